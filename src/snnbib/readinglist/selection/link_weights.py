"""How much the links of an entry say that it is a paper. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import is_paper_label
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.segments import Segment
from snnbib.sites import leads_to_discussion, leads_to_video, link_kind
from snnbib.text import fold

__all__ = ["leads_to_post", "leads_to_site", "links_weight", "names_page", "target_kind"]


def links_weight(segments: Sequence[Segment], title: Segment, *, is_other: bool) -> float:
    """What the links add to the weight of an entry, from -2.5 to 1.3.

    Args:
        segments: of the entry.
        title: one of them.
        is_other: whether the heading says that no papers stand below it.
    """
    links = [
        segment
        for segment in segments
        if segment.url and (segment.url.startswith(("http", "ftp")) or _PATH.search(segment.url))
    ]
    if _begins_with_address(segments, title):
        return 1.0 if link_kind(segments[0].url) == "paper" else -1.5
    if links and segments[0] is title and all(map(_is_address_of_site, links)):
        return -1.2
    if links and title.url and all(leads_to_video(link.url) for link in links):
        return -2.5  # a talk
    if len(links) == 1 and leads_to_discussion(title.url):
        return -2.5
    labels = (segment for segment in links if segment.is_label)
    if any(
        (is_paper_label(label.text) or is_paper_label(label.field)) and not leads_to_post(label.url)
        for label in labels
    ):
        return 1.3
    return _sites_weight(set(map(target_kind, links)), title, is_other=is_other)


def target_kind(segment: Segment) -> str:
    """What a link leads to; a text in a repository is a note on the paper, and not code."""
    if segment.is_label and not _SLIDES.isdisjoint(fold(segment.text).split()):
        return "other"
    url = segment.url
    is_in_repository = "://" not in url or link_kind(url) == "code"
    return "note" if is_in_repository and _NOTE.search(url) else link_kind(url)


_NOTE = lazy_pattern(r"\.(?:md|pdf|ipynb)(?:[#?].*)?$|/(?:issues|discussions|wiki)/[^/]+$")


_SLIDES = frozenset({"slides", "slide", "poster", "ppt", "presentation", "video"})


def _begins_with_address(segments: Sequence[Segment], title: Segment) -> bool:
    """Whether an address stands in place of the title: "https://a.org - a tool"."""
    first = segments[0]
    return first is not title and "://" in first.text and bool(first.url) and not first.depth


def _is_address_of_site(link: Segment) -> bool:
    """Whether a link shows the address of a whole site: "Ant Atlas: https://atlas.org/"."""
    return "://" in link.text and _HOME_PAGE.fullmatch(link.url) is not None


_HOME_PAGE = lazy_pattern(r"https?://[^/?#]+/?")


def leads_to_site(url: str) -> bool:
    """Whether an address is that of a whole site or its documentation, not of a project page.

    >>> leads_to_site("https://atlas.org/"), leads_to_site("https://ants.github.io")
    (True, False)
    """
    return _SITE.fullmatch(url) is not None


_SITE = lazy_pattern(r"https?://(?![^/?#]*\.github\.io\b)[^/?#]+/?(?:en/(?:latest|stable)/?)?")


def names_page(title: str, url: str) -> bool:
    """Whether the page that an address leads to is named like a title of several words.

    >>> names_page("Ant Maps: A Survey", "https://a.org/notes/ant-maps-a-survey.html")
    True
    """
    name = fold(_BETWEEN_WORDS.sub(" ", url.rstrip("/").rpartition("/")[2]))
    return " " in name and name.replace(" ", "") == fold(title).replace(" ", "")


_BETWEEN_WORDS = lazy_pattern(r"[-_+]|%20|\.(?:html?|md)$")


def leads_to_post(url: str) -> bool:
    """Whether an address is that of a post in a blog: "https://bee.org/2019/04/25/ants"."""
    return _POST.match(url) is not None


_POST = lazy_pattern(
    r"https?://[^/?#]+/(?:[^?#]*/)?(?:blogs?|posts?)/[^?#]*[a-z]{3}[^?#]*(?<!\.pdf)(?:#.*)?$"
    r"|https?://[^/?#]+/(?:[^?#]*/)?20[0-9]{2}/[01][0-9]/[^?#]+(?<!\.pdf)(?:#.*)?$"
)


def _sites_weight(kinds: set[str], title: Segment, *, is_other: bool) -> float:
    """What the sites say that an entry's links lead to."""
    if "paper" in kinds:
        return 1.1
    if "note" in kinds:
        return 0.5
    if not kinds:
        return -0.2
    if "academic" in kinds or "book" in kinds:
        return 0.6 if not is_other else 0.15
    if kinds <= {"code", "other"}:
        is_elsewhere = count_words(title.text) < 4 or kinds == {"other"}
        return -0.9 if title.url and is_elsewhere else -0.3
    return 0.15


_PATH = lazy_pattern(r"/|\.(?:pdf|ps|djvu)$", re.IGNORECASE)
