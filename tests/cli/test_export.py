"""``snnbib export``: what it writes, removes and refuses."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


def _tree(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def test_all_formats_by_venue_and_year(resolved: Path, run: Run) -> None:
    result = run("export", "papers.md")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "2 works in 14 files in exports, 14 of them changed\n"
    stems = ["aaai/aaai", "aaai/aaai-2024", "papers", "years/2024"]
    suffixes = ["bib", "json", "ris"]
    assert sorted(_tree(resolved / "exports")) == sorted(
        [
            "README.md",
            "papers-short.bib",
            *(f"{stem}.{suffix}" for stem in stems for suffix in suffixes),
        ]
    )


def test_again_changes_nothing(resolved: Path, run: Run) -> None:
    run("export", "papers.md")
    before = _tree(resolved / "exports")
    result = run("export", "papers.md")
    assert result.stderr == "2 works in 14 files in exports, 0 of them changed\n"
    assert _tree(resolved / "exports") == before


def test_files_no_longer_written_are_removed_others_are_not(resolved: Path, run: Run) -> None:
    run("export", "papers.md", "-o", "out")
    (resolved / "out" / "mine.bib").write_text("mine", encoding="utf-8")
    run("export", "papers.md", "-o", "out", "--format", "bibtex")
    assert sorted(_tree(resolved / "out")) == [
        "README.md",
        "aaai/aaai-2024.bib",
        "aaai/aaai.bib",
        "mine.bib",
        "papers-short.bib",
        "papers.bib",
        "years/2024.bib",
    ]


def test_check_writes_nothing_and_names_what_differs(resolved: Path, run: Run) -> None:
    run("export", "papers.md")
    assert run("export", "papers.md", "--check").exit_code == 0
    (resolved / "exports" / "papers.bib").write_text("edited", encoding="utf-8")
    result = run("export", "papers.md", "--check")
    assert result.exit_code == 1
    assert result.stderr == (
        "exports/papers.bib: differs from the lock in guo2024ternary, qiu2024gated\n"
        "1 files in exports are not what the lock says: run 'snnbib export'\n"
    )
    assert (resolved / "exports" / "papers.bib").read_text("utf-8") == "edited"


def test_a_readme_of_somebody_else_is_not_overwritten(resolved: Path, run: Run) -> None:
    (resolved / "README.md").write_text("# My project\n", encoding="utf-8")
    result = run("export", "papers.md", "-o", ".")
    assert result.exit_code == 2
    assert result.stderr == (
        "Error: README.md: not written by snnbib export: "
        "choose another directory with -o, or remove it\n"
    )
    assert (resolved / "README.md").read_text("utf-8") == "# My project\n"


def test_unicode(resolved: Path, run: Run) -> None:
    bib = resolved / "papers.bib"
    bib.write_text(bib.read_text("utf-8").replace("Xuerui", "Jérôme"), encoding="utf-8")
    run("resolve", "papers.md", "--bib", "papers.bib")
    run("export", "papers.md")
    assert (resolved / "exports" / "papers.bib").read_bytes().isascii()
    run("export", "papers.md", "--unicode")
    assert "Jérôme" in (resolved / "exports" / "papers.bib").read_text("utf-8")


def test_letters_that_tex_lacks_stop_nothing_and_are_said(resolved: Path, run: Run) -> None:
    bib = resolved / "papers.bib"
    bib.write_text(bib.read_text("utf-8").replace("Xuerui", "雪瑞"), encoding="utf-8")
    run("resolve", "papers.md", "--bib", "papers.bib")
    result = run("export", "papers.md")
    assert result.exit_code == 0
    assert result.stderr.splitlines()[0] == (
        "qiu2024gated: 瑞雪 cannot be written in ASCII TeX: compile with LuaLaTeX or XeLaTeX"
    )
    assert "author = {Qiu, 雪瑞}" in (resolved / "exports" / "papers.bib").read_text("utf-8")
    assert run("export", "papers.md", "--unicode").stderr.count("\n") == 1


def test_papers_that_are_not_exported_are_said(resolved: Path, run: Run) -> None:
    with (resolved / "papers.md").open("a", encoding="utf-8") as file:
        file.write("- Unknown [[paper](https://example.org/1)]\n")
    run("resolve", "papers.md", "--offline")
    assert run("export", "papers.md").stderr.splitlines()[0] == (
        "1 papers are not exported, no source names their authors: "
        "see 'snnbib status', then run 'snnbib resolve papers.md'"
    )


@pytest.mark.parametrize(
    ("lock", "message"),
    [
        (None, "papers.lock.json: no lock yet: run 'snnbib resolve papers.md'"),
        ('{"lock": 7}', "a lock of version 7; this snnbib reads version 1: upgrade it"),
        ("<<<<<<< HEAD", "papers.lock.json: damaged (JSON is malformed"),
    ],
)
def test_locks_that_are_refused(here: Path, run: Run, lock: str | None, message: str) -> None:
    if lock is not None:
        (here / "papers.lock.json").write_text(lock, encoding="utf-8")
    result = run("export", "papers.md")
    assert result.exit_code == 2
    assert message in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (here / "exports").exists()


def test_a_list_that_is_not_there(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("export", "missing.md")
    assert (result.exit_code, result.stderr) == (2, "Error: missing.md: no such file\n")


def test_exporting_loads_no_http_library() -> None:
    """The contract of imports, seen from a running process."""
    import subprocess  # noqa: PLC0415
    import sys  # noqa: PLC0415

    code = (
        "import sys; from click.testing import CliRunner; from snnbib.cli import main\n"
        "result = CliRunner().invoke(main, ['export', '-o', sys.argv[1], '--check'])\n"
        "assert result.exit_code in (0, 1), result.output\n"
        "print([name for name in ('habanero', 'httpx2', 'lxml', 'socket') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "exports"], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_check_names_the_works_that_differ(resolved: Path, run: Run) -> None:
    run("export", "papers.md")
    for path in (resolved / "exports").rglob("*.*"):
        text = path.read_text("utf-8")
        path.write_text(text.replace("Xuerui", "X."), encoding="utf-8")
    result = run("export", "papers.md", "--check")
    assert result.exit_code == 1
    *lines, summary = result.stderr.splitlines()
    assert {line.partition(": ")[2] for line in lines} == {"differs from the lock in qiu2024gated"}
    assert summary == "13 files in exports are not what the lock says: run 'snnbib export'"
