"""Symbols by their commands, and braces in pairs."""

import pytest

from snnbib.tex import has_balanced_braces, symbol


def test_symbols_are_characters_or_nothing() -> None:
    assert (symbol("alpha"), symbol("infty"), symbol("input"), symbol("today")) == (
        "α",
        "∞",
        "",
        "",
    )


@pytest.mark.parametrize(
    ("tex", "paired"), [("", True), ("{}", True), (r"\{", True), ("}{", False), ("{{}", False)]
)
def test_balanced(tex: str, paired: bool) -> None:  # noqa: FBT001
    assert has_balanced_braces(tex) is paired
