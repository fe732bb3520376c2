"""What a block of BibTeX inside a list says about its paper. Pure."""

import re

from msgspec import Struct

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Link, Person
from snnbib.names import from_bibtex, split_bibtex
from snnbib.tex import decode
from snnbib.text import clean, tidy

__all__ = ["BibtexFields", "read_bibtex"]

_FIELD = lazy_pattern(r"[,{\s](?P<name>[A-Za-z][\w-]*)\s*=\s*")
_CONTAINERS = ("booktitle", "journal", "journaltitle", "publisher", "school", "institution")


class BibtexFields(Struct, frozen=True):
    """The fields of one entry that a paper has."""

    title: str
    authors: tuple[Person, ...] = ()
    venue: str = ""
    year: int = 0
    links: tuple[Link, ...] = ()


def read_bibtex(source: str) -> BibtexFields | None:
    """The first entry of a block of BibTeX; None if it has no title."""
    fields = _fields(source[:20_000])
    title = _plain(fields.get("title", ""))
    if not title:
        return None
    venue = next((_plain(fields[name]) for name in _CONTAINERS if fields.get(name)), "")
    year = re.search(r"[0-9]{4}", fields.get("year", "") or fields.get("date", ""))
    authors = tuple(
        from_bibtex(name) for name in split_bibtex(fields.get("author", "")) if name != "others"
    )
    return BibtexFields(title, authors, venue, int(year[0]) if year else 0, _links(fields))


def _links(fields: dict[str, str]) -> tuple[Link, ...]:
    links = []
    if fields.get("doi"):
        doi = re.sub(r"^https?://(?:dx\.)?doi\.org/", "", fields["doi"].strip())
        links.append(Link(label="doi", url=f"https://doi.org/{doi}"))
    if fields.get("url", "").startswith("http"):
        links.append(Link(label="url", url=fields["url"].strip()))
    return tuple(links)


def _plain(value: str) -> str:
    return tidy(clean(decode(value)))


def _fields(source: str) -> dict[str, str]:
    """The fields of the first entry by name, in small letters, without their braces."""
    fields: dict[str, str] = {}
    position = 0
    while match := _FIELD.search(source, position):
        value, position = _value(source, match.end())
        fields.setdefault(match["name"].lower(), value)
        if re.match(r"\s*,?\s*\}\s*@", source[position : position + 40]):
            break
    return fields


def _value(source: str, start: int) -> tuple[str, int]:
    """The value that begins at `start`, and where it ends."""
    opening = source[start : start + 1]
    if opening not in {"{", '"'}:
        end = re.compile(r"[,}\n]|$").search(source, start)
        stop = end.start() if end else len(source)
        return source[start:stop].strip(), stop
    depth = 0
    for position in range(start + 1, len(source)):
        char = source[position]
        if depth == 0 and char == ("}" if opening == "{" else '"'):
            return source[start + 1 : position], position + 1
        depth += (char == "{") - (char == "}")
    return source[start + 1 :].strip(), len(source)
