"""The parts of a reference, with what stands between them. Pure."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.years import MONTH
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import NUMBER_WORDS

__all__ = ["ReferencePart", "with_parts_between"]


class ReferencePart(Struct, frozen=True):
    """A part of a reference: where it begins and ends in the text, and what it is."""

    start: int
    end: int
    role: str
    """"authors", "year", "title", "venue", "numbers" for volume and pages, "note" for anything
    else; "venue?" is a venue only if the entries around say so."""


def with_parts_between(
    text: str, start: int, parts: Sequence[ReferencePart]
) -> Iterator[ReferencePart]:
    """The parts, with what stands between and after them as numbers or a note."""
    end = start
    for part in sorted(parts, key=lambda part: part.start):
        yield from _numbers_or_note(text, end, part.start)
        yield part
        end = part.end
    yield from _numbers_or_note(text, end, len(text))


def _numbers_or_note(text: str, start: int, end: int) -> Iterator[ReferencePart]:
    words = _WORDS.search(text, start, end)
    if words:
        are_numbers = not _WORDS.search(_NUMBER_WORDS.sub("", words[0]))
        yield ReferencePart(*words.span(), "numbers" if are_numbers else "note")


_WORDS = lazy_pattern(r"\w(?:.*\w)?", re.DOTALL)
_NUMBER_WORDS = lazy_pattern(
    rf"\b(?:{any_of(NUMBER_WORDS)}|in|{MONTH}|[A-Za-z]{{0,4}}[0-9]\w*)\b", re.IGNORECASE
)
