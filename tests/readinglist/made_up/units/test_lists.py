"""Lists whose units are drawn at random: nearly all entries are read right, and no others."""

from random import Random

from snnbib.model import Paper
from snnbib.readinglist import parse
from tests.readinglist.made_up.comparison import bare, name_of_venue
from tests.readinglist.made_up.units.lists import write_units
from tests.readinglist.made_up.units.pages import ExpectedUnit
from tests.readinglist.made_up.units.styles import draw_style

_LISTS = 80
_MOST_MISREAD = 0.07
_MOST_FALSE = 0.005


def is_read_right(expected: ExpectedUnit, papers: list[Paper]) -> bool:
    """Whether a paper that begins in the entry's lines is what a person reads there."""
    return any(
        expected.line <= paper.line <= expected.end
        and bare(paper.title) == bare(expected.title)
        and name_of_venue(paper.venue) == name_of_venue(expected.venue)
        and paper.year == expected.year
        and tuple(one.family or one.literal for one in paper.authors) == expected.families
        and (not expected.url or expected.url in {link.url for link in paper.links})
        for paper in papers
    )


def test_nearly_all_entries_of_random_units_are_read_right() -> None:
    number = misread = false = 0
    for seed in range(_LISTS):
        random = Random(seed)  # noqa: S311
        text, expected = write_units(draw_style(random), random)
        papers = list(parse(text).papers)
        lines = {line for entry in expected for line in range(entry.line, entry.end + 1)}
        number += len(expected)
        misread += sum(not is_read_right(entry, papers) for entry in expected)
        false += sum(paper.line not in lines for paper in papers)
    assert misread <= _MOST_MISREAD * number
    assert false <= _MOST_FALSE * number
