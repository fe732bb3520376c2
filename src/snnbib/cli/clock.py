"""The current UTC date; SOURCE_DATE_EPOCH replaces it."""

import os
from datetime import UTC, date, datetime

from snnbib.errors import FileError

__all__ = ["current_date"]


def current_date() -> date:
    """Today in UTC, or the day of SOURCE_DATE_EPOCH where that is set.

    See https://reproducible-builds.org/specs/source-date-epoch/ for the variable.

    Raises:
        FileError: SOURCE_DATE_EPOCH is not a number of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now(UTC).date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        message = f"SOURCE_DATE_EPOCH is not a number of seconds since 1970: {epoch!r}"
        raise FileError(message) from None
