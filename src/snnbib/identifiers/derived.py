"""Identifiers that follow from others by a publisher's rule: a site's own id, a DOI. Pure."""

from collections.abc import Iterable

from snnbib.identifiers.schemes import Identifier, Scheme
from snnbib.lazy_patterns import lazy_pattern

__all__ = ["SITE_ID_DOIS", "derived_doi", "implies_site_id", "with_site_ids"]

# AAAI's DOIs end in the article id of its journal system; only those of 2019 (volume 33) end in
# volume, issue and first page.
_AAAI_DOI = lazy_pattern(r"10\.1609/aaai\.v(?!33i)\d+i\d+\.(\d+)")
_FIRST_IJCAI_DOI = "2017"
"""The year in which IJCAI began to register DOIs."""
_AAAI_YEAR_OF_ONE_ISSUE = 2018
"""The year whose volume AAAI loaded as one issue."""
SITE_ID_DOIS = ("10.1609/aaai.", "10.24963/ijcai.")
"""The beginnings of DOIs that may end in a site's own id."""
_IJCAI_DOI = lazy_pattern(r"10\.24963/ijcai\.(\d{4})/(\d+)")


def with_site_ids(identifier: Identifier) -> Iterable[Identifier]:
    """The identifier itself, and the site's own id where a DOI is built from it."""
    yield identifier
    if identifier.scheme is not Scheme.DOI or not implies_site_id(identifier.value):
        return
    if match := _AAAI_DOI.fullmatch(identifier.value):
        yield Identifier(Scheme.AAAI, match[1])
    elif match := _IJCAI_DOI.fullmatch(identifier.value):
        yield Identifier(Scheme.IJCAI, f"{match[1]}/{int(match[2])}")


def implies_site_id(doi: str) -> bool:
    """Whether a DOI may end in a site's own id, by how it begins."""
    return doi.startswith(SITE_ID_DOIS)


def derived_doi(identifiers: Iterable[Identifier], year: int) -> str:
    """The DOI that follows from a proceedings page by the publisher's rule, or "".

    IJCAI has built its DOIs from year and number since 2017. AAAI's carry the issue, which the
    page does not show, except in 2018, whose volume was loaded later as one issue. A derived DOI
    says which DOI the paper would have: a source must still confirm that it is this paper's.

    >>> derived_doi([Identifier(Scheme.IJCAI, "2018/221")], 2018)
    '10.24963/ijcai.2018/221'
    """
    for scheme, value in sorted(identifiers):
        if scheme is Scheme.IJCAI and value >= _FIRST_IJCAI_DOI:
            return f"10.24963/ijcai.{value}"
        if scheme is Scheme.AAAI and year == _AAAI_YEAR_OF_ONE_ISSUE:
            return f"10.1609/aaai.v32i1.{value}"
    return ""
