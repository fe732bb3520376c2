"""What is read of a list, in the forms that tests compare: one function for each form."""

from typing import TypeAlias

import pytest

from snnbib.readinglist import parse

Row: TypeAlias = tuple[str, str, int, list[str]]
"""Title, venue, year and authors of a paper."""


def rows_of(text: str) -> list[Row]:
    """The papers of a list."""
    return [
        (paper.title, paper.venue, paper.year, [person.sort_name for person in paper.authors])
        for paper in parse(text).papers
    ]


_PAPER_BELOW = "\n\n## Papers\n- [How wasps count](https://arxiv.org/abs/2001.00009) (ICML 2020)"


def rows_beside_a_paper(text: str) -> list[Row]:
    """The papers of a list that has a paper in a section of its own: what is left out stays out."""
    *rows, last = rows_of(f"{text}{_PAPER_BELOW}")
    assert last == ("How wasps count", "ICML", 2020, [])
    return rows


def entries(*cases: tuple[str, str, list[Row]]) -> pytest.MarkDecorator:
    """A test for each case: what it shows, the text of a list, and what a person reads in it."""
    params = [pytest.param(text, rows, id=shown) for shown, text, rows in cases]
    return pytest.mark.parametrize(("text", "rows"), params)


def rows_of_reference(source: str) -> list[Row]:
    """The papers of a list of one reference."""
    return rows_of(f"# References\n\n- {source}\n")


def references(*rows: tuple[str, Row]) -> pytest.MarkDecorator:
    """A test for each reference: its text, and what a person reads in it."""
    return pytest.mark.parametrize(("source", "row"), rows, ids=[row[0] for _, row in rows])


def editions_of(text: str) -> list[tuple[str, str, int]]:
    """Title, venue and year of the papers of a list."""
    return [row[:3] for row in rows_of(text)]


def titles_of(text: str) -> list[tuple[int, str]]:
    """Line and title of the papers of a list."""
    return [(paper.line, paper.title) for paper in parse(text).papers]


def values_of(text: str) -> list[tuple[object, ...]]:
    """All that is read of the papers of a list, except for their lines."""
    return [
        (paper.title, paper.venue, paper.year, paper.authors, paper.links, paper.type)
        for paper in parse(text).papers
    ]


def findings_of(text: str) -> list[tuple[int, str, str]]:
    """Line, rule and message of the findings of a list."""
    return [(one.line, one.rule, one.message) for one in parse(text).findings]
