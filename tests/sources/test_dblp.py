"""DBLP: every oddity of its search answers, as whole records, and what is asked of it."""

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from snnbib.errors import SourceAnswerError, SourceError, SourceUnavailable
from snnbib.model import Link, Paper, Person, PublicationStatus, Record, SourceName, WorkType
from snnbib.sources.dblp import Dblp, parse_results, toc_request
from snnbib.webservice.service import Session
from tests.conftest import Notes
from tests.standins.server import Answer, ReceivedRequest, StandIn, search_results

HASH = "08f9de0232c0b485110237f6e6cf88f1"
URL = f"http://papers.nips.cc/paper_files/paper/2023/hash/{HASH}-Abstract-Conference.html"
PLAIN = Record(
    source=SourceName.DBLP,
    locator="conf/nips/WangC23",
    type=WorkType.CONFERENCE_PAPER,
    title="Evolving Connectivity for Recurrent Spiking Neural Networks",
    authors=(Person(family="Wang", given="Wei"), Person(family="de Croon", given="Guido")),
    year=2023,
    container_title="NeurIPS",
    urls=(URL,),
)
RECORDS = {
    "homonym-number": PLAIN,
    "one-hit-no-list": PLAIN,
    "one-author-no-list": replace(PLAIN, authors=PLAIN.authors[1:]),
    "no-authors": replace(PLAIN, authors=()),
    "title-escaped": replace(PLAIN, title='Spikes & "Neurons"?'),
    "several-links": replace(
        PLAIN,
        urls=("https://openreview.net/forum?id=a_b", "http://arxiv.org/abs/2305.17650"),
        arxiv="2305.17650",
    ),
    "doi-in-capitals": replace(PLAIN, doi="10.1109/cvpr52729.2023.00763", pages="7895-7905"),
    "doi-of-arxiv": replace(
        PLAIN,
        type=WorkType.PREPRINT,
        container_title="CoRR",
        volume="abs/2305.17650",
        arxiv="2305.17650",
        urls=("https://doi.org/10.48550/arXiv.2305.17650",),
    ),
    "whole-volume": Record(
        source=SourceName.DBLP,
        locator="conf/nips/2023",
        type=WorkType.BOOK,
        title="Advances in Neural Information Processing Systems 36",
        year=2023,
        publisher="Curran",
    ),
}
LISTED = Paper(
    title="Evolving Connectivity",
    venue="NeurIPS",
    year=2023,
    links=(
        Link(
            label="paper",
            url=f"https://proceedings.neurips.cc/paper_files/paper/2023/hash/{HASH}-Abstract.html",
        ),
    ),
)


@pytest.fixture
def dblp(standin: StandIn, session: Session) -> Iterator[Dblp]:
    source = Dblp(session, standin.address)
    yield source
    source.close()


def page(first: int, total: int, sent: int) -> Answer:
    """Some hits of many."""
    infos = [
        {"key": f"conf/nips/{number}", "title": f"Paper {number}."}
        for number in range(first, first + sent)
    ]
    results = {"@total": str(total), "@sent": str(sent), "hit": [{"info": info} for info in infos]}
    return Answer(body=json.dumps({"result": {"hits": results}}).encode())


@pytest.mark.parametrize("name", RECORDS)
def test_a_hit_is_decoded(name: str) -> None:
    assert parse_results(search_results(name).body).records == (RECORDS[name],)


def test_a_hit_without_a_key_is_left_out() -> None:
    assert parse_results(search_results("without-key").body).records == ()


@pytest.mark.parametrize(
    ("change", "title"),
    [
        ({"title": "Ember Gates (Withdrawn).", "type": "Informal Publications"}, "Ember Gates"),
        ({"title": "Ember Gates.", "type": "Withdrawn Items"}, "Ember Gates"),
    ],
)
def test_what_was_withdrawn(change: dict[str, str], title: str) -> None:
    info = {"key": "journals/corr/1", **change}
    result = {"hits": {"@total": "1", "@sent": "1", "hit": [{"info": info}]}}
    (record,) = parse_results(json.dumps({"result": result}).encode()).records
    assert (record.title, record.status) == (title, PublicationStatus.WITHDRAWN)


def test_no_hits_are_an_answer() -> None:
    assert parse_results(search_results("no-hits").body).is_empty


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            search_results("fewer-hits-than-announced").body,
            "the answer has fewer results than it announces",
        ),
        (
            search_results("homonym-number").body[:-40],
            "the answer is not DBLP's JSON, or breaks off",
        ),
        (b"<html></html>", "the answer is not DBLP's JSON, or breaks off"),
        (b'{"result": {"hits": []}}', "the answer is not DBLP's JSON, or breaks off"),
    ],
    ids=["fewer", "cut", "html", "list"],
)
def test_what_is_not_a_whole_answer_is_refused(body: bytes, message: str) -> None:
    with pytest.raises(SourceAnswerError, match=message):
        parse_results(body)


def test_only_what_is_wanted_is_decoded() -> None:
    body = search_results("homonym-number").body
    answer = parse_results(body, wanted=frozenset({"another title"}))
    assert (answer.records, answer.is_empty) == ((), False)


def test_a_volume_that_the_table_lists_must_exist() -> None:
    assert toc_request("db/conf/iclr/iclr2018", certain=True).certain
    assert toc_request("db/conf/iclr/iclr2099", 1000, certain=False).certain
    assert not toc_request("db/conf/iclr/iclr2099", certain=False).certain


def test_a_paper_is_joined_on_the_publisher_s_url(dblp: Dblp, standin: StandIn) -> None:
    standin.says(search_results("homonym-number"))
    assert dict(dblp.find([LISTED])) == {LISTED: (replace(PLAIN, mirror=standin.address),)}
    assert [(asked.path, asked.parameters) for asked in standin.asked] == [
        (
            "/search/publ/api",
            {"q": "toc:db/conf/nips/neurips2023.bht:", "h": "1000", "f": "0", "format": "json"},
        )
    ]


def test_a_thick_volume_is_read_page_by_page(dblp: Dblp, standin: StandIn, notes: Notes) -> None:
    def script(asked: ReceivedRequest) -> Answer:
        first = int(asked.parameters["f"])
        return page(first, 2500, min(1000, 2500 - first))

    standin.script = script
    paper = Paper(title="Paper 2499", venue="NeurIPS", year=2023)
    results = dict(dblp.find([paper]))[paper]
    assert not isinstance(results, SourceError)
    assert [record.title for record in results] == ["Paper 2499"]
    assert notes.asked == [
        "dblp: neurips2023",
        "dblp: neurips2023, from 1001",
        "dblp: neurips2023, from 2001",
    ]


def test_a_volume_that_is_not_read_to_its_end_is_no_answer(dblp: Dblp, standin: StandIn) -> None:
    def script(asked: ReceivedRequest) -> Answer:
        return page(0, 2500, 1000) if asked.parameters["f"] == "0" else Answer(status=503)

    standin.script = script
    results = dict(dblp.find([LISTED]))[LISTED]
    assert isinstance(results, SourceUnavailable)


def test_each_volume_is_asked_for_once(dblp: Dblp, standin: StandIn) -> None:
    standin.says(search_results("homonym-number"))
    papers = [
        LISTED,
        replace(LISTED, title="Another"),
        Paper(title="A third", venue="ICLR", year=2018),
        Paper(title="Not asked about", venue="ECCV", year=2022),
        Paper(title="Not asked about either"),
    ]
    assert dblp.plan(papers).requests == 2
    assert len(dict(dblp.find(papers))) == 5
    assert len(standin.asked) == 2
    assert [dblp.covers(paper) for paper in papers] == [True, True, True, False, False]
    assert dblp.plan(papers).requests == 0
