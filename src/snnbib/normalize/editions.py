"""In which venue and year a work was published, and what the venue table says of it.

An edition comes whole, from the record that is proven: where that record names another venue or
year than the list, the list's are not used.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from snnbib import venues
from snnbib.model import Paper, Record, SourceName, WorkType
from snnbib.venues import Venue, VenueKind

__all__ = ["PublishedIn", "edition_of", "venue_offer"]

_BY_TRUST = (
    SourceName.CORRECTIONS, SourceName.CROSSREF, SourceName.DBLP, SourceName.BIBTEX,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedIn:
    """Where and when a work was published, as far as its list and its records say."""

    venue: str
    """What the list or the record calls the venue."""
    year: int
    record: Record | None
    """The most trusted record of the version of record; None if there is none."""

    def includes(self, record: Record) -> bool:
        """Whether a record is of this publication, and not of another of the same work."""
        if record.source is SourceName.CORRECTIONS or self.record in {None, record}:
            return True
        return not venues.is_posted(record) and _is_same_publication(record, self.record)


def _is_same_publication(record: Record, other: Record | None) -> bool:
    titles = record.container_title, other.container_title if other else ""
    return not all(titles) or venues.same_venue(*titles) is not False


def edition_of(paper: Paper, records: Sequence[Record]) -> PublishedIn:
    """In which venue and year a paper was published.

    The list says it best, since it knows the event where a record has only a date of publication.
    But a record that names another venue or another year's edition is believed: pages and DOI are
    that edition's.
    """
    published = [record for record in records if not venues.is_posted(record)]
    by_trust = sorted(published, key=lambda record: _trust(record.source))
    titled = [record for record in by_trust if record.container_title]
    record = next(iter(titled or by_trust), None)
    title = titled[0].container_title if titled else ""
    venue = paper.venue
    if title and (not venue or venues.same_venue(venue, title) is False):
        venue = title
    return PublishedIn(venue=venue, year=_year(paper, by_trust, records), record=record)


def _trust(source: SourceName) -> int:
    return _BY_TRUST.index(source) if source in _BY_TRUST else len(_BY_TRUST)


def _year(paper: Paper, published: Sequence[Record], records: Sequence[Record]) -> int:
    """The year of the edition: a corrected one, the list's, or that of a record of another."""
    corrected = [r.year for r in records if r.source is SourceName.CORRECTIONS and r.year]
    if corrected:
        return corrected[0]
    edition_years = (_edition_year(record, paper.year) for record in published)
    other_years = (record.year for record in (*published, *records) if record.year)
    return next(filter(None, edition_years), 0) or paper.year or next(other_years, 0)


def _edition_year(record: Record, listed: int) -> int:
    """The year that a record's container title or volume names; 0 if neither does.

    Its date alone may be that of online publication, a year before or after the event.
    """
    year = venues.event_year(record.container_title)
    if not year:
        year = venues.volume_year(record.container_title, record.volume, listed)
    is_far = bool(listed and record.year) and abs(record.year - listed) > 1
    return year or (record.year if is_far else 0)


def venue_offer(edition: PublishedIn) -> Mapping[str, object]:
    """The venue table's fields of an edition; none if the venue is not in the table.

    Where the table does not describe the editions of an event, the record's own container title and
    type are taken, if it has any.
    """
    venue = venues.recognize(edition.venue)
    if venue is None or venue.kind in {VenueKind.SERIES, VenueKind.REPOSITORY}:
        return {}
    described = venues.edition(venue, edition.year)
    record_title = edition.record.container_title if edition.record else ""
    if not venue.has_editions and record_title and venues.recognize(record_title) is not venue:
        return {"venue": described.acronym}
    return {
        "type": _TYPES[venue.kind],
        "venue": described.acronym,
        "container_title": described.container_title or _usual_name(venue, record_title),
        "container_title_short": described.container_title_short,
        "event_title": described.event_title,
        "event_place": described.event_place,
        "series": described.series,
        "volume": described.volume,
        "publisher": described.publisher,
        "publisher_place": described.publisher_place,
        "issn": described.issn,
    }


_TYPES = {
    VenueKind.EVENT: WorkType.CONFERENCE_PAPER,
    VenueKind.JOURNAL: WorkType.JOURNAL_ARTICLE,
}


def _usual_name(venue: Venue, record_title: str) -> str:
    """The event's name where no record has a title of its proceedings."""
    return "" if record_title else venue.names[0]
