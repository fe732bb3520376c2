"""Entries of one publication become one record, and entries of different ones never do."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.model import Person, PublicationStatus, Record, SourceName, WorkType
from snnbib.normalize import combine_entries
from snnbib.sources.bibtex import read_entries

WITH_PAGES = Record(
    source=SourceName.BIBTEX,
    locator="x.bib:pages",
    type=WorkType.CONFERENCE_PAPER,
    title="Ember Gates for CO2",
    authors=(Person(family="Zorn", given="A."), Person(family="Lum", given="Bo")),
    year=2023,
    container_title="Quiet Symposium",
    pages="1--9",
    doi="10.1234/e",
    urls=("https://a.org/1",),
    note="Best paper",
)
WITH_NAMES = replace(
    WITH_PAGES,
    locator="x.bib:names",
    title="Ember Gates for CO<sub>2</sub>",
    authors=(Person(family="Zorn", given="Ada"), Person(family="Lum", given="B.")),
    month=5,
    pages="n/a",
    publisher="Example Press",
    urls=("https://a.org/2",),
    note="",
)
TOGETHER = replace(
    WITH_PAGES,
    title="Ember Gates for CO<sub>2</sub>",
    authors=(Person(family="Zorn", given="Ada"), Person(family="Lum", given="Bo")),
    month=5,
    publisher="Example Press",
    urls=("https://a.org/1", "https://a.org/2"),
    note="Best paper; together with x.bib:names",
)


def test_two_entries_of_one_paper_give_all_that_either_has() -> None:
    assert combine_entries([WITH_PAGES, WITH_NAMES]) == (TOGETHER,)


def test_the_first_entry_gives_its_name_to_the_record() -> None:
    (combined,) = combine_entries([WITH_NAMES, WITH_PAGES])
    assert replace(combined, locator="", urls=(), note="") == replace(
        TOGETHER, locator="", urls=(), note=""
    )
    assert (combined.locator, combined.note) == (
        "x.bib:names",
        "Best paper; together with x.bib:pages",
    )


@pytest.mark.parametrize(
    "changed",
    [
        {"doi": ""},  # the same title, people and year
        {"year": 2024},  # the same DOI: print and online
        {"authors": ()},  # the same DOI, a list of authors that was cut short
        {"subtitle": "A Study"},
        {"doi": "", "type": WorkType.OTHER},
    ],
)
def test_entries_of_one_publication(changed: dict[str, object]) -> None:
    other = replace(WITH_NAMES, **changed)  # type: ignore[arg-type]
    (combined,) = combine_entries([other, WITH_PAGES])
    assert combined.pages == "1--9"
    assert combined.doi == "10.1234/e"
    assert combined.type is WorkType.CONFERENCE_PAPER
    assert combined.full_title.startswith("Ember Gates for CO<sub>2</sub>")
    assert combined.authors[1].given == "Bo"


@pytest.mark.parametrize(
    "changed",
    [
        {"doi": "10.1234/other"},
        {"title": "Ash Gates for CO2"},  # the same DOI by mistake
        {"title": "Ember Gates for CO2 and More", "doi": ""},
        {"title": ""},
        {"doi": "", "year": 2024},
        {"doi": "", "year": 0},
        {"doi": "", "authors": ()},
        {"doi": "", "authors": (Person(family="Kord", given="Cy"),)},
        {"type": WorkType.PREPRINT, "container_title": "CoRR"},
        {"container_title": "AAAI"},
    ],
)
def test_entries_of_different_publications(changed: dict[str, object]) -> None:
    first = replace(WITH_PAGES, container_title="IJCAI")
    other = replace(first, locator="x.bib:names", **changed)  # type: ignore[arg-type]
    assert combine_entries([first, other]) == (first, other)


def test_different_arxiv_ids_are_of_different_papers() -> None:
    first = replace(WITH_PAGES, arxiv="2301.00001")
    other = replace(WITH_NAMES, arxiv="2301.00002")
    assert combine_entries([first, other]) == (first, other)


@pytest.mark.parametrize("decided", ["x.bib:pages", "x.bib:names"])
def test_what_a_person_has_decided_about_stays_alone(decided: str) -> None:
    assert combine_entries([WITH_PAGES, WITH_NAMES], {decided}) == (WITH_PAGES, WITH_NAMES)


def test_the_longer_title_a_missing_date_and_a_retraction_are_taken() -> None:
    first = replace(WITH_PAGES, year=0, title="Ember Gates")
    other = replace(
        WITH_NAMES,
        title="Ember Gates",
        subtitle="A Study",
        status=PublicationStatus.RETRACTED,
        editors=(Person(family="Mel", given="Di"),),
    )
    for order in ([first, other], [other, first]):
        (combined,) = combine_entries(order)
        assert combined.full_title == "Ember Gates: A Study"
        assert (combined.year, combined.month) == (2023, 5)
        assert combined.status is PublicationStatus.RETRACTED
        assert combined.editors == other.editors


def test_two_entries_of_a_file_are_read_as_one() -> None:
    fields = "title={Ember Gates}, year=2023, doi={10.1234/e}"
    text = f"@misc{{a, {fields}, author={{Zorn, A.}}}}\n@misc{{b, {fields}, author={{Zorn, Ada}}}}"
    records, _ = read_entries(text, Path("x.bib"))
    (combined,) = combine_entries(records)
    assert combined.authors == (Person(family="Zorn", given="Ada"),)


ENTRIES = st.builds(
    Record,
    source=st.just(SourceName.BIBTEX),
    locator=st.sampled_from(["a", "b", "c"]),
    title=st.sampled_from(["Ember Gates", "EMBER GATES", "Ember Gates: A Study", ""]),
    authors=st.sampled_from([(), WITH_PAGES.authors, WITH_NAMES.authors]),
    year=st.sampled_from([0, 2023]),
    doi=st.sampled_from(["", "10.1234/e", "10.1234/f"]),
    pages=st.sampled_from(["", "1-9"]),
)


@given(st.lists(ENTRIES, max_size=4))
def test_nothing_that_an_entry_has_is_lost(records: list[Record]) -> None:
    combined = combine_entries(records)
    for name in ("doi", "pages", "year"):
        values = {getattr(record, name) for record in records} - {"", 0}
        assert values == {getattr(record, name) for record in combined} - {"", 0}
    assert combine_entries(combined[:1]) == combined[:1]
