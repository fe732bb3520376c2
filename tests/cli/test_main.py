"""The command line as a whole: help, version, start-up."""

import errno
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

import snnbib
from snnbib.cli import main
from snnbib.cli.services import SERVICE_NAMES
from snnbib.model import SERVICES
from tests.cli.conftest import Run


@pytest.mark.parametrize("name", ["", *main.list_commands(click.Context(main))])
def test_help_has_an_example_and_short_options(run: Run, name: str) -> None:
    result = run(*filter(None, [name]), "-h")
    assert result.exit_code == 0
    assert ("Example:\n    snnbib" in result.stdout) == bool(name)


def test_no_first_sentence_is_cut_short_in_the_list_of_commands(run: Run) -> None:
    assert not re.search(r"\w\.\.\.$", run("--help").stdout, re.MULTILINE)


def test_version(run: Run) -> None:
    assert run("--version").stdout == f"snnbib {snnbib.__version__}\n"


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from snnbib.cli import main\n"
        "CliRunner().invoke(main, ['--help'])\n"
        "heavy = {'snnbib.model', 'snnbib.venues', 'bibtexparser', 'pybtex', 'pylatexenc', 'rispy',"
        " 'msgspec', 'rich', 'lxml', 'habanero', 'httpx2', 'markdown_it', 'rapidfuzz', 'tomlkit'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_names_that_help_lists_are_those_of_the_model() -> None:
    assert SERVICE_NAMES == SERVICES


def test_a_misspelled_command_is_refused_and_the_right_one_named(run: Run) -> None:
    result = run("exprot")
    assert result.exit_code == 2
    assert result.stderr.endswith("Error: No such command 'exprot'. Did you mean 'export'?\n")


def test_words_that_are_not_a_command_are_sent_to_search(run: Run) -> None:
    result = run("ternary", "spike")
    assert result.exit_code == 2
    assert result.stderr.endswith(
        "Error: No such command 'ternary'. To find a paper: snnbib search ternary spike\n"
    )


def _run_with(output: str, *arguments: str) -> tuple[int, str]:
    """Exit code and messages of a process whose standard output is a shell's `output`."""
    command = " ".join((sys.executable, "-m", "snnbib", *arguments, output))
    result = subprocess.run(
        ("bash", "-o", "pipefail", "-c", command),  # noqa: S607
        capture_output=True,
        text=True,
        check=False,
    )
    return result.returncode, result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has /dev/full")
@pytest.mark.parametrize("arguments", ["status --json", "show yao2023spike", "status", "--help"])
def test_a_full_device_is_named_in_one_line(arguments: str) -> None:
    code, messages = _run_with("> /dev/full", arguments)
    assert (code, messages) == (2, "Error: standard output: no space left on device\n")


def test_a_name_that_no_system_takes_is_named(run: Run) -> None:
    name = "a" * 300 + ".md"
    result = run("check", name)
    message = f"Error: {Path(name).absolute()}: {os.strerror(errno.ENAMETOOLONG).lower()}\n"
    assert (result.exit_code, result.stderr) == (2, message)


@pytest.mark.skipif(not shutil.which("bash"), reason="needs bash")
@pytest.mark.parametrize(
    "arguments", [("show", "yao2023spike", "--json"), ("check", "--list-rules")]
)
def test_a_closed_pipe_ends_without_a_word(arguments: tuple[str, ...]) -> None:
    assert _run_with("| true", *arguments) == (1, "")


@pytest.mark.skipif(not shutil.which("bash"), reason="needs bash")
def test_closed_streams_are_no_mistake() -> None:
    code, _ = _run_with("<&- >&- 2>&-", "status")
    assert code == 0
