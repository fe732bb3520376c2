"""Which segment of an entry is its title, which are its authors, and which year it names. Pure."""

import re
from collections.abc import Sequence
from dataclasses import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.access_notes import tells_no_year, tells_visit
from snnbib.readinglist.brackets import OPENING_QUOTES
from snnbib.readinglist.editor_marks import names_editors
from snnbib.readinglist.front_names import begins_plain_title, is_topic
from snnbib.readinglist.labels import count_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.slots import (
    FEW,
    SURE_PEOPLE,
    CutEntry,
    Reading,
    Slot,
    SlotEvidence,
    cited_at,
)
from snnbib.readinglist.venue_levels import POSSIBLE_VENUE, PUBLISHER, SHORT_NAME, SURE_VENUE
from snnbib.readinglist.venue_role import (
    LEAST_VENUE_WEIGHT,
    EntryVenue,
    are_cited,
    find_venue,
    is_citation,
    is_year_only,
    venue_weight,
)
from snnbib.readinglist.venue_text import is_remark
from snnbib.text import fold

__all__ = ["read_entry"]


def read_entry(entry: CutEntry, evidence: SlotEvidence) -> Reading:
    """What the segments of an entry are, by themselves and by the entries around."""
    segments: Sequence[Segment] = entry.segments
    places: Sequence[Slot] = entry.places
    likeness = _title_likeness(entry, evidence)
    title = _most_like_title(segments, likeness)
    confidence = likeness[title] if title >= 0 else -1.0
    if title >= 0:
        segments, places, title = _rejoined(list(segments), list(places), evidence, title)
    venue = find_venue(segments, places, evidence, title)
    authors = _find_authors(segments, places, evidence, title, venue.at)
    year, from_venue = _find_year(segments, title, venue)
    assigned = {title, venue.at, *venue.also, *authors}
    rest = tuple(
        at
        for at, segment in enumerate(segments)
        if at not in assigned
        and not segment.label
        and segment.role != "numbers"
        and not is_year_only(segment)
        and segment.text
    )
    return Reading(
        tuple(segments),
        tuple(places),
        title,
        authors,
        venue.at,
        venue.name,
        venue.is_preprint,
        year,
        from_venue,
        rest,
        confidence,
    )


def _title_likeness(entry: CutEntry, evidence: SlotEvidence) -> list[float]:
    """How much each segment is like a title, by itself, by its place and by the entries around.

    The entries around count more than all that one text can say of itself: they are written alike.
    The first marked segment is rather the title; that titles stand in front decides between equals.
    """
    marked = next(
        (
            at
            for at, segment in enumerate(entry.segments)
            if not segment.label
            and not segment.depth
            and (segment.style or segment.url or segment.bracket in OPENING_QUOTES)
        ),
        -1,
    )
    has_label = _begins_with_label(entry.segments)
    return [
        likeness
        + 0.25 * (at == marked)
        - 2.5 * (at == 0 and (has_label or is_topic(entry.segments)))
        + 1.0 * (at == _AFTER_LABEL and has_label)
        + 1.2 * _has_address_after(entry.segments, at)
        - 0.4 * (segment.mark == ":" and at > marked >= 0)
        - 1.5 * (at > 1 and names_editors(entry.segments[at - 1].text))
        - 1.5 * (at == 0 and names_editors(segment.text))
        + 1.5 * evidence.title_support(slot)
        - 0.08 * min(at, 6)
        if not segment.label
        else -9.0
        for at, (segment, slot, likeness) in enumerate(
            zip(entry.segments, entry.places, entry.likeness, strict=True)
        )
    ]


def _has_address_after(segments: Sequence[Segment], at: int) -> bool:
    """Whether a bare address follows in the same cell of a table: "Title: https://..."."""
    following = segments[at + 1] if at + 1 < len(segments) else None
    return bool(
        following
        and following.column
        and following.column == segments[at].column
        and "://" in following.text
        and count_words(segments[at].text) > 1
    )


_AFTER_LABEL = 3  # where the title stands after a label, the authors and the year


def _begins_with_label(segments: Sequence[Segment]) -> bool:
    """Whether a whole reference follows a label: "**Topic**: Bee, A. (2013). Title. Venue."."""
    if len(segments) < 5 or not segments[0].style or segments[0].url:
        return False
    label, people, year, title, venue = segments[:5]
    is_same = fold(title.text).startswith(fold(label.text))
    return (
        people.people >= SURE_PEOPLE
        and is_year_only(year)
        and people.depth == title.depth == venue.depth
        and not (title.bracket or title.label or venue.label)
        and (is_same or (not title.style and title.venue.weight < SHORT_NAME))
        and count_words(title.text) >= 2 + (not title.depth)
        and venue.venue.weight >= SHORT_NAME
    )


_LEAST_LIKENESS = -0.6  # a title of one word after another segment has more


def _most_like_title(segments: Sequence[Segment], likeness: Sequence[float]) -> int:
    """The index of the segment that is the title; -1 if none is like one."""
    title = max(range(len(segments)), key=lambda at: likeness[at], default=-1)
    is_only = sum(not segment.label for segment in segments) == 1
    if title < 0 or (likeness[title] < _LEAST_LIKENESS and not is_only):
        return -1
    return title if any(char.isalpha() for char in segments[title].text) else -1


def _rejoined(
    segments: list[Segment], places: list[Slot], evidence: SlotEvidence, title: int
) -> tuple[list[Segment], list[Slot], int]:
    """The title with the parts that a soft mark has cut off and that are nothing else."""
    if begins_plain_title(segments, title):
        segments[title + 1] = replace(segments[title + 1], joint=": ")
        _join(segments, places, title)
    while title + 1 < len(segments) and (
        _is_by_in_title(segments, title + 1)
        or _is_part_of_title(segments, places, evidence, title + 1, title)
    ):
        _join(segments, places, title)
    while (
        title > 0
        and segments[title].joint
        and _is_part_of_title(segments, places, evidence, title - 1, title)
    ):
        _join(segments, places, title - 1)
        title -= 1
    return segments, places, title


def _join(segments: list[Segment], places: list[Slot], at: int) -> None:
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
        or segment.label
        or segment.bracket != segments[title].bracket
        or segment.role != segments[title].role
        or (at > title and _ends_with_mark(segments[title], segment))
    ):
        return False
    is_same_style = bool(segment.style) and segment.style == segments[title].style
    if segment.role == "title" or (is_same_style and joint == ". "):
        in_front = at < title and segment.people >= SURE_PEOPLE
        return not (in_front or _names_edition_or_people(segments, at, slot, evidence))
    if is_year_only(segment) or is_remark(segment.text) or len(segment.text.split()) > 20:
        return False
    people = segment.people
    support = evidence.support(slot, "people")
    is_sure = people >= 0.9 and (support >= 0.12 or evidence.entries < FEW)
    others_are_sure = people >= SURE_PEOPLE or evidence.support(slot, "sure") >= 0.12
    is_likely = people >= 0.3 and people + support >= 1.0 and others_are_sure
    are_alike = people >= 0.7 and support >= 0.55  # a name stands there in most entries
    is_by = people >= 0.7 and "by" in joint and (support > 0 or evidence.entries < FEW)
    if is_sure or is_likely or is_by or are_alike:
        return False
    if joint.strip() in {"", ":"}:  # after these only what surely is a venue
        in_capitals = segments[title].text.isupper() and segment.venue.weight < SURE_VENUE
        return segment.venue.weight < POSSIBLE_VENUE or in_capitals
    return venue_weight(segments, at, slot, evidence, title) < LEAST_VENUE_WEIGHT


def _is_by_in_title(segments: Sequence[Segment], at: int) -> bool:
    """Whether what follows "by" belongs to the title, as the authors have a line of their own."""
    names, below = segments[at], segments[at + 1 : at + 2]
    has_line = bool(below) and below[0].mark == "/" and below[0].people >= _SURELY_PEOPLE
    return has_line and names.joint == " by " and names.role == "authors"


_SURELY_PEOPLE = 0.95


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
    are_people = segment.people >= SURE_PEOPLE
    if in_cell:
        are_people = are_people and evidence.support(slot, "people") >= _IN_OTHERS
    return is_venue or bool(segment.venue.year) or are_people


_IN_OTHERS = 0.12


def _ends_with_mark(title: Segment, following: Segment) -> bool:
    """Whether a title is marked as a whole (a link, bold), so that a dash after it ends it."""
    if not _DASHED.search(following.joint) or following.style or following.url:
        return False
    is_small = following.text[:1].islower()
    words = count_words(title.text)
    return bool(title.url and words >= 2 - is_small) or bool(title.style and words >= 3 - is_small)


_DASHED = lazy_pattern("[-–—―|/]")


def _find_authors(
    segments: Sequence[Segment],
    places: Sequence[Slot],
    evidence: SlotEvidence,
    title: int,
    venue: int,
) -> tuple[int, ...]:
    chosen = []
    label = 0 if title == _AFTER_LABEL and _begins_with_label(segments) else -1
    for at, (segment, slot) in enumerate(zip(segments, places, strict=True)):
        if (
            at in {title, venue, label}
            or segment.label
            or is_remark(segment.text)
            or segment.role in {"venue", "note", "numbers", "year", "links"}
            or (segment.role == "title" and segment.people < SURE_PEOPLE and at > title)
        ):
            continue
        if segment.role == "authors" or _are_authors(segments, at, slot, evidence, title):
            chosen.append(at)
    named = [at for at in chosen if segments[at].role == "authors"]
    chosen = [at for at in chosen if not names_editors(segments[at].text)] or chosen
    outside_brackets = [at for at in chosen if not segments[at].bracket] or chosen
    return tuple(named or outside_brackets[:3])


def _are_authors(
    segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence, title: int
) -> bool:
    """Whether people are named, by what a segment says itself and where it stands."""
    people = segments[at].people
    support = evidence.support(slot, "people")
    is_sure = people >= 0.9 and (support >= 0.15 or evidence.mean(slot, "venue") < 0.4)
    is_told = people >= 0.7 and bool(_BY.match(segments[at].text))
    begins = at < title and people >= 0.7 and is_citation(segments, at)  # "Anna Bee (2025): ..."
    begins = begins or (people >= 0.4 and _are_in_front(segments, at, title))
    begins = begins or (at == 0 and title == 1 and people >= _least_people(segments[1]))
    is_line = people >= SURE_PEOPLE and _is_line_beside(segments, at, title)
    is_cited = are_cited(segments, at, slot, evidence) or (
        evidence.cites_people(slot) and cited_at(segments, at) is not None
    )
    is_likely = people >= 0.3 and 0.6 * people + 0.6 * support >= 0.6
    is_word = people >= 0.3 and _are_named_in_list(segments, at, slot, evidence, title)
    return is_sure or is_told or begins or is_line or is_cited or is_likely or is_word


def _are_named_in_list(
    segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence, title: int
) -> bool:
    """Whether one word after an emphasized title is a name, as names stand there in the list."""
    is_after = at == title + 1 == len(segments) - 1 and bool(segments[title].style)
    if not is_after or not evidence.beyond:
        return False
    return evidence.beyond.mean(slot, "people") >= _MOSTLY_PEOPLE


_MOSTLY_PEOPLE = 0.45


def _least_people(title: Segment) -> float:
    """How much what stands in front must look like people, by how the title is marked."""
    if title.bracket in OPENING_QUOTES:
        return 0.45  # several surnames
    is_apart = title.mark == "," and not title.joint  # "A. Bee and C. Dee, Ants, Proceedings of"
    return SURE_PEOPLE if title.style or title.url or is_apart else 1.1


def _are_in_front(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether an entry begins with names and a year: "Bee & Dee, 1978 - Title"."""
    has_number = segments[0].text.isdigit() and segments[0].bracket == "["  # "[7] Bee & Dee (1978)"
    return at == has_number and title == at + 2 and is_year_only(segments[at + 1])


def _is_line_beside(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether a segment is the line in front of the title, or the first one below it."""
    if at + 1 == title:
        return segments[title].mark == "/"
    is_first_below = segments[at - 1].depth <= segments[title].depth < segments[at].depth
    return at > title and is_first_below


def _early_year(text: str) -> int:
    """A year before 1800, which only a reference's grammar can tell from other numbers."""
    return int(text) if _EARLY_YEAR.fullmatch(text) else 0


_EARLY_YEAR = lazy_pattern("1[5-7][0-9]{2}")


_BY = lazy_pattern(r"(?:by|von|par|por)\s", re.IGNORECASE)


def _spells_out(segments: Sequence[Segment], venue: EntryVenue) -> bool:
    """Whether the year of an archive stands there, not an arXiv number only: "arXiv, 2019"."""
    return venue.at >= 0 and str(venue.year) in segments[venue.at].text


def _tells_year(segments: Sequence[Segment], title: int, venue: int) -> bool:
    """Whether another segment tells the year, which wins over that of an arXiv number."""
    others = (segment for at, segment in enumerate(segments) if at not in {title, venue})
    return any(is_year_only(segment) and segment.venue.year for segment in others)


def _has_number_and_year(segments: Sequence[Segment], at: int) -> bool:
    """Whether a number of four digits is an article's, as the year follows: "9, 1849 (2025)"."""
    if not 0 < at < len(segments) - 1:
        return False
    number, year = segments[at], segments[at + 1]
    return number.text.isdigit() and year.bracket == "(" and is_year_only(year)


def _stated_year(segments: Sequence[Segment]) -> int | None:
    """The year that a field or a reference's grammar states, 0 for "n.d."; None if none does."""
    for segment in segments:
        if segment.role == "year" and (year := segment.venue.year or _early_year(segment.text)):
            return year
        if segment.role == "year" and tells_no_year(segment.text):
            return 0
    return None


def _find_year(segments: Sequence[Segment], title: int, venue: EntryVenue) -> tuple[int, bool]:
    """The year of the entry, and whether it stands with the venue."""
    stated = _stated_year(segments)
    if (
        stated
        and venue.at >= 0
        and segments[venue.at].role == "venue"
        and not segments[venue.at].column
    ):
        return stated, True
    is_of_number = venue.is_preprint and not _spells_out(segments, venue)
    if venue.year and not (is_of_number and _tells_year(segments, title, venue.at)):
        return venue.year, True
    near = [venue.at + 1, venue.at - 1] if venue.at >= 0 else []
    if _has_number_and_year(segments, venue.at + 1):
        near[0] += 1
    for at in near:
        if (
            0 <= at < len(segments)
            and at != title
            and is_year_only(segments[at])
            and segments[at].venue.year
        ):
            return segments[at].venue.year, True
    if stated is not None:
        return stated, False
    others = [
        segment
        for at, segment in enumerate(segments)
        if at != title
        and not (segment.label and "://" in segment.text)
        and not tells_visit(segment.text)
    ]
    dates = [segment for segment in others if is_year_only(segment) and segment.venue.year]
    if title >= 0:  # the year in the title's cell is the paper's, and not that of a meeting
        dates.sort(key=lambda segment: segment.column != segments[title].column)
    mixed = [
        segment.venue.year
        for segment in others
        if segment.venue.year and len(segment.text.split()) <= 12 and not segment.depth
    ]
    return ([date.venue.year for date in dates] or mixed or [0])[0], False
