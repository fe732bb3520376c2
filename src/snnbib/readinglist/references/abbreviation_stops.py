"""Stops of abbreviations in references, which do not end a part of it. Pure."""

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import CHANGED_BY, NUMBER_WORDS
from snnbib.readinglist.words.venues import (
    ABBREVIATIONS,
    MEETING_AFTER_ORDINAL,
    WEAK_ABBREVIATIONS,
)
from snnbib.text import fold

__all__ = ["ends_abbreviation", "include_stop", "is_stop_in_name"]


def is_stop_in_name(text: str, stop: int, start: int) -> bool:
    """Whether a stop is inside an abbreviated name: "J. Phys.", "Drug Discov. Today Technol."."""
    if _SERIES_LETTER.match(text, stop + 1) or _SERIES.match(text, stop + 1):
        return True
    if _CUT_WORD.match(text, stop) or (text[stop - 1].isdigit() and _MEETING.match(text, stop)):
        return True
    if _ABBREVIATED.fullmatch(text, start, stop) and _LAST_WORD.match(text, stop):
        return True
    more = _MORE_WORDS.match(text, stop)
    is_cut = more is not None and fold(more["last"]) in ABBREVIATIONS
    is_cut = is_cut or _is_in_run(text, stop, start)
    return is_cut or ends_abbreviation(text, stop, start)


# The series of a journal: "Известия РАН. Серия географическая. 2003".
_LONGEST_SERIES_WORD = 7
_SERIES_WORD = lazy_pattern(r"\s(?:Серия|Сер|Серія|Seria|Série|Serie)$")
_SERIES = lazy_pattern(r"\s(?:Серия|Сер\.|Серія|Seria|Série|Serie)\s[^\W\d]")
_SERIES_NAME = lazy_pattern(r"\.\s[^\W\dA-ZА-Я][\w -]{3,30}(?=\.)")  # "Сер. физическая"


# A cut word in small letters follows: "Материалы VI Междунар. науч. конф."; no volume nor editors.
_CUT_WORD = lazy_pattern(
    rf"\.\s(?!(?:{any_of(NUMBER_WORDS)}|{any_of(CHANGED_BY)})(?!\w))[a-zß-ÿа-ѿ]{{2,12}}\.(?=\s)"
)
_MEETING = lazy_pattern(MEETING_AFTER_ORDINAL)
# "J. Anting Process 14:3": all words but the last are cut, and a number follows.
_ABBREVIATED = lazy_pattern(rf"(?:{CAPITAL}\w{{0,12}}\.\s){{1,4}}{CAPITAL}\w{{0,12}}")
_LAST_WORD = lazy_pattern(rf"\.\s{CAPITAL}\w+,?\s\(?[0-9]")
_MORE_WORDS = lazy_pattern(rf"\.(?:\s{CAPITAL}\w*){{0,3}}\s(?P<last>{CAPITAL}\w*)\.(?=[\s,])")


def _is_in_run(text: str, stop: int, start: int) -> bool:
    """Whether a stop is one of three or more after short words: "Ant Behav. Bee-Danc. Learn.".

    Two are enough in front of a volume and a year: "Class. Hill Grav. 40 (2023)".
    """
    run = _SHORT_WORDS.match(text, stop)
    if run is None:
        return False
    stops = text.count(". ", start, stop) + run["more"].count(".")
    return stops >= _MORE_STOPS or _VOLUME_AND_YEAR.match(text, run.end()) is not None


_SHORT_WORD = rf"{CAPITAL}\w{{0,8}}(?:-{CAPITAL}\w{{0,8}})?"
_SHORT_WORDS = lazy_pattern(
    rf"\.(?P<more>(?:\s{_SHORT_WORD}(?:\s{_SHORT_WORD})?\.){{1,4}})(?=,|\s[0-9(]|$)"
)
_MORE_STOPS = 2
_VOLUME_AND_YEAR = lazy_pattern(rf"\s[0-9]{{1,4}}\s?\({YEAR_DIGITS}\)")


def ends_abbreviation(text: str, stop: int, start: int = 0) -> bool:
    """Whether a stop belongs to an abbreviated word of a name, or to an initial.

    >>> ends_abbreviation("Ann. of Math.", 3), ends_abbreviation("Nature.", 6)
    (True, False)
    """
    last = _WORD_ENDS.split(text[max(start, stop - 30) : stop])[-1]
    is_name = last[:1].isupper()
    is_cut = last == "vs" or (is_name and fold(last) in ABBREVIATIONS)
    is_cut = is_cut or (is_name and fold(last) in WEAK_ABBREVIATIONS and _is_cut_next(text, stop))
    return is_cut or len(last) == 1


def _is_cut_next(text: str, stop: int) -> bool:
    """Whether one of the next words of a name is surely cut: "Sol. Energy Mater. Sol. Cells"."""
    more = _MORE_WORDS.match(text, stop)
    return more is not None and fold(more["last"]) in ABBREVIATIONS


_WORD_ENDS = lazy_pattern(r"[\s.(]")


def include_stop(text: str, end: int) -> int:
    """The end of a name with the stop of its last abbreviated word and the letter of a series.

    >>> include_stop("Phys. Rev. E 63, 04", 9), include_stop("Nature. 12", 6)
    (12, 6)
    """
    if _SERIES_WORD.search(text, max(0, end - _LONGEST_SERIES_WORD), end):
        series_name = _SERIES_NAME.match(text, end)
        return series_name.end() if series_name else end
    end += text[end : end + 1] == "." and ends_abbreviation(text, end)
    series = _SERIES_LETTER.match(text, end)
    return series.end() if series else end


_SERIES_LETTER = lazy_pattern(r"\s[A-H](?=,?\s[0-9])")
