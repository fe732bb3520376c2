"""Raised, lowered and otherwise small text in HTML: parts of words, footnotes, remarks, fields."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "words beside a title",
        "# Shelf\n| Title | Date | Form |\n| --- | --- | --- |\n"
        "| [How ants count](https://a.org/1) <sup>HILL</sup> | 2020/03/16 | Print |\n"
        "| [How wasps count](https://a.org/2) | 2019/03/16 | Print |\n"
        "| How bees count<sup>new!</sup> | 2018/03/16 | Print |\n"
        "| How moths count <sub><sup>reading group</sup></sub> | 2017/03/16 | Print |\n",
        [
            ("How ants count", "", 2020, []),
            ("How wasps count", "", 2019, []),
            ("How bees count", "", 2018, []),
            ("How moths count", "", 2017, []),
        ],
    ),
    (
        "marks of footnotes",
        "# Papers\n| Title | Venue | Authors |\n| --- | --- | --- |\n"
        "| How ants count <sup>🔥</sup> | Nature<sup>*</sup> | Ada Bee<sup>1</sup>,"
        " Carl Dee<sup>†</sup> |\n"
        "| How wasps count<sup>[2]</sup> | <b>Ant Letters</b> | Ada Bee<sup>1,2</sup> |\n"
        "| How bees count<sup>[3](#note-3)</sup> | Ant Letters | <small>Eve Eff</small> |\n"
        '| How moths count<sup><a id="x" href="#note-4">4</a></sup> | Ant Letters | Eve Eff |\n',
        [
            ("How ants count", "Nature", 0, ["Bee", "Dee"]),
            ("How wasps count", "Ant Letters", 0, ["Bee"]),
            ("How bees count", "Ant Letters", 0, ["Eff"]),
            ("How moths count", "Ant Letters", 0, ["Eff"]),
        ],
    ),
    (
        "parts of words",
        "# CVPR 2024\n"
        "- E<sup>2</sup>Ant: H<sub>2</sub>O in nests [[pdf](https://a.org/1)]\n"
        "- Why <sup>3</sup>He and Ca(OH)<sub>2</sub> hurt ants [[pdf](https://a.org/2)]\n"
        "- Wings at x<sup>n+1</sup> and k<sub>max</sub> <sup>**[pdf](https://a.org/3)**</sup>\n",
        [
            ("E<sup>2</sup>Ant: H<sub>2</sub>O in nests", "CVPR", 2024, []),
            ("Why <sup>3</sup>He and Ca(OH)<sub>2</sub> hurt ants", "CVPR", 2024, []),
            ("Wings at x<sup>n+1</sup> and k<sub>max</sub>", "CVPR", 2024, []),
        ],
    ),
    (
        "all that follows a title",
        "# Papers\n"
        "- [How ants count](https://a.org/1) <sub>Ada Bee, ICML 2020</sub>\n"
        "- [How wasps count](https://a.org/2)<sup>ICML'21</sup>\n"
        "- [How bees count](https://a.org/3) <sub><sup>Ada Bee, *Nature*, 2022</sup></sub>\n"
        "- [How moths count](https://a.org/4) <sub>Carl Dee</sub> <sup>(2023)</sup>\n",
        [
            ("How ants count", "ICML", 2020, ["Bee"]),
            ("How wasps count", "ICML", 2021, []),
            ("How bees count", "Nature", 2022, ["Bee"]),
            ("How moths count", "", 2023, ["Dee"]),
        ],
    ),
    (
        "keys of a keyboard",
        "# Papers\n"
        "- <kbd>ICML 2020</kbd> [How ants count](https://a.org/1)\n"
        "- <kbd>ICML 2021</kbd> [How wasps count](https://a.org/2) <kbd>code</kbd>\n",
        [("How ants count", "ICML", 2020, []), ("How wasps count", "ICML", 2021, [])],
    ),
    (
        "tags that only color or underline",
        "# Papers\n"
        '1. <font color="blue">Ada Bee</font>, <u>Carl Dee</u>: <mark>How ants count</mark>.'
        " <small>In ICML 2020</small>\n"
        '2. <span style="color:red">Ada Bee</span>, Carl Dee: <ins>How wasps count</ins>.'
        " <big>In ICML 2021</big>\n"
        "3. <s>Ada Bee, Carl Dee: How flies count. In ICML 2022</s>\n",
        [
            ("How ants count", "ICML", 2020, ["Bee", "Dee"]),
            ("How wasps count", "ICML", 2021, ["Bee", "Dee"]),
            ("How flies count", "ICML", 2022, ["Bee", "Dee"]),
        ],
    ),
)
def test_raised_and_small_text(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_heading_with_a_raised_word_says_what_it_says_without() -> None:
    text = "# CVPR 2024 <sup>🔥</sup> <sup>new</sup>\n- How ants count [[pdf](https://a.org/1)]\n"
    assert rows_of(text) == [("How ants count", "CVPR", 2024, [])]
