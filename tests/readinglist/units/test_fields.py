"""Fields with a name: "Authors: ...", in lines, paragraphs, items and tables."""

import pytest

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, entries, rows_beside_a_paper, rows_of


@entries(
    (
        "fields that are paragraphs, several entries below a heading",
        "# Methods\n## Hills\n### Counting\n"
        "**Title:** [Which counts of hills agree?](https://doi.org/10.5555/a)\n\n"
        "**Authors:** Ada Bee, et al.\n\n"
        "**Journal Info:** PLoS ONE, May 2014\n\n"
        "**Description:** This paper compares four ways of counting.\n"
        "All of them are slow.\n\n"
        "**Tools/methods compared:** `CountA`, `CountB`.\n\n"
        "**Citation count**: 45 (in 2024)\n\n"
        "---\n\n"
        "**Title:** [A second look at hills](https://doi.org/10.5555/b).\n\n"
        "**Authors:** Carl Dee\\*, Eva Eff\\*, et al.\n\n"
        "**Journal Info:** Genome Biology, July 2019\n\n"
        "**Recommendation(s):** Varies. Most authors like [CountA](https://github.com/a/b).\n\n"
        "More of this is found elsewhere.\n",
        [
            ("Which counts of hills agree?", "PLoS ONE", 2014, ["Bee"]),
            ("A second look at hills", "Genome Biology", 2019, ["Dee", "Eff"]),
        ],
    ),
    (
        "fields that are paragraphs, without a link",
        "# Paper of the week\n"
        "**Title**: Ants remember the shape of their hills\n\n"
        "**Journal**: Nature Communications, 14(1):4350 (July 2023)\n\n"
        "**Abstract**:\n> Ants see much.\n",
        [("Ants remember the shape of their hills", "Nature Communications", 2023, [])],
    ),
    (
        "a field that is called Paper",
        "#### **AntNet**\n"
        "**Paper:** [Ant Instruction Tuning](https://arxiv.org/abs/2304.08485)  \n"
        "**Github:** https://github.com/a/b  \n**Record:** arXiv  \n"
        "**Authors' Sources:** Ant University  \n\n"
        "#### **BeeNet**\n**Paper:** [Bee nets: how bees count what they see]()  \n"
        "**Github:** https://arxiv.org/abs/2308.12966  \n**Record:** arXiv  \n"
        "**Authors' Sources:** Bee University  \n\n"
        "#### **WaspNet**\n**Paper:** [Wasp nets: how wasps count](https://a.org/3)  \n"
        "**Github:** https://github.com/a/d  \n**Record:** ICML  \n"
        "**Authors' Sources:** Wasp University  \n",
        [
            ("Ant Instruction Tuning", "", 0, []),
            ("Bee nets: how bees count what they see", "", 0, []),
            ("Wasp nets: how wasps count", "ICML", 0, []),
        ],
    ),
    (
        "a space in front of colons, as in French",
        "### Article 1 : « Counting is not knowing »\n\n**Auteurs** : Ada Bee & Bob C. Dee  \n"
        "**Conférence** : NAACL 2019  \n**ArXiv** : https://arxiv.org/abs/1902.10186\n\n"
        "### Article 2 : « Counting is not to know »\n\n**Auteurs** : Sara Eff & Yves Gee  \n"
        "**Conférence** : EMNLP 2019  \n**ArXiv** : https://arxiv.org/abs/1908.04626\n",
        [
            ("Counting is not knowing", "NAACL", 2019, ["Bee", "Dee"]),
            ("Counting is not to know", "EMNLP", 2019, ["Eff", "Gee"]),
        ],
    ),
    (
        "a colon behind the bold name of a field",
        "## Counting ants in the desert at night\n\n**Authors**: Bee, A., & Cee, B. C.\n\n"
        "**Journal**: Desert Health\n\n**Published**: May 2025\n\n"
        "**Link**: [View Publication](https://ants.org/1)\n\n"
        "## Legs of many beetles in the rain\n\n**Authors**: Dee, D., & Eff, E.\n\n"
        "**Journal**: Rain Science\n\n**Published**: January 2024\n\n"
        "**Link**: [View Publication](https://ants.org/2)\n",
        [
            ("Counting ants in the desert at night", "Desert Health", 2025, ["Bee", "Cee"]),
            ("Legs of many beetles in the rain", "Rain Science", 2024, ["Dee", "Eff"]),
        ],
    ),
)
def test_fields_as_paragraphs(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "fields on lines of one item",
        "# Artículos\n- Título: El ritmo de las hormigas\n  Autores: Carlos Dee, Ana Bee\n"
        "  Revista: Revista de Hormigas (2017)\n  Enlace: https://a.org/1\n",
        [("El ritmo de las hormigas", "Revista de Hormigas", 2017, ["Dee", "Bee"])],
    ),
    (
        "fields in lines, whose names are known by their repetition",
        "# 蚂蚁图书\n\n"
        "1. Introduction to Ant Models\n作者：Ada M.Bee  \n年份：2010，Tenth Edition  \n"
        "介绍：蚂蚁的计数方法\n适合：专业  \n\n"
        "2. Fundamentals of Wet Hills  \n作者：Carl Dee  \n年份：2016  \n"
        "介绍：雨中的蚁巢  \n适合：专业  \n\n"
        "3. 蚂蚁学原理  \n作者：张伟  \n年份：2004  \n介绍：经典教材\n适合：入门  \n",
        [
            ("Introduction to Ant Models", "", 2010, ["Bee"]),
            ("Fundamentals of Wet Hills", "", 2016, ["Dee"]),
            ("蚂蚁学原理", "", 2004, ["张伟"]),
        ],
    ),
    (
        "a table of the fields of one work",
        "# Ants\n## 1. How ants count\n\n| Field | Details |\n|---|---|\n"
        "| **Title** | How ants count |\n| **Authors** | Ada Bee, Bob Cee |\n"
        "| **Venue** | KDD 2024 (Ulm) |\n| **Link** | [paper](https://a.org/1) |\n\n"
        "## 2. How bees dance\n\n| 项目 | 内容 |\n|---|---|\n"
        "| **标题** | How bees dance |\n| **作者** | Dora Dee |\n"
        "| **期刊** | Ant Letters |\n| **年份** | 2021 |\n",
        [
            ("How ants count", "KDD", 2024, ["Bee", "Cee"]),
            ("How bees dance", "Ant Letters", 2021, ["Dee"]),
        ],
    ),
    (
        "a colon behind the italic name of a field",
        "- [Counting ants](https://ants.org/1)\n  - *Authors*: Ada Bee\n"
        "  - *Journal*: Desert Health\n"
        "- [Legs of beetles](https://ants.org/2)\n  - *Authors*: Dan Dee\n"
        "  - *Journal*: Rain Science\n",
        [
            ("Counting ants", "Desert Health", 0, ["Bee"]),
            ("Legs of beetles", "Rain Science", 0, ["Dee"]),
        ],
    ),
    (
        "a year and a kind of work in the field of the authors",
        '### 1. Ants\n**"Learning to count ants by their steps"**\n'
        "- Autor: Ada C. Bee (1988)\n- [Link](https://a.org/1.pdf)\n\n"
        '### 2. Bees\n**"Learning from delayed ants"**\n'
        "- Autor: Cyd D. Dee (1989) - PhD Thesis\n- [Link](https://a.org/2.pdf)\n",
        [
            ("Learning to count ants by their steps", "", 1988, ["Bee"]),
            ("Learning from delayed ants", "", 1989, ["Dee"]),
        ],
    ),
    (
        "the day of publication in Japanese",
        "## 1-10\n1. **Driving Ants by Knowledge**\n   - 発表日: 2023年12月\n"
        "   - 概要: 蟻の運転。\n   - [論文](https://a.org/1.pdf)\n   - コメント: 良\n\n"
        "2. **AntFormer: Forecasting Ants via Simple Networks**\n   - 発表日: 2023年\n"
        "   - 概要: 蟻を予測。\n   - [論文](https://a.org/2.pdf)\n",
        [
            ("Driving Ants by Knowledge", "", 2023, []),
            ("AntFormer: Forecasting Ants via Simple Networks", "", 2023, []),
        ],
    ),
    (
        "a journal club: who speaks, and titles with the rest of their reference",
        "# Ants Lab Journal Club\n"
        "## 2020-02-13, 3:00pm\n* Speaker: Rui Bee\n"
        "* Title: Profiles of Cells in the Brain of Ants\n"
        "  Dee et al., 2020, Cell 180, 373–386\n"
        "## 2020-02-20\n* Speaker: Bai\n"
        "* Title: How ants form their hills. Nakabee, A. et al. 2019. Science 365, eaaw5030.\n"
        "## 2020-03-05\n* Speaker: Jie\n"
        "* Title: Beeman, B.P., Eff, O.V., Gee, P.J., 2018. Maps of ants from living hills."
        " Sci Adv 4, eaav8550.\n"
        "## 2020-03-12\n* Speaker: Pei\n"
        "* Title: An atlas of the ant's nose.\n"
        "  Sarabee, L. R. et al. Sci. Adv. 5, eaax0396 (2019).\n",
        [
            ("Profiles of Cells in the Brain of Ants", "Cell", 2020, ["Dee"]),
            ("How ants form their hills", "Science", 2019, ["Nakabee"]),
            ("Maps of ants from living hills", "Sci Adv", 2018, ["Beeman", "Eff", "Gee"]),
            ("An atlas of the ant's nose", "Sci. Adv.", 2019, ["Sarabee"]),
        ],
    ),
    (
        "items of fields that are bold in HTML, with comments between them",
        "# Papers\n- <b>Title:</b> How Ants Count\n- <b>Authors:</b> Ada Bee\n<!-- read -->\n"
        "- <b>Venue:</b> ICML 2020\n- <b>Approach:</b> learned\n- <b>Paper:</b> https://a.org/1\n\n"
        "- **Title:** How Bees Find Hills\n- **Authors:** Carl Dee\n<!-- new -->\n"
        "- **Venue:** ICRA 2021\n- **Approach:** by hand\n- **Paper:** https://a.org/2\n",
        [
            ("How Ants Count", "ICML", 2020, ["Bee"]),
            ("How Bees Find Hills", "ICRA", 2021, ["Dee"]),
        ],
    ),
)
def test_fields_as_lines_and_items(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


ANTS = ("How ants count their steps", "ICLR", 2020, ["Bee", "Dee"])


BEES = ("How bees find the way home", "CVPR", 2021, ["Eff", "Gee"])


@entries(
    (
        "a field of authors in front of a title",
        "# Papers\n\n## Steps\n\n"
        "* Authors: Bee et al. **How ants count their steps** (ICLR 2020)"
        " [[pdf]](https://a.org/1.pdf)\n"
        "* Authors: Eff et al. **How bees find the way home** (CVPR 2021)"
        " [[pdf]](https://a.org/2.pdf)\n",
        [(*ANTS[:3], ["Bee"]), (*BEES[:3], ["Eff"])],
    ),
    (
        "a field of authors ends in front of the edition",
        "# Papers\n\n"
        '- "How ants count their steps". Authors: Ada Bee and Carl Dee. ICLR\'20'
        " [[pdf]](https://a.org/1.pdf)\n"
        '- "How bees find the way home". Authors: Eva Eff and Gil Gee. CVPR\'21'
        " [[pdf]](https://a.org/2.pdf)\n",
        [ANTS, BEES],
    ),
    (
        "a field in italics at the end",
        "## Ants\n- [Counting with deep ants](https://a.org/1.pdf), Bee et al, 2013."
        " *Algorithm: DQA.*\n"
        "- [Counting with wide ants](https://a.org/2.pdf), Dee and Eff, 2015."
        " *Algorithm: Wide ants.*\n"
        "- [Counting with ants in trust](https://a.org/3.pdf), Gee et al, 2016."
        " *Algorithm: TRPA.*\n",
        [
            ("Counting with deep ants", "", 2013, ["Bee"]),
            ("Counting with wide ants", "", 2015, ["Dee", "Eff"]),
            ("Counting with ants in trust", "", 2016, ["Gee"]),
        ],
    ),
    (
        "a field with the whole reference",
        "# Papers\n## Ants by distance\n"
        "- Full citation: Moret, Franco. *Distant Ants*. London: Verso, 2013.\n",
        [("Distant Ants", "Verso", 2013, ["Moret"])],
    ),
    (
        "fields that are known by their repetition, editors of a book",
        "# Books on ants\n\n"
        "- **Bee & Cee, *Ants: An Introduction*, 2nd ed. (Hill Press, 2018).** Free."
        " *Good for:* the core of the field, at length. *Goes with:* [Ch 2](ch/2.md).\n"
        "- **Dee, *Discrete Ant Programs* (Wiley, 1994).** *Good for:* the many kinds of ants,"
        " and nests of them. *Goes with:* [Ch 1](ch/1.md).\n"
        "- **Eff, Gee & Ha (eds.), *Ant Theory* (Hill Press, 2007).** *Good for:* a view of"
        " ants from far away. *Goes with:* [Ch 3](ch/3.md).\n"
        "- **Ivy & Jay, *Foundations of Ants* (lecture notes, arXiv:2312.16730, 2023).**"
        " *Good for:* a wide treatment of ants. *Goes with:* [Ch 4](ch/4.md).\n",
        [
            ("Ants: An Introduction", "Hill Press", 2018, ["Bee", "Cee"]),
            ("Discrete Ant Programs", "Wiley", 1994, ["Dee"]),
            ("Ant Theory", "Hill Press", 2007, ["Eff", "Gee", "Ha"]),
            ("Foundations of Ants", "", 2023, ["Ivy", "Jay"]),
        ],
    ),
    (
        "a field of authors and a marked title in one paragraph are not of the heading above",
        "# Papers\n\n## Counting\n\nAuthors: Ada Bee. **How ants count their steps**"
        " [pdf](https://a.org/1)\n\n"
        "## Sleeping\n\nAuthors: Carl Dee. **How bees sleep at night** [pdf](https://a.org/2)\n",
        [
            ("How ants count their steps", "", 0, ["Bee"]),
            ("How bees sleep at night", "", 0, ["Dee"]),
        ],
    ),
    (
        "one's own name in bold or as a link does not end a field of authors",
        "# Papers\n- **How ants count**\n  - Authors: Ada Bee, **Carl Dee**, Eve Eff\n"
        "  - Venue: ICML 2020\n"
        "- **How bees count**\n  - Authors: [Carl Dee](https://a.org/dee), Ada Bee\n"
        "  - Venue: ICML 2021\n",
        [
            ("How ants count", "ICML", 2020, ["Bee", "Dee", "Eff"]),
            ("How bees count", "ICML", 2021, ["Dee", "Bee"]),
        ],
    ),
)
def test_fields_in_running_text(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "# Template\n**Title:**\n\n**Authors:**\n\n**Journal Info:**\n",
        "# Week 6\n- Guest speakers: Ada Bee & Carl Dee\n- The final version is [here](https://a.org)\n",
        "# Template\n**Title:** Our talks\n\nWe meet on Mondays.\n\n**Contact:** Ada\n",
    ],
)
def test_fields_without_an_entry(text: str) -> None:
    assert rows_of(text) == rows_beside_a_paper(text) == []


FIELDS = [
    "- Title: {title}\n- Author(s): {names}\n- Venue: {edition}\n- Code: https://a.org/{n}\n\n",
    "**AntNet {n}**\n- **Paper:** [{title}](https://a.org/{n}) ({edition})\n"
    "- **Authors:** {names}\n- **Approach:** DL\n\n",
    "### AntNet {n}\n* Paper Title: {title}\n* Paper: https://a.org/{n}\n* Author(s): {names}\n"
    "* Published in: {edition}\n* What is it about? It counts.\n\n",
    "<details>\n<summary>AntNet {n}</summary>\n\n- **Title**: {title}\n- **Authors**: {names}\n"
    "- **Main idea**: counting\n- **Venue**: {edition}\n- **Paper**: [PDF](https://a.org/{n})\n"
    "</details>\n\n---\n\n",
]


@pytest.mark.parametrize("entry", FIELDS)
def test_items_that_are_the_fields_of_one_entry(entry: str) -> None:
    values = [
        ("Ants and their Nests in Summer", "Ada Bee, Carl Dew", "ICLR 2021"),
        ("How Bees Dance in the Dark", "Eve Fox, Gus Hill", "ICML 2022"),
    ]
    entries = (
        entry.format(title=title, names=names, edition=edition, n=n)
        for n, (title, names, edition) in enumerate(values, 1)
    )
    papers = parse("# Insects\n\n## Networks\n\n" + "".join(entries)).papers
    assert [
        (
            paper.title,
            ", ".join(f"{person.given} {person.family}" for person in paper.authors),
            f"{paper.venue} {paper.year}",
            [link.url for link in paper.links],
        )
        for paper in papers
    ] == [(*values[0], ["https://a.org/1"]), (*values[1], ["https://a.org/2"])]


def test_items_with_fields_of_different_works() -> None:
    text = """# Insects
- Paper: [Ants and their Nests in Summer](https://arxiv.org/abs/2101.00001)
- Paper: [How Bees Dance in the Dark](https://arxiv.org/abs/2101.00002)
- Code: https://github.com/bee/dance
"""
    assert [(paper.title, len(paper.links)) for paper in parse(text).papers] == [
        ("Ants and their Nests in Summer", 1),
        ("How Bees Dance in the Dark", 2),
    ]


def test_a_title_in_a_field_of_its_own_is_whole() -> None:
    text = """## Ants
**Title:** Leaky Nests: Reading Ants from Ambient Light

**Authors:** Ada Bee, Carl Dee

---

- Title: Who Reads Your Ants? Measuring Nests in Summer
- Authors: Eve Fox
"""
    assert rows_of(text) == [
        ("Leaky Nests: Reading Ants from Ambient Light", "", 0, ["Bee", "Dee"]),
        ("Who Reads Your Ants? Measuring Nests in Summer", "", 0, ["Fox"]),
    ]


def test_fields_one_after_the_other_in_a_line() -> None:
    text = """## Ants
- **Title**: How Ants Count: A Study **Venue**: ICLR 2021 **Link**: [paper](https://a.org/1.pdf)
- **Title**: Dancing Bees **Venue**: ICML 2022 **Link**: [paper](https://a.org/2.pdf)
"""
    assert rows_of(text) == [
        ("How Ants Count: A Study", "ICLR", 2021, []),
        ("Dancing Bees", "ICML", 2022, []),
    ]


def test_the_number_of_a_book_is_no_venue() -> None:
    text = """# Books

_Structure and Use of Nests_ by Ada Greene

* https://ants.org/
* ISBN-13: 978-1593275990

_The Nest and the Law_ by Tom Marlowe

* https://nests.org/
* ISBN-10: 0262510875
"""
    assert rows_of(text) == [
        ("Structure and Use of Nests", "", 0, ["Greene"]),
        ("The Nest and the Law", "", 0, ["Marlowe"]),
    ]
