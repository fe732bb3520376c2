
// The page: its parts, its state, and what happens when it starts. It runs from the file system and
// makes no requests; metadata is only ever set as text.

document.documentElement.classList.add("js");
document.addEventListener("DOMContentLoaded", startPage);

/** What the page holds, and what it shows. */
const page = {
  works: [],
  byKey: new Map(),
  formats: [],
  csl: undefined, // the format of CSL-JSON, if the export has it
  name: "",
  venues: [],
  years: [],
  orders: new Map(), // works in each order that was asked for
  copyChoices: [],
  cells: [], // of the picture of venues and years
  most: 1, // works of one venue and year
  state: noFilters(),
  shown: [], // works that the filters let through
  count: 0, // of them that are on the page
};

/** A part of the page by its id, without the underscore. */
const part = (name) => document.getElementById(`_${name}`);

function element(name, properties = {}, ...children) {
  const created = document.createElement(name);
  const { data, aria, ...others } = properties;
  Object.assign(created, others);
  Object.assign(created.dataset, data);
  Object.entries(aria ?? {}).forEach(([key, value]) => created.setAttribute(`aria-${key}`, value));
  created.append(...children);
  return created;
}

function button(text, properties) {
  return element("button", { type: "button", textContent: text, ...properties });
}

const plural = (number) => `${number} ${number === 1 ? "work" : "works"}`;

function startPage() {
  const settings = JSON.parse(part("settings").textContent);
  letters = settings.letters;
  fillers = new Set(settings.fillers);
  page.name = settings.name;
  page.formats = settings.formats.map((format, number) => ({ ...format, number }));
  page.csl = page.formats.find((format) => format.name === "csljson");
  readWorks();
  page.copyChoices = copyChoices(page.formats, page.csl);
  showSummary();
  for (const name of ["filters", "head", "results"]) part(name).hidden = false;
  buildMatrix();
  listen();
  readAddress();
  renderMatrix();
  scrollToNewest();
}

/** Take the works out of the list that is there without JavaScript. */
function readWorks() {
  page.works = [...part("all").children].map(readWork);
  part("all").remove();
  page.byKey = new Map(page.works.map((work) => [work.key, work]));
  page.venues = distinct(page.works.map((work) => work.venue)).sort(compareText);
  page.years = distinct(page.works.map((work) => work.year)).sort((left, right) => right - left);
}

function showSummary() {
  const range = page.years.filter(Boolean);
  const span = range.length > 1 ? `, ${range.at(-1)} to ${range[0]}` : "";
  part("summary").textContent = `${plural(page.works.length)}${span}`;
  const options = Object.entries(SORTS).map(([value, textContent]) => element("option", { value, textContent }));
  part("sort").append(...options);
}

// -- state and the address

function update(change, { isTyping = false } = {}) {
  page.state = { ...page.state, key: "", ...change };
  const hash = hashOf(page.state);
  const address = hash === "#" ? location.pathname + location.search : hash;
  history[isTyping ? "replaceState" : "pushState"](null, "", address);
  render();
}

function readAddress() {
  page.state = stateFrom(location.hash, page.byKey);
  render();
  renderFacets();
}

// -- what happens when

function listen() {
  listenToFilters();
  listenToResults();
  listenToMatrix();
  document.addEventListener("keydown", onKey);
  addEventListener("hashchange", readAddress);
  addEventListener("popstate", readAddress);
  addEventListener("beforeprint", () => showMore(Infinity));
}
