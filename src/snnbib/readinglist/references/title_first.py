"""References that begin with their titles, as they name no author. Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.quotation_marks import WESTERN_QUOTE, WESTERN_QUOTES
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.references.ends import ends_in_medium
from snnbib.readinglist.references.head_parts import ReferenceHead
from snnbib.readinglist.references.marked_titles import MarkedExtent
from snnbib.readinglist.references.starts import reference_start
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import EDITOR_MARKS, IN_WORDS

__all__ = ["emphasized_title_head", "head_without_names"]


def emphasized_title_head(text: str, marks: Sequence[MarkedExtent]) -> ReferenceHead | None:
    """The beginning of an emphasized title, as MLA style has it: the medium stands last."""
    start = reference_start(text)
    is_emphasized = bool(marks) and marks[0].start <= start and bool(marks[0].style)
    return ReferenceHead(start, start, start) if is_emphasized and ends_in_medium(text) else None


def head_without_names(text: str) -> ReferenceHead | None:
    """The beginning of a title that place, publisher and year after a dash end, as in GOST.

    Or of a quoted one that stands in a book of editors: '"Ants," in Ada Bee (ed.), *Hills*'.
    """
    start = reference_start(text)
    if text[start : start + 1] in WESTERN_QUOTES and _QUOTED_IN_BOOK.match(text, start):
        return ReferenceHead(start, start, start)
    is_dashed = "—" in text or "–" in text
    by_dash = _PUBLISHED.search(text, start + _FEWEST_CHARACTERS) if is_dashed else None
    in_capitals = _FIRST_WORD_IN_CAPITALS.match(text, start)
    if by_dash or (in_capitals and _PUBLISHED_LAST.search(text, in_capitals.end())):
        return ReferenceHead(start, start, start)
    return None


_QUOTED_IN_BOOK = lazy_pattern(
    rf"{WESTERN_QUOTE}([^\"“”«»]{{5,300}})[\"”»“][.,]?\s{any_of(IN_WORDS)}\s[^\"“”()]{{3,160}}"
    rf"[\s(]{any_of(EDITOR_MARKS)}\.?[),]",
)
_PUBLISHED = lazy_pattern(
    rf"[.»]\s[—–]\s{CAPITAL}[\w.]{{0,20}}\s?:\s[^—–:]{{2,60}},\s(?:19|20)[0-9]{{2}}(?![0-9])"
)
# Works without authors in ABNT: "THE LIFE of ants. Ulm: Hill, 1982".
_FIRST_WORD_IN_CAPITALS = lazy_pattern(rf"(?:{CAPITAL}{{1,3}}\s)?{CAPITAL}{{3,}}\s[^\W\d_A-Z]")
_PUBLISHED_LAST = lazy_pattern(
    rf"\.\s{CAPITAL}[\w.]*(?:\s[\w.]+){{0,3}}\s?:\s[^:]{{2,60}},\s{OLD_YEAR_DIGITS}\.?\s*$"
)
_FEWEST_CHARACTERS = 10
