"""List, sources and previous lock -> new lock.

Each source is matched alone; then the matched records of a paper become one work. A source is not
asked again about a paper that the previous lock has matched, and where a source could not be asked,
its previous match stays.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from snnbib.errors import SourceError
from snnbib.matching import PriorKnowledge
from snnbib.matching.disputed_ids import disputed_identifiers
from snnbib.matching.lookup_links import with_lookup_links
from snnbib.matching.section import accepted_year, contradicts_section
from snnbib.model import Entry, Lock, Paper, SourceName
from snnbib.normalize import normalize
from snnbib.resolving.carry_over import assign_keys, previous_entries
from snnbib.resolving.lookup import RETRY_DAYS, ask_sources, unsettled_papers
from snnbib.resolving.verdicts import (
    SourceResults,
    current_matches,
    merged_matches,
    prior_from_correction,
)
from snnbib.sources import Source
from snnbib.sources.corrections import Correction, Corrections

__all__ = ["RETRY_DAYS", "Resolution", "papers_to_query", "resolve"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """The new lock, and the lookups that failed.

    `failed` maps a source that could not be asked to the reason and the papers concerned. What a
    person should look at in the lock is for `snnbib.rules` to find.
    """

    lock: Lock
    failed: Mapping[SourceName, tuple[SourceError, tuple[Paper, ...]]] = field(default_factory=dict)


def resolve(
    papers: Sequence[Paper],
    sources: Sequence[Source],
    previous: Lock,
    *,
    day: str,
    upgrade: bool = False,
) -> Resolution:
    """Decide about every paper of a list.

    Args:
        papers: the list, in its order, no paper twice.
        sources: those to ask now. Earlier answers of other sources are kept.
        previous: the lock so far; one without entries for a new list.
        day: today, UTC, ISO 8601: noted with every answer that is new.
        upgrade: whether to ask again about papers that are settled.

    Raises:
        CorrectionsError: a key given by hand is or was another work's.
    """
    corrections = _corrections(papers, sources)
    priors = {paper: prior_from_correction(corrections.get(paper)) for paper in papers}
    old_entries = previous_entries(papers, previous)
    results = ask_sources(papers, sources, old_entries, priors, day=day, upgrade=upgrade)
    failed = _failed_lookups(results)
    entries = [
        _entry(paper, results[paper], old_entries.get(paper), priors[paper], day)
        for paper in papers
    ]
    by_hand = {paper: correction.key for paper, correction in corrections.items() if correction.key}
    unanswered = {paper for _, concerned in failed.values() for paper in concerned}
    entries, retired = assign_keys(
        entries, old_entries, previous, by_hand=by_hand, unanswered=unanswered
    )
    # A line number in the lock would change every entry below a new paper.
    unnumbered = tuple(replace(entry, paper=replace(entry.paper, line=0)) for entry in entries)
    return Resolution(
        lock=Lock(stem=previous.stem, entries=unnumbered, retired=retired), failed=failed
    )


def papers_to_query(
    papers: Sequence[Paper], source: Source, previous: Lock, *, day: str, upgrade: bool = False
) -> tuple[Paper, ...]:
    """The papers that `resolve` would ask a service about; the arguments are the same.

    Identifiers that .bib files would add are not taken into account.
    """
    old_entries = previous_entries(papers, previous)
    linked = {paper: _with_previous_links(paper, old_entries.get(paper)) for paper in papers}
    return tuple(unsettled_papers(linked, source, old_entries, day=day, upgrade=upgrade))


def _corrections(papers: Sequence[Paper], sources: Sequence[Source]) -> dict[Paper, Correction]:
    """The correction of each paper that has one."""
    correction_sources = [source for source in sources if isinstance(source, Corrections)]
    pairs = ((paper, source.for_paper(paper)) for source in correction_sources for paper in papers)
    return {paper: correction for paper, correction in pairs if correction}


def _with_previous_links(paper: Paper, old_entry: Entry | None) -> Paper:
    return with_lookup_links(paper, old_entry.matches if old_entry else ())


def _entry(
    paper: Paper, results: SourceResults, old_entry: Entry | None, prior: PriorKnowledge, day: str
) -> Entry:
    """The entry of a paper, its work without a citation key."""
    linked = with_lookup_links(paper, current_matches(results, old_entry))
    matches = merged_matches(linked, results, old_entry, prior, day)
    records = [match.record for match in matches if match.record]
    # A person who accepts a record of another year accepts that year too.
    dated = replace(paper, year=accepted_year(paper, matches))
    work, provenance = normalize(dated, records, disputed_identifiers(paper, matches))
    if prior.no_doi:
        work = replace(work, doi="")
        provenance.pop("doi", None)
    is_citable = bool(work.authors and work.year and not contradicts_section(paper, matches))
    return Entry(
        paper=paper,
        work=work if is_citable else None,
        provenance=provenance if is_citable else {},
        matches=matches,
    )


def _failed_lookups(
    results: Mapping[Paper, SourceResults],
) -> dict[SourceName, tuple[SourceError, tuple[Paper, ...]]]:
    """The sources that could not be asked, each with its first error and its papers."""
    failures: dict[SourceName, list[tuple[SourceError, Paper]]] = {}
    for paper, by_source in results.items():
        for source, result in by_source.items():
            if isinstance(result, SourceError):
                failures.setdefault(source, []).append((result, paper))
    return {
        source: (pairs[0][0], tuple(paper for _, paper in pairs))
        for source, pairs in failures.items()
    }
