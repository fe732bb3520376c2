"""A list of a field that snnbib's own list has nothing of, from the list to the lock."""

from collections.abc import Iterator, Sequence
from functools import cache

from snnbib import readinglist
from snnbib.model import Lock, Paper, Record, SourceName, WorkType
from snnbib.resolving import resolve
from snnbib.sources import LookupResult
from snnbib.sources.candidates import RecordIndex
from tests.matching.cases import of_another_field, verdict
from tests.matching.figures import WAYS, figures
from tests.resolved import DAY, EMPTY, findings

_TWINS = 2
"""Papers of the list that share a title with another, in a journal and at a conference."""


class _Registry:
    """All records of the cases, as a source that is searched by title."""

    name = SourceName.CROSSREF

    def __init__(self) -> None:
        records = {record for case in of_another_field() for record in case.records}
        self._index = RecordIndex(sorted(records, key=lambda record: record.locator))

    def covers(self, _paper: Paper) -> bool:
        return True

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        for paper in papers:
            yield paper, self._index.candidates(paper)


def _markdown() -> str:
    """The list, a section for each venue and year; titles that appear twice under both."""
    lines = ["# Data management", ""]
    for case in of_another_field():
        lines += [f"## {case.paper.venue} {case.paper.year}", "", f"- {case.paper.title}", ""]
    return "\n".join(lines)


@cache
def _lock() -> Lock:
    papers = readinglist.parse(_markdown(), "papers.md").papers
    return resolve(papers, [_Registry()], EMPTY, day=DAY).lock


def test_the_cases_are_many_and_of_many_venues() -> None:
    cases = of_another_field()
    assert len(cases) >= 40
    assert len({case.paper.venue for case in cases}) >= 20
    assert {record.type for case in cases for record in case.records} == {
        WorkType.CONFERENCE_PAPER, WorkType.JOURNAL_ARTICLE, WorkType.PREPRINT,
    }  # fmt: skip


def test_every_case_is_matched_and_none_wrongly() -> None:
    measured = figures(WAYS["snnbib"], of_another_field())
    assert (measured.wrong, measured.recall) == (0, 1.0)
    for name, way in WAYS.items():
        if name != "snnbib":
            assert figures(way, of_another_field()).wrong > 0, name


def test_a_twin_in_another_venue_is_not_the_paper() -> None:
    twins = [case for case in of_another_field() if "Log-Structured File" in case.paper.title]
    assert [verdict(case).record for case in twins] == [
        next(record for record in case.records if record.locator == case.right) for case in twins
    ]
    assert len(twins) == _TWINS


def test_the_list_is_resolved_from_its_text() -> None:
    right = {case.right for case in of_another_field()}
    works = [entry.work for entry in _lock().entries]
    assert {work.doi for work in works if work} == right


def test_every_work_is_of_its_own_kind_and_in_its_own_container() -> None:
    by_doi = {record.doi: record for case in of_another_field() for record in case.records}
    for work in filter(None, (entry.work for entry in _lock().entries)):
        record: Record = by_doi[work.doi]
        assert work.container_title != ""
        assert (work.type, work.year) == (record.type, record.year)
        assert work.authors == record.authors


def test_no_rule_finds_anything_wrong() -> None:
    papers = readinglist.parse(_markdown(), "papers.md").papers
    reported = {item.rule for item in findings(papers, _lock())}
    assert not {rule for rule in reported if rule.startswith("list-")}
