"""The verdict on each source's records, given what a person and the other sources say."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from snnbib.errors import SourceError
from snnbib.matching import CORRECTION, PriorKnowledge, is_identified, match_records
from snnbib.matching.lookup_links import with_lookup_links
from snnbib.model import Candidate, Entry, Match, Paper, Person, Record, SourceName, Verdict
from snnbib.normalize import PRECEDENCE, combine_entries
from snnbib.resolving.recorded_titles import matched_title, with_recorded_title
from snnbib.sources.corrections import Correction

__all__ = [
    "LOCAL_SOURCES",
    "Lookup",
    "SourceResults",
    "current_matches",
    "match_lookup",
    "matches_by_source",
    "merged_matches",
    "prior_from_correction",
    "verdicts_of_run",
]


LOCAL_SOURCES = (SourceName.CORRECTIONS, SourceName.BIBTEX)
"""Sources on this machine, in the order in which they are read. They are read in every run."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """The records that a source has for a paper, and the paper with the links it was asked with."""

    paper: Paper
    records: tuple[Record, ...]


SourceResults: TypeAlias = Mapping[SourceName, Match | SourceError]
"""For each source that was asked about one paper: its verdict, or why it could not be asked."""


def prior_from_correction(correction: Correction | None) -> PriorKnowledge:
    """A person's decisions about the records of a paper."""
    if correction is None:
        return PriorKnowledge()
    return PriorKnowledge(
        accept=frozenset(correction.accept),
        reject=frozenset(correction.reject),
        no_doi=correction.no_doi,
    )


def match_lookup(source: SourceName, lookup: Lookup, prior: PriorKnowledge, day: str) -> Match:
    """The match of one source; a correction always matches the paper that it names."""
    if source is not SourceName.CORRECTIONS:
        records = lookup.records
        if source is SourceName.BIBTEX:
            records = combine_entries(records, prior.accept | prior.reject)
        return _match(source, lookup.paper, records, prior, day)
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
    old_entry: Entry | None,
    prior: PriorKnowledge,
    day: str,
) -> dict[SourceName, Match | SourceError]:
    """The verdicts on one paper's lookups, in two passes.

    The first pass decides about each source alone; the second decides again where another source
    has proven the paper's authors or title, which the first pass did not use.

    Args:
        lookups: of this run.
        local_results: first-pass verdicts of sources on this machine.
        old_entry: the previous entry of the paper.
        prior: a person's decisions.
        day: of the lookups.
    """
    first_pass = {
        source: lookup
        if isinstance(lookup, SourceError)
        else local_results.get(source) or match_lookup(source, lookup, prior, day)
        for source, lookup in lookups.items()
    }
    matches = current_matches(first_pass, old_entry)
    second_pass = dict(first_pass)
    for source, lookup in lookups.items():
        proven_prior = _with_proven_facts(prior, matches, source)
        if isinstance(lookup, Lookup) and proven_prior != prior:
            second_pass[source] = match_lookup(source, lookup, proven_prior, day)
    return second_pass


def merged_matches(
    paper: Paper, results: SourceResults, old_entry: Entry | None, prior: PriorKnowledge, day: str
) -> tuple[Match, ...]:
    """The matches of a paper: those of this run, and the previous ones of every other source.

    A previous match is decided again if it is ambiguous, or if a person's decision about it is new
    or removed. Every other one stays as it is, so that the lock changes only where there is new
    evidence. One exception: "the service does not have the paper" is dropped once the paper's links
    have changed.

    Args:
        paper: with the links that services are asked with.
        results: of this run.
        old_entry: the previous entry of the paper.
        prior: a person's decisions today.
        day: noted with what changes.
    """
    old_matches = matches_by_source(old_entry)
    if _has_other_links(paper, old_entry):
        old_matches = {
            source: match
            for source, match in old_matches.items()
            if source in LOCAL_SOURCES or match.verdict is not Verdict.UNMATCHED
        }
    current = current_matches(results, old_entry)
    matches = []
    for source in SourceName:
        match = _match_after_run(results.get(source), old_matches.get(source))
        if (
            match is not None
            and match is old_matches.get(source)
            and _must_be_decided_again(match, prior)
        ):
            proven_prior = _with_proven_facts(prior, current, source)
            match = _redecided(paper, match, proven_prior, day)
        if match is not None:
            matches.append(match)
    return tuple(matches)


def _has_other_links(paper: Paper, old_entry: Entry | None) -> bool:
    """Whether services are asked about a paper with other links than for its previous entry."""
    if old_entry is None:
        return False
    return with_lookup_links(old_entry.paper, old_entry.matches).links != paper.links


def _match_after_run(result: Match | SourceError | None, old_match: Match | None) -> Match | None:
    """The match that counts for one source after this run."""
    if not isinstance(result, Match):
        return old_match
    if result.source is SourceName.CORRECTIONS:
        return result if result.record else None  # a correction that was removed no longer counts
    if result.source is SourceName.BIBTEX and result.verdict is Verdict.UNMATCHED:
        # The .bib files of an earlier run may have had a paper that those of this run do not have.
        return old_match or (result if result.candidates else None)
    return result


def _redecided(paper: Paper, match: Match, prior: PriorKnowledge, day: str) -> Match:
    records = tuple(candidate.record for candidate in match.candidates)
    decided = _match(match.source, paper, records, prior, match.day)
    return decided if decided == match else replace(decided, day=day)


def _must_be_decided_again(match: Match, prior: PriorKnowledge) -> bool:
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


def current_matches(results: SourceResults, old_entry: Entry | None) -> tuple[Match, ...]:
    """The matches of this run, and the previous ones of sources without a result."""
    from_this_run = {
        source: result for source, result in results.items() if isinstance(result, Match)
    }
    return tuple((matches_by_source(old_entry) | from_this_run).values())


def matches_by_source(old_entry: Entry | None) -> dict[SourceName, Match]:
    """The matches of a paper's previous entry; none if it has no such entry."""
    return {match.source: match for match in old_entry.matches} if old_entry else {}


def _with_proven_facts(
    prior: PriorKnowledge, matches: Iterable[Match], source: SourceName
) -> PriorKnowledge:
    """The prior knowledge for one source: authors and title that another source has proven."""
    matches = tuple(match for match in matches if match.source is not source)
    authors = next(_proven_authors(matches), ())
    return replace(prior, authors=authors, title=matched_title(matches))


def _proven_authors(matches: Iterable[Match]) -> Iterator[tuple[Person, ...]]:
    """Proven lists of authors, those of the most trusted source first."""
    by_source = {match.source: match for match in matches}
    for source in PRECEDENCE["authors"]:
        match = by_source.get(source)
        if match is None or match.record is None or not match.record.authors:
            continue
        if source is SourceName.CORRECTIONS or is_identified(match.candidates[0]):
            yield match.record.authors
