"""What headings say of venue and year, and how they are written."""

import pytest

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, entries, rows_of


@pytest.mark.parametrize(
    ("heading", "venue", "year"),
    [
        ("ICLR-2024", "ICLR", 2024),
        ("ICLR 2024", "ICLR", 2024),
        ("ICLR2024", "ICLR", 2024),
        ("ICLR_2024", "ICLR", 2024),
        ("ICLR \N{EN DASH} 2024", "ICLR", 2024),
        ("2024 ICLR", "ICLR", 2024),
        ("ICLR 24", "ICLR", 2024),
        ("AAAI-24", "AAAI", 2024),
        ("AAAI'24", "AAAI", 2024),
        ("AAAI\N{RIGHT SINGLE QUOTATION MARK}24", "AAAI", 2024),
        ("NIPS'98", "NeurIPS", 1998),
        ("NIPS 2016", "NeurIPS", 2016),
        ("NeurIPS 2023 (Oral)", "NeurIPS", 2023),
        ("NeurIPS 2023 Spotlight", "NeurIPS", 2023),
        ("ICML papers (2023)", "ICML", 2023),
        ("\N{FIRE} ICLR 2024 {#iclr}", "ICLR", 2024),
        ("**[ICLR](https://iclr.cc)** 2024", "ICLR", 2024),
        ("<a id='x'></a>ICLR 2024", "ICLR", 2024),
        ("International Conference on Learning Representations (ICLR) 2024", "ICLR", 2024),
        ("IEEE International Conference on Robotics and Automation (IEEE ICRA)", "ICRA", 0),
        ("ACM Conference on Computer and Communications Security (ACM CCS)", "CCS", 0),
        ("IEEE Symposium on Security and Privacy (S&P) 2020", "S&P", 2020),
        ("Blackhat", "Black Hat", 0),
        ("FooConf-2024", "FooConf", 2024),
        ("FooConf'24 (Oral)", "FooConf", 2024),
        ("NeurIPS 2023 Workshop", "NeurIPS Workshop", 2023),
        ("ICMLA 2023", "ICMLA", 2023),
        ("Phys. Rev. A 2023", "Phys. Rev. A", 2023),
        ("New Phytologist (2023)", "New Phytologist", 2023),
        ("2024", "", 2024),
        ("1990s", "", 0),
        ("The 1990’s", "", 0),
        ("ANT 231, Fall 2021", "", 0),
        ("ANT231B: Hills (Fall 2021)", "", 0),
        ("A.A. 2013-14", "", 2013),
        ("WS 2014/15", "", 2014),
        ("ICLR", "ICLR", 0),
        ("ICLR 3024", "ICLR", 0),
        ("ICLR 2022-2023", "ICLR", 0),
        ("ICML, ICLR and CVPR", "", 0),
        ("CVPR 2019 Ant Counting", "CVPR", 2019),
        ("ICML 2020: how ants count", "ICML", 2020),
        ("ICML 2020 and before", "", 0),
        ("Ants 2020 and bees", "", 0),
        ("cs.CV (2025-12-24)", "", 2025),
        ("Daily papers of q-bio.NC, 2025-12-24", "", 2025),
    ],
)
def test_headings(heading: str, venue: str, year: int) -> None:
    (paper,) = parse(f"## {heading}\n- T [[paper](https://a.org/1)]").papers
    assert (paper.venue, paper.year) == (venue, year)


@pytest.mark.parametrize(
    ("headings", "venue", "year", "section"),
    [
        ("# 2024\n## ICLR", "ICLR", 2024, "ICLR"),
        ("# ICLR\n## 2024", "ICLR", 2024, "2024"),
        ("# 2023\n## ICLR-2024", "ICLR", 2024, "ICLR-2024"),
        ("## ICLR-2024\n### Oral", "ICLR", 2024, "Oral"),
        ("## ICLR-2024\n### Learning rules", "ICLR", 2024, "Learning rules"),
        ("## ICLR-2024\n### ICML-2023\n## FooConf-2022", "FooConf", 2022, "FooConf-2022"),
        ("## NeurIPS-2023\n### Workshops", "NeurIPS Workshops", 2023, "Workshops"),
        ("## ICLR-2024\n### FooConf 2023", "FooConf", 2023, "FooConf 2023"),
        ("# Papers\n###### AAAI-2020", "AAAI", 2020, "AAAI-2020"),
        ("ICLR 2024\n===", "ICLR", 2024, "ICLR 2024"),
        ("2024\n===\nICLR\n---", "ICLR", 2024, "ICLR"),
        ("## ICLR-2024 ##", "ICLR", 2024, "ICLR-2024"),
        ("<h2 align='center'><b>ICLR</b> 2024</h2>\n", "ICLR", 2024, "ICLR 2024"),
        ("- ICLR 2023 [[paper](https://a.org/0)] T\n\n  ## ICLR-2024", "ICLR", 2024, "ICLR-2024"),
    ],
)
def test_nested_headings(headings: str, venue: str, year: int, section: str) -> None:
    paper = parse(f"{headings}\n- Last [[paper](https://a.org/1)]").papers[-1]
    assert (paper.venue, paper.year, paper.section) == (venue, year, section)


@pytest.mark.parametrize(
    ("front", "venue", "year"),
    [
        ('---\nlayout: page\ntitle: "CVPR 2019"\n---\n', "CVPR", 2019),
        ("---\ntitle:   CVPR 2019 Ant Counting\n---\n\n## Papers\n", "CVPR", 2019),
        ("+++\ntitle = 'Ants of 2019'\n+++\n", "", 2019),
        ("---\ntitle: CVPR 2019\n---\n# ICML 2020\n", "ICML", 2020),
        ("---\ntitle: Papers of 2019\n---\n# ICML\n", "ICML", 2019),
        ("---\ntitle: |\n  CVPR 2019\nsubtitle: ICML\n---\n", "", 0),
    ],
)
def test_the_title_in_the_front_matter_of_a_page(front: str, venue: str, year: int) -> None:
    (paper,) = parse(f"{front}- How ants count [[paper](https://a.org/1)]").papers
    line = front.count("\n") + 1
    assert (paper.venue, paper.year, paper.line) == (venue, year, line)


@entries(
    (
        "a heading without a space",
        "#Papers\n[**How ants hear the rain**](https://arxiv.org/abs/1606.00298)\n\n"
        "*Anna Bee, Carl Dee*\n\nAbout ears.\n\n##Bees\n"
        "[**How bees hear the rain**](https://arxiv.org/abs/1606.00299)\n\n"
        "*Eva Eff, Gus Gee*\n",
        [
            ("How ants hear the rain", "", 0, ["Bee", "Dee"]),
            ("How bees hear the rain", "", 0, ["Eff", "Gee"]),
        ],
    ),
    (
        "where a conference was held",
        "# Papers\n* A. Bee, C. Dee. Keys for ants. <i>PVLDB 2018, Rio de Janeiro, Brazil,"
        " August 2018</i> [[pdf](https://a.org/1.pdf)]\n\n## CHI 2018, Montréal, Canada\n"
        "- [x] **Feeling ants with two fingers** - [📄 paper](https://a.org/2.pdf)\n",
        [
            ("Keys for ants", "PVLDB", 2018, ["Bee", "Dee"]),
            ("Feeling ants with two fingers", "CHI", 2018, []),
        ],
    ),
    (
        "a range of years that begins as a venue does",
        "# Pre-1980\n- [How ants counted](https://arxiv.org/abs/1)\n"
        "# Post-1990\n- [How bees counted](https://arxiv.org/abs/2)\n",
        [("How ants counted", "", 0, []), ("How bees counted", "", 0, [])],
    ),
)
def test_headings_with_more_around_venue_and_year(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


ANTS = ("How ants count their steps", "ICLR", 2020, ["Bee", "Dee"])


BEES = ("How bees find the way home", "CVPR", 2021, ["Eff", "Gee"])


WASPS = ("Why wasps do not count", "ICML", 2019, ["Zee", "Bee"])


@entries(
    (
        "headings below years decide together about venues",
        "# Papers\n\n## 2021\n\n### CVPR\n\n- [How bees find the way home](https://a.org/1)\n\n"
        "### Vaccine\n\n- [How moths keep well](https://a.org/2)\n\n"
        "## 2020\n\n### ICLR\n\n- [How ants count their steps](https://a.org/3)\n\n"
        "## 2019\n\n### ICML\n\n- [Why wasps do not count](https://a.org/4)\n",
        [
            (*BEES[:3], []),
            ("How moths keep well", "Vaccine", 2021, []),
            (*ANTS[:3], []),
            (*WASPS[:3], []),
        ],
    ),
    (
        "a heading without a year among editions",
        "# Papers\n## CHI 2019\n1. How ants count their steps\n"
        "## CHI 2020\n1. How bees find the way home\n"
        "## Earlier Hill Choices\n1. Why wasps do not count, 2014\n"
        "## Vaccine 2021\n1. How moths keep well\n",
        [
            ("How ants count their steps", "CHI", 2019, []),
            ("How bees find the way home", "CHI", 2020, []),
            ("Why wasps do not count", "", 2014, []),
            ("How moths keep well", "Vaccine", 2021, []),
        ],
    ),
    (
        "a society among headings that are venues",
        "# Papers\n## ACM\n| Title | Author | Year |\n|---|---|---|\n"
        "| Recovering the Hills of Ants | Beez | 2018 |\n"
        "## ACSAC\n| Title | Author | Year |\n|---|---|---|\n"
        "| Opening the Box of Ants | Ada Dee | 2019 |\n"
        "## ASE\n| Title | Author | Year |\n|---|---|---|\n"
        "| Fair Ants in Gray Boxes | Eva Eff | 2018 |\n",
        [
            ("Recovering the Hills of Ants", "ACM", 2018, ["Beez"]),
            ("Opening the Box of Ants", "ACSAC", 2019, ["Dee"]),
            ("Fair Ants in Gray Boxes", "ASE", 2018, ["Eff"]),
        ],
    ),
)
def test_headings_that_decide_together(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "headings that name an edition above plain titles",
        "# Papers\n## Orals of the conference, CVPR 2019\n"
        "- Divide and conquer the small hill\n- Ants that climb\n"
        "## Posters of the conference, CVPR 2019\n"
        "- Ants that swim across the lake\n- Ants that dig\n",
        [
            ("Divide and conquer the small hill", "CVPR", 2019, []),
            ("Ants that climb", "CVPR", 2019, []),
            ("Ants that swim across the lake", "CVPR", 2019, []),
            ("Ants that dig", "CVPR", 2019, []),
        ],
    ),
    (
        "the list's title names the venue, contents repeat headings",
        "# ICRA2020-paper-list\nWelcome to the list.\n# Categories\n- Awards: Ants; Bees\n"
        "- SLAM of Ants at Night\n## Awards: Ants; Bees\n- Active Ants at Work in Hills\n"
        "- Faulty Ants in Changing Hills\n## SLAM of Ants at Night\n"
        "- Graphs of Ants with Normal Distributions\n",
        [
            ("Active Ants at Work in Hills", "ICRA", 2020, []),
            ("Faulty Ants in Changing Hills", "ICRA", 2020, []),
            ("Graphs of Ants with Normal Distributions", "ICRA", 2020, []),
        ],
    ),
)
def test_headings_above_plain_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a word in small letters",
        "# awesome-crypto-papers\n## Books\n- [How Ants Count](https://a.org/1) by Ada Bee\n",
        [("How Ants Count", "", 0, ["Bee"])],
    ),
    (
        "two letters",
        "# RE_paper_list\n## Ants\n- [How Ants Count](https://a.org/1) by Ada Bee\n",
        [("How Ants Count", "", 0, ["Bee"])],
    ),
    (
        "with a year",
        "# RE 2020\n- [How Ants Count](https://a.org/1) by Ada Bee\n"
        "# crypto 2021\n- [How Bees Count](https://a.org/2) by Ada Bee\n",
        [("How Ants Count", "RE", 2020, ["Bee"]), ("How Bees Count", "CRYPTO", 2021, ["Bee"])],
    ),
)
def test_topics_that_are_written_like_venues(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
