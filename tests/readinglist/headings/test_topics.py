"""Headings that are topics, kinds of papers, people or weeks, and no venues."""

import pytest

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, editions_of, entries, rows_of


@entries(
    (
        "a heading of words that topics have, too",
        "# Papers\n- [Ants in small harbors](https://a.org/1.pdf)\n"
        "## Current Research Frontiers (2024)\n- [Ants in large harbors](https://a.org/2.pdf)\n",
        [
            ("Ants in small harbors", "", 0, []),
            ("Ants in large harbors", "", 2024, []),
        ],
    ),
    (
        "sites in Chinese, Japanese and Korean",
        "# Ants\n## 论文\n- [Ants in small harbors](https://a.org/1.pdf)\n"
        "## 3.网站\n- 推荐：[蚂蚁的循序进阶读物（从入门到精通）](http://a.org/2)\n"
        "## サイト\n- [蟻についての詳しい情報](http://a.org/3)\n"
        "## 블로그\n- [개미에 대한 자세한 정보](http://a.org/4)\n",
        [("Ants in small harbors", "", 0, [])],
    ),
    (
        "a repository's name as the heading of the list",
        "# ant-library\n## Feelings of ants\n"
        "* (2012) [Steps and Hills: Simple, Good Feelings of All Ants](https://a.org/P12)\n"
        "* (2013) [Deep feelings of wasps in trees](https://a.org/wasps)\n",
        [
            ("Steps and Hills: Simple, Good Feelings of All Ants", "", 2012, []),
            ("Deep feelings of wasps in trees", "", 2013, []),
        ],
    ),
    (
        "a topic is neither a venue nor a kind of tool",
        "# Reading\n## Big Data\n- [Counting many ants at once](https://a.org/1.pdf)\n"
        "## Code Generation\n- [Ants that write programs](https://a.org/2.pdf)\n"
        "## Networking\n- [Ants that call each other](https://a.org/4.pdf)\n"
        "## Research Papers\n- [Ants that read programs](https://a.org/3.pdf)\n",
        [
            ("Counting many ants at once", "", 0, []),
            ("Ants that write programs", "", 0, []),
            ("Ants that call each other", "", 0, []),
            ("Ants that read programs", "", 0, []),
        ],
    ),
    (
        "sections below the heading of a table of contents; a label in place of a title",
        "# Contents\n* [Ants](#ants)\n\n## Ants\n"
        "- [How ants of one hill count their eggs](https://doi.org/10.1000/1)\n"
        "- [How bees of one hive count their eggs](https://hills.org/articles/2)\n"
        "- [How wasps of one nest count their eggs](https://doi.org/10.1000/3)\n"
        "- survey paper https://dl.acm.org/citation.cfm?id=1\n",
        [
            ("How ants of one hill count their eggs", "", 0, []),
            ("How bees of one hive count their eggs", "", 0, []),
            ("How wasps of one nest count their eggs", "", 0, []),
        ],
    ),
    (
        "headings that are people",
        "# Papers\n\n## Beeson, Maurice\n\n[Ants of the South](https://a.org/1.pdf), 1917\n\n"
        "[Ants of the North](https://a.org/2.pdf), 1919\n\n"
        "## Deeman, Auguste\n\n[Orders to Ants](https://a.org/3.pdf), 1866\n",
        [
            ("Ants of the South", "", 1917, []),
            ("Ants of the North", "", 1919, []),
            ("Orders to Ants", "", 1866, []),
        ],
    ),
    (
        "a week of a course is no venue",
        "## Workshop week 1\n- [Niches of ants in trees and hills](https://doi.org/10.1234/a.1)\n",
        [("Niches of ants in trees and hills", "", 0, [])],
    ),
    (
        "French readings are not lectures",
        '# Lectures recommandées\n- "Ant Hill Mapping" - Anna Bee\n- "The Lean Ant" - Bob Cee\n'
        '- "Ant Guide" (gratuit)\n',
        [("Ant Hill Mapping", "", 0, ["Bee"]), ("The Lean Ant", "", 0, ["Cee"])],
    ),
)
def test_topics(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_headings_that_name_kinds_of_venues() -> None:
    text = (
        "## Journal Papers\n- Counting ants by day. A. Bee. [[pdf](https://a.org/1.pdf)]\n"
        "## Conference Publications (2020)\n"
        "- Counting ants by night. C. Dee. [[pdf](https://a.org/2.pdf)]\n"
        "## Refereed Workshop Articles\n"
        "- Counting ants at dawn. E. Eff. [[pdf](https://a.org/3.pdf)]\n"
    )
    assert rows_of(text) == [
        ("Counting ants by day", "", 0, ["Bee"]),
        ("Counting ants by night", "", 2020, ["Dee"]),
        ("Counting ants at dawn", "", 0, ["Eff"]),
    ]


@pytest.mark.parametrize(
    ("heading", "venue"),
    [
        ("Conference talks/tutorials on Ants", ""),
        ("Ant Conference Videos", ""),
        ("Ant Journal Blog", ""),
        ("Workshop on Ant Data", "Workshop on Ant Data"),
        ("International Conference on Ant Tools", "International Conference on Ant Tools"),
    ],
)
def test_other_things_of_a_venue_are_not_the_venue(heading: str, venue: str) -> None:
    text = f"# {heading}\n- [How ants count their steps](https://arxiv.org/abs/2001.00001)\n"
    assert editions_of(text) == [("How ants count their steps", venue, 0)]


@pytest.mark.parametrize(
    ("heading", "venue"),
    [
        ("Previous Class Presentations", ""),
        ("Recommended Readings", ""),
        ("Related Work", ""),
        ("Position Papers", ""),
        ("Magazine Articles", ""),
        ("Further Topics", ""),
        ("To Read", ""),
        ("Behavioral Ecology and Sociobiology", "Behavioral Ecology and Sociobiology"),
        ("Chemical Reviews", "Chemical Reviews"),
        ("FooConf papers", "FooConf"),
    ],
)
def test_topics_among_headings_that_are_venues(heading: str, venue: str) -> None:
    text = (
        "# Papers\n## CHI\n- How ants count their steps (2019)\n"
        "## UIST\n- How bees find the way home (2020)\n"
        f"## {heading}\n- Why wasps do not count (2014)\n"
    )
    assert editions_of(text)[-1] == ("Why wasps do not count", venue, 2014)


def test_a_kind_of_paper_is_not_a_venue_among_headings_that_are() -> None:
    text = """## 2022

**ICLR**

- Quiet cameras in the night (ICLR 2022)

**Review**

- Loud cameras in the night: a review (NeurIPS 2022)

**ICML**

- Cameras of the deep night

**ICCV**

- Cameras of the deep sea
"""
    document = parse(text)
    assert [(paper.line, paper.venue) for paper in document.papers] == [
        (5, "ICLR"),
        (9, "NeurIPS"),
        (13, "ICML"),
        (17, "ICCV"),
    ]
    assert [item.rule for item in document.findings if item.rule == "list-heading-differs"] == []


def test_references_below_headings_that_are_their_topics() -> None:
    text = """## Readings

### 1. The science of nests
**Bia, A. B., & Cea, C. D. (2015).** Ten simple rules for building nests. *Review of Ants*, 11(4).

**Findings:**
- Short tunnels are better

### 2. The order of tunnels
**Dea, E., & Efe, F. (2017).** Ten simple rules for digging tunnels. *Review of Ants*, 13(9).

### 3. Ten simple rules for storing honey
**Gea, G. (2018).** Ten simple rules for storing honey. *Review of Ants*, 14(9)."""
    assert [(row[0], row[1], row[2]) for row in rows_of(text)] == [
        ("Ten simple rules for building nests", "Review of Ants", 2015),
        ("Ten simple rules for digging tunnels", "Review of Ants", 2017),
        ("Ten simple rules for storing honey", "Review of Ants", 2018),
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "Conferences, Events/Talks & Hackathons",
        "Conference Talks",
        "Workshops and Tutorials",
        "Security Conferences & Events",
        "Journals and Magazines",
    ],
)
def test_headings_of_meetings_are_not_venues(heading: str) -> None:
    text = (
        f"# Ants\n## {heading}\n- [Counting Seminars for Beginners](https://ants.example/1)\n"
        "## QC/QP Books\n- Quantum Ants for Everyone (Ada B. Bee, 2019)\n"
        "- Deep Hills of the Wood (Carl D. Dee,2020)\n"
    )
    assert rows_of(text) == [
        ("Quantum Ants for Everyone", "", 2019, ["Bee"]),
        ("Deep Hills of the Wood", "", 2020, ["Dee"]),
    ]


@entries(
    (
        "a list of links whose parts are topics",
        "# Resources for the Study of Ants\n\n## The life of ants\n\n"
        "* _What we know about the life of ants_\\\n  by Ada Bee\\\n  https://www.books.com/ants\n"
        "* _A Short Introduction to Ants_ by Carl Dee.\n\n## Tools\n"
        "* _Counting Ants with a Glass_ by Eva Gee.\n",
        [
            ("What we know about the life of ants", "", 0, ["Bee"]),
            ("A Short Introduction to Ants", "", 0, ["Dee"]),
        ],
    ),
    (
        "history as the topic of a numbered part",
        "## Part I — History\n\n* Bee, Ada. *The Early Ants*. Hill Press, 1990.\n",
        [("The Early Ants", "Hill Press", 1990, ["Bee"])],
    ),
)
def test_parts_of_lists_of_links(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize("heading", ["Research trends", "研究趋势", "Takeaways"])
def test_remarks_below_headings_of_trends_are_not_papers(heading: str) -> None:
    text = (
        "# Papers\n## Ants\n- [How ants count](https://arxiv.org/abs/2001.00001) (ICML 2020)\n"
        f"## {heading}\n- Several papers follow the steps of ants in woods\n"
        "- From ants in woods to bees in gardens and parks\n"
        "## Trends in the Sleep of Moths\n"
        "- [Moths that sleep at night](https://arxiv.org/abs/2001.00002) (ICLR 2021)\n"
    )
    assert rows_of(text) == [
        ("How ants count", "ICML", 2020, []),
        ("Moths that sleep at night", "ICLR", 2021, []),
    ]


def test_software_behind_of_in_romance_languages_is_a_topic() -> None:
    text = (
        "# Livros\n\n## Desenvolvimento de Software\n\n1. **Código Limpo** (Ada B. Martin)\n"
        "   - Princípios de escrita de código\n"
        "2. **Arquitetura Limpa** (Carl D. Martin)\n   - Estruturação de sistemas\n"
    )
    assert rows_of(text) == [
        ("Código Limpo", "", 0, ["Martin"]),
        ("Arquitetura Limpa", "", 0, ["Martin"]),
    ]


@pytest.mark.parametrize(
    ("topic", "links"),
    [
        ("代码生成", "代码列表"),
        ("视频理解", "视频"),
        ("工具学习", "工具与数据集"),
        ("動画生成", "動画"),
    ],
)
def test_a_word_for_other_things_in_front_of_a_noun_in_chinese(topic: str, links: str) -> None:
    text = f"""# 论文
## 蚂蚁
- [How ants count](https://arxiv.org/abs/2001.00001) (ICML 2020)
## {topic}
- [Ants that write](https://a.org/2)
## {links}
- [Ants that dance](https://a.org/3)
"""
    assert [row[0] for row in rows_of(text)] == ["How ants count", "Ants that write"]


@pytest.mark.parametrize(
    "heading", ["Vorträge und akademische Lehre", "Palestras e oficinas", "Доклады", "Charlas"]
)
def test_talks_in_other_languages_are_not_papers(heading: str) -> None:
    text = (
        "# Papers\n- [How ants count in small hills](https://a.org/1.pdf)\n"
        f"## {heading}\n- [Ants of the Wood and Their Hills](https://site.org/ants/wood)\n"
        "- [Bees of the Wood and Their Nests](https://site.org/bees/wood)\n"
    )
    assert rows_of(text) == [("How ants count in small hills", "", 0, [])]


def test_books_by_their_authors_below_a_heading_of_lectures() -> None:
    text = (
        "# Lectures\n"
        "* [La vie des fourmis](https://a.org/la-vie-des-fourmis-9783161484100) (Ada Bee)\n"
        "* [Éloge des abeilles](https://a.org/livres/9780306406157) (Eve Dee et Carl Fox)\n"
        "* [Les nids](https://a.org/livre/978-3-16-148410-0/) (Gus Hall)\n"
        "* [Vivre dans une ruche](https://a.org/ruche/) (Ira Jay)\n"
    )
    assert rows_of(text) == [
        ("La vie des fourmis", "", 0, ["Bee"]),
        ("Éloge des abeilles", "", 0, ["Dee", "Fox"]),
        ("Les nids", "", 0, ["Hall"]),
        ("Vivre dans une ruche", "", 0, ["Jay"]),
    ]
