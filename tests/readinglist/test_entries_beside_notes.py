"""Entries beside sentences, names of methods and counts: whole values of single entries."""

import pytest

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, rows_of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "## Papers\n"
            "- `Nests` **How ants count their nests** — Ada B. Bee and Xu Li. *CIKM 2026*. "
            "[[Paper]](https://a.org/1)\n"
            "- `Paths` **AntNet**: Counting ants along their paths — Ada Bee et al. *ICML 2025*. "
            "[[Paper]](https://a.org/2)\n"
            "- `Nests` **Why bees count** — Cyd D. Dee and Xu Li. *CIKM 2024*. "
            "[[Paper]](https://a.org/3)\n",
            [
                ("How ants count their nests", "CIKM", 2026, ["Bee", "Li"]),
                ("AntNet: Counting ants along their paths", "ICML", 2025, ["Bee"]),
                ("Why bees count", "CIKM", 2024, ["Dee", "Li"]),
            ],
            id="only the name in front of a title is bold",
        ),
        pytest.param(
            "## Papers\n"
            "- **Memory**: *How ants remember*. A. Bee. Nature, 2005\n"
            "- **Sight**: *How bees see*. C. Dee. Science, 2006\n",
            [
                ("How ants remember", "Nature", 2005, ["Bee"]),
                ("How bees see", "Science", 2006, ["Dee"]),
            ],
            id="the bold word in front of an emphasized title is its topic",
        ),
        pytest.param(
            "## Models\n\nModels of ants including nests, and classical approaches.\n\n"
            "1. **Ant Weight Counting.** CIKM, 2005. [paper](https://a.org/1)\n\n"
            "   *Ada Bee, Xu Li*\n",
            [("Ant Weight Counting", "CIKM", 2005, ["Bee", "Li"])],
            id="a sentence above an entry does not take it",
        ),
        pytest.param(
            "## Papers\n- 2015 ICLR ANT [How ants count](https://a.org/1)\n"
            "- 2016 CVPR BEE-Net[How bees count things](https://a.org/2)\n"
            "- 2017 NDSS [How wasps count](https://a.org/3)\n"
            "- 2018 ICDM[How moths count things](https://a.org/4)\n",
            [
                ("How ants count", "ICLR", 2015, []),
                ("How bees count things", "CVPR", 2016, []),
                ("How wasps count", "NDSS", 2017, []),
                ("How moths count things", "ICDM", 2018, []),
            ],
            id="a method behind the venue, a link without a space in front",
        ),
        pytest.param(
            '## 2016\n* AntNet: "Counting ants with nets" QSNW. [[Paper]](https://a.org/1)\n'
            '* BeeNet: "Counting bees with nets" QSN. [[Paper]](https://a.org/2)\n'
            '* WaspNet: "Counting wasps with nets" CVPR. [[Paper]](https://a.org/3)\n'
            '* MothNet: "Counting moths with nets" ICML. [[Paper]](https://a.org/4)\n',
            [
                ("Counting ants with nets", "QSNW", 2016, []),
                ("Counting bees with nets", "QSN", 2016, []),
                ("Counting wasps with nets", "CVPR", 2016, []),
                ("Counting moths with nets", "ICML", 2016, []),
            ],
            id="a method in front of a quoted title is not the venue",
        ),
        pytest.param(
            "#### **AntNet**\n"
            "**Paper:** [Ant Instruction Tuning](https://arxiv.org/abs/2304.08485)  \n"
            "**Github:** https://github.com/a/b  \n**Record:** arXiv  \n"
            "**Authors' Sources:** Ant University  \n\n"
            "#### **BeeNet**\n**Paper:** [Bee nets: how bees count what they see]()  \n"
            "**Github:** https://arxiv.org/abs/2308.12966  \n**Record:** arXiv  \n"
            "**Authors' Sources:** Bee University  \n\n"
            "#### **WaspNet**\n**Paper:** [Wasp nets: how wasps count](https://a.org/3)  \n"
            "**Github:** https://github.com/a/d  \n**Record:** ICML  \n"
            "**Authors' Sources:** Wasp University  \n",
            [
                ("Ant Instruction Tuning", "", 0, []),
                ("Bee nets: how bees count what they see", "", 0, []),
                ("Wasp nets: how wasps count", "ICML", 0, []),
            ],
            id="a field that is called Paper",
        ),
        pytest.param(
            "## Papers\n1. **Counting ants in gardens.** DaBaK, 2020. [paper]()\n"
            "1. **Counting bees in gardens.** DaBaK, 2021. [paper](https://a.org/2)\n",
            [
                ("Counting ants in gardens", "DaBaK", 2020, []),
                ("Counting bees in gardens", "DaBaK", 2021, []),
            ],
            id="a label that leads nowhere",
        ),
    ],
)
def test_entry_is_read_as_a_person_reads_it(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_counts_of_topics_are_not_a_paper() -> None:
    result = parse(
        "## Browse\n**Ants & Bees That Count** (39) · **Wasp Adaptation** (45) ·"
        " **Moth Feedback Loops** (26)\n"
    )
    assert result.papers == ()


@pytest.mark.parametrize(
    "item",
    [
        "- [How ants count to ten (Ada Bee, March Meeting 2020)](https://www.youtube.com/a)",
        "- Counting ants in the dark (see [How ants count in the dark](https://arxiv.org/abs/1905.1))",
        "- [Optimistic blog post on ants](https://a.org/blog)",
    ],
)
def test_pointer_is_not_a_paper(item: str) -> None:
    assert parse(f"## Talks\n{item}\n").papers == ()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Ants\n- **How ants count** (ICLR 2020)\n"
            "  - [Code of the ants](https://github.com/a/c)\n  - Ants count their steps.\n"
            "- Legs of many beetles. *CVPR 2021*\n  - [Code of the legs](https://github.com/a/b)\n",
            [("How ants count", "ICLR", 2020, []), ("Legs of many beetles", "CVPR", 2021, [])],
            id="a work and its links",
        ),
        pytest.param(
            "# Ants\n- **Ants and many beetles**, ICLR 2020\n"
            "  - [How ants count](https://a.org/1.pdf), CVPR 2020\n"
            "  - [Legs of ants](https://a.org/2.pdf), ICLR 2020\n",
            [("How ants count", "CVPR", 2020, []), ("Legs of ants", "ICLR", 2020, [])],
            id="works with years of their own",
        ),
    ],
)
def test_items_below_an_item_with_its_venue(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


LED_TO_BY_TEXT = """\
## Papers

For colonies with limits (2011), see:

```bibtex
@inproceedings{bee2014,
  title = {Ants that {Optimize} under limits}, author = {Bee, Ada and Dorn, Emil},
  booktitle = {Proceedings of the Ant Symposium}, year = {2014}
}
```

**Queens of trees**, Nature 2016

```bibtex
@article{bee2016, title = {{Queens of Trees}: a survey}, author = {Bee, Ada}, journal = {Joule}}
```
"""


def test_text_that_leads_to_bibtex_is_not_its_title() -> None:
    assert [
        (paper.line, paper.title, paper.venue, paper.year, len(paper.authors))
        for paper in parse(LED_TO_BY_TEXT).papers
    ] == [
        (3, "Ants that Optimize under limits", "Proceedings of the Ant Symposium", 2014, 2),
        (12, "Queens of trees", "Nature", 2016, 1),
    ]
