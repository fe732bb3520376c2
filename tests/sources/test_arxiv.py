"""arXiv: every oddity of its feeds, as whole records, and what is asked of it."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from snnbib.errors import SourceAnswerError, SourceError
from snnbib.model import (
    Link,
    Paper,
    Person,
    PublicationStatus,
    Record,
    SourceName,
    WorkType,
)
from snnbib.sources.arxiv import Arxiv, ids_request, parse_feed, titles_request
from snnbib.webservice.messages import EmptyAnswer
from snnbib.webservice.service import Session
from tests.conftest import FakeClock, Notes
from tests.standins.server import Answer, ReceivedRequest, StandIn, feed

PLAIN = Record(
    source=SourceName.ARXIV,
    locator="2312.06372",
    type=WorkType.PREPRINT,
    title="Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks",
    authors=(
        Person(family="Guo", given="Yufei"),
        Person(family="de Croon", given="Guido"),
    ),
    year=2023,
    month=12,
    day=11,
    arxiv="2312.06372",
    arxiv_class="cs.NE",
    urls=("https://arxiv.org/abs/2312.06372",),
)
RECORDS = {
    "version-in-id": PLAIN,
    "title-over-two-lines": replace(PLAIN, title=PLAIN.title + " & More"),
    "doi-by-authors": replace(
        PLAIN, doi="10.1609/aaai.v38i10.29114", note="Accepted by AAAI2024; AAAI 2024"
    ),
    "withdrawn": replace(
        PLAIN,
        note="This paper has been withdrawn by the author",
        status=PublicationStatus.WITHDRAWN,
    ),
    "id-in-old-style": replace(
        PLAIN,
        locator="cs/0701001",
        arxiv="cs/0701001",
        urls=("https://arxiv.org/abs/cs/0701001",),
    ),
    "author-with-affiliation": replace(PLAIN, authors=(Person(family="Guo", given="Yufei"),)),
}
REFUSED = {
    "fewer-entries-than-announced": "the feed has fewer entries than it announces",
    "breaks-off": "the answer is not well-formed XML, or breaks off",
    "error": "arXiv's error: incorrect id format for x",
    "entities-that-multiply": "the answer has a document type declaration, which no feed has",
    "entity-from-a-file": "the answer has a document type declaration, which no feed has",
    "no-feed": "the answer is not an Atom feed",
}
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


@pytest.mark.parametrize("name", RECORDS)
def test_an_entry_is_decoded(name: str) -> None:
    assert parse_feed(feed(name).body).records == (RECORDS[name],)


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_a_whole_feed_is_refused(name: str) -> None:
    with pytest.raises(SourceAnswerError, match=REFUSED[name]):
        parse_feed(feed(name).body)


def test_an_empty_feed_is_an_answer() -> None:
    assert parse_feed(feed("empty").body).is_empty


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


@pytest.mark.parametrize(
    ("written", "title"),
    [
        (r"\emph{Quiet} Gates", "<i>Quiet</i> Gates"),
        (r"Schr\"odinger Gates", "Schrödinger Gates"),
        ("``Quiet'' Gates -- Calm~Cores", "“Quiet” Gates – Calm Cores"),
        (r"Gates \&amp; Cores at 99\%", "Gates & Cores at 99%"),
        ("Cores at 10$^{3}$ Hz and $k$-WTA", "Cores at 10<sup>3</sup> Hz and $k$-WTA"),
        ("Quiet Gates*", "Quiet Gates"),
        ("Gates\n  for Cores", "Gates for Cores"),
        (r"{\L}ukasz Gates and Stra{\ss}e", "Łukasz Gates and Straße"),
        (r"\texttt{QuietGate}: A Library", "QuietGate: A Library"),
        (r"$\mathcal{O}(n)$ Spikes", "$\\mathcal{O}(n)$ Spikes"),
        (r"Quiet Gates \\ for Cores", "Quiet Gates for Cores"),
        (r"Quiet Gates\thanks{Supported by a grant} for Cores", "Quiet Gates for Cores"),
        (r"50\% Fewer Spikes, \#1 of A\_B", "50% Fewer Spikes, #1 of A_B"),
        (r"Gates for \~{}Everything", "Gates for ~Everything"),
    ],
)
def test_titles_are_tex(written: str, title: str) -> None:
    body = feed("version-in-id").body.decode()
    start, end = body.index("<title>", body.index("<entry>")), body.rindex("</title>")
    (record,) = parse_feed(f"{body[:start]}<title>{written}{body[end:]}".encode()).records
    assert record.title == title


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
