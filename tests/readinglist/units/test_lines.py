"""Lines of a paragraph or an item that are entries, or parts of one entry."""

import re

import pytest

from tests.readinglist.rows import (
    Row,
    editions_of,
    entries,
    rows_beside_a_paper,
    rows_of,
    titles_of,
)


@entries(
    (
        "numbered lines of one paragraph",
        "# References\n"
        "[4] Bee et al. *Ants that share their food.* CVPR 2025.\n"
        "[5] Dee, Eff, Gee. *Bees that share their\nfood with wasps.* ICLR 2023.\n"
        "[6] Zee et al. *Wasps without any food.* TPAMI 2020.\n",
        [
            ("Ants that share their food", "CVPR", 2025, ["Bee"]),
            ("Bees that share their food with wasps", "ICLR", 2023, ["Dee", "Eff", "Gee"]),
            ("Wasps without any food", "TPAMI", 2020, ["Zee"]),
        ],
    ),
    (
        "numbered lines of a paragraph, without links",
        "# Hills\n## Steps\n[1] The Architecture of Hills of Many Ants, 1964\n"
        "[2] Combining the Branches of Ants in Trees, 1993\n"
        "[3] BEE-2: Adaptive Wings, 2024, ISCA\n## Wings\n"
        "[4] Reducing Wings of Moths, 2003, MICRO\n[5] A Case for Many Flies in a Room, 2006\n",
        [
            ("The Architecture of Hills of Many Ants", "", 1964, []),
            ("Combining the Branches of Ants in Trees", "", 1993, []),
            ("BEE-2: Adaptive Wings", "ISCA", 2024, []),
            ("Reducing Wings of Moths", "MICRO", 2003, []),
            ("A Case for Many Flies in a Room", "", 2006, []),
        ],
    ),
    (
        "lines that begin with a sign in brackets, one of them alone in its section",
        "# Hill Papers\nPapers on ants.\n\n> Ants = hills + steps.\n\n"
        "## Steps\n[*] How Ants Count Their Steps, 2023, MICRO\n"
        "## Nests\n[*] ANT-BEE: Adaptive and Virtual Nests of Levels, 2024, ISCA\n"
        "[*] NEST: Hills Without Any Entrance, 2018, MICRO\n    - a remark on it\n"
        "[*] Speculative Wasp Removal, 2023, HPCA\n\nBack to the top\n",
        [
            ("How Ants Count Their Steps", "MICRO", 2023, []),
            ("ANT-BEE: Adaptive and Virtual Nests of Levels", "ISCA", 2024, []),
            ("NEST: Hills Without Any Entrance", "MICRO", 2018, []),
            ("Speculative Wasp Removal", "HPCA", 2023, []),
        ],
    ),
    (
        "lines that begin with bullets, boxes and numbers that are not those of Markdown",
        "# Hill Papers\n## Steps\n• [How Ants Count](https://a.org/1), ICML 2020\n"
        "• [How Bees Fly Home](https://a.org/2), ICML 2021\n"
        "• [How Wasps Dig](https://a.org/3), KDD 2022\n"
        "## Nests\n[x] NEST: Hills Without Any Entrance, ICML 2018\n"
        "[ ] Moths that Sleep in the Rain by Day, KDD 2019\n"
        "[ ] Flies that Rest in the Sun by Night, KDD 2017\n"
        "## Wings\n① Wings of Moths in the Winter Sun, ICML 2015\n\n"
        "② Wings of Flies Under the Bright Moon, KDD 2016\n"
        "③ Gnats Without Wings in Their Hills, KDD 2014\n",
        [
            ("How Ants Count", "ICML", 2020, []),
            ("How Bees Fly Home", "ICML", 2021, []),
            ("How Wasps Dig", "KDD", 2022, []),
            ("NEST: Hills Without Any Entrance", "ICML", 2018, []),
            ("Moths that Sleep in the Rain by Day", "KDD", 2019, []),
            ("Flies that Rest in the Sun by Night", "KDD", 2017, []),
            ("Wings of Moths in the Winter Sun", "ICML", 2015, []),
            ("Wings of Flies Under the Bright Moon", "KDD", 2016, []),
            ("Gnats Without Wings in Their Hills", "KDD", 2014, []),
        ],
    ),
    (
        "lines below titles that begin with bullets",
        "# Hill Papers\n"
        "**How Ants Count Their Steps**\n• Ada Bee, Carl Dee\n• ICML 2020\n\n"
        "**How Bees Fly Home at Night**\n• Eva Eff, Fay Gee\n• KDD 2021\n\n"
        "**How Wasps Dig Their Nests**\n• Ada Bee, Eva Eff\n• KDD 2022\n",
        [
            ("How Ants Count Their Steps", "ICML", 2020, ["Bee", "Dee"]),
            ("How Bees Fly Home at Night", "KDD", 2021, ["Eff", "Gee"]),
            ("How Wasps Dig Their Nests", "KDD", 2022, ["Bee", "Eff"]),
        ],
    ),
    (
        "references on lines that end in <br>, some without a year",
        "## Phonetics\n\n"
        "Bee, Noam. (1957). _The Ant Structures of Hills_.<br>\n"
        "Bee, Noam. _The Language of Ants_.<br>\n"
        "Deeman, Peter & Ian Eff. (1996). _The Sounds of Hills_. Hill Press.<br>\n",
        [
            ("The Ant Structures of Hills", "", 1957, ["Bee"]),
            ("The Language of Ants", "", 0, ["Bee"]),
            ("The Sounds of Hills", "Hill Press", 1996, ["Deeman", "Eff"]),
        ],
    ),
    (
        "lines with a year in front",
        "# Timeline\n\n1961 | Bee & Aye | Branching trees of ants | https://a.org/3\n"
        "1962 | Cee & Dee | Fields of ants, wings and hills | https://a.org/4\n"
        "1965 | Eff et al. | Moths in hills | https://a.org/5\n\n"
        "2010 - Counting ants in deserts - https://a.org/6\n"
        "2011 - Legs of many beetles - https://a.org/7\n",
        [
            ("Branching trees of ants", "", 1961, ["Bee", "Aye"]),
            ("Fields of ants, wings and hills", "", 1962, ["Cee", "Dee"]),
            ("Moths in hills", "", 1965, ["Eff"]),
            ("Counting ants in deserts", "", 2010, []),
            ("Legs of many beetles", "", 2011, []),
        ],
    ),
    (
        "a line that begins otherwise goes on with the entry above",
        "# Papers\n\n[How ants count their steps](https://a.org/1.pdf) (ICML 2020)\n"
        "It goes on with [How moths dance in the sun](https://arxiv.org/abs/2001.00001).\n\n"
        "[How bees count their steps](https://a.org/2.pdf) (CVPR 2021)\n"
        "[How wasps count their steps](https://a.org/3.pdf) (CVPR 2022)\n",
        [
            ("How ants count their steps", "ICML", 2020, []),
            ("How bees count their steps", "CVPR", 2021, []),
            ("How wasps count their steps", "CVPR", 2022, []),
        ],
    ),
    (
        "lines that end within a name",
        "# References\n\n"
        "[1] Ada Bee, Carl Dee, and Eve\nEff. Counting of ants. In Proceedings of the 12th Workshop"
        " on\nAnt Hills, pages 1–6, 2019.\n"
        "[2] Gil A Hum, David B Ivy, and Jack W Kay. Practical counting of ants. Ant Letters,"
        " 6(1):1–36, 2009.\n"
        "[3] Ada Bee, Susmit\nJah, and Jorge A Lee. Guided counting of ants. Wood, 2(1):3–4,"
        " 2010.\n",
        [
            (
                "Counting of ants",
                "Proceedings of the 12th Workshop on Ant Hills",
                2019,
                ["Bee", "Dee", "Eff"],
            ),
            ("Practical counting of ants", "Ant Letters", 2009, ["Hum", "Ivy", "Kay"]),
            ("Guided counting of ants", "Wood", 2010, ["Bee", "Jah", "Lee"]),
        ],
    ),
    (
        "numbers without a space, below what the paragraph is about",
        "# References\n\n"
        "Sources:\n[1]Bee J,Cee WF,et al.A way of counting ants. [J]. Ant Letters,2013,8 (4):"
        " 60-61.\n[2]Dee N.Networks of red ants [J]. Wood,2016,353 (6295): 123-124.\n",
        [
            ("A way of counting ants", "Ant Letters", 2013, ["Bee", "Cee"]),
            ("Networks of red ants", "Wood", 2016, ["Dee"]),
        ],
    ),
    (
        "wrapped references in one paragraph",
        "# References\n\n"
        "Sources:\nBee, A. (2001). How ants count in the\nwoods. Wood, 3(2), 4-9.\n"
        "Dee, C., & Eff, E. (2004). The hills of red\nants. Journal of Ants, 4, 1-2.\n",
        [
            ("How ants count in the woods", "Wood", 2001, ["Bee"]),
            ("The hills of red ants", "Journal of Ants", 2004, ["Dee", "Eff"]),
        ],
    ),
    (
        "keys made of names are no venues",
        "# References\n\n"
        "[BEEM02]:\nBeemer, Ada and Mazur, Dan, Nests: A system to know ants, 2002\n\n"
        "[CEED18]: Ceedle et al., Hill - Shared Counts Of Ants And Their Versions, 2018\n",
        [
            ("Nests: A system to know ants", "", 2002, ["Beemer", "Mazur"]),
            ("Hill - Shared Counts Of Ants And Their Versions", "", 2018, ["Ceedle"]),
        ],
    ),
    (
        "what is described, in front of references",
        "# References\n\n"
        "- Overview: Bee, A., Cee, G. et al. Hills of ants. Nat Rev Ants (2023). https://a.org/1\n"
        "- PANT: J. Bee, P. Dee, S. Eff, Counting ants in hills. Sci. Ants 5, eaa496 (2019).\n"
        "- PANT+: J. Bee (2020): Counting ants that live now. Ant Letters 3, 2020.\n",
        [
            ("Hills of ants", "Nat Rev Ants", 2023, ["Bee", "Cee"]),
            ("Counting ants in hills", "Sci. Ants", 2019, ["Bee", "Dee", "Eff"]),
            ("Counting ants that live now", "Ant Letters", 2020, ["Bee"]),
        ],
    ),
)
def test_lines_that_are_entries(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_lines_below_the_topic_that_they_share() -> None:
    text = """# References

Counting in red ants:
Bee, M. et al. (2007): How ants count, J. Ant Res., 112, 11–20, https://a.org/1
Cee, O. B., and Dee, T. (1989), Why ants sleep, J. Ant Res., 94(3), 16–30.

Wood:
Eff, C., & Gee, T. (2007). How wood grows in the north. Journal of Wood, 7(1), 81-95.
"""
    assert rows_of(text) == [
        ("How ants count", "J. Ant Res.", 2007, ["Bee"]),
        ("Why ants sleep", "J. Ant Res.", 1989, ["Cee", "Dee"]),
        ("How wood grows in the north", "Journal of Wood", 2007, ["Eff", "Gee"]),
    ]


def test_lines_of_which_most_are_dated_references() -> None:
    lines = (
        "Bee, L. (2001). **Random ants**. Wood learning. 45(1), 5-32.",
        "Cee, H., & Dee, L. J. (2010). **Antlike**. In: Neil Eff (Ed.), _Encyclopedia of Wood_."
        " Ulm, CA: Hill.",
        "Gee, J., Hee, T. (2010). **Paths of ants via descent**. Journal of Wood, 33(1), 1-22.",
        'Anna B. Bee, Carl Dee. "**Models for ants of the wood**" (in preparation)',
    )
    text = "### References\n\n" + "  \n".join(lines)
    assert rows_of(text) == [
        ("Random ants", "Wood learning", 2001, ["Bee"]),
        ("Antlike", "Encyclopedia of Wood", 2010, ["Cee", "Dee"]),
        ("Paths of ants via descent", "Journal of Wood", 2010, ["Gee", "Hee"]),
        ("Models for ants of the wood", "", 0, ["Bee", "Dee"]),
    ]


def test_references_in_the_lines_of_one_item() -> None:
    text = """- 参考文献
Bee M, Cee R, Dee C, et al. A comparison of ants in the dark[J]. Hill Bulletin, 1998, 88(1):9-10.
Gee R J, Hee C S. Four similar ants in wood[J]. Hill Research Letters, 1980, 7(10):821–824.
Ill U. Finding ants in a large wood[C]// Winter Ant Conference. 1994:1--10.
"""
    assert rows_of(text) == [
        ("A comparison of ants in the dark", "Hill Bulletin", 1998, ["Bee", "Cee", "Dee"]),
        ("Four similar ants in wood", "Hill Research Letters", 1980, ["Gee", "Hee"]),
        ("Finding ants in a large wood", "Winter Ant Conference", 1994, ["Ill"]),
    ]


def test_lines_of_a_paragraph_that_are_references_are_entries() -> None:
    text = (
        "# References\n\n"
        "Ada Bee, Bob Cee, et al. Normal ants (NANTS). Wood j, 2(3):1–35, 2009.  \n"
        "Dan Dee and Eve Eff. Counting as a key\nto the health of ants. Hill Press, 2012.  \n"
        "[Gee17] Flo Gee. How ants sleep. Journal of Wood, 4:5–9, 2017.\n\n"
        "Hal Ill. Red ants. Journal of Wood, 5:1–9, 2018.\n"
        "Ivy Jot and Jim Kay. Black ants. Journal of Wood, 6:1–9, 2019.\n"
    )
    assert rows_of(text) == [
        ("Normal ants (NANTS)", "Wood j", 2009, ["Bee", "Cee"]),
        ("Counting as a key to the health of ants", "Hill Press", 2012, ["Dee", "Eff"]),
        ("How ants sleep", "Journal of Wood", 2017, ["Gee"]),
        ("Red ants", "Journal of Wood", 2018, ["Ill"]),
        ("Black ants", "Journal of Wood", 2019, ["Jot", "Kay"]),
    ]


def test_lines_with_a_title_in_apostrophes() -> None:
    text = (
        "# References\n\n"
        "-  Bee (1992)\n   'Keeping Hills in Order'\n   Technical Report, Cee University.\n\n"
        "-  Dee and Eff (2011)\n   'Balancing Heavy Hills'\n   Journal of Ants / 21 (3):\n"
        "   Pages 287-307\n\n"
        "-  Zoe Zee\n   'The best way to climb, a tour of\n   the ants' hills'\n"
        "   <https://a.org/3.txt>\n"
    )
    assert rows_of(text) == [
        ("Keeping Hills in Order", "Cee University", 1992, ["Bee"]),
        ("Balancing Heavy Hills", "Journal of Ants", 2011, ["Dee", "Eff"]),
        ("The best way to climb, a tour of the ants' hills", "", 0, ["Zee"]),
    ]


def test_lines_of_a_publication_list() -> None:
    text = (
        """# Papers

- __Counting in ants__ [[pdf]](https://a.org/a.pdf)
(with Bob Cee)
Journal of Ants, 16(5), 2006.
(an earlier version appeared in: _Ants in Europe_, LNCS 3526, Springer, 2005)

- __Sleep in ants__ [[pdf]](https://a.org/b.pdf)
(with Carl Dee)
Proc. 16th _Conference on Ants_
Hill Society, 2001.
""".replace("\n(", "  \n(")
        .replace(")\n", ")  \n")
        .replace("_\n", "_  \n")
    )
    assert rows_of(text) == [
        ("Counting in ants", "Journal of Ants", 2006, ["Cee"]),
        ("Sleep in ants", "Proc. 16th Conference on Ants", 2001, ["Dee"]),
    ]


def test_a_line_of_names_stands_above_the_title() -> None:
    text = (
        "# 関連論文\n\n- A. Bee, D. Cee, and E. Dee\n  Design of a Quiet Detector of Ants\n"
        "  International Conference on Ants (ICA), Kyoto, Japan, pp.8-13, Oct 2019.\n"
        "- 山田 太郎, 鈴木 花子\n  蟻の検出システム\n  昆虫学会論文誌, vol.60, pp.76-86, 2019.\n"
    )
    assert rows_of(text) == [
        (
            "Design of a Quiet Detector of Ants",
            "International Conference on Ants (ICA), Kyoto, Japan",
            2019,
            ["Bee", "Cee", "Dee"],
        ),
        ("蟻の検出システム", "昆虫学会論文誌", 2019, ["山田", "鈴木"]),
    ]


def test_entries_that_br_parts_stand_in_the_lines_of_the_list() -> None:
    text = (
        "# Papers\n\n[How ants count](https://a.org/1) (ICML 2020)<br>[How bees count]"
        "(https://a.org/2) (CVPR 2021)<br/>\n[How wasps count](https://a.org/3) (ICLR 2022)\n"
    )
    assert titles_of(text) == [
        (3, "How ants count"),
        (3, "How bees count"),
        (4, "How wasps count"),
    ]


@entries(
    (
        "the journal and its volume below a reference",
        "# Ants\n\n"
        "* Bee, Ada. 2017. “How Ants Sleep?”  \n  *University of Hill Law Review* 84(4): 2139.\n"
        "* Bee, A., & Cee, D. (2018). How ants sing.<br>\n  *Wood Insights*, 84(4), 21.\n"
        "* Bee, A., & Cee, D. (2019). How ants dance.<br>\n  Wood Insights, 84(4), 21-39.\n",
        [
            ("How Ants Sleep?", "University of Hill Law Review", 2017, ["Bee"]),
            ("How ants sing", "Wood Insights", 2018, ["Bee", "Cee"]),
            ("How ants dance", "Wood Insights", 2019, ["Bee", "Cee"]),
        ],
    ),
)
def test_journals_below_references(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


HOW_ANTS_COUNT = [
    ("How Ants Count", "ACL", 2015),
    ("How Bees Sleep", "ACL", 2016),
    ("A Well-Built Hill", "EMNLP", 2016),
]


@pytest.mark.parametrize(
    "front",
    [
        "{year}_{venue}_", "{short}-{venue}-", "{venue}_{year}_", "{venue}{short}_",
        "[{venue} {year}] ", "({venue} {year}) ", "【{venue} {year}】", "{year} {venue}: ",
        "{venue} {year}: ", "{venue}'{short} - ",
    ],
)  # fmt: skip
@pytest.mark.parametrize("above", ["", "  基于蚂蚁的方法\n", "What ants do\n"])
def test_lines_that_begin_with_venue_and_year(front: str, above: str) -> None:
    lines = [
        f"  {front.format(venue=venue, year=year, short=year - 2000)}{title}"
        for title, venue, year in HOW_ANTS_COUNT
    ]
    assert editions_of("# Papers\n\n" + above + "\n".join(lines)) == HOW_ANTS_COUNT


def test_long_lines_that_begin_with_venue_and_year_are_not_wrapped() -> None:
    titles = [
        "How Ants Count the Legs of Ants that Walk on Hills",
        "How Bees Sleep in Summer without the Buzz of Bees",
        "A Well-Built Hill and Those who Live in the Hills",
        "How Wasps Dance with the Wasps of the Next Nests",
    ]
    text = "# Papers\n\n" + "\n".join(f"2016_ACL_{title}" for title in titles)
    assert editions_of(text) == [(title, "ACL", 2016) for title in titles]


def test_sentences_that_begin_with_venue_and_year_are_text() -> None:
    text = (
        "# Papers\nIn ACL 2015: we have seen that ants count their legs.\n"
        "ACL 2016 was about bees sleeping at night.\nEMNLP 2016 (for wasps) is good for us.\n"
    )
    assert editions_of(text) == []


@pytest.mark.parametrize("third", ["<sub>{}</sub>", "<small>{}</small>", "{}", "{}; with data"])
def test_what_is_said_below_a_linked_name_and_a_title_is_no_title(third: str) -> None:
    remark = third.format("Counts the legs of all insects with a camera")
    rows = [
        f"| **[{name}](https://a.org/{name})**<br>{title}<br>{remark} | ICML 2020 |"
        for name, title in (
            ("AntNet", "How Ants Count in the Dark"),
            ("BeeNet", "Where Bees Go in the Rain"),
            ("WaspNet", "Why Wasps Build with Paper"),
        )
    ]
    text = "# Papers\n\n| Paper | Venue |\n|---|---|\n" + "\n".join(rows)
    assert editions_of(text) == [
        ("How Ants Count in the Dark", "ICML", 2020),
        ("Where Bees Go in the Rain", "ICML", 2020),
        ("Why Wasps Build with Paper", "ICML", 2020),
    ]


def test_lines_of_titles_people_and_venues_that_end_without_a_mark() -> None:
    text = """# Papers
* Small Ant Counting
  Ada Bee, Carl Dee, and Eve Eff, University of Hills, Berkeley; Fay Gee, University of Ants
  NSDI 2016
  22 pages [ pdf ](https://a.org/1.pdf), [ slides ](https://a.org/1s.pdf)
* Counting ants in the deep
  woods of the north
  Ada Bee, Carl Dee
  In Symposium on Ants, March 2016.
  [pdf](https://a.org/2.pdf)
* Where wasps sleep at night
  Fay Gee
  NeurIPS 2020
* Nests: A map
  Gil Hay(MIT), Ivy Jay(Hill Networks), Kim Lay(Hill Networks)
  SOSR '15 Proceedings of the 1st ACM SIGCOMM Symposium on Nests
* [Eggs in the wind](https://a.org/3)
  Ada Bee, Carl Dee
  Antennae 5, 585 (2021). – Published 2021-11-22
* **[Legs in the wind](https://a.org/4)**\N{SPACE}\N{SPACE}
  *Ada Bee, Carl Dee,2 Eve Eff*
  *Phys. Rev. A 5, 585 – Published 3 February, 2022*
"""
    assert rows_of(text) == [
        ("Small Ant Counting", "NSDI", 2016, ["Bee", "Dee", "Eff"]),
        ("Counting ants in the deep woods of the north", "Symposium on Ants", 2016, ["Bee", "Dee"]),
        ("Where wasps sleep at night", "NeurIPS", 2020, ["Gee"]),
        ("Nests: A map", "SOSR", 2015, ["Hay", "Jay", "Lay"]),
        ("Eggs in the wind", "Antennae", 2021, ["Bee", "Dee"]),
        ("Legs in the wind", "Phys. Rev. A", 2022, ["Bee", "Dee", "Eff"]),
    ]


def test_names_that_are_wrapped_are_no_lines() -> None:
    text = """# Papers
- How ants count their steps, by Ada Bee, Carl
  Dee, Eve Eff, ICML 2020
- Ada Bee, Carl Dee, Eve Eff, Fay Gee, Hal
  Ivy, Jo Kay, Lee Moo. How bees sleep. Nature 2020
"""
    assert rows_of(text) == [
        ("How ants count their steps", "ICML", 2020, ["Bee", "Dee", "Eff"]),
        ("How bees sleep", "Nature", 2020, ["Bee", "Dee", "Eff", "Gee", "Ivy", "Kay", "Moo"]),
    ]


_MARKS = (
    "({}) |【{}】 |[{}] |\\[{}\\] |**{}.** |**[{}]** |`[{}]` |#{} |\\#{}. |No.{} |№{} |{}: |{}、"
    "|{}, |{} - |- {}. |* {}) |• |•|・|● |▪ |– |‣ "
)


@pytest.mark.parametrize("mark", _MARKS.split("|"))
def test_lines_that_begin_with_running_numbers_or_one_sign_are_items(mark: str) -> None:
    text = (
        "# Hill Papers\n## Steps\nWhat we read first:\n"
        "<1>How Ants Count Their Steps in the Sand, ICML 2020\n    - a remark on it\n"
        "<2>Ants Without Any\nSteps\n<3>[Sand and Steps of Ants](https://a.org/1) (KDD 2019)\n\n"
        "**Nests**\n\n<1>The Nests of Wasps Have Many Doors\n<2>Doors for the Nests of Bees\n\n"
        "## Wings\n<4>Wings of Flies Under the Bright Moon, KDD 2016\n"
    )
    marked = re.sub("<(.)>", lambda number: mark.format(number[1]), text)
    assert titles_of(marked) == [
        (4, "How Ants Count Their Steps in the Sand"),
        (6, "Ants Without Any Steps"),
        (8, "Sand and Steps of Ants"),
        (12, "The Nests of Wasps Have Many Doors"),
        (13, "Doors for the Nests of Bees"),
        (16, "Wings of Flies Under the Bright Moon"),
    ]


@entries(
    (
        "citations that wrapped lines of text begin with",
        "# Ants\nAnts count steps, as was shown by Bee in\n[4] and by Dee and Eff in wet sand in\n"
        "[2], while bees fly home, which is told in\n[7] at length.\n",
        [],
    ),
    (
        "numbers in a sentence",
        "# Ants\nWe ask\n(1) whether ants count their steps in the sand,\n"
        "(2) whether bees fly home at night, and\n(3) whether wasps dig their nests alone.\n",
        [],
    ),
    (
        "numbers of topics above items",
        "(1) Counting\n- How Ants Count Their Steps, ICML 2020\n- How Bees Count, KDD 2021\n\n"
        "(2) Flying\n- How Bees Fly Home at Night, ICML 2021\n- How Flies Fly, KDD 2022\n\n"
        "(3) Digging\n- How Wasps Dig Their Nests, KDD 2020\n- How Moles Dig, KDD 2019\n",
        [
            ("How Ants Count Their Steps", "ICML", 2020, []),
            ("How Bees Count", "KDD", 2021, []),
            ("How Bees Fly Home at Night", "ICML", 2021, []),
            ("How Flies Fly", "KDD", 2022, []),
            ("How Wasps Dig Their Nests", "KDD", 2020, []),
            ("How Moles Dig", "KDD", 2019, []),
        ],
    ),
    (
        "numbers of titles above the bullets of their details",
        "[1] How Ants Count Their Steps\n• Ada Bee, Carl Dee\n• ICML 2020\n\n"
        "[2] How Bees Fly Home at Night\n• Eva Eff, Fay Gee\n• KDD 2021\n\n"
        "[3] How Wasps Dig Their Nests\n• Ada Bee, Eva Eff\n• KDD 2022\n",
        [
            ("How Ants Count Their Steps", "ICML", 2020, ["Bee", "Dee"]),
            ("How Bees Fly Home at Night", "KDD", 2021, ["Eff", "Gee"]),
            ("How Wasps Dig Their Nests", "KDD", 2022, ["Bee", "Eff"]),
        ],
    ),
    (
        "pictures that mark only some entries",
        "⭐ How Ants Count Their Steps. Ada Bee. ICML 2020. [pdf](https://a.org/1)\n\n"
        "How Bees Fly Home at Night. Eva Eff. KDD 2021. [pdf](https://a.org/2)\n\n"
        "⭐ How Wasps Dig Their Nests. Ada Bee. KDD 2022. [pdf](https://a.org/3)\n\n"
        "⭐ How Moths Rest in the Sun. Carl Dee. KDD 2023. [pdf](https://a.org/4)\n",
        [
            ("How Ants Count Their Steps", "ICML", 2020, ["Bee"]),
            ("How Bees Fly Home at Night", "KDD", 2021, ["Eff"]),
            ("How Wasps Dig Their Nests", "KDD", 2022, ["Bee"]),
            ("How Moths Rest in the Sun", "KDD", 2023, ["Dee"]),
        ],
    ),
)
def test_numbers_and_signs_that_begin_no_items(text: str, rows: list[Row]) -> None:
    assert rows_beside_a_paper(text) == rows


@pytest.mark.parametrize("end", ["<br>", " <br/>", "  ", "\\", "\n"])
def test_lines_that_end_alone_and_look_like_entries_are_items(end: str) -> None:
    lines = (
        "How Ants Count Their Steps in the Sand",
        "[Sand and Steps of Ants](https://a.org/1) (KDD 2019)",
        "Steps of ants without any legs (2018)",
        "AntSteps: Counting without numbers [[pdf](https://a.org/2)]",
        "[[KDD2020](https://a.org/3)] Wide Steps of Ants and Bees in Their Hills",
        "**Wide Steps of Wasps** Ada Bee, 2020",
    )
    text = "# Hill Papers\n## Steps\n**Counted**\n" + f"{end}\n".join(lines)
    assert rows_of(text) == rows_of("# Hill Papers\n## Steps\n\n- " + "\n- ".join(lines))
    assert len(rows_of(text)) == len(lines)


def test_lines_that_begin_with_pictures_or_editions() -> None:
    picture = "![red](https://a.org/red.png)"
    text = (
        "# Hill Papers\n## Steps\n"
        f"{picture}[ICML 2020][How Ants Count Their Steps]<br/>\n"
        "[Annals of Hills 2019][The Making of a Nest: An Overview]<br/>\n"
        f"{picture}[arXiv 2018][Where Bees Sleep in Summer]<br/>\n"
    )
    assert rows_of(text) == [
        ("How Ants Count Their Steps", "ICML", 2020, []),
        ("The Making of a Nest: An Overview", "Annals of Hills", 2019, []),
        ("Where Bees Sleep in Summer", "", 2018, []),
    ]


def test_lines_with_a_month_or_a_named_picture_in_front_or_a_stop_at_the_end() -> None:
    text = (
        "# Hill Papers\n## Steps\n"
        "2020-05 [How Ants Count](https://a.org/1) - A. Bee. *Ant Letters*<br>\n"
        ":star: **[How Bees Fly](https://a.org/2)**, ICML 2019 (Oral) - well worth reading<br>\n"
        "**Where do wasps sleep?** [Dee, Eff (2018)](https://a.org/3).<br>\n"
        "[蚂蚁如何计算步数](https://a.org/4) - 很好的介绍<br>\n"
    )
    assert rows_of(text) == [
        ("How Ants Count", "Ant Letters", 2020, ["Bee"]),
        ("How Bees Fly", "ICML", 2019, []),
        ("Where do wasps sleep?", "", 2018, ["Dee", "Eff"]),
        ("蚂蚁如何计算步数", "", 0, []),
    ]


def test_bold_lines_above_paragraphs_are_no_entries() -> None:
    text = (
        "# Ada Bee\n\n**Articles in Journals with Peer Review**\n\n"
        "Bee, A., & Dee, C. (2012). How ants rest. *Ant Letters*, 2(1), 3-4.\n\n"
        "Bee, A., & Eff, E. (2013). How bees rest. *Ant Letters*, 3(1), 5-9.\n\n"
        "**Articles in Journals without Review**\n\n"
        "Bee, A. (2014). How wasps rest. *Wasp Letters*, 4(1), 5-9.\n\n"
        "Bee, A. (2015). How moths rest. *Moth Letters*, 4(1), 5-9.\n\n"
        "Bee, A. (2016). How flies rest. *Fly Letters*, 4(1), 5-9.\n"
    )
    assert [title for title, *_ in rows_of(text)] == [
        "How ants rest",
        "How bees rest",
        "How wasps rest",
        "How moths rest",
        "How flies rest",
    ]


@entries(
    (
        "title, authors and venue of one entry, which break lines",
        "How Ants Count Their Steps<br>\nAda Bee, Carl Dee<br>\nProceedings of the Ant Conference,"
        " 2020<br>\n[pdf](https://a.org/1)\n\n"
        "How Bees Fly Home at Night<br>\nEva Eff, Fay Gee<br>\nProceedings of the Ant Conference,"
        " 2021<br>\n[pdf](https://a.org/2)\n\n"
        "How Wasps Dig Their Nests<br>\nAda Bee, Eva Eff<br>\nProceedings of the Ant Conference,"
        " 2022<br>\n[pdf](https://a.org/3)\n",
        [
            (title, "Proceedings of the Ant Conference", year, names)
            for title, year, names in (
                ("How Ants Count Their Steps", 2020, ["Bee", "Dee"]),
                ("How Bees Fly Home at Night", 2021, ["Eff", "Gee"]),
                ("How Wasps Dig Their Nests", 2022, ["Bee", "Eff"]),
            )
        ],
    ),
    (
        "paragraphs of one line that are text",
        "# Ants\nThis is a list of papers on ants.\n\nPull requests are welcome.\n\n"
        "Note: All papers are read by Ada Bee.\n\nSee [the hill](https://hill.org) for more.\n\n"
        "The list was begun in the wet summer of 2020.\n",
        [],
    ),
    (
        "lines with addresses of a person",
        "# Ada Bee\nDepartment of Ants and Bees<br>\nUniversity of the Hill<br>\nUlm, Germany<br>\n"
        "Phone: +49 1234 5678<br>\nMail: [bee@hill.org](mailto:bee@hill.org)\n",
        [],
    ),
    (
        "fields of a course",
        "# Ants\n\n**Course:** MW 10:30-11:50, Hall S216\n\n"
        "**Instructor:** [Ada Bee](http://bee.net/)\n\n**Office Hours:** TTh 11:20-13:00, N237\n",
        [],
    ),
    (
        "contents of the list",
        "# Ants\n[Counting the Steps of Ants](#ants)<br>\n[Flying of Bees at Night](#bees)<br>\n"
        "[Digging of Wasps in the Sand](#wasps)<br>\n",
        [],
    ),
    (
        "titles above the items of their details",
        "How Ants Count Their Steps\n\n- Ada Bee, Carl Dee\n- ICML 2020\n\n"
        "How Bees Fly Home at Night\n\n- Eva Eff, Fay Gee\n- KDD 2021\n\n"
        "How Wasps Dig Their Nests\n\n- Ada Bee, Eva Eff\n- KDD 2022\n",
        [
            ("How Ants Count Their Steps", "ICML", 2020, ["Bee", "Dee"]),
            ("How Bees Fly Home at Night", "KDD", 2021, ["Eff", "Gee"]),
            ("How Wasps Dig Their Nests", "KDD", 2022, ["Bee", "Eff"]),
        ],
    ),
)
def test_lines_that_end_alone_and_are_no_items(text: str, rows: list[Row]) -> None:
    assert rows_beside_a_paper(text) == rows


def test_a_line_with_nothing_but_the_edition_and_a_link_belongs_to_the_title_above() -> None:
    text = """# Papers

AntNet: How Ants Count Their Steps (ICML 2020) [[paper]](https://a.org/1)

BeeNet: Where Bees Sleep in the Winter (MICCAI 2021) [[paper]](https://a.org/2)

MothNet: How Moths Find the Light of the Moon

 (IEEE TMI 2022) [[paper]](https://a.org/3)

WaspNet: Why Wasps Dig Deep Holes (ICLR 2023) [[paper]](https://a.org/4)
"""
    assert editions_of(text) == [
        ("AntNet: How Ants Count Their Steps", "ICML", 2020),
        ("BeeNet: Where Bees Sleep in the Winter", "MICCAI", 2021),
        ("MothNet: How Moths Find the Light of the Moon", "TMI", 2022),
        ("WaspNet: Why Wasps Dig Deep Holes", "ICLR", 2023),
    ]


def test_lines_in_a_block_of_code_that_are_entries() -> None:
    text = (
        "# Ants\n```text\nPLDI   20' Safe Legs of Many Ants\n\n"
        "OOPSLA 21' Hills: A Safer Way to Build\nPLDI   22' Counting Steps in the Sand\n"
        "The antus project: walking in rows\n```\n"
        "```sh\npip install ants==2020\nmake All The Hills 2021\nrun: The Other Ants\n```\n"
    )
    assert titles_of(text) == [
        (3, "Safe Legs of Many Ants"),
        (5, "Hills: A Safer Way to Build"),
        (6, "Counting Steps in the Sand"),
        (7, "The antus project: walking in rows"),
    ]


@entries(
    (
        "people below the address in a field",
        "- How Ants Count (ICML 2020)\n  **Link**: https://ants.org/1.pdf\n  Ada Bee, C. Dee\n",
        [("How Ants Count", "ICML", 2020, ["Bee", "Dee"])],
    ),
    (
        "people below a field with the venue",
        "- **How Ants Dig**  \n  **Venue**: ICML 2020\n  by Ada Bee and C. Dee\n  All use legs.\n",
        [("How Ants Dig", "ICML", 2020, ["Bee", "Dee"])],
    ),
    (
        "a remark below the field with the authors",
        "- **How Ants Count**  \n  Authors: Ada Bee, Carl Dee\n  Ants are as good as large bees.\n",
        [("How Ants Count", "", 0, ["Bee", "Dee"])],
    ),
    (
        "where it was published below a byline",
        "- How Ants Count  \n  by Ada Bee and Carl M. Dee\n  Published in Nature Ants, 2020\n",
        [("How Ants Count", "Nature Ants", 2020, ["Bee", "Dee"])],
    ),
    (
        "names that go on in the next line",
        "- **How Ants Count**\n  Authors: Ada Bee,\n  Carl Dee\n",
        [("How Ants Count", "", 0, ["Bee", "Dee"])],
    ),
    (
        "the edition in the quotation marks of the title, and full proceedings",
        '- "How Ants Count [ICML 2020]"\n  - Ada Bee, Carl Dee\n- "Ants"\n'
        "  - In *Proceedings of the ACM International Conference on Ants, Bees and Other Wasps"
        "*, 2019\n",
        [
            ("How Ants Count", "ICML", 2020, ["Bee", "Dee"]),
            (
                "Ants",
                "Proceedings of the ACM International Conference on Ants, Bees and Other Wasps",
                2019,
                [],
            ),
        ],
    ),
)
def test_lines_of_one_entry_that_end_without_a_mark(text: str, rows: list[Row]) -> None:
    assert rows_beside_a_paper(text) == rows


def test_code_that_ends_between_entries_stays_code() -> None:
    text = (
        "# Ants\n~~~\n```\n~~~\nHow Ants of the Wood Count (ICML 2020)\n\n"
        "How Bees of the Wood Sleep (ICML 2021)\n\nHow Wasps of the Wood Dig (ICML 2022)\n\n"
        "```sh\n- How Ants Install Their Hills (ICML 2023)\n```\n"
    )
    assert [title for _, title in titles_of(text)] == [
        "How Ants of the Wood Count",
        "How Bees of the Wood Sleep",
        "How Wasps of the Wood Dig",
    ]
