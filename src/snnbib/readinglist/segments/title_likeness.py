"""How much a text alone looks like the title of a work. Pure."""

import re
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.credits import is_byline
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import SEVERAL_NAMES
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, VENUE_WORD
from snnbib.readinglist.recognition.venue_text import VenueText, is_remark, read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.words.titles import TITLE_WORDS
from snnbib.text import FUNCTION_WORDS, fold

__all__ = ["title_likeness"]

_ROLE_WEIGHT = {"title": 2.5, "": 0.0}
_SENTENCE = lazy_pattern(
    r"^(?:we|this|these|it|in this|an?|the|our|here|provides?|contains?|see|note|using|uses?"
    r"|introduces?|proposes?|shows?)\b.*\b(?:is|are|was|were|we|can|has|have|provides?|proposes?"
    r"|presents?|introduces?|shows?|which|that|uses?|allows?)\b",
    re.IGNORECASE,
)
_DEFINES = lazy_pattern(r"\b(?:is|are|was) (?:an?|the|our)\b|\b(?:ist|est|es) (?:ein|une?|una?)\b")
# The same inside words too, which is faster to look for.
_MAY_DEFINE = lazy_pattern("(?:is|are|was|ist|est|es) (?:a|the|our|ein|un)")
_STYLE_WEIGHT = {"bold": 0.3, "italic": 0.1, "bold italic": 0.25, "code": -0.6, "": 0.0}


def title_likeness(segment: Segment) -> float:
    """How much a segment looks like the title of a work, about -1.5 to 2.

    What lists do to mark a title counts as much as two to four words of it; but they mark labels
    and venues too, so what a text says counts more. A column or field of titles settles it.
    """
    if segment.is_label:
        return -2.0
    likeness = _text_likeness(segment.text)
    likeness += _STYLE_WEIGHT.get(segment.style, 0.0) + 0.45 * bool(segment.url)
    likeness += 0.6 if segment.bracket in OPENING_QUOTES else -0.7 if segment.bracket else 0.0
    likeness -= 0.8 * min(segment.depth, 2) + 0.25 * (
        segment.separator in {"/", " "} and not segment.style and not segment.url
    )
    return likeness + _ROLE_WEIGHT.get(segment.role, -2.0)


@lru_cache(maxsize=16384)
def _text_likeness(text: str) -> float:
    """The likeness by words: each of the first six counts.

    Few titles have fewer than six, and few venues have more. A text that is surely something else
    (a venue, date, remark, people) loses as much as six words give.
    """
    number = count_words(text)
    if not any(map(str.isalpha, text)):
        return -1.0
    base = 0.1 + 0.15 * min(number, 6) if number <= 30 else max(-0.3, 1.0 - 0.04 * (number - 30))
    folded = fold(text).split()
    if not FUNCTION_WORDS.isdisjoint(folded):
        base += 0.15
    if not TITLE_WORDS.isdisjoint(folded):
        base += 0.1
    if number > 8 and (_SENTENCE.match(text) or _defines(text)):
        base -= 0.35
    base -= _venue_likeness(read_venue(text))
    if is_remark(text) or (text[0] == "(" and text[-1] == ")"):
        base -= 1.2
    if text.endswith(("al", "al.")) and _ENDS_IN_OTHERS.search(text):
        base -= 3.0
    people = people_likeness(text)
    are_people = people >= SEVERAL_NAMES or is_byline(text)
    return base - (1.3 if are_people else 0.6) * people


def _defines(text: str) -> bool:
    """Whether a text says what something is, as sentences do and few titles."""
    return _MAY_DEFINE.search(text) is not None and _DEFINES.search(text) is not None


_ENDS_IN_OTHERS = lazy_pattern(r"\bet\.? al\.?$")


def _venue_likeness(venue: VenueText) -> float:
    """How much less a text looks like a title because it names a venue or a year."""
    if venue.year and not venue.venue:
        return 1.5
    if venue.weight >= VENUE_WORD:
        return 1.1 * venue.weight
    if venue.weight >= POSSIBLE_VENUE:
        return 0.3
    return 0.1 if venue.year else 0.0
