"""Brackets around a year that are never closed: "**How ants count** (ICML 2020, A. Bee". Pure."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.outline import Unit

__all__ = ["close_brackets"]


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
