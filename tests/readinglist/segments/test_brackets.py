"""Brackets: which of them end a title, and what stands in them."""

import pytest

from snnbib.readinglist.segments.short_forms import is_short_form_of
from tests.readinglist.rows import Row, editions_of, entries, rows_of


@pytest.mark.parametrize(
    ("short", "long", "is_short_form"),
    [
        ("RAID", "A Case for Redundant Arrays of Inexpensive Disks", True),
        ("LSM-Tree", "The Log-Structured Merge-Tree", True),
        ("ICML", "A Case for Redundant Arrays", False),
        ("R", "Redundant Arrays", False),
    ],
)
def test_short_forms(short: str, long: str, is_short_form: bool) -> None:  # noqa: FBT001
    assert is_short_form_of(short, long) is is_short_form


@pytest.mark.parametrize("brackets", ["（ICDE 2021)", "(ICDE 2021）", "（ICDE 2021）"])
def test_a_bracket_may_close_in_the_other_width(brackets: str) -> None:
    text = f"- Ants that count their steps {brackets}\n- Bees that learn the way (VLDB 2020)\n"
    assert editions_of(text) == [
        ("Ants that count their steps", "ICDE", 2021),
        ("Bees that learn the way", "VLDB", 2020),
    ]


def test_whose_paper_it_is_may_stand_behind_its_year() -> None:
    text = """\
- Ants that count their steps (VLDB 2021 from Ada Bee)
- Bees that learn the way (SIGMOD 2020 by Carl Dee)
"""
    assert editions_of(text) == [
        ("Ants that count their steps", "VLDB", 2021),
        ("Bees that learn the way", "SIGMOD", 2020),
    ]


ANTS = ("How ants count their steps", "ICLR", 2020, ["Bee", "Dee"])


BEES = ("How bees find the way home", "CVPR", 2021, ["Eff", "Gee"])


@entries(
    (
        "what a reader says of a work in brackets behind its title",
        "# Papers on ants\n"
        "\n"
        "- [x] How Ants Build Their Nests (recommended)\n"
        "- [ ] The Language of Bees: A First Survey (optional)\n"
        "- [x] Wasps at Work (must read)\n"
        "- [ ] Beehives in the Wild(skimmed)\n"
        "- [ ] Left or Right: Ants at a Fork (Left-handed ants)\n",
        [
            ("How Ants Build Their Nests", "", 0, []),
            ("The Language of Bees: A First Survey", "", 0, []),
            ("Wasps at Work", "", 0, []),
            ("Beehives in the Wild", "", 0, []),
            ("Left or Right: Ants at a Fork (Left-handed ants)", "", 0, []),
        ],
    ),
    (
        "the same in German",
        "# Bücher\n"
        "\n"
        "- Das Nest und seine Erbauer (empfohlen)\n"
        "- Bienen für Anfänger in der Stadt (Pflicht)\n"
        "- Die Sprache der Ameisen (freiwillig)\n",
        [
            ("Das Nest und seine Erbauer", "", 0, []),
            ("Bienen für Anfänger in der Stadt", "", 0, []),
            ("Die Sprache der Ameisen", "", 0, []),
        ],
    ),
    (
        "a bold short name in brackets after the title",
        "###### CVPR 2016\n\n- Counting Pond Minnows (**CPM**),  [paper](https://a.org/1)\n\n"
        "###### ICCV 2017\n\n- Counting ants by two of their parts (**OpenAntV1**),"
        "  [paper](https://arxiv.org/abs/2)\n\n"
        "###### ICCV 2019\n\n- Counting ants by all of their parts(**OpenAntV2**),"
        "  [paper](https://arxiv.org/abs/3)\n",
        [
            ("Counting Pond Minnows", "CVPR", 2016, []),
            ("Counting ants by two of their parts", "ICCV", 2017, []),
            ("Counting ants by all of their parts", "ICCV", 2019, []),
        ],
    ),
    (
        "a remark in square brackets between title and edition",
        "# Papers\n- Counting ants in the field [Vision] (ICML 2021)\n"
        "- Counting bees in the hive [Extended abstract] (NeurIPS 2020)\n"
        "- Counting wasps in the nest (ICLR 2019)\n",
        [
            ("Counting ants in the field", "ICML", 2021, []),
            ("Counting bees in the hive", "NeurIPS", 2020, []),
            ("Counting wasps in the nest", "ICLR", 2019, []),
        ],
    ),
    (
        "a name in brackets in front of the edition",
        "# Papers\n\n"
        "* How ants count their steps (Ada Bee) [ICLR 2020] `field` [📄"
        " Paper](https://a.org/1.pdf)\n"
        "* How bees find the way home (Eva Eff) [CVPR 2021] `field` [📄"
        " Paper](https://a.org/2.pdf)\n",
        [(*ANTS[:3], ["Bee"]), (*BEES[:3], ["Eff"])],
    ),
    (
        "a name with a year in brackets behind people is a venue",
        '# Papers\n- "The two ants problem" by Ben Bloo (Ant Researcher, 1984)\n'
        '- "Teaching with ants" by Dedre Gent (Cognition and Ants, 1983)\n'
        '- "Situated ants" by John See, Allan Coll and Paul Dugu (Ant Researcher, 1989)\n',
        [
            ("The two ants problem", "Ant Researcher", 1984, ["Bloo"]),
            ("Teaching with ants", "Cognition and Ants", 1983, ["Gent"]),
            ("Situated ants", "Ant Researcher", 1989, ["See", "Coll", "Dugu"]),
        ],
    ),
    (
        "black brackets behind or in front of titles",
        "# Papers\n- How ants count 【ICML 2020】 [pdf](https://a.org/1)\n"
        "- 【CVPR 2021】How bees count [pdf](https://a.org/2)\n",
        [("How ants count", "ICML", 2020, []), ("How bees count", "CVPR", 2021, [])],
    ),
    (
        "what kind of paper it is belongs to its title",
        "# Papers\n- How ants count (Student Abstract) (ICML 2020)\n"
        "- How bees count (Extended Version) (CVPR 2021)\n- How wasps count (CVPR 2022)\n",
        [
            ("How ants count (Student Abstract)", "ICML", 2020, []),
            ("How bees count (Extended Version)", "CVPR", 2021, []),
            ("How wasps count", "CVPR", 2022, []),
        ],
    ),
)
def test_brackets_between_title_and_edition(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a venue in brackets behind a dash",
        "# Papers\n\n"
        "Ada Bee, Carl Dee - **[How ants count their steps](https://a.org/1)** - (ICLR)"
        " [[pdf]](https://a.org/1.pdf)\n\n"
        "Eva Eff, Gil Gee, Ada Bee - **[How bees find the way home](https://a.org/2)** -"
        " [CVPR 2021]\n",
        [(*ANTS[:2], 0, ["Bee", "Dee"]), (*BEES[:3], ["Eff", "Gee", "Bee"])],
    ),
    (
        "a tag behind brackets",
        "# Papers\n\n"
        "- [How ants count their steps](https://a.org/1). Bee, A., & Dee, C. (ICLR) `theory`\n"
        "- [How bees find the way home](https://a.org/2). Eff, E., & Gee, G. (CVPR) `field`\n",
        [(*ANTS[:2], 0, ANTS[3]), (*BEES[:2], 0, BEES[3])],
    ),
    (
        "a link named after its site, the year behind the title",
        "* Жук, Анна. (2014). Введение в лингвистику муравьёв [antlit](https://www.antlit.ru/1)\n"
        "* Dee, Jonathan. Language Processing for Ants. (2022). Ulm: Hill University Press.\n",
        [
            ("Введение в лингвистику муравьёв", "", 2014, ["Жук"]),
            ("Language Processing for Ants", "Hill University Press", 2022, ["Dee"]),
        ],
    ),
)
def test_brackets_behind_a_dash_or_tag(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "remarks in Chinese and Japanese behind titles in English",
        "# 论文\n- [How Ants Count the Legs of Ants(译)](https://a.org/1.pdf)\n"
        "- [How Bees’ Wings Rest (笔记)](https://a.org/2.pdf)\n"
        "- [How Wasps Dance at Noon（译文）](https://a.org/3.pdf)\n"
        "- [How Flies Rest on Hills (上)](https://a.org/4.pdf)\n"
        "- [How Moths Walk at Night (訳)](https://a.org/5.pdf)\n",
        [
            ("How Ants Count the Legs of Ants", "", 0, []),
            ("How Bees’ Wings Rest", "", 0, []),
            ("How Wasps Dance at Noon", "", 0, []),
            ("How Flies Rest on Hills (上)", "", 0, []),
            ("How Moths Walk at Night", "", 0, []),
        ],
    ),
    (
        "venues without a year in front of titles in links",
        "# Papers\n- [[ICML 2020] How ants count](https://a.org/1.pdf)\n"
        "- [[arXiv] How bees sleep](https://a.org/2.pdf)\n"
        "- [(bioRxiv) How wasps sing](https://a.org/3.pdf)\n"
        "- [[KDD] How flies rest on hills](https://a.org/4.pdf)\n",
        [
            ("How ants count", "ICML", 2020, []),
            ("How bees sleep", "", 0, []),
            ("How wasps sing", "", 0, []),
            ("How flies rest on hills", "KDD", 0, []),
        ],
    ),
)
def test_brackets_of_remarks_and_venues_in_links(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_an_organization_and_a_remark_in_brackets_behind_a_title() -> None:
    text = """## Ants
- Ants: Counting Steps in Sand (from Google) (use feet to count steps) [paper](https://arxiv.org/abs/2101.00001)
- Bees: Counting Hills (by Hill University) (NeurIPS'23) [paper](https://arxiv.org/abs/2101.00002)
- Learning to Walk (from Steps Alone) [paper](https://arxiv.org/abs/2101.00003)
- Ants (Formica) and Bees (Apis) of Ulm [paper](https://arxiv.org/abs/2101.00004)
"""
    assert editions_of(text) == [
        ("Ants: Counting Steps in Sand", "", 0),
        ("Bees: Counting Hills", "NeurIPS", 2023),
        ("Learning to Walk (from Steps Alone)", "", 0),
        ("Ants (Formica) and Bees (Apis) of Ulm", "", 0),
    ]


def test_a_subtitle_in_quotation_marks_behind_a_colon() -> None:
    text = """# IEEE VIS 2021
1. Exploring the Gap of Ants and Bees: “There’s a Lot of Leaf”
Authors: Ada Bee, Carl Dee
1. AntNet: "How ants count"
Authors: Eva Eff, Gus Gee
1. Ada Bee, Carl Dee, Eva Eff: "How moths fly at night"
1. Best of the Hill Award 2021: "How wasps dig at noon"
"""
    assert rows_of(text) == [
        (
            "Exploring the Gap of Ants and Bees: “There’s a Lot of Leaf”",
            "IEEE VIS",
            2021,
            ["Bee", "Dee"],
        ),
        ("How ants count", "IEEE VIS", 2021, ["Eff", "Gee"]),
        ("How moths fly at night", "IEEE VIS", 2021, ["Bee", "Dee", "Eff"]),
        ("How wasps dig at noon", "IEEE VIS", 2021, []),
    ]


def test_words_in_east_asian_marks_within_a_marked_title() -> None:
    text = """# 论文

- **《蚁楼梦》结构探析** (2012)
- **“一蚁一路”倡议下的合作** (2013)
- **《蚁史》李娜** (2014)

## 表

| 标题 | 作者 | 期刊 | 年份 |
|---|---|---|---|
| 「蚂蚁」「蜜蜂」考 | 李娜 | 昆虫学报 | 2000 |
| 论《蚂蚁》 | 周杰 | 昆虫学报 | 2001 |
| [“蚂蚁”与“蜜蜂”](https://a.org/1) | 周杰 | 昆虫学报 | 2002 |
"""
    assert rows_of(text) == [
        ("《蚁楼梦》结构探析", "", 2012, []),
        ("“一蚁一路”倡议下的合作", "", 2013, []),
        ("蚁史", "", 2014, ["李娜"]),
        ("「蚂蚁」「蜜蜂」考", "昆虫学报", 2000, ["李娜"]),
        ("论《蚂蚁》", "昆虫学报", 2001, ["周杰"]),
        ("“蚂蚁”与“蜜蜂”", "昆虫学报", 2002, ["周杰"]),
    ]


def test_names_of_methods_behind_the_edition_in_brackets() -> None:
    text = """# Papers
- [KDD'2020-Pro-Ant] How ants count their steps. [[paper](https://a.org/1)]
- [ICML'19-LDA] Learning the trails of ants. [[paper](https://a.org/2)]
- [NIPS 2021-AntNet/Hill] Ants that learn from bees. [[paper](https://a.org/3)]
- [WWW'2016] Ants for bees and wasps. [[paper](https://a.org/4)]
"""
    assert editions_of(text) == [
        ("How ants count their steps", "KDD", 2020),
        ("Learning the trails of ants", "ICML", 2019),
        ("Ants that learn from bees", "NeurIPS", 2021),
        ("Ants for bees and wasps", "WWW", 2016),
    ]
