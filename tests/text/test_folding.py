"""What makes no difference between two texts, and what does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.text import (
    ascii_letters,
    fold,
    similarity,
    transcriptions,
)
from tests.text.markup import MARKUP


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Gülçehre", "Gulcehre"),
        ("Łukasz Børge Þór Æsir Straße İlker", "Lukasz Borge Thor AEsir Strasse Ilker"),
        ("e\u0301", "e"),
        ("\ufb01ne", "fine"),
        ("μ-law 深度", "μ-law 深度"),
    ],
)
def test_ascii_letters(written: str, expected: str) -> None:
    assert ascii_letters(written) == expected


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Spike-driven Transformer", "SPIKE\N{EN DASH}DRIVEN   transformer."),
        ("Über Größe", "uber grosse"),
        ("CO<sub>2</sub>", "co2"),
        ("snake_case", "snake case"),
        ("a_-_b", "a b"),
        ("\N{MICRO SIGN}-law", "\N{GREEK SMALL LETTER MU}-law"),
        ("“Quoted”: a?", "quoted a"),
    ],
)
def test_fold_makes_no_difference_between(first: str, second: str) -> None:
    assert fold(first) == fold(second) != ""


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Transformer V2", "Transformer V3"),
        ("ICML", "ICMLA"),
        ("ResNet 18", "ResNet"),
        ("a b", "ab"),
    ],
)
def test_fold_keeps_apart(first: str, second: str) -> None:
    assert fold(first) != fold(second)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [("spiking", "spiking", 1.0), ("abc", "xyz", 0.0), ("ab", "abcd", 2 / 3), ("", "", 1.0)],
)
def test_similarity(first: str, second: str, expected: float) -> None:
    assert similarity(first, second) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Müller", "Mueller", True),
        ("Müller", "Muller", True),
        ("Mu\u0308ller", "MUELLER", True),
        ("Strauß", "Strauss", True),
        ("Ødegård", "Oedegaard", True),
        ("Yue", "Yu", False),
        ("Mueller", "Muller", False),
    ],
)
def test_transcriptions(first: str, second: str, *, same: bool) -> None:
    assert bool(transcriptions(first) & transcriptions(second)) is same


@given(MARKUP)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert ascii_letters(ascii_letters(text)) == ascii_letters(text)


@given(st.text(), st.text())
def test_similarity_is_symmetric_and_bounded(first: str, second: str) -> None:
    assert 0 <= similarity(first, second) == similarity(second, first) <= 1
    assert similarity(first, first) == 1
