"""What entries say themselves that they are: videos, courses, lists of papers; no papers."""

import pytest

from tests.readinglist.rows import Row, entries, rows_of, titles_of

_PAPERS = ["How wasps count in the dark", "How bees count in the dark"]


def _among_papers(item: str, heading: str) -> str:
    first, second = _PAPERS
    return (
        f"# {heading}\n- [{first}](https://arxiv.org/abs/2001.00001)\n- {item}\n"
        f"- [{second}](https://arxiv.org/abs/2001.00002)\n"
    )


def _titles(text: str) -> list[str]:
    return [title for _, title in titles_of(text)]


@pytest.mark.parametrize("heading", ["Papers and links", "Ants"])
@pytest.mark.parametrize(
    "item",
    [
        "[Papers by Ada Bee](https://adabee.org/papers)",
        "[Blogs by Hill & Hive](https://www.hill.com/articles)",
        "[A curated reading list of research in ants](https://github.com/bee/ants)",
        "[Awesome ant counting](https://github.com/bee/awesome-ants)",
        "[Selected Papers in Antology](https://hill.org/anonbib/)",
        "[Ant and bee resources (all over the page)](https://github.com/bee/ants/blob/a/R.md)",
        "[Lectures from the Course on Ants](https://hill.org/ants)",
        "Ant Hill: [tutorials](https://hill.com/t/) | [blogs](https://blog.hill.com/)",
        "[CS101 Ant Science](https://cs101.github.io/2014/) - 2014",
        "[6.824: Distributed Ants](https://hill.org/6.824)",
        "[Video: Why ants count in the dark](https://hill.org/v)",
        "[Why ants count in the dark (video)](https://hill.org/v)",
        "[Why ants count in the dark - YouTube](https://hill.org/v)",
        "[Why ants count in the dark | Hill Blog](https://hill.org/v)",
        "[Why ants count in the dark](https://hill.org/v) [video]",
        "[Why ants count in the dark](https://hill.org/v), a blog post",
        "[Why ants count in the dark](https://hill.org/v) (talk by Ada Bee)",
        "[Course] [Counting ants with small models](https://hill.org/v), Ada Bee (2019)",
        "[蚂蚁如何在黑暗中计数](https://hill.org/v)【视频】",
        "[视频：蚂蚁如何在黑暗中计数](https://hill.org/v)",
        "Vídeo - [Cómo cuentan las hormigas de noche](https://hill.org/v)",
        "[bee/ants: counting of ants in small hills](https://github.com/bee/ants)",
        "[Ant Review](https://www.nature.com/antrev/)",
        "[Ant Review](https://www.cambridge.org/core/journals/ant-review)",
        "[Ant and Bee Letters](https://journals.sagepub.com/home/abl) - Main journal on ants.",
        "[Ants at a Glance](https://hill.org/glance.pdf) - Large infographic by Ada Bee on ants.",
    ],
)
def test_other_thing_among_papers(item: str, heading: str) -> None:
    assert _titles(_among_papers(item, heading)) == _PAPERS


@pytest.mark.parametrize(
    ("item", "title"),
    [
        ("[Mining Repositories](https://hill.org/m.pdf)", "Mining Repositories"),
        ("[Papers on Ants](https://arxiv.org/abs/2001.00003)", "Papers on Ants"),
        ("[AES-256 Attacks](https://hill.org/a), Ada Bee, Eva Eff", "AES-256 Attacks"),
        ("[A Short Book about Ants](https://hill.org/b.pdf)", "A Short Book about Ants"),
        ("[A Paper That Counts Ants](https://hill.org/c.pdf)", "A Paper That Counts Ants"),
        ("[Lectures on Ants](https://hill.org/ants), Ada Bee, 2001", "Lectures on Ants"),
        ("[Collected Papers](https://hill.org/x) by Ada Bee (1951)", "Collected Papers"),
        ('"...And the Ants Go Down" (https://arxiv.org/abs/2001.00003)', "And the Ants Go Down"),
        ("[How Ants Count Hills](https://doi.org/gdnp)", "How Ants Count Hills"),
        ("[How Ants Count Hills](https://mitpress.mit.edu/ants/)", "How Ants Count Hills"),
        ("[How to Read Ant Papers](https://hill.edu/read.pdf)", "How to Read Ant Papers"),
        ("[CS229 considered harmful](https://arxiv.org/abs/2001.7)", "CS229 considered harmful"),
        ("[Why Ants Count](https://ants.org/1), ICML 2020 [video]", "Why Ants Count"),
    ],
)
def test_works_with_such_words_are_papers(item: str, title: str) -> None:
    assert _titles(_among_papers(item, "Papers")) == [_PAPERS[0], title, _PAPERS[1]]


@entries(
    (
        "a column of kinds",
        "# Hormigas\n| Tipo | Título | Autor | Enlace |\n|---|---|---|---|\n"
        "| Vídeo | Contar hormigas de noche | Ada Bee | [enlace](https://hill.org/1) |\n"
        "| Curso | Contar abejas de noche | Carl Dee | [enlace](https://hill.org/2) |\n"
        "| Libro | Contar avispas de noche | Eva Eff | [enlace](https://hill.org/3) |\n"
        "| Artículo | Contar polillas de noche | Ada Bee | [enlace](https://hill.org/4) |\n",
        [
            ("Contar avispas de noche", "", 0, ["Eff"]),
            ("Contar polillas de noche", "", 0, ["Bee"]),
        ],
    ),
    (
        "a column of kinds of published papers",
        "| Type | Venue | Paper Title | Code |\n|---|---|---|---|\n"
        "| Dataset | *ICML '23* | Ants of Every Hill: A Data Set | [Ants](https://a.org) |\n"
        "| Survey | *KDD '21* | Sequential Counting of Moths | None |\n",
        [
            ("Ants of Every Hill: A Data Set", "ICML", 2023, []),
            ("Sequential Counting of Moths", "KDD", 2021, []),
        ],
    ),
    (
        "what a page says of itself or of a book, beside books",
        "# Books\n- The first part of this page has technical books (on counting of ants)\n"
        "- and the second part has all the other books\n"
        "- [Counting Ants](https://www.amazon.com/dp/0132392275) by Ada Bee\n"
        "- Un livre génial sur les fourmis : comment compter sans voir\n",
        [("Counting Ants", "", 0, ["Bee"])],
    ),
    (
        "posts below a heading of articles",
        "# Articles\n"
        "- [Trusting ants in 2021](https://a.space/2021/10/19/trusting-ants/)\n"
        "- [Canonical Attacks Against Ants and Hills](https://b.blog/ants-and-hills/)\n"
        "- [Counting the Ants of a Kitchen](https://c.me/articles/counting-ants/)\n"
        "- [A simpler and safer hill](https://blog.hill.com/safer-hill)\n"
        "- [Introduction to good hill practices](https://d.org/hills.html)\n",
        [],
    ),
    (
        "posts that end in who wrote them",
        "# Ants\n## Posts\n- [Small hills for all ants - Ada Bee](https://hill.org/ms)\n"
        "- [How to keep ants alive - Carl Dee](https://hill.org/keep)\n"
        "- [Why ants are so good - Eva Eff](https://hill.org/good)\n",
        [],
    ),
    (
        "papers among posts, links and people",
        "# Brains\n## Links\n- [Master/Ant](https://vimeo.com/1)\n"
        "- [Hill Forum](https://forum.hill.org/) - Where people talk about hills.\n"
        "- [Towards the ant population doctrine](https://doi.org/10.1016/j.hill.2018.1)\n"
        "- [Where can I study ants on my own? (2020)](https://www.reddit.com/r/ants/1)\n"
        "- [蟻の数え方 超入門](https://qiita.com/bee/items/1)\n"
        "## Researchers\n- Ada Bee (@adabee) - Known for her work on the counting of ants.\n",
        [("Towards the ant population doctrine", "", 0, [])],
    ),
    (
        "talks of papers, ratings, terms that are spelled out and blogs",
        "# Papers and talks\n"
        '- [**AntCon 2015**: "Counting good ants"](https://youtu.be/1) from'
        " [29:00](https://youtu.be/1?t=1)\n"
        "- [How wasps count in the dark](https://arxiv.org/abs/2001.00001)\n"
        "- 新颖性: ⭐⭐⭐⭐ 五个阶段的蚂蚁计数方法简洁有效\n"
        "- **ACCA (Alternative Committee of Counting Ants)**: how ants are counted\n"
        '- **Hill Blog**: "How we count ten ants a second"\n',
        [("How wasps count in the dark", "", 0, [])],
    ),
    (
        "sentences around links in Japanese, and papers behind the numbers of issues",
        "# 蟻\n## 未解決問題\n"
        "- 蟻の情報行列系の指標を、[#12](https://github.com/b/p/issues/12) で検証すること。\n"
        "- 適応的手法の暗黙的な数え方（[#46](https://github.com/b/p/issues/46)）が、丘で現れるか。\n"
        "## 関連論文\n"
        "- [#1](https://github.com/b/p/issues/1) A Prediction of the Error of Ants Across Scales"
        " — [09_ants](./09_ants.md)（蟻の数え方）\n"
        "- [#15](https://github.com/b/p/issues/15) Hills Regularize the Training of Ants to Count"
        " — [03_hills](./03_hills.md)（丘）\n"
        "- [#22](https://github.com/b/p/issues/22) How Bees Select the Global Minima of Hives"
        " — [06_bees](./06_bees.md)（蜂）\n",
        [
            ("A Prediction of the Error of Ants Across Scales", "", 0, []),
            ("Hills Regularize the Training of Ants to Count", "", 0, []),
            ("How Bees Select the Global Minima of Hives", "", 0, []),
        ],
    ),
    (
        "the format of a book is no venue",
        "# Libri\n* [Analisi delle formiche](http://a.it/1.pdf) - A. Ape, B. Vespa (PDF)\n"
        "* [Progetto di formicai](http://a.it/2.pdf) - C. Ape, M. Vespa (PDF)\n",
        [
            ("Analisi delle formiche", "", 0, ["Ape", "Vespa"]),
            ("Progetto di formicai", "", 0, ["Ape", "Vespa"]),
        ],
    ),
    (
        "whose copyright it is says no venue",
        "# Ants\n- How ants count [[pdf](https://a.org/1.pdf)] (Copyright Prof. Bee)\n"
        "- How bees count [[pdf](https://a.org/2.pdf)] (© Ada Bee)\n",
        [("How ants count", "", 0, []), ("How bees count", "", 0, [])],
    ),
)
def test_told_kinds(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
