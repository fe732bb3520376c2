"""What happens on the wire, in our own terms: against a stand-in that misbehaves."""

import gzip
import ssl
from collections.abc import Callable, Iterator
from typing import TypeAlias

import pytest

from snnbib.errors import SourceAnswerError, SourceError, SourceUnavailable
from snnbib.model import SourceName
from snnbib.sources.crossref_client import CrossrefClient
from snnbib.sources.crossref_works import parse_works
from snnbib.webservice import client as client_module
from snnbib.webservice import service as service_module
from snnbib.webservice.cache import Cache
from snnbib.webservice.client import Client, interval, retry_after, status_error
from snnbib.webservice.messages import (
    AccessDenied,
    BadRequest,
    ConnectionFailed,
    Reply,
    Request,
    RetryLater,
)
from snnbib.webservice.rate_limit import SystemClock
from snnbib.webservice.service import Session
from tests.conftest import FakeClock
from tests.standins.server import Answer, Fault, StandIn, html, work, works

Ask: TypeAlias = Callable[[], Reply]


def get(address: str) -> Request:
    return Request(address=address, parameters=(("q", "a b"),), about="a")


@pytest.fixture(params=["httpx2", "habanero"])
def ask(request: pytest.FixtureRequest, standin: StandIn, session: Session) -> Iterator[Ask]:
    """One request to the stand-in, by either of the two ways we have."""
    if request.param == "habanero":
        by_habanero = CrossrefClient(standin.address, session, timeout=0.3)
        yield lambda: by_habanero(Request(address="", parameters=(("rows", "1"),), about="a"))
        return
    with Client(session.agent, session.clock, timeout=0.3) as by_httpx:
        yield lambda: by_httpx(get(standin.address))


STATUSES: dict[str, tuple[Answer, type[SourceError], str]] = {
    "429-without-body": (Answer(status=429), RetryLater, "it answers 429 Too Many Requests"),
    "503-html": (html(503), RetryLater, "it answers 503 Service Unavailable"),
    "504-html": (html(504), RetryLater, "it answers 504 Gateway Timeout"),
    "500-json": (
        Answer(status=500, body=b'{"status":"error","message":{"name":"class"}}'),
        RetryLater,
        "it answers 500 Internal Server Error",
    ),
    "403": (html(403), AccessDenied, "it answers 403 Forbidden"),
    "404-text": (
        Answer(status=404, body=b"Resource not found.", type="text/plain"),
        BadRequest,
        "it answers 404 Not Found",
    ),
    "redirect": (
        Answer(status=301, headers={"Location": "http://127.0.0.1:1/"}),
        BadRequest,
        "it answers 301 Moved Permanently",
    ),
}


@pytest.mark.parametrize("name", STATUSES)
def test_a_status_says_what_to_do(name: str, ask: Ask, standin: StandIn) -> None:
    answer, kind, message = STATUSES[name]
    standin.says(answer)
    with pytest.raises(kind) as caught:
        ask()
    assert caught.value.message.startswith(message)
    assert len(standin.asked) == 1


@pytest.mark.parametrize("fault", [Fault.RESET, Fault.BREAK_OFF, Fault.SILENCE])
def test_a_broken_connection_is_tried_again(fault: Fault, ask: Ask, standin: StandIn) -> None:
    answer = works()
    standin.says(Answer(body=answer.body, fault=fault))
    with pytest.raises(RetryLater):
        ask()


def test_where_nobody_listens_there_is_no_connection(session: Session) -> None:
    address = "http://127.0.0.1:1"
    by_habanero = CrossrefClient(address, session)
    with Client(session.agent, session.clock) as by_httpx:
        for transport in (by_habanero, by_httpx):
            with pytest.raises(ConnectionFailed, match="no connection"):
                transport(Request(address=address, parameters=(("rows", "1"),), about="a"))


def test_retry_after_is_read(ask: Ask, standin: StandIn) -> None:
    standin.says(Answer(status=429, headers={"Retry-After": "7"}))
    with pytest.raises(RetryLater) as caught:
        ask()
    assert caught.value.wait == 7


def test_the_service_learns_who_asks(ask: Ask, standin: StandIn) -> None:
    standin.says(works())
    ask()
    assert "snnbib/" in standin.asked[0].agent
    assert "mailto:list@example.org" in standin.asked[0].agent


def test_a_body_without_end_is_cut(
    ask: Ask, standin: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "_MOST_BYTES", 1000)
    standin.says(Answer(body=b'{"message": "' + b"x" * 1000 + b'"}'))
    with pytest.raises(SourceAnswerError, match="the answer is larger than 1000 bytes"):
        ask()


def test_a_packed_body_is_measured_unpacked(
    ask: Ask, standin: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_module, "_MOST_BYTES", 100_000)
    packed = gzip.compress(b" " * 100_001)
    standin.says(Answer(body=packed, headers={"Content-Encoding": "gzip"}))
    with pytest.raises(SourceAnswerError, match="the answer is larger than 100000 bytes"):
        ask()


def test_a_packed_body_is_unpacked_once(ask: Ask, standin: StandIn) -> None:
    packed = gzip.compress(works().body)
    standin.says(Answer(body=packed, headers={"Content-Encoding": "gzip"}))
    assert ask().body == works().body


def test_a_body_that_trickles_in_is_given_up(
    ask: Ask, standin: StandIn, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each look at the clock takes a second: so a byte does."""
    monkeypatch.setattr(client_module, "LONGEST_SECONDS", 0.5)
    monkeypatch.setattr(clock, "monotonic", lambda: clock.sleep(1) or clock.time)  # type: ignore[func-returns-value]
    standin.says(works())
    with pytest.raises(RetryLater, match="no answer in time"):
        ask()


@pytest.mark.parametrize("name", ["httpx2", "habanero"])
def test_headers_that_trickle_in_are_given_up_and_the_next_request_is_answered(
    name: str, standin: StandIn, store: Cache, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the computer's own clock: nothing else ends a call that waits for the next byte."""
    monkeypatch.setattr(service_module, "LONGEST_SECONDS", 0.2)
    monkeypatch.setattr(service_module, "TRIES", 1)
    session = Session(cache=store, clock=SystemClock(), chance=lambda: 0.0)
    answer = works(work("whole"))
    standin.says(Answer(fault=Fault.TRICKLE), answer)
    with Client(session.agent, session.clock) as client:
        transport = client if name == "httpx2" else CrossrefClient(standin.address, session)
        service = session.service(SourceName.CROSSREF, transport, 0.0)
        with pytest.raises(SourceUnavailable, match="no answer in time"):
            service.ask(get(standin.address), parse_works)
        monkeypatch.setattr(service_module, "LONGEST_SECONDS", 60.0)
        assert len(service.ask(get(standin.address), parse_works).records) == 1


class TestClient:
    def test_the_reply_has_the_body_and_the_limit(self, standin: StandIn, session: Session) -> None:
        limits = {"X-Rate-Limit-Limit": "2", "X-Rate-Limit-Interval": "1s"}
        standin.says(Answer(body=b"body", headers=limits))
        with Client(session.agent, session.clock) as ask:
            assert ask(get(standin.address)) == Reply(body=b"body", interval=0.5)
        assert standin.asked[0].parameters == {"q": "a b"}

    def test_an_address_that_is_none_stops_the_source(self, session: Session) -> None:
        with (
            Client(session.agent, session.clock) as ask,
            pytest.raises(SourceUnavailable),
        ):
            ask(get("https://[::1"))


class TestHabanero:
    def ask(self, standin: StandIn, session: Session) -> Reply:
        parameters = (
            ("filter:doi", "10.1/a"),
            ("filter:doi", "10.1/b"),
            ("query.container-title", "AAAI"),
            ("rows", "2"),
            ("select", "DOI,title"),
        )
        request = Request(address="", parameters=parameters, about="a")
        return CrossrefClient(standin.address, session)(request)

    def test_parameters_arrive_as_crossref_has_them(
        self, standin: StandIn, session: Session
    ) -> None:
        standin.says(works())
        self.ask(standin, session)
        assert standin.asked[0].path == "/works"
        assert standin.asked[0].parameters == {
            "filter": "doi:10.1/a,doi:10.1/b",
            "query.container-title": "AAAI",
            "rows": "2",
            "select": "DOI,title",
        }

    def test_a_page_in_place_of_json_is_an_answer_error(
        self, standin: StandIn, session: Session
    ) -> None:
        standin.says(html())
        with pytest.raises(SourceAnswerError):
            self.ask(standin, session)

    def test_a_body_is_left_to_our_own_decoder(self, standin: StandIn, session: Session) -> None:
        """The library would decode it too: it gets an empty list in its place."""
        body = b'{"status": "ok", "message'
        standin.says(Answer(body=body))
        assert self.ask(standin, session).body == body

    def test_an_error_told_as_text_is_tried_again(self, standin: StandIn, session: Session) -> None:
        """The library lets a bare TypeError out."""
        standin.says(Answer(status=503, body=b'{"status": "error", "message": "overload"}'))
        with pytest.raises(SourceError) as caught:
            self.ask(standin, session)
        assert not isinstance(caught.value, BadRequest)

    def test_a_validation_failure_blames_the_request(
        self, standin: StandIn, session: Session
    ) -> None:
        body = (
            b'{"status":"failed","message":[{"type":"doi-not-valid","message":"DOI \\u001b[31m"}]}'
        )
        standin.says(Answer(status=400, body=body))
        with pytest.raises(BadRequest) as caught:
            self.ask(standin, session)
        assert caught.value.request_at_fault
        assert caught.value.message == "it answers 400 Bad Request: DOI [31m"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        ("Thu, 01 Jan 1970 00:02:00 GMT", 20.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
        ("", None),
    ],
)
def test_retry_after_is_a_number_or_a_date(value: str, seconds: float | None) -> None:
    assert retry_after({"retry-after": value}, now=100.0) == seconds


@pytest.mark.parametrize(
    ("limit", "per", "seconds"),
    [("3", "1s", 1 / 3), ("1", "3", 3.0), ("0", "1s", None), ("x", "1s", None), ("3", "", None)],
)
def test_the_limit_is_a_number_in_an_interval(limit: str, per: str, seconds: float | None) -> None:
    headers = {"X-Rate-Limit-Limit": limit, "X-Rate-Limit-Interval": per}
    assert interval(headers) == seconds


def test_a_service_s_words_are_made_fit_for_a_terminal(clock: FakeClock) -> None:
    error = status_error(400, {}, clock.now(), "bad\n\x1b[31m " + "x" * 500)
    assert error.message == "it answers 400 Bad Request: bad [31m " + "x" * 111 + "…"


def test_an_unknown_status_has_no_phrase(clock: FakeClock) -> None:
    assert status_error(599, {}, clock.now()).message == "it answers 599"


def test_certificates_are_loaded_once(
    ask: Ask, standin: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new connection uses those of the first; habanero opens one for each request."""
    standin.says(works())
    ask()
    loads: list[str] = []
    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", lambda *_, **__: loads.append(""))
    ask()
    Client("agent", SystemClock()).close()
    assert not loads
