"""Which of two forms of a name is the fuller one."""

import pytest

from snnbib import names
from snnbib.model import Person

LUXBURG = Person(family="von Luxburg", given="Ulrike")


@pytest.mark.parametrize(
    ("person", "other", "fuller"),
    [
        (Person(family="Luxburg", given="Ulrike"), LUXBURG, LUXBURG),
        (Person(family="Luxburg", given="U."), LUXBURG, LUXBURG),
        (Person(family="VON LUXBURG", given="ULRIKE"), LUXBURG, LUXBURG),
        (Person(family="Ulrike von Luxburg"), LUXBURG, LUXBURG),
        (Person(family="Mueller", given="Jo"), Person(family="Müller", given="Jo"),
         Person(family="Müller", given="Jo")),
        (Person(family="Maass", given="Wolfgang"), Person(family="Maaß", given="Wolfgang"),
         Person(family="Maaß", given="Wolfgang")),
        (Person(family="Zorn", given="Ada M"), Person(family="Zorn", given="Ada M."),
         Person(family="Zorn", given="Ada M.")),
        (Person(family="Zorn", given="Ada"), Person(family="Zorn", given="Ada", suffix="Jr."),
         Person(family="Zorn", given="Ada", suffix="Jr.")),
        (Person(family="Zorn", given="Ada M."), Person(family="Zorn", given="Ada"),
         Person(family="Zorn", given="Ada M.")),
        # another person, and what is the same
        (Person(family="Zorn", given="A."), Person(family="Zorn", given="Bo Maria"),
         Person(family="Zorn", given="A.")),
        (Person(family="Zorn", given="A. A."), Person(family="Zorn", given="Ada Maria"),
         Person(family="Zorn", given="A. A.")),
        (Person(literal="Spikes"), Person(family="Spikes", given="Ada"), Person(literal="Spikes")),
        (LUXBURG, LUXBURG, LUXBURG),
        (Person(), LUXBURG, Person()),
    ],
)  # fmt: skip
def test_the_fuller_of_two_names(person: Person, other: Person, fuller: Person) -> None:
    assert names.fuller_form(person, other) == fuller


def test_the_fuller_name_is_the_same_from_either_side() -> None:
    initials = Person(family="Luxburg", given="U.")
    assert names.fuller_form(LUXBURG, initials) == names.fuller_form(initials, LUXBURG) == LUXBURG


def test_father_and_son_are_two_people() -> None:
    father = Person(family="Zorn", given="Ada", suffix="Sr.")
    son = Person(family="Zorn", given="Ada M.", suffix="Jr.")
    assert names.fuller_form(father, son) == father
    assert names.fuller_form(son, father) == son
