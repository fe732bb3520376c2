"""Lists of items in shapes that are drawn at random: most of their entries are read right."""

from random import Random

from snnbib.model import Paper
from snnbib.readinglist import parse
from tests.readinglist.made_up.items.lists import write_items
from tests.readinglist.made_up.items.shapes import draw_item_shapes
from tests.readinglist.made_up.random_shapes import Expected
from tests.readinglist.made_up.test_random_shapes import is_read_right

_LISTS = 40
_MOST_MISREAD = 0.12
"""The share of entries that may be read wrong: not all that people write is read yet."""


def expected_of(paper: Paper) -> Expected:
    return Expected(
        line=paper.line,
        title=paper.title,
        authors=[person.family or person.literal for person in paper.authors],
        venue=paper.venue,
        year=paper.year,
        links=[link.url for link in paper.links],
    )


def test_most_entries_of_random_items_are_read_right() -> None:
    number = misread = 0
    for seed in range(_LISTS):
        random = Random(seed)  # noqa: S311
        text, expected = write_items(draw_item_shapes(random), random)
        found = {paper.line: expected_of(paper) for paper in parse(text).papers}
        number += len(expected)
        misread += sum(
            not (is_read_right(entry, found) and {*entry.links} <= {*found[entry.line].links})
            for entry in expected
        )
    assert misread <= _MOST_MISREAD * number, misread / number
