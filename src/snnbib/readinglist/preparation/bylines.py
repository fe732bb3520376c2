"""People whom a word such as "by" joins to a marked title: "[Ants](https://...) di Ada Bee". Pure.

In running text such a word is one of titles too ("La vita di Ada Bee"). Between a link or emphasis
and names it is "by" in any language, and what stands in front of it is the whole title.
"""

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.preparation.span_places import end_of_mark
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import CAPITAL, LETTER_OR_DIGIT
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.units.agreement import by_section
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import (
    BY_WORDS,
    BY_WORDS_BEHIND_TITLES,
    SHARING_WORDS,
    WEAK_BY_WORDS,
)

__all__ = ["separate_bylines"]

_WORDS = any_of((*BY_WORDS, *WEAK_BY_WORDS, *BY_WORDS_BEHIND_TITLES))
_BY = lazy_pattern(rf"\W*(?:(?P<word>{_WORDS})\s|d['’])(?=[^\W\d_]|$)")
_FIRST_NAME = lazy_pattern(
    rf".{{2,60}}?(?=(?<!\b{CAPITAL})\.(?:\s|$)|[,;:](?!\s{CAPITAL}\.)|\s?[(\[|]|\s[-–—/]\s|$)",
    re.DOTALL,
)
_NUMBER = lazy_pattern(r"[\W_]*(?:[0-9]{1,4}[.)]?)?[\W_]*")  # of the entry, if any
_ONE_WORD = lazy_pattern(rf"{CAPITAL}[\w’'-]+")


class _Byline(Struct, frozen=True):
    """The spans of a title, what follows the "by" behind it, and the first name there."""

    title: tuple[Span, ...]
    people: tuple[Span, ...]
    name: str
    is_full: bool


def separate_bylines(units: Sequence[Unit]) -> None:
    """Give marked titles in front of a "by" and names a line of their own.

    A single word behind it is a name where most of these entries of a section have full names.
    """
    for unit in units:
        _separate_credit(unit)
    for members in by_section(units):
        found = [(unit, byline) for unit in members if (byline := _byline(unit))]
        full = sum(byline.is_full for _, byline in found)
        are_usual = full >= _LEAST_USUAL and 2 * full >= len(found)
        for unit, byline in found:
            if byline.is_full or are_usual:
                _separate(unit, byline)


_LEAST_USUAL = 2


def _byline(unit: Unit) -> _Byline | None:
    line = unit.lines[0] if unit.lines else None
    if line is None or line.role not in {"", "title"}:
        return None
    begin = next((at for at, span in enumerate(line.spans) if span.url or span.style), -1)
    if begin < 0 or not _NUMBER.fullmatch("".join(span.text for span in line.spans[:begin])):
        return None
    end = end_of_mark(line.spans, begin)
    text = "".join(span.text for span in line.spans[begin:end])
    by = _BY.match(line.spans[end].text) if end < len(line.spans) else None
    if not by or line.spans[end].url or line.spans[end].style or not _may_be_title(text):
        return None
    following = line.spans[end].text[by.end() :]
    name = _FIRST_NAME.match(following)
    likeness = people_likeness(name[0]) if name else 0.0
    if name is None or not (likeness >= FULL_NAME or _ONE_WORD.fullmatch(name[0])):
        return None
    people = (replace(line.spans[end], text=following), *line.spans[end + 1 :])
    return _Byline(line.spans[:end], people, name[0], likeness >= FULL_NAME)


def _separate_credit(unit: Unit) -> None:
    """Make a note of what says behind a marked title who suggested it."""
    line = unit.lines[0] if unit.lines else None
    spans = line.spans if line and line.role in {"", "title"} else ()
    begin = next((at for at, span in enumerate(spans) if span.url or span.style), -1)
    end = end_of_mark(spans, begin) if begin >= 0 else 0
    if line is None or not 0 < end < len(spans) or spans[end].url or spans[end].style:
        return
    credit = _CREDIT.match(spans[end].text)
    if credit and _may_be_title("".join(span.text for span in spans[begin:end])):
        text = credit.string
        name = _FIRST_NAME.match(text, credit.end())
        last = name.end() if name else len(text)
        linked = () if name else spans[end + 1 : end + 2]
        rest = (replace(spans[end], text=text[last:]), *spans[end + 1 + len(linked) :])
        unit.lines[:1] = [
            replace(line, spans=spans[:end]),
            replace(line, spans=(replace(spans[end], text=text[:last]), *linked), role="note"),
            replace(line, spans=rest),
        ]


_CREDIT = lazy_pattern(rf"[\W_]{{0,8}}{any_of(SHARING_WORDS)}\sby\b", re.IGNORECASE)


def _may_be_title(text: str) -> bool:
    return bool(LETTER_OR_DIGIT.search(text)) and not (
        is_link_label(text) or read_venue(text).is_edition or people_likeness(text) > FULL_NAME
    )


def _separate(unit: Unit, byline: _Byline) -> None:
    line = unit.lines[0]
    title = replace(line, spans=byline.title, role="title")
    people, *rest = byline.people
    if byline.is_full:
        named = replace(people, text=f"by {people.text}")
        unit.lines[:1] = [title, replace(line, spans=(named, *rest), role="")]
        return
    name = replace(people, text=byline.name)
    tail = replace(people, text=people.text[len(byline.name) :])
    unit.lines[:1] = [
        title,
        replace(line, spans=(name,), role="authors"),
        replace(line, spans=(tail, *rest), role=""),
    ]
