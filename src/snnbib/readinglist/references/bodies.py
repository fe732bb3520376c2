"""Title and container of a reference, behind its head: the names and the year. Pure."""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.credits import is_byline
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import SEVERAL_NAMES
from snnbib.readinglist.recognition.quotation_marks import BOOK_QUOTES, EAST_ASIAN_QUOTES
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS, YEAR, YEAR_DIGITS
from snnbib.readinglist.references.books_of_chapters import with_book
from snnbib.readinglist.references.container import Container
from snnbib.readinglist.references.containers import container_after
from snnbib.readinglist.references.ends import begins_access
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.head_parts import ReferenceHead
from snnbib.readinglist.references.marked_titles import MarkedExtent, marked_title, quoted_title
from snnbib.readinglist.references.numbered_journals import with_name_in_front
from snnbib.readinglist.references.plain_titles import split_plain
from snnbib.readinglist.references.possible_names import (
    are_more_names,
    is_shown_by_context,
)
from snnbib.readinglist.references.publishers import (
    is_certain_venue,
    is_place_at,
    is_publisher,
)
from snnbib.readinglist.references.quoted_names import quoted_names
from snnbib.readinglist.references.reference_parts import ReferencePart
from snnbib.readinglist.references.remarks import without_remarks
from snnbib.readinglist.references.report_numbers import is_kind_of_report
from snnbib.readinglist.references.same_authors import repeated_authors_at
from snnbib.readinglist.references.title_series import (
    begins_subtitle,
    ends_in_subtitle,
    without_series,
)
from snnbib.readinglist.references.venue_first import venue_and_title
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import SMALL_WORDS_OF_ORGANIZATIONS
from snnbib.readinglist.words.references import ASSIGNED_PARTS
from snnbib.readinglist.words.venues import UNIVERSITY_PRESSES
from snnbib.text import fold

__all__ = ["AREA_MARK", "is_all_emphasized", "reference_body"]

AREA_MARK = lazy_pattern(r"[.?!]\s[-–—]\s")
"""A stop and a dash: what ISBD has in front of each of its areas."""


def reference_body(
    text: str, head: ReferenceHead, marks: Sequence[MarkedExtent], series: frozenset[str]
) -> list[ReferencePart]:
    """Title and container in the text behind a head, or nothing where the grammar is not sure.

    Args:
        text: of the reference, with spaces for notes on access.
        head: its names and year.
        marks: what of it is emphasized or linked.
        series: the series that the entries around name behind their titles.
    """
    return _venue_and_title(text, head, marks) or _without_series(
        text, _title_and_container(text, head, marks), series
    )


def _venue_and_title(
    text: str, head: ReferenceHead, marks: Sequence[MarkedExtent]
) -> list[ReferencePart]:
    """Venue and title, where the venue stands between the year and the title; else nothing."""
    is_dated = head.is_sure and head.year[0] > head.names_end
    extents = venue_and_title(text, head.end, marks) if is_dated else None
    if not extents:
        return []
    venue, title = extents
    return [ReferencePart(*venue, "venue"), ReferencePart(*title, "title")]


def _title_and_container(
    text: str, head: ReferenceHead, marks: Sequence[MarkedExtent]
) -> list[ReferencePart]:
    """Title and what follows it, or nothing where the grammar is not sure."""
    split = _split_title(text, head, marks)
    if not split:
        return []
    title, container, is_marked = split
    title, container = _without_open_bracket(text, title, container)
    may_go_on = not is_marked or _is_all_marked(text, head, marks)
    if may_go_on and (end := _subtitle_end(text, title, container)):
        title, container = (title[0], end), replace(container, venue=(0, 0))
    if not is_marked:
        title, container = with_book(text, title, container)
        title, container = with_name_in_front(text, title, container)
    container = _with_year_after_title(text, title[1], container)
    container = _without_place_or_part(text, container)
    is_certain = head.is_sure or is_shown_by_context(text, head, container, is_marked=is_marked)
    is_dated = head.is_sure and head.year[0] > head.names_end
    have_ended = is_dated or repeated_authors_at(text, head.start) is not None
    is_styled = any(mark.style and head.start < mark.start <= title[0] < mark.end for mark in marks)
    is_in_venue = container.is_sure and container.is_named and container.venue[1] > 0
    may_be_edition = is_dated and (is_styled or is_in_venue)  # "(2021). *The Ant Report 2020*"
    if (
        not is_certain
        or title[1] - title[0] < 2
        or (not may_be_edition and read_venue(text[slice(*title)]).is_edition)
        or are_more_names(text, title, is_marked=is_marked, have_ended=have_ended)
        or _is_credited_to(text, title, head, have_ended=have_ended)
    ):
        return []
    is_book = is_styled or text[title[0] - 1 : title[0]] in BOOK_QUOTES
    if is_book and not container.is_named:
        is_named = _is_in_brackets(text, container) or _names_publisher(text, head, container)
        container = replace(container, is_named=is_named)
    return [
        ReferencePart(*title, "title"),
        *_container_parts(container, has_year=bool(head.year[1])),
    ]


def _is_credited_to(text: str, names: Extent, head: ReferenceHead, *, have_ended: bool) -> bool:
    """Whether people stand behind a title of two words: "Ant Life - *A. Bee & C. Dee*".

    Several, or one behind "by": "Ant Life. 2001. By Ada Bee".
    """
    credited = text[slice(*names)]
    if is_byline(credited):
        return True
    people = people_likeness(text[head.start : head.names_end])
    is_short = not (have_ended or head.year[1])
    return is_short and people < SEVERAL_NAMES <= people_likeness(credited)


def _split_title(
    text: str, head: ReferenceHead, marks: Sequence[MarkedExtent]
) -> tuple[Extent, Container, bool] | None:
    """Title and container, and whether quotation marks, emphasis or a link show the title."""
    styled = [(mark.start, mark.end) for mark in marks if mark.style and mark.start >= head.end - 1]
    styled = list(without_remarks(text, sorted([*styled, *quoted_names(text, head.end + 1)])))
    quoted = quoted_title(text, head.end)
    is_in_signs = text[head.end : head.end + 1] in EAST_ASIAN_QUOTES
    if quoted and not is_in_signs and _goes_on_in_emphasis(quoted[1], marks):
        quoted = None
    marked = quoted or marked_title(text, head.end, marks)
    is_all_marked = _is_all_marked(text, head, marks)
    is_with_journal = marked is not None and not quoted and _ends_in_journal(text, *marked)
    may_split = not marked or is_with_journal or is_all_marked or is_all_emphasized(marks, head)
    styled = [] if is_with_journal else styled
    split = split_plain(text, head.end, styled) if may_split else None
    ends_at_stop = split is not None and text[split[0] :].lstrip(" ").startswith(". ")
    if split and (not marked or split[1].is_sure or (is_all_marked and ends_at_stop)):
        return (head.end, split[0]), split[1], bool(marked)
    return (marked[0], container_after(text, marked[1], styled), True) if marked else None


def _ends_in_journal(text: str, title: Extent, end: int) -> bool:
    """Whether emphasis goes over the title and its journal: "*Ants dig. Wood*, 3(2), 1-9"."""
    return ". " in text[slice(*title)] and _VOLUME_AND_PAGES.match(text, end) is not None


_VOLUME_AND_PAGES = lazy_pattern(r",?\s[0-9]{1,4}\s?(?:\([0-9–-]+\))?[,:]\s?\w?[0-9]+[–-][0-9]")


def _without_open_bracket(
    text: str, title: tuple[int, int], container: Container
) -> tuple[tuple[int, int], Container]:
    """The title in front of brackets with a name and the year: "How ants count (Wood 2020)"."""
    opened = text.rfind("(", *title)
    name = text[opened + 1 : title[1]].rstrip(" ,*")
    if opened <= title[0] or ")" in name or not name:
        return title, container
    is_open = text[title[1] :].lstrip(" ,*")[:1].isdigit()
    if not is_open or container.venue[1]:
        return title, container
    before = (title[0], title[0] + len(text[title[0] : opened].rstrip()))
    return before, replace(container, venue=(opened + 1, opened + 1 + len(name)))


def _without_place_or_part(text: str, container: Container) -> Container:
    """The container, if it is not a place, nor a part to read: "*Ants* chapters 2 & 3".

    Nor only a kind of work, or a remark: "Working paper", "A helpful book for beginners", any text
    behind a stop and a dash: "*Ants*. — Still the best", or in Chinese: "“Ants” — 蚂蚁的书". A part
    can also stand behind the publisher: "*Ants*, Hill Press, chapters 2-3", "Hill Press (Parts)".
    """
    start = container.venue[0]
    if part := _PART_LAST.search(text, *container.venue):
        return replace(container, venue=(start, part.start()))
    aside = _BRACKET_LAST.search(text, *container.venue) if container.venue[1] else None
    if aside and is_publisher(text[start : aside.start()]):
        return replace(container, venue=(start, aside.start()))
    name = text[slice(*container.venue)].strip(" .")
    is_other = _ASSIGNED_PART.fullmatch(name) is not None or is_kind_of_report(name)
    is_apart = (
        not container.is_sure and AREA_MARK.fullmatch(text, max(0, start - 4), start) is not None
    )
    may_be_chinese = not name.isascii() and not YEAR.search(name)
    is_in_other_script = may_be_chinese and (
        CJK_CHARACTER.search(name) is not None and not CJK_CHARACTER.search(text, 0, start)
    )
    is_remark = is_apart or is_in_other_script or _DESCRIPTION.match(name) is not None
    is_remark = is_remark and not is_certain_venue(name)
    is_city = is_place_at(text, *container.venue) and not _is_press_of_city(text, name)
    is_none = is_other or is_remark or is_city
    return replace(container, venue=(0, 0)) if is_none else container


def _is_press_of_city(text: str, name: str) -> bool:
    """Whether a city that ends a reference stands for its university press: "*Ants*. Oxford."."""
    return f"{fold(name)} up" in UNIVERSITY_PRESSES and text.rstrip(" .").endswith(name)


def _with_year_after_title(text: str, end: int, container: Container) -> Container:
    """The container with the year in front of it: "Ants. (2022). Ulm: Hill Press"."""
    year = None if container.year[1] else _YEAR_AFTER_TITLE.match(text, end)
    return replace(container, year=year.span("year")) if year else container


_YEAR_AFTER_TITLE = lazy_pattern(rf"\.?\s\(?(?P<year>{YEAR_DIGITS})\)?[.,]\s")


_DESCRIPTION = lazy_pattern(r"(?:An?|This)\s[a-z]+(?:\s[\w,'’-]+){3}")


_PART_LAST = lazy_pattern(rf",\s(?:{'|'.join(ASSIGNED_PARTS)})$", re.IGNORECASE)


_BRACKET_LAST = lazy_pattern(r"\s\([^()]{2,80}\)$")  # "Hill Press (Parts)"


_ASSIGNED_PART = lazy_pattern(rf"(?:{'|'.join(ASSIGNED_PARTS)})\.?", re.IGNORECASE)


def _is_in_brackets(text: str, container: Container) -> bool:
    """Whether brackets have a name and the year: "*Ants* (Hill and Dee, 2006)".

    One word can be the place alone.
    """
    start, end = container.venue
    is_sure = " " in text[start:end] or _NAME_IN_SIGNS.fullmatch(text, start, end) is not None
    return text[:start].endswith(("(", "（")) and end < container.year[0] and is_sure


def _names_publisher(text: str, head: ReferenceHead, container: Container) -> bool:
    """Whether an organization ends a reference after an emphasized title, as a publisher.

    The year stands in front of the title, or behind the name. An organization that is the author
    too is not repeated.
    """
    start, end = container.venue
    name = text[start:end]
    stop = _STOP.match(text, end)
    ends = stop is not None and (stop.end() == len(text) or begins_access(text, stop.end()))
    is_proper = end > start and bool(_PROPER_NAME.fullmatch(name) or _NAME_IN_SIGNS.fullmatch(name))
    is_other = fold(name) != fold(text[head.start : head.names_end])
    is_dated = head.year[1] > 0 and ends
    return (is_dated or _YEAR_LAST.match(text, end) is not None) and is_proper and is_other


_STOP = lazy_pattern(r"[.。]?\s*")


_YEAR_LAST = lazy_pattern(
    rf"(?:[,;]\s|[，、,])\s?{OLD_YEAR_DIGITS}年?(?:[.。]|\s?\([^()]*\)\.?|(?::|,\s(?:pp?|S)\.\s)\w+(?:[–-]\w+)?\.?)?\s*$"
)


_NAME_IN_SIGNS = lazy_pattern(r"[\u3041-\u30ff\u4e00-\u9fff가-힣]{2,20}")


_PROPER_NAME = lazy_pattern(
    rf"{CAPITAL}[\w.'’-]*(?:\s(?:{CAPITAL}[\w.'’-]*|/|{any_of(SMALL_WORDS_OF_ORGANIZATIONS)})){{0,8}}"
    rf"|(?:de|il|la|le|el)\s{CAPITAL}[\w.'’-]*"
)


def _subtitle_end(text: str, title: Extent, container: Container) -> int:
    """Where what goes on with the title ends; else 0.

    A sentence, as in "Ants. A short history", or the last of a series: "Ants: Eggs, Hills, Ways".
    """
    start = container.venue[0] or title[1] + len(". ")
    between = text[title[1] : start]
    if container.venue[1] and container.is_named:
        return 0
    if between in {". ", "? ", "! "} and container.venue[1] and begins_subtitle(text, start):
        return container.venue[1]
    if container.year[1] or container.is_sure:
        return 0
    goes_on = (
        ends_in_subtitle(text, title[0], start)
        if between in {". ", "? ", "! "}
        else between == ", " and _SERIES_LAST.search(text, *title) and _LAST_WORD.match(text, start)
    )
    return len(text.rstrip(" .")) if goes_on else 0


_SERIES_LAST = lazy_pattern(r":\s[^\W\d_]+(?:,\s[^\W\d_]+)+$")


_LAST_WORD = lazy_pattern(r"[^\W\d_]+\W*$")


def _goes_on_in_emphasis(end: int, marks: Sequence[MarkedExtent]) -> bool:
    """Whether the emphasis of words in quotation marks goes on: *"Near" ants: a study*."""
    return any(mark.start < end < mark.end - _SHORTEST_END for mark in marks)


_SHORTEST_END = 3


def is_all_emphasized(marks: Sequence[MarkedExtent], head: ReferenceHead) -> bool:
    """Whether the whole reference is emphasized, so that emphasis does not show the title's end."""
    return any(mark.style and mark.start <= head.start and head.end < mark.end for mark in marks)


def _is_all_marked(text: str, head: ReferenceHead, marks: Sequence[MarkedExtent]) -> bool:
    """Whether the whole reference is one link or emphasized, so that a stop ends the title."""
    return any(mark.start <= head.start and not text[mark.end :].strip(" .") for mark in marks)


def _container_parts(container: Container, *, has_year: bool) -> Iterator[ReferencePart]:
    if container.venue[1]:
        yield ReferencePart(*container.venue, "venue" if container.is_named else "venue?")
    if container.year[1] and not has_year:
        yield ReferencePart(*container.year, "year")


def _without_series(
    text: str, body: list[ReferencePart], series: frozenset[str]
) -> list[ReferencePart]:
    """The parts after the names, with titles in front of their series."""
    if not series:
        return body
    return [
        replace(part, end=without_series(text, part.start, part.end, series))
        if part.role == "title"
        else part
        for part in body
    ]
