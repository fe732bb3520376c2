"""The evidence: every feature that a paper and a record both have, with its distance and weight."""

from dataclasses import replace

import pytest

from snnbib.matching import (
    PriorKnowledge,
    authors_distance,
    compare,
    match_records,
    same_person,
    title_distance,
    title_keys,
)
from snnbib.matching.authors import listed_authors_distance
from snnbib.matching.evidence import venue_name
from snnbib.model import Evidence, Link, Paper, Person, Record, SourceName, Verdict, WorkType
from snnbib.sources.candidates import RecordIndex

DAY = "2026-11-28"
TITLE = "Quiet Robots That Listen to Loud Machines"
ADA, BEN, CY = (Person(family=name, given=name[0]) for name in ("Arden", "Brook", "Cliff"))
PAPER = Paper(title=TITLE, venue="ICRA", year=2020)
RECORD = Record(
    source=SourceName.CROSSREF,
    locator="10.1109/icra.1",
    doi="10.1109/icra.1",
    type=WorkType.CONFERENCE_PAPER,
    title=TITLE,
    authors=(ADA, BEN),
    year=2020,
    container_title="2020 IEEE International Conference on Robotics and Automation (ICRA)",
)


def distances(
    paper: Paper, record: Record, prior: PriorKnowledge | None = None
) -> dict[str, float]:
    """The evidence by feature."""
    candidate = compare(paper, record, prior or PriorKnowledge())
    return {item.feature: item.distance for item in candidate.evidence}


def test_all_of_the_evidence_and_what_it_weighs() -> None:
    prior = PriorKnowledge(authors=(ADA, CY), accept=frozenset({RECORD.locator}))
    linked = replace(PAPER, links=(Link(label="x", url="https://doi.org/10.1109/icra.2"),))
    candidate = compare(linked, replace(RECORD, year=2021), prior)
    assert candidate.evidence == (
        Evidence(feature="correction", distance=0.0, weight=5.0),
        Evidence(feature="doi", distance=1.0, weight=5.0),
        Evidence(feature="title", distance=0.0, weight=4.0),
        Evidence(feature="authors", distance=0.5, weight=2.0),
        Evidence(feature="venue", distance=0.0, weight=1.0),
        Evidence(feature="year", distance=0.0, weight=1.0),
        Evidence(feature="type", distance=0.0, weight=1.0),
    )
    assert candidate.distance == round((5 + 0.5 * 2) / 19, 4)


def test_nothing_in_common_is_as_far_as_can_be() -> None:
    record = Record(source=SourceName.CROSSREF, locator="x")
    assert compare(Paper(title=TITLE), record).evidence == (
        Evidence(feature="title", distance=1.0, weight=4.0),
    )


@pytest.mark.parametrize(
    ("prior", "expected"),
    [
        (PriorKnowledge(), None),
        (PriorKnowledge(accept=frozenset({"10.1109/icra.1"})), 0.0),
        (PriorKnowledge(reject=frozenset({"10.1109/icra.1"})), 1.0),
        (PriorKnowledge(accept=frozenset({"other"}), reject=frozenset({"another"})), None),
        (PriorKnowledge(no_doi=True), 1.0),
    ],
)
def test_a_person_s_decision(prior: PriorKnowledge, expected: float | None) -> None:
    assert distances(PAPER, RECORD, prior).get("correction") == expected


@pytest.mark.parametrize(
    ("proven", "listed", "expected"),
    [
        ((), (), None),
        ((ADA, BEN), (), 0.0),
        ((ADA,), (), 0.5),
        ((CY,), (ADA, BEN), 1.0),  # another source's are better than the list's
        ((), (ADA, BEN), 0.0),
        ((), (BEN,), 0.5),  # one of several
        ((), (CY,), 1.0),
        ((), (ADA, CY), 0.5),
        ((), (ADA, BEN, CY), 1 / 3),
    ],
)
def test_distance_of_authors(
    proven: tuple[Person, ...], listed: tuple[Person, ...], expected: float | None
) -> None:
    evidence = distances(replace(PAPER, authors=listed), RECORD, PriorKnowledge(authors=proven))
    assert evidence.get("authors") == (
        None if expected is None else pytest.approx(expected, abs=1e-4)
    )


def test_the_only_author_of_a_record_is_all_of_them_and_the_first_is_more_than_another() -> None:
    assert listed_authors_distance((ADA,), (ADA,)) == 0.0
    assert listed_authors_distance((ADA,), (ADA, BEN)) == 0.4
    assert listed_authors_distance((BEN,), (ADA, BEN)) == 0.5
    assert authors_distance((), ()) == 0.0


def test_a_family_name_alone_fits_any_given_name() -> None:
    assert same_person(Person(family="Wang"), Person(family="Wang", given="Wei"))
    assert not same_person(Person(family="Wang"), Person(family="Wu", given="Wei"))


def test_a_name_in_one_part_may_begin_with_the_family_name() -> None:
    assert same_person(Person(literal="Bee Anna Maria"), Person(family="Bee", given="Anna Maria"))
    assert not same_person(
        Person(literal="Bee Anna Maria"), Person(family="Bee", given="Cleo Maria")
    )


def test_people_without_any_name_are_the_same_unknown() -> None:
    assert same_person(Person(), Person())
    assert not same_person(Person(), ADA)


@pytest.mark.parametrize(
    ("venue", "change", "expected"),
    [
        ("ICRA", {}, 0.0),
        ("IROS", {}, 1.0),
        ("QUIET", {}, 0.5),
        ("", {}, None),
        ("arXiv", {}, None),
        ("ICRA", {"container_title": ""}, None),
        ("ICRA", {"container_title": "", "event_title": "ICRA 2020"}, 0.0),
        ("ICRA", {"container_title": "Lecture Notes in Computer Science"}, None),
        ("ICRA", {"container_title": "Lecture Notes in Computer Science",
                  "event_title": "ICRA 2020"}, 0.0),
        ("ICRA", {"container_title": "IROS 2020", "event_title": "ICRA 2020"}, 1.0),
    ],
)  # fmt: skip
def test_distance_of_the_venue(
    venue: str, change: dict[str, object], expected: float | None
) -> None:
    record = replace(RECORD, **change)  # type: ignore[arg-type]
    assert distances(replace(PAPER, venue=venue), record).get("venue") == expected


def test_a_series_names_no_venue() -> None:
    in_series = replace(RECORD, container_title="Lecture Notes in Computer Science")
    assert (venue_name(in_series), venue_name(RECORD)) == ("", RECORD.container_title)


@pytest.mark.parametrize(
    ("listed", "year", "title_year", "expected"),
    [
        (2020, 2020, 2020, 0.0),
        (2020, 2019, 2020, 0.0),
        (2020, 2021, 2020, 0.0),
        (2020, 2022, 2020, 0.6),
        (2020, 0, 2020, 0.0),
        (2020, 2020, 0, 0.0),
        (2020, 2021, 0, 0.25),
        (2020, 2018, 0, 0.6),
        (2020, 2010, 0, 1.0),
        (2020, 2020, 2019, 0.25),
        (2020, 2020, 2018, 0.6),
        (2020, 0, 0, None),
        (0, 2020, 2020, None),
    ],
)
def test_distance_of_the_year(
    listed: int, year: int, title_year: int, expected: float | None
) -> None:
    record = replace(RECORD, year=year, container_title=f"ICRA {title_year or ''}")
    assert distances(replace(PAPER, year=listed), record).get("year") == expected


@pytest.mark.parametrize(
    ("venue", "change", "expected"),
    [
        ("ICRA", {}, 0.0),
        ("ICRA", {"type": WorkType.JOURNAL_ARTICLE}, 0.0),  # in the listed venue
        ("ICRA", {"type": WorkType.JOURNAL_ARTICLE, "container_title": "Nature"}, 0.5),
        ("ICRA", {"type": WorkType.OTHER}, None),
        ("Nature", {"type": WorkType.JOURNAL_ARTICLE, "container_title": "Science"}, 0.0),
        ("Nature", {}, 0.5),
        ("QUIET", {"type": WorkType.JOURNAL_ARTICLE}, 0.0),
        ("ICRA", {"type": WorkType.PREPRINT}, 1.0),
        ("", {"type": WorkType.PREPRINT}, 1.0),
        ("", {"type": WorkType.PREPRINT, "doi": "", "locator": "2001.00001"}, 0.25),
        ("", {"type": WorkType.JOURNAL_ARTICLE, "container_title": "SSRN Electronic Journal"}, 1.0),
        ("", {"title": f"Correction to: {TITLE}"}, 1.0),
        ("", {"note": "updates 10.1109/icra.2"}, 1.0),
        ("", {"note": 'also titled "Robôs"'}, 0.0),
        ("", {"note": "published online in 2019, in print in 2020"}, 0.0),
        ("", {"note": "updates 10.1109/icra.2", "source": SourceName.DBLP}, 0.0),
    ],
)
def test_distance_of_the_type(
    venue: str, change: dict[str, object], expected: float | None
) -> None:
    record = replace(RECORD, **change)  # type: ignore[arg-type]
    assert distances(replace(PAPER, venue=venue), record).get("type") == expected


def test_a_notice_is_the_paper_where_the_list_has_a_notice() -> None:
    title = f"Correction to: {TITLE}"
    assert distances(replace(PAPER, title=title), replace(RECORD, title=title))["type"] == 0.0


# Verdicts


def verdict(paper: Paper, *records: Record, authors: tuple[Person, ...] = ()) -> Verdict:
    """The verdict of one source."""
    prior = PriorKnowledge(authors=authors)
    return match_records(records[0].source, paper, records, DAY, prior).verdict


@pytest.mark.parametrize("venue", ["", "QUIET", "bioRxiv", "ICRA", "J. Immunol."])
def test_a_posted_copy_with_a_doi_needs_a_shared_identifier(venue: str) -> None:
    posted = replace(
        RECORD, type=WorkType.PREPRINT, doi="10.1101/2020.01.01.1", locator="10.1101/2020.01.01.1",
        container_title="",
    )  # fmt: skip
    paper = replace(PAPER, venue=venue)
    assert verdict(paper, posted) is Verdict.UNMATCHED
    assert verdict(paper, posted, authors=RECORD.authors) is Verdict.UNMATCHED
    linked = replace(paper, links=(Link(label="x", url=f"https://doi.org/{posted.doi}"),))
    assert verdict(linked, posted) is Verdict.MATCHED


@pytest.mark.parametrize("doi", ["", "10.1109/icra.2020.1"])
def test_the_doi_of_an_arxiv_record_is_that_of_the_published_version(doi: str) -> None:
    posted = replace(
        RECORD, source=SourceName.ARXIV, type=WorkType.PREPRINT, doi=doi, arxiv="2001.00001",
        locator="2001.00001", container_title="",
    )  # fmt: skip
    paper = replace(PAPER, links=())
    other = replace(posted, title=TITLE.replace("Loud", "Silent"))
    assert verdict(paper, posted, authors=RECORD.authors) is Verdict.MATCHED
    assert verdict(paper, other, authors=RECORD.authors) is Verdict.AMBIGUOUS


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, Verdict.MATCHED),
        ({"year": 0, "container_title": "ICRA"}, Verdict.MATCHED),
        ({"year": 2021, "container_title": "ICRA"}, Verdict.AMBIGUOUS),
        ({"title": TITLE.replace("Loud", "Louder")}, Verdict.AMBIGUOUS),
        ({"authors": (CY,)}, Verdict.AMBIGUOUS),
        ({"authors": ()}, Verdict.AMBIGUOUS),
    ],
)
def test_the_same_people_prove_an_exact_title_without_a_venue(
    change: dict[str, object], expected: Verdict
) -> None:
    paper = replace(PAPER, venue="")
    record = replace(RECORD, **change)  # type: ignore[arg-type]
    assert verdict(paper, record, authors=RECORD.authors) is expected
    assert verdict(replace(paper, authors=RECORD.authors), record) is expected


@pytest.mark.parametrize(
    ("year", "title", "expected"),
    [
        (2020, TITLE, Verdict.MATCHED),
        (2018, TITLE, Verdict.MATCHED),
        (2017, TITLE, Verdict.AMBIGUOUS),
        (2018, TITLE.replace("Machines", "Mahines"), Verdict.MATCHED),
    ],
)
def test_a_preprint_by_the_same_people_may_be_older(
    year: int, title: str, expected: Verdict
) -> None:
    preprint = replace(
        RECORD, source=SourceName.ARXIV, type=WorkType.PREPRINT, doi="", locator="2001.00001",
        arxiv="2001.00001", container_title="", year=year, title=title,
    )  # fmt: skip
    assert verdict(PAPER, preprint, authors=RECORD.authors) is expected


def test_titles_without_words_and_in_another_order() -> None:
    assert title_keys("?!") == frozenset()
    assert title_distance("Quiet Robots", "Robots Quiet") == 0.625


def test_a_second_record_as_near_makes_it_ambiguous() -> None:
    twin = replace(RECORD, locator="10.5072/twin", doi="10.5072/twin", container_title="IROS")
    paper = replace(PAPER, venue="")
    assert verdict(paper, RECORD, twin, authors=RECORD.authors) is Verdict.AMBIGUOUS


@pytest.mark.parametrize(
    ("venue", "container_title", "year", "expected"),
    [
        ("Nature Communications", "Nature Communications", 2021, Verdict.MATCHED),
        ("Nature Communications", "Nature Communications", 2022, Verdict.AMBIGUOUS),
        ("Nature Communications", "Nature", 2021, Verdict.AMBIGUOUS),
        ("J. Quiet Syst.", "The Journal of Quiet Systems", 2021, Verdict.MATCHED),
        ("ICRA", "ICRA", 2021, Verdict.AMBIGUOUS),
    ],
)
def test_online_in_one_year_and_in_print_in_the_next(
    venue: str, container_title: str, year: int, expected: Verdict
) -> None:
    article = replace(
        RECORD, type=WorkType.JOURNAL_ARTICLE, container_title=container_title, year=year
    )
    assert verdict(replace(PAPER, venue=venue), article) is expected


def test_a_short_title_is_not_enough_in_the_next_year() -> None:
    paper = replace(PAPER, title="Quiet Loud Robots", venue="Nature")
    article = replace(
        RECORD, title=paper.title, type=WorkType.JOURNAL_ARTICLE, container_title="Nature"
    )
    assert verdict(paper, article) is Verdict.MATCHED
    assert verdict(paper, replace(article, year=2021)) is Verdict.AMBIGUOUS


_BARE = replace(RECORD, doi="", source=SourceName.DBLP, locator="a")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, Verdict.MATCHED),
        ({"authors": (ADA, CY)}, Verdict.AMBIGUOUS),
        ({"authors": ()}, Verdict.AMBIGUOUS),
        ({"title": f"{TITLE}: A Study"}, Verdict.MATCHED),  # farther, so that it is no rival
        ({"doi": "10.1109/icra.1"}, Verdict.MATCHED),  # only one of the two has a DOI
        ({"year": 2021}, Verdict.AMBIGUOUS),  # near, and of another year
        ({"year": 2021, "type": WorkType.PREPRINT}, Verdict.MATCHED),
    ],
)
def test_whether_two_records_are_of_one_work(change: dict[str, object], expected: Verdict) -> None:
    other = replace(_BARE, locator="b", **change)  # type: ignore[arg-type]
    assert verdict(PAPER, _BARE, other) is expected


def test_two_dois_are_two_works_unless_they_share_an_identifier() -> None:
    first = replace(_BARE, doi="10.5072/1")
    second = replace(_BARE, doi="10.5072/2", locator="b")
    assert verdict(PAPER, first, second) is Verdict.AMBIGUOUS
    shared = (replace(record, arxiv="2001.00001") for record in (first, second))
    assert verdict(PAPER, *shared) is Verdict.MATCHED


@pytest.mark.parametrize(
    ("change", "is_kept"),
    [
        ({}, True),
        ({"type": WorkType.PREPRINT}, False),  # its type refutes it as well
        ({"title": f"{TITLE} V2"}, False),
    ],
)
def test_which_refuted_records_are_kept(change: dict[str, object], *, is_kept: bool) -> None:
    linked = replace(PAPER, links=(Link(label="x", url="https://doi.org/10.1109/icra.2"),))
    record = replace(RECORD, **change)  # type: ignore[arg-type]
    match = match_records(SourceName.CROSSREF, linked, [record], DAY)
    assert match.verdict is Verdict.UNMATCHED
    assert [candidate.record for candidate in match.candidates] == ([record] if is_kept else [])


def test_a_rejected_record_is_kept_behind_the_match_and_behind_the_question() -> None:
    rejected = replace(RECORD, locator="10.1109/no", doi="10.1109/no", title="Something Else")
    prior = PriorKnowledge(reject=frozenset({rejected.locator}))
    matched = match_records(SourceName.CROSSREF, PAPER, [rejected, RECORD], DAY, prior)
    assert [candidate.record for candidate in matched.candidates] == [RECORD, rejected]
    near = replace(RECORD, container_title="IROS")
    match = match_records(SourceName.CROSSREF, PAPER, [rejected, near], DAY, prior)
    assert match.verdict is Verdict.AMBIGUOUS
    assert [candidate.record for candidate in match.candidates] == [near, rejected]


@pytest.mark.parametrize(
    ("listed", "change", "verdict"),
    [
        (ADA, {}, Verdict.MATCHED),
        (Person(literal="Arden"), {}, Verdict.MATCHED),
        (BEN, {}, Verdict.AMBIGUOUS),
        (CY, {}, Verdict.AMBIGUOUS),
        (ADA, {"year": 2021, "container_title": "ICRA"}, Verdict.AMBIGUOUS),
        (ADA, {"year": 0, "container_title": "ICRA"}, Verdict.AMBIGUOUS),
        (ADA, {"title": TITLE.replace("Quiet", "Quite")}, Verdict.AMBIGUOUS),
        (ADA, {"title": "Robots That Listen"}, Verdict.UNMATCHED),
        (ADA, {"container_title": "bioRxiv", "type": WorkType.PREPRINT}, Verdict.UNMATCHED),
    ],
)
def test_the_first_author_proves_a_title_of_the_year_in_a_list_without_venues(
    listed: Person, change: dict[str, object], verdict: Verdict
) -> None:
    paper = replace(PAPER, venue="", authors=(listed,))
    record = replace(RECORD, **change)  # type: ignore[arg-type]
    assert match_records(SourceName.CROSSREF, paper, [record], DAY).verdict is verdict


@pytest.mark.parametrize(
    ("listed", "verdict"),
    [
        (Person(literal="Wang"), Verdict.AMBIGUOUS),
        (Person(family="Wang", given="L."), Verdict.MATCHED),
        (Person(family="Wang", given="Q."), Verdict.AMBIGUOUS),
    ],
)
@pytest.mark.parametrize("others", [(), (BEN, CY)])
def test_a_common_family_name_alone_does_not_prove_a_record(
    listed: Person, verdict: Verdict, others: tuple[Person, ...]
) -> None:
    paper = replace(PAPER, venue="", authors=(listed,))
    record = replace(RECORD, authors=(Person(family="Wang", given="Li"), *others))
    assert match_records(SourceName.CROSSREF, paper, [record], DAY).verdict is verdict


def test_the_first_author_does_not_prove_one_of_two_works() -> None:
    paper = replace(PAPER, venue="", authors=(ADA,))
    twin = replace(RECORD, doi="10.1109/other.2", locator="10.1109/other.2")
    assert match_records(SourceName.CROSSREF, paper, [RECORD, twin], DAY).record is None


@pytest.mark.parametrize(
    ("title", "journal", "is_proven"),
    [
        ("Quiet Robots Listen", "", True),
        ("Quiet Robots", "", False),
        ("Quiet Robots Listen Always", "Journal of Field Robotics", False),
        ("Quiet Robots Listen Always Twice", "Journal of Field Robotics", True),
    ],
)
def test_the_first_author_does_not_prove_a_short_title(
    title: str, journal: str, *, is_proven: bool
) -> None:
    paper = replace(PAPER, title=title, venue="", authors=(ADA,))
    record = replace(RECORD, title=title)
    if journal:
        record = replace(record, container_title=journal, type=WorkType.JOURNAL_ARTICLE)
    match = match_records(SourceName.CROSSREF, paper, [record], DAY)
    assert (match.record is not None) == is_proven


def test_the_first_author_does_not_prove_a_record_of_another_venue() -> None:
    paper = replace(PAPER, venue="CVPR", authors=(ADA,))
    assert match_records(SourceName.CROSSREF, paper, [RECORD], DAY).record is None


def test_a_title_of_a_record_beside_its_first_counts_as_its_title() -> None:
    translated = replace(
        RECORD, title="Leise Roboter, die laute Maschinen hören", note=f'also titled "{TITLE}"'
    )
    assert distances(PAPER, translated)["title"] == 0.0
    assert match_records(RECORD.source, PAPER, [translated], DAY).verdict is Verdict.MATCHED
    index = RecordIndex([translated])
    assert index.candidates(PAPER) == (translated,)


def test_a_note_of_a_bib_file_says_nothing_of_titles() -> None:
    noted = replace(
        RECORD, source=SourceName.BIBTEX, title="Leise Roboter", note=f'also titled "{TITLE}"'
    )
    assert distances(PAPER, noted)["title"] == 1.0
