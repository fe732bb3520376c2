"""Short names that stand in front of titles: "**AntNet**: How ants count". Pure.

Such a name may be a part of the title, the title's topic, or a name that the list gives to the
paper. In front of a title that is marked itself, the name is a topic (`is_topic`); in front of a
plain one, it is the beginning of the title (`begins_plain_title`). A name in brackets is never a
part of the title where several entries have one (`separate_bracketed_names`).
"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import PUBLISHER, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.units.outline import Unit

__all__ = ["begins_plain_title", "is_topic", "separate_bracketed_names"]

_MOST_NAME_WORDS = 3


def separate_bracketed_names(units: Sequence[Unit]) -> None:
    """Separate names in brackets from the titles, if several entries of a list begin with one.

    As in "(AntNet) How ants count" and "[ICLR 2024] (AntNet) How ants count". One alone can begin a
    title: "(Almost) all ants count".
    """
    named = [(unit, name) for unit in units if (name := _name_in_brackets(unit))]
    if len(named) < _LEAST_NAMED_IN_BRACKETS:
        return
    for unit, name in named:
        line = unit.lines[0]
        first = line.spans[0]
        front = replace(first, text=name["name"])
        title = replace(first, text=name["edition"] + first.text[name.end() :])
        unit.lines[:1] = [
            replace(line, spans=(front,), role="other"),
            replace(line, spans=(title, *line.spans[1:])),
        ]


def _name_in_brackets(unit: Unit) -> re.Match[str] | None:
    """The name in brackets that an entry begins with; not an edition or people."""
    first = unit.lines[0].spans[0] if unit.lines and unit.lines[0].spans else None
    name = _IN_BRACKETS.match(first.text) if first and not first.url else None
    if not name:
        return None
    venue = read_venue(name["name"])
    is_edition = bool(venue.year) or venue.weight >= SURE_VENUE
    return None if is_edition or people_likeness(name["name"]) >= LIKELY_PEOPLE else name


_IN_BRACKETS = lazy_pattern(
    r"\s*(?P<edition>(?:\[[^\[\]]{3,60}\]\s+)?)"
    r"\((?P<name>[^\W_][^()]{0,40})\)\s+(?=[A-Z][\w-]*[\s:])"
)
_LEAST_NAMED_IN_BRACKETS = 3


def is_topic(segments: Sequence[Segment]) -> bool:
    """Whether an entry begins with a bold name that is not a part of the title.

    The title after it is marked itself: "**Memory**: *How ants remember*. A. Bee. Nature, 2005".
    """
    title = _title_after_name(segments, 0)
    return title is not None and _is_marked(title) and (bool(title.url) or _is_cited(segments[2:]))


def begins_plain_title(segments: Sequence[Segment], at: int) -> bool:
    """Whether the segment at an index is the only part of a title that is bold.

    As in "**AntNet**: How ants count - A. Bee. *ICML*", or "ICML 2024, **AntNet**: How ants count".
    """
    title = _title_after_name(segments, at)
    return (
        title is not None
        and not _is_marked(title)
        and title.people < SEVERAL_NAMES
        and _is_cited([*segments[:at], *segments[at + 2 :]])
    )


def _title_after_name(segments: Sequence[Segment], at: int) -> Segment | None:
    """The segment that follows a bold name and a colon; None if no such name is at the index."""
    following = segments[at + 1] if at + 1 < len(segments) else None
    if following is None or following.separator != ":" or not _is_name_of(segments[at], following):
        return None
    return following


def _is_name_of(name: Span | Segment, title: Span | Segment) -> bool:
    """Whether a text is in bold, leads nowhere and is short, and the text after it is longer."""
    return (
        name.style == "bold"
        and not name.url
        and count_words(name.text) <= _MOST_NAME_WORDS
        and count_words(title.text) >= FEWEST_TITLE_WORDS
    )


def _is_marked(segment: Segment) -> bool:
    return bool(segment.style or segment.url or segment.bracket)


def _is_cited(segments: Sequence[Segment]) -> bool:
    """Whether people or a venue are among the segments."""
    return any(
        segment.people >= SEVERAL_NAMES or segment.venue.weight >= PUBLISHER
        for segment in segments
        if not segment.is_label
    )
