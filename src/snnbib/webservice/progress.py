"""What a run tells about itself: before it asks, what that would cost; then, how far it is."""

from dataclasses import dataclass
from typing import Protocol

from snnbib.model import SourceName

__all__ = ["NullProgress", "Plan", "Progress"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What asking a source would cost, at least and at most."""

    source: SourceName
    requests: int
    at_most: int
    seconds_each: float

    @property
    def seconds(self) -> float:
        """The least time at the service's limits."""
        return self.requests * self.seconds_each

    @property
    def seconds_at_most(self) -> float:
        """The time if every search has to be made and every volume is a thick one."""
        return self.at_most * self.seconds_each


class Progress(Protocol):
    """Who wants to know how far it is. Called from the thread that the source runs in."""

    def asking(self, source: SourceName, about: str) -> None:
        """A request goes out, about this."""
        ...

    def settled(self, source: SourceName, papers: int, of: int, seconds_left: float) -> None:
        """So many of the papers are settled; the rest takes about so long."""
        ...

    def scanned(self, source: SourceName, megabytes: int, of: int, seconds_left: float) -> None:
        """So much of a catalogue has been read; the rest takes about so long."""
        ...

    def note(self, source: SourceName, line: str) -> None:
        """One line that a person should read: a source was stopped."""
        ...


class NullProgress:
    """Progress that nobody follows."""

    def asking(self, source: SourceName, about: str) -> None:
        """Say nothing."""

    def settled(self, source: SourceName, papers: int, of: int, seconds_left: float) -> None:
        """Say nothing."""

    def scanned(self, source: SourceName, megabytes: int, of: int, seconds_left: float) -> None:
        """Say nothing."""

    def note(self, source: SourceName, line: str) -> None:
        """Say nothing."""
