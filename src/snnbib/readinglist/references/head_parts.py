"""What stands in front of a title in a reference: authors, a mark after them, the year. Pure."""

import re
from collections.abc import Sequence

from msgspec import Struct

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.years_after_names import year_after_names, year_before_title
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import EDITOR_MARKS, PLAIN_EDITOR_MARKS

__all__ = ["MARK_AFTER_NAMES", "ReferenceHead", "dated_head"]


class ReferenceHead(Struct, frozen=True):
    """The authors and year in front of a title, as places in a text."""

    start: int
    """Where the names begin."""
    names_end: int
    end: int
    """Where the title begins."""
    year: Extent = (0, 0)
    """(0, 0) where the year does not stand in front of the title."""
    surnames: tuple[Extent, ...] = ()
    """Where each name stands, if these are family names only."""
    is_sure: bool = True
    """Whether this can be nothing but authors."""
    are_likely: bool = True
    """Whether the names look like people's and not like a title."""


MARK_AFTER_NAMES = lazy_pattern(
    rf"(?P<editors>[,.]\s(?:{any_of(EDITOR_MARKS)}\.[,:]?|(?-i:{any_of(EDITOR_MARKS)})(?:[,:]|(?=\s[–—-]\s)))"
    rf"|\s(?-i:{any_of(PLAIN_EDITOR_MARKS)})(?:\.?:|\.)|\s*\({any_of(EDITOR_MARKS)}\.?\)[,:.]?)"
    r"\s+(?:[–—-]\s)?|\s*[:.]\s+"
    r"|\s[–—-]\s|(?<=\.)\s+|\s*,\s+|\s+(?=[\"“«»„‘'])|\s*[．。：]\s*|\s*[，、,:.]?\s*(?=[「『《〈\"“])",
    re.IGNORECASE,
)
"""What separates authors from a title, with the mark of editors."""


def dated_head(
    text: str, start: int, names_end: int, emphasis: Sequence[int] = ()
) -> ReferenceHead | None:
    """The head of names that the year follows; None if it does not.

    Without a mark it stands in front of emphasis: "Ada Bee, 2001 *Ants*".
    """
    year = year_after_names(text, start, names_end)
    year = year or year_before_title(text, names_end, emphasis)
    return ReferenceHead(start, names_end, year[1], year[0]) if year else None
