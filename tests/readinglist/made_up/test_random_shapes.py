"""Lists in shapes that are drawn at random: nearly all of their entries are read right."""

import re
from random import Random

from snnbib import venues
from snnbib.readinglist import parse
from tests.readinglist.made_up.random_shapes import Expected, draw_shape, write_at_random

_LISTS = 160
_MOST_MISREAD = 0.03
"""The share of entries that may be read wrong: some shapes say too little for their odd entries."""


def bare(text: str) -> str:
    return re.sub(r"[\W_]", "", text).casefold()


def name_of_venue(text: str) -> str:
    """A venue's usual name; archives of preprints count as no venue."""
    listed = venues.recognize(text)
    name = bare(listed.acronym if listed else text)
    return "" if name == "arxiv" else name


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
