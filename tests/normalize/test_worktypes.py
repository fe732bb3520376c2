"""Types of work and their fields; venue and year that come from one publication."""

from dataclasses import replace

import pytest

from snnbib.model import Link, Paper, Person, PublicationStatus, Record, SourceName, WorkType
from snnbib.normalize import normalize
from snnbib.normalize.fields import edition_number

ADA = Person(family="Arden", given="Ada")
PAPER = Paper(title="Quiet Robots", year=2020)
RECORD = Record(
    source=SourceName.CROSSREF, locator="10.5072/1", doi="10.5072/1", title="Quiet Robots",
    authors=(ADA,), year=2020,
)  # fmt: skip
_ALL = {
    "editors": (Person(family="Brook", given="Ben"),),
    "edition": "2nd ed.",
    "institution": "University of Quiet",
    "genre": "PhD thesis",
    "number": "TR-7",
    "version": "1.2",
    "accessed": "2020-05-01",
    "publisher": "Quiet Press",
    "isbn": "9783161484100",
}
_EXTRA = ("editors", "edition", "institution", "genre", "number", "version", "accessed")


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        (WorkType.BOOK, {"editors", "edition"}),
        (WorkType.CHAPTER, {"editors", "edition"}),
        (WorkType.THESIS, {"institution", "genre"}),
        (WorkType.REPORT, {"institution", "genre", "number"}),
        (WorkType.SOFTWARE, {"version"}),
        (WorkType.DATASET, {"version"}),
        (WorkType.WEBPAGE, {"accessed"}),
        (WorkType.JOURNAL_ARTICLE, set()),
        (WorkType.CONFERENCE_PAPER, set()),
        (WorkType.PREPRINT, set()),
    ],
)
def test_each_kind_has_its_own_fields(kind: WorkType, fields: set[str]) -> None:
    record = replace(RECORD, type=kind, container_title="Quiet Things", **_ALL)  # type: ignore[arg-type]
    work, provenance = normalize(PAPER, [record])
    assert work.type is kind
    assert {name for name in _EXTRA if getattr(work, name)} == fields
    assert {name for name in _EXTRA if name in provenance} == fields
    assert (work.isbn, work.publisher) == ("9783161484100", "Quiet Press")


def test_the_fields_of_a_book() -> None:
    work, provenance = normalize(PAPER, [replace(RECORD, type=WorkType.BOOK, **_ALL)])  # type: ignore[arg-type]
    assert (work.edition, work.editors) == ("2", (Person(family="Brook", given="Ben"),))
    assert provenance["edition"] is provenance["editors"] is SourceName.CROSSREF


@pytest.mark.parametrize(
    ("edition", "number"),
    [("2", "2"), ("2nd", "2"), ("3rd edition", "3"), ("Second", "2"), ("Tenth Edition", "10"),
     ("4. ed.", "4"), ("Revised edition", "Revised edition"), ("", "")],
)  # fmt: skip
def test_editions_of_books(edition: str, number: str) -> None:
    assert edition_number(edition) == number
    assert edition_number(number) == number


@pytest.mark.parametrize(
    ("kind", "venue", "container_title", "expected"),
    [
        (WorkType.CONFERENCE_PAPER, "", "", (WorkType.OTHER, "")),
        (WorkType.JOURNAL_ARTICLE, "", "", (WorkType.OTHER, "")),
        (WorkType.CHAPTER, "", "", (WorkType.OTHER, "")),
        (WorkType.CONFERENCE_PAPER, "QUIET", "", (WorkType.CONFERENCE_PAPER, "QUIET")),
        (WorkType.OTHER, "", "", (WorkType.OTHER, "")),
        (WorkType.OTHER, "QUIET", "Quiet Days", (WorkType.OTHER, "Quiet Days")),
        (WorkType.OTHER, "ICRA", "", (WorkType.CONFERENCE_PAPER,
                                      "IEEE International Conference on Robotics and Automation")),
        (WorkType.OTHER, "Nature", "Nature", (WorkType.JOURNAL_ARTICLE, "Nature")),
        (WorkType.CHAPTER, "ICRA", "ICRA 2020 Proceedings", (WorkType.CONFERENCE_PAPER,
                                                             "ICRA 2020 Proceedings")),
    ],
)  # fmt: skip
def test_nothing_becomes_a_paper_without_a_container(
    kind: WorkType, venue: str, container_title: str, expected: tuple[WorkType, str]
) -> None:
    record = replace(RECORD, type=kind, container_title=container_title)
    work, provenance = normalize(replace(PAPER, venue=venue), [record])
    assert (work.type, work.container_title) == expected
    assert ("type" in provenance) is (work.type is not WorkType.OTHER)
    assert ("container_title" in provenance) is bool(work.container_title)


def test_an_arxiv_id_alone_is_a_preprint() -> None:
    linked = replace(PAPER, links=(Link(label="x", url="https://arxiv.org/abs/2001.00001"),))
    assert normalize(linked, [])[0].type is WorkType.PREPRINT
    assert normalize(PAPER, [])[0].type is WorkType.OTHER


@pytest.mark.parametrize(
    ("container_title", "volume", "expected"),
    [
        ("arXiv", "2001.00001", ("", "")),
        ("CoRR", "abs/2001.00001", ("", "")),
        ("Advances in Spiking", "3", ("Advances in Spiking", "3")),
    ],
)
def test_a_preprint_names_its_repository_once(
    container_title: str, volume: str, expected: tuple[str, str]
) -> None:
    record = replace(
        RECORD, source=SourceName.BIBTEX, type=WorkType.PREPRINT, arxiv="2001.00001", doi="",
        container_title=container_title, volume=volume,
    )  # fmt: skip
    work, provenance = normalize(replace(PAPER, venue=""), [record])
    assert (work.type, work.container_title, work.volume) == (WorkType.PREPRINT, *expected)
    assert ("container_title" in provenance) is bool(expected[0])


def test_a_journal_s_paper_of_a_conference_is_in_the_journal() -> None:
    """SIGGRAPH's papers appear in the ACM Transactions on Graphics."""
    record = replace(
        RECORD, type=WorkType.JOURNAL_ARTICLE, container_title="ACM Transactions on Graphics",
        volume="39", issue="4",
    )  # fmt: skip
    work, _ = normalize(replace(PAPER, venue="SIGGRAPH 2020"), [record])
    assert (work.type, work.venue, work.container_title, work.volume) == (
        WorkType.JOURNAL_ARTICLE, "SIGGRAPH", "ACM Transactions on Graphics", "39",
    )  # fmt: skip


def test_what_was_retracted_is_said() -> None:
    retracted = replace(RECORD, status=PublicationStatus.RETRACTED)
    work, provenance = normalize(PAPER, [retracted])
    assert work.status is PublicationStatus.RETRACTED
    assert provenance["status"] is SourceName.CROSSREF
    assert normalize(PAPER, [RECORD])[0].status is PublicationStatus.CURRENT


# An edition comes whole

_AAAI_37 = replace(
    RECORD, doi="10.1609/aaai.v37i1.25072", type=WorkType.JOURNAL_ARTICLE, volume="37", issue="1",
    pages="12-21", year=2023, container_title="Proceedings of the AAAI Conference on Artificial"
    " Intelligence",
)  # fmt: skip


@pytest.mark.parametrize("listed", [2023, 2024, 2030, 0])
def test_year_volume_place_and_pages_are_of_one_edition(listed: int) -> None:
    work, provenance = normalize(replace(PAPER, venue="AAAI", year=listed), [_AAAI_37])
    assert (work.year, work.volume, work.event_place, work.pages) == (
        2023, "37", "Washington, DC, USA", "12-21",
    )  # fmt: skip
    assert provenance["year"] is (SourceName.LIST if listed == 2023 else SourceName.CROSSREF)


def test_a_container_title_says_the_year_of_its_edition() -> None:
    record = replace(
        RECORD, type=WorkType.CONFERENCE_PAPER, year=2020, container_title="ECCV 2018 Proceedings"
    )
    work, _ = normalize(replace(PAPER, venue="ECCV", year=2020), [record])
    assert (work.year, work.event_place) == (2018, "Munich, Germany")


def test_online_before_the_event_is_of_the_event_s_year() -> None:
    online = replace(_AAAI_37, volume="38", year=2023, month=12, day=30)
    work, provenance = normalize(replace(PAPER, venue="AAAI", year=2024), [online])
    assert (work.year, work.volume, work.month, work.day) == (2024, "38", 0, 0)
    assert provenance["year"] is SourceName.LIST


def test_a_proven_record_of_another_venue_is_believed() -> None:
    work, _ = normalize(replace(PAPER, venue="CVPR", year=2023), [_AAAI_37])
    assert (work.venue, work.container_title, work.event_place) == (
        "AAAI",
        "Proceedings of the AAAI Conference on Artificial Intelligence",
        "Washington, DC, USA",
    )


def test_a_preprint_gives_no_volume_and_no_date_to_the_paper() -> None:
    copy = replace(
        RECORD, source=SourceName.DBLP, type=WorkType.PREPRINT, volume="abs/2001.00001",
        container_title="CoRR", pages="1-9", arxiv="2001.00001", month=1, doi="",
    )  # fmt: skip
    paper = replace(
        RECORD, type=WorkType.CONFERENCE_PAPER, container_title="Quiet Days", authors=()
    )
    work, provenance = normalize(PAPER, [copy, paper])
    assert (work.volume, work.pages, work.month, work.arxiv) == ("", "", 0, "2001.00001")
    assert (work.container_title, work.type) == ("Quiet Days", WorkType.CONFERENCE_PAPER)
    assert provenance["authors"] is SourceName.DBLP
    alone, _ = normalize(PAPER, [copy])
    assert (alone.type, alone.arxiv) == (WorkType.PREPRINT, "2001.00001")


def test_another_publication_of_the_work_gives_it_no_pages() -> None:
    journal = replace(
        RECORD, source=SourceName.BIBTEX, type=WorkType.JOURNAL_ARTICLE, pages="1-20", volume="7",
        container_title="Nature", doi="10.5072/journal",
    )  # fmt: skip
    paper = replace(RECORD, type=WorkType.CONFERENCE_PAPER, container_title="ICRA 2020")
    work, _ = normalize(replace(PAPER, venue="ICRA"), [journal, paper])
    assert (work.pages, work.volume, work.doi) == ("", "", "10.5072/1")
