"""Corrections that are not applied, not needed, or about nothing."""

from dataclasses import replace

import pytest

from snnbib.model import Paper, Record, SourceName, WorkType
from snnbib.resolving import resolve
from snnbib.rules import Accepted
from snnbib.sources.corrections import Corrections
from tests.examples import CROSSREF, JOURNAL_VERSION, PAPER, RECORD, UNLINKED
from tests.resolved import DAY, EMPTY, SameForAll, corrections_of, findings, messages, resolved

TITLE = PAPER.title


@pytest.mark.parametrize(
    ("corrections", "records", "rule", "expected"),
    [
        ('accept = ["10.1016/j.neunet.1"]', (JOURNAL_VERSION,), "correction-stale", []),
        ('reject = ["10.1016/j.neunet.1"]', (JOURNAL_VERSION,), "correction-stale", []),
        ("no-doi = true", (JOURNAL_VERSION,), "correction-stale", []),
        (
            'accept = ["10.1016/gone"]',
            (JOURNAL_VERSION,),
            "correction-stale",
            ["accepts 10.1016/gone, which no source has for it"],
        ),
        (
            'reject = ["10.1016/gone"]',
            (JOURNAL_VERSION,),
            "correction-stale",
            ["rejects 10.1016/gone, which no source has for it"],
        ),
        (
            "no-doi = true",
            (CROSSREF,),
            "correction-stale",
            [f"says that there is no DOI; crossref has {RECORD.doi}"],
        ),
        (
            "no-doi = true",
            (RECORD,),
            "correction-stale",
            [f"says that there is no DOI; bibtex has {RECORD.doi}"],
        ),
        (
            'pages = "12244-12252"',
            (RECORD,),
            "correction-needless",
            ["is not needed for pages: bibtex says the same"],
        ),
        ('pages = "1-9"', (RECORD,), "correction-needless", []),
        (
            'arxiv = "2312.06372"',
            (RECORD,),
            "correction-needless",
            ["is not needed for arxiv: list says the same"],
        ),
        (
            f'pages = "1-9"\nurl = "{PAPER.links[0].url}"',
            (RECORD,),
            "correction-needless",
            ["is not needed for url: list says the same"],
        ),
        ('accept = ["10.1016/j.neunet.1"]', (JOURNAL_VERSION,), "correction-needless", []),
    ],
)
def test_a_correction_that_can_go(
    corrections: str, records: tuple[Record, ...], rule: str, expected: list[str]
) -> None:
    paper = PAPER if RECORD in records else UNLINKED
    assert messages(paper, *records, rule=rule, corrections=corrections) == expected


def test_the_type_that_the_record_has_need_not_be_corrected() -> None:
    paper = replace(PAPER, venue="Quiet Robots", links=PAPER.links[1:2])
    chapter = replace(
        RECORD, type=WorkType.CHAPTER, container_title="Quiet Robots 2024", arxiv="2312.06372"
    )
    rule = "correction-needless"
    assert messages(paper, chapter, rule=rule, corrections='type = "book"') == []
    assert messages(paper, chapter, rule=rule, corrections='type = "chapter"') == [
        "is not needed for type: bibtex says the same"
    ]


def test_a_stale_correction_is_reported_in_its_own_file() -> None:
    corrections = corrections_of(PAPER, 'accept = ["10.1016/gone"]')
    lock = resolved(PAPER, RECORD, corrections='accept = ["10.1016/gone"]')
    reported = findings([PAPER], lock, corrections)
    assert [(item.path, item.line) for item in reported if item.rule == "correction-stale"] == [
        ("corrections.toml", 0)
    ]


def test_a_stale_correction_is_accepted_by_the_title_of_its_paper() -> None:
    corrections = corrections_of(PAPER, 'accept = ["10.1016/gone"]')
    lock = resolved(PAPER, RECORD, corrections='accept = ["10.1016/gone"]')
    row = Accepted(rule="correction-stale", reason="It will come.", paper=TITLE)
    rules = [item.rule for item in findings([PAPER], lock, corrections, [row])]
    assert set(rules) == {"lock-stale"}


@pytest.mark.parametrize(
    ("papers", "count"), [((), "no paper"), ((PAPER, replace(PAPER, year=2025)), "2 papers")]
)
def test_a_correction_must_match_one_paper(papers: tuple[Paper, ...], count: str) -> None:
    corrections = corrections_of(PAPER, 'pages = "1-9"')
    reported = findings(papers, EMPTY, corrections)
    assert [item.message for item in reported if item.rule == "correction-stale"] == [
        f'the correction of "{TITLE}" matches {count} of the list: fix paper or section'
    ]


def test_a_record_may_still_come_from_a_source_that_could_not_be_asked() -> None:
    corrections = corrections_of(PAPER, 'accept = ["10.1016/gone"]')
    lock = resolved(PAPER, RECORD, corrections='accept = ["10.1016/gone"]')
    provisional = tuple(replace(entry, provisional=True) for entry in lock.entries)
    lock = replace(lock, entries=provisional)
    assert "correction-stale" not in {item.rule for item in findings([PAPER], lock, corrections)}


def test_of_two_papers_with_one_title_each_has_the_correction_of_its_section() -> None:
    later = replace(PAPER, section="AAAI-2025", year=2025, line=30)
    corrections = (
        *corrections_of(PAPER, 'section = "AAAI-2024"\npages = "1-9"'),
        *corrections_of(PAPER, 'section = "AAAI-2025"\npages = "11-19"'),
    )
    lock = resolve(
        [PAPER, later],
        [SameForAll(SourceName.BIBTEX, (RECORD,)), Corrections(corrections)],
        EMPTY,
        day=DAY,
    ).lock
    reported = {item.rule for item in findings([PAPER, later], lock, corrections)}
    assert not {"correction-unapplied", "correction-stale"} & reported


def test_a_correction_counts_when_the_lock_has_it() -> None:
    corrections = corrections_of(PAPER, 'pages = "1-9"')
    before, after = resolved(PAPER, RECORD), resolved(PAPER, RECORD, corrections='pages = "1-9"')
    for lock, rows, expected in (
        (before, corrections, True),
        (after, corrections, False),
        (after, (), True),
        (before, (), False),
    ):
        rules = {item.rule for item in findings([PAPER], lock, rows)}
        assert ("correction-unapplied" in rules) == expected
