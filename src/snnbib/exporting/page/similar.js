
// The works that a query means which no work has all words of. The rules are those of
// `snnbib search` (ranking.py): rare words count more, and words may be spelled otherwise.

const EXACT = 1, START = 0.9, FORM = 0.85, PART = 0.8, ACRONYM = 0.75, MISSPELLED = 0.6;
const LEAST_SHARE = 0.4; // of the query's words, where no work has all
const SHORTEST_MISSPELLING = 4, SHORTEST_TWICE_MISSPELLED = 8;
const SHORTEST_STEM = 4, SHORTEST_ACRONYM = 3, SHORTEST_JOINED = 6;
const ENDING = /(?:es?|(?<!s)s|ed|ing)$/;

/** Words that people write around what they remember. */
let fillers = new Set();

/** The works that have all words, else those that have most of them; the best first. */
function similarWorks(works, query) {
  const words = tellingWords(query);
  const texts = works.map(searchable);
  const vocabulary = new Set(texts.flatMap((text) => text.words));
  const matches = words.map((word) => matchesOf(word, texts, vocabulary));
  const weights = matches.map((match) => weightOf(match.filter(Boolean).length, works.length));
  const rows = works.map((work, number) => {
    const degrees = matches.map((match) => match[number]);
    return {
      work,
      hasAll: degrees.every(Boolean),
      share: total(weights.map((weight, place) => (degrees[place] ? weight : 0))) / total(weights),
      relevance: total(weights.map((weight, place) => weight * degrees[place])),
      // Of titles that have the words, the shortest consists of them.
      length: texts[number].title.some((word) => words.includes(word)) ? texts[number].title.length : 0,
    };
  });
  const withAll = rows.filter((row) => row.hasAll && words.length);
  const chosen = withAll.length ? withAll : rows.filter((row) => row.share >= LEAST_SHARE);
  const byRelevance = (left, right) => right.relevance - left.relevance || left.length - right.length;
  return chosen.sort(byRelevance).map((row) => row.work);
}

const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

function tellingWords(query) {
  const words = distinct(fold(query).split(" ").filter(Boolean));
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length ? telling : words;
}

function searchable(work) {
  const title = fold(work.title).split(" ");
  return {
    title,
    words: work.words.split(" "),
    joined: title.join(""),
    initials: title.map((word) => word.slice(0, 1)).join(""),
  };
}

/** The inverse document frequency of a word; one that no work has counts as an ordinary one. */
function weightOf(count, number) {
  return Math.log1p(count ? number / (1 + count) : Math.sqrt(number));
}

/** How well each text has a word; 0 for those that lack it. */
function matchesOf(word, texts, vocabulary) {
  const degrees = new Map();
  for (const other of vocabulary) {
    const degree = degreeOf(word, other);
    if (degree) degrees.set(other, degree);
  }
  return texts.map((text) => {
    const best = Math.max(...text.words.map((other) => degrees.get(other) ?? 0));
    return Math.max(best, severalWords(word, text));
  });
}

/** How much it counts when a word of the query meets a word of a text. */
function degreeOf(word, other) {
  if (word === other) return EXACT;
  if (other.startsWith(word)) return START;
  if (other.includes(word)) return PART;
  const stem = word.replace(ENDING, "");
  if (stem.length >= SHORTEST_STEM && other.replace(ENDING, "") === stem) return FORM;
  return isMisspelled(word, other) ? MISSPELLED : 0;
}

/** How much it counts when a word is two of a title's run together, or the acronym of several. */
function severalWords(word, { joined, initials }) {
  if (word.length >= SHORTEST_JOINED && joined.includes(word)) return PART;
  const letters = word.replace(/s$/, "");
  const isAcronym = letters.length >= SHORTEST_ACRONYM && /^\p{L}+$/u.test(letters);
  return isAcronym && initials.includes(letters) ? ACRONYM : 0;
}

/** Whether one edit makes the words equal, or two in long words; numbers are never misspelled. */
function isMisspelled(word, other) {
  if (word.length < SHORTEST_MISSPELLING || /^\d+$/.test(word)) return false;
  const edits = word.length < SHORTEST_TWICE_MISSPELLED ? 1 : 2;
  return Math.abs(word.length - other.length) <= edits && editDistance(word, other) <= edits;
}

/** Letters to insert, delete, replace or swap with the next one (optimal string alignment). */
function editDistance(word, other) {
  let earlier = [];
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= word.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = word[row - 1] === other[column - 1];
      const isSwapped = row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
      current[column] = Math.min(
        last[column] + 1,
        current[column - 1] + 1,
        last[column - 1] + (isSame ? 0 : 1),
        isSwapped ? earlier[column - 2] + 1 : Infinity,
      );
    }
    [earlier, last] = [last, current];
  }
  return last[other.length];
}
