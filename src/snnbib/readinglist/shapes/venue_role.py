"""Which segment of an entry names its venue. Pure.

That is judged by what it says, by where it stands, and by what stands there in other entries.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from snnbib import venues
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.editor_marks import names_editors_or_translators
from snnbib.readinglist.recognition.labels import names_paper_site
from snnbib.readinglist.recognition.organizations import is_institution, is_one_organization
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE, SURE_PEOPLE
from snnbib.readinglist.recognition.venue_levels import (
    ACRONYM,
    CERTAIN_VENUE,
    DATED_NAME,
    LIKELY_VENUE,
    POSSIBLE_VENUE,
    PUBLISHER,
    SHORT_NAME,
    SURE_VENUE,
)
from snnbib.readinglist.recognition.venue_names import venue_likeness
from snnbib.readinglist.recognition.venue_text import VenueText, is_remark, read_venue
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.recognition.years import DIGIT, YEAR_DIGITS
from snnbib.readinglist.references.publishers import without_place
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.not_venues import is_not_venue, says_something_else
from snnbib.readinglist.shapes.slot_evidence import SlotEvidence
from snnbib.readinglist.shapes.slots import Slot, cited_at
from snnbib.readinglist.shapes.venue_places import (
    follows_citation,
    follows_credit,
    follows_names,
    follows_people,
    has_numbers_after,
    has_volume_after,
    has_year_in_link,
    is_line_of_journal,
    is_year_only,
    stands_before_volume,
)
from snnbib.readinglist.words.headings import GENERIC_HEADINGS
from snnbib.readinglist.words.labels import PAPER_TAGS, PLACEHOLDERS
from snnbib.readinglist.words.venues import KINDS_OF_VENUES
from snnbib.text import fold

__all__ = [
    "LEAST_VENUE_WEIGHT",
    "EntryVenue",
    "find_venue",
    "may_name_venue",
    "may_tell_edition",
    "venue_weight",
]


class EntryVenue(Struct, frozen=True):
    """The venue of an entry, and the segments that name it: `at` (-1 for none), then `also`."""

    at: int = -1
    name: str = ""
    year: int = 0
    is_preprint: bool = False
    also: tuple[int, ...] = ()


# The least weight of a venue: a short name or an acronym has less without another sign.
LEAST_VENUE_WEIGHT = 0.6


def find_venue(
    segments: Sequence[Segment],
    places: Sequence[Slot],
    evidence: SlotEvidence,
    title: int,
    possible: Sequence[int],
) -> EntryVenue:
    """The segment that names the venue, if any of those does that `may_name_venue`."""
    weights = {
        at: _weight_by_place(segments, at, places[at], evidence, title)
        for at in possible
        if at != title and _may_be_venue(segments, at, title)
    }
    named = [at for at, weight in weights.items() if weight >= LEAST_VENUE_WEIGHT]
    if len(named) > 1:  # "Conference on Ants. PMLR, 2021"
        named = [at for at in named if not _is_series(segments[at])] or named
    if not named:
        return EntryVenue()
    best = max(named, key=lambda at: round(weights[at], 6))
    if best - 1 in named and _is_own_acronym(segments[best - 1], segments[best]):
        best -= 1
    venue_text = _venue_text(segments[best].text)
    name, also = venue_text.venue, []
    best_end = best
    while (
        (next_at := best_end + 1) < len(segments)
        and next_at != title
        and _continues_name(segments, next_at)
    ):
        name, best_end = (
            f"{name}{segments[next_at].joint}{read_venue(segments[next_at].text).venue}",
            next_at,
        )
        also.append(next_at)
        venue_text = replace(venue_text, year=venue_text.year or segments[next_at].venue.year)
    following = segments[best_end + 1] if best_end + 1 < len(segments) else None
    if (
        following
        and following.bracket in {"(", "（"}
        and not following.is_label
        and best_end + 1 != title
    ):
        short = read_venue(following.text)
        if short.weight >= POSSIBLE_VENUE and not short.year and " " not in short.venue:
            name, also = f"{name} ({short.venue})", [*also, best_end + 1]
    return EntryVenue(
        best, without_place(name), venue_text.year, venue_text.is_preprint, tuple(also)
    )


def _is_own_acronym(name: Segment, short: Segment) -> bool:
    """Whether brackets hold the acronym, unknown elsewhere, of the meeting that a name is."""
    is_short = short.bracket in {"(", "（"} and " " not in short.venue.venue
    return is_short and name.venue.weight >= SURE_VENUE and not venues.recognize(short.venue.venue)


def _is_series(segment: Segment) -> bool:
    """Whether a text names a series that has the proceedings of many venues."""
    venue = venues.recognize(segment.venue.venue) if segment.venue.weight >= SURE_VENUE else None
    return venue is not None and venue.kind is venues.VenueKind.SERIES


def _may_be_venue(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether a field's name allows a venue; that of the title does around the title.

    A cell of notes may name a venue of the table and its year: "ICML 2020".
    """
    segment = segments[at]
    if segment.role == "note" and segment.column:
        return segment.venue.is_edition and segment.venue.weight >= CERTAIN_VENUE
    if segment.role == "title":
        may_stand_here = at > title or bool(segment.venue.year)
        return may_stand_here and segment.venue.weight >= POSSIBLE_VENUE
    return segment.role not in {"authors", "note", "numbers", "year", "links"}


def _continues_name(segments: Sequence[Segment], at: int) -> bool:
    """Whether a comma inside a venue's name has cut this part off; not after its year."""
    is_cut = segments[at].joint in {", ", ": "}
    if not is_cut or _ENDS_IN_YEAR.search(segments[at - 1].text):
        return False
    if segments[at].joint == ", " and _SERIES.fullmatch(segments[at].text.strip(" .,")):
        return True
    end = at
    while end < len(segments) and _may_continue_name(segments[end]):
        if segments[end].venue.year:
            return True
        end += 1
    closes = end < len(segments) and (is_year_only(segments[end]) or segments[end].bracket == "(")
    return end > at and closes


_ENDS_IN_YEAR = lazy_pattern(rf"\w[ '’]*{YEAR_DIGITS}\W*$")
# A part of a journal: "Journal of Combinatorial Theory, Series B".
_SERIES = lazy_pattern(
    r"(?:Series|Ser\.?|Part|Section|Sect\.?|Serie|Série|Reihe|Teil) [A-Z0-9]{1,3}"
)


def _may_continue_name(segment: Segment) -> bool:
    return bool(
        segment.joint in {", ", ": "}
        and segment.text[:1].isupper()
        and len(segment.text.split()) <= 9
        and segment.people < SURE_PEOPLE
        and not is_year_only(segment)
    )


# What each of its alternatives has, which is faster to look for.
_MAY_STAND_BETWEEN = lazy_pattern(r"[;；|/,&]|\sand\s")
_BETWEEN_VENUES = lazy_pattern(
    r"\s*[;；|]\s*|\s+/\s+|,\s*(?=arXiv)|(?<=\d)\s*,\s*(?=[A-Z])|(?<=\d)\s+(?:and|&)\s+(?=[A-Za-z])"
)


@lru_cache(maxsize=16384)
def _venue_text(text: str) -> VenueText:
    """The venue among several that a text names: the first that is not a preprint server."""
    undivided = read_venue(text)
    if not _MAY_STAND_BETWEEN.search(text):
        return undivided
    parts = [read_venue(part) for part in _BETWEEN_VENUES.split(text) if part]
    if len(parts) < 2:
        return undivided
    named = [part for part in parts if part.weight >= POSSIBLE_VENUE]
    final = [part for part in named if not part.is_preprint]
    if not named or (
        len(named) == 1
        and not named[0].is_preprint
        and undivided.weight >= SURE_VENUE
        and ";" not in text
    ):
        return undivided
    best = (final or named)[0]
    return best if best.year else replace(best, year=undivided.year)


def venue_weight(
    segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence, title: int
) -> float:
    """How much a segment looks like the venue of its entry.

    What the text says counts most, up to 1 (see `venue_levels`), then what stands in the same slot
    of the other entries. A short name alone is as often something else: it needs one of those, or
    a place where venues stand. A column or field of venues settles it.
    """
    is_possible = may_name_venue(segments[at])
    return _weight_by_place(segments, at, slot, evidence, title) if is_possible else 0.0


def _weight_by_place(
    segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence, title: int
) -> float:
    """The `venue_weight` of a segment that may be a venue."""
    segment = segments[at]
    venue = _venue_text(segment.text)
    if segment.is_label:
        return _label_likeness(venue, slot, evidence)
    if segment.role == "venue":
        return 3.0 - 0.3 * venue.is_preprint  # a cell "arXiv / ICLR 2020" names both
    if not (
        venue.weight
        or _stands_as_venue(segments, at, slot, evidence, title)
        or stands_before_volume(segments, at, title)
        or _is_edited_book(segments, at, title)
    ):
        return 0.0
    if is_not_venue(segments, at, venue, slot, evidence, title):
        return 0.0
    support = _support(segments, at, slot, evidence)
    if cited_at(segments, at):  # "Bee, 2001" is a venue only if others show it
        venue = replace(venue, weight=venue_likeness(venue.venue))
    weight = venue.weight if venue.weight not in {ACRONYM, SHORT_NAME} else venue.weight - 0.2
    are_names = not segment.depth and evidence.are_names(slot)
    weight += 0.65 * min(1.0, support / (0.15 if are_names else 0.45))
    is_site = venue.weight == POSSIBLE_VENUE and names_paper_site(segment.text, segment.url)
    is_linked = DATED_NAME <= venue.weight < PUBLISHER and bool(segment.url)
    is_alone = is_linked and not (support or is_site or has_year_in_link(segments, at))
    weight += 0.3 * is_site - 0.3 * is_alone
    if not follows_people(segments, at, title):
        weight -= 0.3 * segment.people * (evidence.mean(slot, "people") > 0.3)
    weight += 0.1 * bool(venue.year) * (1 + _is_name_with_volume(venue))
    weight -= 0.3 * venue.is_preprint + 0.1 * bool(segment.depth)
    return weight + _position_weight(segments, at, title, venue)


def _support(segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence) -> float:
    """How many venues the other entries have in a slot; few are chance after a link's label.

    Venues beside their years do not show that a name is one in an entry without a year: it can be
    a tag, or where the authors are from. Where they are most of all, the name can be of a journal.
    """
    support = evidence.mean(slot, "venue")
    dated = evidence.mean(slot, "dated") if support else 0.0
    is_undated = bool(dated) and not any(segment.venue.year for segment in segments)
    if is_undated and not (dated >= _MOSTLY_DATED and _may_be_undated(segments[at])):
        support -= dated
    is_aside = segments[at].style == "italic" and _is_after_label(segments, at)
    return 0.0 if is_aside and support < _LEAST_SUPPORT else support


_MOSTLY_DATED = 0.6


def _may_be_undated(segment: Segment) -> bool:
    """Whether a text is a name of several words, as few tags are, and not where authors work."""
    text = segment.text
    return count_words(text) > 1 and not (is_institution(text) or is_one_organization(text))


def may_name_venue(segment: Segment) -> bool:
    """Whether a segment can name a venue, if it stands there; a label has to name a sure one."""
    venue = _venue_text(segment.text)
    least = LIKELY_VENUE if venue.year else SURE_VENUE
    if not venue.venue or (segment.is_label and (venue.weight < least or venue.is_preprint)):
        return False
    if segment.role != "venue" and says_something_else(segment, venue):
        return False
    return not (is_remark(segment.text) or _is_tag(segment))


def may_tell_edition(label: Segment) -> bool:
    """Whether a link's label can name a venue or a year: "[ICML](...)", "[arXiv 2019](...)"."""
    return bool(label.venue.year) or may_name_venue(label)


def _is_tag(segment: Segment) -> bool:
    """Whether one word says what kind of paper it is, or what is missing: "[Survey]", "(Venue)"."""
    if segment.bracket == "[":
        word = fold(segment.text)
        return word in PAPER_TAGS or word in GENERIC_HEADINGS
    if segment.bracket == "(":
        return fold(segment.text) in PLACEHOLDERS
    if segment.style == "code" and not segment.venue.year and segment.venue.weight <= SHORT_NAME:
        return True  # "`Python`", but not "`Cell`"
    return segment.style in {"bold", "code"} and fold(segment.venue.venue) in PAPER_TAGS


def _is_name_with_volume(venue: VenueText) -> bool:
    """Whether a name of several words has a volume, issue or pages."""
    return venue.has_numbers and count_words(venue.venue) > 1


def _stands_as_venue(
    segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence, title: int
) -> bool:
    """Whether a marked or cited name stands where most other entries have their venue.

    Where it has a year and a line of its own, or is cited with it, a few other entries are enough.
    """
    segment = segments[at]
    is_apart = any(map(is_year_only, segments[at + 1 : at + 2]))
    is_apart = is_apart or (0 <= title == at - 1 and segments[title].is_marked)
    is_cited = segment.role == "venue?" and is_apart and not DIGIT.search(segment.text)
    is_behind_people = follows_people(segments, at, title)
    is_shown = segment.style == "italic" or bool(segment.url) or is_cited or is_behind_people
    is_name = is_shown and _BEGINS_NAME.match(segment.text) is not None
    if is_name and is_behind_people and count_words(segment.text) <= _MOST_NAME_WORDS:
        return True
    is_dated = is_cited or has_year_in_link(segments, at)
    least = _LEAST_SUPPORT_OF_DATED if is_dated else _LEAST_SUPPORT
    return evidence.mean(slot, "venue") >= least


_MOST_NAME_WORDS = 8
_LEAST_SUPPORT = 0.4
_LEAST_SUPPORT_OF_DATED = 0.2
_BEGINS_NAME = lazy_pattern(r"[a-z]{0,4}\s?[^\W\d_a-z]")  # "Ant Science", "npj Ants", "eAnts"


def _label_likeness(venue: VenueText, slot: Slot, evidence: SlotEvidence) -> float:
    """How much a link's label or a badge with a venue is one, as others in its place are."""
    if not venue.year:
        place = replace(slot, order=slot.order + 1)  # labels are not counted
        if evidence.mean(place, "venue") < _LEAST_SUPPORT:
            return 0.0
    return 0.7


def _position_weight(segments: Sequence[Segment], at: int, title: int, venue: VenueText) -> float:
    """What a venue's place says: in italics after the title, before volume, after "in"."""
    segment, previous = segments[at], segments[at - 1].text if at else ""
    weight = 0.3 * bool(_IN.match(segment.text) or names_editors_or_translators(previous))
    weight += 0.6 * (segment.style == "italic" and fold(previous) in KINDS_OF_VENUES)
    weight += _EDITED_BOOK * _is_edited_book(segments, at, title)
    if venue.weight >= PUBLISHER or title >= at:
        return weight
    is_behind_people = follows_people(segments, at, title)
    weight += 0.35 * (is_behind_people or has_numbers_after(segments, at))
    weight += 0.25 * (follows_citation(segments, at) or follows_credit(segments, at))
    if follows_names(segments, at) or is_behind_people:
        # What a reference has there can be the place alone: others have to show that it is not.
        weight += 0.1 if segment.role == "venue?" else 0.25
    is_marked = title >= 0 and bool(segments[title].style or segments[title].url)
    weight += 0.3 * (is_marked and has_volume_after(segments, at))
    weight += 0.5 * is_line_of_journal(segments, at)
    is_italic = segment.style.endswith("italic") and segment.people < LIKELY_PEOPLE
    is_italic = is_italic and not segment.depth
    return weight + 0.3 * (is_italic and title >= 0 and not _is_after_label(segments, at))


_EDITED_BOOK = 1.2


def _is_edited_book(segments: Sequence[Segment], at: int, title: int) -> bool:
    """Whether a name stands between editors and the publisher: "A. Bee (ed.), *Ants* (Hill, 2001)".

    The title of a chapter stands in front of them.
    """
    following = segments[at + 1] if at + 1 < len(segments) else None
    is_published = following is not None and following.bracket == "(" and following.venue.year > 0
    is_chapter = title < at - 1 and names_editors_or_translators(segments[at - 1].text)
    return is_published and is_chapter and segments[at].style == "italic"


def _is_after_label(segments: Sequence[Segment], at: int) -> bool:
    """Whether emphasis follows a link's label without a mark, as a short name does."""
    return at > 0 and segments[at - 1].is_label and not segments[at].separator


_IN = lazy_pattern(
    r"(?:in|im|en|dans)\b:?\s+\w|(?:published|presented|appeared|accepted|to appear)\b|[@]",
    re.IGNORECASE,
)
