"""Entries of lines: a title in bold, what it is about, and an address. Pure.

The name of a method, people or a venue can stand in bold above a title as well.
"""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.people_levels import FULL_NAME, POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Segment

__all__ = ["begins_with_bold_line", "is_description"]


def begins_with_bold_line(segments: Sequence[Segment]) -> bool:
    """Whether bold text is the first line of several, and the last line begins with an address."""
    if not segments or segments[0].style != "bold" or segments[0].url:
        return False
    rest = [segment for segment in segments[1:] if segment.style != "bold"]
    if not rest or rest[0].separator != "/":
        return False
    lines = [segment for segment in rest if segment.separator == "/" and not segment.depth]
    return bool(lines) and bool(lines[-1].url) and "://" in lines[-1].text


def is_description(segments: Sequence[Segment], at: int) -> bool:
    """Whether a plain text below a bold title says what the work is about: it has small letters.

    So does what is below a title that is below the linked name of a method.
    """
    first, segment = segments[0], segments[at]
    is_plain = not (segment.is_marked or segment.role)
    if not at or not is_plain or not begins_with_bold_line(segments):
        return _is_below_name_and_title(segments, at)
    is_titled = first.people < FULL_NAME and not first.venue.is_edition
    return is_titled and _SMALL_WORD.search(segment.text) is not None


def _is_below_name_and_title(segments: Sequence[Segment], at: int) -> bool:
    """Whether a line is below a linked name in bold and a title: "AntNet / How Ants Dig / Map"."""
    if at < _THIRD or segments[0].style != "bold" or not segments[0].url:
        return False
    name, title, segment = *segments[:2], segments[at]
    is_title = (
        title.separator == "/"
        and not (title.url or title.bracket or title.is_label)
        and count_words(title.text) >= FEWEST_TITLE_WORDS
        and title.people < POSSIBLE_PEOPLE
        and title.venue.weight < POSSIBLE_VENUE
    )
    is_plain = not segment.is_marked
    is_lower = any(part.separator == "/" for part in segments[_THIRD : at + 1])
    is_alike = title.role == segment.role == name.role and not segment.depth
    return is_title and is_plain and is_lower and is_alike


_THIRD = 2


# Not one of those that stay small where all others have capitals.
_SMALL_WORD = lazy_pattern(
    r"(?<![\w-])(?!(?:from|with|into|over|upon|than|that|under|without|through|between|among)\b)"
    r"[^\W\d_A-Z]{4,}(?!\w)"
)
