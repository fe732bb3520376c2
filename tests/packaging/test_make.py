"""The Makefile: how it makes its environment, with a Python that only notes what it is asked."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.packaging.test_build import ROOT

# Notes its arguments, and makes an environment whose programs do the same.
PYTHON = """#!/bin/sh
echo "$*" >> "$NOTES"
case "$*" in
  "-m venv"*)
    rm -rf .venv; mkdir -p .venv/bin
    cp "$0" .venv/bin/python; cp "$0" .venv/bin/snnbib ;;
  *"$FAILING"*) exit 1 ;;
esac
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The Makefile alone, with a Python beside it."""
    if not shutil.which("make"):
        pytest.skip("make is not installed")
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "pyproject.toml").touch()
    (tmp_path / "python").write_text(PYTHON, encoding="utf-8")
    (tmp_path / "python").chmod(0o755)
    return tmp_path


def _make(project: Path, target: str, failing: str = "nothing") -> tuple[int, str, list[str]]:
    """Exit code, output, and what Python was asked to do."""
    notes = project / "notes"
    notes.unlink(missing_ok=True)
    result = subprocess.run(
        ("make", target, f"PYTHON={project / 'python'}"),  # noqa: S607
        cwd=project, capture_output=True, text=True, check=False,
        env={"PATH": os.environ["PATH"], "NOTES": str(notes), "FAILING": failing},
    )  # fmt: skip
    lines = notes.read_text("utf-8").splitlines()
    commands = [line for line in lines if line.startswith(("-m ", "export "))]
    return result.returncode, result.stdout, commands


EXPORT = "export --output exports"
INSTALL = "-m pip install --quiet --disable-pip-version-check --editable ."


def test_exports_need_what_snnbib_runs_on_and_nothing_else(project: Path) -> None:
    code, output, notes = _make(project, "exports")
    assert (code, notes) == (0, ["-m venv --clear .venv", INSTALL, EXPORT])
    assert "installing snnbib and the libraries it runs on into .venv" in output


def test_a_second_time_installs_nothing(project: Path) -> None:
    _make(project, "exports")
    code, output, _ = _make(project, "exports")
    assert code == 0
    assert "installing" not in output


def test_the_tests_need_their_tools_as_well(project: Path) -> None:
    _make(project, "exports")
    code, _, notes = _make(project, "test")
    assert code == 0
    assert notes[-2:] == ["-m pip install --quiet --group dev", "-m pytest --numprocesses auto"]


def test_an_environment_whose_making_failed_is_made_again(project: Path) -> None:
    code, _, notes = _make(project, "exports", failing="pip install")
    assert (code, notes) == (2, ["-m venv --clear .venv", INSTALL])
    assert (project / ".venv").exists()
    code, _, notes = _make(project, "exports")
    assert (code, notes) == (0, ["-m venv --clear .venv", INSTALL, EXPORT])


def test_a_python_that_is_too_old_makes_nothing(project: Path) -> None:
    code, _, notes = _make(project, "exports", failing="version_info < (3, 11)")
    assert (code, notes) == (2, [])
    assert not (project / ".venv").exists()
