"""DOIs and arXiv ids from every form in which they are written, canonical or refused. Pure."""

import re
from urllib.parse import unquote

from snnbib.lazy_patterns import lazy_pattern
from snnbib.values import ARXIV_ARCHIVES

__all__ = [
    "ARXIV_DOI_PREFIX",
    "arxiv_id_in",
    "first_doi",
    "is_unregistered_doi",
    "parse_arxiv_id",
    "parse_doi",
]

# The DOI syntax that matches all but some forty of Crossref's 74.9 million early DOIs
# (https://www.crossref.org/blog/dois-and-matching-regular-expressions/), widened by the
# characters "<>[]" of Wiley's old ones.
_DOI = lazy_pattern(r"10\.\d{4,9}/[-._;()/:<>\[\]#+@A-Z0-9]+", re.ASCII | re.IGNORECASE)
_RESOLVER = lazy_pattern(r"^(?:https?:)?(?://)?(?:dx\.|www\.)?doi\.org/(?:doi:)?", re.IGNORECASE)
_DOI_LABEL = lazy_pattern(r"^(?:doi(?:\.org)?|https?)[:\s]\s*(?=10\.)", re.IGNORECASE)
# A query, or a parameter of the path such as ";jsessionid=1A2B": a DOI has no equals sign.
_PARAMETERS = lazy_pattern(r"[?&;][\w.-]+=.*$", re.DOTALL)
# What may stand after a DOI in running text; a bracket only if it is not opened within the DOI.
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
# ACM's own ids, never registered as DOIs.
_NOT_REGISTERED = ("10.5555/",)


def parse_doi(text: str) -> str:
    """A DOI in canonical form (lower case, nothing in front), or "" if `text` is not one.

    DOIs are case-insensitive (DOI Handbook 2.4). arXiv's DOIs are arXiv ids here (see
    `parse_arxiv_id`), and ACM's unregistered ``10.5555`` is refused. A query or a fragment after
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
    if "=" in bare:
        bare = _PARAMETERS.sub("", bare)
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
    """The arXiv id in running text that calls it one, or "": ``arXiv preprint arXiv:2312.06372``.

    >>> arxiv_id_in("arXiv preprint arXiv:2312.06372v2"), arxiv_id_in("Neurons 2312.06372")
    ('2312.06372', '')
    """
    match = _ARXIV_IN_TEXT.search(text)
    return parse_arxiv_id(match[1]) if match else ""
