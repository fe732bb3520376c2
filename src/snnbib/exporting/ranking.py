"""Which texts have the words of a query, and how well: texts by relevance. Pure.

A word of the query counts for a word of a text that is the same, begins with it, contains it, is
another form of it, or (if that is forgiven) is spelled similarly. It also counts for the words that
it is the acronym of, and for two words that it runs together. Rare words count more.
"""

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from snnbib.text import FUNCTION_WORDS, fold, word_stem

__all__ = ["FILLERS", "Searchable", "ranked"]

_SHORTEST_MISSPELLING = 4
"""Letters of the shortest word that may be misspelled: shorter ones are like too many others."""
_LEAST_SIMILARITY = 80
"""Of a misspelled word and the right one, in per cent: one or two letters of a word differ."""
_SHORTEST_ACRONYM = 3
_SHORTEST_JOINED = 6
"""Letters of the shortest word that may be two words run together, such as "timestep"."""
_SHORTEST_STEM = 4
_EXACT, _START, _FORM, _PART, _ACRONYM, _MISSPELLED = 1.0, 0.9, 0.85, 0.8, 0.75, 0.7
"""How much it counts when a word of the query is a word of the text, its start, another form of it,
a part of it or of two, the acronym of several, or one that is spelled differently."""
FILLERS = FUNCTION_WORDS | {"paper", "et", "al"}
"""What people write around what they remember. Some are names as well ("Su"), so they are looked
for, as whole words; a query without them is tried if no text has them all."""


class Searchable(Struct, frozen=True):
    """What is compared of one text, folded (`snnbib.text.fold`)."""

    title: str
    rest: str = ""
    """Everything beside the title."""

    @property
    def text(self) -> str:
        """Title and rest."""
        return f"{self.title} {self.rest}"


def ranked(
    texts: Sequence[Searchable], query: str, *, forgiving: bool, least_share: float
) -> list[int]:
    """The numbers of the texts that have all words, the best first, equally good ones in order.

    Args:
        texts: what is searched.
        query: the words to look for.
        forgiving: whether similar spellings count.
        least_share: where no text has all words, those with this share of them are returned; rare
            words count more.
    """
    words = list(dict.fromkeys(fold(query).split()))
    index = _index(texts)
    matches = {word: _matches(word, texts, index, forgiving=forgiving) for word in words}
    with_all = set(range(len(texts))).intersection(*matches.values())
    if not with_all:
        words = [word for word in words if word not in FILLERS] or words
        with_all = set(range(len(texts))).intersection(*(matches[word] for word in words))
    weights = {word: _weight(len(matches[word]), len(texts)) for word in words}
    least_weight = least_share * sum(weights.values())
    candidates = with_all or [
        number
        for number in range(len(texts))
        if sum(weights[word] for word in words if number in matches[word]) >= least_weight
    ]

    def order(number: int) -> tuple[bool, float, int, int]:
        text = texts[number]
        relevance = sum(weights[word] * matches[word].get(number, 0.0) for word in words)
        return fold(query) not in text.text, -relevance, _title_length(text, words), number

    return sorted(candidates, key=order)


def _title_length(text: Searchable, wanted: Sequence[str]) -> int:
    """The number of words in a title that has one of these words, so that short titles come first.

    It is 0 for a title without these words: its length does not matter.
    """
    title = text.title.split()
    return 0 if set(wanted).isdisjoint(title) else len(title)


def _weight(count: int, total: int) -> float:
    """The weight of a word that `count` of `total` texts have: rare words distinguish texts.

    That is the inverse document frequency. A word that no text has counts as an ordinary one.
    """
    return math.log1p(total / (1 + count) if count else math.sqrt(total))


def _index(texts: Sequence[Searchable]) -> Mapping[str, set[int]]:
    """The texts that have each word."""
    index: dict[str, set[int]] = defaultdict(set)
    for number, text in enumerate(texts):
        for word in text.text.split():
            index[word].add(number)
    return index


def _matches(
    word: str, texts: Sequence[Searchable], index: Mapping[str, set[int]], *, forgiving: bool
) -> Mapping[int, float]:
    """How well each text has a word; texts that lack it are left out."""
    if word in FILLERS:
        return dict.fromkeys(index.get(word, ()), _EXACT)
    best: dict[int, float] = {}
    for other, degree in _similar_words(word, list(index), forgiving=forgiving):
        for number in index[other]:
            best[number] = max(degree, best.get(number, 0.0))
    for number, degree in _several_words(word, texts):
        best[number] = max(degree, best.get(number, 0.0))
    return best


def _similar_words(
    word: str, words: Sequence[str], *, forgiving: bool
) -> Iterator[tuple[str, float]]:
    """The words that one may stand for, and how well."""
    stem = word_stem(word)
    for other in words:
        if word in other:
            yield other, _EXACT if word == other else _START if other.startswith(word) else _PART
        elif other.startswith(stem) and len(stem) >= _SHORTEST_STEM and word_stem(other) == stem:
            yield other, _FORM
    if forgiving and len(word) >= _SHORTEST_MISSPELLING and not word.isdigit():
        from rapidfuzz import fuzz, process  # noqa: PLC0415  (most commands compare nothing)

        for other, similarity, _ in process.extract(
            word, words, scorer=fuzz.ratio, score_cutoff=_LEAST_SIMILARITY, limit=None
        ):
            yield other, _MISSPELLED * similarity / 100


def _several_words(word: str, texts: Sequence[Searchable]) -> Iterator[tuple[int, float]]:
    """The texts in which one word stands for several: "snns", "timestep"."""
    letters = word.removesuffix("s")
    is_acronym = letters.isalpha() and len(letters) >= _SHORTEST_ACRONYM
    for number, text in enumerate(texts):
        if len(word) >= _SHORTEST_JOINED and word in text.title.replace(" ", ""):
            yield number, _PART
        elif is_acronym and letters in _initials(text.title):
            yield number, _ACRONYM


def _initials(title: str) -> str:
    return "".join(word[0] for word in title.split())
