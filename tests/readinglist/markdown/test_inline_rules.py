"""Inline text is read by the rules of each sign: with the same outcome as by all rules in turn."""

from typing import Final

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from snnbib.readinglist.markdown import (
    _INLINE,
    CommonMark,
    Span,
    _Flattening,
    _math,
    _plain_spans,
)

_ALL_RULES: Final = CommonMark("commonmark").enable("strikethrough")
_ALL_RULES.inline.ruler.before("escape", "math", _math)
_PIECES: Final = (
    "[Ants](https://a.org/b_c)", "[[pdf](a.pdf)]", "[](b)", "[[pdf](a(b).pdf 'Ants')]",
    "![badge](a.svg)", "[Ants]", "[a][b]", "(<a b>)", "**", "*", "_", "~~", "`", "``", "$x_1$", "$",
    "\\", "\\*", "<b>", "</b>", "<https://a.org>", "<a@b.org>", "<!-- a -->", "<", ">", "&amp;",
    "&", "!", "[", "]", "(", ")", "  \n", "\n", " ", "a", "1", ":",
)  # fmt: skip


def _spans(parser: MarkdownIt, source: str) -> list[Span]:
    references = {"references": {"ANTS": {"href": "ants.html", "title": ""}}}
    (inline,) = parser.parseInline(source, references)
    return _Flattening().flatten(inline.children or [])


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_any_pieces_of_markup(source: str) -> None:
    assert _spans(_INLINE, source) == _spans(_ALL_RULES, source)


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_plain_spans_are_those_of_all_rules(source: str) -> None:
    spans = _plain_spans(source)
    assert spans is None or spans == _spans(_ALL_RULES, source)


def test_text_and_plain_links_are_plain() -> None:
    assert _plain_spans("Ants & bees! [[pdf](a_b)] [](c)") == [
        Span(text="Ants & bees! ["),
        Span(text="pdf", url="a_b", link=1),
        Span(text="] "),
        Span(url="c", link=2),
    ]
    assert _plain_spans("*Ants* [pdf](a_b)") is None


def test_every_sign() -> None:
    for sign in map(chr, range(32, 127)):
        source = f"{sign}a{sign} {sign}{sign}[a{sign}]({sign}b) {sign}"
        assert _spans(_INLINE, source) == _spans(_ALL_RULES, source), sign
