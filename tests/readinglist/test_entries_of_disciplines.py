"""Ways of writing that lists of biology, physics and the humanities have: whole values."""

import pytest

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, rows_of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Methods\n## Hills\n### Counting\n"
            "**Title:** [Which counts of hills agree?](https://doi.org/10.5555/a)\n\n"
            "**Authors:** Ada Bee, et al.\n\n"
            "**Journal Info:** PLoS ONE, May 2014\n\n"
            "**Description:** This paper compares four ways of counting.\n"
            "All of them are slow.\n\n"
            "**Tools/methods compared:** `CountA`, `CountB`.\n\n"
            "**Citation count**: 45 (in 2024)\n\n"
            "---\n\n"
            "**Title:** [A second look at hills](https://doi.org/10.5555/b).\n\n"
            "**Authors:** Carl Dee\\*, Eva Eff\\*, et al.\n\n"
            "**Journal Info:** Genome Biology, July 2019\n\n"
            "**Recommendation(s):** Varies. Most authors like [CountA](https://github.com/a/b).\n\n"
            "More of this is found elsewhere.\n",
            [
                ("Which counts of hills agree?", "PLoS ONE", 2014, ["Bee"]),
                ("A second look at hills", "Genome Biology", 2019, ["Dee", "Eff"]),
            ],
            id="fields that are paragraphs, several entries below a heading",
        ),
        pytest.param(
            "# Paper of the week\n"
            "**Title**: Ants remember the shape of their hills\n\n"
            "**Journal**: Nature Communications, 14(1):4350 (July 2023)\n\n"
            "**Abstract**:\n> Ants see much.\n",
            [("Ants remember the shape of their hills", "Nature Communications", 2023, [])],
            id="fields that are paragraphs, without a link",
        ),
        pytest.param(
            "# Cells\n"
            "- [Ants in single cells](https://doi.org/10.5555/a) Kim B H, Yu K, Lee P C W."
            " Antology, 2020, 36(5): 1360-1366.\n"
            "- [Ants in many cells](https://doi.org/10.5555/b) Yuan H, Yan M. Antology, 2019,"
            " 35(2): 60-66.\n",
            [
                ("Ants in single cells", "Antology", 2020, ["Kim", "Yu", "Lee"]),
                ("Ants in many cells", "Antology", 2019, ["Yuan", "Yan"]),
            ],
            id="a journal of one word after initials without stops",
        ),
        pytest.param(
            "# Methods\n"
            "- [Finding and Counting Ants in Old Books](https://doi.org/10.5555/a) — a pipeline.\n"
            "- [ANTX](https://arxiv.org/abs/2406.05265) — symbolic method that reads the paths of"
            " ants exactly from annotated text by sorting, rather than from statistics.\n",
            [
                ("Finding and Counting Ants in Old Books", "", 0, []),
                ("ANTX", "", 0, []),
            ],
            id="a name that leads to a paper, and a long description",
        ),
    ],
)
def test_entries(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "# Template\n**Title:**\n\n**Authors:**\n\n**Journal Info:**\n",
        "# Template\n**Title:** Our talks\n\nWe meet on Mondays.\n\n**Contact:** Ada\n",
    ],
)
def test_fields_without_an_entry(text: str) -> None:
    assert not parse(text).papers
