"""What every format asks of a work: identifiers, addresses and dates that are such.

Text can always be made harmless by writing it another way. A citation key, an identifier or an
address cannot: it is what it says, or it is wrong and refused.
"""

import re
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from snnbib.errors import RenderError
from snnbib.model import Person, Work
from snnbib.text import tidy

__all__ = [
    "MONTHS",
    "address",
    "check",
    "encodable",
    "landing_page",
    "links",
    "page_ends",
    "refusal",
]

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's names of the months."""

# What bibtex, biber and the importing programs all take in a citation key.
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9:._/+-]*")
_RULES = {
    # Any DOI of Crossref's, but for characters that TeX takes for its own and no deposit of this
    # century has (https://www.crossref.org/documentation/member-setup/constructing-your-dois/).
    "doi": re.compile(r"10\.\d{4,9}/[^\s{}\\%\"^`~|$\x7f-\U0010ffff]+"),
    "arxiv": re.compile(r"\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7}", re.ASCII),
    "arxiv_class": re.compile(r"[A-Za-z-]+(?:\.[A-Za-z-]+)?"),
    "openreview": re.compile(r"[\w-]+", re.ASCII),
    "isbn": re.compile(r"[0-9Xx -]+"),
    "issn": re.compile(r"[0-9Xx -]+"),
}
_MOST = {"year": 9999, "month": 12, "day": 31}
_ADDRESS = re.compile(r"https?://[^/\s].*", re.IGNORECASE)
# What RFC 3986 (section 2) allows, and the percent sign of what is encoded already.
_KEPT_IN_ADDRESS = "%/:=&?~#+!$,;'@()*[]"
_RANGE = re.compile(r"([^\s-]+)-([^\s-]+)")


def refusal(work: Work, reason: str) -> RenderError:
    """The error that names the work and says why it cannot be written."""
    return RenderError(f"{work.key or repr(work.title[:60])}: {reason}")


def check(work: Work) -> None:
    """Refuse a work with a key, an identifier, a date or an author that is none.

    Raises:
        RenderError: the message names the work and the field.
    """
    for fault in _faults(work):
        raise refusal(work, fault)
    for url in filter(None, (work.url, work.code)):
        address(work, url)


def _faults(work: Work) -> Iterator[str]:
    """What is wrong with the fields that cannot be written another way."""
    yield from _identifier_faults(work)
    for name, most in _MOST.items():
        if not 0 <= getattr(work, name) <= most:
            yield f"{name} cannot be {getattr(work, name)}"
    if not tidy(work.title):
        yield "there is no title"
    if not all(map(_is_named, work.authors)):
        yield "there is an author without a name"


def _identifier_faults(work: Work) -> Iterator[str]:
    for name, rule in _RULES.items():
        value = getattr(work, name)
        if value and not rule.fullmatch(value):
            yield f"{name} cannot be {value[:60]!r}"
    for key in (work.key, *work.aliases):
        if not _KEY.fullmatch(key):
            yield f"a citation key cannot be {key[:60]!r}"


def _is_named(person: Person) -> bool:
    return bool(tidy(person.family + person.given + person.literal))


def encodable(work: Work, rendered: str) -> str:
    """What was rendered, unless it cannot be written to a file.

    Raises:
        RenderError: it has half a surrogate pair, which is no character.
    """
    try:
        rendered.encode()
    except UnicodeEncodeError as error:
        raise refusal(work, f"{error.object[error.start]!r} is not a character") from error
    return rendered


def address(work: Work, url: str) -> str:
    """A URL that every reader takes as it is: ASCII, percent-encoded where it must be.

    Raises:
        RenderError: it is not an address on the web.
    """
    if not _ADDRESS.fullmatch(url):
        raise refusal(work, f"not an address on the web: {url[:60]!r}")
    try:
        return quote(url, safe=_KEPT_IN_ADDRESS)
    except UnicodeEncodeError as error:
        raise refusal(work, f"not an address on the web: {url[:60]!r}") from error


def landing_page(work: Work) -> str:
    """The address to open first; what the identifiers resolve to, where the work has none."""
    if work.url:
        return address(work, work.url)
    if work.doi:
        return f"https://doi.org/{quote(work.doi, safe='/:;()._-')}"
    if work.arxiv:
        return f"https://arxiv.org/abs/{work.arxiv}"
    return _forum(work)


def _forum(work: Work) -> str:
    return f"https://openreview.net/forum?id={work.openreview}" if work.openreview else ""


def links(work: Work) -> Sequence[str]:
    """The list's own links as lines that people read: the code, the OpenReview forum."""
    forum = _forum(work)
    lines = [f"Code: {address(work, work.code)}"] if work.code else []
    return [*lines, f"OpenReview: {forum}"] if forum and forum != landing_page(work) else lines


def page_ends(pages: str) -> tuple[str, str]:
    """First and last page; the last is "" for a single page or an article number.

    >>> page_ends("531-539"), page_ends("e0314658")
    (('531', '539'), ('e0314658', ''))
    """
    match = _RANGE.fullmatch(pages)
    return (match[1], match[2]) if match else (pages, "")
