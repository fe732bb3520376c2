"""DOIs and arXiv ids that are written as text and not as links: "doi: 10.1234/ants.5". Pure."""

import re

from snnbib.identifiers import parse_arxiv_id, parse_doi
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Link

__all__ = ["links_of_bare_identifiers"]

# DOIs that are made of a SICI have angle brackets (Z39.56); others end at one.
_DOI = lazy_pattern(
    r"(?<![\w/.%=-])(?<!\]\()10\.[0-9]{4,9}/(?:\(sici\)[^\s\]|*`\"]+|[^\s\]|*`<>\"]+)",
    re.IGNORECASE,
)
# What each of them has in small letters, which is faster to look for.
_ARXIV_SIGN = lazy_pattern(r"xiv[:\s]")
_ARXIV_ID = lazy_pattern(
    r"(?<![\w/.-])arxiv[:\s]\s?(?P<id>[0-9]{4}\.[0-9]{4,5})(?![0-9])", re.IGNORECASE
)


def links_of_bare_identifiers(source: str) -> tuple[Link, ...]:
    """The pages of the DOI and the arXiv id that an entry's Markdown names outside of addresses.

    One of several DOIs or ids can be that of another work, so that none of them is taken.

    >>> links_of_bare_identifiers("Bee, A. How ants count. Ecology, 8. doi:10.1234/ants.5.")
    (Link(label='doi', url='https://doi.org/10.1234/ants.5'),)
    >>> links_of_bare_identifiers("10.1002/(SICI)1097(1998)43:4<338::AID-ANT4>3.0.CO;2-B.")[0].url
    'https://doi.org/10.1002/(sici)1097(1998)43:4<338::aid-ant4>3.0.co;2-b'
    >>> links_of_bare_identifiers("[How ants count](https://doi.org/10.1234/ants.5), 10.1 of 12")
    ()
    """
    links = []
    if "10." in source:
        dois = {parse_doi(match[0].rstrip(".,;")) for match in _DOI.finditer(source)} - {""}
        links += [Link(label="doi", url=f"https://doi.org/{doi}") for doi in dois if len(dois) == 1]
    if _ARXIV_SIGN.search(source.lower()):
        ids = {parse_arxiv_id(match["id"]) for match in _ARXIV_ID.finditer(source)} - {""}
        links += [
            Link(label="arXiv", url=f"https://arxiv.org/abs/{id_}") for id_ in ids if len(ids) == 1
        ]
    return tuple(links)
