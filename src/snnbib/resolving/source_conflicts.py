"""Sources that are all of one paper and say different things about it: both values, no average.

Whose value is used is the table's to say (`snnbib.normalize.PRECEDENCE`); here it is only told.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from snnbib.matching import authors_distance, is_alphabetical, same_order, title_distance
from snnbib.model import Entry, Record, Severity, SourceName, WorkType
from snnbib.normalize import PRECEDENCE, page_range

__all__ = ["conflicts"]

_PAGES = re.compile(r"(\d+)-(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Field:
    """How a field is shown, and whether two records say the same about it."""

    show: Callable[[Record], str]
    agree: Callable[[Record, Record], bool]
    of_preprints: bool = False
    """Whether a preprint has it as well: its title and authors may be of an earlier version."""


def conflicts(entry: Entry) -> Iterator[tuple[str, Severity]]:
    """Each disagreement of two matched sources in one sentence, and how much it matters.

    What a person has corrected is settled.
    """
    records = {match.source: match.record for match in entry.matches if match.record}
    for name, field in _FIELDS.items():
        if entry.provenance.get(name) is SourceName.CORRECTIONS:
            continue
        having = [
            record
            for source in PRECEDENCE[name]
            if (record := records.get(source)) and _says(field, record)
        ]
        for other in having[1:]:
            if not field.agree(having[0], other):
                yield _message(entry, name, field, having[0], other), _severity(having[0], other)


def _says(field: _Field, record: Record) -> bool:
    """Whether a record has the field, and speaks of the version of record or may."""
    is_preprint = record.type is WorkType.PREPRINT
    return bool(field.show(record)) and (field.of_preprints or not is_preprint)


def _message(entry: Entry, name: str, field: _Field, used: Record, other: Record) -> str:
    return (
        f'"{entry.paper.title}": {name}: {used.source} has {field.show(used)}, '
        f"{other.source} has {field.show(other)}; "
        f"taken from {entry.provenance.get(name, used.source)}"
    )


def _severity(used: Record, other: Record) -> Severity:
    """A preprint is another version: that it differs is worth knowing, and nothing to do."""
    versions = WorkType.PREPRINT in {used.type, other.type}
    return Severity.NOTICE if versions else Severity.WARNING


def _titles_agree(left: Record, right: Record) -> bool:
    return title_distance(left.full_title, right.full_title) == 0.0


def _authors_agree(left: Record, right: Record) -> bool:
    """Whether they name the same people, in the same order as far as both have one."""
    if authors_distance(left.authors, right.authors) > 0:
        return False
    if is_alphabetical(left.authors) or is_alphabetical(right.authors):
        return True
    return same_order(left.authors, right.authors)


def _pages_agree(left: Record, right: Record) -> bool:
    """Whether the ranges are the same; "1385-92" is short for "1385-1392"."""
    return _full_range(left.pages) == _full_range(right.pages)


def _full_range(pages: str) -> str:
    plain = page_range(pages)
    found = _PAGES.fullmatch(plain)
    if not found:
        return plain
    first, last = found.groups()
    return f"{first}-{first[: max(0, len(first) - len(last))]}{last}"


def _families(record: Record) -> str:
    return ", ".join(person.sort_name for person in record.authors)


_FIELDS = {
    "title": _Field(
        show=lambda record: f'"{record.full_title}"' if record.title else "",
        agree=_titles_agree,
        of_preprints=True,
    ),
    "authors": _Field(show=_families, agree=_authors_agree, of_preprints=True),
    "year": _Field(
        show=lambda record: str(record.year or ""),
        agree=lambda left, right: left.year == right.year,
    ),
    "pages": _Field(show=lambda record: page_range(record.pages), agree=_pages_agree),
    "doi": _Field(show=lambda record: record.doi, agree=lambda left, right: left.doi == right.doi),
}
