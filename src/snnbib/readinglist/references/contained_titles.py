"""Where a title ends in front of its container: at pages, "in" and editors, an emphasized name.

Pure.
"""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.abbreviation_stops import ends_abbreviation
from snnbib.readinglist.references.container import Container
from snnbib.readinglist.references.containers import container_after
from snnbib.readinglist.references.ends import year_after
from snnbib.readinglist.references.extents import Extent, after_match
from snnbib.readinglist.references.report_numbers import report_after_stop
from snnbib.readinglist.references.styled_names import can_be_name, styled_name_at
from snnbib.readinglist.references.title_ends import title_end
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import AND_WORDS
from snnbib.readinglist.words.references import EDITOR_MARKS, IN_WORDS, PROCEEDINGS_BEGINS

__all__ = [
    "AFTER_MEETING",
    "split_at_emphasis",
    "split_at_pages",
    "split_before_editors",
    "split_before_proceedings",
]

_Split = tuple[int, Container]
"""Where a title ends, and its container."""

# At pages between title and container: "Memory of ants, pp. 4–9 in Bee, A. (ed.), Ants".


def split_at_pages(text: str, start: int, stop: int, styled: Sequence[Extent]) -> _Split | None:
    """Split at pages in front of "in" and a container."""
    pages = _PAGES_AND_IN.search(text, start + 1, stop)
    if not pages:
        return None
    container = container_after(text, pages.end(), styled)
    sure = Container(container.venue, container.year, is_sure=True)
    return title_end(text, start, pages.start()), sure


_PAGES_AND_IN = lazy_pattern(
    rf",?\s(?:[Pp]{{1,2}}|[Pp]ages|S|s)\.?\s?[0-9]+\s?[–-]{{1,2}}\s?[0-9]+[.,]?(?=\s(?:i|{'|'.join(IN_WORDS)}):?\s)"
)


# In front of "in" and editors: "Memory of ants, in A. Bee (ed.), Ants and Bees, Ulm: Hill, 1968".


def split_before_editors(
    text: str, start: int, stop: int, styled: Sequence[Extent]
) -> _Split | None:
    """Split in front of "in" and editors, or a name with the volume or pages in brackets."""
    inside = _IN_AND_EDITORS.search(text, start, stop)
    inside = inside or _IN_AND_BRACKET.search(text, start + 1, stop)
    inside = inside or _IN_IN_BRACKETS.search(text, start + 1, stop)
    if not inside:
        return None
    container = container_after(text, inside.end(), styled)
    sure = Container(container.venue, container.year, is_sure=True)
    return title_end(text, start, inside.start()), sure


def split_before_proceedings(
    text: str, start: int, stop: int, styled: Sequence[Extent]
) -> _Split | None:
    """Split in front of "Proceedings of" or the long name of a meeting or journal."""
    end = min(stop, *(begin for begin, _ in styled if begin > start), len(text))
    marks = (
        mark for mark in _MARK.finditer(text, start + 1, end) if not _is_in_cut_name(text, mark)
    )
    mark = next((mark for mark in marks if _begins_proceedings(text, mark.end(), end)), None)
    if not mark:
        return None
    mark = _mark_before_name(text, start, mark) or mark
    container = container_after(text, mark.end(), styled)
    return (title_end(text, start, mark.start()), container) if container.is_named else None


def _is_in_cut_name(text: str, mark: re.Match[str]) -> bool:
    """Whether a stop cuts a word in a name: "Philos. Trans. R. Soc. B"."""
    is_word = mark[0][0] == "." and text[mark.start() - 1].islower()
    return is_word and ends_abbreviation(text, mark.start())


def _mark_before_name(text: str, start: int, mark: re.Match[str]) -> re.Match[str] | None:
    """The stop in front of a venue whose proceedings are named too: "In ICML 2001, Proceedings"."""
    *_, stop = [None, *_STOP.finditer(text, start + 1, mark.start())]
    name = _IN.sub("", text[stop.end() : mark.start()], count=1) if stop else ""
    return stop if name and read_venue(name).weight >= POSSIBLE_VENUE else None


def _begins_proceedings(text: str, start: int, stop: int) -> bool:
    """Whether what begins at a place is proceedings, which no title goes on with."""
    if _PROCEEDINGS.match(text, start):
        return True
    start = after_match(_IN, text, start)
    name = AFTER_MEETING.split(text[start : min(stop, start + _LONGEST_NAME)], maxsplit=1)[0]
    begins = name[:1].isupper() or _NUMBERED_MEETING.match(name)
    is_long = begins and len(name.split()) >= _LEAST_NAME_WORDS
    return bool(is_long) and read_venue(name).weight >= SURE_VENUE


_STOP = lazy_pattern(r"(?:(?<=[?!])|\.)\s(?=\S)|,\s(?=in:?\s)")
_MARK = lazy_pattern(r"(?:[,;]|(?<=[?!])|\.)\s(?=\S)")
_PROCEEDINGS = lazy_pattern(
    rf"{any_of(PROCEEDINGS_BEGINS)}\s{CAPITAL}?[\w.]+\s(?:[\w&.’'-]+\s){{2}}"
)
_NUMBERED_MEETING = lazy_pattern(r"(?:19|20)[0-9]{2}\s|[0-9]{1,3}(?:st|nd|rd|th)\s")
_LEAST_NAME_WORDS = 4
_LONGEST_NAME = 200  # so that no text takes long
_IN = lazy_pattern(rf"{any_of(IN_WORDS)}:?\s")
AFTER_MEETING = lazy_pattern(r"[,:]\s|(?<=[a-z]{5})\.\s|\s[0-9]+(?![0-9]|(?:st|nd|rd|th)\b)")
"""What ends the name of a meeting: "Conference on Ants, ANTS 2020, Ulm, May 3-7, 2020"."""
_IN_AND_EDITORS = lazy_pattern(
    rf"(?:,|(?<=[.?!]|[”\"»])|(?<=[a-z]{{4}})(?=\sIn\s{CAPITAL}))"
    rf"\s(?={any_of((*IN_WORDS, 'I'))}:?\s[^()]{{2,120}}"
    rf"(?:\s[(\[](?i:{any_of(EDITOR_MARKS)})\.?[)\]]|,\s(?:{any_of(EDITOR_MARKS)})[.,]))"
)
# As APA has it: "How ants count. In Ants, Bees, and Wasps 2018 (Vol. 3, pp. 4–9)". The name is in
# capitals.
_IN_AND_BRACKET = lazy_pattern(
    rf"[.?!]\s(?={any_of(IN_WORDS)}:?\s(?:[^\W\d_a-z][^\s().]*\s|[a-z]{{1,4}},?\s|[0-9]{{4}}\s)"
    r"{2,30}\((?:[Vv]ol|[Pp]p?|Bd|S)\.\s?[0-9])"
)
# As Polish has it: "How ants count, [w:] Ants and Bees, Ulm 2003".
_IN_IN_BRACKETS = lazy_pattern(rf"[,.;]?\s(?=\[{any_of(IN_WORDS)}\s?:?\]:?\s)")

# At an emphasized name.

_BEGINS_PART = lazy_pattern(r"(?:[.?!,;:”\"»]\s|\b[Ii]n:?\s|\bIn\s.*[.,:]\s)[„«『《]?$")
_IN_DIRECT = lazy_pattern(r"\b(?:In:?|in:)\s$")


def _is_surely_container(text: str, start: int, name: Extent) -> bool:
    """Whether the words and numbers around an emphasized name show that it is a container.

    A venue after "in", a volume after it, or a stop in front of it and a publisher after it:
    "How ants count. *Ant Letters* (Hill Press, 2001)".
    """
    begin, end = name
    if _VOLUME_AFTER.match(text, end):
        return True
    if text[start:begin].endswith((". ", "? ", "! ")) and _DATED_AFTER.match(text, end):
        return True
    is_after_in = text[start:begin].endswith((" in ", " In "))
    return is_after_in and read_venue(text[begin:end]).weight >= POSSIBLE_VENUE


_DATED_AFTER = lazy_pattern(rf"\s\([^()]*\s{YEAR_DIGITS}\)")
_IN_INSIDE = lazy_pattern(rf"(?<=[.?!,”\"])\s+[\[(]?{any_of(IN_WORDS)}:?[\])]?\s")


# The same without "in": "How ants count. A. Bee and C. Dee, eds. *Ants*".
_EDITORS_INSIDE = lazy_pattern(
    rf"(?:\.|(?<=[?!]))\s(?={CAPITAL})(?:(?:{CAPITAL}[\w.’'-]*|{any_of(AND_WORDS)}|v[ao]n|der?),?\s){{2,24}}"
    rf"(?:{any_of(EDITOR_MARKS)}\.?|\((?i:{any_of(EDITOR_MARKS)})\.?\))[,.:]?\s$"
)
# Who edited a book, as physics has it: "How ants count *Ants* ed A Bee (Ulm: Hill)".
_EDITED_AFTER = lazy_pattern(rf"\seds?\s{CAPITAL}")
# Volume and pages, which only a journal has: "How ants count *Wood* 28 (2) 123".
_VOLUME_AFTER = lazy_pattern(
    r"[,.]?\s(?:[Vv]ol\.?\s)?[0-9]{1,4}(?:\s?\(|[,:]\s?[0-9]|\s[0-9]|(?:[–-][0-9]+)?[.,]?$)"
)


# Year and volume as medicine has them; what is emphasized after them is a remark.
_VOLUME_TOLD = lazy_pattern(
    rf"(?:19|20)[0-9]{{2}}\s?;\s?[0-9]|:\s{CAPITAL}[^:,]{{2,60}},\s(?:19|20)[0-9]{{2}}\."
)


def split_at_emphasis(
    text: str, start: int, stop: int, styled: Sequence[Extent], *, needs_in: bool = False
) -> _Split | None:
    """Split at the last emphasized name, where a new part begins there, or only at "In"."""
    names = [
        extent
        for extent in styled
        if start < extent[0] < stop
        and can_be_name(text[slice(*extent)])
        and not _VOLUME_TOLD.search(text, start, extent[0])
    ]
    if not names:
        return None
    # "In *Conference on Ants* (*Ant Papers*)": brackets have the series or the acronym
    names = [name for name in names if not text.startswith("(", name[0] - 1)] or names
    direct = (name for name in names if _IN_DIRECT.search(text, name[0] - len(" in: "), name[0]))
    begin, end = next(direct, names[-1])
    edited = _EDITED_AFTER.match(text, end)
    begins_part = bool(
        edited
        or _BEGINS_PART.search(text[start:begin])
        or _VOLUME_AFTER.match(text, end)
        or _begins_proceedings(text, begin, end)
        or read_venue(text[begin:end]).is_edition
    )
    *_, inside = [None, *_IN_INSIDE.finditer(text, start, begin)]  # in front of editors
    inside = inside or _EDITORS_INSIDE.search(text, start, begin)
    is_in = bool(inside or edited) or _is_surely_container(text, start, (begin, end))
    if not begins_part or (needs_in and not is_in):
        return None
    part = inside.start() if inside else report_after_stop(text, start, begin)
    end_of_title = title_end(text, start, part or begin)
    extent = styled_name_at(text, begin, [(begin, end)]) or (0, 0)
    return end_of_title, Container(extent, year_after(text, end), is_sure=True)
