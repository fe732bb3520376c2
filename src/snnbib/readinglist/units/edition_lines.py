"""Lines that begin with the venue and year of what they name: "2015_ACL_How Ants Count". Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import EDITION_YEAR_DIGITS

__all__ = ["begins_with_edition"]

_WORD = r"[^\W\d_](?:[^\W_]|&)*?"
_VENUE = rf"{_WORD}(?:[ /-]{_WORD}){{0,3}}?"
_FRONT = lazy_pattern(
    rf"[\s(\[【]*(?:(?P<year>{EDITION_YEAR_DIGITS})[\s_./,-]\s?(?P<venue>{_VENUE})"
    rf"|(?P<venue_first>{_VENUE})(?:[\s_./,-]\s?['’]?|['’])?(?P<year_last>{EDITION_YEAR_DIGITS}))"
    r"(?:\s?[)\]】]\s?|\s?[_/:：|.–—-]\s?)(?=[^\W_])"
)


def begins_with_edition(text: str) -> bool:
    """Whether a line begins with venue and year, in any order, and goes on with a title.

    >>> (
    ...     begins_with_edition("16-ACL-How Ants Count"),
    ...     begins_with_edition("How Ants Count: ACL 2016"),
    ... )
    (True, False)
    """
    front = _FRONT.match(text)
    if not front or count_words(text[front.end() :]) < FEWEST_TITLE_WORDS:
        return False
    venue, year = front["venue"] or front["venue_first"], front["year"] or front["year_last"]
    return read_venue(f"{venue} {year}" if len(year) > len("16") else f"{venue}'{year}").is_edition
