"""What every format asks of a work: identifiers, addresses and dates that are such.

Text can always be made harmless by writing it another way. A citation key, an identifier or an
address cannot: it is what it says, or it is wrong and refused.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter
from typing import Any
from urllib.parse import quote

from snnbib.errors import RenderError
from snnbib.model import Person, Work
from snnbib.text import tidy

__all__ = [
    "MONTHS",
    "address",
    "landing_page",
    "links",
    "page_ends",
    "refusal",
]

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""BibTeX's names of the months."""

_RULES = {
    # What bibtex, biber and the importing programs all take in a citation key.
    "key": re.compile(r"[A-Za-z0-9][A-Za-z0-9:._/+-]*"),
    # Any DOI of Crossref's, but for characters that TeX takes for its own and no deposit of this
    # century has (https://www.crossref.org/documentation/member-setup/constructing-your-dois/).
    "doi": re.compile(r"10\.[0-9]{4,9}/[^\s{}\\%\"^`~|$\x7f-\U0010ffff]+"),
    "arxiv": re.compile(r"[0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7}"),
    "arxiv_class": re.compile(r"[A-Za-z-]+(?:\.[A-Za-z-]+)?"),
    "openreview": re.compile(r"[A-Za-z0-9_-]+"),
    "isbn": re.compile(r"[0-9Xx -]+"),
    "issn": re.compile(r"[0-9Xx -]+"),
    # On the web.
    "url": re.compile(r"https?://[^/\s].*", re.IGNORECASE),
    "code": re.compile(r"https?://[^/\s].*", re.IGNORECASE),
}
_TEXTS = (
    "title", "venue", "container_title", "container_title_short", "event_title", "event_place",
    "series", "volume", "issue", "pages", "publisher", "publisher_place", "url", "code",
)  # fmt: skip
# All of them, one to a line; but for the key they may be missing.
_HALF_PAIR = re.compile("[\ud800-\udfff]")
_WELL_FORMED = re.compile(
    "\n".join(
        f"(?{'i' * bool(rule.flags & re.IGNORECASE)}:{rule.pattern}){'' if name == 'key' else '?'}"
        for name, rule in _RULES.items()
    )
)
_texts = attrgetter(*_TEXTS)
_identifiers = attrgetter(*_RULES)
_NAME_PARTS = ("family", "given", "suffix", "literal")
name_parts = attrgetter(*_NAME_PARTS)
"""A person's family name, given name, suffix and literal name."""
_MOST = {"year": 9999, "month": 12, "day": 31}
# What RFC 3986 (section 2) allows, and the percent sign of what is encoded already. Not the dollar,
# where Better BibTeX's parser sees a formula begin.
_KEPT_IN_ADDRESS = "%/:=&?~#+!,;'@()*[]"
_PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9_.%/:=&?~#+!,;'@()*\[\]-]+")
_RANGE = re.compile(r"([^\s-]+)-([^\s-]+)")


def refusal(work: Work, reason: str) -> RenderError:
    """The error that names the work and says why it cannot be written."""
    return RenderError(f"{work.key or repr(work.title[:60])}: {reason}")


@lru_cache(maxsize=16_384)  # every format asks for it
def prepared(work: Work) -> Work:
    """The work as formats write it: its texts tidy, everything else what it claims to be.

    Raises:
        RenderError: a key, an identifier, an address, a date or an author is none; the message
            names the work and the field.
    """
    work = _tidied(work)
    if not _is_well_formed(work):
        raise refusal(work, next(_faults(work)))
    return work


def _tidied(work: Work) -> Work:
    """The work with every text tidy; mostly it is already, which one look at all of them tells."""
    texts = _texts(work)
    names = [part for person in work.authors for part in name_parts(person)]
    if _is_tidy("¦".join((*texts, *names))):
        return work
    changed: dict[str, Any] = dict(zip(_TEXTS, map(tidy, texts), strict=True))
    authors = [map(tidy, name_parts(person)) for person in work.authors]
    changed["authors"] = tuple(
        Person(**dict(zip(_NAME_PARTS, parts, strict=True))) for parts in authors
    )
    if half := _HALF_PAIR.search("".join((*texts, *names))):
        raise refusal(work, f"{half.group()!r} is not a character")
    return replace(work, **changed)


def _is_tidy(texts: str) -> bool:
    return (
        texts.isprintable()
        and "  " not in texts
        and "¦ " not in texts
        and " ¦" not in texts
        and unicodedata.is_normalized("NFC", texts)
    )


def _is_well_formed(work: Work) -> bool:
    """Whether `_faults` would find nothing; all at once, because works come by the thousand."""
    return (
        _WELL_FORMED.fullmatch("\n".join(_identifiers(work))) is not None
        and work.title != ""
        and 0 <= work.year <= _MOST["year"]
        and 0 <= work.month <= _MOST["month"]
        and 0 <= work.day <= _MOST["day"]
        and all(_RULES["key"].fullmatch(alias) for alias in work.aliases)
        and all(person.family or person.given or person.literal for person in work.authors)
    )


def _faults(work: Work) -> Iterator[str]:
    """What is wrong with the fields that cannot be written another way."""
    for (name, rule), value in zip(_RULES.items(), _identifiers(work), strict=True):
        if not rule.fullmatch(value) and (value or name == "key"):
            yield f"{name} cannot be {value[:60]!r}"
    for name, most in _MOST.items():
        if not 0 <= getattr(work, name) <= most:
            yield f"{name} cannot be {getattr(work, name)}"
    for alias in work.aliases:
        if not _RULES["key"].fullmatch(alias):
            yield f"an alias cannot be {alias[:60]!r}"
    yield "an author has no name" if work.title else "there is no title"


def address(url: str) -> str:
    """A URL that every reader takes as it is: ASCII, percent-encoded where it must be.

    >>> address("https://example.org/a_b?c=%20"), address("https://example.org/{é")
    ('https://example.org/a_b?c=%20', 'https://example.org/%7B%C3%A9')
    """
    return url if _PLAIN_ADDRESS.fullmatch(url) else quote(url, safe=_KEPT_IN_ADDRESS)


def landing_page(work: Work) -> str:
    """The address to open first; what the identifiers resolve to, where the work has none."""
    if work.url:
        return address(work.url)
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
    lines = [f"Code: {address(work.code)}"] if work.code else []
    return [*lines, f"OpenReview: {forum}"] if forum and forum != landing_page(work) else lines


def page_ends(pages: str) -> tuple[str, str]:
    """First and last page; the last is "" for a single page or an article number.

    >>> page_ends("531-539"), page_ends("e0314658")
    (('531', '539'), ('e0314658', ''))
    """
    match = _RANGE.fullmatch(pages)
    return (match[1], match[2]) if match else (pages, "")
