"""A small list with its .bib file, in a directory of its own, and the command line to run on it."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from snnbib.cli import main

LIST = """# Papers

## AAAI-2024

- Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks \
[[paper](https://ojs.aaai.org/index.php/AAAI/article/view/29114)] \
[[arxiv](https://arxiv.org/abs/2312.06372)]
- Gated Attention Coding [[paper](https://ojs.aaai.org/index.php/AAAI/article/view/27816)]
"""

BIB = """@inproceedings{guo,
  author = {Yufei Guo and Yuanpei Chen},
  title = {Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks.},
  booktitle = {38th {AAAI} 2024: Vancouver, Canada},
  pages = {12244--12252},
  year = {2024},
  doi = {10.1609/aaai.v38i11.29114}
}

@inproceedings{qiu,
  author = {Xuerui Qiu},
  title = {Gated Attention Coding.},
  booktitle = {38th {AAAI} 2024: Vancouver, Canada},
  pages = {601--610},
  year = {2024},
  doi = {10.1609/aaai.v38i1.27816}
}
"""

Run = Callable[..., Result]
Git = Callable[..., None]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory with papers.md and papers.bib, which is the current one."""
    (tmp_path / "papers.md").write_text(LIST, encoding="utf-8")
    (tmp_path / "papers.bib").write_text(BIB, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def isolate(monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
    """Let snnbib run on 23 November 2026, with a cache of its own and nobody to ask."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795392000")
    monkeypatch.setenv("SNNBIB_CACHE_DIR", str(cache))
    for name in ("CROSSREF", "ARXIV", "DBLP"):
        monkeypatch.setenv(f"SNNBIB_{name}_URL", "http://127.0.0.1:9/")


def run_command(*arguments: str, stdin: str | None = None) -> Result:
    """``snnbib ARGUMENTS...``."""
    return CliRunner().invoke(main, arguments, input=stdin)


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Run:
    """``snnbib ARGUMENTS...``, isolated, with an empty cache."""
    isolate(monkeypatch, tmp_path_factory.mktemp("cache"))
    return run_command


@pytest.fixture
def resolved(here: Path, run: Run) -> Path:
    """The same directory after ``snnbib resolve``."""
    assert run("resolve", "papers.md", "--bib", "papers.bib").exit_code == 0
    return here


@pytest.fixture
def git(here: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """``git ARGUMENTS...`` in the same directory, whatever the user's own git is told to do."""
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    for name in ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM"):
        monkeypatch.setenv(name, os.devnull)

    def git_it(*arguments: str) -> None:
        identity = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        subprocess.run(("git", *identity, *arguments), cwd=here, check=True)  # noqa: S607

    return git_it
