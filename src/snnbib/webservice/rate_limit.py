"""Time, and the pause that a service wants between two requests."""

import time
from threading import Event
from typing import Protocol

from snnbib.webservice.messages import AccessDenied

__all__ = ["MARGIN", "Clock", "RateLimiter", "SystemClock"]

MARGIN = 1.1
"""How much slower than the published limit we are. On the limit itself, jitter costs 429s."""


class Clock(Protocol):
    """Time, so that tests need none."""

    def now(self) -> float:
        """Seconds since 1970."""
        ...

    def monotonic(self) -> float:
        """Seconds since some moment, never set back."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait."""
        ...


class SystemClock:
    """The computer's time, until somebody interrupts it."""

    def __init__(self) -> None:
        self._interrupted = Event()

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds since some moment, never set back."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait.

        Raises:
            AccessDenied: the run was interrupted, so that nothing more is to be asked.
        """
        if self._interrupted.wait(seconds):
            raise AccessDenied("the run was interrupted")

    def interrupt(self) -> None:
        """Wake everyone who waits, in any thread: from now on nothing is asked."""
        self._interrupted.set()


class RateLimiter:
    """The pause between two requests, from the end of one to the start of the next.

    Counted from the end, the service sees at least the pause between two requests, however long
    each was on its way.

    Args:
        interval: seconds, the published limit; `MARGIN` is added here.
        clock: what tells the time and waits.
    """

    def __init__(self, interval: float, clock: Clock) -> None:
        self._clock = clock
        self._free_at = clock.monotonic()
        self.interval = 0.0
        self.limit(interval)

    def limit(self, interval: float) -> None:
        """Take over a limit: seconds between requests."""
        self.interval = interval * MARGIN

    def hold(self, seconds: float) -> None:
        """Send nothing for so long."""
        self._free_at = max(self._free_at, self._clock.monotonic() + seconds)

    def wait(self) -> None:
        """Wait until a request may go out."""
        # Also when there is nothing to wait for: a clock that was interrupted says so here.
        self._clock.sleep(max(0.0, self._free_at - self._clock.monotonic()))
