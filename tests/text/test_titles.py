"""Titles without what only typesets them, and the fuller of two."""

import pytest

from snnbib.text import (
    fuller_title,
    is_all_caps,
    title_text,
    without_footnote_marks,
)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Quiet Networks*", "Quiet Networks"),
        ("Quiet Networks<sup>†</sup>", "Quiet Networks"),
        ("Quiet Networks †‡", "Quiet Networks"),
        ("Quiet Networks.*", "Quiet Networks"),
        ("Quiet Networks<sup>*, †</sup>", "Quiet Networks"),
        ("Quiet Networks (Abstract)<sub>∗</sub>", "Quiet Networks (Abstract)"),
        ("Quiet <i>T. maxima</i>*", "Quiet <i>T. maxima</i>"),
        ("Learning <i>A</i>*", "Learning <i>A</i>*"),
        ("Learning A*", "Learning A*"),
        ("Faster RRT*", "Faster RRT*"),
        ("A C*-algebra", "A C*-algebra"),
        ("E<sup>2</sup>", "E<sup>2</sup>"),
        ("§ 5", "§ 5"),
    ],
)
def test_footnote_marks(title: str, expected: str) -> None:
    assert without_footnote_marks(title) == expected
    assert without_footnote_marks(expected) == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("<b>Quiet Networks</b>", "Quiet Networks"),
        ("<i><b>Quiet</b> Networks*</i>.", "<b>Quiet</b> Networks."),
        ("<b>Quiet</b> <b>Networks</b>", "<b>Quiet</b> <b>Networks</b>"),
        ("<sup>13</sup>C", "<sup>13</sup>C"),
        ("<i></i>", "<i></i>"),
    ],
)
def test_one_font_for_a_whole_title_goes(title: str, expected: str) -> None:
    assert title_text(title) == expected
    assert title_text(expected) == expected


@pytest.mark.parametrize(
    ("title", "other", "expected"),
    [
        ("EMBER GATES", "Ember Gates", "Ember Gates"),
        ("Ember Gates", "EMBER GATES", "Ember Gates"),
        ("EMBER <sup>2</sup> GATES", "Ember 2 gates", "Ember 2 gates"),
        ("EMBER GATES", "Ember Gate", "EMBER GATES"),
        ("EMBER GATES", "EMBER-GATES", "EMBER GATES"),
        ("EMBER GATES: A Study", "Ember Gates: A Study", "Ember Gates: A Study"),
        ("EMBER on FPGA", "Ember on Fpga", "EMBER on FPGA"),
        ("Ember Gates", "Ember gates", "Ember Gates"),
    ],
)
def test_the_fuller_of_two_titles(title: str, other: str, expected: str) -> None:
    assert fuller_title(title, other) == expected


def test_acronyms_are_not_set_in_capitals() -> None:
    texts = ["EMBER", "GRU", "ÉTUDE", "Ember", "深度", "1984"]
    assert [text for text in texts if is_all_caps(text)] == ["EMBER", "ÉTUDE"]
