"""The adapter around habanero 2.9.2: list queries only; every failure becomes one of our errors.

habanero has no rate limit, no retry, no limit of size and no limit of time but between two bytes,
and hides the headers of a success. Its call of the HTTP library is therefore answered by
`_BoundedHttp`, which reads answers within our limits, keeps the body as it came, and gives habanero
an empty list in its place: a body is decoded once, by our own decoder.
"""

import importlib
from collections import defaultdict
from collections.abc import Mapping
from threading import local
from typing import Any

import habanero
import httpx2
from habanero.exceptions import RequestError

from snnbib.errors import SourceAnswerError, SourceError
from snnbib.webservice.client import TIMEOUT_SECONDS, read_body, status_error, tls_context
from snnbib.webservice.messages import AccessDenied, ConnectionFailed, Reply, Request, RetryLater
from snnbib.webservice.rate_limit import Clock
from snnbib.webservice.service import Session

__all__ = ["FILTER", "CrossrefClient"]

FILTER = "filter:"
"""Prefix of parameters that are Crossref filters; a repeated filter means "or"."""


class _CallState(local):
    """The clock and the body of the call that a thread makes through habanero."""

    clock: Clock | None = None
    body: bytes = b""


_call = _CallState()


class _BoundedHttp:
    """Stands for httpx2 within habanero: our calls get our limits, others are passed on."""

    ConnectTimeout = httpx2.ConnectTimeout
    HTTPError = httpx2.HTTPError
    HTTPStatusError = httpx2.HTTPStatusError

    @staticmethod
    def get(url: str, **arguments: Any) -> httpx2.Response:  # noqa: ANN401  (habanero's)
        """The answer to a GET request, whose body is kept as it came."""
        if _call.clock is None:
            return httpx2.get(url, **arguments)
        start = _call.clock.monotonic()
        with httpx2.stream("GET", url, verify=tls_context(), **arguments) as response:
            _call.body = read_body(response, _call.clock, start)
        headers = [
            (name, value)
            for name, value in response.headers.multi_items()
            if name.lower() not in _TRANSFER_HEADERS
        ]
        is_success = response.status_code == httpx2.codes.OK
        return httpx2.Response(
            response.status_code,
            headers=headers,
            content=_EMPTY_LIST if is_success else _call.body,
            request=response.request,
        )


# What habanero looks at in a success. Of an error it reads the message.
_EMPTY_LIST = b'{"message": {"total-results": 0, "items": []}}'
# Headers that describe the compressed body, and would be wrong for the decompressed one.
_TRANSFER_HEADERS = frozenset({"content-encoding", "content-length", "transfer-encoding"})
importlib.import_module("habanero.request_class").httpx2 = _BoundedHttp  # type: ignore[attr-defined]


class CrossrefClient:
    """Puts list queries on the wire and translates habanero's failures.

    Never uses `ids` (one request each, and DOIs are not quoted), `warn` (a 429 becomes None, which
    looks like "not registered") or content negotiation.

    Args:
        address: of the service.
        session: the user agent and the clock.
        timeout: seconds without a byte after which a try has failed; habanero's default of five is
            too short for list queries.
    """

    def __init__(self, address: str, session: Session, *, timeout: float = TIMEOUT_SECONDS) -> None:
        self._clock = session.clock
        self._crossref = habanero.Crossref(
            base_url=address.rstrip("/"),
            mailto=session.mailto or None,
            ua_string=session.agent.partition(" ")[0],
            timeout=timeout,
        )

    def __call__(self, request: Request) -> Reply:
        """The reply to one request.

        Raises:
            SourceUnavailable: the service is overloaded, refuses, or cannot be reached.
            SourceAnswerError: the answer is not Crossref's JSON.
        """
        try:
            body = self._ask(request)
        except httpx2.HTTPStatusError as error:
            raise self._error(error.response.status_code, error.response.headers) from None
        except RequestError as error:
            if error.status_code == httpx2.codes.OK:
                raise SourceAnswerError("the answer is not JSON") from None
            raise self._error(error.status_code, {}, str(error.error)) from None
        except httpx2.InvalidURL as error:
            raise AccessDenied(f"{request.address} is not a web address ({error})") from None
        except RuntimeError as error:
            if isinstance(error.__cause__, httpx2.ConnectError):
                raise ConnectionFailed(f"no connection ({str(error.__cause__)[:80]})") from None
            # habanero reports timeouts, resets and truncated bodies in the same way.
            raise RetryLater(f"the connection failed ({str(error)[:80]})") from None
        return Reply(body=body)

    def _ask(self, request: Request) -> bytes:
        """The body of the answer to a query that habanero puts together."""
        _call.clock, _call.body = self._clock, b""
        try:
            self._crossref.works(**_arguments(request))
        except (SourceError, httpx2.InvalidURL, httpx2.HTTPError):
            raise
        except (ValueError, TypeError, LookupError, AttributeError):
            raise SourceAnswerError("the answer is not Crossref's JSON, or breaks off") from None
        finally:
            _call.clock = None
        return _call.body

    def _error(self, status: int, headers: Mapping[str, str], explanation: str = "") -> SourceError:
        return status_error(status, headers, self._clock.now(), explanation)


def _arguments(request: Request) -> dict[str, Any]:
    """The parameters as habanero takes them; the filter is new, because habanero changes it."""
    filters: dict[str, list[str]] = defaultdict(list)
    arguments: dict[str, Any] = {}
    for name, value in request.parameters:
        if name.startswith(FILTER):
            filters[name.removeprefix(FILTER)].append(value)
        elif name == "rows":
            arguments["limit"] = int(value)
        else:
            arguments[name.replace(".", "_").replace("-", "_")] = value
    return arguments | ({"filter": dict(filters)} if filters else {})
