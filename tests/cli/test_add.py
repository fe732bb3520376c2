"""``snnbib add``: one identifier becomes a line of the list and an entry of the lock."""

from pathlib import Path

import pytest

from tests.cli.conftest import BIB, LIST, Run
from tests.cli.test_resolve_live import DEPOSIT, TITLE, standin
from tests.standins.server import StandIn, works

__all__ = ["standin"]

ONE = """## AAAI-2024

- Gated Attention Coding [[paper](https://ojs.aaai.org/index.php/AAAI/article/view/27816)]
"""
LINE = f"- {TITLE} [[paper](https://doi.org/10.1609/aaai.v38i11.29114)]\n"
DOI = "10.1609/aaai.v38i11.29114"


def test_from_a_bib_file(here: Path, run: Run) -> None:
    (here / "papers.md").write_text(ONE, encoding="utf-8")
    (here / "new.bib").write_text(BIB, encoding="utf-8")
    result = run("add", DOI, "--bib", "new.bib")
    assert (result.exit_code, result.stderr) == (
        0,
        f'papers.md: "{TITLE}" added to AAAI-2024\n'
        "2 of 2 papers resolved, 2 with a DOI: papers.lock.json\nnext: snnbib export papers.md\n",
    )
    assert (here / "papers.md").read_text("utf-8") == ONE + LINE
    assert "guo2024ternary" in (here / "papers.lock.json").read_text("utf-8")


def test_from_crossref_with_one_request_for_the_record(
    here: Path, run: Run, standin: StandIn
) -> None:
    (here / "papers.md").write_text(ONE, encoding="utf-8")
    assert run("resolve").exit_code in {0, 1}
    standin.asked.clear()
    standin.script = lambda _asked: works(DEPOSIT)
    assert run("add", f"https://doi.org/{DOI}").exit_code in {0, 1}
    assert (here / "papers.md").read_text("utf-8") == ONE + LINE
    crossref = [asked for asked in standin.asked if asked.path.startswith("/crossref")]
    assert len(crossref) == 1


def test_a_wrong_e_mail_address_adds_nothing(here: Path, run: Run) -> None:
    (here / "papers.md").write_text(ONE, encoding="utf-8")
    (here / "new.bib").write_text(BIB, encoding="utf-8")
    result = run("add", DOI, "--bib", "new.bib", "--mailto", "me at example.org")
    assert result.exit_code == 2
    assert "'me at example.org' is not an e-mail address" in result.stderr
    assert (here / "papers.md").read_text("utf-8") == ONE


@pytest.mark.parametrize("identifier", [DOI, f"https://doi.org/{DOI}", "arXiv:2312.06372v2"])
def test_what_is_in_the_list_is_not_added(here: Path, run: Run, identifier: str) -> None:
    text = LIST.replace("https://ojs.aaai.org/index.php/AAAI/article/view/29114",
                        f"https://doi.org/{DOI}")  # fmt: skip
    (here / "papers.md").write_text(text, encoding="utf-8")
    result = run("add", identifier)
    assert result.exit_code == 0
    assert result.stderr.endswith(" is in the list already\n")
    assert result.stderr.startswith("papers.md:5: ")
    assert (here / "papers.md").read_text("utf-8") == text


@pytest.mark.parametrize("is_resolved", [False, True])
def test_a_paper_that_is_listed_by_another_address_is_not_added(
    here: Path, run: Run, *, is_resolved: bool
) -> None:
    """Its lock has the DOI; without a lock, the record has the title."""
    if is_resolved:
        run("resolve", "--bib", "papers.bib")
    result = run("add", DOI, "--bib", "papers.bib")
    what = f"doi:{DOI}" if is_resolved else f'"{TITLE}"'
    expected = (0, f"papers.md:5: {what} is in the list already\n")
    assert (result.exit_code, result.stderr) == expected
    assert (here / "papers.md").read_text("utf-8") == LIST


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("hello",), 2, "'hello' is not a DOI, an arXiv id, or an address with one of them"),
        (("https://example.org/a",), 2, "is not a DOI, an arXiv id, or an address"),
        (("10.1000/none", "--bib", "papers.bib"), 2, "no record of doi:10.1000/none in papers.bib"),
        ((DOI, "--bib", "papers.bib", "--section", "X"), 2, "no paper is in a section 'X'"),
        ((DOI,), 3, "nothing is added, run it again"),
    ],
)
def test_what_cannot_be_added(
    here: Path, run: Run, arguments: tuple[str, ...], code: int, message: str
) -> None:
    (here / "papers.md").write_text(ONE, encoding="utf-8")
    result = run("add", *arguments)
    assert (result.exit_code, message in result.stderr) == (code, True), result.stderr
    assert (here / "papers.md").read_text("utf-8") == ONE
