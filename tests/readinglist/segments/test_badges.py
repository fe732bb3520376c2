"""Badges that draw a venue and year."""

import pytest

from snnbib.readinglist.segments.badges import badge_edition
from tests.readinglist.rows import Row, entries, rows_of

_BADGE = "https://img.shields.io/badge"


@pytest.mark.parametrize(
    ("address", "edition"),
    [
        (f"{_BADGE}/CVPR-2023-blue", "CVPR 2023"),
        (f"{_BADGE}/-CVPR%202023-blue", "CVPR 2023"),
        (f"{_BADGE}/CVPR2023-blue.svg", "CVPR2023"),
        (f"{_BADGE}/Paper-NeurIPS_2022-9cf?logo=x", "NeurIPS 2022"),
        (f"{_BADGE}/ACL--IJCNLP-2021-blue", "ACL-IJCNLP 2021"),
        ("https://img.shields.io/static/v1?label=CVPR&message=2023&color=blue", "CVPR 2023"),
        (f"{_BADGE}/arXiv-2305.14259-red", ""),
        (f"{_BADGE}/python-3.8-blue", ""),
        ("https://img.shields.io/github/stars/a/b2023", ""),
        ("https://a.org/CVPR-2023-blue.png", ""),
    ],
)
def test_a_badge_draws_an_edition(address: str, edition: str) -> None:
    assert badge_edition(address) == edition


@entries(
    (
        "badges in the column of venues",
        "# Papers\n| Method | Title | Venue | Code |\n|---|---|:-:|---|\n"
        f"| **AntNet** | [Ants that count](https://a.org/1) | ![venue]({_BADGE}/ECCV-2024-b1) |"
        " — |\n"
        f"| **BeeNet** | [Bees that count](https://a.org/2) | ![venue]({_BADGE}/ICML-2023-b1) |"
        f" [![Star]({_BADGE}/stars-9-blue)](https://github.com/a/b) |\n",
        [("Ants that count", "ECCV", 2024, []), ("Bees that count", "ICML", 2023, [])],
    ),
    (
        "badges behind the title",
        f"# Papers\n- [How ants count](https://a.org/1) ![]({_BADGE}/CVPR-2023-blue)\n"
        f"- [How bees count](https://a.org/2) ![]({_BADGE}/-ACL_2022-red?logo=x)\n"
        f"- [How wasps count](https://a.org/3) ![]({_BADGE}/arXiv-2305.14259-red)\n",
        [
            ("How ants count", "CVPR", 2023, []),
            ("How bees count", "ACL", 2022, []),
            ("How wasps count", "", 0, []),
        ],
    ),
    (
        "words with spaces in the address of an HTML image",
        "# Papers\n"
        f'+ [Ants that count](https://a.org/1) A. Bee <img src="{_BADGE}/Ant Letters-2024-b.svg" '
        'alt="9-pages">\n'
        f'+ [Bees that count](https://a.org/2) B. Dee <img src="{_BADGE}/ICML-2023-b.svg" '
        'alt="9-pages">\n',
        [
            ("Ants that count", "Ant Letters", 2024, ["Bee"]),
            ("Bees that count", "ICML", 2023, ["Dee"]),
        ],
    ),
    (
        "a journal and a preprint server on badges",
        "# Models\n"
        "* **Ants read the genes of ants**\n\n"
        "  [![](https://img.shields.io/badge/Nature_Methods_2021-5291C8?style=flat)]"
        "(https://doi.org/10.5555/a)\n"
        "* **Ants read the genes of bees**\n\n"
        "  [![](https://img.shields.io/badge/Arxiv_2023-5291C8?style=flat)]"
        "(https://arxiv.org/pdf/2311.07621.pdf)\n",
        [
            ("Ants read the genes of ants", "Nature Methods", 2021, []),
            ("Ants read the genes of bees", "", 2023, []),
        ],
    ),
)
def test_editions_on_badges(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
