"""What stands in front of an entry, apart from its shape: "**[New]** A. Bee: Ants". Pure."""

import re

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import field_role, trim
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.venue_levels import SURE_VENUE
from snnbib.readinglist.recognition.venue_text import is_remark, read_venue
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.headings import WORKS
from snnbib.readinglist.words.labels import NEWS_REMARKS, READING_DEGREES, READING_VERBS
from snnbib.text import FUNCTION_WORDS, fold

__all__ = ["cut_front_remark", "is_other_text"]


def cut_front_remark(spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """The remark in front, in emphasis or brackets, and the spans behind it; "" if there is none.

    What a list in Chinese or Japanese calls an English title, in front of a colon, is one too, and
    who presents a work: "Ada Bee presented: How ants count".

    >>> remark, rest = cut_front_remark((Span(text="[Oral] How ants count"),))
    >>> remark, rest[0].text
    ('Oral', 'How ants count')
    """
    if len(spans) > 1 and not LETTER_OR_DIGIT.search(spans[0].text) and not spans[0].url:
        remark, rest = _cut(spans[1:])
    else:
        remark, rest = _cut(spans)
    return (remark, rest) if remark else ("", spans)


def _cut(spans: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    first = spans[0] if spans else None
    if first is None or first.url:
        return "", spans
    if first.style or first.image:
        remark = trim(first.text).strip("[]()【】")
        label = "".join([span.text for span in spans[:2]])
        is_cut = len(spans) > 1 and (_is_remark(remark) or _TELLS_TO_READ.match(label))
        return (remark, _without_space(spans[1:])) if is_cut else ("", spans)
    told = _told_before_colon(first.text) if ":" in first.text else None
    told = told or _work_before_quotation(first.text)
    if told and (told.end() < len(first.text) or len(spans) > 1):
        rest = replace(first, text=first.text[told.end() :])
        return told["name"], _without_space((rest, *spans[1:]))
    bracket = _BRACKET.match(first.text)
    if not bracket or not _is_remark(bracket["text"]):
        return "", spans
    rest = replace(first, text=first.text[bracket.end() :])
    return bracket["text"], _without_space((rest, *spans[1:]))


def _without_space(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans without space, or the colon of a remark, in front."""
    text = spans[0].text.removeprefix(":").lstrip()
    return (replace(spans[0], text=text), *spans[1:]) if text or spans[0].url else spans[1:]


def _told_before_colon(text: str) -> re.Match[str] | None:
    """What a course asks for in front of a work, or who presents it."""
    presented = _PRESENTED.match(text)
    if presented and people_likeness(presented["people"]) >= POSSIBLE_PEOPLE:
        return presented
    return _TELLS_TO_READ.match(text)


_PRESENTED = lazy_pattern(
    r"\s*(?P<name>(?P<people>[^\W\d_][^:;()\[\]]{1,60}?)"
    r"\s(?:presented|presents|presenting|discussed|leads|led))\s?:\s*"
)
# What a course asks for in front of a work: "READ: Ada Bee, *Ants*", "Optional reading: ...".
_NAMES = sorted(READING_DEGREES.union(READING_VERBS, NEWS_REMARKS))
_TELLS_TO_READ = lazy_pattern(
    rf"\s*(?P<name>{any_of(_NAMES)}(?:\sreadings?)?)\s?:\s*",
    re.IGNORECASE,
)


def _work_before_quotation(text: str) -> re.Match[str] | None:
    """The words that only call a quoted title a work: 'Link to the paper "How ants count"'."""
    called = _WORDS_BEFORE_QUOTATION.match(text) if not _QUOTES.isdisjoint(text) else None
    *others, work = fold(called["name"]).split() if called else ("",)
    is_call = work in WORKS and FUNCTION_WORDS.union(_POINTING_WORDS).issuperset(others)
    return called if is_call else None


_QUOTES = frozenset('"“„«')
_WORDS_BEFORE_QUOTATION = lazy_pattern(
    r"\W{0,4}(?P<name>[^\W\d_]+(?:\s[^\W\d_]+){0,5})\s?:?\s(?=[\"“„«][^\"“”„«»]{8,})"
)
_POINTING_WORDS = frozenset(
    {"link", "url", "see", "also", "read", "here", "original", "full", "our", "my", "this"}
)


def is_other_text(text: str) -> bool:
    """Whether a text is not a field's name, people, a venue or a year."""
    venue = read_venue(text)
    is_told = field_role(text) or venue.year or venue.weight >= SURE_VENUE
    return not is_told and people_likeness(text) < POSSIBLE_PEOPLE


_BRACKET = lazy_pattern(r"\W{0,3}?[\[(【（](?P<text>[^\[\]()【】（）]{2,30})[\])】）][\s:.,-]*")


def _is_remark(text: str) -> bool:
    return len(text) <= _LONGEST and (fold(text).strip(" !") in NEWS_REMARKS or is_remark(text))


_LONGEST = 30
