"""How much a block looks like the authors, venue and links of the title above it. Pure."""

from collections.abc import Sequence

from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_link_label, trim
from snnbib.readinglist.recognition.letters import HAS_SMALL_WORDS
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE
from snnbib.readinglist.recognition.venue_levels import ACRONYM, LIKELY_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.units.entry_signs import (
    field_in_front,
    has_links_only,
    is_byline,
    is_note,
    is_reference,
    leads_to_paper,
)
from snnbib.readinglist.units.outline import plain
from snnbib.text import fold

__all__ = ["begins_with_details", "detail_likeness", "stands_in_line", "without_brackets"]


def _lines_of(spans: Sequence[Span], *, are_soft: bool = True) -> list[Sequence[Span]]:
    """The lines of a text; if soft ends do not count, as they can wrap a sentence, the others."""
    lines: list[list[Span]] = [[]]
    for span in spans:
        if span.line_end == "hard" or (are_soft and span.line_end):
            lines.append([])
        else:
            lines[-1].append(span)
    return [line for line in lines if line]


def begins_with_details(spans: Sequence[Span]) -> bool:
    """Whether the first two lines are details, so that no title follows: people, then a venue."""
    lines = _lines_of(spans)[:2]
    return len(lines) > 1 and all(map(_line_likeness, lines))


def stands_in_line(title: str, spans: Sequence[Span]) -> bool:
    """Whether a folded title stands in one line of a text, and this is no detail."""
    if not any(span.line_end for span in spans):
        return True
    details = [fold(plain(line)) for line in _lines_of(spans) if _line_likeness(line)]
    is_detail = any(title in line or line in title for line in details)
    return not is_detail and any(
        title in fold(plain(line)) for line in _lines_of(spans, are_soft=False)
    )


def detail_likeness(spans: Sequence[Span], *, is_paragraph: bool) -> float:
    """How much a text, or its first line, looks like authors, venue or links, 0 to 1.

    Args:
        spans: of a paragraph, or of the first line of an item.
        is_paragraph: which of them; some words can stand beside the links of a paragraph.
    """
    whole = _likeness(spans, longest=_MOST_WORDS if is_paragraph else 0)
    if len(lines := _lines_of(spans)) < 2:
        return whole
    return max(whole, _line_likeness(lines[0]), 0.6 * begins_with_details(spans))


_MOST_WORDS = 12


def _likeness(spans: Sequence[Span], *, longest: int) -> float:
    """How much a text looks like a detail; so many words can stand beside the labels of links."""
    text = trim(plain(span for span in spans if not span.url or span.url.startswith("#")))
    labels = [span for span in spans if span.url and (span.image or is_link_label(span.text))]
    text = without_brackets(text.strip("[], |"))
    if labels and (len(text.split()) <= longest or is_note(text)):
        return 0.0 if longest and is_reference(text) else 0.5
    first = field_in_front(spans)
    is_below = text.startswith("ISBN") or is_byline(text)
    if (first and first[0] in {"authors", "venue", "year"}) or is_below:
        return 0.6
    is_link = (first is not None and first[0] == "links") or has_links_only(spans)
    if is_link and leads_to_paper(spans):
        return 0.5
    venue = read_venue(text)
    words = len(text.split())
    is_edition = (venue.weight >= ACRONYM and words <= _MOST_WORDS) or (venue.year and words <= 4)
    are_people = people_likeness(text) >= LIKELY_PEOPLE and not (longest and is_reference(text))
    return 0.4 if is_edition or are_people else 0.0


def _line_likeness(line: Sequence[Span]) -> float:
    """How much one line of several looks like a detail: links, people, or a venue and its year."""
    if has_links_only(line):
        return 0.5
    if field := field_in_front(line):
        return 0.5 * (field[0] not in {"title", "note"})
    text = without_brackets(trim(plain(line)))
    venue = read_venue(text)
    is_name = venue.weight >= LIKELY_VENUE and not HAS_SMALL_WORDS.search(venue.venue)
    if venue.year and is_name and len(text.split()) <= _MOST_WORDS:
        return 0.4
    return 0.4 if is_byline(text) or people_likeness(text) >= LIKELY_PEOPLE else 0.0


def without_brackets(text: str) -> str:
    """What stands in the brackets around a whole text: "(Ada Bee)"; other texts as they are."""
    return text[1:-1] if text.startswith("(") and text.endswith(")") else text
