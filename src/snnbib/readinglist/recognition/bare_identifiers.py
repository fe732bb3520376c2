"""arXiv ids that are written as text and not as links: "arXiv:2210.04097". Pure."""

import re

from snnbib.identifiers import parse_arxiv_id
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Link

__all__ = ["links_of_bare_identifiers"]

# What an id has in front in small letters, which is faster to look for.
_ARXIV_SIGN = lazy_pattern(r"xiv[:\s]")
_ARXIV_ID = lazy_pattern(
    r"(?<![\w/.-])arxiv[:\s]\s?(?P<id>[0-9]{4}\.[0-9]{4,5})(?![0-9])", re.IGNORECASE
)


def links_of_bare_identifiers(source: str) -> tuple[Link, ...]:
    """The page of the arXiv id that an entry's Markdown names outside of addresses.

    One of several ids can be that of another work, so that none of them is taken.

    >>> links_of_bare_identifiers("Bee, A. How ants count. arXiv:2210.04097.")
    (Link(label='arXiv', url='https://arxiv.org/abs/2210.04097'),)
    >>> links_of_bare_identifiers("[How ants count](https://arxiv.org/abs/2210.04097), 10.1 of 12")
    ()
    """
    if not _ARXIV_SIGN.search(source.lower()):
        return ()
    ids = {parse_arxiv_id(match["id"]) for match in _ARXIV_ID.finditer(source)} - {""}
    return tuple(
        Link(label="arXiv", url=f"https://arxiv.org/abs/{id_}") for id_ in ids if len(ids) == 1
    )
