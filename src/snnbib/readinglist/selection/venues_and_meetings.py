"""Entries that name a venue or a meeting, or the days of one. Pure."""

import re

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.venue_levels import CERTAIN_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.recognition.years import DAY, MONTH
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.segments.short_forms import is_short_form_of
from snnbib.readinglist.shapes.slots import Reading

__all__ = ["names_deadline", "names_meeting", "spells_out_venue", "venue_for_title_weight"]


def venue_for_title_weight(reading: Reading, title: Segment, *, has_own: bool) -> float:
    """How much a title is the name of a venue instead."""
    is_credited = reading.title == 0 and reading.authors == (1,)  # "*Poetics* – Ada Bee"
    is_bare = not (title.url or title.role or is_credited)
    if title.style and is_bare and _is_name_of_venue(title.text):
        return 3.0  # "A. Bee et al., *Nature*, 2021" names no title
    return 1.5 if not has_own and _is_venue_itself(title.text) else 0.0


def _is_name_of_venue(title: str) -> bool:
    """Whether all that a title says is the name of a venue of the table."""
    return count_words(title) <= 4 and venues.recognize(title) is not None


def _is_venue_itself(title: str) -> bool:
    """Whether a title is the name of a journal or conference, in a list of those."""
    if _MEETING.match(title):
        return True
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
# "ICML 2020 Workshop on Ants", "SIGIR 2019 Tutorial: Ants".
_MEETING = lazy_pattern(r"[\w&-]+ (?:19|20)[0-9]{2} (?:Workshop|Tutorial)(?: on\b|:)")
_ACRONYM_AFTER = lazy_pattern(r"\([A-Z][A-Za-z&-]*[A-Z]\)$")


def spells_out_venue(reading: Reading, title: Segment) -> bool:
    """Whether a title is the long name of the entry's own venue, or of a workshop of it."""
    if reading.authors or reading.venue < 0:
        return False
    own, titled = venues.recognize(reading.venue_name), venues.recognize(title.text)
    is_after = title.bracket == "(" and reading.venue == reading.title - 1
    return (
        (own is not None and own is titled)
        or (is_after and is_short_form_of(reading.venue_name, title.text))
        or _WORKSHOP.match(title.text) is not None
    )


_WORKSHOP = lazy_pattern(r"(?:[0-9]{1,2}\w\w )?Workshop on\b")


def names_meeting(source: str) -> bool:
    """Whether an entry is nothing but the linked name of a meeting.

    >>> names_meeting("[Ants and Bees (AAB) Workshop 2020](https://aab.org/)")
    True
    >>> names_meeting("[Report on the Workshop 2020](https://aab.org/)")
    False
    """
    return _LINKED_MEETING.fullmatch(source) is not None


_LINKED_MEETING = lazy_pattern(
    r"\W*\[(?![^\[\]]*(?:[Rr]eport|[Oo]verview|[Ss]ummary|[Pp]roceedings))"
    r"[^\[\]]{5,200}\b(?:Workshop|Tutorial|Summer School|Hackathon),?\s(?:19|20)[0-9]{2}\]"
    r"\([^()\s]{1,300}\)\W*"
)


def names_deadline(text: str) -> bool:
    """Whether a text says what happens on a day: "Papers due: June 10", "Bis: 24. Juni"."""
    return ":" in text and _ON_DAY.search(text) is not None


_ON_DAY = lazy_pattern(
    rf":\s(?:\w+,\s)?(?:{MONTH}\s{DAY}|{DAY}\s(?:de\s|of\s)?{MONTH})(?!\w)", re.IGNORECASE
)
