"""Linked names of coauthors, which are text and no links of the paper. Pure."""

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS, WITH_WORDS

__all__ = ["with_plain_coauthors"]


def with_plain_coauthors(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans, with linked names of coauthors as text: "(with [Ada Bee](...) and Carl Dee)".

    >>> spans = (
    ...     Span(text="Ants (with "),
    ...     Span(text="Ada Bee", url="https://a.org"),
    ...     Span(text=")"),
    ... )
    >>> [span.text for span in with_plain_coauthors(spans)]
    ['Ants (with Ada Bee)']
    """
    if not any(span.url for span in spans):
        return spans
    joined: list[Span] = []
    goes_on = False
    for span in spans:
        is_plain = not (span.url or span.style or span.image or span.line_end)
        if goes_on and (is_plain or _is_person(span)):
            joined[-1] = replace(joined[-1], text=joined[-1].text + span.text)
            goes_on = not is_plain or _GOES_ON.search(span.text) is not None
        else:
            joined.append(span)
            goes_on = is_plain and _WITH_LAST.search(span.text) is not None
    return tuple(joined)


def _is_person(span: Span) -> bool:
    """Whether a link has a person's name as its text."""
    return bool(span.url) and not span.image and people_likeness(span.text) >= FULL_NAME


_WITH_LAST = lazy_pattern(
    rf"(?:^|[\s(\[]){any_of(WITH_WORDS)}\s$",
)
_GOES_ON = lazy_pattern(rf"(?:[,;&]|\b{any_of(COMMON_AND_WORDS)})\s*$")
