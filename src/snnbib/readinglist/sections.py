"""What headings say: the venue and year of the papers below them."""

import re
from dataclasses import dataclass

from snnbib import venues
from snnbib.readinglist.titles import LABELS, REMARKS, is_remark, trim, without_tails
from snnbib.text import fold, tidy

__all__ = ["Section", "open_section"]

# The first model neuron is of 1943 (McCulloch and Pitts).
_YEARS = range(1943, 2100)
_YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
_SHORT_YEAR = re.compile(r"(?:(?<=[A-Z])[\s-]?|['’‘`´]\s?)([0-9]{2})(?![0-9A-Za-z])")
_TURN = 50
_ANCHOR = re.compile(r"\{#[^{}]*\}")
_NOT_VENUE = LABELS | REMARKS


@dataclass(slots=True, kw_only=True)
class Section:
    """A heading, what it says together with those above it, and what stands under it."""

    text: str = ""
    line: int = 0
    level: int = 0
    venue: str = ""
    is_known: bool = False
    """Whether the venue is one of the table."""
    year: int = 0
    year_problem: str = ""
    tells: bool = False
    """Whether the heading itself names a known venue or a year."""
    first_paper: int = 0
    """The line of the first paper directly in this section."""
    is_filled: bool = False
    """Whether anything stands directly in this section."""
    has_parts: bool = False
    """Whether there are sections inside this one."""


def open_section(text: str, line: int, level: int, parent: Section) -> Section:
    """The section that a heading opens inside another."""
    parent.has_parts = True
    year, problem = _year(text)
    venue, is_known = _venue(text)
    tells = bool(year or problem or is_known)
    if not venue or (parent.is_known and not tells and not venues.is_workshop(text)):
        venue, is_known = parent.venue, parent.is_known
    return Section(
        text=text,
        line=line,
        level=level,
        venue=venue,
        is_known=is_known,
        year=year if year or problem else parent.year,
        year_problem=problem or ("" if year else parent.year_problem),
        tells=tells,
    )


def _year(heading: str) -> tuple[int, str]:
    """The year that a heading names, or 0; why it cannot be used, or ""."""
    years = sorted({int(digits) for digits in _YEAR.findall(heading)})
    if not years:
        short = _SHORT_YEAR.search(heading)
        return (_full_year(int(short[1])) if short else 0), ""
    usable = [year for year in years if year in _YEARS]
    if not usable:
        return 0, f"{years[0]:04} is not between {_YEARS[0]} and {_YEARS[-1]}"
    return (usable[0], "") if len(usable) == 1 else (0, "the heading names several")


def _full_year(short: int) -> int:
    """'98 is 1998, '24 is 2024."""
    return short + (1900 if short >= _TURN else 2000)


def _venue(heading: str) -> tuple[str, bool]:
    """The venue that a heading names, and whether it is one of the table.

    A known venue by its acronym; any other by the heading's words, without the year.
    """
    words = _ANCHOR.sub("", heading).replace("_", " ")
    bare = tidy(trim(_SHORT_YEAR.sub("", _YEAR.sub("", without_tails(words)[0]))))
    telling = " ".join(word for word in words.split() if fold(word) not in _NOT_VENUE)
    for name in (words, telling, bare):
        if (found := venues.recognize(name)) and not (found.is_subject and name == bare):
            return found.acronym, True
    return ("" if is_remark(bare) or not re.search(r"\w", bare) else bare), False
