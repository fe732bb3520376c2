"""Authors that stand as headings above their works: "### Bee, A., & Dee, C. M.". Pure.

Names need initials: "Ada Bee" cannot be told from a topic of two words.
"""

from collections import defaultdict
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.people import people_likeness, read_people
from snnbib.readinglist.recognition.people_levels import SURE_PEOPLE
from snnbib.readinglist.selection.entries import ListEntry
from snnbib.readinglist.units.agreement import do_most
from snnbib.readinglist.units.outline import Section

__all__ = ["take_authors_of_headings"]


def take_authors_of_headings(entries: Sequence[ListEntry]) -> None:
    """Give entries without authors those of their heading, where most of its level are people."""
    levels: defaultdict[tuple[str, int], dict[int, Section]] = defaultdict(dict)
    for entry in entries:
        section = entry.unit.section
        levels[section.kind, section.level][id(section)] = section
    for sections in levels.values():
        named = {key for key, section in sections.items() if _names_people(section.text)}
        if not do_most(len(named), sections):
            continue
        for entry in entries:
            if id(entry.unit.section) in named and entry.title and not entry.authors:
                entry.authors = read_people(entry.unit.section.text)
                entry.weight += _WEIGHT_OF_AUTHORS


_WEIGHT_OF_AUTHORS = 0.9
_INITIAL = lazy_pattern(rf"\b{CAPITAL}\.")


def _names_people(text: str) -> bool:
    return _INITIAL.search(text) is not None and people_likeness(text) >= SURE_PEOPLE
