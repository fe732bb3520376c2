"""Recognize and canonicalize DOIs, arXiv ids, OpenReview ids and proceedings URLs.

An identifier is a scheme and a canonical value. Two works that share an identifier are the same
work; two works with different identifiers of the same scheme are not. Proceedings sites are schemes
like any other, because a landing page identifies a paper as well as a DOI does.
"""

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple, TypeAlias
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from snnbib.model import Paper, Record
from snnbib.patterns import lazy_pattern
from snnbib.values import ARXIV_ARCHIVES

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
    "paper_identifiers",
    "parse_arxiv_id",
    "parse_doi",
    "parse_openreview_id",
    "record_identifiers",
    "with_site_ids",
]


class Scheme(StrEnum):
    """The kind of an identifier."""

    DOI = "doi"
    """A DOI registered as such (not ACM's ``10.5555``, not arXiv's own ``10.48550``)."""
    ARXIV = "arxiv"
    """An arXiv id without version: ``2312.06372``, ``cs/0701001``."""
    OPENREVIEW = "openreview"
    """An OpenReview forum."""
    AAAI = "aaai"
    """An article of AAAI's journal system, which its DOIs end in."""
    IJCAI = "ijcai"
    """A paper of IJCAI's proceedings: ``2018/221``."""
    NEURIPS = "neurips"
    """A paper of NeurIPS' proceedings: ``2023/`` and 32 hexadecimal digits."""
    PMLR = "pmlr"
    """A paper of the Proceedings of Machine Learning Research: ``v202/deng23d``."""
    CVF = "cvf"
    """A paper on the Computer Vision Foundation's open access site, by its file's stem."""
    ECVA = "ecva"
    """A paper on the European Computer Vision Association's site: ``2022/601``."""


class Identifier(NamedTuple):
    """A scheme and a canonical value."""

    scheme: Scheme
    value: str

    def __str__(self) -> str:
        return f"{self.scheme}:{self.value}"


# The DOI syntax that matches all but some forty of Crossref's 74.9 million early DOIs
# (https://www.crossref.org/blog/dois-and-matching-regular-expressions/), widened by the
# characters "<>[]" of Wiley's old ones.
_DOI = lazy_pattern(r"10\.\d{4,9}/[-._;()/:<>\[\]#+@A-Z0-9]+", re.ASCII | re.IGNORECASE)
_RESOLVER = lazy_pattern(r"^(?:https?:)?(?://)?(?:dx\.|www\.)?doi\.org/(?:doi:)?", re.IGNORECASE)
_DOI_LABEL = lazy_pattern(r"^(?:doi(?:\.org)?|https?)[:\s]\s*(?=10\.)", re.IGNORECASE)
# What may stand behind a DOI in running text; a bracket only if it is not opened within the DOI.
_TRAILING = "./,;:'\""
_BRACKETS = {")": "(", "]": "[", ">": "<"}
# https://info.arxiv.org/help/arxiv_identifier.html: new style since April 2007, old style before;
# the subject class of the old style is not part of it
# (https://info.arxiv.org/help/arxiv_identifier_for_services.html).
_ARXIV_NUMBER = r"\d{4}\.\d{4,5}"
_ARXIV_OLD = rf"({'|'.join(sorted(ARXIV_ARCHIVES))})(?:\.[A-Z]{{2}})?(/\d{{7}})"
_ARXIV = lazy_pattern(
    rf"(?:(?:arxiv[:.]\s*|(?:arxiv\.org/|ar5iv\.org/)?(?:[\w-]+/)?)?)"
    rf"(?:({_ARXIV_NUMBER})|{_ARXIV_OLD})(?:v\d+)?(?:\.pdf)?/?(?:\s*\[[\w.-]+\])?",
    re.ASCII | re.IGNORECASE,
)
_ARXIV_IN_TEXT = lazy_pattern(
    rf"(?:arxiv|corr)\b[:.\s]*(?:abs/)?((?:{_ARXIV_NUMBER}|{_ARXIV_OLD})(?:v\d+)?)(?![\d.]*\d)",
    re.ASCII | re.IGNORECASE,
)
_ARXIV_SITE = lazy_pattern(r"^(?:https?:)?//(?:www\.|export\.|browse\.)?", re.IGNORECASE)
ARXIV_DOI_PREFIX = "10.48550/arxiv."
"""How the DOIs begin that arXiv registers for its own papers, in lower case."""
_OPENREVIEW = lazy_pattern(r"[A-Za-z0-9_-]+")
# ACM's own ids, never registered as DOIs.
_NOT_REGISTERED = ("10.5555/",)
# Where the path of a publisher's page leaves the DOI and goes on to a form or part of the article:
# https://SITE/article/10.1088/1741-2552/9/1/016001/meta, .../10.1101/2020.01.01v1.full.pdf.
_PART_OF_ARTICLE = frozenset(
    """
    abstract abs full full-text fulltext full-html html xml pdf epdf pdf-lite epub meta summary
    suppl suppl_file supplemental supplementary supplementary-material suppinfo supporting-info
    references figures tables metrics citations citation cite-as cited-by related video download
    download-pdf pdfft data media asset assets images comments peer-review authors-info
    tab-article-info tab-figures-data tab-pdf mediaobjects
    """.split()  # noqa: SIM905
)
_FORM = lazy_pattern(
    r"(?:(?:v\d+)?(?:\.(?:full|abstract|short|long))+|(?<=\d{6})v\d+)?"
    r"(?:\.(?:pdf|html?|epub|xml|txt))?(?:\+html)?$",
    re.IGNORECASE,
)
_DOI_IN_PATH = lazy_pattern(r"/(?:\w+:)?(?=10\.\d{4,9}/)")
_NATURE_ID = lazy_pattern(
    r"^/articles/(?P<id>(?P<journal>s4[1-4]\d{3})-\d{3}-\d{4,5}-[\dwxyz])(?:[./_]|$)", re.IGNORECASE
)
_FILE = lazy_pattern(r"\.[a-z][a-z0-9]{1,4}$", re.IGNORECASE)
# AAAI's DOIs end in the article id of its journal system; only those of 2019 (volume 33) end in
# volume, issue and first page.
_AAAI_DOI = lazy_pattern(r"10\.1609/aaai\.v(?!33i)\d+i\d+\.(\d+)")
# The year in which IJCAI began to register DOIs, and the one AAAI volume loaded as one issue.
_FIRST_IJCAI_DOI = "2017"
_AAAI_SINGLE_ISSUE = 2018
SITE_ID_DOIS = ("10.1609/aaai.", "10.24963/ijcai.")
"""How the DOIs begin that a site's own id may be read from."""
_IJCAI_DOI = lazy_pattern(r"10\.24963/ijcai\.(\d{4})/(\d+)")


def parse_doi(text: str) -> str:
    """A DOI in canonical form (lower case, nothing in front), or "" if `text` is not one.

    DOIs are case-insensitive (DOI Handbook 2.4). arXiv's DOIs are arXiv ids here (see
    `parse_arxiv_id`), and ACM's unregistered ``10.5555`` is refused. A query or a fragment behind
    a resolver's URL is the resolver's.

    >>> parse_doi("https://doi.org/10.1109/CVPR52729.2023.00763?nosfx=y")
    '10.1109/cvpr52729.2023.00763'
    >>> parse_doi("10.5555/3327757.3327773")
    ''
    """
    bare = text.strip()
    resolver = _RESOLVER.match(bare)
    if resolver:
        bare = re.split(r"[?#]", bare[resolver.end() :], maxsplit=1)[0]
    else:
        bare = _DOI_LABEL.sub("", bare)
    if "%" in bare:
        bare = unquote(bare)
    canonical = _without_trailing_marks(bare.lower())
    if not _DOI.fullmatch(canonical) or canonical.startswith((ARXIV_DOI_PREFIX, *_NOT_REGISTERED)):
        return ""
    return canonical


def first_doi(text: str) -> str:
    """The text as a DOI, else the first of its words that is one; "" if there is none.

    >>> first_doi("see 10.1234/a, 10.1234/b")
    '10.1234/a'
    """
    return parse_doi(text) or next(filter(None, map(parse_doi, text.split())), "")


def is_unregistered_doi(text: str) -> bool:
    """Whether the text has the form of a DOI, with a prefix under which nothing is registered.

    >>> is_unregistered_doi("https://doi.org/10.5555/3327757.3327773")
    True
    """
    return _DOI_LABEL.sub("", _RESOLVER.sub("", text.strip())).startswith(_NOT_REGISTERED)


def _without_trailing_marks(doi: str) -> str:
    """The DOI without what follows it in running text or in a URL."""
    while doi and (
        doi[-1] in _TRAILING
        or (doi[-1] in _BRACKETS and doi.count(doi[-1]) > doi.count(_BRACKETS[doi[-1]]))
    ):
        doi = doi[:-1]
    return doi


def parse_arxiv_id(text: str) -> str:
    """An arXiv id in canonical form (no version, no subject class), or "" if `text` is not one.

    >>> (
    ...     parse_arxiv_id("https://arxiv.org/pdf/2312.06372v2.pdf"),
    ...     parse_arxiv_id("10.48550/arXiv.2312.06372v1"),
    ...     parse_arxiv_id("2312.06372 [cs.NE]"),
    ... )
    ('2312.06372', '2312.06372', '2312.06372')
    """
    bare = text.strip()
    if not bare:
        return ""
    if "://" in bare:
        bare = re.split(r"[?#]", bare, maxsplit=1)[0]
    bare = _DOI_LABEL.sub("", _RESOLVER.sub("", bare))
    if bare.lower().startswith(ARXIV_DOI_PREFIX):
        bare = bare[len(ARXIV_DOI_PREFIX) :]
    match = _ARXIV.fullmatch(_ARXIV_SITE.sub("", bare))
    if not match:
        return ""
    return match[1] or match[2].lower() + match[3]


def arxiv_id_in(text: str) -> str:
    """The arXiv id that running text names as such, or "": ``arXiv preprint arXiv:2312.06372``.

    >>> arxiv_id_in("arXiv preprint arXiv:2312.06372v2"), arxiv_id_in("Neurons 2312.06372")
    ('2312.06372', '')
    """
    match = _ARXIV_IN_TEXT.search(text)
    return parse_arxiv_id(match[1]) if match else ""


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
    shared = {_doi_site, _doi_path_site, _nature_site, _arxiv_site}
    return tuple(site for site, read in _SITES.items() if read not in shared)


def _site_reader(host: str) -> "_SiteReader | None":
    """How URLs of a host are read: as those of the site that it is, or is a part of."""
    while host:
        if host in _SITES:
            return _SITES[host]
        host = host.partition(".")[2]
    return None


_SiteReader: TypeAlias = Callable[[SplitResult], "Identifier | None"]


def _identifier(scheme: Scheme, value: str) -> Identifier | None:
    return Identifier(scheme, value) if value else None


def _doi_site(url: SplitResult) -> Identifier | None:
    bare = unquote(url.path.strip("/"))
    return _identifier(Scheme.ARXIV, parse_arxiv_id(bare)) or _identifier(
        Scheme.DOI, parse_doi(bare)
    )


def _arxiv_site(url: SplitResult) -> Identifier | None:
    return _identifier(Scheme.ARXIV, parse_arxiv_id(f"https://arxiv.org{url.path}"))


def _openreview_site(url: SplitResult) -> Identifier | None:
    forum = parse_qs(url.query).get("id", [""])[0]
    is_paper = url.path.strip("/") in {"forum", "pdf", "attachment"}
    return _identifier(Scheme.OPENREVIEW, parse_openreview_id(forum)) if is_paper else None


def _path_site(scheme: Scheme, pattern: str, suffix: str = "") -> _SiteReader:
    """A site that tells papers apart by their path: the groups joined by "/", then `suffix`."""
    expression = re.compile(pattern, re.IGNORECASE)

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
    path = unquote(url.path)
    start = _DOI_IN_PATH.search(path)
    doi = _doi_of_path(path[start.end() :]) if start else ""
    if not doi:
        values = (value for name in ("doi", "id") for value in parse_qs(url.query).get(name, ()))
        doi = next((value for value in map(parse_doi, values) if value), "")
    return _identifier(Scheme.DOI, doi)


def _is_part_of_article(segment: str) -> bool:
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
        if kept and _FILE.search(segments[-1]):
            return ""  # the article itself, or a file beside it: the path does not say
        segments[-1] = _FORM.sub("", segments[-1])
    return parse_doi("/".join(segments))


_NEURIPS = _path_site(Scheme.NEURIPS, r"/paper/(\d{4})/(?:hash|file)/([0-9a-f]{32})-")

_SITES: dict[str, _SiteReader] = {
    "doi.org": _doi_site,
    "arxiv.org": _arxiv_site,
    "openreview.net": _openreview_site,
    "ar5iv.org": _arxiv_site,
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
    """Whether a DOI may be built from the site's own id: a look at how it begins."""
    return doi.startswith(SITE_ID_DOIS)


def paper_identifiers(paper: Paper) -> frozenset[Identifier]:
    """Every identifier that the links of a paper stand for."""
    return _all_ids(from_url(link.url) for link in paper.links)


def record_identifiers(record: Record) -> frozenset[Identifier]:
    """Every identifier that a record has, as a field or in its landing pages."""
    fields = (
        _identifier(Scheme.DOI, record.doi),
        _identifier(Scheme.ARXIV, record.arxiv),
        _identifier(Scheme.OPENREVIEW, record.openreview),
    )
    return _all_ids((*map(from_url, record.urls), *fields))


def _all_ids(identifiers: Iterable[Identifier | None]) -> frozenset[Identifier]:
    """The identifiers, and the sites' own ids of the DOIs among them."""
    return frozenset(
        implied for identifier in identifiers if identifier for implied in with_site_ids(identifier)
    )


def first_value(identifiers: Iterable[Identifier], scheme: Scheme) -> str:
    """The value of the identifier of that scheme; "" if there is none, the first if several.

    >>> first_value([Identifier(Scheme.ARXIV, "2312.06372")], Scheme.ARXIV)
    '2312.06372'
    """
    return min((value for kind, value in identifiers if kind is scheme), default="")


def derived_doi(identifiers: Iterable[Identifier], year: int) -> str:
    """The DOI that follows from a proceedings page by the publisher's rule, or "".

    IJCAI has built its DOIs from year and number since 2017. AAAI's carry the issue, which the
    page does not tell, except in 2018, whose volume was loaded later as one issue. A derived DOI
    says which DOI the paper would have: a source must still confirm that it is this paper's.

    >>> derived_doi([Identifier(Scheme.IJCAI, "2018/221")], 2018)
    '10.24963/ijcai.2018/221'
    """
    for scheme, value in sorted(identifiers):
        if scheme is Scheme.IJCAI and value >= _FIRST_IJCAI_DOI:
            return f"10.24963/ijcai.{value}"
        if scheme is Scheme.AAAI and year == _AAAI_SINGLE_ISSUE:
            return f"10.1609/aaai.v32i1.{value}"
    return ""
