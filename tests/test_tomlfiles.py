"""The lines of keys and tables in TOML that people write."""

import pytest

from snnbib.errors import ProjectError
from snnbib.tomlfiles import key_line, parse_toml, table_lines

TEXT = """list = "papers.md"
"name" = "p"
reading.topics = ["a"]

[[venue]]
acronym = "A"
[venue.editions]
2020 = {}
[[ "venue" ]]
names = ["B"]
[other]
names = 1
"""


@pytest.mark.parametrize(
    ("key", "table", "number", "line"),
    [
        ("list", "", 1, 1),
        ("name", "", 1, 2),
        ("reading", "", 1, 3),
        ("other", "", 1, 11),
        ("names", "", 1, 0),
        ("acronym", "venue", 1, 6),
        ("2020", "venue", 1, 8),
        ("editions", "venue", 1, 7),
        ("names", "venue", 1, 5),
        ("names", "venue", 2, 10),
        ("editions", "venue", 2, 9),
        ("names", "venue", 3, 0),
        ("names", "other", 1, 12),
        ("names", "none", 1, 0),
    ],
)
def test_the_line_of_a_key(key: str, table: str, number: int, line: int) -> None:
    assert key_line(TEXT, key, table, number) == line


def test_the_lines_of_tables() -> None:
    assert table_lines(TEXT, "venue") == (5, 9)
    assert table_lines("venue = [{}]", "venue") == ()


def test_a_line_ends_at_a_line_feed_only() -> None:
    text = 'a = """\u2028\n"""\n# \x85\n[[venue]]\nacronym = "A"\n'
    assert table_lines(text, "venue") == (4,)
    assert key_line(text, "acronym", "venue") == 5


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a = 1\nb = c\n", "p.toml:2: not TOML: Invalid value (column 5)"),
        ("a = 1\n[[b", "p.toml:2: not TOML: Expected ']]' at the end of an array declaration"),
        (
            "a = 1\n<<<<<<< x\nb = 1\n=======\nb = 2\n>>>>>>> y\n",
            "p.toml:2: git has left conflict markers: keep the lines that are right",
        ),
    ],
)
def test_what_is_not_toml(text: str, message: str) -> None:
    with pytest.raises(ProjectError) as caught:
        parse_toml(text, "p.toml", ProjectError)
    assert str(caught.value).startswith(message)
