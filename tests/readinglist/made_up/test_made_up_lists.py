"""Made-up lists in many shapes and ten fields: every paper whole, nothing else taken for one."""

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
    "date in front, authors and venue together": {103, 209, 703, 802, 1002},
    "year in bold in front": {500, 703},
    "task boxes": {402},
}
_POINTER = "- See also [another list](https://github.com/example/another-list)"

Row = tuple[str, str, int, str, list[str]]
"""Title, venue, year, address and authors of a paper."""


def told(shape: Shape, work: Listed) -> Row:
    """What a list in this shape tells of a work."""
    has_venue = "venue" in shape.says or shape.by in {"venue", "edition"}
    has_year = "year" in shape.says or shape.by in {"year", "edition"}
    venue = canonical_venue(work.venue) if has_venue and work.venue != "arXiv" else ""
    return work.title, venue, work.year if has_year else 0, work.url, told_authors(shape, work)


def told_authors(shape: Shape, work: Listed) -> list[str]:
    """Family names; a name in Chinese characters stays whole where nothing divides it."""
    if "authors" not in shape.says:
        return []
    works = (*FIELDS["chinese"], *FIELDS["japanese"])
    is_whole = work in works and "{authors_bibtex}" not in shape.template
    names = [family + given if is_whole else family for given, family in work.authors]
    return names[:1] if "et_al}" in shape.template else names


def rows_by_line(shape: Shape, works: tuple[Listed, ...]) -> dict[int, Row]:
    """What is read from a list of the works."""
    return rows_of_text(shape, write(shape, works)[0])


def rows_of_text(shape: Shape, text: str) -> dict[int, Row]:
    """What is read from a text; a year and authors only where the shape tells them."""
    has_year = "year" in shape.says or shape.by in {"year", "edition"}
    has_authors = "authors" in shape.says
    return {
        paper.line: (
            paper.title,
            paper.venue,
            paper.year if has_year else 0,
            next((link.url for link in paper.links if "doi.org" in link.url), ""),
            [person.sort_name for person in paper.authors] if has_authors else [],
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
    for works in (FIELDS[name] for name in fields):
        _, lines = write(shape, works)
        first_lines = [line + shape.name.startswith("bibtex") for line in lines]
        expected = dict(zip(first_lines, (told(shape, work) for work in works), strict=True))
        numbers = dict(zip(first_lines, (work.number for work in works), strict=True))
        read = rows_by_line(shape, works)
        wrong = [line for line in first_lines if numbers[line] in READ_WRONG.get(shape.name, ())]
        right = [line for line in first_lines if line not in wrong]
        assert [read.get(line) for line in right] == [expected[line] for line in right]
        assert [line for line in read if line not in expected] == []
        assert [line for line in wrong if read.get(line) == expected[line]] == []


def test_what_is_read_wrong_is_less_than_one_in_a_hundred() -> None:
    wrong = sum(map(len, READ_WRONG.values()))
    number = sum(len(FIELDS[name]) for shape in SHAPES for name in shape.fields or FIELDS)
    assert 100 * wrong < number
