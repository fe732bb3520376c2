"""Sentences with links in them and tables of results: they name works, and are not entries."""

import pytest

from snnbib.readinglist import parse
from snnbib.readinglist.selection.not_entries import has_measurements
from tests.readinglist.rows import rows_of


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
    assert rows_of(f"## Notes\n\n{line}\n") == []


def test_a_title_in_small_letters_is_a_paper() -> None:
    text = "## Notes\n\n- read [a theory of bees](https://arxiv.org/abs/1809.02165) (ICML 2018)\n"
    assert rows_of(text) == [("a theory of bees", "ICML", 2018, [])]


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


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["58.5", "-", "CVPR'14"], "measurements"),
        (["12.5 %", "83.8 (07+12)"], "measurements"),
        (["58.5", "ICML", "code"], "others"),
        (["2312.00990", "3.3 MB"], "others"),
        (["1", "2019", "v1.2.3"], "others"),
        (["-", ""], "others"),
    ],
)
def test_sizes_ids_and_years_are_not_measurements(cells: list[str], expected: str) -> None:
    assert has_measurements(cells) is (expected == "measurements")


def test_an_entry_that_also_leads_to_another_section_is_a_paper() -> None:
    text = (
        "## Caching\n\n- [EuroSys'23] BeeD: A Co-design of Hives [also in [2.1](#bees)]\n"
        "- [FAST'24] [SUN: Caching for Ants](https://example.org/ants)\n\n## Bees\n"
    )
    assert rows_of(text) == [
        ("BeeD: A Co-design of Hives", "EuroSys", 2023, []),
        ("SUN: Caching for Ants", "FAST", 2024, []),
    ]


def test_a_link_back_to_the_top_is_not_the_title_of_the_heading_above() -> None:
    text = (
        "#### [Bees That Look Like Codes](https://www.mdpi.com/1/122)\n\n[(back to the list of"
        " contents)](#contents)\n\n#### [Ants That Look Like Codes](https://www.mdpi.com/1/123)\n\n"
        "IEEE Access 2021\n"
    )
    assert [row[0] for row in rows_of(text)] == [
        "Bees That Look Like Codes",
        "Ants That Look Like Codes",
    ]
