"""Whether the venue and year in the list contradict the paper's links and records.

The list's venue and year are used, unless the record that is proven to be the paper belongs to
another edition.
"""

from bisect import bisect
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from snnbib import identifiers, venues
from snnbib.editions import address_edition, edition_year
from snnbib.matching import (
    CORRECTION,
    THRESHOLDS,
    distances_of,
    is_identified,
)
from snnbib.model import Candidate, Match, Paper, Record, SourceName, Verdict, WorkType

__all__ = ["SectionMismatch", "accepted_year", "contradicts_section", "section_mismatches"]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionMismatch:
    """One field in which the list contradicts a link or a record."""

    field: str
    """``venue`` or ``year``."""
    listed: str
    actual: str
    where: str
    """The link or the record, as messages name it."""
    is_blocking: bool = False
    """Whether a reference would take parts of two editions, so that it is not exported."""


def section_mismatches(paper: Paper, matches: Iterable[Match]) -> Iterator[SectionMismatch]:
    """Every contradiction between the list's venue and year, and the paper's links and records.

    Where a person has accepted a record, or corrected the year or the container title, nothing is
    contradicted.
    """
    matches = tuple(matches)
    corrected = _corrected_fields(matches)
    is_venue_proven = any(_proves_venue(paper, match) for match in matches)
    mismatches = [*_link_mismatches(paper)]
    if not any(_is_accepted(candidate) for match in matches for candidate in match.candidates):
        mismatches += _edition_mismatches(paper)
    for match in matches:
        for candidate in match.candidates[:1]:
            if _is_confirmed_record(match, candidate):
                mismatches += _record_mismatches(
                    paper, match, candidate, is_venue_proven=is_venue_proven
                )
    return (mismatch for mismatch in mismatches if mismatch.field not in corrected)


def _proves_venue(paper: Paper, match: Match) -> bool:
    """Whether a matched record has appeared in the listed venue."""
    record = match.record
    return (
        record is not None
        and not _is_preprint(record)
        and venues.same_venue(paper.venue, record.container_title) is True
        and not venues.is_workshop(record.container_title)
    )


def _corrected_fields(matches: Iterable[Match]) -> set[str]:
    """Which of venue and year a person has corrected."""
    records = [match.record for match in matches if match.source is SourceName.CORRECTIONS]
    fields = {"year" for record in records if record and record.year}
    return fields | {"venue" for record in records if record and record.container_title}


def contradicts_section(paper: Paper, matches: Sequence[Match]) -> bool:
    """Whether the paper's record belongs to another edition than the list says.

    A reference would be wrong if it combined the proceedings that the list names with the pages or
    people of other proceedings. So a person has to decide.
    """
    return any(mismatch.is_blocking for mismatch in section_mismatches(paper, matches))


def accepted_year(paper: Paper, matches: Iterable[Match]) -> int:
    """The year of the edition of a record that a person has accepted; the list's year if none."""
    for match in matches:
        record = match.record
        if record is None or not _is_accepted(match.candidates[0]) or _is_preprint(record):
            continue
        return edition_year(record, paper.year) or paper.year
    return paper.year


def _is_accepted(candidate: Candidate) -> bool:
    return distances_of(candidate).get(CORRECTION) == 0


def _is_preprint(record: Record) -> bool:
    return record.type is WorkType.PREPRINT


def _link_mismatches(paper: Paper) -> Iterator[SectionMismatch]:
    listed_venue = venues.recognize(paper.venue)
    for identifier in sorted(identifiers.paper_identifiers(paper)):
        venue, year = address_edition(identifier)
        if listed_venue and venue and venue != listed_venue:
            yield SectionMismatch(
                field="venue", listed=paper.venue, actual=venue.acronym, where=str(identifier)
            )
        if paper.year and year not in {0, paper.year}:
            yield SectionMismatch(
                field="year", listed=str(paper.year), actual=str(year), where=str(identifier)
            )


def _edition_mismatches(paper: Paper) -> Iterator[SectionMismatch]:
    """A mismatch if the venue did not take place in the listed year, but earlier and later."""
    venue = venues.recognize(paper.venue)
    if venue is None or paper.year in venue.editions:
        return
    years = sorted(venue.editions)
    if years and years[0] < paper.year < years[-1]:
        later = bisect(years, paper.year)
        yield SectionMismatch(
            field="year",
            listed=str(paper.year),
            actual=f"{years[later - 1]} or {years[later]}",
            where=f"the editions of {venue.acronym}",
            is_blocking=True,
        )


def _record_mismatches(
    paper: Paper, match: Match, candidate: Candidate, *, is_venue_proven: bool
) -> Iterator[SectionMismatch]:
    record = candidate.record
    where = f"{record.source} ({record.locator})"
    if _is_of_another_venue(paper, candidate):
        yield SectionMismatch(
            field="venue",
            listed=paper.venue,
            actual=f'"{record.container_title}"',
            where=where,
            is_blocking=not is_venue_proven and _are_events(paper.venue, record.container_title),
        )
    year = edition_year(record, paper.year)
    if paper.year and year not in {0, paper.year}:
        yield SectionMismatch(
            field="year",
            listed=str(paper.year),
            actual=str(year),
            where=where,
            is_blocking=match.record is not None,
        )


def _are_events(listed: str, container: str) -> bool:
    """Whether a text names a venue of the table, and another one an event of it or a workshop."""
    venue = venues.recognize(container)
    is_event = venue is not None and venue.kind is venues.VenueKind.EVENT
    return venues.recognize(listed) is not None and (is_event or venues.is_workshop(container))


def _is_of_another_venue(paper: Paper, candidate: Candidate) -> bool:
    """Whether the container title names another venue, or a workshop of the listed one."""
    if distances_of(candidate).get("venue") == THRESHOLDS.other_venue:
        return True
    return venues.recognize(paper.venue) is not None and venues.is_workshop(
        candidate.record.container_title
    )


def _is_confirmed_record(match: Match, candidate: Candidate) -> bool:
    """Whether a record is the version of record of this work, in whatever venue and year.

    Either it is matched and shares an identifier with the paper, or it has the same title and the
    same authors and names a venue of the table.
    """
    if (
        _is_preprint(candidate.record)
        or match.verdict is Verdict.UNMATCHED
        or _is_accepted(candidate)
    ):
        return False
    distances = distances_of(candidate)
    has_same_authors = distances.get("authors", 1.0) <= THRESHOLDS.same_authors
    # A journal may have another version of the paper, under the same title.
    venue = venues.recognize(candidate.record.container_title)
    is_event = venue is not None and venue.kind is venues.VenueKind.EVENT
    return (match.record is not None and is_identified(candidate)) or (
        distances.get("title") == THRESHOLDS.exact_title and has_same_authors and is_event
    )
