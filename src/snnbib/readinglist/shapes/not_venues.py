"""Segments that look like a venue and are something else: people, a note, a short name. Pure."""

import re
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.editor_marks import names_editors_or_translators
from snnbib.readinglist.recognition.labels import field_role, is_link_label
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.organizations import is_institution
from snnbib.readinglist.recognition.people_levels import (
    FULL_NAME,
    LIKELY_PEOPLE,
    POSSIBLE_PEOPLE,
    SEVERAL_NAMES,
    SURE_PEOPLE,
)
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.venue_levels import (
    ACRONYM,
    DATED_NAME,
    POSSIBLE_VENUE,
    PUBLISHER,
    SHORT_NAME,
    SURE_VENUE,
    VENUE_WORD,
)
from snnbib.readinglist.recognition.venue_text import VenueText
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.references.access_notes import is_access_date
from snnbib.readinglist.references.report_numbers import is_kind_of_report
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.segments.short_forms import is_short_form_of
from snnbib.readinglist.shapes.slot_evidence import SlotEvidence
from snnbib.readinglist.shapes.slots import Slot, cited_at
from snnbib.readinglist.shapes.venue_places import (
    are_cited,
    follows_people,
    has_year_in_link,
    is_line_of_journal,
    is_year_only,
)
from snnbib.readinglist.words.references import ASSIGNED_PARTS
from snnbib.venues import recognize

__all__ = ["is_not_venue", "says_something_else"]


def is_not_venue(
    segments: Sequence[Segment],
    at: int,
    venue: VenueText,
    slot: Slot,
    evidence: SlotEvidence,
    title: int,
) -> bool:
    """Whether a segment is certainly something else where it stands: a note, people, a short title.

    Args:
        segments: of the entry.
        at: the index of the segment.
        venue: what the segment says, read as a venue.
        slot: of the segment.
        evidence: of the entries around.
        title: the index of the title.
    """
    segment = segments[at]
    support = evidence.mean(slot, "venue")
    stands_with_venues = support >= _SHARE_OF_VENUES and venue.weight > 0
    return (
        _is_label_of_note(segments, at)
        or (not stands_with_venues and _is_short_title(segments, at, venue, title))
        or _is_name_before_colon(segments, at, title)
        or _is_too_long(segments, at, venue, support)
        or _is_institution(segment, venue, slot, evidence)
        or (
            not (follows_people(segments, at, title) or is_line_of_journal(segments, at))
            and _is_people(segments, at, venue, slot, evidence, title)
        )
    )


def says_something_else(segment: Segment, venue: VenueText) -> bool:
    """Whether a segment itself says that it is no venue, wherever it stands: editors, a day.

    Args:
        segment: not in a field of venues; a link's label can only be the kind of a work.
        venue: what it says, read as a venue.
    """
    text = segment.text
    if is_kind_of_report(text.strip(" .")):
        return True
    is_sure = venue.weight >= PUBLISHER or (venue.weight >= DATED_NAME and venue.has_numbers)
    return not segment.is_label and (
        (segment.role == "other" and (not is_sure or bool(_IN_SMALL_LETTERS.match(text))))
        or (segment.bracket == "[" and text.islower() and is_link_label(text))
        or (_FIELD.match(text) is not None and venue.weight < POSSIBLE_VENUE)
        or _EDITION_SOLD.fullmatch(text) is not None
        or (len(text) <= _LONGEST_PART and _ASSIGNED_PART.fullmatch(text) is not None)
        or names_editors_or_translators(text)
        or is_access_date(text)
        or text.startswith(_COPYRIGHT)
        or (bool(segment.bracket) and _FORMAT.fullmatch(text) is not None)
    )


_FORMAT = lazy_pattern(r"pdf|ps|epub|mobi|html?|djvu|zip|video|slides|audio", re.IGNORECASE)
_COPYRIGHT = ("Copyright ", "copyright ", "©", "(c) ")


_IN_SMALL_LETTERS = lazy_pattern(r"(?!npj\b)[a-z]+\s")  # "a companion of Bee", but not "npj Ants"
_ASSIGNED_PART = lazy_pattern("|".join(ASSIGNED_PARTS), re.IGNORECASE)  # "Introduction"
_LONGEST_PART = len("introduction")
_FIELD = lazy_pattern(r"[A-Z][a-z]+: \S")  # "Algorithm: DQN"
# Which edition a shop has: "2e intl", "3rd international ed. at Hill Books".
_EDITION_SOLD = lazy_pattern(
    r"[0-9]{1,2}(?:e|st|nd|rd|th)(?:\s(?:intl?|international|global|ed(?:ition)?)\b\.?){,2}(?:\sat\s.+)?"
)


def _is_short_title(segments: Sequence[Segment], at: int, venue: VenueText, title: int) -> bool:
    """Whether the initials of the title follow it in brackets: "Counting Pond Minnows (CPM)"."""
    is_after = at == title + 1 and segments[at].bracket == "(" and not venue.year
    return is_after and is_short_form_of(segments[at].text, segments[title].text)


def _is_label_of_note(segments: Sequence[Segment], at: int) -> bool:
    """Whether a bold name stands before a colon below the entry: "- **TLDR**: Ants count.".

    A name of notes can be a line of its own: "**Summary**".
    """
    label = segments[at]
    if not (label.depth > 0 and label.style == "bold"):
        return False
    is_in_front = any(part.separator == ":" for part in segments[at + 1 : at + 2])
    return is_in_front or (field_role(label.text) == "note" and _is_line_below(segments, at))


def _is_name_before_colon(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether a short name of the paper stands in front: "**QSN (2014):** A title"."""
    if at + 1 == title and at == 0 and segments[title].bracket in OPENING_QUOTES:
        return segments[0].venue.weight <= ACRONYM  # 'QSN: "A title"'
    if segments[title].separator != ":":
        return False
    following = segments[at + 1] if at + 1 < title else None
    has_year = following is not None and following.bracket == "(" and is_year_only(following)
    is_name = segments[at].venue.weight < POSSIBLE_VENUE
    return is_name and has_year


def _is_too_long(segments: Sequence[Segment], at: int, venue: VenueText, support: float) -> bool:
    """Whether a text is too long for a venue: a note, or a linked title where no venues stand."""
    segment = segments[at]
    words = count_words(segment.text)
    if words <= 3:
        return False
    is_linked = bool(segment.url) and venue.weight < VENUE_WORD and support < 0.4
    has_numbers = segment.bracket or venue.has_numbers or venue.year
    if is_linked and not (has_numbers or has_year_in_link(segments, at)):
        return True
    is_note = words > 12 and venue.weight < POSSIBLE_VENUE and not segment.text.isascii()
    is_longer = words > 24 and segment.role != "venue"
    is_sentence = words > 12 and (venue.weight < SURE_VENUE or share_of_capitals(segment.text) < 1)
    return is_note or is_longer or (segment.depth > 0 and is_sentence)


def _is_people(
    segments: Sequence[Segment],
    at: int,
    venue: VenueText,
    slot: Slot,
    evidence: SlotEvidence,
    title: int,
) -> bool:
    """Whether a name is people, with or without their year, or where they work."""
    is_affiliation = (
        _is_affiliation(segments, at, venue) and evidence.mean(slot, "venue") < _FEW_VENUES
    )
    return (
        is_affiliation
        or _is_rather_people(segments, at, venue, slot, evidence)
        or (title < at and are_cited(segments, at, slot, evidence))
        or (evidence.cites_people(slot) and cited_at(segments, at) is not None)
    )


_FEW_VENUES = 0.2


def _is_affiliation(segments: Sequence[Segment], at: int, venue: VenueText) -> bool:
    """Whether a name in brackets after people says where they work: "Bee et al. (QSNC)"."""
    in_brackets = segments[at].bracket == "(" or segments[at].text.startswith("(")
    if not in_brackets or not at or segments[at - 1].bracket:
        return False
    return segments[at - 1].people >= LIKELY_PEOPLE and venue.weight < PUBLISHER and not venue.year


def _is_institution(segment: Segment, venue: VenueText, slot: Slot, evidence: SlotEvidence) -> bool:
    """Whether a name says where authors work, as others in its place do: "(MIT)", "(MIT 2019)"."""
    share = evidence.mean(slot, "institutions")
    if venue.year:
        return share >= _SHARE_OF_DATED_INSTITUTIONS and recognize(venue.venue) is None
    are_beside = venue.weight < PUBLISHER and share >= _SHARE_OF_INSTITUTIONS
    return are_beside or is_institution(segment.text)


_SHARE_OF_INSTITUTIONS = 0.2
_SHARE_OF_DATED_INSTITUTIONS = 0.4  # one alone, with a year, may stand in place of a venue
_SHARE_OF_VENUES = 0.4
_WITH_INITIAL = 1.0


def _is_line_below(segments: Sequence[Segment], at: int) -> bool:
    """Whether a segment is all that a line below the entry says."""
    beside = [*segments[max(at - 1, 0) : at], *segments[at + 1 : at + 2]]
    return segments[at].depth > 0 and all(part.line != segments[at].line for part in beside)


def _is_rather_people(
    segments: Sequence[Segment], at: int, venue: VenueText, slot: Slot, evidence: SlotEvidence
) -> bool:
    """Whether a text that may be a venue is more likely a list of people."""
    people = segments[at].people
    if people < POSSIBLE_PEOPLE:
        return False
    beside, support = evidence.mean(slot, "people"), evidence.mean(slot, "venue")
    if people >= SEVERAL_NAMES and venue.weight < SHORT_NAME:
        return True
    # "Bee & Dee", where others are "Ada Bee"
    if POSSIBLE_PEOPLE <= people < LIKELY_PEOPLE and venue.weight <= SHORT_NAME:
        return beside >= 0.3 and beside > support
    if venue.weight >= SURE_VENUE or people < LIKELY_PEOPLE:
        return False
    least = FULL_NAME if _is_line_below(segments, at) else _WITH_INITIAL
    is_name = people >= least and venue.weight <= SHORT_NAME
    if is_name or (people >= SURE_PEOPLE and support < 0.4):
        return True
    return beside >= support
