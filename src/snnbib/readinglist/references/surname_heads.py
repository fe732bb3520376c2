"""References that begin with family names alone: "Bee & Cee (2001)", 'Bee, "Ants"'. Pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.name_likeness import begins_with_method, has_words_of_titles
from snnbib.readinglist.recognition.quotation_marks import WESTERN_QUOTES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import CITED_YEAR, OLD_YEAR, OLD_YEAR_DIGITS
from snnbib.readinglist.references.cited_names import (
    BETWEEN_INVERTED,
    Names,
    leading_surnames,
    names_at,
    surnames_at,
)
from snnbib.readinglist.references.head_parts import MARK_AFTER_NAMES, ReferenceHead
from snnbib.readinglist.references.starts import reference_start
from snnbib.readinglist.references.years_after_names import (
    YearAfterNames,
    may_have_year_after_surnames,
    year_after_surnames,
    year_before_title,
)

__all__ = [
    "YEAR_ENDS",
    "are_title_words",
    "cited_surnames_kind",
    "head_before_marked_title",
    "surname_head",
    "surnames_and_colon",
    "surnames_before_colon",
    "surnames_before_marked_title",
    "surnames_with_year",
]


def surnames_with_year(
    text: str, start: int, emphasis: Sequence[int], *, surname_marks: str
) -> ReferenceHead | None:
    """Family names and a year, as in "Bee & Cee (2001) [Title]" or "Bee 2001 *Title*"."""
    names = surnames_at(text, start) if may_have_year_after_surnames(text) or emphasis else None
    year = year_after_surnames(text, names.end) if names else None
    if names and not year and start not in emphasis and text.startswith(" ", names.end):
        year = year_before_title(text, names.end, emphasis)
        surname_marks = YEAR_ENDS
    if not names or not year or are_title_words(text[start : names.end]):
        return None
    if not names.is_sure and (
        _year_end(text, year) not in surname_marks
        or BETWEEN_INVERTED.search(text[: names.end], start)
    ):
        return None
    return ReferenceHead(start, names.end, year[1], year[0], surnames=names.extents)


def head_before_marked_title(
    text: str, start: int, emphasis: Sequence[int], *, is_usual: bool
) -> ReferenceHead | None:
    """Family names in front of a title that is emphasized, linked or quoted: 'Bee, "Ants"'.

    They are surely names if the entries around begin with such, or if there are several and a
    quotation or a year shows that it is a reference: "Ants and Bees, [Wings](...)" are topics.
    """
    head = surnames_before_marked_title(text, start, emphasis)
    is_usual = is_usual or (head is not None and _DATED_TITLE.match(text, head.end - 2) is not None)
    is_told = head is not None and (text[head.end] in _QUOTES or OLD_YEAR.search(text, head.end))
    if not head or not (is_usual or (head.is_sure and is_told)):
        return None
    if start in emphasis and head.names_end + 1 not in emphasis:  # not "**Bee and Cee.** "Ants""
        return None
    return replace(head, is_sure=True)


def surnames_before_marked_title(
    text: str, start: int, emphasis: Sequence[int]
) -> ReferenceHead | None:
    """What may be family names in front of such a title, and whether these are several."""
    if not emphasis and _QUOTES.isdisjoint(text):
        return None
    names = surnames_at(text, start)
    mark = MARK_AFTER_NAMES.match(text, names.end) if names else None
    is_pair = names and not names.is_sure and len(names.extents) % 2 == 0  # "Bee, Ada"
    if not names or not mark or is_pair:
        return None
    is_marked = mark.end() in emphasis or text[mark.end() : mark.end() + 1] in _QUOTES
    words = text[start : names.end]
    is_method = not names.is_sure and begins_with_method(words)
    if not is_marked or is_method or are_title_words(words):
        return None
    title = _END_OF_WORDS.split(text[mark.end() :], 1)[0]
    if read_venue(title).weight >= POSSIBLE_VENUE:
        return None
    return ReferenceHead(
        start, names.end, mark.end(), surnames=names.extents, is_sure=names.is_sure
    )


# One name in front of an emphasized title and its year: "Bee, *How ants count* (2001)".
_DATED_TITLE = lazy_pattern(rf",\s{CAPITAL}[^()\s]*\s[^()]{{3,200}}?,?\s\({CITED_YEAR}\)")
_QUOTES = WESTERN_QUOTES | {"‘", "'"}
_END_OF_WORDS = lazy_pattern(r"\s?[.,(;]")


def surnames_and_colon(text: str, start: int, *, is_usual: bool) -> ReferenceHead | None:
    """Family names and a colon, where names have one around: "Bee and Cee: How ants count"."""
    names = surnames_before_colon(text, start)
    colon = _COLON.match(text, names.end) if names and (is_usual or names.is_sure) else None
    if not names or not colon:
        return None
    return ReferenceHead(start, names.end, colon.end(), surnames=names.extents)


def surnames_before_colon(text: str, start: int) -> Names | None:
    """What may be family names in front of a colon at a place: "Bee, Cee: How ants count"."""
    names = surnames_at(text, start)
    if not names or not _COLON.match(text, names.end):
        return None
    words = text[start : names.end]
    is_method = not names.is_sure and begins_with_method(words)
    return None if is_method or are_title_words(words) else names


_COLON = lazy_pattern(r"\s?:\s+")


def surname_head(text: str, emphasis: Sequence[int] = ()) -> ReferenceHead | None:
    """Family names and a comma in front of what may be a title: "Bee & Cee, How Ants Count"."""
    start = reference_start(text)
    end = leading_surnames(text, start)
    if not end or are_title_words(text[start:end]):
        return None
    names = None if end + len(", ") in emphasis else names_at(text, start)
    goes_on = names and (names.is_sure or _GOES_ON.match(text, names.end))
    return None if goes_on else ReferenceHead(start, end, end + len(", "))


_GOES_ON = lazy_pattern(rf"\s*[.(:]\s*\S|\s{OLD_YEAR_DIGITS}\b")


YEAR_ENDS = "),"
"""The marks behind a year that follows family names: "Bee (2001)", "Bee 2001, How"."""


def _year_end(text: str, year: YearAfterNames) -> str:
    return "," if text[year[0][1] :][:1] == "," else ")"


def cited_surnames_kind(text: str) -> tuple[str, str]:
    """What kind of family names a text begins with, and the mark behind the year after them.

    They are "several", "one" or "pairs".

    >>> [cited_surnames_kind(f"{names} (2001) Ants") for names in ("Bee & Cee", "Bee", "Bee, Ada")]
    [('several', ')'), ('one', ')'), ('pairs', ')')]
    >>> cited_surnames_kind("Bee 2001, Ants"), cited_surnames_kind("Ants")
    (('one', ','), ('', ''))
    """
    may_cite = may_have_year_after_surnames(text)
    names = surnames_at(text, reference_start(text)) if may_cite else None
    year = year_after_surnames(text, names.end) if names else None
    if not names or not year:
        return "", ""
    kind = "several" if names.is_sure else "pairs" if len(names.extents) > 1 else "one"
    return kind, _year_end(text, year)


def are_title_words(words: str) -> bool:
    """Whether what may be family names has words of titles or names a venue."""
    return has_words_of_titles(words) or read_venue(words).weight >= POSSIBLE_VENUE
