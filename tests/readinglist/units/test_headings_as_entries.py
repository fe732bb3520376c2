"""Headings that are entries: what stands below them, and headings that only look like entries."""

import pytest

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, entries, rows_of

ANTS = ("How ants count their steps", "ICLR", 2020, ["Bee", "Dee"])


BEES = ("How bees find the way home", "CVPR", 2021, ["Eff", "Gee"])


@entries(
    (
        "reading notes: lines of fields in emphasis, of which a link is the first",
        "# Paper notes\n\n### How ants count their steps\n\n*Paper*: [link](https://arxiv.org/abs/2001.00001)"
        "\n*Authors*: Ada Bee, Carl Dee\n*Conference*: ICLR 2020\n*Keywords*: ants, nests\n"
        "*Rating*: ★★★★☆\n\n#### Summary\nThe colony keeps a count of steps.\n\n---\n\n"
        "### How bees find the way home\n\n*Paper*: [link](https://arxiv.org/abs/2001.00002)"
        "\n*Authors*: Eva Eff, Tom Gee\n*Conference*: CVPR 2021\n*Keywords*: bees, maps\n"
        "*Rating*: ★★★☆☆\n\n#### Summary\nThe bees keep a map of the hills.\n",
        [ANTS, BEES],
    ),
    (
        "people, a year and a venue that marks part",
        "# Paper notes\n\n## How ants count their steps\nAda Bee, Carl Dee, 2020 (ICLR)\n\n"
        "- Ants keep a count of steps\n- It fails when the path is wet\n\n"
        "## How bees find the way home\nEva Eff, Tom Gee, 2021 (CVPR)\n\n"
        "- Bees keep a map\n- It fails when the hills are wet\n",
        [ANTS, BEES],
    ),
    (
        "the same with bars and links",
        "# Paper notes\n\n## How ants count their steps\n"
        "*Ada Bee, Carl Dee* — ICLR 2020 | [paper](https://a.org/1.pdf) | [code](https://github.com/a/1)\n\n"
        "- Ants keep a count of their steps\n- It fails when the path is wet\n\n"
        "## How bees find the way home\n"
        "*Eva Eff, Tom Gee* — CVPR 2021 | [paper](https://a.org/2.pdf) | [code](https://github.com/a/2)\n\n"
        "- Bees keep a map of the hills\n- It fails when the hills are wet\n",
        [ANTS, BEES],
    ),
    (
        "the name of folded notes is no venue",
        "# Paper notes\n\n## How ants count their steps\n\n- Authors: Ada Bee, Carl Dee\n"
        "- Paper: https://arxiv.org/abs/2001.00001\n\n<details><summary>Notes</summary>\n\n"
        "- Ants keep a count of their steps\n\n</details>\n\n"
        "## How bees find the way home\n\n- Authors: Eva Eff, Tom Gee\n"
        "- Paper: https://arxiv.org/abs/2001.00002\n\n<details><summary>Notes</summary>\n\n"
        "- Bees keep a map of the hills\n\n</details>\n",
        [(ANTS[0], "", 0, ANTS[3]), (BEES[0], "", 0, BEES[3])],
    ),
    (
        'people and a publisher in a line below that begins with "by"',
        "# Books on ants\n"
        "\n"
        "## Nests and Their Makers: A Natural History\n"
        "by Anna Berg, Paul Stone, Wiley Blackwell\n"
        "\n"
        "![cover](nests.jpg)\n"
        "\n"
        "## Bees for Beginners\n"
        "by Carla Wood, Hill Press\n"
        "\n"
        "![cover](bees.jpg)\n"
        "\n"
        "## Das Wespenjahr\n"
        "von Tom Marsh und Rita Hill\n",
        [
            ("Nests and Their Makers: A Natural History", "Wiley Blackwell", 0, ["Berg", "Stone"]),
            ("Bees for Beginners", "Hill Press", 0, ["Wood"]),
            ("Das Wespenjahr", "", 0, ["Marsh", "Hill"]),
        ],
    ),
    (
        "headings of one level are entries in all sections",
        "# All\n## Ants\n### Ants: a survey\n* [Paper](./a.pdf)\n\n**Abstract:** We count.\n"
        "### Bees\n* [Notes](./c.md)\n* [Paper](./b.pdf)\n\n**Abstract:** We count bees.\n"
        "## Wasps\n### Counting wasps at night (ICLR 2020)\n* [Paper](./d.pdf)\n\n"
        "**Abstract:** We count.\n### Counting wasps at noon (ICLR 2020)\n* [Paper](./e.pdf)\n",
        [
            ("Ants: a survey", "", 0, []),
            ("Bees", "", 0, []),
            ("Counting wasps at night", "ICLR", 2020, []),
            ("Counting wasps at noon", "ICLR", 2020, []),
        ],
    ),
    (
        "a heading with its authors below is an entry, even alone or above others",
        '# Leituras\n\n## 1970\n\n### **1. "A casa das formigas"**  \n**Autor:** Ana Bee  \n'
        '**Ano:** 1970  \n\n#### Comentários\n\n##### **"A casa das abelhas do rio"**\n'
        "**Autores:** Dee, I., & Eff, R.  \n**Ano:** 1974  \n\n## 1980\n\n"
        '### **"O rio das vespas"**\n**Autor:** Zoe Zee  \n**Ano:** 1988  \n',
        [
            ("A casa das formigas", "", 1970, ["Bee"]),
            ("A casa das abelhas do rio", "", 1974, ["Dee", "Eff"]),
            ("O rio das vespas", "", 1988, ["Zee"]),
        ],
    ),
    (
        "quoted titles and their authors, above pictures",
        "# Books about Insects\n\n## 'Counting Ants' by Ada Bee\n![](https://a.org/1.jpg)\n\n"
        "Explains how ants are counted.\n\n"
        "## 'A Walker's Guide to Hives' by Eve Dee & Bob Fox\n![](https://a.org/2.jpg)"
        "{ height: 300px }\n\nA walk through the meadows.\n\n"
        '## "Honey: Bees, Flowers, People", Ida Jay, Kay Lee\n\nIt is huge.\n\n'
        "## ‘The Shape of Wax’, by Moe Nye\n\nOn wax.\n",
        [
            ("Counting Ants", "", 0, ["Bee"]),
            ("A Walker's Guide to Hives", "", 0, ["Dee", "Fox"]),
            ("Honey: Bees, Flowers, People", "", 0, ["Jay", "Lee"]),
            ("The Shape of Wax", "", 0, ["Nye"]),
        ],
    ),
    (
        "linked headings above notes; sentences with links",
        "# Ants\nAn ant at work (image from [Ada Bee](https://arxiv.org/abs/1901.00001)):\n\n"
        "### *Look at the [board](https://a.org/board) for ants that count!*\n\nAll ants.\n\n"
        "### [How ants of one hill count](https://arxiv.org/abs/2001.00001)\n\nICML 2020\n\n"
        "1. a new way\n\n"
        "### [How bees of one hive count](https://arxiv.org/abs/2001.00002)\n\nICLR 2021\n\n"
        "1. Smoothing after [the ants of one hill](https://arxiv.org/abs/2001.00001)\n"
        "2. Trained in two steps\n",
        [
            ("How ants of one hill count", "ICML", 2020, []),
            ("How bees of one hive count", "ICLR", 2021, []),
        ],
    ),
    (
        "a line in small print",
        "## Papers\n\n"
        "### Bridges of CO<sub>2</sub> and ants\n"
        "<sub>Bee A, Dee C. *Ants*, 2020. [paper](https://a.org/1)</sub>\n\n"
        "### Queens of trees in the forest\n"
        "<sub>Eff E, Dee C. *Science*, 2022. [paper](https://a.org/2)</sub>\n\n"
        "## More\n\n"
        "- **Workers of colonies** <br> <sup>Ada Bee, Carl Dee, Emil Eff, *Joule*, 2021</sup>"
        " [paper](https://a.org/3)\n",
        [
            ("Bridges of CO<sub>2</sub> and ants", "Ants", 2020, ["Bee", "Dee"]),
            ("Queens of trees in the forest", "Science", 2022, ["Eff", "Dee"]),
            ("Workers of colonies", "Joule", 2021, ["Bee", "Dee", "Eff"]),
        ],
    ),
    (
        "headings above lines of which the first names people",
        "# Papers\n\n## Steps\n\n"
        "### How ants count their steps\n\n(Bee, A., & Dee, C.)\n\n**ICLR 2020**\n\n"
        "### How bees find the way home\n\nEva Eff, Gil Gee  \n*CVPR 2021*  \n"
        "[link](https://a.org/2) TL;DR: the way home smells of what was eaten on the way"
        " there.\n",
        [ANTS, BEES],
    ),
    (
        "linked headings above names that a page generator fills in, and the link once more",
        "# Publications\n\n"
        "#### [How ants scale in hills](https://doi.org/10.1021/1)\n"
        "> [**{{ site.cite.me.name }}**]({{ site.cite.me.page }}), Ada Bee\n>\n"
        "> *Ant Letters*, *2020*, *11*, 8518–8526, [DOI: 10.1021/1](https://doi.org/10.1021/1)\n\n"
        "---\n#### [Is the ant a mere walker?](https://doi.org/10.1021/2)\n"
        "> Ada Bee, Carl Dee, [**{{ site.cite.me.name }}**]({{ site.cite.me.page }}), Eve Fox\n>\n"
        "> *Ant Letters*, *2021*, *12*, 208-216, [DOI: 10.1021/2](https://doi.org/10.1021/2)\n\n"
        "---\n#### [Is it winter?](https://doi.org/10.1021/3)\n> Ada Bee, Carl Dee\n>\n"
        "> *Ant Letters*, *2022*, *13*, 1-16, [DOI: 10.1021/3](https://doi.org/10.1021/3)\n",
        [
            ("How ants scale in hills", "Ant Letters", 2020, ["Bee"]),
            ("Is the ant a mere walker?", "Ant Letters", 2021, ["Bee", "Dee"]),
            ("Is it winter?", "Ant Letters", 2022, ["Bee", "Dee"]),
        ],
    ),
    (
        "a line of names above the meeting",
        "# 論文\n\n## 蟻の巣の計数\n田中太郎,山田花子\n第3回蟻研究会 (ANT2019),2019/11/17\n"
        "[LINK](https://a.org/1)\n\n## 蜂の踊り\n山田　花子\n蜂学研究会（BEE）,2016/03/25\n"
        "[LINK](https://a.org/2)\n",
        [
            ("蟻の巣の計数", "第3回蟻研究会", 2019, ["田中太郎", "山田花子"]),
            ("蜂の踊り", "蜂学研究会（BEE）", 2016, ["山田"]),
        ],
    ),
    (
        "headings with journals in brackets above notes and a link",
        "## 추천\n\n### 1. A model for counting of ants in deserts (Nature Communications)\n"
        "- **축**: 기관 간 일반화\n- 링크: https://doi.org/10.1038/s1\n\n"
        "### 2. AntNet: a network for legs of many beetles (Nature Medicine)\n"
        "- **축**: 데이터 부족\n- 링크: https://doi.org/10.1038/s2\n\n"
        "### 3. Dances of four bees in a large hive (Nature Medicine)\n"
        "- **축**: 저빈도\n- 링크: https://doi.org/10.1038/s3\n",
        [
            ("A model for counting of ants in deserts", "Nature Communications", 0, []),
            ("AntNet: a network for legs of many beetles", "Nature Medicine", 0, []),
            ("Dances of four bees in a large hive", "Nature Medicine", 0, []),
        ],
    ),
    (
        "authors and conference below headings",
        "# References\n\n"
        "## Classifying Ants Using Deep Hills\nAda Bee, **Carl Dee**, Eve Eff, *The Conference on"
        " Ants (CAH) 2020*. [[Link](https://link.springer.com/chapter/10.1007/1)]\n\n"
        "## Experimental Modeling of Red Ants\nAda Bee, Amr A. Dee, *The Conference on Ants (CAH)"
        " 2019*. [[Link](https://link.springer.com/chapter/10.1007/2)]\n",
        [
            (
                "Classifying Ants Using Deep Hills",
                "The Conference on Ants (CAH)",
                2020,
                ["Bee", "Dee", "Eff"],
            ),
            (
                "Experimental Modeling of Red Ants",
                "The Conference on Ants (CAH)",
                2019,
                ["Bee", "Dee"],
            ),
        ],
    ),
)
def test_headings_above_lines_of_one_entry(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "headings that name title and edition, with little below them",
        "# Notes\n## Ant Network for Hill Adaptation. CVPR'19\n- 提出了新的 scenario\n\n"
        "## Hill Level Meta Normalization. CVPR'19\n\n"
        "## Learning to Learn How Ants Learn. CVPR'19\n- [code](https://github.com/a/ants)\n"
        "## Divide and Conquer the Hill. CVPR'19\n",
        [
            ("Ant Network for Hill Adaptation", "CVPR", 2019, []),
            ("Hill Level Meta Normalization", "CVPR", 2019, []),
            ("Learning to Learn How Ants Learn", "CVPR", 2019, []),
            ("Divide and Conquer the Hill", "CVPR", 2019, []),
        ],
    ),
    (
        "one title below each day of a schedule",
        "# Schedule\n## Week 1\n### April 1st - Monday\n#### A Note on the Hills of Ants\n"
        "| [paper link][1] | [review][2] |\n"
        "### April 3rd - Wednesday\n#### Clocks, and the Order of Ants in a Hill\n"
        "| [paper link][1] | [review][2] |\n"
        "### April 5th - Friday\n#### In Search of the Holy Ant of the Hill\n"
        "| [paper link][3] | [review][4] |\n\n"
        "[1]: https://a.org/1.pdf\n[3]: https://a.org/3.pdf\n",
        [
            ("A Note on the Hills of Ants", "", 0, []),
            ("Clocks, and the Order of Ants in a Hill", "", 0, []),
            ("In Search of the Holy Ant of the Hill", "", 0, []),
        ],
    ),
    (
        "headings with numbers",
        "# References\n\n"
        "## 3.Bee-Cee J.  The name of ants. In: Dee Ł., Eff M., editors. Hill Handbook of Ants."
        " Hum; London, UK: 2020.\n\n"
        "## 4.Gee T.R., Hum A.A. Ways of ants. Ant Bull. Rev. 2014;21:505–511.\n",
        [
            ("The name of ants", "Hill Handbook of Ants", 2020, ["Bee-Cee"]),
            ("Ways of ants", "Ant Bull. Rev.", 2014, ["Gee", "Hum"]),
        ],
    ),
)
def test_headings_with_little_below_them(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a heading above several linked titles is not an entry",
        "## Counting one by one\n"
        ":ant: <b>Ants on a small hill (2015)</b> [[Paper]](https://a.org/1)\n"
        '<p align="center"><img src="https://a.org/1.png" /></p>\n\n'
        ":bee: <b>Bees in a\nlarge hive (2018 CVPR)</b> [[Paper]](https://a.org/2)\n"
        '<p align="center"><img src="https://a.org/2.png" /></p>\n\n'
        "## Counting in pairs\n"
        "<b>Wasps in the dark of a cellar (2016)</b> [[Paper]](https://a.org/3)\n"
        '<p align="center"><img src="https://a.org/3.png" /></p>\n\n'
        "<b>Moths in the light of a lamp (2017)</b> [[Paper]](https://a.org/4)\n"
        '<p align="center"><img src="https://a.org/4.png" /></p>\n',
        [
            ("Ants on a small hill", "", 2015, []),
            ("Bees in a large hive", "CVPR", 2018, []),
            ("Wasps in the dark of a cellar", "", 2016, []),
            ("Moths in the light of a lamp", "", 2017, []),
        ],
    ),
    (
        "a heading above a marked title is not the title",
        "### Missing parts\n\n**The hill as a map of ants at night** (2017)\n"
        "- *Authors:* Ada Bee, Carl Dee, and Eva Eff\n- *Connection:* It is a map.\n\n"
        "### Baseline\n\n**The hive as a map of bees at noon** (2018)\n"
        "- *Authors:* Zoe Zee et al.\n- *Connection:* It is a map, too.\n",
        [
            ("The hill as a map of ants at night", "", 2017, ["Bee", "Dee", "Eff"]),
            ("The hive as a map of bees at noon", "", 2018, ["Zee"]),
        ],
    ),
    (
        "a topic above paragraphs that are references with volume and pages",
        "# References for keepers\n\n### Steps\n\n"
        "Measures of steps: how to count what ants walk at night. Bee A, Cole CD, Dee E."
        " J Ant Sci 2003: 3(2); 14-25.\n\n"
        "Do ants count? Eff F. Hills 2002: 35(9); 170-8.\n\n"
        "How bees find the way home. Gay G, Hay H. Hives 2001; 38: 63.\n",
        [
            (
                "Measures of steps: how to count what ants walk at night",
                "J Ant Sci",
                2003,
                ["Bee", "Cole", "Dee"],
            ),
            ("Do ants count?", "Hills", 2002, ["Eff"]),
            ("How bees find the way home", "Hives", 2001, ["Gay", "Hay"]),
        ],
    ),
    (
        "a heading above paragraphs with people and titles is no entry",
        "# Papers\n\n## Steps\n\n"
        "Ada Bee<br>\n[How ants count their"
        " steps](https://a.org/1.pdf)<br>\n[[pdf]](https://a.org/1.pdf)\n\n"
        "Eva Eff, Gil Gee<br>\n[How bees find the way"
        " home](https://a.org/2.pdf)<br>\n[[pdf]](https://a.org/2.pdf)\n",
        [
            ("How ants count their steps", "", 0, ["Bee"]),
            ("How bees find the way home", "", 0, ["Eff", "Gee"]),
        ],
    ),
)
def test_headings_above_entries_that_are_none(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    "below",
    [
        "- [Chapter on the hills](https://a.org/1)\n- [Pictures of the ants](https://a.org/2)\n",
        "#### Summary\n\nAnts count.\n\n#### Notes\n\nThey sleep.\n",
        "Ants count.\n",
    ],
)
def test_a_heading_that_is_a_reference_is_an_entry_whatever_stands_below(below: str) -> None:
    text = (
        f"# Ants\n\n### 4. Bee, A. (2005). *How ants count* (6th ed.). Hill Press\n\n{below}\n"
        f"### 5. Dee, C. (2006). *Legs of many beetles*. Hill Press\n\n{below}"
    )
    assert rows_of(text) == [
        ("How ants count", "Hill Press", 2005, ["Bee"]),
        ("Legs of many beetles", "Hill Press", 2006, ["Dee"]),
    ]


def test_headings_that_are_references_stand_above_notes() -> None:
    text = (
        "# Ants: a dossier\n\n## Foundation\n\n"
        "### ★ Ada Bee, *The Hill: A Study of Order* (Columbia UP, 1977)\n\n"
        "- Full text, borrowable: archive.example.org/hill\n"
        '- **Target:** chapter 10, "The Decline of the Hill?"\n\n'
        '### Jörg Wald, "The Meaning of Wood," *European Journal of Ants* 7:4 (2001), 475–502\n\n'
        "- Publisher page (paywalled)\n- If you can only read one, this is it.\n\n"
        "### Phil Cee, *Durable Wood: The Return of Ants* — PhD thesis, Ulm, 2011\n\n"
        "- Full text, freely available: theses.example.org/3118\n\n"
        "### Sam Dee, *The Ant Society* (Oxford UP, 1990)\n\nShort. Read it whole.\n"
    )
    assert rows_of(text) == [
        ("The Hill: A Study of Order", "Columbia UP", 1977, ["Bee"]),
        ("The Meaning of Wood", "European Journal of Ants", 2001, ["Wald"]),
        ("Durable Wood: The Return of Ants", "", 2011, ["Cee"]),
        ("The Ant Society", "Oxford UP", 1990, ["Dee"]),
    ]


def test_headings_above_links_to_notes_that_name_people_and_venue() -> None:
    text = (
        "# Diary\n\n## 【2023/01/25】**Counting of Ants and their Hills**<br>\n"
        "[**[Kobayashi et al., IPSJ, 2011]**](#IPSJ-CH11090006)\n\n* * *\n"
        "## 【2023/01/26】**Legs of Beetles: A Survey**<br>\n"
        "[**[Dee et al., IEEE, 2019]**](#legs)\n\n* * *\n"
        "## 【2023/01/27】**Wings of moths in the wood**<br>\n"
        "[**[Fox et al., Ant Letters, 2021]**](#wings)\n"
    )
    assert rows_of(text) == [
        ("Counting of Ants and their Hills", "IPSJ", 2011, ["Kobayashi"]),
        ("Legs of Beetles: A Survey", "IEEE", 2019, ["Dee"]),
        ("Wings of moths in the wood", "Ant Letters", 2021, ["Fox"]),
    ]


def test_headings_with_editions_and_short_names_above_nothing_but_links() -> None:
    text = (
        "# Papers\n\n### [2022] Snapants\n\n[[paper]](https://arxiv.org/abs/2201.04048)\n\n"
        "### [ICSE20] AntNet\n\n[[paper]](https://ieeexplore.ieee.org/document/9647801) | "
        "[[project]](https://github.com/ants/net)\n\n"
        "### [2021] Nyx-Ants\n\n[[paper]](https://arxiv.org/abs/2201.04049)\n"
    )
    assert rows_of(text) == [
        ("Snapants", "", 2022, []),
        ("AntNet", "ICSE", 2020, []),
        ("Nyx-Ants", "", 2021, []),
    ]


def test_headings_above_descriptions_and_links_to_shops_of_books() -> None:
    text = (
        "# 愛読本\n\n## プログラミング\n\n### リーダブルな蟻のコード\n\nコードの本。\n\n"
        "- [Amazon](https://amzn.to/3FJLBkY)\n\n### 実践蟻の巣の作り方\n\n巣の本。\n\n"
        "- [Amazon](https://amzn.to/3MgQYuy)\n\n### 蜂を支える技術の歴史\n\n蜂の本。\n\n"
        "- [Amazon](https://amzn.to/3MgQYuz)\n"
    )
    assert [row[0] for row in rows_of(text)] == [
        "リーダブルな蟻のコード", "実践蟻の巣の作り方", "蜂を支える技術の歴史",
    ]  # fmt: skip


def test_a_link_back_to_the_top_is_not_the_title_of_the_heading_above() -> None:
    text = (
        "#### [Bees That Look Like Codes](https://www.mdpi.com/1/122)\n\n[(back to the list of"
        " contents)](#contents)\n\n#### [Ants That Look Like Codes](https://www.mdpi.com/1/123)\n\n"
        "IEEE Access 2021\n"
    )
    assert [row[0] for row in rows_of(text)] == [
        "Bees That Look Like Codes",
        "Ants That Look Like Codes",
    ]


def test_headings_with_notes_and_pictures_below_are_entries_as_most_of_their_level_are() -> None:
    text = """# Notes
## Counting
#### How Ants Count their Steps in the Desert (ICLR 2021)
![](ants.png)
*Idea*
- they count their steps

#### Dancing Bees in the Dark of the Hive (ICML 2022)
![](bees.png)
## Flying
#### Moths and the Moon at Night (CVPR 2020)
*Idea*
- it depends on [ants](#ants)

#### Wasps that Build their Nests from Paper (CVPR 2019)
## Landing
#### Why Flies Land on the Ceiling of a Room
![](flies.png)
#### How Beetles Land in the Rain
![](beetles.png)
"""
    read = parse(text)
    assert [(paper.title, paper.venue, paper.links) for paper in read.papers] == [
        ("How Ants Count their Steps in the Desert", "ICLR", ()),
        ("Dancing Bees in the Dark of the Hive", "ICML", ()),
        ("Moths and the Moon at Night", "CVPR", ()),
        ("Wasps that Build their Nests from Paper", "CVPR", ()),
        ("Why Flies Land on the Ceiling of a Room", "", ()),
        ("How Beetles Land in the Rain", "", ()),
    ]
    assert "list-bad-url" not in {str(finding.rule) for finding in read.findings}


def test_summaries_keep_their_links() -> None:
    text = """## Papers
<details>
<summary>How Ants Count (ICLR 2021) <a href="https://a.org/1.pdf">[paper]</a></summary>
They count steps.
</details>

<details>
<summary><a href="https://a.org/2.pdf"><b>Dancing Bees in the Dark</b></a>, ICML 2022</summary>
They dance.
</details>

## Items
- <details><summary>Moths and the Moon (CVPR 2020)</summary>Ada Bee, Carl Dee</details>
- <details><summary>Wasps at Work (CVPR 2019) <a href="https://a.org/3.pdf">[pdf]</a></summary>

  They build.
  </details>
"""
    assert [(paper.title, [link.url for link in paper.links]) for paper in parse(text).papers] == [
        ("How Ants Count", ["https://a.org/1.pdf"]),
        ("Dancing Bees in the Dark", ["https://a.org/2.pdf"]),
        ("Moths and the Moon", []),
        ("Wasps at Work", ["https://a.org/3.pdf"]),
    ]


def test_items_below_a_title_that_are_its_edition_and_its_links() -> None:
    text = """## Papers
### How Ants Count their Steps in the Desert
![figure](ants.png)
- Ada Bee, Carl Dee
- [ICLR 2021](https://a.org/1.pdf)

### Dancing Bees in the Dark of the Hive
- Eve Fox, Gus Hill
- [ICML 2022](https://a.org/2.pdf)

## Bold
**1. Moths and the Moon** (CVPR 2020)

Ida Jay, Kim Lee

- Paper: <https://a.org/3.pdf>
- Code: <https://a.org/3>

## Nested
- **WaspNet** (CVPR 2019)
  - Wasps at Work in Summer
  - [paper](https://a.org/4.pdf), [code](https://a.org/4)
"""
    read = parse(text).papers
    assert [(paper.title, paper.venue, [link.url for link in paper.links]) for paper in read] == [
        ("How Ants Count their Steps in the Desert", "ICLR", ["https://a.org/1.pdf"]),
        ("Dancing Bees in the Dark of the Hive", "ICML", ["https://a.org/2.pdf"]),
        ("Moths and the Moon", "CVPR", ["https://a.org/3.pdf", "https://a.org/3"]),
        ("Wasps at Work in Summer", "CVPR", ["https://a.org/4.pdf", "https://a.org/4"]),
    ]


def test_references_that_are_headings_with_bullets() -> None:
    text = """## Quellen
###### - vgl. Biene, A. (2014). Die Ameise in der Stadt. 2. Aufl. Köln u.a. S. 38-127
###### - vgl. Cera, B. (2012): Hinter festen Wänden. Hügel und Nester. München.
###### - Dorn, C. Wespen der Berge. In: Efeu, R. [HrsG]: Das alte Nest. Ulm 2008, S. 23"""
    assert rows_of(text) == [
        ("Die Ameise in der Stadt", "", 2014, ["Biene"]),
        ("Hinter festen Wänden. Hügel und Nester", "", 2012, ["Cera"]),
        ("Wespen der Berge", "Das alte Nest", 2008, ["Dorn"]),
    ]


def test_a_heading_above_folded_entries_is_a_topic() -> None:
    folded = (
        "<details>\n<summary><b>{title}</b> ({edition})</summary>\n\n{people}. {link}\n\n</details>"
    )
    works = (
        ("How Ants Count in the Dark", "ICLR 2020", "Ada Bee, Carl Dee, Eva Gee"),
        ("How Bees Dance in the Rain", "AAAI 2019", "Finn Hay, Ida Jay, Kim Lee"),
        ("How Moths Find the Moon", "KDD 2018", "Max Nee, Olga Pea, Quin Ray"),
    )
    entries_below = "\n\n".join(
        folded.format(title=title, edition=edition, people=people, link="[Paper](https://a.org/1)")
        for title, edition, people in works
    )
    text = f"## Contents\n\n- [Insects](#insects)\n\n### Insects\n\n{entries_below}\n"
    assert [row[:3] for row in rows_of(text)] == [
        ("How Ants Count in the Dark", "ICLR", 2020),
        ("How Bees Dance in the Rain", "AAAI", 2019),
        ("How Moths Find the Moon", "KDD", 2018),
    ]


def test_a_line_of_people_below_each_title_in_notes_on_books() -> None:
    text = "# Books of 2020\n" + "".join(
        f"\n### {title}\n\n*{author}*\n\nA very good book on ants. I read it twice.\n"
        for title, author in [
            ("The Art of Ant Keeping", "Ada Bee"),
            ("Antics", "Carl Dee & Eva Fox"),
            ("Why Bees Dance: A History", "Ida Jay"),
        ]
    )
    assert [(title, authors) for title, _, _, authors in rows_of(text)] == [
        ("The Art of Ant Keeping", ["Bee"]),
        ("Antics", ["Dee", "Fox"]),
        ("Why Bees Dance: A History", ["Jay"]),
    ]


def test_a_heading_above_dated_items_is_a_topic() -> None:
    text = """# Reading list

## Handbooks

- Reading matters: Five centuries of ants / Ada Bee / Yale University Press / 2008
- The ways of Daniel the bee / Carl D. Dee / Ant History / 1990
- The Ant Press / Eva Gee / Hill Library / 2002

## Early history

- **The changing of the ants** by Finn Hay
- **The form of the bee: Essays on good hives** by Ida Jay ⭐⭐⭐
- **The moths of the moon** by Max N. Nee ⭐⭐⭐
"""
    assert rows_of(text) == [
        ("Reading matters: Five centuries of ants", "Yale University Press", 2008, ["Bee"]),
        ("The ways of Daniel the bee", "Ant History", 1990, ["Dee"]),
        ("The Ant Press", "Hill Library", 2002, ["Gee"]),
        ("The changing of the ants", "", 0, ["Hay"]),
        ("The form of the bee: Essays on good hives", "", 0, ["Jay"]),
        ("The moths of the moon", "", 0, ["Nee"]),
    ]


def test_headings_that_lead_to_notes_beside_the_list() -> None:
    text = (
        "# Summaries\n## 2017\n"
        "#### [How Ants Count Their Steps in the Dark](bee2017.md)\n"
        "> A Bee and MV Dee    \n> International Conference on Ants\n\n---\n"
        "#### [How Bees Find the Way Home](eff2017.md)\n"
        "> E Eff and G Gee    \n> International Conference on Bees\n"
    )
    assert rows_of(text) == [
        (
            "How Ants Count Their Steps in the Dark",
            "International Conference on Ants",
            2017,
            ["Bee", "Dee"],
        ),
        ("How Bees Find the Way Home", "International Conference on Bees", 2017, ["Eff", "Gee"]),
    ]


def test_headings_of_titles_people_and_publishers() -> None:
    text = (
        "# Die besten Bücher\n\nZehn Bücher, die uns gefielen.\n\n"
        "### 3. *Die Wege der Ameisen*, von Anna Biene (Hügel)\n\nEin schönes Buch.\n\n"
        "### 2. *Was Wespen zählen*, von Carla Dorn (Rowohlt)\n\nEin Roman vom Zählen.\n\n"
        "### 1. *Nester*, von Emil Fuchs und Gerd Hahn (Suhrkamp)\n\nDas beste Buch.\n\n"
        "# I libri\n\n"
        "### *Il nido*, di Bruno Verdi (Einaudi)\n\nUn romanzo.\n\n"
        "### *La regina*, di Carla Neri (Bosco)\n\nSaggi.\n\n"
        "### *Le formiche*, di Anna Rossi (Feltrinelli)\n\nUn libro sulle formiche.\n"
    )
    assert rows_of(text) == [
        ("Die Wege der Ameisen", "Hügel", 0, ["Biene"]),
        ("Was Wespen zählen", "Rowohlt", 0, ["Dorn"]),
        ("Nester", "Suhrkamp", 0, ["Fuchs", "Hahn"]),
        ("Il nido", "Einaudi", 0, ["Verdi"]),
        ("La regina", "Bosco", 0, ["Neri"]),
        ("Le formiche", "Feltrinelli", 0, ["Rossi"]),
    ]


@entries(
    (
        "of headings like titles",
        "# Publications\n## 2020\n### How ants count the leaves\n#### Ada Bee, Carl Dee\n"
        "#### *Ant Ecology* [pdf](https://a.org/1.pdf)\n### How bees dance in the dark\n"
        "#### Eve Fox and Ada Bee\n#### *Science of Bees* [pdf](https://a.org/2.pdf)\n"
        "## 2019\n### Why moths sleep at noon\n#### Ada Bee\n"
        "#### *MothONE Open* [pdf](https://a.org/3.pdf)\n",
        [
            ("How ants count the leaves", "Ant Ecology", 2020, ["Bee", "Dee"]),
            ("How bees dance in the dark", "Science of Bees", 2020, ["Fox", "Bee"]),
            ("Why moths sleep at noon", "MothONE Open", 2019, ["Bee"]),
        ],
    ),
    (
        "but not where works of people stand below",
        "# Papers\n## Counting of many ants\n### Ada Bee\n- How ants count. ICML 2020.\n"
        "## Dances of many ants\n### Eve Fox\n- How ants dance. ICML 2020.\n"
        "## Dances of many bees\n### Carl Dee\n- How bees dance. CVPR 2019.\n",
        [
            ("How ants count", "ICML", 2020, []),
            ("How ants dance", "ICML", 2020, []),
            ("How bees dance", "CVPR", 2019, []),
        ],
    ),
)
def test_deeper_headings_are_the_authors_and_venues(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_the_title_of_a_page_with_its_author_stands_above_its_papers() -> None:
    text = (
        "A Living Review of Ants and Hills\n=================================\n\n"
        "Authors: Ada Bee\n\nIn this document I list papers on hills.\n\nPapers:\n\n"
        "* AntNest: Nests that are built with ease\n* A tool for publishing the nests of ants\n"
        "* Counting Bees in the Old Hive. Ant Theory, 59(10):5-15, 2016.\n"
        "* [Saving Ants from Oblivion](https://a.org/1)\n"
    )
    assert [row[0] for row in rows_of(text)] == [
        "AntNest: Nests that are built with ease",
        "A tool for publishing the nests of ants",
        "Counting Bees in the Old Hive",
        "Saving Ants from Oblivion",
    ]


def test_a_heading_above_bare_titles_is_a_topic() -> None:
    text = """# ICRA2020-paper-list

## Prizes V: Ant Counting; Hills of Bees
- How Ants Count Their Steps in Sand
- Hills of Bees: Where Wasps Sleep
- A Map of Many Small Hills

## Prizes VI: Best Ant Paper; Best Bee Paper
- Ants That Learn the Way Home
- Bees That Dance in the Dark
- A Map of Few Large Hills
"""
    titles = [
        "How Ants Count Their Steps in Sand",
        "Hills of Bees: Where Wasps Sleep",
        "A Map of Many Small Hills",
        "Ants That Learn the Way Home",
        "Bees That Dance in the Dark",
        "A Map of Few Large Hills",
    ]
    assert rows_of(text) == [(title, "ICRA", 2020, []) for title in titles]


def test_a_heading_above_notes_is_a_title() -> None:
    text = """# Papers

### [How Ants Count Their Steps in Sand](https://arxiv.org/abs/2101.00001)
- ants have legs and count with them
- they see the sun and the sand
- they come home

### [Where Bees Sleep in the Winter](https://arxiv.org/abs/2101.00002)
- bees sleep where it is warm
- they do not count
- they dream
"""
    assert rows_of(text) == [
        ("How Ants Count Their Steps in Sand", "", 0, []),
        ("Where Bees Sleep in the Winter", "", 0, []),
    ]


_BELOW = "\n\n**Authors**: Ada Bee, Bo Cee\n\nICML 2020\n\n[pdf](https://a.org/1.pdf)\n"


@pytest.mark.parametrize(
    "heading",
    [
        "### How ants count {#ants .wide}",
        "### How ants count {.unnumbered}",
        "###3. How ants count",
        "###[How ants count](https://a.org/ants)",
        "### ▶ How ants count",
    ],
)
def test_marks_of_a_heading_are_not_its_title(heading: str) -> None:
    text = f"# Papers\n\n### How bees fly{_BELOW}\n{heading}{_BELOW}\n### Where wasps nest{_BELOW}"
    titles = ["How bees fly", "How ants count", "Where wasps nest"]
    assert rows_of(text) == [(title, "ICML", 2020, ["Bee", "Cee"]) for title in titles]


def test_headings_that_are_fields_of_the_entries_above_them() -> None:
    text = """### The Anthill:
Nests and Their Plans

#### 1. How Small Ants Build Their Nests with Leaves.
- [Source](https://arxiv.org/abs/2001.00001)

##### Abstract
-

#### 2. The Open Anthill: Ants and Eggs.
- [Source](https://arxiv.org/abs/2001.00002)

##### Abstract
-

### Bees:
Hives

#### 1. Hives: Made by Bees.
- [Source](https://arxiv.org/abs/2001.00003)

##### Abstract
Bees make hives.
"""
    assert rows_of(text) == [
        ("How Small Ants Build Their Nests with Leaves", "", 0, []),
        ("The Open Anthill: Ants and Eggs", "", 0, []),
        ("Hives: Made by Bees", "", 0, []),
    ]
    text = """# Notes

## [How Small Ants Build Their Nests](https://arxiv.org/abs/2001.00001)
### Contributions
- A new way to build.
### Limits
- It is slow.

## [Where Bees Find Water at Night](https://arxiv.org/abs/2001.00002)
### Contributions
- Eggs.
### Limits
- White.
"""
    assert rows_of(text) == [
        ("How Small Ants Build Their Nests", "", 0, []),
        ("Where Bees Find Water at Night", "", 0, []),
    ]


def test_headings_that_are_repeated_above_entries() -> None:
    text = """# Ants
## Counting Steps
### Papers
- [How Small Ants Count Their Steps](https://arxiv.org/abs/2001.00001)
### Code
- [antlib](https://github.com/a/b)
## Digging Nests
### Papers
- [Where Small Ants Dig Their Nests](https://arxiv.org/abs/2001.00002)
### Code
- [nestlib](https://github.com/a/c)
"""
    assert rows_of(text) == [
        ("How Small Ants Count Their Steps", "", 0, []),
        ("Where Small Ants Dig Their Nests", "", 0, []),
    ]


@entries(
    (
        "linked to its paper, with a summary below",
        "# Ants\n## Today\n"
        "### 21. [How Ants Count: Legs to the Rescue](https://arxiv.org/abs/2001.00001)\n"
        "**Summary**: The paper counts the legs of ants that walk home.\n",
        [("How Ants Count: Legs to the Rescue", "", 0, [])],
    ),
    (
        "nothing but a link to the paper below",
        "# Hills\n## How ants count in old hills\n[Source](https://doi.org/10.1234/ants.1)\n",
        [("How ants count in old hills", "", 0, [])],
    ),
    (
        "calls of a journal on the site of its publisher",
        "# News\n## [Hill Letters Special Issue on Ants and the Legs They Count]"
        "(https://hills.onlinelibrary.wiley.com/hub/calls/1)\nSubmit until May.\n",
        [],
    ),
    (
        "a topic of several words above a link to a paper",
        "# Hills\n## All that we know about ants\nSee [this paper](https://doi.org/10.1234/a)"
        " on legs.\n",
        [],
    ),
)
def test_one_heading_that_is_an_entry(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize("edition", ["Nature Medicine, 2020", "J. Ants 2020", "Cell, May 2020"])
def test_editions_in_brackets_above_notes(edition: str) -> None:
    text = (
        f"## Papers\n\n### How Ants Count in Old Hills ({edition})\n\nThey use their legs.\n\n"
        f"### Where Bees Sleep in Winter ({edition})\n\nIn a hive, it seems.\n"
    )
    venue = edition.removesuffix("2020").removesuffix("May ").rstrip(", ")
    assert rows_of(text) == [
        ("How Ants Count in Old Hills", venue, 2020, []),
        ("Where Bees Sleep in Winter", venue, 2020, []),
    ]


def test_notes_linked_beside_the_paper_are_no_entry() -> None:
    text = (
        "# Hills\n## How ants count in old hills (CCS 2019)\n\n* [Paper](https://a.org/1.pdf)\n\n"
        "**Abstract:** Ants count hills by their legs.\n\n"
        "## How bees count in old hills (CCS 2020)\n\n* [Notes of Ada Bee](https://bee.org/n)\n\n"
        "* [Paper](./papers/bees.pdf)\n\n**Abstract:** Bees count hills by their flowers.\n"
    )
    assert rows_of(text) == [
        ("How ants count in old hills", "CCS", 2019, []),
        ("How bees count in old hills", "CCS", 2020, []),
    ]


@pytest.mark.parametrize(
    "below",
    [
        "Ada Bee et al.  \nPublished in Cell, 2020  \n<https://arxiv.org/abs/2004.00790>",
        "Ada Bee et al.\nConference: Cell\nYear: 2020\n<https://arxiv.org/abs/2004.00790>",
        "`Cell, 2020`  \n*Ada Bee*  \nPaper: https://arxiv.org/abs/2004.00790",
        "Published in Cell, 2020<br>\nby Ada Bee<br>\nA must read.",
        "[[Paper](https://arxiv.org/abs/2004.00790)]\nAuthors: Ada Bee\nVenue: Cell, 2020\n"
        "Key idea: they use their legs.",
        "- Paper: https://arxiv.org/abs/2004.00790\n- Ada Bee\n- *Cell*, 2020",
    ],
)
def test_headings_above_people_and_edition_in_any_order(below: str) -> None:
    titles = ["How Ants Count", "Where Bees Sleep in Cold Winters", "Wasp Nests"]
    text = "\n\n".join(f"### {title}\n\n{below}" for title in titles)
    assert rows_of(f"## Papers\n\n{text}\n") == [(title, "Cell", 2020, ["Bee"]) for title in titles]


def test_headings_below_books_with_nothing_but_sentences() -> None:
    text = """## Books

### Ant Work ([link](https://a.org/1))
A book on how ants work, from the first leaf to the last one.
It is free.

### Counting of Ants (in theory and practice)
This one has all that an ant has to know about sums.

## Websites

### Ant Hill ([link](https://a.org/2))
A site with all that an ant has to know about hills.
"""
    assert rows_of(text) == [
        ("Ant Work", "", 0, []),
        ("Counting of Ants (in theory and practice)", "", 0, []),
    ]


def test_topics_below_books_that_are_described() -> None:
    text = """## Books

### Small ants
These books are about the small ants that live in the woods.
- [Ants of the Wood](https://a.org/1), by Ada Bee (2001)

### Large ants
These are about the large ants that live in the hills.
- [Ants of the Hill](https://a.org/2), by Carl Dee (2002)
"""
    assert rows_of(text) == [
        ("Ants of the Wood", "", 2001, ["Bee"]),
        ("Ants of the Hill", "", 2002, ["Dee"]),
    ]
