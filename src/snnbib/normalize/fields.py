"""One function for each field: a source's value -> the value to export. Pure and idempotent."""

import calendar
import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person
from snnbib.names import with_parts_in_place
from snnbib.text import clean
from snnbib.values import parse_pages
from snnbib.venues.words import YEAR_PATTERN

__all__ = ["edition_number", "page_range", "plain_container_title", "plain_name", "plain_title"]

# What ends a proceedings title, with all that follows: ", ICRA 2020, Paris, May 31, 2020",
# ", May 31, 2020", "(ICRA 2020)", ", pp. 1-9".
_LAST_PART = lazy_pattern(
    rf"""\s*(?:
      ,\s+(?:[\w@'’/.&-]+\s+)?(?:{YEAR_PATTERN}\b|['’]\d\d\b)
    | ,\s+(?:{"|".join(calendar.month_name[1:])})\b.*{YEAR_PATTERN}
    | \([^()]*(?:{YEAR_PATTERN}|['’]\d\d)\)\s*(?:,|$)
    | [,(]\s*(?:pp?\.|[Pp]ages?)\s*\d
    ).*$""",
    re.VERBOSE,
)
# Journals and proceedings are set in italics, their own words are not.
_FONT_TAG = lazy_pattern(r"</?(?:i|b|sc)>")
_FIRST_YEAR = lazy_pattern(
    rf"^((?:(?:[Tt]he|[Pp]roceedings of(?: the)?)\s+)?){YEAR_PATTERN}\s+(?=\S)"
)


def plain_title(title: str) -> str:
    """A title without the full stop at its end, as in DBLP's exports. Idempotent.

    >>> plain_title("Spiking networks."), plain_title("Spikes, again...")
    ('Spiking networks', 'Spikes, again...')
    """
    title = clean(title)
    return title[:-1].rstrip() if re.search(r"[^.\s]\s*\.$", title) else title


def plain_container_title(title: str) -> str:
    """A proceedings title without the year, place, dates and pages that go with it. Idempotent.

    >>> plain_container_title("2020 IEEE Conference on Robotics, ICRA 2020, Paris, May 31, 2020")
    'IEEE Conference on Robotics'
    """
    previous, title = "", _FONT_TAG.sub("", clean(title))
    while title != previous:  # removing one part may uncover another
        previous, title = title, _FIRST_YEAR.sub(r"\1", _LAST_PART.sub("", title))
    return title


def page_range(pages: str) -> str:
    """Pages as `snnbib.values.parse_pages` has them. Idempotent.

    >>> page_range("492--502"), page_range("7–7"), page_range("e0314658")
    ('492-502', '7', 'e0314658')
    """
    return parse_pages(clean(pages))


def plain_name(person: Person) -> Person:
    """A name with particles, suffix and family name in their own parts. Idempotent.

    >>> plain_name(Person(given="Rianne van den", family="Berg 0002")).family
    'van den Berg'
    """
    while person != (person := with_parts_in_place(person)):
        pass
    return person


_ORDINAL_WORDS = {
    word: str(number)
    for number, word in enumerate(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
         "tenth"], 1,
    )
}  # fmt: skip
_EDITION_NUMBER = lazy_pattern(
    r"(\d+)(?:st|nd|rd|th|\.)?(?:\s+(?:ed\.?|edn\.?|edition))?", re.IGNORECASE
)


def edition_number(edition: str) -> str:
    """The edition of a book: its number in digits if it is one, else as it is. Idempotent.

    >>> edition_number("2nd ed."), edition_number("Third"), edition_number("Revised edition")
    ('2', '3', 'Revised edition')
    """
    edition = clean(edition)
    word = edition.casefold().removesuffix("edition").strip()
    if word in _ORDINAL_WORDS:
        return _ORDINAL_WORDS[word]
    number = _EDITION_NUMBER.fullmatch(edition)
    return number[1] if number else edition
