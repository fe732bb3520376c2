"""The command line as a whole: help, version, start-up."""

import subprocess
import sys

import pytest

import snnbib
from snnbib.cli import main
from tests.cli.conftest import Run


@pytest.mark.parametrize("name", ["", *main.commands])
def test_help_has_an_example_and_short_options(run: Run, name: str) -> None:
    result = run(*filter(None, [name]), "-h")
    assert result.exit_code == 0
    assert ("Example:" in result.stdout) == bool(name)


def test_version(run: Run) -> None:
    assert run("--version").stdout == f"snnbib {snnbib.__version__}\n"


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from snnbib.cli import main\n"
        "CliRunner().invoke(main, ['--help'])\n"
        "heavy = {'bibtexparser', 'pybtex', 'pylatexenc', 'rispy', 'msgspec', 'rich', 'lxml',"
        " 'habanero', 'httpx2', 'markdown_it', 'rapidfuzz', 'tomlkit'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_an_unknown_command_is_refused(run: Run) -> None:
    assert run("exprot").exit_code == 2
