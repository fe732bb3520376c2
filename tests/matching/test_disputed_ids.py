"""Identifiers that belong to another paper."""

import pytest

from snnbib.identifiers import Identifier, Scheme
from snnbib.matching import CORRECTION, TITLE
from snnbib.matching.disputed_ids import disputed_identifiers
from snnbib.matching.thresholds import THRESHOLDS
from snnbib.model import Candidate, Evidence, Match, Record, SourceName, Verdict
from tests.examples import PAPER

OTHER_DOI = "10.5555/ants.1"


def _match(feature: str, distance: float) -> Match:
    record = Record(
        source=SourceName.CROSSREF, locator=OTHER_DOI, title="How ants count", doi=OTHER_DOI
    )
    evidence = (Evidence(feature=feature, distance=distance, weight=1.0),)
    candidate = Candidate(record=record, distance=distance, evidence=evidence)
    return Match(
        source=SourceName.CROSSREF,
        verdict=Verdict.UNMATCHED,
        day="2026-11-23",
        candidates=(candidate,),
    )


@pytest.mark.parametrize(
    ("feature", "distance", "is_disputed"),
    [
        (TITLE, 0.0, False),
        (TITLE, THRESHOLDS.proven_title, False),
        (TITLE, THRESHOLDS.proven_title + 0.01, True),
        (CORRECTION, 1.0, True),
    ],
)
def test_a_doi_is_disputed_if_its_record_has_another_title_or_a_person_rejected_it(
    feature: str, distance: float, *, is_disputed: bool
) -> None:
    disputed = disputed_identifiers(PAPER, [_match(feature, distance)])
    assert disputed == ({Identifier(Scheme.DOI, OTHER_DOI)} if is_disputed else set())
