"""Numbers in brackets behind titles, such as the order of reading: "How Ants Count (3)". Pure.

One title may end in the number of its part. Where most titles of a section end in other numbers,
and none but for its number is that of another, they are no part of the titles.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, by_section, do_most
from snnbib.readinglist.units.outline import Unit

__all__ = ["drop_last_numbers"]


def drop_last_numbers(units: Sequence[Unit]) -> None:
    """Drop the numbers in brackets that most titles of a section end in."""
    for members in by_section(units, LEAST_ENTRIES):
        found = [(unit, match) for unit in members if (match := _title_and_number(unit))]
        if not do_most(len(found), members):
            continue
        titles = {match["title"] for _, match in found}
        numbers = {match["number"] for _, match in found}
        if len(titles) == len(numbers) == len(found):
            for unit, match in found:
                _drop_number(unit, match)


# Behind another number it is an issue: "Ant Letters 12 (3)".
_TITLE_AND_NUMBER = lazy_pattern(
    r"\s*(?P<title>\S.*?[^\s0-9])\s[(\[](?P<number>[0-9]{1,3})[)\]](?P<rest>\s*\[?)\s*"
)
_CLOSES_NUMBER = lazy_pattern(r"[0-9][)\]]\s*\[?\s*$")
_BETWEEN_LINKS = " []|,"


def _title_and_number(unit: Unit) -> "re.Match[str] | None":
    """The title and the number in brackets that are all of a line, or what links follow in it."""
    spans = unit.lines[0].spans if unit.lines else ()
    text = spans[0].text if spans and not spans[0].image else ""
    if not _CLOSES_NUMBER.search(text):
        return None
    if any(span.text.strip(_BETWEEN_LINKS) for span in spans[1:] if not span.url):
        return None
    match = _TITLE_AND_NUMBER.fullmatch(text)
    return match if match and count_words(match["title"]) >= FEWEST_TITLE_WORDS else None


def _drop_number(unit: Unit, match: "re.Match[str]") -> None:
    line = unit.lines[0]
    title = replace(line.spans[0], text=f"{match['title']}{match['rest']}")
    unit.lines[0] = replace(line, spans=(title, *line.spans[1:]))
