"""How much an entry looks like a paper by itself. Pure.

`SIGNS` has what speaks for it and against it, with a weight each. What can weigh more or less is
summed up beside it.
"""

import re
from itertools import takewhile

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.headings import Heading
from snnbib.readinglist.headings.heading_topics import names_only_links
from snnbib.readinglist.recognition.editor_marks import names_editors_or_translators
from snnbib.readinglist.recognition.labels import kind_of_words
from snnbib.readinglist.recognition.quotation_marks import BOOK_QUOTES
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.references.same_authors import repeats_authors
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.selection.link_weights import links_weight
from snnbib.readinglist.selection.paper_signs import SIGNS, TitledEntry
from snnbib.readinglist.selection.row_weight import row_weight
from snnbib.readinglist.selection.sentences import is_sentence
from snnbib.readinglist.selection.text_of_lists import leads_to_paper_only, text_of_list_weight
from snnbib.readinglist.selection.told_kinds import is_of_other_thing
from snnbib.readinglist.selection.venues_and_meetings import venue_for_title_weight
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words.headings import EVENTS
from snnbib.readinglist.words.labels import LINK_LABELS, REMARKS
from snnbib.sites import link_kind
from snnbib.text import fold

__all__ = ["LEAST_PAPER_WEIGHT", "is_paper", "paper_weight"]

# More than the weight of a title of five words: a paper needs another sign beside its title.
LEAST_PAPER_WEIGHT = 0.75


def paper_weight(reading: Reading, unit: Unit, heading: Heading, *, has_bare_id: bool) -> float:
    """How much an entry looks like a paper: `LEAST_PAPER_WEIGHT` is enough without other evidence.

    Authors, a venue (its own or its heading's) or a link to where papers are make a title of a few
    words a paper. A title without any of these is not a paper.
    """
    if reading.title < 0 or _is_placeholder(reading.segments[reading.title]):
        return -2.0
    entry = TitledEntry(reading, unit, heading)
    weight = sum([weight for weight, holds in SIGNS if holds(entry)]) + 1.1 * has_bare_id
    is_of_other = is_of_other_thing(reading, entry.title, unit, heading)
    weight += _length_weight(entry) + _told_weight(entry) * (0.2 if is_of_other else 1.0)
    weight += _topic_weight(entry, is_of_other=is_of_other)
    weight += links_weight(reading.segments, entry.title, is_other=heading.content == "other")
    weight += row_weight(reading, unit, heading)
    if entry.tells_nothing and not entry.is_book:
        weight -= min(_heaviest_prose(entry.title), _prose_weight(reading, unit))
    is_cited = bool(reading.authors) or (reading.venue >= 0 and bool(reading.year))
    weight -= venue_for_title_weight(reading, entry.title, has_own=is_cited)
    if unit.kind == "paragraph":
        weight -= text_of_list_weight(
            reading, unit, is_quoted=entry.is_quoted, is_named=entry.is_named
        )
    return round(weight, 6)  # the order of the sum does not decide


def _is_placeholder(title: Segment) -> bool:
    """Whether a text stands in the place of a title, or says only of what kind a work is."""
    is_kind = kind_of_words(title.text) is not None  # "Bee's [PhD thesis](...) has an overview"
    return is_kind or bool(_PLACEHOLDER.fullmatch(title.text)) or _is_lower_label(title.text)


# Words that a table or schedule has in place of a paper.
_PLACEHOLDER = lazy_pattern(
    r"none|n/?a|n/a\W.*|tb[ad]|no (?:class|meeting|paper|reading)s?", re.IGNORECASE
)


def _is_lower_label(text: str) -> bool:
    """Whether a text is one word or small words that label links: "PDF", "survey paper"."""
    return (text.islower() or " " not in text) and all(
        word in LINK_LABELS or word in REMARKS for word in fold(text).split()
    )


def _length_weight(entry: TitledEntry) -> float:
    """The weight of the words of a title; in the marks of books, it is one however short it is."""
    shortest = FEWEST_TITLE_WORDS if entry.title.bracket in BOOK_QUOTES else 0
    return 0.15 * min(max(entry.words, shortest), 5) - 0.2


def _told_weight(entry: TitledEntry) -> float:
    """The weight of authors, venue and year."""
    reading = entry.reading
    has_authors = (
        (bool(reading.authors) and not (entry.is_described or _names_author_of_page(entry)))
        or repeats_authors(entry.unit.first_text)
        or any(names_editors_or_translators(segment.text) for segment in reading.segments)
    )
    has_venue = reading.venue >= 0 and not entry.is_described
    is_dated = bool(reading.year) or (
        has_authors and any(segment.role == "year" for segment in reading.segments)  # "c. 350 BC"
    )
    return 0.9 * has_authors + 1.2 * has_venue + 0.4 * is_dated


def _names_author_of_page(entry: TitledEntry) -> bool:
    """Whether a link to a page ends in a dash and a name, as posts do: "[Ants - Ada Bee](...)"."""
    reading, title = entry.reading, entry.title
    is_in_link = bool(title.url) and reading.authors == (reading.title + 1,)
    if not is_in_link or entry.heading.content == "papers":
        return False
    name = reading.segments[reading.authors[0]].text
    ends_link = any(f" {dash} {name}](" in entry.unit.source for dash in "-–—")
    return ends_link and link_kind(title.url) in {"", "code", "other"}


def _heaviest_prose(title: Segment) -> float:
    """What running text can weigh at most: little after a long title that is marked as one."""
    words = count_words(title.text) if title.url or title.style else 0
    return 0.1 if words >= 6 else 0.3 if words >= 4 or link_kind(title.url) == "paper" else 1.0


def _topic_weight(entry: TitledEntry, *, is_of_other: bool) -> float:
    """What the heading says; "Datasets" says little against a title that leads to a paper."""
    reading, title = entry.reading, entry.title
    if entry.heading.content != "other":
        return 0.4 * (entry.heading.content == "papers")
    is_event = not EVENTS.isdisjoint(fold(entry.unit.section.text).split())
    leads_to = "other" if is_event and _TALK.search(title.url) else link_kind(title.url)
    has_edition = reading.venue >= 0 and reading.year_from_venue
    if (
        has_edition
        and not is_of_other
        and leads_to != "other"
        and (entry.words >= 4 or venues.recognize(reading.venue_name))
    ):
        return 0.0
    if leads_to == "other":  # a video below "Talks"
        return -1.6
    if title.bracket in BOOK_QUOTES and not title.url:
        return -0.2
    is_labeled = leads_to_paper_only(reading) and not is_sentence(title.text)
    if not (leads_to in {"paper", "book"} or is_labeled) or entry.words < 4:
        return -1.1
    return 0.0 if names_only_links(entry.unit.section.text) else -0.4


# "https://a.org/talks/ants.pdf": the document of a talk.
_TALK = lazy_pattern(
    r"(?<![a-z])(?:talks?|slides?|tutorials?|presentations?|lectures?|keynotes?)(?![a-z])[^?#]*$",
    re.IGNORECASE,
)


def _prose_weight(reading: Reading, unit: Unit) -> float:
    """How much running text there is beside the title; an item's next line describes it."""
    line = takewhile(lambda at: reading.segments[at].separator != "/", reading.rest)
    beside = line if unit.kind == "item" else reading.rest
    outside_brackets = [
        reading.segments[at]
        for at in beside
        if not reading.segments[at].depth and not reading.segments[at].bracket
    ]
    words = sum(len(segment.text.split()) for segment in outside_brackets)
    return min(1.0, 0.08 * words) if unit.kind == "paragraph" else min(0.6, 0.04 * words)


def is_paper(weight: float, leaning: float, list_leaning: float) -> bool:
    """Whether an entry is a paper.

    Its neighbors decide where it says little itself: they count less than authors or a venue, and
    those of its section more than those of the list.

    Args:
        weight: of the entry by itself.
        leaning: how much its neighbors are papers, from -1 to 1.
        list_leaning: the same of all entries of the list that are written as the same kind of unit.
    """
    return weight + 0.5 * leaning + 0.3 * list_leaning >= LEAST_PAPER_WEIGHT
