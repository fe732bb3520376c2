"""Titles that lack the mark which titles have around them: bold, a link. Pure."""

from collections import Counter
from collections.abc import Sequence

from snnbib.readinglist.recognition.people_levels import POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.slots import FEW, CutEntry, Slot, with_slots

__all__ = ["with_slots_of_marked"]


def with_slots_of_marked(entries: Sequence[CutEntry]) -> list[CutEntry]:
    """The entries of a section, each title without its mark in the slot of the marked ones.

    Entries are judged by what stands in the same slots around. Where all titles but one are bold,
    the slot of that one would be the one of plain text, such as the names of authors.
    """
    marked = _slot_of_titles(entries)
    if marked is None:
        return list(entries)
    following = Counter(_following(entry) for entry in entries if entry.places[:1] == (marked,))
    return [
        with_slots(entry.segments, first=marked)
        if _may_lack_mark(entry, marked) and 2 * following[_following(entry)] >= following.total()
        else entry
        for entry in entries
    ]


def _slot_of_titles(entries: Sequence[CutEntry]) -> Slot | None:
    """The slot that most entries begin with, if it is marked and holds what are like titles."""
    firsts = Counter(entry.places[0] for entry in entries if entry.places)
    slot, number = max(firsts.items(), key=lambda item: item[1], default=(None, 0))
    if slot is None or number < FEW or 4 * number < 3 * len(entries) or number == len(entries):
        return None
    likeness = [entry.likeness[0] for entry in entries if entry.places[:1] == (slot,)]
    is_marked = bool(slot.style or slot.is_link) and not (slot.column or slot.role or slot.bracket)
    return slot if is_marked and sum(likeness) >= _LEAST_LIKENESS * len(likeness) else None


_LEAST_LIKENESS = 0.5


def _may_lack_mark(entry: CutEntry, marked: Slot) -> bool:
    """Whether an entry begins with plain text that may be a title, and has no marked one."""
    if not entry.segments or marked in entry.places:
        return False
    first = entry.segments[0]
    is_plain = not (first.is_marked or first.role or first.is_label)
    return (
        is_plain
        and not first.column
        and count_words(first.text) >= FEWEST_TITLE_WORDS
        and first.people < POSSIBLE_PEOPLE
        and first.venue.weight < POSSIBLE_VENUE
    )


def _following(entry: CutEntry) -> tuple[str, str, bool, bool] | None:
    """How the segment behind the first is written; None if there is none."""
    return _form(entry.segments[1]) if len(entry.segments) > 1 else None


def _form(segment: Segment) -> tuple[str, str, bool, bool]:
    return segment.style, segment.bracket, bool(segment.url), segment.is_label
