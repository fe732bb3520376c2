"""Titles of works that a text cites, as a reference or in a remark. Pure."""

from collections.abc import Sequence
from itertools import chain, pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.quotation_marks import WESTERN_QUOTE
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import DIGIT, OLD_YEAR, OLD_YEAR_DIGITS
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.references.cited_names import cited_surnames
from snnbib.readinglist.references.marked_titles import MarkedExtent
from snnbib.readinglist.units.outline import plain
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import IN_WORDS, UNDATED

__all__ = ["cited_title", "may_be_reference", "quoted_title_in_front", "title_cited_within"]


def cited_title(spans: Sequence[Span], *, is_dated: bool = True) -> str:
    """The title of a whole reference: "Ada Bee, *How Ants Count* (Hill Press, 2001)"; else "".

    Where it need not be dated, a quotation shows as much: 'Ada Bee, "How Ants Count"'.
    """
    text, marks = "", []
    for span in spans:
        start, text = len(text), text + (span.text or " " * bool(span.line_end))
        if span.style or span.url:
            marks.append(MarkedExtent(start, len(text), span.style, span.url or ""))
    if not may_be_reference(text, is_dated=is_dated):
        return ""
    is_one_link = len(marks) == 1 and marks[0].end - marks[0].start == len(text)
    cited = read_citation(text, () if is_one_link else marks)
    parts = {part.role: text[part.start : part.end] for part in cited}
    told = {"authors", "title", "year"} if is_dated else {"authors", "title"}
    return parts["title"] if parts.keys() >= told else ""


def may_be_reference(text: str, *, is_dated: bool = True) -> bool:
    """Whether a text has a year, or a quotation if it need not, and some words: as references."""
    may_be_dated = DIGIT.search(text) is not None and (
        OLD_YEAR.search(text) is not None or _UNDATED.search(text.casefold()) is not None
    )
    may_be_cited = may_be_dated or (not is_dated and _OPENING_QUOTE.search(text) is not None)
    return may_be_cited and count_words(text) >= _FEWEST_REFERENCE_WORDS


_UNDATED = lazy_pattern(rf"[\s.,(\[（](?:{'|'.join(UNDATED)})".casefold())
_FEWEST_REFERENCE_WORDS = 5


def quoted_title_in_front(text: str) -> str:
    """The title in quotation marks that a text cites, by its authors or by what it stands in.

    >>> quoted_title_in_front('"How ants count," *Ants* 3 (2001), 1–9.')
    'How ants count'
    """
    match = _QUOTED_FIRST.match(text)
    if match is None or not DIGIT.search(text, match.end()):
        return ""
    after = text[match.end() :]
    cited = _CITED_LAST.fullmatch(after)
    is_cited = cited is not None and cited_surnames(cited["cited"]) is not None
    is_contained = _DATED.search(after) is not None and count_words(match["title"]) > 1
    return match["title"].rstrip(" ,.") if is_cited or is_contained else ""


_OPENING_QUOTE = lazy_pattern(rf"{WESTERN_QUOTE}(?<![^\s(].)(?=\w)")
_QUOTED_FIRST = lazy_pattern(
    rf"\W{{0,3}}?{WESTERN_QUOTE}(?P<title>[^\"“”«»]{{3,300}})[\"”»]"
    rf"(?:(?<=[,.?!].)|(?=[\s*_]*[,.(—–-])|(?=\s{any_of(IN_WORDS)}\s))"
)
_CITED_LAST = lazy_pattern(r"\s*\((?P<cited>[^()]{6,100})\)?\W*")
_DATED = lazy_pattern(
    rf"\((?:[^()]{{1,60}}[,\s])?{OLD_YEAR_DIGITS}\)|,\s{OLD_YEAR_DIGITS}(?=[,.;:)]|\s*$)"
)


def title_cited_within(spans: Sequence[Span]) -> str:
    """The first title, in quotation marks or emphasized, that a text cites after other words.

    >>> title_cited_within([Span(text='See Bee, "How ants count," Ants 3 (2001), 1–9.')])
    'How ants count'
    """
    text = plain(spans)
    if not DIGIT.search(text):
        return ""
    starts = (match.start() for match in _OPENING_QUOTE.finditer(text))
    titles = (quoted_title_in_front(text[start:]) for start in starts)
    emphasized = (span.text for span, behind in pairwise(spans) if _is_dated_title(span, behind))
    return next(filter(None, chain(titles, emphasized)), "")


def _is_dated_title(span: Span, behind: Span) -> bool:
    """Whether an emphasized title stands in front of brackets with the year."""
    is_title = span.style == "italic" and count_words(span.text) >= FEWEST_TITLE_WORDS
    is_dated = is_title and _YEAR_IN_BRACKETS.match(behind.text) is not None
    return is_dated and read_venue(span.text).weight < POSSIBLE_VENUE


_YEAR_IN_BRACKETS = lazy_pattern(rf"[\s,.]*\([^()]{{0,60}}{OLD_YEAR_DIGITS}\)")
