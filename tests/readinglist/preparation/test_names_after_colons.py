"""Titles in front of a colon and their authors."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
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
