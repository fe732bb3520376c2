"""Entries with a line that has only the authors, above that of the title or below it. Pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.organizations import is_institution
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    POSSIBLE_PEOPLE,
    SEVERAL_NAMES,
)
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.references.places import is_region
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS

__all__ = ["with_lines_of_authors"]

# How a line ends that the next line continues: "Bee, A. and", "Bee, A. (2001)."
_GOES_ON = lazy_pattern(rf"(?:[.,;:&]|\b{any_of(COMMON_AND_WORDS)})\s*$")
# Not a word in lower case, as it goes on with a title that has begun above.
_BEGINS_TITLE = lazy_pattern(r"\s*(?![a-zà-öø-ÿа-я]+\s)[^\W\d_]")


def with_lines_of_authors(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans with hard line ends around a line of authors, so that each line is read by itself.

    Other ends stay soft in front of it, where a title goes on over several lines.
    """
    if len(spans) < _TWO_LINES:
        return spans
    if _authors_precede_title_line(spans):
        return _with_hard_line_ends(spans, 0)
    at = _end_in_front_of_authors(spans)
    return _with_hard_line_ends(spans, at) if at else spans


def _authors_precede_title_line(spans: Sequence[Span]) -> bool:
    """Whether the first line is several names in plain text, and the second begins otherwise."""
    if spans[1].line_end != "soft" or spans[0].url or spans[0].style:
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


def _end_in_front_of_authors(spans: Sequence[Span]) -> int:
    """The index of the line end in front of a line of people; 0 if there is none."""
    for at in range(1, min(len(spans) - 1, 2 * _MOST_LINES_ABOVE), 2):
        title, end, names = spans[at - 1 : at + 2]
        if not end.line_end or names.url or (end.line_end == "soft" and not _may_end_title(title)):
            return 0
        end, below = (*spans[at + 2 : at + 4], Span(line_end="soft"), Span())[:2]
        # One name can be the end of a title, unless a venue and a year are the next line.
        least = FULL_NAME if read_venue(below.text).is_edition else SEVERAL_NAMES
        are_people = people_likeness(names.text) >= least or _are_people_and_places(names.text)
        if end.line_end and are_people:
            return at
    return 0


def _may_end_title(line: Span) -> bool:
    """Whether a line is marked as a title, or neither people nor more than one sentence."""
    if line.url or line.style:
        return True
    _, comma, last = line.text.rpartition(", ")
    least = POSSIBLE_PEOPLE if comma else SEVERAL_NAMES  # "Small Ant Counting" is like a name
    goes_on = _GOES_ON.search(line.text) or _HAS_SENTENCES.search(line.text)
    return not (goes_on or people_likeness(last) >= least or _are_people_and_places(line.text))


def _are_people_and_places(text: str) -> bool:
    """Whether a text is people and where they work: "Ada Bee and Eve Dee, Ant University, Ulm"."""
    parts = [part.strip() for part in _BETWEEN_PARTS.split(text.strip(" .")) if part.strip()]
    if not parts or people_likeness(parts[0]) < FULL_NAME:  # as most texts
        return False
    people = sum(people_likeness(part) >= FULL_NAME for part in parts)
    places = sum(is_institution(part) or is_region(part) for part in parts)
    return people > 1 and places > 0 and people + places >= _MOST_OF_PARTS * len(parts)


_BETWEEN_PARTS = lazy_pattern(
    rf"[;,]\s(?:(?:{any_of(COMMON_AND_WORDS)}|&)\s)?|\s(?:{any_of(COMMON_AND_WORDS)}|&)\s"
)
_HAS_SENTENCES = lazy_pattern(r"[^\W\d]{2}[.;]\s")
_MOST_LINES_ABOVE = 3
_MOST_OF_PARTS = 0.75


def _with_hard_line_ends(spans: Sequence[Span], first: int) -> tuple[Span, ...]:
    """The spans with hard line ends instead of soft ones, from an index on."""
    return tuple(
        replace(span, line_end="hard") if span.line_end == "soft" and at >= first else span
        for at, span in enumerate(spans)
    )
