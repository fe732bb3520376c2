
// The filters: what can be chosen, what is chosen, and the files of what is shown.

/** How many works have each value of a trait, whatever the filter that is left out lets through. */
function counts(leftOut, trait) {
  const result = new Map();
  const matches = matcher(page.state, leftOut);
  for (const work of page.works) {
    if (matches(work)) {
      const value = trait(work);
      result.set(value, (result.get(value) ?? 0) + 1);
    }
  }
  return result;
}

function renderFacets() {
  const { venues, years, sort, query } = page.state;
  fillSelect(part("venue"), venues.length ? "add…" : "all", page.venues, "venue", (work) => work.venue);
  fillSelect(part("year"), years.length ? "add…" : "all", page.years, "year", (work) => work.year);
  ["code", "arxiv"].forEach(renderCheck);
  part("sort").value = sort;
  if (part("query").value !== query) {
    part("query").value = query;
  }
}

function fillSelect(select, title, values, leftOut, trait) {
  const numbers = counts(leftOut, trait);
  const options = values.filter((value) => numbers.has(value)).map((value) => {
    return element("option", { value, textContent: `${value || "none"} (${numbers.get(value)})` });
  });
  select.replaceChildren(element("option", { value: "", textContent: title }), ...options);
  select.value = "";
}

function renderCheck(name) {
  const number = counts(name, (work) => Boolean(work[name])).get(true) ?? 0;
  part(name).checked = page.state[name];
  part(name).parentElement.querySelector(".count").textContent = `(${number})`;
}

function renderActive() {
  part("active").replaceChildren(...activeFilters().map(activeFilter));
  renderHere();
}

/** Each filter that is set: its label, and the change of the state that removes it. */
function activeFilters() {
  const { key, venues, years, code, arxiv } = page.state;
  return [
    ...(key ? [[`key ${key}`, { key: "" }]] : []),
    ...venues.map((venue) => [venue || "no venue", { venues: without(venues, venue) }]),
    ...years.map((year) => [`${year || "no year"}`, { years: without(years, year) }]),
    ...(code ? [["has code", { code: false }]] : []),
    ...(arxiv ? [["has arXiv", { arxiv: false }]] : []),
  ];
}

function activeFilter([label, change]) {
  const remove = button(`${label} ×`, { aria: { label: `Remove filter ${label}` } });
  remove.addEventListener("click", () => update(change));
  return element("li", {}, remove);
}

/** Files of exactly these results, if the export has them; and a button to select them all. */
function renderHere() {
  const all = button("select these", { hidden: !page.shown.length });
  all.addEventListener("click", () => pick(page.shown, true));
  part("here").replaceChildren(...fileLinks(), all);
}

function fileLinks() {
  const { query, venues, years, code, arxiv, key } = page.state;
  if (query || code || arxiv || key || venues.length > 1 || years.length > 1) {
    return [];
  }
  const [venue = "All works"] = venues;
  const [year] = years;
  const row = [...document.querySelectorAll("#_files li")].find((item) => item.dataset.venue === venue);
  const cell = row?.querySelector(year === undefined ? "span" : `[data-year="${year}"]`);
  const links = [...(cell?.querySelectorAll("a") ?? [])].map((link) => link.cloneNode(true));
  return links.length ? ["As a file: ", ...links.flatMap((link) => [" ", link])] : [];
}

function addFilter(name, index, value) {
  if (index > 0 && !page.state[name].includes(value)) {
    update({ [name]: [...page.state[name], value] });
  }
}

function listenToFilters() {
  const onChange = (name, change) => part(name).addEventListener("change", () => change(part(name)));
  part("query").addEventListener("input", () => update({ query: part("query").value }, { isTyping: true }));
  part("filters").addEventListener("submit", (event) => event.preventDefault());
  onChange("venue", ({ selectedIndex, value }) => addFilter("venues", selectedIndex, value));
  onChange("year", ({ selectedIndex, value }) => addFilter("years", selectedIndex, Number(value)));
  onChange("code", ({ checked }) => update({ code: checked }));
  onChange("arxiv", ({ checked }) => update({ arxiv: checked }));
  onChange("sort", ({ value }) => update({ sort: value }));
}
