"""One paper and one source's records -> ranked candidates with evidence, and a verdict. Pure.

Identifiers and landing pages decide where both sides have them: a shared one proves, a different
one of the same kind refutes, however alike the titles are. Where neither side has one, the title
must be the same but for typography, and the venue and year that the list's section gives must
agree. What is close without being proven is ambiguous: a person decides.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from snnbib import identifiers, venues
from snnbib.identifiers import Identifier
from snnbib.model import Candidate, Evidence, Match, Paper, Record, SourceName, Verdict, WorkType
from snnbib.text import fold, similarity

__all__ = ["LIMITS", "Limits", "compare", "decide", "title_distance", "title_keys"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The constants of the verdict, each with the reason for its value."""

    identifier_weight: float = 5.0
    """Outweighs all other features together but the title: identifiers are made to identify."""
    title_weight: float = 4.0
    """The only feature that every list and every source has."""
    venue_weight: float = 1.0
    year_weight: float = 1.0
    same_title: float = 0.05
    """What typography, a hyphen or one typing error costs; one other word costs three times this.
    Public tools that take 0.10 attach wrong DOIs to one title in twenty."""
    proven_title: float = 0.55
    """How far a title may have moved between preprint and camera-ready when an identifier agrees.
    Beyond it the identifier itself is in doubt: registered wrongly, or listed wrongly."""
    close_title: float = 0.35
    """Nearer than this without proof is worth a person's time; farther is another paper."""
    gap: float = 0.05
    """How much nearer than the runner-up the first must be, unless both are the same work."""
    distinct_words: int = 3
    """A title with fewer different words ("Deep Learning") names many papers."""
    shown: int = 3
    """How many candidates an ambiguous match keeps."""


LIMITS = Limits()

# Words that begin a notice about a paper, or mark its short form: not part of its title.
_PREFIX = re.compile(r"^(?:extended abstract|student abstract|abstract) ")
# Words that tell two papers of a series apart: numbers, versions, Roman numerals, "part".
_SERIAL = re.compile(r"(?:v|part)?\d+[a-z]?|[ivx]{2,4}|part")
_BLOCK_WORDS = 3
_TYPING_ERROR = 0.03
_OTHER_WORD = 0.15
_SUBTITLE_MISSING = 0.2
_YEAR_DISTANCE = {0: 0.0, 1: 0.25, 2: 0.6}
_LONG_WORD = 5
_SAME_WORD = 0.8


def title_keys(title: str) -> frozenset[str]:
    """Under which keys a title is looked up: any two forms of one title share at least one.

    The title without spaces, its first words and its last words: a form with a lost subtitle keeps
    its beginning, one with a prefix its end, one with a typing error one of the two.
    """
    words = _words(title)
    if not words:
        return frozenset()
    start, end = " ".join(words[:_BLOCK_WORDS]), " ".join(words[-_BLOCK_WORDS:])
    return frozenset({"".join(words), f"{start} *", f"* {end}"})


def title_distance(left: str, right: str) -> float:
    """How different two titles are, 0 to 1, by what the differences mean.

    Typography costs nothing, a typing error little, a missing subtitle more, another word much,
    and a number or version that only one has, everything.

    >>> title_distance("Spike-driven Transformer", "Spike-Driven Transformer V2")
    1.0
    """
    a, b = _words(left), _words(right)
    if not a or not b:
        return 1.0
    if "".join(a) == "".join(b):
        return 0.0
    if _serials(a) != _serials(b):
        return 1.0
    if _lost_subtitle(left, right) or _lost_subtitle(right, left):
        return _SUBTITLE_MISSING
    others, errors = _differences(a, b)
    by_words = others * _OTHER_WORD + errors * _TYPING_ERROR
    return min(1.0, max(by_words, 0.5 * (1 - similarity(" ".join(a), " ".join(b)))))


def compare(paper: Paper, record: Record) -> Candidate:
    """The record as a candidate for the paper: every feature that both have, and the distance."""
    evidence = tuple(_evidence(paper, record))
    weight = sum(item.weight for item in evidence)
    distance = sum(item.distance * item.weight for item in evidence) / weight if weight else 1.0
    return Candidate(record=record, distance=round(distance, 4), evidence=evidence)


def decide(source: SourceName, paper: Paper, records: Iterable[Record], day: str) -> Match:
    """The verdict of one source about one paper.

    Args:
        source: whose records these are.
        paper: as the list has it.
        records: what the source has that may be this paper, in any order.
        day: the UTC day of the answer, ISO 8601.
    """
    candidates = sorted((compare(paper, record) for record in records), key=_nearest)
    standing = [candidate for candidate in candidates if not _refuted(candidate)]
    proven = [candidate for candidate in standing if _proven(candidate)]
    if proven and _clear(proven[0], standing):
        return Match(source=source, verdict=Verdict.MATCHED, day=day, candidates=(proven[0],))
    close = tuple(candidate for candidate in standing if _close(candidate))[: LIMITS.shown]
    verdict = Verdict.AMBIGUOUS if close else Verdict.UNMATCHED
    return Match(source=source, verdict=verdict, day=day, candidates=close)


def _words(title: str) -> list[str]:
    return _PREFIX.sub("", fold(title)).split()


def _serials(words: Sequence[str]) -> list[str]:
    return sorted(word for word in words if _SERIAL.fullmatch(word))


def _lost_subtitle(shorter: str, longer: str) -> bool:
    """Whether one title is the other up to its first colon or dash."""
    main = re.split(r"[:?!–—]\s|\s-\s", longer, maxsplit=1)[0]
    return main != longer and fold(main) == fold(shorter)


def _differences(a: Sequence[str], b: Sequence[str]) -> tuple[int, int]:
    """How many words of the two are other words, and how many the same but for a typing error."""
    only_a = [word for word in a if word not in b]
    only_b = [word for word in b if word not in a]
    errors = 0
    for word in list(only_a):
        twin = next((other for other in only_b if _mistyped(word, other)), None)
        if twin is not None:
            only_a.remove(word)
            only_b.remove(twin)
            errors += 1
    moved = sorted(a) == sorted(b)
    return max(len(only_a), len(only_b)) + moved, errors


def _mistyped(word: str, other: str) -> bool:
    shortest = min(len(word), len(other))
    return shortest >= _LONG_WORD and similarity(word, other) >= _SAME_WORD


def _evidence(paper: Paper, record: Record) -> Iterable[Evidence]:
    yield from _identifier_evidence(identifiers.of_paper(paper), identifiers.of_record(record))
    forms = {record.title, record.full_title}
    title = min(title_distance(paper.title, form) for form in forms)
    yield Evidence(feature="title", distance=round(title, 4), weight=LIMITS.title_weight)
    if paper.venue and record.container_title:
        same = _same_venue(paper.venue, record.container_title)
        yield Evidence(feature="venue", distance=0.0 if same else 1.0, weight=LIMITS.venue_weight)
    if paper.year and record.year:
        years = _YEAR_DISTANCE.get(abs(paper.year - record.year), 1.0)
        yield Evidence(feature="year", distance=years, weight=LIMITS.year_weight)


def _identifier_evidence(
    ours: frozenset[Identifier], theirs: frozenset[Identifier]
) -> Iterable[Evidence]:
    """One piece of evidence per scheme that both have, named by the scheme."""
    for scheme in sorted({kind for kind, _ in ours} & {kind for kind, _ in theirs}):
        agree = any(identifier in theirs for identifier in ours if identifier.scheme is scheme)
        yield Evidence(
            feature=str(scheme),
            distance=0.0 if agree else 1.0,
            weight=LIMITS.identifier_weight,
        )


def _same_venue(venue: str, container_title: str) -> bool:
    ours, theirs = venues.recognize(venue), venues.recognize(container_title)
    if ours or theirs:
        return ours == theirs
    return fold(venue) in fold(container_title) and not venues.is_workshop(container_title)


_FEATURES = {"title", "venue", "year"}


def _nearest(candidate: Candidate) -> tuple[float, str]:
    # The locator makes the order, and so the verdict, independent of the order of arrival.
    return candidate.distance, candidate.record.locator


def _distances(candidate: Candidate) -> dict[str, float]:
    return {item.feature: item.distance for item in candidate.evidence}


def _identified(candidate: Candidate) -> tuple[bool, bool]:
    """Whether some identifier agrees, and whether some identifier disagrees."""
    found = [item.distance for item in candidate.evidence if item.feature not in _FEATURES]
    return 0.0 in found, 1.0 in found


def _refuted(candidate: Candidate) -> bool:
    agrees, disagrees = _identified(candidate)
    return disagrees and not agrees


def _proven(candidate: Candidate) -> bool:
    """Whether the evidence is enough without a person."""
    agrees, disagrees = _identified(candidate)
    distances = _distances(candidate)
    if disagrees:
        return False
    if agrees:
        return distances["title"] <= LIMITS.proven_title
    return (
        distances["title"] <= LIMITS.same_title
        and len(set(_words(candidate.record.full_title))) >= LIMITS.distinct_words
        and _agreeing_section(candidate, distances)
    )


def _agreeing_section(candidate: Candidate, distances: dict[str, float]) -> bool:
    """Whether venue and year say the same; a preprint has no venue, and may be a year older."""
    if candidate.record.type is WorkType.PREPRINT:
        return distances.get("year", 1.0) <= _YEAR_DISTANCE[1]
    return distances.get("venue", 1.0) == 0.0 and distances.get("year", 1.0) == 0.0


def _clear(first: Candidate, standing: Sequence[Candidate]) -> bool:
    """Whether no other candidate is as near, but for other records of the same work."""
    return all(
        other.distance - first.distance >= LIMITS.gap or _same_work(first.record, other.record)
        for other in standing
        if other is not first
    )


def _same_work(left: Record, right: Record) -> bool:
    """Whether two records of one source describe one work."""
    if identifiers.of_record(left) & identifiers.of_record(right):
        return True
    return (
        fold(left.title) == fold(right.title)
        and left.year == right.year
        and [fold(person.sort_name) for person in left.authors]
        == [fold(person.sort_name) for person in right.authors]
    )


def _close(candidate: Candidate) -> bool:
    agrees, _ = _identified(candidate)
    return agrees or _distances(candidate)["title"] <= LIMITS.close_title
