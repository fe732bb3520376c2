"""Which source is asked about which paper, with which links, and the verdict on each answer."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

from snnbib.errors import SourceError
from snnbib.matching import PriorKnowledge
from snnbib.matching.lookup_links import with_corrected_links, with_lookup_links
from snnbib.model import Entry, Match, Paper, SourceName
from snnbib.resolving.recorded_titles import with_matched_title
from snnbib.resolving.verdicts import (
    LOCAL_SOURCES,
    Lookup,
    SourceResults,
    current_matches,
    match_lookup,
    matches_by_source,
    verdicts_of_run,
)
from snnbib.sources import Source

__all__ = ["RETRY_DAYS", "ask_sources", "unsettled_papers"]

RETRY_DAYS = 7
"""Days after which a service is asked again about a paper that it did not have."""


def ask_sources(
    papers: Sequence[Paper],
    sources: Sequence[Source],
    old_entries: Mapping[Paper, Entry],
    priors: Mapping[Paper, PriorKnowledge],
    *,
    day: str,
    upgrade: bool,
) -> dict[Paper, SourceResults]:
    """The result of each source for each paper: first those on this machine, then all services.

    Services are asked with the list's links and the identifiers from corrections and .bib files. If
    the list's title was cut wrong, the title from a .bib file is used. Nothing that another service
    returned is used, so that the result does not depend on the order of the answers. Authors and
    titles of proven records are used once all services have answered.
    """
    lookups, local_results = _ask_local(
        [source for source in sources if _is_local(source)], papers, old_entries, priors, day
    )
    linked = {
        paper: _paper_to_look_up(
            paper, current_matches(local_results[paper], old_entries.get(paper))
        )
        for paper in papers
    }
    services = [source for source in sources if not _is_local(source)]
    for name, paper, lookup in _ask_services(services, linked, old_entries, day, upgrade=upgrade):
        lookups[paper][name] = lookup
    return {
        paper: _keep_first_days(
            verdicts_of_run(
                lookups[paper], local_results[paper], old_entries.get(paper), priors[paper], day
            ),
            old_entries.get(paper),
        )
        for paper in papers
    }


def _paper_to_look_up(paper: Paper, matches: Sequence[Match]) -> Paper:
    """The paper as services are asked about it: with the right links and the right title."""
    local = (match for match in matches if match.source in LOCAL_SOURCES)
    return with_matched_title(with_lookup_links(paper, matches), local)


def _ask_local(
    sources: Sequence[Source],
    papers: Sequence[Paper],
    old_entries: Mapping[Paper, Entry],
    priors: Mapping[Paper, PriorKnowledge],
    day: str,
) -> tuple[
    dict[Paper, dict[SourceName, Lookup | SourceError]],
    dict[Paper, dict[SourceName, Match | SourceError]],
]:
    """The answers of the sources on this machine and the verdict on each, without other authors.

    Corrections come first: .bib files are then searched with the corrected links.
    """
    lookups: dict[Paper, dict[SourceName, Lookup | SourceError]] = {paper: {} for paper in papers}
    results: dict[Paper, dict[SourceName, Match | SourceError]] = {paper: {} for paper in papers}
    corrected = {paper: paper for paper in papers}
    for source in sorted(sources, key=_local_order):
        for paper, lookup in _lookups(source, corrected):
            lookups[paper][source.name] = lookup
            if isinstance(lookup, Lookup):
                results[paper][source.name] = match_lookup(source.name, lookup, priors[paper], day)
        corrected = {
            paper: with_corrected_links(
                paper, current_matches(results[paper], old_entries.get(paper))
            )
            for paper in papers
        }
    return lookups, results


def _ask_services(
    services: Sequence[Source],
    linked: Mapping[Paper, Paper],
    old_entries: Mapping[Paper, Entry],
    day: str,
    *,
    upgrade: bool,
) -> Iterator[tuple[SourceName, Paper, Lookup | SourceError]]:
    """The answers of all services, asked at the same time."""
    with ThreadPoolExecutor(max_workers=max(1, len(services))) as pool:
        jobs = [
            pool.submit(
                lambda service, papers: list(_lookups(service, papers)),
                service,
                unsettled_papers(linked, service, old_entries, day=day, upgrade=upgrade),
            )
            for service in services
        ]
    for service, job in zip(services, jobs, strict=True):
        for paper, lookup in job.result():
            yield service.name, paper, lookup


def unsettled_papers(
    linked: Mapping[Paper, Paper],
    source: Source,
    old_entries: Mapping[Paper, Entry],
    *,
    day: str,
    upgrade: bool,
) -> dict[Paper, Paper]:
    """The papers that a service is asked about: those that its previous answer does not settle.

    Args:
        linked: each paper of the list with the links that it is asked with.
        source: the service.
        old_entries: the previous entries.
        day: today, ISO 8601.
        upgrade: whether to ask about settled papers too.
    """
    return {
        paper: linked_paper
        for paper, linked_paper in linked.items()
        if source.covers(linked_paper)
        and (upgrade or not _is_settled(linked_paper, source.name, old_entries.get(paper), day))
    }


def _is_local(source: Source) -> bool:
    return source.name in LOCAL_SOURCES


def _local_order(source: Source) -> int:
    return LOCAL_SOURCES.index(source.name)


def _lookups(
    source: Source, linked: Mapping[Paper, Paper]
) -> Iterator[tuple[Paper, Lookup | SourceError]]:
    """A source's answers, by the papers as the list has them.

    The verdict is about the links that the source was asked with, but about the list's own title.
    """
    paper_by_linked = {linked_paper: paper for paper, linked_paper in linked.items()}
    for linked_paper, records in source.find(tuple(paper_by_linked)):
        if isinstance(records, SourceError):
            yield paper_by_linked[linked_paper], records
        else:
            paper = paper_by_linked[linked_paper]
            listed_paper = replace(linked_paper, title=paper.title)
            yield paper, Lookup(paper=listed_paper, records=records)


def _keep_first_days(results: SourceResults, old_entry: Entry | None) -> SourceResults:
    """The results; one that differs from the previous match only in its day keeps the old day.

    So the text of a lock changes only where a decision has changed.
    """
    old_matches = matches_by_source(old_entry)
    return {
        source: old_matches[source]
        if isinstance(result, Match)
        and source in old_matches
        and replace(result, day=old_matches[source].day) == old_matches[source]
        else result
        for source, result in results.items()
    }


def _is_settled(linked: Paper, source: SourceName, old_entry: Entry | None, day: str) -> bool:
    """Whether a service has answered about a paper with the links that it has now.

    A service that did not have the paper is asked again after `RETRY_DAYS`.
    """
    if (
        old_entry is None
        or with_lookup_links(old_entry.paper, old_entry.matches).links != linked.links
    ):
        return False
    match = next((match for match in old_entry.matches if match.source is source), None)
    if match is None:
        return False
    age = date.fromisoformat(day) - date.fromisoformat(match.day)
    return match.record is not None or age.days < RETRY_DAYS
