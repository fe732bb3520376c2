"""Which list a command works on, and which corrections belong to it."""

import json
from pathlib import Path

import pytest

from snnbib.cli.list_choice import list_files_of
from snnbib.cli.list_files import ListFiles
from snnbib.cli.output import Messages
from snnbib.errors import FileError
from tests.cli.conftest import BIB, LIST, Run

NOTICE = "no snnbib.toml and no papers.md here: using the list that comes with snnbib\n"


def _files(list_path: Path | None = None) -> ListFiles:
    return list_files_of(list_path, Messages(quiet=False, verbose=False))


@pytest.fixture
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory, which is the current one."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _write(path: Path, text: str = "") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_list_that_is_named_comes_first(directory: Path) -> None:
    _write(directory / "snnbib.toml", 'list = "survey.md"')
    assert _files(Path("other.md")) == ListFiles(
        path=Path("other.md"),
        name="other",
        corrections=Path("corrections.toml"),
        exports=Path("exports"),
    )


@pytest.mark.parametrize("named", [None, Path("text/survey.md"), Path("./text/../text/survey.md")])
def test_the_project_file_says_what_belongs_to_its_list(
    directory: Path, named: Path | None
) -> None:
    _write(
        directory / "snnbib.toml",
        'list = "text/survey.md"\nname = "snn"\nexports = "references"\nmailto = "me@example.org"',
    )
    _write(directory / "text" / "survey.md")
    place = _files(named)
    assert (place.name, place.exports, place.mailto) == (
        "snn",
        Path("references"),
        "me@example.org",
    )
    assert place.path.resolve() == directory / "text" / "survey.md"
    assert place.corrections.resolve() == directory / "text" / "corrections.toml"


def test_the_project_file_may_be_above(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _write(directory / "snnbib.toml", 'list = "survey.md"')
    (directory / "below").mkdir()
    monkeypatch.chdir(directory / "below")
    assert _files().path == directory / "survey.md"
    assert _files().exports == directory / "exports"


def test_without_a_project_file_it_is_papers_md(here: Path) -> None:
    assert here
    assert _files().path == Path("papers.md")


@pytest.mark.usefixtures("directory")
def test_without_both_it_is_the_list_that_comes_with_snnbib_and_that_is_said(run: Run) -> None:
    result = run("status", "--json")
    assert result.stderr == NOTICE
    assert json.loads(result.stdout)["total"]["papers"] == 222
    assert run("status", "--json", "-q").stderr == ""
    assert run("show", "yao2023spike", "-q").stderr == ""


def test_the_argument_and_the_option_are_the_same(resolved: Path, run: Run) -> None:
    (resolved / "papers.md").rename(resolved / "a.md")
    (resolved / "papers.lock.json").rename(resolved / "a.lock.json")
    by_argument = run("status", "a.md", "--json")
    assert by_argument.exit_code == 0
    assert run("status", "--list", "a.md", "--json").stdout == by_argument.stdout
    both = run("status", "a.md", "--list", "a.md")
    assert both.exit_code == 2
    assert "LIST and --list cannot be combined" in both.stderr


def test_a_mistake_in_the_project_file_stops_every_command(directory: Path, run: Run) -> None:
    _write(directory / "snnbib.toml", 'lits = "a.md"')
    result = run("status")
    assert (result.exit_code, result.stderr) == (
        2,
        "Error: snnbib.toml:1: no key is called 'lits'; did you mean 'list'?\n",
    )


class TestCorrectionsOfTwoLists:
    """Two lists in one directory do not share corrections by accident."""

    def test_one_list_has_the_short_name(self, here: Path) -> None:
        assert here
        assert _files().corrections == Path("corrections.toml")

    def test_the_own_name_is_taken_where_it_exists(self, here: Path) -> None:
        _write(here / "papers.corrections.toml")
        assert _files().corrections == Path("papers.corrections.toml")

    def test_the_short_name_is_that_of_papers_md(self, here: Path) -> None:
        _write(here / "other.md")
        _write(here / "other.lock.json")
        assert _files().corrections == Path("corrections.toml")
        assert _files(Path("other.md")).corrections == Path("other.corrections.toml")

    def test_or_of_the_list_of_the_project(self, here: Path) -> None:
        _write(here / "snnbib.toml", 'list = "other.md"')
        _write(here / "other.md")
        _write(here / "other.lock.json")
        assert _files().corrections == Path("corrections.toml")
        assert _files(Path("papers.md")).corrections == Path("papers.corrections.toml")

    def test_what_nothing_says_is_not_guessed(self, directory: Path) -> None:
        for name in ("a.md", "a.lock.json", "b.md", "b.lock.json"):
            _write(directory / name)
        assert _files(Path("a.md")).corrections == Path("a.corrections.toml")
        _write(directory / "corrections.toml")
        with pytest.raises(FileError) as caught:
            _files(Path("a.md"))
        assert str(caught.value) == (
            "corrections.toml: belongs to one of the lists a.md, b.md: call it "
            "LIST.corrections.toml (such as a.corrections.toml), or name it in snnbib.toml"
        )


def test_status_names_papers_that_the_lock_does_not_have(resolved: Path, run: Run) -> None:
    with (resolved / "papers.md").open("a", encoding="utf-8") as file:
        file.write("- Spikes [[paper](https://example.org/1)]\n")
    message = "papers.md: 1 paper is not in the lock yet: run 'snnbib resolve papers.md'\n"
    result = run("status", "--json")
    assert result.stderr == message
    assert json.loads(result.stdout)["new"] == [{"title": "Spikes", "section": "AAAI-2024"}]


def test_status_of_a_large_list_is_a_page(here: Path, run: Run) -> None:
    items = [
        f"\n## Conference {number % 200} {2000 + number % 20}\n\n- Paper number {number}\n"
        for number in range(400)
    ]
    (here / "papers.md").write_text("# Papers\n" + "".join(items), encoding="utf-8")
    run("resolve", "--offline")
    lines = run("status").stdout.splitlines()
    assert len(lines) <= 40
    assert max(map(len, lines)) <= 200
    assert lines[-1] == "open: 390 more: --verbose names them"
    assert len(run("status", "--verbose").stdout.splitlines()) > 400
    assert len(run("status", "--quiet").stdout.splitlines()) == 11


def test_a_correction_of_one_list_leaves_the_other_as_it_is(here: Path, run: Run) -> None:
    """What the files above are for: the correction of one list leaves the other as it is."""
    _write(here / "other.md", LIST)
    _write(here / "papers.bib", BIB)
    correction = '[[correction]]\npaper = "Gated Attention Coding"\nreason = "Seen."\npages = "1-2"'
    for name in ("papers", "other"):
        assert run("resolve", f"{name}.md", "--bib", "papers.bib").exit_code == 0
    _write(here / "other.corrections.toml", correction)
    for name, pages in (("papers", "601-610"), ("other", "1-2")):
        assert run("resolve", f"{name}.md", "--bib", "papers.bib").exit_code == 0
        assert f'"pages": "{pages}"' in (here / f"{name}.lock.json").read_text("utf-8")


def test_the_projects_rows_are_in_the_venue_table(here: Path, run: Run) -> None:
    (here / "papers.md").write_text(LIST.replace("AAAI-2024", "QUIET 2024"), encoding="utf-8")
    row = """
[[venue]]
acronym = "QUIET"
names = ["Conference on Quiet Systems"]
container-title = "Proceedings of Quiet Systems"
"""
    _write(here / "snnbib.toml", f'list = "papers.md"\n{row}')
    bib = BIB.replace("38th {AAAI} 2024: Vancouver, Canada", "Conference on Quiet Systems 2024")
    _write(here / "papers.bib", bib.replace("10.1609/aaai", "10.1000/quiet"))
    run("resolve", "--bib", "papers.bib")
    assert "Proceedings of Quiet Systems" in (here / "papers.lock.json").read_text("utf-8")
    _write(here / "snnbib.toml", 'list = "papers.md"\n[[venue]]\nacronym = "QUIET"')
    result = run("resolve", "--bib", "papers.bib")
    assert result.exit_code == 2
    assert "snnbib.toml:2: [[venue]] number 1 (QUIET): names is missing" in result.stderr


@pytest.mark.parametrize("command", ["read", "status", "resolve", "export"])
def test_a_project_file_that_names_a_missing_list_is_what_must_change(
    here: Path, run: Run, command: str
) -> None:
    _write(here / "snnbib.toml", '# Our list\nlist = "survey.md"\n')
    result = run(command)
    assert (result.exit_code, result.stderr) == (
        2,
        "Error: snnbib.toml:2: there is no list survey.md: correct 'list', or write that file\n",
    )


def test_a_mistake_in_the_reading_table_is_named_with_its_line(here: Path, run: Run) -> None:
    _write(here / "snnbib.toml", 'list = "papers.md"\n\n[reading]\ntopics = 1\n')
    result = run("read")
    message = "Error: snnbib.toml:4: 'reading.topics' must be a list of strings\n"
    assert (result.exit_code, result.stderr) == (2, message)
