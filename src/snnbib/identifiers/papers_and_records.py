"""The identifiers of papers and records. Pure."""

from collections.abc import Iterable
from functools import lru_cache

from snnbib.identifiers.derived import with_site_ids
from snnbib.identifiers.schemes import Identifier, Scheme
from snnbib.identifiers.urls import from_url
from snnbib.model import Link, Paper, Record

__all__ = ["paper_identifiers", "record_identifiers"]


def paper_identifiers(paper: Paper) -> frozenset[Identifier]:
    """Every identifier that the links of a paper stand for."""
    return _ids_of_links(paper.links)


@lru_cache(maxsize=16_384)  # several rules ask for those of each paper
def _ids_of_links(links: tuple[Link, ...]) -> frozenset[Identifier]:
    return _all_ids(from_url(link.url) for link in links)


def record_identifiers(record: Record) -> frozenset[Identifier]:
    """Every identifier that a record has, as a field or in its landing pages."""
    fields = (
        Identifier(Scheme.DOI, record.doi),
        Identifier(Scheme.ARXIV, record.arxiv),
        Identifier(Scheme.OPENREVIEW, record.openreview),
    )
    return _all_ids((*map(from_url, record.urls), *(field for field in fields if field.value)))


def _all_ids(identifiers: Iterable[Identifier | None]) -> frozenset[Identifier]:
    """The identifiers, and the sites' own ids of the DOIs among them."""
    return frozenset(
        implied for identifier in identifiers if identifier for implied in with_site_ids(identifier)
    )
