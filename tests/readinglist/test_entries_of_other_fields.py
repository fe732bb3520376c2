"""Ways of writing that lists of other fields have: whole values of single entries."""

import pytest

from snnbib.readinglist import parse
from snnbib.readinglist.brackets import abbreviates, edition_at_end
from snnbib.readinglist.people import read_people

_Row = tuple[str, str, int, list[str]]


def _rows(text: str) -> list[_Row]:
    return [
        (paper.title, paper.venue, paper.year, [person.sort_name for person in paper.authors])
        for paper in parse(text).papers
    ]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Papers\n"
            "- [Tides in small harbors](https://a.org/1.pdf) - what happens when boats leave\n"
            "- [Harbor Seals of the North](https://a.org/2.pdf) - An attempt to count them all.\n",
            [("Tides in small harbors", "", 0, []), ("Harbor Seals of the North", "", 0, [])],
            id="a dash ends a linked title",
        ),
        pytest.param(
            "# Papers\n"
            "1. **A Theory of Knots**. [Bee (1960)](https://a.org/1.pdf).\n"
            "   * Knots in practice. [McDee (1961)](https://a.org/2.pdf).\n"
            "   * Knots without rope. [Gee, Dee (1970)](https://a.org/3.pdf).\n"
            "   * Rope without knots. [Cee et al (1975)](https://a.org/4.pdf).\n",
            [
                ("A Theory of Knots", "", 1960, ["Bee"]),
                ("Knots in practice", "", 1961, ["McDee"]),
                ("Knots without rope", "", 1970, ["Gee", "Dee"]),
                ("Rope without knots", "", 1975, ["Cee"]),
            ],
            id="a surname with a year cites the authors",
        ),
        pytest.param(
            "# Papers\n| Paper | Owner | Progress |\n|---|---|---|\n"
            "| Two Logs: Order and Chaos | XY | DONE |\n| A file system for ants | ZZ | TODO |\n",
            [("Two Logs: Order and Chaos", "", 0, []), ("A file system for ants", "", 0, [])],
            id="a column of another name is no venue",
        ),
        pytest.param(
            "# Papers\n| Title | Authors | Year | Link |\n|---|---|---|---|\n"
            "| How ants count | Open Ant Science Group | 2015 |"
            " [*Science*, *349*(6251)](https://a.org/1) |\n"
            "| How bees count | Bee, J. K., & Dee, E. | 2016 |"
            " [*Journal of Bees*, *3*, 1–9](https://a.org/2) |\n",
            [
                ("How ants count", "Science", 2015, ["Open Ant Science Group"]),
                ("How bees count", "Journal of Bees", 2016, ["Bee", "Dee"]),
            ],
            id="a link's text names the journal, an organization is an author",
        ),
        pytest.param(
            "# Reviews\n1. [Force fields of ants](https://a.org/1)\n"
            "    K. T. Bee, A. Dee, & K.-R. Gee, Chemical Reviews **121**(16), 37–72 (2021)\n"
            "2. [Force fields of bees.](https://a.org/2)\n"
            "    J. Cee, & R. J. Eff, Journal of Insects **8**, 59 (2022)\n",
            [
                ("Force fields of ants", "Chemical Reviews", 2021, ["Bee", "Dee", "Gee"]),
                ("Force fields of bees", "Journal of Insects", 2022, ["Cee", "Eff"]),
            ],
            id="a volume in bold",
        ),
        pytest.param(
            "# Articles\n"
            "- [Nurses and screens](https://a.org/1) by Ada Bee & Carl Dee from Gee University on"
            " JAMIA - a checklist\n"
            "- [Doctors and screens](https://a.org/2) by Eva Eff, ..., Zoe Zee from Cee College on"
            " Journal of Screens\n",
            [
                ("Nurses and screens", "JAMIA", 0, ["Bee", "Dee"]),
                ("Doctors and screens", "Journal of Screens", 0, ["Eff", "Zee"]),
            ],
            id="people with where they are from",
        ),
        pytest.param(
            "# Papers\n"
            "- Anna Bee (2025): ‘The Duty of Ants,’ in: Carl Dee (ed.): _Handbook of Ants_, 3–9.\n"
            "- Bee, Anna, Eva Eff, and Zoe Zee (2024): ‘The Rights of Ants,’"
            " _Journal of Insects_ 14, 25–59.\n",
            [
                ("The Duty of Ants", "Handbook of Ants", 2025, ["Bee"]),
                ("The Rights of Ants", "Journal of Insects", 2024, ["Bee", "Eff", "Zee"]),
            ],
            id="editors are not authors",
        ),
        pytest.param(
            "# Papers\n* [First paper on ants](https://a.org/1)\n\n"
            "Ants in the dark. Ada Bee, Eva Eff, and Carl Dee. 2008. PRL. 4 pages.\n\n"
            "Shows how ants find home.\n* [Second paper on ants](https://a.org/2)\n",
            [
                ("First paper on ants", "PRL", 2008, ["Bee", "Eff", "Dee"]),
                ("Second paper on ants", "", 0, []),
            ],
            id="paragraphs without links belong to the item above",
        ),
        pytest.param(
            "# All\n## Ants\n### Ants: a survey\n* [Paper](./a.pdf)\n\n**Abstract:** We count.\n"
            "### Bees\n* [Notes](./c.md)\n* [Paper](./b.pdf)\n\n**Abstract:** We count bees.\n"
            "## Wasps\n### Counting wasps at night (ICLR 2020)\n* [Paper](./d.pdf)\n\n"
            "**Abstract:** We count.\n### Counting wasps at noon (ICLR 2020)\n* [Paper](./e.pdf)\n",
            [
                ("Ants: a survey", "", 0, []),
                ("Bees", "", 0, []),
                ("Counting wasps at night", "ICLR", 2020, []),
                ("Counting wasps at noon", "ICLR", 2020, []),
            ],
            id="headings of one level are entries in all sections",
        ),
        pytest.param(
            "# Reading\n## Big Data\n- [Counting many ants at once](https://a.org/1.pdf)\n"
            "## Code Generation\n- [Ants that write programs](https://a.org/2.pdf)\n"
            "## Research Papers\n- [Ants that read programs](https://a.org/3.pdf)\n",
            [
                ("Counting many ants at once", "", 0, []),
                ("Ants that write programs", "", 0, []),
                ("Ants that read programs", "", 0, []),
            ],
            id="a topic is neither a venue nor a kind of tool",
        ),
        pytest.param(
            "# Papers\n"
            '* [Scala et al. (2023) "Cell types in the cortex of ants"](https://a.org/1)\n'
            '* [Bee (2002) "Can an ant fix a radio?"](https://a.org/2)\n'
            '* [Dee et al. (2004) "Ants, bees and wasps"](https://a.org/3)\n',
            [
                ("Cell types in the cortex of ants", "", 2023, ["Scala"]),
                ("Can an ant fix a radio?", "", 2002, ["Bee"]),
                ("Ants, bees and wasps", "", 2004, ["Dee"]),
            ],
            id="a whole citation in a link",
        ),
        pytest.param(
            "# Referencias\n\n"
            "Bee, F. G. (2012). *El proyecto de las hormigas: un mapa* (6ª ed.). Hormiga.\n"
            "\nDee, N., & Eff, M. (2017). A survey of attacks on ants (SoK). In M. Gee & R. Zee"
            " (Eds.), *Principles of Ants* (pp. 1-9). Formica. https://doi.org/10.5555/1\n",
            [
                ("El proyecto de las hormigas: un mapa", "", 2012, ["Bee"]),
                ("A survey of attacks on ants (SoK)", "Principles of Ants", 2017, ["Dee", "Eff"]),
            ],
            id="an edition of a book, a book that has editors",
        ),
        pytest.param(
            "# Journals\n- [Journal of Ants](https://www.nature.com/ants/)\n"
            "- [Journal of Bees](https://www.nature.com/bees/)\n",
            [],
            id="journals are not papers",
        ),
    ],
)  # fmt: skip
def test_entries_are_read_whole(text: str, rows: list[_Row]) -> None:
    assert _rows(text) == rows


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Deep nets for all (2020)", ("Deep nets for all", "2020")),
        ("Deep nets for all (ICLR 2020).", ("Deep nets for all", "ICLR 2020")),
        ("Deep nets for all, POPL 2018", ("Deep nets for all", "POPL 2018")),
        ("Deep nets for all, 2018", None),
        ("Deep nets (DNN)", None),
        ("(ICLR 2020)", None),
    ],
)
def test_an_edition_at_the_end_of_a_linked_title(text: str, parts: tuple[str, str] | None) -> None:
    assert edition_at_end(text) == parts


@pytest.mark.parametrize(
    ("short", "long", "is_short_form"),
    [
        ("RAID", "A Case for Redundant Arrays of Inexpensive Disks", True),
        ("LSM-Tree", "The Log-Structured Merge-Tree", True),
        ("ICML", "A Case for Redundant Arrays", False),
        ("R", "Redundant Arrays", False),
    ],
)
def test_short_forms(short: str, long: str, is_short_form: bool) -> None:  # noqa: FBT001
    assert abbreviates(short, long) is is_short_form


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Flake, J. K., & Fried, E.", [("J. K.", "Flake"), ("E.", "Fried")]),
        ("Mensch, B., & Kording, K.", [("B.", "Mensch"), ("K.", "Kording")]),
        ("M.R.Galimov and D.E.Demidov", [("M.R.", "Galimov"), ("D.E.", "Demidov")]),
        ("Zheng Wang, Xiaobing Feng", [("Zheng", "Wang"), ("Xiaobing", "Feng")]),
        ("Bee, Anna, Eva Eff, and Zoe Zee", [("Anna", "Bee"), ("Eva", "Eff"), ("Zoe", "Zee")]),
        ("Bee, Dee, Eff", [("", "Bee"), ("", "Dee"), ("", "Eff")]),
    ],
)  # fmt: skip
def test_names_of_people(text: str, names: list[tuple[str, str]]) -> None:
    people = read_people(text)
    assert [(person.given, person.family or person.literal) for person in people] == names
