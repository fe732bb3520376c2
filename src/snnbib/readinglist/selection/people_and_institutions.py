"""Entries that name a person or an institution. Pure."""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.organizations import is_institution
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.venue_levels import SURE_VENUE
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.selection.link_weights import target_kind
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words.names import NAME_CONJUNCTIONS, SMALL_WORDS_OF_ORGANIZATIONS

__all__ = ["names_institution", "names_person", "names_position_or_law"]


def names_person(reading: Reading, title: Segment, unit: Unit, *, is_other: bool) -> bool:
    """Whether a title is somebody's name that leads to no paper: "[Ada Bee](https://...), MIT".

    Where the heading says that no papers stand below (`is_other`), it needs no link.
    """
    if "://" in title.url and reading.venue < 0 and (name := _TITLED_NAME.match(title.text)):
        return people_likeness(name["name"]) >= FULL_NAME
    is_marked = title.role or title.style or count_words(title.text) > _LONGEST_NAME
    if is_other and not (title.url or is_marked or reading.authors):
        return title.people >= FULL_NAME  # "Ada Bee: ICML" below "Contributors"
    if title.people < FULL_NAME or "://" not in title.url or is_marked:
        return False
    is_credited = bool(reading.authors) and unit.kind != "paragraph"
    venue = reading.segments[reading.venue] if reading.venue >= 0 else None
    is_known = venue is not None and not venue.depth and venue.venue.weight >= SURE_VENUE
    return not (is_credited or is_known or "paper" in map(target_kind, reading.segments))


_LONGEST_NAME = 3
_TITLED_NAME = lazy_pattern(r"(?:(?:Dr|Prof|Professor|Mrs?|Ms)\.?\s)+(?P<name>.+)")


def names_position_or_law(source: str) -> bool:
    """Whether an entry is a person and a position, or ends in the section of a law.

    >>> (
    ...     names_position_or_law("Ada Bee, Assistant Professor, Hill"),
    ...     names_position_or_law("Hill Act, 25 U.S.C. § 3001 et seq. (1990)"),
    ...     names_position_or_law("Ants, Professor Bee"),
    ... )
    (True, True, False)
    """
    match = _POSITION.match(source)
    is_position = match is not None and people_likeness(match["name"]) >= FULL_NAME
    return is_position or ("§" in source and _LAW.search(source) is not None)


_POSITION = lazy_pattern(
    r"\W*(?P<name>[^\W\d_][^,()\[\]:]{3,40})(?<!\s)\]?(?:\s\(@\w+\)|(?:\([^()]*\))?\s?[,，–—-]\s?"
    r"(?:(?:\w+\s){0,2}(?:professor|lecturer|researcher|(?:research )?scientist|engineer|postdoc"
    r"|fellow)|vp|ceo|cto|co-?founder|(?:phd|master)\sstudent)\b)",
    re.IGNORECASE,
)
_LAW = lazy_pattern(r"§{1,2}\s?[0-9][\w.–-]*(?:,?\set\sseq)?\.?(?:\s\([^()]{4,20}\))?\.?\s*$")


def names_institution(text: str) -> bool:
    """Whether a text is the name of a university, a department or a company, and no more.

    >>> names_institution("Department of Ants, Hill University"), names_institution("OpenAI")
    (True, True)
    >>> names_institution("The Idea of a University")
    False
    """
    text = text.replace(" + ", ", ")
    if not any(map(is_institution, text.split(", "))):
        return False
    words = text.split()
    small = SMALL_WORDS_OF_ORGANIZATIONS - NAME_CONJUNCTIONS
    return words[0] != "The" and all(word[0].isupper() or word in small for word in words)
