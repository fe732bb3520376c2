"""One paper and one source's records -> candidates with evidence, and a verdict. Pure.

The evidence is weighed in this order:

1. A person's decision about a record settles it.
2. Identifiers and landing pages that both sides have. A shared one proves the record, unless the
   titles are different. (If the list's title was only cut in the wrong place, it counts as the
   same.) Different ones of the same kind refute the record, however similar the titles are.
3. Without a shared identifier the titles must be the same except for typography, and the venue and
   the year that the list gives must agree. If the authors agree with those that another source
   has proven, a typing error or a difference of one year is accepted; different authors refute.
4. The type ranks the remaining records: a notice, a review or the copy that a preprint server
   registered is never the paper.

A record that is near without being proven makes the verdict ambiguous: a person decides. All
constants are in `THRESHOLDS`.
"""

from collections.abc import Iterable, Sequence

from snnbib import identifiers, venues
from snnbib.matching.authors import authors_distance, is_alphabetical, same_order, same_person
from snnbib.matching.evidence import (
    AUTHORS,
    CORRECTION,
    LISTED_TITLE,
    NO_PRIOR,
    TITLE,
    TYPE,
    VENUE,
    VENUE_AND_YEAR,
    YEAR,
    PriorKnowledge,
    compare,
)
from snnbib.matching.thresholds import THRESHOLDS, Thresholds
from snnbib.matching.titles import record_titles, title_distance, title_keys, title_words
from snnbib.model import Candidate, Match, Paper, Record, SourceName, Verdict, WorkType

__all__ = [
    "CORRECTION",
    "LISTED_TITLE",
    "NO_PRIOR",
    "THRESHOLDS",
    "TITLE",
    "PriorKnowledge",
    "Thresholds",
    "authors_distance",
    "compare",
    "distances_of",
    "is_alphabetical",
    "is_identified",
    "is_refuted",
    "match_records",
    "record_titles",
    "same_order",
    "same_person",
    "title_distance",
    "title_keys",
]

_OTHER_FEATURES = {TITLE, LISTED_TITLE, TYPE, CORRECTION, AUTHORS, *VENUE_AND_YEAR}
"""All features that are not identifiers."""


def match_records(
    source: SourceName,
    paper: Paper,
    records: Iterable[Record],
    day: str,
    prior: PriorKnowledge = NO_PRIOR,
) -> Match:
    """The verdict of one source about one paper.

    After the candidates of its verdict, a match lists the records that a person has rejected and
    those that only an identifier refutes, so that a person can object to either.

    Args:
        source: whose records these are.
        paper: as the list has it.
        records: what the source has that may be this paper, in any order.
        day: the UTC day of the answer, ISO 8601.
        prior: what a person or another source says of the paper.
    """
    candidates = sorted((compare(paper, record, prior) for record in records), key=_sort_key)
    possible = [candidate for candidate in candidates if not is_refuted(candidate)]
    refuted = tuple(candidate for candidate in candidates if _is_kept_refuted(candidate))
    proven = [candidate for candidate in possible if _is_proven(candidate)]
    if proven and _is_unambiguous(proven[0], possible):
        return _match(source, Verdict.MATCHED, day, (proven[0], *_rejected(refuted)))
    near = tuple(candidate for candidate in possible if _is_near_miss(candidate))
    if near:
        shown = near[: THRESHOLDS.shown_candidates]
        return _match(source, Verdict.AMBIGUOUS, day, (*shown, *_rejected(refuted)))
    return _match(source, Verdict.UNMATCHED, day, refuted)


def _match(
    source: SourceName, verdict: Verdict, day: str, candidates: tuple[Candidate, ...]
) -> Match:
    return Match(source=source, verdict=verdict, day=day, candidates=candidates)


def _sort_key(candidate: Candidate) -> tuple[bool, float, str]:
    # The locator makes the order, and so the verdict, independent of the order of arrival.
    is_accepted = distances_of(candidate).get(CORRECTION) == 0
    return not is_accepted, candidate.distance, candidate.record.locator


def distances_of(candidate: Candidate) -> dict[str, float]:
    """The evidence by feature."""
    return {item.feature: item.distance for item in candidate.evidence}


def is_identified(candidate: Candidate) -> bool:
    """Whether the record and the paper share an identifier."""
    return 0.0 in _identifier_distances(candidate)


def _identifier_distances(candidate: Candidate) -> list[float]:
    return [item.distance for item in candidate.evidence if item.feature not in _OTHER_FEATURES]


def is_refuted(candidate: Candidate) -> bool:
    """Whether a record cannot be the paper, however similar they are."""
    distances = distances_of(candidate)
    if CORRECTION in distances:
        return distances[CORRECTION] > 0
    if is_identified(candidate):
        return False
    is_never_the_paper = distances.get(TYPE) == THRESHOLDS.never_the_paper
    return is_never_the_paper or 1.0 in _identifier_distances(candidate)


def _is_kept_refuted(candidate: Candidate) -> bool:
    """Whether a refuted record stays in the match: a person or only an identifier refutes it."""
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
    """Whether the evidence proves the record without a person's decision."""
    distances = distances_of(candidate)
    if CORRECTION in distances:
        return True
    if candidate.distance > THRESHOLDS.proven_distance or 1.0 in _identifier_distances(candidate):
        return False
    authors = distances.get(AUTHORS)
    same_people = authors is not None and authors <= THRESHOLDS.same_authors
    other_people = authors is not None and authors >= THRESHOLDS.other_authors
    if is_identified(candidate):
        return _is_same_title(distances, other_people=other_people)
    if other_people:
        return False
    if same_people:
        return _is_proven_by_authors(candidate, distances)
    return _is_proven_by_first_author(candidate, distances) or _is_proven_by_venue_and_year(
        candidate, distances
    )


def _is_same_title(distances: dict[str, float], *, other_people: bool) -> bool:
    """Whether the title is near enough for a record that shares an identifier with the paper."""
    if other_people:  # in this case, a title that was cut wrong is not corrected either
        return distances.get(LISTED_TITLE, distances[TITLE]) <= THRESHOLDS.same_title
    return distances[TITLE] <= _max_title_distance(distances)


def _max_title_distance(distances: dict[str, float]) -> float:
    """Largest title distance accepted for a record that shares an identifier with the paper."""
    if all(distances.get(name, 1.0) == 0 for name in VENUE_AND_YEAR):
        return THRESHOLDS.reworded_title
    other_year = distances.get(YEAR, 0.0) > THRESHOLDS.near_year
    return THRESHOLDS.same_title if other_year else THRESHOLDS.proven_title


def _is_proven_by_authors(candidate: Candidate, distances: dict[str, float]) -> bool:
    """Whether title, venue and year agree well enough, given that the authors agree.

    A typing error is accepted, and so is a difference of one year, but not both together. Where
    the list or the record names no venue, neither of them is accepted.
    """
    title, year = distances[TITLE], distances.get(YEAR, 1.0)
    if venues.is_posted(candidate.record):
        return title <= THRESHOLDS.same_title and year <= THRESHOLDS.preprint_year
    if VENUE not in distances:
        return title <= THRESHOLDS.exact_title and distances.get(YEAR, 0.0) == 0
    is_same = (title <= THRESHOLDS.same_title and year == 0) or (
        title <= THRESHOLDS.exact_title and year <= THRESHOLDS.near_year
    )
    return is_same and distances[VENUE] == 0


def _is_proven_by_first_author(candidate: Candidate, distances: dict[str, float]) -> bool:
    """Whether title and year agree exactly, and the one author whom the list names is the first.

    For a list without venues: where both name a venue, it decides.
    """
    is_journal = venues.is_journal(candidate.record.container_title)
    least_words = THRESHOLDS.journal_words if is_journal else THRESHOLDS.distinct_words
    return (
        distances.get(AUTHORS, 1.0) <= THRESHOLDS.first_author
        and distances[TITLE] <= THRESHOLDS.exact_title
        and distances.get(YEAR, 1.0) == 0
        and VENUE not in distances
        and not venues.is_posted(candidate.record)
        and _count_distinct_words(candidate.record) >= least_words
    )


def _is_proven_by_venue_and_year(candidate: Candidate, distances: dict[str, float]) -> bool:
    """Whether title, venue and year agree so well that no authors are needed."""
    distinct_words = _count_distinct_words(candidate.record)
    if distances[TITLE] > THRESHOLDS.exact_title or distinct_words < THRESHOLDS.distinct_words:
        return False
    year = distances.get(YEAR, 1.0)
    if venues.is_posted(candidate.record):
        return distinct_words >= THRESHOLDS.preprint_words and year <= THRESHOLDS.near_year
    if year == 0:
        return distances.get(VENUE, 1.0) == 0
    is_journal = venues.is_journal(candidate.record.container_title)
    is_distinctive = distinct_words >= THRESHOLDS.journal_words
    is_same_journal = is_journal and distances.get(VENUE, 1.0) == 0
    return is_same_journal and is_distinctive and year <= THRESHOLDS.near_year


def _count_distinct_words(record: Record) -> int:
    return len(set(title_words(record.full_title)))


def _is_unambiguous(first: Candidate, possible: Sequence[Candidate]) -> bool:
    """Whether every other candidate is clearly farther, or another record of the same work."""
    return CORRECTION in distances_of(first) or all(
        other.distance - first.distance >= THRESHOLDS.gap
        or _is_same_work(first.record, other.record)
        for other in possible
        if other is not first
    )


def _is_same_work(record: Record, other: Record) -> bool:
    """Whether two records of one source describe one work, or one of them its preprint."""
    if identifiers.record_identifiers(record) & identifiers.record_identifiers(other):
        return True
    if record.doi and other.doi:
        return False
    is_preprint_pair = WorkType.PREPRINT in {record.type, other.type}
    return (
        title_words(record.title) == title_words(other.title)
        and (record.year == other.year or is_preprint_pair)
        and bool(record.authors) == bool(other.authors)
        and authors_distance(record.authors, other.authors) <= THRESHOLDS.same_authors
    )


def _is_near_miss(candidate: Candidate) -> bool:
    """Whether a person should see a record that is not proven."""
    return is_identified(candidate) or distances_of(candidate)[TITLE] <= THRESHOLDS.close_title
