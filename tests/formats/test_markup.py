"""Titles in pieces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.formats.markup import Kind, TitleToken, formula_text, strip_to_unicode, tagged, tokenize


def test_tokenize() -> None:
    assert list(tokenize("a <i>b</i> $x$ <b>")) == [
        TitleToken(Kind.TEXT, "a "),
        TitleToken(Kind.OPEN, "i"),
        TitleToken(Kind.TEXT, "b"),
        TitleToken(Kind.CLOSE, "i"),
        TitleToken(Kind.TEXT, " "),
        TitleToken(Kind.FORMULA, "x"),
        TitleToken(Kind.TEXT, " <b>"),
    ]


def test_crossing_tags_pair_as_far_as_they_nest() -> None:
    kinds = [piece.kind for piece in tokenize("<i>a<b>b</i>c</b>")]
    assert kinds == [Kind.TEXT, Kind.OPEN, Kind.TEXT, Kind.CLOSE]


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        (r"^{\circ}", "°"),
        (r"^\circ", "°"),
        (r"{}^{ \circ }", "°"),
        (r"{\circ }", "∘"),
        (r"{\alpha}", "α"),
        ("{k}", "<i>k</i>"),
        ("{a}{b}", "${a}{b}$"),
    ],
)
def test_formulas_as_text(formula: str, text: str) -> None:
    assert formula_text(formula) == text


@given(st.text(alphabet="ab$ \\{}<>/ibsup^"))
def test_pieces_hold_the_whole_title(title: str) -> None:
    written = {Kind.TEXT: "{}", Kind.OPEN: "<{}>", Kind.CLOSE: "</{}>", Kind.FORMULA: "${}$"}
    assert "".join(written[kind].format(text) for kind, text in tokenize(title)) == title


@given(st.lists(st.sampled_from(["<i>", "</i>", "<b>", "</b>", "a", "$", "<"])).map("".join))
def test_tags_always_pair(title: str) -> None:
    opened = []
    for kind, text in tokenize(title):
        if kind is Kind.OPEN:
            opened.append(text)
        elif kind is Kind.CLOSE:
            assert opened.pop() == text
    assert not opened


@given(st.text(alphabet="ab$\\{}<>/ibsup^12"))
def test_plain_and_tagged_are_idempotent(title: str) -> None:
    assert tagged(tagged(title)) == tagged(title)
    bare = strip_to_unicode(title)
    assert strip_to_unicode(bare) == bare or "<" in bare or "$" in bare
