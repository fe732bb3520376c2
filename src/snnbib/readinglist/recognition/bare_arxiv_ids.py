"""arXiv ids that are written as text and not as links: "arXiv:2210.04097". Pure."""

import re

from snnbib.identifiers import parse_arxiv_id
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Link

__all__ = ["link_of_bare_arxiv_id"]

# What an id has in front in small letters, which is faster to look for.
_ARXIV_SIGN = lazy_pattern(r"xiv[:\s]")
_ARXIV_ID = lazy_pattern(
    r"(?<![\w/.-])arxiv[:\s]\s?(?P<id>[0-9]{4}\.[0-9]{4,5})(?![0-9])", re.IGNORECASE
)


def link_of_bare_arxiv_id(source: str) -> Link | None:
    """The page of the arXiv id that an entry's Markdown names outside of addresses.

    Each of several ids can be that of another work, so that none of them is taken.

    >>> link_of_bare_arxiv_id("Bee, A. How ants count. arXiv:2210.04097.")
    Link(label='arXiv', url='https://arxiv.org/abs/2210.04097')
    >>> link_of_bare_arxiv_id("[How ants count](https://arxiv.org/abs/2210.04097)")
    """
    if not _ARXIV_SIGN.search(source.lower()):
        return None
    ids = {parse_arxiv_id(match["id"]) for match in _ARXIV_ID.finditer(source)} - {""}
    return Link(label="arXiv", url=f"https://arxiv.org/abs/{ids.pop()}") if len(ids) == 1 else None
