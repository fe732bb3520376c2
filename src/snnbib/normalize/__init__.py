"""Chosen records -> one Work, field by field, noting provenance. Pure.

Every source offers a value for each field that it has, cleaned by that field's own function.
`PRECEDENCE` says which source's value is taken. A field comes from one source as a whole.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from snnbib import identifiers, venues
from snnbib.identifiers import Identifier, Scheme
from snnbib.model import Link, Paper, Person, Record, SourceName, Work, WorkType
from snnbib.normalize.fields import page_range, plain_container_title, plain_name, plain_title
from snnbib.text import clean

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
}
"""Whose value is taken for each field of a work: the first source that has one."""

# Deposits of this prefix list the authors alphabetically (Crossref, NeurIPS 2022 and 2023).
_ALPHABETICAL_AUTHORS = ("10.52202/",)
# AAAI's DOIs carry the issue: 10.1609/aaai.v38i1.27804.
_ISSUE_IN_DOI = re.compile(r"10\.1609/aaai\.v\d+i(\d+)\.")
# Which of a list's links a reader should open first: the publisher's page, then the manuscript
# system, then an unknown page, then resolvers and preprints.
_LANDING = {
    Scheme.AAAI: 0,
    Scheme.IJCAI: 0,
    Scheme.NEURIPS: 0,
    Scheme.PMLR: 0,
    Scheme.CVF: 0,
    Scheme.ECVA: 0,
    Scheme.OPENREVIEW: 1,
    Scheme.DOI: 3,
    Scheme.ARXIV: 4,
}
_UNKNOWN_PAGE = 2
_CODE_LABELS = {"code", "github", "source code", "repo", "repository"}
# Pages about a paper that are not the paper.
_NOT_LANDING_LABELS = _CODE_LABELS | {
    "paper with code", "papers with code", "project", "project page", "video", "slides", "poster",
    "blog", "dataset", "data", "demo", "website", "supp", "supplementary",
}  # fmt: skip
_SHORT = "container_title_short"
_Offer = Mapping[str, object]


def normalize(
    paper: Paper, records: Sequence[Record], disputed: Collection[Identifier] = ()
) -> tuple[Work, dict[str, SourceName]]:
    """The work that the records are of, without a citation key yet, and where each field is from.

    Args:
        paper: as the list has it.
        records: the matched records, at most one per source.
        disputed: identifiers that may be another paper's: taken only from a correction.
    """
    offers = {record.source: _record_offer(record) for record in records}
    offers[_LIST] = _list_offer(_without_links(paper, disputed))
    offers = {
        source: offer if source is _CORRECTIONS else _without_disputed(offer, disputed)
        for source, offer in offers.items()
    }
    offers[_VENUES] = _venue_offer(paper, records)
    if offers[_LIST]["year"]:
        offers = {source: _dated(offer, paper.year) for source, offer in offers.items()}
    chosen: dict[str, Any] = {"year": 0}
    provenance: dict[str, SourceName] = {}
    for name, order in PRECEDENCE.items():
        source = next((source for source in order if offers.get(source, {}).get(name)), None)
        if source is not None:
            chosen[name] = offers[source][name]
            provenance[name] = source
    if provenance.get(_SHORT) != provenance.get("container_title"):
        # The short form of another source's title does not belong to this one.
        chosen.pop(_SHORT, None)
        provenance.pop(_SHORT, None)
    return Work(key="", **chosen), provenance


def _without_links(paper: Paper, disputed: Collection[Identifier]) -> Paper:
    links = tuple(link for link in paper.links if identifiers.from_url(link.url) not in disputed)
    return replace(paper, links=links)


def _without_disputed(offer: _Offer, disputed: Collection[Identifier]) -> _Offer:
    names = {str(scheme) for scheme, value in disputed if offer.get(str(scheme)) == value}
    if identifiers.from_url(str(offer.get("url", ""))) in disputed:
        names.add("url")
    return {name: value for name, value in offer.items() if name not in names}


def _record_offer(record: Record) -> _Offer:
    """A record's value of each field, cleaned by that field's own function."""
    offer: dict[str, object] = {
        name: clean(getattr(record, name)) for name in _TEXT_FIELDS if hasattr(record, name)
    }
    publisher, place = venues.split_publisher(clean(record.publisher))
    return offer | {
        "type": record.type if record.type is not WorkType.OTHER else None,
        "title": plain_title(record.full_title),
        "authors": _authors(record),
        "year": record.year,
        "month": record.month,
        "day": record.day if record.month else 0,
        "container_title": plain_container_title(record.container_title),
        "container_title_short": clean(record.container_title_short),
        "event_title": plain_container_title(record.event_title),
        "publisher": publisher,
        "publisher_place": clean(record.publisher_place) or place,
        "issue": record.issue or _issue(record.doi),
        "pages": page_range(record.pages),
        "url": record.urls[0] if record.urls else "",
    }


# The fields of a record that need no function of their own.
_TEXT_FIELDS = (
    "event_place", "series", "volume", "doi", "arxiv", "arxiv_class", "openreview", "isbn", "issn",
)  # fmt: skip


def _authors(record: Record) -> tuple[Person, ...]:
    return () if has_alphabetical_authors(record) else tuple(map(plain_name, record.authors))


def has_alphabetical_authors(record: Record) -> bool:
    """Whether a record's list of authors is sorted by name, so that the paper's order is lost."""
    return record.source is _CROSSREF and record.doi.startswith(_ALPHABETICAL_AUTHORS)


def _issue(doi: str) -> str:
    match = _ISSUE_IN_DOI.match(doi)
    return match[1] if match else ""


def _list_offer(paper: Paper) -> _Offer:
    """What the list says, and what can be derived from its links."""
    linked = identifiers.paper_identifiers(paper)
    doi = identifiers.first_value(linked, Scheme.DOI) or identifiers.derived_doi(linked, paper.year)
    return {
        "title": plain_title(paper.title),
        "year": paper.year,
        "venue": clean(paper.venue),
        "doi": doi,
        "issue": _issue(doi),
        "arxiv": identifiers.first_value(linked, Scheme.ARXIV),
        "openreview": identifiers.first_value(linked, Scheme.OPENREVIEW),
        "url": _landing_page(paper),
        "code": next((link.url for link in paper.links if _label(link) in _CODE_LABELS), ""),
    }


def _landing_page(paper: Paper) -> str:
    """The link that a reader should open first; "" if there is none."""
    pages = [link for link in paper.links if _label(link) not in _NOT_LANDING_LABELS]
    return min(pages, key=_landing_rank).url if pages else ""


def _landing_rank(link: Link) -> int:
    identifier = identifiers.from_url(link.url)
    return _LANDING[identifier.scheme] if identifier else _UNKNOWN_PAGE


def _label(link: Link) -> str:
    return link.label.strip().casefold()


def _venue_offer(paper: Paper, records: Sequence[Record]) -> _Offer:
    """The venue table's fields of the paper's venue in that year; none if it is not in the table.

    Where the list names no venue, a record's container title names it.
    """
    titles = [paper.venue] if paper.venue else [record.container_title for record in records]
    venue = next(filter(None, map(venues.recognize, titles)), None)
    if venue is None:
        return {}
    year = paper.year or next((record.year for record in records if record.year), 0)
    edition = venues.edition(venue, year)
    return {
        "type": WorkType.CONFERENCE_PAPER,
        "venue": edition.acronym,
        "container_title": edition.container_title,
        "container_title_short": edition.container_title_short,
        "event_title": edition.event_title,
        "event_place": edition.event_place,
        "series": edition.series,
        "volume": edition.volume,
        "publisher": edition.publisher,
        "publisher_place": edition.publisher_place,
        "issn": edition.issn,
    }


def _dated(offer: _Offer, year: int) -> _Offer:
    """An offer without month and day if its year is another: print and online dates differ."""
    if offer.get("year") in {year, 0, None}:
        return offer
    return {name: value for name, value in offer.items() if name not in {"month", "day"}}
