"""A fast test which rejects most texts that name no venue, before any text is parsed as a name.

Most texts that are looked up are titles of papers. To compare acronyms and the beginnings of words
takes a tenth of the time of parsing a name, and rejects nothing that would be recognized.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain

from snnbib.lazy_patterns import lazy_pattern
from snnbib.text import fold
from snnbib.venues.comparison import distinctive
from snnbib.venues.index import VenueIndex, beginnings, initials, join_beginnings
from snnbib.venues.names import split_parts
from snnbib.venues.places import ends_in_country
from snnbib.venues.words import (
    HEADS,
    ORDINALS,
    TENS,
    YEAR_PATTERN,
    Words,
    fold_acronym,
    folded_words,
    is_acronym,
    spell_out,
    without_numeral,
    without_proceedings,
)

__all__ = ["NameScreen"]


class NameScreen:
    """Whether a text can name one of the venues of an index."""

    def __init__(self, index: VenueIndex) -> None:
        self._index = index
        self._names_below: dict[str, Sequence[frozenset[str]]] = {}

    def may_name_venue(self, text: str) -> bool:
        """Whether a text has an acronym of a venue, or a word for each word of a name."""
        if not _UNFOLDED.isdisjoint(text):
            return True
        words = tuple(map(spell_out, fold(text).split()))
        is_counted = _COUNTED.search(text) is not None
        names = () if is_counted else _plain_names(text, words)
        return (
            self._may_have_initials(text, words, names)
            or self._may_have_acronym(text, words, names, is_counted=is_counted)
            or self._may_have_name(words, names)
        )

    def _may_have_initials(self, text: str, words: Words, names: Sequence[Words]) -> bool:
        """Whether words that are cut to one letter may be those of a name: "N. Engl. J. Med."."""
        if not {word for word in words if len(word) == 1} - {"a"}:
            return False
        if not names or _REWRITTEN.search(text):
            return not _AUTHORS.search(text)
        parts = chain(names, self._without_acronym(words))
        return not self._index.names_by_initials.keys().isdisjoint(map(initials, parts))

    def _may_have_acronym(
        self, text: str, words: Words, names: Sequence[Words], *, is_counted: bool
    ) -> bool:
        """Whether a word of a text, or words that stand side by side, may be an acronym."""
        has_head = not HEADS.isdisjoint(words)  # "RANLP Conference"
        alone = words if has_head or len(words) <= _SHORT_TEXT else ()
        written = [
            fold_acronym(piece)
            for word in text.split()
            if is_counted or not word[1:].islower()  # most words are not acronyms
            for piece in _pieces(word)
            if is_counted or is_acronym(piece)
        ]
        candidates = [*alone, *self._joined_words(words, names), *written]
        without_year = [acronym.rstrip(_DIGITS) for acronym in candidates if acronym[-1:].isdigit()]
        return not self._index.acronyms.keys().isdisjoint(candidates + without_year)

    def _joined_words(self, words: Words, names: Sequence[Words]) -> Iterable[str]:
        """What may be an acronym that is written as several words: "USENIX Security"."""
        if self._index.acronym_starts.isdisjoint(words):
            return ()
        short = ("".join(name) for name in names if len(name) <= _LONGEST_ACRONYM)
        return short if names else _joined_neighbors(words)

    def _may_have_name(self, words: Words, names: Sequence[Words]) -> bool:
        """Whether a text has a word for each word of a name, and no other if it is only a name."""
        if names:
            return any(map(self._has_beginnings, chain(names, self._without_acronym(words))))
        word_beginnings = beginnings(words)
        rarest = self._index.beginnings_by_rarest.keys() & word_beginnings
        return any(map(word_beginnings.issuperset, chain.from_iterable(map(self._below, rarest))))

    @cached_property
    def _names(self) -> frozenset[str]:
        """How the words of each name begin."""
        return frozenset(chain.from_iterable(self._index.beginnings_by_rarest.values()))

    def _below(self, rarest: str) -> Sequence[frozenset[str]]:
        """The beginnings of the words of each name that has this one as its rarest."""
        if rarest not in self._names_below:
            names = self._index.beginnings_by_rarest[rarest]
            self._names_below[rarest] = [frozenset(name.split()) for name in names]
        return self._names_below[rarest]

    def _without_acronym(self, words: Words) -> Iterator[Words]:
        """The other words of a name that may have its acronym among them."""
        for place, word in enumerate(words):
            if word in self._index.acronyms:
                yield (*words[:place], *words[place + 1 :])

    def _has_beginnings(self, part: Words) -> bool:
        """Whether the words that make a name begin like those of a venue's name."""
        return join_beginnings(beginnings(distinctive(part))) in self._names


_UNFOLDED = frozenset("&<'")
"""Signs of entities, markup and short forms, which are read before words are compared."""
_BRACKETS = frozenset("()[]")
_SET_ASIDE = ORDINALS | TENS | {
    "issue", "no", "number", "paper", "papers", "part", "proceedings", "pt", "reihe", "sect",
    "section", "ser", "series", "sezione", "track", "vol", "volume",
}  # fmt: skip
"""Words that `parse_name` sets aside, or that name a part of a volume."""
# Letters that `parse_name` reads as something else than the initials of words.
_REWRITTEN = lazy_pattern(r"\bN\.?\s?[JY]\b| [idl] |[\\{}`´‘’]")
# A year, a number that stands for one ("AAAI-18"), or an ordinal; not the end of a word ("SHA256").
_COUNTED = lazy_pattern(rf"(?=\d)(?:{YEAR_PATTERN}|\b\d\d|\d(?:st|nd|rd|th)\b)")
# Two family names with initials after them, which authors have: "Bee, A., Cee, B.".
_AUTHORS = lazy_pattern(
    r"[^\W\d_]{2}, [A-Z]\.(?:[ -]?[A-Z]\.)*[,;]? (?:and |& )?(?:[\w'’-]+ )?[^\W\d_]{2,}, [A-Z]\."
)
_DIGITS = "0123456789"
_SHORT_TEXT = 4
"""Words of a text that may be an acronym which is written like a word: "The Eurographics"."""
_LONGEST_ACRONYM = 3
"""Words of the longest acronym that is written as several."""


def _joined_neighbors(words: Words) -> Iterator[str]:
    """Neighboring words, joined: "USENIX Security" is an acronym too."""
    for length in range(2, _LONGEST_ACRONYM + 1):
        yield from map("".join, zip(*(words[start:] for start in range(length)), strict=False))


def _pieces(word: str) -> Sequence[str]:
    """A word, and its pieces between dashes and slashes."""
    return (
        (word, *re.split("[/:-]", word)) if "-" in word or "/" in word or ":" in word else (word,)
    )


def _plain_names(text: str, words: Words) -> Sequence[Words]:
    """The words of a text that is only a name, and those of its parts.

    Nothing if the text may have a place or a volume: to set these aside takes as long as to parse
    the name.
    """
    is_name = (
        _BRACKETS.isdisjoint(text)
        and not ends_in_country(text.split(", "))
        and _SET_ASIDE.isdisjoint(words)
        and words[:1] != ("in",)
        and without_proceedings(text) == text
        and without_numeral(words) == words
    )
    if not is_name:
        return ()
    parts = split_parts(text)
    counted = tuple(word for word in words if not word.isdigit())
    return [counted, *map(folded_words, parts if len(parts) > 1 else ())]
