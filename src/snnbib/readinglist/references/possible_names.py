"""Whether what stands in front of a title in a reference is names, and not a part of it. Pure."""

from collections import Counter
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.cjk_names import begins_with_ideograph
from snnbib.readinglist.recognition.letters import CAPITAL, COLONS
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    SEVERAL_NAMES,
    SURE_PEOPLE,
)
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTE
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.references.cited_names import names_at
from snnbib.readinglist.references.container import Container
from snnbib.readinglist.references.extents import Extent
from snnbib.readinglist.references.head_parts import ReferenceHead
from snnbib.readinglist.references.marked_titles import MarkedExtent
from snnbib.readinglist.references.places import is_city
from snnbib.readinglist.references.publishers import is_publisher
from snnbib.readinglist.references.starts import REFERENCE_KEY, reference_start
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS
from snnbib.readinglist.words.references import EDITOR_MARKS

__all__ = [
    "are_more_names",
    "is_shown_by_context",
    "is_within_title",
    "without_people",
]


def without_people(text: str, marks: Sequence[MarkedExtent]) -> Sequence[MarkedExtent]:
    """The marks without people's names: linked ones, and emphasized ones in front of a title.

    A name with initials among others needs no marked title: "Bee, A, **Cee, C**, Dee, D (2001)".
    """
    if not marks:
        return marks
    names_end = _names_before_title(text, marks) or _names_around(text, marks)
    links = Counter(mark.url for mark in marks)  # several marks with one address are one link
    are_people = [
        ((bool(mark.url) and links[mark.url] == 1) or mark.start < names_end)
        and _is_person(text, mark)
        for mark in marks
    ]
    if not any(are_people) or (all(are_people) and not names_end):
        return marks
    return [mark for mark, is_person in zip(marks, are_people, strict=True) if not is_person]


def _names_before_title(text: str, marks: Sequence[MarkedExtent]) -> int:
    """Where a list of names ends in front of a marked or quoted title, or 0."""
    title = next((mark for mark in marks if not _is_person(text, mark)), None)
    quotation = _OPENING_QUOTE.search(text)
    starts = [title.start] if title else []
    end = min([*starts, *([quotation.start()] if quotation else [])], default=0)
    names = text[:end].strip(" .,:;[*")
    return end if end and people_likeness(names) >= SEVERAL_NAMES else 0


def _names_around(text: str, marks: Sequence[MarkedExtent]) -> int:
    """Where the names end that a text begins with, if marked ones have initials; or 0.

    The first name is not marked.
    """
    start = reference_start(text)
    if not marks or marks[0].start <= start or not _has_initials(text, marks[0]):
        return 0
    names = names_at(text, start)
    end = names.end if names else 0
    inside = [mark for mark in marks if mark.start < end]
    are_names = all(mark.end <= end and _has_initials(text, mark) for mark in inside)
    return end if inside and are_names else 0


def _has_initials(text: str, mark: MarkedExtent) -> bool:
    return people_likeness(text[mark.start : mark.end]) >= SURE_PEOPLE


_OPENING_QUOTE = lazy_pattern(rf"{OPENING_QUOTE}\w")


def _is_person(text: str, mark: MarkedExtent) -> bool:
    """Whether a marked text is likely a full name."""
    return people_likeness(text[mark.start : mark.end]) >= LIKELY_PEOPLE


def is_within_title(text: str, head: ReferenceHead, marks: Sequence[MarkedExtent]) -> bool:
    """Whether possible names are a linked title, or begin a marked one: "**Ask Me: a study**"."""
    is_linked = any(
        mark.url and mark.start <= head.start and mark.end <= head.names_end + 1 for mark in marks
    )
    if is_linked and 0 < people_likeness(text[head.start : head.names_end]) < SURE_PEOPLE:
        return True  # "[Paxos Made Simple](...) (2001): It is hard."
    if _is_title_in_front(text, head, marks):
        return True
    within = [
        mark
        for mark in marks
        if mark.start < head.names_end
        and not _is_head(mark, head)
        and text[head.names_end : mark.end].strip(" ,.:;*_")
    ]
    if any(mark.url and _is_person(text, mark) for mark in within):
        return True  # "[Anna B. Bee](...) How ants count": no stop after "B."
    inside = is_linked or bool(within)
    return (inside and not head.is_sure) or _is_title_and_name(text, head, marks)


def _is_head(mark: MarkedExtent, head: ReferenceHead) -> bool:
    """Whether nothing but names and year is marked: "[Bee, A., and C. Dee, 2001](...): Ants"."""
    is_dated = head.names_end < head.year[1] <= mark.end <= head.year[1] + 1
    return head.is_sure and is_dated and mark.start <= head.start


def _is_title_in_front(text: str, head: ReferenceHead, marks: Sequence[MarkedExtent]) -> bool:
    """Whether only the first of the possible names is linked: "[Ants](...), Bee et al., ICML"."""
    inside = [mark for mark in marks if mark.url and mark.start < head.names_end]
    if len(inside) != 1 or inside[0].start > head.start:
        return False
    return inside[0].end < head.names_end and text[inside[0].end :].startswith(", ")


def _is_title_and_name(text: str, head: ReferenceHead, marks: Sequence[MarkedExtent]) -> bool:
    """Whether the only emphasis is what seemed to be a family name: "*Ants*, A. C. Bee"."""
    styled = [mark for mark in marks if mark.style]
    is_word = len(styled) == 1 and styled[0].start <= head.start < styled[0].end < head.names_end
    if not is_word or head.year[1] or styled[0].end - head.start > _LONGEST_STYLED_NAME:
        return False
    return people_likeness(text[head.start : styled[0].end]) < SURE_PEOPLE  # "**Bee, A. C.**, Dee"


_LONGEST_STYLED_NAME = 30


def is_shown_by_context(
    text: str, head: ReferenceHead, container: Container, *, is_marked: bool
) -> bool:
    """Whether what follows possible names shows that they are names."""
    names = text[head.start : head.names_end]
    mark = text[head.names_end : head.end].strip()
    in_ideographs = begins_with_ideograph(text, head.start)
    if _is_colon_of_reference(text, names, mark, container):
        return head.are_likely
    is_dated = container.is_sure and container.year[1] > 0 and not container.venue[1]
    if _is_published(text, container) or (is_dated and "," in names):  # "Bee, Ada, Ants, Ulm 1995"
        is_full_name = mark == "," and people_likeness(names) >= FULL_NAME
        if is_full_name or (in_ideographs and mark in _COMMAS):
            return True  # name, title, publisher, year
        if in_ideographs and mark in COLONS:
            return head.are_likely
    is_apart = (
        is_marked
        or mark == "."
        or _is_colon_after_names(text, names, mark, container)
        or (in_ideographs and mark in {*_COMMAS, *COLONS})
    )
    return head.are_likely and is_apart and (is_marked or container.is_sure)


def _is_colon_of_reference(text: str, names: str, mark: str, container: Container) -> bool:
    """Whether a key, publisher or place shows a reference of the form "Bee, Ada: Ants".

    "In:" shows one of the form "Ada Bee: How ants count. In: *Ants*" as well, and so does a place
    without a comma in front of the year: "Ada Bee: How ants count, Ulm 1995".
    """
    is_in = container.is_sure and bool(_IN_LAST.search(text[: container.venue[0]]))
    if is_in and mark == "," and "," in names:
        return True  # "Bee, Ada, How ants count, in: Ants"
    if not mark.endswith(":"):
        return False
    if "," not in names:
        is_told = is_in or (container.is_sure and _ends_in_place(text))
        return is_told and people_likeness(names.replace("/", ", ")) >= FULL_NAME
    return (
        REFERENCE_KEY.match(text) is not None
        or _is_published(text, container)
        or (bool(container.year[1]) and bool(_FOLLOWS_PLACE.search(text[: container.venue[0]])))
    )


def _is_colon_after_names(text: str, names: str, mark: str, container: Container) -> bool:
    """Whether a colon ends names: "Bee, Ada: Ants, Ulm 1995", "Ada Bee, Carl Dee: Ants. ICML".

    "Many Eyes, One Mind: Ants (ICLR 2020)" is a title.
    """
    if "," in names and mark.endswith(":") and not container.venue[1]:
        return True
    ends_in_stop = text[: container.venue[0]].endswith(". ")
    return mark == ":" and ends_in_stop and _are_full_names(names)


def _ends_in_place(text: str) -> bool:
    """Whether a city and the year end a reference, as in German and Italian: "Hill, Ulm 1995"."""
    place = _PLACE_AND_YEAR.search(text)
    return place is not None and is_city(place["place"])


_PLACE_AND_YEAR = lazy_pattern(
    rf"[.,]\s(?P<place>{CAPITAL}[\w./-]+(?:\s[\w./-]+){{0,3}})\s{OLD_YEAR_DIGITS}\W*$"
)
_IN_LAST = lazy_pattern(r"[.,;?!]\s[Ii]n:\W*$")
_COMMAS = frozenset(",，、")
# What stands in front of a publisher or book: "Ants. Ulm: Hill 1995", "Ants. In: Wood 2 (1995)",
# "Ants. In Carl Dee (ed.): Wood".
_IN = ("In", "I", "W", "V", "U", "En", "Em", "Dans")
_FOLLOWS_PLACE = lazy_pattern(
    rf"[.,]\s(?:{CAPITAL}[\w./ -]{{1,40}}\s?:|{any_of(_IN)}:.{{0,80}}"
    rf"|{any_of(_IN)}\s[^()]{{3,80}}\({any_of(EDITOR_MARKS)}\.?\)[.:,]?)\s$"
)


def _is_published(text: str, container: Container) -> bool:
    """Whether a publisher and the year stand after a title."""
    return bool(container.year[1]) and is_publisher(text[slice(*container.venue)])


def _are_full_names(names: str) -> bool:
    """Whether names in front of a colon are several full ones: "Ada Bee, Carl Dee: Ants"."""
    parts = _BETWEEN_NAMES.split(names)
    return (
        len(parts) > 1
        and people_likeness(names) >= SEVERAL_NAMES
        and all(" " in part for part in parts)
    )


_BETWEEN_NAMES = lazy_pattern(r",\s|\s?/\s?")


def are_more_names(text: str, title: Extent, *, is_marked: bool, have_ended: bool) -> bool:
    """Whether the text in the title's place is more likely the rest of the names.

    Args:
        text: of a reference.
        title: where the title seems to stand.
        is_marked: whether it is emphasized or quoted.
        have_ended: whether the year, or dashes in their place, show that the names have ended.
    """
    start, end = title
    names = None if is_marked and have_ended else names_at(text, start)
    # Behind the year only names alone: "Bee, A. (1994). W. Dee, an ant" names no more authors.
    least_end = end - 1 if have_ended else start
    are_names = names is not None and names.is_sure and least_end <= names.end <= end + 1
    # but not "A Red Ant"
    may_be_people = not (is_marked or have_ended or text.startswith("A ", start))
    are_people = may_be_people and people_likeness(text[start:end]) >= SURE_PEOPLE
    return are_names or are_people or bool(_GOES_ON_FROM_NAMES.match(text, start))


# An initial, or "and" in front of a last name in another form: "and the Ant Contributors".
_GOES_ON_FROM_NAMES = lazy_pattern(
    rf"(?:{CAPITAL}\.){{1,3}}[,;]|(?:{any_of(COMMON_AND_WORDS)}|&)\s"
)
