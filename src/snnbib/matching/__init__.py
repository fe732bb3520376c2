"""One paper and one source's records -> ranked candidates with evidence, and a verdict. Pure.

The evidence comes in tiers. A person's word decides. Then identifiers and landing pages, where both
sides have them: a shared one proves unless the title is another, a different one of the same kind
refutes, however alike the titles are. Where neither side has one, the title must be the same but
for typography, and the venue and year that the list's section gives must agree; authors, where
another source has proven them, may make up for a typing error or a year that is one off, and other
authors refute. Types rank what is left: a notice, a review or a preprint server's copy is never the
paper.

What is close without being proven is ambiguous: a person decides. All constants are in
`THRESHOLDS`.
"""

from collections.abc import Iterable, Sequence

from snnbib import identifiers
from snnbib.matching.authors import authors_distance, is_alphabetical, same_order, same_person
from snnbib.matching.evidence import (
    CORRECTION,
    NO_PRIOR,
    SECTION,
    TITLE,
    TYPE,
    PriorKnowledge,
    compare,
    event_year,
)
from snnbib.matching.thresholds import THRESHOLDS, Thresholds
from snnbib.matching.titles import title_distance, title_keys, words
from snnbib.model import Candidate, Match, Paper, Record, SourceName, Verdict, WorkType

__all__ = [
    "CORRECTION",
    "NO_PRIOR",
    "THRESHOLDS",
    "TITLE",
    "PriorKnowledge",
    "Thresholds",
    "authors_distance",
    "compare",
    "distances_of",
    "event_year",
    "is_alphabetical",
    "is_identified",
    "is_refuted",
    "match_records",
    "same_order",
    "same_person",
    "title_distance",
    "title_keys",
]

_DESCRIBING = {TITLE, TYPE, CORRECTION, "authors", *SECTION}
"""The features that are no identifiers."""


def match_records(
    source: SourceName,
    paper: Paper,
    records: Iterable[Record],
    day: str,
    known: PriorKnowledge = NO_PRIOR,
) -> Match:
    """The verdict of one source about one paper.

    A match keeps, behind the candidates it rests on, what a person has rejected and what only an
    identifier refutes: both can be argued with.

    Args:
        source: whose records these are.
        paper: as the list has it.
        records: what the source has that may be this paper, in any order.
        day: the UTC day of the answer, ISO 8601.
        known: what is known of the paper besides.
    """
    candidates = sorted((compare(paper, record, known) for record in records), key=_nearest)
    standing = [candidate for candidate in candidates if not is_refuted(candidate)]
    refuted = tuple(candidate for candidate in candidates if _is_arguable(candidate))
    proven = [candidate for candidate in standing if _is_proven(candidate)]
    if proven and _is_clear(proven[0], standing):
        return _match(source, Verdict.MATCHED, day, (proven[0], *_rejected(refuted)))
    close = tuple(candidate for candidate in standing if _is_close(candidate))[: THRESHOLDS.shown]
    if close:
        return _match(source, Verdict.AMBIGUOUS, day, (*close, *_rejected(refuted)))
    return _match(source, Verdict.UNMATCHED, day, refuted)


def _match(
    source: SourceName, verdict: Verdict, day: str, candidates: tuple[Candidate, ...]
) -> Match:
    return Match(source=source, verdict=verdict, day=day, candidates=candidates)


def _nearest(candidate: Candidate) -> tuple[bool, float, str]:
    # The locator makes the order, and so the verdict, independent of the order of arrival.
    by_hand = distances_of(candidate).get(CORRECTION, 1.0)
    return by_hand > 0, candidate.distance, candidate.record.locator


def distances_of(candidate: Candidate) -> dict[str, float]:
    """The evidence by feature."""
    return {item.feature: item.distance for item in candidate.evidence}


def is_identified(candidate: Candidate) -> bool:
    """Whether some identifier of the record is one of the paper's."""
    return 0.0 in _identifier_distances(candidate)


def _identifier_distances(candidate: Candidate) -> list[float]:
    return [item.distance for item in candidate.evidence if item.feature not in _DESCRIBING]


def is_refuted(candidate: Candidate) -> bool:
    """Whether a record cannot be the paper, however alike they are."""
    distances = distances_of(candidate)
    if CORRECTION in distances:
        return distances[CORRECTION] > 0
    if is_identified(candidate):
        return False
    never = distances.get(TYPE) == THRESHOLDS.never_the_paper
    return never or 1.0 in _identifier_distances(candidate)


def _is_arguable(candidate: Candidate) -> bool:
    """Whether a refuted record is worth keeping: a person's no, or an identifier's alone."""
    distances = distances_of(candidate)
    if CORRECTION in distances:
        return distances[CORRECTION] > 0
    return (
        is_refuted(candidate)
        and distances[TITLE] == THRESHOLDS.exact_title
        and distances.get(TYPE, 0.0) < 1.0
    )


def _rejected(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    return tuple(candidate for candidate in candidates if CORRECTION in distances_of(candidate))


def _is_proven(candidate: Candidate) -> bool:
    """Whether the evidence is enough without a person."""
    distances = distances_of(candidate)
    if CORRECTION in distances:
        return True
    if candidate.distance > THRESHOLDS.accepted or 1.0 in _identifier_distances(candidate):
        return False
    authors = distances.get("authors")
    same_people = authors is not None and authors <= THRESHOLDS.same_authors
    other_people = authors is not None and authors >= THRESHOLDS.other_authors
    if is_identified(candidate):
        return distances[TITLE] <= (THRESHOLDS.same_title if other_people else _may_move(distances))
    if other_people:
        return False
    if same_people:
        return _is_proven_by_authors(candidate, distances)
    return _is_proven_by_section(candidate, distances)


def _may_move(distances: dict[str, float]) -> float:
    """How far the title of a record may have moved that has an identifier of the paper."""
    if all(distances.get(name, 1.0) == 0 for name in SECTION):
        return THRESHOLDS.reworded_title
    other_year = distances.get("year", 0.0) > THRESHOLDS.near_year
    return THRESHOLDS.same_title if other_year else THRESHOLDS.proven_title


def _is_proven_by_authors(candidate: Candidate, distances: dict[str, float]) -> bool:
    """Whether title, venue and year agree as well as they must where the authors do.

    A typing error and a year that is one off are both forgiven, but not together.
    """
    title, year = distances[TITLE], distances.get("year", 1.0)
    if candidate.record.type is WorkType.PREPRINT:
        return title <= THRESHOLDS.same_title and year <= THRESHOLDS.preprint_year
    is_same = (title <= THRESHOLDS.same_title and year == 0) or (
        title <= THRESHOLDS.exact_title and year <= THRESHOLDS.near_year
    )
    return is_same and distances.get("venue", 1.0) == 0


def _is_proven_by_section(candidate: Candidate, distances: dict[str, float]) -> bool:
    """Whether title, venue and year agree so well that the authors need not be known."""
    telling = len(set(words(candidate.record.full_title)))
    if distances[TITLE] > THRESHOLDS.exact_title or telling < THRESHOLDS.distinct_words:
        return False
    year = distances.get("year", 1.0)
    if candidate.record.type is WorkType.PREPRINT:
        return telling >= THRESHOLDS.preprint_words and year <= THRESHOLDS.near_year
    return distances.get("venue", 1.0) == 0 and year == 0


def _is_clear(first: Candidate, standing: Sequence[Candidate]) -> bool:
    """Whether no other candidate is as near, but for other records of the same work."""
    return CORRECTION in distances_of(first) or all(
        other.distance - first.distance >= THRESHOLDS.gap
        or _is_same_work(first.record, other.record)
        for other in standing
        if other is not first
    )


def _is_same_work(left: Record, right: Record) -> bool:
    """Whether two records of one source describe one work, be it as a preprint."""
    if identifiers.record_identifiers(left) & identifiers.record_identifiers(right):
        return True
    if left.doi and right.doi:
        return False
    versions = WorkType.PREPRINT in {left.type, right.type}
    return (
        words(left.title) == words(right.title)
        and (left.year == right.year or versions)
        and bool(left.authors) == bool(right.authors)
        and authors_distance(left.authors, right.authors) <= THRESHOLDS.same_authors
    )


def _is_close(candidate: Candidate) -> bool:
    return is_identified(candidate) or distances_of(candidate)[TITLE] <= THRESHOLDS.close_title
