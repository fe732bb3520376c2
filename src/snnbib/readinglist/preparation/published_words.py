"""Words that say no more than the year or the address behind them. Pure.

As in "How ants count, Ada Bee, published 2019", also where that year is missing, and in "Hill
Press, 2019. Available at: https://...".
"""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import ACCESS_PHRASES, PUBLISHED_WORDS

__all__ = ["drop_published_words"]

_WORDS = any_of(PUBLISHED_WORDS)
_PUBLISHED = lazy_pattern(
    rf"(?P<before>[,;.)]\s|\s[(–—-]\s?|\()(?:first\s)?{_WORDS}(?:\s(?:in|on|im|en|em|nel|i|в))?[.:]?\s?"
    rf"(?={YEAR_DIGITS}(?:[\s.,;/)\]]|$))"
    rf"|[,;]\s(?:first\s)?{_WORDS}[.:,]?\s*$"
)
_IN_FRONT_OF_ADDRESS = lazy_pattern(
    rf"(?:^|(?<=[\s.,;])){any_of(ACCESS_PHRASES)}\s?:?\s+<?$", re.IGNORECASE
)


def drop_published_words(units: Iterable[Unit]) -> None:
    """Leave out such words from the text of entries."""
    units = list(units)
    text = "\n".join(unit.source for unit in units).lower()
    words = [word for word in PUBLISHED_WORDS if word in text]
    phrases = [phrase for phrase in map(str.lower, ACCESS_PHRASES) if phrase in text]
    for unit in units if words or phrases else ():
        folded = unit.source.lower()
        if any(word in folded for word in words):
            unit.lines = [
                replace(line, spans=tuple(map(_without_words, line.spans))) for line in unit.lines
            ]
        if any(phrase in folded for phrase in phrases):
            unit.lines = [replace(line, spans=_addressed(line.spans)) for line in unit.lines]


def _without_words(span: Span) -> Span:
    if span.url or span.image or span.style == "code":
        return span
    text = _PUBLISHED.sub(lambda words: words["before"] or "", span.text)
    return span if text == span.text else replace(span, text=text)


def _addressed(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Spans without what says that an address follows."""
    pairs = pairwise([*spans, Span()])
    return tuple(
        replace(span, text=_IN_FRONT_OF_ADDRESS.sub("", span.text))
        if "://" in following.text and following.url and not span.url
        else span
        for span, following in pairs
    )
