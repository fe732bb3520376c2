"""Links that end in a venue and year: behind commas, dashes, stops or in brackets."""

import pytest

from snnbib.readinglist.segments.brackets import edition_at_end
from tests.readinglist.rows import Row, editions_of, entries, rows_of


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Deep nets for all (2020)", ("Deep nets for all", "2020")),
        ("Deep nets for all (ICLR 2020).", ("Deep nets for all", "ICLR 2020")),
        ("Deep nets for all, POPL 2018", ("Deep nets for all", "POPL 2018")),
        ("Deep nets for all, IACR ePrint 2018", ("Deep nets for all", "IACR ePrint 2018")),
        ("Deep nets for all, 2018", None),
        ("Deep nets (DNN)", None),
        ("(ICLR 2020)", None),
    ],
)
def test_an_edition_at_the_end_of_a_linked_title(text: str, parts: tuple[str, str] | None) -> None:
    assert edition_at_end(text) == parts


@entries(
    (
        "the links of a section end in a year",
        "# Papers\n"
        "1. [Ants that sort texts, 2020, Journal of Insect Learning](https://a.org/1.pdf)\n"
        "2. [Bees revisited: A view from the hive, 2021, NIPS](https://a.org/2.pdf)\n"
        "3. [Wasps without supervision, 2021](https://a.org/3.pdf)\n",
        [
            ("Ants that sort texts", "Journal of Insect Learning", 2020, []),
            ("Bees revisited: A view from the hive", "NeurIPS", 2021, []),
            ("Wasps without supervision", "", 2021, []),
        ],
    ),
    (
        "a few links of each section end in a year, one of them behind a wrapped line",
        "# Papers\n## Steps\n"
        "- [A Scheme for Ants\nand Their Steps, 2016](https://a.org/1.pdf): Classes of steps\n"
        "- [How bees find their way home](https://a.org/2.pdf): Ada Bee, ICSE 2013: 712-721\n"
        "- [Why wasps do not](https://a.org/3.pdf): Ada Bee, Bob Cee, ICSE 2014: 1-5\n"
        "## Nests\n"
        "- [Nests in the North: Clay, Wood, and Paper, 2022](https://a.org/4.pdf): Rare nests\n"
        "- [The effect of rain on hills, 1999](https://a.org/5.pdf)\n",
        [
            ("A Scheme for Ants and Their Steps", "", 2016, []),
            ("How bees find their way home", "ICSE", 2013, ["Bee"]),
            ("Why wasps do not", "ICSE", 2014, ["Bee", "Cee"]),
            ("Nests in the North: Clay, Wood, and Paper", "", 2022, []),
            ("The effect of rain on hills", "", 1999, []),
        ],
    ),
    (
        "a few titles have several years",
        "# Papers\n"
        "- [Wars of the ants, 1914, 1918](https://a.org/1.pdf)\n"
        "- [Bees between the rains of 1848, 1849](https://a.org/2.pdf)\n"
        "- [The great wasp strikes, 1968, 1969](https://a.org/3.pdf)\n"
        "- [Moths of the night](https://a.org/4.pdf)\n"
        "- [Flies of the day](https://a.org/5.pdf)\n- [Gnats of the dusk](https://a.org/6.pdf)\n"
        "- [Mites of the dawn](https://a.org/7.pdf)\n",
        [
            ("Wars of the ants, 1914, 1918", "", 0, []),
            ("Bees between the rains of 1848, 1849", "", 0, []),
            ("The great wasp strikes, 1968, 1969", "", 0, []),
            ("Moths of the night", "", 0, []),
            ("Flies of the day", "", 0, []),
            ("Gnats of the dusk", "", 0, []),
            ("Mites of the dawn", "", 0, []),
        ],
    ),
    (
        "the format of the file in brackets behind titles",
        "# Papers\n"
        '- [A Review of Ants on Clouds (pdf)](https://a.org/1.pdf){:target="blank"}\n'
        "- [Who Counts the Bees? [PDF]](https://a.org/2.pdf)\n"
        "- [Moths that Sleep by Day (PDF, 2.1 MB)](https://a.org/3.pdf)\n"
        "- [Signs of a Hill of Data Formats (HDF)](https://a.org/4.pdf)\n",
        [
            ("A Review of Ants on Clouds", "", 0, []),
            ("Who Counts the Bees?", "", 0, []),
            ("Moths that Sleep by Day", "", 0, []),
            ("Signs of a Hill of Data Formats (HDF)", "", 0, []),
        ],
    ),
    (
        "a title ends in a year that others do not have",
        "# Papers\n"
        "- [Ant statistics of the north, 2020](https://a.org/1.pdf)\n"
        "- [How bees find their way home](https://a.org/2.pdf)\n"
        "- [Why wasps do not](https://a.org/3.pdf)\n",
        [
            ("Ant statistics of the north, 2020", "", 0, []),
            ("How bees find their way home", "", 0, []),
            ("Why wasps do not", "", 0, []),
        ],
    ),
    (
        "a comma between venue and year in a link",
        "# Reading\n"
        "- [x] [Ants Through the Glass, and What They Saw, SIGMOD, 2008](https://a.org/1.pdf)\n"
        "- [x] [Paths of Ants in Relations, SIGMOD 1979](https://a.org/2.pdf)\n"
        "- [ ] [The Ant Optimizer- Fast Search, ICDE 1993](https://a.org/3.pdf)\n"
        "- [ ] [A Framework for Ants, IEEE Ant engineering Review, 1995](https://a.org/4.pdf)\n",
        [
            ("Ants Through the Glass, and What They Saw", "SIGMOD", 2008, []),
            ("Paths of Ants in Relations", "SIGMOD", 1979, []),
            ("The Ant Optimizer- Fast Search", "ICDE", 1993, []),
            ("A Framework for Ants", "IEEE Ant engineering Review", 1995, []),
        ],
    ),
)
def test_editions_behind_commas(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_links_that_end_in_a_name_and_a_short_year_show_the_edition_of_each_other() -> None:
    text = (
        "# Papers\n"
        "- [Private Lives of Desert Ants, CCS'15](https://a.org/1.pdf)\n"
        "- [Fast Counting of Bees in Many Hives, HIVE'18](https://a.org/2.pdf)\n"
        "- [WaspGuard: Nests of Paper that Last](https://a.org/3.pdf)\n"
        "- [FlyGuard: Secure and Private Flights, Insect Letters'21](https://a.org/4.pdf)\n"
    )
    assert rows_of(text) == [
        ("Private Lives of Desert Ants", "CCS", 2015, []),
        ("Fast Counting of Bees in Many Hives", "HIVE", 2018, []),
        ("WaspGuard: Nests of Paper that Last", "", 0, []),
        ("FlyGuard: Secure and Private Flights", "Insect Letters", 2021, []),
    ]


@entries(
    (
        "venue and year after dashes in the link",
        "# Ants\n- [How ants count their steps - ICML - 2019](https://a.org/1)\n"
        "- [AntNet -- a net for ants - ARXIV - 2018](https://a.org/2) [[code](https://b.org/2)]\n"
        "- [Bee-Net - Bees and hills - T-PAMI -2017](https://a.org/3)\n"
        "- [Where wasps live - Wasp Notes - 2016](https://a.org/4)\n"
        "- [Hills of moths and lamps - an overview](https://a.org/5)\n",
        [
            ("How ants count their steps", "ICML", 2019, []),
            ("AntNet -- a net for ants", "", 2018, []),
            ("Bee-Net - Bees and hills", "TPAMI", 2017, []),
            ("Where wasps live", "Wasp Notes", 2016, []),
            ("Hills of moths and lamps - an overview", "", 0, []),
        ],
    ),
    (
        "venue and year after a stop inside a link; a placeholder for the year",
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
    ),
    (
        "a preprint server after a stop inside a link",
        "# Papers\n- [How ants count their steps. arXiv](https://a.org/1.pdf)\n"
        "- [How bees count the flowers of a field. bioRxiv, 2021](https://a.org/2.pdf)\n"
        "- [How wasps count. A study of arXiv](https://a.org/3.pdf)\n",
        [
            ("How ants count their steps", "", 0, []),
            ("How bees count the flowers of a field", "", 2021, []),
            ("How wasps count. A study of arXiv", "", 0, []),
        ],
    ),
    (
        "a day at the end of a linked title",
        "## Ants\n[How ants count in the dark. 2020-04-01](https://arxiv.org/pdf/2004.1)\n"
        "Citation: 0\n\n"
        "[How to count ants. 2018-07-02. ICLR 2020](https://arxiv.org/pdf/1807.1)\n"
        "Citation: 12\n\n"
        "[Can you really count ants?. ICML 2019. 2019-11-18](https://arxiv.org/pdf/1911.1)\n\n"
        "[Ants that count ants. ACM CCS 2017. 2017-02-14](https://arxiv.org/pdf/1702.1)\n",
        [
            ("How ants count in the dark", "", 2020, []),
            ("How to count ants", "ICLR", 2020, []),
            ("Can you really count ants?", "ICML", 2019, []),
            ("Ants that count ants", "CCS", 2017, []),
        ],
    ),
    (
        "a dash ends a linked title",
        "# Papers\n"
        "- [Tides in small harbors](https://a.org/1.pdf) - what happens when boats leave\n"
        "- [Harbor Seals of the North](https://a.org/2.pdf) - An attempt to count them all.\n",
        [("Tides in small harbors", "", 0, []), ("Harbor Seals of the North", "", 0, [])],
    ),
)
def test_editions_behind_dashes_and_stops(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a thesis in the link",
        "# Papers\n- [BeeNet: How Bees Count. PhD Thesis.](https://a.org/1.pdf)\n"
        "- [How ants count their steps, ICML'19](https://a.org/2.pdf)\n",
        [
            ("BeeNet: How Bees Count", "", 0, []),
            ("How ants count their steps", "ICML", 2019, []),
        ],
    ),
    (
        "titles that are names of files",
        "### Ants\n[Counting ants and their many steps.pdf](https://arxiv.org/pdf/1711.1.pdf)\n\n"
        "[Counting bees without any error.pdf](https://a.org/bees.pdf)\n",
        [
            ("Counting ants and their many steps", "", 0, []),
            ("Counting bees without any error", "", 0, []),
        ],
    ),
    (
        "the ending of a note's file",
        "### Ants\n+ **CVPR 2023** [Correctable inference for ants.md](https://a.org/1.pdf)\n"
        "+ **ICCV 2019** [Aware networks for ants](https://arxiv.org/pdf/1.2)\n",
        [
            ("Correctable inference for ants", "CVPR", 2023, []),
            ("Aware networks for ants", "ICCV", 2019, []),
        ],
    ),
)
def test_kinds_and_endings_in_links(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "months, years and workshops after the stop of a linked title",
        "# Ants\n"
        "[How Ants Count the Grass. 2019-10](https://arxiv.org/abs/1910.00001)\n\n"
        "[How Ants Count the Leaves. 2020](https://arxiv.org/abs/2001.00002)\n\n"
        "[How Ants Count the Trees of the Wood. 2016-02. ICML 2017.]"
        "(https://arxiv.org/abs/1602.00003)\n\n"
        "[Counting Beyond the Ant Hill: A Distributed View. NIPS 2016 workshop.]"
        "(https://arxiv.org/abs/1511.00004)\n",
        [
            ("How Ants Count the Grass", "", 2019, []),
            ("How Ants Count the Leaves", "", 2020, []),
            ("How Ants Count the Trees of the Wood", "ICML", 2017, []),
            ("Counting Beyond the Ant Hill: A Distributed View", "NIPS workshop", 2016, []),
        ],
    ),
    (
        "what an entry has as well, between title and edition",
        "# Ants\n"
        "- [How Ants Count the Grass, Source Code, ICML, 2018](https://a.org/1.pdf)\n"
        "- [Text, Images, Video, ICML, 2018](https://a.org/2.pdf)\n"
        "- [How Ants Learn from Text and Video, ICML, 2019](https://a.org/3.pdf)\n",
        [
            ("How Ants Count the Grass", "ICML", 2018, []),
            ("Text, Images, Video", "ICML", 2018, []),
            ("How Ants Learn from Text and Video", "ICML", 2019, []),
        ],
    ),
    (
        "days after the comma of a linked title",
        "# Ants\n"
        "- [How Ants Count the Grass, January 16, 2018](https://arxiv.org/abs/1801.00001)\n"
        "- [How Ants Count the Leaves, 29 November 2017](https://arxiv.org/abs/1711.00002)\n"
        "- [How Ants Count the Trees, May 3rd, 2016](https://arxiv.org/abs/1605.00003)\n",
        [
            ("How Ants Count the Grass", "", 2018, []),
            ("How Ants Count the Leaves", "", 2017, []),
            ("How Ants Count the Trees", "", 2016, []),
        ],
    ),
)
def test_dates_at_the_end_of_a_link(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_brackets_that_end_a_quoted_title_stay_closed() -> None:
    entries = [f'- ["{title}"](https://a.org/{at}) by Ada Bee (ICML, 2020)' for at, title in TITLES]
    assert editions_of("# Papers\n\n" + "\n".join(entries)) == [
        (title, "ICML", 2020) for _, title in TITLES
    ]


TITLES = [(1, "How ants count (Part 2)"), (2, "Where bees fly [a reply]"), (3, "Why wasps dig")]


def test_family_names_in_front_of_the_edition_in_brackets() -> None:
    text = """# Papers
- [Clocks and the order of ants (Lamp, CACM 1978)](https://a.org/1)
- [A view of computing hills (Bee, CACM 53(4), 2010)](https://a.org/2)
- [How bees count (Bee & Dee, ICML 2011)](https://a.org/3)
- [Why wasps dig (Oral, ICLR 2020)](https://a.org/4)
"""
    assert rows_of(text) == [
        ("Clocks and the order of ants", "CACM", 1978, ["Lamp"]),
        ("A view of computing hills", "CACM", 2010, ["Bee"]),
        ("How bees count", "ICML", 2011, ["Bee", "Dee"]),
        ("Why wasps dig", "ICLR", 2020, []),
    ]
