"""Made-up lists in sixty shapes and ten fields: every paper whole, nothing else taken for one."""

from dataclasses import replace

import pytest

from snnbib.readinglist import parse
from snnbib.readinglist.recognition.venue_text import canonical_venue
from tests.conftest import PROFILE
from tests.readinglist.made_up.shapes import SHAPES, Shape, write
from tests.readinglist.made_up.works import FIELDS, Listed

# Works, by number, of which one value is read wrong in a shape: names of journals that only the
# table of venues can tell from the last part of a title or from a person's name, and the like.
READ_WRONG: dict[str, set[int]] = {
    "nested items with fields": {402},
    "date in front, authors and venue together": {101, 103, 208, 209, 703, 802, 809, 1002},
    "year in bold in front": {302, 500, 703},
    "headings as entries": {709},
    "task boxes": {402},
    "quotes, small words": {709},
    "volume in bold": {103},
    "definition-like": {709},
}
_POINTER = "- See also [another list](https://github.com/example/another-list)"

Row = tuple[str, str, int, str]
"""Title, venue, year and address of a paper."""


def told(shape: Shape, work: Listed) -> Row:
    """What a list in this shape tells of a work."""
    has_venue = "venue" in shape.says or shape.by in {"venue", "edition"}
    has_year = "year" in shape.says or shape.by in {"year", "edition"}
    venue = canonical_venue(work.venue) if has_venue and work.venue != "arXiv" else ""
    return work.title, venue, work.year if has_year else 0, work.url


def rows_of(shape: Shape, works: tuple[Listed, ...]) -> dict[int, Row]:
    """What is read from a list of the works, by line; a year only where the shape tells one."""
    text, _ = write(shape, works)
    has_year = "year" in shape.says or shape.by in {"year", "edition"}
    return {
        paper.line: (
            paper.title,
            paper.venue,
            paper.year if has_year else 0,
            next((link.url for link in paper.links if "doi.org" in link.url), ""),
        )
        for paper in parse(text).papers
    }


def fields_of(shape: Shape) -> list[str]:
    """The fields whose works are written in a shape; a third of them in a quick run."""
    names = list(shape.fields or FIELDS)
    first = SHAPES.index(shape) % min(3, len(names))
    return names[first::3] if PROFILE == "quick" else names


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_every_entry_of_a_made_up_list_is_read_whole(shape: Shape) -> None:
    fields = fields_of(shape)
    if shape.template.startswith(("- ", "* ")):
        shape = replace(shape, odd=_POINTER)
    wrong = READ_WRONG.get(shape.name, set())
    for works in (FIELDS[name] for name in fields):
        _, lines = write(shape, works)
        first_lines = [line + shape.name.startswith("bibtex") for line in lines]
        expected = dict(zip(first_lines, (told(shape, work) for work in works), strict=True))
        read = rows_of(shape, works)
        skipped = {
            line for line, work in zip(first_lines, works, strict=True) if work.number in wrong
        }
        assert {line: row for line, row in read.items() if line not in skipped} == {
            line: row for line, row in expected.items() if line not in skipped
        }


def test_what_is_read_wrong_is_less_than_one_in_a_hundred() -> None:
    wrong = sum(map(len, READ_WRONG.values()))
    number = sum(len(FIELDS[name]) for shape in SHAPES for name in shape.fields or FIELDS)
    assert 100 * wrong < number


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.name)
def test_authors_that_a_list_names_are_read(shape: Shape) -> None:
    works = FIELDS["medicine"]
    if "authors" not in shape.says or (shape.fields and "medicine" not in shape.fields):
        return
    text, lines = write(shape, works)
    families = {
        paper.line: [person.family for person in paper.authors] for paper in parse(text).papers
    }
    shift = shape.name.startswith("bibtex")
    first = [families.get(line + shift, [""])[:1] for line in lines]
    right = sum(names == [work.authors[0][1]] for names, work in zip(first, works, strict=True))
    assert right >= len(works) - 1
