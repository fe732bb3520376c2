"""The command line as a whole: help, version, start-up."""

import re
import subprocess
import sys

import pytest

import snnbib
from snnbib.cli import main
from snnbib.cli.services import SERVICES
from snnbib.model import SourceName
from tests.cli.conftest import Run


@pytest.mark.parametrize("name", ["", *main.commands])
def test_help_has_an_example_and_short_options(run: Run, name: str) -> None:
    result = run(*filter(None, [name]), "-h")
    assert result.exit_code == 0
    assert ("Example:\n    snnbib" in result.stdout) == bool(name)


def test_no_first_sentence_is_cut_short_in_the_list_of_commands(run: Run) -> None:
    assert not re.search(r"\w\.\.\.\n", run("--help").stdout)


def test_version(run: Run) -> None:
    assert run("--version").stdout == f"snnbib {snnbib.__version__}\n"


def test_help_loads_nothing_heavy() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from snnbib.cli import main\n"
        "CliRunner().invoke(main, ['--help'])\n"
        "heavy = {'snnbib.model', 'bibtexparser', 'pybtex', 'pylatexenc', 'rispy', 'msgspec',"
        " 'rich', 'lxml', 'habanero', 'httpx2', 'markdown_it', 'rapidfuzz', 'tomlkit'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_names_that_help_lists_are_those_of_the_model() -> None:
    assert set(SERVICES) <= {str(name) for name in SourceName}


def test_an_unknown_command_is_refused(run: Run) -> None:
    assert run("exprot").exit_code == 2
