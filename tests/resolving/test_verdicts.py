"""Verdicts that rest on other sources' authors and on a person's decisions."""

from dataclasses import replace

import pytest

from snnbib.model import Person, SourceName, Verdict
from snnbib.resolving import resolve
from snnbib.sources.corrections import Corrections
from tests.examples import CROSSREF, JOURNAL_VERSION, PAPER, PREPRINT, RECORD, UNLINKED
from tests.resolved import DAY, EMPTY, SameForAll, resolved

TITLE = PAPER.title


def test_authors_that_one_source_proves_refute_a_namesake_in_another() -> None:
    paper = replace(PAPER, links=PAPER.links[1:2])
    namesake = replace(CROSSREF, authors=(Person(family="Doe", given="Jane"),), urls=())
    alone = resolved(paper, namesake).entries[0].matches[0]
    assert alone.verdict is Verdict.MATCHED
    both = resolved(paper, namesake, PREPRINT).entries[0].matches
    assert [(match.source, match.verdict) for match in both] == [
        (SourceName.CROSSREF, Verdict.AMBIGUOUS),
        (SourceName.ARXIV, Verdict.MATCHED),
    ]


def test_an_open_question_is_closed_when_authors_become_known() -> None:
    paper = replace(PAPER, links=PAPER.links[1:2])
    late = replace(CROSSREF, year=2023, urls=(), container_title="Proceedings of the AAAI")
    first = resolved(paper, late)
    assert first.entries[0].matches[0].verdict is Verdict.AMBIGUOUS
    then = resolved(paper, PREPRINT, previous=first)
    assert [match.verdict for match in then.entries[0].matches] == [Verdict.MATCHED] * 2
    assert then.entries[0].work is not None
    assert then.entries[0].work.doi == RECORD.doi


@pytest.mark.parametrize(
    ("corrections", "verdict", "doi"),
    [
        ("", Verdict.AMBIGUOUS, None),
        ('accept = ["10.1016/j.neunet.1"]', Verdict.MATCHED, "10.1016/j.neunet.1"),
        ('reject = ["10.1016/j.neunet.1"]', Verdict.UNMATCHED, None),
        ("no-doi = true", Verdict.UNMATCHED, None),
    ],
)
def test_a_ruling_holds_from_the_lock_alone(
    corrections: str, verdict: Verdict, doi: str | None
) -> None:
    undecided = resolved(UNLINKED, JOURNAL_VERSION)
    (entry,) = resolved(UNLINKED, corrections=corrections, previous=undecided).entries
    assert [match.verdict for match in entry.matches if match.source == "crossref"] == [verdict]
    assert (entry.work.doi if entry.work else None) == doi


def test_authors_are_proven_by_a_source_that_has_an_identifier_of_the_paper() -> None:
    """Only then do they prove the record of another source, whose year differs."""
    late = replace(CROSSREF, year=2023, urls=(), container_title="Proceedings of the AAAI", doi="")
    verdicts = [
        [match.verdict for match in resolved(paper, RECORD, late).entries[0].matches]
        for paper in (PAPER, UNLINKED)
    ]
    assert verdicts == [
        [Verdict.MATCHED, Verdict.MATCHED],
        [Verdict.AMBIGUOUS, Verdict.MATCHED],
    ]


def test_every_source_s_authors_prove_the_records_of_every_other() -> None:
    paper, early = replace(PAPER, links=PAPER.links[:1]), replace(PREPRINT, year=2022)
    assert resolved(paper, early).entries[0].matches[0].verdict is Verdict.AMBIGUOUS
    matches = resolved(paper, early, RECORD).entries[0].matches
    assert [(match.source, match.verdict) for match in matches] == [
        (SourceName.BIBTEX, Verdict.MATCHED),
        (SourceName.ARXIV, Verdict.MATCHED),
    ]


def test_what_a_correction_says_is_at_no_distance_from_the_paper() -> None:
    (entry,) = resolved(UNLINKED, corrections="year = 2023").entries
    (match,) = entry.matches
    assert [candidate.distance for candidate in match.candidates] == [0.0]


def test_a_ruling_taken_back_no_longer_holds() -> None:
    undecided = resolved(UNLINKED, JOURNAL_VERSION)
    for ruling in ('accept = ["10.1016/j.neunet.1"]', 'reject = ["10.1016/j.neunet.1"]'):
        ruled = resolved(UNLINKED, corrections=ruling, previous=undecided)
        back = resolve([UNLINKED], [Corrections(())], ruled, day=DAY).lock
        assert back.entries[0].matches == undecided.entries[0].matches


@pytest.mark.parametrize(
    ("source", "is_combined"), [(SourceName.BIBTEX, True), (SourceName.DBLP, False)]
)
def test_only_the_entries_of_bib_files_are_combined(source: SourceName, is_combined: bool) -> None:  # noqa: FBT001
    """A service has one record for a paper; two of it are two papers."""
    records = [replace(RECORD, source=source, locator=name) for name in ("a.bib:guo", "b.bib:guo")]
    lock = resolve([PAPER], [SameForAll(source, tuple(records))], EMPTY, day=DAY).lock
    record = lock.entries[0].matches[0].candidates[0].record
    assert (record.locator, "b.bib:guo" in record.note) == ("a.bib:guo", is_combined)
