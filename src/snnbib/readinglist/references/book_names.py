"""Names of books that a chapter is in, in plain text in front of their places. Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.publishers import is_publisher
from snnbib.readinglist.words.references import SERIES_BEGINS

__all__ = ["book_before_place"]


def book_before_place(text: str, start: int) -> Extent | None:
    """Where the name of a book stands that has a stop or begins with a number; None if not so.

    >>> text = "500 years of ants. Ulm: Hill Press, 1995"
    >>> text[slice(*book_before_place(text, 0))]
    '500 years of ants'
    """
    book = _BOOK_AND_SUBTITLE.match(text, start) or _NUMBER_FIRST.match(text, start)
    dated = None if book else _BEFORE_PLACE_AND_YEAR.match(text, start)
    book = dated if dated and not is_publisher(dated["subtitle"]) else book
    return book.span("name") if book else None


# A book with its subtitle in front of its place: "In: Ants. Ways of research. Ulm: Hill".
_BOOK_AND_SUBTITLE = lazy_pattern(
    rf"(?P<name>{CAPITAL}[^.:0-9()]{{2,60}}\.\s(?!(?:{'|'.join(SERIES_BEGINS)})\b){CAPITAL}[^.:0-9()]{{4,90}})"
    rf"\.\s(?:{CAPITAL}[\w./-]*(?:\s[\w./-]+){{0,3}})\s?:\s{CAPITAL}"
)

# The same in front of place and year: "In: Ants. Ways of research, Ulm 1995".
_BEFORE_PLACE_AND_YEAR = lazy_pattern(
    rf"(?P<name>{CAPITAL}[^.:0-9()]{{2,60}}\.\s(?!(?:{'|'.join(SERIES_BEGINS)})\b)"
    rf"(?P<subtitle>{CAPITAL}[^.:0-9()]{{0,60}}?\s[a-zà-ÿ][^.:0-9()]{{2,60}}?))"
    rf"\s*[.,]\s{CAPITAL}[\w./-]*(?:\s[\w./-]+){{0,2}},?\s{YEAR_DIGITS}\b"
)

# A book that begins with a number, in front of its place: "In: 500 years of ants. Ulm: Hill".
_NUMBER_FIRST = lazy_pattern(
    rf"(?P<name>[0-9]{{1,4}}\s[^\W\d_A-Z][^.:()]{{3,120}})\.\s{CAPITAL}[\w.-]*(?:\s[\w.-]+){{0,3}}\s?:\s"
)
