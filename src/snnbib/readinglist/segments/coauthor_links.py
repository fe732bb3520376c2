"""Linked names of authors, which are text and no links of the paper. Pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS, COMMON_AND_WORDS, WITH_WORDS

__all__ = ["with_plain_coauthors"]


def with_plain_coauthors(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans, with linked names as text that stand behind "by", "with" or beside other names.

    >>> spans = (
    ...     Span(text="Ants. Eve Eff, "),
    ...     Span(text="Ada Bee", url="https://a.org/bee"),
    ...     Span(text=" and Carl Dee"),
    ... )
    >>> [span.text for span in with_plain_coauthors(spans)]
    ['Ants. Eve Eff, Ada Bee and Carl Dee']
    """
    people = [_is_person(span) for span in spans]
    if not any(people):
        return spans
    beside = [
        is_person and _is_beside_names(spans, people, at) for at, is_person in enumerate(people)
    ]
    if not any(beside):
        return spans
    joined: list[Span] = []
    goes_on = False
    for span, is_name in zip(spans, beside, strict=True):
        is_text = _is_plain(span) or (is_name and not span.style)
        if is_text and goes_on:
            joined[-1] = replace(joined[-1], text=joined[-1].text + span.text)
        else:
            joined.append(Span(text=span.text, style=span.style) if is_name else span)
        goes_on = is_text
    return tuple(joined)


def _is_person(span: Span) -> bool:
    """Whether a link has a person's name as its text, and is not in italics as titles are."""
    is_link = bool(span.url) and not span.image and not is_link_label(span.text)
    is_link = is_link and "italic" not in span.style
    return is_link and people_likeness(span.text) >= FULL_NAME


def _is_plain(span: Span) -> bool:
    return not (span.url or span.style or span.image or span.line_end)


def _is_beside_names(spans: Sequence[Span], people: Sequence[bool], at: int) -> bool:
    """Whether "by", "with" or a name stands in front of a linked name, or a name behind it."""
    before = spans[at - 1] if at and _is_plain(spans[at - 1]) else Span()
    after = spans[at + 1] if at + 1 < len(spans) and _is_plain(spans[at + 1]) else Span()
    if _WITH_LAST.search(before.text):
        return True
    if match := _LAST_NAME.search(before.text):
        name = match["name"].strip()
        is_behind_person = people[at - 2] if not name and at > 1 else _is_name(name)
        if is_behind_person:
            return True
    if not (match := _NEXT_NAME.match(after.text)):
        return False
    if not (name := match["name"].strip()):
        return at + 2 < len(spans) and people[at + 2]
    # A title that looks like a name stands in front of names as well.
    marked = (span for span in spans[:at] if span.url or span.style)
    return _is_name(name) and not all(is_link_label(span.text) for span in marked)


def _is_name(text: str) -> bool:
    return people_likeness(text) >= FULL_NAME


_AND = rf"(?:[,;&·]|(?:[,;]\s*)?\b{any_of(COMMON_AND_WORDS)}\b)"
# A mark behind a name: a star, a dagger, the number of an affiliation.
_MARK = r"(?:[*∗†‡§¶#¹²³⁰-⁹]|<sup>[^<>]{0,12}</sup>){0,3}"
_WITH_LAST = lazy_pattern(rf"(?:^|[\s(\[]){any_of((*WITH_WORDS, *BY_WORDS))}\s$")
# The name up to the next mark, at a comma or "and": "Ants. Eve Eff, Ada Bee and "; "" at a link.
_LAST_NAME = lazy_pattern(rf"(?P<name>(?:^|(?<=[.,:;(|—–\n]))[^.,:;()|—–\n]*?)\s?{_MARK}{_AND}\s*$")
_NEXT_NAME = lazy_pattern(rf"{_MARK}\s?{_AND}(?P<name>[^.,:;()|—–\n]*)")
