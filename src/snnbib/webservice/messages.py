"""One request and what may come of it: a reply, an answer, or an error that says what to do."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import urlencode

from snnbib.errors import SourceAnswerError, SourceUnavailable
from snnbib.model import Record

__all__ = [
    "AccessDenied",
    "BadRequest",
    "Decode",
    "Reply",
    "Request",
    "ResultPage",
    "RetryLater",
    "Transport",
]

# The status codes that blame the request itself: a batch is asked again in halves.
_REQUEST_AT_FAULT = frozenset({400, 413, 414, 422})


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One question to one service."""

    address: str
    """The endpoint, without parameters."""
    parameters: tuple[tuple[str, str], ...]
    about: str
    """What is asked, for people: ``NeurIPS 2023``."""
    certain: bool = False
    """The service must have something: an empty answer cannot be right."""

    @property
    def key(self) -> str:
        """What its answer is stored under. The address is part of it, who asks is not."""
        return f"{self.address}?{urlencode(self.parameters)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came back: the body, and the pause between requests that the headers ask for."""

    body: bytes
    interval: float | None = None
    """Seconds; None where no header says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultPage:
    """The records of one reply; `total` is how many the service has, of which these are a page."""

    records: tuple[Record, ...]
    total: int

    @property
    def is_empty(self) -> bool:
        """Whether the service says that it has nothing."""
        return self.total == 0


Transport: TypeAlias = Callable[[Request], Reply]
"""Puts one request on the wire, once. Raises `SourceError` and nothing else."""

Decode: TypeAlias = Callable[[bytes], ResultPage]
"""Reads a body. Raises `SourceAnswerError` where it is not what the service promises."""


class RetryLater(SourceUnavailable):
    """A try that failed and may succeed later; `wait` is the service's own word for when."""

    def __init__(self, message: str, *, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait


class ConnectionFailed(RetryLater):
    """Nobody was there to ask: no network, or no such host."""


class AccessDenied(SourceUnavailable):
    """The service does not want us (403): we stop."""


class BadRequest(SourceAnswerError):  # noqa: N818  (one style with its siblings)
    """The service finds fault with the request (4xx), or sends it elsewhere (3xx)."""

    def __init__(self, message: str, *, status: int) -> None:
        super().__init__(message)
        self.status = status

    @property
    def request_at_fault(self) -> bool:
        """Whether a smaller request may be answered."""
        return self.status in _REQUEST_AT_FAULT
