"""Inline Markdown as spans: the fast reading of plain markup says the same as markdown-it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.readinglist.markdown import Span, parsed_spans, plain_spans

_SIGNS = (
    "a", "b c", "é", "1", " ", "  ", "\n", "  \n", "*", "**", "***", "_", "~", "&", "&amp;", "$",
    "[", "]", "(", ")", ".", ":", "!", "“", "`", "<i>", "\\", "[l](u)", "[x y](http://a_b*c)",
    "[[p]](u)", "![x](i)", "[![z](i)](t)", "https://a.b/c",
)  # fmt: skip


@given(st.lists(st.sampled_from(_SIGNS), max_size=12))
def test_what_is_read_as_plain_markup_is_read_the_same_by_markdown_it(signs: list[str]) -> None:
    source = "".join(signs).strip()
    spans = plain_spans(source)
    assert spans is None or spans == parsed_spans(source, {})


@pytest.mark.parametrize(
    ("source", "spans"),
    [
        (
            "Deep *nets* ([[pdf]](u))",
            [
                Span(text="Deep "),
                Span(text="nets", style="italic"),
                Span(text=" ("),
                Span(text="[pdf]", url="u", link=1),
                Span(text=")"),
            ],
        ),
        (
            "**[A title](u)**  \n[![stars](i)](v)",
            [
                Span(text="A title", style="bold", url="u", link=1),
                Span(line_end="hard"),
                Span(text="stars", url="v", link=2, image="i"),
            ],
        ),
    ],
)
def test_plain_markup_is_read_without_markdown_it(source: str, spans: list[Span]) -> None:
    assert plain_spans(source) == spans


@pytest.mark.parametrize("source", ["a_b_c", "2 * 3 * 4", "`code`", "a&amp;b", "![[a]](u)"])
def test_other_markup_is_left_to_markdown_it(source: str) -> None:
    assert plain_spans(source) is None
