"""Years without the brackets that others have: "Ada Bee 2020" and "Carl Dee (2019)". Pure."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import compress

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.units.agreement import by_section, do_most
from snnbib.readinglist.units.outline import Unit, plain

__all__ = ["put_years_in_brackets"]


class _Year(Struct, frozen=True):
    """A year in a unit's text: where it stands, and what is beside it."""

    line: int
    span: int
    start: int
    end: int
    beside: tuple[str, str, str, bool]


def put_years_in_brackets(units: Sequence[Unit]) -> None:
    """Put a year in brackets that stands as most others of the section do, but without them."""
    for members in by_section(units):
        have = [_IN_BRACKETS.search(unit.source) is not None for unit in members]
        if all(have) or not do_most(sum(have), members):
            continue
        others = [next(_years(unit, _IN_BRACKETS), None) for unit in compress(members, have)]
        places = Counter(year.beside for year in others if year)
        for unit, has_bracketed in zip(members, have, strict=True):
            years = [] if has_bracketed else list(_years(unit, _BARE))
            fitting = [year for year in years if do_most(places[year.beside], others)]
            if len(fitting) == 1:
                _put_in_brackets(unit, fitting[0])


def _years(unit: Unit, pattern: "re.Pattern[str]") -> Iterator[_Year]:
    for number, line in enumerate(unit.lines):
        for at, span in enumerate(line.spans):
            for year in pattern.finditer(span.text) if not span.image else ():
                before = span.text[: year.start()] or plain(line.spans[:at])
                after = span.text[year.end() :] or plain(line.spans[at + 1 :])
                beside = _kind(before.rstrip()[-1:]), _kind(after.lstrip()[:1])
                yield _Year(number, at, *year.span("year"), (*beside, span.style, bool(span.url)))


_IN_BRACKETS = lazy_pattern(rf"\((?P<year>{YEAR_DIGITS})\)")
_BARE = lazy_pattern(rf"(?<![^\s])(?P<year>{YEAR_DIGITS})\b")


def _kind(character: str) -> str:
    return "a" if character.isalpha() else "0" if character.isdigit() else character


def _put_in_brackets(unit: Unit, year: _Year) -> None:
    line = unit.lines[year.line]
    spans = list(line.spans)
    text = spans[year.span].text
    bracketed = f"{text[: year.start]}({text[year.start : year.end]}){text[year.end :]}"
    spans[year.span] = replace(spans[year.span], text=bracketed)
    unit.lines[year.line] = replace(line, spans=tuple(spans))
