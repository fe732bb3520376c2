"""The names of people as text, and titles with their subtitles."""

import pytest

from snnbib.model import Person, Record, SourceName


@pytest.mark.parametrize(
    ("person", "sort_name", "display_name", "index_name"),
    [
        (Person(family="de Croon", given="Guido"), "de Croon", "Guido de Croon", "de Croon, Guido"),
        (
            Person(family="Davis", given="Ada", suffix="Jr."),
            "Davis",
            "Ada Davis, Jr.",
            "Davis, Ada, Jr.",
        ),
        (Person(family="Plato"), "Plato", "Plato", "Plato"),
        (Person(given="Ann"), "", "Ann", "Ann"),
        (Person(literal="Spike Group"), "Spike Group", "Spike Group", "Spike Group"),
        (Person(), "", "", ""),
    ],
)
def test_a_name_is_written_for_an_index_and_for_people(
    person: Person, sort_name: str, display_name: str, index_name: str
) -> None:
    assert (person.sort_name, person.display_name, person.index_name) == (
        sort_name,
        display_name,
        index_name,
    )


@pytest.mark.parametrize(
    ("title", "subtitle", "full_title"),
    [
        ("Ember Gates", "A Study", "Ember Gates: A Study"),
        ("Ember Gates.", "A Study", "Ember Gates: A Study"),
        ("Ember Gates...", "A Study", "Ember Gates...: A Study"),
        ("Ember Gates?", "A Study", "Ember Gates? A Study"),
        ("Ember Gates: a study", "A Study", "Ember Gates: a study"),
        ("", "A Study", "A Study"),
        ("Ember Gates.", "", "Ember Gates."),
    ],
)
def test_a_title_with_its_subtitle(title: str, subtitle: str, full_title: str) -> None:
    record = Record(source=SourceName.BIBTEX, locator="f:k", title=title, subtitle=subtitle)
    assert record.full_title == full_title
