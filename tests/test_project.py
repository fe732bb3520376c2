"""snnbib.toml: what it may say, where it is searched for, how a mistake is named."""

from pathlib import Path

import pytest

from snnbib.errors import ProjectError
from snnbib.project import Project, find_project, parse_project

PATH = Path("/lists/survey/snnbib.toml")


def test_a_list_is_enough() -> None:
    assert parse_project('list = "text/papers.md"', PATH) == Project(
        path=PATH,
        list_path=Path("/lists/survey/text/papers.md"),
        name="papers",
        exports=Path("/lists/survey/exports"),
    )


def test_a_byte_order_mark_and_line_ends_of_windows() -> None:
    assert parse_project('\ufefflist = "papers.md"\r\nname = "p"\r\n', PATH).name == "p"


def test_everything_that_can_be_said() -> None:
    text = """
list = "papers.md"
name = "survey"
exports = "references"
corrections = "fixes.toml"
mailto = "me@example.org"
[reading]
title = 1
[[venue]]
acronym = "QUIET"
"""
    assert parse_project(text, PATH) == Project(
        path=PATH,
        list_path=Path("/lists/survey/papers.md"),
        name="survey",
        exports=Path("/lists/survey/references"),
        corrections=Path("/lists/survey/fixes.toml"),
        mailto="me@example.org",
        reading={"title": 1},
        venues=({"acronym": "QUIET"},),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", ": has no 'list': write list = \"papers.md\" in the first line"),
        ('list = "a.md"\nname = ', ":2: not TOML: Invalid value"),
        ('list = "a.md"\nname = b\n', ":2: not TOML: Invalid value (column 8)"),
        (
            '<<<<<<< a\nlist = "a.md"\n=======\nlist = "b.md"\n>>>>>>> b\n',
            ":1: git has left conflict markers: keep the lines that are right",
        ),
        ('list = "a.md"\nlits = "b.md"', ":2: no key is called 'lits'; did you mean 'list'?"),
        ('list = "a.md"\nQ = 1', ":2: no key is called 'Q'; the keys are list, exports, "),
        ("list = 3", ":1: 'list' must be a string, in quotes"),
        ('list = ""', ":1: 'list' is empty"),
        ('list = "a.md"\n\nreading = "x"', ":3: 'reading' must be a table: [reading]"),
        ('list = "a.md"\n[venue]\na = 1', ":2: 'venue' must be tables: [[venue]]"),
        ('list = "a.md"\nname = "../a"', ":2: 'name' is not a file name: '../a'"),
        ('list = "a.md"\nname = ".a"', ":2: 'name' is not a file name: '.a'"),
        ("\ufefflist = 3", ":1: 'list' must be a string, in quotes"),
        ('list = "a\\u0000.md"', ":1: 'list' is not a path: it has a NUL character"),
        ('list = "a.md"\nmailto = "me"', ":2: 'mailto' is not an e-mail address: 'me'"),
        ("list = " + "[" * 5_000, ": not TOML: nested too deep"),
        ('list = "a.md"\n[exports]\na = 1', ":2: 'exports' must be a string, in quotes"),
    ],
)
def test_a_mistake_is_named_with_its_line(text: str, message: str) -> None:
    with pytest.raises(ProjectError) as caught:
        parse_project(text, PATH)
    assert str(caught.value).startswith(f"{PATH}{message}")


def test_the_nearest_directory_above_counts(tmp_path: Path) -> None:
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    assert find_project(below) is None
    (tmp_path / "snnbib.toml").write_text('list = "outer.md"', encoding="utf-8")
    (tmp_path / "a" / "snnbib.toml").write_text('list = "inner.md"', encoding="utf-8")
    project = find_project(below)
    assert project is not None
    assert project.list_path == tmp_path / "a" / "inner.md"
