"""Tells most texts not to name a venue, before they are taken apart.

Most texts that are looked up are titles of papers. A look at acronyms and at how words begin takes
a tenth of the time of taking a name apart, and rejects nothing that would be recognized.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from snnbib.text import fold
from snnbib.venues.comparison import distinctive
from snnbib.venues.names import split_parts
from snnbib.venues.places import ends_in_country
from snnbib.venues.words import (
    HEADS,
    ORDINALS,
    SHORTEST_ABBREVIATION,
    TENS,
    Part,
    fold_acronym,
    folded_words,
    is_acronym,
    spell_out,
    without_connectives,
    without_numeral,
    without_proceedings,
)

__all__ = ["NameScreen"]


class NameScreen:
    """Whether a text can name one of some venues.

    Args:
        acronyms: the venues' acronyms.
        names: the words of the venues' names.
    """

    def __init__(self, acronyms: Collection[str], names: Iterable[Part]) -> None:
        self._acronyms = frozenset(map(fold_acronym, acronyms))
        self._first_words = {fold(name).split()[0] for name in acronyms if len(name.split()) > 1}
        self._names = frozenset(_beginnings(distinctive(words)) for words in names if words)
        self._by_rarest_beginning = _by_rarest(self._names)

    def may_name_venue(self, text: str) -> bool:
        """Whether a text has an acronym of a venue, or a word for each word of a name."""
        if not _UNFOLDED.isdisjoint(text):
            return True
        words = tuple(map(spell_out, fold(text).split()))
        if any(len(word) == 1 for word in without_connectives(words)):  # "N. Engl. J. Med."
            return True
        return self._may_have_acronym(text, words) or self._may_have_name(text, words)

    def _may_have_acronym(self, text: str, words: Part) -> bool:
        is_counted = _COUNTED.search(text) is not None
        has_head = not HEADS.isdisjoint(words)  # "RANLP Conference"
        alone = words if has_head or len(words) <= _SHORT_TEXT else ()
        together = () if self._first_words.isdisjoint(words) else _joined(words)
        written = (
            fold_acronym(piece)
            for word in text.split()
            if is_counted or not word[1:].islower()  # most words
            for piece in _pieces(word)
            if is_counted or is_acronym(piece)
        )
        return any(
            acronym in self._acronyms or acronym.rstrip(_DIGITS) in self._acronyms
            for acronym in chain(alone, together, written)
        )

    def _may_have_name(self, text: str, words: Part) -> bool:
        if _is_one_name(text, words) and self._acronyms.isdisjoint(words):
            parts = split_parts(text)
            others = map(folded_words, parts if len(parts) > 1 else ())
            counted = tuple(word for word in words if not word.isdigit())
            return any(
                _beginnings(distinctive(part)) in self._names for part in chain([counted], others)
            )
        beginnings = _beginnings(words)
        names = (name for word in beginnings for name in self._by_rarest_beginning.get(word, ()))
        return any(name <= beginnings for name in names)


def _by_rarest(names: Iterable[frozenset[str]]) -> Mapping[str, list[frozenset[str]]]:
    """Names below the beginning of a word that the fewest of them have."""
    frequencies = Counter(chain.from_iterable(names))
    by_rarest: dict[str, list[frozenset[str]]] = defaultdict(list)
    for name in names:
        by_rarest[min(name, key=lambda word: (frequencies[word], word))].append(name)
    return by_rarest


_UNFOLDED = frozenset("&<'")
"""Signs of entities, markup and short forms, which are read before words are compared."""
_BRACKETS = frozenset("()[]")
_SET_ASIDE = ORDINALS | TENS | {
    "in", "issue", "no", "number", "paper", "papers", "part", "proceedings", "track", "vol",
    "volume",
}  # fmt: skip
# Part of a year, or an ordinal.
_COUNTED = re.compile(r"\d(?:\d|(?:st|nd|rd|th)\b)")
_JOINTS = frozenset("/:-")
_DIGITS = "0123456789"
_SHORT_TEXT = 4
"""Words of a text that may be an acronym which is written like a word: "The Eurographics"."""
_LONGEST_ACRONYM = 3
"""Words of the longest acronym that is written as several."""


def _joined(words: Part) -> Iterator[str]:
    """Words that stand side by side, as one: "USENIX Security" is an acronym too."""
    for length in range(2, _LONGEST_ACRONYM + 1):
        yield from map("".join, zip(*(words[start:] for start in range(length)), strict=False))


def _pieces(word: str) -> Sequence[str]:
    """A word, and its pieces between dashes and slashes."""
    return (
        (word, *re.split("[/:-]", word)) if "-" in word or "/" in word or ":" in word else (word,)
    )


def _is_one_name(text: str, words: Sequence[str]) -> bool:
    """Whether a text has no place, date, volume or second name that would be set aside."""
    return (
        _BRACKETS.isdisjoint(text)
        and not _COUNTED.search(text)
        and not ends_in_country(text.split(", "))
        and _SET_ASIDE.isdisjoint(words)
        and without_proceedings(text) == text
        and without_numeral(tuple(words)) == words
    )


def _beginnings(words: Iterable[str]) -> frozenset[str]:
    """The first letters of words: those that a word shares with its abbreviations."""
    return frozenset(word[:SHORTEST_ABBREVIATION] for word in words)
