"""Ends of lines that only wrap running text, so that it goes on in the next line. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.labels import field_role, named_field
from snnbib.readinglist.recognition.letters import CAPITAL, HAS_SMALL_WORDS
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    POSSIBLE_PEOPLE,
    SEVERAL_NAMES,
)
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.segments.chunks import Chunk, is_running
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import AND_WORDS, BY_WORDS

__all__ = [
    "ends_field",
    "ends_quoted_field",
    "is_boundary",
    "parts_people_or_edition",
    "without_wrapped_lines",
]


def without_wrapped_lines(chunks: list[Chunk], fields: frozenset[str]) -> list[Chunk]:
    """Chunks without the ends of lines that only wrap running text.

    Args:
        chunks: of an entry's line or paragraph.
        fields: folded names of fields that this list repeats.
    """
    joined: list[Chunk] = []
    for index, chunk in enumerate(chunks):
        following = chunks[index + 1] if index + 1 < len(chunks) else None
        if (
            chunk.line_end == "soft"
            and joined
            and following
            and _is_wrapped(joined[-1], following, fields)
        ):
            joined[-1].text += " "
        elif (
            joined
            and joined[-1].text.endswith(" ")
            and chunk.style == joined[-1].style
            and is_running(chunk)
            and is_running(joined[-1])
            and not chunk.url
            and not joined[-1].url
        ):
            joined[-1].text += chunk.text
        else:
            joined.append(chunk)
    return joined


def _is_wrapped(previous: Chunk, following: Chunk, fields: frozenset[str]) -> bool:
    """Whether the text of one line goes on in the next: written alike, and no mark between."""
    if (
        not is_running(previous)
        or not is_running(following)
        or previous.url
        or following.url
        or previous.style != following.style
        or named_field(following.text, fields)
        or _BEGINS_QUOTED.match(following.text)
        or _begins_with_et_al(following.text)
        or (_ENDS_IN_YEAR.search(previous.text) and following.text[:1].isupper())
        or _ends_quoted(previous.text)
        or parts_people_or_edition(previous.text, following.text)
    ):
        return False
    ends = _ENDS_LINE.search(previous.text) and not _ENDS_IN_INITIAL.search(previous.text)
    return not ends and not re.match(r"\s*[-–—|*•]\s", following.text)


_ENDS_LINE = lazy_pattern(r"[,.;，；。|]\s*$")
# The family name stands in the next line: "- A.", "A. Bee, C."
_ENDS_IN_INITIAL = lazy_pattern(rf"(?:^|[-–—,&]|\band)\s*(?:{CAPITAL}\.\s?){{1,3}}$")


def is_boundary(chunks: Sequence[Chunk], index: int) -> bool:
    """Whether a soft line end separates: another way of writing, or a mark at the end.

    Args:
        chunks: of an entry's line or paragraph.
        index: of the line's end.
    """
    if index == 0 or index + 1 == len(chunks):
        return True
    previous, following = chunks[index - 1], chunks[index + 1]
    if (
        (previous.style, bool(previous.url)) != (following.style, bool(following.url))
        or previous.is_label
        or following.is_label
    ):
        return True
    return bool(
        _ENDS.search(previous.text)
        or _begins_with_et_al(following.text)
        or parts_people_or_edition(previous.text, following.text)
    )


def parts_people_or_edition(text: str, following: str) -> bool:
    """Whether people, or where and when a work appeared, are one of two lines, not both."""
    return (
        _has_names_alone(text, following)
        or _begins_with_byline(following)
        or _ends_people(text, following)
    )


def _begins_with_byline(text: str) -> bool:
    """Whether a line begins with "by" and a name."""
    by = _BY.match(text)
    return by is not None and people_likeness(text[by.end() :]) >= FULL_NAME


def _has_names_alone(text: str, following: str) -> bool:
    """Whether a line has Chinese, Japanese or Korean names, and the next one something else.

    >>> (
    ...     _has_names_alone("田中太郎,山田花子", "第3回蟻の研究会"),
    ...     _has_names_alone("Ada Bee", "Ants"),
    ... )
    (True, False)
    """
    if text.isascii() or not CJK_CHARACTER.match(text.lstrip()):
        return False
    return people_likeness(text) >= LIKELY_PEOPLE > people_likeness(following)


_ENDS = lazy_pattern(r"[,.;:，；：。|]\s*$")


def ends_quoted_field(chunks: Sequence[Chunk], index: int) -> bool:
    """Whether a line ends in a title in quotation marks, and the next line is emphasized.

    Args:
        chunks: of an entry's line or paragraph.
        index: of the line's end.
    """
    if index == 0 or index + 1 == len(chunks) or not chunks[index + 1].style:
        return False
    return _ends_quoted(chunks[index - 1].text)


def ends_field(chunks: Sequence[Chunk], index: int) -> bool:
    """Whether a line ends a field: no mark at its end says that the field goes on below.

    Args:
        chunks: of an entry's line or paragraph; lines that wrap text are joined.
        index: of the line's end.
    """
    if index == 0 or index + 1 == len(chunks):
        return True
    previous, following = chunks[index - 1], chunks[index + 1]
    if previous.is_label or following.is_label:
        return True
    is_alike = (previous.style, bool(previous.url)) == (following.style, bool(following.url))
    return not (_FIELD_GOES_ON.search(previous.text) or (is_alike and previous.url))


_FIELD_GOES_ON = lazy_pattern(r"(?:[,;:&，；：、]|\band)\s*$")


def _ends_people(text: str, following: str) -> bool:
    """Whether a line is people, and words in the next one are something else: a remark.

    >>> _ends_people("by Ada Bee and Eve Dee", "They count ants."), _ends_people("Ada", "Bee")
    (True, False)
    """
    if following[:1].islower() or len(following.split()) < _FEWEST_WORDS:
        return False
    field = named_field(text)
    is_field = field is not None and field_role(field[0]) == "authors"
    names = _BY.sub("", field[1] if field and is_field else text).strip()
    if HAS_SMALL_WORDS.search(names) or _ENDS_WITHIN_NAMES.search(names):  # as in most lines
        return False
    least = FULL_NAME if is_field else SEVERAL_NAMES
    return people_likeness(names) >= least and people_likeness(following) < POSSIBLE_PEOPLE


_FEWEST_WORDS = 3
_BY = lazy_pattern(rf"\s*{any_of(BY_WORDS)}\s", re.IGNORECASE)
# "Ada Bee, Eve", "Ada Bee and", "Ada Bee and Eve", "Ada Bee, E.", and a title or a journal that has
# begun: "Ada Bee. How", "Ada Bee, J. Am.".
_ENDS_WITHIN_NAMES = lazy_pattern(
    rf"(?:[,;&]|\b{any_of(AND_WORDS)}|\s{CAPITAL}\.?|(?:[,;]|\w{{2}}\.)\s\S+"
    rf"|\w\s\w+,?\s{any_of(AND_WORDS)}\s\S+|\s{CAPITAL}\.\s\w{{1,4}}\.)$"
)


def _begins_with_et_al(text: str) -> bool:
    """Whether a line begins with authors and the year, so that the title ends above it.

    >>> _begins_with_et_al("Li et al., 2020, Cell"), _begins_with_et_al("Li et al. show how")
    (True, False)
    """
    return _BEGINS_WITH_ET_AL.match(text) is not None


_BEGINS_WITH_ET_AL = lazy_pattern(
    rf"\s*[A-Z][\w'’-]+(?:,? [A-Z.]{{1,5}})?,? et al\b[.,\s(]*{YEAR_DIGITS}"
)
# A line that is a quotation, or begins with a long one, as titles are quoted.
_BEGINS_QUOTED = lazy_pattern(r"""\s*["“„«‘'](?=[^\W\d_]\S*\s\S+\s)""")
_ENDS_IN_YEAR = lazy_pattern(r"[A-Za-z]\s(?:19|20)[0-9]{2}\s*$")
_ENDS_QUOTED = lazy_pattern(r"""\s\S+\s\S*[\w.,?!)]["”»’']\s*$""")


def _ends_quoted(text: str) -> bool:
    """Whether a text ends in a quotation of some words."""
    may_match = text.rstrip().endswith(('"', "”", "»", "’", "'"))
    return may_match and _ENDS_QUOTED.search(text) is not None
