"""Prepositions in front of marked venues, which belong to neither. Pure.

As in "How ants count in *ICML*, 2021" and "Wie Ameisen zählen, auf der [ICML 2021](...)".
"""

from collections.abc import Sequence
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.venue_levels import SHORT_NAME, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.segments.chunks import Chunk, is_running
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.labels import SURE_REMARKS
from snnbib.readinglist.words.references import IN_PHRASES
from snnbib.readinglist.words.venues import ARTICLES_OF_VENUES, PREPOSITIONS_OF_VENUES
from snnbib.text import fold

__all__ = ["drop_prepositions"]

_LAST_WORDS = (*PREPOSITIONS_OF_VENUES, *ARTICLES_OF_VENUES, *IN_PHRASES)
# Words of news stand behind a mark: ", published in *Ants*", not "Our paper published in *Ants*".
_LAST = lazy_pattern(
    rf"(?:[,;.:，]\s*{any_of(IN_PHRASES)}|(?:^|[\s,;.:，、。]){any_of(PREPOSITIONS_OF_VENUES)})"
    rf"(?:\s{any_of(ARTICLES_OF_VENUES)})?$"
)
_YEAR_BEHIND = lazy_pattern(rf"[\s,，(（]*(?:{YEAR_DIGITS}|['’][0-9]{{2}})\b")


def drop_prepositions(chunks: Sequence[Chunk]) -> None:
    """Drop the preposition that a text ends in, where the marked text behind it is a venue."""
    for at, (chunk, marked) in enumerate(pairwise(chunks)):
        if not (marked.style or marked.url) or marked.is_label or not is_running(marked):
            continue
        text = chunk.text.rstrip(" :")
        if chunk.url or not text.endswith(_LAST_WORDS):
            continue
        behind = chunks[at + 2].text if at + 2 < len(chunks) else ""
        last = _LAST.search(text) if _is_venue(marked.text, behind) else None
        front = text[: last.start()].rstrip() if last else ""
        if last and not _is_news(front):
            chunk.text = front + (" | " if front[-1:].isalnum() else " ")


def _is_news(text: str) -> bool:
    """Whether a text tells of a talk or of what happened to a paper: "One paper accepted"."""
    return fold(text).rpartition(" ")[2] in _NEWS_WORDS


_NEWS_WORDS = SURE_REMARKS.union(fold(phrase).split()[0] for phrase in IN_PHRASES)


def _is_venue(text: str, text_behind: str) -> bool:
    """Whether a marked text is surely a venue, or a name in capitals beside its year."""
    venue = read_venue(text)
    is_dated = bool(venue.year or _YEAR_BEHIND.match(text_behind))
    return venue.weight >= (SHORT_NAME if is_dated else SURE_VENUE)
