"""First lines of paragraphs that say what the lines below them are: "--- Older work ---". Pure."""

from collections.abc import Sequence
from itertools import takewhile

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.units.outline import plain
from snnbib.readinglist.units.plain_headings import is_bold_heading
from snnbib.readinglist.words.headings import PAPER_HEADINGS
from snnbib.readinglist.words.labels import OTHER_COURSE_VERBS, READING_VERBS
from snnbib.text import fold

__all__ = ["divider", "lists_readings"]


def divider(spans: Sequence[Span]) -> str:
    """The text of a first row that divides entries: "--- Older work ---"; "" if it does not.

    Or that says in emphasis what a course does with those below: "*Read*", "**Required reading**".
    """
    row = list(takewhile(lambda span: not span.line_end, spans))
    text = plain(row)
    match = _DIVIDER.fullmatch(text) if text[:1] in _RULES else None
    is_heading = len(row) < len(spans) and is_bold_heading(row)
    text = text.strip(" :")
    is_label = is_heading and (lists_readings(text) or fold(text) in OTHER_COURSE_VERBS)
    return match["text"] if match else text if is_label else ""


def lists_readings(text: str) -> bool:
    """Whether a few words say that works are to be read: "Read", "Optional readings"."""
    words = fold(text).split()
    return len(words) <= _MOST_LABEL_WORDS and not _WORDS_FOR_READINGS.isdisjoint(words)


_MOST_LABEL_WORDS = 3
_WORDS_FOR_READINGS = PAPER_HEADINGS.union(READING_VERBS)


_RULES = frozenset("-–—=")
_DIVIDER = lazy_pattern(r"[-–—=]{2,}\s*(?P<text>\w[^=]*?)\s*[-–—=]{2,}")
