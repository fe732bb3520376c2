"""The clock, and the pause between two requests to a service."""

import time
from threading import Event
from typing import Protocol

from snnbib.webservice.messages import AccessDenied

__all__ = ["MARGIN", "Clock", "RateLimiter", "SystemClock"]

MARGIN = 1.1
"""Factor on the published pause: exactly at the limit, jitter causes 429s."""


class Clock(Protocol):
    """Time and waiting; tests give a clock of their own and need no time."""

    def now(self) -> float:
        """Seconds since 1970."""
        ...

    def monotonic(self) -> float:
        """Seconds since an arbitrary moment; never set back."""
        ...

    def sleep(self, seconds: float) -> None:
        """Wait."""
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
            AccessDenied: the run was interrupted, so that nothing more is to be asked.
        """
        if self._interrupted.wait(seconds):
            raise AccessDenied("the run was interrupted")

    def interrupt(self) -> None:
        """End every wait, in all threads; from now on each one raises `AccessDenied`."""
        self._interrupted.set()


class RateLimiter:
    """The pause between two requests, from the end of one to the start of the next.

    Counted from the end of a request, so that the service sees at least this pause, however long
    the answers take.

    Args:
        interval: seconds, the published limit; `MARGIN` is added here.
        clock: tells the time and waits.
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
        """Send nothing for so many seconds from now; a longer delay stays."""
        self._free_at = max(self._free_at, self._clock.monotonic() + seconds)

    def acquire(self) -> None:
        """Wait until the next request may be sent."""
        # Also for zero seconds: an interrupted clock raises here.
        self._clock.sleep(max(0.0, self._free_at - self._clock.monotonic()))
