"""Resolve one paper with given records, and what the rules find about the result."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from snnbib import rules
from snnbib.model import Finding, Lock, Paper, Record, SourceName
from snnbib.resolving import resolve
from snnbib.rules import Accepted, CheckInput, Command
from snnbib.sources import LookupResult, Source
from snnbib.sources.corrections import Correction, Corrections, parse

EMPTY = Lock(stem="papers")
DAY = "2026-11-23"


@dataclass
class SameForAll:
    """A source that has the same records for every paper."""

    name: SourceName
    records: tuple[Record, ...]
    asked: list[Paper] = field(default_factory=list)

    def covers(self, _paper: Paper) -> bool:
        return True

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        self.asked += papers
        for paper in papers:
            yield paper, self.records


def corrections_of(paper: Paper, fields: str) -> tuple[Correction, ...]:
    """A correction of a paper; `fields` are lines of TOML."""
    return parse(f'[[correction]]\npaper = "{paper.title}"\nreason = "Seen."\n{fields}\n')


def resolved(paper: Paper, *records: Record, corrections: str = "", previous: Lock = EMPTY) -> Lock:
    """The lock of a list of one paper, with each record from its own source."""
    by_source = {record.source: record for record in records}
    sources: list[Source] = [SameForAll(name, (record,)) for name, record in by_source.items()]
    if corrections:
        sources.append(Corrections(corrections_of(paper, corrections), "corrections.toml"))
    return resolve([paper], sources, previous, day=DAY).lock


def findings(
    papers: Sequence[Paper],
    lock: Lock,
    corrections: tuple[Correction, ...] = (),
    accepted: Sequence[Accepted] = (),
    *,
    command: Command = Command.RESOLVE,
) -> tuple[Finding, ...]:
    """What a command reports about a list and its lock."""
    check_input = CheckInput(
        path="papers.md",
        lock_path="papers.lock.json",
        papers=tuple(papers),
        lock=lock,
        today=date.fromisoformat(DAY),
        corrections=corrections,
    )
    return rules.check(check_input, accepted, command=command)


def messages(paper: Paper, *records: Record, rule: str, corrections: str = "") -> list[str]:
    """The messages of one rule, without the paper's title, about a paper with these records.

    Both commands report the same.
    """
    lock = resolved(paper, *records, corrections=corrections)
    rows = corrections_of(paper, corrections) if corrections else ()
    reported = [
        [item for item in findings([paper], lock, rows, command=command) if item.rule == rule]
        for command in Command
    ]
    assert reported[0] == reported[1]
    prefixes = f'"{paper.title}": ', f'the correction of "{paper.title}" '
    return [
        item.message.removeprefix(prefixes[0]).removeprefix(prefixes[1]) for item in reported[0]
    ]
