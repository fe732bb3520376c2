"""What stands in each slot, in all entries together. Pure."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from snnbib.readinglist.segments import Segment
from snnbib.readinglist.shapes.name_descriptions import are_names_described
from snnbib.readinglist.shapes.slots import FEW, LEAST_PEOPLE, CutEntry, Reading, Slot, Sums

__all__ = ["SlotEvidence", "refined", "slot_evidence"]


class SlotEvidence(Struct):
    """What stands in each slot, summed over some entries; `beyond` are those of the whole list."""

    sums: dict[Slot, Sums] = field(default_factory=lambda: defaultdict(Sums))
    entries: int = 0
    beyond: "SlotEvidence | None" = None
    people: float | None = None
    """What is people in all slots together, once it is asked for."""
    describes_names: bool = False
    """Whether most of the entries are names that a sentence describes."""
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
        own = sum(segment.people >= LEAST_PEOPLE for segment in segments)
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


_SUPPORTING = 3  # a slot in fewer entries than these is not evidence for others
_LEAST_COMPARED = 2
_SOME = 0.12


def slot_evidence(entries: Sequence[CutEntry], beyond: SlotEvidence | None = None) -> SlotEvidence:
    """What the segments of some entries say, by slot."""
    evidence = SlotEvidence(beyond=beyond, entries=len(entries))
    evidence.describes_names = are_names_described(
        [(entry.segments, entry.description_at) for entry in entries],
        in_list=beyond is not None and beyond.describes_names,
    )
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


_REPEATED = 3


def refined(
    evidence: SlotEvidence, readings: Iterable[Reading], beyond: SlotEvidence | None = None
) -> SlotEvidence:
    """The evidence of slots, improved by what their segments were read as in the pass before."""
    better = SlotEvidence(beyond=beyond, describes_names=evidence.describes_names)
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


def _add_role(sums: Sums, reading: Reading, at: int) -> None:
    sums.number += 1
    # About the likeness of a clear title, and of a text that is clearly none.
    sums.title += 1.6 if at == reading.title else -0.4
    sums.people += at in reading.authors
    sums.venue += at == reading.venue
    sums.dated += at == reading.venue and bool(reading.segments[at].venue.year)
