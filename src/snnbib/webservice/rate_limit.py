"""The clock, and the pause between two requests to a service."""

import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from threading import Event, Thread
from typing import Protocol, TypeVar

from snnbib.webservice.messages import AccessDenied, RetryLater

__all__ = ["LONGEST_SECONDS", "MARGIN", "Clock", "RateLimiter", "SystemClock"]

_T = TypeVar("_T")
LONGEST_SECONDS = 90.0
"""Longest time of one request, from its start to the last byte of its answer: a service may send
one byte a second, even of its headers. A large answer takes about ten seconds."""
_POLL_SECONDS = 0.1
"""How often a waiting call checks for an interruption. A result ends the wait at once."""

MARGIN = 1.1
"""Factor on the published pause: exactly at the limit, jitter causes 429s."""


class Clock(Protocol):
    """Time and waiting. Tests use a clock of their own, so that they do not wait."""

    def now(self) -> float:
        """Seconds since 1970."""
        ...

    def monotonic(self) -> float:
        """Seconds since an arbitrary moment; never set back."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait."""
        ...

    def call(self, function: Callable[[], _T], seconds: float) -> _T:
        """Call a function that may wait for the network, for at most `seconds`."""
        ...


class SystemClock:
    """The computer's clock, whose waiting can be interrupted."""

    def __init__(self) -> None:
        self._interrupted = Event()

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds since an arbitrary moment; never set back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait.

        Raises:
            AccessDenied: the run was interrupted, so nothing more may be asked.
        """
        if self._interrupted.wait(seconds):
            raise AccessDenied("the run was interrupted")

    def call(self, function: Callable[[], _T], seconds: float) -> _T:
        """Call a function that may wait for the network, for at most `seconds`.

        It runs in a thread of its own, because nothing else ends a read from a socket: a call that
        takes too long, or that is interrupted, goes on alone, and its result is ignored.

        Raises:
            RetryLater: it took too long.
            AccessDenied: the run was interrupted.
        """
        future: Future[_T] = Future()
        Thread(target=_run, args=(function, future), daemon=True).start()
        end = time.monotonic() + seconds
        while not future.done():
            wait([future], timeout=_POLL_SECONDS)
            if self._interrupted.is_set():
                raise AccessDenied("the run was interrupted")
            if time.monotonic() > end and not future.done():
                raise RetryLater("no answer in time")
        return future.result()

    def interrupt(self) -> None:
        """End every wait and call, in all threads; from now on each raises `AccessDenied`."""
        self._interrupted.set()


def _run(function: Callable[[], _T], future: "Future[_T]") -> None:
    try:
        future.set_result(function())
    except BaseException as error:
        future.set_exception(error)


class RateLimiter:
    """The pause between two requests, from the end of one to the start of the next.

    Counted from the end of a request, so that the service sees at least this pause, however long
    the answers take.

    Args:
        interval: seconds, the published limit; `MARGIN` is added here.
        clock: gives the time and waits.
    """

    def __init__(self, interval: float, clock: Clock) -> None:
        self._clock = clock
        self._free_at = clock.monotonic()
        self.interval = 0.0
        self.set_interval(interval)

    def set_interval(self, interval: float) -> None:
        """Set the pause: published seconds between requests, to which `MARGIN` is added."""
        self.interval = interval * MARGIN

    def delay(self, seconds: float) -> None:
        """Send nothing for at least `seconds` from now; a longer delay is not shortened."""
        self._free_at = max(self._free_at, self._clock.monotonic() + seconds)

    def acquire(self) -> None:
        """Wait until the next request may be sent."""
        # Called even for zero seconds: if the run was interrupted, this raises.
        self._clock.sleep(max(0.0, self._free_at - self._clock.monotonic()))
