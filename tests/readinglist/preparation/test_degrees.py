"""Degrees behind the names of authors are no parts of them."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "behind names in front of titles",
        "# Ants\n"
        "* Ada Bee, MD, Bo Dee, PhD, MPH, [How ants rest](https://a.org/1), Ant Letters, 2020\n"
        "* Bee A, MD, Dee B, PhD. How bees rest. Ant Letters. 2020;27(5):1-9.\n"
        "* Ada Bee, M.D., Ph.D., and Bo Dee, M.S. How wasps rest. Ant Letters 27, 1-9 (2020).\n"
        "* Ada Bee PhD, Bo Dee MD. How moths rest. Ant Letters 27, 1-9 (2020).\n"
        "* Bee, A., PhD, & Dee, B., MD. (2020). How gnats rest. Ant Letters.\n"
        "* Bee, Ada, PhD. How flies rest. Ant Letters, 2020.\n",
        [
            ("How ants rest", "Ant Letters", 2020, ["Bee", "Dee"]),
            ("How bees rest", "Ant Letters", 2020, ["Bee", "Dee"]),
            ("How wasps rest", "Ant Letters", 2020, ["Bee", "Dee"]),
            ("How moths rest", "Ant Letters", 2020, ["Bee", "Dee"]),
            ("How gnats rest", "Ant Letters", 2020, ["Bee", "Dee"]),
            ("How flies rest", "Ant Letters", 2020, ["Bee"]),
        ],
    ),
    (
        "behind names that follow titles",
        "# Ants\n"
        "* **How ants rest.** Ada Bee, MD, Bo Dee, PhD, and Cy Eff, MPH. Ant Letters, 2020.\n"
        "* [How bees rest](https://a.org/1). Ada Bee MD PhD, Bo Dee PhD. Ant Letters, 2020.\n",
        [
            ("How ants rest", "Ant Letters", 2020, ["Bee", "Dee", "Eff"]),
            ("How bees rest", "Ant Letters", 2020, ["Bee", "Dee"]),
        ],
    ),
    (
        "what may be initials, and words of titles",
        "# Ants\n"
        "* Bee, M.D., & Dee, M.S. (2020). Life after the PhD. Ant Letters.\n"
        "* Bee, A. (2020). Ants, PhD, and the hill. Ant Letters.\n",
        [
            ("Life after the PhD", "Ant Letters", 2020, ["Bee", "Dee"]),
            ("Ants, PhD, and the hill", "Ant Letters", 2020, ["Bee"]),
        ],
    ),
)
def test_degrees(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
