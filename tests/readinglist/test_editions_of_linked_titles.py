"""Venue and year inside the link of a title, beside its authors, or in a column of years."""

import pytest

from tests.readinglist.rows import Row, rows_of

_HEAD = "# Ants\n## Hills\n"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "- [[ICML 2020] How Small Ants Count Steps](https://arxiv.org/abs/2001.00001)\n"
            "- [(2021) Why Bees Dance in the Dark](https://arxiv.org/abs/2001.00002)\n"
            "- [(2021/05): Why Moths Sleep in the Rain](https://arxiv.org/abs/2001.00003)\n"
            "- [[Hills] Where Old Ants Live](https://arxiv.org/abs/2001.00004)\n",
            [
                ("How Small Ants Count Steps", "ICML", 2020, []),
                ("Why Bees Dance in the Dark", "", 2021, []),
                ("Why Moths Sleep in the Rain", "", 2021, []),
                ("[Hills] Where Old Ants Live", "", 0, []),
            ],
            id="in brackets in front",
        ),
        pytest.param(
            "- [ICML 2020 - How Small Ants Count Steps](https://arxiv.org/abs/2001.00001)\n"
            "- [CVPR'21: Why Bees Dance in the Dark](https://arxiv.org/abs/2001.00002)\n"
            "- [Hill 2000: A Census of Old Ants](https://arxiv.org/abs/2001.00003)\n"
            "- [ICML 2020: Ants](https://arxiv.org/abs/2001.00004)\n",
            [
                ("How Small Ants Count Steps", "ICML", 2020, []),
                ("Why Bees Dance in the Dark", "CVPR", 2021, []),
                ("Hill 2000: A Census of Old Ants", "", 0, []),
                ("ICML 2020: Ants", "", 0, []),
            ],
            id="before a dash or colon",
        ),
        pytest.param(
            "- [2020 How Small Ants Count Steps](https://arxiv.org/abs/2001.00001)\n"
            "- [2021: Why Bees Dance in the Dark](https://arxiv.org/abs/2001.00002)\n"
            "- [2019 - Why Moths Sleep in the Rain](https://arxiv.org/abs/2001.00003)\n"
            "- [Where Old Ants Live](https://arxiv.org/abs/2001.00004)\n",
            [
                ("How Small Ants Count Steps", "", 2020, []),
                ("Why Bees Dance in the Dark", "", 2021, []),
                ("Why Moths Sleep in the Rain", "", 2019, []),
                ("Where Old Ants Live", "", 0, []),
            ],
            id="a year in front of most titles",
        ),
        pytest.param(
            "- [2020 Ants Count Their Steps](https://arxiv.org/abs/2001.00001)\n"
            "- [Why Bees Dance in the Dark](https://arxiv.org/abs/2001.00002)\n",
            [
                ("2020 Ants Count Their Steps", "", 0, []),
                ("Why Bees Dance in the Dark", "", 0, []),
            ],
            id="a number in front of one title",
        ),
    ],
)
def test_an_edition_in_front_of_a_linked_title(text: str, rows: list[Row]) -> None:
    assert rows_of(_HEAD + text) == rows


def test_family_names_and_an_edition_as_one_link() -> None:
    text = (
        "- How Ants Sleep [[Bee and Cee, ICML 2017]](https://arxiv.org/abs/2001.00001)\n"
        "- How Ants Wake [[Bee, Cee, Dee, ICLR 2018a]](https://arxiv.org/abs/2001.00002)\n"
        "- How Ants Walk [[Bee, Dee, AntNLP 2018]](https://arxiv.org/abs/2001.00003)\n"
        "- How Ants Swim [[Bee et al., HILLC 2018]](https://arxiv.org/abs/2001.00004)\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Sleep", "ICML", 2017, ["Bee", "Cee"]),
        ("How Ants Wake", "ICLR", 2018, ["Bee", "Cee", "Dee"]),
        ("How Ants Walk", "AntNLP", 2018, ["Bee", "Dee"]),
        ("How Ants Swim", "HILLC", 2018, ["Bee"]),
    ]


def test_a_column_of_years_that_has_venues_too() -> None:
    text = (
        "| Title | Authors | Code | Year |\n|---|---|---|---|\n"
        "| [How Ants Count](https://arxiv.org/abs/2001.00001) | A. Bee et al. | - | ICML 2020 |\n"
        "| [How Ants Sleep](https://arxiv.org/abs/2001.00002) | C. Dee et al. | - | Arxiv 2021 |\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", "ICML", 2020, ["Bee"]),
        ("How Ants Sleep", "", 2021, ["Dee"]),
    ]


def test_a_column_of_publications_beside_one_of_years() -> None:
    text = (
        "Year|Publications|Method\n:--:|:--|:--:\n"
        "2018 HILLS|[How Ants Count](https://arxiv.org/abs/2001.00001)|VGG16 or ResNet\n"
        "2019 ICML Workshop|[How Ants Sleep](https://arxiv.org/abs/2001.00002)|SVM\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", "HILLS", 2018, []),
        ("How Ants Sleep", "ICML Workshop", 2019, []),
    ]


def test_a_report_is_no_venue() -> None:
    text = (
        "- **How Ants Count**. *ICML 2020*. [[paper](https://arxiv.org/abs/2001.00001)]\n"
        "- **How Ants Sleep**. *ICLR 2021*. [[paper](https://arxiv.org/abs/2001.00002)]\n"
        "- **How Ants Swim**. *Report 2022*. [[paper](https://arxiv.org/abs/2001.00003)]\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", "ICML", 2020, []),
        ("How Ants Sleep", "ICLR", 2021, []),
        ("How Ants Swim", "", 2022, []),
    ]


def test_arxiv_joined_to_a_linked_title() -> None:
    text = (
        "- [2020-ICML-How Ants Count](p/1.pdf)\n- [2021-arxiv-How Bees Count](p/2.pdf)\n"
        "- [2022-CVPR-How Moths Count](p/3.pdf)\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", "ICML", 2020, []),
        ("How Bees Count", "", 2021, []),
        ("How Moths Count", "CVPR", 2022, []),
    ]


def test_numbers_without_a_space_in_headings() -> None:
    text = (
        "### 1.How Ants Count Steps\n\nPaper: https://arxiv.org/abs/2001.00001\n\n"
        "### 2.How Bees Count Steps\n\nPaper: https://arxiv.org/abs/2001.00002\n"
    )
    assert [title for title, *_ in rows_of(_HEAD + text)] == [
        "How Ants Count Steps",
        "How Bees Count Steps",
    ]


def test_topics_between_slashes_are_no_venue() -> None:
    text = (
        "* Ant Insights/Trends/Forecasts/Hill Management\n"
        "  - [How Ants Count](https://arxiv.org/abs/2001.00001)\n"
        "* Bees\n  - [How Bees Count](https://arxiv.org/abs/2001.00002), ICMR 2013\n"
    )
    assert rows_of("# Ants\n" + text) == [
        ("How Ants Count", "", 0, []),
        ("How Bees Count", "ICMR", 2013, []),
    ]


def test_people_below_a_title_in_its_cell() -> None:
    text = (
        "| Paper | Venue | Code |\n|---|---|---|\n"
        "| How Ants Count<br>*Ada Bee, Carl Dee* | ICML 2020 | - |\n"
        "| How Bees Count<br>*Eve Fox, Carl Dee* | CVPR 2021 | [code](https://github.com/a/b) |\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", "ICML", 2020, ["Bee", "Dee"]),
        ("How Bees Count", "CVPR", 2021, ["Fox", "Dee"]),
    ]
