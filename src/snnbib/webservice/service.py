"""Asking a service politely: paced, tried again, remembered, stopped when it refuses.

Nothing here knows a service or an HTTP library: a `Service` is given a transport, which puts one
request on the wire, and a decoder, which reads the answer. Clock and chance are given too.
"""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception

from snnbib import __version__
from snnbib.errors import SourceAnswerError, SourceError, SourceUnavailable
from snnbib.model import Paper, SourceName
from snnbib.webservice.cache import Cache
from snnbib.webservice.messages import (
    AccessDenied,
    BadRequest,
    ConnectionFailed,
    Decode,
    Reply,
    Request,
    ResultPage,
    RetryLater,
    Transport,
)
from snnbib.webservice.progress import NullProgress, Plan, Progress
from snnbib.webservice.rate_limit import Clock, RateLimiter, SystemClock

__all__ = ["Service", "Session", "ask_splitting", "batches"]

TRIES = 5
"""A request has failed when it was tried this often."""
TRIES_TO_CONNECT = 2
"""The same for a service that nobody has got through to in this run: without a network, a person
should not wait for three times the other."""
LATENCY_SECONDS = 0.5
"""What an answer is taken to need, for estimates, before one has been seen."""
_BACK_OFF_SECONDS = 1.0
_LONGEST_WAIT_SECONDS = 300.0
"""A service that wants to be left alone for longer is stopped for this run."""
# Crossref asks clients to stop at a failure rate of 10 %
# (https://www.crossref.org/documentation/retrieve-metadata/rest-api/tips-for-using-the-crossref-rest-api/);
# three, because one in the first ten is no rate.
_FAILURES = 3
_FAILURE_RATE = 0.1

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """What all sources of one run share."""

    store: Cache
    mailto: str = ""
    """Whom a service may write to; Crossref serves those who say so better."""
    upgrade: bool = False
    """Ask again even where a fresh answer is stored."""
    offline: bool = False
    """Never ask; stored answers only."""
    progress: Progress = field(default_factory=NullProgress)
    clock: Clock = field(default_factory=SystemClock)
    chance: Callable[[], float] = random.random
    """A number from 0 to 1, for jitter."""

    @property
    def agent(self) -> str:
        """The User-Agent: who asks, and whom to write to."""
        return f"snnbib/{__version__}" + (f" (mailto:{self.mailto})" if self.mailto else "")

    def service(self, name: SourceName, transport: Transport, interval: float) -> "Service":
        """A service of this run; `interval` is its published limit, in seconds."""
        return Service(name, transport, RateLimiter(interval, self.clock), self)


class Service:
    """One metadata service, for one thread at a time.

    Args:
        name: which source it serves.
        transport: puts a request on the wire.
        pace: the pause between requests.
        session: the store, the clock and the rest of what the sources share.
    """

    def __init__(
        self, name: SourceName, transport: Transport, pace: RateLimiter, session: Session
    ) -> None:
        self.name = name
        self._transport = transport
        self._pace = pace
        self._session = session
        self._clock = session.clock
        self._lock = Lock()
        self._stopped = ""
        self._asked = self._failed = self._answers = 0
        self._latency = LATENCY_SECONDS

    @property
    def seconds_each(self) -> float:
        """What a request takes, pause included: from the answers so far, else an estimate."""
        return self._pace.interval + self._latency

    def is_stored(self, request: Request) -> bool:
        """Whether this request would cost nothing."""
        return not self._session.upgrade and self._session.store.get(request.key) is not None

    def note(self, line: str) -> None:
        """Tell a person one line, unless nothing will be asked anyway."""
        if not self._session.offline:
            self._session.progress.note(self.name, line)

    def plan(self, requests: Iterable[Request], *, at_most: int) -> Plan:
        """What it costs to make these requests, and up to `at_most` others that follow from them.

        Requests with a stored answer cost nothing.
        """
        needed = sum(not self.is_stored(request) for request in requests)
        return Plan(
            source=self.name,
            requests=needed,
            at_most=needed + at_most,
            seconds_each=self.seconds_each,
        )

    def with_progress(
        self, papers: Sequence[Paper], results: Iterator[T], plan: Plan
    ) -> Iterator[T]:
        """The results of a source, one for each paper; progress is reported after each."""
        asked_earlier = self._asked
        for settled, result in enumerate(results, start=1):
            asked, open_papers = self._asked - asked_earlier, len(papers) - settled
            # By the plan, or by what the papers so far have needed: a volume may have many pages.
            left = max(plan.requests - asked, asked * open_papers / settled) if open_papers else 0
            seconds = left * self.seconds_each
            self._session.progress.settled(self.name, settled, len(papers), seconds)
            yield result

    def ask(
        self, request: Request, decode: Decode, complete: Callable[[ResultPage], bool] | None = None
    ) -> ResultPage:
        """The answer to a request: a stored one, or the service's.

        Args:
            request: what to ask.
            decode: reads the body.
            complete: whether an answer has all that was asked for; if None, any that is not empty.

        Raises:
            SourceUnavailable: the service could not be asked.
            SourceAnswerError: it answers with something that it does not promise.
        """
        stored = self._stored(request, decode)
        if stored is not None:
            return stored
        with self._lock:
            self._check_open(request)
            self._session.progress.asking(self.name, request.about)
            self._asked += 1
            try:
                body, answer = self._believed(request, decode)
            except SourceError as error:
                raise self._failure(request, error) from error
        found = complete(answer) if complete else not answer.is_empty
        self._session.store.put(request.key, body, complete=found)
        return answer

    def _stored(self, request: Request, decode: Decode) -> ResultPage | None:
        body = None if self._session.upgrade else self._session.store.get(request.key)
        try:
            return None if body is None else decode(body)
        except SourceAnswerError:  # kept by a release whose decoder was more lenient
            return None

    def _check_open(self, request: Request) -> None:
        if self._stopped:
            raise SourceUnavailable(self._stopped)
        if self._session.offline:
            raise SourceUnavailable(
                f"{self.name} was not asked about {request.about}: offline, and nothing is stored"
            )

    def _believed(self, request: Request, decode: Decode) -> tuple[bytes, ResultPage]:
        """The body and its answer; an empty one is asked for once more before it is believed."""
        body, answer = self._tried(request, decode)
        return self._tried(request, decode) if answer.is_empty else (body, answer)

    def _tried(self, request: Request, decode: Decode) -> tuple[bytes, ResultPage]:
        retrying = Retrying(
            sleep=self._clock.sleep,
            stop=self._tried_enough,
            wait=self._back_off,
            retry=retry_if_exception(_may_succeed_later),
            reraise=True,
        )
        return retrying(self._once, request, decode)

    def _once(self, request: Request, decode: Decode) -> tuple[bytes, ResultPage]:
        self._pace.wait()
        start = self._clock.monotonic()
        try:
            reply = self._transport(request)
        finally:
            self._pace.hold(self._pace.interval)
        self._learn(reply, self._clock.monotonic() - start)
        answer = decode(reply.body)
        if request.certain and answer.is_empty:
            raise RetryLater("an empty answer that cannot be right")
        return reply.body, answer

    def _learn(self, reply: Reply, seconds: float) -> None:
        """The limit that the headers name, and how long answers take (a mean over them)."""
        if reply.interval is not None:
            self._pace.limit(reply.interval)
            self._pace.hold(self._pace.interval)
        self._answers += 1
        self._latency += (seconds - self._latency) / self._answers

    def _back_off(self, state: RetryCallState) -> float:
        """Seconds until the next try: the service's own word, else doubled each time, jittered."""
        error = state.outcome.exception() if state.outcome else None
        jitter = 0.5 + self._session.chance()
        seconds = _BACK_OFF_SECONDS * 2 ** (state.attempt_number - 1) * jitter
        wait = error.wait if isinstance(error, RetryLater) else None
        if wait is not None:
            seconds = wait + jitter * _BACK_OFF_SECONDS
        self._pace.hold(seconds)
        return 0.0  # the pace waits: one wait for the whole service, not one more for this request

    def _tried_enough(self, state: RetryCallState) -> bool:
        error = state.outcome.exception() if state.outcome else None
        tries = TRIES_TO_CONNECT if self._is_out_of_reach(error) else TRIES
        return state.attempt_number >= tries

    def _is_out_of_reach(self, error: BaseException | None) -> bool:
        """Whether there is no way to the service, rather than trouble on it."""
        return isinstance(error, ConnectionFailed) and self._answers == 0

    def _failure(self, request: Request, error: SourceError) -> SourceError:
        """What to raise for a request that failed; the source is stopped if that was too many."""
        message = f"{self.name} could not be asked about {request.about}: {error.message}"
        if isinstance(error, BadRequest) and error.request_at_fault:
            return BadRequest(message, status=error.status)
        self._failed += 1
        is_hopeless = isinstance(error, AccessDenied) or self._is_out_of_reach(error)
        if is_hopeless or not _is_patient(error):
            self._stop(f"{self.name} was stopped: {error.message}")
        elif self._failed >= _FAILURES and self._failed > self._asked * _FAILURE_RATE:
            requests = f"{self._failed} of {self._asked} requests failed"
            self._stop(f"{self.name} was stopped: {requests}, the last one: {error.message}")
        kind = SourceAnswerError if isinstance(error, SourceAnswerError) else SourceUnavailable
        return kind(message)

    def _stop(self, line: str) -> None:
        self._stopped = line
        self._session.progress.note(self.name, line)


def _may_succeed_later(error: BaseException) -> bool:
    """Whether to try again: overload, broken connections, bodies that are not what they should."""
    if isinstance(error, RetryLater):
        return _is_patient(error)
    return isinstance(error, SourceAnswerError) and not isinstance(error, BadRequest)


def _is_patient(error: BaseException) -> bool:
    """Whether the service can be asked again within this run."""
    return not isinstance(error, RetryLater) or (error.wait or 0) <= _LONGEST_WAIT_SECONDS


def batches(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The items, so many at a time.

    >>> list(batches("abcde", 2))
    ['ab', 'cd', 'e']
    """
    return (items[start : start + size] for start in range(0, len(items), size))


def ask_splitting(
    batch: Sequence[T], ask: Callable[[Sequence[T]], ResultPage]
) -> Iterator[tuple[Sequence[T], ResultPage | SourceError]]:
    """The answers to a batch; where the service finds fault with it, to its halves.

    One malformed identifier fails a whole request, at Crossref as at arXiv: so it fails alone.
    """
    try:
        yield batch, ask(batch)
    except SourceError as error:
        if isinstance(error, BadRequest) and error.request_at_fault and len(batch) > 1:
            middle = len(batch) // 2
            yield from ask_splitting(batch[:middle], ask)
            yield from ask_splitting(batch[middle:], ask)
        else:
            yield batch, error
