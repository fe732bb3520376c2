"""Chosen records -> one Work, field by field, noting provenance. Pure.

Every source offers what it knows of each field, cleaned by that field's own step; `PRECEDENCE` says
whose offer is taken. Offers are never blended: a field comes from one source, as a whole.
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

__all__ = ["PRECEDENCE", "normalize", "page_range"]

_CORRECTIONS, _CROSSREF, _DBLP, _BIBTEX, _ARXIV, _LIST, _VENUES = (
    SourceName.CORRECTIONS,
    SourceName.CROSSREF,
    SourceName.DBLP,
    SourceName.BIBTEX,
    SourceName.ARXIV,
    SourceName.LIST,
    SourceName.VENUES,
)
# The version of record as those describe it who publish or catalog it.
_OF_RECORD = (_CORRECTIONS, _CROSSREF, _DBLP, _BIBTEX)
# What is the same for all papers of a venue and year: the table, so that they agree.
_OF_VENUE = (_CORRECTIONS, _VENUES, _CROSSREF, _DBLP, _BIBTEX)

PRECEDENCE: Mapping[str, Sequence[SourceName]] = {
    # DBLP's editors undo capitals and markup that publishers deposit as typeset.
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
# Which of a list's links a reader should open first: the publisher's page, then its manuscript
# system, then a page that is not known, then resolvers and preprints.
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
    paper: Paper, records: Sequence[Record], doubted: Collection[Identifier] = ()
) -> tuple[Work, dict[str, SourceName]]:
    """The work that the records are of, without a citation key yet, and where each field is from.

    Args:
        paper: as the list has it.
        records: the matched records, at most one per source.
        doubted: identifiers that may be another paper's: nobody but a person is believed on them.
    """
    offers = {record.source: _record_offer(record) for record in records}
    offers[_LIST] = _list_offer(_without_links(paper, doubted))
    offers = {
        source: offer if source is _CORRECTIONS else _without_doubted(offer, doubted)
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
        # The short form of what another source calls it.
        chosen.pop(_SHORT, None)
        provenance.pop(_SHORT, None)
    return Work(key="", **chosen), provenance


def _without_links(paper: Paper, doubted: Collection[Identifier]) -> Paper:
    links = tuple(link for link in paper.links if identifiers.from_url(link.url) not in doubted)
    return replace(paper, links=links)


def _without_doubted(offer: _Offer, doubted: Collection[Identifier]) -> _Offer:
    names = {str(scheme) for scheme, value in doubted if offer.get(str(scheme)) == value}
    if identifiers.from_url(str(offer.get("url", ""))) in doubted:
        names.add("url")
    return {name: value for name, value in offer.items() if name not in names}


def _record_offer(record: Record) -> _Offer:
    """What a record says of each field, each cleaned by its own step."""
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


# The fields of a record that need no step of their own.
_TEXT_FIELDS = (
    "event_place", "series", "volume", "doi", "arxiv", "arxiv_class", "openreview", "isbn", "issn",
)  # fmt: skip


def _authors(record: Record) -> tuple[Person, ...]:
    if record.doi.startswith(_ALPHABETICAL_AUTHORS) and record.source is _CROSSREF:
        return ()
    return tuple(map(plain_name, record.authors))


def _issue(doi: str) -> str:
    match = _ISSUE_IN_DOI.match(doi)
    return match[1] if match else ""


def _list_offer(paper: Paper) -> _Offer:
    """What the list says, and what follows from its links by a rule."""
    found = identifiers.paper_identifiers(paper)
    derived = identifiers.first_value(found, Scheme.DOI) or identifiers.derived_doi(
        found, paper.year
    )
    return {
        "title": plain_title(paper.title),
        "year": paper.year,
        "venue": clean(paper.venue),
        "doi": derived,
        "issue": _issue(derived),
        "arxiv": identifiers.first_value(found, Scheme.ARXIV),
        "openreview": identifiers.first_value(found, Scheme.OPENREVIEW),
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
    """What the venue table says about the paper's venue in that year; nothing if it has not got it.

    Where the list names no venue, the proceedings that a record names do.
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
    """An offer without month and day if they are of another year: printed and online differ."""
    if offer.get("year") in {year, 0, None}:
        return offer
    return {name: value for name, value in offer.items() if name not in {"month", "day"}}
