"""The year of the edition that a reference belongs to."""

from dataclasses import replace

import pytest

from snnbib.matching.evidence import CORRECTION
from snnbib.matching.section import accepted_year, section_mismatches
from snnbib.model import Candidate, Evidence, Match, Record, SourceName, Verdict
from tests.examples import CROSSREF, PAPER, PREPRINT

OTHER_YEAR = replace(CROSSREF, container_title="", year=2022)
"""The paper's record with another year than the list's 2024."""

ACCEPTED = (Evidence(feature=CORRECTION, distance=0.0, weight=5.0),)
IDENTIFIED = (Evidence(feature="doi", distance=0.0, weight=5.0),)
REJECTED = (Evidence(feature=CORRECTION, distance=1.0, weight=5.0),)
NO_RECORD = Match(source=SourceName.CROSSREF, verdict=Verdict.UNMATCHED, day="2026-11-23")


def _match(record: Record, evidence: tuple[Evidence, ...] = ()) -> Match:
    candidate = Candidate(record=record, distance=0.0, evidence=evidence)
    return replace(NO_RECORD, verdict=Verdict.MATCHED, candidates=(candidate,))


@pytest.mark.parametrize(
    ("matches", "year"),
    [
        ((), 2024),
        ((NO_RECORD,), 2024),
        ((_match(OTHER_YEAR),), 2024),
        ((_match(OTHER_YEAR, REJECTED),), 2024),
        ((_match(PREPRINT, ACCEPTED),), 2024),
        ((_match(replace(OTHER_YEAR, year=0), ACCEPTED),), 2024),
        ((_match(OTHER_YEAR, ACCEPTED),), 2022),
        ((NO_RECORD, _match(PREPRINT, ACCEPTED), _match(OTHER_YEAR, ACCEPTED)), 2022),
    ],
)
def test_only_a_published_record_that_a_person_has_accepted_changes_the_year(
    matches: tuple[Match, ...], year: int
) -> None:
    assert accepted_year(PAPER, matches) == year


@pytest.mark.parametrize("source", [SourceName.CROSSREF, SourceName.DBLP, SourceName.BIBTEX])
@pytest.mark.parametrize(("container", "is_blocking"), [("AAAI", False), ("", True)])
def test_another_venue_is_an_error_unless_a_source_has_the_listed_one(
    source: SourceName, container: str, *, is_blocking: bool
) -> None:
    evidence = (Evidence(feature="venue", distance=1.0, weight=1.0), *IDENTIFIED)
    other = _match(replace(CROSSREF, container_title="ICML"), evidence)
    proof = _match(replace(CROSSREF, source=source, container_title=container))
    mismatches = section_mismatches(PAPER, [proof, other])
    assert [(item.actual, item.is_blocking) for item in mismatches] == [('"ICML"', is_blocking)]


def test_only_the_first_candidate_of_a_match_is_compared_with_the_section() -> None:
    evidence = (Evidence(feature="venue", distance=1.0, weight=1.0), *IDENTIFIED)
    first, other = (
        Candidate(record=replace(CROSSREF, container_title=title), distance=0.0, evidence=evidence)
        for title in ("ICML", "ICLR")
    )
    match = replace(NO_RECORD, verdict=Verdict.MATCHED, candidates=(first, other))
    assert [item.actual for item in section_mismatches(PAPER, [match])] == ['"ICML"']
