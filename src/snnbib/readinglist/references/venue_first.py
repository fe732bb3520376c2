"""A venue between the year and a marked title. Pure.

"Bee (2001) Wood - [How ants count](...)", "Bee (2001). Wood, 4(2). [How ants count](...)".
"""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTE
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.marked_titles import MarkedExtent, marked_title, quoted_title
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import IN_WORDS

__all__ = ["venue_and_title"]


def venue_and_title(
    text: str, start: int, marks: Sequence[MarkedExtent]
) -> tuple[Extent, Extent] | None:
    """Where a venue and the quoted, linked or emphasized title after it stand, or None.

    Args:
        text: of a reference.
        start: where its names and year end.
        marks: what of the text is emphasized or linked.
    """
    quote = _OPENING_QUOTE.search(text, start)
    begins = [*(mark.start for mark in marks), *([quote.start()] if quote else [])]
    begin = min((at for at in begins if at > start), default=start)
    name = _NAME_AND_MARK.fullmatch(text, start, begin)
    if not name or not (name["volume"] or read_venue(name["name"]).weight >= POSSIBLE_VENUE):
        return None
    is_linked = any(mark.url and mark.start == begin for mark in marks)
    quoted = quoted_title(text, begin)
    if not (quoted or is_linked) and _STOP_OR_IN.search(name[0]):
        return None  # "Bee (2001). The Ant Congress. *Wood*", "The Ant Congress. In *Wood*"
    title = quoted or marked_title(text, begin, marks)
    words = text[slice(*title[0])] if title else ""
    if count_words(words) < FEWEST_TITLE_WORDS or read_venue(words).weight >= POSSIBLE_VENUE:
        return None
    return (name.span("name"), title[0]) if title else None


_STOP_OR_IN = lazy_pattern(rf"\.\s?$|(?:^|\W){any_of(IN_WORDS)}\s?:?\s?$")
_OPENING_QUOTE = lazy_pattern(OPENING_QUOTE)
_NAME_AND_MARK = lazy_pattern(
    rf"(?P<name>{CAPITAL}[^()\[\]]{{1,80}}?)(?P<volume>,?\s[0-9]{{1,4}}\s?(?:\([0-9–-]{{1,7}}\)"
    r"(?:[,:]\s?\w?[0-9–-]+)?|[,:]\s?\w?[0-9–-]+))?\s?(?:[.,:;|–—-]\s?)?"
)
