"""The planned cost of a run, and the protocol that receives its progress."""

from dataclasses import dataclass
from typing import Protocol

from snnbib.model import SourceName

__all__ = ["NullProgress", "Plan", "Progress"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The cost of asking a source, at least and at most."""

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
        """The time if every search has to be made and every volume has the most pages."""
        return self.at_most * self.seconds_each


class Progress(Protocol):
    """Receives the progress of a run. Called from the thread that the source runs in."""

    def asking(self, source: SourceName, about: str) -> None:
        """A request about this is sent."""
        ...

    def settled(self, source: SourceName, papers: int, of: int, seconds_left: float) -> None:
        """`papers` of `of` papers are settled; the others take about `seconds_left`."""
        ...

    def scanned(self, source: SourceName, megabytes: int, of: int, seconds_left: float) -> None:
        """`megabytes` of `of` are scanned; the others take about `seconds_left`."""
        ...

    def note(self, source: SourceName, line: str) -> None:
        """One line for a person to read: a source is not asked any more."""
        ...


class NullProgress:
    """Progress that is not shown."""

    def asking(self, source: SourceName, about: str) -> None:
        """Ignore it."""

    def settled(self, source: SourceName, papers: int, of: int, seconds_left: float) -> None:
        """Ignore it."""

    def scanned(self, source: SourceName, megabytes: int, of: int, seconds_left: float) -> None:
        """Ignore it."""

    def note(self, source: SourceName, line: str) -> None:
        """Ignore it."""
