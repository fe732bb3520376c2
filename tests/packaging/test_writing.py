"""Nothing is written but what was asked for: beside the list, in the named directory, the cache."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from snnbib.cli import main
from tests.cli.conftest import Run

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
ASKED = {
    "bash": "complete -p snnbib",
    "zsh": "print compdef $_comps[snnbib]",
    "fish": "complete -C 'snnbib ch'",
}
ANSWERS = {
    "bash": "complete -o nosort -F _snnbib_completion snnbib\n",
    "zsh": "compdef _snnbib_completion\n",
    "fish": "check\tCheck LIST\n",
}
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
    here: Path, run: Run, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path_factory.mktemp("home")
    cache = home / "kept" / "here"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cache"))
    monkeypatch.setenv("SNNBIB_CACHE_DIR", str(cache))
    before = set(_tree(here))
    assert run("resolve", "papers.md", "--bib", "papers.bib").exit_code == 0
    assert set(_tree(here)) - before == {"papers.lock.json"}
    assert {path.parts[0] for path in map(Path, _tree(home))} <= {"kept"}
    for path in (cache, *cache.rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path


@pytest.mark.parametrize(("shell", "word"), [("bash", "1"), ("zsh", "1"), ("fish", "ch")])
def test_completion_for_every_shell(shell: str, word: str) -> None:
    if shell == "bash" and not shutil.which("bash"):
        pytest.skip("click asks bash for its version")
    assert "_SNNBIB_COMPLETE" in _completed(f"{shell}_source")
    assert "check" in _completed(f"{shell}_complete", word)


@pytest.mark.parametrize("shell", ASKED)
def test_the_readmes_line_sets_completion_up(shell: str, tmp_path: Path) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    (line,) = re.findall(rf"^.*_SNNBIB_COMPLETE={shell}_source.*$", README, re.MULTILINE)
    before = {"zsh": "autoload -U compinit && compinit -u -D\n"}.get(shell, "")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        (shell, "-c", f"{before}{line}\n{ASKED[shell]}"),
        env={"PATH": path, "HOME": str(tmp_path)}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout == ANSWERS[shell]


def _completed(instruction: str, word: str = "") -> str:
    """What snnbib prints when a shell asks it; COMP_CWORD is the word itself in fish."""
    environment = {
        "_SNNBIB_COMPLETE": instruction, "COMP_WORDS": "snnbib ch", "COMP_CWORD": word,
    }  # fmt: skip
    return CliRunner().invoke(main, prog_name="snnbib", env=environment).stdout
