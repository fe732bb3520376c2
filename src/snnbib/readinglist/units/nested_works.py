"""Nested items that are works, though no link in their own text shows it. Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.labels import field_role, is_link_label, trim
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.organizations import is_one_organization
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    POSSIBLE_PEOPLE,
    SEVERAL_NAMES,
    SURE_PEOPLE,
)
from snnbib.readinglist.recognition.quotation_marks import WESTERN_QUOTES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.recognition.years import CITED_YEAR
from snnbib.readinglist.units.entry_signs import field_in_front
from snnbib.readinglist.units.outline import plain
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS

__all__ = [
    "author_above_titles",
    "is_address",
    "is_inverted_name",
    "is_nested_work",
    "is_person",
    "is_topic",
    "tells_work",
]


def is_nested_work(spans: Sequence[Span], nested: Sequence[Sequence[Span]]) -> bool:
    """Whether an item without a link has an author and a title, or an address below it.

    Args:
        spans: of the item.
        nested: the spans of each item nested in it.
    """
    if any(span.url for span in spans) or field_in_front(spans):
        return False
    text = trim(plain(spans))
    return _is_author_and_title(text) or (any(map(is_address, nested)) and _may_be_title(text))


def _is_author_and_title(text: str) -> bool:
    """Whether a text is who wrote a work, a dash, and its title."""
    match = _AUTHOR_AND_TITLE.fullmatch(text.strip())
    if match is None:
        return False
    people, title = people_likeness(match["names"]), match["title"]
    venue = read_venue(title)
    return (
        people >= LIKELY_PEOPLE
        and people_likeness(title) < people
        and count_words(title) >= _SHORTEST_TITLE
        and not venue.year
        and venue.weight <= POSSIBLE_VENUE
        and not is_one_organization(title)
    )


_AUTHOR_AND_TITLE = lazy_pattern(rf"(?P<names>[^-–—:]{{5,60}})\s[-–—]\s(?P<title>{CAPITAL}.*)")
_SHORTEST_TITLE = 2


def _may_be_title(text: str) -> bool:
    """Whether an item with nothing but an address below it is a work, not the name of a link."""
    is_named = count_words(text) >= _SHORTEST_TITLE
    return is_named and not (is_link_label(text) or field_role(text.rstrip(" :：")))


def is_address(spans: Sequence[Span]) -> bool:
    """Whether a text is an address and nothing else."""
    filled = [span for span in spans if span.text.strip()]
    return len(filled) == 1 and bool(filled[0].url) and "://" in filled[0].text


def is_topic(spans: Sequence[Span]) -> bool:
    """Whether an item can be the topic of the works nested in it: a few words, without a link."""
    text = trim(plain(spans))
    is_marked = any(span.url or "italic" in span.style for span in spans)
    if is_marked or not 0 < len(text.split()) <= _LONGEST_TOPIC or text[:1] in WESTERN_QUOTES:
        return False
    venue = read_venue(text)
    return not (venue.year or venue.weight > POSSIBLE_VENUE) and not tells_work(spans)


_LONGEST_TOPIC = 5


def tells_work(spans: Sequence[Span]) -> bool:
    """Whether a text names a title with an author or a year, as details of a work do not.

    A link can only lead to an edition: "Bee and Dee. *Ants* ([2e](...))".
    """
    spans = [span for span in spans if not (span.url and _EDITION.match(span.text))]
    if any(span.url for span in spans) or field_in_front(spans):
        return False
    emphasized = {trim(span.text) for span in spans if span.style} - {""}
    parts = [part for part in map(trim, _BETWEEN_PARTS.split(plain(spans))) if part]
    titles = [part for part in parts if part in emphasized or _may_be_plain_title(part)]
    return bool(titles) and any(
        people_likeness(part) >= (_FAMILIES if _AND.search(part) else FULL_NAME)
        or _YEAR.fullmatch(part)
        for part in parts
        if part not in titles
    )


_FAMILIES = 0.44  # "Bee and Dee"
_AND = lazy_pattern(r"\w\s(?:and|&)\s\w")
_EDITION = lazy_pattern(r"[0-9]{1,2}(?:e|st|nd|rd|th)\b")


def _may_be_plain_title(text: str) -> bool:
    """Whether a part of a line is some words that are neither people nor a venue."""
    are_words = count_words(text) >= _SHORTEST_TITLE and people_likeness(text) < POSSIBLE_PEOPLE
    return are_words and read_venue(text).weight <= POSSIBLE_VENUE


_BETWEEN_PARTS = lazy_pattern(rf"\s[-–—|/·]\s|[,;:.?!]\s|[()\"“”„«»]|\s{any_of(BY_WORDS)}\s")
_YEAR = lazy_pattern(CITED_YEAR)


def is_inverted_name(text: str) -> bool:
    """Whether a text is one person, with the family name in front: "Bee, Ada".

    >>> is_inverted_name("Bee, Ada M."), is_inverted_name("Ada Bee"), is_inverted_name("Bee, Cee")
    (True, False, True)
    """
    return _INVERTED.fullmatch(text) is not None and people_likeness(text) >= SURE_PEOPLE


_INVERTED = lazy_pattern(r"[^\W\d_][^,;:()0-9]{1,30},\s[^,;:()0-9]{2,30}")


def author_above_titles(
    text: str, nested: Sequence[Sequence[Span]], *, are_people: bool = False
) -> str:
    """The author that an item names above the titles of works; "" if it is none.

    Args:
        text: of the item.
        nested: the spans of the items nested in it.
        are_people: whether all such items around are people; else the titles are emphasized, or
            in quotation marks without names of their own.
    """
    name = text.partition(" - ")[0].strip(" ,.:")
    if are_people and is_person(name):
        return "" if any(map(_is_detail, nested)) else name
    if is_person(name) and all(_QUOTED_TITLE.fullmatch(plain(spans).strip()) for spans in nested):
        return name
    return name if is_inverted_name(name) and all(map(_begins_with_title, nested)) else ""


_QUOTED_TITLE = lazy_pattern(  # and at most its year
    rf"[«\"“„《『].{{2,200}}[»\"”“》』][\s,.(（–—-]*(?:{CITED_YEAR})?[)）.]?"
)


_QUOTED_LAST = lazy_pattern(r"[«\"“„].{10,200}[»\"”]$")


def _is_detail(spans: Sequence[Span]) -> bool:
    """Whether a nested text only adds to a work: a label, an address, or where and when it was."""
    text = trim(plain(spans)).strip("()[] ")
    if _QUOTED_LAST.search(text):  # "thesis: 1995 “How Ants Count”"
        return False
    venue = read_venue(text)
    return is_link_label(text) or is_address(spans) or venue.is_edition or not venue.venue


def is_person(text: str) -> bool:
    """Whether a text can be the full name of a person, as topics of two words can be as well.

    Or of several people: "Ada Bee & Carl Dee". Chinese and Japanese names have no space.
    """
    if len(text.split()) > _LONGEST_NAME:
        return people_likeness(text) >= SEVERAL_NAMES
    is_full = " " in text or CJK_CHARACTER.match(text) is not None
    return is_full and people_likeness(text) >= FULL_NAME


_LONGEST_NAME = 4


def _begins_with_title(spans: Sequence[Span]) -> bool:
    """Whether a text begins with emphasized words that are neither people nor a venue."""
    first = next((span for span in spans if span.text.strip()), Span())
    return (
        "italic" in first.style
        and not first.url
        and people_likeness(first.text) < SEVERAL_NAMES
        and read_venue(first.text).weight <= POSSIBLE_VENUE
    )
