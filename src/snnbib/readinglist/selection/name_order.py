"""Names that all names of a list decide how to read. Pure.

Two family names, "Bee, Dee", which look like a family name and a given name: no other name of the
list has its given name behind a comma.

Two family names and two given ones, "Bee Dee, Ana Eva", which look like two people: most other
entries begin with a family name and a comma.
"""

import re
from collections.abc import Sequence
from itertools import compress

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.selection.entries import ListEntry

__all__ = [
    "join_inverted_names",
    "part_family_names",
]


def part_family_names(entries: Sequence[ListEntry]) -> None:
    """Correct pairs of family names in a list where no given name stands behind a comma.

    In front of titles, where inverted names are usual, hardly any other entry may have given names.
    """
    pairs = [entry for entry in entries if _may_be_families(entry)]
    others = [
        entry
        for entry in entries
        if any(person.family for person in entry.authors) and not _may_be_families(entry)
    ]
    if 2 * len(others) < len(pairs) or any(map(_has_inverted_name, others)):
        return
    full = sum(any(person.given for person in entry.authors) for entry in others)
    are_bare = len(others) >= _FEWEST_BARE and _CLEARLY_MORE * full <= len(others)
    for entry in pairs:
        if are_bare or entry.reading.authors[0] > entry.reading.title:
            (person,) = entry.authors
            entry.authors = (Person(family=person.family), Person(family=person.given))


_FEWEST_BARE = 2


def join_inverted_names(entries: Sequence[ListEntry]) -> None:
    """Correct two people that are one inverted name, in a list whose entries begin with such.

    Several entries have to, and at least twice as many as those that begin with two people.
    """
    named = [entry for entry in entries if entry.authors and entry.authors[0].given]
    are_pairs = list(map(_begins_with_pair, named))
    number = sum(are_pairs)
    others = [entry for entry, is_pair in zip(named, are_pairs, strict=True) if not is_pair]
    if not number or len(others) < max(_FEWEST_INVERTED, 2 * number):
        return
    inverted = sum(map(_begins_inverted, others))
    if inverted >= _CLEARLY_MORE * (len(others) - inverted):
        for entry in compress(named, are_pairs):
            family, given, *rest = entry.authors
            entry.authors = (Person(family=_full(family), given=_full(given)), *rest)


_FEWEST_INVERTED = 3


def _begins_with_pair(entry: ListEntry) -> bool:
    """Whether two full names begin an entry, and no third follows a comma: "Bee Dee, Ana Eva"."""
    reading = entry.reading
    if len(entry.authors) == 1 or not reading.authors or reading.authors[0] > reading.title:
        return False
    first, second = entry.authors[:2]
    are_full = all(
        len(name) > 1 and "." not in name
        for person in (first, second)
        for name in (person.family, person.given)
    )
    _, pair, behind = entry.unit.source.partition(f"{_full(first)}, {_full(second)}")
    return are_full and bool(pair) and not _NEXT_NAME.match(behind)


_NEXT_NAME = lazy_pattern(rf",\s{CAPITAL}")


def _full(person: Person) -> str:
    return f"{person.given} {person.family}"


def _begins_inverted(entry: ListEntry) -> bool:
    """Whether the first author is written with the family name and a comma first."""
    first = entry.authors[0]
    return f"{first.family}, {first.given[0]}" in entry.unit.source


def _may_be_families(entry: ListEntry) -> bool:
    """Whether an entry names one author by two words, a comma between: "Bee, Dee"."""
    (person,) = entry.authors if len(entry.authors) == 1 else (Person(),)
    is_word = person.given.isalpha() and len(person.given) > 1
    is_inverted = person.family.isupper() and not person.given.isupper()  # "BEE, Ada"
    return is_word and not is_inverted and f"{person.family}, {person.given}" in entry.unit.source


def _has_inverted_name(entry: ListEntry) -> bool:
    """Whether a name of an entry is written with the family name first."""
    source = entry.unit.source
    return any(
        person.given
        and re.search(rf"{re.escape(person.family)},?\s{re.escape(person.given[0])}", source)
        for person in entry.authors
    )


_CLEARLY_MORE = 4
