"""References that name no title, or name it last: authors, journal, year, volume, pages. Pure.

As in chemistry (ACS, Wiley) and physics (APS): "A. Bee, C. Dee, Ant Lett. 2019, 11, 3423–3431",
'A. Bee, Ant Lett. 11, 34 (2019), "How ants count"'.
"""

from msgspec import Struct

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.quotation_marks import WESTERN_QUOTE, WESTERN_QUOTES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.cited_names import Names, names_at, surnames_at
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.starts import reference_start
from snnbib.text import FUNCTION_WORDS

__all__ = ["UntitledReference", "may_be_untitled", "untitled_reference"]


class UntitledReference(Struct, frozen=True):
    """Where the parts of a reference without a title stand in its text."""

    authors: Extent
    venue: Extent
    year: Extent
    title: Extent = (0, 0)
    """(0, 0) if none stands after the journal."""


_SMALL_WORD = rf"(?:{'|'.join(sorted(FUNCTION_WORDS))}|[a-zà-ÿ]{{2,3}})"
_WORD = rf"(?:{CAPITAL}[\w'’&-]*\.?|&|{_SMALL_WORD}(?!\w))"
_FIRST_WORD = rf"(?:[a-z]{{1,2}})?{CAPITAL}[\w'’&-]*"  # "eLife"
_NAME = rf"(?P<venue>{_FIRST_WORD}\.?(?:\s?[–-]\s?{_WORD}|:?\s{_WORD}){{0,8}}(?:,\sSeries\s[A-Z])?)"
_PAGE = r"[A-Za-z]{0,3}[0-9][\w.]*"
_PAGES = rf"{_PAGE}(?:\s?[–-]\s?{_PAGE})?"
_NUMBERS_AND_YEAR = (
    rf"[0-9]{{1,4}}\s?(?:\([0-9–-]+\))?[,:]\s?{_PAGES},?\s"
    rf"\((?P<last>{YEAR_DIGITS})\)"
)
_JOURNAL = lazy_pattern(
    rf"[\s.,;:]*(?:in:?\s)?{_NAME},?\s(?:"
    rf"(?P<first>{YEAR_DIGITS}),\s(?:[0-9]{{1,4}}\s?(?:\([0-9–-]+\))?,\s?)?{_PAGES}"
    rf"|{_NUMBERS_AND_YEAR})"
)
# A title after it: in quotation marks, or at least three words after a mark.
_QUOTED = rf"[.,:;]?\s{WESTERN_QUOTE}(?P<quoted>[^\"”»“]{{3,}}?)[.,]?[\"”»“][\s.]*$"
_QUOTED_LAST = lazy_pattern(_QUOTED)
_PLAIN_LAST = lazy_pattern(
    rf"(?:\s[–—-]|[.,:;])\s(?P<title>{CAPITAL}[^\s.]*(?:\s[^\s.]+){{2,}})[\s.]*$"
)
_JOURNAL_BEFORE_QUOTED = lazy_pattern(
    rf"[\s.,;:]*(?P<venue>[^\W\d_][^,.;()\"“«„0-9]{{1,80}}?),?\s{_NUMBERS_AND_YEAR}(?={_QUOTED})"
)
# The year in front of volume or pages, or in brackets, as every such reference has it.
_DATED = lazy_pattern(
    rf"[,(](?:(?<={YEAR_DIGITS},)\s[A-Za-z]{{0,3}}[0-9]|(?<=\s\(){YEAR_DIGITS}\))"
)
# Several whole words and a stop in front of more: "Facets of ants. Int. J. Wood".
_TITLE_FIRST = lazy_pattern(r"(?:[\w'’&-]+\s){2,}[\w'’&-]{4,}\.\s[\w'’-]+\.?\s\w")


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
    if parts and (may_omit or _is_journal(text, parts)):
        return parts
    return _in_book(text) if not parts else None


def _is_journal(text: str, parts: UntitledReference) -> bool:
    """Whether a journal is told, by its name or by a title in quotation marks after it."""
    is_quoted = parts.title[1] > 0 and text[parts.title[0] - 1] in WESTERN_QUOTES
    return is_quoted or read_venue(text[slice(*parts.venue)]).weight >= POSSIBLE_VENUE


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
    read = (names_of(text, start) for names_of in (names_at, surnames_at))
    return next(filter(None, (_parts_after(text, start, names) for names in read if names)), None)


def _parts_after(text: str, start: int, names: Names) -> UntitledReference | None:
    """The parts after names; a title last shows that what is not surely a list of names is one."""
    journal = _JOURNAL.match(text, names.end) or _JOURNAL_BEFORE_QUOTED.match(text, names.end)
    if not journal or _TITLE_FIRST.match(journal["venue"]):
        return None
    year = journal.span("last") if journal["last"] else journal.span("first")
    last = _QUOTED_LAST.match(text, journal.end()) or _PLAIN_LAST.match(text, journal.end())
    if not (last or names.is_sure):
        return None
    title = last.span(1) if last else (0, 0)
    return UntitledReference((start, names.end), journal.span("venue"), year, title)
