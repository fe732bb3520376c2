"""Lists in shapes that are drawn at random: nearly all of their entries are read right."""

from random import Random

from snnbib.readinglist import parse
from tests.readinglist.made_up.comparison import bare, name_of_venue
from tests.readinglist.made_up.random_shapes import Expected, draw_shape, write_at_random

_LISTS = 160
_MOST_MISREAD = 0.03
"""The share of entries that may be read wrong: some shapes say too little for their odd entries."""


def is_read_right(expected: Expected, found: dict[int, Expected]) -> bool:
    read = found.get(expected.line)
    return read is not None and (
        bare(read.title) == bare(expected.title)
        and name_of_venue(read.venue) == name_of_venue(expected.venue)
        and read.year == expected.year
        and read.authors == expected.authors
    )


def test_nearly_all_entries_of_random_shapes_are_read_right() -> None:
    number = misread = 0
    for seed in range(_LISTS):
        random = Random(seed)  # noqa: S311
        text, expected = write_at_random(draw_shape(random), random)
        found = {
            paper.line: Expected(
                line=paper.line,
                title=paper.title,
                authors=[person.family or person.literal for person in paper.authors],
                venue=paper.venue,
                year=paper.year,
            )
            for paper in parse(text).papers
        }
        number += len(expected)
        misread += sum(not is_read_right(entry, found) for entry in expected)
    assert misread <= _MOST_MISREAD * number
