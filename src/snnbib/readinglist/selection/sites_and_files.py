"""Entries that name a site, a page of one, a repository or a file. Pure."""

from collections.abc import Iterable

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.selection.link_weights import leads_to_site
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.words.headings import SITE_WORDS
from snnbib.sites import link_kind
from snnbib.text import fold

__all__ = [
    "is_at_site_itself",
    "is_named_site",
    "names_documentation",
    "names_file",
    "names_repository",
]


def is_named_site(title: Segment) -> bool:
    """Whether a linked name says that it is a site or meeting, and does not lead to a paper."""
    last = fold(title.text).rpartition(" ")[2]
    return last in SITE_WORDS and bool(title.url) and link_kind(title.url) != "paper"


def is_at_site_itself(reading: Reading, title: Segment) -> bool:
    """Whether the title leads to a whole site that the entry names beside it.

    As in "[Counting Ants](https://course.hill.org/) (hill.org, 2016)"; or its venue is only the
    site of courses, videos or posts that it leads to.
    """
    if not leads_to_site(title.url):
        name = "".join(fold(reading.venue_name).split()) if reading.venue >= 0 else ""
        return bool(name) and any(
            f"{name}." in part.url.partition("?")[0] and link_kind(part.url) == "other"
            for part in reading.segments
        )
    site = "".join(fold(title.url).split())
    names = ("".join(fold(part.text).split()) for part in reading.segments if not part.url)
    return any(len(name) >= _SHORTEST_SITE and name in site for name in names)


_SHORTEST_SITE = 4


def names_documentation(title: str, urls: Iterable[str]) -> bool:
    """Whether a title is that of the documentation that one of its links leads to."""
    is_named = "oc" in title and _DOCUMENTATION.search(title) is not None
    return is_named and any(_DOCS.search(url) for url in urls if link_kind(url) != "paper")


_DOCUMENTATION = lazy_pattern(r"\b[Dd]oc(?:umentation|s)\b")
_DOCS = lazy_pattern(r"//docs?\.|/docs?(?:/|$)|//[^/]+\.readthedocs\.io")


def names_repository(text: str, url: str) -> bool:
    """Whether a link's text is the path of a repository that it leads to.

    >>> (
    ...     names_repository("bee/ants", "https://github.com/bee/ants"),
    ...     names_repository("bee/ants: how ants count", "https://github.com/bee/ants"),
    ...     names_repository("10.1234/ants", "https://doi.org/10.1234/ants"),
    ... )
    (True, True, False)
    """
    path = text.partition(":")[0]
    return (
        path.count("/") == 1
        and " " not in path
        and link_kind(url) != "paper"
        and url.rstrip("/").lower().endswith(f"/{path.lower()}")
    )


def names_file(text: str) -> bool:
    """Whether the name of a file stands in front: "train.py — how ants are trained"."""
    return _FILE.match(text) is not None


_FILE = lazy_pattern(r"[\w./-]+\.(?:py|ipynb|sh|md|txt|csv|json|ya?ml|jl|R|m|cpp|js|ts)(?=\s|$)")
