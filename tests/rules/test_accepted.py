"""Accepting one finding, with a reason."""

import pytest

from snnbib import rules
from snnbib.errors import CorrectionsError
from snnbib.model import Finding, Severity
from snnbib.rules import Accepted
from snnbib.rules.accepted import parse
from tests.rules import seeded

TEXT = """
[[accepted]]
rule = "author-twice"
paper = "Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks"
reason = "They are two people."
"""


def _rules(accepted: tuple[Accepted, ...]) -> list[str]:
    check_input = seeded.DEFECTS["author-twice"]
    return [finding.rule for finding in rules.check(check_input, accepted, ignore=["lock-stale"])]


def test_accepted_findings_are_read() -> None:
    [item] = parse(TEXT)
    assert item == Accepted(
        rule="author-twice",
        reason="They are two people.",
        paper="Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks",
    )


def test_an_accepted_finding_is_not_shown() -> None:
    assert _rules(()) == ["author-twice"]
    assert _rules(parse(TEXT)) == []


def test_another_paper_s_finding_is_shown_and_the_acceptance_is_stale() -> None:
    other = parse(TEXT.replace("Ternary Spike: Learning Ternary Spikes for Spiking", "Other"))
    assert _rules(other) == ["author-twice", "accepted-stale"]


@pytest.mark.parametrize(
    ("paper", "message"),
    [
        ("Other", 'author-twice of "Other" is accepted, but there is no such finding'),
        ("", "author-twice is accepted, but there is no such finding"),
    ],
)
def test_an_acceptance_without_a_finding_is_named(paper: str, message: str) -> None:
    row = Accepted(rule="author-twice", reason="They are two people.", paper=paper)
    findings = rules.check(seeded.sound(), [row], ignore=["lock-stale"])
    assert [finding.message for finding in findings] == [message]


def test_a_name_that_no_rule_has_is_named() -> None:
    findings = rules.check(seeded.sound(), [Accepted(rule="author-twise", reason="Typed.")])
    assert [finding.message for finding in findings if finding.rule == "accepted-stale"] == [
        "no rule is called 'author-twise': see 'snnbib check --list-rules'"
    ]


def test_a_finding_of_no_paper() -> None:
    check_input = seeded.sound()
    assert rules.check(check_input, [Accepted(rule="lock-stale", reason="offline")]) == ()


@pytest.mark.parametrize("paper", ["", seeded.PAPERS[0].title])
def test_a_finding_about_the_whole_list_needs_no_paper(paper: str) -> None:
    """The reader reports it at the line of the first paper that it is about."""
    finding = Finding(
        rule="list-no-venue",
        severity=Severity.NOTICE,
        message="2 papers name no venue",
        path="papers.md",
        line=seeded.PAPERS[0].line,
    )
    check_input = seeded.with_input(findings=(finding,))
    row = Accepted(rule="list-no-venue", reason="It is a list by topic.", paper=paper)
    assert rules.check(check_input, ignore=["lock-stale"]) == (finding,)
    assert rules.check(check_input, [row], ignore=["lock-stale"]) == ()


_MISSING = 'c.toml:{1}: accepted 1: {0} is missing, or not a text: write {0} = "..."'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[accepted]", "c.toml:1: not TOML: "),
        ('accepted = "all"', "c.toml:1: accepted is not an array of tables: write [[accepted]]"),
        ('accepted = ["all"]', "c.toml:1: accepted is not an array of tables: write [[accepted]]"),
        ('[[accepted]]\nreason = "x"', _MISSING.format("rule", 1)),
        ('[[accepted]]\nrule = "x"', _MISSING.format("reason", 1)),
        ('[[accepted]]\nrule = "x"\nreason = " "', _MISSING.format("reason", 3)),
        ('[[accepted]]\nrule = "x"\nreason = 1', _MISSING.format("reason", 3)),
        ('[[accepted]]\nrule = "x"\nwhy = "x"', "c.toml:3: accepted 1: unknown field 'why'; the"),
    ],
)
def test_a_wrong_row_is_refused(text: str, message: str) -> None:
    with pytest.raises(CorrectionsError) as caught:
        parse(text, "c.toml")
    assert str(caught.value).startswith(message)
