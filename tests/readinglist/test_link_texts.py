"""Links whose text says more than the title: made-up lists, whole values."""

import pytest

from snnbib.readinglist import parse

_Row = tuple[str, str, int, list[str]]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Papers\n"
            "1. [Ants that sort texts, 2020, Journal of Insect Learning](https://a.org/1.pdf)\n"
            "2. [Bees revisited: A view from the hive, 2021, NIPS](https://a.org/2.pdf)\n"
            "3. [Wasps without supervision, 2021](https://a.org/3.pdf)\n",
            [
                ("Ants that sort texts", "Journal of Insect Learning", 2020, []),
                ("Bees revisited: A view from the hive", "NeurIPS", 2021, []),
                ("Wasps without supervision", "", 2021, []),
            ],
            id="the links of a section end in a year",
        ),
        pytest.param(
            "# Papers\n"
            "- [Ant statistics of the north, 2020](https://a.org/1.pdf)\n"
            "- [How bees find their way home](https://a.org/2.pdf)\n"
            "- [Why wasps do not](https://a.org/3.pdf)\n",
            [
                ("Ant statistics of the north, 2020", "", 0, []),
                ("How bees find their way home", "", 0, []),
                ("Why wasps do not", "", 0, []),
            ],
            id="a title ends in a year that others do not have",
        ),
        pytest.param(
            "# Textbooks\n"
            "- [Insect Minds: A New View — Reed & Gord, eds. (2016, MIT Press)](https://a.org/1)"
            " — The first textbook.\n"
            "- [Rethinking Ants — McEll (2020, CRC Press)](https://a.org/2) — With examples.\n"
            "- [Ants in Theory — Day & Abb (2001, MIT Press)](https://a.org/3) — For everyone.\n",
            [
                ("Insect Minds: A New View", "MIT Press", 2016, ["Reed", "Gord"]),
                ("Rethinking Ants", "CRC Press", 2020, ["McEll"]),
                ("Ants in Theory", "MIT Press", 2001, ["Day", "Abb"]),
            ],
            id="authors behind a dash, year and publisher in brackets",
        ),
        pytest.param(
            "# Reading\n"
            "1. [Coding for the ANT 704, October 1957](https://a.org/1.pdf)\n"
            "2. [Ant Programmer's Manual, Phyllis Fee, March 1960](https://a.org/2.pdf)\n"
            "3. [Ants, Bees, and Wasps, Michael I. Lee, August 1962](https://a.org/3.pdf)\n"
            "4. [Early Ant History (1956 - 1959)](https://a.org/4.pdf)\n",
            [
                ("Coding for the ANT 704", "", 1957, []),
                ("Ant Programmer's Manual", "", 1960, ["Fee"]),
                ("Ants, Bees, and Wasps", "", 1962, ["Lee"]),
                ("Early Ant History (1956 - 1959)", "", 0, []),
            ],
            id="authors and a date behind commas, and years that belong to the title",
        ),
        pytest.param(
            "# Papers\n"
            "* :scroll: [An Axiom of Ant Programming](ants.pdf) by C. A. R. HOAR\n"
            "* :scroll: [Hints for Ant Design](hints.pdf) by Ada Bee and Carl Dee\n"
            "* [Recursive Ants and Their Computation by Machine, Part I](r.pdf) by John McBee\n",
            [
                ("An Axiom of Ant Programming", "", 0, ["HOAR"]),
                ("Hints for Ant Design", "", 0, ["Bee", "Dee"]),
                ("Recursive Ants and Their Computation by Machine, Part I", "", 0, ["McBee"]),
            ],
            id="the short code of an emoji in front",
        ),
        pytest.param(
            "# Books\n"
            "- [Systems of Ants (by Maarten van Bee, Andrew S. Dee)](https://a.org/1).\n"
            "- Systems of Bees: Concepts (by G. Cee, J. Doll, T. Kind).\n"
            "- Wasps: The Big Ideas Behind Their Nests (by Martin Klee).\n",
            [
                ("Systems of Ants", "", 0, ["van Bee", "Dee"]),
                ("Systems of Bees: Concepts", "", 0, ["Cee", "Doll", "Kind"]),
                ("Wasps: The Big Ideas Behind Their Nests", "", 0, ["Klee"]),
            ],
            id="authors in brackets",
        ),
        pytest.param(
            "# Papers\n"
            "- [New Ways of Ants by Diff & Hell](https://a.org/1.pdf)\n"
            "- [Counting Ants by Triplet Matching](https://a.org/2.pdf)\n"
            "- [A hill inspired by Bee & Cee](https://a.org/3.pdf)\n",
            [
                ("New Ways of Ants", "", 0, ["Diff", "Hell"]),
                ("Counting Ants by Triplet Matching", "", 0, []),
                ("A hill inspired by Bee & Cee", "", 0, []),
            ],
            id="authors behind by",
        ),
        pytest.param(
            "# Reading\n"
            "* [Bee, A. et al. (2019) How do ants count their steps. Ant Letters ](https://a.org/1)\n"
            "* [Eff, D. (2020). Ants, Bees, and Wasps in Science.](https://a.org/2)\n"
            "* [Eff, D. (2020). Ants at night. They count. The Gazette, 3(2), 1–7](https://a.org/3)\n",
            [
                ("How do ants count their steps", "Ant Letters", 2019, ["Bee"]),
                ("Ants, Bees, and Wasps in Science", "", 2020, ["Eff"]),
                ("Ants at night. They count", "The Gazette", 2020, ["Eff"]),
            ],
            id="a whole reference in one link",
        ),
    ],
)
def test_a_links_text_is_read_whole(text: str, rows: list[_Row]) -> None:
    papers = parse(text).papers
    assert [
        (paper.title, paper.venue, paper.year, [person.sort_name for person in paper.authors])
        for paper in papers
    ] == rows
