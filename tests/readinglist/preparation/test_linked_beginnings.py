"""Titles of which only the beginning is a link, and links that lead nowhere."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "titles that begin as a link, an edition or a company behind",
        "## Ants\n- [AntServe](https://a.org/1.pdf): A System Serving Hungry Ants | OSDI 22\n"
        "- [Hill Walk](https://a.org/2.pdf) : Stepping over Stones on Paths | ICML' 23\n"
        "- [AntFormer](https://a.org/3.pdf) : fast and private ants on paths | ICLR'23\n"
        "- [Beetle:](https://a.org/4.pdf) Reliable Training of Many Large Bees ｜ Hillsoft\n"
        "- [MothCad](https://a.org/5.pdf): Night Vision for Moths in Memory | HCU\n"
        "- [Ant Networks](https://a.org/6.pdf) with Many Legs for Long Paths | HCU\n"
        "## Tools\n- [anttool](https://github.com/a/b): a library that counts ants quickly\n",
        [
            ("AntServe: A System Serving Hungry Ants", "OSDI", 2022, []),
            ("Hill Walk: Stepping over Stones on Paths", "ICML", 2023, []),
            ("AntFormer: fast and private ants on paths", "ICLR", 2023, []),
            ("Beetle: Reliable Training of Many Large Bees", "", 0, []),
            ("MothCad: Night Vision for Moths in Memory", "", 0, []),
            ("Ant Networks with Many Legs for Long Paths", "", 0, []),
        ],
    ),
    (
        "what a name is about behind its link",
        "## Ants\n- [AntNet](https://arxiv.org/abs/2001.00001): counts the ants of a hill\n"
        "- [BeeNet](https://arxiv.org/abs/2001.00002): shows how bees find a way home\n"
        "- [How Moths Sleep](https://arxiv.org/abs/2001.00003)\n",
        [
            ("AntNet", "", 0, []),
            ("BeeNet", "", 0, []),
            ("How Moths Sleep", "", 0, []),
        ],
    ),
    (
        "descriptions of linked names",
        "## Nets\n- **[AntNet](https://arxiv.org/abs/2101.1)**: counts ants that walk around.\n"
        "- **[BeeNet](https://arxiv.org/abs/2101.2)**: a model that is small and fast.\n"
        "- **[WaspNet](https://arxiv.org/abs/2101.3)**: sees wasps in muddy water.\n",
        [("AntNet", "", 0, []), ("BeeNet", "", 0, []), ("WaspNet", "", 0, [])],
    ),
    (
        "a name that leads to a paper, and a long description",
        "# Methods\n"
        "- [Finding and Counting Ants in Old Books](https://doi.org/10.5555/a) — a pipeline.\n"
        "- [ANTX](https://arxiv.org/abs/2406.05265) — symbolic method that reads the paths of"
        " ants exactly from annotated text by sorting, rather than from statistics.\n",
        [
            ("Finding and Counting Ants in Old Books", "", 0, []),
            ("ANTX", "", 0, []),
        ],
    ),
)
def test_names_that_lead_to_a_paper(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_label_that_leads_nowhere() -> None:
    text = (
        "## Papers\n1. **Counting ants in gardens.** DaBaK, 2020. [paper]()\n"
        "1. **Counting bees in gardens.** DaBaK, 2021. [paper](https://a.org/2)\n"
    )
    assert rows_of(text) == [
        ("Counting ants in gardens", "DaBaK", 2020, []),
        ("Counting bees in gardens", "DaBaK", 2021, []),
    ]
