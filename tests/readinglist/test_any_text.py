"""Any text can be read: marks in any order, hostile text, and what holds for all lists."""

import re
import sys
from time import process_time
from types import FrameType

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from snnbib.model import Paper
from snnbib.readinglist import RULES, parse
from snnbib.text import tidy

_FRAGMENTS = st.sampled_from(
    ["# ", "## ICLR-2024", "2023", "- ", "  - ", "* ", "1. ", "[", "]", "(", ")", "](", "[[paper](",
     "https://a.org/", "[paper](https://a.org/1)", "[x](#y)", "\n", "\n\n", "    ", "\t", "*", "**",
     "_", "```\n", "<!--", "-->", "<a href=", "<br>", "<li>", "</a>", "$", "$k$", "\\", "&amp;",
     "|", "|-|-|\n", "---\n", "===\n", "> ", "Title", "Oral", " - ", ", ", ":", "\N{FIRE}", ":x:",
     "`", "\r", "\x00", "\u202e", "\ufeff", "é", ". ", "; ", "Ada Bee", "Dee, C.", "Ant Letters",
     "Nature 5", "59(10):5-6", "(2020)", "pp. 3-4", "In ", "et al.", "vol. 3", "「蟻の道」", "\""]
)  # fmt: skip


MARKDOWN = st.lists(_FRAGMENTS | st.text(max_size=5), max_size=40).map("".join)


@given(MARKDOWN)
@example("- :a::b:")
@example("- [](http://[)")
@example("|<b> <br>")
@example("- http://1\u3000Autor:")
def test_any_text_can_be_read(text: str) -> None:
    lists = parse(text, "l.md")
    last = len(re.split(r"\r\n?|\n", text))
    assert all(paper.title and 1 <= paper.line <= last for paper in lists.papers)
    assert all(RULES[one.rule] is one.severity for one in lists.findings)
    assert all(0 <= one.line <= last and one.path == "l.md" for one in lists.findings)
    assert all(tidy(one.message) == one.message for one in lists.findings)
    lines = [paper.line for paper in lists.papers]
    assert lines == sorted(set(lines))
    assert bool(lists.papers) != any(one.rule == "list-no-papers" for one in lists.findings)


@given(MARKDOWN)
def test_line_ends_make_no_difference(text: str) -> None:
    text = text.replace("\r", "")
    assert parse(text.replace("\n", "\r\n")) == parse(text)


@given(st.lists(st.sampled_from([
    "- T{} [[paper](https://a.org/{})]", "- T{}", "- [Deep T{}](https://a.org)", "-",
    "- [[paper](https://a.org/{})]", "- [x{}](#y)", "- T", "- A{}\n  - [[code](https://c.org)]",
    "- A{} [x](b c)", "- A{}\n  - note",
]), max_size=12))  # fmt: skip
def test_every_item_is_a_paper_or_named_by_a_finding(items: list[str]) -> None:
    text = "# ICLR-2024\n" + "\n".join(item.replace("{}", str(n)) for n, item in enumerate(items))
    lists = parse(text)
    named = {paper.line for paper in lists.papers} | {one.line for one in lists.findings}
    outermost = {n for n, line in enumerate(text.split("\n"), 1) if line.startswith("-")}
    counted = (
        int(count[0])
        for one in lists.findings
        if one.rule in {"list-left-out", "list-navigation"}
        and (count := re.match(r"[0-9]+", one.message))
    )
    assert len(outermost - named) <= sum(counted)


def paper_at(paper: Paper, lines: int) -> Paper:
    """The same paper further down."""
    return Paper(
        title=paper.title,
        venue=paper.venue,
        year=paper.year,
        section=paper.section,
        links=paper.links,
        line=paper.line + lines,
    )


@given(MARKDOWN.filter(lambda text: not text.startswith("\ufeff")))
def test_a_paragraph_in_front_shifts_lines_and_nothing_else(text: str) -> None:
    body = f"# X\n{text}"
    before, after = parse(body), parse(f"prose\n\n{body}")
    assert [paper_at(one, 2) for one in before.papers] == list(after.papers)
    assert [(one.rule, one.line and one.line + 2) for one in before.findings] == [
        (one.rule, one.line) for one in after.findings if one.line != 1
    ]


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


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "- " + "[" * 100_000,
        "- " + "[" * 4_900,
        "- " + "![" * 2_400,
        "- " + " - a" * 1_200,
        "- " * 20_000 + "a",
        ">" * 10_000,
        "".join("  " * depth + "- a\n" for depth in range(500)),
        "- " + "a" * 1_000_000,
        "<h1>" * 100_000,
        "<!-- " * 20_000,
        "---\na: b\n" + "- a\n" * 1_000,
        "- a\n  b\n" * 3_000,
        "a\nb\n- c\n" * 3_000,
        "\n\n".join(["How Ants Count " + "[]()" * 5_000 + " a"] * 3),
        "\n\n".join(["How Ants Count](" + ")" * 4_900 + " a"] * 6),
        "\n" * 100_000,
        "- " + " " * 20_000 + "a\n- a\tb",
        "- a\n" + "[" * 30_000 + "\n- b",
        "- {{< " + "://a " * 40_000,
        "- [Ants](https://a.org)\n" * 3_000
        + "[Ants](https://a.org)\n" * 1_400
        + "- a\n"
        + "  b\n" * 4_000,
    ],
)
def test_hostile_text_takes_no_more_than_seconds(text: str) -> None:
    start = process_time()
    assert parse(text).findings
    assert process_time() - start < 5


def _count_calls(papers: int) -> int:
    """How many functions are called to read a list: unlike its time, the same on every machine."""
    items = (
        f"- Title {n} of {papers} [[paper](https://a.org/{n})] [[code](https://b.org)]"
        for n in range(papers)
    )
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    sys.setprofile(count)
    try:
        result = parse("# ICLR-2024\n" + "\n".join(items))
    finally:
        sys.setprofile(None)
    assert len(result.papers) == papers
    return calls


def test_the_work_of_reading_grows_with_the_list() -> None:
    _count_calls(10)  # fills the caches
    assert _count_calls(200) / _count_calls(50) < 4.2


_ROWS = st.sampled_from(
    [
        "[How ants count their steps](https://a.org/1) (ICML 2020)",
        "*[Password Managers in the Wild](https://doi.org/10.5555/made.up.504)*",
        "[[Paper]](https://a.org/2) [[Code]](https://github.com/bee/ants)",
        "Ada Bee, Carl Dee and Eva Eff",
        "**Why wasps do not count**",
        "Bee, A. (2020). How bees sleep at night. *Wood*, 3, 4-9.",
    ]
)
_ENDS = st.sampled_from(["<br>", "<br>\n", "<br/>\n", "  \n", "\\\n", "\n", "\n\n"])


@given(st.lists(st.tuples(_ROWS, _ENDS).map("".join), min_size=2, max_size=16).map("".join))
def test_the_title_of_an_entry_stands_in_its_line_or_below_in_its_paragraph(text: str) -> None:
    lines = f"# Papers\n\n{text}".split("\n")
    for paper in parse("\n".join(lines)).papers:
        below = "\n".join(lines[paper.line - 1 :])
        assert _letters(paper.title) in _letters(below.partition("\n\n")[0])


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text)
