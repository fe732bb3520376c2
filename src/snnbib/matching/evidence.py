"""Every feature that a paper and a record both have, compared: the evidence, and its distance."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from snnbib import identifiers, venues
from snnbib.identifiers import Identifier
from snnbib.matching.authors import authors_distance
from snnbib.matching.thresholds import THRESHOLDS
from snnbib.matching.titles import is_notice, title_distance
from snnbib.model import Candidate, Evidence, Paper, Person, Record, SourceName, WorkType
from snnbib.text import fold

__all__ = [
    "CORRECTION",
    "NO_PRIOR",
    "SECTION",
    "TITLE",
    "TYPE",
    "PriorKnowledge",
    "compare",
    "event_year",
]

CORRECTION = "correction"
"""The feature that is a person's word: 0 accepted, 1 rejected."""
TITLE = "title"
TYPE = "type"
SECTION = ("venue", "year")
"""What the list's section says."""

_YEAR_DISTANCE = {0: 0.0, 1: THRESHOLDS.near_year, 2: THRESHOLDS.preprint_year}
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorKnowledge:
    """What is known of a paper besides what the list says."""

    authors: tuple[Person, ...] = ()
    """As a record has them that an identifier has proven, or a person."""
    accept: frozenset[str] = frozenset()
    """Locators of records that a person has found to be the paper."""
    reject: frozenset[str] = frozenset()
    """Locators of records that a person has found not to be the paper."""
    no_doi: bool = False
    """Whether a person has found that the paper has no DOI: then Crossref has no record of it."""


NO_PRIOR = PriorKnowledge()


def compare(paper: Paper, record: Record, known: PriorKnowledge = NO_PRIOR) -> Candidate:
    """The record as a candidate for the paper: every feature that both have, and the distance."""
    evidence = tuple(_evidence(paper, record, known))
    weight = sum(item.weight for item in evidence)
    distance = sum(item.distance * item.weight for item in evidence) / weight if weight else 1.0
    return Candidate(record=record, distance=round(distance, 4), evidence=evidence)


def _evidence(paper: Paper, record: Record, known: PriorKnowledge) -> Iterator[Evidence]:
    """In the order of the tiers: a person's word, identifiers, what describes, what kind it is."""
    yield from _person_evidence(record, known)
    if ours := identifiers.paper_identifiers(paper):
        yield from _identifier_evidence(ours, identifiers.record_identifiers(record))
    title = min(title_distance(paper.title, form) for form in {record.title, record.full_title})
    yield Evidence(feature=TITLE, distance=round(title, 4), weight=THRESHOLDS.title_weight)
    if known.authors and record.authors:
        authors = round(authors_distance(known.authors, record.authors), 4)
        yield Evidence(feature="authors", distance=authors, weight=THRESHOLDS.authors_weight)
    same_venue = None
    if paper.venue and record.container_title:
        same_venue = _same_venue(paper.venue, record.container_title)
        yield Evidence(
            feature="venue", distance=float(not same_venue), weight=THRESHOLDS.venue_weight
        )
    years = _year_distance(paper.year, record)
    if years is not None:
        yield Evidence(feature="year", distance=years, weight=THRESHOLDS.year_weight)
    kind = _type_distance(paper, record, in_venue=same_venue)
    if kind is not None:
        yield Evidence(feature=TYPE, distance=kind, weight=THRESHOLDS.type_weight)


def _person_evidence(record: Record, known: PriorKnowledge) -> Iterator[Evidence]:
    rejected = record.locator in known.reject
    if known.no_doi and record.source is SourceName.CROSSREF:
        rejected = True
    if rejected or record.locator in known.accept:
        yield Evidence(
            feature=CORRECTION, distance=float(rejected), weight=THRESHOLDS.identifier_weight
        )


def _identifier_evidence(
    ours: frozenset[Identifier], theirs: frozenset[Identifier]
) -> Iterator[Evidence]:
    """One piece of evidence per scheme that both have, named by the scheme."""
    for scheme in sorted({kind for kind, _ in ours} & {kind for kind, _ in theirs}):
        agree = any(identifier in theirs for identifier in ours if identifier.scheme is scheme)
        yield Evidence(
            feature=str(scheme), distance=float(not agree), weight=THRESHOLDS.identifier_weight
        )


def _same_venue(venue: str, container_title: str) -> bool:
    ours, theirs = venues.recognize(venue), venues.recognize(container_title)
    if ours or theirs:
        return ours == theirs
    return fold(venue) in fold(container_title) and not venues.is_workshop(container_title)


def _year_distance(year: int, record: Record) -> float | None:
    """How far the record's year is off, and the year that the title of its proceedings has.

    The worse counts: proceedings are printed the year after the event, or go online the year
    before. A title's year alone is as good as a date that is one year off.
    """
    named = event_year(record)
    if not year or not (record.year or named):
        return None
    off = max(abs(year - found) for found in {record.year, named} if found)
    distance = _YEAR_DISTANCE.get(off, 1.0)
    return distance if record.year else max(distance, THRESHOLDS.near_year)


def event_year(record: Record) -> int:
    """The year that the title of a record's proceedings has; 0 if none, or several."""
    named = set(_YEAR.findall(record.container_title))
    return int(named.pop()) if len(named) == 1 else 0


def _type_distance(paper: Paper, record: Record, *, in_venue: bool | None) -> float | None:
    """How far a record is from being the version of record; None where that cannot be told."""
    if _is_about_another(record) and not is_notice(paper.title):
        return THRESHOLDS.never_the_paper
    if venues.recognize(paper.venue) is None:
        return None
    if record.type is WorkType.PREPRINT:
        return THRESHOLDS.never_the_paper if record.doi else THRESHOLDS.preprint_type
    if in_venue or record.type is WorkType.CONFERENCE_PAPER:
        return 0.0
    return THRESHOLDS.other_type if record.type is WorkType.JOURNAL_ARTICLE else None


def _is_about_another(record: Record) -> bool:
    """Whether a record is a notice: by its title, or because its deposit updates another."""
    updates = record.source is SourceName.CROSSREF and bool(record.note)
    return updates or is_notice(record.title)
