"""One connection to one service, on httpx2: status codes and headers become our own errors.

Redirects are not followed, so only the configured host is ever contacted. Bodies are limited in
size, as unpacked, and in time.
"""

import re
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC
from email.utils import parsedate_to_datetime
from functools import cache, partial
from http import HTTPStatus
from typing import Self

import httpx2

from snnbib.errors import SourceAnswerError, SourceError
from snnbib.text import clean
from snnbib.webservice.messages import (
    AccessDenied,
    BadRequest,
    ConnectionFailed,
    Reply,
    Request,
    RetryLater,
)
from snnbib.webservice.rate_limit import LONGEST_SECONDS, Clock

__all__ = [
    "TIMEOUT_SECONDS",
    "Client",
    "interval",
    "read_body",
    "retry_after",
    "status_error",
    "tls_context",
]

TIMEOUT_SECONDS = 30.0
"""Seconds without a byte after which a connection counts as dead; list queries take up to ten."""
_MOST_BYTES = 64 * 1024 * 1024
"""Largest unpacked body. 1,000 records of DBLP are below 1 MB, 2,000 of arXiv below 10 MB."""
_EXPLANATION_LENGTH = 120


@cache
def tls_context() -> ssl.SSLContext:
    """The certificates that connections are verified by, loaded once: that takes 20 ms or more."""
    return httpx2.create_ssl_context()


class Client:
    """Sends requests, one at a time, over one connection.

    Args:
        agent: the User-Agent header.
        clock: gives the time.
        timeout: seconds without a byte after which a try has failed.
    """

    def __init__(self, agent: str, clock: Clock, *, timeout: float = TIMEOUT_SECONDS) -> None:
        self._clock = clock
        self._open = partial(
            httpx2.Client,
            headers={"User-Agent": agent},
            timeout=timeout,
            follow_redirects=False,
            verify=tls_context(),
            limits=httpx2.Limits(max_connections=1, max_keepalive_connections=1),
        )
        self._http: httpx2.Client | None = self._open()
        self._is_closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the connection."""
        self._is_closed = True
        if self._http:
            self._http.close()

    @contextmanager
    def _connection(self) -> Iterator[httpx2.Client]:
        """The connection, or a new one if a call that took too long still uses the old one."""
        http, self._http = self._http or self._open(), None
        try:
            yield http
        finally:
            if self._is_closed or self._http:
                http.close()
            else:
                self._http = http

    def __call__(self, request: Request) -> Reply:
        """The reply to one request.

        Raises:
            RetryLater: overload, a broken or silent connection.
            AccessDenied: 403.
            BadRequest: another status than 200.
            SourceAnswerError: a body that is too large.
        """
        start = self._clock.monotonic()
        try:
            with (
                self._connection() as http,
                http.stream("GET", request.address, params=request.parameters) as response,
            ):
                body = read_body(response, self._clock, start)
        except httpx2.TimeoutException:
            raise RetryLater("no answer in time") from None
        except httpx2.ConnectError as error:
            raise ConnectionFailed(f"no connection ({_one_line(str(error))})") from None
        except httpx2.HTTPError as error:
            raise RetryLater(f"the connection failed ({_one_line(str(error))})") from None
        except httpx2.InvalidURL as error:
            raise AccessDenied(f"{request.address} is not a web address ({error})") from None
        if response.status_code != HTTPStatus.OK:
            raise status_error(response.status_code, response.headers, self._clock.now())
        return Reply(body=body, interval=interval(response.headers))


def read_body(response: httpx2.Response, clock: Clock, start: float) -> bytes:
    """The unpacked body of an answer that is still arriving.

    Args:
        response: the answer.
        clock: gives the time.
        start: when the request was sent, by the clock's `monotonic`.

    Raises:
        SourceAnswerError: it is larger than any answer that a service promises.
        RetryLater: it arrives too slowly, as one byte a second does.
    """
    chunks, size = [], 0
    for chunk in response.iter_bytes():
        chunks.append(chunk)
        size += len(chunk)
        if size > _MOST_BYTES:
            raise SourceAnswerError(f"the answer is larger than {_MOST_BYTES} bytes")
        if clock.monotonic() - start > LONGEST_SECONDS:
            raise RetryLater("no answer in time")
    return b"".join(chunks)


def status_error(
    status: int, headers: Mapping[str, str], now: float, explanation: str = ""
) -> SourceError:
    """The error for a status other than 200.

    Args:
        status: the status code.
        headers: of the answer, their names in upper or lower case.
        now: seconds since 1970.
        explanation: the service's own words.
    """
    reason = f"it answers {status}" + _status_phrase(status)
    if explanation:
        reason += f": {_one_line(explanation)}"
    if status in {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.REQUEST_TIMEOUT} or status >= 500:  # noqa: PLR2004
        return RetryLater(reason, wait=retry_after(headers, now))
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return AccessDenied(reason)
    return BadRequest(reason, status=status)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds to wait by the Retry-After header (RFC 9110, 10.2.3): a number, or a date.

    >>> retry_after({"Retry-After": "Thu, 01 Jan 1970 00:01:00 GMT"}, now=50.0)
    10.0
    """
    value = httpx2.Headers(dict(headers)).get("Retry-After", "").strip()
    if value.isdecimal():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, moment.replace(tzinfo=moment.tzinfo or UTC).timestamp() - now)


def interval(headers: Mapping[str, str]) -> float | None:
    """Seconds between requests by ``X-Rate-Limit-Limit: 3`` and ``X-Rate-Limit-Interval: 1s``.

    Crossref's names, which other services use as well
    (https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/).

    >>> interval({"x-rate-limit-limit": "2", "x-rate-limit-interval": "1s"})
    0.5
    """
    values = httpx2.Headers(dict(headers))
    number = re.fullmatch(r"\d{1,6}", values.get("X-Rate-Limit-Limit", ""))
    seconds = re.fullmatch(r"(\d{1,6})s?", values.get("X-Rate-Limit-Interval", ""))
    if not number or not seconds or not int(number[0]):
        return None
    return int(seconds[1]) / int(number[0])


def _status_phrase(status: int) -> str:
    return f" {HTTPStatus(status).phrase}" if status in set(HTTPStatus) else ""


def _one_line(text: str) -> str:
    """A service's own words for a terminal: one short line without control characters."""
    line = clean(text)
    return line if len(line) <= _EXPLANATION_LENGTH else line[:_EXPLANATION_LENGTH] + "…"
