"""The parts of a book to read, behind its title or in front: "Bee, *Works*, chapters 1-3". Pure.

As in "Bee, selections from *Works*", "Bee, Ch. 2: “Ants”". These are notes: they are neither the
title, the authors nor the venue.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.preparation.remarks import put_last
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import ASSIGNED_PARTS, BOOK_PARTS

__all__ = ["put_parts_last"]


def put_parts_last(units: Sequence[Unit]) -> None:
    """Put what stands around the titles of books behind their entries, as notes."""
    for unit in units:
        if unit.lines and not unit.lines[0].role:
            _put_front_part_last(unit)
            if at := _place_of_parts(unit):
                put_last(unit, unit.lines[0].spans[at:], unit.lines[0].spans[:at])


def _put_front_part_last(unit: Unit) -> None:
    """Put the part that stands in front of a title behind the entry."""
    first, *following = unit.lines[0].spans or (Span(),)
    if not first.is_plain:
        return
    is_of_book = first.text.endswith(_BOOK_OF_PART) and any(map(_may_be_title, following[:1]))
    part = _PART_OF.search(first.text) if is_of_book else None
    has_quote = '"' in first.text or not first.text.isascii()
    if part := part or (_QUOTED_CHAPTER.search(first.text) if has_quote else None):
        rest = replace(first, text=first.text[: part.start()] + first.text[part.end() :])
        put_last(unit, (Span(text=part[0].strip(" :,")),), (rest, *following))


def _place_of_parts(unit: Unit) -> int | None:
    """The index of the last span of an item, if it is the parts of the book in front of it."""
    if unit.kind != "item":
        return None
    spans = unit.lines[0].spans
    title = next((at for at, span in enumerate(spans[:_LAST_PLACE]) if _may_be_title(span)), -1)
    at = title + 1
    if title < 0 or at == len(spans) or not spans[at].is_plain:
        return None
    text = spans[at].text
    is_named = _QUOTED_PARTS.fullmatch(text) or _PARTS_LAST.fullmatch(text)
    return at if is_named and at + 1 == len(spans) else None


_LAST_PLACE = 4
_QUOTED = r"[\"“][^\"“”]{2,100}[\"”]"
_QUOTED_PARTS = lazy_pattern(rf":\s{_QUOTED}(?:(?:[,;]|\sand)\s{_QUOTED})+\.?\s*")
_PART = rf"(?:{'|'.join(ASSIGNED_PARTS)}|{any_of(BOOK_PARTS)})\s?[0-9IVXLC]+\b"
_ANY_PART = rf"(?:{'|'.join(ASSIGNED_PARTS)}|conclusion)"
_NUMBERS = r"[0-9IVXL]+\b(?:(?:\s?[–—-]\s?|,\s|,?\s(?:and|&)\s)[0-9IVXL]+\b)*"
_PARTS = rf"{_ANY_PART}(?:\s?{_NUMBERS})?(?:[,;]?\s(?:(?:and|&)\s)?{_ANY_PART}(?:\s?{_NUMBERS})?)*"
_PARTS_LAST = lazy_pattern(
    rf"\s*:\s*(?i:{_PART})[\w\s,;–—&-]*\.?\s*|\s*[,.(\[]{{1,2}}\s*(?i:{_PARTS})[)\]]?\.?\s*"
)
# What a course reads of a book, in front of its title, or of a chapter's in quotation marks.
_BOOK_OF_PART = (" from ", " of ", " in ", " de ", " aus ", " di ")
_PART_OF = lazy_pattern(rf"(?:^|(?<=[,.:;]\s))(?i:{_ANY_PART})(?:\s?{_NUMBERS})?\s\w+\s$")
_QUOTED_CHAPTER = lazy_pattern(rf"(?:^|(?<=, ))(?i:{_ANY_PART})\s?[0-9IVXL]+[:,]\s(?=[\"“‘«„])")


def _may_be_title(span: Span) -> bool:
    is_marked = "italic" in span.style or bool(span.url)
    return is_marked and not span.image and not is_link_label(span.text)
