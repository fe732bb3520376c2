"""``snnbib show`` and ``snnbib status``: what a person and a program read of the lock."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_show(resolved: Path, run: Run) -> None:
    assert resolved
    result = run("show", "guo2024ternary", "--list", "papers.md")
    assert result.exit_code == 0
    assert result.stdout == (
        "Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks\n"
        "AAAI-2024    papers.md:5\n"
        "  bibtex      matched    papers.bib:guo\n"
        "                         aaai 0.00  title 0.00  venue 0.00  year 0.00  type 0.00\n"
        "\n"
        "  key                                guo2024ternary\n"
        "  title                  bibtex      "
        "Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks\n"
        "  authors                bibtex      Guo, Yufei; Chen, Yuanpei\n"
        "  year                   list        2024\n"
        "  venue                  venues      AAAI\n"
        "  container-title        venues      "
        "Proceedings of the AAAI Conference on Artificial Intelligence\n"
        "  container-title-short  venues      Proc. AAAI Conf. Artif. Intell.\n"
        "  event-title            venues      AAAI Conference on Artificial Intelligence\n"
        "  event-place            venues      Vancouver, BC, Canada\n"
        "  volume                 venues      38\n"
        "  issue                  bibtex      11\n"
        "  pages                  bibtex      12244-12252\n"
        "  publisher              venues      AAAI Press\n"
        "  doi                    bibtex      10.1609/aaai.v38i11.29114\n"
        "  arxiv                  list        2312.06372\n"
        "  url                    list        https://ojs.aaai.org/index.php/AAAI/article/view/29114\n"
        "  issn                   venues      2374-3468\n"
    )


@pytest.mark.parametrize(
    "name",
    [
        "guo2024ternary",
        "10.1609/AAAI.v38i11.29114",
        "https://doi.org/10.1609/aaai.v38i11.29114",
        "arXiv:2312.06372v2",
        "ternary spike",
        "TERNARY SPIKE: learning ternary spikes for spiking neural networks",
    ],
)
def test_a_paper_is_found_by_what_a_person_has(resolved: Path, run: Run, name: str) -> None:
    assert resolved
    result = run("show", name, "--list", "papers.md", "--json")
    assert json.loads(result.stdout)["work"]["key"] == "guo2024ternary"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("guo2024tenary", 'no paper is called "guo2024tenary"; the nearest: guo2024ternary, '),
        ("", 'no paper is called ""; the nearest: '),
        ("ing", '"ing" is in the titles of 2 papers: guo2024ternary, qiu2024gated'),
    ],
)
def test_a_paper_that_is_not_found(resolved: Path, run: Run, name: str, message: str) -> None:
    assert resolved
    result = run("show", name, "--list", "papers.md")
    assert result.exit_code == 2
    assert result.stderr.startswith(f"Error: {message}")


@pytest.mark.parametrize(
    ("style", "start"),
    [("plain", "[1] Xuerui Qiu. Gated"), ("alpha", "[Qiu24] Xuerui Qiu. Gated")],
)
def test_a_reference_in_a_bibtex_style(resolved: Path, run: Run, style: str, start: str) -> None:
    assert resolved
    result = run("show", "qiu2024gated", "--list", "papers.md", "--style", style)
    assert result.exit_code == 0
    assert result.stdout.startswith(start)
    assert "Proceedings of the AAAI Conference on Artificial Intelligence" in result.stdout


def test_status_for_a_program(resolved: Path, run: Run) -> None:
    with (resolved / "papers.md").open("a", encoding="utf-8") as file:
        file.write("- Unknown [[paper](https://example.org/1)]\n")
    run("resolve", "papers.md", "--offline")
    result = run("status", "papers.md", "--json")
    counts = {
        "papers": 3, "resolved": 2, "authors": 2, "pages": 2, "doi": 2, "arxiv": 1, "url": 2,
    }  # fmt: skip
    assert json.loads(result.stdout) == {
        "list": "papers.md",
        "total": counts,
        "venues": {"AAAI": counts},
        "open": [
            {"title": "Unknown", "section": "AAAI-2024", "why": "no source names its authors"}
        ],
        "missing": {
            "authors": [], "pages": [], "doi": [], "arxiv": ["qiu2024gated"], "url": [],
        },
        "new": [],
    }  # fmt: skip


def test_status_for_a_person(resolved: Path, run: Run) -> None:
    assert resolved
    rows = [line.split() for line in run("status", "papers.md").stdout.splitlines()]
    assert ["AAAI", "2", "2", "2", "2", "2", "1", "2"] in rows
    assert ["all", "2", "2", "2", "2", "2", "1", "2"] in rows


def test_the_embedded_list(run: Run) -> None:
    total = json.loads(run("status", "--json").stdout)["total"]
    assert (total["papers"], total["resolved"], total["doi"]) == (222, 222, 104)
