"""Where a segment stands in its entry, and what it adds to the evidence of that place. Pure.

Entries of a section are written alike. So a segment is judged by what it says itself, and by what
the segments in the same place of the other entries say: the place (the "slot") of a segment is its
emphasis, brackets, link, column and order. "Machine Intelligence Research" after a bold title is a
venue because "ICML 2019" stands there in the entries around it. This is wrapper induction
(Kushmerick et al., 1997) with soft evidence. A short section is judged by the whole list as well.
"""

from collections.abc import Sequence
from functools import cached_property, lru_cache

from msgspec import Struct

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.organizations import is_institution
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, PUBLISHER
from snnbib.readinglist.recognition.venue_text import VenueText
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.cited_names import Names, cited_surnames
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.segments.title_likeness import title_likeness
from snnbib.readinglist.shapes.name_descriptions import description_at

__all__ = [
    "FEW",
    "LEAST_PEOPLE",
    "CutEntry",
    "Reading",
    "Slot",
    "Sums",
    "cited_at",
    "with_slots",
]


class Slot(Struct, frozen=True, cache_hash=True):
    """The place of a segment in its entry."""

    depth: int
    style: str
    bracket: str
    is_link: bool
    column: str
    role: str
    order: int
    """Counts the segments of an entry that are written in the same way, up to 4."""


FEW = 4
"""A section with fewer entries is judged by the whole list."""


LEAST_PEOPLE = 0.6
"""What counts as people in the sums of a slot."""
_LONGEST_VENUE = 60


class CutEntry(Struct, frozen=True, dict=True):
    """The segments of one entry with what is the same in every pass: their slots and likeness."""

    segments: tuple[Segment, ...]
    places: tuple[Slot, ...]

    @cached_property
    def likeness(self) -> tuple[float, ...]:
        """How much each segment looks like a title by itself."""
        return tuple(map(title_likeness, self.segments))

    @cached_property
    def sums(self) -> "tuple[Sums | None, ...]":
        """What each segment adds to the sums of its slot by itself; None for a label."""
        return tuple(
            None if segment.is_label else _sums_of(self.segments, at, likeness)
            for at, (segment, likeness) in enumerate(zip(self.segments, self.likeness, strict=True))
        )

    @cached_property
    def possible_venues(self) -> tuple[int, ...]:
        """The indices of the short texts that may be venues."""
        return tuple(
            at
            for at, segment in enumerate(self.segments)
            if len(segment.text) < _LONGEST_VENUE and segment.venue.weight >= POSSIBLE_VENUE
        )

    @cached_property
    def description_at(self) -> int:
        """The index of the sentence that describes a name in front; 0 or -1 if none does."""
        return description_at(self.segments)

    @cached_property
    def has_edition(self) -> bool:
        """Whether a segment is a venue with its year, and another may be a venue."""
        return len(self.possible_venues) > 1 and any(
            segment.venue.is_edition for segment in self.segments
        )


def with_slots(segments: Sequence[Segment], first: Slot | None = None) -> CutEntry:
    """An entry's segments with their slots; `first` is that of the first one if it is known."""
    if first is None:
        return CutEntry(tuple(segments), tuple(_slots_of(segments)))
    return CutEntry(tuple(segments), (first, *_slots_of(segments[1:])))


class Sums(Struct):
    """What the segments of a slot are, added up."""

    number: int = 0
    title: float = 0.0
    people: float = 0.0
    venue: float = 0.0
    dated: float = 0.0
    """How many of these venues stand beside their year."""
    sure: float = 0.0
    """How many are surely people: several names, initials, "et al."."""
    short: int = 0
    """How many are short names."""
    cited: int = 0
    """How many are family names and a year: "Bee, 2001", "Bee & Cee, 2002"."""
    several: int = 0
    """How many of these are several names, so that they cannot be a venue."""
    families: int = 0
    """How many are like family names alone: "Bee", "Bee & Cee"."""
    several_families: int = 0
    """How many of these are several names."""
    institutions: int = 0
    """How many are where authors work: "Tsinghua University", "MIT"."""

    def add(self, more: "Sums") -> None:
        """Add those of another segment."""
        self.number += more.number
        self.title += more.title
        self.short += more.short
        if not (more.people or more.venue or more.cited or more.families or more.institutions):
            return  # as most segments
        self.people += more.people
        self.venue += more.venue
        self.dated += more.dated
        self.sure += more.sure
        self.cited += more.cited
        self.several += more.several
        self.families += more.families
        self.several_families += more.several_families
        self.institutions += more.institutions


class Reading(Struct, frozen=True):
    """What the segments of one entry are, as indices into them; -1 where there is none."""

    segments: tuple[Segment, ...]
    places: tuple[Slot, ...] = ()
    title: int = -1
    authors: tuple[int, ...] = ()
    venue: int = -1
    venue_name: str = ""
    is_preprint: bool = False
    year: int = 0
    year_from_venue: bool = False
    rest: tuple[int, ...] = ()
    """Segments that are neither of these nor labels of links."""


_NARROW = {"（": "(", "【": "["}


def _slots_of(segments: Sequence[Segment]) -> list[Slot]:
    """The slot of each segment."""
    counts: dict[tuple[int, str, str, bool, str, str], int] = {}
    result = []
    for segment in segments:
        key = (
            1 if segment.depth else 0,
            segment.style,
            _NARROW.get(segment.bracket, segment.bracket),
            bool(segment.url),
            segment.column,
            (segment.role or segment.field).rstrip("?"),
        )
        counts[key] = order = counts.get(key, 0) + (not segment.is_label)
        result.append(_slot(*key, order if order < 4 else 4))
    return result


_slot = lru_cache(maxsize=4096)(Slot)  # most entries have the same


def _sums_of(segments: Sequence[Segment], at: int, likeness: float) -> Sums:
    """What a segment adds to the sums of its slot by itself."""
    segment = segments[at]
    people, told = segment.people, segment.venue
    venue = _certain_venue(segment, told)
    names = cited_at(segments, at)
    families = _FAMILIES.fullmatch(segment.text) if people > 0 else None
    return Sums(
        number=1,
        title=likeness,
        people=people if people >= LEAST_PEOPLE else 0.0,
        venue=venue,
        dated=venue if told.year else 0.0,
        sure=people >= SEVERAL_NAMES,
        short=people < SEVERAL_NAMES and _is_short_name(segment.text, told),
        cited=names is not None or people >= LIKELY_PEOPLE,
        several=names is not None and names.is_sure,
        families=families is not None,
        several_families=families is not None and families["several"] is not None,
        institutions=told.weight > 0 and is_institution(told.venue),
    )


# Two with a comma between may be one inverted name: "Bee, Ada".
_FAMILY = rf"(?:[a-z]{{2,3}} ){{0,2}}{CAPITAL}[\w'’-]+"
_FAMILIES = lazy_pattern(
    rf"{_FAMILY}(?:, {_FAMILY}|(?P<several>(?:, {_FAMILY}){{2,8}}"
    rf"|(?:, {_FAMILY}){{0,8}},? (?:and|&) {_FAMILY}| et al\.?))?"
)


def _certain_venue(segment: Segment, venue: VenueText) -> float:
    """How sure a text, which says this of a venue, is one by itself."""
    if segment.role == "venue":
        return 1.0
    if venue.weight < PUBLISHER:
        return 0.0
    return 1.0 if not venue.is_preprint or venue.year else 0.8


def cited_at(segments: Sequence[Segment], at: int) -> Names | None:
    """The family names of a segment, if a year stands after them, and no people in front."""
    segment = segments[at]
    if segment.is_label or segment.style or segment.url:
        return None
    if at and segments[at - 1].people >= LIKELY_PEOPLE and not segments[at - 1].url:
        return None
    following = segments[at + 1] if at + 1 < len(segments) else None
    is_dated = following and following.venue.year and _YEAR_FIRST.match(following.text)
    text = f"{segment.text}, {following.venue.year}" if following and is_dated else segment.text
    return cited_surnames(text)


_YEAR_FIRST = lazy_pattern(rf"{YEAR_DIGITS}\b")  # also "2001, Wood"


def _is_short_name(text: str, venue: VenueText) -> bool:
    return bool(venue.venue) and venue.weight > 0 and count_words(text) <= 9
