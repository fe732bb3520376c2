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
        pytest.param(
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
            id="a journal and a preprint server on badges",
        ),
        pytest.param(
            "# Climate\n"
            "- **[Ants check claims about the weather](https://doi.org/10.5555/a)** — Bee et al. —"
            " *npj Ant Action* (2025)\n"
            "- **[Ants find the claims of bees](https://doi.org/10.5555/b)** — Cee et al. —"
            " *Environmental Science & Technology* (2024)\n"
            "- **[Ants ask questions of the weather](https://doi.org/10.5555/c)** — Dee et al. —"
            " *Environmental Data Science* (2023)\n",
            [
                ("Ants check claims about the weather", "npj Ant Action", 2025, ["Bee"]),
                (
                    "Ants find the claims of bees",
                    "Environmental Science & Technology",
                    2024,
                    ["Cee"],
                ),
                ("Ants ask questions of the weather", "Environmental Data Science", 2023, ["Dee"]),
            ],
            id="a journal that begins in small letters",
        ),
        pytest.param(
            "# Horaire\n"
            "| Date | Thème | Article |\n|---|---|---|\n"
            "| 29 mars 2023 | Sols | Bee, A., & Dee, C. (2022). Global ants of the soil."
            " [Journal of Ants, 36(6), 1411-1429.](https://doi.org/10.5555/a) |\n"
            "| 12 avril 2023 | Gènes | Eff, E., & Gee, G. (2017). Sparse ants in data."
            " [Letters of Hills, 33(20), 3228-3234.](https://doi.org/10.5555/b) |\n"
            "| 10 mai 2023 | Lois | Hill, J. (1999). Laws of the ants."
            " [Journal of Ants, 2(1), 177-192.](https://doi.org/10.5555/c) |\n"
            "| 2 août 2023 | Faits | Jay, S., & Kay, D. (2018). Facts among ants."
            " [Letters of Hills, 16(1), 7656-7661.](https://doi.org/10.5555/d) |\n",
            [
                ("Global ants of the soil", "Journal of Ants", 2022, ["Bee", "Dee"]),
                ("Sparse ants in data", "Letters of Hills", 2017, ["Eff", "Gee"]),
                ("Laws of the ants", "Journal of Ants", 1999, ["Hill"]),
                ("Facts among ants", "Letters of Hills", 2018, ["Jay", "Kay"]),
            ],
            id="the dates of meetings in another language",
        ),
        pytest.param(
            "# 2025-01-21: Ada\n"
            "- [Dips of the Hill in the Rain](https://arxiv.org/abs/2501.05511)"
            " (Di Bee at al., 01-2025)\n\n"
            "Presented:\n"
            "[Echoes of Ants in Bright Hills](https://arxiv.org/abs/2501.06304)"
            " (Cee et al., 01-2025)\n"
            "  - \n",
            [
                ("Dips of the Hill in the Rain", "", 2025, ["Bee"]),
                ("Echoes of Ants in Bright Hills", "", 2025, ["Cee"]),
            ],
            id="an empty item below a paragraph, at al.",
        ),
        pytest.param(
            "# Books\n"
            "* [How Ants Count by *Ada Bee*](https://a.org/1)\n"
            "* [The Hill: A History of Ants by *Klug*](https://a.org/2)\n"
            "* [Ants and Their Genes by Carl Dee](https://a.org/3)\n"
            "* [Robots Inspired by Ants](https://a.org/4)\n",
            [
                ("How Ants Count", "", 0, ["Bee"]),
                ("The Hill: A History of Ants", "", 0, ["Klug"]),
                ("Ants and Their Genes", "", 0, ["Dee"]),
                ("Robots Inspired by Ants", "", 0, []),
            ],
            id="authors after by in several links",
        ),
        pytest.param(
            "# Cosmology\n"
            "- [Distances in the hill, Bee](https://arxiv.org/abs/astro-ph/9905116)\n"
            "- [The correction of ants, Cee et al](https://arxiv.org/abs/astro-ph/0210394)\n"
            "- [Expanding confusion..., Dee and Eff](https://arxiv.org/abs/astro-ph/0310808)\n"
            "- [Seeds, leaves, and hills, Gee](https://arxiv.org/abs/astro-ph/0310809)\n",
            [
                ("Distances in the hill", "", 0, ["Bee"]),
                ("The correction of ants", "", 0, ["Cee"]),
                ("Expanding confusion...", "", 0, ["Dee", "Eff"]),
                ("Seeds, leaves, and hills", "", 0, ["Gee"]),
            ],
            id="family names after a comma in most links",
        ),
        pytest.param(
            "# Philosophy\n"
            "* ## Science\n\n"
            "    * **Reading the Book of Ants** by Ada Bee.\n"
            "    * **Vicious Hills: On Ants** by Carl Dee and Eva Eff.\n\n"
            "    These are dense.\n\n"
            "    * `Article` **A Defense of Ants** by Gus Gee.\n\n"
            "* ## Ethics\n\n"
            "    * **The Elements of Hills** by Hal Hill and Ida Inn.\n"
            "    * **This Is an Ant** by Jan Jay.\n",
            [
                ("Reading the Book of Ants", "", 0, ["Bee"]),
                ("Vicious Hills: On Ants", "", 0, ["Dee", "Eff"]),
                ("A Defense of Ants", "", 0, ["Gee"]),
                ("The Elements of Hills", "", 0, ["Hill", "Inn"]),
                ("This Is an Ant", "", 0, ["Jay"]),
            ],
            id="items that are headings",
        ),
        pytest.param(
            "# Cell Metabolism\n"
            "- `review` The use of sugar in hills | Ant Medicine volume 52, pages1496–1516 (2020)\n"
            "- `paper` Sugar in the lungs of ants | Cell, 2013\n",
            [
                ("The use of sugar in hills", "Ant Medicine", 2020, []),
                ("Sugar in the lungs of ants", "Cell", 2013, []),
            ],
            id="a tag in code in front",
        ),
    ],
)
def test_entries(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "# Template\n**Title:**\n\n**Authors:**\n\n**Journal Info:**\n",
        "# Week 6\n- Guest speakers: Ada Bee & Carl Dee\n- The final version is [here](https://a.org)\n",
        "# Template\n**Title:** Our talks\n\nWe meet on Mondays.\n\n**Contact:** Ada\n",
    ],
)
def test_fields_without_an_entry(text: str) -> None:
    assert not parse(text).papers


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("- Bee, A. (2022). How ants count. Ant Ecology, 8(1), 2-3. doi: 10.1234/ants.5.\n",
         ["https://doi.org/10.1234/ants.5"]),
        ("- Bee, A. (2022). How ants count. arXiv preprint arXiv:2210.04097.\n",
         ["https://arxiv.org/abs/2210.04097"]),
        ("- **How ants count**, 2022, arXiv:2210.04097, [pdf](https://arxiv.org/pdf/2210.04097v2)\n",
         ["https://arxiv.org/pdf/2210.04097v2"]),
        ("- **How ants count**, 2022, [pdf](https://a.org/1) (10.1234/ants.5, 10.1234/bees.5)\n",
         ["https://a.org/1"]),
        ("**Title:** How ants count in hills\n\n**DOI:** 10.1234/ants.5\n",
         ["https://doi.org/10.1234/ants.5"]),
    ],
)  # fmt: skip
def test_an_identifier_without_a_link_is_linked(text: str, urls: list[str]) -> None:
    (paper,) = parse(f"# Papers\n{text}").papers
    assert [link.url for link in paper.links] == urls
