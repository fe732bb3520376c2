"""Years without brackets behind people: "Ada Bee 2020". Pure.

Others of the section have the brackets ("Carl Dee (2019)"), or all have the year behind people; a
section of few entries is like another one of the list that has.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, compress

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SEVERAL_NAMES
from snnbib.readinglist.recognition.years import YEAR, YEAR_DIGITS
from snnbib.readinglist.segments.comma_groups import names_publisher
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section, do_most
from snnbib.readinglist.units.outline import Unit, plain

__all__ = ["put_years_in_brackets"]


class _Year(Struct, frozen=True):
    """A year in a unit's text: where it stands, and what is beside it."""

    line: int
    span: int
    start: int
    beside: tuple[str, str, str, bool]


def put_years_in_brackets(units: Sequence[Unit]) -> None:
    """Put years in brackets where most others of the section are, and those that say so alone."""
    _put_in_brackets_before_quoted(units)
    few: list[Sequence[Unit]] = []
    have_behind_people = False
    for members in by_section(units):
        have = [_IN_BRACKETS.search(unit.source) is not None for unit in members]
        if not any(have):
            is_clear = _put_in_brackets_behind_people(members)
            have_behind_people |= is_clear
            few += [members] if not is_clear and len(members) < LEAST_ENTRIES else []
        if all(have) or not do_most(sum(have), members):
            continue
        others = [next(_years(unit, _IN_BRACKETS), None) for unit in compress(members, have)]
        places = Counter(year.beside for year in others if year)
        for unit, has_bracketed in zip(members, have, strict=True):
            years = [] if has_bracketed else list(_years(unit, _BARE))
            fitting = [year for year in years if do_most(places[year.beside], others)]
            if len(fitting) == 1:
                _put_in_brackets(unit, fitting[0].line, fitting[0].span, fitting[0].start)
    for unit in chain.from_iterable(few) if have_behind_people else ():
        if place := _year_behind_people(unit):
            _put_in_brackets(unit, 0, *place[:2])


def _put_in_brackets_before_quoted(units: Sequence[Unit]) -> None:
    """Put years in brackets in front of quoted titles: 'Thesis: 1983 "Ants"'."""
    for unit in units:
        for year in _years(unit, _BEFORE_QUOTED):
            _put_in_brackets(unit, year.line, year.span, year.start)


def _put_in_brackets_behind_people(members: Sequence[Unit]) -> bool:
    """Whether years stand behind the people of most entries, which are put in brackets then.

    Several of them name several people, as venues do not.
    """
    found = [(unit, *place) for unit in members if (place := _year_behind_people(unit))]
    several = sum(people >= SEVERAL_NAMES for *_, people in found)
    if several < _LEAST_SEVERAL or 5 * several < len(found) or not do_most(len(found), members):
        return False
    for unit, span, start, _ in found:
        _put_in_brackets(unit, 0, span, start)
    return True


_LEAST_SEVERAL = 2


def _year_behind_people(unit: Unit) -> tuple[int, int, float] | None:
    """The span of the text behind a marked title, where its year begins, how much it is people."""
    spans = unit.lines[0].spans if unit.lines else ()
    at = next((at for at, span in enumerate(spans) if not (span.url or span.style)), -1)
    if at < 1 or spans[at].image or not (match := _PEOPLE_AND_YEAR.match(spans[at].text)):
        return None
    people, last = people_likeness(match["names"]), match["names"].rpartition(", ")[2]
    if people < FULL_NAME or people_likeness(last) < FULL_NAME or names_publisher(last):
        return None
    return at, match.start("year"), people


_PEOPLE_AND_YEAR = lazy_pattern(
    rf"[\s,:;–—|-]*(?P<names>[^\W\d_][^\d\[\]()|]{{4,200}}?)\s(?P<year>{YEAR_DIGITS})"
    r"(?=\s*(?:$|[\[,.;|–—-]))"
)


def _years(unit: Unit, pattern: "re.Pattern[str]") -> Iterator[_Year]:
    for number, line in enumerate(unit.lines):
        for at, span in enumerate(line.spans):
            may_have = not span.image and YEAR.search(span.text) is not None
            for year in pattern.finditer(span.text) if may_have else ():
                before = span.text[: year.start()] or plain(line.spans[:at])
                after = span.text[year.end() :] or plain(line.spans[at + 1 :])
                beside = _kind(before.rstrip()[-1:]), _kind(after.lstrip()[:1])
                yield _Year(number, at, year.start("year"), (*beside, span.style, bool(span.url)))


_IN_BRACKETS = lazy_pattern(rf"\((?P<year>{YEAR_DIGITS})\)")
_BEFORE_QUOTED = lazy_pattern(rf"(?:^|[:,]\s)(?P<year>{YEAR_DIGITS})[:,]?\s(?=[\"“«„])")
_BARE = lazy_pattern(rf"(?<![^\s])(?P<year>{YEAR_DIGITS})\b")


def _kind(character: str) -> str:
    return "a" if character.isalpha() else "0" if character.isdigit() else character


def _put_in_brackets(unit: Unit, line: int, span: int, start: int) -> None:
    """Put the year in brackets that begins at a place in a span of a line."""
    spans = list(unit.lines[line].spans)
    text, end = spans[span].text, start + _LENGTH
    bracketed = f"{text[:start]}({text[start:end]}){text[end:]}"
    spans[span] = replace(spans[span], text=bracketed)
    unit.lines[line] = replace(unit.lines[line], spans=tuple(spans))


_LENGTH = 4
"""Of a year."""
