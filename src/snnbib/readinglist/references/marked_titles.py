"""Titles in references whose ends are marked: in quotation marks, emphasized or linked. Pure."""

from collections.abc import Sequence

from msgspec import Struct

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.quotation_marks import (
    EAST_ASIAN_CLOSING,
    EAST_ASIAN_QUOTES,
    PAIRS,
)
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import ASSIGNED_PARTS, WORDS_BEFORE_BOOKS

__all__ = ["MarkedExtent", "marked_title", "quoted_title"]


class MarkedExtent(Struct, frozen=True):
    """A stretch of a text that is emphasized or a link."""

    start: int
    end: int
    style: str = ""
    url: str = ""


_CLOSING = {'"': '"”', "“": '”"', "«": "»", "»": "«", "›": "‹", "„": '“”"', "‘": "’", "'": "'’",
            **{opening: PAIRS[opening] for opening in EAST_ASIAN_QUOTES}}  # fmt: skip
_ENDS_QUOTATION = " \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE},."
_LONGEST_TITLE = 400


def _is_nested(text: str, start: int, at: int) -> bool:
    """Whether a quotation mark closes a quotation inside of the title: “On “Red” Ants”."""
    opening, closing = text[start], text[at]
    is_pair = PAIRS.get(opening) == closing  # not '"': it opens and closes
    return is_pair and text.count(opening, start + 1, at) > text.count(closing, start + 1, at)


def _is_word_of_title(text: str, start: int, at: int) -> bool:
    """Whether a word or two are quoted and the title goes on.

    As in "'Wood' in the ant" and "「蟻」の数え方"; behind a stop, as in "李华. 「蚁」考. 昆虫".
    """
    is_behind_stop = text[at] in _EAST_ASIAN_ENDS and text[:start].endswith((". ", "。", "．"))
    if is_behind_stop and _WORDS_AND_CONTAINER.match(text, at + 1):
        return True
    if text[at] in "」』":
        return _GOES_ON_IN_JAPANESE.match(text, at + 1) is not None
    is_short = len(text[start + 1 : at].split()) <= _MOST_QUOTED_WORDS
    return is_short and _GOES_ON.match(text, at + 1) is not None


def _is_possessive(text: str, at: int) -> bool:
    """Whether an apostrophe belongs to a word of a title that ends later: "‘Ants’ Hills’, in"."""
    return text[at - 1 : at + 2] == "s’ " and _CLOSES_LATER.match(text, at + 1) is not None


_CLOSES_LATER = lazy_pattern(r"[^‘]{3,200}?’[,.;]\s")
_WORDS_AND_CONTAINER = lazy_pattern(rf"{CJK_CHARACTER.pattern}[^.．。]{{0,80}}[.．。]\s?[^\s0-9]")
_EAST_ASIAN_ENDS = EAST_ASIAN_CLOSING | {"”"}
_MOST_QUOTED_WORDS = 2
_GOES_ON = lazy_pattern(r"\s[Ii]n\s(?:the|an?)\s[a-z]")
_GOES_ON_IN_JAPANESE = lazy_pattern(r"[のをにはがとでへも][^\W\d_]")
_BEGINS_PART = lazy_pattern(
    r"\s[–—]\s|\s*(?:[.,;(\[『《〈（，、。．；]|$|(?:[0-9]{4}\s)?[A-Z]|[a-z]{1,3}[A-Z])"
    rf"|\s{CAPITAL}|\s*{any_of(WORDS_BEFORE_BOOKS)}\b"
)
_SUBTITLE = lazy_pattern(
    r"\s?:\s(?P<words>[a-zà-ÿ][^.?!]{3,200})(?:[.?!]\s|$)"
    rf"|\s?:\s(?P<capital>{CAPITAL}[^.?!:]{{3,200}})\.\s(?={CAPITAL}[\w. -]{{2,30}}:\s)"
)
_ENDS_TITLE = lazy_pattern(
    r"\s*(?:[.,;:?!(\[，。；：（]|[Ii]n\b|[\"“«]|$)|\s+(?:[A-Z0-9*]|[a-z]{1,3}[A-Z]|[-–—|]\s)"
    rf"|\s+(?:{'|'.join(ASSIGNED_PARTS)})(?=[\s0-9]|$)"
)


def quoted_title(text: str, start: int) -> tuple[Extent, int] | None:
    """A title in quotation marks; quotation marks inside it do not end it."""
    closing = _CLOSING.get(text[start : start + 1], "")
    ends = (
        at
        for at in range(start + 2, min(len(text), start + _LONGEST_TITLE))
        if text[at] in closing
        and not _is_nested(text, start, at)
        # after a space an inner quotation begins, except in French « ... »
        and (text[at] == "»" or not text[at - 1].isspace())
        and not _is_word_of_title(text, start, at)
        and not _is_possessive(text, at)
        and (
            text[at] in EAST_ASIAN_CLOSING
            or text[at - 1] in ",.?!"
            or _BEGINS_PART.match(text, at + 1)
        )
    )
    end = next(ends, 0) if closing else 0
    inner = text[start + 1 : end]
    begin = start + 1 + len(inner) - len(inner.lstrip())
    return ((begin, start + 1 + len(inner.rstrip(_ENDS_QUOTATION))), end + 1) if end else None


def marked_title(text: str, start: int, marks: Sequence[MarkedExtent]) -> tuple[Extent, int] | None:
    """An emphasized or linked title, with a subtitle that goes on in plain text."""
    mark = next((mark for mark in marks if mark.start <= start + 1 < mark.end - 1), None)
    if not mark or not text[mark.start : mark.end].strip():
        return None
    end = start + len(text[start : mark.end].rstrip(" ,.;:"))
    if end < mark.end and text[end] in ".,;":
        return (start, end), mark.end
    if mark.style and (subtitle := _SUBTITLE.match(text, mark.end)):
        return (start, subtitle.end(subtitle.lastgroup or 0)), subtitle.end()
    return ((start, end), mark.end) if _ENDS_TITLE.match(text, mark.end) else None
