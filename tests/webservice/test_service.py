"""Rate limit, retries, stop and cache of a service, on a fake clock."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from snnbib.errors import SourceAnswerError, SourceError, SourceUnavailable
from snnbib.model import Paper, Record, SourceName
from snnbib.sources import LookupResult
from snnbib.webservice.messages import (
    AccessDenied,
    BadRequest,
    ConnectionFailed,
    EmptyAnswer,
    Reply,
    Request,
    ResultPage,
    RetryLater,
)
from snnbib.webservice.rate_limit import RateLimiter, SystemClock
from snnbib.webservice.service import Service, Session
from tests.conftest import FakeClock, Notes

INTERVAL = 3.0
PAUSE = 3.3


def request(name: str = "a", *, certain: bool = False) -> Request:
    return Request(
        address="https://example.org", parameters=(("q", name),), about=name, certain=certain
    )


def decode(body: bytes) -> ResultPage:
    """One record a word; "?" is no answer at all."""
    if body == b"?":
        raise SourceAnswerError("not an answer")
    words = body.decode().split()
    records = [Record(source=SourceName.ARXIV, locator=word) for word in words]
    return ResultPage(records=tuple(records), total=len(records))


class ScriptedTransport:
    """A transport that says or raises what it was told, the last thing from then on."""

    def __init__(self, clock: FakeClock, *says: bytes | Reply | SourceError) -> None:
        self.clock = clock
        self.left = list(says)
        self.times: list[float] = []

    def __call__(self, _request: Request) -> Reply:
        self.times.append(round(self.clock.time - 1_700_000_000, 3))
        answer = self.left.pop(0) if len(self.left) > 1 else self.left[0]
        if isinstance(answer, SourceError):
            raise answer
        return Reply(body=answer) if isinstance(answer, bytes) else answer


def service(session: Session, wire: ScriptedTransport) -> Service:
    return session.service(SourceName.ARXIV, wire, INTERVAL)


def names(answer: ResultPage) -> list[str]:
    return [record.locator for record in answer.records]


def test_requests_keep_the_pause_with_a_margin(session: Session, clock: FakeClock) -> None:
    wire = ScriptedTransport(clock, b"x")
    asking = service(session, wire)
    for name in "abc":
        asking.ask(request(name), decode)
    assert wire.times == [0.0, 3.3, 6.6]


def test_the_pause_counts_from_the_end_of_an_answer(session: Session, clock: FakeClock) -> None:
    class SlowWire(ScriptedTransport):
        def __call__(self, request: Request) -> Reply:
            reply = super().__call__(request)
            self.clock.time += 10
            return reply

    wire = SlowWire(clock, b"x")
    asking = service(session, wire)
    for name in "ab":
        asking.ask(request(name), decode)
    assert wire.times == [0.0, 10 + PAUSE]
    assert asking.seconds_each == 10 + PAUSE


@pytest.mark.parametrize(("interval", "third"), [(10.0, 22.0), (0.5, 3.85)])
def test_a_limit_in_the_headers_wins(
    session: Session, clock: FakeClock, interval: float, third: float
) -> None:
    wire = ScriptedTransport(clock, Reply(body=b"x", interval=interval))
    asking = service(session, wire)
    for name in "abc":
        asking.ask(request(name), decode)
    assert wire.times[2] == third


@pytest.mark.parametrize(
    "trouble",
    [RetryLater("it answers 503"), SourceAnswerError("not JSON"), b"?"],
    ids=["overload", "garbled-on-the-wire", "garbled-to-the-decoder"],
)
def test_a_try_that_failed_is_made_again(
    session: Session, clock: FakeClock, trouble: bytes | SourceError
) -> None:
    wire = ScriptedTransport(clock, trouble, trouble, b"x")
    assert names(service(session, wire).ask(request(), decode)) == ["x"]
    assert len(wire.times) == 3


def test_back_off_doubles_and_never_undercuts_the_limit(session: Session, clock: FakeClock) -> None:
    wire = ScriptedTransport(clock, RetryLater("it answers 503"))
    with pytest.raises(SourceUnavailable, match="arxiv could not be asked about a: it answers 503"):
        service(session, wire).ask(request(), decode)
    # One, two, four, eight seconds; the first two are shorter than the pause.
    assert wire.times == [0.0, 3.3, 6.6, 10.6, 18.6]


def test_back_off_is_jittered(session: Session, clock: FakeClock) -> None:
    wire = ScriptedTransport(clock, RetryLater("it answers 503"))
    with pytest.raises(SourceUnavailable):
        service(replace(session, chance=lambda: 0.75), wire).ask(request(), decode)
    assert wire.times == [0.0, 3.3, 6.6, 11.6, 21.6]


def test_retry_after_is_obeyed_by_the_whole_service(session: Session, clock: FakeClock) -> None:
    wire = ScriptedTransport(clock, RetryLater("it answers 429", wait=60), b"x")
    asking = service(session, wire)
    asking.ask(request("a"), decode)
    asking.ask(request("b"), decode)
    assert wire.times == [0.0, 61.0, 64.3]


def test_a_service_that_wants_long_silence_is_stopped(
    session: Session, clock: FakeClock, notes: Notes
) -> None:
    wire = ScriptedTransport(clock, RetryLater("it answers 429", wait=3600))
    asking = service(session, wire)
    for name in "ab":
        with pytest.raises(SourceUnavailable):
            asking.ask(request(name), decode)
    assert len(wire.times) == 1
    assert notes.lines == ["arxiv is not asked any more: it answers 429"]


def test_403_stops_the_source_at_once(session: Session, clock: FakeClock, notes: Notes) -> None:
    wire = ScriptedTransport(clock, AccessDenied("it answers 403 Forbidden"))
    asking = service(session, wire)
    for name in "ab":
        with pytest.raises(SourceUnavailable, match="it answers 403 Forbidden"):
            asking.ask(request(name), decode)
    assert len(wire.times) == 1
    assert notes.lines == ["arxiv is not asked any more: it answers 403 Forbidden"]


def test_three_failed_requests_stop_the_source(
    session: Session, clock: FakeClock, notes: Notes
) -> None:
    wire = ScriptedTransport(clock, RetryLater("no answer in time"))
    asking = service(session, wire)
    for name in "abcd":
        with pytest.raises(SourceUnavailable):
            asking.ask(request(name), decode)
    assert len(wire.times) == 15
    assert notes.lines == [
        "arxiv is not asked any more: 3 of 3 requests failed, the last one: no answer in time"
    ]


def test_without_a_network_nobody_waits_long(
    session: Session, clock: FakeClock, notes: Notes
) -> None:
    wire = ScriptedTransport(clock, ConnectionFailed("no connection (name or service not known)"))
    asking = service(session, wire)
    for name in "abcd":
        with pytest.raises(SourceUnavailable, match="name or service not known"):
            asking.ask(request(name), decode)
    assert wire.times == [0.0, 3.3]
    assert notes.lines == ["arxiv could not be reached: no connection (name or service not known)"]


def test_a_network_that_was_there_is_waited_for(session: Session, clock: FakeClock) -> None:
    failure = ConnectionFailed("no connection")
    wire = ScriptedTransport(clock, b"x", failure, failure, failure, b"y")
    asking = service(session, wire)
    assert names(asking.ask(request("a"), decode)) == ["x"]
    assert names(asking.ask(request("b"), decode)) == ["y"]


def test_a_tenth_of_failures_is_borne(session: Session, clock: FakeClock, notes: Notes) -> None:
    failure = [RetryLater("no answer in time")] * 5
    wire = ScriptedTransport(clock, *([b"x"] * 9 + failure) * 3, b"x")
    asking = service(session, wire)
    failed = 0
    for number in range(31):
        try:
            asking.ask(request(str(number)), decode)
        except SourceUnavailable:
            failed += 1
    assert (failed, notes.lines) == (3, [])


def test_stored_answers_are_given_even_when_the_source_is_stopped(
    session: Session, clock: FakeClock
) -> None:
    wire = ScriptedTransport(clock, b"x", AccessDenied("it answers 403 Forbidden"))
    asking = service(session, wire)
    asking.ask(request("a"), decode)
    with pytest.raises(SourceUnavailable):
        asking.ask(request("b"), decode)
    assert names(asking.ask(request("a"), decode)) == ["x"]


def test_an_answer_is_asked_for_once(session: Session, clock: FakeClock, notes: Notes) -> None:
    wire = ScriptedTransport(clock, b"x")
    for _ in range(2):
        assert names(service(session, wire).ask(request(), decode)) == ["x"]
    assert (len(wire.times), notes.asked) == (1, ["arxiv: a"])


def test_upgrade_asks_again(session: Session, clock: FakeClock) -> None:
    wire = ScriptedTransport(clock, b"x", b"y")
    service(session, wire).ask(request(), decode)
    upgrading = service(replace(session, upgrade=True), wire)
    assert not upgrading.is_cached(request())
    assert names(upgrading.ask(request(), decode)) == ["y"]
    assert names(service(session, wire).ask(request(), decode)) == ["y"]


def test_offline_only_stored_answers_are_given(session: Session, clock: FakeClock) -> None:
    wire = ScriptedTransport(clock, b"x")
    service(session, wire).ask(request("a"), decode)
    offline = service(replace(session, offline=True), wire)
    assert names(offline.ask(request("a"), decode)) == ["x"]
    message = "arxiv was not asked about b: offline, and nothing is stored"
    with pytest.raises(SourceUnavailable, match=message):
        offline.ask(request("b"), decode)
    assert len(wire.times) == 1


def test_an_empty_answer_is_asked_for_once_more(session: Session, clock: FakeClock) -> None:
    wire = ScriptedTransport(clock, b"", b"x")
    assert names(service(session, wire).ask(request(), decode)) == ["x"]
    wire = ScriptedTransport(clock, b"")
    assert names(service(session, wire).ask(request("b"), decode)) == []
    assert len(wire.times) == 2


def test_an_empty_answer_that_cannot_be_right_is_a_failure(
    session: Session, clock: FakeClock
) -> None:
    wire = ScriptedTransport(clock, b"")
    with pytest.raises(SourceUnavailable, match="an empty answer that cannot be right"):
        service(session, wire).ask(request(certain=True), decode)
    assert len(wire.times) == 5


def test_empty_answers_are_about_their_requests_and_do_not_stop_a_service(
    session: Session, clock: FakeClock, notes: Notes
) -> None:
    wire = ScriptedTransport(clock, *[b""] * 25, b"x")
    asking = service(session, wire)
    for name in "abcde":
        with pytest.raises(EmptyAnswer):
            asking.ask(request(name, certain=True), decode)
    assert names(asking.ask(request("f"), decode)) == ["x"]
    assert notes.lines == []


@pytest.mark.parametrize(("body", "days", "asked"), [(b"x", 29, 1), (b"x", 8, 1), (b"", 8, 4)])
def test_misses_are_asked_for_again_sooner(
    session: Session, clock: FakeClock, body: bytes, days: int, asked: int
) -> None:
    wire = ScriptedTransport(clock, body)
    service(session, wire).ask(request(), decode)
    clock.time += days * 86_400
    service(session, wire).ask(request(), decode)
    assert len(wire.times) == asked


def test_an_answer_that_lacks_something_is_a_miss(session: Session, clock: FakeClock) -> None:
    wire = ScriptedTransport(clock, b"x")
    for days in (0, 8):
        clock.time += days * 86_400
        service(session, wire).ask(request(), decode, lambda answer: len(answer.records) > 1)
    assert len(wire.times) == 2


def test_a_stored_answer_that_cannot_be_read_is_asked_for_again(
    session: Session, clock: FakeClock
) -> None:
    session.cache.put(request().key, b"?", complete=True)
    wire = ScriptedTransport(clock, b"x")
    assert names(service(session, wire).ask(request(), decode)) == ["x"]


def test_answers_of_another_address_are_other_answers() -> None:
    assert request().key != replace(request(), address="http://127.0.0.1").key


@pytest.mark.parametrize(("status", "tries"), [(400, 1), (404, 1), (301, 1)])
def test_a_rejected_request_is_not_repeated(
    session: Session, clock: FakeClock, status: int, tries: int
) -> None:
    wire = ScriptedTransport(clock, BadRequest(f"it answers {status}", status=status))
    with pytest.raises(SourceAnswerError, match=f"could not be asked about a: it answers {status}"):
        service(session, wire).ask(request(), decode)
    assert len(wire.times) == tries


def test_a_plan_counts_what_is_not_stored(session: Session, clock: FakeClock) -> None:
    asking = service(session, ScriptedTransport(clock, b"x"))
    asking.ask(request("a"), decode)
    plan = asking.plan([request("a"), request("b"), request("c")], at_most=4)
    assert (plan.requests, plan.at_most) == (2, 6)
    assert (plan.seconds, plan.seconds_at_most) == pytest.approx((2 * PAUSE, 6 * PAUSE))


def test_progress_tells_how_far_it_is(session: Session, clock: FakeClock, notes: Notes) -> None:
    asking = service(session, ScriptedTransport(clock, b"x"))
    papers = [Paper(title="one"), Paper(title="two")]
    plan = asking.plan([request("a"), request("b")], at_most=0)

    def find() -> Iterator[LookupResult]:
        asking.ask(request("a"), decode)
        yield from ((paper, ()) for paper in papers)

    list(asking.with_progress(papers, find(), plan))
    # One of two requests is made before the first paper is settled; the answer took no time.
    assert notes.counts == [(1, 2, PAUSE), (2, 2, 0.0)]


def test_an_interrupted_clock_stops_every_source(
    session: Session, clock: FakeClock, notes: Notes
) -> None:
    system = SystemClock()
    wire = ScriptedTransport(clock, b"x")
    asking = service(replace(session, clock=system), wire)
    asking.ask(request("a"), decode)
    system.interrupt()
    for name in "bc":
        with pytest.raises(SourceUnavailable, match="the run was interrupted"):
            asking.ask(request(name), decode)
    assert (len(wire.times), notes.lines) == (
        1,
        ["arxiv is not asked any more: the run was interrupted"],
    )


def test_a_longer_delay_is_never_shortened(clock: FakeClock) -> None:
    limiter = RateLimiter(INTERVAL, clock)
    limiter.delay(10)
    limiter.delay(1)
    limiter.acquire()
    assert clock.slept == [10]
