"""Whether a paragraph is an entry, or text about the list or its topics. Pure."""

import re
from collections.abc import Sequence
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import is_link_label, is_paper_label
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.selection.link_weights import target_kind
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.shapes.titled_lines import begins_with_bold_line
from snnbib.readinglist.units.numbering import NUMBERED
from snnbib.readinglist.units.outline import Unit
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS
from snnbib.sites import link_kind

__all__ = [
    "is_line_above_paper",
    "leads_to_paper_only",
    "lists_topic_counts",
    "text_of_list_weight",
]


def text_of_list_weight(reading: Reading, unit: Unit, *, is_quoted: bool, is_named: bool) -> float:
    """How much a paragraph is rather text about the list than an entry.

    Args:
        reading: of the paragraph.
        unit: that it is.
        is_quoted: whether its title stands in quotation marks.
        is_named: whether a field says that this is the paper.
    """
    title = reading.segments[reading.title]
    is_long = count_words(title.text) >= FEWEST_TITLE_WORDS
    begins_quoted = is_quoted and not reading.title and is_long
    are_in_front = bool(reading.authors) and reading.authors[0] < reading.title
    is_reference = title.role == "title" and (are_in_front or _is_published(reading))
    if is_line_above_paper(reading):
        return 0.0
    if is_reference or begins_quoted or _stands_above_names(reading) or _is_credited(reading):
        return 0.3
    is_marked = title.is_marked or reading.authors or is_named
    is_numbered = NUMBERED.match(unit.source) is not None
    is_entry = leads_to_paper_only(reading, is_numbered=is_numbered) or _ends_in_edition(reading)
    return 0.7 if is_marked or is_entry else 3.0 if _GREETING.match(title.text) else 1.7


_GREETING = lazy_pattern(r"welcome to\b|willkommen\b|bienvenue\b|bienvenid[oa]s?\b", re.IGNORECASE)


def is_line_above_paper(reading: Reading) -> bool:
    """Whether an entry of lines begins with a bold one and ends in the address of a paper."""
    leads_to_paper = "paper" in map(target_kind, reading.segments)
    return leads_to_paper and begins_with_bold_line(reading.segments)


def _stands_above_names(reading: Reading) -> bool:
    """Whether a bold title is a line, and the next line and last is people."""
    title, names = (*reading.segments, None)[:2]
    if title is None or names is None or reading.title or reading.authors[:1] != (1,):
        return False
    is_line = names.separator == "/" and not names.depth and names.people >= FULL_NAME
    return title.style == "bold" and is_line and len(reading.segments) == len((title, names))


def _is_credited(reading: Reading) -> bool:
    """Whether a paragraph begins with a linked title and "by" people: "[Ants](...), by A. Bee"."""
    title, names = (*reading.segments, None)[:2]
    if title is None or names is None or reading.title or reading.authors[:1] != (1,):
        return False
    return bool(title.url) and _BY.match(f"{names.joint} {names.text}".lstrip(" ,")) is not None


_BY = lazy_pattern(rf"{any_of(BY_WORDS)}\s")


def _is_published(reading: Reading) -> bool:
    """Whether a reference that begins with its title ends in its publisher and the year."""
    venue = reading.segments[reading.venue] if reading.venue > reading.title else None
    return venue is not None and venue.role == "venue" and bool(reading.year)


def leads_to_paper_only(reading: Reading, *, is_numbered: bool = False) -> bool:
    """Whether an entry is only a title and a link to a paper; "[code]" can wait for its link.

    Behind a number, a label tells as well as an address that the link leads to a paper.
    """
    rest = [reading.segments[at] for at in reading.rest]
    is_only = all(part.role == "note" or is_link_label(part.text) for part in rest)
    return is_only and any(
        link_kind(segment.url) == "paper" or (is_numbered and is_paper_label(segment.text))
        for segment in reading.segments
        if segment.is_label and segment.url and not segment.depth
    )


def _ends_in_edition(reading: Reading) -> bool:
    """Whether a paragraph is a title and its venue and year in brackets, and no more."""
    last = len(reading.segments) - 1
    is_last = reading.venue == last > 0 and reading.segments[last].bracket == "("
    return is_last and reading.year_from_venue and reading.title == 0


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
