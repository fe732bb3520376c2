"""Series of books between title and place, where nothing but stops parts them. Pure.

As in "Bee, Ada. The life of ants. Wood library. Ulm: Hill Press, 2001", where a subtitle could
stand as well. The entries of a list show which it is.
"""

from collections import Counter
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.venue_levels import SHORT_NAME
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import OLD_YEAR
from snnbib.readinglist.references.abbreviation_stops import ends_abbreviation
from snnbib.readinglist.references.publishers import publisher_after_place
from snnbib.readinglist.words.references import (
    DEFINITE_ARTICLES,
    SERIES_BEGINS,
    SERIES_WORDS,
    SUBTITLE_BEGINS,
)
from snnbib.text import fold

__all__ = [
    "begins_subtitle",
    "ends_in_subtitle",
    "possible_series",
    "series_of_list",
    "without_series",
]

_STOP = lazy_pattern(r"[.\s]*\s")
_SERIES = lazy_pattern(rf"(?:{'|'.join(SERIES_BEGINS)})\b|.*\b(?:{'|'.join(SERIES_WORDS)})\b")


def possible_series(text: str, start: int, end: int) -> str:
    """The last sentence of a title in front of place and publisher; "" if there is none.

    Args:
        text: of a reference.
        start: where the title begins.
        end: where it ends.

    >>> possible_series("Ants. Wood Library. Ulm: Hill Press, 2001", 0, 18)
    'Wood Library'
    """
    before, stop, last = text[start:end].rpartition(". ")
    after = _STOP.match(text, end)
    is_published = after is not None and publisher_after_place(text, after.end()) is not None
    is_apart = bool(stop) and not (before[-1:].isdigit() or ends_abbreviation(before, len(before)))
    return last if before and is_apart and is_published else ""


def series_of_list(candidates: Sequence[str]) -> frozenset[str]:
    """The folded names that are series, of those that stand last in the titles of a list.

    One word, a word for series, or the same name twice shows a series. Where a third of them are
    such, the others in a few words are series too, unless they begin as subtitles do.
    """
    counts = Counter(map(fold, candidates))
    sure = {fold(name) for name in candidates if counts[fold(name)] > 1 or _is_sure(name)}
    are_usual = len(sure) > 1 and len(sure) * 3 >= len(counts)
    return frozenset(sure | {name for name in counts if are_usual and _may_be(name)})


def _is_sure(name: str) -> bool:
    return (" " not in name and name.isalpha()) or _SERIES.match(name) is not None


def _may_be(name: str) -> bool:
    words = name.split()
    return len(words) <= _MOST_WORDS and words[0] not in SUBTITLE_BEGINS


_MOST_WORDS = 6


def without_series(text: str, start: int, end: int, series: frozenset[str]) -> int:
    """Where a title ends in front of one of these series."""
    name = possible_series(text, start, end) if series else ""
    return end - len(name) - len(". ") if name and fold(name) in series else end


def begins_subtitle(text: str, start: int) -> bool:
    """Whether a sentence at a place goes on with a title; a venue can begin with "The".

    >>> begins_subtitle("A short history", 0), begins_subtitle("The Ant Courier", 0)
    (True, False)
    """
    word = _FIRST_WORD.match(text, start)
    return word is not None and fold(word["word"]) in SUBTITLE_BEGINS - DEFINITE_ARTICLES


def ends_in_subtitle(text: str, start: int, subtitle: int) -> bool:
    """Whether a text without a year ends in a sentence of words that no venue's name has.

    The title in front is written alike.

    Args:
        text: of a reference.
        start: where the title begins.
        subtitle: where its last sentence begins.

    >>> ends_in_subtitle("Wax Fragments. Old Tales of Bees, Ants, and Wasps", 0, 15)
    True
    >>> (
    ...     ends_in_subtitle("Wax. Annual Review of Bees", 0, 5),
    ...     ends_in_subtitle("Wax. A good survey of bees", 0, 5),
    ...     ends_in_subtitle("Some fragments. Tales of Red Bees", 0, 16),
    ... )
    (False, False, False)
    """
    return (
        _TITLED_TO_END.match(text, subtitle) is not None
        and not _SMALL_WORD.search(text, start, subtitle)
        and not OLD_YEAR.search(text)
        and read_venue(text[subtitle:].rstrip(" .")).weight < SHORT_NAME
    )


# Four words or more, which begin with capitals but for short ones between.
_TITLED_TO_END = lazy_pattern(
    rf"(?=[^.]*\s[a-z]{{1,4}}\s){CAPITAL}[\w'’-]*"
    rf"(?:,?\s(?:[a-z]{{1,4}}|{CAPITAL}[\w'’-]*)){{3,20}}[.!?]?\s*$"
)
_SMALL_WORD = lazy_pattern(r"\s[a-z]{5}")
_FIRST_WORD = lazy_pattern(r"(?P<word>[^\W\d_]+)\s[^\W\d_]")
