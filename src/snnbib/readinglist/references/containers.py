"""What a reference says after its title: what it is published in or by whom, and the year.

Pure.
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.years import DIGIT, MONTH, OLD_YEAR_DIGITS
from snnbib.readinglist.references.abbreviation_stops import include_stop, is_stop_in_name
from snnbib.readinglist.references.book_editors import (
    EDITOR_MARK,
    EDITORS,
    EDITORS_BEHIND,
    editors_end,
    names_end,
)
from snnbib.readinglist.references.book_names import book_before_place
from snnbib.readinglist.references.bracketed_containers import (
    container_in_brackets,
    edited_book,
    name_after_year,
    version_after_preprint,
)
from snnbib.readinglist.references.cited_names import names_at
from snnbib.readinglist.references.container import MOST_NAME_WORDS, Container
from snnbib.readinglist.references.ends import YEAR_IN_REFERENCE, begins_access, year_after
from snnbib.readinglist.references.extents import Extent, after_match
from snnbib.readinglist.references.notes_behind_titles import after_asides, after_notes
from snnbib.readinglist.references.numbered_journals import journal_with_subtitle
from snnbib.readinglist.references.places import is_city
from snnbib.readinglist.references.publishers import (
    PUBLISHER_AFTER_SEMICOLON,
    is_certain_venue,
    is_place,
    is_publisher,
    publisher_after_place,
    publisher_after_series,
    publisher_and_year,
    without_regions,
)
from snnbib.readinglist.references.report_numbers import is_kind_of_report, report_end
from snnbib.readinglist.references.styled_names import styled_name_after_note, styled_name_at
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.editions import EDITION_WORDS
from snnbib.readinglist.words.names import COMMON_AND_WORDS
from snnbib.readinglist.words.references import (
    CHANGED_BY,
    EDITOR_MARKS,
    NUMBER_WORDS,
    THESES_IN_SIGNS,
    THESIS_BEGINS,
    UNDATED,
    UNPRINTED,
    WORDS_BEFORE_BOOKS,
)
from snnbib.readinglist.words.venues import MEETING_AFTER_ORDINAL

__all__ = ["container_after", "container_in", "without_place_or_series"]


_IN = lazy_pattern(
    rf"[\[(]?{any_of(WORDS_BEFORE_BOOKS)}[\])]?(?:(?:\s?:[\])]?\s*|\s+)(?:the\s(?=[A-Z0-9]))?(?=\S)|(?=[《『「]))"
)
# The author of the book is that of the chapter: "In: Ders.: Ants. Ulm".
_SAME_AUTHOR = lazy_pattern(
    r"(?:[Dd](?:ers|ies|ems)|Id|Idem|Eadem)\.?(?:\s\((?:Hg|Hrsg)\.?\))?\s?[:,]\s"
)
_QUOTED_NAME = lazy_pattern(
    r"[“\"«„《『]\s?(?P<name>[^“”\"«»《》『』]{2,120}?)\s?,?[”\"»“》』]|‘(?P<single>[^‘’\"]{4,240}?),?’"
)
_THESIS = lazy_pattern(rf"[(\[]?(?:{'|'.join(THESIS_BEGINS)})(?!\w)")
# The place in front of it: "Ulm, 2001. PhD thesis. Ant University", "Ulm. PhD thesis".
_PLACE_AND_THESIS = lazy_pattern(
    rf"{CAPITAL}[^.:;()\"“0-9]{{2,40}}(?:,\s[0-9]{{4}})?\.\s(?:{'|'.join(THESIS_BEGINS)})(?!\w)"
)
# "85 Harv. L. Rev. 1089": volume, reporter, page, as lawyers cite journals (Bluebook, rule 16).
_REPORTER = lazy_pattern(
    rf"[0-9]{{1,4}}(?:\([0-9]+\)|:[0-9]+)?\s(?P<name>{CAPITAL}[\w.& ’'-]{{2,60}}?)"
    r"\s(?=[0-9]{1,5}\b)"
)


def container_after(text: str, start: int, styled: Sequence[Extent]) -> Container:
    """What stands after a title.

    Args:
        text: of the reference.
        start: where the title and the marks after it end.
        styled: what of the text is emphasized or stands in quotation marks.
    """
    start = after_asides(text, start)
    told = _published_after_semicolon(text, start) or container_in_brackets(text, start)
    if told := told or name_after_year(text, start) or edited_book(text, start):
        return told
    if dated := _YEAR_NEXT.match(text, start) or _YEAR_AND_VOLUME.match(text, start):
        container = container_after(text, dated.end(), styled)
        return replace(container, year=dated.span("year"))
    begin = after_notes(text, start, styled)
    if dated := _YEAR_AFTER_EDITION.match(text, begin):
        container = container_after(text, dated.end(), styled)
        return replace(container, year=dated.span("year"))
    begin = after_match(_PAGES_FIRST, text, begin)
    begin = report_end(text, begin)
    if _THESIS.match(text, begin) or _PLACE_AND_THESIS.match(text, begin):
        return Container(year=year_after(text, begin), is_sure=True)
    if inside := _IN.match(text, begin) or _in_before_name(text, begin, styled):
        return container_in(text, inside.end(), styled)
    return _named_container(text, after_match(_YEAR_FIRST, text, begin), styled)


def _named_container(text: str, start: int, styled: Sequence[Extent]) -> Container:
    """The container behind the notes after a title, such as its edition and its translators."""
    is_styled = bool(styled) and styled_name_at(text, start, styled) is not None
    if not is_styled and (book := _book_after_quotation(text, start)):
        return Container(book, year_after(text, start), is_sure=True)
    published = None if is_styled else publisher_and_year(text, start)
    if published:
        return Container(*published, is_sure=True)
    told = container_in_brackets(text, start) or version_after_preprint(text, start)
    return told or _own_container(text, start, styled)


def _book_after_quotation(text: str, start: int) -> Extent | None:
    """The book that stands between a title in quotation marks and the publisher; else None.

    As MLA style without emphasis has it: '"Ants." *Hills*. Wood Press, 2001' in plain text.
    """
    if text[:start].rstrip(" .,")[-1:] not in _CLOSING_QUOTES:
        return None
    book = _BOOK_AND_PUBLISHER.match(text, start)
    if not book or is_publisher(book["name"]) or is_place(book["name"]):
        return None
    is_published = is_publisher(book["publisher"]) or is_place(book["place"] or "")
    return book.span("name") if is_published and not is_kind_of_report(book["name"]) else None


_CLOSING_QUOTES = frozenset('"”»“’')
_BOOK_AND_PUBLISHER = lazy_pattern(
    rf"(?P<name>{CAPITAL}[^.:;()\[\]\"“0-9]{{3,120}})\.\s"
    rf"(?:(?P<place>{CAPITAL}[^.:;()0-9]{{2,40}}):\s)?(?P<publisher>{CAPITAL}[^.,:;()0-9]{{2,60}}),\s"
)


def _published_after_semicolon(text: str, start: int) -> Container | None:
    """The publisher at the end, where series and edition stand between semicolons in front."""
    book = PUBLISHER_AFTER_SEMICOLON.search(text, start) if text.startswith("; ", start) else None
    return Container(book.span("publisher"), book.span("year"), is_sure=True) if book else None


def _in_before_name(text: str, start: int, styled: Sequence[Extent]) -> re.Match[str] | None:
    """The "in" of other languages, if a marked name or editors follow: else it is another word."""
    inside = _IN_BEFORE_NAME.match(text, start)
    if not inside:
        return None
    is_name = styled_name_at(text, inside.end(), styled) or EDITORS.match(text, inside.end())
    return inside if is_name else None


_IN_BEFORE_NAME = lazy_pattern(r"(?:en|em|na|no|nel|nella|[iI]|w)\s+")
# Where the pages or the chapter stand in front of the book: '"Ants." Pages 4–9 in *Wood*'.
_PAGES_FIRST = lazy_pattern(
    rf"(?i:{any_of(NUMBER_WORDS)})\b\.?\s[0-9]+(?:[–-][0-9]+)?,?\s(?=(?i:in\s)|(?:(?:19|20)[0-9]{{2}}\s)?{CAPITAL}[\w/-]+\s\W?\w)"
)


def container_in(text: str, start: int, styled: Sequence[Extent]) -> Container:
    """The container after "In" or two slashes, up to its place or numbers."""
    first = styled_name_at(text, start, styled)
    if first and not EDITOR_MARK.match(text, first[1]):  # "in *Ants*, A. Bee (ed.)"
        return Container(first, year_after(text, start), is_sure=True)
    start = after_match(EDITORS, text, after_match(_SAME_AUTHOR, text, start))
    if quoted := _QUOTED_NAME.match(text, start):
        name = quoted.span("name" if quoted["name"] else "single")
        return Container(name, year_after(text, quoted.end()), is_sure=True)
    begin = after_match(_YEAR_FIRST, text, names_end(text, start))
    year = year_after(text, begin)
    if extent := styled_name_at(text, _author_end(text, begin, styled), styled):
        return Container(extent, year, is_sure=True)
    if book := book_before_place(text, begin):
        return Container(book, year, is_sure=True)
    return _plain_container(text, begin, year, is_in=True)


def _author_end(text: str, start: int, styled: Sequence[Extent]) -> int:
    """Where the author of a book ends that stands in front of it: "in A. C. Bee *Ants*"."""
    end = min((begin for begin, _ in styled if begin >= start), default=len(text))
    names = names_at(text[:end], start)
    # "In Ada Bee, *Ants*"
    is_credited = names is not None and text[names.end : end] in {": ", ", "}
    return names.end if names and (names.is_sure or is_credited) else start


def _own_container(text: str, start: int, styled: Sequence[Extent]) -> Container:
    """The container without "In", or the publisher."""
    year = year_after(text, start)
    credited = EDITORS.match(text, start) if styled else None
    extent = styled_name_at(text, credited.end(), styled) if credited else None
    extent = extent or _reporter_at(text, start) or styled_name_at(text, start, styled)
    extent = extent or journal_with_subtitle(text, start)
    if extent := extent or styled_name_after_note(text, start, styled):
        return Container(extent, year, is_sure=True)
    begin, start = start, editors_end(text, start)
    if start > begin and (book := _BOOK_OF_CHAPTER.match(text, start)):
        return Container(book.span("name"), year, is_sure=True)
    plain = _plain_container(text, start, year, is_in=False)
    if text[slice(*plain.venue)].endswith(THESES_IN_SIGNS):
        return Container(year=year, is_sure=True)
    if (
        not is_certain_venue(text[slice(*plain.venue)])
        and not _JOURNAL_NUMBERS.match(text, plain.venue[1])
        and (extent := publisher_after_place(text, start))
    ):
        return Container(extent, year, is_sure=True)
    return plain


# The book behind its editors, in front of its place: "Carl Dee (ed.). Ants. Ulm: Hill".
_BOOK_OF_CHAPTER = lazy_pattern(
    rf"(?P<name>{CAPITAL}[^.:()0-9]{{2,120}})\.\s{CAPITAL}[\w./-]*(?:\s[\w./-]+){{0,3}}\s?:\s{CAPITAL}"
)
# The year directly after a title, in front of the publisher: '"Ants", 1974, Hill Press, 1984'.
_YEAR_NEXT = lazy_pattern(
    rf"[\s.]*,\s(?P<year>{OLD_YEAR_DIGITS})[,.]\s(?=[^\W\d]|[0-9]{{1,3}}(?:st|nd|rd|th)\s)"
)
_YEAR_AFTER_EDITION = lazy_pattern(
    rf"(?<=[^\W\d][.,]\s)(?P<year>{OLD_YEAR_DIGITS})\.\s(?={CAPITAL})"
)
# The year in front of volume, journal and page, as British lawyers have it: "(1961) 22 Law 579".
_YEAR_AND_VOLUME = lazy_pattern(
    rf"\s\((?P<year>{OLD_YEAR_DIGITS})\)\s(?=[0-9]{{1,4}}\S*\s{CAPITAL})"
)


# The year that the name of a conference can begin with: "In 2016 IEEE Congress on Ants".
_YEAR_FIRST = lazy_pattern(
    rf"(?:19|20)[0-9]{{2}}(?:\s?年度)?\s(?={CAPITAL}|(?<=度\s)|[0-9]{{1,3}}(?:st|nd|rd|th)\s)"
)


# Volume and pages, which a publisher does not have: "Reviews: Ants and Bees, 1, 14–23".
_JOURNAL_NUMBERS = lazy_pattern(
    r",?\s[0-9]{1,3}(?:\([0-9–-]+\))?[,:]\s?(?!(?:19|20)[0-9]{2}\b)[0-9]"
)


def _reporter_at(text: str, start: int) -> Extent | None:
    reporter = _REPORTER.match(text, start)
    return reporter.span("name") if reporter else None


# Containers in plain text.

# Where volume, issue, pages or a year begin; not "the 5th", "3D", or "of the 2003 Conference on".
_NUMBERS = lazy_pattern(
    rf"(?:\s*[,;:(\[、，．]|\s|(?<=[\u4e00-\u9fff])(?=[0-9]{{4}}年))\s*(?:{any_of(NUMBER_WORDS)}\b\.?\s*[°º]?\s*(?=[A-Za-z]?[0-9])"
    rf"|{MONTH},?\s(?=[0-9]))?[A-Za-z]?[0-9]++(?!\w*(?:st|nd|rd|th)\b|-?D\b|{MEETING_AFTER_ORDINAL})"
    r"(?!\s(?:[0-9]+(?:st|nd|rd|th)\s)?(?!of\s)[A-Z][A-Za-z/]+\s[A-Za-z]|\sWorkshops?\b)",
    re.IGNORECASE,
)
_ENDS = lazy_pattern(
    rf"\s*,\s(?:ser\.\s|coll(?:\.|ection)\s|{any_of(CHANGED_BY)}|{'|'.join(UNDATED)}|{EDITORS_BEHIND})"
    rf"|\s*;\s|(?<=\)),\s|\s\((?=(?-i:{CAPITAL})[^():]{{2,40}}:\s|(?-i:[a-z]))"
    rf"|\.\s(?={any_of(EDITION_WORDS)}\b\.?\s)"
    r"|\s*(?P<stop>\.)(?:\s+|$|(?=（))|\s*[.,]?\s*(?:https?:|arXiv:|\bdoi(?::|$))",
    re.IGNORECASE,
)


def _plain_container(text: str, start: int, year: Extent, *, is_in: bool) -> Container:
    """A container in plain text: up to its numbers, a stop, or who edited it."""
    numbers = _NUMBERS.search(text, start)
    end = numbers.start() if numbers else len(text)
    stop = _first_end(text, start, end)
    if not is_in and (extent := publisher_after_series(text, start, stop)):
        return Container(extent, year, is_sure=True)
    stated = text[start:stop].rstrip(" ,.;:(（、，．。")
    bare = without_regions(stated)
    name = without_place_or_series(bare)
    name = _without_publisher(name) if is_in else name
    is_number = _NUMBER_WORD.fullmatch(name)  # "volume" of "volume 3 of Ant Studies"
    begins = (name[:1].isalpha() and not is_number) or _ORDINAL.match(name)  # "15th Conference"
    is_other = begins_access(text, start) or is_kind_of_report(name)
    if (
        not begins
        or is_other
        or len(name.split()) > (_MOST_BOOK_WORDS if is_in else MOST_NAME_WORDS)
    ):
        return Container(year=year)
    weight = read_venue(name).weight
    if not is_in and weight < POSSIBLE_VENUE and _DESCRIPTION.match(name):
        return Container(year=year)
    has_volume = (
        bool(numbers) and stop == end and not YEAR_IN_REFERENCE.match(text, _first_digit(text, end))
    )
    is_printed = is_in or has_volume or _FOLLOWS_JOURNAL.match(text, stop) is not None
    has_place = bare != stated or is_place(stated[len(name) :].lstrip(" ,"))
    is_published = has_place or is_publisher(name)
    is_meeting = _KIND_OF_MEETING.match(text, start + len(name)) is not None
    is_named = is_printed or weight >= POSSIBLE_VENUE or is_published or is_meeting
    is_sure = has_volume or is_in or weight >= SURE_VENUE
    return Container((start, include_stop(text, start + len(name))), year, is_named, is_sure)


# Words in small letters that say what a work is: "manual of the tool, version 3.1".
_DESCRIPTION = lazy_pattern(r"[a-zà-ÿ]{4,}(?:\s[a-zà-ÿ’']+){2}")
# After the name of a meeting: "Advances in Ants (AA), 2013 9th Conference on. IEEE, 2013."
_KIND_OF_MEETING = lazy_pattern(
    r",\s(?:19|20)[0-9]{2}\b[^()]{0,60}\b(?:Conference|Symposium|Workshop|Congress)\son\."
)
_MOST_BOOK_WORDS = 24  # in the name of a book, after "in"
# What only a journal has behind its name: "Ants, in press", "Ants. 45(1), 5".
_FOLLOWS_JOURNAL = lazy_pattern(
    rf"\s*,\s{any_of(UNPRINTED)}\b|\.\s[0-9]{{1,4}}\s?\([0-9–-]{{1,7}}\)"
)
_NUMBER_WORD = lazy_pattern(rf"{any_of(NUMBER_WORDS)}\.?", re.IGNORECASE)


def _without_publisher(name: str) -> str:
    """The name of a book without the publisher, and its place, that stand after a comma."""
    parts = name.split(", ")
    end = next((at for at, part in enumerate(parts) if at and is_publisher(part)), len(parts))
    return ", ".join(parts[:end])


_ORDINAL = lazy_pattern(r"[0-9]{1,3}(?:st|nd|rd|th|º|ª|\.)\s[^\W\d]")


def _first_digit(text: str, start: int) -> int:
    digit = DIGIT.search(text, start)
    return digit.start() if digit else len(text)


def _first_end(text: str, start: int, end: int) -> int:
    """Where a name in plain text ends: at a stop, but not at an abbreviation's."""
    ends = (
        match.start()
        for match in _ENDS.finditer(text, start, end)
        if not match["stop"] or not is_stop_in_name(text, match.start("stop"), start)
    )
    return next(ends, end)


def without_place_or_series(name: str) -> str:
    """A name without its series and without the place after a comma, if no list goes on there.

    "Princeton, University Press" is one name.

    >>> (
    ...     without_place_or_series("Ciência e Cultura, São Paulo"),
    ...     without_place_or_series("Science, Art & Values"),
    ... )
    ('Ciência e Cultura', 'Science, Art & Values')
    """
    name = _SERIES_OF_PROCEEDINGS.sub("", _SERIES_OF_JOURNAL.sub("", name))
    publisher, _, city = name.rpartition(": ")
    name = publisher if publisher and is_city(city) else name
    head, comma, place = name.partition(", ")
    is_list = "," in place and not is_publisher(head) and _LIST_OF_WORDS.fullmatch(name)
    are_words = place[:1].islower() and place.split()[0] not in EDITOR_MARKS
    goes_on = (
        is_list or are_words or _GOES_ON.search(place) or len(place.split()) > _MOST_PLACE_WORDS
    )
    return name if not comma or goes_on else head


_GOES_ON = lazy_pattern(
    rf"\b{any_of(COMMON_AND_WORDS)}\b|&|^(?:Series|Ser\.|Part|Section|University Press)\b|\son$"
)
_MOST_PLACE_WORDS = 4
_LIST_OF_WORDS = lazy_pattern(r"\w+(?:,\s\w+){2,}")  # "Geology, Geography, Geodesy"
# The series of proceedings: "Workshop on Ants, Lecture Notes in Wood".
_SERIES_OF_PROCEEDINGS = lazy_pattern(r"(?<=\w{4}),\s(?:Lecture Notes|LN[A-Z]{2}\b).*$")
# Which series of a journal: "Ann. of Math. (2)", "Bull. Amer. Math. Soc. (N.S.)".
_SERIES_OF_JOURNAL = lazy_pattern(r"\s\((?:[0-9]|N\.\s?S)\.?\)?$")
