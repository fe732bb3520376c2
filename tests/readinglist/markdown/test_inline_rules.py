"""Inline text is read by the rules of each sign: with the same outcome as by all rules in turn."""

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from snnbib.readinglist.markdown import CommonMark, Span, inline_spans
from snnbib.readinglist.markdown.flattening import Flattening
from snnbib.readinglist.markdown.inline_rules import INLINE, _math, _math_in_brackets
from snnbib.readinglist.markdown.simple_text import simple_spans

_ALL_RULES: Final = CommonMark("commonmark").enable("strikethrough")
_ALL_RULES.inline.ruler.before("escape", "math", _math)
_ALL_RULES.inline.ruler.before("escape", "math_in_brackets", _math_in_brackets)
_PIECES: Final = (
    "[Ants](https://a.org/b_c)", "[[pdf](a.pdf)]", "[](b)", "[[pdf](a(b).pdf 'Ants')]",
    "![badge](a.svg)", "[Ants]", "[a][b]", "(<a b>)", "**", "*", "_", "~~", "`", "``", "$x_1$", "$",
    "\\", "\\*", "<b>", "</b>", "<https://a.org>", "<a@b.org>", "<!-- a -->", "<", ">", "&amp;",
    "&", "!", "[", "]", "(", ")", "  \n", "\n", " ", "a", "1", ":",
)  # fmt: skip


_WHOLE_PIECES: Final = (
    "**Ants**", "*Bees*", "**[Ants](b)**", "[[pdf]](a)", "[![a](b)](c)", '<a name="x">', "</a>",
    "<br>", "Ants. ", "*Ants", "Ants*", "](",
)  # fmt: skip
_DEFINED: Final[dict[str, object]] = {"references": {"ANTS": {"href": "ants.html", "title": ""}}}


def _spans(parser: MarkdownIt, source: str, references: dict[str, object] = _DEFINED) -> list[Span]:
    (inline,) = parser.parseInline(source, references)
    return Flattening().flatten(inline.children or [])


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_any_pieces_of_markup(source: str) -> None:
    assert _spans(INLINE, source) == _spans(_ALL_RULES, source)


@given(st.lists(st.sampled_from(_PIECES + _WHOLE_PIECES), max_size=8).map("".join))
def test_simple_spans_are_those_of_all_rules(source: str) -> None:
    spans = simple_spans(source)
    assert spans is None or spans == _spans(_ALL_RULES, source, {})


def test_text_and_plain_links_are_simple() -> None:
    assert simple_spans("Ants & bees! [[pdf](a_b)] [](c)") == [
        Span(text="Ants & bees! ["),
        Span(text="pdf", url="a_b", link=1),
        Span(text="] "),
        Span(url="c", link=2),
    ]
    assert simple_spans("Ants_ [pdf](a_b)") is None


def test_emphasis_images_and_brackets_are_simple() -> None:
    source = '**Ants [2]** <a name="x"></a>![a](b)\n  *Bees*, [[pdf]](c) [![d](e)](f)  \n<br>'
    assert simple_spans(source) == [
        Span(text="Ants [2]", style="bold"),
        Span(text=" "),
        Span(text="a", image="b"),
        Span(line_end="soft"),
        Span(text="Bees", style="italic"),
        Span(text=", "),
        Span(text="[pdf]", url="c", link=1),
        Span(text=" "),
        Span(text="d", url="f", link=2, image="e"),
        Span(line_end="hard"),
        Span(line_end="hard", is_within_line=True),
    ]


def test_emphasis_that_other_signs_can_change_is_not_simple() -> None:
    for source in ("**Ants* bees*", "*Ants **bees** dig*", "a*b*c", "***Ants***", "**Ants"):
        assert simple_spans(source) is None, source


def test_every_sign() -> None:
    for sign in map(chr, range(32, 127)):
        source = f"{sign}a{sign} {sign}{sign}[a{sign}]({sign}b) {sign}"
        assert _spans(INLINE, source) == _spans(_ALL_RULES, source), sign


def test_formulas_in_brackets_of_tex() -> None:
    spans = inline_spans(r"*Ants over* \(\mathbb{A}^1\), \(L\)-ants \(Ada\), \(2020\)", {})
    text = "".join(span.text for span in spans)
    assert text == r"Ants over $\mathbb{A}^1$, $L$-ants (Ada), (2020)"


@pytest.mark.parametrize(
    ("source", "spans"),
    [
        ("*How ants count. *Wood 3", [("How ants count.", "italic"), (" Wood 3", "")]),
        ("**How ants count ** [pdf]", [("How ants count", "bold"), (" [pdf]", "")]),
        ("**Hills ** [pdf]", [("Hills", "bold"), (" [pdf]", "")]),
        ("*a *b", [("*a *b", "")]),
        ("Bee.* How ants count.* W", [("Bee. ", ""), ("How ants count.", "italic"), (" W", "")]),
        ("A. Bee* and C. Dee*. Ants", [("A. Bee* and C. Dee*. Ants", "")]),
        (
            "*et al.*, How ants in *W*",
            [("et al.", "italic"), (", How ants in ", ""), ("W", "italic")],
        ),
    ],
)
def test_spaces_inside_of_emphasis(source: str, spans: list[tuple[str, str]]) -> None:
    assert [(span.text, span.style) for span in inline_spans(source, {})] == spans
