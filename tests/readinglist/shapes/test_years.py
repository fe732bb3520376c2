"""Which number of an entry is its year."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "a year of two digits after a conference",
        "## Ants\n- [How ants count steps](https://a.org/1) (USENIX Security 23)\n"
        "- [How ants count hills](https://a.org/2) (WiSec 20)\n"
        "- [How ants count bees](https://a.org/3) (IEEE S&P 25)\n",
        [
            ("How ants count steps", "USENIX Security", 2023, []),
            ("How ants count hills", "WiSec", 2020, []),
            ("How ants count bees", "S&P", 2025, []),
        ],
    ),
    (
        "a year that is told wins over that of an arXiv number",
        "# Papers\n"
        "- [95] Bee, Dee, Gee (2018). *Many Ants as One Goal*. arXiv:1710.04650\n"
        "- [97] Eff, Zee, Bee (2013). *Ants: The Simple Method*. arXiv:1908.02983\n"
        '- Zee, Z. (2015). "Ants again." arXiv preprint arXiv:1412.6632, 2015.\n',
        [
            ("Many Ants as One Goal", "", 2018, ["Bee", "Dee", "Gee"]),
            ("Ants: The Simple Method", "", 2013, ["Eff", "Zee", "Bee"]),
            ("Ants again", "", 2015, ["Zee"]),
        ],
    ),
)
def test_years_of_two_digits_and_of_archives(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_the_year_of_an_archive_is_that_of_the_paper_and_not_one_in_a_note() -> None:
    text = """## Bees

1. **Bees count to six.** arXiv, 2019. [paper](https://arxiv.org/abs/1908.07218)

    *Yuki Tanaka, Olga Petrova, Jo Poe.*

The data cannot be had. -- 2020.2.23

2. **Bees count to seven.** arXiv, 2018. [paper](https://arxiv.org/abs/1808.07218)

    *Olga Petrova, Yuki Tanaka, Jo Poe.*
"""
    assert rows_of(text) == [
        ("Bees count to six", "", 2019, ["Tanaka", "Petrova", "Poe"]),
        ("Bees count to seven", "", 2018, ["Petrova", "Tanaka", "Poe"]),
    ]


@entries(
    (
        "a day of the first version, and a venue with its year, in fields of their own",
        "## Ants\n"
        "- [How ants count their steps](https://arxiv.org/abs/2409.00001)\n"
        "    - Date: December 18, 2024\n    - Venue: CHI 2026\n"
        "- [How ants count their eggs](https://arxiv.org/abs/2409.00002)\n"
        "    - Date: July 2024\n    - Venue: PNAS 2025\n",
        [
            ("How ants count their steps", "CHI", 2026, []),
            ("How ants count their eggs", "PNAS", 2025, []),
        ],
    ),
    (
        "a field of the year, or a preprint: the year is told",
        "## Ants\n"
        "- [How ants count their steps](https://arxiv.org/abs/2409.00001)\n"
        "    - Year: 2021\n    - Venue: CHI 2020\n"
        "- [How ants count their eggs](https://arxiv.org/abs/2409.00002)\n"
        "    - Date: May 2024\n    - Venue: arXiv 2023\n",
        [
            ("How ants count their steps", "CHI", 2021, []),
            ("How ants count their eggs", "", 2024, []),
        ],
    ),
)
def test_a_year_beside_the_venue_in_its_field(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "in front of pages, behind an ampersand, not in the name of a sensor or a series",
        "# Ants\n## 2024\n"
        "- [How ants count steps](https://a.org/1.pdf): Ada Bee, Carl Dee, ICSE 2013: 712-721\n"
        "- [How ants count legs](https://a.org/2.pdf): Ada Bee, Carl Dee, LNCS 2013: 712-721\n"
        "- [How ants count eggs](https://a.org/3.pdf) (S&P 23)\n"
        "- **`RAL`** **`VLP-16`** How ants count hills [`pdf`](https://a.org/4.pdf)\n",
        [
            ("How ants count steps", "ICSE", 2013, ["Bee", "Dee"]),
            ("How ants count legs", "LNCS", 2024, ["Bee", "Dee"]),
            ("How ants count eggs", "S&P", 2023, []),
            ("How ants count hills", "RA-L", 2024, []),
        ],
    ),
)
def test_years_beside_other_numbers(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_pages_of_four_digits_in_front_of_the_year() -> None:
    text = (
        "# Papers\n- **How ants count**, Ada Bee, Phys. Rev. Lett. 49, 1804 (1982)\n"
        "- **Legs of beetles**, Carl Dee, 131 Hill L.J. 2020 (2022)\n"
        "- **Wings of moths**, Eve Fox, Hill Letters 13, 202 (2022)\n"
    )
    assert rows_of(text) == [
        ("How ants count", "Phys. Rev. Lett.", 1982, ["Bee"]),
        ("Legs of beetles", "Hill L.J.", 2022, ["Dee"]),
        ("Wings of moths", "Hill Letters", 2022, ["Fox"]),
    ]
