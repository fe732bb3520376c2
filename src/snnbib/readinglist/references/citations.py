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
from snnbib.readinglist.recognition.listed_editions import is_listed_edition
from snnbib.readinglist.recognition.name_likeness import begins_with_acronym
from snnbib.readinglist.recognition.people import people_likeness, read_people
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SEVERAL_NAMES
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.word_series import begins_with_series
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.access_notes import is_unprinted_at, without_access_notes
from snnbib.readinglist.references.bodies import AREA_MARK, is_all_emphasized, reference_body
from snnbib.readinglist.references.extents import Extent, as_spaces
from snnbib.readinglist.references.head_parts import ReferenceHead
from snnbib.readinglist.references.heads import reference_head
from snnbib.readinglist.references.marked_titles import MarkedExtent
from snnbib.readinglist.references.places import may_be_city
from snnbib.readinglist.references.possible_names import (
    is_within_title,
    without_people,
)
from snnbib.readinglist.references.publishers import is_certain_venue
from snnbib.readinglist.references.reference_parts import ReferencePart, with_parts_between
from snnbib.readinglist.references.remarks import without_special_issue
from snnbib.readinglist.references.signs import may_be_reference
from snnbib.readinglist.references.slashed_titles import names_after_slash
from snnbib.readinglist.references.starts import begins_with_label, label_year, reference_start
from snnbib.readinglist.references.title_first import emphasized_title_head, head_without_names
from snnbib.readinglist.references.type_marked import read_type_marked
from snnbib.readinglist.references.untitled import untitled_reference
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.references import EDITOR_MARKS, IN_WORDS

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
    marks = without_people(text, [mark for mark in marks if not _is_small_word(text, mark)])
    head = emphasized_title_head(text, marks) or reference_head(
        text,
        _emphasis_bounds(text, marks),
        surname_marks=habits.cite_by_surname,
        begins_with_surname=habits.begin_with_surname,
        name_stop=habits.name_stop,
    )
    head = head or head_without_names(text)
    if not head or _cannot_be_reference(text, start, head, marks, habits):
        return ()
    plain = without_special_issue(without_access_notes(text))
    body = reference_body(plain, head, marks, habits.series)
    if habits.end_in_place:
        body = [part for part in body if not _is_place_alone(text, part)]
    first = min(head.start, head.year[0] or head.start)
    parts = [*_head_parts(head), *_with_unprinted(text, body)]
    names = names_after_slash(text, body[0].end) if body else None
    if names and (head.names_end == head.start or _repeats_first(text, head, names)):
        parts = [part for part in parts if part.role != "authors"]
        parts.append(ReferencePart(*names, "authors"))
    if body and all(part.role != "year" for part in parts) and (key := label_year(text)):
        parts.append(ReferencePart(*key, "year"))
    is_read = body and not _is_venue_alone(text, head, body)
    return tuple(with_parts_between(text, first, parts)) if is_read else ()


def _repeats_first(text: str, head: ReferenceHead, names: Extent) -> bool:
    """Whether the name in front of a title is one of those behind: "Bee, A. Ants / A. Bee, C. Dee".

    As in GOST 7.1, which sorts works by it and has all names behind the slash.
    """
    first = next(iter(read_people(text[head.start : head.names_end])), None)
    named = read_people(text[slice(*names)])
    return first is not None and first.family in [person.family for person in named]


def _with_usual_signs(
    text: str, marks: Sequence[MarkedExtent]
) -> tuple[str, Sequence[MarkedExtent]]:
    """A text of the same length, with the signs that most styles have, and its marks."""
    text = _AUTHOR_SIGNS.sub(_usual_sign, text)
    if "(" in text and (series := _SERIES_IN_BRACKETS.search(text)):
        text = f"{text[: series.start()]}{as_spaces(series)}{text[series.end() :]}"
        marks = [mark for mark in marks if not series.start() < mark.start < series.end()]
    text = _EDITORS_IN_BRACKETS.sub(r"(\1)", text) if "[" in text else text
    return _HYPHEN_BEFORE_PLACE.sub(" – ", text) if " - " in text else text, marks


def _usual_sign(sign: re.Match[str]) -> str:
    """A comma in front of "and", as a space there would be the second; else spaces."""
    spaces = as_spaces(sign)
    return f",{spaces[1:]}" if sign.string.startswith(" and", sign.end()) else spaces


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
    if not habits.name_stop and not head.year[1]:
        rest = text[start:]
        if begins_with_series(rest) or begins_with_acronym(rest):
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
    return is_all_emphasized(marks, head) and _GENITIVE.match(text, head.end) is not None


_GENITIVE = lazy_pattern(rf"{CAPITAL}[\w-]+[’']s\b")


def _is_parted_alike(text: str, head: ReferenceHead) -> bool:
    """Whether one dash or bar parts both names and title, and title and the rest.

    Hardly any citation style does: "Ada Bee et al. — How ants count — ICLR 2020". ISBD has stops in
    front of its dashes: "BEE (Ada). - How ants count. - Ulm : Hill, 2001".
    """
    mark = text[head.names_end : head.end + len("| ")].strip(" .")[:1]
    if mark not in _FIELD_MARKS or f" {mark} " not in text[head.end + 1 :]:
        return False
    return not text.startswith(f". {mark}", head.names_end) or not AREA_MARK.search(text, head.end)


_FIELD_MARKS = frozenset("|–—-")


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
    if (colon := text.find(": ", 0, _LONGEST_FIELD)) > 0 and is_listed_edition(text[:colon]):
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
