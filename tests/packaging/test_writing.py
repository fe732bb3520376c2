"""Nothing is written but what was asked for: beside the list, in the named directory, the cache."""

import json
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

# Prints what each command writes, makes, renames, or removes, wherever that is. A command is a
# list: the directory that it runs in, and its arguments.
WATCHED = """
import contextlib, io, json, os, sys
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate"}
seen = set()
def watch(event, arguments):
    if event == "sqlite3.connect" or event in CHANGES or (
        event == "open" and isinstance(arguments[0], str) and arguments[2] & WRITING
    ):
        seen.add(os.path.abspath(os.fsdecode(arguments[0])))
sys.addaudithook(watch)
from snnbib.cli import main
results = []
for directory, *arguments in json.loads(sys.argv[1]):
    os.chdir(directory)
    seen.clear()
    with contextlib.redirect_stdout(io.StringIO()):
        code = main(arguments, standalone_mode=False)
    results.append((code, sorted(seen)))
print(json.dumps(results))
"""
WRITING = (
    ("resolve LIST --bib BIB", "beside the list, and the cache"),
    ("review LIST", "nothing"),
    ("export LIST -o OUT", "OUT"),
    ("cited TEX -o OUT/refs.bib --list LIST", "OUT"),
    ("annotate LIST", "beside the list, and the cache"),
    ("check LIST", "the cache"),
    ("status LIST", "nothing"),
    ("show guo2024ternary --list LIST", "nothing"),
)
PAGE = (Path(__file__).parents[2] / "docs" / "commands.md").read_text("utf-8")
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


def test_commands_write_only_where_they_are_to(resolved: Path, tmp_path: Path) -> None:
    (resolved / "papers.bib").write_text(
        (resolved / "papers.bib").read_text("utf-8").replace("601--610", "601--611"), "utf-8"
    )
    roots = [tmp_path / f"command{number}" for number in range(len(WRITING))]
    calls = [
        _call(command, root, resolved) for (command, _), root in zip(WRITING, roots, strict=True)
    ]
    done = subprocess.run(
        (sys.executable, "-c", WATCHED, json.dumps(calls)), stdout=subprocess.PIPE, check=True,
        env={**os.environ, "HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path / "tmp"),
             "SNNBIB_CACHE_DIR": str(tmp_path / "cache"), "PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    for (command, where), root, (code, written) in zip(
        WRITING, roots, json.loads(done.stdout), strict=True
    ):
        assert not code, command
        allowed = {
            "nothing": set(),
            "OUT": {root / "OUT"},
            "the cache": {tmp_path / "cache"},
            "beside the list, and the cache": {root / "list", tmp_path / "cache"},
        }[where]
        paths = {path: {path, *path.parents} for path in map(Path, written)}
        assert [path for path in paths if not allowed & paths[path]] == [], command
        # What is to be written is seen to be.
        assert allowed <= set().union(*paths.values()), command


def _call(command: str, root: Path, resolved: Path) -> list[str]:
    """The directory and the arguments of a command on a resolved list of its own."""
    shutil.copytree(resolved, root / "list")
    for name in ("here", "OUT"):
        (root / name).mkdir()
    (root / "a.tex").write_text("\\cite{guo2024ternary}", encoding="utf-8")
    words = {
        "LIST": root / "list" / "papers.md", "BIB": root / "list" / "papers.bib",
        "TEX": root / "a.tex", "OUT": root / "OUT", "OUT/refs.bib": root / "OUT" / "refs.bib",
    }  # fmt: skip
    return [str(root / "here"), *(str(words.get(word, word)) for word in command.split())]


@pytest.mark.parametrize(("shell", "word"), [("bash", "1"), ("zsh", "1"), ("fish", "ch")])
def test_completion_for_every_shell(shell: str, word: str) -> None:
    if shell == "bash" and not shutil.which("bash"):
        pytest.skip("click asks bash for its version")
    assert "_SNNBIB_COMPLETE" in _completed(f"{shell}_source")
    assert "check" in _completed(f"{shell}_complete", word)


@pytest.mark.parametrize("shell", ASKED)
def test_the_line_of_the_docs_sets_completion_up(shell: str, tmp_path: Path) -> None:
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    (line,) = re.findall(rf"^.*_SNNBIB_COMPLETE={shell}_source.*$", PAGE, re.MULTILINE)
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
