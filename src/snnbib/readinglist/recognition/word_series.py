"""Titles that begin with words which look like people's names. Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL

__all__ = ["begins_with_part_of_series", "begins_with_series"]


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


def begins_with_part_of_series(text: str) -> bool:
    """Whether a text begins with the name and number of a part, and is no reference with pages.

    >>> begins_with_part_of_series("Ant Programs V: How ants count")
    True
    >>> begins_with_part_of_series("Garcia Bee V: How ants count. Insects 3(1):1-9, 2001.")
    False
    """
    return _PART_OF_SERIES.match(text) is not None and _PAGES.search(text) is None


_PAGES = lazy_pattern(r"[0-9]\s?[–:-]\s?[0-9]")
_PART_OF_SERIES = lazy_pattern(rf"{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'-]+)+\s[IVX]{{1,4}}:\s")
