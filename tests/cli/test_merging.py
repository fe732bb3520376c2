"""Two branches that add papers, merged with real git."""

import subprocess
from pathlib import Path

import pytest

from snnbib import lockfile
from tests.cli.conftest import BIB, Git, Run

_ENTRY = """
@inproceedings{{{key},
  author = {{Xuerui Qiu}},
  title = {{{title}.}},
  booktitle = {{38th {{AAAI}} 2024: Vancouver, Canada}},
  pages = {{{pages}}},
  year = {{2024}}
}}
"""
OURS, THEIRS = "Gated Spikes for Vision", "Gated Spikes for Speakers"
URL = "https://ojs.aaai.org/index.php/AAAI/article/view/301"


@pytest.fixture
def conflict(resolved: Path, run: Run, git: Git) -> Path:
    """Two branches that each add a paper at the end of the list, merged as far as git can."""
    text = BIB + _ENTRY.format(key="vision", title=OURS, pages="1--9")
    text += _ENTRY.format(key="speech", title=THEIRS, pages="11--19")
    (resolved / "papers.bib").write_text(text, encoding="utf-8")
    (resolved / ".gitignore").write_text("cache\n", encoding="utf-8")
    git("init", "-q", "-b", "main")
    for branch, title in (("main", ""), ("ours", OURS), ("theirs", THEIRS)):
        if branch != "main":
            git("checkout", "-q", "-b", branch, "main")
            with (resolved / "papers.md").open("a", encoding="utf-8") as file:
                file.write(f"- {title} [[paper]({URL}{len(title)})]\n")
            run("resolve", "papers.md", "--bib", "papers.bib")
            run("export", "papers.md")
        git("add", "-A")
        git("commit", "-q", "-m", branch)
    git("checkout", "-q", "ours")
    with pytest.raises(subprocess.CalledProcessError):
        git("merge", "-q", "theirs")
    return resolved


def _settle_list(here: Path) -> None:
    """Keep the papers of both sides, as a person does in an editor."""
    lines = (here / "papers.md").read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(("<<<<<<<", "=======", ">>>>>>>"))]
    (here / "papers.md").write_text("".join(kept), encoding="utf-8")


def test_the_list_is_settled_by_a_person(conflict: Path, run: Run) -> None:
    result = run("resolve", "papers.md")
    assert (result.exit_code, result.stderr) == (
        2, "Error: papers.md:7: git has left conflict markers: keep the papers of both sides\n",
    )  # fmt: skip
    assert conflict


def test_check_names_every_conflict_of_list_lock_and_exports_at_once(
    conflict: Path, run: Run
) -> None:
    result = run("check", "papers.md")
    named = [line.split(": ")[1] for line in result.stderr.splitlines()]
    where = {"papers.md": 7, "papers.lock.json": _first_marker(conflict / "papers.lock.json")}
    for path in sorted((conflict / "exports").rglob("*")):
        if path.is_file() and "<<<<<<<" in path.read_text("utf-8"):
            where[path.relative_to(conflict).as_posix()] = _first_marker(path)
    assert {"exports/papers.bib", "exports/index.html", "exports/years/2024.ris"} < set(where)
    assert {line.partition(":")[0]: line for line in reversed(named)} == {
        path: f"{path}:{number}" for path, number in where.items()
    }
    assert result.exit_code == 2
    assert result.stderr.startswith(
        "Error: papers.md:7: git has left conflict markers: keep the papers of both sides\n"
        f"Error: papers.lock.json:{where['papers.lock.json']}: git has left conflict markers: "
        "'snnbib resolve' merges both sides\n"
    )
    assert "exports/papers.bib" in result.stderr
    assert "git has left conflict markers: 'snnbib export' writes the file again\n" in result.stderr


def _first_marker(path: Path) -> int:
    lines = path.read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.startswith("<<<<<<<"))


def test_a_conflict_that_is_half_settled_is_named_at_the_marker_that_is_left(
    resolved: Path, run: Run
) -> None:
    text = (resolved / "papers.md").read_text("utf-8")
    for marker in ("<<<<<<< HEAD", ">>>>>>> theirs"):
        (resolved / "papers.md").write_text(f"{text}{marker}\n", encoding="utf-8")
        result = run("check", "papers.md")
        assert result.exit_code == 2
        assert result.stderr.startswith("Error: papers.md:7: git has left conflict markers")


def test_other_commands_say_what_merges_the_lock(conflict: Path, run: Run) -> None:
    _settle_list(conflict)
    for command in ("check", "export"):
        result = run(command, "papers.md")
        assert result.exit_code == 2
        assert "git has left conflict markers: 'snnbib resolve' merges both sides" in result.stderr


def test_one_resolve_merges_the_lock_and_keeps_the_older_keys(conflict: Path, run: Run) -> None:
    """Both branches gave the key qiu2024gatedb: it stays with the paper of one of them."""
    _settle_list(conflict)
    result = run("resolve", "papers.md", "--bib", "papers.bib")
    assert result.exit_code == 0, result.stderr
    lock = lockfile.loads((conflict / "papers.lock.json").read_text("utf-8"))
    assert {entry.paper.title: entry.work and entry.work.key for entry in lock.entries} == {
        "Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks": "guo2024ternary",
        "Gated Attention Coding": "qiu2024gated",
        OURS: "qiu2024gatedb",
        THEIRS: "qiu2024gatedc",
    }


def test_an_export_with_conflict_markers_is_named_and_written_anew(
    conflict: Path, run: Run
) -> None:
    _settle_list(conflict)
    run("resolve", "papers.md", "--bib", "papers.bib")
    result = run("check", "papers.md", "--select", "export-conflict")
    assert result.exit_code == 1
    assert "exports/papers.bib:" in result.stderr
    assert "git has left conflict markers [export-conflict]" in result.stderr
    assert run("export", "papers.md").exit_code == 0
    assert run("check", "papers.md", "--strict").exit_code == 0


def test_a_checkout_with_line_ends_of_windows_works(resolved: Path, run: Run) -> None:
    for name in ("papers.md", "papers.lock.json"):
        path = resolved / name
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run("check", "papers.md", "--strict").exit_code == 0
    assert run("export", "papers.md").exit_code == 0
    assert run("resolve", "papers.md", "--bib", "papers.bib").exit_code == 0
