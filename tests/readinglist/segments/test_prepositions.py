"""Prepositions between a title or people and an emphasized or linked venue belong to neither."""

import pytest

from tests.readinglist.rows import Row, entries, findings_of, rows_of

ANTS = "How ants count"


@pytest.mark.parametrize(
    ("entry", "row"),
    [
        ("How ants count in *ICML*, 2021", (ANTS, "ICML", 2021, [])),
        ("How ants count at *ICLR* 2020", (ANTS, "ICLR", 2020, [])),
        ("How ants count, in **Nature** (2020)", (ANTS, "Nature", 2020, [])),
        ("Ants at rest in *Nature* 2020", ("Ants at rest", "Nature", 2020, [])),
        ("How ants count. In: *ICML*, 2021", (ANTS, "ICML", 2021, [])),
        ("How ants count, presented at *ICML*, 2021", (ANTS, "ICML", 2021, [])),
        ("How ants count, to appear in the *Hill Letters*", (ANTS, "Hill Letters", 0, [])),
        ("How ants count in [ICML 2021](https://icml.cc)", (ANTS, "ICML", 2021, [])),
        ("**How ants count** in *ICML* 2021", (ANTS, "ICML", 2021, [])),
        ("**How ants count** by Ada Bee at *ICLR*, 2020", (ANTS, "ICLR", 2020, ["Bee"])),
        ("How ants count by Ada Bee in *Nature*, 2020", (ANTS, "Nature", 2020, ["Bee"])),
        ("Ameisen zählen, auf der **ICLR** 2020", ("Ameisen zählen", "ICLR", 2020, [])),
        ("Les fourmis dansent dans *Nature*, 2021", ("Les fourmis dansent", "Nature", 2021, [])),
        ("Cómo duermen en *Science*, 2020", ("Cómo duermen", "Science", 2020, [])),
        ("Как муравьи считают в *ICML*, 2021", ("Как муравьи считают", "ICML", 2021, [])),
        ("蚂蚁如何数腿，发表于 *Nature*，2021", ("蚂蚁如何数腿", "Nature", 2021, [])),
    ],
)
def test_a_preposition_in_front_of_a_marked_venue(entry: str, row: Row) -> None:
    assert rows_of(f"# Papers\n- {entry}\n") == [row]


@entries(
    (
        "emphasis that is a part of the title",
        "# Papers\n- How ants count in *Formica rufa* [[paper](https://a.org/1.pdf)]\n"
        "- How ants sleep in *Lasius niger* [[paper](https://a.org/2.pdf)]\n",
        [
            ("How ants count in Formica rufa", "", 0, []),
            ("How ants sleep in Lasius niger", "", 0, []),
        ],
    ),
    (
        "a name beside its year, without a preposition",
        "# Papers\n- How ants count in winter, *Hills* 2022\n"
        "- How ants sleep in hills *Nature* 2021\n",
        [
            ("How ants count in winter", "Hills", 2022, []),
            ("How ants sleep in hills", "Nature", 2021, []),
        ],
    ),
)
def test_emphasis_behind_a_title(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_journal_and_its_year_behind_a_comma_and_a_preposition() -> None:
    text = (
        "# Papers\n"
        "- AntMap: Where hills are in the wood, in Nature Communications Hills & Bees 2023.\n"
        "- How bees sleep, in arXiv 2023.\n"
        "- Les fourmis dansent, dans Annales des Collines Vertes 2021.\n"
    )
    assert rows_of(text) == [
        ("AntMap: Where hills are in the wood", "Nature Communications Hills & Bees", 2023, []),
        ("How bees sleep", "", 2023, []),
        ("Les fourmis dansent", "Annales des Collines Vertes", 2021, []),
    ]


def test_news_of_a_paper_are_not_a_paper() -> None:
    text = (
        "# News\n- One paper accepted at **ICML 2024**.\n"
        "- We presented at [CVPR 2023](https://a.org)\n"
    )
    assert rows_of(text) == []
    assert [(line, rule) for line, rule, _ in findings_of(text)] == [
        (0, "list-no-papers"),
        (2, "list-left-out"),
    ]
