"""The identifiers of papers and records. Pure."""

from functools import lru_cache

from snnbib.identifiers.derived import with_site_ids
from snnbib.identifiers.schemes import Identifier, Scheme
from snnbib.identifiers.urls import from_url
from snnbib.model import Paper, Record

__all__ = ["paper_identifiers", "record_identifiers"]


def paper_identifiers(paper: Paper) -> frozenset[Identifier]:
    """Every identifier that the links of a paper stand for."""
    return frozenset(item for link in paper.links for item in _url_identifiers(link.url))


def record_identifiers(record: Record) -> frozenset[Identifier]:
    """Every identifier that a record has, as a field or in its landing pages."""
    fields = (
        Identifier(Scheme.DOI, record.doi),
        Identifier(Scheme.ARXIV, record.arxiv),
        Identifier(Scheme.OPENREVIEW, record.openreview),
    )
    of_fields = (item for field in fields if field.value for item in with_site_ids(field))
    return frozenset(of_fields).union(*map(_url_identifiers, record.urls))


@lru_cache(maxsize=65_536)  # the links of a paper are read by many rules
def _url_identifiers(url: str) -> tuple[Identifier, ...]:
    """The identifier that a URL stands for, and the sites' own ids if it is a DOI."""
    identifier = from_url(url)
    return tuple(with_site_ids(identifier)) if identifier else ()
