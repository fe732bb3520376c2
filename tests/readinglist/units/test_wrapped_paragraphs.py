"""Lists whose text an editor has wrapped are read as if each entry were one line."""

import random
import re
import textwrap
from collections.abc import Callable

import pytest

from snnbib.readinglist import parse
from tests.readinglist.made_up.shapes import SHAPES, Shape, write
from tests.readinglist.made_up.works import FIELDS
from tests.readinglist.rows import rows_of, titles_of, values_of

_ITEM = re.compile(r"(?P<bullet>[-*] |\d+\. )(?P<text>.+)")


ONE_LINE_SHAPES = [
    shape for shape in SHAPES if "\n" not in shape.template.strip() and _ITEM.match(shape.template)
]


def wrapped(text: str, width: int, wrap: Callable[[str, int], list[str]]) -> str:
    """The list with its long items wrapped, their lines indented as Markdown asks for."""
    lines: list[str] = []
    for line in text.split("\n"):
        item = _ITEM.fullmatch(line)
        if not item or len(line) <= width:
            lines.append(line)
            continue
        bullet = item["bullet"]
        first, *others = wrap(item["text"], width - len(bullet))
        lines += [bullet + first, *(" " * len(bullet) + other for other in others)]
    return "\n".join(lines)


def by_editor(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def by_hand(text: str, width: int) -> list[str]:
    """Lines up to eight characters shorter than an editor makes them."""
    shorter = random.Random(len(text))  # noqa: S311  (a text is always wrapped alike)
    lines, limit = [""], width
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > limit:
            lines.append(word)
            limit = width - shorter.randrange(9)
        else:
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


@pytest.mark.parametrize("shape", ONE_LINE_SHAPES, ids=lambda shape: shape.name)
@pytest.mark.parametrize("wrap", [by_editor, by_hand])
def test_a_wrapped_list_is_read_like_one_that_is_not(
    shape: Shape, wrap: Callable[[str, int], list[str]]
) -> None:
    name = list(shape.fields or FIELDS)[SHAPES.index(shape) % len(shape.fields or FIELDS)]
    text, _ = write(shape, FIELDS[name])
    for width in (72, 100):
        assert values_of(wrapped(text, width, wrap)) == values_of(text)


WRAPPED_REFERENCES = """\
## References

1. Weaver, A.; Bee, C. D.; Dorn, E. Bridges of army ants that live in the
   canopy of forests. Journal of Made-Up Biology 2012, 7, 41-56.
2. Bee, C. D.; Weaver, A.; Ant, F. How workers of a small colony divide their
   labor: A review of field studies. Annals of Made-Up
   Entomology 2015, 9, 1-17.
3. Dorn, E.; Ant, F. Nests that are built from living leaves by weaver
   ants. Journal of Made-Up Biology 2018, 13, 5-9.
"""


def test_titles_and_venues_go_on_in_the_next_line() -> None:
    assert rows_of(WRAPPED_REFERENCES) == [
        (
            "Bridges of army ants that live in the canopy of forests",
            "Journal of Made-Up Biology",
            2012,
            ["Weaver", "Bee", "Dorn"],
        ),
        (
            "How workers of a small colony divide their labor: A review of field studies",
            "Annals of Made-Up Entomology",
            2015,
            ["Bee", "Weaver", "Ant"],
        ),
        (
            "Nests that are built from living leaves by weaver ants",
            "Journal of Made-Up Biology",
            2018,
            ["Dorn", "Ant"],
        ),
    ]
    assert [line for line, _ in titles_of(WRAPPED_REFERENCES)] == [3, 5, 8]


def test_a_title_goes_on_in_lower_case_below_its_authors() -> None:
    text = "Bee, A., Dorn, C., Weaver, E.F., Queens of ants\nthat live in trees, *Insects*, 2012."
    assert rows_of(text) == [
        ("Queens of ants that live in trees", "Insects", 2012, ["Bee", "Dorn", "Weaver"])
    ]


MEANT_LINES = """\
## Papers

- **How army ants build bridges from nothing but their own living bodies**
  Ada Weaver, Cyrus Bee
  *Journal of Made-Up Biology*, 2012
- **Queens**
  Emil Dorn
  *Annals of Made-Up Entomology*, 2015
- **The labor of workers in a small colony of ants**
  Cyrus Bee, Fay Ant
  *Journal of Made-Up Biology*, 2018
"""


def test_lines_that_are_meant_stay_lines() -> None:
    assert rows_of(MEANT_LINES) == [
        (
            "How army ants build bridges from nothing but their own living bodies",
            "Journal of Made-Up Biology",
            2012,
            ["Weaver", "Bee"],
        ),
        ("Queens", "Annals of Made-Up Entomology", 2015, ["Dorn"]),
        (
            "The labor of workers in a small colony of ants",
            "Journal of Made-Up Biology",
            2018,
            ["Bee", "Ant"],
        ),
    ]


ENTRIES_IN_ONE_PARAGRAPH = """\
## References

[1] Ada Weaver, Cyrus Bee, and Emil Dorn. "Bridges of army ants that live in the
canopy of forests." Journal of Made-Up Biology 7, 2012.
[2] Cyrus Bee, Ada Weaver, and Fay Ant. "How workers of a small colony divide
their labor." Annals of Made-Up Entomology 9, 2015.
[3] Emil Dorn, and Fay Ant. "Nests that are built from living leaves by the ants
that weave." Journal of Made-Up Biology 13, 2018.
"""


def test_entries_of_a_wrapped_paragraph_keep_their_lines() -> None:
    assert titles_of(ENTRIES_IN_ONE_PARAGRAPH) == [
        (3, "Bridges of army ants that live in the canopy of forests"),
        (5, "How workers of a small colony divide their labor"),
        (7, "Nests that are built from living leaves by the ants that weave"),
    ]


def test_entries_of_a_wrapped_paragraph_below_an_anchor_keep_their_lines() -> None:
    text = ENTRIES_IN_ONE_PARAGRAPH.replace("[1]", '<a id="references"></a>\n[1]')
    assert [paper.line for paper in parse(text).papers] == [4, 6, 8]


def test_tabs_that_end_bold_titles_and_lines() -> None:
    text = (
        "# Ants\n\n**3. How Ants See Hills\t**(legs)\t\nPaper: https://arxiv.org/abs/2002.11812\t\n"
        "Authors: Ada Bee, Carl Dee\t<br><br>\n\n**2. How Bees See Hills**\n"
        "Paper: https://arxiv.org/abs/2002.11813\nAuthors: Eve Fox, Carl Dee<br><br>\n\n"
        "**1. How Wasps See Hills\t**\t\nPaper: https://arxiv.org/abs/2002.11814\t\n"
        "Authors: Eve Fox, Ada Bee<br><br>\n"
    )
    assert rows_of(text) == [
        ("How Ants See Hills", "", 0, ["Bee", "Dee"]),
        ("How Bees See Hills", "", 0, ["Fox", "Dee"]),
        ("How Wasps See Hills", "", 0, ["Fox", "Bee"]),
    ]
