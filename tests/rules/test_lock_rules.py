"""The lock against the list and its own evidence."""

from dataclasses import replace

import pytest

from snnbib import rules
from snnbib.model import Evidence, Link, Lock, Person, Record, Severity, SourceName
from snnbib.resolving import resolve
from snnbib.rules import Accepted, Command
from tests.examples import PAPER, PREPRINT, RECORD
from tests.resolved import DAY, EMPTY, SameForAll, findings, messages, resolved
from tests.rules import seeded

NEAR = replace(RECORD, title="Ternary Spike", doi="", urls=())


def test_a_paper_that_no_source_has_is_a_warning_at_its_line() -> None:
    lock = resolved(PAPER)
    reported = [item for item in findings([PAPER], lock) if item.severity != Severity.NOTICE]
    assert [
        (item.rule, item.severity, item.path, item.line, item.message) for item in reported
    ] == [
        (
            "paper-unresolved",
            Severity.WARNING,
            "papers.md",
            12,
            f'"{PAPER.title}": no source names its authors, so it is not exported',
        )
    ]


def test_a_paper_with_a_close_record_is_not_said_to_have_none() -> None:
    assert messages(replace(PAPER, links=()), NEAR, rule="paper-unresolved") == [
        "no record is proven to be this paper, so it is not exported"
    ]


def test_a_paper_whose_year_nobody_tells_is_not_said_to_lack_authors() -> None:
    paper = replace(PAPER, year=0, venue="", section="")
    record = replace(RECORD, year=0, container_title="Quiet Proceedings", event_title="", doi="")
    assert messages(paper, record, rule="paper-unresolved") == [
        "its year is missing: no source and no heading names it, so it is not exported"
    ]


@pytest.mark.parametrize("name", ["paper-unresolved", "lock-no-work"])
@pytest.mark.parametrize("command", Command)
def test_accepting_it_under_either_name_silences_both_commands(name: str, command: Command) -> None:
    """It silenced one command only, and the other one exited with 1, under another name."""
    row = Accepted(rule=name, reason="It is not published yet.", paper=PAPER.title)
    reported = findings([PAPER], resolved(PAPER), (), [row], command=command)
    assert {item.severity for item in reported} == {Severity.NOTICE}


def test_a_paper_that_some_source_could_not_be_asked_about_may_yet_be_resolved() -> None:
    check_input = rules.CheckInput(
        path="papers.md",
        lock_path="papers.lock.json",
        papers=(PAPER, replace(PAPER, title="Another Paper", links=(), line=13)),
        lock=Lock(stem="papers", entries=resolved(PAPER).entries),
        today=seeded.sound().today,
        incomplete=frozenset({PAPER}),
    )
    assert rules.check(check_input, select=["paper-unresolved"]) == ()


def test_a_record_that_is_close_is_a_question_for_a_person() -> None:
    assert messages(PAPER, NEAR, rule="match-ambiguous") == [
        f'bibtex has a record that is close, but not proven: "{NEAR.title}" ({NEAR.locator}): '
        "decide with 'snnbib review'"
    ]


@pytest.mark.parametrize("command", Command)
def test_two_papers_with_one_doi_are_one_error(command: Command) -> None:
    twin = replace(PAPER, title=PAPER.title.replace("Learning", "Training"), line=40)
    lock = resolve([PAPER, twin], [SameForAll(SourceName.BIBTEX, (RECORD,))], EMPTY, day=DAY).lock
    reported = findings([PAPER, twin], lock, command=command)
    errors = [(item.rule, item.line) for item in reported if item.severity is Severity.ERROR]
    assert errors[:1] == [("doi-shared", 40)]
    assert "list-identifier-twice" not in {item.rule for item in reported}


_NEURIPS = Record(
    source=SourceName.CROSSREF,
    locator="10.52202/068431-1",
    type=RECORD.type,
    title=PAPER.title,
    # Sorted with the particle, which is not how families are compared; one author is lost.
    authors=(Person(family="Guo", given="Yufei"), Person(family="van den Abel", given="Jan")),
    year=2022,
    container_title="Advances in Neural Information Processing Systems 35",
    doi="10.52202/068431-1",
)


@pytest.mark.parametrize("command", Command)
def test_a_deposit_with_sorted_authors_does_not_disagree(command: Command) -> None:
    """One command warned of it, the other did not."""
    paper = replace(
        PAPER,
        venue="NeurIPS",
        year=2022,
        section="NeurIPS-2022",
        links=(Link(label="doi", url="https://doi.org/10.52202/068431-1"), PAPER.links[1]),
    )
    authors = (_NEURIPS.authors[1], _NEURIPS.authors[0], Person(family="Chen", given="Yuanpei"))
    lock = resolved(paper, _NEURIPS, replace(PREPRINT, authors=authors))
    names = {item.rule for item in findings([paper], lock, command=command)}
    assert names & {"sources-disagree", "versions-disagree"} == set()


@pytest.mark.parametrize(
    ("change", "names"),
    [
        ({"links": PAPER.links[:1]}, "links"),
        ({"section": "AAAI (2024)"}, "section"),
        ({"title": PAPER.title.upper()}, "title"),
        ({"venue": "aaai"}, "venue"),
        ({"authors": (Person(family="Roe"),)}, "authors"),
        ({"section": "AAAI (2024)", "links": ()}, "section and links"),
        ({"line": 99}, ""),
    ],
)
def test_a_paper_that_changed_after_the_last_resolve_is_named_with_the_changed_fields(
    change: dict[str, object], names: str
) -> None:
    paper = replace(PAPER, **change)  # type: ignore[arg-type]
    check_input = seeded.with_input(papers=(paper, seeded.PAPERS[1]))
    reported = rules.check(check_input, select=["lock-changed-paper"])
    expected = [f'"{paper.title}": the list has other {names} now'] if names else []
    assert [item.message for item in reported] == expected


@pytest.mark.parametrize(
    ("change", "is_guess"),
    [({"year": 2023}, True), ({"year": 2024}, False)],
)
def test_a_match_by_title_alone_is_a_guess(change: dict[str, int], is_guess: bool) -> None:  # noqa: FBT001
    paper = replace(PAPER, links=(), venue="", section="")
    preprint = replace(PREPRINT, **change)  # type: ignore[arg-type]
    lock = resolved(paper, preprint)
    reported = [item for item in findings([paper], lock) if item.rule == "lock-title-alone"]
    assert [item.message for item in reported] == [
        "guo2024ternary: arxiv matches by its title alone (2312.06372)"
    ] * is_guess


def test_only_the_record_that_was_taken_counts_where_titles_match_alone() -> None:
    [taken] = seeded.ALONE.candidates
    agreeing = Evidence(feature="year", distance=0.0, weight=1.0)
    other = replace(taken, distance=1.0, evidence=(agreeing,))
    match = replace(seeded.ALONE, candidates=(taken, other))
    reported = rules.check(seeded.entry(matches=(match,)), select=["lock-title-alone"])
    assert [finding.rule for finding in reported] == ["lock-title-alone"]
