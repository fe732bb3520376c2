"""Nothing is written but what was asked for: beside the list, in the named directory, the cache."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Run

READING = (
    ("check", "papers.md"),
    ("diff", "papers.lock.json", "papers.lock.json"),
    ("export", "papers.md", "--check"),
    ("show", "guo2024ternary", "--list", "papers.md"),
    ("status", "papers.md"),
)


def _tree(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


@pytest.mark.parametrize("command", READING, ids=lambda command: command[0])
def test_commands_that_read_write_nothing(
    resolved: Path, run: Run, command: tuple[str, ...]
) -> None:
    run("export", "papers.md")
    before = _tree(resolved)
    assert run(*command).exit_code == 0
    assert _tree(resolved) == before


def test_resolve_writes_the_lock_and_the_cache_for_its_owner_only(
    here: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("home")
    cache = home / "kept" / "here"
    environment = {
        **os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home / "cache"),
        "SNNBIB_CACHE_DIR": str(cache), "SNNBIB_CROSSREF_URL": "http://127.0.0.1:9/",
    }  # fmt: skip
    before = set(_tree(here))
    code = "from snnbib.cli import main; main()"
    command = (sys.executable, "-c", code, "resolve", "papers.md", "--bib", "papers.bib")
    subprocess.run(command, cwd=here, env=environment, check=True, capture_output=True)
    assert set(_tree(here)) - before == {"papers.lock.json"}
    assert {path.parts[0] for path in map(Path, _tree(home))} <= {"kept"}
    for path in cache.rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


@pytest.mark.parametrize(("shell", "word"), [("bash", "1"), ("zsh", "1"), ("fish", "ch")])
def test_completion_for_every_shell(shell: str, word: str) -> None:
    if shell == "bash" and not shutil.which("bash"):
        pytest.skip("click asks bash for its version")
    script = _completed(_SNNBIB_COMPLETE=f"{shell}_source")
    assert "_SNNBIB_COMPLETE" in script
    found = _completed(
        _SNNBIB_COMPLETE=f"{shell}_complete", COMP_WORDS="snnbib ch", COMP_CWORD=word
    )
    assert "check" in found


def _completed(**environment: str) -> str:
    """What snnbib prints when a shell asks it; COMP_CWORD is the word itself in fish."""
    code = "from snnbib.cli import main; main(prog_name='snnbib')"
    done = subprocess.run(
        (sys.executable, "-c", code),
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
