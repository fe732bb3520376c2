"""Lines of an entry that say where another version of the paper appeared. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.labels import VERSION_WORDS

__all__ = ["other_version_at"]

_OTHER_VERSION = lazy_pattern(
    rf"\W*(?:an?|the|this|some)\s{any_of(VERSION_WORDS)}\s(?:\w+\s)?versions?\b", re.IGNORECASE
)


def other_version_at(spans: Sequence[Span]) -> int:
    """The index of the first span of such a line; 0 if there is none.

    >>> line = Span(text="(an earlier version: CHI 2001)")
    >>> other_version_at((Span(text="Ants"), Span(line_end="hard"), line))
    2
    """
    return next(
        (
            at + 1
            for at, span in enumerate(spans[:-1])
            if span.line_end and _OTHER_VERSION.match(spans[at + 1].text)
        ),
        0,
    )
