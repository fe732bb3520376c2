"""``snnbib read``: what it shows, and its JSON."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

LIST = """# Papers

- **A study of cats** (ICLR 2019), A. Bee [[pdf](https://a.org/1)]
- **A study of dogs** (ICML 2020), A. Dee [[pdf](https://a.org/2)]
- **A study of rats** (ICLR 2021), A. Gee [[pdf](https://a.org/3)]

## Tools

- [labkit](https://github.com/example/labkit) - A toolbox
"""


def test_shape_examples_and_what_was_left_out(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "list.md"
    path.write_text(LIST, encoding="utf-8")
    result = run("read", str(path), "--verbose")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "Papers  line 1",
        "  3 of 3 papers are written as",
        '    shapes = ["**{title}** ({venue} {year}), {authors} [[pdf]({url})]"]',
        "    A study of cats  ICLR 2019  line 3",
        "      Bee  pdf",
        "    A study of dogs  ICML 2020  line 4",
        "      Dee  pdf",
        "    A study of rats  ICLR 2021  line 5",
        "      Gee  pdf",
        "",
        "Tools  line 7",
        "  not a paper, line 9: labkit - A toolbox",
        "",
        "3 papers, 3 with a venue, 3 with a year; 1 other entry left out; 1 finding",
    ]
    assert result.stderr.startswith(f"{path}:9: notice: 1 item left out, ")


def test_an_anchor_alone_is_not_shown_as_left_out(here: Path, run: Run) -> None:
    (here / "list.md").write_text(f'{LIST}\n<a name="end"></a>\n', encoding="utf-8")
    lines = run("read", "list.md", "--verbose").stdout.splitlines()
    assert [line for line in lines if "not a paper" in line] == [
        "  not a paper, line 9: labkit - A toolbox"
    ]
    assert "1 other entry left out" in lines[-1]


def test_a_linked_title_is_not_shown_twice(here: Path, run: Run) -> None:
    entry = "- [A study of eels](https://a.org/4), E. Fee, ICML 2021 [[code](https://a.org/5)]\n"
    (here / "list.md").write_text(f"# Papers\n\n{entry}", encoding="utf-8")
    lines = run("read", "list.md").stdout.splitlines()
    assert lines[3:5] == ["    A study of eels  ICML 2021  line 3", "      Fee  link code"]


def test_findings_are_named_by_a_command_or_shown(here: Path, run: Run) -> None:
    (here / "list.md").write_text(LIST, encoding="utf-8")
    summary = run("read", "list.md").stdout.splitlines()[-1]
    assert summary.endswith("1 other entry left out; 1 finding: snnbib read list.md --verbose")
    assert "list-left-out" in run("read", "list.md", "--verbose").stderr


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_a_list_without_papers_is_an_error_after_what_was_left_out(
    here: Path, run: Run, options: tuple[str, ...]
) -> None:
    (here / "none.md").write_text("# Food\n- milk\n", encoding="utf-8")
    result = run("read", "none.md", *options)
    message = 'no papers: write each as a list item, "- Title [[paper](https://...)]"'
    assert (result.exit_code, result.stderr) == (2, f"Error: none.md: {message}\n")
    assert "milk" in result.stdout
    refused = run("resolve", "none.md")
    hint = "'snnbib read none.md' shows what was left out"
    assert (refused.exit_code, refused.stderr) == (2, f"Error: none.md: {message}; {hint}\n")


def test_papers_sections_and_findings_as_json(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "list.md"
    path.write_text(LIST, encoding="utf-8")
    content = json.loads(run("read", str(path), "--json").stdout)
    assert content["papers"][0] == {
        "line": 3,
        "title": "A study of cats",
        "type": "",
        "authors": ["A. Bee"],
        "venue": "ICLR",
        "year": 2019,
        "section": "Papers",
        "links": [{"label": "pdf", "url": "https://a.org/1"}],
    }
    assert [section["heading"] for section in content["sections"]] == ["Papers", "Tools"]
    assert [finding["rule"] for finding in content["findings"]] == ["list-left-out"]


def test_conflict_markers_are_not_read_as_a_list(here: Path, run: Run) -> None:
    (here / "list.md").write_text(f"# Papers\n<<<<<<< a\n{LIST}=======\n>>>>>>> b\n", "utf-8")
    result = run("read", "list.md")
    message = "Error: list.md:2: git has left conflict markers: keep the papers of both sides\n"
    assert (result.exit_code, result.stdout, result.stderr) == (2, "", message)
