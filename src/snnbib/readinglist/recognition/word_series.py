"""Titles that begin with several words, which look like people's names. Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL

__all__ = ["begins_with_series"]


def begins_with_series(text: str) -> bool:
    """Whether a text begins with three single words or more, and a colon after the last.

    >>> begins_with_series("Look, Count, and Tell: How ants count")
    True
    >>> begins_with_series("Bee, Ada: How ants count")
    False
    """
    return _SERIES.match(text) is not None


_SERIES = lazy_pattern(
    rf"{CAPITAL}\w*(?:-\w+)*(?:,\s{CAPITAL}\w*(?:-\w+)*){{1,5}}"
    rf"(?:,?\s(?:and|or|&)\s|,\s)[^\W\d_][\w-]*:\s"
)
