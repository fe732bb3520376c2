"""References that name no title: authors, journal, year, volume and pages only. Pure.

As in chemistry (ACS, Wiley) and physics (APS): "A. Bee, C. Dee, Ant Lett. 2019, 11, 3423–3431".
"""

from msgspec import Struct

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.cited_names import names_at
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.starts import reference_start
from snnbib.text import FUNCTION_WORDS

__all__ = ["UntitledReference", "may_be_untitled", "untitled_reference"]


class UntitledReference(Struct, frozen=True):
    """Where the parts of a reference without a title stand in its text."""

    authors: Extent
    venue: Extent
    year: Extent


_WORD = rf"(?:{CAPITAL}[\w'’&-]*\.?|&|(?:{'|'.join(sorted(FUNCTION_WORDS))})(?!\w))"
_NAME = rf"(?P<venue>{CAPITAL}[\w'’&-]*\.?(?:\s?[–-]\s?{_WORD}|\s{_WORD}){{0,8}})"
_PAGE = r"[A-Za-z]{0,3}[0-9][\w.]*"
_JOURNAL = lazy_pattern(
    rf"[\s.,;:]*(?:in:?\s)?{_NAME},?\s(?:"
    rf"(?P<first>{YEAR_DIGITS}),\s(?:[0-9]{{1,4}}\s?(?:\([0-9–-]+\))?,\s?)?{_PAGE}"
    rf"|[0-9]{{1,4}}\s?(?:\([0-9–-]+\))?[,:]\s?{_PAGE}(?:\s?[–-]\s?{_PAGE})?,?\s"
    rf"\((?P<last>{YEAR_DIGITS})\))"
)
# The year in front of volume or pages, or in brackets, as every such reference has it.
_DATED = lazy_pattern(rf"{YEAR_DIGITS},\s[A-Za-z]{{0,3}}[0-9]|\s\({YEAR_DIGITS}\)")
# Several whole words and a stop in front of more: "Facets of ants. Int. J. Wood".
_TITLE_FIRST = lazy_pattern(r"(?:[\w'’&-]+\s){2,}[\w'’&-]{4,}\.\s\w+\.?\s\w")


def untitled_reference(text: str, *, may_omit: bool) -> UntitledReference | None:
    """The parts of a reference without a title; None if it may have one.

    Args:
        text: of one entry.
        may_omit: whether the entries around have no titles, so that any name is the journal's.

    >>> reference = untitled_reference("A. Bee, Nature 2019, 11, 34–41.", may_omit=False)
    >>> reference.venue, reference.year
    ((8, 14), (15, 19))
    """
    parts = _parts(text)
    if parts and (may_omit or read_venue(text[slice(*parts.venue)]).weight >= _LEAST):
        return parts
    return _in_book(text) if not parts else None


def _in_book(text: str) -> UntitledReference | None:
    """The parts where "in" and a book follow the authors: "A. Bee, in Ants (Ulm: Hill, 2001)"."""
    start = reference_start(text)
    names = names_at(text, start) if _IN.search(text) else None
    book = _BOOK.match(text, names.end) if names and names.is_sure else None
    if not names or not book:
        return None
    return UntitledReference((start, names.end), book.span("venue"), book.span("year"))


_IN = lazy_pattern(r"[.,]\sin\s")
_BOOK = lazy_pattern(
    rf"[.,]?\sin:?\s(?P<venue>{CAPITAL}[^,()]{{4,150}}?)(?:,\s|\s\()[^\n]{{0,200}}?"
    rf"(?<![\w–-])(?P<year>{YEAR_DIGITS})(?![\w–-])"
)


_LEAST = POSSIBLE_VENUE


def may_be_untitled(text: str) -> bool:
    """Whether nothing but one name in capitals stands between authors and volume.

    >>> may_be_untitled("A. Bee, Antique Chem 2019, 11, 34."), may_be_untitled("A. Bee, How ants 1")
    (True, False)
    """
    return _parts(text) is not None


def _parts(text: str) -> UntitledReference | None:
    if not _DATED.search(text):
        return None
    start = reference_start(text)
    names = names_at(text, start)
    journal = _JOURNAL.match(text, names.end) if names and names.is_sure else None
    if not names or not journal or _TITLE_FIRST.match(journal["venue"]):
        return None
    year = journal.span("first" if journal["first"] else "last")
    return UntitledReference((start, names.end), journal.span("venue"), year)
