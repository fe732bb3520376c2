"""``snnbib init``: what it writes, what it leaves alone, and what it says comes next."""

import os
import re
import subprocess
from pathlib import Path

import pytest

import snnbib
from snnbib.cli.list_choice import list_files_of
from snnbib.cli.output import Messages
from tests.cli.conftest import Git, Run
from tests.packaging.test_build import ROOT

ATTRIBUTES = """\
papers.md merge=union
papers.lock.json text eol=lf linguist-generated
exports/** text eol=lf linguist-generated merge=union
"""


def test_a_project_file_and_git_attributes(here: Path, run: Run) -> None:
    result = run("init", "--mailto", "me@example.org")
    assert (result.exit_code, result.stdout) == (0, "")
    assert (here / "snnbib.toml").read_text("utf-8") == (
        "# The project of snnbib: which list, and what is written from it.\n"
        'list = "papers.md"\nname = "papers"\nexports = "exports"\nmailto = "me@example.org"\n'
    )
    assert (here / ".gitattributes").read_text("utf-8") == ATTRIBUTES
    assert result.stderr == (
        "snnbib.toml: written\n"
        ".gitattributes: 3 lines added\n"
        "\n"
        "next:\n"
        "  snnbib read       shows which papers are read from the list, and what is left out\n"
        "  snnbib resolve    asks Crossref, arXiv and DBLP, and writes papers.lock.json\n"
        "  snnbib review     asks you about matches that are not certain; then resolve again\n"
        "  snnbib export     writes the references into exports\n"
        "  snnbib check      names what is wrong, by file and line, and what to commit\n"
        "  snnbib init papers.md --workflow OWNER    "
        "writes a GitHub workflow that checks all this; "
        "OWNER is the GitHub account that has snnbib\n"
        "  git add snnbib.toml .gitattributes papers.md papers.lock.json exports\n"
        '  git commit -m "The list and its references"\n'
    )


def test_the_commands_take_what_it_wrote(here: Path, run: Run) -> None:
    (here / "text").mkdir()
    (here / "papers.md").rename(here / "text" / "My survey.md")
    assert run("init", "text/My survey.md", "--exports", "references").exit_code == 0
    place = list_files_of(None, Messages(quiet=False, verbose=False))
    assert (place.path, place.name, place.exports) == (
        Path("text/My survey.md"),
        "My-survey",
        Path("references"),
    )
    assert (here / ".gitattributes").read_text("utf-8").splitlines()[1:] == [
        '"text/My survey.lock.json" text eol=lf linguist-generated',
        "references/** text eol=lf linguist-generated merge=union",
    ]
    assert run("resolve", "--bib", "papers.bib").exit_code == 0
    assert run("export").exit_code == 0
    assert (here / "references" / "My-survey.bib").exists()


def test_a_readme_is_called_like_its_repository(here: Path, run: Run) -> None:
    (here / "papers.md").rename(here / "README.md")
    run("init", "README.md")
    assert f'name = "{here.name}"' in (here / "snnbib.toml").read_text("utf-8")


def test_nothing_that_exists_is_replaced(here: Path, run: Run) -> None:
    mine = {
        "snnbib.toml": 'list = "papers.md"\nname = "mine"\n',
        ".pre-commit-config.yaml": "repos: []\n",
        ".github/workflows/references.yml": "name: mine\n",
    }
    for name, text in mine.items():
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_text(text, encoding="utf-8")
    (here / ".gitattributes").write_text("*.png binary", encoding="utf-8")
    result = run("init", "--workflow", "OWNER", "--pre-commit", "OWNER")
    assert result.exit_code == 0
    for name, text in mine.items():
        assert (here / name).read_text("utf-8") == text
        assert f"{name}: exists and stays as it is; it would have been:\n" in result.stderr
    assert (here / ".gitattributes").read_text("utf-8") == f"*.png binary\n{ATTRIBUTES}"


def test_twice_is_the_same_as_once(here: Path, run: Run) -> None:
    run("init", "--workflow", "OWNER")
    before = {path: path.read_bytes() for path in here.rglob("*") if path.is_file()}
    assert ".gitattributes: is as it should be" in run("init", "--workflow", "OWNER").stderr
    assert {path: path.read_bytes() for path in here.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("list_name", "message"),
    [
        ("list.md", "list.md: no such file: name your list, snnbib init papers.md; "
                    "Markdown files here: papers.md"),
        ("..", "..: no such file: name your list, "),
        ("papers.md", "snnbib.toml: is the project of other.md"),
    ],
)  # fmt: skip
def test_what_is_refused(here: Path, run: Run, list_name: str, message: str) -> None:
    (here / "snnbib.toml").write_text('list = "other.md"', encoding="utf-8")
    (here / "notes.md").mkdir()
    result = run("init", list_name)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"Error: {message}")
    assert not (here / ".gitattributes").exists()


@pytest.mark.skipif(os.name != "posix", reason="only there a file can have such a name")
@pytest.mark.parametrize("name", ["a\nb.md", "a\x07.md", "a\udcff.md"])
def test_a_name_that_cannot_be_printed_is_refused(here: Path, run: Run, name: str) -> None:
    (here / "papers.md").rename(here / name)
    result = run("init", name)
    assert result.exit_code == 2
    assert result.stderr.endswith("its name has a character that is not printable: rename it\n")
    assert not (here / "snnbib.toml").exists()
    assert "Traceback" not in run("resolve", name, "--bib", "papers.bib").stderr
    assert run("resolve", name, "--bib", "papers.bib").exit_code == (2 if "\udcff" in name else 0)


def test_a_mistake_in_the_project_file_is_named_as_messages_name_files(
    here: Path, run: Run
) -> None:
    (here / "snnbib.toml").write_text('list = "papers.md"\nname = 1\n', encoding="utf-8")
    assert run("init").stderr == "Error: snnbib.toml:2: 'name' must be a string, in quotes\n"


def test_a_wrong_e_mail_address_writes_nothing(here: Path, run: Run) -> None:
    result = run("init", "--mailto", "me at example.org")
    assert result.exit_code == 2
    assert result.stderr.endswith("--mailto: 'me at example.org' is not an e-mail address\n")
    assert not (here / "snnbib.toml").exists()


def test_a_list_elsewhere_is_refused(here: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "below").mkdir()
    monkeypatch.chdir(here / "below")
    result = run("init", "../papers.md")
    assert (result.exit_code, "is not below this directory" in result.stderr) == (2, True)


def test_the_workflow_and_the_hooks(here: Path, run: Run) -> None:
    run("init", "--workflow", "OWNER", "--pre-commit", "OWNER")
    workflow = (here / ".github/workflows/references.yml").read_text("utf-8")
    (checkout,) = re.findall(r"uses: (actions/checkout@\S+ # \S+)", workflow)
    assert checkout in (ROOT / ".github/workflows/ci.yml").read_text("utf-8")
    assert (
        f"      - uses: OWNER/snnbib/.github/actions/snnbib@v{snnbib.__version__}\n"
        "        with:\n          list: papers.md\n          exports: exports\n"
    ) in workflow
    assert "\npermissions: {}\n" in workflow
    assert (here / ".pre-commit-config.yaml").read_text("utf-8") == (
        f"repos:\n  - repo: https://github.com/OWNER/snnbib\n    rev: v{snnbib.__version__}\n"
        "    hooks: [{ id: snnbib-check, args: [papers.md] },"
        " { id: snnbib-export, args: [papers.md] }]\n"
    )


def test_the_steps_that_it_names_lead_to_a_clean_repository(here: Path, run: Run, git: Git) -> None:
    """From a list to a check without findings, by what is printed and nothing else."""
    git("init", "-q")
    steps = [line.strip() for line in run("init").stderr.partition("next:\n")[2].splitlines()]
    commands = [step.partition("    ")[0].split() for step in steps]
    assert [command[:2] for command in commands] == [
        ["snnbib", "read"], ["snnbib", "resolve"], ["snnbib", "review"], ["snnbib", "export"],
        ["snnbib", "check"], ["snnbib", "init"], ["git", "add"], ["git", "commit"],
    ]  # fmt: skip
    for _, *arguments in commands[:6]:
        named = ["--bib", "papers.bib"] if arguments[0] == "resolve" else arguments[1:]
        assert run(arguments[0], *named).exit_code == 0
    assert (here / ".github/workflows/references.yml").exists()
    git(*commands[6][1:])
    git("commit", "-qm", "References")
    assert run("check", "--strict").exit_code == 0
    assert run("export", "--check").exit_code == 0


def test_commands_that_it_prints_can_be_typed_with_any_file_name(here: Path, run: Run) -> None:
    (here / "papers.md").rename(here / "My $1 päpers.md")
    result = run("init", "My $1 päpers.md")
    assert '  git add snnbib.toml .gitattributes "My \\$1 päpers.md" ' in result.stderr
    assert 'snnbib init "My \\$1 päpers.md" --workflow OWNER' in result.stderr
    result = run("resolve", "--bib", "papers.bib")
    assert result.stderr.endswith('next: snnbib export "My \\$1 päpers.md"\n')
    assert run("export").stderr.endswith('next: snnbib check "My \\$1 päpers.md"\n')


@pytest.mark.parametrize(
    "name", ["papers.md", "my papers.md", "[draft] a*b?.md", '#"1".md', "!a.md"]
)
def test_git_reads_the_attributes_of_any_file_name(
    here: Path, run: Run, git: Git, name: str
) -> None:
    (here / "papers.md").rename(here / name)
    git("init", "-q")
    assert run("init", name, "--exports", "out [1]").exit_code == 0
    asked = ("git", "check-attr", "-z", "merge", name, "out [1]/a/b.bib", "draft axbx.md")
    answers = subprocess.check_output(asked, cwd=here, text=True).split("\0")
    assert answers[2::3] == ["union", "union", "unspecified"]


def test_in_a_directory_of_a_repository_the_workflow_goes_where_github_reads_it(
    here: Path, run: Run, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("init", "-q")
    (here / "my lists").mkdir()
    (here / "papers.md").rename(here / "my lists" / "papers.md")
    monkeypatch.chdir(here / "my lists")
    result = run("init", "--workflow", "OWNER", "--pre-commit", "OWNER")
    assert result.exit_code == 0
    assert "../.github/workflows/references.yml: written" in result.stderr
    workflow = (here / ".github" / "workflows" / "references.yml").read_text("utf-8")
    assert 'list: "my lists/papers.md"\n          exports: "my lists/exports"\n' in workflow
    hooks = (here / ".pre-commit-config.yaml").read_text("utf-8")
    assert 'id: snnbib-export, args: ["my lists/papers.md"] }' in hooks
    assert {path.name for path in (here / "my lists").iterdir()} == {
        "papers.md", "snnbib.toml", ".gitattributes",
    }  # fmt: skip
    git_add = next(line for line in result.stderr.splitlines() if "git add" in line)
    assert git_add == (
        "  git add snnbib.toml ../.github/workflows/references.yml ../.pre-commit-config.yaml "
        ".gitattributes papers.md papers.lock.json exports"
    )


@pytest.mark.parametrize("exports", ["../out", "/out", "", "."])
def test_exports_that_are_not_below_the_project_are_refused(
    here: Path, run: Run, exports: str
) -> None:
    result = run("init", "--exports", exports)
    assert result.exit_code == 2
    assert "is not a directory below this one: name another with --exports" in result.stderr
    assert not (here / "snnbib.toml").exists()
