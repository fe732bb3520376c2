"""What a reference is about stands in bold in front of it."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "topics in front of references",
        "# Ants\n"
        "- **Counting of steps**: Bee, A. (2015). How ants count their steps. *Ant Letters*\n"
        "- **Rest:** Dee, C. et al. (2006). Why ants rest. *Journal of Hills*, 19(3)\n"
        "- **CBT**: Fox, E. T. (1979). *The hills of ants*. Penguin\n",
        [
            ("How ants count their steps", "Ant Letters", 2015, ["Bee"]),
            ("Why ants rest", "Journal of Hills", 2006, ["Dee"]),
            ("The hills of ants", "Penguin", 1979, ["Fox"]),
        ],
    ),
    (
        "titles in front of authors and journal",
        "# Ants\n"
        "- **How ants count their steps**: Bee, A. (2015). *Ant Letters*\n"
        "- **Why ants rest**: Dee, C. et al. (2006). *Journal of Hills*, 19(3)\n",
        [
            ("How ants count their steps", "Ant Letters", 2015, ["Bee"]),
            ("Why ants rest", "Journal of Hills", 2006, ["Dee"]),
        ],
    ),
)
def test_bold_words_and_a_colon_in_front_of_references(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
