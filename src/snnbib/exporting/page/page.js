
// The page: what it shows, and what happens when a person does something. It runs from the file
// system and makes no requests; metadata is only ever set as text.

document.documentElement.classList.add("js");
document.addEventListener("DOMContentLoaded", () => startPage());

const BATCH = 40; // works that are put on the page at a time
const MATRIX_ROWS = 24;

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

async function toClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Where a browser has no clipboard for pages of the file system.
    const area = element("textarea", { value: text, readOnly: true });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

function download(name, text) {
  const address = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function startPage() {
  const part = (name) => document.getElementById(`_${name}`);
  const settings = JSON.parse(part("settings").textContent);
  letters = settings.letters;
  const formats = settings.formats.map((format, number) => ({ ...format, number }));
  const csl = formats.find((format) => format.name === "csljson");
  const works = [...part("all").children].map(readWork);
  part("all").remove();
  const byKey = new Map(works.map((work) => [work.key, work]));
  const orders = new Map();
  const venues = distinct(works.map((work) => work.venue)).sort(compareText);
  const years = distinct(works.map((work) => work.year)).sort((left, right) => right - left);
  const results = part("results");
  const cells = [];
  let most = 1; // works of one venue and year
  let state = noFilters();
  let shown = [];
  let count = 0;
  let statusTimer = 0;
  let detailsTimer = 0;

  const cslItem = (work) => JSON.parse(entryOf(work, csl.number));
  const copyChoices = [
    { label: "key", text: (work) => work.key },
    { label: "\\cite{}", text: (work) => `\\cite{${work.key}}` },
    ...formats.map((format) => ({ label: format.label, text: (work) => fileOf([work], format) })),
    ...(csl ? [{ label: "reference", text: (work) => referenceOf(cslItem(work)) }] : []),
  ];

  function say(text) {
    clearTimeout(statusTimer);
    part("status").textContent = text;
    statusTimer = setTimeout(() => (part("status").textContent = ""), 2500);
  }

  // -- results

  function inOrder() {
    if (!orders.has(state.sort)) {
      orders.set(state.sort, [...works].sort(comparers[state.sort]));
    }
    return orders.get(state.sort);
  }

  /** The list item of a work, with its buttons. */
  function ready(work) {
    if (!work.isReady) {
      work.isReady = true;
      work.pick = element("input", { type: "checkbox", className: "pick", aria: { label: `Select ${work.title}` } });
      const buttons = copyChoices.map(({ label }, number) => {
        return button(label, { data: { copy: number }, aria: { label: `Copy ${label} of ${work.key}` } });
      });
      const permalink = element("a", { href: `#${work.key}`, textContent: "link", aria: { label: `link to ${work.key}` } });
      work.item.prepend(work.pick);
      work.item.append(element("div", { className: "copy" }, "Copy ", ...buttons, " ", permalink));
      if (csl) {
        work.item.append(element("span", { className: "Z3988", title: contextObject(cslItem(work)) }));
      }
      work.item.dataset.number = work.number;
    }
    work.pick.checked = work.isPicked;
    work.item.classList.toggle("chosen", work.key === state.key);
    return work.item;
  }

  function showMore(most = BATCH) {
    const next = shown.slice(count, count + most);
    results.append(...next.map(ready));
    count += next.length;
    part("more").hidden = count >= shown.length;
  }

  /** Show the results at once, and what depends on all of them right after. */
  function render() {
    shown = inOrder().filter(matcher(state));
    count = Math.min(BATCH, shown.length);
    results.replaceChildren(...shown.slice(0, count).map(ready));
    part("more").hidden = count >= shown.length;
    part("count").textContent = shown.length ? plural(shown.length) : "No work has all of this";
    clearTimeout(detailsTimer);
    detailsTimer = setTimeout(renderDetails, 0);
  }

  function renderDetails() {
    renderFacets();
    renderMatrix();
    renderActive();
    document.dispatchEvent(new Event("ZoteroItemUpdated", { bubbles: true }));
  }

  // -- filters

  function counts(leftOut, traits) {
    const result = new Map();
    const matches = matcher(state, leftOut);
    for (const work of works) {
      if (matches(work)) {
        const trait = traits(work);
        result.set(trait, (result.get(trait) ?? 0) + 1);
      }
    }
    return result;
  }

  function fillSelect(select, title, values, leftOut, trait) {
    const numbers = counts(leftOut, trait);
    const options = values.filter((value) => numbers.has(value)).map((value) => {
      return element("option", { value, textContent: `${value || "none"} (${numbers.get(value)})` });
    });
    select.replaceChildren(element("option", { value: "", textContent: title }), ...options);
    select.value = "";
  }

  function renderFacets() {
    fillSelect(part("venue"), state.venues.length ? "add…" : "all", venues, "venue", (work) => work.venue);
    fillSelect(part("year"), state.years.length ? "add…" : "all", years, "year", (work) => work.year);
    for (const name of ["code", "arxiv"]) {
      part(name).checked = state[name];
      const number = counts(name, (work) => Boolean(work[name])).get(true) ?? 0;
      part(name).parentElement.querySelector(".count").textContent = `(${number})`;
    }
    part("sort").value = state.sort;
    if (part("query").value !== state.query) {
      part("query").value = state.query;
    }
  }

  function renderActive() {
    const chips = [
      ...(state.key ? [[`key ${state.key}`, { key: "" }]] : []),
      ...state.venues.map((venue) => [venue || "no venue", { venues: state.venues.filter((other) => other !== venue) }]),
      ...state.years.map((year) => [`${year || "no year"}`, { years: state.years.filter((other) => other !== year) }]),
      ...(state.code ? [["has code", { code: false }]] : []),
      ...(state.arxiv ? [["has arXiv", { arxiv: false }]] : []),
    ];
    const buttons = chips.map(([label, change]) => {
      const chip = button(`${label} ×`, { aria: { label: `Remove filter ${label}` } });
      chip.addEventListener("click", () => update(change));
      return element("li", {}, chip);
    });
    part("active").replaceChildren(...buttons);
    renderHere();
  }

  /** Files of exactly these results, if the export has them; and a button to select them all. */
  function renderHere() {
    const all = button("select these", { hidden: !shown.length });
    all.addEventListener("click", () => pick(shown, true));
    part("here").replaceChildren(...fileLinks(), all);
  }

  function fileLinks() {
    const { query, code, arxiv, key } = state;
    if (query || code || arxiv || key || state.venues.length > 1 || state.years.length > 1) {
      return [];
    }
    const [venue = "All works"] = state.venues;
    const [year] = state.years;
    const row = [...document.querySelectorAll("#_files li")].find((item) => item.dataset.venue === venue);
    const cell = year === undefined ? row?.querySelector("span") : row?.querySelector(`[data-year="${year}"]`);
    const links = [...(cell?.querySelectorAll("a") ?? [])].map((link) => link.cloneNode(true));
    return links.length ? ["As a file: ", ...links.flatMap((link) => [" ", link])] : [];
  }

  // -- the picture of venues and years

  function buildMatrix() {
    const totals = counts("venue year", (work) => work.venue);
    most = Math.max(1, ...counts("venue year", (work) => `${work.year} ${work.venue}`).values());
    const rows = [...venues].sort((left, right) => totals.get(right) - totals.get(left)).slice(0, MATRIX_ROWS).sort(compareText);
    const columns = [...years].reverse();
    const cell = (venue, year) => {
      const created = button("", { data: { venue: venue ?? "", year: year ?? "" } });
      cells.push({ created, venue, year });
      return created;
    };
    const heads = columns.map((year) => element("th", { scope: "col" }, cell(undefined, year)));
    const body = rows.map((venue) => {
      const head = element("th", { scope: "row" }, cell(venue, undefined));
      return element("tr", {}, head, ...columns.map((year) => element("td", {}, cell(venue, year))));
    });
    const table = document.querySelector("#_matrix table");
    table.append(element("thead", {}, element("tr", {}, element("td"), ...heads)), element("tbody", {}, ...body));
    const missing = venues.length - rows.length;
    document.querySelector("#_matrix .note").textContent = missing ? `The ${rows.length} venues with the most works; the other ${missing} are under Venue.` : "";
    part("matrix").hidden = works.length === 0;
    part("matrix").open = works.length > 1 && !matchMedia("(max-width: 40rem)").matches;
  }

  /** The newest years are at the right. */
  function scrollToNewest() {
    const frame = document.querySelector("#_matrix .scroll");
    frame.scrollLeft = frame.scrollWidth;
  }

  function renderMatrix() {
    if (!part("matrix").open) {
      return;
    }
    const numbers = counts("venue year", (work) => `${work.year} ${work.venue}`);
    for (const { created, venue, year } of cells) {
      const isCell = venue !== undefined && year !== undefined;
      const isPressed = (venue === undefined || state.venues.includes(venue)) && (year === undefined || state.years.includes(year));
      created.setAttribute("aria-pressed", isPressed);
      if (!isCell) {
        created.textContent = venue === undefined ? year || "no year" : venue || "no venue";
        continue;
      }
      const number = numbers.get(`${year} ${venue}`) ?? 0;
      created.textContent = number || "";
      created.className = number ? `heat-${Math.ceil(5 * Math.sqrt(number / most))}` : "";
      created.disabled = !number && !isPressed;
      created.setAttribute("aria-label", `${venue || "no venue"} ${year || "no year"}: ${plural(number)}`);
    }
  }

  function pressMatrix({ venue, year }) {
    const toggled = (values, value) => (values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
    if (venue !== undefined && year !== undefined) {
      const isAlone = hashOf(state) === hashOf({ ...state, venues: [venue], years: [year] });
      update(isAlone ? { venues: [], years: [] } : { venues: [venue], years: [year] });
    } else if (venue !== undefined) {
      update({ venues: toggled(state.venues, venue) });
    } else {
      update({ years: toggled(state.years, year) });
    }
  }

  // -- state and the address

  function update(change, { isTyping = false } = {}) {
    state = { ...state, key: "", ...change };
    const address = hashOf(state) === "#" ? location.pathname + location.search : hashOf(state);
    history[isTyping ? "replaceState" : "pushState"](null, "", address);
    render();
  }

  function readAddress() {
    state = stateFrom(location.hash, byKey);
    render();
    renderFacets();
  }

  // -- selected works

  function pick(chosen, isPicked) {
    chosen.forEach((work) => {
      work.isPicked = isPicked;
      if (work.pick) work.pick.checked = isPicked;
    });
    renderSelection();
  }

  function renderSelection() {
    const picked = works.filter((work) => work.isPicked);
    const name = (format) => `${settings.name}-selection${format.suffix}`;
    const copies = formats.map((format) => {
      const created = button(`Copy ${format.label}`);
      created.addEventListener("click", () => copy(fileOf(picked, format), `${format.label} of ${plural(picked.length)}`));
      return created;
    });
    const downloads = formats.map((format) => {
      const created = button(`Download ${format.suffix}`);
      created.addEventListener("click", () => download(name(format), fileOf(picked, format)));
      return created;
    });
    const cite = button("Copy \\cite{}");
    cite.addEventListener("click", () => copy(`\\cite{${picked.map((work) => work.key).join(",")}}`, "\\cite{}"));
    const clear = button("Clear");
    clear.addEventListener("click", () => pick(picked, false));
    part("selection").replaceChildren(`${plural(picked.length)} selected`, cite, ...copies, ...downloads, clear);
    part("selection").hidden = picked.length === 0;
  }

  async function copy(text, what) {
    await toClipboard(text);
    say(`Copied ${what}`);
  }

  function copyOf(work, choice) {
    return copy(choice.text(work), `${choice.label} of ${work.key}`);
  }

  // -- keyboard

  function workAt(target) {
    const item = target.closest?.("#_results > li");
    return item ? works[Number(item.dataset.number)] : undefined;
  }

  function focusWork(work) {
    const link = work?.item.querySelector("h3 a") ?? work?.pick;
    link?.focus();
    link?.scrollIntoView({ block: "nearest" });
  }

  function move(target, step) {
    const current = workAt(target);
    const next = current ? shown.indexOf(current) + step : 0;
    if (next < 0) {
      part("query").focus();
      return;
    }
    if (next >= count) {
      showMore();
    }
    focusWork(shown[Math.min(next, shown.length - 1)]);
  }

  const workKeys = {
    c: (work) => copyOf(work, copyChoices[1]),
    b: (work) => copyOf(work, copyChoices[2] ?? copyChoices[0]),
    x: (work) => pick([work], !work.isPicked),
  };

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    const { target, key } = event;
    const isTyping = target === part("query");
    const isElsewhere = target.closest?.("select, input:not([type=checkbox]), textarea") && !isTyping;
    const work = workAt(target);
    if (isElsewhere) {
      return;
    }
    if (key === "/" && !isTyping) {
      part("query").focus();
      part("query").select();
    } else if (key === "ArrowDown" && (isTyping || work || target === document.body)) {
      move(target, 1);
    } else if (key === "ArrowUp" && work) {
      move(target, -1);
    } else if (key === "Enter" && isTyping) {
      move(target, 1);
    } else if (key === "Escape") {
      update(noFilters());
      renderFacets();
      part("query").focus();
    } else if (work && !isTyping && Object.hasOwn(workKeys, key)) {
      workKeys[key](work);
    } else {
      return;
    }
    event.preventDefault();
  }

  // -- what happens when

  function listen() {
    part("query").addEventListener("input", () => update({ query: part("query").value }, { isTyping: true }));
    part("filters").addEventListener("submit", (event) => event.preventDefault());
    part("venue").addEventListener("change", () => addFilter("venues", part("venue").selectedIndex, part("venue").value));
    part("year").addEventListener("change", () => addFilter("years", part("year").selectedIndex, Number(part("year").value)));
    part("code").addEventListener("change", () => update({ code: part("code").checked }));
    part("arxiv").addEventListener("change", () => update({ arxiv: part("arxiv").checked }));
    part("sort").addEventListener("change", () => update({ sort: part("sort").value }));
    part("matrix").addEventListener("click", (event) => {
      const cell = cells.find(({ created }) => created === event.target);
      if (cell) pressMatrix(cell);
    });
    part("matrix").addEventListener("toggle", renderMatrix);
    part("more").addEventListener("click", () => showMore());
    results.addEventListener("click", (event) => {
      const { copy: choice } = event.target.dataset;
      if (choice !== undefined) copyOf(workAt(event.target), copyChoices[choice]);
    });
    results.addEventListener("change", (event) => {
      if (event.target.className === "pick") pick([workAt(event.target)], event.target.checked);
    });
    document.addEventListener("keydown", onKey);
    addEventListener("hashchange", readAddress);
    addEventListener("popstate", readAddress);
    addEventListener("beforeprint", () => showMore(Infinity));
    new IntersectionObserver(([entry]) => entry.isIntersecting && showMore(), { rootMargin: "600px" }).observe(part("more"));
  }

  function addFilter(name, index, value) {
    if (index > 0 && !state[name].includes(value)) {
      update({ [name]: [...state[name], value] });
    }
  }

  const range = years.filter(Boolean);
  const span = range.length > 1 ? `, ${range.at(-1)} to ${range[0]}` : "";
  part("summary").textContent = `${plural(works.length)}${span}`;
  part("sort").append(...Object.entries(SORTS).map(([value, textContent]) => element("option", { value, textContent })));
  for (const name of ["filters", "head", "results"]) part(name).hidden = false;
  buildMatrix();
  listen();
  readAddress();
  renderMatrix();
  scrollToNewest();
}
