"""Validation shared by all formats: citation keys, identifiers, URLs, dates; and shared values.

Any text can be written safely with escapes. A citation key, an identifier or a URL cannot be
escaped: it is well-formed, or it is refused.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter
from typing import Any
from urllib.parse import quote

from snnbib import identifiers
from snnbib.errors import RenderError
from snnbib.identifiers import Identifier, Scheme
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person, Work, WorkType
from snnbib.text import fold, tidy
from snnbib.values import CITATION_KEY
from snnbib.venues.words import CONNECTIVES, EVENT_ADJECTIVES, is_acronym, is_sponsor, spell_out

__all__ = [
    "ascii_url",
    "event_says_more",
    "extra_links",
    "is_only_on_arxiv",
    "landing_page",
    "link_beside_doi",
    "name_parts",
    "ordinal",
    "page_ends",
    "validated",
]

_PATTERNS = {
    "key": CITATION_KEY,
    # Any DOI of Crossref's, except for characters that mean something in TeX and that no deposit of
    # this century has (https://www.crossref.org/documentation/member-setup/constructing-your-dois/).
    "doi": lazy_pattern(r"10\.[0-9]{4,9}/[!#&-\[\]_a-z]+"),
    "arxiv": lazy_pattern(r"[0-9]{4}\.[0-9]{4,5}|[a-z-]+(?:\.[A-Z]{2})?/[0-9]{7}"),
    "arxiv_class": lazy_pattern(r"[A-Za-z-]+(?:\.[A-Za-z-]+)?"),
    "openreview": lazy_pattern(r"[A-Za-z0-9_-]+"),
    "isbn": lazy_pattern(r"[0-9Xx -]+"),
    "issn": lazy_pattern(r"[0-9Xx -]+"),
    "accessed": lazy_pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    "url": lazy_pattern(r"https?://[^/\s].*", re.IGNORECASE),
    "code": lazy_pattern(r"https?://[^/\s].*", re.IGNORECASE),
}
_TEXTS = (
    "title", "venue", "container_title", "container_title_short", "event_title", "event_place",
    "series", "volume", "issue", "pages", "publisher", "publisher_place", "url", "code",
    "edition", "institution", "genre", "number", "version",
)  # fmt: skip
# All patterns in one, for the values joined by line feeds; all but the key may be empty.
_WELL_FORMED = lazy_pattern(
    "\n".join(
        f"(?{'i' * bool(item.flags & re.IGNORECASE)}:{item.pattern}){'' if name == 'key' else '?'}"
        for name, item in _PATTERNS.items()
    )
)
_texts = attrgetter(*_TEXTS)
_identifiers = attrgetter(*_PATTERNS)
_NAME_PARTS = ("family", "given", "suffix", "literal")
name_parts = attrgetter(*_NAME_PARTS)
"""A person's family name, given name, suffix and literal name."""
_LARGEST = {"year": 9999, "month": 12, "day": 31}
# What RFC 3986 (section 2) allows, and the percent sign of what is encoded already. Not the dollar,
# where Better BibTeX's parser sees a formula begin.
_KEPT_IN_URL = "%/:=&?~#+!,;'@()*[]"
_PLAIN_URL = lazy_pattern(r"[A-Za-z0-9_.%/:=&?~#+!,;'@()*\[\]-]+")
_NOT_WORD = lazy_pattern(r"[\W_]+")
_RESOLVER = lazy_pattern(r"https?://(?:dx\.|www\.)?doi\.org/", re.IGNORECASE)
_RANGE = lazy_pattern(r"([^\s-]+)-([^\s-]+)")
# Pages with a hyphen of their own: from 2-1 to 2-9 (see `snnbib.values`).
_RANGE_OF_HYPHENATED = lazy_pattern(r"([^\s–]+)–([^\s–]+)")


def _render_error(work: Work, reason: str) -> RenderError:
    """The error that names the work and says why it cannot be written."""
    return RenderError(f"{work.key or repr(work.title[:60])}: {reason}")


@lru_cache(maxsize=16_384)  # every format asks for it
def validated(work: Work) -> Work:
    """The work as formats write it: its texts tidy, everything else well-formed.

    Raises:
        RenderError: a key, an identifier, a URL or a date is malformed, or a title or the name of a
            person is missing; the message names the work and the field.
    """
    work = _tidied(work)
    if not _is_well_formed(work):
        raise _render_error(work, next(_field_errors(work)))
    return work


def _tidied(work: Work) -> Work:
    """The work with every text tidy; fast path: test the joined text first."""
    texts = _texts(work)
    people = (*work.authors, *work.editors)
    names = [part for person in people for part in name_parts(person)]
    if _is_tidy("¦".join((*texts, *names))):
        return work
    changed: dict[str, Any] = dict(zip(_TEXTS, map(tidy, texts), strict=True))
    changed["authors"] = tuple(map(_tidied_name, work.authors))
    changed["editors"] = tuple(map(_tidied_name, work.editors))
    return replace(work, **changed)


def _tidied_name(person: Person) -> Person:
    return Person(**dict(zip(_NAME_PARTS, map(tidy, name_parts(person)), strict=True)))


def _is_tidy(texts: str) -> bool:
    return (
        texts.isprintable()
        and "  " not in texts
        and "¦ " not in texts
        and " ¦" not in texts
        and unicodedata.is_normalized("NFC", texts)
    )


def _is_well_formed(work: Work) -> bool:
    """Whether `_field_errors` would yield nothing; all fields at once, because that is faster."""
    return (
        _WELL_FORMED.fullmatch("\n".join(_identifiers(work))) is not None
        and work.title != ""
        and 0 <= work.year <= _LARGEST["year"]
        and 0 <= work.month <= _LARGEST["month"]
        and 0 <= work.day <= _LARGEST["day"]
        and all(_PATTERNS["key"].fullmatch(alias) for alias in work.aliases)
        and all(map(_has_name, work.authors))
        and all(map(_has_name, work.editors))
    )


_NAMELESS_EDITOR = "an editor has no name"


def _has_name(person: Person) -> bool:
    return bool(person.family or person.given or person.literal)


def _field_errors(work: Work) -> Iterator[str]:
    """What is wrong with the fields that cannot be written in another way."""
    for (name, pattern), value in zip(_PATTERNS.items(), _identifiers(work), strict=True):
        if not pattern.fullmatch(value) and (value or name == "key"):
            yield f"{name} cannot be {value[:60]!r}"
    for name, largest in _LARGEST.items():
        if not 0 <= getattr(work, name) <= largest:
            yield f"{name} cannot be {getattr(work, name)}"
    malformed = [alias for alias in work.aliases if not _PATTERNS["key"].fullmatch(alias)]
    yield from (f"an alias cannot be {alias[:60]!r}" for alias in malformed)
    if not work.title:
        yield "there is no title"
    yield "an author has no name" if not all(map(_has_name, work.authors)) else _NAMELESS_EDITOR


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
    identifier = identifiers.from_url(work.url) if work.doi and work.url else None
    own_doi = Identifier(Scheme.DOI, work.doi)
    is_resolver = identifier == own_doi and _RESOLVER.match(work.url) is not None
    return "" if work.doi and (not work.url or is_resolver) else landing_page(work)


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


def event_says_more(work: Work) -> bool:
    """Whether the event's name says something that the container title does not."""
    return _says_more(work.event_title, work.container_title)


@lru_cache(maxsize=1024)  # many works are of one event
def _says_more(event_title: str, container_title: str) -> bool:
    """Whether a name has words that a title lacks; acronyms, societies, numbers do not count.

    >>> _says_more("ACM SIGACT Symposium on Theory", "Proc. of the 43rd ACM Symposium on Theory")
    False
    >>> _says_more("Conference on Neural Systems", "Advances in Neural Systems")
    True
    """
    if fold(event_title) in fold(container_title):
        return False
    title = set(map(spell_out, fold(container_title).split()))
    # Acronyms are told from words by their capitals.
    words = [word for word in _NOT_WORD.split(event_title) if word and not is_acronym(word)]
    folded = (spell_out(fold(word)) for word in words if not word[0].isdigit())
    ignored = CONNECTIVES | EVENT_ADJECTIVES
    return any(word not in title | ignored and not is_sponsor(word) for word in folded)


def ordinal(number: str) -> str:
    """A number in digits as an English ordinal; anything else as it is.

    >>> [ordinal(number) for number in ("1", "2", "3", "11", "22", "Second", "")]
    ['1st', '2nd', '3rd', '11th', '22nd', 'Second', '']
    """
    if not (number.isascii() and number.isdigit()):
        return number
    suffix = "th" if number[-2:-1] == "1" else {"1": "st", "2": "nd", "3": "rd"}.get(number[-1])
    return number + (suffix or "th")


def page_ends(pages: str) -> tuple[str, str]:
    """First and last page; the last is "" for a single page or an article number.

    >>> page_ends("531-539"), page_ends("e0314658")
    (('531', '539'), ('e0314658', ''))
    """
    match = _RANGE.fullmatch(pages) or _RANGE_OF_HYPHENATED.fullmatch(pages)
    return (match[1], match[2]) if match else (pages, "")
