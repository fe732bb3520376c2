"""What stands around a segment, and shows that it is a venue or not. Pure."""

from collections.abc import Sequence
from itertools import takewhile

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.people_levels import (
    LIKELY_PEOPLE,
    POSSIBLE_PEOPLE,
    SEVERAL_NAMES,
)
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.venue_levels import PUBLISHER
from snnbib.readinglist.recognition.years import DIGIT
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.slot_evidence import SlotEvidence
from snnbib.readinglist.shapes.slots import Slot

__all__ = [
    "are_cited",
    "follows_citation",
    "follows_credit",
    "follows_names",
    "follows_people",
    "has_numbers_after",
    "has_volume_after",
    "has_year_in_link",
    "is_citation",
    "is_line_of_journal",
    "is_year_only",
    "stands_before_volume",
]


def has_year_in_link(segments: Sequence[Segment], at: int) -> bool:
    """Whether a linked name has the year in brackets: "[Ants 12 (2001)]".

    It has a line of its own or follows a title in quotation marks.
    """
    if not segments[at].url or not has_numbers_after(segments, at):
        return False
    is_quoted = at > 0 and segments[at - 1].bracket in OPENING_QUOTES
    return is_quoted or segments[at].separator == "/"


def stands_before_volume(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether a name in any writing stands after the title's stop, before volume or pages."""
    is_next = at == title + 1 and segments[at].separator in {".", "。", "．"}
    return (is_next and has_volume_after(segments, at)) or is_line_of_journal(segments, at)


def is_line_of_journal(segments: Sequence[Segment], at: int) -> bool:
    """Whether a line below begins with an emphasized name and its volume: "*Ants*. 2020;12:1-9".

    Right below the authors the name is enough: "*Ant Ecology* [pdf](...)".
    """
    segment = segments[at]
    begins = segment.depth > 0 and (at == 0 or segments[at - 1].line != segment.line)
    is_name = segment.style == "italic" and segment.people < SEVERAL_NAMES
    return begins and is_name and (has_volume_after(segments, at) or _is_below_names(segments, at))


def _is_below_names(segments: Sequence[Segment], at: int) -> bool:
    """Whether a name stands below the line of the authors, alone but for labels of links."""
    above = segments[at - 1] if at else None
    if above is None or not (above.depth and _are_names(above)):
        return False
    line = segments[at].line
    beside = takewhile(lambda segment: segment.line == line, segments[at + 1 :])
    return _IN_CAPITALS.fullmatch(segments[at].text) is not None and all(
        segment.is_label for segment in beside
    )


# Several words that begin with capital letters, but for short ones: "Science of Ants".
_IN_CAPITALS = lazy_pattern(rf"{CAPITAL}\w*(?: (?:{CAPITAL}\w*|[a-z]{{1,4}}|&)){{1,7}}")


def has_numbers_after(segments: Sequence[Segment], at: int) -> bool:
    """Whether year, volume or pages follow directly, as they follow a journal's name."""
    following = segments[at + 1] if at + 1 < len(segments) else None
    return bool(
        following
        and not following.is_label
        and following.line == segments[at].line
        and (is_year_only(following) or _is_volume(segments, at + 1))
    )


def _is_volume(segments: Sequence[Segment], at: int) -> bool:
    """Whether a number alone stands in front of pages: "152" of "152, 60–69"."""
    pages = segments[at + 1] if at + 1 < len(segments) else None
    if pages is None or pages.joint != ", ":
        return False
    return _NUMBER.fullmatch(segments[at].text) is not None and pages.venue.has_numbers


_NUMBER = lazy_pattern(r"[0-9]{1,4}")


def follows_people(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether a name and a year stand apart behind title and people: "Ada Bee (Ants, 2001)".

    As the people are told, the name is where the work appeared.
    """
    segment = segments[at]
    is_apart = segment.bracket == "(" or segment.separator in _PARTING_MARKS
    is_apart = is_apart or segment.role == "venue?"
    is_last = is_apart and (_stands_beside_year(segments, at) or _ends_undated(segments, at, title))
    if at <= title or not is_last:
        return False
    if at == title + 1 and segment.joint and not segments[title].is_marked:
        return False  # a title with a dash: "Bee et al., Hill - Counts of Ants, 2001"
    return any(_are_names(part) for number, part in enumerate(segments[:at]) if number != title)


_PARTING_MARKS = frozenset({"-", "/", ".", "|"})


def _ends_undated(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether a name is all that a reference without a year has after its emphasized title.

    "Ada Bee. *How ants count.* Hill Institute." ends in who published it.
    """
    segment = segments[at]
    is_cited = segment.role == "venue?" and 0 <= title == at - 1 and bool(segments[title].style)
    behind = segments[at + 1 : at + 2]
    is_alone = all(part.role == "note" or part.is_label for part in behind)
    is_name = is_cited and is_alone and _IN_CAPITALS.fullmatch(segment.text) is not None
    return is_name and not any(is_year_only(part) for part in segments)


def _stands_beside_year(segments: Sequence[Segment], at: int) -> bool:
    """Whether a name has its year behind it, or in front of it in the same brackets."""
    segment, previous = segments[at], segments[at - 1]
    is_inside = bool(segment.bracket) and segment.bracket == previous.bracket
    is_next = segment.role == "venue?" or (is_inside and segment.separator == ",")
    is_behind = is_next and is_year_only(previous)
    return is_behind or bool(segment.venue.year) or has_numbers_after(segments, at)


def follows_names(segments: Sequence[Segment], at: int) -> bool:
    """Whether a stop or comma parts a name from people, and volume or pages follow it.

    Its own text can have them: "Hill Review, Vol 27, No 5, 1993".
    """
    segment = segments[at]
    is_apart = segment.separator in {".", ","} and not segment.bracket
    if not at or not is_apart or not _are_names(segments[at - 1]):
        return False
    venue = segment.venue
    tells_volume = bool(venue.has_numbers and venue.year and venue.venue)
    return tells_volume or has_volume_after(segments, at)


def _are_names(segment: Segment) -> bool:
    return segment.people >= LIKELY_PEOPLE or segment.role == "authors"


def follows_citation(segments: Sequence[Segment], at: int) -> bool:
    """Whether a name stands after authors and year, where the title is in front of these."""
    if at < _AFTER_CITATION or not is_year_only(segments[at - 1]):
        return False
    is_name = bool(DIGIT.search(segments[at].text)) or venues.recognize(segments[at].venue.venue)
    return segments[at - 2].people >= LIKELY_PEOPLE and bool(is_name)


_AFTER_CITATION = 3  # title, authors, year


def follows_credit(segments: Sequence[Segment], at: int) -> bool:
    """Whether a name stands between credited people and the year: "김철수 저 / 개미 / 2015"."""
    is_credited = segments[at - 1].role in {"authors", "note"} and "/" in segments[at - 1].joint
    return is_credited and has_numbers_after(segments, at)


def has_volume_after(segments: Sequence[Segment], at: int) -> bool:
    """Whether volume or pages follow directly, which only a container has."""
    if not has_numbers_after(segments, at):
        return False
    return segments[at + 1].venue.has_numbers or _is_volume(segments, at + 1)


def is_year_only(segment: Segment) -> bool:
    """Whether a segment has a year, volume or pages, and no name."""
    venue = segment.venue
    return not venue.venue and bool(venue.year or venue.has_numbers)


def are_cited(segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence) -> bool:
    """Whether names and a year cite the authors: "Rubin (1974)", where others are "Gray et al."."""
    segment = segments[at]
    if (
        segment.venue.weight >= PUBLISHER
        or segment.people < POSSIBLE_PEOPLE
        or not is_citation(segments, at)
    ):
        return False
    sure = evidence.mean(slot, "sure")
    return sure >= 0.08 and sure > evidence.mean(slot, "venue")


def is_citation(segments: Sequence[Segment], at: int) -> bool:
    """Whether a year in brackets stands directly after a segment."""
    following = segments[at + 1] if at + 1 < len(segments) else None
    return bool(following and following.bracket == "(" and is_year_only(following))
