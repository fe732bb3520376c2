"""The list against its records: wrong links, wrong sections, papers listed twice."""

from dataclasses import replace

import pytest

from snnbib.model import Entry, Link, Lock, Paper, Record, Severity, SourceName, WorkType
from snnbib.resolving import resolve
from tests.examples import AUTHORS, CROSSREF, PAPER, PREPRINT, RECORD
from tests.resolved import DAY, EMPTY, SameForAll, findings, messages, resolved

TITLE = PAPER.title
SURVEY = "A Survey of Automated Planning in Games"


def test_a_link_of_another_paper_is_an_error_and_the_only_finding_about_it() -> None:
    other = replace(PREPRINT, title=SURVEY)
    message = (
        'arxiv has arxiv:2312.06372 for "A Survey of Automated Planning in Games", which is '
        "another paper, or this one retitled: fix the link, or accept the record with "
        "'snnbib review'"
    )
    assert messages(PAPER, RECORD, other, rule="list-wrong-identifier") == [message]
    assert messages(PAPER, RECORD, other, rule="match-ambiguous") == []
    reported = findings([PAPER], resolved(PAPER, RECORD, other))
    assert [(item.rule, item.severity, item.path, item.line) for item in reported][:1] == [
        ("list-wrong-identifier", Severity.ERROR, "papers.md", 12)
    ]


@pytest.mark.parametrize(
    ("corrections", "arxiv"),
    [
        ("", ""),
        ('reject = ["2312.06372"]', ""),
        ('accept = ["2312.06372"]', "2312.06372"),
        ('arxiv = "2312.06372"', "2312.06372"),
    ],
)
def test_an_identifier_of_another_paper_is_not_exported_unless_a_person_says_so(
    corrections: str, arxiv: str
) -> None:
    records = RECORD, replace(PREPRINT, title=SURVEY)
    (entry,) = resolved(PAPER, *records, corrections=corrections).entries
    assert entry.work is not None
    assert (entry.work.arxiv, entry.work.doi) == (arxiv, RECORD.doi)
    assert messages(PAPER, *records, rule="correction-stale", corrections=corrections) == []
    wrong = messages(PAPER, *records, rule="list-wrong-identifier", corrections=corrections)
    assert (wrong != []) == (corrections == "")


def test_nor_is_a_doi_that_is_registered_with_the_metadata_of_another_paper() -> None:
    """10.24963/ijcai.2024/761 is; whether a .bib file has it or the publisher's rule makes it."""
    doi = "10.24963/ijcai.2024/761"
    page = Link(label="paper", url="https://www.ijcai.org/proceedings/2024/761")
    paper = replace(PAPER, venue="IJCAI", section="IJCAI-2024", links=(page,))
    in_file = replace(
        RECORD, doi=doi, urls=(f"https://doi.org/{doi}",), container_title="IJCAI 2024"
    )
    registered = replace(CROSSREF, doi=doi, locator=doi, title=SURVEY, urls=())
    (alone,) = resolved(paper, in_file).entries
    (entry,) = resolved(paper, in_file, registered).entries
    assert alone.work is not None
    assert entry.work is not None
    assert (alone.work.doi, entry.work.doi) == (doi, "")
    assert "doi" not in entry.provenance
    assert entry.work.url == page.url


def test_a_source_with_another_identifier_for_the_same_title_venue_and_year() -> None:
    paper = replace(PAPER, links=(Link(label="x", url="https://openreview.net/forum?id=WRONG"),))
    record = replace(RECORD, openreview="RIGHT")
    assert messages(paper, record, rule="list-wrong-identifier") == [
        "the list has openreview:WRONG, bibtex has openreview:RIGHT for a paper of this title, "
        f"venue and year ({RECORD.locator}): fix the link, or accept the record in "
        "corrections.toml"
    ]


def test_two_records_that_are_equally_near_contradict_no_link() -> None:
    paper = replace(PAPER, links=())
    pair = [replace(CROSSREF, doi=doi, locator=doi, urls=()) for doi in ("10.1609/a", "10.1609/b")]
    lock = resolve([paper], [SameForAll(SourceName.CROSSREF, tuple(pair))], EMPTY, day=DAY).lock
    reported = {item.rule for item in findings([paper], lock)}
    assert reported == {"match-ambiguous", "paper-unresolved", "lock-stale"}


def test_only_the_identifiers_that_differ_are_named() -> None:
    links = (Link(label="x", url="https://openreview.net/forum?id=WRONG"), PAPER.links[0])
    record = replace(RECORD, openreview="RIGHT", doi="")
    link = Link(label="code", url="https://github.com/yfguo91/ternary-spike")
    paper = replace(PAPER, links=(links[0], link, PAPER.links[1]))
    record = replace(record, urls=())
    assert [
        message.partition(" for a")[0]
        for message in messages(paper, record, rule="list-wrong-identifier")
    ] == ["the list has openreview:WRONG, bibtex has openreview:RIGHT"]


@pytest.mark.parametrize(
    "change", [{"title": "Ternary Spike"}, {"year": 2022}, {"container_title": "ICML 2024"}]
)
def test_a_record_that_differs_in_more_than_its_identifier_says_nothing(
    change: dict[str, object],
) -> None:
    paper = replace(PAPER, links=(Link(label="x", url="https://openreview.net/forum?id=WRONG"),))
    record = replace(RECORD, openreview="RIGHT", **change)  # type: ignore[arg-type]
    assert messages(paper, record, rule="list-wrong-identifier") == []


def test_what_a_person_corrected_is_not_the_list_s() -> None:
    other = replace(PREPRINT, arxiv="2401.00001", locator="2401.00001", title=SURVEY)
    corrections = 'arxiv = "2401.00001"'
    reported = messages(PAPER, other, rule="list-wrong-identifier", corrections=corrections)
    assert reported == []


def test_an_arxiv_id_that_arxiv_does_not_have_is_named_and_not_exported() -> None:
    wrong = Link(label="arxiv", url="https://arxiv.org/abs/2401.99999")
    paper = replace(PAPER, links=(PAPER.links[0], wrong))
    lock = resolve(
        [paper],
        [SameForAll(SourceName.BIBTEX, (RECORD,)), SameForAll(SourceName.ARXIV, ())],
        EMPTY,
        day=DAY,
    ).lock
    work = lock.entries[0].work
    assert work is not None
    assert (work.arxiv, work.doi) == ("", RECORD.doi)
    reported = [item for item in findings([paper], lock) if item.severity is Severity.ERROR]
    assert [(item.rule, item.message) for item in reported] == [
        (
            "list-unknown-arxiv-id",
            f'"{TITLE}": arXiv does not have 2401.99999, so it is not exported: fix the link',
        )
    ]


def test_an_arxiv_id_that_does_not_exist_is_the_one_finding_about_a_paper_without_a_record() -> (
    None
):
    paper = replace(PAPER, links=(Link(label="arxiv", url="https://arxiv.org/abs/2401.99999"),))
    lock = resolve([paper], [SameForAll(SourceName.ARXIV, ())], EMPTY, day=DAY).lock
    assert lock.entries[0].work is None
    reported = [item for item in findings([paper], lock) if item.rule != "lock-stale"]
    assert [(item.rule, item.message) for item in reported] == [
        (
            "list-unknown-arxiv-id",
            f'"{TITLE}": arXiv does not have 2401.99999, so the paper is not exported: '
            "fix the link",
        )
    ]


def test_an_open_question_about_a_paper_is_reported_beside_its_unknown_arxiv_id() -> None:
    paper = replace(PAPER, links=(Link(label="arxiv", url="https://arxiv.org/abs/2401.99999"),))
    pair = [replace(CROSSREF, doi=doi, locator=doi, urls=()) for doi in ("10.1609/a", "10.1609/b")]
    sources = [SameForAll(SourceName.CROSSREF, tuple(pair)), SameForAll(SourceName.ARXIV, ())]
    lock = resolve([paper], sources, EMPTY, day=DAY).lock
    reported = {item.rule for item in findings([paper], lock)} - {"lock-stale"}
    assert reported == {"list-unknown-arxiv-id", "match-ambiguous", "paper-unresolved"}


def test_an_id_that_arxiv_was_not_asked_for_is_exported() -> None:
    (entry,) = resolved(PAPER, RECORD).entries
    assert entry.work is not None
    assert entry.work.arxiv == "2312.06372"


def test_a_doi_that_crossref_does_not_have_may_be_another_agency_s() -> None:
    link = Link(label="doi", url="https://doi.org/10.5281/zenodo.1")
    paper = replace(PAPER, links=(link,))
    sources = [
        SameForAll(SourceName.BIBTEX, (replace(RECORD, doi="10.5281/zenodo.1", urls=()),)),
        SameForAll(SourceName.CROSSREF, ()),
    ]
    lock = resolve([paper], sources, EMPTY, day=DAY).lock
    assert lock.entries[0].work is not None
    assert lock.entries[0].work.doi == "10.5281/zenodo.1"
    reported = [item for item in findings([paper], lock) if item.rule != "lock-stale"]
    assert [(item.rule, item.severity, item.message) for item in reported] == [
        (
            "list-unknown-doi",
            Severity.NOTICE,
            f'"{TITLE}": Crossref does not have the DOI 10.5281/zenodo.1: open it, and fix the '
            "link if it leads nowhere",
        )
    ]


def _pair(**changes: object) -> tuple[Paper, Paper]:
    other = replace(PAPER, title="Another Paper on Spikes", line=40)
    return PAPER, replace(other, **changes)  # type: ignore[arg-type]


def test_two_papers_with_one_link() -> None:
    papers = _pair()
    lock = resolve(papers, [], EMPTY, day=DAY).lock
    reported = findings(papers, lock)
    assert [
        (item.line, item.message) for item in reported if item.rule == "list-identifier-twice"
    ] == [
        (
            40,
            f'"Another Paper on Spikes" has aaai:29114, as has "{TITLE}" (line 12): '
            "one link is wrong, or the paper is listed twice",
        )
    ]


def test_a_paper_without_a_work_and_the_link_of_another() -> None:
    papers = _pair()
    first = resolved(PAPER, RECORD).entries[0]
    lock = Lock(stem="papers", entries=(first, Entry(paper=papers[1])))
    reported = [
        item.line for item in findings(papers, lock) if item.rule == "list-identifier-twice"
    ]
    assert reported == [40]


def test_one_title_twice_is_for_the_reader_of_the_list_to_report() -> None:
    papers = _pair(title=TITLE.upper(), section="AAAI-2025", year=2025)
    lock = resolve(papers, [], EMPTY, day=DAY).lock
    assert "list-identifier-twice" not in {item.rule for item in findings(papers, lock)}


_CVF = "https://openaccess.thecvf.com/content/CVPR2023/html/A_B_CVPR_2023_paper.html"
_IJCAI = "https://www.ijcai.org/proceedings/2023/335"


@pytest.mark.parametrize(
    ("venue", "year", "url", "expected"),
    [
        ("CVPR", 2023, _CVF, []),
        ("CVPR", 0, _CVF, []),
        ("ICCV", 2023, _CVF, ["the venue is ICCV in the list, CVPR in cvf:a_b_cvpr_2023_paper"]),
        ("CVPR", 2022, _CVF, ["the year is 2022 in the list, 2023 in cvf:a_b_cvpr_2023_paper"]),
        ("IJCAI", 2023, _IJCAI, []),
        (
            "ICML",
            2022,
            _IJCAI,
            [
                "the venue is ICML in the list, IJCAI in ijcai:2023/335",
                "the year is 2022 in the list, 2023 in ijcai:2023/335",
            ],
        ),
    ],
)
def test_a_section_that_contradicts_a_link(
    venue: str, year: int, url: str, expected: list[str]
) -> None:
    paper = replace(PAPER, venue=venue, year=year, links=(Link(label="paper", url=url),))
    assert messages(paper, rule="list-wrong-section") == expected


def test_a_section_that_contradicts_a_record() -> None:
    paper = replace(PAPER, venue="ICLR", year=2022)
    assert messages(paper, RECORD, rule="list-wrong-section") == [
        "the venue is ICLR in the list, AAAI in aaai:29114",
        f'the venue is ICLR in the list, "{RECORD.container_title}" in bibtex ({RECORD.locator}); '
        "it is not exported",
        f"the year is 2022 in the list, 2024 in bibtex ({RECORD.locator}); it is not exported",
    ]


def test_a_person_who_corrects_one_of_venue_and_year_has_not_settled_the_other() -> None:
    paper = replace(PAPER, venue="ICLR", year=2022, links=PAPER.links[1:2])
    matched = replace(RECORD, arxiv=PREPRINT.arxiv)
    where = f"in bibtex ({RECORD.locator}); it is not exported"
    venue = f'the venue is ICLR in the list, "{RECORD.container_title}" {where}'
    year = f"the year is 2022 in the list, 2024 {where}"
    container_title = f'container-title = "{RECORD.container_title}"'
    rule = "list-wrong-section"
    assert messages(paper, matched, rule=rule) == [venue, year]
    assert messages(paper, matched, rule=rule, corrections="year = 2024") == [venue]
    assert messages(paper, matched, rule=rule, corrections=container_title) == [year]


def test_a_section_that_contradicts_a_record_of_the_same_people() -> None:
    """Nothing identifies the record; its title and authors are the preprint's."""
    paper = replace(PAPER, venue="ICML", links=PAPER.links[1:2])
    bare = replace(RECORD, doi="", urls=())
    assert messages(paper, bare, PREPRINT, rule="list-wrong-section") == [
        f'the venue is ICML in the list, "{RECORD.container_title}" in bibtex ({RECORD.locator}); '
        "it is not exported"
    ]


@pytest.mark.parametrize(
    ("venue", "container_title", "exported_in"),
    [
        ("ECCV", "2024 IEEE/CVF International Conference on Computer Vision (ICCV)", None),
        # What a workshop or a journal has may be another version of the paper.
        ("ECCV", "Computer Vision - ECCV 2024 Workshops", "Computer Vision – ECCV 2024"),
        ("ECCV", "IEEE Transactions on Pattern Analysis and Machine Intelligence",
         "Computer Vision – ECCV 2024"),
        # No proceedings are made up for a venue without a row.
        ("Quiet Robots", "2024 IEEE/CVF International Conference on Computer Vision (ICCV)", ""),
    ],
)  # fmt: skip
def test_a_paper_of_another_venue_is_not_exported_as_the_listed_venues(
    venue: str, container_title: str, exported_in: str | None
) -> None:
    """A paper of ICCV 2021 was exported in "Computer Vision – ECCV 2021", where a list said so."""
    paper = replace(PAPER, venue=venue, section=f"{venue}-2024", links=PAPER.links[1:2])
    elsewhere = replace(RECORD, doi="", urls=(), container_title=container_title)
    (entry,) = resolved(paper, elsewhere, PREPRINT).entries
    assert (entry.work and entry.work.container_title) == exported_in


@pytest.mark.parametrize(
    ("venue", "year", "expected"),
    [
        ("ECCV", 2021, ["the year is 2021 in the list, 2020 or 2022 in the editions of ECCV; it is "
                        "not exported"]),
        ("ECCV", 2022, []),
        ("ECCV", 1990, []),  # before the editions that the table has
        ("ECCV", 2031, []),
        ("ICML", 2021, []),
        ("Quiet Robots", 2021, []),
        ("ECCV", 0, []),
    ],
)  # fmt: skip
def test_a_year_in_which_the_venue_did_not_take_place(
    venue: str, year: int, expected: list[str]
) -> None:
    paper = replace(PAPER, venue=venue, year=year, links=PAPER.links[1:2])
    assert messages(paper, PREPRINT, rule="list-wrong-section") == expected
    (entry,) = resolved(paper, PREPRINT).entries
    assert (entry.work is None) == (expected != [])


def test_a_paper_of_two_events_is_exported_as_the_listed_ones() -> None:
    paper = replace(PAPER, links=PAPER.links[1:2])
    listed = replace(RECORD, doi="", urls=())
    elsewhere = replace(CROSSREF, doi="10.1000/1", urls=(), container_title="ICML 2024")
    (entry,) = resolved(paper, listed, elsewhere, PREPRINT).entries
    assert entry.work is not None
    assert entry.work.doi == ""


# A paper in the section of another year

_VOLUME_37 = replace(
    RECORD,
    source=SourceName.CROSSREF,
    locator="10.1609/aaai.v37i1.25072",
    type=WorkType.JOURNAL_ARTICLE,
    doi="10.1609/aaai.v37i1.25072",
    year=2023,
    volume="37",
    pages="12-21",
    container_title="Proceedings of the AAAI Conference on Artificial Intelligence",
    urls=("https://ojs.aaai.org/index.php/AAAI/article/view/25072",),
)
_LISTED_2024 = replace(
    PAPER, links=(Link(label="doi", url="https://doi.org/10.1609/aaai.v37i1.25072"),)
)
_WRONG_YEAR = (
    "the year is 2024 in the list, 2023 in crossref (10.1609/aaai.v37i1.25072); it is not exported"
)


def test_a_paper_of_another_edition_is_an_error_and_is_not_exported() -> None:
    """Year 2024, volume 38 and Vancouver with the pages of volume 37 were exported once."""
    lock = resolved(_LISTED_2024, _VOLUME_37)
    assert lock.entries[0].work is None
    assert messages(_LISTED_2024, _VOLUME_37, rule="list-wrong-section") == [_WRONG_YEAR]
    reported = findings([_LISTED_2024], lock)
    errors = [(item.rule, item.severity) for item in reported if item.severity != Severity.NOTICE]
    assert errors == [("list-wrong-section", Severity.ERROR)]


@pytest.mark.parametrize(
    ("corrections", "edition"),
    [
        ('accept = ["10.1609/aaai.v37i1.25072"]', (2023, "37", "12-21")),
        ('reject = ["10.1609/aaai.v37i1.25072"]', None),
        ("year = 2023", (2023, "37", "12-21")),
        ('accept = ["10.1609/aaai.v37i1.25072"]\nyear = 2022', (2022, "36", "12-21")),
    ],
)
def test_a_person_settles_it(corrections: str, edition: tuple[int, str, str] | None) -> None:
    (entry,) = resolved(_LISTED_2024, _VOLUME_37, corrections=corrections).entries
    work = entry.work
    assert (work and (work.year, work.volume, work.pages)) == edition
    reported = messages(
        _LISTED_2024, _VOLUME_37, rule="list-wrong-section", corrections=corrections
    )
    assert reported == []


@pytest.mark.parametrize(
    ("change", "is_exported"),
    [
        ({"volume": "38", "year": 2023}, True),  # online before the event
        ({"volume": "38", "year": 2025}, True),  # printed after it
        ({"volume": "38 (1)", "year": 2023}, True),  # a volume that the table does not have
        ({"volume": "", "year": 2023}, True),
        ({"volume": "", "year": 2022}, False),
        ({"volume": "", "year": 2026}, False),
        ({"volume": "", "year": 2024, "container_title": "AAAI 2023"}, False),
        ({"type": WorkType.PREPRINT}, True),
    ],
)
def test_which_records_contradict_the_year(change: dict[str, object], is_exported: bool) -> None:  # noqa: FBT001
    record = replace(_VOLUME_37, **change)  # type: ignore[arg-type]
    (entry,) = resolved(_LISTED_2024, record).entries
    assert [match.record for match in entry.matches] == [record]
    assert (entry.work is not None) == is_exported


def test_the_year_of_the_record_s_own_page_counts() -> None:
    """Crossref's deposits of IJCAI name no year but that of publication."""
    doi = "10.24963/ijcai.2023/335"
    paper = replace(PAPER, venue="IJCAI", links=(Link(label="doi", url=f"https://doi.org/{doi}"),))
    record = replace(
        CROSSREF,
        doi=doi,
        locator=doi,
        year=2023,
        container_title="Proceedings of the Thirty-Second International Joint Conference on "
        "Artificial Intelligence",
        urls=(),
    )
    assert resolved(paper, record).entries[0].work is None


def test_a_key_comes_back_when_the_section_is_settled() -> None:
    listed_2023 = replace(_LISTED_2024, year=2023, section="AAAI-2023")
    first = resolved(listed_2023, _VOLUME_37)
    moved = resolved(_LISTED_2024, _VOLUME_37, previous=first)
    assert first.entries[0].work is not None
    key = first.entries[0].work.key
    assert (moved.entries[0].work, moved.retired) == (None, {key: TITLE})
    again = resolved(listed_2023, _VOLUME_37, previous=moved)
    assert again.entries[0].work is not None
    assert (again.entries[0].work.key, again.retired) == (key, {})


def test_a_workshop_is_not_the_main_track_whatever_the_venue_table_says() -> None:
    title = "AAAI 2024 Workshops, Vancouver, Canada"
    record = replace(CROSSREF, container_title=title, doi="10.1000/workshop", urls=())
    paper = replace(PAPER, links=(Link(label="doi", url="https://doi.org/10.1000/workshop"),))
    record = replace(record, locator="10.1000/workshop")
    assert messages(paper, record, rule="list-wrong-section") == [
        f'the venue is AAAI in the list, "{title}" in crossref (10.1000/workshop); '
        "it is not exported"
    ]


def test_a_preprint_or_a_record_that_is_not_matched_says_nothing_about_the_section() -> None:
    preprint = replace(PREPRINT, year=2019, container_title="ICML 2019")
    assert messages(PAPER, preprint, rule="list-wrong-section") == []
    unmatched = Record(
        source=SourceName.CROSSREF,
        locator="10.1000/1",
        type=WorkType.CONFERENCE_PAPER,
        title=TITLE,
        authors=AUTHORS,
        year=2019,
        container_title="ICML 2019",
        doi="10.1000/1",
    )
    paper = replace(PAPER, links=(Link(label="doi", url="https://doi.org/10.1000/2"),))
    assert messages(paper, unmatched, rule="list-wrong-section") == []
