"""Crossref's public data file, yearly, in thousands of parts. Pure.

Since 2025 a part is JSON lines; until 2024 it was one object with a list of "items". A record is
shaped like the REST API's, and decoded by the same function.
https://www.crossref.org/documentation/retrieve-metadata/public-data-file/
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from snnbib.model import SourceName
from snnbib.sources.catalogues.forms import CatalogueRecord, Summary, UnreadableRecordError
from snnbib.sources.catalogues.json_lines import JsonLines, json_object, read_lines, title_lines
from snnbib.sources.catalogues.selection import doi_keys, identifier_keys
from snnbib.sources.crossref_works import decode_work

__all__ = ["CrossrefItems", "CrossrefLines", "work_keys"]


class _Primary(msgspec.Struct, gc=False):
    URL: str | None = None


class _Resource(msgspec.Struct, gc=False):
    primary: _Primary | None = None


class _Identifying(msgspec.Struct, gc=False):
    """What identifies a work; everything else is skipped."""

    DOI: str | None = None
    title: list[str | None] | str | None = None
    subtitle: list[str | None] | str | None = None
    resource: _Resource | None = None


_LONGEST_PART_BYTES = 1 << 30
"""A part that is one JSON value is held in memory whole; Crossref's parts have about 50 MB."""
_DECODER = msgspec.json.Decoder(_Identifying)


class _Items(msgspec.Struct):
    items: list[msgspec.Raw]


@dataclass(frozen=True, slots=True)
class CrossrefLines(JsonLines):
    """Crossref's JSON lines as a `snnbib.sources.catalogues.forms.Form`."""

    source: SourceName = SourceName.CROSSREF

    def summarize(self, records: Sequence[bytes]) -> Summary:
        """Titles, DOIs, landing pages."""
        works, unreadable = read_lines(records, _DECODER, _identifying)
        titles = title_lines([_first(work.title) or _first(work.subtitle) for work in works])
        return Summary(titles, [_keys(work) for work in works], unreadable)

    def decode(self, record: bytes, catalogue: str) -> CatalogueRecord:
        """The record, as `snnbib.sources.crossref_works` reads it.

        Raises:
            UnreadableRecordError: it is not a JSON object in UTF-8, or Crossref has not registered
                its DOI.
        """
        try:
            work = decode_work(json_object(record), catalogue=catalogue)
        except UnicodeDecodeError:
            raise UnreadableRecordError("the record is not UTF-8") from None
        except (ValueError, RecursionError):
            raise UnreadableRecordError("the record is not a JSON object") from None
        if work is None:
            raise UnreadableRecordError("the record has no DOI of Crossref's")
        return CatalogueRecord(work.record, invalid=work.invalid)


@dataclass(frozen=True, slots=True)
class CrossrefItems(CrossrefLines):
    """Crossref's older parts: one JSON object each, with a list of items."""

    @property
    def longest_record(self) -> int:
        """As long as a whole part, which is read as one record."""
        return _LONGEST_PART_BYTES

    def first_end(self, text: bytes | bytearray) -> int:
        """Always 0: a part is one JSON value, in which no record ends alone."""
        del text
        return 0

    def end(self, text: bytes | bytearray, *, is_last: bool) -> int:
        """The end of the part, which is one JSON value; 0 until all of it is read."""
        return len(text) if is_last else 0

    def split(self, block: bytes) -> list[bytes]:
        """The items. If the part breaks off, the whole items, and what remains of the last."""
        try:
            return [bytes(item) for item in msgspec.json.decode(block, type=_Items).items]
        except (msgspec.DecodeError, UnicodeDecodeError):
            return list(_items_before_break(block))


def _items_before_break(block: bytes) -> Iterator[bytes]:
    text = block.decode(errors="replace")
    decoder = json.JSONDecoder()
    position = text.find("[", text.find('"items"')) + 1
    while position:
        try:
            _, end = decoder.raw_decode(text, _after_separator(text, position))
        except (ValueError, RecursionError):
            if broken_off := text[position:].strip(", \t\r\n"):
                yield broken_off.encode()
            return
        yield text[_after_separator(text, position) : end].encode()
        position = end


def _after_separator(text: str, position: int) -> int:
    while position < len(text) and text[position] in ", \t\r\n":
        position += 1
    return position


def _identifying(work: Mapping[str, Any]) -> _Identifying:
    """What identifies a work. Values of unexpected types are left out."""
    resource = work.get("resource")
    primary = resource.get("primary") if isinstance(resource, dict) else None
    page = primary.get("URL") if isinstance(primary, dict) else None
    titles, subtitles = (
        value if isinstance(value, list) else [value]
        for value in (work.get("title"), work.get("subtitle"))
    )
    doi = work.get("DOI")
    return _Identifying(
        DOI=doi if isinstance(doi, str) else None,
        title=[item for item in titles if isinstance(item, str)],
        subtitle=[item for item in subtitles if isinstance(item, str)],
        resource=_Resource(_Primary(page)) if isinstance(page, str) else None,
    )


def _first(texts: list[str | None] | str | None) -> str:
    """The first text. Crossref writes a list; files that others have converted have a string."""
    if isinstance(texts, list):
        return next(filter(None, texts), "")
    return texts or ""


def _keys(work: _Identifying) -> Sequence[str]:
    resource = work.resource
    page = resource.primary.URL if resource and resource.primary else None
    return work_keys(work.DOI or "", page or "")


def work_keys(doi: str, page: str) -> Sequence[str]:
    """The keys of a work with this DOI and landing page; each may be empty."""
    keys = doi_keys(doi) if doi else ()
    page_keys = identifier_keys(page) if page else ()
    return (*keys, *page_keys) if page_keys else keys
