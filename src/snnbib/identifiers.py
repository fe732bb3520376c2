"""Recognise and canonicalise DOIs, arXiv ids, OpenReview ids and proceedings URLs.

An identifier is a scheme and a canonical value; two things that share one are the same thing, and
two that have different ones of the same scheme are not. Proceedings sites are schemes like any
other, because a landing page identifies a paper as well as a DOI does.
"""

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import parse_qs, unquote, urlsplit

from snnbib.model import Paper, Record

__all__ = [
    "SITE_ID_DOIS",
    "Identifier",
    "Scheme",
    "derived_doi",
    "first_value",
    "from_url",
    "has_identifiers",
    "implies_site_id",
    "own_id_sites",
    "paper_identifiers",
    "parse_arxiv_id",
    "parse_doi",
    "record_identifiers",
    "with_site_ids",
]


class Scheme(StrEnum):
    """What kind of identifier it is."""

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
_DOI = re.compile(r"10\.\d{4,9}/[-._;()/:<>\[\]#+@A-Z0-9]+", re.ASCII | re.IGNORECASE)
_DOI_LABEL = re.compile(r"^(?:https?://(?:dx\.|www\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
# https://info.arxiv.org/help/arxiv_identifier.html: new style since 2007, old style before; the
# subject class of the old style is no part of it (.../help/arxiv_identifier_for_services.html).
_ARXIV = re.compile(
    r"(?:arxiv[:.]\s*|arxiv\.org/\w+/)?"
    r"(?:(\d{4}\.\d{4,5})|([a-z-]+)(?:\.[A-Z]{2})?(/\d{7}))(?:v\d+)?(?:\.pdf)?",
    re.ASCII | re.IGNORECASE,
)
_ARXIV_SITE = re.compile(r"^https?://(?:www\.|export\.)?")
_ARXIV_DOI = "10.48550/arxiv."
# ACM's own ids, never registered as DOIs.
_NOT_REGISTERED = ("10.5555/",)
# AAAI's DOIs end in the article id of its journal system, but for 2019 (volume 33), where they end
# in volume, issue and first page.
_AAAI_DOI = re.compile(r"10\.1609/aaai\.v(?!33i)\d+i\d+\.(\d+)")
# The year in which IJCAI began to register DOIs, and the one AAAI volume loaded as one issue.
_FIRST_IJCAI_DOI = "2017"
_AAAI_SINGLE_ISSUE = 2018
SITE_ID_DOIS = ("10.1609/aaai.", "10.24963/ijcai.")
"""How the DOIs begin that a site's own id may be read from."""
_IJCAI_DOI = re.compile(r"10\.24963/ijcai\.(\d{4})/(\d+)")


def parse_doi(text: str) -> str:
    """A DOI in canonical form (lower case, nothing in front), or "" if `text` is not one.

    DOIs are case-insensitive (DOI Handbook 2.4). arXiv's DOIs are arXiv ids here (see
    `parse_arxiv_id`), and ACM's unregistered ``10.5555`` is refused.

    >>> parse_doi("https://doi.org/10.1109/CVPR52729.2023.00763")
    '10.1109/cvpr52729.2023.00763'
    >>> parse_doi("10.5555/3327757.3327773")
    ''
    """
    bare = _DOI_LABEL.sub("", text.strip())
    if "%" in bare:
        bare = unquote(bare)
    canonical = bare.lower().rstrip(".")
    if not _DOI.fullmatch(canonical) or canonical.startswith((_ARXIV_DOI, *_NOT_REGISTERED)):
        return ""
    return canonical


def parse_arxiv_id(text: str) -> str:
    """An arXiv id in canonical form (no version, no subject class), or "" if `text` is not one.

    >>> (
    ...     parse_arxiv_id("https://arxiv.org/pdf/2312.06372v2.pdf"),
    ...     parse_arxiv_id("10.48550/arXiv.2312.06372v1"),
    ... )
    ('2312.06372', '2312.06372')
    """
    if not text:
        return ""
    bare = _DOI_LABEL.sub("", text.strip())
    if bare.lower().startswith(_ARXIV_DOI):
        bare = bare[len(_ARXIV_DOI) :]
    match = _ARXIV.fullmatch(_ARXIV_SITE.sub("", bare))
    if not match:
        return ""
    return match[1] or match[2].lower() + match[3]


@lru_cache(maxsize=65_536)  # a paper's links are looked at many times
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
    read = _reader(parts.hostname or "")
    return read(url, parts.path, parts.query) if read else None


def has_identifiers(host: str) -> bool:
    """Whether the URLs of a host may stand for an identifier, so that `from_url` is worth calling.

    >>> has_identifiers("dx.doi.org"), has_identifiers("www.wikidata.org")
    (True, False)
    """
    return _reader(host.lower()) is not None


def own_id_sites() -> tuple[str, ...]:
    """The sites whose papers have an id of the site's own, not only a DOI or an arXiv id.

    >>> own_id_sites()[:3]
    ('openreview.net', 'ojs.aaai.org', 'ijcai.org')
    """
    shared = {_doi_site, _doi_path_site, _arxiv_site}
    return tuple(site for site, read in _SITES.items() if read not in shared)


def _reader(host: str) -> "Callable[[str, str, str], Identifier | None] | None":
    host = host.removeprefix("www.")
    return _SITES.get(host) or _SITES.get(host.partition(".")[2])  # export.arxiv.org, dx.doi.org


def _doi_site(url: str, _path: str, _query: str) -> Identifier | None:
    found = parse_arxiv_id(url)
    if found:
        return Identifier(Scheme.ARXIV, found)
    found = parse_doi(url)
    return Identifier(Scheme.DOI, found) if found else None


def _arxiv_site(url: str, _path: str, _query: str) -> Identifier | None:
    found = parse_arxiv_id(url)
    return Identifier(Scheme.ARXIV, found) if found else None


def _openreview_site(_url: str, path: str, query: str) -> Identifier | None:
    forum = parse_qs(query).get("id", [""])[0]
    is_paper = path.strip("/") in {"forum", "pdf", "attachment"} and forum
    return Identifier(Scheme.OPENREVIEW, forum) if is_paper else None


def _path_site(scheme: Scheme, pattern: str) -> Callable[[str, str, str], Identifier | None]:
    """A site whose papers are told apart by their path: the groups, joined by "/"."""
    expression = re.compile(pattern, re.IGNORECASE)

    def read(_url: str, path: str, _query: str) -> Identifier | None:
        match = expression.search(path)
        return Identifier(scheme, "/".join(match.groups()).lower()) if match else None

    return read


def _doi_path_site(_url: str, path: str, _query: str) -> Identifier | None:
    """A publisher's page whose path ends in the DOI (link.springer.com, dl.acm.org)."""
    start = path.find("/10.")
    found = parse_doi(path[start + 1 :]) if start >= 0 else ""
    return Identifier(Scheme.DOI, found) if found else None


_NEURIPS = _path_site(Scheme.NEURIPS, r"/paper/(\d{4})/(?:hash|file)/([0-9a-f]{32})-")

_SITES: dict[str, Callable[[str, str, str], Identifier | None]] = {
    "doi.org": _doi_site,
    "arxiv.org": _arxiv_site,
    "openreview.net": _openreview_site,
    "ojs.aaai.org": _path_site(Scheme.AAAI, r"/AAAI/article/(?:view|download)/(\d+)"),
    "ijcai.org": _path_site(Scheme.IJCAI, r"/proceedings/(\d{4})/0*(\d+)(?:\.pdf)?/?$"),
    "proceedings.neurips.cc": _NEURIPS,
    "papers.neurips.cc": _NEURIPS,
    "papers.nips.cc": _NEURIPS,
    "proceedings.mlr.press": _path_site(
        Scheme.PMLR, r"/(v\d+)/([\w-]+?)(?:\.html|/[\w-]+\.pdf)?/?$"
    ),
    "openaccess.thecvf.com": _path_site(Scheme.CVF, r"/([^/]+_paper)\.(?:html|pdf|php)$"),
    "ecva.net": _path_site(Scheme.ECVA, r"/eccv_(\d{4})/.*?/(\d+)_ECCV_\d{4}_paper\.php$"),
    "link.springer.com": _doi_path_site,
    "dl.acm.org": _doi_path_site,
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
    found = (from_url(link.url) for link in paper.links)
    return frozenset(
        implied for identifier in found if identifier for implied in with_site_ids(identifier)
    )


def record_identifiers(record: Record) -> frozenset[Identifier]:
    """Every identifier that a record has, as a field or in its landing pages."""
    found = [from_url(url) for url in record.urls]
    if record.doi:
        found.append(Identifier(Scheme.DOI, record.doi))
    if record.arxiv:
        found.append(Identifier(Scheme.ARXIV, record.arxiv))
    if record.openreview:
        found.append(Identifier(Scheme.OPENREVIEW, record.openreview))
    return frozenset(
        implied for identifier in found if identifier for implied in with_site_ids(identifier)
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
