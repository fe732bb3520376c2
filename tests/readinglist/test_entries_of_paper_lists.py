"""Ways of writing that lists of papers in several fields have: whole values of their entries."""

import pytest

from snnbib.readinglist.overview import make_overview
from snnbib.readinglist.reader import read_document
from snnbib.readinglist.recognition.years import find_year
from tests.readinglist.rows import Row, rows_of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Papers\n"
            "* Bee A C, Dee E, et al. <b>How ants count[J]</b>. Ants, Bees and Wasps, 2020, 4(1):"
            " 1-21. [Link](https://a.org/1)\n"
            "* Eff G, Gee H. <b>How bees count[J]</b>. Hives: A Journal of Bees, 2019, 29(10): 103."
            " [Link](https://a.org/2)\n"
            "* Zee I, Dee E. <b>How wasps count[C]</b>.//Proceedings of the 26th Conference on"
            " Wasps & Moths. 2020. [Link](https://a.org/3)\n",
            [
                ("How ants count", "Ants, Bees and Wasps", 2020, ["Bee", "Dee"]),
                ("How bees count", "Hives: A Journal of Bees", 2019, ["Eff", "Gee"]),
                (
                    "How wasps count",
                    "Proceedings of the 26th Conference on Wasps & Moths",
                    2020,
                    ["Zee", "Dee"],
                ),
            ],
            id="journals with a comma or a colon in GB/T 7714; a stop in front of //",
        ),
        pytest.param(
            "### Ants\n\n**How the ants of one hill count**  \nAda Bee, Carl Dee  \n"
            "[Modern Views in Insect Life 74 (2022)](https://a.org/1)\n\n"
            "**How the bees of one hive count**  \nEva Eff, Gil Gee  \n"
            "[Journal of Bees 3 (2021)](https://a.org/2)\n\n"
            "**How the wasps of one nest count**  \nZoe Zee, Ada Bee  \n"
            "[Trends in wasps (2023)](https://a.org/3)\n\n"
            "**How the moths of one lamp count**  \nIda Ivy, Ada Bee  \n"
            "[Nature (2020)](https://a.org/4)\n",
            [
                (
                    "How the ants of one hill count",
                    "Modern Views in Insect Life",
                    2022,
                    ["Bee", "Dee"],
                ),
                ("How the bees of one hive count", "Journal of Bees", 2021, ["Eff", "Gee"]),
                ("How the wasps of one nest count", "Trends in wasps", 2023, ["Zee", "Bee"]),
                ("How the moths of one lamp count", "Nature", 2020, ["Ivy", "Bee"]),
            ],
            id="venues of any name with the year in a link of their own line",
        ),
        pytest.param(
            "# Papers\n- Counting ants in the field [Vision] (ICML 2021)\n"
            "- Counting bees in the hive [Extended abstract] (NeurIPS 2020)\n"
            "- Counting wasps in the nest (ICLR 2019)\n",
            [
                ("Counting ants in the field", "ICML", 2021, []),
                ("Counting bees in the hive", "NeurIPS", 2020, []),
                ("Counting wasps in the nest", "ICLR", 2019, []),
            ],
            id="a remark in square brackets between title and edition",
        ),
        pytest.param(
            "# Papers\n"
            "* Ada Bee, Carl Dee, and Eva O.K. Eff. 2016. [How ants count](https://a.org/1)."
            " In *Proceedings of ACL 2016*.\n"
            "* Gil Gee and Zoe Zee. 2017. [How bees count](https://a.org/2)."
            " In *Proceedings of ACL 2017*.\n",
            [
                ("How ants count", "ACL", 2016, ["Bee", "Dee", "Eff"]),
                ("How bees count", "ACL", 2017, ["Gee", "Zee"]),
            ],
            id="initials without a space between them",
        ),
        pytest.param(
            "# Papers\n\nHow the ants of one hill count their eggs ,\n"
            "PDF: <https://arxiv.org/pdf/2001.00001>\n\n"
            "Counting bees ,\nPDF: <https://arxiv.org/pdf/2001.00002>\n\n"
            "How the wasps of one nest count their eggs ,\n"
            "WWW: <https://doi.org/10.1000/wasps>\n",
            [
                ("How the ants of one hill count their eggs", "", 0, []),
                ("Counting bees", "", 0, []),
                ("How the wasps of one nest count their eggs", "", 0, []),
            ],
            id="paragraphs of a title and an address after a word and a colon",
        ),
        pytest.param(
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
            id="linked headings above notes; sentences with links",
        ),
        pytest.param(
            "# Papers\n\n-[How ants count](https://a.org/1) in ACL 2021\n\n"
            "-[How bees count](https://a.org/2) - in EMNLP 2020\n\n"
            "-[How wasps count](https://a.org/3) in ICML 2019\n",
            [
                ("How ants count", "ACL", 2021, []),
                ("How bees count", "EMNLP", 2020, []),
                ("How wasps count", "ICML", 2019, []),
            ],
            id="bullets without a space after them",
        ),
        pytest.param(
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
            id="links into the list by its own address; talks",
        ),
        pytest.param(
            "# Code\n"
            "- 2022.[Bee A, Dee C, et al. AntNet: How ants of one hill count](https://github.com/a/1)\n"
            "- 2021.[bee/hives](https://github.com/bee/hives): A set of programs for hives\n"
            "- 2021.[Eff E F. How bees of one hive count](https://github.com/a/2)\n"
            "- [Gee G, Zee-i-Ivy Z, et al. How wasps of one nest count](https://github.com/a/3)\n"
            "- 2020.[Dee C. How moths of one lamp count](https://github.com/a/4)\n",
            [
                ("AntNet: How ants of one hill count", "", 2022, ["Bee", "Dee"]),
                ("How bees of one hive count", "", 2021, ["Eff"]),
                ("How wasps of one nest count", "", 0, ["Gee", "Zee-i-Ivy"]),
                ("How moths of one lamp count", "", 2020, ["Dee"]),
            ],
            id="whole references as links below a heading of code; a repository between them",
        ),
        pytest.param(
            "# Ants\nPlease cite our survey [A Survey of Ants in their Hills](https://a.org/0)"
            " (arXiv 2021).\n\n## Papers\n"
            "- [Survey] [A survey of ants that count](https://a.org/1.pdf), CSUR 2020\n"
            "- [Survey] [A survey of bees that dance](https://a.org/2.pdf), TPAMI 2021\n"
            "- [Benchmark] [A benchmark of wasps that sting](https://a.org/3.pdf)\n"
            "- [Survey] [A survey of moths that fly](https://a.org/4.pdf)\n",
            [
                ("A survey of ants that count", "CSUR", 2020, []),
                ("A survey of bees that dance", "TPAMI", 2021, []),
                ("A benchmark of wasps that sting", "", 0, []),
                ("A survey of moths that fly", "", 0, []),
            ],
            id="kinds of papers in square brackets are no venues; how to cite the list",
        ),
        pytest.param(
            "# Papers\n1. [How ants count their steps. ICML 2020.](https://a.org/1.pdf)\n"
            "2. [How bees count the flowers of a field. Nature, 2021](https://a.org/2.pdf)\n"
            "3. [How wasps count. A new way](https://a.org/3.pdf)\n"
            "4. How moths count in the winter (Year) [[paper]](https://a.org/4)\n",
            [
                ("How ants count their steps", "ICML", 2020, []),
                ("How bees count the flowers of a field", "Nature", 2021, []),
                ("How wasps count. A new way", "", 0, []),
                ("How moths count in the winter", "", 0, []),
            ],
            id="venue and year after a stop inside a link; a placeholder for the year",
        ),
        pytest.param(
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
            id="sections below the heading of a table of contents; a label in place of a title",
        ),
        pytest.param(
            "# Papers\n| Paper Title | Venue Type | Venue Name | Year |\n|---|---|---|---|\n"
            "| [How ants count](https://a.org/1) | Hill Labs | Hill System Tech. J. | 1956 |\n"
            "| How bees count | - | Acta Inf. | 1973 |\n"
            "| [How wasps count](https://a.org/3) | ACM | STOC | 1985 |\n",
            [
                ("How ants count", "Hill System Tech. J.", 1956, []),
                ("How bees count", "Acta Inf.", 1973, []),
                ("How wasps count", "STOC", 1985, []),
            ],
            id="a column of the names of venues",
        ),
        pytest.param(
            "# Papers\n1. **Ways of counting ants** ICML, Tutorial, 2020. [Slide](https://a.org/1)\n"
            "2. **Ways of counting bees** CIKM, 2018. [Paper](https://a.org/2)\n"
            "3. **Ways of counting wasps** 2018, SIGIR. [Paper](https://a.org/3)\n",
            [
                ("Ways of counting ants", "ICML", 2020, []),
                ("Ways of counting bees", "CIKM", 2018, []),
                ("Ways of counting wasps", "SIGIR", 2018, []),
            ],
            id="venue and year in either order, with a remark between",
        ),
        pytest.param(
            "# Papers\n* ICSE20' Ants: Counting their eggs\n* ICSE'19 Counting bees\n"
            "* PLDI20 Counting wasps: A way\n",
            [
                ("Ants: Counting their eggs", "ICSE", 2020, []),
                ("Counting bees", "ICSE", 2019, []),
                ("Counting wasps: A way", "PLDI", 2020, []),
            ],
            id="venues and years of two digits in front of titles without a mark",
        ),
        pytest.param(
            "# Papers\n1. A Verified NAT. SIGCOMM 2017\n1. Counting ants in Hills. NSDI 2019\n"
            "1. Counting bees in Hives. OSDI 2018\n",
            [
                ("A Verified NAT", "SIGCOMM", 2017, []),
                ("Counting ants in Hills", "NSDI", 2019, []),
                ("Counting bees in Hives", "OSDI", 2018, []),
            ],
            id="a word in capitals is no abbreviation",
        ),
        pytest.param(
            "# Papers\n1. [How ants count (Ada Bee, Carl Dee)](notes/ants.md#how-ants)\n"
            "2. [How bees count (Reinforcement Learning, Computer Vision)](https://a.org/b.pdf)\n"
            "3. [How wasps count](https://a.org/c.pdf)\n",
            [
                ("How ants count", "", 0, ["Bee", "Dee"]),
                (
                    "How bees count (Reinforcement Learning, Computer Vision)",
                    "",
                    0,
                    [],
                ),
                ("How wasps count", "", 0, []),
            ],
            id="full names in brackets at the end of a link",
        ),
        pytest.param(
            '# Reading list\n\n---\n"How Ants Count Their Eggs", Bee\n'
            "[Website](https://a.org/1/)\n\n"
            '---\n"How Bees Count", Dee\n[PDF](https://a.org/2.pdf)\n\n---\n'
            '"How Wasps Count", Eff\n[PDF](https://a.org/3.pdf)\n',
            [
                ("How Ants Count Their Eggs", "", 0, []),
                ("How Bees Count", "", 0, []),
                ("How Wasps Count", "", 0, []),
            ],
            id="quoted titles between rules",
        ),
        pytest.param(
            "# Papers\n- [ACM Digital Library](https://dl.acm.org/)\n"
            "- Functional Ants [link](https://dl.acm.org/topic/ccs2012/10011007)\n"
            "- [How ants of one hill count](https://dl.acm.org/doi/10.1145/1)\n"
            "- [How bees of one hive count](https://a.org/2.pdf)\n",
            [("How ants of one hill count", "", 0, []), ("How bees of one hive count", "", 0, [])],
            id="front pages and listings of publishers",
        ),
        pytest.param(
            "## Hardware\n\n"
            "- Neural electronics of ants (**Proceedings of the IEEE 1990**). [[paper](https://a.org/1)]\n"
            "- How bees compute with analog parts (**Nature 1991**). [[paper](https://a.org/2)]\n"
            "- How wasps compute with digital parts (**Science 1992**). [[paper](https://a.org/3)]\n",
            [
                ("Neural electronics of ants", "Proceedings of the IEEE", 1990, []),
                ("How bees compute with analog parts", "Nature", 1991, []),
                ("How wasps compute with digital parts", "Science", 1992, []),
            ],
            id="an organization and a year at the end of a name",
        ),
        pytest.param(
            "## Methods\n\n"
            "- `AntNet`, `Queen Net`: [How ants count to ten, Ada Bee et al. 2016](https://a.org/1)\n"
            "- `BeeNet`: [How bees count to seven, Carl Dee et al. 2017](https://a.org/2)\n",
            [
                ("How ants count to ten", "", 2016, ["Bee"]),
                ("How bees count to seven", "", 2017, ["Dee"]),
            ],
            id="names of code in front are not people",
        ),
        pytest.param(
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
            id="a line in small print",
        ),
    ],
)
def test_entries_are_read(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_year_of_two_digits_is_not_left_over() -> None:
    text = "# P\n- Ants (CVPR'20)\n- All bees (ICML20)\n- All wasps (ICML 2019, oral)\n"
    (section,) = make_overview(read_document(text)).sections
    assert [rest for _, rest in section.rest] == ["oral"]


def test_a_number_in_the_far_future_is_no_year() -> None:
    assert find_year("DEF CON 33") == (0, "DEF CON 33")
    assert find_year("DEF CON 21") == (2021, "DEF CON")
