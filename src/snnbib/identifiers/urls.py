"""Which identifier a URL stands for: resolvers, proceedings sites, DOIs in addresses. Pure."""

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import takewhile
from typing import TypeAlias
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from snnbib.identifiers.parsing import parse_arxiv_id, parse_doi
from snnbib.identifiers.schemes import Identifier, Scheme
from snnbib.lazy_patterns import lazy_pattern

__all__ = ["from_url", "has_identifiers", "own_id_sites", "parse_openreview_id"]

_OPENREVIEW = lazy_pattern(r"[A-Za-z0-9_-]+")
# Where the path of a publisher's page leaves the DOI and goes on to a form or part of the article:
# https://SITE/article/10.1088/1741-2552/9/1/016001/meta, .../10.1101/2020.01.01v1.full.pdf.
_PART_OF_ARTICLE = frozenset(
    """
    abstract abs full full-text fulltext full-html html xml pdf epdf pdf-lite epub meta summary
    suppl suppl_file supplemental supplementary supplementary-material suppinfo supporting-info
    references figures tables metrics citations citation cite-as cited-by related video download
    download-pdf pdfft data media asset assets images comments peer-review authors-info
    galley tab-article-info tab-figures-data tab-pdf mediaobjects
    """.split()  # noqa: SIM905
)
_FORM_OF_ARTICLE = lazy_pattern(
    r"(?:(?:v\d+)?(?:\.(?:full|abstract|short|long))+|(?<=\d{6})v\d+)?"
    r"(?:\.(?:pdf|html?|epub|xml|txt))?(?:\+html)?$",
    re.IGNORECASE,
)
_DOI_IN_PATH = lazy_pattern(r"/(?:\w+:)?(?=10\.\d{4,9}/)")
# Sites that write /article/doi/DOI/NUMBER, the number being their own (academic.oup.com).
_NUMBER_AFTER_DOI = lazy_pattern(
    r"(?P<doi>/(?:article|chapter)(?:-[a-z]+)?/doi/10\.\d{4,9}/[^/]+(?:/[^/]+)*?)/\d{4,}(?=/|$)"
)
_NATURE_ID = lazy_pattern(
    r"^/articles/(?P<id>(?P<journal>s4[1-4]\d{3})-\d{3}-\d{4,5}-[\dwxyz])(?:[./_]|$)", re.IGNORECASE
)
# "/abstract;jsessionid=1A2B" (RFC 3986, section 3.3); a DOI has no equals sign.
_PATH_PARAMETERS = lazy_pattern(r";[\w.-]+=[^/]*")
_FILE_ENDING = lazy_pattern(r"\.[a-z][a-z0-9]{1,4}$", re.IGNORECASE)


@lru_cache(maxsize=65_536)  # the links of a paper are read many times in a run
def from_url(url: str) -> Identifier | None:
    """The identifier that a landing page, a PDF or a resolver's URL stands for.

    >>> str(from_url("https://proceedings.mlr.press/v202/deng23d.html"))
    'pmlr:v202/deng23d'
    >>> from_url("https://github.com/yfguo91/ternary-spike") is None
    True
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"}:
        return None
    host = (parts.hostname or "").rstrip(".")
    return (_site_reader(host) or _doi_path_site)(parts) if "." in host else None


def has_identifiers(host: str) -> bool:
    """Whether a host is that of a site whose URLs stand for identifiers.

    Pages of other hosts may have a DOI in their path.

    >>> has_identifiers("dx.doi.org"), has_identifiers("www.wikidata.org")
    (True, False)
    """
    return _site_reader(host.lower()) is not None


def own_id_sites() -> tuple[str, ...]:
    """The sites whose papers have an id of the site's own, not only a DOI or an arXiv id.

    >>> "aaai.org" in own_id_sites(), "doi.org" in own_id_sites()
    (True, False)
    """
    shared = {_doi_site, _doi_path_site, _nature_site, _arxiv_site, _arxiv_reader_site}
    return tuple(site for site, read in _SITES.items() if read not in shared)


def parse_openreview_id(text: str) -> str:
    """An OpenReview forum id, bare or in a URL of that site, or "" if `text` is neither.

    >>> parse_openreview_id("https://openreview.net/forum?id=-yiZR4_Xhh")
    '-yiZR4_Xhh'
    """
    bare = text.strip()
    if "/" in bare:
        identifier = from_url(bare)
        return identifier.value if identifier and identifier.scheme is Scheme.OPENREVIEW else ""
    return bare if _OPENREVIEW.fullmatch(bare) else ""


def _site_reader(host: str) -> "_SiteReader | None":
    """How URLs of a host are read: as those of the site that it is, or is a part of."""
    while host:
        if host in _SITES:
            return _SITES[host]
        host = host.partition(".")[2]
    return None


_SiteReader: TypeAlias = Callable[[SplitResult], "Identifier | None"]
"""Reads the identifier that a URL of a site stands for; None if it stands for none."""


def _identifier(scheme: Scheme, value: str) -> Identifier | None:
    return Identifier(scheme, value) if value else None


def _doi_site(url: SplitResult) -> Identifier | None:
    bare = unquote(url.path.strip("/"))
    return _identifier(Scheme.ARXIV, parse_arxiv_id(bare)) or _identifier(
        Scheme.DOI, parse_doi(bare)
    )


def _arxiv_site(url: SplitResult) -> Identifier | None:
    return _identifier(Scheme.ARXIV, parse_arxiv_id(f"https://arxiv.org{url.path}"))


def _arxiv_reader_site(url: SplitResult) -> Identifier | None:
    """A site with pages about arXiv's papers: ``/papers/2312.06372``, ``/abs/2312.06372``."""
    directory, _, value = url.path.strip("/").partition("/")
    is_paper = directory in {"papers", "abs", "pdf", "html", "overview"}
    return _identifier(Scheme.ARXIV, parse_arxiv_id(value)) if is_paper else None


def _openreview_site(url: SplitResult) -> Identifier | None:
    forum = parse_qs(url.query).get("id", [""])[0]
    is_paper = url.path.strip("/") in {"forum", "pdf", "attachment"}
    return _identifier(Scheme.OPENREVIEW, parse_openreview_id(forum)) if is_paper else None


def _path_site(scheme: Scheme, pattern: str, suffix: str = "") -> _SiteReader:
    """A site with the identifier in the path: the groups joined by "/", then `suffix`."""
    expression = lazy_pattern(pattern, re.IGNORECASE)

    def read(url: SplitResult) -> Identifier | None:
        match = expression.search(url.path)
        return Identifier(scheme, "/".join(match.groups()).lower() + suffix) if match else None

    return read


def _nature_site(url: SplitResult) -> Identifier | None:
    """A page of nature.com: since 2018 the article's id is the end of its DOI.

    One journal kept its own prefix: that of Humanities and Social Sciences Communications.
    """
    match = _NATURE_ID.search(url.path)
    if not match:
        return _doi_path_site(url)
    prefix = "10.1057" if match["journal"] == "s41599" else "10.1038"
    return Identifier(Scheme.DOI, f"{prefix}/{match['id'].lower()}")


def _doi_path_site(url: SplitResult) -> Identifier | None:
    """A publisher's page, PDF or supplement with the article's DOI in its path or query."""
    path = _PATH_PARAMETERS.sub("", unquote(url.path)).rstrip("/")
    path = _NUMBER_AFTER_DOI.sub(r"\g<doi>", path)
    start = _DOI_IN_PATH.search(path)
    doi = _doi_of_path(path[start.end() :]) if start else ""
    if not doi:
        values = (value for name in ("doi", "id") for value in parse_qs(url.query).get(name, ()))
        doi = next((value for value in map(parse_doi, values) if value), "")
    return _identifier(Scheme.DOI, doi)


def _is_part_of_article(segment: str) -> bool:
    """Whether a segment of a path names a form or a part of an article."""
    return segment.lower().partition(".")[0] in _PART_OF_ARTICLE


def _doi_of_path(path: str) -> str:
    """The DOI that a path begins with, "" if it is not clear where the DOI ends.

    >>> (
    ...     _doi_of_path("10.1007/978-3-030-00000-1_12.pdf"),
    ...     _doi_of_path("10.1145/1.2/suppl_file/a.zip"),
    ... )
    ('10.1007/978-3-030-00000-1_12', '10.1145/1.2')
    >>> _doi_of_path("10.1145/1.2/ember.zip")
    ''
    """
    prefix, first, *others = path.strip("/").split("/")
    kept = list(takewhile(lambda part: not _is_part_of_article(part), others))
    segments = [prefix, first, *kept]
    if len(kept) == len(others):
        if kept and _FILE_ENDING.search(segments[-1]):
            return ""  # the article itself, or a file beside it: the path does not say
        segments[-1] = _FORM_OF_ARTICLE.sub("", segments[-1])
    return parse_doi("/".join(segments))


_NEURIPS = _path_site(Scheme.NEURIPS, r"/paper/(\d{4})/(?:hash|file)/([0-9a-f]{32})-")
_SITES: dict[str, _SiteReader] = {
    "doi.org": _doi_site,
    "arxiv.org": _arxiv_site,
    "openreview.net": _openreview_site,
    "ar5iv.org": _arxiv_site,
    "alphaxiv.org": _arxiv_reader_site,
    "huggingface.co": _arxiv_reader_site,
    "nature.com": _nature_site,
    "aaai.org": _path_site(Scheme.AAAI, r"/AAAI/article/(?:view|download)/(\d+)"),
    "ijcai.org": _path_site(Scheme.IJCAI, r"/proceedings/(\d{4})/0*(\d+)(?:\.pdf)?/?$"),
    "proceedings.neurips.cc": _NEURIPS,
    "papers.neurips.cc": _NEURIPS,
    "papers.nips.cc": _NEURIPS,
    "proceedings.mlr.press": _path_site(
        Scheme.PMLR, r"/(v\d+)/([\w-]+?)(?:\.html|/[\w-]+\.(?:pdf|zip))?/?$"
    ),
    "openaccess.thecvf.com": _path_site(
        Scheme.CVF, r"/([^/]+)_(?:paper|supplemental)\.(?:html|pdf|php|zip)$", "_paper"
    ),
    "ecva.net": _path_site(Scheme.ECVA, r"/eccv_(\d{4})/.*?/(\d+)_ECCV_\d{4}_paper\.php$"),
}
