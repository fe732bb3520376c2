// Drives Chromium for the tests: one JSON command to a line of standard input, one answer to a line
// of standard output. A command is the body of an async function of `page` and `context`.
//   node session.mjs DIRECTORY CHROMIUM
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { resolve } from "node:path";

const [directory, executablePath] = process.argv.slice(2);
const require = createRequire(resolve(directory, "node_modules", "x.js"));
const { chromium } = require("playwright-core");
const AsyncFunction = (async () => {}).constructor;
const args = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
  "--disable-component-update", "--disable-sync", "--no-first-run",
];

// The browser has a new profile, which goes with it; every page has a context of its own.
const browser = await chromium.launch({ executablePath, headless: true, args });
let context;
let page;
let noticed = [];

/** Everything that a page of ours never does. */
function watch() {
  context.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) noticed.push(`request ${request.url()}`);
  });
  page.on("console", (message) => noticed.push(`console ${message.type()} ${message.text()}`));
  page.on("pageerror", (error) => noticed.push(`error ${error.stack}`));
  page.on("dialog", (dialog) => {
    noticed.push(`dialog ${dialog.message()}`);
    dialog.dismiss();
  });
}

const commands = {
  async open({ url, options }) {
    await context?.close();
    context = await browser.newContext({ acceptDownloads: true, ...options });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    page = await context.newPage();
    noticed = [];
    watch();
    await page.goto(url);
  },
  async run({ body, value }) {
    return new AsyncFunction("page", "context", "require", "value", body)(page, context, require, value);
  },
  async noticed() {
    return noticed;
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { name, ...parameters } = JSON.parse(line);
  let answer;
  try {
    answer = { result: (await commands[name](parameters)) ?? null };
  } catch (error) {
    answer = { error: String(error.stack ?? error) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await browser.close();
