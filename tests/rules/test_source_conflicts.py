"""Records that contradict each other."""

from dataclasses import replace

import pytest

from snnbib.model import Person, SourceName
from tests.examples import AUTHORS, PAPER, PREPRINT, RECORD
from tests.resolved import messages

TITLE = PAPER.title
CROSSREF = replace(
    RECORD, source=SourceName.CROSSREF, locator=RECORD.doi, title=TITLE, pages="12244–52"
)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({}, None),
        ({"title": TITLE.upper()}, None),
        (
            {"authors": AUTHORS[::-1]},
            "authors: bibtex has Guo, Chen, Liu, crossref has Liu, Chen, Guo; taken from bibtex",
        ),
        ({"authors": (AUTHORS[1], AUTHORS[0], AUTHORS[2])}, None),
        (
            {"authors": AUTHORS[:2]},
            "authors: bibtex has Guo, Chen, Liu, crossref has Guo, Chen; taken from bibtex",
        ),
        (
            {"authors": (AUTHORS[0], Person(family="Doe"), AUTHORS[2])},
            "authors: bibtex has Guo, Chen, Liu, crossref has Guo, Doe, Liu; taken from bibtex",
        ),
        (
            {"year": 2023},
            "year: crossref has 2023, bibtex has 2024; taken from list",
        ),
        (
            {"pages": "1-9"},
            "pages: crossref has 1-9, bibtex has 12244-12252; taken from crossref",
        ),
        (
            {"title": "Ternary Spike"},
            f'title: bibtex has "{RECORD.title}", crossref has "Ternary Spike"; taken from bibtex',
        ),
    ],
)
def test_sources_that_disagree(change: dict[str, object], message: str | None) -> None:
    other = replace(CROSSREF, **change)  # type: ignore[arg-type]
    reported = messages(PAPER, RECORD, other, rule="sources-disagree")
    assert reported == ([message] if message else [])


def test_a_preprint_that_differs_is_only_a_notice() -> None:
    renamed = replace(PREPRINT, title="Ternary Spike")
    assert messages(PAPER, RECORD, renamed, rule="sources-disagree") == []
    assert messages(PAPER, RECORD, renamed, rule="versions-disagree") == [
        f'title: bibtex has "{RECORD.title}", arxiv has "Ternary Spike"; taken from bibtex'
    ]


def test_year_and_pages_of_a_preprint_are_its_own() -> None:
    preprint = replace(PREPRINT, year=2022, pages="1-17")
    assert messages(PAPER, RECORD, preprint, rule="versions-disagree") == []


def test_a_corrected_field_is_settled() -> None:
    other = replace(CROSSREF, pages="1-9")
    corrections = 'pages = "12244-12252"'
    assert messages(PAPER, RECORD, other, rule="sources-disagree", corrections=corrections) == []


@pytest.mark.parametrize(("pages", "is_same"), [("12244", False), ("S1-S9", False), ("", True)])
def test_pages_that_are_no_range(pages: str, is_same: bool) -> None:  # noqa: FBT001
    other = replace(CROSSREF, pages=pages)
    assert (messages(PAPER, RECORD, other, rule="sources-disagree") == []) == is_same


def test_one_record_cannot_disagree() -> None:
    assert messages(PAPER, RECORD, rule="sources-disagree") == []


@pytest.mark.parametrize("pages", ["12244-52", "12244–12252", "12244--12252"])
def test_a_shortened_range_is_the_same_range(pages: str) -> None:
    """Silent in one command and a warning in the other, once."""
    other = replace(CROSSREF, pages=pages)
    assert messages(PAPER, RECORD, other, rule="sources-disagree") == []


def test_what_a_person_has_corrected_is_settled_and_the_rest_is_not() -> None:
    other = replace(CROSSREF, title="Ternary Spike", pages="1-9")
    corrections = f'title = "{TITLE}"'
    assert messages(PAPER, RECORD, other, rule="sources-disagree", corrections=corrections) == [
        "pages: crossref has 1-9, bibtex has 12244-12252; taken from crossref"
    ]


def test_authors_of_a_preprint_are_compared() -> None:
    earlier = replace(PREPRINT, authors=AUTHORS[:2])
    assert messages(PAPER, RECORD, earlier, rule="versions-disagree") == [
        "authors: bibtex has Guo, Chen, Liu, arxiv has Guo, Chen; taken from bibtex"
    ]
