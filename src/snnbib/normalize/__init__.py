"""Matched records -> one Work, field by field, with the provenance of each field. Pure.

Every source offers a value for each field that it has, cleaned by that field's own function.
`PRECEDENCE` says which source's value is taken. A field comes from one source as a whole, but for
people and titles that another source has in a fuller form, see `snnbib.normalize.fullest`.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from snnbib import venues
from snnbib.identifiers import Identifier
from snnbib.model import Paper, Record, SourceName, Work
from snnbib.normalize.combined import combine_entries
from snnbib.normalize.fields import page_range
from snnbib.normalize.fullest import FULLEST
from snnbib.normalize.offers import (
    Offer,
    has_alphabetical_authors,
    list_offer,
    record_offer,
    without_disputed,
    without_disputed_links,
)
from snnbib.normalize.publication import VERSION_OF_RECORD_SOURCES, publication_of, venue_offer
from snnbib.normalize.worktypes import with_type

__all__ = ["PRECEDENCE", "combine_entries", "has_alphabetical_authors", "normalize", "page_range"]

_CORRECTIONS, _CROSSREF, _DBLP, _BIBTEX, _ARXIV, _LIST, _VENUES = (
    SourceName.CORRECTIONS,
    SourceName.CROSSREF,
    SourceName.DBLP,
    SourceName.BIBTEX,
    SourceName.ARXIV,
    SourceName.LIST,
    SourceName.VENUES,
)
_RECORD_SOURCES = VERSION_OF_RECORD_SOURCES
# Fields that all papers of a venue and year have in common: the venue table is preferred, so that
# the papers agree.
_VENUE_SOURCES = (_CORRECTIONS, _VENUES, _CROSSREF, _DBLP, _BIBTEX)

PRECEDENCE: Mapping[str, Sequence[SourceName]] = {
    # DBLP's editors correct capitals and markup that publishers deposit as typeset.
    "title": (_CORRECTIONS, _DBLP, _BIBTEX, _CROSSREF, _ARXIV, _LIST),
    # Crossref's deposits lose or reorder authors more often than the proceedings' own lists do.
    "authors": (_CORRECTIONS, _DBLP, _BIBTEX, _CROSSREF, _ARXIV),
    # The list's year, unless a proven record belongs to another edition, see `publication_of`.
    "year": (_CORRECTIONS, _LIST, *_RECORD_SOURCES[1:], _ARXIV),
    "month": _RECORD_SOURCES,
    "day": _RECORD_SOURCES,
    "type": (*_VENUE_SOURCES, _ARXIV, _LIST),
    "venue": (*_VENUE_SOURCES, _LIST),
    "container_title": _VENUE_SOURCES,
    "container_title_short": _VENUE_SOURCES,
    "event_title": _VENUE_SOURCES,
    "event_place": _VENUE_SOURCES,
    "series": _VENUE_SOURCES,
    "volume": _VENUE_SOURCES,
    "issue": (*_RECORD_SOURCES, _LIST),
    "pages": _RECORD_SOURCES,
    "publisher": _VENUE_SOURCES,
    "publisher_place": _VENUE_SOURCES,
    "doi": (*_RECORD_SOURCES, _LIST),
    "arxiv": (_CORRECTIONS, _LIST, _ARXIV, _DBLP, _BIBTEX),
    "arxiv_class": (_CORRECTIONS, _ARXIV, _DBLP, _BIBTEX),
    "openreview": (_CORRECTIONS, _LIST, _DBLP, _BIBTEX),
    "url": (_CORRECTIONS, _LIST, _DBLP, _BIBTEX, _CROSSREF, _ARXIV),
    "code": (_CORRECTIONS, _LIST),
    "isbn": _RECORD_SOURCES,
    "issn": _VENUE_SOURCES,
    "editors": _RECORD_SOURCES,
    "edition": _RECORD_SOURCES,
    "institution": _RECORD_SOURCES,
    "genre": _RECORD_SOURCES,
    "number": _RECORD_SOURCES,
    "version": (*_RECORD_SOURCES, _ARXIV),
    "accessed": _RECORD_SOURCES,
    "status": (*_RECORD_SOURCES, _ARXIV),
}
"""Whose value is taken for each field of a work: the first source that has one."""

_SHORT = "container_title_short"


def normalize(
    paper: Paper, records: Sequence[Record], disputed: Collection[Identifier] = ()
) -> tuple[Work, dict[str, SourceName]]:
    """The work that the records are of, without a citation key yet, and where each field is from.

    Venue, year, volume, pages and place are those of one publication. Records of another
    publication of the work (a preprint, a journal's version) give its title, authors and
    identifiers only.

    Args:
        paper: as the list has it.
        records: the matched records, at most one per source.
        disputed: identifiers that may be another paper's: taken only from a correction.
    """
    publication = publication_of(paper, records)
    offers = {record.source: record_offer(record, publication) for record in records}
    offers[_LIST] = list_offer(without_disputed_links(paper, disputed), publication)
    offers = {
        source: offer if source is _CORRECTIONS else without_disputed(offer, disputed)
        for source, offer in offers.items()
    }
    offers[_VENUES] = venue_offer(publication)
    chosen: dict[str, Any] = {"year": 0}
    provenance: dict[str, SourceName] = {}
    for name, order in PRECEDENCE.items():
        source = next((source for source in order if offers.get(source, {}).get(name)), None)
        if source is not None:
            chosen[name] = offers[source][name]
            provenance[name] = source
    if not _abbreviates_container_title(provenance, offers):
        chosen.pop(_SHORT, None)
        provenance.pop(_SHORT, None)
    for name, fullest in FULLEST.items():
        if name in chosen:
            # The list is the last to be asked: it has capitals that a source may have lost.
            order = tuple(dict.fromkeys((*PRECEDENCE[name], _LIST)))
            values = [(source, offers.get(source, {}).get(name)) for source in order]
            chosen[name], provenance[name] = fullest(
                [(source, value) for source, value in values if value]
            )
    return with_type(Work(key="", **chosen), provenance)


def _abbreviates_container_title(
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
