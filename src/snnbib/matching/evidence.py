"""Compare every feature that a paper and a record both have: the evidence and the distance."""

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
"""The feature that is a person's decision: 0 accepted, 1 rejected."""
TITLE = "title"
TYPE = "type"
SECTION = ("venue", "year")
"""The features that the list's section or entry gives."""

_YEAR_DISTANCE = {0: 0.0, 1: THRESHOLDS.near_year, 2: THRESHOLDS.preprint_year}
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorKnowledge:
    """What a person and other sources say of a paper, besides what the list says."""

    authors: tuple[Person, ...] = ()
    """As in a record that an identifier or a person has proven to be the paper."""
    accept: frozenset[str] = frozenset()
    """Locators of the records that a person has accepted as the paper."""
    reject: frozenset[str] = frozenset()
    """Locators of the records that a person has rejected."""
    no_doi: bool = False
    """Whether a person has decided that the paper has no DOI: Crossref has no record of it then."""


NO_PRIOR = PriorKnowledge()


def compare(paper: Paper, record: Record, prior: PriorKnowledge = NO_PRIOR) -> Candidate:
    """The record as a candidate for the paper: every feature that both have, and the distance."""
    evidence = tuple(_evidence(paper, record, prior))
    weight = sum(item.weight for item in evidence)
    distance = sum(item.distance * item.weight for item in evidence) / weight if weight else 1.0
    return Candidate(record=record, distance=round(distance, 4), evidence=evidence)


def _evidence(paper: Paper, record: Record, prior: PriorKnowledge) -> Iterator[Evidence]:
    """A person's decision, identifiers, what describes the paper, its type: in this order."""
    yield from _correction_evidence(record, prior)
    if ours := identifiers.paper_identifiers(paper):
        yield from _identifier_evidence(ours, identifiers.record_identifiers(record))
    title = min(title_distance(paper.title, form) for form in {record.title, record.full_title})
    yield Evidence(feature=TITLE, distance=round(title, 4), weight=THRESHOLDS.title_weight)
    if prior.authors and record.authors:
        authors = round(authors_distance(prior.authors, record.authors), 4)
        yield Evidence(feature="authors", distance=authors, weight=THRESHOLDS.authors_weight)
    same_venue = None
    if paper.venue and record.container_title:
        same_venue = _same_venue(paper.venue, record.container_title)
        yield Evidence(
            feature="venue", distance=float(not same_venue), weight=THRESHOLDS.venue_weight
        )
    year_distance = _year_distance(paper.year, record)
    if year_distance is not None:
        yield Evidence(feature="year", distance=year_distance, weight=THRESHOLDS.year_weight)
    type_distance = _type_distance(paper, record, same_venue=same_venue)
    if type_distance is not None:
        yield Evidence(feature=TYPE, distance=type_distance, weight=THRESHOLDS.type_weight)


def _correction_evidence(record: Record, prior: PriorKnowledge) -> Iterator[Evidence]:
    rejected = record.locator in prior.reject
    if prior.no_doi and record.source is SourceName.CROSSREF:
        rejected = True
    if rejected or record.locator in prior.accept:
        yield Evidence(
            feature=CORRECTION, distance=float(rejected), weight=THRESHOLDS.identifier_weight
        )


def _identifier_evidence(
    ours: frozenset[Identifier], theirs: frozenset[Identifier]
) -> Iterator[Evidence]:
    """One piece of evidence for each identifier scheme that both have, named by the scheme."""
    for scheme in sorted({scheme for scheme, _ in ours} & {scheme for scheme, _ in theirs}):
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
    """Distance of the paper's year from the record's and from the one in its container title.

    The larger one counts: proceedings are printed the year after the event, or go online the year
    before. A year that only the container title has counts as at least one year off.
    """
    title_year = event_year(record)
    if not year or not (record.year or title_year):
        return None
    difference = max(abs(year - other) for other in {record.year, title_year} if other)
    distance = _YEAR_DISTANCE.get(difference, 1.0)
    return distance if record.year else max(distance, THRESHOLDS.near_year)


def event_year(record: Record) -> int:
    """The year that a record's container title names; 0 if it names none or several."""
    years = set(_YEAR.findall(record.container_title))
    return int(years.pop()) if len(years) == 1 else 0


def _type_distance(paper: Paper, record: Record, *, same_venue: bool | None) -> float | None:
    """How far a record is from being the version of record; None where this is not known."""
    if _is_about_another(record) and not is_notice(paper.title):
        return THRESHOLDS.never_the_paper
    if venues.recognize(paper.venue) is None:
        return None
    if record.type is WorkType.PREPRINT:
        return THRESHOLDS.never_the_paper if record.doi else THRESHOLDS.preprint_type
    if same_venue or record.type is WorkType.CONFERENCE_PAPER:
        return 0.0
    return THRESHOLDS.other_type if record.type is WorkType.JOURNAL_ARTICLE else None


def _is_about_another(record: Record) -> bool:
    """Whether a record is a notice: by its title, or because its deposit updates another work."""
    updates = record.source is SourceName.CROSSREF and bool(record.note)
    return updates or is_notice(record.title)
