"""Names in BibTeX and display form: every part of a person ends up where it belongs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib import names
from snnbib.model import Person


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Yufei Guo", Person(family="Guo", given="Yufei")),
        ("Guo, Yufei", Person(family="Guo", given="Yufei")),
        ("Wei Wang 0001", Person(family="Wang", given="Wei")),
        (r"Federico Paredes{-}Vall{\'{e}}s", Person(family="Paredes-Vallés", given="Federico")),
        ("Guido de Croon", Person(family="de Croon", given="Guido")),
        ("Giulia De Masi", Person(family="De Masi", given="Giulia")),
        ("Luc Van Gool", Person(family="Van Gool", given="Luc")),
        ("Juan De La Fuente", Person(family="De La Fuente", given="Juan")),
        ("Hung Van Nguyen", Person(family="Nguyen", given="Hung Van")),
        ("Quoc V. Le", Person(family="Le", given="Quoc V.")),
        ("Le Song", Person(family="Song", given="Le")),
        ("Di Wang", Person(family="Wang", given="Di")),
        ("Fuente, Juan De La", Person(family="Fuente", given="Juan De La")),
        ("van den Berg, Rianne", Person(family="van den Berg", given="Rianne")),
        ("King, Jr., Martin Luther", Person(family="King", given="Martin Luther", suffix="Jr.")),
        ("Martin Luther King Jr.", Person(family="King", given="Martin Luther", suffix="Jr.")),
        (r"Hal Daum{\'{e}} III", Person(family="Daumé", given="Hal", suffix="III")),
        ("Peter O'Connor", Person(family="O'Connor", given="Peter")),
        ("C.{-}C. Jay Kuo", Person(family="Kuo", given="C.-C. Jay")),
        ("{Google Research}", Person(literal="Google Research")),
        ("{Barnes and Noble, Inc.}", Person(literal="Barnes and Noble, Inc.")),
        ("{\\'{A}}lvaro {Parra}", Person(family="Parra", given="Álvaro")),
        ("Plato", Person(family="Plato")),
        ("王小明", Person(family="王小明")),
        ("A, B, C, D, E", Person(literal="A, B, C, D, E")),
    ],
)
def test_bibtex_names(name: str, person: Person) -> None:
    assert names.from_bibtex(name) == person


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Ulrike von Luxburg", Person(family="von Luxburg", given="Ulrike")),
        ("Jean-Pascal  Pfister", Person(family="Pfister", given="Jean-Pascal")),
        ("Wei {Wang}", Person(family="Wang", given="Wei")),
        ("Andre\u0301 Gru\u0308ning", Person(family="Grüning", given="André")),
        ("A.\\B. Li", Person(family="Li", given="A.B.")),
    ],
)
def test_display_names(name: str, person: Person) -> None:
    assert names.from_display(name) == person


@pytest.mark.parametrize(
    ("text", "single"),
    [
        ("A B and\n  C D", ("A B", "C D")),
        ("{Research and Development} and E", ("{Research and Development}", "E")),
        ("Alexander Sandy and Anders Land", ("Alexander Sandy", "Anders Land")),
        ("A AND B", ("A", "B")),
        ("A and others", ("A", "others")),
        (r"A \{ and B", (r"A \{", "B")),
        ("", ()),
    ],
)
def test_name_lists(text: str, single: tuple[str, ...]) -> None:
    assert names.split_bibtex(text) == single


@given(st.text(max_size=40))
def test_any_name_is_read(name: str) -> None:
    names.from_bibtex(name)
    names.from_display(name)
