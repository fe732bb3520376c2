"""A list says the same in another layout of its lines, so the same is read of it.

Nobody has to tell what a person reads in a list in a layout: it is what is read of the list as it
is, whether right or wrong (`test_made_up_lists` compares that with the works). A deviation means
that the reader looked at how lines are laid out where it should look at what they say.
"""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial
from typing import NamedTuple

import pytest

from snnbib.model import Person
from snnbib.readinglist import parse
from tests.conftest import PROFILE
from tests.readinglist.made_up.layouts import LAYOUTS, Layout
from tests.readinglist.made_up.shapes import SHAPES, Shape, write
from tests.readinglist.made_up.works import FIELDS, Listed


class Read(NamedTuple):
    """What is read of an entry."""

    title: str
    authors: tuple[Person, ...]
    venue: str
    year: int
    urls: frozenset[str]


STEP = 80 if PROFILE == "quick" else 1
"""In each layout, every so manieth list is read, beginning with another one each time."""

_NUMBER_OF_TWO_DIGITS = {"numbered bold, badge, paragraph of authors": 1}
_JOURNAL = {"under editions": 1}
_PAIN = {"under years": 1, "bold paragraph and paragraphs": 1}
_JOURNALS = {
    "under years": 3, "year in bold in front": 3, "anchor, tag, bold venue": 3,
    "year, venue and tag in brackets": 2,
}  # fmt: skip
DEVIATIONS: dict[str, dict[str, int]] = {
    # what stands below "10." is indented by three, as below "9."; by four, it is code
    "items indented by one": _NUMBER_OF_TWO_DIGITS,
    "items indented by two": _NUMBER_OF_TWO_DIGITS,
    "items indented by three": _NUMBER_OF_TWO_DIGITS,
    "two blank lines for one": {"numbered bold, badge, paragraph of authors": 2},
    # a heading with a journal of four words and a year, above one line that looks like a title too
    "bullets without a space": _JOURNAL,
    "paragraphs": _JOURNAL,
    "paragraphs with hard line breaks": _JOURNAL,
    "lines with hard line breaks": _JOURNAL,
    "lines with line breaks of HTML": _JOURNAL,
    # only the place in more entries tells journals such as "BMJ" or "Pain", and family names alone
    "the first three entries": {**_JOURNALS, "family names and a colon": 3},
    "another list below": _PAIN,
    "another list above": _PAIN,
}
"""Of how many entries something else is read: in a layout, of the list in a shape."""


@cache
def works_of(shape: Shape) -> tuple[Listed, ...]:
    """The works that are written in a shape here: of one field, of another for each shape."""
    names = list(shape.fields or FIELDS)
    return FIELDS[names[SHAPES.index(shape) % len(names)]]


def text_of(shape: Shape, works: Sequence[Listed]) -> str:
    """A list of works, in which links to code do not have the number of the entry."""
    return write(replace(shape, template=re.sub(r"(?<=/\w)\{n\}", "", shape.template)), works)[0]


def read(text: str) -> Counter[Read]:
    """What is read of the entries of a list, in no order."""
    return Counter(
        Read(
            paper.title,
            paper.authors,
            paper.venue,
            paper.year,
            frozenset(link.url for link in paper.links),
        )
        for paper in parse(text).papers
    )


@cache
def read_as_it_is(shape: Shape) -> Counter[Read]:
    return read(text_of(shape, works_of(shape)))


def deviations(expected: Counter[Read], text: str) -> int:
    """How many entries are read otherwise, or read though they are none."""
    found = read(text)
    return max((expected - found).total(), (found - expected).total())


def in_layout(layout: Layout) -> Callable[[Shape], int]:
    """How many entries of a list are read otherwise in a layout."""
    return lambda shape: deviations(read_as_it_is(shape), layout(text_of(shape, works_of(shape))))


def first_three(shape: Shape) -> int:
    """How many entries are read otherwise if the list has no others."""
    works = works_of(shape)[:3]
    urls = {work.url for work in works}
    expected = (entry for entry in read_as_it_is(shape).elements() if urls & entry.urls)
    return deviations(Counter(expected), text_of(shape, works))


def in_reverse(shape: Shape) -> int:
    """How many entries are read otherwise in the other order."""
    return deviations(read_as_it_is(shape), text_of(shape, works_of(shape)[::-1]))


def another(shape: Shape) -> Shape:
    """The next shape in which works of another field are written."""
    at = SHAPES.index(shape)
    others = (*SHAPES[at + 1 :], *SHAPES[:at])
    return next(other for other in others if works_of(other) != works_of(shape))


def with_another(shape: Shape, *, below: bool) -> int:
    """How many entries of two lists are read otherwise, if they are put together."""
    shapes = [shape, another(shape)][:: 1 if below else -1]
    text = "\n".join(text_of(one, works_of(one)) for one in shapes)
    return deviations(read_as_it_is(shapes[0]) + read_as_it_is(shapes[1]), text)


WAYS: dict[str, Callable[[Shape], int]] = {
    **{name: in_layout(layout) for name, layout in LAYOUTS.items()},
    "the first three entries": first_three,
    "entries in reverse": in_reverse,
    "another list below": partial(with_another, below=True),
    "another list above": partial(with_another, below=False),
}


@pytest.mark.parametrize(("number", "way"), list(enumerate(WAYS)), ids=list(WAYS))
def test_a_list_in_another_layout_is_read_alike(number: int, way: str) -> None:
    known = DEVIATIONS.get(way, {})
    shapes = SHAPES[number % STEP :: STEP]
    assert {shape.name: WAYS[way](shape) for shape in shapes} == {
        shape.name: known.get(shape.name, 0) for shape in shapes
    }


def test_known_deviations_are_of_lists_and_layouts() -> None:
    assert DEVIATIONS.keys() <= WAYS.keys()
    shapes = {name for known in DEVIATIONS.values() for name in known}
    assert shapes <= {shape.name for shape in SHAPES}
