"""Whether a text is a venue that the table of venues has, with the year. Pure."""

from snnbib import venues
from snnbib.readinglist.recognition.venue_text import read_venue

__all__ = ["is_listed_edition"]


def is_listed_edition(text: str) -> bool:
    """Whether a text begins with a venue of the table and says no more than when and where.

    >>> is_listed_edition("KDD, Ulm, Germany, 2020"), is_listed_edition("KDD, Ada Bee, 2020")
    (True, False)
    """
    edition = read_venue(text)
    is_edition = edition.is_edition and text.startswith(edition.venue)
    return is_edition and venues.recognize(edition.venue) is not None
