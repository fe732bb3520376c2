"""Labels of links, which are not part of a title, and labels that name the venue."""

import pytest

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "labels without a link, one after the other",
        "# Ants\n- [[ICRA](https://a.org/1)] How ants count steps [Code] [Page] [`steps`]\n"
        "- [[CoRL](https://a.org/2)] How bees find a hive [Code] [[Page](https://b.org/2)]\n",
        [
            ("How ants count steps", "ICRA", 0, []),
            ("How bees find a hive", "CoRL", 0, []),
        ],
    ),
    (
        "a label in front of a whole reference",
        "# References\n"
        "1. **Ant Counting (AC)**: Bee, A. and Dee, C.E. (1983). Introduction to Modern Ants."
        " McGraw-Hill.\n"
        "2. **Hills**: Eff, E., Zee, Z., and Gee, G. (2009). The Elements of Small Hills."
        " Springer.\n"
        "3. **Antkit**: Dee, C. et al. (2011). Antkit: Ants in Python. Journal of Ant Software,"
        " 12, 28-30.\n",
        [
            ("Introduction to Modern Ants", "McGraw-Hill", 1983, ["Bee", "Dee"]),
            ("The Elements of Small Hills", "Springer", 2009, ["Eff", "Zee", "Gee"]),
            ("Antkit: Ants in Python", "Journal of Ant Software", 2011, ["Dee"]),
        ],
    ),
)
def test_labels_that_are_no_parts(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a label that names a venue; by in capitals inside a title",
        "# Papers\n- Ant maps for everyone [[ICML 2018]](https://a.org/1)\n"
        "- Bee maps for everyone [[CVPR 2017]](https://a.org/2) [[python]](https://b.org/2)\n"
        "- Wasp maps for everyone [[IEEE Access]](https://a.org/3)\n"
        "- Moth maps for everyone [[TIP 2018]](https://a.org/4)\n"
        "- Moth Adaptation by Mapped Wing Alignment [[AAAI 2019]](https://a.org/5)\n",
        [
            ("Ant maps for everyone", "ICML", 2018, []),
            ("Bee maps for everyone", "CVPR", 2017, []),
            ("Wasp maps for everyone", "IEEE Access", 0, []),
            ("Moth maps for everyone", "TIP", 2018, []),
            ("Moth Adaptation by Mapped Wing Alignment", "AAAI", 2019, []),
        ],
    ),
    (
        "links that say where a paper came out",
        "# Ants\n1. **How ants count steps.** IEEE Access, 2021. [Journal](https://a.org/1)\n"
        "2. **How bees find a hive.** IEEE ISIT, 2018. [Conference](https://a.org/2)\n"
        "3. **How wasps build a nest.** IEEE RADAR, 2014. [Magazine](https://a.org/3)\n",
        [
            ("How ants count steps", "IEEE Access", 2021, []),
            ("How bees find a hive", "IEEE ISIT", 2018, []),
            ("How wasps build a nest", "IEEE RADAR", 2014, []),
        ],
    ),
    (
        "sites by their names: of papers that is the venue, of other things nothing",
        "# Papers\n- How ants count. [Nature](https://www.nature.com/1), "
        "[Google Scholar](https://scholar.google.com/1)\n"
        "- How wasps count. [arXiv](https://arxiv.org/abs/2001.00001), "
        "[Hugging Face](https://huggingface.co/wasps)\n"
        "- How bees count. *Ant Letters*, 2020. [Cell](https://www.cell.com/3)\n",
        [
            ("How ants count", "Nature", 0, []),
            ("How wasps count", "", 0, []),
            ("How bees count", "Ant Letters", 2020, []),
        ],
    ),
    (
        "a journal as the text of link after link",
        "# Papers\n- How ants count, [Ant Letters](https://letters.org/1), [Code](https://b.org/1)\n"
        "- How wasps count, [Ant Letters](https://letters.org/2), [Data](https://b.org/2)\n"
        "- How bees count, [Ant Letters](https://letters.org/3)\n",
        [
            ("How ants count", "Ant Letters", 0, []),
            ("How wasps count", "Ant Letters", 0, []),
            ("How bees count", "Ant Letters", 0, []),
        ],
    ),
    (
        "versions of packages",
        "# References\n\n"
        "- Bee, A. 2018. antUI: a wrapper around ‘ants’ to streamline analyses. R package version\n"
        "  1.5.0. <https://a.org/antUI>.\n"
        "- Bee A, Cee D (2021). antsim: Simulate Ants. R package version 0.1.3, "
        "<https://a.org/antsim>.\n",
        [
            ("antUI: a wrapper around ‘ants’ to streamline analyses", "", 2018, ["Bee"]),
            ("antsim: Simulate Ants", "", 2021, ["Bee", "Cee"]),
        ],
    ),
)
def test_labels_that_name_the_venue_or_where_to_read(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_journals_that_come_again_as_texts_of_links_are_venues() -> None:
    line = (
        "- **2015-0{n}** | {title} | *Ada Bee and Carl Dee* | [{venue}](https://doi.org/10.1/{n})"
    )
    works = (
        ("Ants that count their steps", "Bioinformatics"),
        ("Bees that learn the way of others", "Bioinformatics"),
        ("Wasps and the cost of nests", "Bioinformatics"),
        ("Beetles in the dunes of the desert", "BMC Bioinformatics"),
        ("Moths around lamps", "Computer Methods in Insects and Flight: Imaging & Vision"),
        ("Flies and their eyes", "Nature Methods"),
    )
    text = "\n".join(line.format(n=n, title=t, venue=v) for n, (t, v) in enumerate(works, 1))
    assert [row[:2] for row in rows_of(text)] == list(works)


def test_links_back_to_the_beginning_of_the_list_are_no_titles() -> None:
    text = (
        "# Papers\n- How ants count, Ada Bee, 2012. [↑](#top)\n"
        "- How wasps count, Ada Bee, 2013. [back to top](#papers)\n"
        "- Wie Bienen zählen, Ada Bee, 2014. [Nach oben](#papers)\n"
        "- How moths count [1](#note), Ada Bee, 2015\n"
    )
    assert rows_of(text) == [
        ("How ants count", "", 2012, ["Bee"]),
        ("How wasps count", "", 2013, ["Bee"]),
        ("Wie Bienen zählen", "", 2014, ["Bee"]),
        ("How moths count", "", 2015, ["Bee"]),
    ]


@pytest.mark.parametrize("joint", [" and ", " with ", " & ", ", "])
def test_words_between_a_linked_title_and_a_label_are_no_part_of_it(joint: str) -> None:
    text = (
        f"# Ants\n- [What bees see](https://a.org/1.pdf){joint}[code](https://a.org/2)\n"
        f"- [How ants count in the hill](https://a.org/3.pdf){joint}[erratum](https://a.org/4)\n"
    )
    assert [row[0] for row in rows_of(text)] == ["What bees see", "How ants count in the hill"]
