"""Matched records of one paper that contradict each other.

`snnbib.normalize.PRECEDENCE` decides whose value is exported; these rules name both values.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from snnbib.lazy_patterns import lazy_pattern
from snnbib.matching import authors_distance, is_alphabetical, same_order, title_distance
from snnbib.model import Entry, Record, Severity, SourceName, WorkType
from snnbib.normalize import PRECEDENCE, has_alphabetical_authors, page_range
from snnbib.rules.rule import Rule, about_papers

__all__ = ["COMPARED_FIELDS", "RULES"]

_RANGE = lazy_pattern(r"(\d+)-(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Field:
    """How a field of a record is shown, and when two records agree about it."""

    show: Callable[[Record], str]
    agree: Callable[[Record, Record], bool]
    compares_preprints: bool = False
    """Whether a preprint's value is compared too. Not for year and pages, which always differ."""


class _Conflict(NamedTuple):
    message: str
    is_between_versions: bool
    """Whether one of the records describes a preprint, which may differ from the published work."""


def _conflicts(entry: Entry) -> Iterator[_Conflict]:
    """Each disagreement of two matched records, except about fields that a person has corrected."""
    records = {match.source: match.record for match in entry.matches if match.record}
    if len(records) < 2:  # noqa: PLR2004  (one record cannot disagree)
        return
    for name, field in COMPARED_FIELDS.items():
        if entry.provenance.get(name) is SourceName.CORRECTIONS:
            continue
        comparable = [
            record
            for source in PRECEDENCE[name]
            if (record := records.get(source)) and _has_value(field, record)
        ]
        for other in comparable[1:]:
            if not field.agree(comparable[0], other):
                yield _conflict(entry, name, field, comparable[0], other)


def _has_value(field: _Field, record: Record) -> bool:
    is_compared = field.compares_preprints or record.type is not WorkType.PREPRINT
    return is_compared and bool(field.show(record))


def _conflict(entry: Entry, name: str, field: _Field, first: Record, other: Record) -> _Conflict:
    return _Conflict(
        f"{name}: {first.source} has {field.show(first)}, {other.source} has {field.show(other)}; "
        f"taken from {entry.provenance.get(name, first.source)}",
        is_between_versions=WorkType.PREPRINT in {first.type, other.type},
    )


def _source_conflicts(entry: Entry) -> Iterator[str]:
    return (item.message for item in _conflicts(entry) if not item.is_between_versions)


def _version_conflicts(entry: Entry) -> Iterator[str]:
    return (item.message for item in _conflicts(entry) if item.is_between_versions)


def _titles_agree(record: Record, other: Record) -> bool:
    return title_distance(record.full_title, other.full_title) == 0.0


def _authors_agree(record: Record, other: Record) -> bool:
    """Whether two records name the same people, in the same order unless one list is sorted."""
    if authors_distance(record.authors, other.authors) > 0:
        return False
    is_sorted = is_alphabetical(record.authors) or is_alphabetical(other.authors)
    return is_sorted or same_order(record.authors, other.authors)


def _pages_agree(record: Record, other: Record) -> bool:
    """Whether the ranges are the same; "1385-92" is short for "1385-1392"."""
    return _full_range(record.pages) == _full_range(other.pages)


def _full_range(pages: str) -> str:
    cleaned = page_range(pages)
    parts = _RANGE.fullmatch(cleaned)
    if not parts:
        return cleaned
    first, last = parts.groups()
    return f"{first}-{first[: max(0, len(first) - len(last))]}{last}"


def _family_names(record: Record) -> str:
    """The family names; "" for a deposit whose authors are not used."""
    authors = () if has_alphabetical_authors(record) else record.authors
    return ", ".join(person.sort_name for person in authors)


COMPARED_FIELDS = {
    "title": _Field(
        show=lambda record: f'"{record.full_title}"' if record.title else "",
        agree=_titles_agree,
        compares_preprints=True,
    ),
    "authors": _Field(show=_family_names, agree=_authors_agree, compares_preprints=True),
    "year": _Field(
        show=lambda record: str(record.year or ""),
        agree=lambda record, other: record.year == other.year,
    ),
    "pages": _Field(show=lambda record: page_range(record.pages), agree=_pages_agree),
    "doi": _Field(
        show=lambda record: record.doi, agree=lambda record, other: record.doi == other.doi
    ),
}
"""The fields in which records of one paper are compared."""


RULES = (
    Rule(
        name="sources-disagree",
        severity=Severity.WARNING,
        reason="Of two sources that disagree, one has another paper or a mistake.",
        example="pages: crossref has 601-610, bibtex has 601-611",
        fix="correct the field in corrections.toml with a reason",
        violations=about_papers(_source_conflicts),
        old_names=("lock-conflict",),
    ),
    Rule(
        name="versions-disagree",
        severity=Severity.NOTICE,
        reason="A preprint often has another title or other authors than the version of record.",
        example="title: crossref and arxiv differ",
        violations=about_papers(_version_conflicts),
    ),
)
