"""Texts that are not entries: sentences with links, rows of measurements, counts. Pure."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import field_role
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import SURE_PEOPLE
from snnbib.readinglist.recognition.years import DAY, MONTH
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.headings import CHANGE_COLUMNS
from snnbib.readinglist.words.references import ON_LINE
from snnbib.sites import link_kind
from snnbib.text import fold, tidy

__all__ = [
    "has_link_in_sentence",
    "has_measurements",
    "is_undated_page",
    "lists_changes",
    "lists_topic_counts",
    "names_deadline",
    "names_documentation",
    "names_meeting",
]

# The text of a link that is part of a sentence: "this survey paper", "an example". A title begins
# with a capital letter, or with the name of a program.
_SMALL_WORDS = lazy_pattern(r"(?:an?|this|these|that|those|our|my)(?: [a-z][\w-]*){1,3}")
_FEW_SMALL_WORDS = lazy_pattern(r"[a-z][\w-]*(?: [a-z][\w-]*){0,2}")
_ENDS_IN_ARTICLE = lazy_pattern(r"\w (?:an?|the|this|these|that|those|our|my|their)\s$")
_ENDS_IN_PREPOSITION = lazy_pattern(r"\w (?:in|of|by|from|with|on|to)\s$")
_ENDS_IN_SMALL_WORDS = lazy_pattern(
    r"\s[a-z]{2,} (?:in|of|by|from|with|on|to|at|see|the|our|is)\s$"
)
_ENDS_SMALL = lazy_pattern(r"(?:^|\s)[a-z]+\s$")
# "58.5", "83.8 (07+12)", "12.5 %": not a year, the number of a row, an arXiv id or a file's size.
_MEASUREMENT = lazy_pattern(r"\W*\d{1,3}\.\d{1,3}(?:\s*%)?(?:\s*\([\d\W]*\))?\W*")
_EMPTY = lazy_pattern(r"\W*")


def has_link_in_sentence(spans: Sequence[Span], title: Segment) -> bool:
    """Whether a link is a part of a sentence: "There is [an older paper](...) on ants".

    The word in front of it and the words of the link are in small letters; or it is the end of the
    title, and a preposition is in front of it: "Recall as in [AntNet](...)". Where the title is
    linked or emphasized, only its link tells: a sentence behind it describes the work.
    """
    is_marked = bool(title.url or title.style)
    return any(
        bool(link.url)
        and not link.image
        and (link.url == title.url or not is_marked)
        and _goes_on(previous.text, link.text, title.text)
        for previous, link in pairwise(spans)
    )


def _goes_on(before: str, text: str, title: str) -> bool:
    """Whether a sentence goes on in the text of a link."""
    if _SMALL_WORDS.fullmatch(text.strip()):
        return _ENDS_SMALL.search(before) is not None
    if _FEW_SMALL_WORDS.fullmatch(text) and _ENDS_IN_ARTICLE.search(before):
        return True
    if title == text.strip():  # "Our taxonomy is that of [How Ants Count](...)"
        return _ENDS_IN_SMALL_WORDS.search(before) is not None
    return _ENDS_IN_PREPOSITION.search(before) is not None and title == tidy(before + text)


def names_deadline(text: str) -> bool:
    """Whether a text says what happens on a day: "Papers due: June 10", "Bis: 24. Juni"."""
    return ":" in text and _ON_DAY.search(text) is not None


_ON_DAY = lazy_pattern(
    rf":\s(?:\w+,\s)?(?:{MONTH}\s{DAY}|{DAY}\s(?:de\s|of\s)?{MONTH})(?!\w)", re.IGNORECASE
)


def names_documentation(title: str, urls: Iterable[str]) -> bool:
    """Whether a title is that of the documentation that one of its links leads to."""
    is_named = "oc" in title and _DOCUMENTATION.search(title) is not None
    return is_named and any(_DOCS.search(url) for url in urls if link_kind(url) != "paper")


_DOCUMENTATION = lazy_pattern(r"\b[Dd]oc(?:umentation|s)\b")
_DOCS = lazy_pattern(r"//docs?\.|/docs?(?:/|$)|//[^/]+\.readthedocs\.io")


def is_undated_page(segments: Sequence[Segment]) -> bool:
    """Whether a reference tells only that its work is a page: "Ant Club. Our Hill [online]. URL".

    Of what was published somewhere it tells venue and year, or the name of a person.
    """
    roles = {segment.role for segment in segments}
    is_on_paper = "paper" in {link_kind(segment.url) for segment in segments if segment.url}
    names = [part.text for part in segments if part.role == "authors"]
    has_author = any(people_likeness(name) >= SURE_PEOPLE and not name.isupper() for name in names)
    is_told = is_on_paper or has_author or not roles.isdisjoint({"venue", "year"})
    notes = [part.text for part in segments if part.role == "note"]
    return not is_told and any(map(_MEDIUM_FIRST.match, notes))


_MEDIUM_FIRST = lazy_pattern(rf"{any_of(ON_LINE)}(?:\W|$)", re.IGNORECASE)


def names_meeting(source: str) -> bool:
    """Whether an entry is nothing but the linked name of a meeting.

    >>> names_meeting("[Ants and Bees (AAB) Workshop 2020](https://aab.org/)")
    True
    >>> names_meeting("[Report on the Workshop 2020](https://aab.org/)")
    False
    """
    return _MEETING.fullmatch(source) is not None


_MEETING = lazy_pattern(
    r"\W*\[(?![^\[\]]*(?:[Rr]eport|[Oo]verview|[Ss]ummary|[Pp]roceedings))"
    r"[^\[\]]{5,200}\b(?:Workshop|Tutorial|Summer School|Hackathon),?\s(?:19|20)[0-9]{2}\]"
    r"\([^()\s]{1,300}\)\W*"
)


def lists_changes(head: Sequence[str]) -> bool:
    """Whether a table lists the versions of a document: its columns say so, and none has papers.

    >>> lists_changes(["Version", "Date", "Change"]), lists_changes(["Title", "Version"])
    (True, False)
    """
    names = {fold(name) for name in head}
    roles = {field_role(name) for name in head}
    return not names.isdisjoint(CHANGE_COLUMNS) and roles.isdisjoint({"title", "venue"})


def has_measurements(cells: Sequence[str]) -> bool:
    """Whether at least half of the cells with text are measurements, such as "58.5"."""
    filled = [cell for cell in cells if not _EMPTY.fullmatch(cell)]
    measurements = [cell for cell in filled if _MEASUREMENT.fullmatch(cell)]
    return bool(measurements) and 2 * len(measurements) >= len(filled)


def lists_topic_counts(segments: Sequence[Segment]) -> bool:
    """Whether the text lists topics, each with the number of its entries: "**Ants** (39)"."""
    counts = [
        name
        for name, following in pairwise(segments)
        if _COUNT.fullmatch(following.text) and not _COUNT.fullmatch(name.text)
    ]
    return len(counts) >= _LEAST_COUNTS and 2 * len(counts) >= len(segments)


_COUNT = lazy_pattern(r"\([0-9]{1,3}\)")
_LEAST_COUNTS = 3
