"""What a reference in a citation style shows of its record, and how right it is read. Pure.

A style may leave out a title, abbreviate a venue or end the authors with "et al.": only what a
reference shows of its record is asked for.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from snnbib import venues
from snnbib.model import Paper
from snnbib.text import fold
from snnbib.venues.words import is_sponsor

__all__ = ["COLUMNS", "Judgment", "Truth", "figures", "is_shown", "judge", "truth_of"]

COLUMNS = ("title", "venue", "year", "first author", "authors")
"""What is compared. A reference is whole if all but "authors" are right where it shows them."""

_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Truth:
    """What a person reads in the references that are made of a record.

    Attributes:
        venue: the container, or the publisher of a book; "" of theses and preprints, and where the
            author is the publisher.
        families: the family names of the authors; of an organization, its name.
    """

    title: str
    venue: str
    year: int
    families: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Judgment:
    """How right one reference is read.

    Attributes:
        told: what the reference shows of its record, by column.
        wrong: of these, what is read in another way: the value that was read.
    """

    told: Mapping[str, str]
    wrong: Mapping[str, str]

    @property
    def is_whole(self) -> bool:
        """Whether everything but the further authors is right."""
        return self.wrong.keys() <= {"authors"}


def truth_of(record: Mapping[str, Any]) -> Truth:
    """The values of a CSL record; what it does not have is empty."""
    parts = record.get("issued", {}).get("date-parts") or [[0]]
    families = tuple(
        name.get("family") or name.get("literal", "") for name in record.get("author", ())
    )
    venue = record.get("container-title") or record.get("publisher", "")
    has_none = record.get("type") == "thesis" or venues.is_preprint_server(venue)
    return Truth(
        title=record.get("title", ""),
        venue="" if has_none or venue in families else venue,
        year=int(parts[0][0] or 0) if parts[0] else 0,
        families=families,
    )


def is_shown(truth: Truth, text: str) -> bool:
    """Whether a reference shows the whole title; without it, nothing can be asked of it."""
    return bool(truth.title) and _letters(truth.title) in _letters(text)


def judge(truth: Truth, text: str, paper: Paper | None) -> Judgment:
    """What a reference shows of its record, and all of it that is read wrong.

    Args:
        truth: what is known.
        text: the reference.
        paper: what is read of it, None where it is lost.
    """
    families = _shown_families(truth, text)
    told = {"title": truth.title}
    if truth.venue and _letters(truth.venue) in _letters(text):
        told["venue"] = truth.venue
    if str(truth.year) in _YEAR.findall(text):
        told["year"] = str(truth.year)
    if families:
        told |= {"first author": families[0], "authors": "; ".join(families)}
    if paper is None:
        return Judgment(told, dict.fromkeys(told, "(lost)"))
    names = [person.sort_name for person in paper.authors]
    is_right = {
        "title": _letters(paper.title) == _letters(truth.title),
        "venue": _is_same_venue(paper.venue, truth.venue),
        "year": paper.year == truth.year,
        "first author": _begins_with(names, families[:1]),
        "authors": _are_shown(names, families, truth),
    }
    read = {"title": paper.title, "venue": paper.venue, "year": str(paper.year)}
    read |= dict.fromkeys(("first author", "authors"), "; ".join(names))
    return Judgment(told, {column: read[column] for column in told if not is_right[column]})


def _shown_families(truth: Truth, text: str) -> Sequence[str]:
    """The first names of the authors that stand in a text beside the title, as far as they go.

    None where a dash stands for the authors of the entry above.
    """
    words = f" {fold(text)} ".replace(f" {fold(truth.title)} ", " / ", 1)
    count = position = 0
    for family in truth.families:
        name = f" {fold(family)} "
        position = words.find(name, position)
        if position < 0:
            break
        position += len(name) - 1
        count += 1
    return truth.families[:count]


def _are_shown(read: Sequence[str], shown: Sequence[str], truth: Truth) -> bool:
    """Whether names are those shown; the last author may stand behind dots."""
    return any(
        len(read) == len(names) and _begins_with(read, names)
        for names in (shown, [*shown, truth.families[-1]])
    )


def _begins_with(read: Sequence[str], families: Sequence[str]) -> bool:
    """Whether the first names read are these; "van Loo" may stand for "Loo"."""
    return len(read) >= len(families) and all(
        _letters(name).endswith(_letters(family))
        for name, family in zip(read, families, strict=False)
    )


def _is_same_venue(read: str, told: str) -> bool:
    """Whether a venue is the record's: the same name, its greater part, or the acronym in it."""
    if not read:
        return False
    if venues.same_venue(read, told):
        return True
    is_acronym = read.isupper() and not is_sponsor(read.casefold())
    if is_acronym and re.search(rf"(?<!\w){re.escape(read)}(?!\w)", told):
        return True
    shorter, longer = sorted((_letters(_YEAR.sub("", name)) for name in (read, told)), key=len)
    return shorter in longer and 2 * len(shorter) >= len(longer)


def _letters(text: str) -> str:
    return fold(text).replace(" ", "")


def figures(judgments: Sequence[Judgment]) -> list[tuple[str, int, int]]:
    """For each column how many references are right, and how many show it."""
    rows = [("whole", sum(judgment.is_whole for judgment in judgments), len(judgments))]
    for column in COLUMNS:
        shown = [judgment for judgment in judgments if column in judgment.told]
        rows.append((column, sum(column not in judgment.wrong for judgment in shown), len(shown)))
    return rows
