"""Ask a service politely: rate limit, retries, cache, and a stop when it refuses.

This module does not depend on a service or an HTTP library: a `Service` is given a transport, which
sends one request, and a decoder, which reads the answer. The clock and the random numbers are given
too.
"""

import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from threading import Lock
from typing import TypeVar

from snnbib import __version__
from snnbib.counts import counted
from snnbib.errors import SourceAnswerError, SourceError, SourceUnavailable
from snnbib.model import Paper, SourceName
from snnbib.webservice.cache import Cache
from snnbib.webservice.messages import (
    AccessDenied,
    BadRequest,
    ConnectionFailed,
    Decode,
    EmptyAnswer,
    Reply,
    Request,
    ResultPage,
    RetryLater,
    Transport,
)
from snnbib.webservice.progress import NullProgress, Plan, Progress
from snnbib.webservice.rate_limit import LONGEST_SECONDS, Clock, RateLimiter, SystemClock

__all__ = ["LATENCY_SECONDS", "TRIES", "TRIES_TO_CONNECT", "Service", "Session"]

_T = TypeVar("_T")

TRIES = 5
"""Tries of one request before it has failed."""
TRIES_TO_CONNECT = 2
"""Tries while no request of this run has reached the service: without a network, nobody should have
to wait for all of `TRIES`."""
LATENCY_SECONDS = 0.5
"""The assumed time of an answer, for estimates, until one has been measured."""
_BACK_OFF_SECONDS = 1.0
_LONGEST_WAIT_SECONDS = 300.0
"""A service that asks for a longer pause is not asked again in this run."""
# Crossref asks clients to stop at a failure rate of 10 %
# (https://www.crossref.org/documentation/retrieve-metadata/rest-api/tips-for-using-the-crossref-rest-api/);
# at least three, because one failure in the first ten requests is not yet a rate.
_FAILURES = 3
_FAILURE_RATE = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """What all sources of one run share."""

    cache: Cache
    mailto: str = ""
    """An e-mail address for the services to write to; Crossref then allows more requests."""
    upgrade: bool = False
    """Ask again even where a fresh answer is cached."""
    offline: bool = False
    """Never ask; use cached answers only."""
    progress: Progress = field(default_factory=NullProgress)
    clock: Clock = field(default_factory=SystemClock)
    chance: Callable[[], float] = random.random
    """A number from 0 to 1, for jitter."""

    @property
    def agent(self) -> str:
        """The User-Agent header: the program, and the address to write to."""
        return f"snnbib/{__version__}" + (f" (mailto:{self.mailto})" if self.mailto else "")

    def service(self, name: SourceName, transport: Transport, interval: float) -> "Service":
        """A service of this run; `interval` is its published limit, in seconds."""
        return Service(name, transport, RateLimiter(interval, self.clock), self)


class Service:
    """One metadata service, for one thread at a time.

    Args:
        name: the source that asks it.
        transport: sends a request.
        limiter: keeps the pause between requests.
        session: the cache, the clock and the rest of what the sources share.
    """

    def __init__(
        self, name: SourceName, transport: Transport, limiter: RateLimiter, session: Session
    ) -> None:
        self.name = name
        self._transport = transport
        self._limiter = limiter
        self._session = session
        self._clock = session.clock
        self._lock = Lock()
        self._stop_reason = ""
        self._asked = self._failed = self._answers = 0
        self._latency = LATENCY_SECONDS

    @property
    def seconds_each(self) -> float:
        """Seconds for one request, pause included: measured on the answers so far, else assumed."""
        return self._limiter.interval + self._latency

    def is_cached(self, request: Request) -> bool:
        """Whether a fresh answer to this request is cached, so that it costs nothing."""
        return not self._session.upgrade and self._session.cache.has(request.key)

    def report(self, line: str) -> None:
        """Report one line to a person, unless nothing will be asked anyway."""
        if not self._session.offline:
            self._session.progress.note(self.name, line)

    def plan(self, requests: Iterable[Request], *, at_most: int) -> Plan:
        """The cost of these requests, and of up to `at_most` others that follow from them.

        Requests with a cached answer cost nothing.
        """
        needed = sum(not self.is_cached(request) for request in requests)
        return Plan(
            source=self.name,
            requests=needed,
            at_most=needed + at_most,
            seconds_each=self.seconds_each,
        )

    def with_progress(
        self, papers: Sequence[Paper], results: Iterator[_T], plan: Plan
    ) -> Iterator[_T]:
        """The results of a source, one for each paper; progress is reported after each."""
        asked_earlier = self._asked
        for settled, result in enumerate(results, start=1):
            asked, open_papers = self._asked - asked_earlier, len(papers) - settled
            # By the plan, or by the average so far: a volume may have more pages than planned.
            requests = max(plan.requests - asked, asked * open_papers / settled)
            seconds = requests * self.seconds_each if open_papers else 0.0
            self._session.progress.settled(self.name, settled, len(papers), seconds)
            yield result

    def ask(
        self, request: Request, decode: Decode, complete: Callable[[ResultPage], bool] | None = None
    ) -> ResultPage:
        """The answer to a request: from the cache, or from the service.

        Args:
            request: what to ask.
            decode: reads the body.
            complete: whether an answer has everything asked for; without it, any that is not empty.

        Raises:
            SourceUnavailable: the service could not be asked.
            SourceAnswerError: the answer is not what the service promises.
        """
        cached = self._cached(request, decode)
        if cached is not None:
            return cached
        with self._lock:
            self._ensure_enabled(request)
            self._session.progress.asking(self.name, request.about)
            self._asked += 1
            try:
                body, answer = self._fetch_confirming_empty(request, decode)
            except SourceError as error:
                raise self._failure(request, error) from error
        is_complete = complete(answer) if complete else not answer.is_empty
        self._session.cache.put(request.key, body, complete=is_complete)
        return answer

    def _cached(self, request: Request, decode: Decode) -> ResultPage | None:
        body = None if self._session.upgrade else self._session.cache.get(request.key)
        try:
            return None if body is None else decode(body)
        except SourceAnswerError:  # cached by a release whose decoder was more lenient
            return None

    def _ensure_enabled(self, request: Request) -> None:
        if self._stop_reason:
            raise SourceUnavailable(self._stop_reason)
        if self._session.offline:
            raise SourceUnavailable(
                f"{self.name} was not asked about {request.about}: offline, and nothing is stored"
            )

    def _fetch_confirming_empty(self, request: Request, decode: Decode) -> tuple[bytes, ResultPage]:
        """The body and its answer; an empty answer is confirmed by one repeat request."""
        body, answer = self._fetch_with_retry(request, decode)
        return self._fetch_with_retry(request, decode) if answer.is_empty else (body, answer)

    def _fetch_with_retry(self, request: Request, decode: Decode) -> tuple[bytes, ResultPage]:
        tries = 1
        while True:
            try:
                return self._fetch_once(request, decode)
            except SourceError as error:
                if not _is_transient(error) or self._gives_up(error, tries):
                    raise
                self._limiter.delay(self._back_off(error, tries))
            tries += 1

    def _fetch_once(self, request: Request, decode: Decode) -> tuple[bytes, ResultPage]:
        self._limiter.acquire()
        start = self._clock.monotonic()
        try:
            reply = self._clock.call(partial(self._transport, request), LONGEST_SECONDS)
        finally:
            self._limiter.delay(self._limiter.interval)
        self._update_limits(reply, self._clock.monotonic() - start)
        answer = decode(reply.body)
        if request.certain and answer.is_empty:
            raise EmptyAnswer("an empty answer that cannot be right")
        return reply.body, answer

    def _update_limits(self, reply: Reply, seconds: float) -> None:
        """Take over the limit in the headers and the measured time of an answer (the mean)."""
        if reply.interval is not None:
            self._limiter.set_interval(reply.interval)
            self._limiter.delay(self._limiter.interval)
        self._answers += 1
        self._latency += (seconds - self._latency) / self._answers

    def _back_off(self, error: SourceError, tries: int) -> float:
        """Seconds until the next try: what the service asks for, else doubled each time; jittered.

        The rate limiter waits for them: one wait for the whole service, not one more for a request.
        """
        jitter = 0.5 + self._session.chance()
        if isinstance(error, RetryLater) and error.wait is not None:
            return error.wait + jitter * _BACK_OFF_SECONDS
        return _BACK_OFF_SECONDS * 2.0 ** (tries - 1) * jitter

    def _gives_up(self, error: SourceError, tries: int) -> bool:
        return tries >= (TRIES_TO_CONNECT if self._is_out_of_reach(error) else TRIES)

    def _is_out_of_reach(self, error: SourceError) -> bool:
        """Whether the service was never reached in this run, so that there may be no network."""
        return isinstance(error, ConnectionFailed) and self._answers == 0

    def _failure(self, request: Request, error: SourceError) -> SourceError:
        """The error to raise for a failed request; too many failures stop the service."""
        message = f"{self.name} could not be asked about {request.about}: {error.message}"
        if isinstance(error, BadRequest) and error.request_at_fault:
            return BadRequest(message, status=error.status)
        if isinstance(error, EmptyAnswer):  # about this request only: the service does answer
            return EmptyAnswer(message)
        self._failed += 1
        if self._is_out_of_reach(error):
            self._stop(f"{self.name} could not be reached: {error.message}")
        elif isinstance(error, AccessDenied) or not _can_retry_this_run(error):
            self._stop(f"{self.name} is not asked any more: {error.message}")
        elif self._failed >= _FAILURES and self._failed > self._asked * _FAILURE_RATE:
            requests = f"{self._failed} of {counted(self._asked, 'request')} failed"
            self._stop(
                f"{self.name} is not asked any more: {requests}, the last one: {error.message}"
            )
        kind = SourceAnswerError if isinstance(error, SourceAnswerError) else SourceUnavailable
        return kind(message)

    def _stop(self, line: str) -> None:
        self._stop_reason = line
        self._session.progress.note(self.name, line)


def _is_transient(error: SourceError) -> bool:
    """Whether another try may succeed: overload, a broken connection, a garbled body."""
    if isinstance(error, RetryLater):
        return _can_retry_this_run(error)
    return isinstance(error, SourceAnswerError) and not isinstance(error, BadRequest)


def _can_retry_this_run(error: SourceError) -> bool:
    """Whether the pause that the service asks for is short enough to wait for it."""
    return not isinstance(error, RetryLater) or (error.wait or 0) <= _LONGEST_WAIT_SECONDS
