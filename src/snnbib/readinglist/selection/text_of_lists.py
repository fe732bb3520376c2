"""Whether a paragraph is an entry, or text about the list. Pure."""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import is_link_label, is_paper_label
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.selection.link_weights import target_kind
from snnbib.readinglist.shapes.slots import Reading
from snnbib.readinglist.shapes.titled_lines import begins_with_bold_line
from snnbib.readinglist.units.numbering import NUMBERED
from snnbib.readinglist.units.outline import Unit
from snnbib.sites import link_kind

__all__ = [
    "is_line_above_paper",
    "leads_to_paper_only",
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
    is_reference = title.role == "title" and are_in_front
    if is_line_above_paper(reading):
        return 0.0
    if is_reference or begins_quoted:
        return 0.3
    is_marked = title.is_marked or reading.authors or is_named
    is_numbered = NUMBERED.match(unit.source) is not None
    is_entry = leads_to_paper_only(reading, is_numbered=is_numbered)
    return 0.7 if is_marked or is_entry else 3.0 if _GREETING.match(title.text) else 1.7


_GREETING = lazy_pattern(r"welcome to\b|willkommen\b|bienvenue\b|bienvenid[oa]s?\b", re.IGNORECASE)


def is_line_above_paper(reading: Reading) -> bool:
    """Whether an entry of lines begins with a bold one and ends in the address of a paper."""
    segments = reading.segments
    return begins_with_bold_line(segments) and "paper" in map(target_kind, segments)


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
