"""A publisher's usual name and its place, from what sources write."""

import re
from collections.abc import Mapping
from functools import cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.venues.data import publisher_rows

__all__ = ["split_publisher"]

# "MIT Press, Cambridge, MA": the place is not a part of the name.
_WITH_PLACE = lazy_pattern(r"(?P<name>[^,:]*\b(?:Press|Verlag|Publish\w+)),\s+(?P<place>[^,].*)")


@cache
def split_publisher(text: str) -> tuple[str, str]:
    """A publisher's usual name and its place, from a source's publisher field. Idempotent.

    >>> split_publisher("Springer, Berlin, Heidelberg"), split_publisher("Curran Associates, Inc.")
    (('Springer', 'Berlin, Heidelberg'), ('Curran Associates, Inc.', ''))
    """
    if match := _publisher_pattern().fullmatch(text):
        return _publisher_names()[match["name"].casefold()], match["place"] or ""
    if match := _WITH_PLACE.fullmatch(text):
        return match["name"], match["place"]
    return text, ""


@cache
def _publisher_names() -> Mapping[str, str]:
    """Each name of a publisher in lower case -> its usual name."""
    return {
        name.casefold(): row["name"]
        for row in publisher_rows()
        for name in (row["name"], *row["names"])
    }


@cache
def _publisher_pattern() -> re.Pattern[str]:
    names = "|".join(map(re.escape, sorted(_publisher_names(), key=len, reverse=True)))
    return re.compile(rf"(?P<name>{names})(?:,\s*(?P<place>[^,].*))?", re.IGNORECASE)
