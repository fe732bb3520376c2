"""Output where the terminal's encoding has not all letters."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from snnbib.cli import main
from tests.cli.conftest import Run


@pytest.fixture
def named(resolved: Path, run: Run) -> Path:
    """The list of `here`, one author's name corrected to one that ASCII has no letters for."""
    (resolved / "corrections.toml").write_text(
        '[[correction]]\npaper = "Gated Attention Coding"\nreason = "Seen."\n'
        'authors = ["Gülçehre, Çağlar"]\n',
        encoding="utf-8",
    )
    assert run("resolve", "papers.md", "--offline").exit_code == 0
    return resolved


@pytest.mark.usefixtures("named")
def test_no_letter_stops_a_command() -> None:
    result = CliRunner(charset="latin-1").invoke(main, ["show", "Gated", "--list", "papers.md"])
    assert result.exit_code == 0
    assert "Gülçehre, Ça\\u011flar".encode("latin-1") in result.stdout_bytes


@pytest.mark.usefixtures("named")
def test_what_programs_read_is_utf_8() -> None:
    arguments = ["show", "Gated", "--list", "papers.md", "--json"]
    result = CliRunner(charset="latin-1").invoke(main, arguments)
    work = json.loads(result.stdout_bytes.decode("utf-8"))["work"]
    assert work["authors"] == [{"family": "Gülçehre", "given": "Çağlar"}]
