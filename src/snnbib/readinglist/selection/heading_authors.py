"""Authors that stand as headings above their works: "### Bee, A., & Dee, C. M.". Pure.

Names need initials, or a word for works behind them ("### Ada Bee: three essays"): "Ada Bee" alone
cannot be told from a topic of two words.
"""

from collections import defaultdict
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.people import people_likeness, read_people
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SURE_PEOPLE
from snnbib.readinglist.selection.entries import ListEntry
from snnbib.readinglist.units.agreement import do_most
from snnbib.readinglist.units.outline import Section
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.headings import WORKS
from snnbib.readinglist.words.names import BY_WORDS
from snnbib.text import fold

__all__ = ["take_authors_of_headings"]


def take_authors_of_headings(entries: Sequence[ListEntry]) -> None:
    """Give entries without authors those of their heading, where most of its level are people."""
    levels: defaultdict[tuple[str, int], dict[int, Section]] = defaultdict(dict)
    for entry in entries:
        section = entry.unit.section
        levels[section.kind, section.level][id(section)] = section
    people: dict[int, str] = {}
    for sections in levels.values():
        people |= {key: _people_above_works(section.text) for key, section in sections.items()}
        named = {key for key, section in sections.items() if _names_people(section.text)}
        if do_most(len(named), sections):
            people |= {key: sections[key].text for key in named}
    for entry in entries:
        names = people[id(entry.unit.section)]
        if names and entry.title and not entry.authors:
            entry.authors = read_people(names)
            entry.weight += _WEIGHT_OF_AUTHORS


_WEIGHT_OF_AUTHORS = 0.9
_INITIAL = lazy_pattern(rf"\b{CAPITAL}\.")


def _names_people(text: str) -> bool:
    return _INITIAL.search(text) is not None and people_likeness(text) >= SURE_PEOPLE


def _people_above_works(text: str) -> str:
    """The people beside a word for their works; "" if a heading has none.

    >>> _people_above_works("Ada Bee: three essays"), _people_above_works("Works by Ada Bee")
    ('Ada Bee', 'Ada Bee')
    """
    match = _PEOPLE_AND_WORKS.fullmatch(text) or _WORKS_BY_PEOPLE.fullmatch(text)
    if match is None or WORKS.isdisjoint(fold(match["works"]).split()):
        return ""
    if _NUMBER_LAST.search(match["people"]):
        return ""
    return match["people"] if people_likeness(match["people"]) >= FULL_NAME else ""


_NUMBER_LAST = lazy_pattern(r"\s[IVX]{1,4}$")  # "Prizes IV: Best Ant Papers"
_PEOPLE_AND_WORKS = lazy_pattern(
    r"(?P<people>[^:–—|-]{5,60}?)(?:\s[-–—|]|:)\s(?P<works>[^:–—|]{3,40})"
)
_WORKS_BY_PEOPLE = lazy_pattern(
    rf"(?P<works>[^:–—|]{{3,40}}?)\s{any_of(BY_WORDS)}\s(?P<people>[^:–—|-]{{5,60}})"
)
