"""What each source offers for each field of a work, cleaned by that field's own function."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TypeAlias

from snnbib import identifiers, venues
from snnbib.identifiers import Identifier, Scheme
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Link, Paper, Person, PublicationStatus, Record, SourceName, WorkType
from snnbib.normalize.fields import (
    edition_number,
    page_range,
    plain_container_title,
    plain_name,
    plain_title,
)
from snnbib.normalize.publication import Publication
from snnbib.sites import link_kind
from snnbib.text import clean

__all__ = [
    "Offer",
    "has_alphabetical_authors",
    "list_offer",
    "record_offer",
    "without_disputed",
    "without_disputed_links",
]

Offer: TypeAlias = Mapping[str, object]
"""Values of fields of a work by name; empty where the source has none."""

# Deposits of this prefix list the authors alphabetically (Crossref, NeurIPS 2022 and 2023).
_ALPHABETICAL_AUTHORS = ("10.52202/",)
# AAAI's DOIs carry the issue: 10.1609/aaai.v38i1.27804.
_ISSUE_IN_DOI = lazy_pattern(r"10\.1609/aaai\.v\d+i(\d+)\.")
# Which of a list's links a reader should open first: the publisher's page, then the manuscript
# system, then an unknown page, then resolvers and preprints.
_LANDING_RANKS = {
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
_RANK_OF_UNKNOWN_PAGE = 2
_CODE_LABELS = {"code", "github", "source code", "repo", "repository"}
# Labels of links to pages about a paper, which are not the paper itself.
_NOT_LANDING_LABELS = _CODE_LABELS | {
    "paper with code", "papers with code", "project", "project page", "video", "slides", "poster",
    "blog", "dataset", "data", "demo", "website", "supp", "supplementary",
}  # fmt: skip


_TYPES_OF_CODE = {WorkType.SOFTWARE, WorkType.DATASET, WorkType.WEBPAGE}
"""Types of works whose page may be where code is kept."""


def without_disputed_links(paper: Paper, disputed: Collection[Identifier]) -> Paper:
    """The paper without its links to disputed identifiers."""
    links = tuple(link for link in paper.links if identifiers.from_url(link.url) not in disputed)
    return replace(paper, links=links)


def without_disputed(offer: Offer, disputed: Collection[Identifier]) -> Offer:
    """The offer without its disputed identifiers."""
    names = {str(scheme) for scheme, value in disputed if offer.get(str(scheme)) == value}
    if identifiers.from_url(str(offer.get("url", ""))) in disputed:
        names.add("url")
    return {name: value for name, value in offer.items() if name not in names}


def record_offer(record: Record, publication: Publication) -> Offer:
    """A record's value of each field that it may give, see `Publication.includes`."""
    offer = _all_fields(record)
    if not publication.includes(record):
        return {name: offer[name] for name in _FIELDS_OF_THE_WORK}
    if record.year not in {0, publication.year}:
        # The dates of print and online publication differ.
        offer |= {"month": 0, "day": 0}
    return offer | ({"year": publication.year} if publication.record is record else {})


_FIELDS_OF_THE_WORK = ("title", "authors", "year", "arxiv", "arxiv_class", "openreview", "status")
"""The fields that are the same for every publication of a work."""


def _all_fields(record: Record) -> dict[str, object]:
    """Every field of a record by name, cleaned; what it does not have is empty or None."""
    offer: dict[str, object] = {name: clean(getattr(record, name)) for name in _TEXT_FIELDS}
    publisher, place = venues.split_publisher(clean(record.publisher))
    return offer | {
        "type": WorkType.PREPRINT if venues.is_posted(record) else _specific_type(record),
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
        "issue": record.issue or _issue_from_doi(record.doi),
        "pages": page_range(record.pages),
        "url": record.urls[0] if record.urls else "",
        "editors": tuple(map(plain_name, record.editors)),
        "edition": edition_number(record.edition),
        "status": record.status if record.status is not PublicationStatus.CURRENT else None,
    }


def _specific_type(record: Record) -> WorkType | None:
    """The type of a record; None if its source only says that it is something else."""
    return record.type if record.type is not WorkType.OTHER else None


# The fields of a record that need no function of their own.
_TEXT_FIELDS = (
    "event_place", "series", "volume", "doi", "arxiv", "arxiv_class", "openreview", "isbn", "issn",
    "institution", "genre", "number", "version", "accessed",
)  # fmt: skip


def _authors(record: Record) -> tuple[Person, ...]:
    """The authors of a record; none if their order is lost."""
    return () if has_alphabetical_authors(record) else tuple(map(plain_name, record.authors))


def has_alphabetical_authors(record: Record) -> bool:
    """Whether a record's list of authors is sorted by name, so that the paper's order is lost."""
    return record.source is SourceName.CROSSREF and record.doi.startswith(_ALPHABETICAL_AUTHORS)


def _issue_from_doi(doi: str) -> str:
    """The issue that a DOI of AAAI names; "" for any other DOI."""
    match = _ISSUE_IN_DOI.match(doi)
    return match[1] if match else ""


def list_offer(paper: Paper, publication: Publication) -> Offer:
    """What the list says, and what can be derived from its links."""
    linked = identifiers.paper_identifiers(paper)
    listed_doi = identifiers.first_value(linked, Scheme.DOI)
    doi = listed_doi or identifiers.derived_doi(linked, publication.year)
    return {
        "title": plain_title(paper.title),
        "authors": tuple(map(plain_name, paper.authors)),
        "year": paper.year if paper.year == publication.year else 0,
        "venue": clean(paper.venue),
        "type": paper.type,
        "doi": doi,
        "issue": _issue_from_doi(doi),
        "arxiv": identifiers.first_value(linked, Scheme.ARXIV),
        "openreview": identifiers.first_value(linked, Scheme.OPENREVIEW),
        "url": _landing_page(paper),
        "code": next((link.url for link in paper.links if _leads_to_code(link)), ""),
    }


def _landing_page(paper: Paper) -> str:
    """The page of the link that a reader should open first; "" if there is none."""
    is_code = paper.type in _TYPES_OF_CODE
    pages = [link for link in paper.links if is_code or _leads_to_paper(link)]
    return identifiers.paper_page(min(pages, key=_landing_rank).url) if pages else ""


def _leads_to_code(link: Link) -> bool:
    """Whether a link leads to code, by its label or by its site."""
    label = _label(link)
    is_about_code = label in _NOT_LANDING_LABELS and label not in _CODE_LABELS
    return label in _CODE_LABELS or (not is_about_code and link_kind(link.url) == "code")


def _leads_to_paper(link: Link) -> bool:
    """Whether a link may lead to the paper itself: not a project page, code, a video, a talk."""
    is_elsewhere = link_kind(link.url) in {"code", "other"}
    return _label(link) not in _NOT_LANDING_LABELS and not is_elsewhere


def _landing_rank(link: Link) -> int:
    """How early a reader should open a link: 0 is first."""
    identifier = identifiers.from_url(link.url)
    return _LANDING_RANKS[identifier.scheme] if identifier else _RANK_OF_UNKNOWN_PAGE


def _label(link: Link) -> str:
    return link.label.strip().casefold()
