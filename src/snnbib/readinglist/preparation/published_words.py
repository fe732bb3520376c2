"""The word "published" in front of a year, or where the year is missing. Pure.

As in "How ants count, Ada Bee, published 2019": it says no more than the year itself.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import PUBLISHED_WORDS

__all__ = ["drop_published_words"]

_WORDS = any_of(PUBLISHED_WORDS)
_PUBLISHED = lazy_pattern(
    rf"(?P<before>[,;.)]\s|\s[(–—-]\s?|\()(?:first\s)?{_WORDS}(?:\s(?:in|on|im|en|em|nel|i|в))?[.:]?\s?"
    rf"(?={YEAR_DIGITS}(?:[\s.,;/)\]]|$))"
    rf"|[,;]\s(?:first\s)?{_WORDS}[.:,]?\s*$"
)


def drop_published_words(units: Iterable[Unit]) -> None:
    """Leave out such words from the text of entries."""
    for unit in units:
        folded = unit.source.lower()
        if any(word in folded for word in PUBLISHED_WORDS):
            unit.lines = [
                replace(line, spans=tuple(map(_without_words, line.spans))) for line in unit.lines
            ]


def _without_words(span: Span) -> Span:
    if span.url or span.image or span.style == "code":
        return span
    text = _PUBLISHED.sub(lambda words: words["before"] or "", span.text)
    return span if text == span.text else replace(span, text=text)
