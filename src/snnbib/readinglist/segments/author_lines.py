"""Entries whose first line has only the authors, and whose next line is the title. Pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS

__all__ = ["authors_precede_title_line", "with_hard_line_ends"]

# How a line ends that the next line continues: "Bee, A. and", "Bee, A. (2001)."
_GOES_ON = lazy_pattern(rf"(?:[.,;:&]|\b{any_of(COMMON_AND_WORDS)})\s*$")
# Not a word in lower case, as it goes on with a title that has begun above.
_BEGINS_TITLE = lazy_pattern(r"\s*(?![a-zà-öø-ÿа-я]+\s)[^\W\d_]")


def authors_precede_title_line(spans: Sequence[Span]) -> bool:
    """Whether the first line is several names in plain text, and the second begins otherwise."""
    if len(spans) < _TWO_LINES or spans[1].line_end != "soft" or spans[0].url or spans[0].style:
        return False
    names, title = spans[0].text, spans[2].text
    if _GOES_ON.search(names) or _ends_within_name(names) or not _BEGINS_TITLE.match(title):
        return False
    return people_likeness(names) >= _SEVERAL_PEOPLE and people_likeness(title) < _PEOPLE


def _ends_within_name(names: str) -> bool:
    """Whether the last name of a wrapped line is one word, and the others are whole names."""
    *others, last = _BETWEEN_NAMES.split(names.strip())
    return " " not in last and bool(others) and all(" " in name for name in others)


_BETWEEN_NAMES = lazy_pattern(rf",?\s(?:{any_of(COMMON_AND_WORDS)}|&)\s|,\s")
_TWO_LINES = 3  # spans: names, the end of the line, the title
_SEVERAL_PEOPLE = 0.85
_PEOPLE = 0.5


def with_hard_line_ends(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans with hard line ends instead of soft ones, so that each line is read by itself."""
    return tuple(
        replace(span, line_end="hard") if span.line_end == "soft" else span for span in spans
    )
