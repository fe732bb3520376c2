"""Suffixes and particles leave the part of a name that they are not in."""

from hypothesis import given
from hypothesis import strategies as st

from snnbib import names
from snnbib.model import Person


@given(st.builds(Person, family=st.text(max_size=12), given=st.text(max_size=12)))
def test_arranging_twice_changes_nothing(person: Person) -> None:
    assert names.arranged(names.arranged(person)) == names.arranged(person)
