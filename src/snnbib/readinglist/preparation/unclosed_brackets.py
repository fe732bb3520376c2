"""Brackets and quotation marks that lack one of the two. Pure.

"**How ants count** (ICML 2020, A. Bee" and "How ants count,” ICML 2020".
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
    """Close brackets around a year behind it, where they are never closed."""
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


def open_quotations(units: Iterable[Unit]) -> None:
    """Open quotation marks in front of titles that only the closing one shows.

    Not in front of several lines, which can be several works.
    """
    for unit in units:
        if '"' not in unit.source and "”" not in unit.source:
            continue
        closing = _CLOSES_TITLE.search(unit.source)
        if closing and "\n" not in unit.source[: closing.start()].strip():
            unit.lines = [_with_opened_quotation(line) for line in unit.lines]


_QUOTES = '"“”„«»'
_CLOSES_TITLE = lazy_pattern(r"[,.?!](?<=[^\W\d_].)[,.?!]?[\"”](?=\s+\w)")
_CLOSED_TITLE = lazy_pattern(
    rf"[^\W\d_][^{_QUOTES}]*\s[^{_QUOTES}]*\s[^{_QUOTES}]*[,.?!](?P<mark>[\"”])\s[^{_QUOTES}]*"
)


def _with_opened_quotation(line: Line) -> Line:
    texts = ["" if span.image else span.text for span in line.spans]
    text = "".join(texts)
    title = _CLOSED_TITLE.fullmatch(text) if texts and texts[0] else None
    if not title or begins_with_authors(text):
        return line
    first = replace(line.spans[0], text=f"{_OPENING[title['mark']]}{texts[0]}")
    return replace(line, spans=(first, *line.spans[1:]))


_OPENING = {'"': '"', "”": "“"}


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
