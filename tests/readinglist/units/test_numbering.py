"""Numbers and keys in front of entries: where each entry begins, and what is no number."""

import pytest

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, editions_of, entries, rows_of, titles_of

ANTS = ("How ants count their steps", "ICLR", 2020, ["Bee", "Dee"])


BEES = ("How bees find the way home", "CVPR", 2021, ["Eff", "Gee"])


WASPS = ("Why wasps do not count", "ICML", 2019, ["Zee", "Bee"])


@entries(
    (
        "numbers with an escaped stop",
        "**Ants**\n\n"
        "9\\.  **Bee, A., & Dee, C. (2011).** Ants in the rain of May. *Journal of Ants*, 2.\n"
        "10\\. **Eff, E. (2010).** Ants in the sun of June. *Insect Letters*, 3, 4-5.\n",
        [
            ("Ants in the rain of May", "Journal of Ants", 2011, ["Bee", "Dee"]),
            ("Ants in the sun of June", "Insect Letters", 2010, ["Eff"]),
        ],
    ),
    (
        "numbers before a colon, names in the place of names, an affiliation",
        "# 经典\n"
        "- 31: A Mathematical Theory of Ants — Ada Bee · 1948 — 起点\n"
        "- 32: Ants and Intelligence — Carl Dee · 1950 — 起点\n"
        "- 33: On Countable Ants, with a Proof — Eva Eff · 1936 — 起点\n"
        "- 34: Go Home Considered Harmful — Zoe Zee · 1968 — 起点\n"
        "- 35: Hill: a Place of Many Ants — Gee 等 (AntCorp) · 2011 — 起点\n"
        "- 36: Trust, Food, and Shy Ants — Bee & Dee · 1999 — 起点\n",
        [
            ("A Mathematical Theory of Ants", "", 1948, ["Bee"]),
            ("Ants and Intelligence", "", 1950, ["Dee"]),
            ("On Countable Ants, with a Proof", "", 1936, ["Eff"]),
            ("Go Home Considered Harmful", "", 1968, ["Zee"]),
            ("Hill: a Place of Many Ants", "", 2011, ["Gee"]),
            ("Trust, Food, and Shy Ants", "", 1999, ["Bee", "Dee"]),
        ],
    ),
    (
        "numbers without a mark, titles in capitals",
        "# References\n"
        "1 Ada Bee et al., 2016, HILLNET: A MODEL OF RAW HILLS, https://arxiv.org/abs/1609.03499\n\n"
        "2 Carl Dee et al., 2017, ANTS BY DAY AND BY\nNIGHT, https://arxiv.org/abs/1712.05884\n\n"
        "3 Eva Eff et al., 2018, DEEP ANT 3: 2000-LEG MODELS, https://arxiv.org/abs/1710.07654\n",
        [
            ("HILLNET: A MODEL OF RAW HILLS", "", 2016, ["Bee"]),
            ("ANTS BY DAY AND BY NIGHT", "", 2017, ["Dee"]),
            ("DEEP ANT 3: 2000-LEG MODELS", "", 2018, ["Eff"]),
        ],
    ),
    (
        "codes in front",
        "# Register\n"
        "## AB-D051 — HillNet: A Model of Raw Hills (Bee et al.)\n\n"
        "- Locator: https://arxiv.org/abs/1609.03499\n- Published: 2016-09\n\n"
        "## AB-D052 — AntNet: Towards Whole Ants (Dee et al.)\n\n"
        "- Locator: https://arxiv.org/abs/1703.10135\n- Published: 2017-03\n\n"
        "## AB-D053 — WaspNet: Towards Whole Wasps (Eff et al.)\n\n"
        "- Locator: https://arxiv.org/abs/1712.05862\n- Published: 2017-12\n",
        [
            ("HillNet: A Model of Raw Hills", "", 2016, ["Bee"]),
            ("AntNet: Towards Whole Ants", "", 2017, ["Dee"]),
            ("WaspNet: Towards Whole Wasps", "", 2017, ["Eff"]),
        ],
    ),
    (
        "years in the place of the numbers of items",
        "# Papers\n\n## Steps\n\n"
        "- 2013. “How ants count their steps”. Ada Bee et al. [pdf](https://a.org/1.pdf)\n"
        "- 2009. “How bees find the way home”. Eva Eff et al. [pdf](https://a.org/2.pdf)\n\n"
        "## Nests\n\n1999. Zoe Zee. Why wasps do not count. Wood 3, 4-5.\n\n"
        "2001. Ada Bee. Why moths count. Wood 5, 4-5.\n",
        [
            (ANTS[0], "", 2013, ["Bee"]),
            (BEES[0], "", 2009, ["Eff"]),
            (WASPS[0], "Wood", 1999, ["Zee"]),
            ("Why moths count", "Wood", 2001, ["Bee"]),
        ],
    ),
)
def test_numbers_in_front(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    "counted",
    ["Week {}: ", "**Week {}**: ", "Lecture {} - ", "[Session {}] ", "**Week {}** (May 6): "],
)
@pytest.mark.parametrize("mark", ["{}", "[{}](https://a.org/1.pdf)", "*{}*", "**{}**"])
def test_counted_words_in_front(counted: str, mark: str) -> None:
    titles = (ANTS[0], BEES[0], WASPS[0])
    items = [
        f"- {counted.format(number)}{mark.format(title)} (Bee et al., ICML 2020)\n"
        for number, title in enumerate(titles, 1)
    ]
    rows = rows_of("# Papers\n" + "".join(items))
    assert rows == [(title, "ICML", 2020, ["Bee"]) for title in titles]


def test_words_with_numbers_that_are_not_counted_stay() -> None:
    text = "# Papers\n- Level 3: Ants that drive\n- Phase 1: Bees in rows\n- Hill 7: Old nests\n"
    assert [title for title, *_ in rows_of(text)] == [
        "Level 3: Ants that drive",
        "Phase 1: Bees in rows",
        "Hill 7: Old nests",
    ]


_HEAD = "# Ants\n## Hills\n"


def test_numbers_without_a_space_in_headings() -> None:
    text = (
        "### 1.How Ants Count Steps\n\nPaper: https://arxiv.org/abs/2001.00001\n\n"
        "### 2.How Bees Count Steps\n\nPaper: https://arxiv.org/abs/2001.00002\n"
    )
    assert [title for title, *_ in rows_of(_HEAD + text)] == [
        "How Ants Count Steps",
        "How Bees Count Steps",
    ]


def test_items_that_are_counted_beyond_1800_have_no_years() -> None:
    items = (
        f"{number}. [How ant {number} counts](https://a.org/{number})" for number in range(1, 1810)
    )
    papers = parse("# Papers\n\n" + "\n".join(items)).papers
    assert [paper.year for paper in papers] == [0] * 1809


def test_letter_and_number_in_brackets_count_the_entries_of_a_kind() -> None:
    text = (
        "# Publications\n\n## Journal papers\n\n"
        '[J2] A. B. C. Bee, D. Dee, and E. Eff, "How ants count," *J. Ant. Soc. Hill.*, vol. 3,'
        " no. 5, pp. 1–9, Nov. 2008.\n\n"
        '[J1] G. Gee and **A. Bee**, "Ants: A survey," *Hill Commun.*, vol. 1, 2004.\n\n'
        "## Books\n\n[B1] A. Bee and D. Dee, *Counting in Practice*, 2nd ed. Ulm: Hill Press,"
        " 2015.\n"
    )
    assert rows_of(text) == [
        ("How ants count", "J. Ant. Soc. Hill", 2008, ["Bee", "Dee", "Eff"]),
        ("Ants: A survey", "Hill Commun.", 2004, ["Gee", "Bee"]),
        ("Counting in Practice", "Hill Press", 2015, ["Bee", "Dee"]),
    ]


def test_a_key_in_brackets_begins_an_entry_of_its_own() -> None:
    text = (
        "# Literaturverzeichnis\n\n[BIEN14]:\nBiene, Anna: Ameisen - gestern, heute, morgen, 2014\n"
        "\n[HUMM15]:\nHummel, Karl: Die Wege der Ameisen, 2015\n"
    )
    assert titles_of(text) == [
        (3, "Ameisen - gestern, heute, morgen"),
        (6, "Die Wege der Ameisen"),
    ]


def test_a_list_that_goes_on_with_a_higher_number_below_a_label() -> None:
    text = """# Papers

**Nests**:
6. [How Ants Build in Sand](https://arxiv.org/abs/2101.00001) (2019)
7. [How Bees Build in Trees](https://arxiv.org/abs/2101.00002) (2020)

Dances of bees:
8. [How Bees Dance in the Dark](https://arxiv.org/abs/2101.00003) (2021)

The first of them was found in a garden in the year
1986. It was a bee.
"""
    assert editions_of(text) == [
        ("How Ants Build in Sand", "", 2019),
        ("How Bees Build in Trees", "", 2020),
        ("How Bees Dance in the Dark", "", 2021),
    ]


def test_numbers_in_front_as_chinese_and_japanese_write_them() -> None:
    text = """# 论文
## 综述
### 1.蚂蚁如何数步的研究综述
链接: https://arxiv.org/abs/2101.00001
### 2、蜜蜂如何在黑暗中跳舞的研究
链接: https://arxiv.org/abs/2101.00002
## 其他
- （1）黄蜂如何造窝的研究 [pdf](https://arxiv.org/abs/2101.00003)
- 2、飞蛾如何寻找月亮的研究 [pdf](https://arxiv.org/abs/2101.00004)
## 英文
1、**Ants and their Nests in Summer**，ICLR 2021，[论文](https://arxiv.org/abs/2101.00005)

2、**How Bees Dance in the Dark**，ICML 2021，[论文](https://arxiv.org/abs/2101.00006)

【3】**2.5D Wasps and their Nests**，ICML 2021，[论文](https://arxiv.org/abs/2101.00007)
"""
    read = parse(text)
    assert [paper.title for paper in read.papers] == [
        "蚂蚁如何数步的研究综述",
        "蜜蜂如何在黑暗中跳舞的研究",
        "黄蜂如何造窝的研究",
        "飞蛾如何寻找月亮的研究",
        "Ants and their Nests in Summer",
        "How Bees Dance in the Dark",
        "2.5D Wasps and their Nests",
    ]
    assert not [finding for finding in read.findings if str(finding.rule) == "list-title-rest"]


def test_numbers_that_are_joined_to_the_titles() -> None:
    text = (
        "- [8-How Ants Count Their Steps](https://arxiv.org/abs/2001.00001)\n"
        "- [9-3D-Nests of Bees in Trees](https://arxiv.org/abs/2001.00002)\n"
        "> Small nests.\n\n"
        "- [11-Wasps That Dig at Night](https://arxiv.org/abs/2001.00003)\n"
        "- [Where Moths Sleep in Summer](https://arxiv.org/abs/2001.00004)\n"
    )
    assert [title for title, *_ in rows_of(_HEAD + text)] == [
        "How Ants Count Their Steps",
        "3D-Nests of Bees in Trees",
        "Wasps That Dig at Night",
        "Where Moths Sleep in Summer",
    ]
    coloring = "- [3-Colorings of Hills and Nests](https://arxiv.org/abs/2001.00001)\n"
    assert rows_of(_HEAD + coloring) == [("3-Colorings of Hills and Nests", "", 0, [])]
    others = (
        "- [4-Layer Nests of Bees in Trees](https://arxiv.org/abs/2001.00002)\n"
        "- [1-Bit Counts of Wasps at Night](https://arxiv.org/abs/2001.00003)\n"
    )
    assert [title for title, *_ in rows_of(_HEAD + coloring + others)] == [
        "3-Colorings of Hills and Nests",
        "4-Layer Nests of Bees in Trees",
        "1-Bit Counts of Wasps at Night",
    ]
