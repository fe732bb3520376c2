"""Which words keep their capitals: what the torture titles do not say already."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.formats.casing import (
    CLOSING,
    OPENING,
    has_meaningful_capitals,
    is_sentence_case,
    protect,
)


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


@pytest.mark.parametrize(
    ("title", "protected"),
    [
        (
            "Rapid mapping of Helicobacter pylori: Evidence from many patients (Senegal)",
            "Rapid mapping of {Helicobacter} pylori: Evidence from many patients ({Senegal})",
        ),
        ("Care of Crohn's patients at home", "Care of {Crohn's} patients at home"),
        ("On a Frankl-Rödl graph and its colors", "On a {Frankl-Rödl} graph and its colors"),
        ("Long memory and Learning-to-learn in nets", "Long memory and Learning-to-learn in nets"),
        ("Who goes there? The neurons of Ur", "Who goes there? {T}he neurons of {Ur}"),
        ("La transición a la democracia en México", "La transición a la democracia en {México}"),
        ("Memory - The hidden state of rats", "Memory - The hidden state of rats"),
        ("Young neurons of A and 3 of 4 rats", "Young neurons of A and 3 of 4 rats"),
    ],
)
def test_capitals_of_a_title_keeps_all_capitals_are_meant(title: str, protected: str) -> None:
    assert is_sentence_case(title)
    marked = protect(title, keeps_all_capitals=True)
    assert marked.replace(OPENING, "{").replace(CLOSING, "}") == protected


@pytest.mark.parametrize(
    "title",
    [
        "Learning Rules for Spiking Neurons with a learned prior",
        "Deep Learning with Spikes: theory",
        "Zur Theorie der Gesellschaftsspiele",
        "SPIKES AND NEURONS",
        "spikes",
        "",
    ],
)
def test_a_slip_is_not_sentence_case(title: str) -> None:
    assert not is_sentence_case(title)


@pytest.mark.parametrize(
    ("title", "meant"),
    [
        ("Die Geburt der Tragödie", True),
        ("Zur Theorie der Gesellschaftsspiele", True),
        ("Elektrische Einrichtung und Betriebsverfahren", True),
        ("Networks of Van der Pol Oscillators", False),
        ("Van der Waals Networks", False),
        ("Das Neuron for Beginners", False),
        ("The Theory der Spiele", False),
        ("Neurons That Die Mit Style", False),
    ],
)
def test_the_capitals_of_german_nouns_are_meant(title: str, meant: bool) -> None:  # noqa: FBT001
    assert has_meaningful_capitals(title) is meant


@given(
    st.text(alphabet=st.characters(exclude_characters=OPENING + CLOSING)),
    st.booleans(),
)
def test_nothing_but_braces_is_added_and_they_pair(text: str, keeps_all_capitals: bool) -> None:  # noqa: FBT001
    protected = protect(text, keeps_all_capitals=keeps_all_capitals)
    assert protected.replace(OPENING, "").replace(CLOSING, "") == text
    marks = [char for char in protected if char in {OPENING, CLOSING}]
    assert marks == [OPENING, CLOSING] * (len(marks) // 2)
