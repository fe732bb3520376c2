"""Marks of Markdown in any order never stop the reading of a list."""

from hypothesis import given
from hypothesis import strategies as st

from snnbib.readinglist import parse

_MARKS = st.sampled_from(
    ["[](", "![](", "[", "]", "(", ")", "[[", "]]", "](", "**", "*", "_", "`", "<", ">", "|", "#",
     "- ", "\n", "\n\n", " ", "\u3000", "\u200b", "(\u3000", "$", "\\", "https://", "10.1/", ":"]
)  # fmt: skip
_WORDS = st.sampled_from(["Ants of hills", "paper", "A. Bee", "ICLR 2020", "2020", "é"])
_SEQUENCES = st.lists(_MARKS | _WORDS, min_size=1, max_size=12).map("".join)
_OPENING = st.sampled_from(["[](", "![](", "[", "](", "[[", "<", "**", "`"])


@given(_SEQUENCES, _OPENING)
def test_marks_in_any_order_and_a_last_one_that_never_closes_are_read(text: str, mark: str) -> None:
    lists = parse(f"# Papers\n- {text}{mark}\n")
    assert all(paper.title for paper in lists.papers)


@given(_SEQUENCES)
def test_marks_in_any_order_in_a_link_are_read(text: str) -> None:
    lists = parse(f"# Papers\n- [{text}](https://a.org/1.pdf)\n")
    assert all(paper.title for paper in lists.papers)
