"""Titles in front of a colon and their authors."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "initials in front of a journal",
        "# Ants\n"
        "- How ants count: A. Bee, B. Cee, and C. Dee, J. Phys. Chem. B, 2024\n"
        "- Bees: how they sing: A. Bee and C. Dee, J. Chem. Phys., Submitted, 2021\n"
        "- A survey of wasps: nests and hills, Nature, 2020\n",
        [
            ("How ants count", "J. Phys. Chem. B", 2024, ["Bee", "Cee", "Dee"]),
            ("Bees: how they sing", "J. Chem. Phys.", 2021, ["Bee", "Dee"]),
            ("A survey of wasps: nests and hills", "Nature", 2020, []),
        ],
    ),
    (
        "two full names in most entries",
        "# Ants\n"
        "- How ants count hills: Ada Bee and Carl Dee. Ant Letters 3 (2019)\n"
        "- How bees find wood: Eve Eff and Ada Bee. Journal of Bees 4 (2018)\n"
        "- Where wasps sleep now: Carl Dee and Eve Eff. Ant Letters 5 (2017)\n",
        [
            ("How ants count hills", "Ant Letters", 2019, ["Bee", "Dee"]),
            ("How bees find wood", "Journal of Bees", 2018, ["Eff", "Bee"]),
            ("Where wasps sleep now", "Ant Letters", 2017, ["Dee", "Eff"]),
        ],
    ),
    (
        "people whom one title is about",
        "# Ants\n- The first hill builders: Ada Bee and Carl Dee. Ant Letters 3 (2019)\n"
        "- How bees find wood, Journal of Bees 4 (2018)\n",
        [
            ("The first hill builders: Ada Bee and Carl Dee", "Ant Letters", 2019, []),
            ("How bees find wood", "Journal of Bees", 2018, []),
        ],
    ),
)
def test_names_behind_a_colon(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
