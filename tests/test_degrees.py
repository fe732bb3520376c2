"""Degrees and forms of address beside names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.degrees import is_degree, without_degree_parts, without_degrees, without_form_of_address


@pytest.mark.parametrize(
    "text", ["PhD", "Ph.D.", "Ph. D.", "D.Phil.", "MSc", "M.Sc.", "MBBS", "PhD MD", "M.Eng."]
)
def test_which_texts_are_degrees(text: str) -> None:
    assert is_degree(text)


@pytest.mark.parametrize("text", ["Meng", "Phd", "M.D.", "MA", "Sc", "Ada", "D.", ""])
def test_a_name_or_initials_are_not_a_degree(text: str) -> None:
    assert not is_degree(text)


@pytest.mark.parametrize("text", ["M.D.", "MD", "M.A.", "MPH", "M.D., Ph.D.", "DVM"])
def test_a_degree_where_initials_cannot_stand(text: str) -> None:
    assert is_degree(text, even_if_like_initials=True)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Zorn, M.D., Ph.D.", "Ada Zorn"),
        ("Ada Zorn PhD", "Ada Zorn"),
        ("Ada Zorn MD", "Ada Zorn"),
        ("Ada Zorn MD, PhD", "Ada Zorn"),
        ("Ada, MPH", "Ada"),
        ("A. Zorn MD", "A. Zorn MD"),
        ("Zorn MD", "Zorn MD"),
        ("Fan Meng", "Fan Meng"),
        ("Yo-Yo MA", "Yo-Yo MA"),
        ("PhD", "PhD"),
    ],
)
def test_degrees_behind_a_name(name: str, expected: str) -> None:
    assert without_degrees(name) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (["Ph.D.", "Ada Zorn"], ["Ada Zorn"]),
        (["Ada Zorn", "M.D."], ["Ada Zorn"]),
        (["Zorn", "M.D."], ["Zorn", "M.D."]),
        (["van der Zorn", "M.D."], ["van der Zorn", "M.D."]),
        (["Zorn", "Ada", "M.D."], ["Zorn", "Ada"]),
        (["Zorn", "Jr.", "Ada"], ["Zorn", "Jr.", "Ada"]),
        ([], []),
    ],
)
def test_parts_that_are_degrees(parts: list[str], expected: list[str]) -> None:
    assert without_degree_parts(parts) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Dr. Ada Zorn", "Ada Zorn"),
        ("Prof. Dr. Ada Zorn", "Ada Zorn"),
        ("Prof. dr. ir. Ada Zorn", "Ada Zorn"),
        ("Professor Ada Zorn", "Ada Zorn"),
        ("Ms. Ada Zorn", "Ada Zorn"),
        ("Dr.", ""),
        ("Drew Lum", "Drew Lum"),
        ("Ada Prof", "Ada Prof"),
    ],
)
def test_forms_of_address(name: str, expected: str) -> None:
    assert without_form_of_address(name) == expected


@given(st.lists(st.sampled_from(["Ada", "Zorn", "MD", "PhD", "M.D.,", "Dr.", "Prof", ","])))
def test_doing_it_twice_changes_nothing(words: list[str]) -> None:
    name = " ".join(words)
    assert without_degrees(without_degrees(name)) == without_degrees(name)
    assert without_form_of_address(without_form_of_address(name)) == without_form_of_address(name)
