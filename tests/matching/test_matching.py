"""What matching must reach: on the labeled cases, on perturbations, against the baselines."""

from collections import Counter
from dataclasses import replace
from functools import cache
from importlib.resources import files

import pytest

from snnbib import lockfile
from snnbib.model import Paper, Record, SourceName
from tests.matching.cases import Case, labeled, of_other_fields
from tests.matching.figures import WAYS, Figures, figures
from tests.matching.perturbations import all_perturbed

_OURS = WAYS["snnbib"]


@cache
def _pairs() -> list[tuple[Paper, Record]]:
    """The embedded list's papers without links, and the records that its lock has matched."""
    text = files("snnbib").joinpath("data/papers.lock.json").read_text("utf-8")
    return [
        (Paper(title=entry.paper.title, venue=entry.paper.venue, year=entry.paper.year), record)
        for entry in lockfile.loads(text).entries
        for match in entry.matches
        if match.source is SourceName.BIBTEX and (record := match.record)
    ]


@pytest.mark.parametrize("case", labeled(), ids=lambda case: f"{case.trap}: {case.paper.title}")
def test_a_labeled_case(case: Case) -> None:
    assert _OURS(case) == case.right


@pytest.mark.parametrize(
    "case", of_other_fields(), ids=lambda case: f"{case.trap}: {case.paper.venue}"
)
def test_a_case_of_another_field(case: Case) -> None:
    assert _OURS(case) == case.right


def test_the_cases_are_many_and_hard() -> None:
    cases = labeled()
    assert len(cases) >= 50
    assert sum(case.is_hard for case in cases) >= len(cases) / 2
    assert len({case.trap for case in cases}) >= 25


def test_precision_and_recall() -> None:
    measured = figures(_OURS, labeled())
    assert (measured.precision, measured.wrong) == (1.0, 0)
    assert measured.recall >= 0.99


def test_the_baselines_are_worse() -> None:
    """Else the cases would not be worth much."""
    for name, way in WAYS.items():
        if way is not _OURS:
            assert figures(way, labeled()).precision < 0.9, name
            assert figures(way, of_other_fields()).precision < 0.5, name


def test_no_change_of_identity_slips_through() -> None:
    slips = Counter(
        change.name
        for change, case in all_perturbed(_pairs())
        if not change.keeps_identity and _OURS(case)
    )
    assert slips == Counter()


def test_nor_where_nobody_knows_the_authors() -> None:
    """But for other people of the same title, venue and year: there is nothing else to go by."""
    slips = Counter(
        change.name
        for change, case in all_perturbed(_pairs())
        if not change.keeps_identity and _OURS(replace(case, authors=()))
    )
    assert set(slips) == {"other people"}


def test_what_sources_do_to_a_record_is_seen_through() -> None:
    """Each kind for most records; those that are not accepted are asked about, not refused."""
    tried: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    for change, case in all_perturbed(_pairs()):
        if change.keeps_identity:
            tried[change.name] += 1
            accepted[change.name] += _OURS(case) == case.right
    assert len(tried) >= 12
    shares = {name: accepted[name] / tried[name] for name in tried}
    assert {name for name, share in shares.items() if share < 0.95} <= {"a typing error"}


def test_figures_of_nothing_and_of_all_wrong() -> None:
    nothing = Figures(cases=0, right=0, wrong=0, answerable=0)
    assert (nothing.precision, nothing.recall, nothing.f_half) == (1.0, 1.0, 1.0)
    wrong = Figures(cases=2, right=0, wrong=2, answerable=2)
    assert (wrong.precision, wrong.recall, wrong.f_half) == (0.0, 0.0, 0.0)
