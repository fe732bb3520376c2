"""An index of rows: by acronym, by name, by the first letters of a name's words.

Building it takes apart every name of the table, which takes longer than an export may; that of the
table that comes with snnbib is built in advance.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from itertools import chain

from msgspec import Struct

from snnbib.text import fold
from snnbib.venues.comparison import distinctive
from snnbib.venues.names import parse_name
from snnbib.venues.rows import Venue
from snnbib.venues.words import (
    SHORTEST_ABBREVIATION,
    Words,
    fold_acronym,
    spell_out,
    without_connectives,
)

__all__ = ["VenueIndex", "beginnings", "index_rows", "initials", "join_beginnings"]


class VenueIndex(Struct, frozen=True, kw_only=True):
    """Which row has which acronym and name. A row is given by its key, words by one text."""

    acronyms: Mapping[str, str]
    """Folded acronym -> key of the first row that has it."""
    acronym_starts: frozenset[str]
    """The first words of acronyms that are written as several words: "USENIX Security"."""
    names: Mapping[str, str]
    """The words of a name -> key of the first row that has it."""
    names_by_initials: Mapping[str, list[str]]
    """The first letters of the words that make a name -> the names that have them."""
    beginnings_by_rarest: Mapping[str, list[str]]
    """The rarest beginning of a word of a name -> how all the words begin that make it."""


def index_rows(rows: Mapping[str, Venue]) -> VenueIndex:
    """The index of rows, which are given by key; where two claim a name, the earlier has it."""
    names = _names(rows)
    beginnings_of_names = {beginnings(distinctive(tuple(name.split()))) for name in names}
    return VenueIndex(
        acronyms=_acronyms(rows),
        acronym_starts=frozenset(_acronym_starts(rows.values())),
        names=names,
        names_by_initials=_by_initials(names),
        beginnings_by_rarest=_by_rarest(beginnings_of_names),
    )


def join_beginnings(beginnings: Iterable[str]) -> str:
    """Beginnings of words as one text, sorted, so that their order makes no difference."""
    return " ".join(sorted(beginnings))


def beginnings(words: Iterable[str]) -> frozenset[str]:
    """The first letters of words: those that a word shares with its abbreviations."""
    return frozenset(word[:SHORTEST_ABBREVIATION] for word in words)


def initials(part: Words) -> str:
    """The first letters of the words that make a name."""
    return "".join(word[0] for word in distinctive(part))


def _acronyms(rows: Mapping[str, Venue]) -> dict[str, str]:
    acronyms: dict[str, str] = {}
    for key, venue in rows.items():
        for acronym in venue.acronyms:
            acronyms.setdefault(fold_acronym(acronym), key)
    return acronyms


def _acronym_starts(rows: Iterable[Venue]) -> Iterable[str]:
    words = (acronym.split() for venue in rows for acronym in venue.acronyms)
    return (fold(first).split()[0] for first, *others in words if others)


def _names(rows: Mapping[str, Venue]) -> dict[str, str]:
    names: dict[str, str] = {}
    for key, venue in rows.items():
        for name in venue.names:
            names.setdefault(" ".join(_row_words(name)), key)
    return names


_NOT_LETTERS = {code: " " for code in range(128) if not chr(code).isalnum()}


_PARSED_SIGNS = frozenset("(':")
"""Signs of names that `parse_name` takes apart; all others are split, which takes less time."""
_PARSED_WORDS = frozenset(["CEUR", "Part", "Proceedings", "Section", "Series"])


def _row_words(name: str) -> Words:
    """The words of a row's name without connectives: a row has no years and short forms."""
    is_plain = (
        name.isascii() and _PARSED_SIGNS.isdisjoint(name) and _PARSED_WORDS.isdisjoint(name.split())
    )
    words = tuple(map(spell_out, name.lower().translate(_NOT_LETTERS).split()))
    return without_connectives(words if is_plain else parse_name(name).all_words)


def _by_initials(names: Iterable[str]) -> dict[str, list[str]]:
    by_initials: dict[str, list[str]] = defaultdict(list)
    for name in names:
        by_initials[initials(tuple(name.split()))].append(name)
    return dict(by_initials)


def _by_rarest(names: Iterable[frozenset[str]]) -> dict[str, list[str]]:
    """The beginnings of each name's words, under the one of them that the fewest names have."""
    named = sorted(map(sorted, filter(None, names)))
    frequencies = Counter(chain.from_iterable(named))
    by_rarest: dict[str, list[str]] = defaultdict(list)
    for words in named:
        by_rarest[min(words, key=lambda word: (frequencies[word], word))].append(" ".join(words))
    return dict(by_rarest)
