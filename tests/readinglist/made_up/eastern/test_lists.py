"""Lists in languages of Asia and the Near East: most entries are read right, whatever is drawn."""

from random import Random

from snnbib.model import Paper, Person
from snnbib.readinglist import parse
from tests.readinglist.made_up.comparison import bare, name_of_venue
from tests.readinglist.made_up.eastern.lists import draw_eastern_list
from tests.readinglist.made_up.eastern.writing import Told

_LISTS = 60
_MOST_MISREAD = 0.1
"""The share of entries that may be read wrong, above all in languages that have no capitals."""


def name_of(person: Person) -> str:
    """The characters of a name in any order; of one in Latin letters only the family name."""
    name = f"{person.given}{person.family}{person.literal}"
    return "".join(sorted(bare(person.family if name.isascii() else name)))


def is_read_right(title: str, told: Told, paper: Paper) -> bool:
    return (
        bare(paper.title) == bare(title)
        and name_of_venue(paper.venue) == name_of_venue(told.venue)
        and paper.year == told.year
        and list(map(name_of, paper.authors))
        == ["".join(sorted(bare(one))) for one in told.authors]
        and (not told.url or told.url in {link.url for link in paper.links})
    )


def test_most_entries_in_languages_of_asia_and_the_near_east_are_read_right() -> None:
    number = misread = 0
    for seed in range(_LISTS):
        drawn = draw_eastern_list(Random(seed))  # noqa: S311
        found = {paper.line: paper for paper in parse(drawn.text).papers}
        number += len(drawn.expected)
        misread += len(found.keys() - drawn.expected.keys())
        misread += sum(
            line not in found or not is_read_right(title, told, found[line])
            for line, (title, told) in drawn.expected.items()
        )
    assert misread <= _MOST_MISREAD * number
