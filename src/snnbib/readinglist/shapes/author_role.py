"""Which segments of an entry are its authors. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.editor_marks import names_editors_or_translators
from snnbib.readinglist.recognition.labels import kind_of_words
from snnbib.readinglist.recognition.organizations import (
    is_acronym,
    is_institution,
    organizations_in,
)
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    ONE_WORD,
    POSSIBLE_PEOPLE,
    SEVERAL_NAMES,
    SURE_PEOPLE,
)
from snnbib.readinglist.recognition.quotation_marks import BOOK_QUOTES, OPENING_QUOTES
from snnbib.readinglist.recognition.venue_levels import PUBLISHER
from snnbib.readinglist.recognition.venue_text import is_remark
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.references.cited_names import surnames_at
from snnbib.readinglist.references.publishers import is_place
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.slot_evidence import SlotEvidence
from snnbib.readinglist.shapes.slots import FEW, Slot, cited_at
from snnbib.readinglist.shapes.title_parts import tells_edition
from snnbib.readinglist.shapes.title_role import begins_with_linked_organization
from snnbib.readinglist.shapes.venue_places import are_cited, is_citation, is_year_only
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS
from snnbib.text import fold

__all__ = ["find_authors", "may_name_authors"]

_BY = lazy_pattern(rf"{any_of(BY_WORDS)}\s", re.IGNORECASE)


def find_authors(
    segments: Sequence[Segment],
    places: Sequence[Slot],
    evidence: SlotEvidence,
    title: int,
    venue: int,
    possible: Sequence[int],
) -> tuple[int, ...]:
    """The indices of the segments that name the authors.

    Args:
        segments: of the entry.
        places: the slot of each segment.
        evidence: of the entries around.
        title: the index of the title.
        venue: that of the venue.
        possible: those of the segments that `may_name_authors`.
    """
    is_group = title == 1 and begins_with_linked_organization(segments)
    chosen = [0] if is_group else []
    for at in possible[is_group and possible[:1] == [0] :]:
        segment, slot = segments[at], places[at]
        if (
            at in {title, venue}
            or not (
                segment.people
                or segment.role == "authors"
                or evidence.cites_people(slot)
                or _is_organization_among_people(segment, slot, evidence)
            )
            or (segment.role == "title" and at > title and not _names_people(segments, at, title))
            or (segment.role == "other" and segment.column and segment.people < SEVERAL_NAMES)
        ):
            continue
        if segment.role == "authors" or (
            _are_authors(segments, at, slot, evidence, (title, venue))
            and not is_place(segment.text)
        ):
            chosen.append(at)
    if not chosen:
        return ()
    named = [at for at in chosen if segments[at].role == "authors"]
    chosen = [at for at in chosen if not names_editors_or_translators(segments[at].text)] or chosen
    if any(segments[at].column == segments[title].column for at in chosen):
        chosen = [at for at in chosen if segments[at].role != "other"] or chosen
    # Brackets behind people say where they work: "Bee et al. (AntLab)".
    chosen = [at for at in named or chosen if not segments[at].bracket] or named or chosen
    most = None if named else _MOST_PARTS
    authors = _with_people_after_brackets(segments, chosen[:most], (title, venue))
    return _with_last_name(segments, authors, (title, venue))


_MOST_PARTS = 3  # of authors that no field names


def may_name_authors(segment: Segment) -> bool:
    """Whether a segment can name authors, if it stands there."""
    return not (
        segment.is_label
        or segment.role in {"venue", "note", "numbers", "year", "links"}
        or is_remark(segment.text)
        or is_year_only(segment)
        or kind_of_words(segment.text)
    )


def _names_people(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether a part of a title's cell is several people, or a line with one full name.

    One family name needs a year after it in its brackets: "How Ants Count (Bee, 2001)".
    """
    segment = segments[at]
    if segment.bracket == "(" and segment.people >= ONE_WORD and is_citation(segments, at):
        return True
    least = FULL_NAME if segment.separator == "/" else SEVERAL_NAMES
    return segment.people >= least or _are_families_in_bracket(segments, at, title)


def _with_people_after_brackets(
    segments: Sequence[Segment], authors: Sequence[int], others: tuple[int, int]
) -> Sequence[int]:
    """The authors with those behind where one is from: "Ada Bee (MIT), Carl Dee (CMU)"."""
    chosen = list(authors)
    while chosen and chosen[-1] + 2 < len(segments):
        at = chosen[-1] + 2
        origin, segment = segments[at - 1 : at + 1]
        is_plain = not (segment.is_marked or segment.role)
        is_origin = origin.bracket == "(" and not (origin.venue.year or origin.url)
        if not (is_plain and is_origin) or segment.people < FULL_NAME or {at - 1, at} & {*others}:
            break
        chosen.append(at)
    return chosen


def _with_last_name(
    segments: Sequence[Segment], authors: Sequence[int], others: tuple[int, int]
) -> tuple[int, ...]:
    """The authors with one word after them, which a soft cut parted: "Ada Bee, Suharto"."""
    at = authors[-1] + 1 if authors else len(segments)
    segment = segments[at] if at < len(segments) and at not in others else None
    is_name = (
        segment is not None
        and segment.joint == ", "
        and segment.people >= ONE_WORD
        and " " not in segment.text
        and not (segment.is_marked or segment.role)
        and not is_place(segment.text)
    )
    return (*authors, at) if is_name else tuple(authors)


def _are_authors(
    segments: Sequence[Segment],
    at: int,
    slot: Slot,
    evidence: SlotEvidence,
    around: tuple[int, int],
) -> bool:
    """Whether a segment looks like authors, or its people stand between title and venue.

    Two names may also stand behind a title and its year: "How Ants Count, 2001, A. Bee, C. Dee".
    """
    people = segments[at].people
    title = around[0]
    if people >= SEVERAL_NAMES and at == title + 2 and is_year_only(segments[at - 1]):
        return True
    if _look_like_authors(segments, at, slot, evidence, title):
        return True
    if people < FULL_NAME:
        return False
    is_between = _is_between(segments, at, around)
    is_below = segments[at].depth > segments[title].depth
    is_first_below = is_below and title + 1 == around[1] == at - 1
    return ((is_between or is_first_below) and _is_name_behind_mark(segments, at, title)) or (
        is_between and (people >= SEVERAL_NAMES or is_below or _name_people(evidence))
    )


def _is_between(segments: Sequence[Segment], at: int, around: tuple[int, int]) -> bool:
    """Whether nothing but links' labels stand between a title, what is here, and its venue."""
    title, venue = around
    beside = (*segments[title + 1 : at], *segments[at + 1 : venue])
    return 0 <= title < at < venue and all(segment.is_label for segment in beside)


def _is_name_behind_mark(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether plain words behind a title are a name: "[Ants](...) - Ada Bee, ICML 2020".

    The title is marked, or a sentence with words enough: "How red ants count. Ada Bee. ICML 2020".
    """
    segment, marked = segments[at], segments[title]
    is_marked = bool(marked.url or marked.style or marked.bracket in OPENING_QUOTES)
    is_marked = is_marked or (not marked.people and count_words(marked.text) > FEWEST_TITLE_WORDS)
    is_plain = not (segment.url or segment.bracket)
    if not (is_marked and is_plain and " " in segment.text) or is_institution(segment.text):
        return False
    return set(fold(segment.text).split()).isdisjoint(fold(marked.text).split())


def _look_like_authors(
    segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence, title: int
) -> bool:
    """Whether people are named, by what a segment says itself and where it stands."""
    people = segments[at].people
    support = evidence.support(slot, "people")
    is_likely = people >= POSSIBLE_PEOPLE and 0.6 * people + 0.6 * support >= 0.6
    if is_likely:  # as most are
        return True
    is_cited_as_others = evidence.cites_people(slot) and cited_at(segments, at) is not None
    if _is_organization_among_people(segments[at], slot, evidence):
        return True
    if not people:
        return is_cited_as_others
    is_sure = people >= SURE_PEOPLE and (support >= _IN_SOME or evidence.mean(slot, "venue") < 0.4)
    joint = segments[at].joint if at == title + 1 else ""
    in_words = f"{joint} {segments[at].text}".lstrip(" ,")
    is_told = people >= LIKELY_PEOPLE and bool(_BY.match(in_words))
    is_told = is_told or (
        _follow_quotation(segments, at, title)
        and (
            people >= (FULL_NAME if segments[title].bracket in BOOK_QUOTES else SEVERAL_NAMES)
            or _are_families(segments[at])
            or (people >= ONE_WORD and is_citation(segments, at))
        )
    )
    is_dated = people >= LIKELY_PEOPLE and is_citation(segments, at)
    begins = at < title and is_dated  # "Anna Bee (2025): ..."
    begins = begins or (people >= 0.4 and _are_in_front(segments, at, title))
    if at == 0 and title == 1:
        is_reference = evidence.entries < FEW and tells_edition(segments, at, title)
        least = FULL_NAME if is_reference else _least_people(segments[1])
        begins = begins or people >= min(least, _least_people(segments[1]))
    is_line = people >= _least_in_line(segments[title]) and _is_line_beside(segments, at, title)
    is_line = is_line or (people >= FULL_NAME and _is_in_front_of_edition(segments, at))
    is_cited = is_cited_as_others or are_cited(segments, at, slot, evidence)
    is_word = people >= POSSIBLE_PEOPLE and _are_named_in_list(segments, at, slot, evidence, title)
    is_family = evidence.are_families(slot)
    is_family = is_family or _are_families_in_bracket(segments, at, title)
    is_family = is_family or (support >= _IN_SOME and _are_linked_families(segments, at, title))
    if _are_rest_of_line(segments, at, title):
        is_family = is_family or (support >= _IN_SOME and _are_families(segments[at]))
        is_line = is_line or people >= SEVERAL_NAMES
    return is_sure or is_told or begins or is_line or is_cited or is_word or is_family


def _is_organization_among_people(segment: Segment, slot: Slot, evidence: SlotEvidence) -> bool:
    """Whether an organization stands where people stand in most entries of the section."""
    if evidence.support(slot, "people") < _MOSTLY_PEOPLE:
        return False
    return bool(organizations_in(segment.text)) or is_acronym(segment.text)


def _follow_quotation(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether the title is in the marks of books, or a dash parts it from its quotation marks."""
    bracket = segments[title].bracket
    is_next = at == title + 1 and segments[at].separator == "-"
    return bracket in BOOK_QUOTES or (is_next and bracket in OPENING_QUOTES)


def _name_people(evidence: SlotEvidence) -> bool:
    """Whether people stand in one place of many entries."""
    return any(evidence.support(slot, "people") >= _MOSTLY_PEOPLE for slot in evidence.sums)


def _are_families_in_bracket(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether several family names stand in brackets after a marked title: "*Ants* (Bee & Cee)"."""
    segment = segments[at]
    is_after = at == title + 1 and bool(segments[title].style or segments[title].url)
    if not is_after or segment.bracket != "(" or segment.venue.weight >= PUBLISHER:
        return False
    return _are_families(segment)


def _are_families(segment: Segment) -> bool:
    """Whether a text is several family names: "Bee & Cee"."""
    names = surnames_at(segment.text) if segment.people >= POSSIBLE_PEOPLE else None
    return names is not None and names.is_sure and names.end == len(segment.text)


_IN_SOME = 0.15
"""The support of a slot in which some of the entries name people."""


def _are_linked_families(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether several linked family names stand in front of a title: "[Bee & Cee](...) Ants"."""
    is_in_front = not at and title == 1 and segments[0].url and not segments[1].url
    return bool(is_in_front) and _are_families(segments[0])


def _are_rest_of_line(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether a marked title and what stands here are all of a line: "**Ants** — Bee & Cee"."""
    is_marked = bool(segments[title].style or segments[title].url)
    is_next = at == title + 1 and _ends_line(segments, at)
    return is_next and is_marked and not segments[at].bracket


def _ends_line(segments: Sequence[Segment], at: int) -> bool:
    return at + 1 == len(segments) or segments[at + 1].separator == "/"


def _are_named_in_list(
    segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence, title: int
) -> bool:
    """Whether one word after an emphasized title is a name, as names stand there in the list."""
    is_after = at == title + 1 and _ends_line(segments, at) and bool(segments[title].style)
    if not is_after or not evidence.beyond:
        return False
    return evidence.beyond.mean(slot, "people") >= _MOSTLY_PEOPLE


_MOSTLY_PEOPLE = 0.45


def _least_people(title: Segment) -> float:
    """How much what stands in front must look like people, by how the title is marked."""
    if title.bracket in OPENING_QUOTES:
        return 0.45  # several surnames
    # "A. Bee and C. Dee, Ants, Proceedings of"
    is_apart = title.separator == "," and not title.joint
    return SEVERAL_NAMES if title.style or title.url or is_apart else 1.1


def _least_in_line(title: Segment) -> float:
    """How much a line beside the title must look like people, by how the title is marked."""
    is_marked = bool(title.url) or bool(title.style and title.column)
    return FULL_NAME if is_marked else SEVERAL_NAMES


def _is_in_front_of_edition(segments: Sequence[Segment], at: int) -> bool:
    """Whether a segment in brackets stands in front of its edition: "(Ada Bee) [ICLR 2020]"."""
    following = segments[at + 1] if at + 1 < len(segments) else None
    if following is None or segments[at].bracket != "(" or following.separator:
        return False
    is_edition = following.venue.is_edition or is_year_only(following)
    return bool(following.bracket) and is_edition


def _are_in_front(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether an entry begins with names and a year: "Bee & Dee, 1978 - Title"."""
    has_number = segments[0].text.isdigit() and segments[0].bracket == "["  # "[7] Bee & Dee (1978)"
    return at == has_number and title == at + 2 and is_year_only(segments[at + 1])


def _is_line_beside(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether a segment is the line in front of the title, or the first one below it."""
    if at + 1 == title:
        return segments[title].separator == "/"
    is_first_below = segments[at - 1].depth <= segments[title].depth < segments[at].depth
    is_next_in_cell = at == title + 1 and segments[at].separator == "/" and segments[at].column
    return at > title and (is_first_below or bool(is_next_in_cell))
