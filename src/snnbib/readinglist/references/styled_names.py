"""Names of containers that are emphasized or in quotation marks, in references. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.venue_text import is_remark
from snnbib.readinglist.recognition.years import MONTH, OLD_YEAR_DIGITS
from snnbib.readinglist.references.abbreviation_stops import include_stop
from snnbib.readinglist.references.extents import Extent

__all__ = ["can_be_name", "styled_name_after_note", "styled_name_at"]


def styled_name_at(text: str, start: int, styled: Sequence[Extent]) -> Extent | None:
    """The emphasized name that begins at a place, with a short form in brackets after it."""
    for begin, end in styled:
        if begin <= start + 2 < end + 1 and can_be_name(text[begin:end]):
            short = _SHORT_FORM.match(text, end)
            name = text[begin:end]
            if day := _DAY_OF_MEETING.search(name):
                return max(start, begin), begin + day.start()
            bare_end = begin + len(name.rstrip(" ,.;:"))
            return max(start, begin), short.end() if short else include_stop(text, bare_end)
    return None


def styled_name_after_note(text: str, start: int, styled: Sequence[Extent]) -> Extent | None:
    """The emphasized name after a word or two and a stop: "Printed. *Ants* 3"."""
    note = _NOTE.match(text, start) if styled else None
    return styled_name_at(text, note.end(), styled) if note else None


_NOTE = lazy_pattern(r"[^\W\d_]+(?:\s[^\W\d_]+)?\.\s")
# When a conference met, in front of its place: "Proceedings of Ants, 3–5 May 2001, Ulm".
_DAY_OF_MEETING = lazy_pattern(
    rf",\s(?:[0-9]{{1,2}}\.?(?:\s?[–-]\s?[0-9]{{1,2}}\.?)?\s{MONTH}|{MONTH}\s[0-9]{{1,2}})\b"
    rf".{{0,30}}\b{OLD_YEAR_DIGITS}\b",
    re.IGNORECASE,
)
_SHORT_FORM = lazy_pattern(r"\s\([A-Z][\w'’ -]{1,12}\)")


def can_be_name(text: str) -> bool:
    """Whether emphasized text can be a name, and is not a volume or a remark."""
    is_volume = _VOLUME.fullmatch(text) is not None
    return bool(_LETTERS.search(text)) and not (is_volume or is_remark(text))


_LETTERS = lazy_pattern(r"[^\W\d]{2}")
_VOLUME = lazy_pattern(r"[IVXLC]+|[A-Z]{1,5}-?[0-9]+")  # "XIX", "PAMI-9"
