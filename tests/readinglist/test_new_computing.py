"""DOIs that stand as text where a link could, and fields of entries below headings."""

import pytest

from snnbib.readinglist import parse
from tests.readinglist.rows import rows_of

DOI_BELOW = [
    "### {title}\n\nDOI: 10.1234/ANTS.{n}\n\n",
    "### {n}. {title}\n\nLinks: [10.1234/ANTS.{n}]\n\n",
    "### {title}\n\nLinks: [10.1234/ANTS.{n}](https://doi.org/10.1234/ANTS.{n})\n\n",
    "**{title}**\n\ndoi:10.1234/ANTS.{n}\n\n",
    "### {title}\nAda Bee, Carl Dee. ICML 2022. doi:10.1234/ANTS.{n}\n\n",
    "1. {title}\n   - Ada Bee, Carl Dee\n   - doi: 10.1234/ANTS.{n}\n",
]


@pytest.mark.parametrize("entry", DOI_BELOW)
def test_a_doi_without_a_link_is_a_link_of_the_entry_above(entry: str) -> None:
    titles = ["Ants and their Nests in Summer", "How Bees Dance in the Dark"]
    entries = (entry.format(title=title, n=n) for n, title in enumerate(titles, 1))
    read = parse("# Insects\n\n## Nests\n\n" + "".join(entries))
    assert [(paper.title, [link.url for link in paper.links]) for paper in read.papers] == [
        (titles[0], ["https://doi.org/10.1234/ANTS.1"]),
        (titles[1], ["https://doi.org/10.1234/ANTS.2"]),
    ]
    assert not [finding for finding in read.findings if str(finding.rule) == "list-note"]


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("10.1002/(SICI)1097(1998)43:4<338::AID-ANT4>3.0.CO;2-B.",
         ["https://doi.org/10.1002/(SICI)1097(1998)43:4<338::AID-ANT4>3.0.CO;2-B"]),
        ("(doi: 10.1016/S0140-6736(05)67889-X).", ["https://doi.org/10.1016/S0140-6736(05)67889-X"]),
        ("10.5555/3327757.3327773", []),
        ("version 10.1 of 12", []),
    ],
)  # fmt: skip
def test_where_a_doi_ends(text: str, urls: list[str]) -> None:
    read = parse(f"## ICML-2022\n- **Ants and their Nests**, Ada Bee, {text}\n")
    assert [[link.url for link in paper.links] for paper in read.papers] == [urls]


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


def test_a_short_linked_title_between_its_edition_and_its_authors() -> None:
    text = """## Papers
- CVPR 2020: [Moths and the Moon](https://arxiv.org/abs/2101.00001) by Max Nye, Ora Pym
- ICML 2021: [Ants and their Nests in Summer](https://arxiv.org/abs/2101.00002) by Ada Bee
"""
    assert rows_of(text) == [
        ("Moths and the Moon", "CVPR", 2020, ["Nye", "Pym"]),
        ("Ants and their Nests in Summer", "ICML", 2021, ["Bee"]),
    ]


def test_questions_below_their_heading_are_not_papers() -> None:
    text = """## Ants
**[Questions]**
- How can we count ants without a counter in summer?
- Can we design a counter of high performance?

**[Works]**
- 20-ICML-Ants and their Nests in Summer
- 21-ICML-How Bees Dance in the Dark
- 22-ICLR-Moths and the Moon
"""
    assert [paper.title for paper in parse(text).papers] == [
        "Ants and their Nests in Summer",
        "How Bees Dance in the Dark",
        "Moths and the Moon",
    ]
