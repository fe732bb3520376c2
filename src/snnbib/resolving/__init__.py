"""The left half: list, sources and previous lock -> Lock.

Each source is matched alone; then the matched records of a paper become one work. The previous lock
stands in front of every source: what it has settled is not asked again, and what could not be asked
stays as it was.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from snnbib.errors import SourceError
from snnbib.model import Entry, Finding, Lock, Match, Paper, SourceName, Verdict
from snnbib.normalize import normalize
from snnbib.resolving.carry_over import carried_over, with_keys
from snnbib.resolving.disputed_ids import doubted
from snnbib.resolving.findings import findings_of
from snnbib.resolving.lookup import MISS_DAYS, ask, informed, open_papers
from snnbib.resolving.stale_corrections import stale_corrections
from snnbib.resolving.verdicts import SourceResults, known_from, reconsidered
from snnbib.sources import Source
from snnbib.sources.corrections import Correction, Corrections

__all__ = ["MISS_DAYS", "Resolution", "papers_to_query", "resolve"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """The new lock, and what a person should know about it.

    `unasked` maps a source that could not be asked to the reason and the papers it leaves open.
    """

    lock: Lock
    findings: tuple[Finding, ...] = ()
    unasked: Mapping[SourceName, tuple[SourceError, tuple[Paper, ...]]] = field(
        default_factory=dict
    )


def resolve(
    papers: Sequence[Paper],
    sources: Sequence[Source],
    previous: Lock,
    *,
    day: str,
    path: str = "",
    upgrade: bool = False,
) -> Resolution:
    """Decide about every paper of a list.

    Args:
        papers: the list, in its order, no paper twice.
        sources: those to ask now. What others have said before is kept.
        previous: the lock so far; one without entries for a new list.
        day: today, UTC, ISO 8601: noted with every answer that is new.
        path: the list's, for findings.
        upgrade: ask again about what is settled.
    """
    corrections = _corrections(papers, sources)
    ruled = {paper: known_from(corrections.get(paper)) for paper in papers}
    before = carried_over(papers, previous)
    said = ask(papers, sources, before, ruled, day=day, upgrade=upgrade)
    before = {
        paper: reconsidered(
            informed(paper, said[paper], entry), said[paper], entry, ruled[paper], day
        )
        for paper, entry in before.items()
    }
    unasked = _unasked(said)
    waiting = _waiting(unasked)
    entries = [
        _entry(paper, said[paper], before.get(paper), no_doi=ruled[paper].no_doi)
        for paper in papers
    ]
    by_hand = {paper: correction.key for paper, correction in corrections.items() if correction.key}
    entries, retired = with_keys(
        entries, before, previous, by_hand=by_hand, provisional=bool(unasked)
    )
    # A line number in the lock would change every entry below a new paper.
    lasting = tuple(replace(entry, paper=replace(entry.paper, line=0)) for entry in entries)
    return Resolution(
        lock=Lock(stem=previous.stem, entries=lasting, retired=retired),
        findings=tuple(findings_of(entries, path, waiting=waiting))
        + tuple(stale_corrections(entries, corrections, waiting, _path_of(sources))),
        unasked=unasked,
    )


def _corrections(papers: Sequence[Paper], sources: Sequence[Source]) -> dict[Paper, Correction]:
    """The correction of each paper that has one."""
    found = ((paper, source.for_paper(paper)) for source in _of_people(sources) for paper in papers)
    return {paper: correction for paper, correction in found if correction}


def _of_people(sources: Sequence[Source]) -> list[Corrections]:
    return [source for source in sources if isinstance(source, Corrections)]


def _path_of(sources: Sequence[Source]) -> str:
    return next((source.path for source in _of_people(sources)), "")


def papers_to_query(
    papers: Sequence[Paper], source: Source, previous: Lock, *, day: str, upgrade: bool = False
) -> tuple[Paper, ...]:
    """The papers that `resolve` would ask a service about; the arguments are the same.

    What .bib files would tell first is not looked at.
    """
    before = carried_over(papers, previous)
    known = {paper: informed(paper, {}, before.get(paper)) for paper in papers}
    return tuple(open_papers(known, source, before, day=day, upgrade=upgrade))


def _entry(paper: Paper, said: SourceResults, before: Entry | None, *, no_doi: bool) -> Entry:
    """The entry of a paper: what is said now, and what else was said before."""
    matches = tuple(_matches(said, before))
    records = [match.record for match in matches if match.record]
    work, provenance = normalize(paper, records, doubted(matches))
    if no_doi:
        work = replace(work, doi="")
        provenance.pop("doi", None)
    is_citable = bool(work.authors and work.year)
    return Entry(
        paper=paper,
        work=work if is_citable else None,
        provenance=provenance if is_citable else {},
        matches=matches,
    )


def _matches(said: SourceResults, before: Entry | None) -> Iterator[Match]:
    old = {match.source: match for match in before.matches} if before else {}
    for source in SourceName:
        found = said.get(source)
        if source is SourceName.CORRECTIONS and isinstance(found, Match):
            # A correction that was taken back is no longer known.
            match = found if found.record else None
        elif source is SourceName.BIBTEX and _is_silent(found):
            # That these files lack a paper does not mean that others do.
            match = old.get(source) or _if_arguable(found)
        else:
            match = found if isinstance(found, Match) else old.get(source)
        if match is not None:
            yield match


def _waiting(unasked: Mapping[SourceName, tuple[SourceError, tuple[Paper, ...]]]) -> set[Paper]:
    """The papers about which some source could not be asked: that they are open is no news."""
    return {paper for _, papers in unasked.values() for paper in papers}


def _is_silent(found: Match | SourceError | None) -> bool:
    return isinstance(found, Match) and found.verdict is Verdict.UNMATCHED


def _if_arguable(found: Match | SourceError | None) -> Match | None:
    """A verdict of unmatched that has something to show."""
    return found if isinstance(found, Match) and found.candidates else None


def _unasked(
    said: Mapping[Paper, SourceResults],
) -> dict[SourceName, tuple[SourceError, tuple[Paper, ...]]]:
    failed: dict[SourceName, list[tuple[SourceError, Paper]]] = {}
    for paper, by_source in said.items():
        for source, found in by_source.items():
            if isinstance(found, SourceError):
                failed.setdefault(source, []).append((found, paper))
    return {
        source: (pairs[0][0], tuple(paper for _, paper in pairs))
        for source, pairs in failed.items()
    }
