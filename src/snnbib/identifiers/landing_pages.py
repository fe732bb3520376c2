"""The page of a paper, which a reference names: not its PDF, nor the page with a reader's marks."""

from collections.abc import Mapping
from urllib.parse import quote

from snnbib.identifiers.schemes import Scheme
from snnbib.identifiers.urls import from_url
from snnbib.lazy_patterns import lazy_pattern

__all__ = ["page_of_id", "paper_page"]

_PAGES: Mapping[Scheme, str] = {
    Scheme.DOI: "https://doi.org/",
    Scheme.ARXIV: "https://arxiv.org/abs/",
    Scheme.OPENREVIEW: "https://openreview.net/forum?id=",
}
# How a PDF's path becomes its page's, on the sites that name both alike.
_PDF_PATHS = {
    Scheme.CVF: (lazy_pattern(r"/papers/([^/]+_paper)\.pdf$"), r"/html/\1.html"),
    Scheme.IJCAI: (lazy_pattern(r"/(\d{4})/0*(\d+)\.pdf$"), r"/\1/\2"),
    Scheme.NEURIPS: (
        lazy_pattern(r"/file/([0-9a-f]{32})-Paper(-[\w-]+)?\.pdf$"), r"/hash/\1-Abstract\2.html",
    ),
    Scheme.PMLR: (lazy_pattern(r"/([\w-]+)/\1\.pdf$"), r"/\1.html"),
}  # fmt: skip


def page_of_id(scheme: Scheme, value: str) -> str:
    """The page that a DOI, an arXiv id or an OpenReview id resolves to.

    Raises:
        KeyError: the scheme is another one.

    >>> page_of_id(Scheme.DOI, "10.1002/(sici)1<2::aid>3.0.co;2-a")
    'https://doi.org/10.1002/(sici)1%3C2::aid%3E3.0.co;2-a'
    """
    return _PAGES[scheme] + quote(value, safe="/:;()._-")


def paper_page(url: str) -> str:
    """The page of the paper that a URL leads to, or the URL itself where its site does not show it.

    >>> paper_page("https://openreview.net/pdf?id=ab_C&noteId=d")
    'https://openreview.net/forum?id=ab_C'
    >>> paper_page("https://proceedings.mlr.press/v202/deng23d/deng23d.pdf")
    'https://proceedings.mlr.press/v202/deng23d.html'
    >>> paper_page("https://example.org/deng23d.pdf")
    'https://example.org/deng23d.pdf'
    """
    identifier = from_url(url)
    if identifier is None:
        return url
    if identifier.scheme in {Scheme.ARXIV, Scheme.OPENREVIEW}:
        return page_of_id(identifier.scheme, identifier.value)
    pattern, page = _PDF_PATHS.get(identifier.scheme, (None, ""))
    return pattern.sub(page, url) if pattern else url
