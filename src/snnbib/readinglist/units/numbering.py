"""Numbers, keys, boxes in front of entries: "[4] Title", "4: Title", "[x] Title", "[^bee]: Title".

Pure.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.letters import PICTURE
from snnbib.readinglist.recognition.years import YEARS
from snnbib.readinglist.units.agreement import do_most
from snnbib.readinglist.units.outline import Unit, plain

__all__ = [
    "MARKS_IN_FRONT",
    "NUMBERED",
    "drop_numbers",
    "footnote_groups",
    "numbered_groups",
    "rows_put_together",
]

NUMBERED = lazy_pattern(
    r"^\W{0,3}(?:\[?\(?(?P<number>[0-9]{1,4})[\]).:、．）】]|№\s*[0-9]+|#[0-9]+)\s*(?=\S)"
)
"""The number in front of an entry."""
# The same before a colon or nothing, or a code: "7: Title", "7 Title", "AB-D07 - Title". Only a run
# of numbers tells them from the beginning of a title.
_IN_RUN = lazy_pattern(
    r"^(?P<code>(?:[A-Z]{1,5}-?){0,2})(?P<number>[0-9]{1,4})"
    r"(?:\s*[:：.—–-]\s+(?=\S)|\s*[、．]\s*(?=\S|$)|\s+(?=[^\W\d]))"
)
# A counted meeting or chapter: "Week 1: Title", "**Session 2** (May 6) - Title", "[Week 3] Title".
_COUNTED = lazy_pattern(
    r"^\W{0,2}(?P<code>[^\W\d_]{3,12}) (?P<number>[0-9]{1,3})(?:\s*\([^()]{2,40}\))?"
    r"(?:\s*[:：|.—–-]\s+|\]\s*[:：]?\s*)(?=\S)"
)
_COUNTS = lazy_pattern(r"\W{0,2}[^\W\d_]{3,12} [0-9]")
_SHORTEST_RUN = 3


def numbered_groups(rows: Sequence[Sequence[Span]]) -> list[tuple[int, list[Span]]]:
    """The rows of a paragraph put together to entries that are numbered one after the other.

    Returns:
        The row each entry begins in, and its spans without the number; nothing if there are no
        such entries.
    """
    begun: dict[int, list[Span]] = {}
    next_number = -1
    for at, row in enumerate(rows):
        number = _number(NUMBERED.match(plain(row)))
        if number >= 0 and (not at or number == next_number):
            begun[at] = _without(NUMBERED, row)
            next_number = number + 1
    return rows_put_together(rows, begun) if 0 in begun and len(begun) > 1 else []


def rows_put_together(
    rows: Sequence[Sequence[Span]], begun: Mapping[int, Sequence[Span]]
) -> list[tuple[int, list[Span]]]:
    """The rows that begin entries, each with the rows below it up to the next.

    Args:
        rows: of a paragraph.
        begun: what stands in the rows that begin entries.
    """
    groups: list[tuple[int, list[Span]]] = []
    for at, row in enumerate(rows):
        if at in begun:
            groups.append((at, list(begun[at])))
        elif groups:
            groups[-1][1].extend([Span(line_end="soft"), *row])
    return groups


def footnote_groups(rows: Sequence[Sequence[Span]]) -> list[tuple[int, list[Span]]]:
    """The rows of a paragraph put together to footnotes, which can be references: "[^bee]: ...".

    Returns:
        The row each footnote begins in, and its spans without the key; nothing if the paragraph
        does not begin with a footnote.
    """
    begun = {
        at: _without(_FOOTNOTE, row) for at, row in enumerate(rows) if _FOOTNOTE.match(plain(row))
    }
    return rows_put_together(rows, begun) if 0 in begun else []


_FOOTNOTE = lazy_pattern(r"^\[\^[^\[\]\s]{1,80}\]:\s*(?=\S)")


def drop_numbers(units: Sequence[Unit]) -> None:
    """Take boxes and pictures in front out of units, and numbers and codes of a run of numbers."""
    run: list[Unit] = []
    previous = ("", -1)
    for unit in units:
        _drop_marks(unit)
        code, number = _number_in_run(unit)
        goes_on = (code, number) == (previous[0], previous[1] + 1)
        if number < 0 or (not goes_on and _is_rather_year(code, number)):
            continue
        if not goes_on:
            _drop_numbers_of(run)
            run = []
        run.append(unit)
        previous = (code, number)
    _drop_numbers_of(run)
    _drop_joined_numbers(units)


def _drop_joined_numbers(units: Sequence[Unit]) -> None:
    """Drop the numbers that most entries begin with, in order, joined to them: "8-How ants count".

    "3-Colorings of Hills" is a title among others, and "20-NSDI-Ants" begins with a year.
    """
    items = [unit for unit in units if unit.kind != "paragraph" and unit.lines]
    numbered = [unit for unit in items if _JOINED.match(plain(unit.lines[0].spans))]
    numbers = [_number(_JOINED.match(plain(unit.lines[0].spans))) for unit in numbered]
    if not do_most(len(set(numbers)), items) or min(numbers) in _SHORT_YEARS:
        return
    rising = sum(above < below for above, below in pairwise(numbers))
    falling = sum(above > below for above, below in pairwise(numbers))
    if max(rising, falling) < _IN_ORDER * (len(numbers) - 1):
        return
    for unit in numbered:
        first = unit.lines[0]
        unit.lines[0] = replace(first, spans=tuple(_without(_JOINED, first.spans)))


_SHORT_YEARS = range(10, 40)
_IN_ORDER = 0.75
_JOINED = lazy_pattern(r"^\s*(?P<number>[0-9]{1,3})\s?[-–_]\s?(?=[^\W_])")


def _is_rather_year(code: str, number: int) -> bool:
    """Whether a number that does not follow another one is rather a year: "2015 ICLR [Title]"."""
    return not code and number in YEARS


def _drop_marks(unit: Unit) -> None:
    """Drop marks that stand in front of an entry, whatever they say of it."""
    first = unit.lines[0] if unit.lines else None
    if not first or not first.spans or first.spans[0].url:
        return
    begin, *others = first.spans
    if begin.style and others and _MARKED_NUMBER.fullmatch(begin.text):
        others[0] = replace(others[0], text=others[0].text.lstrip(" .:)"))
        unit.lines[0] = first = replace(first, spans=tuple(others))
        begin, *others = others
    signs = _RATING.match(begin.text) if unit.kind == "item" else None
    if marks := signs or MARKS_IN_FRONT.match(begin.text):
        bare = replace(begin, text=begin.text[marks.end() :])
        unit.lines[0] = replace(first, spans=(bare, *others))


# Task boxes, numbers in brackets, TeX or behind a sign, the anchors of kramdown and pandoc, arrows,
# and pictures (symbols, dingbats, emoji, and what joins them): "[x] Title", "[1] Title",
# "#1 Title", "{#bee14} Title", ":star: Title".
MARKS_IN_FRONT = lazy_pattern(
    r"^\s*(?:(?:\[[ xX]\]|[\[【][0-9]{1,3}[\]】]|\{#[^{}]*\}|\$(?:\\[a-z]+)?\{?\[[0-9]{1,3}\]\}?\$"
    "|:[a-z0-9_+-]+:"
    r"|#[0-9]{1,4}[.:)]?(?=\s)|(?:No\.?|Nr\.|№)\s?[0-9]{1,4}[.:)](?=\s)"
    "|[\u2190-\u21ff\u25a0-\u25ff»›]+"
    f"|{PICTURE}[\ufe0e\ufe0f\u200d\U0001f3fb-\U0001f3ff]*)"
    r"(?=[\s\W]|(?<=[\]】])\w|$)\s*)+"
)
"""What stands in front of an entry and is no part of it."""
# A number in emphasis: "**12.** Title", "`[12]` Title"; four digits are rather a year.
_MARKED_NUMBER = lazy_pattern(r"\W{0,2}[0-9]{1,3}\W{0,2}")
# What a list explains by itself: "! Title", "(*) Title".
_RATING = lazy_pattern(r"^\s*(?P<open>\()?[!?*+~†‡§¶]{1,3}(?(open)\))\s+(?=[^\W_]|[\"“«*\[])")


def _drop_numbers_of(run: Sequence[Unit]) -> None:
    if len(run) >= _SHORTEST_RUN:
        for unit in run:
            first = unit.lines[0]
            unit.is_numbered = True
            number = _COUNTED if _COUNTS.match(first.spans[0].text) else _IN_RUN
            unit.lines[0] = replace(first, spans=tuple(_without(number, first.spans)))


def _number_in_run(unit: Unit) -> tuple[str, int]:
    """The code and the number that a unit's text begins with, -1 if there is none."""
    spans: Sequence[Span] = unit.lines[0].spans if unit.lines else ()
    match = _in_run(spans)
    return (match["code"], int(match["number"])) if match else ("", -1)


def _in_run(spans: Sequence[Span]) -> re.Match[str] | None:
    """The number in front that may be one of a run, with its code or the word it counts."""
    if not spans:
        return None
    may_count = _COUNTS.match(spans[0].text) is not None
    return _COUNTED.match(plain(spans)) if may_count else _IN_RUN.match(spans[0].text)


def _number(match: re.Match[str] | None) -> int:
    return int(match["number"]) if match and match["number"] else -1


def _without(number: re.Pattern[str], row: Sequence[Span]) -> list[Span]:
    """The spans of a row without the number in front, which can be in a span of its own."""
    match = number.match(plain(row))
    count = len("".join(match[0].split())) if match else 0
    spans = list(row)
    for at, span in enumerate(spans):
        if span.image or span.line_end:
            continue
        text, count = _without_signs(span.text, count)
        spans[at] = replace(span, text=text)
        if not count:
            break
    return [span for span in spans if span.text or span.line_end or span.url or span.image]


def _without_signs(text: str, count: int) -> tuple[str, int]:
    """A text without so many signs in front, spaces not counted, and how many are still to go."""
    position = 0
    while position < len(text) and (count or text[position].isspace()):
        count -= not text[position].isspace()
        position += 1
    return text[position:], count
