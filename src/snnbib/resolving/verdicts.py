"""The verdict on each source's records, given what a person and the other sources say."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from snnbib.errors import SourceError
from snnbib.matching import CORRECTION, PriorKnowledge, is_identified, match_records
from snnbib.model import Candidate, Entry, Match, Paper, Person, Record, SourceName, Verdict
from snnbib.normalize import PRECEDENCE
from snnbib.resolving.recorded_titles import matched_title, with_recorded_title
from snnbib.sources.corrections import Correction

__all__ = [
    "Lookup",
    "SourceResults",
    "current_matches",
    "merged_matches",
    "prior_from_correction",
    "verdict",
    "verdicts_of_run",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """The records that a source has for a paper, and the paper with the links it was asked with."""

    paper: Paper
    records: tuple[Record, ...]


SourceResults: TypeAlias = Mapping[SourceName, Match | SourceError]
"""The result of each source asked about one paper: a verdict, or why it could not be asked."""


def prior_from_correction(correction: Correction | None) -> PriorKnowledge:
    """A person's decisions about the records of a paper."""
    if correction is None:
        return PriorKnowledge()
    return PriorKnowledge(
        accept=frozenset(correction.accept),
        reject=frozenset(correction.reject),
        no_doi=correction.no_doi,
    )


def verdict(source: SourceName, lookup: Lookup, prior: PriorKnowledge, day: str) -> Match:
    """One source's verdict; a correction is the paper's by definition."""
    if source is not SourceName.CORRECTIONS:
        return _match(source, lookup.paper, lookup.records, prior, day)
    return Match(
        source=source,
        verdict=Verdict.MATCHED if lookup.records else Verdict.UNMATCHED,
        day=day,
        candidates=tuple(Candidate(record=record, distance=0.0) for record in lookup.records),
    )


def _match(
    source: SourceName, paper: Paper, records: tuple[Record, ...], prior: PriorKnowledge, day: str
) -> Match:
    """The verdict on records, with the right title of a paper whose title was cut wrong."""
    return match_records(source, paper, records, day, with_recorded_title(prior, paper, records))


def verdicts_of_run(
    lookups: Mapping[SourceName, Lookup | SourceError],
    local_results: SourceResults,
    entry: Entry | None,
    prior: PriorKnowledge,
    day: str,
) -> dict[SourceName, Match | SourceError]:
    """The verdicts on one paper's lookups, in two passes.

    The first pass decides about each source alone; the second decides again where another source
    has proven the paper's authors or title, which the first pass did not use.

    Args:
        lookups: of this run.
        local_results: first-pass verdicts of sources on this machine.
        entry: the previous entry of the paper.
        prior: a person's decisions.
        day: of the lookups.
    """
    first_pass = {
        source: lookup
        if isinstance(lookup, SourceError)
        else local_results.get(source) or verdict(source, lookup, prior, day)
        for source, lookup in lookups.items()
    }
    matches = current_matches(first_pass, entry)
    second_pass = dict(first_pass)
    for source, lookup in lookups.items():
        proven_prior = _with_proven_facts(prior, matches, source)
        if isinstance(lookup, Lookup) and proven_prior != prior:
            second_pass[source] = verdict(source, lookup, proven_prior, day)
    return second_pass


def merged_matches(
    paper: Paper, results: SourceResults, entry: Entry | None, prior: PriorKnowledge, day: str
) -> tuple[Match, ...]:
    """The matches of a paper: those of this run, and the previous ones of every other source.

    Of the previous ones, what is ambiguous and what a person has decided about is decided again.
    Every other one stays as it is: the lock does not change by itself.

    Args:
        paper: with the links that services are asked with.
        results: of this run.
        entry: the previous entry of the paper.
        prior: a person's decisions today.
        day: noted with what changes.
    """
    previous = {match.source: match for match in entry.matches} if entry else {}
    current = current_matches(results, entry)
    matches = []
    for source in SourceName:
        match = _new_match(results.get(source), previous.get(source))
        if match is not None and match is previous.get(source) and _is_open(match, prior):
            proven_prior = _with_proven_facts(prior, current, source)
            match = _decided_again(paper, match, proven_prior, day)
        if match is not None:
            matches.append(match)
    return tuple(matches)


def _new_match(result: Match | SourceError | None, previous: Match | None) -> Match | None:
    """The match that counts for one source after this run."""
    if not isinstance(result, Match):
        return previous
    if result.source is SourceName.CORRECTIONS:
        return result if result.record else None  # a correction that was removed no longer counts
    if result.source is SourceName.BIBTEX and result.verdict is Verdict.UNMATCHED:
        # That these files lack a paper does not mean that the files of an earlier run did.
        return previous or (result if result.candidates else None)
    return result


def _decided_again(paper: Paper, match: Match, prior: PriorKnowledge, day: str) -> Match:
    records = tuple(candidate.record for candidate in match.candidates)
    decided = _match(match.source, paper, records, prior, match.day)
    return decided if decided == match else replace(decided, day=day)


def _is_open(match: Match, prior: PriorKnowledge) -> bool:
    """Whether a previous match is ambiguous, or a person's decision about it is new or removed."""
    if match.source is SourceName.CORRECTIONS:
        return False
    return (
        match.verdict is Verdict.AMBIGUOUS
        or prior.no_doi
        or any(
            candidate.record.locator in prior.accept | prior.reject
            or any(item.feature == CORRECTION for item in candidate.evidence)
            for candidate in match.candidates
        )
    )


def current_matches(results: SourceResults, entry: Entry | None) -> tuple[Match, ...]:
    """The matches of this run, and the previous ones of sources without a result."""
    previous = {match.source: match for match in entry.matches} if entry else {}
    new = {source: result for source, result in results.items() if isinstance(result, Match)}
    return tuple((previous | new).values())


def _with_proven_facts(
    prior: PriorKnowledge, matches: Iterable[Match], source: SourceName
) -> PriorKnowledge:
    """The prior knowledge for one source: authors and title that another source has proven."""
    matches = tuple(match for match in matches if match.source is not source)
    authors = next(_proven_authors(matches), ())
    return replace(prior, authors=authors, title=matched_title(matches))


def _proven_authors(matches: Iterable[Match]) -> Iterator[tuple[Person, ...]]:
    """Proven lists of authors, from the most trusted source on."""
    by_source = {match.source: match for match in matches}
    for source in PRECEDENCE["authors"]:
        match = by_source.get(source)
        if match is None or match.record is None or not match.record.authors:
            continue
        if source is SourceName.CORRECTIONS or is_identified(match.candidates[0]):
            yield match.record.authors
