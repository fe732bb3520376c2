"""Names, years and numbers right behind titles."""

import pytest

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "most titles end in a year",
        "# Papers\n- A Survey of Ants and Hills 2015\n- How ants count in caves 2011\n"
        "- Legs of beetles: a review 2005\n",
        [
            ("A Survey of Ants and Hills", "", 2015, []),
            ("How ants count in caves", "", 2011, []),
            ("Legs of beetles: a review", "", 2005, []),
        ],
    ),
    (
        "linked, bold, and in front of a bar",
        "# Ants\n- [How ants count steps 2015](https://a.org/1.pdf)\n"
        "- **Legs of small beetles 2011** [[pdf](https://a.org/2.pdf)]\n"
        "- Wings of brown moths 2005 | [pdf](https://a.org/3.pdf)\n",
        [
            ("How ants count steps", "", 2015, []),
            ("Legs of small beetles", "", 2011, []),
            ("Wings of brown moths", "", 2005, []),
        ],
    ),
    (
        "one title that ends in a year",
        "# Ants\n- [How ants lived in their hills 2015](https://a.org/1.pdf)\n"
        "- [Legs of small beetles](https://a.org/2.pdf)\n"
        "- [Wings of brown moths](https://a.org/3.pdf)\n",
        [
            ("How ants lived in their hills 2015", "", 0, []),
            ("Legs of small beetles", "", 0, []),
            ("Wings of brown moths", "", 0, []),
        ],
    ),
    (
        "reports of one title",
        "# Reports\n- [State of the Hills 2015](https://a.org/1.pdf)\n"
        "- [State of the Hills 2016](https://a.org/2.pdf)\n"
        "- [State of the Hills 2017](https://a.org/3.pdf)\n",
        [
            ("State of the Hills 2015", "", 0, []),
            ("State of the Hills 2016", "", 0, []),
            ("State of the Hills 2017", "", 0, []),
        ],
    ),
)
def test_years_behind_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "the parts of one work, and one title among others",
        "# Papers\n## Steps\n- [Foundations of Counting Ants (1)](https://a.org/1.pdf)\n"
        "- [Foundations of Counting Ants (2)](https://a.org/2.pdf)\n"
        "- [Foundations of Counting Ants (3)](https://a.org/3.pdf)\n"
        "## Nests\n- [How Bees Live in Hive (12)](https://a.org/4.pdf)\n"
        "- [How Wasps Dig Their Nests](https://a.org/5.pdf)\n"
        "- [How Moths Sleep by Day](https://a.org/6.pdf)\n",
        [
            ("Foundations of Counting Ants (1)", "", 0, []),
            ("Foundations of Counting Ants (2)", "", 0, []),
            ("Foundations of Counting Ants (3)", "", 0, []),
            ("How Bees Live in Hive (12)", "", 0, []),
            ("How Wasps Dig Their Nests", "", 0, []),
            ("How Moths Sleep by Day", "", 0, []),
        ],
    ),
)
def test_numbers_behind_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "in the cells of a column, with venue and people",
        "# 论文\n| ID | 名字 | 作者 |\n|--|--|--|\n"
        "| 1 | How Ants Count Their Legs 1988 | |\n"
        "| 2 | How Bees Sleep: A Study of Nights 2003 | |\n"
        "| 3 | The Hill-Structured Nest (HSN) 1996 | |\n"
        "| 4 | Ants: A Large, Well Built Nest  2006 OSDI   Ada Bee | |\n"
        "| 5 | Windy Ant Storage: A Highly Available Hill 2011 | |\n",
        [
            ("How Ants Count Their Legs", "", 1988, []),
            ("How Bees Sleep: A Study of Nights", "", 2003, []),
            ("The Hill-Structured Nest (HSN)", "", 1996, []),
            ("Ants: A Large, Well Built Nest", "OSDI", 2006, ["Bee"]),
            ("Windy Ant Storage: A Highly Available Hill", "", 2011, []),
        ],
    ),
    (
        "venues behind the years, and links",
        "# Papers\n- How Ants Count 1988 ICML [[paper](https://a.org/1.pdf)]\n"
        "- How Wasps Dance, Sing and Run 2001 OSDI [[paper](https://a.org/2.pdf)]\n"
        "- [How Bees Sleep 2003 NeurIPS Carl Dee](https://a.org/3.pdf)\n",
        [
            ("How Ants Count", "ICML", 1988, []),
            ("How Wasps Dance, Sing and Run", "OSDI", 2001, []),
            ("How Bees Sleep", "NeurIPS", 2003, ["Dee"]),
        ],
    ),
    (
        "journals in front of the years",
        "# Papers\n- How Ants Count, Journal of Hills 1988\n"
        "- How Wasps Dance, Sing and Run, Nature 2001\n- How Bees Sleep, Hill Letters 2003\n",
        [
            ("How Ants Count", "Journal of Hills", 1988, []),
            ("How Wasps Dance, Sing and Run", "Nature", 2001, []),
            ("How Bees Sleep", "Hill Letters", 2003, []),
        ],
    ),
)
def test_years_behind_titles_with_what_stands_beside_them(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize("year", ["`2015`", "**2015**", "*2015*", "[`2015`]"])
@pytest.mark.parametrize("link", ["", " [[pdf](https://a.org/1.pdf)]"])
def test_an_emphasized_year_behind_a_title(year: str, link: str) -> None:
    assert rows_of(f"# Papers\n- A Survey of Ants and Hills {year}{link}\n") == [
        ("A Survey of Ants and Hills", "", 2015, [])
    ]


@entries(
    (
        "a space in front of the name",
        "## 论文\n- 蚂蚁图像插值算法的研究 王涛 2019\n- 蜜蜂图像去噪研究 朱同华 2012\n"
        "- 彩色甲虫图像方法的研究 任娟 2006\n",
        [
            ("蚂蚁图像插值算法的研究", "", 2019, ["王涛"]),
            ("蜜蜂图像去噪研究", "", 2012, ["朱同华"]),
            ("彩色甲虫图像方法的研究", "", 2006, ["任娟"]),
        ],
    ),
    (
        "names of files of CNKI",
        "## 论文\n- 蚂蚁图像插值算法的研究_王涛\n- 蜜蜂图像去噪研究_朱同华\n"
        "- 彩色甲虫图像方法的研究_卡姆兰\n- 蝴蝶翅膀的研究_任娟\n",
        [
            ("蚂蚁图像插值算法的研究", "", 0, ["王涛"]),
            ("蜜蜂图像去噪研究", "", 0, ["朱同华"]),
            ("彩色甲虫图像方法的研究", "", 0, ["卡姆兰"]),
            ("蝴蝶翅膀的研究", "", 0, ["任娟"]),
        ],
    ),
    (
        "last words of Korean titles that are no names",
        "## 논문\n- 개미 집을 위한 센서의 설계 2019\n- 꿀벌 춤을 위한 모형의 구현 2012\n"
        "- 말벌 집을 찾는 방법의 구현 2006\n",
        [
            ("개미 집을 위한 센서의 설계", "", 2019, []),
            ("꿀벌 춤을 위한 모형의 구현", "", 2012, []),
            ("말벌 집을 찾는 방법의 구현", "", 2006, []),
        ],
    ),
    (
        "last words of titles above the authors",
        "## 논문\n- **개미 집을 위한 센서의 이정표**<br>\n김철수, 이영희,\n개미학회지, 2019\n"
        "- **꿀벌 춤을 위한 모형의 조사법**<br>\n박민수, 이영희,\n개미학회지, 2012\n",
        [
            ("개미 집을 위한 센서의 이정표", "개미학회지", 2019, ["김철수", "이영희"]),
            ("꿀벌 춤을 위한 모형의 조사법", "개미학회지", 2012, ["박민수", "이영희"]),
        ],
    ),
)
def test_east_asian_names_behind_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
