"""The dates of meetings in the schedule of a class or a journal club. Pure.

The year in which a paper is talked about is not that of the paper. Dates are those of meetings
where a section's follow each other in order, on the same day of the week. Dates without a year
("Jun 8", "8.6.") do so in any year; one that names its month needs no others to be one.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.years import YEAR, YEAR_DIGITS, month_number
from snnbib.readinglist.units.agreement import by_section
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import AND_WORDS

__all__ = ["date_in_front", "drop_meeting_dates"]

_NUMBER = r"[0-9]{1,2}"
_MONTH = r"[^\W\d_]{3,10}\.?"
_TO = rf"\s*(?:[-–—/&+,]|{any_of(AND_WORDS)})\s*"
# The first one of two dates: "6 and 20 May 2021", "29 April & 6 May 2021", "May 6 and 20, 2021".
_DAY_BEFORE = rf"(?:{_NUMBER}(?:st|nd|rd|th|\.)?(?:\s+{_MONTH})?{_TO})?"
_DAY_AFTER_MONTH = rf"(?:st|nd|rd|th)?(?:{_TO}(?:{_MONTH}\s+)?{_NUMBER}(?:st|nd|rd|th)?)?"
_FORMS = (
    rf"(?P<year>{YEAR_DIGITS})(?P<mark>[-/.])(?P<month>{_NUMBER})(?P=mark)(?P<day>{_NUMBER})",
    rf"(?P<day>{_NUMBER})(?P<mark>[-/.])(?P<month>{_NUMBER})(?P=mark)(?P<year>{YEAR_DIGITS})",
    rf"(?P<month>{_NUMBER})(?P<mark>[-/.])(?P<day>{_NUMBER})(?P=mark)(?P<year>{YEAR_DIGITS})",
    rf"(?P<month>{_MONTH})\s+(?P<day>{_NUMBER}){_DAY_AFTER_MONTH},?\s+(?P<year>{YEAR_DIGITS})",
    rf"{_DAY_BEFORE}(?P<day>{_NUMBER})(?:st|nd|rd|th|\.)?\s+(?:de\s)?(?P<month>{_MONTH}),?\s+(?:de\s)?"
    rf"(?P<year>{YEAR_DIGITS})",
    rf"(?P<year>{YEAR_DIGITS})[年년]\s?(?P<month>{_NUMBER})[月월]\s?(?P<day>{_NUMBER})[日일]",
)
_FORMS_WITH_NAMED_MONTH = (
    rf"(?P<month>{_MONTH})\s+(?P<day>{_NUMBER}){_DAY_AFTER_MONTH}",
    rf"{_DAY_BEFORE}(?P<day>{_NUMBER})(?:st|nd|rd|th|\.)?\s+(?:de\s)?(?P<month>{_MONTH})",
)
_FORMS_WITHOUT_YEAR = (
    *_FORMS_WITH_NAMED_MONTH,
    rf"(?P<month>{_NUMBER})/(?P<day>{_NUMBER})",
    rf"(?P<day>{_NUMBER})(?P<mark>[./])(?P<month>{_NUMBER})\.?",
    rf"(?P<month>{_NUMBER})[月월]\s?(?P<day>{_NUMBER})[日일]",
)
_DAY_OF_WEEK = r"(?:[^\W\d_]{2,10}\.?,?\s+)?"
_BEFORE = rf"\s*{_DAY_OF_WEEK}"
_BEHIND = r"(?![\w./-])\s*[:：,|–—-]*\s*"
_PATTERNS = tuple(lazy_pattern(rf"{_BEFORE}{form}{_BEHIND}", re.IGNORECASE) for form in _FORMS)
_PATTERNS_WITHOUT_YEAR = tuple(
    lazy_pattern(rf"{_BEFORE}{form}(?!,?\s*{YEAR_DIGITS}){_BEHIND}", re.IGNORECASE)
    for form in _FORMS_WITHOUT_YEAR
)
_PATTERNS_WITH_NAMED_MONTH = _PATTERNS_WITHOUT_YEAR[: len(_FORMS_WITH_NAMED_MONTH)]
_DAY = lazy_pattern(r"\D{0,20}[0-9]")
_LEAST_MEETINGS = 4
_LEAST_ON_TWO_DAYS = 6
_SHARE_ON_ONE_DAY = 0.8
_LONGEST_GAP = 40
"""Days. Meetings are mostly a week or a month apart."""


def drop_meeting_dates(units: Sequence[Unit]) -> None:
    """Drop the dates of meetings from the entries of each schedule."""
    for members in by_section(units):
        _drop_dates(members, YEAR.search, _PATTERNS)
        items = [unit for unit in members if unit.kind != "row"]  # a cell with a day tells no year
        _drop_dates(items, _DAY.match, _PATTERNS_WITHOUT_YEAR)


def date_in_front(text: str) -> tuple[date, str, int] | None:
    """The date that a text begins with, its year as written ("" without one), where it ends.

    A date without a year names its month.
    """
    for pattern in (*_PATTERNS, *_PATTERNS_WITH_NAMED_MONTH):
        if (match := pattern.match(text)) and (day := _date(match)):
            return day, match.groupdict().get("year", ""), match.end()
    return None


def _drop_dates(
    units: Sequence[Unit],
    may_have: Callable[[str], re.Match[str] | None],
    patterns: Sequence[re.Pattern[str]],
) -> None:
    """Drop the dates of the first of these forms whose dates are those of meetings."""
    places = [
        (unit, at)
        for unit in units
        for at in _places(unit)
        if may_have(unit.lines[at].spans[0].text)
    ]
    for pattern in patterns if len(places) >= _LEAST_MEETINGS else ():
        matches = [
            (unit, at, match)
            for unit, at in places
            if (match := _match(pattern.match, unit, at)) and _date(match)
        ]
        if _are_regular(_dates([match for _, _, match in matches])):
            for unit, at, match in reversed(matches):
                _drop(unit, at, match.end())
            break


def _places(unit: Unit) -> list[int]:
    """The lines of an entry that a date may begin: the first of an item, the cells of a row."""
    lines = [at for at, line in enumerate(unit.lines) if line.spans]
    return lines if unit.kind == "row" else lines[:1]


def _match(
    match: Callable[[str], re.Match[str] | None], unit: Unit, at: int
) -> re.Match[str] | None:
    """The date that a line begins with; in a row, the one that a cell consists of."""
    line = unit.lines[at]
    dated = None if line.spans[0].url else match(line.spans[0].text)
    is_whole = dated is not None and len(line.spans) == 1 and dated.end() == len(dated.string)
    return dated if is_whole == (unit.kind == "row") else None


def _dates(matches: Sequence[re.Match[str]]) -> list[date]:
    """The dates, each in the year that is nearest to the one before it if they have none."""
    dates: list[date] = []
    for match in matches:
        last = dates[-1].year if dates else _ANY_YEAR
        years = (last,) if "year" in match.groupdict() else (last, last + 1, last - 1)
        days = [day for year in years if (day := _date(match, year))]
        dates.append(min(days, key=lambda day: abs((day - dates[-1]).days)) if dates else days[0])
    return dates


_ANY_YEAR = 2001


def _date(match: re.Match[str], year: int = _ANY_YEAR) -> date | None:
    """The date, in a given year if it names none."""
    name = match["month"]
    month = int(name) if name.isdigit() else month_number(name)
    try:
        return date(int(match.groupdict().get("year", year)), month, int(match["day"]))
    except ValueError:
        return None


def _are_regular(days: Sequence[date]) -> bool:
    """Whether dates follow each other in order, nearly all on one day of the week, or on two."""
    different = list(dict.fromkeys(days))
    number = len(different)
    if number < _LEAST_MEETINGS or different not in (sorted(different), sorted(different)[::-1]):
        return False
    gaps = sorted(abs((later - day).days) for day, later in pairwise(different))
    if gaps[len(gaps) // 2] > _LONGEST_GAP:
        return False
    counts = [count for _, count in Counter(day.weekday() for day in different).most_common(2)]
    on_two_days = number >= _LEAST_ON_TWO_DAYS and sum(counts) == number
    return counts[0] >= _SHARE_ON_ONE_DAY * number or on_two_days


def _drop(unit: Unit, at: int, end: int) -> None:
    """Drop the date, and its line if nothing else stands there."""
    line = unit.lines[at]
    first = line.spans[0]
    kept = [replace(first, text=first.text[end:])] if end < len(first.text) else []
    spans = (*kept, *line.spans[1:])
    unit.lines[at : at + 1] = [replace(line, spans=spans)] if spans else []
