
// What is searched for, and how the part of the address behind "#" says it.

const noFilters = () => ({
  query: "", venues: [], years: [], code: false, arxiv: false, sort: "list", key: "",
});

function stateFrom(hash, keys) {
  const state = noFilters();
  let text = hash.slice(1);
  try {
    text = decodeURIComponent(text);
  } catch {
    // A stray percent sign: it stays.
  }
  if (keys.has(text)) {
    return { ...state, key: text };
  }
  const parameters = new URLSearchParams(hash.slice(1));
  state.query = parameters.get("q") ?? "";
  state.venues = parameters.getAll("venue");
  state.years = parameters.getAll("year").map(Number).filter(Number.isInteger);
  state.code = parameters.has("code");
  state.arxiv = parameters.has("arxiv");
  state.sort = Object.hasOwn(SORTS, parameters.get("sort")) ? parameters.get("sort") : "list";
  return state;
}

function hashOf(state) {
  if (state.key) {
    return `#${state.key}`;
  }
  const parameters = new URLSearchParams();
  if (state.query) parameters.set("q", state.query);
  state.venues.forEach((venue) => parameters.append("venue", venue));
  state.years.forEach((year) => parameters.append("year", year));
  if (state.code) parameters.set("code", "1");
  if (state.arxiv) parameters.set("arxiv", "1");
  if (state.sort !== "list") parameters.set("sort", state.sort);
  return `#${parameters}`;
}

/** A test of works: all words of the query, and every filter but the one that is left out. */
function matcher(state, leftOut = "") {
  const words = fold(state.query).split(" ").filter(Boolean);
  const venues = leftOut.includes("venue") ? [] : state.venues;
  const years = leftOut.includes("year") ? [] : state.years;
  const code = state.code && leftOut !== "code";
  const arxiv = state.arxiv && leftOut !== "arxiv";
  return (work) =>
    (!state.key || work.key === state.key) &&
    (!venues.length || venues.includes(work.venue)) &&
    (!years.length || years.includes(work.year)) &&
    (!code || work.code) &&
    (!arxiv || work.arxiv) &&
    words.every((word) => work.words.includes(word));
}
