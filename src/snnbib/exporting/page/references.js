
// References as text, and metadata for Zotero's Connector, from CSL-JSON.

/** A reference in the manner of APA's: what a mail or a slide needs. */
function referenceOf(item) {
  const year = item.issued?.["date-parts"]?.[0]?.[0];
  const place = [item.volume, item.issue && `(${item.issue})`].filter(Boolean).join("");
  const pages = (item.page ?? "").replace("-", "–");
  const container = [item["container-title"], place, pages].filter(Boolean).join(", ");
  const parts = [
    `${apaNames(item.author ?? [])} (${year ?? "n.d."})`.trim(),
    item.title,
    container || item.publisher,
  ];
  const text = parts.filter(Boolean).map((part) => (/[.?!]$/.test(part) ? part : `${part}.`));
  const link = item.DOI ? `https://doi.org/${item.DOI}` : item.URL;
  return withoutTags([...text, link].filter(Boolean).join(" "));
}

function apaNames(authors) {
  const names = authors.map((author) => {
    return author.literal ?? [author.family, initials(author.given ?? "")].filter(Boolean).join(", ");
  });
  if (names.length > 20) {
    return `${names.slice(0, 19).join(", ")}, … ${names.at(-1)}`;
  }
  if (names.length < 2) {
    return names.join("");
  }
  return `${names.slice(0, -1).join(", ")}, & ${names.at(-1)}`;
}

/** "Jean-Pierre Yves" -> "J.-P. Y."; names in scripts without case stay whole. */
function initials(given) {
  const initial = (part) => {
    const [first = ""] = part;
    return first.toLowerCase() === first.toUpperCase() ? part : `${first.toUpperCase()}.`;
  };
  const words = given.split(/\s+/).filter(Boolean);
  return words.map((word) => word.split("-").filter(Boolean).map(initial).join("-")).join(" ");
}

function withoutTags(text) {
  return text.replace(/<\/?(?:i|b|sub|sup|sc)>/g, "");
}

/** How OpenURL has a type of CSL: format, genre, and the keys of title and container title. */
const OPENURL = {
  "article-journal": ["journal", "article", "rft.atitle", "rft.jtitle"],
  "paper-conference": ["book", "proceeding", "rft.atitle", "rft.btitle"],
  chapter: ["book", "bookitem", "rft.atitle", "rft.btitle"],
  book: ["book", "book", "rft.btitle"],
  report: ["book", "report", "rft.btitle"],
  thesis: ["dissertation", "", "rft.title"],
};
/** Types that OpenURL does not have, as Zotero calls them; Dublin Core stands in for them. */
const ZOTERO_TYPES = { article: "preprint", dataset: "dataset", software: "computerProgram" };

/** OpenURL in a span (COinS, http://ocoins.info): what the Connector reads of a page of works. */
function contextObject(item) {
  const [format, genre, titleKey, containerKey] = OPENURL[item.type] ?? ["dc", "", "rft.title", "rft.source"];
  const fields = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", `info:ofi/fmt:kev:mtx:${format}`],
    ["rft.genre", genre],
    ["rft.type", format === "dc" && (ZOTERO_TYPES[item.type] ?? "webpage")],
    [titleKey, withoutTags(item.title)],
    [containerKey, containerKey && withoutTags(item["container-title"] ?? "")],
    ["rft.date", (item.issued?.["date-parts"]?.[0] ?? []).map((part) => `${part}`.padStart(2, "0")).join("-")],
    ["rft.volume", item.volume ?? item["collection-number"]],
    ["rft.issue", item.issue],
    ["rft.pages", item.page],
    ["rft.tpages", item["number-of-pages"]],
    ["rft.series", item["collection-title"]],
    ["rft.edition", item.edition],
    ["rft.degree", format === "dissertation" && item.genre],
    [format === "dissertation" ? "rft.inst" : "rft.pub", item.publisher],
    ["rft.place", item["publisher-place"]],
    ["rft.isbn", item.ISBN],
    ["rft.issn", item.ISSN],
    ["rft_id", item.DOI && `info:doi/${item.DOI}`],
    ["rft_id", item.URL],
    ...(item.author ?? []).map(openUrlName),
  ];
  return new URLSearchParams(fields.filter(([, value]) => value)).toString();
}

/** A name without a given name is one name: Zotero would take it apart. It splits at commas. */
function openUrlName({ family, given, literal }) {
  if (!family || !given) return ["rft.aulast", literal ?? family ?? given];
  return ["rft.au", `${family}, ${given.replaceAll(",", "")}`];
}
