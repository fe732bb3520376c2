"""Entries of lines: a title in bold, what it is about, and an address. Pure.

The name of a method, people or a venue can stand in bold above a title as well.
"""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.segments import Segment

__all__ = ["begins_with_bold_line", "is_description"]


def begins_with_bold_line(segments: Sequence[Segment]) -> bool:
    """Whether bold text is the first line of several, and the last line begins with an address."""
    rest = [segment for segment in segments[1:] if segment.style != "bold"]
    if not rest or segments[0].style != "bold" or rest[0].separator != "/" or segments[0].url:
        return False
    lines = [segment for segment in rest if segment.separator == "/" and not segment.depth]
    return bool(lines) and bool(lines[-1].url) and "://" in lines[-1].text


def is_description(segments: Sequence[Segment], at: int) -> bool:
    """Whether a plain text below a bold title says what the work is about: it has small letters."""
    first, segment = segments[0], segments[at]
    is_plain = not (segment.style or segment.url or segment.bracket or segment.role)
    if not at or not is_plain or not begins_with_bold_line(segments):
        return False
    is_titled = first.people < FULL_NAME and not first.venue.is_edition
    return is_titled and _SMALL_WORD.search(segment.text) is not None


# Not one of those that stay small where all others have capitals.
_SMALL_WORD = lazy_pattern(
    r"(?<![\w-])(?!(?:from|with|into|over|upon|than|that|under|without|through|between|among)\b)"
    r"[^\W\d_A-Z]{4,}(?!\w)"
)
