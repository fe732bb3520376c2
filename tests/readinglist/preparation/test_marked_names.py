"""Names that a list emphasizes among others are neither titles nor venues."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "in front of plain titles",
        "# Publications\n"
        "- Ada Bee, **Xin Fox**, Carl Dee. How ants of woods count. Ant Letters 61, 15–17, 2014.\n"
        "- **Xin Fox**, Ada Bee, Carl Dee. How ants of the town count. ICML 2014.\n"
        "- Ada Bee, Carl Dee, **Xin Fox**. How ants of the field count. Ant Letters 6, 1–7, 2013.\n"
        "- Ada Bee, **Xin Fox**, and Eva Hall. How ants rest. In *Proceedings of ICLR*, 2012.\n",
        [
            ("How ants of woods count", "Ant Letters", 2014, ["Bee", "Fox", "Dee"]),
            ("How ants of the town count", "ICML", 2014, ["Fox", "Bee", "Dee"]),
            ("How ants of the field count", "Ant Letters", 2013, ["Bee", "Dee", "Fox"]),
            ("How ants rest", "ICLR", 2012, ["Bee", "Fox", "Hall"]),
        ],
    ),
    (
        "in front of a year or a colon",
        "# Publications\n"
        "- Ada Bee, **Xin Fox**, Carl Dee (2014). How ants count. *Ant Letters* 61, 15–17.\n"
        "- Ada Bee, __Xin Fox__, Carl Dee: How bees count. Ant Letters 6, 1–7, 2013.\n"
        "- **Xin Fox**, Ada Bee, Carl Dee: How moths count. ICML 2014.\n",
        [
            ("How ants count", "Ant Letters", 2014, ["Bee", "Fox", "Dee"]),
            ("How bees count", "Ant Letters", 2013, ["Bee", "Fox", "Dee"]),
            ("How moths count", "ICML", 2014, ["Fox", "Bee", "Dee"]),
        ],
    ),
    (
        "a bold title behind a name is a title, though it looks like a name",
        "# Books\n- Ada Bee, **Hill Palace** (1989)\n- Carl Dee, **Moon Palace** (1990)\n",
        [("Hill Palace", "", 1989, ["Bee"]), ("Moon Palace", "", 1990, ["Dee"])],
    ),
    (
        "last behind titles, with marks, in lines of their own",
        "# Publications\n"
        "- **How ants count** - Eva Hall, **Xin Fox** - *ICML 2014*\n"
        "- **How bees count** - **Xin Fox (✉)**, Carl Dee (✉) - *ICLR 2013*\n"
        "- [How moths rest](https://a.org/1.pdf). Carl Dee, **Xin Fox**. *ICLR 2012*\n"
        "- How wasps rest at night. Carl Dee, **Xin Fox**. *ICLR 2012*\n"
        "- **How flies rest**  \n  [Eva Hall](https://a.org), **Xin Fox**  \n  *ICML 2011*\n"
        "- **How fleas jump**\n  **Xin Fox**, Carl Dee\n  In *Proceedings of ICML*, 2010\n",
        [
            ("How ants count", "ICML", 2014, ["Hall", "Fox"]),
            ("How bees count", "ICLR", 2013, ["Fox", "Dee"]),
            ("How moths rest", "ICLR", 2012, ["Dee", "Fox"]),
            ("How wasps rest at night", "ICLR", 2012, ["Dee", "Fox"]),
            ("How flies rest", "ICML", 2011, ["Hall", "Fox"]),
            ("How fleas jump", "ICML", 2010, ["Fox", "Dee"]),
        ],
    ),
    (
        "initials without stops between bare ones, once",
        "# Publications\n"
        "- Bee, AC, Dee, D, **Fox, X**, Hall CA (2016). How ants count. Ant Biology, 61: 1–9.\n",
        [("How ants count", "Ant Biology", 2016, ["Bee", "Dee", "Fox", "Hall"])],
    ),
)
def test_bold_names_among_others(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
