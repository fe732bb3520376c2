"""docs/merging.md: the worked example, command by command, with real git."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from snnbib import lockfile
from tests.cli.conftest import BIB, LIST, Git, Run
from tests.packaging.test_build import ROOT

PAGE = (ROOT / "docs" / "merging.md").read_text("utf-8")
BLOCKS = re.findall(r"^```console\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
NEW = """
@inproceedings{{{key},
  author = {{Xuerui Qiu}}, title = {{Gated Spikes for {about}.}},
  booktitle = {{38th {{AAAI}} 2024: Vancouver, Canada}}, pages = {{{pages}}}, year = {{2024}}
}}
"""


@pytest.fixture
def repository(here: Path, git: Git, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the list and the .bib file of all its papers."""
    if not shutil.which("bash"):
        pytest.skip("bash is not installed")
    for name, value in (("NAME", "a"), ("EMAIL", "a@example.org")):
        monkeypatch.setenv(f"GIT_AUTHOR_{name}", value)
        monkeypatch.setenv(f"GIT_COMMITTER_{name}", value)
    bib = BIB + NEW.format(key="vision", about="Vision", pages="1--9")
    (here / "papers.bib").write_text(
        bib + NEW.format(key="speech", about="Speech", pages="11--19"), encoding="utf-8"
    )
    (here / "papers.md").write_text(LIST, encoding="utf-8")
    git("init", "-q", "-b", "main")
    return here


def _type(run: Run, command: str) -> tuple[int, str]:
    """Exit code and output of one line of the page."""
    if command.startswith("snnbib "):
        result = run(*shlex.split(command)[1:])
        return result.exit_code, result.output
    shell = ("bash", "-c", command)
    done = subprocess.run(shell, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def test_the_example_works_as_it_is_written(repository: Path, run: Run) -> None:
    for block in BLOCKS:
        for line in block.splitlines():
            if line.startswith("$ "):
                code, output = _type(run, line[2:])
                conflict = line.startswith("$ git merge")
                assert (line, code) == (line, 1 if conflict else 0), output
            else:
                assert line in output
    lock = lockfile.loads((repository / "papers.lock.json").read_text("utf-8"))
    keys = {entry.paper.title: entry.work.key for entry in lock.entries if entry.work}
    assert set(keys) == {
        "Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks",
        "Gated Attention Coding", "Gated Spikes for Vision", "Gated Spikes for Speech",
    }  # fmt: skip
    assert set(keys.values()) == {
        "guo2024ternary", "qiu2024gated", "qiu2024gatedb", "qiu2024gatedc",
    }  # fmt: skip
    assert run("export", "--check").exit_code == 0


def test_conflicts_are_those_that_the_page_names(repository: Path, run: Run) -> None:
    """Git stops at the lock, and at nothing else."""
    for block in BLOCKS[:3]:
        for line in block.splitlines():
            _type(run, line[2:])
    _, output = _type(run, "git merge vision")
    assert re.findall(r"^CONFLICT.* (\S+)$", output, re.MULTILINE) == ["papers.lock.json"]
    assert "<<<<<<<" in (repository / "papers.lock.json").read_text("utf-8")
