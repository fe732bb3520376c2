"""Remarks in front of entries and behind them: how new, good or often cited a work is; comments."""

import re

import pytest

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, entries, rows_of

_LISTS = (
    "# Papers\n- How ants count their steps\n- Legs of small beetles\n- Wings of brown moths\n",
    "# Papers\n- [How ants count](https://a.org/1), Ada Bee, ICML 2020\n"
    "- [How bees count](https://a.org/2), Carl Dee, ICML 2021\n",
    "# Papers\n- How ants count [[pdf](https://a.org/1.pdf)]\n"
    "- How bees count [[pdf](https://a.org/2.pdf)]\n",
    "# Papers\n- A. Bee, C. Dee: How Ants Count. Hill Press, 2001.\n"
    "- E. Fly: *How moths count*. Ant Letters 12, 2003.\n",
)


@pytest.mark.parametrize("text", _LISTS)
@pytest.mark.parametrize(
    "remark",
    [
        "**NEW!**", "(new)", "[New]", "✨New✨", "NEW", "*recommended*", "**Must read!**", "`oral`",
        "(must read!)", "(必读)", ":fire:", "🔥 🔥", "✔️ read", "[Cited by 12]", "(cited by 123)",
        "(123 citations)", "🔥 **NEW!** (12 citations)", "Citations: 123", "- 123 citations",
        "这篇文章提出了一种新方法。", "- 提出了一种新方法", "<!-- to read -->",
        "(presenter: Zoe Zee)", "- presented by Zoe", "[Speaker: Zoe Zee]", "— led by Zoe Zee",
    ],
)  # fmt: skip
def test_remark_behind(text: str, remark: str) -> None:
    assert rows_of(re.sub(r"(?m)^(- .*)$", rf"\1 {remark}", text)) == rows_of(text)
    assert rows_of(re.sub(r"(?m)^(- .*)$", rf"\1 {remark}", text, count=1)) == rows_of(text)


@pytest.mark.parametrize("text", _LISTS)
@pytest.mark.parametrize(
    "mark",
    [
        "**12.**", "`12`", "**[12]**", "#12", "No. 12:", "→", "»", "▶", "<!-- 12 -->", "（推荐）",
        "![new](new.gif)", "New:",
    ],
)  # fmt: skip
def test_mark_in_front(text: str, mark: str) -> None:
    assert rows_of(text.replace("- ", f"- {mark} ")) == rows_of(text)


@entries(
    (
        "words in small letters behind a closing mark and a dash; others are part of a title",
        "# Papers\n- Ada Bee. “How ants count” - a good introduction\n"
        "- Eve Fly. “How moths count” – очень хорошее введение\n"
        "- Carl Dee. “Legs of beetles - a good introduction”\n",
        [
            ("How ants count", "", 0, ["Bee"]),
            ("How moths count", "", 0, ["Fly"]),
            ("Legs of beetles - a good introduction", "", 0, ["Dee"]),
        ],
    ),
    (
        "behind the first of several lines",
        "# Papers\n- **How ants count** 🔥 **NEW!**<br>Ada Bee, Carl Dee<br>ICML 2020\n"
        "- **How bees count**<br>Carl Dee, Eve Fly<br>ICML 2021\n",
        [
            ("How ants count", "ICML", 2020, ["Bee", "Dee"]),
            ("How bees count", "ICML", 2021, ["Dee", "Fly"]),
        ],
    ),
    (
        "comments between the rows of a table, and in front of cells",
        "# Papers\n| Title | Venue | Year |\n|---|---|---|\n<!-- the first -->\n"
        "| <!-- 1 --> How ants count | ICML | 2020 |\n<!-- | How wasps count | ICML | 2019 | -->\n"
        "| How bees count | ICLR | 2021 |\n",
        [("How ants count", "ICML", 2020, []), ("How bees count", "ICLR", 2021, [])],
    ),
    (
        "a comment of several lines stays one",
        "# Papers\n<!--\n- [How wasps count](https://a.org/1), ICML 2019\n<!-- y -->\n"
        "- [How ants count](https://a.org/2), ICML 2020\n",
        [("How ants count", "ICML", 2020, [])],
    ),
)
def test_remarks_around(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "words that call a quotation a work",
        '# Ants\n- Link to the paper "How ants count": https://arxiv.org/abs/2001.00001\n'
        "- The article “How bees count” by Ada Bee: https://arxiv.org/abs/2001.00002\n\n"
        "## Books\n- 📚 See also our book „Ameisen am Berg“ (Hill Press, 2010)\n"
        '- A discussion of the book "How wasps dig", Ant Letters 3, 2001\n',
        [
            ("How ants count", "", 0, []),
            ("How bees count", "", 0, ["Bee"]),
            ("Ameisen am Berg", "Hill Press", 2010, []),
            ('A discussion of the book "How wasps dig"', "Ant Letters", 2001, []),
        ],
    ),
    (
        "tags of the reader's own, but not in a sentence",
        "# Papers\n- How ants count their many steps #ants #ToRead\n  - Ada Bee, ICML 2020\n"
        "- **How moths count** #moths\n  - Carl Dee, ICLR 2021\n"
        "- [x] Talks of a colony on #nests\n  - Eva Eff, CVPR 2019\n",
        [
            ("How ants count their many steps", "ICML", 2020, ["Bee"]),
            ("How moths count", "ICLR", 2021, ["Dee"]),
            ("Talks of a colony on #nests", "CVPR", 2019, ["Eff"]),
        ],
    ),
    (
        "signs that mark authors",
        "# Papers\n1. **Bee, A.**, Dee, C.✉, Eff, E. & Gee, F.✉ How ants count. Ant Sci. 20, 1–9"
        " (2011). 🅡\n2. **Bee, A.** & Dee, C.✱ How bees count. Ant Biol. 23, 8–9 (2016). 🅝\n"
        "3. Bee, A.✉, Dee, C.✱ (2017). How wasps count. Ant Biol. 24, 8–9.\n",
        [
            ("How ants count", "Ant Sci.", 2011, ["Bee", "Dee", "Eff", "Gee"]),
            ("How bees count", "Ant Biol.", 2016, ["Bee", "Dee"]),
            ("How wasps count", "Ant Biol.", 2017, ["Bee", "Dee"]),
        ],
    ),
)
def test_words_and_signs_that_call_something_a_work_or_an_author(
    text: str, rows: list[Row]
) -> None:
    assert rows_of(text) == rows


def test_comment_keeps_lines() -> None:
    text = "# Papers\n| Title | Year |\n|---|---|\n<!-- x -->\n| How ants count | 2020 |\n"
    assert [paper.line for paper in parse(text).papers] == [5]
