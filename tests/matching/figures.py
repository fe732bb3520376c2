"""Precision, recall and F0.5 of a way to match; the two baselines that matching is held against."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from snnbib.text import fold, similarity
from tests.matching.cases import Case, verdict

__all__ = ["WAYS", "Figures", "Way", "figures"]

Way: TypeAlias = Callable[[Case], str]
"""Which record is accepted for a case: its locator, or ""."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """How often a way to match was right."""

    cases: int
    right: int
    wrong: int
    answerable: int
    """Cases whose right record is among the candidates."""

    @property
    def precision(self) -> float:
        """Of what was accepted, how much was right; 1 if nothing was accepted."""
        accepted = self.right + self.wrong
        return self.right / accepted if accepted else 1.0

    @property
    def recall(self) -> float:
        """Of the answerable cases, how many were answered rightly; 1 if there are none."""
        return self.right / self.answerable if self.answerable else 1.0

    @property
    def f_half(self) -> float:
        """F0.5 (van Rijsbergen 1979): precision counts twice as much as recall."""
        both = 0.25 * self.precision + self.recall
        return 1.25 * self.precision * self.recall / both if both else 0.0


def figures(way: Way, cases: Iterable[Case]) -> Figures:
    """How right a way is on some cases."""
    answers = [(way(case), case.right) for case in cases]
    return Figures(
        cases=len(answers),
        right=sum(1 for accepted, right in answers if accepted and accepted == right),
        wrong=sum(1 for accepted, right in answers if accepted and accepted != right),
        answerable=sum(1 for _, right in answers if right),
    )


def _by_evidence(case: Case) -> str:
    record = verdict(case).record
    return record.locator if record else ""


def _first_of_search(case: Case) -> str:
    """The source's first record, if its title is 0.9 alike: what public tools do."""
    first = case.records[0]
    alike = similarity(fold(case.paper.title), fold(first.title))
    return first.locator if alike >= 0.9 else ""


def _same_title(case: Case) -> str:
    """The first record that has the title, folded."""
    wanted = fold(case.paper.title)
    same = (record.locator for record in case.records if fold(record.title) == wanted)
    return next(same, "")


WAYS: dict[str, Way] = {
    "snnbib": _by_evidence,
    "first, 0.9 alike": _first_of_search,
    "exact folded title": _same_title,
}
"""Every way by name, ours first."""
