"""Where a segment stands in its entry, and what stands there in the other entries. Pure.

Entries of a section are written alike. So a segment is judged by what it says itself, and by what
the segments in the same place of the other entries say: the place (the "slot") of a segment is its
emphasis, brackets, link, column and order. "Machine Intelligence Research" after a bold title is a
venue because "ICML 2019" stands there in the entries around it. This is wrapper induction
(Kushmerick et al., 1997) with soft evidence. A short section is judged by the whole list as well.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache

from msgspec import Struct, field

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.recognition.organizations import is_institution
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE, PUBLISHER
from snnbib.readinglist.recognition.word_counts import count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.cited_names import Names, cited_surnames
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.segments.title_likeness import title_likeness

__all__ = [
    "FEW",
    "CutEntry",
    "Reading",
    "Slot",
    "SlotEvidence",
    "cited_at",
    "refined",
    "slot_evidence",
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


_SUPPORTING = 3  # a slot in fewer entries than these is not evidence for others
FEW = 4  # a section with fewer entries is judged by the whole list


class CutEntry(Struct, frozen=True, dict=True):
    """The segments of one entry with what is the same in every pass: their slots and likeness."""

    segments: tuple[Segment, ...]
    places: tuple[Slot, ...]

    @cached_property
    def likeness(self) -> tuple[float, ...]:
        """How much each segment looks like a title by itself."""
        return tuple(map(title_likeness, self.segments))

    @cached_property
    def sums(self) -> "tuple[_Sums | None, ...]":
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


class _Sums(Struct):
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

    def add(self, more: "_Sums") -> None:
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


class SlotEvidence(Struct):
    """What stands in each slot, summed over some entries; `beyond` are those of the whole list."""

    sums: dict[Slot, _Sums] = field(default_factory=lambda: defaultdict(_Sums))
    entries: int = 0
    beyond: "SlotEvidence | None" = None
    people: float | None = None
    """What is people in all slots together, once it is asked for."""
    _means: dict[tuple[Slot, str], float] = field(default_factory=dict)
    _title_supports: dict[Slot, float] = field(default_factory=dict)
    _citing: dict[Slot, bool] = field(default_factory=dict)

    def mean(self, slot: Slot, name: str) -> float:
        """The mean of "title", "people" or "venue" in a slot, nearer to 0 where there are few."""
        mean = self._means.get((slot, name))
        if mean is None:
            mean = self._means[slot, name] = self._mean(slot, name)
        return mean

    def _mean(self, slot: Slot, name: str) -> float:
        sums = self.sums.get(slot)
        total, number = (getattr(sums, name), sums.number) if sums else (0.0, 0)
        if self.beyond:
            # The whole list counts as a few entries, so that a long section decides for itself.
            weight = min(4.0, self.beyond.sums[slot].number if slot in self.beyond.sums else 0)
            total += weight * self.beyond.mean(slot, name)
            number += weight  # type: ignore[assignment]
        return total / (number + 1.0)

    def share(self, slot: Slot) -> float:
        """How many of the entries have the slot, 0 to 1."""
        if self.beyond and self.entries < FEW:
            return self.beyond.share(slot)
        return min(1.0, self.sums[slot].number / self.entries) if slot in self.sums else 0.0

    def support(self, slot: Slot, name: str) -> float:
        """The mean in a slot that many entries have; what stands in few places supports nothing."""
        everywhere = self.beyond or self
        if slot not in everywhere.sums or everywhere.sums[slot].number < _SUPPORTING:
            return 0.0
        # A third of the entries is enough: not every entry names its authors.
        return self.mean(slot, name) * min(1.0, 3 * self.share(slot))

    def title_support(self, slot: Slot) -> float:
        """The mean of "title" in a slot; where few entries have the slot, less of it."""
        if slot not in self._title_supports:
            mean, share = self.mean(slot, "title"), self.share(slot)
            self._title_supports[slot] = mean * (0.4 + 0.6 * share)
        return self._title_supports[slot]

    def do_others_name_people(self, segments: Sequence[Segment]) -> bool:
        """Whether some of the other entries have people anywhere; true where there are none.

        Args:
            segments: of the entry itself.
        """
        everywhere = self.beyond or self
        if everywhere.entries < _LEAST_COMPARED:
            return True
        if everywhere.people is None:
            everywhere.people = sum(sums.people for sums in everywhere.sums.values())
        own = sum(segment.people >= _LEAST_PEOPLE for segment in segments)
        return everywhere.people - own >= _SOME * (everywhere.entries - 1)

    def cites_people(self, slot: Slot) -> bool:
        """Whether people are cited in a slot by family name and year, in nearly all entries."""
        if slot not in self._citing:
            self._citing[slot] = self._cites_people(slot)
        return self._citing[slot]

    def _cites_people(self, slot: Slot) -> bool:
        sums = self.sums.get(slot)
        if self.beyond and (sums is None or sums.number < FEW):
            return self.beyond.cites_people(slot)
        return bool(sums and 4 * sums.cited >= 3 * sums.number and 10 * sums.several >= sums.number)

    def are_families(self, slot: Slot) -> bool:
        """Whether family names stand alone in a slot, several of them in two entries or more."""
        sums = self.sums.get(slot)
        return bool(sums and sums.several_families >= 2 and 4 * sums.families >= 3 * sums.number)

    def are_names(self, slot: Slot) -> bool:
        """Whether most entries have the slot, and nearly all of them a short name in it."""
        if self.beyond and self.entries < FEW:
            return self.beyond.are_names(slot)
        sums = self.sums.get(slot)
        return bool(
            sums
            and self.entries >= FEW
            and 2 * sums.number >= self.entries
            and 5 * sums.short >= 4 * sums.number
        )


_LEAST_COMPARED = 2
_LEAST_PEOPLE = 0.6  # what counts as people in the sums of a slot
_SOME = 0.12


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
            min(segment.depth, 1),
            segment.style,
            _NARROW.get(segment.bracket, segment.bracket),
            bool(segment.url),
            segment.column,
            (segment.role or segment.field).rstrip("?"),
        )
        counts[key] = counts.get(key, 0) + (not segment.is_label)
        result.append(_slot(*key, min(counts[key], 4)))
    return result


_slot = lru_cache(maxsize=4096)(Slot)  # most entries have the same


def slot_evidence(entries: Sequence[CutEntry], beyond: SlotEvidence | None = None) -> SlotEvidence:
    """What the segments of some entries say, by slot."""
    evidence = SlotEvidence(beyond=beyond, entries=len(entries))
    names = _count_names(entries)
    for entry in entries:
        for slot, own in zip(entry.places, entry.sums, strict=True):
            if own:
                evidence.sums[slot].add(own)
        for at in entry.possible_venues:
            slot, segment, own = entry.places[at], entry.segments[at], entry.sums[at]
            # An acronym alone counts if it stands there again and again.
            if own and not own.venue and names[slot, segment.text] >= _REPEATED:
                evidence.sums[slot].venue += 0.7
                evidence.sums[slot].dated += 0.7 if segment.venue.year else 0.0
    return evidence


def _count_names(entries: Sequence[CutEntry]) -> Counter[tuple[Slot, str]]:
    """How often a short text that may be a venue stands in a slot, by slot and text.

    Where another segment of the entry is a venue with its year, the text rather is a tag, and
    counts against it: "A title (ICML 2020) [VID]".
    """
    names: Counter[tuple[Slot, str]] = Counter()
    for entry in entries:
        for at in entry.possible_venues:
            is_tag = entry.has_edition and not entry.segments[at].venue.year
            names[entry.places[at], entry.segments[at].text] += -1 if is_tag else 1
    return names


_LONGEST_VENUE = 60
_REPEATED = 3


def refined(
    evidence: SlotEvidence, readings: Iterable[Reading], beyond: SlotEvidence | None = None
) -> SlotEvidence:
    """The evidence of slots, improved by what their segments were read as in the pass before."""
    better = SlotEvidence(beyond=beyond)
    for reading in readings:
        better.entries += 1
        for at, (slot, segment) in enumerate(zip(reading.places, reading.segments, strict=True)):
            if not segment.is_label:
                _add_role(better.sums[slot], reading, at)
    for slot, sums in better.sums.items():
        sums_before = evidence.sums.get(slot)
        if sums_before and sums_before.number:
            scale = sums.number / sums_before.number
            sums.short = round(sums_before.short * scale)
            sums.cited, sums.several = sums_before.cited, sums_before.several
            sums.families = sums_before.families
            sums.several_families = sums_before.several_families
            sums.institutions = round(sums_before.institutions * scale)
            sums.sure = sums_before.sure * scale
            sums.title = (sums.title + sums_before.title * scale) / 2
            sums.people = max(sums.people, sums_before.people * scale)
            sums.venue = max(sums.venue, sums_before.venue * scale)
    return better


def _add_role(sums: _Sums, reading: Reading, at: int) -> None:
    sums.number += 1
    # About the likeness of a clear title, and of a text that is clearly none.
    sums.title += 1.6 if at == reading.title else -0.4
    sums.people += at in reading.authors
    sums.venue += at == reading.venue
    sums.dated += at == reading.venue and bool(reading.segments[at].venue.year)


def _sums_of(segments: Sequence[Segment], at: int, likeness: float) -> _Sums:
    """What a segment adds to the sums of its slot by itself."""
    segment = segments[at]
    people = segment.people
    venue = _certain_venue(segment)
    names = cited_at(segments, at)
    families = _FAMILIES.fullmatch(segment.text) if people > 0 else None
    return _Sums(
        number=1,
        title=likeness,
        people=people if people >= _LEAST_PEOPLE else 0.0,
        venue=venue,
        dated=venue if segment.venue.year else 0.0,
        sure=people >= SEVERAL_NAMES,
        short=_is_short_name(segment),
        cited=names is not None or people >= LIKELY_PEOPLE,
        several=names is not None and names.is_sure,
        families=families is not None,
        several_families=families is not None and families["several"] is not None,
        institutions=segment.venue.weight > 0 and is_institution(segment.venue.venue),
    )


# Two with a comma between may be one inverted name: "Bee, Ada".
_FAMILY = rf"(?:[a-z]{{2,3}} ){{0,2}}{CAPITAL}[\w'’-]+"
_FAMILIES = lazy_pattern(
    rf"{_FAMILY}(?:, {_FAMILY}|(?P<several>(?:, {_FAMILY}){{2,8}}"
    rf"|(?:, {_FAMILY}){{0,8}},? (?:and|&) {_FAMILY}| et al\.?))?"
)


def _certain_venue(segment: Segment) -> float:
    """How sure a text is a venue by itself."""
    venue = segment.venue
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


def _is_short_name(segment: Segment) -> bool:
    venue = segment.venue
    return (
        bool(venue.venue)
        and venue.weight > 0
        and count_words(segment.text) <= 9
        and segment.people < SEVERAL_NAMES
    )
