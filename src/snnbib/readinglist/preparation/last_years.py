"""Years right behind titles, by agreement: "How Ants Count 2015". Pure.

One title may end in a year that it is about. Where most entries of a section end in one, it is the
year in which they came out.
"""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.units.agreement import by_section, do_most
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words.titles import WORDS_BEFORE_YEARS
from snnbib.venues import recognize

__all__ = ["put_last_years_in_brackets"]

# Behind a word of a title, and not behind "in" or a mark that parts the year from it already.
_TITLE_AND_YEAR = lazy_pattern(
    rf"(?P<title>[^,;|()\[\]]*[^\W\d_][^\W_]+[?!]?)\s(?P<year>{YEAR_DIGITS})\s*[|:–—-]?\s*"
)
_LAST_DIGIT = lazy_pattern(r"[0-9]\s*[|:–—-]?\s*$")


def put_last_years_in_brackets(units: Sequence[Unit]) -> None:
    """Put the year behind each title in brackets, where most entries of a section end in a year."""
    for members in by_section(units):
        dated = [(unit, end) for unit in members if (end := _title_end(unit)) >= 0]
        titles = {unit.lines[0].spans[0].text[:end] for unit, end in dated}
        # reports of several years have one title: "State of the Hills 2019"
        if do_most(len(dated), members) and len(titles) == len(dated):
            for unit, end in dated:
                _put_in_brackets(unit, end)


def _title_end(unit: Unit) -> int:
    """Where the title ends in front of the year that the first text of a unit ends in, or -1."""
    spans = unit.lines[0].spans if unit.lines else ()
    text = spans[0].text if spans and not spans[0].image else ""
    match = _TITLE_AND_YEAR.fullmatch(text) if _LAST_DIGIT.search(text) else None
    following = spans[1] if len(spans) > 1 else Span()
    ends = bool(following.url or following.image or following.line_end)
    if not match or not (ends or following.text.lstrip()[:1] in {"", "[", "|"}):
        return -1
    last = match["title"].split()[-1]
    if count_words(match["title"]) < FEWEST_TITLE_WORDS or last.casefold() in WORDS_BEFORE_YEARS:
        return -1
    return -1 if last.isupper() or recognize(last) else match.end("title")


_MARKS = " \t|:–—-"


def _put_in_brackets(unit: Unit, end: int) -> None:
    """Part the year behind a title from it, as text in brackets that no link or emphasis covers."""
    line = unit.lines[0]
    first = line.spans[0]
    year = f" ({first.text[end:].strip(_MARKS)}) "
    dated = replace(first, text=year, style="", url=None, link=0)
    spans = (replace(first, text=first.text[:end]), dated, *line.spans[1:])
    unit.lines[0] = replace(line, spans=spans)
