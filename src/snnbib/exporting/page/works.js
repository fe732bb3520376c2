
"use strict";
// Works: read from the page's list, searched, sorted, written as the exports have them.

const SORTS = {
  list: "as in the list",
  newest: "newest first",
  oldest: "oldest first",
  title: "by title",
  author: "by first author",
  venue: "by venue",
};

/** Letters that Unicode does not decompose, with their transcription. */
let letters = {};

/** What is compared: words without case, marks and typographic signs. */
function fold(text) {
  let folded = text.toLowerCase();
  if (/[^\x00-\x7f]/.test(folded)) {
    folded = folded.replace(/[^\x00-\x7f]/g, (letter) => letters[letter] ?? letter);
    folded = folded.normalize("NFKD").replace(/\p{M}+/gu, "").replace(/ς/g, "σ");
  }
  return folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

function readWork(item, number) {
  const script = item.querySelector(":scope > script");
  const work = JSON.parse(script.textContent);
  script.remove();
  const [heading, authors] = item.children;
  Object.assign(work, { item, number, key: item.id, isReady: false, isPicked: false });
  work.title = heading.textContent;
  const searched = [work.title, authors.textContent, work.venue, work.thenVenue, work.year, work.key];
  work.words = fold(searched.join(" "));
  return work;
}

/** A work as the export's file of that format has it. */
function entryOf(work, formatNumber) {
  // Signs of the private use area stand for values (compact.py); any other is part of the text.
  return work.texts[formatNumber].replace(/[\ue000-\uf8ff]/g, (sign) => {
    return work.values[sign.charCodeAt(0) - 0xe000] || sign;
  });
}

/** A whole file of works, byte for byte what `snnbib export` would write. */
function fileOf(works, format) {
  const entries = works.map((work) => entryOf(work, format.number));
  return format.head + entries.join(format.separator) + format.tail;
}

const comparers = {
  list: (left, right) => left.number - right.number,
  newest: (left, right) => right.year - left.year,
  oldest: (left, right) => left.year - right.year,
  title: (left, right) => compareText(left.title, right.title),
  author: (left, right) => compareText(left.firstAuthor, right.firstAuthor),
  venue: (left, right) => compareText(left.venue, right.venue) || right.year - left.year,
};
const compareText = new Intl.Collator("en", { numeric: true }).compare;

function distinct(values) {
  return [...new Set(values)];
}
