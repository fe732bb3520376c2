"""What is not a paper: tools, talks, news, journals, lists of others, sentences, measurements."""

import pytest

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, entries, rows_beside_a_paper, rows_of, titles_of


@entries(
    (
        "names with a description, and what a description calls a book",
        "# Ants\n## Catalogs\n"
        "- [AFAD](https://afad.example/a) - Bulletin of the Ant Management Authority, Ankara.\n"
        "- [ISC-ANT](https://www.isc.ac.uk/ants/) - Relocated part of the Bulletin of Ants.\n"
        "- [HypoAnt](https://www.cee.edu/ant.html) - Double-difference ant location\n"
        "## Books\n"
        "- [The Essence of Ants](https://essence.example/) - A book by Ada Bee on ants.\n"
        "- [Certified Ants with Types](https://ants.cee.edu/) - A textbook by Carl Dee.\n",
        [("The Essence of Ants", "", 0, []), ("Certified Ants with Types", "", 0, [])],
    ),
    (
        "questions that people answer are not papers",
        "# 论文\n* How moths count，Eve Eff，2015\n* How ants count，Ada Bee，2017\n"
        "* How bees count，Carl Dee，2018\n"
        "* [知乎|有哪些比较好的蚂蚁论文？](https://www.zhihu.com/question/1)\n"
        "* [Which papers on ants are worth reading today?](https://www.quora.com/Which-papers)\n",
        [
            ("How moths count", "", 2015, ["Eff"]),
            ("How ants count", "", 2017, ["Bee"]),
            ("How bees count", "", 2018, ["Dee"]),
        ],
    ),
    (
        "documentation and meetings are not papers",
        "# Links\n- [Ants, clocks, and order (Ant Clocks)](https://a.edu/1.pdf)\n"
        "- [Linux Ants Documentation](https://a.org/docs/ants.txt)\n"
        "- [Theory of Ants meetup](https://www.meetup.com/Ants/)\n",
        [("Ants, clocks, and order (Ant Clocks)", "", 0, [])],
    ),
    (
        "documentation that is cited as works are",
        "# References\n- Bee, A., & Dee, C. (2013). Living in Hills. *Ant Review*, 91(5), 1-2.\n"
        "- Antcorp. (2024). *Ant API Documentation*. https://docs.antcorp.com/\n"
        "- Ants Team. (2024). *Ants Docs - Counting*. https://ants.org/docs/stable/a.html#count\n",
        [("Living in Hills", "Ant Review", 2013, ["Bee", "Dee"])],
    ),
    (
        "posts among papers, by their address, their site or a remark",
        "# Papers\n- [How wasps count in the dark](https://arxiv.org/abs/2001.00001)\n"
        "- [Ants have arrived, a dive into the hill](https://medium.com/ants/arrived-36)\n"
        "- <[Inverse Ant Counting](https://a.org/posts/2018-02-13-ants.html#count)> by A. Bee, 2018"
        " (Blog)\n"
        "- [Inverse Bee Counting](https://a.org/bees) by Carl Dee, 2018.（Blog post）\n"
        "- Advancing the study of ants - [https://a.com/blog/article/ants](https://a.com/blog/article/ants)\n",
        [("How wasps count in the dark", "", 0, [])],
    ),
    (
        "posts, people and companies with names and years, by their headings in several languages",
        "# Ants\n## Papers\n- [How wasps count in the dark](https://arxiv.org/abs/2001.00001)\n"
        + "".join(
            f"## {heading}\n- [{name} in the dark](https://a.org/{at}) - Ada Bee, 2019\n"
            f"- [{name} at the light](https://b.org/{at}) by Carl Dee - Good to know.\n"
            for at, (heading, name) in enumerate(
                [
                    ("Blog Posts", "The walk"),
                    ("Blog articles", "The way"),
                    ("Artículos de blog", "The flight"),
                    ("Blogbeiträge", "The nights"),
                    ("Unternehmen", "Walk"),
                    ("Personas", "Way"),
                ]
            )
        ),
        [("How wasps count in the dark", "", 0, [])],
    ),
    (
        "data sets in an archive that has papers as well",
        "# Ants\n## Papers\n- [How ants count in the dark](https://zenodo.org/record/1)\n"
        "- [How bees count in the dark](https://zenodo.org/record/2)\n"
        "## Datasets\n- [Ant Nests in the Wild](https://zenodo.org/record/3) - Photos of nests.\n"
        "- [Bee Hives in the Wild](https://zenodo.org/record/4) - Photos of hives.\n",
        [("How ants count in the dark", "", 0, []), ("How bees count in the dark", "", 0, [])],
    ),
    (
        "tags of tools in the marks of code are no venues",
        "# Ants\n## Papers\n- [How ants count in the dark](https://arxiv.org/abs/2001.00001)\n"
        "## People\n- [Ada Bee](https://adabee.com). Professor at Hill, works on ants. `Free`\n"
        "- [Carl Dee](https://www.cs.hill.edu/~dee). Author of the book Hives (2010). `Free`\n"
        "- [Eva Fox](https://a.org/~eva). Tweets about wasps. `Free`\n",
        [("How ants count in the dark", "", 0, [])],
    ),
    (
        "what happens on a day",
        "# Workshop on Ants 2026\n## Dates\n* **Papers due: ~~May 18~~ May 25, 2026 UTC-12**\n"
        "* Anmeldung bis: 24. Juni 2026\n* Versions ready for print: June 24, 2026\n"
        "## Papers\n- **[How Ants Share Goals](https://a.org/1)**\n  Ada Bee, Carl Dee\n",
        [("How Ants Share Goals", "Workshop on Ants", 2026, ["Bee", "Dee"])],
    ),
    (
        "a sentence on what a short link leads to is no title",
        "# Places\n## Books\n"
        "- [Geometry of Ants: An Introduction](https://a.org/1) - A textbook by Ada Bee.\n"
        "## Schools\n"
        "- [Open Courses](https://a.edu/2) - A course taught by Ada Bee and Carl Dee in 2013.\n"
        "- [Cee University](https://a.edu/3) - A course taught by Eva Eff in 2005.\n",
        [("Geometry of Ants: An Introduction", "", 0, [])],
    ),
    (
        "what describes an address is not a title",
        "## Data sets\n- https://www.a.org/ - data portal for ants and other animals\n"
        "- [Ant Diversity Project (ADP)](https://a.edu/adp/)\n\n## Learning\n"
        "- https://b.github.io - tutorials covering most of what ants do\n",
        [],
    ),
    (
        "front pages and listings of publishers",
        "# Papers\n- [ACM Digital Library](https://dl.acm.org/)\n"
        "- Functional Ants [link](https://dl.acm.org/topic/ccs2012/10011007)\n"
        "- [How ants of one hill count](https://dl.acm.org/doi/10.1145/1)\n"
        "- [How bees of one hive count](https://a.org/2.pdf)\n",
        [("How ants of one hill count", "", 0, []), ("How bees of one hive count", "", 0, [])],
    ),
)
def test_sites_and_descriptions(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "names of venues are no papers",
        '## 资源\n### 论文\n1. **"Why Ants Matter"** by Ada Bee\n   - 经典\n\n'
        '2. **"The Essence of Ants"** by Carl Dee\n   - 清晰\n\n'
        "### 期刊\n- **Journal of Functional Programming** (Cambridge)\n"
        "- **ICFP** - International Conference on Functional Programming\n",
        [("Why Ants Matter", "", 0, ["Bee"]), ("The Essence of Ants", "", 0, ["Dee"])],
    ),
    (
        "journals are not papers",
        "# Journals\n- [Journal of Ants](https://www.nature.com/ants/)\n"
        "- [Journal of Bees](https://www.nature.com/bees/)\n",
        [],
    ),
    (
        "a list of papers is not a paper",
        "# Papers\n1. **List of all ANTS 2025 papers:** [[List](https://ieeexplore.ieee.org/a)]\n"
        "2. **Walks of small ants in sand** [[Paper](https://ieeexplore.ieee.org/document/1)]\n",
        [("Walks of small ants in sand", "", 0, [])],
    ),
)
def test_lists_and_names_of_venues(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_list_of_journals_has_no_papers() -> None:
    text = """\
## Criteria
*List of Journals / Conferences (J/C):*

- **[Insect Image Analysis (InIA)](https://www.journals.example.org/insect-image-analysis/)**
- **[IEEE Transaction on Insect Imaging (IEEE-TII)](https://tii.example.org/)**
- **International Conference on Insect Computing (ICIC)**
"""
    assert rows_of(text) == rows_beside_a_paper(text) == []


def test_reading_lists_of_others_are_no_papers() -> None:
    text = """\
## External Reading Lists
A number of schools have their own lists.

* Berkeley: http://www.eecs.berkeley.example/db.html
* Wisconsin: http://www.cs.wisc.example/db.reading.pdf
"""
    assert rows_of(text) == rows_beside_a_paper(text) == []


@entries(
    (
        "links into the list by its own address; talks",
        "- Outline\n  - [Papers](https://a.org/list#papers)\n"
        "  - [People](https://a.org/list#people)\n\n"
        "## Ants\n"
        "- [Counting the ants of one hill](https://doi.org/10.1000/1) - 2022-06-27 - Ants.\n"
        "- [Counting the bees of one hive](https://doi.org/10.1000/2) - 2023-05-04 - Bees.\n"
        "- [Hill hacking](https://a.org/slides.pdf) - slides from a talk given in 2022.\n"
        "- [Wasps](https://a.org/wasps) - DEF CON 33 - Talk by Ada Bee on wasps.\n",
        [
            ("Counting the ants of one hill", "", 2022, []),
            ("Counting the bees of one hive", "", 2023, []),
        ],
    ),
    (
        "remarks on cited works, in another writing system",
        "# 位置づけ\n\n| 論文 | 著者 | 年 |\n|---|---|---|\n"
        "| Counting ants | Ada Bee | 2004 |\n\n"
        "- Bee and Cee (2004): 初めて砂漠の蟻を数えた基礎となる研究。\n"
        "- Dee and Eff (2008): 甲虫の脚の数え方を導入した。\n",
        [("Counting ants", "", 2004, ["Bee"])],
    ),
)
def test_talks_and_remarks(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    "item",
    [
        "- [How ants count to ten (Ada Bee, March Meeting 2020)](https://www.youtube.com/a)",
        "- Counting ants in the dark (see [How ants count in the dark](https://arxiv.org/abs/1905.1))",
        "- [Optimistic blog post on ants](https://a.org/blog)",
    ],
)
def test_pointer_is_not_a_paper(item: str) -> None:
    text = f"## Talks\n{item}\n"
    assert rows_of(text) == rows_beside_a_paper(text) == []


def test_counts_of_topics_are_not_a_paper() -> None:
    text = (
        "## Browse\n**Ants & Bees That Count** (39) · **Wasp Adaptation** (45) ·"
        " **Moth Feedback Loops** (26)\n"
    )
    assert rows_of(text) == rows_beside_a_paper(text) == []


def test_names_of_institutions_are_not_papers() -> None:
    text = (
        "# Lists\n\nFrom:\n- [Boston College](https://a.org/list.pdf)\n"
        "- [Catholic University of Hills](https://b.org/list.pdf)\n"
        "- [Department of Ants, Hill University](https://c.org/list.pdf)\n"
        "- [Max Planck Institute for Ants](https://d.org/list.pdf)\n"
        "- [OpenAI](https://e.org/list.pdf)\n\n"
        "# Papers\n\n- [The University in Hills](https://a.org/1.pdf)\n"
        "- [The Idea of a University](https://a.org/2.pdf)\n"
        "- [Universities and Their Ants](https://a.org/3.pdf)\n"
    )
    assert [title for _, title in titles_of(text)] == [
        "The University in Hills", "The Idea of a University", "Universities and Their Ants",
    ]  # fmt: skip


def test_news_of_accepted_papers_stay_news() -> None:
    text = """\
## News
- [2024.05] Our paper on ants that count is accepted by CVPR 2024
- [2024.03] Our paper on bees that learn is accepted by ICLR 2024
- [2023.09] Our paper on wasps and nests is accepted by NeurIPS 2023

## Papers
- [Ants that count their steps](https://arxiv.org/abs/1502.00001) (CVPR 2024)
"""
    assert [row[0] for row in rows_of(text)] == ["Ants that count their steps"]


def test_what_stands_behind_a_month_below_news_is_no_paper() -> None:
    text = """\
## News
- **[2026-10]** Full audit: every entry checked; list expanded with top work (CVPR, AAAI, ACM MM).
- **[2026-10]** Launched with ants and bees, including the latest **CVPR 2026** papers.
- [2026-09] [How Ants Count Hills](https://arxiv.org/abs/2601.00001) (ICML 2026)

## Papers
- [2026-03] How Wasps Count Hills in Summer (ICML 2026)
"""
    assert [row[0] for row in rows_of(text)] == [
        "How Ants Count Hills",
        "How Wasps Count Hills in Summer",
    ]


def test_a_sentence_with_a_bold_name_in_it_is_not_a_paper() -> None:
    text = """\
## About
- I've found that the **Vis**x**LLM** lists are seldom updated (made for a survey).
- Feel free to open an issue.

## Papers
- [Ants that count their steps](https://arxiv.org/abs/1502.00001) (VIS 2024)
"""
    assert [row[0] for row in rows_of(text)] == ["Ants that count their steps"]


@pytest.mark.parametrize(
    "line",
    [
        "1. We still study detection. There is [an older paper](https://arxiv.org/abs/2107.11630)"
        " on the connection between these two types of defense.",
        "- A list of papers on bees, written with [this survey paper](https://arxiv.org/abs/1809.1).",
        "Have fun with this [leaderboard](https://github.com/a/b), and with [our older list of"
        " bees](https://arxiv.org/abs/1809.02165).",
    ],
)
def test_a_link_in_small_letters_within_a_sentence_is_not_a_paper(line: str) -> None:
    text = f"## Notes\n\n{line}\n"
    assert rows_of(text) == rows_beside_a_paper(text) == []


def test_a_row_that_begins_with_a_link_into_the_document_is_not_a_paper() -> None:
    text = "| Data | Task | Size |\n|--|--|--|\n| [Bee Test (NAACL, 2016)](#bees) | Ants | 49 |\n"
    assert rows_of(text) == rows_beside_a_paper(text) == []


def test_the_name_of_a_file_is_no_title() -> None:
    text = (
        "## References\n\n1. Bee et al., *How ants count in the dark*, Ant Letters **119** (2017)\n"
        "2. `count_ants.py` — a simulation of ants that count, 1000 steps\n"
    )
    assert [row[0] for row in rows_of(text)] == ["How ants count in the dark"]


_RESULTS = """
| Detector | VOC07 | COCO | Published in |
|:--|:--|:--|:--|
| BeeNet | 58.5 | - | CVPR'14 |
| Fast BeeNet | **70.0 (07+12)** | 12.5 % | ICCV'15 |
"""


def test_rows_of_measurements_are_not_papers_unless_they_have_links() -> None:
    assert rows_of(_RESULTS) == []
    assert [finding.rule for finding in parse(_RESULTS).findings] == [
        "list-no-papers",
        "list-left-out",
    ]
    linked = _RESULTS.replace("| BeeNet ", "| [BeeNet](https://arxiv.org/abs/1809.02165) ")
    assert rows_of(linked) == [("BeeNet", "CVPR", 2014, [])]


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


def test_a_table_of_contents_without_anchors_and_cells_without_titles_are_not_papers() -> None:
    text = """# Ants
- [Nests, Hills, and Steps](nests,-hills,-and-steps)
## Nests, Hills, and Steps
- [Ants and their Nests](https://a.org/1.pdf), ICML 2021
## Sounds
| Database | Year | Type | Resolution |
|---|---|---|---|
| [AntSound](https://a.org/sound) | 2020 | sounds of ants | N/A, 10sec long |
"""
    assert [paper.title for paper in parse(text).papers] == ["Ants and their Nests"]


@pytest.mark.parametrize(
    "item",
    [
        "[The Future of Ants](https://www.youtube.com/watch?v=abcdef) - Ada Bee, 2021",
        "[Keynote: Why Bees Sleep Less](https://vimeo.com/12345) (OSDI 2019)",
        "2023/05/01: We released the code of our survey.",
        "**[2022.10.12]** Our paper was accepted to NeurIPS 2022!",
        "🔥 2024.01.15: The survey is out: [arXiv](https://arxiv.org/abs/2401.00001)",
    ],
)
def test_talks_and_news_below_a_heading_that_does_not_tell(item: str) -> None:
    assert rows_beside_a_paper(f"# Ants\n\n## General\n\n- {item}\n") == []


def test_a_few_bold_words_and_what_they_mean() -> None:
    text = """# Papers on ants
- **Counting Ants in the Wood** [[pdf](https://arxiv.org/abs/2001.00001)]
- **How Bees Sleep** [[pdf](https://arxiv.org/abs/2001.00002)]

## What they show
1. **Counting** - Ants know how many steps they have made
2. **Spaced Sleep** - Bees that sleep often find more flowers
3. **Song**: Ants that sing at night sing of their work
"""
    assert [row[0] for row in rows_of(text)] == ["Counting Ants in the Wood", "How Bees Sleep"]


@pytest.mark.parametrize(
    "entry",
    [
        "[AntKit](https://antkit.org/) (2021) - Measures how ants walk in narrow tubes",
        "[AntKit](https://antkit.readthedocs.io/en/latest/) (2021) - Models and classes for ants",
        "[Practical Ants for Beginners](https://course.hill.org/) (hill.org, 2022)",
        "[Understanding Nests of Ants](https://bee.github.io/posts/2015-08-nests/) by Ada Bee",
        "[A Recipe for Keeping Ants](http://bee.org/2019/04/25/recipe/) (2019)",
    ],
)
def test_sites_and_posts_are_not_papers(entry: str) -> None:
    assert rows_beside_a_paper(f"# Ants\n## Misc\n- {entry}\n") == []


def test_a_page_or_file_of_a_paper_on_a_site() -> None:
    text = (
        "# Ants\n- [AntNet](https://antnet.github.io/) (2021) - How ants count their steps\n"
        "- [Nests of ants in winter](https://bee.org/posts/2019/nests.pdf) (2019)\n"
    )
    assert [title for _, title in titles_of(text)] == [
        "How ants count their steps",
        "Nests of ants in winter",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Our ways to sort refer to [A Survey on the Steps of Ants](https://arxiv.org/abs/2001.00001),"
        " where you find more.",
        "This is the page of [A Survey on the Steps of Ants](https://arxiv.org/abs/2001.00001).",
        "- A first prototype on [GitHub](https://github.com/bee/ants)",
    ],
)
def test_what_a_sentence_leads_to_is_no_entry(line: str) -> None:
    assert rows_beside_a_paper(f"# Ants\n\n{line}\n") == []


def test_a_title_that_ends_in_a_small_word_in_front_of_a_label() -> None:
    text = "# Papers\n- Ants for Leaf Try-On [[paper](https://arxiv.org/abs/2001.00001)]\n"
    assert rows_of(text) == [("Ants for Leaf Try-On", "", 0, [])]


def test_a_greeting_is_no_paper() -> None:
    text = """# ICRA2020-paper-list

Welcome to ICRA 2020, the 2020 IEEE International Conference on Robotics and Automation.

## Ants
- How Ants Count Their Steps [[paper](https://arxiv.org/abs/2101.00001)]
"""
    assert rows_of(text) == [("How Ants Count Their Steps", "ICRA", 2020, [])]


def test_what_is_said_of_a_list_and_its_survey_is_no_paper() -> None:
    text = """# Ants

This repository aims to be a list of publications on counting ants (CA) and bees (CB). It goes with
the survey "Counting in Hills: From Steps to Nests" (JAIR, 2025).

## Papers
- How Ants Count Their Steps (ICML 2020) [[paper](https://arxiv.org/abs/2101.00001)]
"""
    assert rows_of(text) == [("How Ants Count Their Steps", "ICML", 2020, [])]


def test_what_a_list_says_of_its_papers_and_programs_to_install() -> None:
    text = """# Lists of Papers on Ants

Research papers accepted by {ICSE, FSE, ASE} since 2020.

## Install
- R package: antstats (the statistical model of Bee, Dee & Eff 2011 for ants)
"""
    assert rows_beside_a_paper(text) == []


def test_sections_of_laws_are_not_papers() -> None:
    text = """# References
- Bee, A. (2020). How ants count. *Ant Letters*, 3, 1-9.
- Hill Protection Act (HPA), 25 U.S.C. § 3001 et seq. (1990).
- Wood Protection Act, Wood & Safety Code § 8010 et seq.
- Dee, C. (2021). § 230 and the ants. *Bee Letters*, 4, 1-9.
"""
    assert rows_of(text) == [
        ("How ants count", "Ant Letters", 2020, ["Bee"]),
        ("§ 230 and the ants", "Bee Letters", 2021, ["Dee"]),
    ]


def test_the_call_to_cite_a_list_is_not_a_paper() -> None:
    text = (
        "# Ants\n**How do I cite this list?**\n\n- Paper: https://a.org/1.pdf\n\n## Papers\n"
        "- [How ants count in the hill](https://arxiv.org/abs/2401.00001), ICLR 2024\n"
    )
    assert [row[0] for row in rows_of(text)] == ["How ants count in the hill"]
