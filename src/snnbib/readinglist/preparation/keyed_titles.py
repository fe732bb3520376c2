"""Family names and a year as the key in front of titles, by agreement. Pure.

As in "2019 Bee: How ants count" and "[Bee 2019 : How ants count](...)". One alone can be a title
("Cup 2019: A survey of players"); several with different names show that they are keys.
"""

import re
from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.name_likeness import begins_with_method
from snnbib.readinglist.recognition.years import CITED_YEAR, OLD_YEAR_DIGITS
from snnbib.readinglist.references.cited_names import surnames_at
from snnbib.readinglist.references.heads import are_title_words
from snnbib.readinglist.references.starts import reference_start
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section, do_most
from snnbib.readinglist.units.outline import Unit

__all__ = ["separate_keys"]

_YEAR = lazy_pattern(OLD_YEAR_DIGITS)
_YEAR_FIRST = lazy_pattern(rf"\s*(?P<year>{CITED_YEAR})\s+(?=[^\W\d_])")
_YEAR_LAST = lazy_pattern(rf",?\s+(?P<year>{CITED_YEAR})(?=\s*[:：])")
_COLON = lazy_pattern(r"\s*[:：]\s*(?=\w)")
_FEWEST_WORDS_AFTER_KEY = 2


class _Key(Struct, frozen=True):
    """The key that the first span of an entry begins with."""

    names: str
    year: str
    title: str
    is_year_first: bool


def separate_keys(units: Sequence[Unit]) -> None:
    """Separate keys from titles where most entries of a section begin with one."""
    for members in by_section(units):
        keyed = [(unit, key) for unit in members if (key := _key(unit))]
        for is_year_first in (False, True):
            alike = [(unit, key) for unit, key in keyed if key.is_year_first == is_year_first]
            are_different = len({key.names for _, key in alike}) >= LEAST_ENTRIES
            if are_different and do_most(len(alike), members):
                for unit, key in alike:
                    _separate(unit, key)


def _key(unit: Unit) -> _Key | None:
    line = unit.lines[0] if unit.lines else None
    if line is None or line.role not in {"", "title"} or not line.spans:
        return None
    text = line.spans[0].text
    if not _YEAR.search(text):
        return None
    first = _YEAR_FIRST.match(text)
    start = first.end() if first else 0
    names = surnames_at(text, start)
    if names is None or not _may_be_families(text[start : names.end]):
        return None
    year: re.Match[str] | None = first or _YEAR_LAST.match(text, names.end)
    colon = _COLON.match(text, max(names.end, year.end())) if year else None
    if year is None or colon is None or len(text[colon.end() :].split()) < _FEWEST_WORDS_AFTER_KEY:
        return None
    if reference_start(text) >= colon.end():  # "Bee 2019: A. Bee, *How Ants Count*"
        return None
    title = text[colon.end() :]
    return _Key(text[start : names.end].strip(), year["year"], title, first is not None)


def _may_be_families(text: str) -> bool:
    """Whether a text names neither a method or venue nor the words of a title."""
    return not (begins_with_method(text) or are_title_words(text))


def _separate(unit: Unit, key: _Key) -> None:
    """Give the names, the year and the title lines of their own."""
    line = unit.lines[0]
    first = line.spans[0]
    names = replace(first, text=key.names, style="", url=None, link=0)
    year = replace(first, text=key.year, style="", url=None, link=0)
    title = replace(first, text=key.title)
    unit.lines[:1] = [
        replace(line, spans=(names,), role="authors"),
        replace(line, spans=(year,), role="year"),
        replace(line, spans=(title, *line.spans[1:])),
    ]
