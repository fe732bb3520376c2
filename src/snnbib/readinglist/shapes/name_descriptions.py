"""Entries of a marked name and a sentence that describes it: "[Ants](...) - How they dig.". Pure.

Where most entries of a section or of the list are written so, the name is the title of a work, if
it is a work at all. One entry does not tell: "[AntNet](...) - Counting of ants in small hills." can
be a method and the title of its paper.
"""

from collections.abc import Sequence

from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.people_levels import POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Segment

__all__ = ["are_names_described", "description_at"]


def description_at(segments: Sequence[Segment]) -> int:
    """The index of the sentence that ends an entry of a marked name.

    Returns:
        0 if something else ends it, -1 if the entry does not begin with such a name or ends in it.
    """
    if len(segments) < 2 or not _is_name(segments[0]):
        return -1
    at = next((at for at, part in enumerate(segments) if at and _may_begin(part)), 0)
    rest = [part for part in segments[max(at, 1) :] if not part.is_label]
    if not rest:
        return -1
    return at if at and _describes(segments[0].text, rest) else 0


def _is_name(first: Segment) -> bool:
    """Whether a segment is a link or bold, and nothing is known of it."""
    is_known = first.is_label or first.role or first.column or first.depth or first.bracket
    return bool(first.url or first.style == "bold") and not is_known


def _may_begin(part: Segment) -> bool:
    """Whether a part is plain text behind a line's end, a mark that is no comma, or a link."""
    is_known = part.is_marked or part.role or part.is_label
    return not is_known and part.separator in _MARKS_IN_FRONT


_MARKS_IN_FRONT = frozenset(("-", "–", "—", "/", ":", ".", " ", ""))


def _describes(name: str, parts: Sequence[Segment]) -> bool:
    """Whether some parts are a sentence: they have small letters, and no year, role or people.

    Behind a full stop they can have capitals, if the name is as long as a title: "[Chord](...) - A
    Protocol for Hills." is a method and the title of its paper.
    """
    names_people = parts[0].people >= POSSIBLE_PEOPLE
    if names_people or any(part.role or part.venue.year for part in parts):
        return False
    if CJK_CHARACTER.search(name):
        return False  # a venue or people can stand behind it, without capitals as well
    has_stop = parts[-1].text.endswith(".") or any(part.separator == "." for part in parts)
    capitals = _capitals_behind_first(parts)
    most = (_FEW_CAPITALS, _MORE_CAPITALS)[has_stop]
    is_long = has_stop and count_words(name) >= FEWEST_TITLE_WORDS
    return capitals is not None and (is_long or capitals < most)


def _capitals_behind_first(parts: Sequence[Segment]) -> float | None:
    """How many words have capitals behind the first one, 0 to 1; None if there are few words."""
    text = " ".join(part.text for part in parts if not part.bracket)
    is_long = count_words(text) >= FEWEST_TITLE_WORDS
    return share_of_capitals(text.partition(" ")[2]) if is_long else None


_FEW_CAPITALS = 0.35
_MORE_CAPITALS = 0.7  # "Research at the University of Hill."


def are_names_described(
    entries: Sequence[tuple[Sequence[Segment], int]], *, in_list: bool = False
) -> bool:
    """Whether most of some entries are names that a sentence describes.

    Args:
        entries: the segments of each, and its `description_at`.
        in_list: whether it is so in the whole list. Else a third of the names are as long as
            titles, which those of methods in front of the titles of their papers are not; nearly
            all differ, as topics do not; and the sentences have small letters.
    """
    named = [(segments, at) for segments, at in entries if at >= 0]
    described = [(segments[0].text, segments[at:]) for segments, at in named if at > 0]
    if in_list:
        return 2 * len(described) >= len(named)
    if len(described) < _FEWEST_ENTRIES or 5 * len(described) < 3 * len(named):
        return False
    names = {name for name, _ in described}
    long = sum(count_words(name) >= FEWEST_TITLE_WORDS for name in names)
    capitals = sum(_capitals_behind_first(parts) or 0.0 for _, parts in described)
    do_differ = 5 * len(names) >= 4 * len(described)
    return do_differ and 3 * long >= len(names) and capitals < _FEW_CAPITALS * len(described)


_FEWEST_ENTRIES = 4
