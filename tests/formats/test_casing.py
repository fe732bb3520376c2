"""Which words keep their capitals: what the torture titles do not say already."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snnbib.formats.casing import CLOSING, OPENING, protect


def braced(text: str) -> str:
    return protect(text).replace(OPENING, "{").replace(CLOSING, "}")


@pytest.mark.parametrize(
    ("text", "protected"),
    [
        ("C++ and T-SNE", "{C}++ and {T-SNE}"),
        ("Type I and A", "Type {I} and A"),
        ("v2.0 but not V2.0", "v2.0 but not {V2.0}"),
        ("Spiking-YOLO", "Spiking-{YOLO}"),
        ("Fast 4-bit CNNs/RNNs", "Fast 4-bit {CNNs/RNNs}"),
        ("Runge–Kutta", "{Runge–Kutta}"),
        ("ICLR'24", "{ICLR'24}"),
        ("Übung", "Übung"),
        ("Bad Minima? Analysis of flow! Next", "Bad Minima? {A}nalysis of flow! {N}ext"),
        ("What next? SNNs", "What next? {SNNs}"),
        ("“Why?” (And how)", "“Why?” ({A}nd how)"),
        ("What? no capital", "What? no capital"),
        ("What?Nothing", "What?Nothing"),
        ("Ground-A-Video and A-Optimal Q&A", "Ground-A-Video and {A}-Optimal {Q&A}"),
        ("Learning À la carte", "Learning À la carte"),
        ("Of Thompson Sampling", "Of {Thompson} Sampling"),
    ],
)
def test_protect(text: str, protected: str) -> None:
    assert braced(text) == protected


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_characters=OPENING + CLOSING)))
def test_nothing_but_braces_is_added_and_they_pair(text: str) -> None:
    protected = protect(text)
    assert protected.replace(OPENING, "").replace(CLOSING, "") == text
    marks = [char for char in protected if char in {OPENING, CLOSING}]
    assert marks == [OPENING, CLOSING] * (len(marks) // 2)
