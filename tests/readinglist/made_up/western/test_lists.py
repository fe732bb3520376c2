"""Lists in European and other languages, drawn at random: nearly all entries are read right."""

from snnbib.model import Paper, Person
from snnbib.readinglist import parse
from tests.readinglist.made_up.comparison import bare, name_of_venue
from tests.readinglist.made_up.western.lists import Told, draw_list

_LISTS = 50
_MOST_MISREAD = 0.04
"""The share of entries that may be read wrong: some lists say too little of what is a venue."""


def _letters(name: str) -> str:
    """The letters of a name in one order, whichever of its parts stands first."""
    return "".join(sorted(bare(name)))


def _whole(person: Person) -> str:
    return f"{person.given}{person.family}{person.literal}"


def _is_read_right(told: Told, paper: Paper | None) -> bool:
    return paper is not None and (
        bare(paper.title) == bare(told.title)
        and name_of_venue(paper.venue) == name_of_venue(told.venue)
        and paper.year == told.year
        and [_letters(_whole(person)) for person in paper.authors] == [*map(_letters, told.authors)]
        and [link.url for link in paper.links] == told.urls
    )


def test_nearly_all_entries_of_western_lists_are_read_right() -> None:
    number = misread = 0
    for seed in range(_LISTS):
        drawn = draw_list(seed)
        found = {paper.line: paper for paper in parse(drawn.text).papers}
        number += len(drawn.entries)
        misread += sum(not _is_read_right(told, found.get(told.line)) for told in drawn.entries)
    assert misread <= _MOST_MISREAD * number
