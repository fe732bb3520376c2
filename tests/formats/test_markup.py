"""Titles in pieces."""

from hypothesis import given, settings
from hypothesis import strategies as st

from snnbib.formats.markup import Kind, Piece, pieces, plain, tagged


def test_pieces() -> None:
    assert list(pieces("a <i>b</i> $x$ <b>")) == [
        Piece(Kind.TEXT, "a "),
        Piece(Kind.OPEN, "i"),
        Piece(Kind.TEXT, "b"),
        Piece(Kind.CLOSE, "i"),
        Piece(Kind.TEXT, " "),
        Piece(Kind.FORMULA, "x"),
        Piece(Kind.TEXT, " <b>"),
    ]


def test_crossing_tags_pair_as_far_as_they_nest() -> None:
    kinds = [piece.kind for piece in pieces("<i>a<b>b</i>c</b>")]
    assert kinds == [Kind.TEXT, Kind.OPEN, Kind.TEXT, Kind.CLOSE]


@settings(deadline=None)
@given(st.text(alphabet="ab$ \\{}<>/ibsup^"))
def test_pieces_hold_the_whole_title(title: str) -> None:
    written = {Kind.TEXT: "{}", Kind.OPEN: "<{}>", Kind.CLOSE: "</{}>", Kind.FORMULA: "${}$"}
    assert "".join(written[kind].format(text) for kind, text in pieces(title)) == title


@settings(deadline=None)
@given(st.lists(st.sampled_from(["<i>", "</i>", "<b>", "</b>", "a", "$", "<"])).map("".join))
def test_tags_always_pair(title: str) -> None:
    opened = []
    for kind, text in pieces(title):
        if kind is Kind.OPEN:
            opened.append(text)
        elif kind is Kind.CLOSE:
            assert opened.pop() == text
    assert not opened


@settings(deadline=None)
@given(st.text(alphabet="ab$\\{}<>/ibsup^12"))
def test_plain_and_tagged_are_idempotent(title: str) -> None:
    assert tagged(tagged(title)) == tagged(title)
    assert plain(plain(title)) == plain(title) or "<" in plain(title) or "$" in plain(title)
