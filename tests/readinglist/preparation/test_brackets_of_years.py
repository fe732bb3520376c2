"""Years whose brackets were forgotten or never closed; quotation marks that were never opened."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "titles that only the closing mark shows",
        "# Papers\n1. Architecture of Tall and Old Hills\n"
        "2. A first plan for a hill with bees,” ISCA 1974.\n"
        "3. Why Tall Hills?,” Ant Letters, 1982\n"
        '4. How ants, bees and foxes count their legs," ISCA, 1990\n',
        [
            ("Architecture of Tall and Old Hills", "", 0, []),
            ("A first plan for a hill with bees", "ISCA", 1974, []),
            ("Why Tall Hills?", "Ant Letters", 1982, []),
            ("How ants, bees and foxes count their legs", "ISCA", 1990, []),
        ],
    ),
    (
        "words of a title, and of a remark, in quotation marks",
        "# Papers\n- How “Red” Ants Sleep at Night. ICML 2019\n"
        "- [How bees sleep at night](https://a.org/3): what Eva called “good.” Read it\n",
        [
            ("How “Red” Ants Sleep at Night", "ICML", 2019, []),
            ("How bees sleep at night", "", 0, []),
        ],
    ),
)
def test_quotation_marks_that_were_never_opened(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a bracket that is never closed",
        "# Ants\n- **How ants count** (ICML 2019, A. Bee et al. [[pdf]](https://a.org/1)\n"
        "- **How bees fly** (ICML 2020), C. Dee et al. [[pdf]](https://a.org/2)\n"
        "- **How wasps dig** (ICML 2021), E. Eff et al. [[pdf]](https://a.org/3)\n",
        [
            ("How ants count", "ICML", 2019, ["Bee"]),
            ("How bees fly", "ICML", 2020, ["Dee"]),
            ("How wasps dig", "ICML", 2021, ["Eff"]),
        ],
    ),
    (
        "a bracket in a link, around bold text, and in front of other brackets",
        "# Ants\n- [How ants count (Nature 2019](https://a.org/1)\n"
        "# Bees\n- How bees fly at night (**ICML 2020**. [[pdf](https://a.org/2)]\n"
        "# Wasps\n- Eff, E. (2021. How wasps dig in the sand. *Ant Science*, 12(3), 45-67.\n",
        [
            ("How ants count", "Nature", 2019, []),
            ("How bees fly at night", "ICML", 2020, []),
            ("How wasps dig in the sand", "Ant Science", 2021, ["Eff"]),
        ],
    ),
    (
        "a year without brackets among others",
        "# Ants\n- [How ants count](https://a.org/1) - Ada Bee (2019)\n"
        "- [How bees fly](https://a.org/2) - Carl Dee 2020\n"
        "- [How wasps dug in 1999](https://a.org/3) - Eva Eff (2021)\n"
        "- [How flies hid in 1998](https://a.org/4) - Gus Gee 2022\n"
        "- [How moths see](https://a.org/5) - Hal Ick (2022)\n"
        "- [How slugs hear](https://a.org/6) - Jan Kay (2022)\n",
        [
            ("How ants count", "", 2019, ["Bee"]),
            ("How bees fly", "", 2020, ["Dee"]),
            ("How wasps dug in 1999", "", 2021, ["Eff"]),
            ("How flies hid in 1998", "", 2022, ["Gee"]),
            ("How moths see", "", 2022, ["Ick"]),
            ("How slugs hear", "", 2022, ["Kay"]),
        ],
    ),
    (
        "no year behind people has brackets",
        "# C\n- [How ants count](https://a.org/1) - Ada Bee 2001\n"
        "- [How bees fly](https://a.org/2) - Carl Dee, Gus Gee 2002\n"
        "- [How wasps dig](https://a.org/3) - Eva Eff and Hal Ick 2003\n"
        "# D\n- **How moths see**, A. Bee, C. Dee 1999\n"
        "- **How slugs hear**, E. Eff 1998 [[pdf](https://a.org/3)]\n"
        "- **How ticks wait**, G. Gee, H. Ick 1997\n"
        "# E\n- [How flies hide](https://a.org/4) - Slow Ant Letters 2011\n"
        "- [How fleas jump](https://a.org/5) - ICML 2012\n"
        "- [How snails rest](https://a.org/6) - Slow Science 2013\n",
        [
            ("How ants count", "", 2001, ["Bee"]),
            ("How bees fly", "", 2002, ["Dee", "Gee"]),
            ("How wasps dig", "", 2003, ["Eff", "Ick"]),
            ("How moths see", "", 1999, ["Bee", "Dee"]),
            ("How slugs hear", "", 1998, ["Eff"]),
            ("How ticks wait", "", 1997, ["Gee", "Ick"]),
            ("How flies hide", "Slow Ant Letters", 2011, []),
            ("How fleas jump", "ICML", 2012, []),
            ("How snails rest", "Slow Science", 2013, []),
        ],
    ),
    (
        "a year that is a part of the title",
        "# Ants\n- **How ants count** (2019), A. Bee\n- **How bees fly** (2020), C. Dee\n"
        "- **How wasps dug in 1999**, E. Eff\n- **How flies hide** (2022), G. Gee\n"
        "- **How moths see** (2022), H. Ick\n",
        [
            ("How ants count", "", 2019, ["Bee"]),
            ("How bees fly", "", 2020, ["Dee"]),
            ("How wasps dug in 1999", "", 0, ["Eff"]),
            ("How flies hide", "", 2022, ["Gee"]),
            ("How moths see", "", 2022, ["Ick"]),
        ],
    ),
)
def test_years_are_read_as_those_in_brackets(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_section_of_one_entry_has_years_behind_people_as_others_have() -> None:
    text = (
        "# Ants\n## Books on Hills\n"
        "- [How Ants Count](https://a.org/1) - Ada Bee and Carl Dee 2009\n"
        "- [How Bees Fly](https://a.org/2)- Eve Gee, Zoe Eff 2012\n"
        "- [How Wasps Dig](https://a.org/3) - Max Hill 1995\n"
        "## Books on Trails\n- [How Moths See the Light](https://a.org/4) - Gilbert Strong 1995\n"
    )
    assert rows_of(text) == [
        ("How Ants Count", "", 2009, ["Bee", "Dee"]),
        ("How Bees Fly", "", 2012, ["Gee", "Eff"]),
        ("How Wasps Dig", "", 1995, ["Hill"]),
        ("How Moths See the Light", "", 1995, ["Strong"]),
    ]
