"""One adapter around habanero 2.9.2: list queries only, every failure in our own terms.

habanero has no pace, no retry and no limit of size, and hides the headers of a success: for
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
"""How a parameter that is a Crossref filter begins; one that is repeated means "or"."""


class CrossrefClient:
    """Puts list queries on the wire, and turns every way in which habanero fails into our own.

    Never `ids` (asks one by one, and does not quote), `warn` (a 429 becomes None, which looks like
    "not found") or content negotiation.

    Args:
        address: the service's.
        session: who asks.
        timeout: seconds without a byte after which a try has failed; habanero's five are too few.
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
            SourceAnswerError: the answer is not Crossref's.
        """
        try:
            found = self._crossref.works(**_arguments(request))
        except httpx2.HTTPStatusError as error:
            raise self._error(error.response.status_code, error.response.headers) from None
        except RequestError as error:
            if error.status_code == httpx2.codes.OK:
                raise SourceAnswerError("the answer is not JSON") from None
            raise self._error(error.status_code, {}, str(error.error)) from None
        except httpx2.InvalidURL as error:
            raise AccessDenied(f"{request.address} is no address ({error})") from None
        except RuntimeError as error:
            if isinstance(error.__cause__, httpx2.ConnectError):
                raise ConnectionFailed(f"no connection ({str(error.__cause__)[:80]})") from None
            # Timeouts, resets, bodies that break off: all the same here.
            raise RetryLater(f"the connection failed ({str(error)[:80]})") from None
        except (ValueError, TypeError, LookupError, AttributeError):
            raise SourceAnswerError("the answer is not Crossref's JSON, or breaks off") from None
        return Reply(body=json.dumps(found, ensure_ascii=False).encode())

    def _error(self, status: int, headers: Mapping[str, str], explanation: str = "") -> SourceError:
        return status_error(status, headers, self._clock.now(), explanation)


def _arguments(request: Request) -> dict[str, Any]:
    """A request's parameters as habanero takes them; the filter is a fresh one: it is rewritten."""
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
