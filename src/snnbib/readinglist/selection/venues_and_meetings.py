"""Entries that name a venue or a meeting, or the days of one. Pure."""

import re

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.venue_levels import CERTAIN_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.recognition.years import DAY, MONTH
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.slots import Reading

__all__ = ["names_deadline", "venue_for_title_weight"]


def venue_for_title_weight(reading: Reading, title: Segment, *, has_own: bool) -> float:
    """How much a title is the name of a venue instead."""
    return 1.5 if not has_own and _is_venue_itself(title.text) else 0.0


def _is_venue_itself(title: str) -> bool:
    """Whether a title is the name of a journal or conference, in a list of those."""
    longest = 12 if _ACRONYM_AFTER.search(title) else 8
    if count_words(title) > longest:
        return False
    may_be_listed = " " in title and read_venue(title).weight >= CERTAIN_VENUE
    listed = venues.recognize(title) if may_be_listed else None
    is_listed = listed is not None and not listed.is_subject
    return is_listed or bool(_VENUE_NAME.search(title))


_VENUE_NAME = lazy_pattern(
    r"\bJournal of\b|\b(?:Conference|Transactions) on\b"
    r"|\b(?:International|Annual|IEEE|ACM|USENIX) (?:Symposium|Workshop)s? on\b"
)
_ACRONYM_AFTER = lazy_pattern(r"\([A-Z][A-Za-z&-]*[A-Z]\)$")


def names_deadline(text: str) -> bool:
    """Whether a text says what happens on a day: "Papers due: June 10", "Bis: 24. Juni"."""
    return ":" in text and _ON_DAY.search(text) is not None


_ON_DAY = lazy_pattern(
    rf":\s(?:\w+,\s)?(?:{MONTH}\s{DAY}|{DAY}\s(?:de\s|of\s)?{MONTH})(?!\w)", re.IGNORECASE
)
