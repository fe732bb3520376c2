"""Degrees behind the names of authors: "Ada Bee, MD, PhD, and Bo Dee, MPH. How ants rest". Pure."""

import re
from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from snnbib.degrees import DEGREE, SURE_DEGREE
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.name_likeness import INITIALS
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS

__all__ = ["drop_degrees"]

# Each sure degree begins with one of these letters, as few words do.
_SURE = lazy_pattern(rf"[\s,](?=[BCDELMPS]){SURE_DEGREE}(?![\w-])")
_HAS_SURE = lazy_pattern(rf"[\s,/](?:{SURE_DEGREE}|M\.?D\b)")  # "Ada Bee MD" is usual as well
_DEGREES = lazy_pattern(
    rf"(?P<mark>,?)\s(?P<degrees>{DEGREE}(?:[,/]?\s?{DEGREE})*)(?=\s?[,.;:(]|\s(?:and|&)\s|\s*$)"
)
_SIGNS = ("D", "MPH", "MSc", "Phil", "MBBS", "MBA")  # each sure degree that is usual has one
_AND = lazy_pattern(rf"^(?:{any_of(COMMON_AND_WORDS)}|&)\s")
# Where a list of names can begin: behind the end of a title.
_BEFORE_NAMES = lazy_pattern(r"[^\W\d_]{3}[.?!][\"”’]?\s|[\"”’],?\s")


def drop_degrees(units: Iterable[Unit]) -> None:
    """Leave out the degrees of people in entries with one that is surely a degree.

    What may be initials as well is a degree behind a given and a family name: "Ada Bee, MD", but
    not "Bee, MD"; or behind initials: "Bee, A., MD".
    """
    for unit in units:
        if any(sign in unit.source for sign in _SIGNS) and _SURE.search(unit.source):
            unit.lines = [
                line if line.role == "title" else replace(line, spans=_without(line.spans))
                for line in unit.lines
            ]


def _without(spans: Sequence[Span]) -> tuple[Span, ...]:
    before = ""
    kept: list[Span] = []
    for span in spans:
        is_text = not (span.url or span.image)
        text = _text_without(span.text, before) if is_text else span.text
        kept.append(replace(span, text=text))
        before += text
    return tuple(kept)


def _text_without(text: str, before: str) -> str:
    """A text without the degrees in it, behind a text that may end in names."""
    kept, end = "", 0
    for degrees in _DEGREES.finditer(text):
        upto = kept + text[end : degrees.start()]
        if _follow_names(degrees, before + upto):
            kept, end = upto, degrees.end()
    return kept + text[end:]


def _follow_names(degrees: re.Match[str], before: str) -> bool:
    last = _AND.sub("", before.rpartition(",")[2].strip())
    is_whole = (" " in last and not last[0].islower()) or INITIALS.fullmatch(last) is not None
    is_sure = _SURE.match(degrees[0].removeprefix(",")) is not None
    if not is_sure and not (is_whole and (degrees["mark"] or _HAS_SURE.search(degrees[0]))):
        return False
    names = _BEFORE_NAMES.split(before)[-1]
    return any(people_likeness(text) >= FULL_NAME for text in {before, names})
