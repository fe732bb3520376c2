
// The list of results: the works that the filters let through, a batch at a time.

const BATCH = 40; // works that are put on the page at a time
const SIMILAR_DELAY = 120; // milliseconds without typing before misspelled words are looked for

let detailsTimer = 0;
let similarTimer = 0;

/** Show the results at once, and what depends on all of them right after. */
function render() {
  clearTimeout(similarTimer);
  showWorks(inOrder().filter(matcher(page.state)));
  const number = page.shown.length;
  part("count").textContent = number ? plural(number) : "No work has all of this";
  clearTimeout(detailsTimer);
  detailsTimer = setTimeout(renderDetails, 0);
  if (!number && page.state.query) {
    similarTimer = setTimeout(renderSimilar, SIMILAR_DELAY);
  }
}

function renderDetails() {
  renderFacets();
  renderMatrix();
  renderActive();
  document.dispatchEvent(new Event("ZoteroItemUpdated", { bubbles: true }));
}

/** Where no work has all words: those that have most of them, or have them spelled otherwise. */
function renderSimilar() {
  const chosen = page.works.filter(matcher({ ...page.state, query: "" }));
  showWorks(similarWorks(chosen, page.state.query));
  if (page.shown.length) {
    part("count").textContent = `No work has all of this; ${plural(page.shown.length)} similar`;
    renderHere();
  }
}

function showWorks(works) {
  page.shown = works;
  page.count = Math.min(BATCH, works.length);
  part("results").replaceChildren(...works.slice(0, page.count).map(ready));
  part("more").hidden = page.count >= works.length;
}

function showMore(most = BATCH) {
  const next = page.shown.slice(page.count, page.count + most);
  part("results").append(...next.map(ready));
  page.count += next.length;
  part("more").hidden = page.count >= page.shown.length;
}

/** All works in the order that is chosen; each order is made once. */
function inOrder() {
  const { sort } = page.state;
  if (!page.orders.has(sort)) {
    page.orders.set(sort, [...page.works].sort(comparers[sort]));
  }
  return page.orders.get(sort);
}

/** The list item of a work, as it is selected and chosen now. */
function ready(work) {
  if (!work.isReady) {
    addControls(work);
  }
  work.pick.checked = work.isPicked;
  work.item.classList.toggle("chosen", work.key === page.state.key);
  return work.item;
}

/** Put a work's check box, buttons and permalink into its list item. */
function addControls(work) {
  work.isReady = true;
  work.pick = element("input", { type: "checkbox", className: "pick", aria: { label: `Select ${work.title}` } });
  const buttons = page.copyChoices.map(({ label }, number) => {
    return button(label, { data: { copy: number }, aria: { label: `Copy ${label} of ${work.key}` } });
  });
  const permalink = element("a", { href: `#${work.key}`, textContent: "link", aria: { label: `link to ${work.key}` } });
  work.item.prepend(work.pick);
  work.item.append(element("div", { className: "copy" }, "Copy ", ...buttons, " ", permalink));
  if (page.csl) {
    work.item.append(element("span", { className: "Z3988", title: contextObject(cslItem(work)) }));
  }
  work.item.dataset.number = work.number;
}

/** The work of the list item that an element of the page is in, if it is in one. */
function workAt(target) {
  const item = target.closest?.("#_results > li");
  return item ? page.works[Number(item.dataset.number)] : undefined;
}

function listenToResults() {
  part("more").addEventListener("click", () => showMore());
  part("results").addEventListener("click", ({ target }) => {
    const { copy: choice } = target.dataset;
    if (choice !== undefined) copyOf(workAt(target), page.copyChoices[choice]);
  });
  part("results").addEventListener("change", ({ target }) => {
    if (target.className === "pick") pick([workAt(target)], target.checked);
  });
  const isNear = ([entry]) => entry.isIntersecting && showMore();
  new IntersectionObserver(isNear, { rootMargin: "600px" }).observe(part("more"));
}
