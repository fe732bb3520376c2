"""Lists in shapes that are drawn at random: nearly all of their entries are read right."""

from collections.abc import Callable, Sequence
from random import Random

import pytest

from snnbib.readinglist import parse
from tests.readinglist.made_up.comparison import bare, name_of_venue
from tests.readinglist.made_up.random_lines import draw_lines_shape, write_lines
from tests.readinglist.made_up.random_shapes import Expected, draw_shape, write_at_random

_LISTS = 160
_MOST_MISREAD = 0.03
"""The share of entries that may be read wrong: some shapes say too little for their odd entries."""
_MOST_MISREAD_LINES = 0.02
"""The same for entries of several lines."""


def is_read_right(expected: Expected, found: dict[int, Expected]) -> bool:
    read = found.get(expected.line)
    return read is not None and (
        bare(read.title) == bare(expected.title)
        and name_of_venue(read.venue) == name_of_venue(expected.venue)
        and read.year == expected.year
        and read.authors == expected.authors
    )


def misread(text: str, expected: Sequence[Expected]) -> list[Expected]:
    """The entries of a list that are not read as a person reads them."""
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
    return [entry for entry in expected if not is_read_right(entry, found)]


@pytest.mark.parametrize(
    ("draw_and_write", "most"),
    [
        (lambda random: write_at_random(draw_shape(random), random), _MOST_MISREAD),
        (lambda random: write_lines(draw_lines_shape(random), random), _MOST_MISREAD_LINES),
    ],
    ids=["shapes", "lines"],
)
def test_nearly_all_entries_of_random_shapes_are_read_right(
    draw_and_write: Callable[[Random], tuple[str, list[Expected]]], most: float
) -> None:
    number, wrong = 0, 0
    for seed in range(_LISTS):
        text, expected = draw_and_write(Random(seed))  # noqa: S311
        number += len(expected)
        wrong += len(misread(text, expected))
    assert wrong <= most * number
