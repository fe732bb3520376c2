"""The parts that were cut off from a title, joined with it again. Pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.name_lists import find_et_al
from snnbib.readinglist.recognition.people import read_people
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    POSSIBLE_PEOPLE,
    SEVERAL_NAMES,
    SURE_PEOPLE,
)
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, PUBLISHER, VENUE_WORD
from snnbib.readinglist.recognition.venue_text import is_remark
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.slot_evidence import SlotEvidence
from snnbib.readinglist.shapes.slots import FEW, Slot, with_slots
from snnbib.readinglist.shapes.venue_places import is_year_only
from snnbib.readinglist.shapes.venue_role import LEAST_VENUE_WEIGHT, venue_weight
from snnbib.readinglist.words.names import BY_WORDS

__all__ = ["join_title", "tells_edition"]


def join_title(
    segments: Sequence[Segment],
    places: Sequence[Slot],
    evidence: SlotEvidence,
    title: int,
    behind: int = 0,
) -> tuple[list[Segment], list[Slot], int]:
    """The segments with the title as one: with parts that a soft mark has cut off from it.

    Args:
        segments: of the entry.
        places: the slot of each.
        evidence: of the entries around.
        title: the index of the title, or of a part of it.
        behind: how many segments at the end describe the work, and are no part of its title.

    Returns:
        The segments, the slot of each, and the index of the title.
    """
    segments, places, number = list(segments), list(places), len(segments)
    while title + 1 < len(segments) - behind and _is_part_of_title(
        segments, places, evidence, title + 1, title
    ):
        _join(segments, places, title)
    while (
        title > 0
        and segments[title].joint
        and _is_part_of_title(segments, places, evidence, title - 1, title)
    ):
        _join(segments, places, title - 1)
        title -= 1
    if len(segments) < number and _are_others_shorter(segments, places, evidence):
        places[1:] = with_slots(segments).places[1:]
    return segments, places, title


def _are_others_shorter(
    segments: Sequence[Segment], places: Sequence[Slot], evidence: SlotEvidence
) -> bool:
    """Whether the last segment stands where few entries have one, so that their titles are whole.

    Then what follows the title has the slots that it has in them.
    """
    last = max((at for at, part in enumerate(segments) if not part.is_label), default=0)
    return evidence.share(places[last]) < _MOST_ENTRIES


_MOST_ENTRIES = 0.5


def _may_be_people_behind_dash(title: Segment, segment: Segment) -> bool:
    """Whether plain text that can be names follows an emphasized title: "*Ants* — Bee, Dee"."""
    is_apart = bool(title.style) and not segment.style and segment.joint.strip() in _DASHES
    return is_apart and segment.people >= POSSIBLE_PEOPLE


_DASHES = frozenset({"-", "–", "—", "--"})


def _join(segments: list[Segment], places: list[Slot], at: int) -> None:
    """Join a segment with the next one."""
    first, second = segments[at], segments.pop(at + 1)
    places.pop(at + 1)
    segments[at] = replace(
        first, text=f"{first.text}{second.joint}{second.text}", style=first.style or second.style
    )


def _is_part_of_title(
    segments: list[Segment], places: list[Slot], evidence: SlotEvidence, at: int, title: int
) -> bool:
    """Whether a softly cut neighbor of the title is neither people nor venue, year or remark."""
    segment, slot = segments[at], places[at]
    joint = segment.joint if at > title else segments[title].joint
    if (
        not joint
        or segment.is_label
        or segment.bracket != segments[title].bracket
        or segment.role != segments[title].role
        or (at > title and _ends_with_mark(segments[title], segment))
        or (at > title and _may_be_people_behind_dash(segments[title], segment))
    ):
        return False
    is_same_style = bool(segment.style) and segment.style == segments[title].style
    is_subtitle = (
        is_same_style and joint in {" ", ": "} and bool(_BEGINS_SUBTITLE.match(segment.text))
    )
    # a cell of titles, or another year follows: "2001 Ants of the Year. Ant Letters 2002"
    is_dated = is_year_only(segment) and any(part.venue.year for part in segments[title + 1 :])
    begins_title = joint == " " and at < title and (segment.role == "title" or is_dated)
    is_subtitle = is_subtitle or begins_title
    is_subtitle = is_subtitle or (is_same_style and _is_inside(segments, at))
    if is_subtitle or segment.role == "title" or (is_same_style and joint == ". "):
        in_front = at < title and segment.people >= SEVERAL_NAMES
        return is_subtitle or not (
            in_front or _names_edition_or_people(segments, at, slot, evidence)
        )
    if is_year_only(segment) or is_remark(segment.text) or len(segment.text.split()) > 20:
        return False
    people = segment.people
    support = evidence.support(slot, "people")
    is_sure = people >= SURE_PEOPLE and (support >= _IN_OTHERS or evidence.entries < FEW)
    others_are_sure = people >= SEVERAL_NAMES or evidence.support(slot, "sure") >= _IN_OTHERS
    is_likely = people >= POSSIBLE_PEOPLE and people + support >= 1.0 and others_are_sure
    are_alike = people >= LIKELY_PEOPLE and support >= 0.45  # a name stands there in most entries
    says_by = joint.strip(" ,").casefold() in {*BY_WORDS, "de", "di"}
    is_by = people >= LIKELY_PEOPLE and says_by and (support > 0 or evidence.entries < FEW)
    is_told = people >= FULL_NAME and evidence.entries < FEW and not (":" in joint or says_by)
    is_told = is_told and tells_edition(segments, at, title)
    others = (part.people for n, part in enumerate(segments) if n not in {at, title})
    is_told = is_told and max(others, default=0.0) < SEVERAL_NAMES
    are_people = is_sure or is_likely or is_by or are_alike
    if is_told or (are_people and not _are_words(segments, at, title, evidence, support)):
        return False
    if says_by or joint.strip() in {"", ":"}:  # after these only what surely is a venue
        return segment.venue.weight < VENUE_WORD
    return venue_weight(segments, at, slot, evidence, title) < LEAST_VENUE_WEIGHT


def tells_edition(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether a venue and a year stand right behind a title of several words and what is beside it.

    So an entry that tells all a reference does has its people there, even if it is the only one:
    "Ada Bee, How Ants Count, Journal of Ants, 2001".
    """
    behind = segments[max(at, title) + 1 :]
    has_venue = any(
        segment.venue.weight >= POSSIBLE_VENUE for segment in behind[:1] if not segment.bracket
    )
    has_year = any(segment.venue.year for segment in (*segments[:title], *behind))
    return has_venue and has_year and count_words(segments[title].text) > FEWEST_TITLE_WORDS


def _are_words(
    segments: Sequence[Segment], at: int, title: int, evidence: SlotEvidence, support: float
) -> bool:
    """Whether what looks like a name is words: no others have names, or people stand elsewhere.

    As in "How ants count by Implicit Hill" and "**Implicit Hill: how ants count** A. Bee, E. Eff".
    """
    text = segments[at].text
    if _INITIAL.search(text) or find_et_al(text):
        return False
    is_one = len(read_people(text)) == 1
    if is_one and not evidence.do_others_name_people(segments):
        return True
    may_be_apart = at > title or (is_one and support < _IN_OTHERS)
    return may_be_apart and any(
        part.people >= SEVERAL_NAMES and not (part.joint or part.is_label)
        for n, part in enumerate(segments)
        if n not in {at, title}
    )


_INITIAL = lazy_pattern(r"\b[^\W\d_]\.")


def _is_inside(segments: Sequence[Segment], at: int) -> bool:
    """Whether an article and a word stand between parts: "*Ants: A Thorough, Short Survey*"."""
    segment, following = segments[at], segments[at + 1 : at + 2]
    goes_on = bool(following) and following[0].style == segment.style and bool(following[0].joint)
    return goes_on and segment.joint == ": " and bool(_ARTICLE_AND_WORD.fullmatch(segment.text))


_ARTICLE_AND_WORD = lazy_pattern(r"An? [A-Z]\w+")


_BEGINS_SUBTITLE = lazy_pattern(r"An? [A-Z]\w+,? [A-Z]")  # "Do Ants Count? A Replication Study"


def _names_edition_or_people(
    segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence
) -> bool:
    """Whether a text after a part of the title is a venue, a year or people.

    In a cell of titles a list of nouns looks alike ("datasets, models, and tasks"): there a venue
    has its year or ends the cell, and people stand in other rows too.
    """
    segment, following = segments[at], segments[at + 1 : at + 2]
    in_cell = bool(segment.column)
    ends = not following or following[0].column != segment.column or bool(following[0].bracket)
    is_venue = segment.venue.weight >= PUBLISHER and (ends or not in_cell)
    are_people = segment.people >= SEVERAL_NAMES
    if in_cell:
        are_people = are_people and evidence.support(slot, "people") >= _IN_OTHERS
    return is_venue or bool(segment.venue.year) or are_people


_IN_OTHERS = 0.12


def _ends_with_mark(title: Segment, following: Segment) -> bool:
    """Whether a title is marked as a whole (a link, bold), so that a dash after it ends it."""
    if not _DASHED.search(following.joint) or following.style:
        return False
    is_small = following.text[:1].islower()
    words = count_words(title.text)
    return bool(title.url and words >= 2 - is_small) or bool(title.style and words >= 3 - is_small)


_DASHED = lazy_pattern("[-–—―~|/]")
