"""Request, reply and page of results, and the errors that say whether to ask again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias
from urllib.parse import urlencode

from snnbib.errors import SourceAnswerError, SourceUnavailable
from snnbib.model import Record

__all__ = [
    "AccessDenied",
    "BadRequest",
    "ConnectionFailed",
    "Decode",
    "EmptyAnswer",
    "Reply",
    "Request",
    "ResultPage",
    "RetryLater",
    "Transport",
]

# Status codes that reject the request itself: a batch is asked again in halves.
_REQUEST_AT_FAULT = frozenset({400, 413, 414, 422})


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One question to one service."""

    address: str
    """The endpoint, without parameters."""
    parameters: tuple[tuple[str, str], ...]
    about: str
    """What is asked about, for people: ``NeurIPS 2023``."""
    certain: bool = False
    """The service must have records: an empty answer is a failure."""

    @property
    def key(self) -> str:
        """The key of its answer in the cache: address and parameters, but not who asks."""
        return f"{self.address}?{urlencode(self.parameters)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer as received: the body, and the pause between requests that its headers ask for."""

    body: bytes
    interval: float | None = None
    """Seconds; None without such headers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultPage:
    """The records of one reply; `total` counts all that the service has for the request."""

    records: tuple[Record, ...]
    total: int
    invalid: Mapping[str, Sequence[tuple[str, ...]]] = field(default_factory=dict)
    """By locator: fields of a record, and what of their values is left out."""

    @property
    def is_empty(self) -> bool:
        """Whether the service has no record for the request."""
        return self.total == 0


Transport: TypeAlias = Callable[[Request], Reply]
"""Sends one request, once. Raises `SourceError` and nothing else."""

Decode: TypeAlias = Callable[[bytes], ResultPage]
"""Decodes a body. Raises `SourceAnswerError` where it is not what the service promises."""


class RetryLater(SourceUnavailable):
    """A try that failed and may succeed later, after `wait` seconds if the service names them."""

    def __init__(self, message: str, *, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait


class ConnectionFailed(RetryLater):
    """No connection to the service: no network, or no such host."""


class EmptyAnswer(RetryLater):
    """The service answers a request that must have records with none, each time it is asked."""


class AccessDenied(SourceUnavailable):
    """The service refuses us (403): it is not asked again."""


class BadRequest(SourceAnswerError):  # noqa: N818  (one style with its siblings)
    """The service rejects the request (4xx), or redirects it (3xx)."""

    def __init__(self, message: str, *, status: int) -> None:
        super().__init__(message)
        self.status = status

    @property
    def request_at_fault(self) -> bool:
        """Whether a smaller request may be answered."""
        return self.status in _REQUEST_AT_FAULT
