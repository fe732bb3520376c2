"""``snnbib export``: what it writes, removes and refuses."""

import shutil
from pathlib import Path

import pytest

import snnbib
from tests.cli.conftest import Run


def _tree(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def test_all_formats_by_venue_and_year(resolved: Path, run: Run) -> None:
    result = run("export", "papers.md")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == (
        "2 works in 15 files in exports: 15 new, 0 changed, 0 removed\n"
        "next: snnbib check papers.md\n"
    )
    stems = ["aaai/aaai", "aaai/aaai-2024", "papers", "years/2024"]
    suffixes = ["bib", "json", "ris"]
    assert sorted(_tree(resolved / "exports")) == sorted(
        [
            "README.md",
            "snnbib-manifest.txt",
            "index.html",
            "papers-short.bib",
            *(f"{stem}.{suffix}" for stem in stems for suffix in suffixes),
        ]
    )


def test_again_changes_nothing(resolved: Path, run: Run) -> None:
    run("export", "papers.md")
    before = _tree(resolved / "exports")
    result = run("export", "papers.md")
    assert result.stderr == (
        "2 works in 15 files in exports: 0 new, 0 changed, 0 removed\n"
        "next: snnbib check papers.md\n"
    )
    assert _tree(resolved / "exports") == before


def test_files_no_longer_written_are_removed_others_are_not(resolved: Path, run: Run) -> None:
    run("export", "papers.md", "-o", "out")
    (resolved / "out" / "mine.bib").write_text("mine", encoding="utf-8")
    run("export", "papers.md", "-o", "out", "--format", "bibtex")
    assert sorted(_tree(resolved / "out")) == [
        "README.md",
        "aaai/aaai-2024.bib",
        "aaai/aaai.bib",
        "index.html",
        "mine.bib",
        "papers-short.bib",
        "papers.bib",
        "snnbib-manifest.txt",
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
        "1 file in exports is not what the lock says: run 'snnbib export'\n"
    )
    assert (resolved / "exports" / "papers.bib").read_text("utf-8") == "edited"


def test_a_readme_of_somebody_else_is_not_overwritten(resolved: Path, run: Run) -> None:
    (resolved / "docs").mkdir()
    (resolved / "docs" / "README.md").write_text("# My project\n", encoding="utf-8")
    result = run("export", "papers.md", "-o", "docs")
    assert result.exit_code == 2
    assert result.stderr == (
        "Error: docs/README.md: not written by snnbib export: "
        "choose another directory with -o, or remove it\n"
    )
    assert (resolved / "docs" / "README.md").read_text("utf-8") == "# My project\n"


def test_abbreviated_by_iso_4(resolved: Path, run: Run) -> None:
    run("export", "papers.md", "--abbreviate")
    text = (resolved / "exports" / "papers.bib").read_text("utf-8")
    assert text.count("  booktitle = {{Proc. {AAAI} Conf. Artif. Intell.}},\n") == 2
    assert run("export", "papers.md", "--abbreviate", "--check").exit_code == 0
    assert run("export", "papers.md", "--check").exit_code == 1


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
    assert "cannot be written" not in run("export", "papers.md", "--unicode").stderr


def test_papers_that_are_not_exported_are_said(resolved: Path, run: Run) -> None:
    with (resolved / "papers.md").open("a", encoding="utf-8") as file:
        file.write("- Unknown [[paper](https://example.org/1)]\n")
    run("resolve", "papers.md", "--offline")
    assert run("export", "papers.md").stderr.splitlines()[0] == (
        "1 paper is not exported, its authors or its year are missing: "
        "see 'snnbib status', then run 'snnbib resolve papers.md'"
    )


@pytest.mark.parametrize(
    ("lock", "message"),
    [
        (None, "papers.lock.json: no lock yet: run 'snnbib resolve papers.md'"),
        ('{"lock": 7}', "has version 7; this snnbib reads version 1: install a newer snnbib"),
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


def test_exporting_loads_no_http_library_and_not_the_large_table_of_venues() -> None:
    """The contract of imports, seen from a running process."""
    import subprocess  # noqa: PLC0415
    import sys  # noqa: PLC0415

    code = (
        "import sys; from click.testing import CliRunner; from snnbib.cli import main\n"
        "result = CliRunner().invoke(main, ['export', '-o', sys.argv[1], '--check'])\n"
        "assert result.exit_code in (0, 1), result.output\n"
        "loaded = {'habanero', 'httpx2', 'lxml', 'markdown_it', 'socket'} & set(sys.modules)\n"
        "from snnbib.venues.data import included_table\n"
        "print(sorted(loaded), 'rows' in vars(included_table()._sets[0]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "exports"], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[] False\n"


def test_check_names_the_works_that_differ(resolved: Path, run: Run) -> None:
    run("export", "papers.md")
    for path in (resolved / "exports").rglob("*.*"):
        text = path.read_text("utf-8")
        path.write_text(text.replace("Xuerui", "X."), encoding="utf-8")
    result = run("export", "papers.md", "--check")
    assert result.exit_code == 1
    *lines, summary = result.stderr.splitlines()
    assert {line.partition(": ")[2] for line in lines} == {"differs from the lock in qiu2024gated"}
    assert summary == "14 files in exports are not what the lock says: run 'snnbib export'"


class TestNothingOfAUsersIsOverwritten:
    """What snnbib has written is named in its manifest; everything else stays."""

    def test_a_file_that_snnbib_did_not_write(self, resolved: Path, run: Run) -> None:
        before = _tree(resolved)
        result = run("export", "papers.md", "-o", ".")
        assert (result.exit_code, result.stderr) == (
            2,
            "Error: papers.bib: not written by snnbib export: "
            "choose another directory with -o, or remove it\n",
        )
        assert _tree(resolved) == before

    def test_a_file_beside_the_exports(self, resolved: Path, run: Run) -> None:
        run("export", "papers.md", "--format", "bibtex")
        mine = resolved / "exports" / "aaai" / "aaai-2024.ris"
        mine.write_text("mine", encoding="utf-8")
        before = _tree(resolved)
        result = run("export", "papers.md")
        assert result.exit_code == 2
        assert result.stderr.startswith("Error: exports/aaai/aaai-2024.ris: not written by snnbib")
        assert _tree(resolved) == before

    def test_the_exports_of_another_list(self, resolved: Path, run: Run) -> None:
        run("export", "papers.md")
        before = _tree(resolved / "exports")
        other = resolved / "other"
        other.mkdir()
        for name in ("papers.md", "papers.lock.json"):
            (other / name).write_bytes((resolved / name).read_bytes())
        result = run("export", "other/papers.md")
        assert (result.exit_code, result.stderr) == (
            2,
            "Error: exports: has the exports of papers.md, not of other/papers.md: "
            "choose another directory with -o, or remove this one\n",
        )
        assert _tree(resolved / "exports") == before

    def test_a_file_that_is_called_like_the_manifest(self, resolved: Path, run: Run) -> None:
        manifest = resolved / "exports" / "snnbib-manifest.txt"
        manifest.parent.mkdir()
        manifest.write_text("mine\n", encoding="utf-8")
        assert run("export").stderr == (
            "Error: exports/snnbib-manifest.txt: not written by snnbib export: choose another "
            "directory with -o, or remove it\n"
        )
        assert _tree(resolved / "exports") == {"snnbib-manifest.txt": b"mine\n"}

    def test_the_embedded_list_never_replaces_those_of_a_list(
        self, resolved: Path, run: Run
    ) -> None:
        run("export", "papers.md")
        before = _tree(resolved / "exports")
        (resolved / "papers.md").rename(resolved / "list.md")
        result = run("export")
        assert result.exit_code == 2
        assert _tree(resolved / "exports") == before

    def test_nor_exports_of_the_first_versions_that_have_no_manifest(
        self, resolved: Path, run: Run
    ) -> None:
        run("export", "papers.md")
        (resolved / "exports" / "snnbib-manifest.txt").unlink()
        before = _tree(resolved / "exports")
        (resolved / "papers.md").rename(resolved / "list.md")
        result = run("export")
        assert (result.exit_code, "a list called papers" in result.stderr) == (2, True)
        assert _tree(resolved / "exports") == before

    def test_those_of_the_same_list_are_taken_over(self, resolved: Path, run: Run) -> None:
        run("export", "papers.md")
        before = _tree(resolved / "exports")
        (resolved / "exports" / "snnbib-manifest.txt").unlink()
        assert run("export", "papers.md").exit_code == 0
        assert _tree(resolved / "exports") == before

    def test_a_list_that_has_moved_is_the_same(self, resolved: Path, run: Run) -> None:
        run("export", "papers.md")
        (resolved / "text").mkdir()
        for name in ("papers.md", "papers.lock.json"):
            (resolved / name).rename(resolved / "text" / name)
        result = run("export", "text/papers.md")
        assert (result.exit_code, result.stderr) == (
            0,
            "2 works in 15 files in exports: 0 new, 0 changed, 0 removed\n"
            "next: snnbib check text/papers.md\n",
        )  # fmt: skip
        manifest = (resolved / "exports" / "snnbib-manifest.txt").read_text("utf-8")
        assert manifest.splitlines()[1] == "list: ../text/papers.md"

    def test_a_manifest_with_the_lines_of_two_branches(self, resolved: Path, run: Run) -> None:
        run("export", "papers.md")
        before = _tree(resolved / "exports")
        path = resolved / "exports" / "snnbib-manifest.txt"
        lines = path.read_text("utf-8").splitlines()
        merged = [*lines[:3], "<<<<<<< HEAD", *lines[3:5], "=======", *lines[5:], ">>>>>>> other"]
        path.write_text("\n".join([*merged, "../papers.md", "/etc/passwd"]), encoding="utf-8")
        assert run("export", "papers.md").exit_code == 0
        assert _tree(resolved / "exports") == before
        assert (resolved / "papers.md").exists()


def test_a_checkout_with_crlf_is_what_the_lock_says(resolved: Path, run: Run) -> None:
    run("export", "papers.md")
    for path in (resolved / "exports").rglob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert run("export", "papers.md", "--check").exit_code == 0
    assert (
        run("export", "papers.md").stderr.splitlines()[0].endswith(": 0 new, 0 changed, 0 removed")
    )


def test_an_installed_snnbib_exports_the_list_of_a_checkout(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run("export", "-q")
    data = tmp_path / "src" / "snnbib" / "data"
    shutil.copytree(Path(snnbib.__file__).parent / "data", data)
    (tmp_path / "snnbib.toml").write_text(
        'list = "src/snnbib/data/papers.md"\nname = "snn"', encoding="utf-8"
    )
    result = run("export")
    assert (result.exit_code, ": 0 new, 0 changed, 0 removed" in result.stderr) == (0, True)


def test_papers_that_the_lock_does_not_have_are_said(resolved: Path, run: Run) -> None:
    with (resolved / "papers.md").open("a", encoding="utf-8") as file:
        file.write("- Unknown [[paper](https://example.org/1)]\n")
    message = "papers.md: 1 paper is not in the lock yet: run 'snnbib resolve papers.md'\n"
    assert run("export", "papers.md", "-q").stderr == message
    (resolved / "papers.md").unlink()
    assert run("export", "papers.md", "-q").stderr == ""
