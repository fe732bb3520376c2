"""Compare every feature that a paper and a record both have: the evidence and the distance."""

from collections.abc import Iterator
from dataclasses import dataclass

from snnbib import identifiers, venues
from snnbib.editions import year_difference
from snnbib.identifiers import Identifier
from snnbib.matching.authors import authors_distance, listed_authors_distance
from snnbib.matching.thresholds import THRESHOLDS
from snnbib.matching.titles import is_notice, record_titles, title_distance
from snnbib.model import Candidate, Evidence, Paper, Person, Record, SourceName, WorkType
from snnbib.recordnotes import is_update

__all__ = [
    "AUTHORS",
    "CORRECTION",
    "LISTED_TITLE",
    "NO_PRIOR",
    "TITLE",
    "TYPE",
    "VENUE",
    "VENUE_AND_YEAR",
    "YEAR",
    "PriorKnowledge",
    "compare",
    "venue_name",
]

CORRECTION = "correction"
"""The feature that is a person's decision about a record: distance 0 accepts it, 1 rejects it."""
TITLE = "title"
LISTED_TITLE = "listed-title"
"""The title as it was read from the list, where an identifier has proven that it was cut wrong and
`TITLE` compares the right one. It decides nothing: its weight is 0."""
AUTHORS = "authors"
VENUE = "venue"
YEAR = "year"
TYPE = "type"
VENUE_AND_YEAR = (VENUE, YEAR)
"""The features that an entry of the list gives, or the headings above it."""

_YEAR_DISTANCE = {0: 0.0, 1: THRESHOLDS.near_year, 2: THRESHOLDS.preprint_year}


@dataclass(frozen=True, slots=True, kw_only=True)
class PriorKnowledge:
    """What a person and other sources say about a paper, besides what the list says."""

    title: str = ""
    """The title of a record that an identifier has proven, if the list's was cut wrong; else ""."""
    authors: tuple[Person, ...] = ()
    """The authors of a record that an identifier or a person has proven to be the paper."""
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
    distance = sum(item.distance * item.weight for item in evidence) / weight
    return Candidate(record=record, distance=round(distance, 4), evidence=evidence)


def _evidence(paper: Paper, record: Record, prior: PriorKnowledge) -> Iterator[Evidence]:
    """The evidence in this order: a person's decision, identifiers, title to year, type."""
    yield from _correction_evidence(record, prior)
    if paper_ids := identifiers.paper_identifiers(paper):
        yield from _identifier_evidence(paper_ids, identifiers.record_identifiers(record))
    listed = _title_distance(paper.title, record)
    title = min(listed, _title_distance(prior.title, record)) if prior.title else listed
    yield Evidence(feature=TITLE, distance=title, weight=THRESHOLDS.title_weight)
    if title < listed:
        yield Evidence(feature=LISTED_TITLE, distance=listed, weight=0.0)
    distances = {
        AUTHORS: (_authors_distance(paper, record, prior), THRESHOLDS.authors_weight),
        VENUE: (_venue_distance(paper.venue, record), THRESHOLDS.venue_weight),
        YEAR: (_year_distance(paper.year, record), THRESHOLDS.year_weight),
        TYPE: (_type_distance(paper, record), THRESHOLDS.type_weight),
    }
    for feature, (distance, weight) in distances.items():
        if distance is not None:
            yield Evidence(feature=feature, distance=round(distance, 4), weight=weight)


def _title_distance(title: str, record: Record) -> float:
    return round(min(title_distance(title, form) for form in record_titles(record)), 4)


def _correction_evidence(record: Record, prior: PriorKnowledge) -> Iterator[Evidence]:
    rejected = record.locator in prior.reject
    if prior.no_doi and record.source is SourceName.CROSSREF:
        rejected = True
    if rejected or record.locator in prior.accept:
        yield Evidence(
            feature=CORRECTION, distance=float(rejected), weight=THRESHOLDS.identifier_weight
        )


def _identifier_evidence(
    paper_ids: frozenset[Identifier], record_ids: frozenset[Identifier]
) -> Iterator[Evidence]:
    """One piece of evidence for each identifier scheme that both have, named by the scheme."""
    for scheme in sorted(
        {scheme for scheme, _ in paper_ids} & {scheme for scheme, _ in record_ids}
    ):
        agree = any(
            identifier in record_ids for identifier in paper_ids if identifier.scheme is scheme
        )
        yield Evidence(
            feature=str(scheme), distance=float(not agree), weight=THRESHOLDS.identifier_weight
        )


def _authors_distance(paper: Paper, record: Record, prior: PriorKnowledge) -> float | None:
    """Distance of the record's authors from those of another source, else from the list's."""
    if not record.authors:
        return None
    if prior.authors:
        return authors_distance(prior.authors, record.authors)
    return listed_authors_distance(paper.authors, record.authors) if paper.authors else None


def _venue_distance(venue: str, record: Record) -> float | None:
    """Distance of the venue that the list names from the record's; None without one of them."""
    named = venue_name(record)
    if not venue or not named or venues.is_preprint_server(venue):
        return None
    is_same = venues.same_venue(venue, named)
    if is_same is None:
        return THRESHOLDS.uncertain_venue
    return 0.0 if is_same else THRESHOLDS.other_venue


def venue_name(record: Record) -> str:
    """The venue's name in a record: the container title, or the event if that is a book series."""
    venue = venues.recognize(record.container_title)
    is_series = venue is not None and venue.kind is venues.VenueKind.SERIES
    return record.event_title if is_series or not record.container_title else record.container_title


def _year_distance(year: int, record: Record) -> float | None:
    """Distance of the paper's year from the record's; None without one of them."""
    difference = year_difference(record, year)
    return None if difference is None else _YEAR_DISTANCE.get(difference, 1.0)


def _type_distance(paper: Paper, record: Record) -> float | None:
    """Distance of a record's type from a version of record; None where this cannot be known."""
    if _is_about_another(record) and not is_notice(paper.title):
        return THRESHOLDS.never_the_paper
    if venues.is_posted(record):
        # arXiv names the DOI of the published version; other servers have DOIs of their own.
        has_own_doi = record.doi and record.source is not SourceName.ARXIV
        return THRESHOLDS.never_the_paper if has_own_doi else THRESHOLDS.preprint_type
    if record.type is WorkType.OTHER:
        return None
    venue = venues.recognize(paper.venue)
    if venue is None or record.type is _EXPECTED_TYPES.get(venue.kind):
        return 0.0
    if venues.same_venue(paper.venue, venue_name(record)):
        return 0.0
    return THRESHOLDS.other_type


_EXPECTED_TYPES = {
    venues.VenueKind.EVENT: WorkType.CONFERENCE_PAPER,
    venues.VenueKind.JOURNAL: WorkType.JOURNAL_ARTICLE,
}


def _is_about_another(record: Record) -> bool:
    """Whether a record is a notice: by its title, or because its deposit updates another work."""
    updates = record.source is SourceName.CROSSREF and is_update(record.note)
    return updates or is_notice(record.title)
