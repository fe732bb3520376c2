"""The adapter around habanero 2.9.2: list queries only; every failure becomes one of our errors.

habanero has no rate limit, no retry and no limit of size, and hides the headers of a success: for
Crossref the limits are constants, and `rows` and `select` bound the size of an answer.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import habanero
import httpx2
from habanero.exceptions import RequestError

from snnbib.errors import SourceAnswerError, SourceError
from snnbib.webservice.client import TIMEOUT_SECONDS, status_error
from snnbib.webservice.messages import AccessDenied, ConnectionFailed, Reply, Request, RetryLater
from snnbib.webservice.service import Session

__all__ = ["FILTER", "CrossrefClient"]

FILTER = "filter:"
"""Prefix of parameters that are Crossref filters; a repeated filter means "or"."""


class CrossrefClient:
    """Puts list queries on the wire and translates habanero's failures.

    Never uses `ids` (one request each, and DOIs are not quoted), `warn` (a 429 becomes None, which
    looks like "not found") or content negotiation.

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
            SourceUnavailable: a status or a connection that says so.
            SourceAnswerError: the answer is not Crossref's JSON.
        """
        try:
            answer = self._crossref.works(**_arguments(request))
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
        except (ValueError, TypeError, LookupError, AttributeError):
            raise SourceAnswerError("the answer is not Crossref's JSON, or breaks off") from None
        return Reply(body=json.dumps(answer, ensure_ascii=False).encode())

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
