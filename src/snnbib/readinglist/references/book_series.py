"""The edition and the series that stand between a book's title and its publisher. Pure.

As in "A. Bee, The life of ants, 2nd edition, Texts in Ant Studies 12, Hill Press, Ulm (1994)".
"""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.words.editions import EDITION
from snnbib.readinglist.words.references import SERIES_BEGINS, SERIES_WORDS

__all__ = ["title_end_before_series"]

_EDITION_LAST = lazy_pattern(
    rf",\s{EDITION}\.?$",
    re.IGNORECASE,
)
_SERIES_LAST = lazy_pattern(
    rf",\s(?:(?:{'|'.join(SERIES_BEGINS)})\s[^,]*"
    rf"|[A-ZÀ-Þ][^,]*\s(?:{'|'.join(SERIES_WORDS)})\b[^,]*"
    r"|[A-ZÀ-Þ][^,]*\s(?:[Vv]ol(?:ume|\.)?|[Bb]d\.?|[Tt]ome|[-–—])\s?[0-9]+)$"
)
_LISTED = lazy_pattern(r",\s[A-ZÀ-Þ][^,]*\s(?:and|et|und|y)\s[^,]*$")


def title_end_before_series(text: str, start: int, end: int) -> int:
    """The position at which a title ends, in front of its edition and its series.

    Args:
        text: of a reference.
        start: where the title begins.
        end: where the text in front of the publisher ends.

    >>> text = "The life of ants, 2nd edition, Texts in Ant Studies 12"
    >>> text[: title_end_before_series(text, 0, len(text))]
    'The life of ants'
    """
    title = text[start:end]
    if ", " not in title:
        return end
    if series := _SERIES_LAST.search(title):
        title = _without_list(title, series)
    if edition := _EDITION_LAST.search(title):
        title = title[: edition.start()]
    return start + len(title)


def _without_list(title: str, series: re.Match[str]) -> str:
    """The title without a series. The series may have a comma: "Ants, Bees and Wasps Series"."""
    bare = title[: series.start()]
    is_listed = _LISTED.search(f"{bare}{series[0]}") is not None and " and " in series[0]
    comma = bare.rfind(", ") if is_listed else -1
    return bare[:comma] if comma > 0 else bare
