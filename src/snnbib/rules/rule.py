"""What a rule is, what it looks at, and where it points."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple, TypeAlias

from snnbib.model import Entry, Finding, Lock, Paper, Record, Severity, Work
from snnbib.text import fold

__all__ = [
    "CheckInput",
    "Identity",
    "Rule",
    "RuleFunction",
    "Violation",
    "by_reader",
    "identity",
    "of_entries",
    "of_works",
]

Identity: TypeAlias = tuple[str, str, int]
"""What makes a paper the same one in list and lock: folded title, folded venue, year."""


class Violation(NamedTuple):
    """One thing that a rule has found: what is wrong, and of which paper or file."""

    message: str
    paper: Paper | None = None
    """The finding points at its line in the list."""
    path: str = ""
    """Of the file, where it is no paper's; "" means the lock's."""
    line: int = 0


@dataclass(frozen=True, kw_only=True)
class CheckInput:
    """Everything that is checked, read by the caller: rules open no file and ask nobody.

    `findings` are those that reading list and corrections gave. `corrected` are the papers that
    corrections.toml corrects, with the record it gives them. `exports` are the files found,
    `expected` what the lock would be exported as, both by path below `exports_path`; `released` is
    the lock of the last release, if one is known.
    """

    path: str
    lock_path: str
    papers: tuple[Paper, ...]
    lock: Lock
    today: date
    findings: tuple[Finding, ...] = ()
    corrected: tuple[tuple[Paper, Record], ...] = ()
    exports_path: str = ""
    exports: Mapping[str, str] = field(default_factory=dict)
    expected: Mapping[str, str] = field(default_factory=dict)
    released: Lock | None = None

    @cached_property
    def works(self) -> tuple[tuple[Entry, Work], ...]:
        """The entries that have a work, with it."""
        return tuple((entry, entry.work) for entry in self.lock.entries if entry.work)

    @cached_property
    def listed(self) -> Mapping[Identity, Paper]:
        """The papers of the list by what makes them the same one."""
        return {identity(paper): paper for paper in self.papers}

    @cached_property
    def decided(self) -> tuple[tuple[Identity, Entry], ...]:
        """The entries of the lock, each with what makes its paper the same one."""
        return tuple((identity(entry.paper), entry) for entry in self.lock.entries)

    def line_of(self, paper: Paper) -> int:
        """The paper's line in the list; 0 if it is no longer there."""
        found = self.listed.get(identity(paper))
        return found.line if found else 0


RuleFunction: TypeAlias = Callable[[CheckInput], Iterable[Violation]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: `find` says where it is broken, the rest says what it is and what to do about it.

    `reason` is one line; `example` is a value or message that breaks it; `fix` is "" where what is
    right cannot be said in general.
    """

    name: str
    severity: Severity
    reason: str
    example: str
    fix: str = ""
    find: RuleFunction


def identity(paper: Paper) -> Identity:
    """What makes a paper the same one in list and lock, as `snnbib.resolving` sees it."""
    return fold(paper.title), fold(paper.venue), paper.year


def of_works(faults: Callable[[Work], Iterable[str]]) -> RuleFunction:
    """A rule about one work at a time: `faults` gives the messages."""

    def find(subject: CheckInput) -> Iterator[Violation]:
        for entry, work in subject.works:
            for message in faults(work):
                yield Violation(f"{work.key}: {message}", entry.paper)

    return find


def of_entries(faults: Callable[[Entry, Work], Iterable[str]]) -> RuleFunction:
    """A rule about one entry with a work at a time, its evidence included."""

    def find(subject: CheckInput) -> Iterator[Violation]:
        for entry, work in subject.works:
            for message in faults(entry, work):
                yield Violation(f"{work.key}: {message}", entry.paper)

    return find


def by_reader(_subject: CheckInput) -> tuple[Violation, ...]:
    """Nothing: whoever reads the file finds it, and hands it over in `CheckInput.findings`."""
    return ()
