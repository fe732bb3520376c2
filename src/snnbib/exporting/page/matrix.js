
// The picture of venues and years: how many works each has; a click filters by it.

const MATRIX_ROWS = 24;
const SHADES = 5;

const cellName = (venue, year) => `${year} ${venue}`;

function buildMatrix() {
  page.most = Math.max(1, ...cellCounts().values());
  const rows = venuesOfMatrix();
  const table = document.querySelector("#_matrix table");
  table.append(matrixHead(), element("tbody", {}, ...rows.map(matrixRow)));
  const missing = page.venues.length - rows.length;
  document.querySelector("#_matrix .note").textContent = missing
    ? `The ${rows.length} venues with the most works; ${missing} more under Venue.`
    : "";
  part("matrix").hidden = page.works.length === 0;
  part("matrix").open = page.works.length > 1 && !matchMedia("(max-width: 40rem)").matches;
}

/** The venues with the most works, by name. */
function venuesOfMatrix() {
  const totals = counts("venue year", (work) => work.venue);
  const byTotal = [...page.venues].sort((left, right) => totals.get(right) - totals.get(left));
  return byTotal.slice(0, MATRIX_ROWS).sort(compareText);
}

const oldestFirst = () => [...page.years].reverse();

function matrixHead() {
  const heads = oldestFirst().map((year) => element("th", { scope: "col" }, matrixCell(undefined, year)));
  return element("thead", {}, element("tr", {}, element("td"), ...heads));
}

function matrixRow(venue) {
  const head = element("th", { scope: "row" }, matrixCell(venue, undefined));
  const cells = oldestFirst().map((year) => element("td", {}, matrixCell(venue, year)));
  return element("tr", {}, head, ...cells);
}

/** The button of a venue and year; without one of them, that of the other's row or column. */
function matrixCell(venue, year) {
  const created = button("", { data: { venue: venue ?? "", year: year ?? "" } });
  page.cells.push({ created, venue, year });
  return created;
}

function cellCounts() {
  return counts("venue year", (work) => cellName(work.venue, work.year));
}

/** The newest years are at the right. */
function scrollToNewest() {
  const frame = document.querySelector("#_matrix .scroll");
  frame.scrollLeft = frame.scrollWidth;
}

function renderMatrix() {
  if (part("matrix").open) {
    const numbers = cellCounts();
    page.cells.forEach((cell) => renderCell(cell, numbers));
  }
}

function renderCell({ created, venue, year }, numbers) {
  const { venues, years } = page.state;
  const isPressed =
    (venue === undefined || venues.includes(venue)) && (year === undefined || years.includes(year));
  created.setAttribute("aria-pressed", isPressed);
  if (venue === undefined) {
    created.textContent = year || "no year";
  } else if (year === undefined) {
    created.textContent = venue || "no venue";
  } else {
    const number = numbers.get(cellName(venue, year)) ?? 0;
    created.textContent = number || "";
    created.className = number ? `heat-${Math.ceil(SHADES * Math.sqrt(number / page.most))}` : "";
    created.disabled = !number && !isPressed;
    created.setAttribute("aria-label", `${venue || "no venue"} ${year || "no year"}: ${plural(number)}`);
  }
}

/** A venue or a year is added to the filters; a cell replaces them; pressed again, it is removed. */
function pressMatrix({ venue, year }) {
  const { state } = page;
  if (year === undefined) {
    update({ venues: toggled(state.venues, venue) });
  } else if (venue === undefined) {
    update({ years: toggled(state.years, year) });
  } else {
    const isAlone = hashOf(state) === hashOf({ ...state, venues: [venue], years: [year] });
    update(isAlone ? { venues: [], years: [] } : { venues: [venue], years: [year] });
  }
}

const without = (values, value) => values.filter((other) => other !== value);
const toggled = (values, value) => (values.includes(value) ? without(values, value) : [...values, value]);

function listenToMatrix() {
  part("matrix").addEventListener("click", ({ target }) => {
    const cell = page.cells.find(({ created }) => created === target);
    if (cell) pressMatrix(cell);
  });
  part("matrix").addEventListener("toggle", renderMatrix);
}
