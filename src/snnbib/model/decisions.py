"""What was decided, on what evidence: candidates, matches, locks, findings, lists read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from snnbib.model.bibliography import Paper, Record, Work
from snnbib.model.enumerations import Severity, SourceName, Verdict

__all__ = [
    "Candidate",
    "Entry",
    "Evidence",
    "Finding",
    "Lock",
    "Match",
    "ReadingList",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One compared feature: `distance` 0 agrees, 1 disagrees; `weight` is relative."""

    feature: str
    distance: float
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A record compared with a paper; `distance` (0 to 1) sums up the evidence."""

    record: Record
    distance: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One source's verdict for a paper, and the candidates it rests on, nearest first.

    `day` is the UTC day (ISO 8601) on which the source was asked and this verdict was first given.
    """

    source: SourceName
    verdict: Verdict
    day: str
    candidates: tuple[Candidate, ...] = ()

    @property
    def record(self) -> Record | None:
        """The record that is this paper; None unless `verdict` is matched."""
        return self.candidates[0].record if self.verdict is Verdict.MATCHED else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What was decided for one paper: the work, where each field came from, the evidence.

    `paper` has no line number here: a line moves whenever the list is edited above it.

    `work` is None while no source names the paper's authors: such a paper is not exported, because
    a citation key made without an author could never be corrected.
    `provenance` maps a field of the work to the source it was taken from; names of people may be in
    the fuller form of another matched source, see `snnbib.normalize.fullest`.
    """

    paper: Paper
    work: Work | None = None
    provenance: Mapping[str, SourceName] = field(default_factory=dict)
    matches: tuple[Match, ...] = ()
    provisional: bool = False
    """Whether the key is from a run in which some source could not be asked: it may still change.
    Otherwise the keys would depend on which service was slow that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """The decisions about one list, in list order.

    `stem` names the list in file names ("papers" for ``papers.md``). `retired` maps the citation
    keys of papers that have left the list to their titles, so that no other work gets them.
    """

    stem: str
    entries: tuple[Entry, ...] = ()
    retired: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something a person should look at: what is wrong, where, and what to do about it.

    `rule` is a short fixed name (``list-no-link``); `line` counts from 1, 0 means no line.
    """

    rule: str
    severity: Severity
    message: str
    path: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingList:
    """What a list says: its papers in order, and what a person should look at, by line."""

    papers: tuple[Paper, ...]
    findings: tuple[Finding, ...]
