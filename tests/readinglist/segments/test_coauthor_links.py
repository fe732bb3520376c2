"""Linked names beside other names are text; a linked title that looks like a name stays a link."""

import pytest

from snnbib.readinglist import parse
from snnbib.readinglist.markdown import inline_spans
from snnbib.readinglist.segments.coauthor_links import with_plain_coauthors
from tests.readinglist.rows import Row, entries, rows_of

_PEOPLE = {
    "[Ada Bee](b.org) and [Carl Dee](d.org)": ["Bee", "Dee"],
    "[Carl Dee](d.org), [Eve Eff](e.org), [Ada Bee](b.org)": ["Dee", "Eff", "Bee"],
    "Gil Gee, [Carl Dee](d.org), and Eve Eff": ["Gee", "Dee", "Eff"],
    "[Ada Bee](b.org)\\*, Carl Dee, and [Eve Eff](e.org)<sup>2</sup>": ["Bee", "Dee", "Eff"],
}


@pytest.mark.parametrize(
    "entry",
    [
        "- [How {} count](https://a.org/1). {}. ICML 2020\n",
        "- **How {} count**. {}. *ICML*, 2020. [[pdf](https://a.org/1)]\n",
        "- **How {} count**<br>{}<br>*ICML*, 2020. [[pdf](https://a.org/1)]\n",
    ],
)
def test_linked_authors_are_read_and_are_no_links_of_the_paper(entry: str) -> None:
    insects = ("ants", "bees", "wasps", "moths")
    text = "".join(entry.format(*item) for item in zip(insects, _PEOPLE, strict=True))
    assert rows_of(f"# Papers\n\n{text}") == [
        (f"How {insect} count", "ICML", 2020, families)
        for insect, families in zip(insects, _PEOPLE.values(), strict=True)
    ]
    papers = parse(f"# Papers\n\n{text}").papers
    assert [[link.url for link in paper.links] for paper in papers] == [["https://a.org/1"]] * 4


@entries(
    (
        "a linked title that looks like a name",
        "# Papers\n- [Ant Odometry](https://a.org/1), Ada Bee, [Carl Dee](d.org), ICML 2020\n"
        "- [How bees find a hive](https://a.org/2), [Carl Dee](d.org), Eve Eff, CVPR 2021\n",
        [
            ("Ant Odometry", "ICML", 2020, ["Bee", "Dee"]),
            ("How bees find a hive", "CVPR", 2021, ["Dee", "Eff"]),
        ],
    ),
    (
        "linked authors in a field, the last one in bold",
        "# Papers\n\n**How ants count**\n"
        "Authors: Ada Bee, [Carl Dee](d.org) and **Eve Eff**. ICML 2020\n\n"
        "**How bees count**\nAuthors: [Carl Dee](d.org), and [Eve Eff](e.org). ICML 2021\n",
        [
            ("How ants count", "ICML", 2020, ["Bee", "Dee", "Eff"]),
            ("How bees count", "ICML", 2021, ["Dee", "Eff"]),
        ],
    ),
    (
        "coauthors behind titles",
        "- How Black Ants Count, with Nic Bee and Ramiro Cee. *Atlantic Review of Ants*, 2017.\n"
        "- The Price of Hills, joint work with Gil Hum. *Journal of Ants*, 3(2): 4-9, 2015.\n"
        "- How Ants Forget (with [Ada Bee](https://a.org/bee) and Eve Dee), *Ant Letters*, 2019.\n"
        "- How Ants Rest, *Ant Letters*, 2018. (With Ada Bee, Carl Dee, and Eve Fox.) [pdf](d.or)\n"
        "- How Ants Dream, *Ant Letters*, forthcoming. (With Gil Hum). [slides](p.org)\n"
        "- How Ants Wake. Joint with [Gil Hum](https://a.org/hum). *Ant Letters*, 2017.\n"
        "- Ameisen im Winter (gemeinsam mit Ada Bee), *Zeitschrift für Ameisen*, 2016.\n"
        "- Ants and Bees (with experiments), *Ant Letters*, 2015.\n",
        [
            ("How Black Ants Count", "Atlantic Review of Ants", 2017, ["Bee", "Cee"]),
            ("The Price of Hills", "Journal of Ants", 2015, ["Hum"]),
            ("How Ants Forget", "Ant Letters", 2019, ["Bee", "Dee"]),
            ("How Ants Rest", "Ant Letters", 2018, ["Bee", "Dee", "Fox"]),
            ("How Ants Dream", "Ant Letters", 0, ["Hum"]),
            ("How Ants Wake", "Ant Letters", 2017, ["Hum"]),
            ("Ameisen im Winter", "Zeitschrift für Ameisen", 2016, ["Bee"]),
            ("Ants and Bees (with experiments)", "Ant Letters", 2015, []),
        ],
    ),
)
def test_names_and_titles_as_links(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    "source",
    [
        "[Ant Odometry](a.org), Ada Bee, ICML 2020",
        "[pdf](a.org) [Ant Odometry](b.org), Ada Bee",
        "How ants count. [Ada Bee](b.org). ICML 2020",
        "[Ada Bee](b.org), [slides](c.org)",
    ],
)
def test_a_name_alone_stays_a_link(source: str) -> None:
    spans = tuple(inline_spans(source, {}))
    assert with_plain_coauthors(spans) == spans


def test_a_title_in_italics_that_looks_like_a_name_keeps_its_link() -> None:
    text = "# Books\n* Ada Bee, [*Grey Hill*](https://a.org/1), 1985\n"
    text += "* Carl Dee, [*The Nest*](https://a.org/2), 1986\n"
    found = [(paper.title, [link.url for link in paper.links]) for paper in parse(text).papers]
    assert found == [("Grey Hill", ["https://a.org/1"]), ("The Nest", ["https://a.org/2"])]
