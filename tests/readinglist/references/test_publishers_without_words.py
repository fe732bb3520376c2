"""Publishers that no word shows as such: their place, brackets or an emphasized title does."""

from tests.readinglist.rows import Row, references, rows_of_reference


def _row(publisher: str) -> Row:
    return ("How ants count: A study", publisher, 2001, ["Bee"])


@references(
    ("Bee, A. (2001). *How ants count: A study*. Moundex.", _row("Moundex")),
    ("A. Bee, *How ants count: A study* (Moundex, 2001).", _row("")),
    ("A. Bee, *How ants count: A study* (Bodo Hill, 2001).", _row("Bodo Hill")),
    ("Ada Bee. *How ants count: A study*. Bodo Hill; 2001:4-9.", _row("Bodo Hill")),
    ("Bee, Ada. *How ants count: A study*. Bodo Hill, 2001, pp. 4–9.", _row("Bodo Hill")),
    ("A. Bee, How ants count: A study, Hill House, New York, NY, USA, 2001.", _row("Hill House")),
    ("Bee A (2001) How ants count: A study. B. Hill, Antville-on-Sea, England", _row("B. Hill")),
    ("Bee A (2001) How ants count: A study. London, UK, Hill Wood", _row("Hill Wood")),
    ("Bee, A., 2001. Ants, bees, and wasps. Hill Press, Antville, MA, USA.",
     ("Ants, bees, and wasps", "Hill Press", 2001, ["Bee"])),
    ("Bee A. How ants count! A study of ants *8th International Conference on Ants*, 2001",
     ("How ants count! A study of ants", "8th International Conference on Ants", 2001, ["Bee"])),
)  # fmt: skip
def test_publisher(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]
