"""The README: its commands run, and print what it says they print."""

import re
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from snnbib.cli import main
from snnbib.sources import corrections

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
CONSOLE = re.findall(r"```console\n(.*?)```", README, re.DOTALL)
COMMANDS = [line[2:] for block in CONSOLE for line in block.splitlines() if line.startswith("$ ")]
SHOWN = [block for block in CONSOLE if block.count("\n$ ") == 0 and block.count("\n") > 1]


def test_there_are_commands() -> None:
    assert len(COMMANDS) > 8
    assert len(SHOWN) == 2


@pytest.mark.parametrize("block", SHOWN)
def test_what_a_command_prints(block: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    command, _, output = block.partition("\n")
    result = CliRunner().invoke(main, command.removeprefix("$ snnbib ").split())
    assert result.exit_code == 0
    assert result.stdout == output


@pytest.mark.parametrize("command", [line for line in COMMANDS if line.startswith("make ")])
def test_make_targets_exist(command: str) -> None:
    target = command.split()[1]
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


@pytest.mark.parametrize("command", [line for line in COMMANDS if line.startswith("snnbib ")])
def test_commands_and_options_exist(command: str) -> None:
    name, *arguments = command.split()[1:]
    options = {name for item in main.commands[name].params for name in item.opts}
    assert {item for item in arguments if item.startswith("-")} <= options


def test_the_correction_is_a_correction() -> None:
    (text,) = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    (correction,) = corrections.parse(text)
    assert correction.record.pages == "64043-64058"
    assert tomllib.loads(text)["correction"][0]["reason"]


def test_every_field_of_a_correction_is_named() -> None:
    for name in corrections.FIELDS:
        assert f"`{name}`" in README


def test_the_list_is_a_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SNNBIB_CACHE_DIR", str(tmp_path / "cache"))
    (text,) = re.findall(r"```markdown\n(.*?)```", README, re.DOTALL)
    path = tmp_path / "papers.md"
    path.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(main, ["resolve", str(path), "--dry-run", "--offline"])
    assert (result.exit_code, "1 papers" in result.stdout) == (0, True)


def test_the_figures_are_those_of_the_lock() -> None:
    total = re.search(
        r"All (\d+) papers.*?(\d+) have\nan arXiv id, (\d+) pages, (\d+) a DOI", README
    )
    assert total is not None
    status = CliRunner().invoke(main, ["status", "--json"]).stdout
    for name, number in zip(("papers", "arxiv", "pages", "doi"), total.groups(), strict=True):
        assert f'"{name}": {number}' in status


def test_links_lead_somewhere() -> None:
    for target in re.findall(r"\]\((?!https?:|#)([^()\s]+)\)", README):
        assert (ROOT / target).exists(), target
