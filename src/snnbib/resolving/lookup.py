"""Who is asked about which paper with what knowledge, and what verdict each answer gets."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

from snnbib import identifiers
from snnbib.errors import SourceError
from snnbib.identifiers import Identifier, Scheme
from snnbib.matching import PriorKnowledge
from snnbib.model import Entry, Link, Match, Paper, Record, SourceName
from snnbib.resolving.verdicts import Lookup, SourceResults, verdict, weighed
from snnbib.sources import Source

__all__ = ["MISS_DAYS", "ask", "informed", "open_papers"]

_LOCAL = (SourceName.CORRECTIONS, SourceName.BIBTEX)
"""Sources on this machine, in the order in which they are read: every time, and their silence
about a paper means nothing."""
MISS_DAYS = 7
"""After so many days a service is asked again about a paper that it did not have."""


def ask(
    papers: Sequence[Paper],
    sources: Sequence[Source],
    before: Mapping[Paper, Entry],
    ruled: Mapping[Paper, PriorKnowledge],
    *,
    day: str,
    upgrade: bool,
) -> dict[Paper, SourceResults]:
    """What each source says about each paper: those on this machine first, then all others at once.

    A source gets to see what is known by then, but for what it has said itself: the links that a
    person has corrected, the DOI that a .bib file has. What a service has said does not count:
    which of them has answered by now depends on the weather. Its authors do, when all have
    answered.
    """
    answers: dict[Paper, dict[SourceName, Lookup | SourceError]] = {paper: {} for paper in papers}
    said: dict[Paper, dict[SourceName, Match | SourceError]] = {paper: {} for paper in papers}
    corrected = {paper: paper for paper in papers}
    for source in sorted((item for item in sources if _is_local(item)), key=_local_order):
        for paper, answer in _answers(source, corrected):
            answers[paper][source.name] = answer
            if isinstance(answer, Lookup):
                said[paper][source.name] = verdict(source.name, answer, ruled[paper], day)
        corrected = {paper: _corrected(paper, said[paper], before.get(paper)) for paper in papers}
    known = {paper: informed(paper, said[paper], before.get(paper)) for paper in papers}
    services = [source for source in sources if not _is_local(source)]
    with ThreadPoolExecutor(max_workers=max(1, len(services))) as pool:
        jobs = [
            pool.submit(
                lambda source, some: list(_answers(source, some)),
                source,
                open_papers(known, source, before, day=day, upgrade=upgrade),
            )
            for source in services
        ]
    for source, job in zip(services, jobs, strict=True):
        for paper, answer in job.result():
            answers[paper][source.name] = answer
    return {
        paper: _as_before(weighed(found, before.get(paper), ruled[paper], day), before.get(paper))
        for paper, found in answers.items()
    }


def open_papers(
    informed_papers: Mapping[Paper, Paper],
    source: Source,
    before: Mapping[Paper, Entry],
    *,
    day: str,
    upgrade: bool,
) -> dict[Paper, Paper]:
    """The papers that a service is asked about: not those about which it has said what it knows."""
    return {
        paper: known
        for paper, known in informed_papers.items()
        if source.covers(known)
        and (upgrade or not _is_settled(known, source.name, before.get(paper), day))
    }


def _is_local(source: Source) -> bool:
    return source.name in _LOCAL


def _local_order(source: Source) -> int:
    return _LOCAL.index(source.name)


def _answers(
    source: Source, papers: Mapping[Paper, Paper]
) -> Iterator[tuple[Paper, Lookup | SourceError]]:
    """What a source has, by the papers as the list has them."""
    listed = {known: paper for paper, known in papers.items()}
    for known, found in source.find(tuple(listed)):
        if isinstance(found, SourceError):
            yield listed[known], found
        else:
            yield listed[known], Lookup(paper=known, records=found)


def _as_before(
    said: Mapping[SourceName, Match | SourceError], entry: Entry | None
) -> SourceResults:
    """Verdicts with the day on which they were given first: a day moves only with the values."""
    old = {match.source: match for match in entry.matches} if entry else {}
    return {
        source: old[source]
        if isinstance(found, Match)
        and source in old
        and replace(found, day=old[source].day) == old[source]
        else found
        for source, found in said.items()
    }


def _is_settled(known: Paper, source: SourceName, entry: Entry | None, day: str) -> bool:
    """Whether a source has said what it knows of this paper, as the list and a person have it now.

    What it did not have is asked for again after a while.
    """
    if entry is None or informed(entry.paper, {}, entry).links != known.links:
        return False
    match = _of(entry.matches, source)
    if match is None:
        return False
    age = date.fromisoformat(day) - date.fromisoformat(match.day)
    return match.record is not None or age.days < MISS_DAYS


def _corrected(paper: Paper, said: SourceResults, entry: Entry | None) -> Paper:
    """The paper with the links that a person has corrected."""
    record = _record(SourceName.CORRECTIONS, said, entry)
    return _relinked(paper, identifiers.record_identifiers(record)) if record else paper


def informed(paper: Paper, said: SourceResults, entry: Entry | None) -> Paper:
    """The paper with the links that a person has corrected, and the DOI that a .bib file has.

    Args:
        paper: as the list has it.
        said: what was said of it in this run; empty before anything was.
        entry: what was decided about it before.
    """
    paper = _corrected(paper, said, entry)
    if identifiers.first_value(identifiers.paper_identifiers(paper), Scheme.DOI):
        return paper
    in_file = _record(SourceName.BIBTEX, said, entry)
    known = {Identifier(Scheme.DOI, in_file.doi)} if in_file and in_file.doi else set()
    return _relinked(paper, known)


def _record(source: SourceName, said: SourceResults, entry: Entry | None) -> Record | None:
    """What a source on this machine has for a paper: now, or when the lock was written."""
    found = said.get(source)
    if not isinstance(found, Match):
        found = _of(entry.matches, source) if entry else None
    return found.record if found else None


def _of(matches: Iterable[Match], source: SourceName) -> Match | None:
    return next((match for match in matches if match.source is source), None)


_LINKS = {
    Scheme.DOI: "https://doi.org/{}",
    Scheme.ARXIV: "https://arxiv.org/abs/{}",
    Scheme.OPENREVIEW: "https://openreview.net/forum?id={}",
}


def _relinked(paper: Paper, known: Iterable[Identifier]) -> Paper:
    """The paper with these identifiers as links, in the place of its own of the same schemes."""
    new = {item.scheme: item.value for item in sorted(known) if item.scheme in _LINKS}
    kept = [link for link in paper.links if _scheme(link) not in new]
    added = [Link(label=str(kind), url=_LINKS[kind].format(value)) for kind, value in new.items()]
    return replace(paper, links=(*kept, *added))


def _scheme(link: Link) -> Scheme | None:
    identifier = identifiers.from_url(link.url)
    return identifier.scheme if identifier else None
