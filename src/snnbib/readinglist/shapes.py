"""Third step: what each segment of an entry is, by the agreement of all entries of a section. Pure.

Entries of a section are written alike. So a segment is judged by what it says itself, and by what
the segments in the same place of the other entries say: the place (the "slot") of a segment is its
emphasis, brackets, link, column and order. "Machine Intelligence Research" behind a bold title is a
venue because "ICML 2019" stands there in the entries around it. This is wrapper induction
(Kushmerick et al., 1997) with soft evidence. A short section is judged by the whole list as well.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from snnbib.readinglist.labels import count_words
from snnbib.readinglist.people import looks_like_people, names_editors
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.venue_text import VenueText, is_remark, read_venue
from snnbib.readinglist.words import TITLE_WORDS
from snnbib.text import FUNCTION_WORDS, fold

__all__ = [
    "CutEntry",
    "Reading",
    "Slot",
    "SlotEvidence",
    "is_citation",
    "prepared",
    "read_entry",
    "refined",
    "shape_of",
    "slot_evidence",
    "slots",
]


class Slot(NamedTuple):
    """The place of a segment in its entry."""

    depth: int
    style: str
    bracket: str
    is_link: bool
    column: str
    role: str
    order: int
    """Counts the segments of an entry that are written in the same way, up to 4."""


_SURE_PEOPLE = 0.85  # one full name, which a title can look like, is less
_SUPPORTING = 3  # a slot in fewer entries than these is not evidence for others
_FEW = 4  # a section with fewer entries is judged by the whole list


@dataclass(frozen=True, slots=True)
class CutEntry:
    """The segments of one entry with what is the same in every pass: their slots and likeness."""

    segments: tuple[Segment, ...]
    places: tuple[Slot, ...]
    likeness: tuple[float, ...]


def prepared(segments: Sequence[Segment]) -> CutEntry:
    """An entry's segments with their slots."""
    return CutEntry(tuple(segments), tuple(slots(segments)), tuple(map(title_likeness, segments)))


@dataclass(slots=True)
class _Sums:
    number: int = 0
    title: float = 0.0
    people: float = 0.0
    venue: float = 0.0
    sure: float = 0.0
    """How many are surely people: several names, initials, "et al."."""
    short: int = 0
    """How many are short names."""


@dataclass(slots=True)
class SlotEvidence:
    """What stands in each slot, summed over some entries; `beyond` are those of the whole list."""

    sums: dict[Slot, _Sums] = field(default_factory=lambda: defaultdict(_Sums))
    entries: int = 0
    beyond: "SlotEvidence | None" = None
    _means: dict[tuple[Slot, str], float] = field(default_factory=dict)
    _title_supports: dict[Slot, float] = field(default_factory=dict)

    def mean(self, slot: Slot, name: str) -> float:
        """The mean of "title", "people" or "venue" in a slot, nearer to 0 where there are few."""
        key = (slot, name)
        if key not in self._means:
            self._means[key] = self._mean(slot, name)
        return self._means[key]

    def _mean(self, slot: Slot, name: str) -> float:
        sums = self.sums.get(slot)
        total, number = (getattr(sums, name), sums.number) if sums else (0.0, 0)
        if self.beyond:
            weight = min(4.0, self.beyond.sums[slot].number if slot in self.beyond.sums else 0)
            total += weight * self.beyond.mean(slot, name)
            number += weight  # type: ignore[assignment]
        return total / (number + 1.0)

    def share(self, slot: Slot) -> float:
        """How many of the entries have the slot, 0 to 1."""
        if self.beyond and self.entries < _FEW:
            return self.beyond.share(slot)
        return min(1.0, self.sums[slot].number / self.entries) if slot in self.sums else 0.0

    def support(self, slot: Slot, name: str) -> float:
        """The mean in a slot that many entries have; what stands in few places supports nothing."""
        everywhere = self.beyond or self
        if slot not in everywhere.sums or everywhere.sums[slot].number < _SUPPORTING:
            return 0.0
        return self.mean(slot, name) * min(1.0, 3 * self.share(slot))

    def title_support(self, slot: Slot) -> float:
        """The mean of "title" in a slot; where few entries have the slot, less of it."""
        if slot not in self._title_supports:
            mean, share = self.mean(slot, "title"), self.share(slot)
            self._title_supports[slot] = mean * (0.4 + 0.6 * share)
        return self._title_supports[slot]

    def are_names(self, slot: Slot) -> bool:
        """Whether most entries have the slot, and nearly all of them a short name in it."""
        if self.beyond and self.entries < _FEW:
            return self.beyond.are_names(slot)
        sums = self.sums.get(slot)
        return bool(
            sums
            and self.entries >= _FEW
            and 2 * sums.number >= self.entries
            and 5 * sums.short >= 4 * sums.number
        )


@dataclass(frozen=True, slots=True)
class Reading:
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
    """Segments that are none of these and no labels of links."""
    confidence: float = 0.0
    """How much the title looks like one."""


def slots(segments: Sequence[Segment]) -> list[Slot]:
    """The slot of each segment."""
    counts: dict[tuple[int, str, str, bool, str, str], int] = {}
    result = []
    for segment in segments:
        key = (
            min(segment.depth, 1),
            segment.style,
            segment.bracket,
            bool(segment.url),
            segment.column,
            segment.role or segment.field,
        )
        counts[key] = counts.get(key, 0) + (not segment.label)
        result.append(Slot(*key, order=min(counts[key], 4)))
    return result


def slot_evidence(entries: Sequence[CutEntry], beyond: SlotEvidence | None = None) -> SlotEvidence:
    """What the segments of some entries say, by slot."""
    evidence = SlotEvidence(beyond=beyond, entries=len(entries))
    repeated = Counter(
        (slot, segment.text)
        for entry in entries
        for slot, segment in zip(entry.places, entry.segments, strict=True)
        if len(segment.text) < 60
    )
    for entry in entries:
        for slot, segment, likeness in zip(
            entry.places, entry.segments, entry.likeness, strict=True
        ):
            if not segment.label:
                _add(evidence.sums[slot], segment, likeness, repeated[slot, segment.text])
    return evidence


def refined(
    evidence: SlotEvidence, readings: Iterable[Reading], beyond: SlotEvidence | None = None
) -> SlotEvidence:
    """The evidence of slots, improved by what their segments were read as in the pass before."""
    better = SlotEvidence(beyond=beyond)
    for reading in readings:
        better.entries += 1
        for at, (slot, segment) in enumerate(zip(reading.places, reading.segments, strict=True)):
            if not segment.label:
                _add_role(better.sums[slot], reading, at)
    for slot, sums in better.sums.items():
        old = evidence.sums.get(slot)
        if old and old.number:
            scale = sums.number / old.number
            sums.short = round(old.short * scale)
            sums.sure = old.sure * scale
            sums.title = (sums.title + old.title * scale) / 2
            sums.people = max(sums.people, old.people * scale)
            sums.venue = max(sums.venue, old.venue * scale)
    return better


def _add_role(sums: _Sums, reading: Reading, at: int) -> None:
    sums.number += 1
    sums.title += 1.6 if at == reading.title else -0.4
    sums.people += at in reading.authors
    sums.venue += at == reading.venue


def _add(sums: _Sums, segment: Segment, likeness: float, repeated: int) -> None:
    sums.number += 1
    sums.title += likeness
    sums.short += _is_short_name(segment)
    sums.people += segment.people if segment.people >= 0.6 else 0.0
    sums.sure += segment.people >= _SURE_PEOPLE
    sums.venue += _certain_venue(segment, repeated)


def _certain_venue(segment: Segment, repeated: int) -> float:
    """How sure a text is a venue: an acronym alone counts if it stands there again and again."""
    venue = segment.venue
    if segment.role == "venue":
        return 1.0
    if venue.weight >= 0.75:
        return 1.0 if not venue.is_preprint or venue.year else 0.8
    return 0.7 if venue.weight >= 0.45 and repeated >= 3 else 0.0


def _is_short_name(segment: Segment) -> bool:
    venue = segment.venue
    return (
        bool(venue.venue)
        and venue.weight > 0
        and count_words(segment.text) <= 9
        and segment.people < 0.85
    )


_ROLE_WEIGHT = {"title": 2.5, "": 0.0}
_SENTENCE = re.compile(
    r"^(?:we|this|these|it|in this|an?|the|our|here|provides?|contains?|see|note|using|uses?"
    r"|introduces?|proposes?|shows?)\b.*\b(?:is|are|was|were|we|can|has|have|provides?|proposes?"
    r"|presents?|introduces?|shows?|which|that|uses?|allows?)\b",
    re.IGNORECASE,
)
_DEFINES = re.compile(r"\b(?:is|are|was) (?:an?|the|our)\b|\b(?:ist|est|es) (?:ein|une?|una?)\b")
_STYLE_WEIGHT = {"bold": 0.3, "italic": 0.1, "bold italic": 0.25, "code": -0.6, "": 0.0}


def title_likeness(segment: Segment) -> float:
    """How much a segment looks like the title of a work, about -1.5 to 2."""
    if segment.label:
        return -2.0
    own = _text_likeness(segment.text)
    own += _STYLE_WEIGHT.get(segment.style, 0.0) + 0.45 * bool(segment.url)
    own += 0.6 if segment.bracket in _QUOTES else -0.7 if segment.bracket else 0.0
    own -= 0.5 * min(segment.depth, 2) + 0.25 * (
        segment.mark in {"/", " "} and not segment.style and not segment.url
    )
    return own + _ROLE_WEIGHT.get(segment.role, -2.0)


@lru_cache(maxsize=16384)
def _text_likeness(text: str) -> float:
    number = count_words(text)
    if not any(char.isalpha() for char in text):
        return -1.0
    base = 0.1 + 0.15 * min(number, 6) if number <= 30 else max(-0.3, 1.0 - 0.04 * (number - 30))
    folded = fold(text).split()
    if any(word in FUNCTION_WORDS for word in folded):
        base += 0.15
    if any(word in TITLE_WORDS for word in folded):
        base += 0.1
    if number > 8 and (_SENTENCE.match(text) or _DEFINES.search(text)):
        base -= 0.35
    venue = read_venue(text)
    base -= 1.1 * venue.weight if venue.weight >= 0.7 else 0.3 if venue.weight >= 0.45 else 0.0
    if venue.year and not venue.venue:
        base -= 1.5
    elif venue.year and venue.weight < 0.45:
        base -= 0.1
    if is_remark(text):
        base -= 1.2
    people = looks_like_people(text)
    return base - (1.3 if people >= 0.85 else 0.6) * people


_QUOTES = frozenset('"“«„《「『‘')


# Reading one entry.


def read_entry(entry: CutEntry, evidence: SlotEvidence) -> Reading:
    """What the segments of an entry are, by themselves and by the entries around."""
    segments: Sequence[Segment] = entry.segments
    places: Sequence[Slot] = entry.places
    likeness = _title_likeness(entry, evidence)
    title = _most_like_title(segments, likeness)
    confidence = likeness[title] if title >= 0 else -1.0
    if title >= 0:
        segments, places, title = _rejoined(list(segments), list(places), evidence, title)
    venue = _find_venue(segments, places, evidence, title)
    authors = _find_authors(segments, places, evidence, title, venue.at)
    year, from_venue = _find_year(segments, title, venue)
    assigned = {title, venue.at, *venue.also, *authors}
    rest = tuple(
        at
        for at, segment in enumerate(segments)
        if at not in assigned and not segment.label and not _is_year_only(segment) and segment.text
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
    """How much each segment is like a title, by itself, by its place and by the entries around."""
    marked = next(
        (
            at
            for at, segment in enumerate(entry.segments)
            if not segment.label
            and not segment.depth
            and (segment.style or segment.url or segment.bracket in _QUOTES)
        ),
        -1,
    )
    return [
        likeness
        + 0.25 * (at == marked)
        - 0.4 * (segment.mark == ":" and at > marked >= 0)
        + 1.5 * evidence.title_support(slot)
        - 0.08 * min(at, 6)
        if not segment.label
        else -9.0
        for at, (segment, slot, likeness) in enumerate(
            zip(entry.segments, entry.places, entry.likeness, strict=True)
        )
    ]


def _most_like_title(segments: Sequence[Segment], likeness: Sequence[float]) -> int:
    """The index of the segment that is the title; -1 if none is like one."""
    title = max(range(len(segments)), key=lambda at: likeness[at], default=-1)
    is_only = sum(not segment.label for segment in segments) == 1
    if title < 0 or (likeness[title] < -0.6 and not is_only):
        return -1
    return title if any(char.isalpha() for char in segments[title].text) else -1


def _rejoined(
    segments: list[Segment], places: list[Slot], evidence: SlotEvidence, title: int
) -> tuple[list[Segment], list[Slot], int]:
    """The title with the parts that a soft mark has cut off and that are nothing else."""
    while title + 1 < len(segments) and _is_part_of_title(
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
        is_venue = segment.venue.weight >= 0.75 or bool(segment.venue.year)
        return not is_venue and segment.people < _SURE_PEOPLE
    if _is_year_only(segment) or is_remark(segment.text) or len(segment.text.split()) > 20:
        return False
    people = segment.people
    support = evidence.support(slot, "people")
    is_sure = people >= 0.9 and (support >= 0.12 or evidence.entries < _FEW)
    others_are_sure = people >= _SURE_PEOPLE or evidence.support(slot, "sure") >= 0.12
    is_likely = people >= 0.3 and people + support >= 1.0 and others_are_sure
    if is_sure or is_likely or (people >= 0.7 and "by" in joint):
        return False
    if joint.strip() in {"", ":"}:  # behind these only what surely is a venue
        return segment.venue.weight < 0.45
    return _venue_score(segments, at, slot, evidence, title) < 0.6


def _ends_with_mark(title: Segment, following: Segment) -> bool:
    """Whether a title is marked as a whole (a link, bold), so that a dash behind it ends it."""
    if not _DASHED.search(following.joint) or following.style or following.url:
        return False
    is_small = following.text[:1].islower()
    words = count_words(title.text)
    return bool(title.url and words >= 2 - is_small) or bool(title.style and words >= 3 - is_small)


_DASHED = re.compile("[-–—―|/]")


def _is_year_only(segment: Segment) -> bool:
    venue = segment.venue
    return not venue.venue and bool(venue.year or venue.has_numbers)


@dataclass(frozen=True, slots=True)
class _Venue:
    at: int = -1
    name: str = ""
    year: int = 0
    is_preprint: bool = False
    also: tuple[int, ...] = ()


def _find_venue(
    segments: Sequence[Segment], places: Sequence[Slot], evidence: SlotEvidence, title: int
) -> _Venue:
    """The segment that names the venue, if any does."""
    best, best_score = -1, 0.0
    for at, (segment, slot) in enumerate(zip(segments, places, strict=True)):
        if at == title or segment.role in {"title", "authors", "note", "year", "links"}:
            continue
        score = _venue_score(segments, at, slot, evidence, title)
        if score > best_score + 1e-9:
            best, best_score = at, score
    if best < 0 or best_score < 0.6:
        return _Venue()
    venue_text = _venue_text(segments[best].text)
    name, also = venue_text.venue, []
    best_end = best
    while (more := best_end + 1) < len(segments) and more != title and _goes_on(segments, more):
        name, best_end = (
            f"{name}{segments[more].joint}{read_venue(segments[more].text).venue}",
            more,
        )
        also.append(more)
        venue_text = replace(venue_text, year=venue_text.year or segments[more].venue.year)
    following = segments[best_end + 1] if best_end + 1 < len(segments) else None
    if (
        following
        and following.bracket in {"(", "（"}
        and not following.label
        and best_end + 1 != title
    ):
        short = read_venue(following.text)
        if (
            short.weight >= 0.45
            and not short.year
            and short.venue
            and " " not in short.venue
            and "(" not in name
        ):
            name, also = f"{name} ({short.venue})", [*also, best_end + 1]
    return _Venue(best, name, venue_text.year, venue_text.is_preprint, tuple(also))


def _goes_on(segments: Sequence[Segment], at: int) -> bool:
    """Whether a comma inside a venue's name has cut this part off."""
    if segments[at].joint == ", " and _SERIES.fullmatch(segments[at].text.strip(" .,")):
        return True
    end = at
    while end < len(segments) and _may_go_on(segments[end]):
        if segments[end].venue.year:
            return True
        end += 1
    closes = end < len(segments) and (_is_year_only(segments[end]) or segments[end].bracket == "(")
    return end > at and closes and not segments[end].depth > segments[at].depth


# A part of a journal: "Journal of Combinatorial Theory, Series B".
_SERIES = re.compile(r"(?:Series|Ser\.?|Part|Section|Sect\.?|Serie|Série|Reihe|Teil) [A-Z0-9]{1,3}")


def _may_go_on(segment: Segment) -> bool:
    return bool(
        segment.joint in {", ", ": "}
        and segment.text[:1].isupper()
        and len(segment.text.split()) <= 9
        and segment.people < 0.9
        and not is_remark(segment.text)
        and not _is_year_only(segment)
    )


_BETWEEN_VENUES = re.compile(
    r"\s*[;；|]\s*|\s+/\s+|,\s*(?=arXiv)|(?<=\d)\s*,\s*(?=[A-Z])|(?<=\d)\s+(?:and|&)\s+(?=[A-Za-z])"
)


@lru_cache(maxsize=16384)
def _venue_text(text: str) -> VenueText:
    """The venue among several that a text names: the first that is not a preprint server."""
    whole = read_venue(text)
    parts = [read_venue(part) for part in _BETWEEN_VENUES.split(text) if part]
    if len(parts) < 2:
        return whole
    named = [part for part in parts if part.weight >= 0.45]
    final = [part for part in named if not part.is_preprint]
    if not named or (
        len(named) == 1 and not named[0].is_preprint and whole.weight >= 0.9 and ";" not in text
    ):
        return whole
    best = (final or named)[0]
    return best if best.year else replace(best, year=whole.year)


def _venue_score(
    segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence, title: int
) -> float:
    """How much a segment looks like the venue of its entry."""
    segment = segments[at]
    venue = _venue_text(segment.text)
    if not venue.venue or is_remark(segment.text) or (not venue.weight and segment.role != "venue"):
        return 0.0
    if segment.label:
        return 0.7 if venue.weight >= 0.9 and not venue.is_preprint and venue.year else 0.0
    if segment.role == "venue":
        return 3.0
    if _is_not_venue(segments, at, slot, evidence, title):
        return 0.0
    support = evidence.mean(slot, "venue")
    score = venue.weight if venue.weight not in {0.55, 0.25} else venue.weight - 0.2
    score += 0.65 * min(1.0, support / (0.15 if evidence.are_names(slot) else 0.45))
    score -= 0.3 * (0.4 <= venue.weight < 0.75 and bool(segment.url) and not support)
    score -= 0.3 * segment.people * (evidence.mean(slot, "people") > 0.3)
    score += 0.1 * bool(venue.year) - 0.3 * venue.is_preprint - 0.1 * bool(segment.depth)
    return score + _position_weight(segments, at, title, venue)


def _is_not_venue(
    segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence, title: int
) -> bool:
    """Whether something else is said for certain: a note, people, a cell of another column."""
    segment = segments[at]
    venue = _venue_text(segment.text)
    is_sure = venue.weight >= 0.75 or (venue.weight >= 0.4 and venue.has_numbers)
    return (
        (segment.role == "other" and not is_sure)
        or names_editors(segment.text)
        or _is_too_long(segment, venue, evidence.mean(slot, "venue"))
        or _is_rather_people(segment, venue, slot, evidence)
        or (title < at and _are_cited(segments, at, slot, evidence))
    )


def _is_too_long(segment: Segment, venue: VenueText, support: float) -> bool:
    """Whether a text is too long for a venue: a note, or a linked title where no venues stand."""
    words = count_words(segment.text)
    is_linked = bool(segment.url) and not (segment.bracket or venue.has_numbers) and words > 3
    if is_linked and not venue.year and venue.weight < 0.7 and support < 0.4:
        return True
    return words > 24 or (segment.depth > 0 and words > 12 and venue.weight < 0.9)


def _is_rather_people(
    segment: Segment, venue: VenueText, slot: Slot, evidence: SlotEvidence
) -> bool:
    """Whether a text that may be a venue is rather a list of people."""
    people, beside = segment.people, evidence.mean(slot, "people")
    support = evidence.mean(slot, "venue")
    if venue.weight >= 0.9 or people < 0.7:
        return False
    if people >= 0.9 and not (support >= 0.4 and beside < 0.25):
        return True
    return beside >= support


def _position_weight(segments: Sequence[Segment], at: int, title: int, venue: VenueText) -> float:
    """What a venue's place says: in italics behind the title, before volume, after "in"."""
    segment = segments[at]
    previous = segments[at - 1].text if at else ""
    weight = 0.3 * bool(_IN.match(segment.text) or names_editors(previous))
    if venue.weight >= 0.75 or title >= at:
        return weight
    weight += 0.35 * _has_numbers_behind(segments, at)
    is_marked = title >= 0 and bool(segments[title].style or segments[title].url)
    weight += 0.3 * (is_marked and _has_volume_behind(segments, at))
    is_italic = segment.style == "italic" and not segment.depth and segment.people < 0.7
    return weight + 0.3 * (is_italic and title >= 0)


_IN = re.compile(
    r"(?:in|im|en|dans)\b:?\s+\w|(?:published|presented|appeared|accepted|to appear)\b|[@]",
    re.IGNORECASE,
)


def _has_numbers_behind(segments: Sequence[Segment], at: int) -> bool:
    """Whether year, volume or pages follow directly, as they follow a journal's name."""
    following = segments[at + 1] if at + 1 < len(segments) else None
    return bool(
        following
        and not following.label
        and following.line == segments[at].line
        and _is_year_only(following)
    )


def _has_volume_behind(segments: Sequence[Segment], at: int) -> bool:
    """Whether volume or pages follow directly, which only a container has."""
    return _has_numbers_behind(segments, at) and segments[at + 1].venue.has_numbers


def _find_authors(
    segments: Sequence[Segment],
    places: Sequence[Slot],
    evidence: SlotEvidence,
    title: int,
    venue: int,
) -> tuple[int, ...]:
    chosen = []
    for at, (segment, slot) in enumerate(zip(segments, places, strict=True)):
        if (
            at in {title, venue}
            or segment.label
            or segment.role in {"venue", "note", "year", "title", "links"}
        ):
            continue
        people = segment.people
        support = evidence.support(slot, "people")
        is_sure = people >= 0.9 and (support >= 0.15 or evidence.mean(slot, "venue") < 0.4)
        if (
            segment.role == "authors"
            or is_sure
            or (title < at and _are_cited(segments, at, slot, evidence))
            or (people >= 0.3 and 0.6 * people + 0.6 * support >= 0.6)
        ):
            chosen.append(at)
    named = [at for at in chosen if segments[at].role == "authors"]
    chosen = [at for at in chosen if not names_editors(segments[at].text)] or chosen
    own = [at for at in chosen if not segments[at].bracket] or chosen
    return tuple(named or own[:3])


def _are_cited(segments: Sequence[Segment], at: int, slot: Slot, evidence: SlotEvidence) -> bool:
    """Whether names and a year cite the authors: "Rubin (1974)", where others are "Gray et al."."""
    segment = segments[at]
    if segment.venue.weight >= 0.75 or segment.people < 0.3 or not is_citation(segments, at):
        return False
    sure = evidence.mean(slot, "sure")
    return sure >= 0.08 and sure > evidence.mean(slot, "venue")


def is_citation(segments: Sequence[Segment], at: int) -> bool:
    """Whether a year in brackets stands at a segment's end, or directly behind it."""
    if _CITED_YEAR.search(segments[at].text):
        return True
    following = segments[at + 1] if at + 1 < len(segments) else None
    return bool(following and following.bracket == "(" and _is_year_only(following))


_CITED_YEAR = re.compile(r"\((?:1[89]|20)[0-9]{2}[a-z]?\)\W*$")


def _find_year(segments: Sequence[Segment], title: int, venue: _Venue) -> tuple[int, bool]:
    """The year of the entry, and whether it stands with the venue."""
    if venue.year:
        return venue.year, True
    near = [venue.at + 1, venue.at - 1] if venue.at >= 0 else []
    for at in near:
        if (
            0 <= at < len(segments)
            and at != title
            and _is_year_only(segments[at])
            and segments[at].venue.year
        ):
            return segments[at].venue.year, True
    for segment in segments:
        if segment.role == "year" and segment.venue.year:
            return segment.venue.year, False
    others = [
        segment
        for at, segment in enumerate(segments)
        if at != title and not (segment.label and "://" in segment.text)
    ]
    dates = [
        segment.venue.year for segment in others if _is_year_only(segment) and segment.venue.year
    ]
    mixed = [
        segment.venue.year
        for segment in others
        if segment.venue.year and len(segment.text.split()) <= 12 and not segment.depth
    ]
    return (dates or mixed or [0])[0], False


# The shape as a person reads it.

_BRACKETS = {
    "(": "({})",
    "[": "[{}]",
    "（": "（{}）",
    "【": "【{}】",
    '"': '"{}"',
    "“": "“{}”",
    "«": "«{}»",
    "„": "„{}“",
    "《": "《{}》",
    "「": "「{}」",
    "{": "{{}}",
    "『": "『{}』",
    "〈": "〈{}〉",
    "‘": "‘{}’",
}
_STYLES = {"bold": "**{}**", "italic": "*{}*", "bold italic": "***{}***", "code": "`{}`"}


def shape_of(reading: Reading) -> str:
    """How an entry is written, such as "**{title}** ({venue} {year}), {authors}."."""
    return "".join(_shape_parts(reading)).strip()


def _shape_parts(reading: Reading) -> Iterable[str]:
    last_depth = 0
    was_label = False
    for at, segment in enumerate(reading.segments):
        name = _role_name(reading, at)
        if segment.label and was_label:
            continue
        was_label = segment.label
        text = "[link]({url})" if segment.label else name
        if not segment.label:
            text = f"[{text}]({{url}})" if segment.url else text
            text = _BRACKETS.get(segment.bracket, "{}").replace("{}", text)
            text = _STYLES.get(segment.style, "{}").replace("{}", text)
        mark = {"": " ", "/": " / ", "-": " - "}.get(segment.mark, segment.mark + " ")
        yield (" // " if segment.depth > last_depth else mark if at else "") + text
        last_depth = segment.depth


def _role_name(reading: Reading, at: int) -> str:
    segment = reading.segments[at]
    if at == reading.title:
        return "{title}"
    if at in reading.authors:
        return "{authors}"
    if at == reading.venue:
        return "{venue} {year}" if segment.venue.year else "{venue}"
    if _is_year_only(segment):
        return "{year}" if segment.venue.year else "{numbers}"
    return "{note}"
