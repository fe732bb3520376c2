"""References in a citation style, read by the grammar that the styles share. Pure.

A reference begins with its authors and often the year; then follow the title, what it stands in,
and volume, pages, place, publisher. The styles (APA, MLA, Chicago, IEEE, Vancouver, ACS, APS, DIN,
Bluebook ...) differ in the marks between these parts. What the grammar is not sure of is left to
`snnbib.readinglist.shapes`, which compares the entries of a section.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.entry_habits import NO_HABITS, Habits
from snnbib.readinglist.recognition.labels import named_field
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.word_series import begins_with_series
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS, YEAR_DIGITS
from snnbib.readinglist.references.access_notes import is_unprinted_at, without_access_notes
from snnbib.readinglist.references.books_of_chapters import with_book
from snnbib.readinglist.references.container import Container
from snnbib.readinglist.references.containers import container_after
from snnbib.readinglist.references.ends import begins_access
from snnbib.readinglist.references.extents import Extent, as_spaces
from snnbib.readinglist.references.head_parts import ReferenceHead
from snnbib.readinglist.references.heads import reference_head
from snnbib.readinglist.references.marked_titles import MarkedExtent, marked_title, quoted_title
from snnbib.readinglist.references.numbered_journals import with_name_in_front
from snnbib.readinglist.references.places import may_be_city
from snnbib.readinglist.references.plain_titles import split_plain
from snnbib.readinglist.references.possible_names import (
    are_more_names,
    is_shown_by_context,
    is_within_title,
    without_people,
)
from snnbib.readinglist.references.publishers import is_certain_venue, is_place_at
from snnbib.readinglist.references.quoted_names import quoted_names
from snnbib.readinglist.references.reference_parts import ReferencePart, with_parts_between
from snnbib.readinglist.references.remarks import without_remarks, without_special_issue
from snnbib.readinglist.references.report_numbers import is_kind_of_report
from snnbib.readinglist.references.same_authors import repeated_authors_at
from snnbib.readinglist.references.signs import may_be_reference
from snnbib.readinglist.references.slashed_titles import names_after_slash
from snnbib.readinglist.references.starts import begins_with_label, label_year, reference_start
from snnbib.readinglist.references.title_first import emphasized_title_head, head_without_names
from snnbib.readinglist.references.title_series import (
    begins_subtitle,
    ends_in_subtitle,
    without_series,
)
from snnbib.readinglist.references.type_marked import read_type_marked
from snnbib.readinglist.references.untitled import untitled_reference
from snnbib.readinglist.references.venue_first import venue_and_title
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import SMALL_WORDS_OF_ORGANIZATIONS
from snnbib.readinglist.words.references import ASSIGNED_PARTS, EDITOR_MARKS, IN_WORDS
from snnbib.readinglist.words.venues import UNIVERSITY_PRESSES
from snnbib.text import fold

__all__ = ["read_citation"]


def read_citation(
    text: str, marks: Sequence[MarkedExtent] = (), habits: Habits = NO_HABITS
) -> tuple[ReferencePart, ...]:
    """The parts of a reference in a citation style, in order; none if it is not surely such a one.

    Args:
        text: of one entry, without its links' labels after it.
        marks: what of it is emphasized or linked.
        habits: how the entries around are written.

    >>> text = "Bee, A. (2001). How ants count. Ants, 3(2), 1–9."
    >>> [(part.role, text[part.start : part.end]) for part in read_citation(text)]
    ... # doctest: +NORMALIZE_WHITESPACE
    [('authors', 'Bee, A.'), ('year', '2001'), ('title', 'How ants count'), ('venue', 'Ants'),
     ('numbers', '3(2), 1–9')]
    """
    if not (habits.name_stop or may_be_reference(text, marks)) or _begins_otherwise(text, marks):
        return ()
    text, marks = _with_usual_signs(text, marks)
    if marked := read_type_marked(text, start := reference_start(text)):
        return tuple(with_parts_between(text, start, [ReferencePart(*part) for part in marked]))
    if untitled := untitled_reference(text, may_omit=habits.omit_titles):
        parts = [ReferencePart(*untitled.authors, "authors")]
        parts += [ReferencePart(*untitled.venue, "venue"), ReferencePart(*untitled.year, "year")]
        parts += [ReferencePart(*untitled.title, "title")] if untitled.title[1] else []
        return tuple(with_parts_between(text, start, parts))
    plain = without_special_issue(without_access_notes(text))
    marks = without_people(text, [mark for mark in marks if not _is_small_word(text, mark)])
    head = emphasized_title_head(text, marks) or reference_head(
        text,
        _emphasis_bounds(text, marks),
        are_surnames=habits.cite_by_surname,
        begins_with_surname=habits.begin_with_surname,
        name_stop=habits.name_stop,
    )
    head = head or head_without_names(text)
    if not head or _cannot_be_reference(text, start, head, marks, habits):
        return ()
    body = _venue_and_title(plain, head, marks) or _without_series(
        plain, _title_and_container(plain, head, marks), habits.series
    )
    if habits.end_in_place:
        body = [part for part in body if not _is_place_alone(text, part)]
    first = min(head.start, head.year[0] or head.start)
    parts = [*_head_parts(head), *_with_unprinted(text, body)]
    if body and head.names_end == head.start and (names := names_after_slash(text, body[0].end)):
        parts.append(ReferencePart(*names, "authors"))
    if body and all(part.role != "year" for part in parts) and (key := label_year(text)):
        parts.append(ReferencePart(*key, "year"))
    is_read = body and not _is_venue_alone(text, head, body)
    return tuple(with_parts_between(text, first, parts)) if is_read else ()


def _with_usual_signs(
    text: str, marks: Sequence[MarkedExtent]
) -> tuple[str, Sequence[MarkedExtent]]:
    """A text of the same length, with the signs that most styles have, and its marks."""
    text = _AUTHOR_SIGNS.sub(as_spaces, text)
    if "(" in text and (series := _SERIES_IN_BRACKETS.search(text)):
        text = f"{text[: series.start()]}{as_spaces(series)}{text[series.end() :]}"
        marks = [mark for mark in marks if not series.start() < mark.start < series.end()]
    text = _EDITORS_IN_BRACKETS.sub(r"(\1)", text) if "[" in text else text
    return _HYPHEN_BEFORE_PLACE.sub(" – ", text) if " - " in text else text, marks


def _with_unprinted(text: str, body: Sequence[ReferencePart]) -> Iterator[ReferencePart]:
    """The parts after the names; one not yet printed has a venue: "Ants. Wood (in press)"."""
    for part in body:
        is_venue = part.role == "venue?" and is_unprinted_at(text, part.end)
        yield replace(part, role="venue") if is_venue else part


def _is_place_alone(text: str, part: ReferencePart) -> bool:
    """Whether a possible venue is the place that ends a reference: "How ants count. Antville."."""
    return part.role == "venue?" and may_be_city(text[part.start : part.end])


def _is_venue_alone(text: str, head: ReferenceHead, body: Sequence[ReferencePart]) -> bool:
    """Whether what stands for the title is a venue.

    As in "AntSim: A. Bee, C. Dee. ICML 2020", "Speculative Hill Reclamation, 2023, ICML" and
    "Wide Hills, A. Bee, C. Dee, Wood, Vol 3, No 2".
    Behind sure authors and the year in brackets a title stands: "OpenBee (2023). *Ant Report*".
    """
    title = next((part for part in body if part.role == "title"), body[0])
    is_alone = not any(part.role.startswith("venue") for part in body)
    is_alone = is_alone and not (head.is_sure and text[: head.year[0]].endswith("("))
    has_volume = _VOLUME_AND_ISSUE.match(text, title.end) is not None
    return is_alone and (has_volume or is_certain_venue(text[title.start : title.end]))


_VOLUME_AND_ISSUE = lazy_pattern(
    r",?\s(?:[Vv]ol\.?\s?)?[0-9]{1,4},?\s(?:[Nn]o|[Nn]r|[Ii]ss(?:ue)?|pp?)\.?\s?[0-9]"
)


def _cannot_be_reference(
    text: str, start: int, head: ReferenceHead, marks: Sequence[MarkedExtent], habits: Habits
) -> bool:
    """Whether the text after possible names shows that they are not names."""
    shortest = _SHORTEST_DATED if head.year[1] and head.is_sure else _SHORTEST_BODY
    if len(text) - head.end < shortest or is_within_title(text, head, marks):
        return True
    if _begins_title_before_colon(text, head) or _begins_with_title(text, head, marks):
        return True
    if not head.year[1] and _is_title_before_initials(text[start : head.names_end]):
        return True
    if _YEAR_AND_SEMICOLON.match(text, head.end):
        return True  # fields: "A. Bee, 2016; Ant Club; ICLR"
    if not habits.name_stop and not head.year[1] and begins_with_series(text[start:]):
        return True
    return _is_parted_alike(text, head) or _is_title_about_person(text, head, marks)


def _is_title_before_initials(names: str) -> bool:
    """Whether only the others have initials: "Fast Wing Control, A. Bee, C. Dee and E. Fly"."""
    first, *others = names.split(", ")
    is_title = count_words(first) >= FEWEST_TITLE_WORDS and "." not in first
    return is_title and len(others) > 1 and all(map(_INITIAL_FIRST.match, others))


_INITIAL_FIRST = lazy_pattern(rf"(?:(?:and|&)\s)?{CAPITAL}\.")


def _begins_with_title(text: str, head: ReferenceHead, marks: Sequence[MarkedExtent]) -> bool:
    """Whether an emphasized title is the first of what looks like names: "*Ants dig*, A. Bee"."""
    around = (mark for mark in marks if mark.style and mark.start <= head.start < mark.end)
    first = next(around, None)
    title = text[first.start : first.end] if first and first.end < head.names_end else ""
    return count_words(title) >= FEWEST_TITLE_WORDS and people_likeness(title) < FULL_NAME


def _begins_title_before_colon(text: str, head: ReferenceHead) -> bool:
    """Whether the last of full names begins a title: "Ada Bee, Carl Dee, Deep Hills: A Survey"."""
    names, _, last = text[head.start : head.names_end].rpartition(", ")
    if text[head.names_end : head.end].strip() != ":" or not _WORDS.fullmatch(last):
        return False
    return people_likeness(names) >= SEVERAL_NAMES and not people_likeness(last)


_WORDS = lazy_pattern(r"[A-Z][a-z]+(?: [A-Z][a-z]+)+")


_YEAR_AND_SEMICOLON = lazy_pattern(rf"{YEAR_DIGITS};")


def _is_title_about_person(text: str, head: ReferenceHead, marks: Sequence[MarkedExtent]) -> bool:
    """Whether what looks like a name begins an emphasized title: "**Ada B. Dee's ants**"."""
    return _is_all_emphasized(marks, head) and _GENITIVE.match(text, head.end) is not None


_GENITIVE = lazy_pattern(rf"{CAPITAL}[\w-]+[’']s\b")


def _is_parted_alike(text: str, head: ReferenceHead) -> bool:
    """Whether one dash or bar parts both names and title, and title and the rest.

    Hardly any citation style does: "Ada Bee et al. — How ants count — ICLR 2020". ISBD has stops in
    front of its dashes: "BEE (Ada). - How ants count. - Ulm : Hill, 2001".
    """
    mark = text[head.names_end : head.end + len("| ")].strip(" .")[:1]
    if mark not in _FIELD_MARKS or f" {mark} " not in text[head.end + 1 :]:
        return False
    return not text.startswith(f". {mark}", head.names_end) or not _AREA.search(text, head.end)


_FIELD_MARKS = frozenset("|–—-")
_AREA = lazy_pattern(r"[.?!]\s[-–—]\s")  # what ISBD calls what a stop and a dash part


# Signs after a name that say who wrote to the editors: "Ada Bee#, Bob Cee*". The length stays.
_AUTHOR_SIGNS = lazy_pattern(r"[#*†‡§](?<=[a-zà-ÿ]{2}.)[#*†‡§]{0,2}(?=,\s|\sand\s|\s\([12])")
_EDITORS_IN_BRACKETS = lazy_pattern(rf"\[({any_of(EDITOR_MARKS)}\.?)\]", re.IGNORECASE)
# The series of a book: "Ants (= Studies in Bees)", or with its number in front of place and year:
# "Ants (Studies in Bees, 17), Ulm 2003".
_SERIES_IN_BRACKETS = lazy_pattern(
    rf"\s\((?:=\s[^()]{{3,80}}\)|{CAPITAL}[^()]{{8,80}},\s(?:Bd\.\s|vol\.\s)?[0-9]{{1,3}}\)"
    rf"(?=,\s{CAPITAL}[\w/. -]{{2,40}}\s{YEAR_DIGITS}\b))"
)
# A hyphen for the dash of GOST, in front of the place or the pages. The length stays.
_HYPHEN_BEFORE_PLACE = lazy_pattern(
    rf"(?<=[.?!])(?<![0-9]\s[сp]\.) - "
    rf"(?={CAPITAL}[\w.-]{{0,20}}\s?:\s{CAPITAL}|[0-9]{{1,5}}\s[сp]\.)"
)
_SHORTEST_BODY = 8
_SHORTEST_DATED = 4  # "Bee, A. (1677). *Ants*."
_LONGEST_FIELD = 40


def _begins_otherwise(text: str, marks: Sequence[MarkedExtent]) -> bool:
    """Whether no people stand in front: a name of code, or of a field ("`Ants`: Title")."""
    if marks and marks[0].start == 0 and marks[0].style == "code":
        return True
    return named_field(text[:_LONGEST_FIELD]) is not None and not begins_with_label(text)


def _is_small_word(text: str, mark: MarkedExtent) -> bool:
    """Whether nothing but "in" or "et al." is emphasized, as many styles do."""
    return _SMALL_WORDS.fullmatch(text, mark.start, mark.end) is not None


_SMALL_WORDS = lazy_pattern(rf"\W*(?:{any_of(IN_WORDS)}|et\.?\sal\.?)\W*")


def _emphasis_bounds(text: str, marks: Sequence[MarkedExtent]) -> list[int]:
    """Where marks begin, and where one ends that begins the text: "**Bee, A.:** Ants"."""
    first = reference_start(text)
    ends = [
        mark.end
        for mark in marks
        if mark.style and mark.start <= first < mark.end and text[mark.end - 1] in ".,:"
    ]
    return [*(mark.start for mark in marks), *ends]


def _head_parts(head: ReferenceHead) -> Iterator[ReferencePart]:
    for start, end in head.surnames or ((head.start, head.names_end),):
        if start < end:
            yield ReferencePart(start, end, "authors")
    if head.year[1]:
        yield ReferencePart(*head.year, "year")


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
        or (not have_ended and _is_credited_to(text, title, head))
    ):
        return []
    is_book = is_styled or text[title[0] - 1 : title[0]] in _BOOK_SIGNS
    if is_book and not container.is_named:
        is_named = _is_in_brackets(text, container) or _names_publisher(text, head, container)
        container = replace(container, is_named=is_named)
    return [
        ReferencePart(*title, "title"),
        *_container_parts(container, has_year=bool(head.year[1])),
    ]


_BOOK_SIGNS = frozenset("『《")


def _is_credited_to(text: str, names: Extent, head: ReferenceHead) -> bool:
    """Whether several people stand behind a title of two words: "Ant Life - *A. Bee & C. Dee*"."""
    people = people_likeness(text[head.start : head.names_end])
    return not head.year[1] and people < SEVERAL_NAMES <= people_likeness(text[slice(*names)])


def _split_title(
    text: str, head: ReferenceHead, marks: Sequence[MarkedExtent]
) -> tuple[Extent, Container, bool] | None:
    """Title and container, and whether quotation marks, emphasis or a link show the title."""
    styled = [(mark.start, mark.end) for mark in marks if mark.style and mark.start >= head.end - 1]
    styled = list(without_remarks(text, sorted([*styled, *quoted_names(text, head.end + 1)])))
    quoted = quoted_title(text, head.end)
    is_in_signs = text[head.end : head.end + 1] in _TITLE_SIGNS
    if quoted and not is_in_signs and _goes_on_in_emphasis(quoted[1], marks):
        quoted = None
    marked = quoted or marked_title(text, head.end, marks)
    is_all_marked = _is_all_marked(text, head, marks)
    is_with_journal = marked is not None and not quoted and _ends_in_journal(text, *marked)
    may_split = not marked or is_with_journal or is_all_marked or _is_all_emphasized(marks, head)
    styled = [] if is_with_journal else styled
    split = split_plain(text, head.end, styled) if may_split else None
    ends_at_stop = split is not None and text[split[0] :].lstrip(" ").startswith(". ")
    if split and (not marked or split[1].is_sure or (is_all_marked and ends_at_stop)):
        return (head.end, split[0]), split[1], bool(marked)
    return (marked[0], container_after(text, marked[1], styled), True) if marked else None


_TITLE_SIGNS = frozenset("『《「")


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
    behind a stop and a dash: "*Ants*. — Still the best". A part can also stand behind the
    publisher: "*Ants*, Hill Press, chapters 2-3".
    """
    start = container.venue[0]
    if part := _PART_LAST.search(text, *container.venue):
        return replace(container, venue=(start, part.start()))
    name = text[slice(*container.venue)].strip(" .")
    is_other = _ASSIGNED_PART.fullmatch(name) is not None or is_kind_of_report(name)
    is_apart = not container.is_sure and _AREA.fullmatch(text, max(0, start - 4), start) is not None
    is_remark = is_apart or _DESCRIPTION.match(name) is not None
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
_ASSIGNED_PART = lazy_pattern(rf"(?:{'|'.join(ASSIGNED_PARTS)})\.?", re.IGNORECASE)


def _is_in_brackets(text: str, container: Container) -> bool:
    """Whether brackets have a name and the year: "*Ants* (Hill and Dee, 2006)".

    One word can be the place alone.
    """
    start, end = container.venue
    return text[:start].endswith("(") and end < container.year[0] and " " in text[start:end]


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
    rf"[,;]\s{OLD_YEAR_DIGITS}(?:\.|\s?\([^()]*\)\.?|(?::|,\s(?:pp?|S)\.\s)\w+(?:[–-]\w+)?\.?)?\s*$"
)
_NAME_IN_SIGNS = lazy_pattern(r"[\u3041-\u30ff\u4e00-\u9fff]{2,20}")
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


def _is_all_emphasized(marks: Sequence[MarkedExtent], head: ReferenceHead) -> bool:
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
