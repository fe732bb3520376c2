"""Titles of proven records against titles that were cut wrong."""

from dataclasses import replace

import pytest

from snnbib.model import Paper, Person, Record, SourceName
from snnbib.readinglist.record_titles import correct_title

RECORD = Record(
    source=SourceName.CROSSREF,
    locator="10.1/a",
    title="Deep Nets for All",
    authors=(Person(family="Bee", given="Anna"), Person(family="Dee", given="Carl")),
    year=2023,
    container_title="International Conference on Learning Representations",
)


@pytest.mark.parametrize(
    "read",
    [
        "Deep nets for all. A. Bee, ICLR",
        "Deep nets for all. Nice pictures of cats",
        "Deep nets for all, A. Bee, C. Dee",
        "Deep nets for all, 2023",
        "Deep nets for all (ICLR 2023)",
        "Deep nets for all [oral]",
        "Deep nets for all | with code",
        "Deep nets for all Bee et al. 2023",
        "Deep-Nets for all - Carl Dee and Anna Bee",
        "[N] Deep nets for all",
        "A. Bee and C. Dee. Deep nets for all",
        "Bee, A., Dee, C. (2023). Deep nets for all",
        "A. Bee, C. Dee: “Deep nets for all”, ICLR 2023",
    ],
)
def test_a_record_s_title_wins_over_one_with_a_citation_around_it(read: str) -> None:
    assert correct_title(Paper(title=read), RECORD) == Paper(title="Deep Nets for All")


@pytest.mark.parametrize(
    ("read", "recorded"),
    [
        ("Deep nets for all", "Deep Nets for All: A Survey"),
        ("Deep nets for all", "Deep Nets for All, Large and Small"),
        ("Deep nets for all", "Quo Vadis? Deep Nets for All"),
        ("Deep nets for …", "Deep Nets for All Animals"),
    ],
)
def test_a_record_s_title_wins_over_one_that_was_cut(read: str, recorded: str) -> None:
    record = replace(RECORD, title=recorded)
    assert correct_title(Paper(title=read), record) == Paper(title=recorded)


@pytest.mark.parametrize(
    ("read", "recorded"),
    [
        ("Deep nets for all", "Deep Nets for All"),
        ("Deep nets", "Deep Nets, for All"),
        ("Deep nets for alligators", "Deep Nets for All"),
        ("Deep nets for cats", "Deep Nets for Dogs"),
        ("Deep nets for all", "Deep Nets for All Cats"),
        ("Deep nets for all cats", "Deep Nets for All"),
        ("Deep nets for all cats, Bee, ICLR", "Deep Nets for All"),
        ("Deep nets for all, cats included", "Deep Nets for All"),
        ("Deep nets for all, Part 2. Bee, ICLR", "Deep Nets for All"),
        ("Deep nets for all (v2)", "Deep Nets for All"),
        ("Deep nets for all (Student Abstract)", "Deep Nets for All"),
        ("Deep nets for all", "Deep Nets for All (Student Abstract)"),
        ("Deep nets for all", "Deep Nets for All, Part II"),
        ("Deep nets for all", "Correction to: Deep Nets for All"),
        ("Comment on: Deep nets for all", "Deep Nets for All"),
        ("", "Deep Nets for All"),
    ],
)
def test_another_paper_s_title_changes_nothing(read: str, recorded: str) -> None:
    assert correct_title(Paper(title=read), replace(RECORD, title=recorded)) == Paper(title=read)


def test_a_longer_title_of_another_year_is_another_paper_s() -> None:
    paper = Paper(title="Deep nets for all", year=2019)
    assert correct_title(paper, replace(RECORD, title="Deep Nets for All: A Survey")) == paper
