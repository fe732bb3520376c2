"""Strict parsers of our own exports: any other form than that of `snnbib.formats` is an error."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from snnbib.tex import decode
from snnbib.text import fold, strip_markup

__all__ = ["BibEntry", "ExportedFields", "UnreadableError", "bib_entries", "exported_fields"]

_OPENING = re.compile(r"@(?P<type>\w+)\{(?P<key>[^,\s]*),")
_FIELD = re.compile(r"  (\w+) = (?:\{(.*)\}|(\w+)),?")  # in braces, or bare
_COMMENT = "@comment"
_TAG = re.compile(r"([A-Z][A-Z0-9])  - ?(.*)")
_KEY = "Citation Key: "
_COMMAND = re.compile(r"\\[A-Za-z]+")
_NOT_WORD = re.compile(r"[^a-z0-9]+")


class UnreadableError(ValueError):
    """An export that cannot be read as what it is; `line` says where."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


@dataclass(slots=True, kw_only=True)
class BibEntry:
    """One entry of a .bib file: field values as written, without their braces."""

    type: str
    key: str
    line: int
    fields: dict[str, str] = field(default_factory=dict)


class ExportedFields(NamedTuple):
    """The fields of one work that all formats have."""

    line: int
    title: str
    authors: int
    year: str
    doi: str
    pages: str


def bib_entries(text: str) -> tuple[BibEntry, ...]:
    """The entries of a .bib file in the form that `snnbib.formats.bibtex` writes.

    Raises:
        UnreadableError: a line is in another form.
    """
    return tuple(_entries(text))


def _entries(text: str) -> Iterator[BibEntry]:
    entry: BibEntry | None = None
    for number, line in _outside_comments(text):
        if entry is None:
            entry = _opened(line, number)
        elif line == "}":
            yield entry
            entry = None
        elif field_line := _FIELD.fullmatch(line):
            name, braced, bare = field_line.groups()
            entry.fields[name] = bare or braced or ""
        else:
            raise UnreadableError("is not a field", number)
    if entry:
        raise UnreadableError(f"the entry {entry.key} has no end", entry.line)


def _outside_comments(text: str) -> Iterator[tuple[int, str]]:
    in_comment = False
    for number, line in enumerate(text.split("\n"), 1):
        if in_comment or line.startswith(_COMMENT):
            in_comment = not line.endswith("}")
        else:
            yield number, line


def _opened(line: str, number: int) -> BibEntry | None:
    """The entry that a line begins; None for an empty one."""
    opening = _OPENING.fullmatch(line)
    if opening:
        return BibEntry(type=opening["type"], key=opening["key"], line=number)
    if line:
        raise UnreadableError("is outside any entry", number)
    return None


def exported_fields(suffix: str, text: str) -> Mapping[str, ExportedFields]:
    """The fields of every work in a file, by citation key.

    Raises:
        UnreadableError: it is not what its suffix says.
    """
    return dict(_READERS[suffix](text))


def _from_bib(text: str) -> Iterator[tuple[str, ExportedFields]]:
    for entry in bib_entries(text):
        values = entry.fields
        names = values.get("author", "")
        yield (
            entry.key,
            ExportedFields(
                line=entry.line,
                title=_folded(decode(values.get("title", ""))),
                authors=names.count(" and ") + 1 if names else 0,
                year=values.get("year", ""),
                doi=values.get("doi", "").lower(),
                pages=values.get("pages", "").replace("--", "-"),
            ),
        )


def _from_csljson(text: str) -> Iterator[tuple[str, ExportedFields]]:
    try:
        items = json.loads(text)
    except json.JSONDecodeError as error:
        raise UnreadableError(f"is not JSON: {error.msg}", error.lineno) from None
    if not (isinstance(items, list) and all(isinstance(item, dict) for item in items)):
        raise UnreadableError("is not a list of items", 1)
    for item in items:
        yield str(item.get("id", "")), _csl_item(item)


def _csl_item(item: Mapping[str, Any]) -> ExportedFields:
    dates = item.get("issued", {}).get("date-parts", [[""]])
    return ExportedFields(
        line=0,
        title=_folded(item.get("title", "")),
        authors=len(item.get("author", ())),
        year=str(dates[0][0]),
        doi=item.get("DOI", "").lower(),
        pages=item.get("page", ""),
    )


def _from_ris(text: str) -> Iterator[tuple[str, ExportedFields]]:
    tags: dict[str, list[str]] = {}
    start = 0
    for number, line in enumerate(text.split("\n"), 1):
        tag_line = _TAG.fullmatch(line.rstrip("\r"))
        if tag_line is None:
            if line.strip():
                raise UnreadableError("is not a RIS tag", number)
            continue
        tag, value = tag_line.groups()
        if tag == "ER":
            yield _ris_key(tags), _ris_record(tags, start)
            tags = {}
            continue
        if tag == "TY":
            _reject_unended(tags, start)
            start = number
        tags.setdefault(tag, []).append(value)
    _reject_unended(tags, start)


def _reject_unended(tags: Mapping[str, list[str]], start: int) -> None:
    if tags:
        raise UnreadableError("the record that begins here has no end", start)


def _ris_key(tags: Mapping[str, list[str]]) -> str:
    notes = (note for note in tags.get("M2", ()) if note.startswith(_KEY))
    return next(notes, "").removeprefix(_KEY) or "".join(tags.get("ID", ()))


def _ris_record(tags: Mapping[str, list[str]], line: int) -> ExportedFields:
    pages = "-".join(page for name in ("SP", "EP") for page in tags.get(name, ()))
    return ExportedFields(
        line=line,
        title=_folded("".join(tags.get("TI", ()))),
        authors=len(tags.get("AU", ())),
        year="".join(tags.get("PY", ())),
        doi="".join(tags.get("DO", ())).lower(),
        pages=pages,
    )


def _folded(title: str) -> str:
    """ASCII letters and digits only: markup, TeX and formulas differ between formats, words do not.

    A Greek letter is a command in one format and a character in another.
    """
    plain = _COMMAND.sub("", title) if "\\" in title else title
    return _NOT_WORD.sub("", fold(strip_markup(plain)))


_READERS: Mapping[str, Callable[[str], Iterator[tuple[str, ExportedFields]]]] = {
    ".bib": _from_bib,
    ".json": _from_csljson,
    ".ris": _from_ris,
}
