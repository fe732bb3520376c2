"""Chosen records -> one Work, field by field, noting provenance. Pure.

Every source offers a value for each field that it has, cleaned by that field's own function.
`PRECEDENCE` says which source's value is taken. A field comes from one source as a whole, but for
people and titles that another source has in a fuller form, see `snnbib.normalize.fullest`.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from snnbib import venues
from snnbib.identifiers import Identifier
from snnbib.model import Paper, Record, SourceName, Work
from snnbib.normalize.editions import edition_of, venue_offer
from snnbib.normalize.fields import page_range
from snnbib.normalize.fullest import FULLEST
from snnbib.normalize.kinds import with_kind
from snnbib.normalize.offers import (
    Offer,
    has_alphabetical_authors,
    list_offer,
    record_offer,
    without_disputed,
    without_links,
)

__all__ = ["PRECEDENCE", "has_alphabetical_authors", "normalize", "page_range"]

_CORRECTIONS, _CROSSREF, _DBLP, _BIBTEX, _ARXIV, _LIST, _VENUES = (
    SourceName.CORRECTIONS,
    SourceName.CROSSREF,
    SourceName.DBLP,
    SourceName.BIBTEX,
    SourceName.ARXIV,
    SourceName.LIST,
    SourceName.VENUES,
)
# The sources that describe the version of record.
_OF_RECORD = (_CORRECTIONS, _CROSSREF, _DBLP, _BIBTEX)
# Fields that all papers of a venue and year have in common: the venue table is preferred, so that
# the papers agree.
_OF_VENUE = (_CORRECTIONS, _VENUES, _CROSSREF, _DBLP, _BIBTEX)

PRECEDENCE: Mapping[str, Sequence[SourceName]] = {
    # DBLP's editors correct capitals and markup that publishers deposit as typeset.
    "title": (_CORRECTIONS, _DBLP, _BIBTEX, _CROSSREF, _ARXIV, _LIST),
    # Crossref's deposits lose or reorder authors more often than the proceedings' own lists do.
    "authors": (_CORRECTIONS, _DBLP, _BIBTEX, _CROSSREF, _ARXIV),
    # The list's year, unless a proven record belongs to another edition, see `edition_of`.
    "year": (_CORRECTIONS, _LIST, *_OF_RECORD[1:], _ARXIV),
    "month": _OF_RECORD,
    "day": _OF_RECORD,
    "type": (*_OF_VENUE, _ARXIV),
    "venue": (*_OF_VENUE, _LIST),
    "container_title": _OF_VENUE,
    "container_title_short": _OF_VENUE,
    "event_title": _OF_VENUE,
    "event_place": _OF_VENUE,
    "series": _OF_VENUE,
    "volume": _OF_VENUE,
    "issue": (*_OF_RECORD, _LIST),
    "pages": _OF_RECORD,
    "publisher": _OF_VENUE,
    "publisher_place": _OF_VENUE,
    "doi": (*_OF_RECORD, _LIST),
    "arxiv": (_CORRECTIONS, _LIST, _ARXIV, _DBLP, _BIBTEX),
    "arxiv_class": (_CORRECTIONS, _ARXIV, _DBLP, _BIBTEX),
    "openreview": (_CORRECTIONS, _LIST, _DBLP, _BIBTEX),
    "url": (_CORRECTIONS, _LIST, _DBLP, _BIBTEX, _CROSSREF, _ARXIV),
    "code": (_CORRECTIONS, _LIST),
    "isbn": _OF_RECORD,
    "issn": _OF_VENUE,
    "editors": _OF_RECORD,
    "edition": _OF_RECORD,
    "institution": _OF_RECORD,
    "genre": _OF_RECORD,
    "number": _OF_RECORD,
    "version": (*_OF_RECORD, _ARXIV),
    "accessed": _OF_RECORD,
    "status": (*_OF_RECORD, _ARXIV),
}
"""Whose value is taken for each field of a work: the first source that has one."""

_SHORT = "container_title_short"


def normalize(
    paper: Paper, records: Sequence[Record], disputed: Collection[Identifier] = ()
) -> tuple[Work, dict[str, SourceName]]:
    """The work that the records are of, without a citation key yet, and where each field is from.

    Venue, year, volume, pages and place are those of one edition: records of another publication
    of the work (a preprint, a journal's version) give its title, authors and identifiers only.

    Args:
        paper: as the list has it.
        records: the matched records, at most one per source.
        disputed: identifiers that may be another paper's: taken only from a correction.
    """
    edition = edition_of(paper, records)
    offers = {record.source: record_offer(record, edition) for record in records}
    offers[_LIST] = list_offer(without_links(paper, disputed), edition)
    offers = {
        source: offer if source is _CORRECTIONS else without_disputed(offer, disputed)
        for source, offer in offers.items()
    }
    offers[_VENUES] = venue_offer(edition)
    chosen: dict[str, Any] = {"year": 0}
    provenance: dict[str, SourceName] = {}
    for name, order in PRECEDENCE.items():
        source = next((source for source in order if offers.get(source, {}).get(name)), None)
        if source is not None:
            chosen[name] = offers[source][name]
            provenance[name] = source
    if not _is_short_of_container(provenance, offers):
        chosen.pop(_SHORT, None)
        provenance.pop(_SHORT, None)
    for name, fullest in FULLEST.items():
        if name in chosen:
            values = [(source, offers.get(source, {}).get(name)) for source in PRECEDENCE[name]]
            chosen[name], provenance[name] = fullest(
                [(source, value) for source, value in values if value]
            )
    return with_kind(Work(key="", **chosen), provenance)


def _is_short_of_container(
    provenance: Mapping[str, SourceName], offers: Mapping[SourceName, Offer]
) -> bool:
    """Whether the abbreviated container title abbreviates the one that was chosen."""
    short, long = provenance.get(_SHORT), provenance.get("container_title")
    if short is not _VENUES or long is None:
        return short is long
    # The table's short form also fits what a record calls the same venue.
    container_title = str(offers[long]["container_title"])
    venue = venues.recognize(str(offers[_VENUES]["venue"]))
    return long is _VENUES or (venue is not None and venues.recognize(container_title) is venue)
