"""What is read of each entry of a list, as a row to compare."""

from typing import TypeAlias

from snnbib.readinglist import parse

Row: TypeAlias = tuple[str, str, int, list[str]]
"""Title, venue, year and authors of a paper."""


def rows_of(text: str) -> list[Row]:
    """The papers of a list."""
    return [
        (paper.title, paper.venue, paper.year, [person.sort_name for person in paper.authors])
        for paper in parse(text).papers
    ]
