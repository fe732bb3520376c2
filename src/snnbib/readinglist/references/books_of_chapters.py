"""The book of a chapter in plain text, between a comma and its publisher. Pure.

"How ants count, in Handbook of Ants, Hill Press, Ulm, pp. 4–9".
"""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.references.container import Container
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.publishers import is_publisher

__all__ = ["with_book"]

# A name in capitals, of three words or more: "in Europe" is still the title's.
_WORD = rf"{CAPITAL}[\w’'-]*|of|on|in|and|for|to|the|&|de|la|du|des|et"
_NAME = rf"{CAPITAL}[\w’'-]+(?:,?\s(?:{_WORD})){{2,14}}"
_BOOK_LAST = lazy_pattern(rf",\s(?:[Ii]n|dans)\s(?P<name>{_NAME})$")


def with_book(text: str, title: Extent, container: Container) -> tuple[Extent, Container]:
    """Title and container, in front of and behind "in", where a book and its publisher follow.

    >>> text = "How ants count, in Handbook of Ants, Hill Press, 1999"
    >>> title, container = with_book(text, (0, 35), Container((37, 47)))
    >>> text[slice(*title)], text[slice(*container.venue)]
    ('How ants count', 'Handbook of Ants')
    """
    is_published = is_publisher(text[slice(*container.venue)])
    book = _BOOK_LAST.search(text, *title) if is_published else None
    if not book:
        return title, container
    return (title[0], book.start()), Container(book.span("name"), container.year, is_sure=True)
