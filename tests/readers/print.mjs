// Prints every item of a CSL-JSON file in one style with citeproc-js: {key: text} as JSON.
// Run in the directory that has node_modules: node print.mjs FILE STYLE LOCALE
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(path.join(process.cwd(), "/"));
const CSL = require("citeproc");
const [file, style, locale] = process.argv.slice(2).map((name) => fs.readFileSync(name, "utf8"));
const items = Object.fromEntries(JSON.parse(file).map((item) => [item.id, item]));
const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: (id) => items[id] }, style);
engine.setOutputFormat("text");
engine.updateItems(Object.keys(items));
const [{ entry_ids }, entries] = engine.makeBibliography();
const printed = entry_ids.map(([id], number) => [id, entries[number]]);
process.stdout.write(JSON.stringify(Object.fromEntries(printed)));
