"""What each source's answer amounts to, in the light of what the others and a person say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from snnbib.errors import SourceError
from snnbib.matching import CORRECTION, PriorKnowledge, is_identified, match_records
from snnbib.model import Candidate, Entry, Match, Paper, Person, Record, SourceName, Verdict
from snnbib.normalize import PRECEDENCE
from snnbib.sources.corrections import Correction

__all__ = ["Lookup", "SourceResults", "known_from", "reconsidered", "verdict", "weighed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """What a source has for a paper, and the paper as it was asked about."""

    paper: Paper
    records: tuple[Record, ...]


SourceResults: TypeAlias = Mapping[SourceName, Match | SourceError]
"""What the sources of one run say of a paper: a verdict each, or why it could not be asked."""


def known_from(correction: Correction | None) -> PriorKnowledge:
    """What a person has said about the records of a paper."""
    if correction is None:
        return PriorKnowledge()
    return PriorKnowledge(
        accept=frozenset(correction.accept),
        reject=frozenset(correction.reject),
        no_doi=correction.no_doi,
    )


def verdict(source: SourceName, answer: Lookup, known: PriorKnowledge, day: str) -> Match:
    """One source's verdict; a person's correction is not weighed."""
    if source is not SourceName.CORRECTIONS:
        return match_records(source, answer.paper, answer.records, day, known)
    return Match(
        source=source,
        verdict=Verdict.MATCHED if answer.records else Verdict.UNMATCHED,
        day=day,
        candidates=tuple(Candidate(record=record, distance=0.0) for record in answer.records),
    )


def weighed(
    answers: Mapping[SourceName, Lookup | SourceError],
    entry: Entry | None,
    known: PriorKnowledge,
    day: str,
) -> dict[SourceName, Match | SourceError]:
    """The verdict on every answer: each alone, then with the authors that others have proven.

    Args:
        answers: of this run.
        entry: what was decided before.
        known: a person's word.
        day: of the answers.
    """
    alone = {
        source: answer if isinstance(answer, SourceError) else verdict(source, answer, known, day)
        for source, answer in answers.items()
    }
    matches = _matches(alone, entry)
    return {
        source: verdict(source, answer, _with_authors(known, matches, source), day)
        if isinstance(answer, Lookup)
        else answer
        for source, answer in answers.items()
    }


def reconsidered(
    paper: Paper, said: SourceResults, entry: Entry, known: PriorKnowledge, day: str
) -> Entry:
    """An earlier entry with its open questions, and a person's decisions, seen as of today.

    What was decided without a person stays: the lock is not to change by itself.

    Args:
        paper: as services are asked about it.
        said: in this run; it may prove authors.
        entry: what was decided before.
        known: a person's word as of today.
        day: noted with what changes.
    """
    pool = _matches(said, entry)
    matches = tuple(
        _again(paper, match, _with_authors(known, pool, match.source), day)
        for match in entry.matches
    )
    return replace(entry, matches=matches)


def _again(paper: Paper, match: Match, known: PriorKnowledge, day: str) -> Match:
    by_hand = any(item.feature == CORRECTION for one in match.candidates for item in one.evidence)
    ruled = known.no_doi or any(
        one.record.locator in known.accept | known.reject for one in match.candidates
    )
    if match.source is SourceName.CORRECTIONS or not (
        by_hand or ruled or match.verdict is Verdict.AMBIGUOUS
    ):
        return match
    records = tuple(one.record for one in match.candidates)
    found = match_records(match.source, paper, records, match.day, known)
    return found if found == match else replace(found, day=day)


def _matches(said: SourceResults, entry: Entry | None) -> dict[SourceName, Match]:
    """What is said now, and what was said before by those who say nothing now."""
    before = {match.source: match for match in entry.matches} if entry else {}
    now = {source: found for source, found in said.items() if isinstance(found, Match)}
    return before | now


def _with_authors(
    known: PriorKnowledge, matches: Mapping[SourceName, Match], source: SourceName
) -> PriorKnowledge:
    """What is known for one source: the authors that the best of the others has proven."""
    return replace(known, authors=next(_proven_authors(matches, source), ()))


def _proven_authors(
    matches: Mapping[SourceName, Match], besides: SourceName
) -> Iterator[tuple[Person, ...]]:
    for source in PRECEDENCE["authors"]:
        match = matches.get(source)
        if source is besides or match is None or match.record is None or not match.record.authors:
            continue
        if source is SourceName.CORRECTIONS or is_identified(match.candidates[0]):
            yield match.record.authors
