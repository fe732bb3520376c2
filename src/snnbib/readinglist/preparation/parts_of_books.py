"""Editors of a book behind its title, and the parts to read: "*Works*, ed. Bee: *Ants*". Pure.

Parts can stand in front of a title too: "Bee, selections from *Works*", "Bee, Ch. 2: “Ants”".

These are notes: neither the parts nor the editors are the title, the authors or the venue.
"""

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.preparation.remarks import put_last
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import ACRONYM
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.references.publishers import is_publisher
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS
from snnbib.readinglist.words.references import ASSIGNED_PARTS, BOOK_PARTS, CHANGED_BY

__all__ = ["put_parts_last"]


class _Cut(Struct, frozen=True):
    """Where the title of a book ends, and the note behind it."""

    at: int
    """The span behind the title."""
    end: int
    """Where the note ends among the spans."""
    is_sure: bool
    """Whether it says so by itself: "ed. Ariel" can be a publisher too."""


def put_parts_last(units: Sequence[Unit]) -> None:
    """Put what stands around the titles of books behind their entries, as notes."""
    for unit in units:
        if unit.lines and not unit.lines[0].role:
            _put_front_part_last(unit)
    cuts = [(unit, cut) for unit in units if (cut := _cut(unit))]
    are_editors = any(cut.is_sure for _, cut in cuts)
    for unit, cut in cuts:
        if cut.is_sure or are_editors:
            spans = unit.lines[0].spans
            put_last(unit, spans[cut.at : cut.end], (*spans[: cut.at], *spans[cut.end :]))


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


def _cut(unit: Unit) -> _Cut | None:
    if unit.kind != "item" or not unit.lines or unit.lines[0].role:
        return None
    spans = unit.lines[0].spans
    title = next((at for at, span in enumerate(spans[:_LAST_PLACE]) if _may_be_title(span)), -1)
    at = title + 1
    if title < 0 or at == len(spans) or not spans[at].is_plain:
        return None
    text, following = spans[at].text, spans[at + 1 :]
    if editors := _EDITORS.fullmatch(text):
        return _cut_editors(editors, at, following)
    is_named = _QUOTED_PARTS.fullmatch(text) or _PARTS_LAST.fullmatch(text)
    are_parts = (is_named and not following) or (_COLON.fullmatch(text) and _are_parts(following))
    return _Cut(at, len(spans), is_sure=True) if are_parts else None


def _cut_editors(editors: re.Match[str], at: int, following: Sequence[Span]) -> _Cut | None:
    """The note that begins with editors, and goes on up to the end where parts follow them."""
    if is_publisher(editors["names"]) or (following and following[0].is_plain):
        return None
    has_parts = editors["parts"] is not None
    end = at + 1 + len(following) * has_parts
    return _Cut(at, end, is_sure=has_parts or editors["word"] not in _AMBIGUOUS)


_LAST_PLACE = 4
_AMBIGUOUS = frozenset({"ed.", "éd.", "dir.", "org."})
_EDITORS = lazy_pattern(
    rf"[\s,;.]*[(\[]?(?P<word>{any_of(CHANGED_BY)})(?:\s{any_of(BY_WORDS)})?\s"
    rf"(?P<names>{CAPITAL}(?:[^:()\[\]0-9\"“.]|(?<=\b{CAPITAL})\.){{1,80}}?)[)\]]?"
    r"(?P<parts>\s*:\s*(?:[\"“].*)?)?\.?\s*"
)
_QUOTED = r"[\"“][^\"“”]{2,100}[\"”]"
_QUOTED_PARTS = lazy_pattern(rf":\s{_QUOTED}(?:(?:[,;]|\sand)\s{_QUOTED})+\.?\s*")
_COLON = lazy_pattern(r"\s*:\s*")
_BETWEEN = lazy_pattern(r"[\s,;.&]*(?:and\s)?")
_PART = rf"(?:{'|'.join(ASSIGNED_PARTS)}|{any_of(BOOK_PARTS)})\s?[0-9IVXLC]+\b"
_NUMBERED_PART = lazy_pattern(rf"\W*{_PART}.*")
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


def _are_parts(spans: Sequence[Span]) -> bool:
    """Whether spans are nothing but several emphasized texts, or one with a part's number."""
    marked = [span for span in spans if not span.is_plain]
    if not all(_BETWEEN.fullmatch(span.text) for span in spans if span.is_plain):
        return False
    if not marked or not all(map(_may_be_part, marked)):
        return False
    return len(marked) > 1 or _NUMBERED_PART.fullmatch(marked[0].text) is not None


def _may_be_part(span: Span) -> bool:
    is_emphasized = "italic" in span.style and not span.url
    is_venue = read_venue(span.text).is_edition or read_venue(span.text).weight >= ACRONYM
    is_part = _NUMBERED_PART.fullmatch(span.text) is not None
    return is_emphasized and (
        is_part or not (is_venue or people_likeness(span.text) >= SEVERAL_NAMES)
    )
