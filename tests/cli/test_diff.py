"""``snnbib diff``: locks, revisions and tags."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Git, Run


@pytest.fixture
def changed(resolved: Path, run: Run, git: Git) -> Path:
    """The small list released as v1, then with other pages; before.json is the released lock."""
    lock = resolved / "papers.lock.json"
    (resolved / "before.json").write_bytes(lock.read_bytes())
    git("init", "-q")
    git("add", "papers.lock.json")
    git("commit", "-q", "-m", "release")
    git("tag", "v1")
    bib = resolved / "papers.bib"
    bib.write_text(bib.read_text("utf-8").replace("601--610", "601--611"), encoding="utf-8")
    run("resolve", "papers.md", "--bib", "papers.bib", "--upgrade")
    return resolved


TEXT = "~ qiu2024gated\n    pages: '601-610' -> '601-611'\n"


def test_two_files_are_compared(changed: Path, run: Run) -> None:
    result = run("diff", "before.json", "papers.lock.json")
    assert (result.exit_code, result.stdout) == (0, TEXT)


def test_a_tag_and_a_file(changed: Path, run: Run) -> None:
    assert run("diff", "v1", "papers.lock.json", "--list", "papers.md").stdout == TEXT


def test_one_lock_at_two_revisions_has_no_differences(changed: Path, run: Run) -> None:
    assert run("diff", "v1", "HEAD", "--list", "papers.md").stdout == "no differences\n"


def test_markdown_and_json(changed: Path, run: Run) -> None:
    assert run("diff", "before.json", "papers.lock.json", "--markdown").stdout == (
        "### Changed (1)\n\n- `qiu2024gated` pages: 601-610 → 601-611\n"
    )
    assert json.loads(run("diff", "before.json", "papers.lock.json", "--json").stdout) == {
        "added": [],
        "removed": [],
        "moved": [],
        "changed": {"qiu2024gated": {"pages": {"before": "601-610", "after": "601-611"}}},
    }


@pytest.mark.parametrize("name", ["v9", "--help-me", "missing.json"])
def test_neither_file_nor_revision(changed: Path, run: Run, name: str) -> None:
    result = run("diff", "--list", "papers.md", "--", name, "HEAD")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"Error: {name}: neither a file nor a git revision")


def test_the_entries_of_new_and_changed_works(changed: Path, run: Run) -> None:
    result = run("diff", "v1", "papers.lock.json", "--list", "papers.md", "--format", "ris")
    assert (result.exit_code, result.stderr) == (0, "0 new, 1 changed\n")
    exported = run("show", "qiu2024gated", "--list", "papers.md", "--format", "ris").stdout
    assert result.stdout == exported
    nothing = run("diff", "v1", "v1", "--list", "papers.md", "--format", "csljson")
    assert (nothing.stdout, nothing.stderr) == ("", "0 new, 0 changed\n")
    assert run("diff", "v1", "v1", "--json", "--format", "ris").exit_code == 2
