"""In which venue and year a work was published, and what the venue table says of it.

Venue and year are taken together: where a matched record names another venue, or another year's
edition, than the list, the list's are not used.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from snnbib import venues
from snnbib.editions import edition_year
from snnbib.model import Paper, Record, SourceName, WorkType
from snnbib.venues import Venue, VenueKind

__all__ = ["VERSION_OF_RECORD_SOURCES", "Publication", "publication_of", "venue_offer"]

VERSION_OF_RECORD_SOURCES = (
    SourceName.CORRECTIONS, SourceName.CROSSREF, SourceName.DBLP, SourceName.BIBTEX,
)  # fmt: skip
"""The sources that describe the version of record, the most trusted first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """Where and when a work was published, as far as its list and its records say."""

    venue: str
    """What the list or the record calls the venue."""
    year: int
    record: Record | None
    """The most trusted record of the version of record; None if there is none."""
    is_year_of_posting: bool = False
    """Whether only a preprint names a year, which need not be that of the venue's edition."""

    def includes(self, record: Record) -> bool:
        """Whether a record describes this publication, not another one of the same work."""
        if record.source is SourceName.CORRECTIONS or self.record in {None, record}:
            return True
        return not venues.is_posted(record) and _is_same_publication(record, self.record)


def _is_same_publication(record: Record, other: Record | None) -> bool:
    """Whether nothing says that two records are of different venues."""
    titles = record.container_title, other.container_title if other else ""
    return not all(titles) or venues.same_venue(*titles) is not False


def publication_of(paper: Paper, records: Sequence[Record]) -> Publication:
    """In which venue and year a paper was published.

    The list's venue and year are preferred: the list names the event, where a record may have only
    a date of publication. A record that names another venue or another year's edition overrides
    them, because its pages and DOI are those of that edition.
    """
    published = [record for record in records if not venues.is_posted(record)]
    by_trust = sorted(published, key=lambda record: _distrust(record.source))
    titled = [record for record in by_trust if record.container_title]
    record = next(iter(titled or by_trust), None)
    title = titled[0].container_title if titled else ""
    venue = paper.venue
    if title and (not venue or venues.same_venue(venue, title) is False):
        venue = title
    return Publication(
        venue=venue,
        year=_publication_year(paper, by_trust, records),
        record=record,
        is_year_of_posting=not paper.year and not any(item.year for item in published),
    )


def _distrust(source: SourceName) -> int:
    """How far a source is trusted about the version of record: 0 is most."""
    order = VERSION_OF_RECORD_SOURCES
    return order.index(source) if source in order else len(order)


def _publication_year(paper: Paper, published: Sequence[Record], records: Sequence[Record]) -> int:
    """The year of publication; 0 if nobody names one.

    A corrected year wins; then the year of the edition that a record names, then the list's, then
    that of any record.

    Args:
        paper: as the list has it.
        published: the records of the version of record, the most trusted first.
        records: all records.
    """
    corrected = [r.year for r in records if r.source is SourceName.CORRECTIONS and r.year]
    if corrected:
        return corrected[0]
    edition_years = (edition_year(record, paper.year) for record in published)
    other_years = (record.year for record in (*published, *records) if record.year)
    return next(filter(None, edition_years), 0) or paper.year or next(other_years, 0)


def venue_offer(publication: Publication) -> Mapping[str, object]:
    """The venue table's fields of a publication; none if its venue or edition is not known.

    Where the table does not describe the editions of an event, the record's own container title and
    type are taken, if it has any.
    """
    venue = venues.recognize(publication.venue)
    if venue is None or publication.is_year_of_posting:
        return {}
    if venue.kind in {VenueKind.SERIES, VenueKind.REPOSITORY}:
        return {}
    edition = venues.edition(venue, publication.year)
    record_title = publication.record.container_title if publication.record else ""
    if not venue.has_editions and record_title and venues.recognize(record_title) is not venue:
        return {"venue": edition.acronym}
    return {
        "type": _VENUE_TYPES[venue.kind],
        "venue": edition.acronym,
        "container_title": edition.container_title or _default_container_title(venue, record_title),
        "container_title_short": edition.container_title_short,
        "event_title": edition.event_title,
        "event_place": edition.event_place,
        "series": edition.series,
        "volume": edition.volume,
        "publisher": edition.publisher,
        "publisher_place": edition.publisher_place,
        "issn": edition.issn,
    }


_VENUE_TYPES = {
    VenueKind.EVENT: WorkType.CONFERENCE_PAPER,
    VenueKind.JOURNAL: WorkType.JOURNAL_ARTICLE,
}


def _default_container_title(venue: Venue, record_title: str) -> str:
    """The venue's name; "" where a record has a container title, which is better."""
    return "" if record_title else venue.names[0]
