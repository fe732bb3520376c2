"""Entries that are papers although little shows it."""

from tests.readinglist.rows import (
    Row,
    editions_of,
    entries,
    rows_beside_a_paper,
    rows_of,
    titles_of,
)


def test_a_heading_is_no_reason_to_leave_out_what_most_entries_show_to_be_papers() -> None:
    text = """\
## Tools and Data Access
* Ants that count their steps home (SIGMOD 2019)
* Bees that learn the way of others (VLDB 2020)
* Wasps and the cost of their nests (ICDE 2021)
* Beetles in the dunes of the desert: a survey
* Moths around the lamps of the city (2016)
"""
    assert editions_of(text) == [
        ("Ants that count their steps home", "SIGMOD", 2019),
        ("Bees that learn the way of others", "VLDB", 2020),
        ("Wasps and the cost of their nests", "ICDE", 2021),
        ("Beetles in the dunes of the desert: a survey", "", 0),
        ("Moths around the lamps of the city", "", 2016),
    ]


def test_books_of_few_words_that_are_described() -> None:
    text = """## Books

- [Ant Engineering](https://a.org/1) - Learn to build hills that work in the real world.
- [Understanding Bees](https://a.org/2) - Often overlooked, a boon for beginners. It has exercises.
- [Serious Wasps](https://a.org/3) - A practical introduction to nests.

## Tools

- [Ant Engine](https://a.org/4) - Learn to build hills that work in the real world.
- [Understanding Moths](https://a.org/5) - Often overlooked, a boon for beginners.
"""
    assert rows_of(text) == [
        ("Ant Engineering", "", 0, []),
        ("Understanding Bees", "", 0, []),
        ("Serious Wasps", "", 0, []),
    ]


def test_a_document_below_courses_that_is_called_a_paper() -> None:
    text = """## Courses

- [A Course in Counting of Ants](https://a.org/count.pdf) - This paper tells how to learn it.
- [Ants of the Wood](https://www.coursera.org/learn/ants) - A course of Hill University.
- [Bees of the Wood](https://www.coursera.org/learn/bees) - A course of Hill University.
"""
    assert rows_of(text) == [("A Course in Counting of Ants", "", 0, [])]


def test_an_entry_with_venue_and_year_is_a_paper_below_any_heading() -> None:
    text = """## Datasets

- Cameraderie (IJCAI 2021)
- [Horses](https://github.com/example/horses)
"""
    assert editions_of(text) == [
        ("Cameraderie", "IJCAI", 2021),
    ]


_HEAD = "# Ants\n## Hills\n"


def test_bare_titles_among_many_papers_are_papers() -> None:
    papers = "".join(
        f"- How {name} Count Their Steps. ICML 2020. [[paper](https://arxiv.org/abs/2001.0000{at})]\n"
        for at, name in enumerate(("Ants", "Bees", "Moths", "Wasps", "Flies", "Snails", "Toads"))
    )
    text = f"{papers}- Learning to Build Nests without Paper\n- add the papers on wasps\n"
    titles = [title for title, *_ in rows_of(_HEAD + text)]
    assert titles[7:] == ["Learning to Build Nests without Paper"]


def test_sections_of_bare_titles_in_a_list_of_papers() -> None:
    papers = "".join(
        f"- How {name}ants Count (ICML 2020) [[paper](https://arxiv.org/abs/2001.0000{at})]\n"
        for at, name in enumerate("ABCDEFGHI")
    )
    text = (
        f"{papers}## Nests\n- AntMap: Learning to Draw Nests\n- Building Big Nests without Paper\n"
        "## Hints\n- the titles here are sorted by year\n## Tools\n- Drawing Nests with Pens\n"
    )
    titles = [title for title, *_ in rows_of(_HEAD + text)]
    assert titles[9:] == ["AntMap: Learning to Draw Nests", "Building Big Nests without Paper"]


def test_most_items_of_a_list_of_papers_without_links_are_bare_titles() -> None:
    text = """\
# Papers on the Hills

## Start here
- The Hill in History
- Hills
- Nature's Hill: Ants and the Great West

## Steps
- Paved with Grass: Steps in Old Hills
- Walking in Hill Culture
- Who Swept the Steps of the Old Hill?
"""
    assert titles_of(text) == [
        (4, "The Hill in History"),
        (6, "Nature's Hill: Ants and the Great West"),
        (9, "Paved with Grass: Steps in Old Hills"),
        (10, "Walking in Hill Culture"),
        (11, "Who Swept the Steps of the Old Hill?"),
    ]


def test_how_to_add_papers_and_contents_are_not_papers() -> None:
    text = """\
# Hill Papers

## How to add
- Fork this repository
- Add your paper to the list
- Open a pull request

## Contents
- Steps
- Walking in the Hill
"""
    assert titles_of(text) == []


def test_a_title_in_small_letters_is_a_paper() -> None:
    text = "## Notes\n\n- read [a theory of bees](https://arxiv.org/abs/1809.02165) (ICML 2018)\n"
    assert rows_of(text) == [("a theory of bees", "ICML", 2018, [])]


def test_an_entry_that_also_leads_to_another_section_is_a_paper() -> None:
    text = (
        "## Caching\n\n- [EuroSys'23] BeeD: A Co-design of Hives [also in [2.1](#bees)]\n"
        "- [FAST'24] [SUN: Caching for Ants](https://example.org/ants)\n\n## Bees\n"
    )
    assert rows_of(text) == [
        ("BeeD: A Co-design of Hives", "EuroSys", 2023, []),
        ("SUN: Caching for Ants", "FAST", 2024, []),
    ]


def test_a_link_that_leads_nowhere_yet_is_not_a_link_into_the_list() -> None:
    text = (
        "# Ants\n\n- [How Ants Count](https://a.org/1). Bee. CVPR 1994.\n"
        "- [Where Old Bees Live](#). Dee. ICML 1995.\n"
    )
    assert editions_of(text) == [
        ("How Ants Count", "CVPR", 1994),
        ("Where Old Bees Live", "ICML", 1995),
    ]


def test_books_with_the_names_of_their_topics() -> None:
    text = """## Algebra of Hills
- *Algebra of Hills* – Ada Bia & Carl Cea
- *Geometry of Ants* – Eva Dea

## Marine Ecology
- Bia, A. (2001). *Marine Ecology*. Hill Press.
- Dea, A. (2002). *Marine Life*. Hill Press."""
    assert rows_of(text) == [
        ("Algebra of Hills", "", 0, ["Bia", "Cea"]),
        ("Geometry of Ants", "", 0, ["Dea"]),
        ("Marine Ecology", "Hill Press", 2001, ["Bia"]),
        ("Marine Life", "Hill Press", 2002, ["Dea"]),
    ]


@entries(
    (
        "short titles and titles like names, above journals and a remark",
        "# Books\nAll that is [free to read](https://a.org/free) is below.\n\n"
        "* [Fundamentals of Ants and their Nests](https://www.amazon.com/dp/1)\n"
        "* [Mastering Ants](https://a.org/2)\n* [Real-World Anthills](https://a.org/3)\n"
        "## Journals\n* [Ant Letters](https://a.org/4)\n",
        [
            ("Fundamentals of Ants and their Nests", "", 0, []),
            ("Mastering Ants", "", 0, []),
            ("Real-World Anthills", "", 0, []),
        ],
    ),
)
def test_linked_books(text: str, rows: list[Row]) -> None:
    assert rows_beside_a_paper(text) == rows


def test_paragraphs_of_linked_titles_and_their_authors() -> None:
    text = """# Essential reading

These are texts that all should read.

## Ants

[*Hills of the Oppressed Ants*](http://library.example.org/hills), by Ada Bee

[Critical Digital Ants: a Definition](http://ants.example.org/critical), by Carl Dee

[Beyond Ants](http://ants.example.org/beyond), by Eve Michael Eff, Ada Bee, and Carl Dee

[*Wings of Moths at Night*](http://library.example.org/moths), by Zoe Gee
"""
    assert rows_of(text) == [
        ("Hills of the Oppressed Ants", "", 0, ["Bee"]),
        ("Critical Digital Ants: a Definition", "", 0, ["Dee"]),
        ("Beyond Ants", "", 0, ["Eff", "Bee", "Dee"]),
        ("Wings of Moths at Night", "", 0, ["Gee"]),
    ]


def test_a_short_title_on_the_site_of_the_papers_around() -> None:
    text = (
        "# Reading\n\n"
        "- [How Ants Generate Their Own Hills](https://notes.org/ants/gaa.md)\n"
        "- [Unsupervised Learning with Deep Hills](https://notes.org/ants/hills.md)\n"
        "- [Conditional Bees in Adversarial Gardens](https://notes.org/ants/bees.md)\n"
        "- [Dancing in Rows](https://notes.org/ants/was.md)\n"
        "- [AntTool](https://tools.org/tool)\n"
    )
    assert titles_of(text) == [
        (3, "How Ants Generate Their Own Hills"),
        (4, "Unsupervised Learning with Deep Hills"),
        (5, "Conditional Bees in Adversarial Gardens"),
        (6, "Dancing in Rows"),
    ]


def test_titles_that_lead_to_notes_in_a_repository() -> None:
    text = (
        "# Notes\n\n"
        "- [Deep Residual Nests for Ant Recognition](https://github.com/bee/notes/issues/7)\n"
        "- [Neural Ordinary Ants in Nests](https://github.com/bee/notes/blob/main/ode.md#ants)\n"
        "- [Generative Adversarial Bees on Hills](https://github.com/bee/notes/wiki/Bees)\n"
        "- [Graph Networks of Small Wasps](https://github.com/bee/notes/issues/8)\n"
        "- [Flies that Learn to Reason by Smell](https://github.com/bee/notes/issues/9)\n"
        "- [ant-tools](https://github.com/bee/ant-tools)\n"
    )
    assert titles_of(text) == [
        (3, "Deep Residual Nests for Ant Recognition"),
        (4, "Neural Ordinary Ants in Nests"),
        (5, "Generative Adversarial Bees on Hills"),
        (6, "Graph Networks of Small Wasps"),
        (7, "Flies that Learn to Reason by Smell"),
    ]


def test_long_titles_are_papers_where_nothing_else_is() -> None:
    titles = [
        "Deep Residual Nests for Ant Recognition",
        "Spatial Transformer Hills of Ants",
        "Semi-Supervised Classification with Graph Ant Networks",
        "AntGCN: Simplifying the Convolution of Ants",
        "Auto-Encoding Variational Bees in Nests",
    ]
    links = [f"- [{title}](https://github.com/bee/ants{at})\n" for at, title in enumerate(titles)]
    text = "# Ants\n\n" + "".join(links) + "- [Wasps](https://github.com/bee/wasps)\n"
    assert titles_of(text) == list(enumerate(titles, 3))
    assert titles_of(text + "- [How Bees Fly](https://arxiv.org/abs/2001.00001)\n") == [
        (9, "How Bees Fly")
    ]


def test_short_titles_in_the_marks_of_books_below_any_heading() -> None:
    text = """# 书单

## 效率·工具
- 《蚁》（入门）
- 《蜂巢》系列（轻松）
- 《The Nest and the Law》（格林）—— 偏理论
- 《巢》
"""
    assert [title for _, title in titles_of(text)] == ["蚁", "蜂巢", "The Nest and the Law", "巢"]


def test_books_with_a_description_in_the_next_line() -> None:
    text = """# Ulubione książki

1. _Siedem gniazd_, Ada Greene<br>
    Ta książka pokazała mi, że mrówki mieszkają w domu bez ścian i bez drzwi.
2. _Pszczoły Bez Gniewu_ – Marlowe<br>
    Dzięki niej wiem, że pokój zaczyna się od nas samych i od dobrego miodu.
3. _Rojowisko_, Carl Dee<br>
    Zmieniła moje spojrzenie na pracę i na ludzi, więc ciągle do niej wracam.
4. _Skrzydło Ćmy_ – Rose Hale<br>
    Krótka i łatwa książka na wieczór.
"""
    assert [title for _, title in titles_of(text)] == [
        "Siedem gniazd",
        "Pszczoły Bez Gniewu",
        "Rojowisko",
        "Skrzydło Ćmy",
    ]


def test_dated_titles_without_links_among_linked_papers() -> None:
    text = """# Papers on ants
## Steps
- `2020` How ants count their steps in deep sand
  - they count with their legs
## Hills
- `CVPR-2019` [A map of the hills of ants](https://a.org/1.pdf)
- [Where ants build their hills](https://arxiv.org/abs/2101.00001) IROS 2018
- [Why ants build their hills](https://arxiv.org/abs/2101.00002) IROS 2019
## Bees
- `2019` Games that bees play at hives without a queen
  - a model of games
"""
    assert rows_of(text) == [
        ("How ants count their steps in deep sand", "", 2020, []),
        ("A map of the hills of ants", "CVPR", 2019, []),
        ("Where ants build their hills", "IROS", 2018, []),
        ("Why ants build their hills", "IROS", 2019, []),
        ("Games that bees play at hives without a queen", "", 2019, []),
    ]


@entries(
    (
        "a column of papers",
        "# Ants\n| Paper | Notes |\n|---|---|\n| Deterministic Ants | read |\n| BeeNet | |\n"
        "| How Ants Count the Grass | |\n",
        [
            ("Deterministic Ants", "", 0, []),
            ("BeeNet", "", 0, []),
            ("How Ants Count the Grass", "", 0, []),
        ],
    ),
    (
        "a column of titles, most of which are papers",
        "# Ants\n| Title | Year | Words |\n|---|---|---|\n"
        "| Where Bees Sleep Through the Cold Winter | 2013 | Bees |\n"
        "| counting ants | | Ants |\n| How Ants Count the Grass in Summer | 2012 | Ants |\n"
        "| Deterministic Hills | | Hills |\n| Wasps That Build Nests of Wet Paper | 2010 | |\n",
        [
            ("Where Bees Sleep Through the Cold Winter", "", 2013, []),
            ("counting ants", "", 0, []),
            ("How Ants Count the Grass in Summer", "", 2012, []),
            ("Deterministic Hills", "", 0, []),
            ("Wasps That Build Nests of Wet Paper", "", 2010, []),
        ],
    ),
    (
        "a column of titles, none of which is a paper",
        "# Ants\n| Title | Status |\n|---|---|\n| Fix the door | done |\n| Sleep | open |\n"
        "| Counting ants | open |\n",
        [],
    ),
)
def test_short_titles_of_tables_whose_heads_name_papers(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_title_of_two_parts_that_leads_to_a_site_of_its_own() -> None:
    text = (
        "# Ants\n- [Counting: How Ants See Hills](https://arxiv.org/abs/1501.00001) - a study\n"
        "- [Trails of Ants in the Wet Grass](https://a.edu/1.pdf) - a study of trails\n"
        "- [Where Bees Sleep in Winter](https://a.edu/2.pdf) - a study of sleep\n"
        "- [AntCubes: Fast counts of large colonies](http://antcubes.net/) - special counts\n"
        "- [Wasp](http://wasp.net/) - a site\n"
    )
    assert [title for _, title in titles_of(text)] == [
        "Counting: How Ants See Hills",
        "Trails of Ants in the Wet Grass",
        "Where Bees Sleep in Winter",
        "AntCubes: Fast counts of large colonies",
    ]
