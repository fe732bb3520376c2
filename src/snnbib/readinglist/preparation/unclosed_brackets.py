"""Marks without their partners. Pure.

Brackets around a year that are never closed: "**How ants count** (ICML 2020, A. Bee"; a quotation
mark behind a title without one in front: "How ants count,” ICML 2020".
"""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.heads import begins_with_authors
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.outline import Unit

__all__ = ["close_brackets", "open_quotations"]


def close_brackets(units: Iterable[Unit]) -> None:
    """Close such brackets behind the year."""
    for unit in units:
        if unit.source.count("(") > unit.source.count(")"):
            unit.lines = [_with_closed_bracket(line) for line in unit.lines]


def _with_closed_bracket(line: Line) -> Line:
    texts = ["" if span.image else span.text for span in line.spans]
    opened = _last_unclosed("".join(texts))
    year = _YEAR.match("".join(texts), opened) if opened >= 0 else None
    if not year:
        return line
    spans = list(line.spans)
    at, end = _place(texts, year.end())
    spans[at] = replace(spans[at], text=f"{texts[at][:end]}){texts[at][end:]}")
    return replace(line, spans=tuple(spans))


def _last_unclosed(text: str) -> int:
    """Where the last bracket that is never closed opens; -1 if all are closed."""
    depth = 0
    for at in range(len(text) - 1, -1, -1):
        depth += (text[at] == ")") - (text[at] == "(")
        if depth < 0:
            return at
    return -1


_YEAR = lazy_pattern(rf"\((?:[^()\[\]]{{0,120}}[^\w()\[\]])?{YEAR_DIGITS}(?!\w)")


def _place(texts: Sequence[str], end: int) -> tuple[int, int]:
    """The span in which a place of the joined texts is, and where in it."""
    for at, text in enumerate(texts):
        if end <= len(text):
            return at, end
        end -= len(text)
    return len(texts) - 1, len(texts[-1])


def open_quotations(units: Iterable[Unit]) -> None:
    """Put a quotation mark in front of plain titles that only have one behind them.

    People can stand in front of a title; then it is not known where the title begins.
    """
    for unit in units:
        line = unit.lines[0] if unit.lines and "”" in unit.source else None
        first = line.spans[0] if line and line.spans else None
        if line is None or first is None or first.style or first.url or first.image:
            continue
        title = _CLOSED_ONLY.match(first.text)
        if title and not begins_with_authors(first.text):
            opened = f"{title['front']}“{first.text[title.end('front') :]}"
            unit.lines[0] = replace(line, spans=(replace(first, text=opened), *line.spans[1:]))


_CLOSED_ONLY = lazy_pattern(r"(?P<front>\s*)[^\s“”„\"][^“”„\"]{5,300}[,.?!]”(?=\s)")
