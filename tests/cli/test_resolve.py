"""``snnbib resolve``: what it writes, what it says, how it exits."""

from pathlib import Path

import pytest

from snnbib import lockfile
from tests.cli.conftest import Run


def _lock(here: Path) -> str:
    return (here / "papers.lock.json").read_text("utf-8")


def test_a_list_and_a_bib_file_become_a_lock(here: Path, run: Run) -> None:
    result = run("resolve", "papers.md", "--bib", "papers.bib")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == (
        "2 of 2 papers resolved, 2 with a DOI: papers.lock.json\nnext: snnbib export papers.md\n"
    )
    lock = lockfile.loads(_lock(here))
    assert [entry.work.key for entry in lock.entries if entry.work] == [
        "guo2024ternary",
        "qiu2024gated",
    ]
    assert {match.day for entry in lock.entries for match in entry.matches} == {"2026-11-23"}


def test_again_with_nothing_new_changes_nothing(
    resolved: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = _lock(resolved)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1895392000")
    assert run("resolve", "papers.md", "--offline").exit_code == 0
    assert run("resolve", "papers.md", "--bib", ".").exit_code == 0
    assert _lock(resolved) == before


def test_dry_run_says_what_would_be_read_and_writes_nothing(here: Path, run: Run) -> None:
    result = run("resolve", "papers.md", "--bib", "papers.bib", "--dry-run")
    assert result.exit_code == 0
    assert result.stdout == "bibtex         2 papers                 1 file\n"
    assert not (here / "papers.lock.json").exists()


def test_quiet_says_nothing_when_nothing_is_wrong(here: Path, run: Run) -> None:
    assert here
    assert run("resolve", "papers.md", "--bib", "papers.bib", "--quiet").output == ""


def test_an_unclosed_brace_is_named_and_the_rest_is_used(here: Path, run: Run) -> None:
    bib = here / "papers.bib"
    bib.write_text("@misc{broken,\n title = {x\n}\n\n" + bib.read_text("utf-8"), "utf-8")
    result = run("resolve", "papers.md", "--bib", "papers.bib")
    assert result.exit_code == 1
    assert result.stderr == (
        "papers.bib:1: warning: @misc{broken, is not read to its end: a brace or quote is not "
        "closed [bib-unreadable-entry]\n"
        "what to do:\n"
        "  bib-unreadable-entry: fix the entry\n"
        "  a finding that is right: [[accepted]] with rule, paper and reason in corrections.toml\n"
        "2 of 2 papers resolved, 2 with a DOI: papers.lock.json\n"
        "next: snnbib export papers.md; after a fix, snnbib resolve papers.md\n"
    )


def test_a_paper_that_nobody_knows_is_named_with_its_line(here: Path, run: Run) -> None:
    with (here / "papers.md").open("a", encoding="utf-8") as file:
        file.write("- A Paper That Nobody Knows [[paper](https://example.org/1)]\n")
    result = run("resolve", "papers.md", "--bib", "papers.bib")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[0] == (
        'papers.md:7: warning: "A Paper That Nobody Knows": no source names its authors, '
        "so it is not exported [paper-unresolved]"
    )
    assert len(lockfile.loads(_lock(here)).entries) == 3


def test_a_correction_is_used_and_a_stale_one_named(resolved: Path, run: Run) -> None:
    (resolved / "corrections.toml").write_text(
        '[[correction]]\npaper = "Gated Attention Coding"\nreason = "Front page."\npages = "1-9"\n'
        '[[correction]]\npaper = "Gone"\nreason = "Front page."\npages = "1-9"\n',
        encoding="utf-8",
    )
    result = run("resolve", "papers.md", "--offline")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[0] == (
        'corrections.toml: warning: the correction of "Gone" matches no paper of the list: '
        "fix paper or section [correction-stale]"
    )
    work = lockfile.loads(_lock(resolved)).entries[1].work
    assert work is not None
    assert (work.key, work.pages) == ("qiu2024gated", "1-9")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["missing.md"], "missing.md: no such file"),
        (["sub"], "sub: is a directory: name the list in it"),
        (["papers.md", "--bib", "missing.bib"], "missing.bib: no such file or directory"),
        (["latin.md"], "latin.md:2: byte 0xe9 is not UTF-8: save the list as UTF-8"),
        (["empty.md"], "empty.md: no papers: write each as a list item"),
        (["papers.md", "--bib", "latin.md"], "latin.md:2: not UTF-8: save the file as UTF-8"),
    ],
)
def test_what_cannot_be_read(here: Path, run: Run, arguments: list[str], message: str) -> None:
    (here / "sub").mkdir()
    (here / "latin.md").write_bytes(b"# X\n- caf\xe9\n")
    (here / "empty.md").write_text("# Nothing here\n", encoding="utf-8")
    result = run("resolve", *arguments)
    assert result.exit_code == 2
    assert result.stderr.startswith(f"Error: {message}")
    assert result.stderr.count("\n") == 1
    assert not list(here.glob("*.lock.json"))


def test_a_lock_edited_by_hand_is_refused_and_kept(resolved: Path, run: Run) -> None:
    edited = _lock(resolved).replace('"pages": "601-610"', '"pages": "601-611"')
    (resolved / "papers.lock.json").write_text(edited, encoding="utf-8")
    result = run("resolve", "papers.md", "--bib", "papers.bib")
    assert result.exit_code == 2
    assert result.stderr.startswith(
        "Error: papers.lock.json: entry 2 (Gated Attention Coding) was changed by hand"
    )
    assert _lock(resolved) == edited


def test_corrections_that_are_no_toml_are_refused(resolved: Path, run: Run) -> None:
    before = _lock(resolved)
    (resolved / "corrections.toml").write_text("[[correction", encoding="utf-8")
    result = run("resolve", "papers.md")
    assert result.exit_code == 2
    assert result.stderr.startswith("Error: corrections.toml:1: not TOML: ")
    assert _lock(resolved) == before


def test_no_permission_to_write(here: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, data: bytes) -> int:
        del data
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "write_bytes", refuse)
    result = run("resolve", "papers.md", "--bib", "papers.bib")
    assert result.exit_code == 2
    assert result.stderr.splitlines()[-1] == ("Error: papers.lock.json: permission denied")


def test_a_day_that_is_none(here: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert here
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "tomorrow")
    result = run("resolve", "papers.md", "--bib", "papers.bib")
    assert result.exit_code == 2
    assert "SOURCE_DATE_EPOCH is not a number of seconds since 1970: 'tomorrow'" in result.stderr


@pytest.mark.parametrize("place", ["site-packages", "src"])
def test_the_list_that_was_installed_is_not_written_to(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """Installed means: not in the src/ of a checkout that the person is in."""
    (tmp_path / "checkout").mkdir()
    (tmp_path / "checkout" / "pyproject.toml").touch()
    installed = tmp_path / "checkout" / place / "snnbib"
    monkeypatch.setattr("snnbib.__file__", str(installed / "__init__.py"))
    monkeypatch.chdir(tmp_path)
    result = run("resolve")
    assert result.exit_code == 2
    assert result.stderr == (
        "no snnbib.toml and no papers.md here: using the list that comes with snnbib\n"
        "Error: the list that comes with snnbib is only read: snnbib resolve LIST, "
        "or 'snnbib init LIST' once\n"
    )


@pytest.mark.parametrize(
    "address", ["localhost:8000", "ftp://example.org", "https://", "http://[a"]
)
def test_a_mirror_that_is_not_a_web_address_is_refused_before_anything_is_asked(
    here: Path, run: Run, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("SNNBIB_ARXIV_URL", address)
    result = run("resolve", "papers.md")
    assert (result.exit_code, result.stderr) == (
        2,
        f"Error: SNNBIB_ARXIV_URL is not a web address: {address!r}\n",
    )
    assert not (here / "papers.lock.json").exists()


def test_without_any_work_the_next_step_is_what_is_open(here: Path, run: Run) -> None:
    result = run("resolve", "papers.md", "--offline")
    assert result.exit_code == 0
    assert result.stderr.splitlines()[-2:] == [
        "0 of 2 papers resolved, 0 with a DOI: papers.lock.json",
        "next: snnbib status papers.md",
    ]
