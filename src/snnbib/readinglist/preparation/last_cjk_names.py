"""Chinese, Japanese and Korean names right behind titles, by agreement: "蟻の本 田中太郎". Pure.

CNKI, China's largest collection of papers, names its files "题名_作者", and lists copy that.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import (
    CJK_CHARACTER,
    CJK_NAME,
    cjk_likeness,
)
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section, do_most
from snnbib.readinglist.units.outline import Unit

__all__ = ["part_last_cjk_names"]

_LAST_NAME = lazy_pattern(
    rf"(?P<title>.*\S)(?P<mark>_|\s)(?P<name>{CJK_CHARACTER.pattern}{{2,4}})"
    rf"(?P<rest>\s*(?:[(（]?{YEAR_DIGITS}[)）]?)?\s*)"
)
_SURE_NAME = 0.8


def part_last_cjk_names(units: Sequence[Unit]) -> None:
    """Put a dash in front of the name behind each title, where most of a section end in a name.

    Two Korean syllables are a word more often than a name.
    """
    for members in by_section(units, LEAST_ENTRIES):
        named = [(unit, match) for unit in members if (match := _last_name(unit))]
        sure = sum(not _TWO_SYLLABLES.fullmatch(match["name"]) for _, match in named)
        if not do_most(sure, members):
            continue
        for unit, match in named:
            _put_first_text(unit, f"{match['title']} - {match['name']}{match['rest']}")
        if do_most(sum(match["mark"] == "_" for _, match in named), members):
            for unit in members:  # also "题名_学校 作者", and names that no other name is like
                _put_first_text(unit, _FILE_NAME_MARK.sub(" - ", _first_text(unit), count=1))


_TWO_SYLLABLES = lazy_pattern("[가-힣]{2}")


_FILE_NAME_MARK = lazy_pattern(rf"(?<=\w)_(?={CJK_CHARACTER.pattern})")


def _first_text(unit: Unit) -> str:
    """The plain text at the beginning of a unit; "" if a link or a picture stands there."""
    first = unit.lines[0].spans[0] if unit.lines and unit.lines[0].spans else None
    return first.text if first and not (first.url or first.image) else ""


def _put_first_text(unit: Unit, text: str) -> None:
    if text and text != _first_text(unit):
        line = unit.lines[0]
        unit.lines[0] = replace(line, spans=(replace(line.spans[0], text=text), *line.spans[1:]))


def _last_name(unit: Unit) -> re.Match[str] | None:
    """The name that the plain text at the beginning of a unit ends in, behind its title."""
    text = _first_text(unit)
    match = None if text.isascii() else _LAST_NAME.fullmatch(text)
    if not match or count_words(match["title"]) < FEWEST_TITLE_WORDS:
        return None
    is_name = CJK_NAME.match(match["name"]) and cjk_likeness(match["name"]) >= _SURE_NAME
    return match if is_name else None
