"""``-q``: every command says only what is wrong, and prints the data that it prints without."""

from pathlib import Path

import click
import pytest

from snnbib.cli import main
from tests.cli.conftest import BIB, LIST, Run

ADDED = BIB.replace("29114", "30001").replace("Ternary Spike: Learning", "Quiet Spike: Hearing")
COMMANDS = {
    "init": "init",
    "add": "add 10.1609/aaai.v38i11.30001 --bib new.bib --section AAAI-2024",
    "read": "read",
    "resolve": "resolve --bib papers.bib",
    "review": "review",
    "export": "export",
    "cited": "cited a.tex -o refs.bib",
    "annotate": "annotate",
    "check": "check",
    "status": "status --json",
    "search": "search spike",
    "show": "show guo2024ternary",
    "diff": "diff papers.lock.json papers.lock.json",
}


def test_no_command_is_left_out() -> None:
    assert list(COMMANDS) == main.list_commands(click.Context(main))


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_a_command_with_nothing_wrong_is_quiet(resolved: Path, run: Run, command: str) -> None:
    (resolved / "a.tex").write_text(r"\cite{guo2024ternary}", encoding="utf-8")
    (resolved / "new.bib").write_text(ADDED, encoding="utf-8")
    quiet = run(*command.split(), "-q")
    assert (quiet.exit_code, quiet.stderr) == (0, "")
    (resolved / "papers.md").write_text(LIST, encoding="utf-8")
    assert quiet.stdout == run(*command.split()).stdout
