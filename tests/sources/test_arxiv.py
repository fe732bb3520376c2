"""arXiv: every oddity of its feeds, as whole records, and what is asked of it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from snnbib.errors import SourceError
from snnbib.model import (
    Link,
    Paper,
)
from snnbib.sources.arxiv import Arxiv, ids_request, titles_request
from snnbib.webservice.messages import EmptyAnswer
from snnbib.webservice.service import Session
from tests.conftest import FakeClock, Notes
from tests.sources.test_arxiv_feed import PLAIN
from tests.standins.server import Answer, ReceivedRequest, StandIn, feed

TERNARY = Paper(
    title=PLAIN.title,
    venue="AAAI",
    year=2024,
    links=(Link(label="arxiv", url="https://arxiv.org/abs/2312.06372"),),
)
LMUFORMER = Paper(
    title="LMUFormer: Low Complexity Yet Powerful Spiking Model With Legendre Memory Units",
    venue="ICLR",
    year=2024,
    links=(Link(label="arxiv", url="https://arxiv.org/abs/2402.04882v2"),),
)


@pytest.fixture
def arxiv(standin: StandIn, session: Session) -> Iterator[Arxiv]:
    source = Arxiv(session, standin.address)
    yield source
    source.close()


def test_as_many_results_are_asked_for_as_ids() -> None:
    request = ids_request([f"2312.{number:05d}" for number in range(134)])
    assert request.parameters[1] == ("max_results", "134")
    assert request.certain


def test_one_id_may_be_mistyped() -> None:
    assert not ids_request(["2312.06372"]).certain


def test_titles_are_asked_for_as_phrases() -> None:
    request = titles_request(['The "Spiking" (Neuron): Part 1', "x" * 9 + " word" * 100])
    query = dict(request.parameters)["search_query"]
    assert query == 'ti:"the spiking neuron part 1" OR ti:"' + "x" * 9 + " word" * 29 + '"'


def test_all_ids_are_asked_for_at_once_and_joined_by_id(arxiv: Arxiv, standin: StandIn) -> None:
    standin.says(feed("two-papers"))
    results = dict(arxiv.find([LMUFORMER, TERNARY]))
    assert [asked.parameters for asked in standin.asked] == [
        {"id_list": "2402.04882,2312.06372", "max_results": "2"}
    ]
    assert results[TERNARY] == (replace(PLAIN, mirror=standin.address),)
    assert [record.arxiv for record in results[LMUFORMER]] == ["2402.04882"]  # type: ignore[union-attr]


def test_an_id_that_is_absent_leaves_its_paper_without_records(
    arxiv: Arxiv, standin: StandIn
) -> None:
    standin.says(feed("version-in-id"))
    assert dict(arxiv.find([TERNARY, LMUFORMER]))[LMUFORMER] == ()


def test_an_empty_feed_for_several_ids_never_becomes_not_found(
    arxiv: Arxiv, standin: StandIn
) -> None:
    standin.says(feed("empty"))
    results = dict(arxiv.find([TERNARY, LMUFORMER]))
    assert [type(result) for result in results.values()] == [EmptyAnswer] * 2
    assert str(results[TERNARY]) == (
        "arxiv could not be asked about 2 ids: an empty answer that cannot be right"
    )


def test_an_anomalously_empty_feed_is_tried_again(arxiv: Arxiv, standin: StandIn) -> None:
    standin.says(feed("empty"), feed("two-papers"))
    assert len(dict(arxiv.find([TERNARY, LMUFORMER]))[TERNARY]) == 1  # type: ignore[arg-type]


def test_a_429_below_the_limit_is_waited_for(
    arxiv: Arxiv, standin: StandIn, clock: FakeClock
) -> None:
    standin.says(Answer(status=429, headers={"Retry-After": "30"}), feed("version-in-id"))
    assert dict(arxiv.find([TERNARY]))[TERNARY] != ()
    assert clock.slept == [31.0]


def test_one_malformed_id_fails_alone(arxiv: Arxiv, standin: StandIn) -> None:
    def script(asked: ReceivedRequest) -> Answer:
        bad = "2402.04882" in asked.parameters["id_list"]
        return replace(feed("error"), status=400) if bad else feed("version-in-id")

    standin.script = script
    results = dict(arxiv.find([TERNARY, LMUFORMER]))
    assert isinstance(results[LMUFORMER], SourceError)
    assert str(results[LMUFORMER]) == (
        "arxiv could not be asked about 2402.04882: it answers 400 Bad Request"
    )
    assert not isinstance(results[TERNARY], SourceError)


def test_titles_are_accepted_only_when_they_are_the_same(arxiv: Arxiv, standin: StandIn) -> None:
    same = Paper(title="TERNARY SPIKE — learning ternary spikes for spiking neural networks")
    other = Paper(title="Ternary Spike: Learning Ternary Spikes for Spiking Networks")
    standin.says(feed("version-in-id"))
    results = dict(arxiv.find([same, other]))
    assert [len(results[same]), len(results[other])] == [1, 0]  # type: ignore[arg-type]
    assert len(standin.asked) == 1


@pytest.mark.parametrize(
    ("links", "venue", "covered"),
    [
        ((), "NeurIPS", True),
        ((), "", True),
        ((), "AAAI", False),
        (("https://doi.org/10.1109/CVPR52729.2023.00763",), "", False),
        (("https://www.ijcai.org/proceedings/2018/221",), "", False),
        (("https://arxiv.org/abs/2312.06372",), "AAAI", True),
    ],
)
def test_papers_with_a_version_of_record_are_not_searched_for(
    arxiv: Arxiv, links: tuple[str, ...], venue: str, *, covered: bool
) -> None:
    paper = Paper(
        title="Spiking Neurons",
        venue=venue,
        year=2018,
        links=tuple(Link(label="paper", url=url) for url in links),
    )
    assert arxiv.covers(paper) is covered


def test_what_is_not_covered_is_not_asked_about(arxiv: Arxiv, standin: StandIn) -> None:
    paper = Paper(title="Spiking Neurons", venue="AAAI", year=2018)
    assert list(arxiv.find([paper])) == [(paper, ())]
    assert standin.asked == []


def test_a_second_run_asks_nothing(arxiv: Arxiv, standin: StandIn, notes: Notes) -> None:
    standin.says(feed("two-papers"))
    papers = [TERNARY, LMUFORMER, Paper(title="Spiking Neurons")]
    assert arxiv.plan(papers).requests == 2
    first = list(arxiv.find(papers))
    asked = len(standin.asked)
    assert list(arxiv.find(papers)) == first
    assert (len(standin.asked), arxiv.plan(papers).requests) == (asked, 0)
    assert notes.asked == ["arxiv: 2 ids", "arxiv: a title"]
