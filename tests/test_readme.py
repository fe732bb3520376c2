"""The README: short, and its figures are those of the lock."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from snnbib.cli import main

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_it_is_short() -> None:
    assert len(README.splitlines()) < 150


def test_its_first_screen_has_a_file_or_a_command_for_everybody() -> None:
    screen = "\n".join(README.splitlines()[:24])
    for needed in (
        "LaTeX",
        "`snnbib cited",
        "Zotero",
        "exports/snn.json",
        "maintain",
        "`snnbib init",
    ):
        assert needed in screen


def test_the_list_is_a_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SNNBIB_CACHE_DIR", str(tmp_path / "cache"))
    (text,) = re.findall(r"```markdown\n(.*?)```", README, re.DOTALL)
    path = tmp_path / "papers.md"
    path.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(main, ["resolve", str(path), "--dry-run", "--offline"])
    assert (result.exit_code, " 1 paper " in result.stdout) == (0, True)


def test_the_figures_are_those_of_the_lock() -> None:
    total = re.search(
        r"All (\d+) papers.*?(\d+) have\nan arXiv id, (\d+) pages, (\d+) a DOI", README
    )
    assert total is not None
    status = CliRunner().invoke(main, ["status", "--json"]).stdout
    for name, number in zip(("papers", "arxiv", "pages", "doi"), total.groups(), strict=True):
        assert f'"{name}": {number}' in status


def test_the_keys_that_it_cites_are_keys_of_the_exports() -> None:
    bib = (ROOT / "exports" / "snn.bib").read_text("utf-8")
    for key in re.findall(r"\\cite\{([^}]*)\}", README)[0].split(","):
        assert f"{{{key},\n" in bib


def test_the_files_that_documents_name_are_there() -> None:
    documents = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]
    named = {
        path
        for document in documents
        for path in re.findall(r"`((?:src|tests|exports)/[\w./-]*)`", document.read_text("utf-8"))
    }
    assert named
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []
