"""``snnbib search``: what it prints, and its exit codes."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TERNARY = (
    "guo2024ternary  Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks"
    "  (AAAI 2024)\n"
)
GATED = "qiu2024gated  Gated Attention Coding  (AAAI 2024)\n"


@pytest.mark.parametrize(
    ("arguments", "output"),
    [
        (["ternary"], TERNARY),
        (["tenary", "spkie"], TERNARY),
        (["--author", "qiu"], GATED),
        (["--venue", "aaai", "--year", "2024", "coding"], GATED),
        (["--year", "2020-", "--author", "Guo"], TERNARY),
        (["--year", "-2024", "gated"], GATED),
    ],
)
def test_one_paper_a_line(resolved: Path, run: Run, arguments: list[str], output: str) -> None:
    assert resolved
    result = run("search", "--list", "papers.md", *arguments)
    assert (result.exit_code, result.stdout, result.stderr) == (0, output, "")


def test_keys_are_aligned(resolved: Path, run: Run) -> None:
    assert resolved
    result = run("search", "--list", "papers.md", "--venue", "aaai")
    assert result.stdout == TERNARY + GATED.replace("gated", "gated  ")


def test_nothing_is_said_and_exits_with_1(resolved: Path, run: Run) -> None:
    assert resolved
    result = run("search", "--list", "papers.md", "qwertz")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == "no paper fits: leave out a word or an option\n"


def test_papers_as_json(resolved: Path, run: Run) -> None:
    with (resolved / "papers.md").open("a", encoding="utf-8") as file:
        file.write("- Unknown Paper [[paper](https://example.org/1)]\n")
    run("resolve", "papers.md", "--offline")
    assert json.loads(run("search", "--list", "papers.md", "unknown", "--json").stdout) == [
        {
            "key": "", "title": "Unknown Paper", "authors": [], "venue": "AAAI", "year": 2024,
            "doi": "", "arxiv": "", "url": "",
        }
    ]  # fmt: skip
    (item,) = json.loads(run("search", "--list", "papers.md", "ternary", "--json").stdout)
    assert (item["key"], item["authors"]) == ("guo2024ternary", ["Yufei Guo", "Yuanpei Chen"])
    assert run("search", "--list", "papers.md", "unknown").stdout == (
        "-  Unknown Paper  (AAAI 2024)\n"
    )
    nothing = run("search", "--list", "papers.md", "qwertz", "--json")
    assert (nothing.exit_code, json.loads(nothing.stdout)) == (1, [])


@pytest.mark.parametrize("arguments", [[], ["--year", "soon"], ["--year", "-"], ["--year", ""]])
def test_wrong_arguments_are_refused(resolved: Path, run: Run, arguments: list[str]) -> None:
    assert resolved
    assert run("search", "--list", "papers.md", *arguments).exit_code == 2
