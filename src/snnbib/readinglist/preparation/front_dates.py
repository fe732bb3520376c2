"""Dates in front of titles that are not marked: "January 16, 2018: How Ants Count". Pure.

Works have years, and no days: a day without a year is that of a meeting, and is dropped.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.preparation.meeting_dates import date_in_front
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS, month_number
from snnbib.readinglist.units.agreement import by_section, do_most
from snnbib.readinglist.units.outline import Unit

__all__ = ["separate_dates"]


def separate_dates(units: Sequence[Unit]) -> None:
    """Write dates in front as most lists do: "2018-01-16: How Ants Count"."""
    for members in by_section(units):
        dated = [unit for unit in members if _may_be_dated(unit)]
        months = sum(_month_in_front(unit.lines[0].spans[0].text) is not None for unit in dated)
        have_months = months > 1 and do_most(months, members)
        for unit in dated:
            _write_date(unit, have_months=have_months)


def _may_be_dated(unit: Unit) -> bool:
    """Whether an item or a paragraph begins with plain text that has a digit near its beginning."""
    spans = unit.lines[0].spans if unit.kind != "row" and unit.lines else ()
    is_plain = bool(spans) and not (spans[0].url or spans[0].style)
    return is_plain and _HAS_DIGIT.match(spans[0].text) is not None


_HAS_DIGIT = lazy_pattern(r"\D{0,20}[0-9]")


def _write_date(unit: Unit, *, have_months: bool) -> None:
    """Write the date as usual, or without its day of a meeting.

    Args:
        unit: changed in place.
        have_months: whether most entries of its section begin with a month and a year.
    """
    first, *others = unit.lines[0].spans
    text = first.text
    if have_months and (month := _month_in_front(text)):
        written, end = month
    elif found := date_in_front(text):
        day, year, end = found
        written = f"{year}-{day.month:02}-{day.day:02}: " if year else ""
    else:
        return
    is_title_marked = bool(others) and not first.line_end and end == len(text)
    if is_title_marked or count_words(text[end:]) >= FEWEST_TITLE_WORDS:
        shown = written + text[end:]
        spans = (*((replace(first, text=shown),) if shown else ()), *others)
        unit.lines[0] = replace(unit.lines[0], spans=spans)


def _month_in_front(text: str) -> tuple[str, int] | None:
    """The month and year that a text begins with, as usual, and where they end."""
    found = _MONTH_AND_YEAR.match(text)
    number = month_number(found["month"]) if found else 0
    return (f"{found['year']}-{number:02}: ", found.end()) if found and number else None


_MONTH_AND_YEAR = lazy_pattern(
    rf"\s*(?P<month>[^\W\d_]{{3,10}})\.?,?\s+(?P<year>{YEAR_DIGITS})(?![\w./-])\s*[:：,|–—-]*\s*"
)
