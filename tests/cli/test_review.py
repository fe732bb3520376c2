"""``snnbib review``: the dialog, what it writes, and that it is not repeated."""

import json
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from snnbib import lockfile
from snnbib.cli import main
from snnbib.model import Verdict
from tests.cli.conftest import BIB, Run

# The title only begins like the list's, and there is no DOI: close, and not proven.
NEAR = BIB.replace(": Learning Ternary Spikes for Spiking Neural Networks.", "").replace(
    "10.1609/aaai.v38i11.29114", ""
)
RECORD = "papers.bib:guo"
Answering = Callable[..., Result]


@pytest.fixture
def ambiguous(here: Path, run: Run) -> Path:
    """A directory with a lock that has one ambiguous match."""
    (here / "papers.bib").write_text(NEAR, encoding="utf-8")
    assert run("resolve", "papers.md", "--bib", "papers.bib").exit_code == 1
    return here


@pytest.fixture
def review(ambiguous: Path, monkeypatch: pytest.MonkeyPatch) -> Answering:
    """``snnbib review papers.md`` with somebody at the terminal who types these lines."""
    assert ambiguous
    monkeypatch.setattr(import_module("snnbib.cli.review"), "_is_terminal", lambda: True)

    def type_in(*lines: str) -> Result:
        typed = "".join(f"{line}\n" for line in lines)
        return CliRunner().invoke(main, ["review", "papers.md"], input=typed)

    return type_in


def _verdicts(here: Path) -> list[Verdict]:
    lock = lockfile.loads((here / "papers.lock.json").read_text("utf-8"))
    return [match.verdict for match in lock.entries[0].matches if match.source == "bibtex"]


def _corrections(here: Path) -> str:
    return (here / "corrections.toml").read_text("utf-8")


def test_nothing_to_review(resolved: Path, run: Run) -> None:
    assert resolved
    result = run("review", "papers.md")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "nothing to review: no match is ambiguous\n"


def test_the_evidence_stands_side_by_side(ambiguous: Path, review: Answering) -> None:
    assert ambiguous
    result = review("s")
    assert (result.exit_code, result.stdout) == (1, "")
    shown = result.stderr
    assert "1 of 1    AAAI-2024\nTernary Spike: Learning Ternary Spikes" in shown
    rows = [" ".join(line.split()) for line in shown.splitlines()]
    for row in (
        "bibtex, 2026-11-23 the list 1",
        "record papers.bib:guo",
        "authors Guo, Chen",
        "year 2024 2024",
        "title distance 0.20",
        "venue distance 0.00",
    ):
        assert row in rows
    assert "1 this is it, r none of them, s skip, q quit" in shown
    assert shown.endswith("0 answered, 1 still open: corrections.toml\n")
    assert not (ambiguous / "corrections.toml").exists()


def test_on_a_narrow_terminal_they_stand_below_each_other_and_no_word_is_cut(
    ambiguous: Path, review: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ambiguous
    monkeypatch.setenv("COLUMNS", "36")
    shown = review("s").stderr
    assert "\n\nthe list\n  title             Ternary Spike:\n" in shown
    assert "\n\n1    bibtex, 2026-11-23\n  record            papers.bib:guo\n" in shown
    assert "  venue distance    0.00\n" in shown


def test_accepted_is_accepted_at_once_and_for_good(
    ambiguous: Path, review: Answering, run: Run
) -> None:
    result = review("1", "The publisher's page says so.")
    assert result.exit_code == 0
    assert result.stderr.endswith(
        "1 answered, 0 still open: corrections.toml; "
        "run 'snnbib resolve papers.md --offline' to use them\n"
    )
    assert review().stderr == "nothing to review: no match is ambiguous\n"
    assert run("resolve", "papers.md", "--offline").exit_code == 0
    assert _verdicts(ambiguous) == [Verdict.MATCHED]
    assert run("resolve", "papers.md", "--bib", "papers.bib").exit_code == 0
    assert _verdicts(ambiguous) == [Verdict.MATCHED]
    assert review().stderr == "nothing to review: no match is ambiguous\n"
    assert 'reason = "The publisher\'s page says so."' in _corrections(ambiguous)


def test_rejected_is_rejected_for_good(ambiguous: Path, review: Answering, run: Run) -> None:
    assert review("r", "").exit_code == 0
    assert f'reject = ["{RECORD}"]' in _corrections(ambiguous)
    for arguments in (["--offline"], ["--bib", "papers.bib"]):
        result = run("resolve", "papers.md", *arguments)
        assert "match-ambiguous" not in result.stderr
        assert "correction-stale" not in result.stderr
        assert _verdicts(ambiguous) == [Verdict.UNMATCHED]
    assert review().stderr == "nothing to review: no match is ambiguous\n"


def test_an_answer_taken_back_is_asked_about_again(
    ambiguous: Path, review: Answering, run: Run
) -> None:
    for answer in ("1", "r"):
        review(answer, "")
        run("resolve", "papers.md", "--offline")
        (ambiguous / "corrections.toml").unlink()
        assert run("resolve", "papers.md", "--offline").exit_code == 1
        assert _verdicts(ambiguous) == [Verdict.AMBIGUOUS]


def test_a_record_that_is_gone_makes_a_correction_stale(
    ambiguous: Path, review: Answering, run: Run
) -> None:
    review("1", "")
    text = _corrections(ambiguous).replace(RECORD, "zotero.bib:guo")
    (ambiguous / "corrections.toml").write_text(text, encoding="utf-8")
    result = run("resolve", "papers.md", "--bib", "papers.bib")
    assert result.exit_code == 1
    assert (
        'corrections.toml: warning: the correction of "Ternary Spike: Learning Ternary Spikes for '
        'Spiking Neural Networks" accepts zotero.bib:guo, which no source has for it '
        "[correction-stale]" in result.stderr.splitlines()
    )


def test_quit_leaves_the_rest_open(ambiguous: Path, review: Answering) -> None:
    result = review("q")
    assert result.exit_code == 1
    assert result.stderr.endswith("0 answered, 1 still open: corrections.toml\n")
    assert not (ambiguous / "corrections.toml").exists()


def test_another_key_is_asked_for_again(ambiguous: Path, review: Answering) -> None:
    """Not "n" either: a .bib file does not say whether there is a DOI."""
    assert ambiguous
    result = review("n", "7", "s")
    assert result.stderr.count("Error:") == 2


def test_json_is_for_tools(ambiguous: Path, run: Run) -> None:
    assert ambiguous
    result = run("review", "papers.md", "--json")
    assert result.exit_code == 1
    (question,) = json.loads(result.stdout)
    assert (question["source"], question["day"]) == ("bibtex", "2026-11-23")
    assert [item["locator"] for item in question["candidates"]] == [RECORD]


def test_json_of_nothing(resolved: Path, run: Run) -> None:
    assert resolved
    result = run("review", "papers.md", "--json")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "[]\n", "")


def test_nobody_there_to_answer(ambiguous: Path, run: Run) -> None:
    assert ambiguous
    result = run("review", "papers.md")
    assert result.exit_code == 2
    assert result.stderr == ("Error: review asks a person: run it in a terminal, or with --json\n")


def test_a_reason_of_spaces_is_the_usual_one(ambiguous: Path, review: Answering) -> None:
    assert review("1", "  ").exit_code == 0
    assert 'reason = "Compared the record with the paper."' in _corrections(ambiguous)
