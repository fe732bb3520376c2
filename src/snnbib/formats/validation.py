"""Whether a work can be written: its texts tidy, its keys, identifiers, URLs and dates well-formed.

Any text can be written safely with escapes. A citation key, an identifier or a URL cannot be
escaped: it is well-formed, or it is refused.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from operator import attrgetter
from typing import Any

from snnbib.errors import RenderError
from snnbib.formats.fields import NAME_PARTS, name_parts
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person, Work
from snnbib.text import tidy
from snnbib.values import CITATION_KEY

__all__ = ["validated"]

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
_LARGEST = {"year": 9999, "month": 12, "day": 31}


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
    return Person(**dict(zip(NAME_PARTS, map(tidy, name_parts(person)), strict=True)))


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
