"""The links of a work: where a reader should go first, and what else the list links to."""

from collections.abc import Sequence
from urllib.parse import quote

from snnbib import identifiers
from snnbib.identifiers import Identifier, Scheme
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Work, WorkType

__all__ = ["ascii_url", "extra_links", "is_only_on_arxiv", "landing_page", "link_beside_doi"]

# What RFC 3986 (section 2) allows, and the percent sign of what is encoded already. Not the dollar,
# where Better BibTeX's parser sees a formula begin.
_KEPT_IN_URL = "%/:=&?~#+!,;'@()*[]"
_PLAIN_URL = lazy_pattern(r"[A-Za-z0-9_.%/:=&?~#+!,;'@()*\[\]-]+")
_RESOLVERS = frozenset({"doi.org", "dx.doi.org", "www.doi.org"})


def ascii_url(url: str) -> str:
    """A URL that every reader accepts as it is: ASCII, percent-encoded where it must be.

    >>> ascii_url("https://example.org/a_b?c=%20"), ascii_url("https://example.org/{é")
    ('https://example.org/a_b?c=%20', 'https://example.org/%7B%C3%A9')
    """
    return url if _PLAIN_URL.fullmatch(url) else quote(url, safe=_KEPT_IN_URL)


def landing_page(work: Work) -> str:
    """The URL to open first; what the identifiers resolve to, where the work has none."""
    if work.url:
        return ascii_url(work.url)
    if work.doi:
        return identifiers.page_of_id(Scheme.DOI, work.doi)
    if work.arxiv:
        return identifiers.page_of_id(Scheme.ARXIV, work.arxiv)
    return _forum(work)


def link_beside_doi(work: Work) -> str:
    """The landing page, unless it is only what the DOI resolves to: some styles print both."""
    if work.doi and (not work.url or _resolves_to(work.url, work.doi)):
        return ""
    return landing_page(work)


def _resolves_to(url: str, doi: str) -> bool:
    """Whether a URL is the resolver's of a DOI."""
    host = url.partition("://")[2].partition("/")[0].lower()
    return host in _RESOLVERS and identifiers.from_url(url) == Identifier(Scheme.DOI, doi)


def _forum(work: Work) -> str:
    return identifiers.page_of_id(Scheme.OPENREVIEW, work.openreview) if work.openreview else ""


def extra_links(work: Work) -> Sequence[str]:
    """The list's own links as lines for people to read: the code, the OpenReview forum.

    Not "Code: ...", which Zotero takes for a variable of CSL and prints as the container title.
    """
    forum = _forum(work)
    lines = [f"Source code: {ascii_url(work.code)}"] if work.code else []
    return [*lines, f"OpenReview: {forum}"] if forum and forum != landing_page(work) else lines


def is_only_on_arxiv(work: Work) -> bool:
    """Whether arXiv's is the only address of a published work."""
    if not work.arxiv or work.doi or work.openreview or work.type is WorkType.PREPRINT:
        return False
    identifier = identifiers.from_url(work.url) if work.url else None
    return not work.url or (identifier is not None and identifier.scheme is Scheme.ARXIV)
