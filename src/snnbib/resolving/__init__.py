"""The left half: list, sources and previous lock -> Lock.

Each source is matched alone; then the matched records of a paper become one work. The previous lock
stands in front of every source: what it has settled is not asked again, and what could not be asked
stays as it was.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from snnbib.errors import SourceError
from snnbib.model import (
    Entry,
    Finding,
    Lock,
    Match,
    Paper,
    Severity,
    SourceName,
    Verdict,
)
from snnbib.normalize import normalize
from snnbib.resolving.asking import MISS_DAYS, Said, ask, informed, open_papers
from snnbib.resolving.keeping import carried_over, with_keys
from snnbib.sources import Source

__all__ = ["MISS_DAYS", "Resolution", "resolve", "to_ask"]


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
    before = carried_over(papers, previous)
    said = ask(papers, sources, before, day=day, upgrade=upgrade)
    unasked = _unasked(said)
    entries = [_entry(paper, said[paper], before.get(paper)) for paper in papers]
    entries, retired = with_keys(entries, before, previous, provisional=bool(unasked))
    # A line number in the lock would change every entry below a new paper.
    lasting = tuple(replace(entry, paper=replace(entry.paper, line=0)) for entry in entries)
    return Resolution(
        lock=Lock(stem=previous.stem, entries=lasting, retired=retired),
        findings=tuple(_findings(entries, path, waiting=_waiting(unasked))),
        unasked=unasked,
    )


def to_ask(
    papers: Sequence[Paper], source: Source, previous: Lock, *, day: str, upgrade: bool = False
) -> tuple[Paper, ...]:
    """The papers that `resolve` would ask a service about; the arguments are the same.

    What .bib files would tell first is not looked at.
    """
    before = carried_over(papers, previous)
    known = {paper: informed(paper, {}, before.get(paper)) for paper in papers}
    return tuple(open_papers(known, source, before, day=day, upgrade=upgrade))


def _entry(paper: Paper, said: Said, before: Entry | None) -> Entry:
    """The entry of a paper: what is said now, and what else was said before."""
    matches = tuple(_matches(said, before))
    work, provenance = normalize(paper, [match.record for match in matches if match.record])
    is_citable = bool(work.authors and work.year)
    return Entry(
        paper=paper,
        work=work if is_citable else None,
        provenance=provenance if is_citable else {},
        matches=matches,
    )


def _matches(said: Said, before: Entry | None) -> Iterator[Match]:
    old = {match.source: match for match in before.matches} if before else {}
    for source in SourceName:
        found = said.get(source)
        if source is SourceName.CORRECTIONS and isinstance(found, Match):
            # A correction that was taken back is no longer known.
            match = found if found.record else None
        elif source is SourceName.BIBTEX and isinstance(found, Match) and not found.candidates:
            # That these files lack a paper does not mean that others do.
            match = old.get(source)
        else:
            match = found if isinstance(found, Match) else old.get(source)
        if match is not None:
            yield match


def _waiting(unasked: Mapping[SourceName, tuple[SourceError, tuple[Paper, ...]]]) -> set[Paper]:
    """The papers about which some source could not be asked: that they are open is no news."""
    return {paper for _, papers in unasked.values() for paper in papers}


def _findings(
    entries: Sequence[Entry], path: str, *, waiting: Collection[Paper]
) -> Iterator[Finding]:
    for entry in entries:
        for match in entry.matches:
            if match.verdict is Verdict.AMBIGUOUS:
                near = match.candidates[0].record
                message = f'"{entry.paper.title}": {match.source} has something close, not proven: '
                yield _finding(
                    "match-ambiguous", message + f'"{near.title}" ({near.locator})', entry, path
                )
        if entry.work is None and entry.paper not in waiting:
            message = f'"{entry.paper.title}": no source names its authors, so it is not exported'
            yield _finding("paper-unresolved", message, entry, path)
    yield from _shared_dois(entries, path)


def _shared_dois(entries: Sequence[Entry], path: str) -> Iterator[Finding]:
    owners: dict[str, Entry] = {}
    for entry in entries:
        if entry.work is None or not entry.work.doi:
            continue
        owner = owners.setdefault(entry.work.doi, entry)
        if owner is not entry:
            message = (
                f'"{entry.paper.title}" has the DOI of "{owner.paper.title}" '
                f"(line {owner.paper.line}): {entry.work.doi}"
            )
            yield _finding("doi-shared", message, entry, path)


def _finding(rule: str, message: str, entry: Entry, path: str) -> Finding:
    return Finding(
        rule=rule, severity=Severity.WARNING, message=message, path=path, line=entry.paper.line
    )


def _unasked(
    said: Mapping[Paper, Said],
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
