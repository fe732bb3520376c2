"""How lists of papers on GitHub write their entries: dividers, columns, several works in a line."""

import pytest

from snnbib.readinglist import parse
from tests.readinglist.rows import rows_of


def editions_of(text: str) -> list[tuple[str, str, int]]:
    """Title, venue and year of the papers of a list."""
    return [row[:3] for row in rows_of(text)]


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


def test_journals_that_come_again_as_texts_of_links_are_venues() -> None:
    line = (
        "- **2015-0{n}** | {title} | *Ada Bee and Carl Dee* | [{venue}](https://doi.org/10.1/{n})"
    )
    works = (
        ("Ants that count their steps", "Bioinformatics"),
        ("Bees that learn the way of others", "Bioinformatics"),
        ("Wasps and the cost of nests", "Bioinformatics"),
        ("Beetles in the dunes of the desert", "BMC Bioinformatics"),
        ("Moths around lamps", "Computer Methods in Insects and Flight: Imaging & Vision"),
        ("Flies and their eyes", "Nature Methods"),
    )
    text = "\n".join(line.format(n=n, title=t, venue=v) for n, (t, v) in enumerate(works, 1))
    assert [row[:2] for row in rows_of(text)] == list(works)


def test_the_cells_tell_which_column_names_the_venue() -> None:
    text = """\
| Method | Area | Paper Title | DB | J/C | Year |
|---|---|---|---|---|---|
| CNN | Legs | Ants that count their steps [[pdf]](https://a.org/1) | [ANT09](ant) | MICCAI | 2015 |
| FCN | Eyes | Bees that learn the way of others | | IEEE-TMI | 2016 |
| RNN | Nests | Wasps and the cost of nests [[pdf]](https://a.org/2) | | Nature | 2017 |
"""
    assert editions_of(text) == [
        ("Ants that count their steps", "MICCAI", 2015),
        ("Bees that learn the way of others", "IEEE-TMI", 2016),
        ("Wasps and the cost of nests", "Nature", 2017),
    ]


def test_a_list_of_journals_has_no_papers() -> None:
    text = """\
## Criteria
*List of Journals / Conferences (J/C):*

- **[Insect Image Analysis (InIA)](https://www.journals.example.org/insect-image-analysis/)**
- **[IEEE Transaction on Insect Imaging (IEEE-TII)](https://tii.example.org/)**
- **International Conference on Insect Computing (ICIC)**
"""
    assert editions_of(text) == []


def test_two_works_joined_by_and_are_two_papers() -> None:
    text = """\
- [Ants that count](https://a.org/1.pdf) (2001): It shows how many steps an ant takes.
- [The way of bees](https://a.org/2) (2003) and [Wasps: the cost](https://a.org/3) (2006): 2
- [Beetles of dunes](https://a.org/4) (1981) and The [Moth tree of lamps](https://a.org/5) (1990): 3
"""
    read = [(paper.line, paper.title, paper.year) for paper in parse(text).papers]
    assert read == [
        (1, "Ants that count", 2001),
        (2, "The way of bees", 2003),
        (2, "Wasps: the cost", 2006),
        (3, "Beetles of dunes", 1981),
        (3, "Moth tree of lamps", 1990),
    ]


def test_several_readings_of_one_cell_are_several_papers() -> None:
    text = """\
| Week | Topic | Readings |
|---|---|---|
| 1 | Legs | [Ants that count](https://a.org/1) <br> [The way of bees](https://a.org/2) |
| 2 | Eyes | [Wasps and the cost of nests](https://a.org/3), [slides](https://a.org/s.pdf) |
"""
    assert [row[0] for row in rows_of(text)] == [
        "Ants that count",
        "The way of bees",
        "Wasps and the cost of nests",
    ]


def test_a_linked_title_in_front_of_a_year_is_not_a_person() -> None:
    text = """\
- [Paxos Made Simple](https://a.org/paxos.pdf) (2001): Paxos is a protocol. It is hard.
- [A view of ants and clouds](https://a.org/clouds.pdf) (2010): Ants and clouds are compared.
- [How to sort the sand of dunes](https://a.org/sand.pdf) (1995): sorting for the cache
"""
    assert editions_of(text) == [
        ("Paxos Made Simple", "", 2001),
        ("A view of ants and clouds", "", 2010),
        ("How to sort the sand of dunes", "", 1995),
    ]


def test_reading_lists_of_others_are_no_papers() -> None:
    text = """\
## External Reading Lists
A number of schools have their own lists.

* Berkeley: http://www.eecs.berkeley.example/db.html
* Wisconsin: http://www.cs.wisc.example/db.reading.pdf
"""
    assert editions_of(text) == []


def test_a_divider_between_paragraphs_is_neither_paper_nor_venue() -> None:
    text = r"""## Counting
**Ants that count their steps home**\
Ada Bee, Carl Dee\
[ACL 2023](https://aclanthology.org/2023.acl-long.1) • [Code](https://github.com/a/ants)

--- Pre-LLM ---\
**The way of bees and of others**\
Emil Fee, Gina Hee\
[EMNLP 2022](https://aclanthology.org/2022.emnlp.2) • [Code](https://github.com/a/bees)

**Wasps and the cost of nests**\
Ida Jay, Karl Lee\
[arXiv](https://arxiv.org/abs/2409.16517)

--- Older ---

**Beetles of the dunes at night**\
Mia Nee, Otto Pea\
[TVCG 2021](https://a.org/tvcg)
"""
    assert editions_of(text) == [
        ("Ants that count their steps home", "ACL", 2023),
        ("The way of bees and of others", "EMNLP", 2022),
        ("Wasps and the cost of nests", "", 0),
        ("Beetles of the dunes at night", "TVCG", 2021),
    ]


def test_bold_titles_of_one_paragraph_begin_an_entry_each() -> None:
    text = r"""**Ants that count their steps home**\
Ada Bee, Carl Dee\
[arXiv, 30 Sep 2024](https://arxiv.org/abs/2409.20566)\
**The way of bees and of others**\
Emil Fee, Gina Hee\
[ACL 2023](https://aclanthology.org/2023.acl-long.1) • [code](https://github.com/a/bees)
"""
    assert editions_of(text) == [
        ("Ants that count their steps home", "", 2024),
        ("The way of bees and of others", "ACL", 2023),
    ]


@pytest.mark.parametrize("track", ["Short Paper", "Outstanding paper", "Poster", "Oral"])
def test_how_a_paper_was_presented_is_not_part_of_its_venue(track: str) -> None:
    text = f"- Ada Bee. **Ants that count their steps.** CIKM {track}, 2018.\n"
    assert editions_of(text) == [("Ants that count their steps", "CIKM", 2018)]


def test_a_sentence_with_a_bold_name_in_it_is_not_a_paper() -> None:
    text = """\
## About
- I've found that the **Vis**x**LLM** lists are seldom updated (made for a survey).
- Feel free to open an issue.

## Papers
- [Ants that count their steps](https://arxiv.org/abs/1502.00001) (VIS 2024)
"""
    assert [row[0] for row in rows_of(text)] == ["Ants that count their steps"]


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
