// Reads a file with one of the JavaScript readers; writes what it understood as CSL-like JSON,
// or as Zotero's.
// Run in the directory that has node_modules: node read.mjs READER FILE
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";

const require = createRequire(path.join(process.cwd(), "/"));
const [reader, file] = process.argv.slice(2);
const text = fs.readFileSync(file, "utf8");

const readers = {
  "citation-js": () => {
    const { Cite } = require("@citation-js/core");
    for (const plugin of ["bibtex", "csl", "ris"]) require(`@citation-js/plugin-${plugin}`);
    // What the file's name says: told by its content, RIS with an "@" in a title is taken for BibTeX.
    const options = file.endsWith(".ris") ? { forceType: "@ris/file" } : {};
    return new Cite(text, options).data.map(({ _graph, ...item }) => item);
  },
  "bibtex-parser": async () => {
    const esm = path.join("node_modules", "@retorquere", "bibtex-parser", "dist", "esm", "index.js");
    const { parse } = await import(pathToFileURL(path.resolve(esm)));
    const library = parse(text, { sentenceCase: { guess: false, langids: false } });
    const errors = library.errors.filter(({ error }) => !error.startsWith("unhandled macro"));
    if (errors.length) throw new Error(JSON.stringify(errors.slice(0, 3)));
    return library.entries.map(({ key, type, fields }) => ({
      id: key,
      type: { inproceedings: "paper-conference", article: "article-journal" }[type] ?? "other",
      title: fields.title,
      "container-title": fields.booktitle ?? fields.journal ?? fields.howpublished,
      author: (fields.author ?? []).map((name) => ({
        family: [name.prefix, name.lastName].filter(Boolean).join(" "),
        given: [name.firstName, name.suffix].filter(Boolean).join(", "),
        literal: name.name,
      })),
      "event-title": fields.eventtitle,
      volume: fields.volume,
      keyword: (fields.keywords ?? []).join(","),
      page: fields.pages,
      DOI: fields.doi,
      URL: fields.url,
      archive_location: fields.eprint,
      "collection-title": fields.series,
      issue: type === "techreport" ? "" : fields.number,
      "publisher-place": [fields.address ?? []].flat().join(" and "),
      "event-place": fields.venue,
      ISBN: fields.isbn,
      ISSN: fields.issn,
      publisher: [fields.publisher ?? fields.school ?? fields.institution ?? []].flat().join(" and "),
      issued: { "date-parts": [[Number(fields.year ?? 0), Number(fields.month ?? 0)]] },
    }));
  },
  zotero: async () => {
    console.log = () => {}; // it says what it does
    // This Zotero knows no documents, and refuses a file that has one.
    const known = text.replaceAll('"type": "document"', '"type": "article"');
    const items = await require("zotero-translators").referenceImport(known);
    const notes = items.filter(({ itemType }) => itemType === "note");
    return items
      .filter(({ itemType }) => itemType !== "note")
      .map((item) => ({ ...item, notes: notes.filter(({ parentItem }) => parentItem === item.key) }));
  },
  // What Zotero's Connector reads of the page: OpenURL, which the page's script makes of CSL-JSON.
  "zotero-page": () => {
    console.log = () => {};
    require("zotero-translators"); // defines Zotero
    const page = new URL("../../src/snnbib/exporting/page/", import.meta.url);
    const script = fs.readFileSync(new URL("references.js", page), "utf8");
    const contextObject = vm.runInThisContext(`${script}; contextObject`);
    return JSON.parse(text).map((work) => {
      const item = { creators: [], tags: [], notes: [] };
      globalThis.Zotero.OpenURL.parseContextObject(contextObject(work), item);
      return item;
    });
  },
  "zotero-collections": async () => {
    console.log = () => {};
    require("zotero-translators"); // defines Zotero
    const translate = new globalThis.Zotero.Translate.Import();
    translate.setString(text);
    translate.setTranslator((await translate.getTranslators())[0]);
    await translate.translate({ libraryID: 1 });
    return translate.newCollections;
  },
  "bibtex-tidy": () => {
    const { tidy } = require("bibtex-tidy");
    return tidy(text, {}).warnings.map((warning) => warning.message);
  },
};

process.stdout.write(JSON.stringify(await readers[reader]()));
