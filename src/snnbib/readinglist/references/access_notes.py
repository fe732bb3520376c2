"""What a reference says of its medium and of the day it was looked up. Pure.

As in "Ants Today [Internet]. 2001 [cited 2020 May 4];3(2):1-9" (Citing Medicine, chapter 22) and
"How ants count [Electronic resource] / A. Bee" (GOST 7.1-2003, section 5.2.3).
"""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.years import CITED_YEAR
from snnbib.readinglist.references.extents import as_spaces
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import MEDIUM_NAMES, UNDATED, UNPRINTED, VISIT_WORDS

__all__ = [
    "MEDIUM",
    "is_access_date",
    "is_unprinted_at",
    "stands_for_no_year",
    "without_access_notes",
]

MEDIUM = lazy_pattern(rf"\s?\[(?:[^\[\]]{{1,40}}\s)?{any_of(MEDIUM_NAMES)}\]", re.IGNORECASE)
"""The medium in square brackets after a title or a journal, with the kind of the work in front."""
_VISIT = lazy_pattern(
    rf"\s?[\[(（<]{any_of(VISIT_WORDS)}\b[^\[\]()（）<>]{{0,60}}[\])）>]"
    r"(?:\.(?=\s|$))?",
    re.IGNORECASE,
)
_VISIT_BEGINS = lazy_pattern(rf"(?:^\W*|\[){any_of(VISIT_WORDS)}\b", re.IGNORECASE)


def is_access_date(text: str) -> bool:
    """Whether a text is the day on which an address was looked up: its year is not the work's.

    >>> (
    ...     is_access_date("cited 2020 May 4"),
    ...     is_access_date("Accessed: 4 May 2020"),
    ...     is_access_date("2020"),
    ... )
    (True, True, False)
    """
    is_first = _VISIT_BEGINS.match(text) is not None
    return is_first or ("[" in text and _VISIT_BEGINS.search(text) is not None)


def stands_for_no_year(text: str) -> bool:
    """Whether a text stands in the place of a year that is not known.

    >>> stands_for_no_year("n.d"), stands_for_no_year("o.J."), stands_for_no_year("2001")
    (True, True, False)
    """
    return _NO_YEAR.fullmatch(text) is not None


_NO_YEAR = lazy_pattern(
    "|".join(words.removesuffix(r"\.") + r"\.?" for words in UNDATED), re.IGNORECASE
)


_BRACKET = lazy_pattern(r"[\[(（<](?s:.)")


def without_access_notes(text: str) -> str:
    """A text with spaces in place of its medium and of the day of a visit, so that places stay.

    The same for what says at the end that a work is not yet printed, or cites its translation.

    >>> without_access_notes("Ants [Internet]. 2001 [cited 2020];3").split()
    ['Ants', '.', '2001', ';3']
    >>> without_access_notes("Ants. *Wood*, in press").strip(), without_access_notes("In press")
    ('Ants. *Wood*', 'In press')
    """
    folded = text.lower()
    if any(words in folded for words in _UNPRINTED):
        text = _UNPRINTED_LAST.sub(as_spaces, text)
    if not _BRACKET.search(text):
        return text
    text = _TRANSLATION_LAST.sub(as_spaces, _UNPRINTED_AND_YEAR.sub(_year_in_brackets, text))
    return _VISIT.sub(as_spaces, MEDIUM.sub(as_spaces, text))


_UNPRINTED = tuple(map(str.lower, UNPRINTED))
_TRANSLATION_LAST = lazy_pattern(
    rf"(?<=\.)\s\([^()]{{3,80}}\({CITED_YEAR}\)(?:[^()]|\([^()]{{1,40}}\)){{1,200}}\)\W*$"
)
_UNPRINTED_LAST = lazy_pattern(
    rf"[.,;]\s{any_of(UNPRINTED)}[\s.]*(?=$|https?:|\bdoi\b|,?\s?{CITED_YEAR}\W*$)"
    rf"|\s[\[(]{any_of(UNPRINTED)}[\])]",
    re.IGNORECASE,
)
_UNPRINTED_AND_YEAR = lazy_pattern(
    rf"\((?:{any_of(UNPRINTED)},?\s(?P<last>{CITED_YEAR})|(?P<first>{CITED_YEAR}),?\s{any_of(UNPRINTED)})\)",
    re.IGNORECASE,
)


def is_unprinted_at(text: str, start: int) -> bool:
    """Whether what stands at a place says that a work is not yet printed.

    >>> is_unprinted_at("Wood (in press)", 4), is_unprinted_at("Wood, 3", 4)
    (True, False)
    """
    return _UNPRINTED_NEXT.match(text, start) is not None


_UNPRINTED_NEXT = lazy_pattern(rf"[\s.,;(\[]{{1,3}}{any_of(UNPRINTED)}\b", re.IGNORECASE)


def _year_in_brackets(match: re.Match[str]) -> str:
    """The year alone in brackets, where it stood, with spaces around: "(to appear, 2020)"."""
    year = match["last"] or match["first"]
    between = len(match[0]) - len(year) - len("()")
    return " " * between + f"({year})" if match["last"] else f"({year})" + " " * between
