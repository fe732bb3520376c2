"""The types of a rule, of its input and of a violation."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple, TypeAlias

from snnbib.differences import Identity, identity
from snnbib.model import Entry, Finding, Lock, Paper, Severity, Work
from snnbib.sources.corrections import Correction
from snnbib.text import fold

__all__ = [
    "CheckInput",
    "Command",
    "Rule",
    "RuleFunction",
    "Violation",
    "about_papers",
    "about_works",
    "about_works_and_evidence",
    "reported_while_reading",
]


class Command(StrEnum):
    """A command that reports findings."""

    CHECK = "check"
    """Only this command reads the exports and the last release."""
    RESOLVE = "resolve"
    """Only this command reads .bib files and the answers of services."""


class Violation(NamedTuple):
    """One place where a rule is broken."""

    message: str
    paper: Paper | None = None
    """The paper at whose line in the list the finding points."""
    path: str = ""
    """Of the file, if the violation is not about a paper; "" for the lock."""
    line: int = 0


@dataclass(frozen=True, kw_only=True)
class CheckInput:
    """Everything that rules look at. The caller reads it: rules open no file and no connection.

    `findings` come from reading the list, the corrections and .bib files. `incomplete` are papers
    about which some source could not be asked in this run. `exports` are the files that exist,
    `expected` the files that the lock would be exported as, both by path below `exports_path`;
    `released` is the lock of the last release, if there is one, and `previous` the lock that
    `snnbib resolve` has read.
    """

    path: str
    lock_path: str
    papers: tuple[Paper, ...]
    lock: Lock
    today: date
    findings: tuple[Finding, ...] = ()
    corrections: tuple[Correction, ...] = ()
    corrections_path: str = "corrections.toml"
    incomplete: frozenset[Paper] = frozenset()
    exports_path: str = ""
    exports: Mapping[str, str] = field(default_factory=dict)
    expected: Mapping[str, str] = field(default_factory=dict)
    released: Lock | None = None
    previous: Lock | None = None

    @cached_property
    def works(self) -> tuple[tuple[Entry, Work], ...]:
        """The entries that have a work, with it."""
        return tuple((entry, entry.work) for entry in self.lock.entries if entry.work)

    @cached_property
    def listed(self) -> Mapping[Identity, Paper]:
        """The papers of the list by identity."""
        return {identity(paper): paper for paper in self.papers}

    @cached_property
    def entries(self) -> tuple[tuple[Identity, Entry], ...]:
        """The entries of the lock, each with the identity of its paper."""
        return tuple((identity(entry.paper), entry) for entry in self.lock.entries)

    @cached_property
    def corrected(self) -> Mapping[Identity, Correction]:
        """The correction of each paper of the list that has one."""
        by_title: dict[str, list[Correction]] = {}
        for correction in self.corrections:
            by_title.setdefault(fold(correction.paper), []).append(correction)
        corrected: dict[Identity, Correction] = {}
        for paper_identity, paper in self.listed.items():
            for correction in by_title.get(paper_identity[0], ()):
                if correction.applies_to(paper):
                    corrected.setdefault(paper_identity, correction)
        return corrected

    def line_of(self, paper: Paper) -> int:
        """The line of a paper in the list; 0 if it is no longer there."""
        listed = self.listed.get(identity(paper))
        return listed.line if listed else 0

    def is_incomplete(self, paper: Paper) -> bool:
        """Whether some source could not be asked about a paper, so that it may yet be resolved."""
        return bool(self.incomplete) and self.listed.get(identity(paper)) in self.incomplete


RuleFunction: TypeAlias = Callable[[CheckInput], Iterable[Violation]]
"""Finds every place where one rule is broken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: `violations` finds where it is broken; the other fields describe it.

    `reason` is one line; `example` is a value or message that breaks it; `fix` is "" where no
    general advice is possible. `old_names` are still accepted wherever a rule can be named.
    """

    name: str
    severity: Severity
    reason: str
    example: str
    fix: str = ""
    violations: RuleFunction
    commands: frozenset[Command] = frozenset(Command)
    old_names: tuple[str, ...] = ()


def about_works(messages: Callable[[Work], Iterable[str]]) -> RuleFunction:
    """A rule about one work at a time; `messages` says what is wrong with it."""

    def violations(check_input: CheckInput) -> Iterator[Violation]:
        for entry, work in check_input.works:
            for message in messages(work):
                yield _about_work(entry, work, message)

    return violations


def about_works_and_evidence(messages: Callable[[Entry, Work], Iterable[str]]) -> RuleFunction:
    """A rule about one work at a time and the entry that has the evidence for it."""

    def violations(check_input: CheckInput) -> Iterator[Violation]:
        for entry, work in check_input.works:
            for message in messages(entry, work):
                yield _about_work(entry, work, message)

    return violations


def _about_work(entry: Entry, work: Work, message: str) -> Violation:
    return Violation(f"{work.key}: {message}", entry.paper)


def about_papers(messages: Callable[[Entry], Iterable[str]]) -> RuleFunction:
    """A rule about the entry of one paper at a time, whether or not it has a work."""

    def violations(check_input: CheckInput) -> Iterator[Violation]:
        for entry in check_input.lock.entries:
            for message in messages(entry):
                yield Violation(f'"{entry.paper.title}": {message}', entry.paper)

    return violations


def reported_while_reading(_check_input: CheckInput) -> tuple[Violation, ...]:
    """Always empty: the reader of the file reports these violations in `CheckInput.findings`."""
    return ()
