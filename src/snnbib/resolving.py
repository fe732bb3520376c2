"""The left half: list, sources and previous lock -> Lock.

Each source is matched alone; then the matched records of a paper become one work. The previous lock
stands in front of every source: what it has settled is not asked again, and what could not be asked
stays as it was.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeAlias

from snnbib import citekeys, identifiers
from snnbib.errors import SourceError
from snnbib.identifiers import Identifier, Scheme
from snnbib.match import decide
from snnbib.model import (
    Candidate,
    Entry,
    Finding,
    Link,
    Lock,
    Match,
    Paper,
    Record,
    Severity,
    SourceName,
    Verdict,
    Work,
)
from snnbib.normalize import normalize
from snnbib.sources import Found, Source
from snnbib.text import fold

__all__ = ["MISS_DAYS", "Resolution", "resolve", "to_ask"]

_LOCAL = (SourceName.CORRECTIONS, SourceName.BIBTEX)
"""Sources on this machine: read every time, and their silence about a paper means nothing."""
MISS_DAYS = 7
"""After so many days a service is asked again about a paper that it did not have."""


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
    before = _carried_over(papers, previous)
    answers = _ask(papers, sources, before, None if upgrade else day)
    unasked = _unasked(answers)
    entries = [_decided(paper, answers[paper], before.get(paper), day) for paper in papers]
    entries, retired = _with_keys(entries, before, previous, provisional=bool(unasked))
    # A line number in the lock would change every entry below a new paper.
    lasting = tuple(replace(entry, paper=replace(entry.paper, line=0)) for entry in entries)
    return Resolution(
        lock=Lock(stem=previous.stem, entries=lasting, retired=retired),
        findings=tuple(_findings(entries, path)),
        unasked=unasked,
    )


def to_ask(
    papers: Sequence[Paper], source: Source, previous: Lock, *, day: str, upgrade: bool = False
) -> tuple[Paper, ...]:
    """The papers that `resolve` would ask a service about; the arguments are the same."""
    before = _carried_over(papers, previous)
    return _open_papers(papers, source, before, None if upgrade else day)


def _identity(paper: Paper) -> tuple[str, str, int]:
    return fold(paper.title), fold(paper.venue), paper.year


def _carried_over(papers: Sequence[Paper], previous: Lock) -> dict[Paper, Entry]:
    """The previous entry of each paper that has one.

    A paper is the same one if title, venue and year are; if the list has changed one of them, it
    is the same one as long as it shares a link that identifies it.
    """
    by_identity = {_identity(entry.paper): entry for entry in previous.entries}
    found = {
        paper: by_identity.pop(_identity(paper))
        for paper in papers
        if _identity(paper) in by_identity
    }
    by_link = {
        identifier: entry
        for entry in by_identity.values()
        for identifier in identifiers.of_paper(entry.paper)
    }
    for paper in papers:
        shared = sorted(identifiers.of_paper(paper) & by_link.keys())
        if paper not in found and shared:
            entry = by_link[shared[0]]
            found[paper] = entry
            by_link = {key: other for key, other in by_link.items() if other is not entry}
    return found


_Answer: TypeAlias = Mapping[SourceName, tuple[Record, ...] | SourceError]
_Answers: TypeAlias = Mapping[Paper, _Answer]


def _ask(
    papers: Sequence[Paper],
    sources: Sequence[Source],
    before: Mapping[Paper, Entry],
    day: str | None,
) -> _Answers:
    """What each source says about each paper: those on this machine first, then all others at once.

    A service is asked with all that is known by then: links that a person has corrected, DOIs that
    a file has. It is not asked about what it has said already.
    """
    answers: dict[Paper, dict[SourceName, tuple[Record, ...] | SourceError]] = {
        paper: {} for paper in papers
    }
    known = dict(zip(papers, papers, strict=True))
    for source in sorted((item for item in sources if item.name in _LOCAL), key=_local_order):
        for paper, found in _answered(source, papers, known):
            answers[paper][source.name] = found
        known = {paper: _informed(paper, answers[paper], before.get(paper)) for paper in papers}
    live = [source for source in sources if source.name not in _LOCAL]
    asked = [_open_papers(papers, source, before, day) for source in live]
    with ThreadPoolExecutor(max_workers=max(1, len(live))) as pool:
        found_by_each = pool.map(
            lambda source, some: list(_answered(source, some, known)), live, asked
        )
        for source, pairs in zip(live, found_by_each, strict=True):
            for paper, found in pairs:
                answers[paper][source.name] = found
    return answers


def _open_papers(
    papers: Sequence[Paper], source: Source, before: Mapping[Paper, Entry], day: str | None
) -> tuple[Paper, ...]:
    return tuple(
        paper
        for paper in papers
        if source.covers(paper) and not _is_settled(paper, source.name, before.get(paper), day)
    )


def _local_order(source: Source) -> int:
    return _LOCAL.index(source.name)


def _answered(
    source: Source, papers: Sequence[Paper], known: Mapping[Paper, Paper]
) -> Iterator[Found]:
    """A source's answers, by the papers as the list has them."""
    listed = {known[paper]: paper for paper in papers}
    for informed, found in source.find(tuple(listed)):
        yield listed[informed], found


def _is_settled(paper: Paper, source: SourceName, entry: Entry | None, day: str | None) -> bool:
    """Whether a source has said what it knows of this paper, as the list has it now.

    What it did not have is asked for again after a while; `day` None asks for everything.
    """
    if entry is None or day is None or entry.paper.links != paper.links:
        return False
    match = next((match for match in entry.matches if match.source is source), None)
    if match is None:
        return False
    age = date.fromisoformat(day) - date.fromisoformat(match.day)
    return match.record is not None or age.days < MISS_DAYS


def _corrected(paper: Paper, answers: _Answer) -> Paper:
    """The paper with the links that a person has corrected."""
    found = answers.get(SourceName.CORRECTIONS)
    if isinstance(found, tuple) and found:
        return _relinked(paper, identifiers.of_record(found[0]))
    return paper


def _proven_doi(paper: Paper, answers: _Answer, entry: Entry | None) -> str:
    """The DOI that a .bib file has for the paper, now or when the lock was written.

    Not what a service has said: which of them has answered by now depends on the weather.
    """
    found = answers.get(SourceName.BIBTEX)
    if isinstance(found, tuple):
        match = decide(SourceName.BIBTEX, paper, found, "")
        if match.record and match.record.doi:
            return match.record.doi
    matches = entry.matches if entry else ()
    records = [match.record for match in matches if match.source is SourceName.BIBTEX]
    return next((record.doi for record in records if record), "")


def _informed(
    paper: Paper, answers: _Answer, entry: Entry | None, asked: SourceName | None = None
) -> Paper:
    """The paper as `asked` gets to see it: links corrected, with the DOI that a file has.

    What a source has said itself is no evidence for what it says now.
    """
    paper = _corrected(paper, answers)
    if asked is SourceName.BIBTEX or identifiers.value_of(identifiers.of_paper(paper), Scheme.DOI):
        return paper
    proven = _proven_doi(paper, answers, entry)
    return _relinked(paper, {Identifier(Scheme.DOI, proven)}) if proven else paper


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


def _decided(
    paper: Paper,
    answers: _Answer,
    before: Entry | None,
    day: str,
) -> Entry:
    """The entry of a paper: what was answered now, and what else was answered before."""
    old = {match.source: match for match in before.matches} if before else {}
    new = {
        source: _match(
            source, _informed(paper, answers, before, source), found, old.get(source), day
        )
        for source, found in answers.items()
        if isinstance(found, tuple)
    }
    if SourceName.CORRECTIONS in new:  # a correction that was taken back is no longer known
        old.pop(SourceName.CORRECTIONS, None)
    matches = tuple(
        match for source in SourceName if (match := new.get(source) or old.get(source)) is not None
    )
    work, provenance = normalize(paper, [match.record for match in matches if match.record])
    is_citable = bool(work.authors and work.year)
    return Entry(
        paper=paper,
        work=work if is_citable else None,
        provenance=provenance if is_citable else {},
        matches=matches,
    )


def _match(
    source: SourceName, paper: Paper, found: tuple[Record, ...], old: Match | None, day: str
) -> Match | None:
    """The verdict; the old one where the new says the same, so that days move only with values."""
    if source is SourceName.CORRECTIONS:
        new = _taken_on_trust(found, day)
    else:
        new = decide(source, paper, found, day)
    if source in _LOCAL and not new.candidates:
        return None
    if old is not None and replace(new, day=old.day) == old:
        return old
    return new


def _taken_on_trust(found: tuple[Record, ...], day: str) -> Match:
    """A person's word is not weighed."""
    return Match(
        source=SourceName.CORRECTIONS,
        verdict=Verdict.MATCHED if found else Verdict.UNMATCHED,
        day=day,
        candidates=tuple(Candidate(record=record, distance=0.0) for record in found),
    )


def _with_keys(
    entries: Sequence[Entry], before: Mapping[Paper, Entry], previous: Lock, *, provisional: bool
) -> tuple[list[Entry], dict[str, str]]:
    """The entries with their citation keys, and the keys of papers that have left the list.

    A key that is not provisional stays; one that is, is made anew, until no source is left out.
    """
    retired = dict(previous.retired)
    carried = {id(entry) for entry in before.values()}
    for entry in previous.entries:
        if entry.work and id(entry) not in carried and not entry.provisional:
            retired |= dict.fromkeys((entry.work.key, *entry.work.aliases), entry.work.title)
    returned = {fold(title): key for key, title in sorted(retired.items(), reverse=True)}
    works, kept = [], set()
    for entry in entries:
        if entry.work is None:
            continue
        old = before.get(entry.paper)
        if old and old.work and not old.provisional:
            key, aliases = old.work.key, old.work.aliases
        else:
            key, aliases = returned.get(fold(entry.work.title), ""), ()
        if key:
            retired.pop(key, None)
            kept.add(key)
        works.append(replace(entry.work, key=key, aliases=aliases))
    keyed = iter(citekeys.assign(works, reserved=retired))
    return [_keyed(entry, keyed, kept, provisional=provisional) for entry in entries], retired


def _keyed(
    entry: Entry, keyed: Iterator[Work], kept: Collection[str], *, provisional: bool
) -> Entry:
    if entry.work is None:
        return entry
    work = next(keyed)
    return replace(entry, work=work, provisional=provisional and work.key not in kept)


def _findings(entries: Sequence[Entry], path: str) -> Iterator[Finding]:
    for entry in entries:
        for match in entry.matches:
            if match.verdict is Verdict.AMBIGUOUS:
                near = match.candidates[0].record
                message = f'"{entry.paper.title}": {match.source} has something close, not proven: '
                yield _finding(
                    "match-ambiguous", message + f'"{near.title}" ({near.locator})', entry, path
                )
        if entry.work is None:
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


def _unasked(answers: _Answers) -> dict[SourceName, tuple[SourceError, tuple[Paper, ...]]]:
    failed: dict[SourceName, list[tuple[SourceError, Paper]]] = {}
    for paper, by_source in answers.items():
        for source, found in by_source.items():
            if isinstance(found, SourceError):
                failed.setdefault(source, []).append((found, paper))
    return {
        source: (pairs[0][0], tuple(paper for _, paper in pairs))
        for source, pairs in failed.items()
    }
