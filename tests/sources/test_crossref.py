"""Crossref: what is asked of it, in which order, and what each paper gets."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from snnbib.errors import SourceError, SourceUnavailable
from snnbib.model import Link, Paper, Record
from snnbib.sources.crossref import Crossref
from snnbib.webservice.service import Session
from tests.conftest import FakeClock, Notes
from tests.standins.server import Answer, ReceivedRequest, StandIn, work, works


def paper(title: str, venue: str = "", year: int = 0, url: str = "") -> Paper:
    links = (Link(label="paper", url=url),) if url else ()
    return Paper(title=title, venue=venue, year=year, links=links)


IJCAI = paper(
    "Jointly Learning Network Connections and Link Weights in Spiking Neural Networks",
    "IJCAI",
    2018,
    "https://www.ijcai.org/proceedings/2018/221",
)
AAAI = paper(
    "Direct Training for Spiking Neural Networks: Faster, Larger, Better",
    "AAAI",
    2019,
    "https://ojs.aaai.org/index.php/AAAI/article/view/3929",
)
ECCV = paper("Neuromorphic Data Augmentation for Training Spiking Neural Networks", "ECCV", 2022)
ICLR = paper("Temporally Efficient Deep Learning with Spikes", "ICLR", 2018)
ELSEWHERE = paper("Spiking Neurons", "Neural Networks", 2020)


def by_kind(**answers: Answer) -> Mapping[str, Answer]:
    return answers


def script(standin: StandIn, answers: Mapping[str, Answer]) -> None:
    """ResultPage by what is asked: DOIs, a section, or one paper."""

    def say(asked: ReceivedRequest) -> Answer:
        return answers.get(_kind(asked), works(work("preprint")))

    standin.script = say


def _kind(asked: ReceivedRequest) -> str:
    if asked.parameters.get("filter", "").startswith("doi:"):
        return "dois"
    return "section" if "query.container-title" in asked.parameters else "search"


def kinds(standin: StandIn) -> list[str]:
    return [_kind(asked) for asked in standin.asked]


@pytest.fixture
def crossref(standin: StandIn, session: Session) -> Crossref:
    return Crossref(session, standin.address)


def dois(result: tuple[Record, ...] | SourceError) -> list[str]:
    assert not isinstance(result, SourceError)
    return [record.doi for record in result]


def test_derived_dois_are_asked_for_in_batches(crossref: Crossref, standin: StandIn) -> None:
    papers = [
        replace(
            IJCAI, links=(Link(label="paper", url=f"https://www.ijcai.org/proceedings/2018/{n}"),)
        )
        for n in range(1, 43)
    ]
    script(standin, by_kind(section=works(), search=works(work("preprint"))))
    assert crossref.plan(papers).requests == 2
    list(crossref.find(papers))
    batches = [asked for asked in standin.asked if _kind(asked) == "dois"]
    assert [asked.parameters["rows"] for asked in batches] == ["40", "2"]


def test_a_paper_that_its_doi_settles_is_not_searched_for(
    crossref: Crossref, standin: StandIn
) -> None:
    script(standin, by_kind(dois=works(work("whole"))))
    results = dict(crossref.find([IJCAI]))
    assert dois(results[IJCAI]) == ["10.24963/ijcai.2018/221"]
    assert results[IJCAI][0].mirror == standin.address  # type: ignore[index]
    assert kinds(standin) == ["dois"]


def test_a_derived_doi_with_somebody_else_s_metadata_is_not_the_end(
    crossref: Crossref, standin: StandIn
) -> None:
    wrong = work("whole") | {"title": ["Minimax Filtering of Graphs"]}
    script(standin, by_kind(dois=works(wrong), section=works(work("preprint"))))
    results = dict(crossref.find([IJCAI]))
    assert dois(results[IJCAI]) == ["10.24963/ijcai.2018/221"]
    assert kinds(standin) == ["dois", "section", "search"]


def test_a_landing_page_proves_a_paper_whose_doi_follows_no_rule(
    crossref: Crossref, standin: StandIn
) -> None:
    script(standin, by_kind(section=works(work("preprint"), work("journal-of-proceedings"))))
    results = dict(crossref.find([AAAI]))
    assert dois(results[AAAI]) == ["10.1609/aaai.v33i01.33011311"]
    assert kinds(standin) == ["section"]


def test_a_section_settles_what_its_venue_proves(crossref: Crossref, standin: StandIn) -> None:
    chapter = work("series-before-volume") | {"issued": {"date-parts": [[2022, 10, 23]]}}
    script(standin, by_kind(section=works(chapter)))
    assert dois(dict(crossref.find([ECCV]))[ECCV]) == ["10.1007/978-3-031-20083-0_3"]
    assert kinds(standin) == ["section"]


def test_what_a_section_does_not_settle_is_searched_for_alone(
    crossref: Crossref, standin: StandIn
) -> None:
    undated = work("series-before-volume") | {"container-title": ["Computer Vision – ECCV"]}
    script(standin, by_kind(section=works(undated), search=works(undated, work("preprint"))))
    assert dois(dict(crossref.find([ECCV]))[ECCV]) == ["10.1007/978-3-031-20083-0_3"]
    assert kinds(standin) == ["section", "search"]


def test_other_papers_titles_in_a_section_are_nobody_s_candidates(
    crossref: Crossref, standin: StandIn
) -> None:
    like = work("series-before-volume") | {"title": [ECCV.title + " Quickly"]}
    script(standin, by_kind(section=works(like), search=works(work("preprint"))))
    assert dict(crossref.find([ECCV]))[ECCV] == ()


def test_venues_that_are_not_registered_are_asked_about_together_and_not_searched_for(
    crossref: Crossref, standin: StandIn
) -> None:
    later = replace(ICLR, title="Spiking Transformers", year=2024)
    script(standin, by_kind(section=works()))
    assert dict(crossref.find([ICLR, later])) == {ICLR: (), later: ()}
    # Twice: an empty answer is asked for once more before it is believed.
    assert [asked.parameters["filter"] for asked in standin.asked] == [
        "from-pub-date:2018,until-pub-date:2025"
    ] * 2


def test_a_section_without_any_work_does_not_stop_crossref_for_the_others(
    crossref: Crossref, standin: StandIn
) -> None:
    listed = replace(AAAI, line=7)
    script(
        standin, by_kind(section=works(), search=works(work("preprint")), dois=works(work("whole")))
    )
    results = dict(crossref.find([listed, ECCV, IJCAI]))
    assert not any(isinstance(result, SourceError) for result in results.values())
    assert [(finding.rule, finding.message, finding.line) for finding in crossref.findings] == [
        (
            "source-empty-section",
            "crossref has no work of AAAI 2019; its papers are searched for one by one",
            7,
        ),
        (
            "source-empty-section",
            "crossref has no work of ECCV 2022; its papers are searched for one by one",
            0,
        ),
    ]


def test_what_was_left_out_of_a_work_is_named_when_the_work_is_given_out(
    crossref: Crossref, standin: StandIn
) -> None:
    wrong = work("whole") | {"ISBN": ["978-1"], "author": [{"family": "Qi"}, {"family": "et al."}]}
    script(standin, by_kind(dois=works(wrong)))
    list(crossref.find([IJCAI]))
    assert [finding.message for finding in crossref.findings] == [
        'crossref 10.24963/ijcai.2018/221: ISBN "978-1" is not an ISBN; it is left out',
        "crossref 10.24963/ijcai.2018/221: the list of authors was cut short",
    ]


def test_a_mirror_address_that_is_not_one_is_refused_before_anything_is_asked(
    session: Session,
) -> None:
    with pytest.raises(SourceUnavailable, match="'localhost:80' is not the address of a service"):
        Crossref(session, "localhost:80")


def test_a_journal_version_of_the_same_title_is_not_a_paper_of_the_section(
    crossref: Crossref, standin: StandIn
) -> None:
    journal = work("preprint") | {
        "type": "journal-article",
        "title": [ICLR.title],
        "container-title": ["Neural Networks"],
        "issued": {"date-parts": [[2018]]},
    }
    script(standin, by_kind(section=works(journal)))
    assert dict(crossref.find([ICLR])) == {ICLR: ()}


def test_papers_of_other_venues_are_searched_for_alone(
    crossref: Crossref, standin: StandIn
) -> None:
    standin.says(works(work("preprint")))
    assert dois(dict(crossref.find([ELSEWHERE]))[ELSEWHERE]) == ["10.2139/ssrn.4000001"]
    assert kinds(standin) == ["search"]


def test_many_titles_are_spread_over_several_searches(crossref: Crossref, standin: StandIn) -> None:
    papers = [
        paper(" ".join(f"word{number}x{other}" for other in range(12)), "ICLR", 2018)
        for number in range(12)
    ]
    list(crossref.find(papers))
    words = [len(asked.parameters["query.bibliographic"].split()) for asked in standin.asked]
    assert words == [60, 60, 24]


def test_one_malformed_doi_fails_alone(crossref: Crossref, standin: StandIn) -> None:
    bad = paper("Spiking Neurons", "Journal", 2020, "https://doi.org/10.1234/bad")

    def say(asked: ReceivedRequest) -> Answer:
        if "10.1234/bad" in asked.parameters.get("filter", ""):
            body = b'{"status":"failed","message":[{"message":"doi-not-valid"}]}'
            return Answer(status=400, body=body)
        return works(work("whole"))

    standin.script = say
    results = dict(crossref.find([IJCAI, bad]))
    assert dois(results[IJCAI]) == ["10.24963/ijcai.2018/221"]
    assert str(results[bad]) == (
        "crossref could not be asked about 10.1234/bad: it answers 400 Bad Request: doi-not-valid"
    )


def test_a_source_that_stops_leaves_every_other_paper_unasked(
    crossref: Crossref, standin: StandIn, notes: Notes
) -> None:
    script(standin, by_kind(dois=works(work("whole")), section=Answer(status=403)))
    results = dict(crossref.find([IJCAI, AAAI, ELSEWHERE]))
    assert dois(results[IJCAI]) == ["10.24963/ijcai.2018/221"]
    assert [type(results[other]) for other in (AAAI, ELSEWHERE)] == [SourceUnavailable] * 2
    assert str(results[ELSEWHERE]) == "crossref is not asked any more: it answers 403 Forbidden"
    assert notes.lines == ["crossref is not asked any more: it answers 403 Forbidden"]


def test_a_429_never_becomes_not_found(crossref: Crossref, standin: StandIn) -> None:
    standin.says(Answer(status=429))
    results = dict(crossref.find([ELSEWHERE]))
    assert isinstance(results[ELSEWHERE], SourceUnavailable)
    assert len(standin.asked) == 5


def test_without_an_address_the_public_pool_is_told_of_and_paced_for(
    standin: StandIn, session: Session, clock: FakeClock, notes: Notes
) -> None:
    standin.says(works(work("preprint")))
    crossref = Crossref(replace(session, mailto=""), standin.address)
    list(crossref.find([ELSEWHERE, replace(ELSEWHERE, title="Spiking Neurons Again")]))
    assert notes.lines == [
        "crossref is asked at the slower public limits; --mailto ADDRESS gives the faster ones"
    ]
    assert clock.slept == [1.1]
    list(crossref.find([ELSEWHERE]))
    assert len(notes.lines) == 1


def test_a_plan_says_what_a_list_would_cost(crossref: Crossref) -> None:
    plan = crossref.plan([IJCAI, AAAI, ECCV, ICLR, ELSEWHERE])
    # A batch of DOIs, three sections, one search; at most three searches more.
    assert (plan.requests, plan.at_most) == (5, 8)


def test_a_second_run_asks_nothing(crossref: Crossref, standin: StandIn) -> None:
    script(standin, by_kind(dois=works(work("whole"))))
    papers = [IJCAI, AAAI, ECCV, ICLR, ELSEWHERE]
    first = list(crossref.find(papers))
    asked = len(standin.asked)
    assert list(crossref.find(papers)) == first
    assert len(standin.asked) == asked
    assert len(first) == len(papers)
