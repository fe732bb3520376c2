"""Items and cells that name several works."""

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, entries, rows_of


def test_two_works_joined_by_and_are_two_papers() -> None:
    text = """\
- [Ants that count](https://a.org/1.pdf) (2001): It shows how many steps an ant takes.
- [The way of bees](https://a.org/2) (2003) and [Wasps: the cost](https://a.org/3) (2006): 2
- [Beetles of dunes](https://a.org/4) (1981) and The [Moth tree of lamps](https://a.org/5) (1990): 3
"""
    read = [(paper.line, paper.title, paper.year) for paper in parse(text).papers]
    assert read == [
        (1, "Ants that count", 2001),
        (2, "The way of bees", 2003),
        (2, "Wasps: the cost", 2006),
        (3, "Beetles of dunes", 1981),
        (3, "Moth tree of lamps", 1990),
    ]


def test_several_readings_of_one_cell_are_several_papers() -> None:
    text = """\
| Week | Topic | Readings |
|---|---|---|
| 1 | Legs | [Ants that count](https://a.org/1) <br> [The way of bees](https://a.org/2) |
| 2 | Eyes | [Wasps and the cost of nests](https://a.org/3), [slides](https://a.org/s.pdf) |
"""
    assert [row[0] for row in rows_of(text)] == [
        "Ants that count",
        "The way of bees",
        "Wasps and the cost of nests",
    ]


def test_short_names_of_papers_on_lines_of_a_cell() -> None:
    text = """\
| Date | Readings |
|---|---|
| 1/17 | [The Exohill](https://doi.org/10.1/1) <br /> [AntOS](https://doi.org/10.1/2) |
| 1/19 | [The Multihill](https://doi.org/10.1/3) <br> [Hive](https://arxiv.org/abs/2401.00001) |
"""
    assert [row[0] for row in rows_of(text)] == ["The Exohill", "AntOS", "The Multihill", "Hive"]


def test_several_papers_between_any_marks() -> None:
    text = """\
| Topic | Papers |
|---|---|
| Legs | [How ants count their legs](https://a.org/1.pdf), [The way of bees](https://a.org/2.pdf) |
| Eyes | [What wasps see](https://a.org/3.pdf) and [Where moths go at night](https://a.org/4.pdf) |

- [Why flies rest on leaves](https://a.org/5.pdf) and [How beetles dig](https://a.org/6.pdf)
"""
    assert [row[0] for row in rows_of(text)] == [
        "How ants count their legs",
        "The way of bees",
        "What wasps see",
        "Where moths go at night",
        "Why flies rest on leaves",
        "How beetles dig",
    ]


def test_a_link_that_is_not_a_title_joins_no_works() -> None:
    text = """\
- [How ants count](https://a.org/1.pdf) (2001) and [code](https://a.org/2) (2003)
- [How bees count](https://a.org/3.pdf) (2002) and [data](https://a.org/4) (2004)
"""
    assert rows_of(text) == [("How ants count", "", 2001, []), ("How bees count", "", 2002, [])]


@entries(
    (
        "titles in bold with names and years",
        "# Ants\n"
        "- The first count: **How ants count legs** (Bee et al. 2014).  Its second version came"
        " later: **How ants count all legs** (Dee et al. 2018)\n"
        "- Nests: **Where bees build nests** (Bee 2015).\n"
        "- Two: **Why wasps build nests** (Eff, 2013) and **Why wasps fly** (Eff and Gee 2014)\n",
        [
            ("How ants count legs", "", 2014, ["Bee"]),
            ("How ants count all legs", "", 2018, ["Dee"]),
            ("Where bees build nests", "", 2015, ["Bee"]),
            ("Why wasps build nests", "", 2013, ["Eff"]),
            ("Why wasps fly", "", 2014, ["Eff", "Gee"]),
        ],
    ),
    (
        "titles in italics with venues",
        "# Ants\n- Legs: *How ants count legs* (ICML 2014), then *How ants count all* (KDD 2018)\n"
        "- Nests: *Where bees build nests* (ICLR 2015)\n",
        [
            ("How ants count legs", "ICML", 2014, []),
            ("How ants count all", "KDD", 2018, []),
            ("Where bees build nests", "ICLR", 2015, []),
        ],
    ),
    (
        "linked titles with names",
        "# Ants\n- [Where bees sleep](https://a.org/1) (Bee et al., 2014); see also"
        " [Why bees sleep](https://a.org/2) (Dee and Eff, 2015).\n"
        "- [How wasps build their nests](https://a.org/3) (Gee, 2016)\n",
        [
            ("Where bees sleep", "", 2014, ["Bee"]),
            ("Why bees sleep", "", 2015, ["Dee", "Eff"]),
            ("How wasps build their nests", "", 2016, ["Gee"]),
        ],
    ),
    (
        "a prize behind a title",
        "# Ants\n- **How ants count legs** (ICML 2014) **Best Paper Award Winner** (ICML 2014)\n",
        [("How ants count legs", "ICML", 2014, [])],
    ),
)
def test_titles_that_are_marked_alike_with_names_and_year(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_references_in_paragraphs_below_one_are_works_and_notes_are_none() -> None:
    text = """Some text about ants.

7) A. Bee and C. Dee, "How ants count", available as [hep-th/9401001](https://arxiv.org/abs/hep-th/9401001).

    E. Fox, "How bees fly", _Ant Letters_ 3 (1994), 1-9.

    This is a note on both.

    G. Hay, "How moths sleep", available as [hep-th/9401002](https://arxiv.org/abs/hep-th/9401002).

And a list that is indented:

    J. Kay, How wasps dig, Ant Letters 4 (2001), 1-9.

    L. Moe, How ticks wait, Ant Letters 5 (2002), 3-9.
"""
    assert rows_of(text) == [
        ("How ants count", "", 0, ["Bee", "Dee"]),
        ("How bees fly", "Ant Letters", 1994, ["Fox"]),
        ("How moths sleep", "", 0, ["Hay"]),
        ("How wasps dig", "Ant Letters", 2001, ["Kay"]),
        ("How ticks wait", "Ant Letters", 2002, ["Moe"]),
    ]
