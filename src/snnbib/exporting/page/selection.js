
// Copying and downloading: one work, or those that are selected.

const STATUS_TIME = 2500; // milliseconds that a message is shown

let statusTimer = 0;

const cslItem = (work) => JSON.parse(entryOf(work, page.csl.number));
const citation = (works) => `\\cite{${works.map((work) => work.key).join(",")}}`;

/** What can be copied of one work, in the order of the buttons. */
function copyChoices(formats, csl) {
  return [
    { label: "key", text: (work) => work.key },
    { label: "\\cite{}", text: (work) => citation([work]) },
    ...formats.map((format) => ({ label: format.label, text: (work) => fileOf([work], format) })),
    ...(csl ? [{ label: "reference", text: (work) => referenceOf(cslItem(work)) }] : []),
  ];
}

function pick(works, isPicked) {
  works.forEach((work) => {
    work.isPicked = isPicked;
    if (work.pick) work.pick.checked = isPicked;
  });
  renderSelection();
}

function renderSelection() {
  const picked = page.works.filter((work) => work.isPicked);
  part("selection").replaceChildren(`${plural(picked.length)} selected`, ...selectionButtons(picked));
  part("selection").hidden = picked.length === 0;
}

function selectionButtons(picked) {
  const { formats, name } = page;
  const copies = formats.map((format) => {
    const what = `${format.label} of ${plural(picked.length)}`;
    return actionButton(`Copy ${format.label}`, () => copy(fileOf(picked, format), what));
  });
  const downloads = formats.map((format) => {
    const file = `${name}-selection${format.suffix}`;
    return actionButton(`Download ${format.suffix}`, () => download(file, fileOf(picked, format)));
  });
  const cite = actionButton("Copy \\cite{}", () => copy(citation(picked), "\\cite{}"));
  return [cite, ...copies, ...downloads, actionButton("Clear", () => pick(picked, false))];
}

function actionButton(text, action) {
  const created = button(text);
  created.addEventListener("click", action);
  return created;
}

function copyOf(work, choice) {
  return copy(choice.text(work), `${choice.label} of ${work.key}`);
}

async function copy(text, what) {
  await toClipboard(text);
  say(`Copied ${what}`);
}

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

function say(text) {
  clearTimeout(statusTimer);
  part("status").textContent = text;
  statusTimer = setTimeout(() => (part("status").textContent = ""), STATUS_TIME);
}
