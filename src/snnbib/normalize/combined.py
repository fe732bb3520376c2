"""Entries of .bib files that describe one publication -> one record with what each of them has.

Reference managers keep a paper twice: the one entry has the pages, the other the full given names.
Pure.
"""

from collections.abc import Collection, Iterable
from dataclasses import fields, replace

from snnbib import identifiers, recordnotes, venues
from snnbib.model import Person, PublicationStatus, Record, WorkType
from snnbib.normalize.fullest import are_same_people, fullest_people
from snnbib.text import fold, fuller_title
from snnbib.values import is_placeholder

__all__ = ["combine_entries"]

# Fields with a rule of their own; every other field is filled where the first entry has no value.
_NOT_FILLED = frozenset({
    "source", "locator", "mirror", "catalogue", "type", "status", "title", "subtitle", "authors",
    "editors", "year", "month", "day", "urls", "note",
})  # fmt: skip
_FILLED = tuple(item.name for item in fields(Record) if item.name not in _NOT_FILLED)


def combine_entries(records: Iterable[Record], decided: Collection[str] = ()) -> tuple[Record, ...]:
    """The records, those of one publication as one record, in the order of the first of each.

    The record of several has the first one's locator, and names the others in its note.

    Args:
        records: of one source, in the order of its files.
        decided: locators of records that a person has accepted or rejected: those stay alone.
    """
    combined: list[Record] = []
    for record in records:
        index = next(
            (
                index
                for index, other in enumerate(combined)
                if _are_one_publication(other, record)
                and not {other.locator, record.locator} & set(decided)
            ),
            None,
        )
        if index is None:
            combined.append(record)
        else:
            combined[index] = _combined(combined[index], record)
    return tuple(combined)


def _are_one_publication(record: Record, other: Record) -> bool:
    """Whether two entries certainly describe one paper in one place."""
    if venues.is_posted(record) is not venues.is_posted(other) or _contradict(record, other):
        return False
    titles = sorted((fold(record.full_title), fold(other.full_title)), key=len)
    if identifiers.record_identifiers(record) & identifiers.record_identifiers(other):
        return bool(titles[0]) and f"{titles[1]} ".startswith(f"{titles[0]} ")
    return (
        titles[0] == titles[1]
        and record.year == other.year != 0
        and bool(record.authors)
        and are_same_people(record.authors, other.authors)
    )


def _contradict(record: Record, other: Record) -> bool:
    """Whether two entries have different DOIs, arXiv ids, or places of publication."""
    pairs = [(record.doi, other.doi), (record.arxiv, other.arxiv)]
    if any(all(pair) and pair[0] != pair[1] for pair in pairs):
        return True
    containers = (record.container_title, other.container_title)
    return all(containers) and venues.same_venue(*containers) is False


def _combined(record: Record, other: Record) -> Record:
    """The first record, with what only the second has and with the fuller titles and names."""
    notes = (record.note, other.note, recordnotes.same_work(other.locator))
    dated = other if _date(other)[: len(_date(record))] == _date(record) else record
    titled = other if _has_fuller_title(other, record) else record
    return replace(
        record,
        **{name: getattr(other, name) for name in _FILLED if is_placeholder(getattr(record, name))},
        title=titled.title,
        subtitle=titled.subtitle,
        authors=_people(record, other, "authors"),
        editors=_people(record, other, "editors"),
        year=dated.year,
        month=dated.month,
        day=dated.day,
        urls=tuple(dict.fromkeys((*record.urls, *other.urls))),
        note="; ".join(dict.fromkeys(filter(None, notes))),
        type=other.type if record.type is WorkType.OTHER else record.type,
        status=other.status if record.status is PublicationStatus.CURRENT else record.status,
    )


def _date(record: Record) -> tuple[int, ...]:
    """The parts of a date that a record has, the year first."""
    return tuple(part for part in (record.year, record.month, record.day) if part)


def _has_fuller_title(record: Record, other: Record) -> bool:
    """Whether a title is a fuller form of another, or has the subtitle that the other lacks."""
    title, other_title = record.full_title, other.full_title
    if fold(title) == fold(other_title):
        return fuller_title(other_title, title) != other_title
    return len(fold(title)) > len(fold(other_title))


def _people(record: Record, other: Record, name: str) -> tuple[Person, ...]:
    """The people of a field of two records, by their fullest names; those of the first count."""
    offered = [(item.source, getattr(item, name)) for item in (record, other)]
    filled = [(source, people) for source, people in offered if people]
    return fullest_people(filled)[0] if filled else ()
