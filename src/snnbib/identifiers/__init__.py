"""DOIs, arXiv ids, OpenReview ids and proceedings pages: recognized, made canonical, derived. Pure.

An identifier is a scheme and a canonical value. Two works that share an identifier are the same
work; two works with different identifiers of the same scheme are not. Proceedings sites are schemes
like any other, because a landing page identifies a paper as well as a DOI does.
"""

from snnbib.identifiers.derived import SITE_ID_DOIS, derived_doi, implies_site_id, with_site_ids
from snnbib.identifiers.landing_pages import page_of_id, paper_page
from snnbib.identifiers.papers_and_records import paper_identifiers, record_identifiers
from snnbib.identifiers.parsing import (
    ARXIV_DOI_PREFIX,
    arxiv_id_in,
    first_doi,
    is_unregistered_doi,
    parse_arxiv_id,
    parse_doi,
)
from snnbib.identifiers.schemes import Identifier, Scheme, first_value
from snnbib.identifiers.urls import from_url, has_identifiers, own_id_sites, parse_openreview_id

__all__ = [
    "ARXIV_DOI_PREFIX",
    "SITE_ID_DOIS",
    "Identifier",
    "Scheme",
    "arxiv_id_in",
    "derived_doi",
    "first_doi",
    "first_value",
    "from_url",
    "has_identifiers",
    "implies_site_id",
    "is_unregistered_doi",
    "own_id_sites",
    "page_of_id",
    "paper_identifiers",
    "paper_page",
    "parse_arxiv_id",
    "parse_doi",
    "parse_openreview_id",
    "record_identifiers",
    "with_site_ids",
]
