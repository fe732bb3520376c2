
// The keyboard: search, go through the works, and a letter for what is done often.

/** What a letter does to the work that has the focus. */
const workKeys = {
  c: (work) => copyOf(work, page.copyChoices[1]),
  b: (work) => copyOf(work, page.copyChoices[2] ?? page.copyChoices[0]),
  x: (work) => pick([work], !work.isPicked),
};

function onKey(event) {
  const { target } = event;
  const isTyping = target === part("query");
  const isElsewhere = target.closest?.("select, input:not([type=checkbox]), textarea") && !isTyping;
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isElsewhere) {
    return;
  }
  const action = actionOf(event.key, target, isTyping);
  if (action) {
    action();
    event.preventDefault();
  }
}

/** What a key does at an element of the page; nothing for most. */
function actionOf(key, target, isTyping) {
  const work = workAt(target);
  if (key === "Escape") return clearFilters;
  if (isTyping) return ["ArrowDown", "Enter"].includes(key) ? () => move(target, 1) : undefined;
  if (key === "/") return focusQuery;
  if (key === "ArrowDown" && (work || target === document.body)) return () => move(target, 1);
  if (key === "ArrowUp" && work) return () => move(target, -1);
  return work && Object.hasOwn(workKeys, key) ? () => workKeys[key](work) : undefined;
}

function clearFilters() {
  update(noFilters());
  renderFacets();
  part("query").focus();
}

function focusQuery() {
  part("query").focus();
  part("query").select();
}

/** From a work, or the search field, to the work that is so many steps further. */
function move(target, step) {
  const current = workAt(target);
  const next = current ? page.shown.indexOf(current) + step : 0;
  if (next < 0) {
    part("query").focus();
    return;
  }
  if (next >= page.count) {
    showMore();
  }
  focusWork(page.shown[Math.min(next, page.shown.length - 1)]);
}

function focusWork(work) {
  const link = work?.item.querySelector("h3 a") ?? work?.pick;
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}
