"""The text of a line as one string, with the places that are emphasized or linked. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_label_of_list, names_site
from snnbib.readinglist.recognition.years import DIGIT
from snnbib.readinglist.references.marked_titles import MarkedExtent
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import IN_WORDS

__all__ = [
    "end_before_aside",
    "flat_text",
]


def flat_text(
    spans: Sequence[Span], labels: frozenset[str]
) -> tuple[str, tuple[MarkedExtent, ...], int]:
    """The text up to the labels of links after it, what is marked, and how many spans it has."""
    text = ""
    marks: list[MarkedExtent] = []
    for number, span in enumerate(spans):
        goes_on = bool(span.link) and number > 0 and spans[number - 1].link == span.link
        is_label = span.url is not None and not goes_on
        is_label = is_label and (
            is_label_of_list(span.text, labels)
            or (number > 0 and names_site(span.text, span.url or ""))
        )
        ends_line = span.line_end == "hard" and not _begins_container(spans[number + 1 :])
        if span.image or ends_line or is_label:
            bare = text.rstrip(" [(")  # without the brackets of "[[PDF](...)]"
            return bare.ljust(len(text)), tuple(marks), number
        start, text = len(text), text + (span.text or " ")
        if span.url or span.style:
            is_wrapped = number > 1 and spans[number - 1].line_end == "soft"
            begin = (
                marks[-1].start
                if is_wrapped and _continues_emphasis(marks[-1:], start, span)
                else start
            )
            marks[:] = [mark for mark in marks if mark.start < begin]
            marks.append(MarkedExtent(begin, len(text), span.style, span.url or ""))
    return text, tuple(marks), len(spans)


def _begins_container(spans: Sequence[Span]) -> bool:
    """Whether the next line is what the work is published in.

    "In *Ants of the World*, 2001", or a name and a volume: "*Ant Insights* 84", "Ants, 84(4): 21".
    """
    if [span.style for span in spans[:2]] == ["italic", ""] and _VOLUME.match(spans[1].text):
        return True
    text = spans[0].text if spans else ""
    is_numbered = DIGIT.search(text) and _NAME_AND_VOLUME.match(text)
    return bool(is_numbered) or _CONTAINER.match(text) is not None


_NUMBER = r",?\s(?:vol(?:ume|\.)?\s?)?[0-9]{1,4}(?![0-9])"
_VOLUME = lazy_pattern(_NUMBER, re.IGNORECASE)
_CONTAINER = lazy_pattern(rf"\s*(?:{any_of(IN_WORDS)})\b:?\s", re.IGNORECASE)
_NAME_AND_VOLUME = lazy_pattern(
    rf"\s*[^\W\d_][^\d()\[\]]{{2,80}}?{_NUMBER}(?:\s?\([^()]{{1,9}}\))?\s?[,:;]\s?(?:pp?\.?\s?)?[0-9e]",
    re.IGNORECASE,
)


def _continues_emphasis(last: Sequence[MarkedExtent], start: int, span: Span) -> bool:
    """Whether emphasis goes on after the end of a line."""
    return any(
        mark.end == start - 1 and mark.style == span.style and not (mark.url or span.url)
        for mark in last
    )


def end_before_aside(spans: Sequence[Span]) -> int:
    """The number of spans of a link with a stop and digits that only brackets follow, or 0.

    As in "[Bee, A. How ants count. Ants, 2001.](...) (Eve and Bob)": who presents it, or what for.
    """
    link = spans[0].link if spans else 0
    if not link or _ASIDE.fullmatch(spans[-1].text) is None:
        return 0
    text = "".join(span.text or " " for span in spans[:-1])
    is_whole = all(span.link == link or span.line_end for span in spans[:-1])
    return len(spans) - 1 if is_whole and ". " in text and DIGIT.search(text) else 0


_ASIDE = lazy_pattern(r"\s*\([^()0-9]{3,80}\)\.?\s*")
