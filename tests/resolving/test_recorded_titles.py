"""Titles that were cut wrong when the list was read, and records with the paper's identifiers."""

from dataclasses import replace

import pytest

from snnbib.model import (
    Candidate,
    Evidence,
    Link,
    Match,
    Paper,
    Person,
    Record,
    SourceName,
    Verdict,
    WorkType,
)
from snnbib.resolving.recorded_titles import matched_title
from tests.resolved import DAY, messages, resolved

DOI = Link(label="doi", url="https://doi.org/10.1109/cvpr.2023.77")
RECORD = Record(
    source=SourceName.CROSSREF,
    locator="10.1109/cvpr.2023.77",
    type=WorkType.CONFERENCE_PAPER,
    title="Quiet Cameras, Loud Scenes",
    authors=(Person(family="Bee", given="Anna"), Person(family="Dee", given="Carl")),
    year=2023,
    container_title="2023 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)",
    doi="10.1109/cvpr.2023.77",
)
DBLP = replace(RECORD, source=SourceName.DBLP, locator="conf/cvpr/BeeD23", doi="")


def _paper(title: str) -> Paper:
    return Paper(title=title, venue="CVPR", year=2023, links=(DOI,))


def _evidence(**distances: float) -> tuple[Evidence, ...]:
    weights = {
        "doi": 5.0,
        "title": 4.0,
        "listed-title": 0.0,
        "authors": 2.0,
        "venue": 1.0,
        "year": 1.0,
        "type": 1.0,
    }
    named = {name.replace("_", "-"): distance for name, distance in distances.items()}
    return tuple(
        Evidence(feature=name, distance=distance, weight=weights[name])
        for name, distance in named.items()
    )


@pytest.mark.parametrize(
    ("read", "recorded", "listed_distance"),
    [
        ("Quiet Cameras, Loud Scenes. Anna Bee, CVPR 2023", "Quiet Cameras, Loud Scenes", 0.2),
        ("A. Bee and C. Dee. Quiet cameras, loud scenes", "Quiet Cameras, Loud Scenes", 0.69),
        ("Quiet cameras by night", "Quiet Cameras by Night, Loud Scenes by Day", 0.84),
    ],
    ids=["a tail", "authors in front", "cut too short"],
)
def test_the_title_of_the_record_counts_and_the_evidence_says_so(
    read: str, recorded: str, listed_distance: float
) -> None:
    paper, record = _paper(read), replace(RECORD, title=recorded)
    (entry,) = resolved(paper, record).entries
    evidence = _evidence(
        doi=0.0, title=0.0, listed_title=listed_distance, venue=0.0, year=0.0, type=0.0
    )
    candidate = Candidate(record=record, distance=0.0, evidence=evidence)
    assert entry.paper == paper
    assert entry.matches == (
        Match(
            source=SourceName.CROSSREF, verdict=Verdict.MATCHED, day=DAY, candidates=(candidate,)
        ),
    )
    assert entry.work is not None
    assert (entry.work.title, entry.work.doi, entry.provenance["title"]) == (
        recorded,
        RECORD.doi,
        SourceName.CROSSREF,
    )
    for rule in ("list-wrong-identifier", "title-unlike-list"):
        assert messages(paper, record, rule=rule) == []


def test_a_record_of_another_paper_is_still_refused() -> None:
    paper = _paper("Loud cameras of the sea. Anna Bee, CVPR 2023")
    (entry,) = resolved(paper, RECORD).entries
    assert [match.verdict for match in entry.matches] == [Verdict.AMBIGUOUS]
    assert entry.work is None
    assert messages(paper, RECORD, rule="list-wrong-identifier") == [
        'crossref has doi:10.1109/cvpr.2023.77 for "Quiet Cameras, Loud Scenes", which is another '
        "paper, or this one retitled: fix the link, or accept the record with 'snnbib review'"
    ]


def test_a_typing_error_is_not_a_title_that_was_cut_wrong() -> None:
    (entry,) = resolved(_paper("Quiet Camras, Loud Scenes"), RECORD).entries
    assert entry.matches[0].candidates[0].evidence == _evidence(
        doi=0.0, title=0.03, venue=0.0, year=0.0, type=0.0
    )


@pytest.mark.parametrize(
    ("families", "authors_distance"),
    [(["Roe", "Poe"], 1.0), (["Bee", "Roe", "Poe", "Coe"], 0.75)],
    ids=["nobody is the same", "three of four are others"],
)
def test_a_record_by_other_people_than_the_list_names_is_still_refused(
    families: list[str], authors_distance: float
) -> None:
    """Its title is not taken for the paper's either."""
    paper = replace(
        _paper("Quiet Cameras, Loud Scenes. A longer story"),
        authors=tuple(Person(family=family) for family in families),
    )
    (entry,) = resolved(paper, RECORD).entries
    (match,) = entry.matches
    assert match.verdict is Verdict.AMBIGUOUS
    assert match.candidates[0].evidence == _evidence(
        doi=0.0, title=0.2, authors=authors_distance, venue=0.0, year=0.0, type=0.0
    )


def test_a_record_by_the_people_that_the_list_names_proves_its_title() -> None:
    paper = replace(_paper("A. Bee and C. Dee. Quiet cameras, loud scenes"), authors=RECORD.authors)
    (entry,) = resolved(paper, RECORD).entries
    assert entry.work is not None
    assert (entry.paper.title, entry.work.title) == (paper.title, RECORD.title)


def test_a_person_s_decision_against_the_record_holds() -> None:
    paper = _paper("Quiet Cameras, Loud Scenes. Anna Bee, CVPR 2023")
    rejected = f'reject = ["{RECORD.locator}"]'
    (entry,) = resolved(paper, RECORD, corrections=rejected).entries
    verdicts = {match.source: match.verdict for match in entry.matches}
    assert verdicts[SourceName.CROSSREF] is Verdict.UNMATCHED


def test_what_one_source_proves_finds_the_record_of_another() -> None:
    paper = _paper("Quiet Cameras, Loud Scenes. Anna Bee, CVPR 2023")
    (entry,) = resolved(paper, RECORD, DBLP).entries
    assert [(match.source, match.verdict) for match in entry.matches] == [
        (SourceName.CROSSREF, Verdict.MATCHED),
        (SourceName.DBLP, Verdict.MATCHED),
    ]


def test_the_verdict_does_not_change_when_nothing_else_does() -> None:
    paper = _paper("Quiet Cameras, Loud Scenes. Anna Bee, CVPR 2023")
    first = resolved(paper, RECORD, DBLP)
    assert resolved(paper, previous=first) == first
    assert resolved(paper, RECORD, DBLP, previous=first) == first


def test_the_title_of_the_record_that_is_the_paper_counts_and_not_that_of_the_next() -> None:
    near = Candidate(
        record=replace(RECORD, locator="10.1109/cvpr.2023.78", title="Loud Cameras"),
        distance=0.5,
        evidence=_evidence(title=0.5),
    )
    evidence = _evidence(doi=0.0, title=0.0, listed_title=0.2)
    best = Candidate(record=RECORD, distance=0.0, evidence=evidence)
    match = Match(
        source=SourceName.CROSSREF, verdict=Verdict.MATCHED, day=DAY, candidates=(best, near)
    )
    assert matched_title([match]) == RECORD.title
