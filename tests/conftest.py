"""What tests share: examples of a property, directories, a stand-in, a clock, a session."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from hypothesis import settings

from snnbib.model import SourceName
from snnbib.webservice.cache import Cache
from snnbib.webservice.service import Session
from tests.standins.server import StandIn, serving

T = TypeVar("T")

PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "quick")
"""How much a run tries: ``quick``, ``thorough`` (`make check`), ``exploring`` (new examples)."""
# The same examples in every run, and no time limit for one, so that a red run is about the change.
settings.register_profile("quick", derandomize=True, deadline=None, max_examples=10)
settings.register_profile("thorough", derandomize=True, deadline=None)
settings.register_profile("exploring", print_blob=True, deadline=None)
settings.load_profile(PROFILE)


@dataclass
class FakeClock:
    """A clock that only moves when somebody sleeps; no test waits."""

    time: float = 1_700_000_000.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> float:
        """Seconds since 1970."""
        return self.time

    def monotonic(self) -> float:
        """The same."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Move on at once."""
        if seconds:
            self.slept.append(round(seconds, 3))
        self.time += seconds

    def call(self, function: Callable[[], T], seconds: float) -> T:
        """Call it here and now."""
        del seconds
        return function()


@dataclass
class Notes:
    """Progress as a list of what was told."""

    asked: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    counts: list[tuple[int, int, float]] = field(default_factory=list)

    def asking(self, source: SourceName, about: str) -> None:
        """Note it."""
        self.asked.append(f"{source}: {about}")

    def settled(self, _source: SourceName, papers: int, of: int, seconds_left: float) -> None:
        """Note it."""
        self.counts.append((papers, of, round(seconds_left, 1)))

    def scanned(self, _source: SourceName, megabytes: int, of: int, seconds_left: float) -> None:
        """Note it."""
        self.counts.append((megabytes, of, round(seconds_left, 1)))

    def note(self, _source: SourceName, line: str) -> None:
        """Note it."""
        self.lines.append(line)


@pytest.fixture(scope="session", autouse=True)
def _places_to_keep(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Processes that tests start compile each module once, and write nothing beside the sources.

    Nothing goes into the cache directory of the person who runs the tests.
    """
    temporary = tmp_path_factory.getbasetemp()
    shared = temporary.parent if "PYTEST_XDIST_WORKER" in os.environ else temporary
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
        patch.setenv("PYTHONPYCACHEPREFIX", str(shared / "bytecode"))
        patch.setenv("SNNBIB_CACHE_DIR", str(temporary / "cache"))
        yield


@pytest.fixture
def standin() -> Iterator[StandIn]:
    """A service on the loopback."""
    with serving() as running:
        yield running


@pytest.fixture
def clock() -> FakeClock:
    """A clock that tests own."""
    return FakeClock()


@pytest.fixture
def notes() -> Notes:
    """What a person would have been told."""
    return Notes()


@pytest.fixture
def store(clock: FakeClock) -> Iterator[Cache]:
    """Answers in memory."""
    with Cache(None, now=clock.now) as answers:
        yield answers


@pytest.fixture
def session(store: Cache, clock: FakeClock, notes: Notes) -> Session:
    """A session without waiting and without chance."""
    return Session(
        cache=store,
        mailto="list@example.org",
        clock=clock,
        progress=notes,
        chance=lambda: 0.5,
    )
