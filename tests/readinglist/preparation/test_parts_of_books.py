"""Who edited a book behind its title and the parts to read are neither title, venue nor authors."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "titles behind names and colons, and publishers behind titles",
        "# Ants\n\n- **AntNet**: *How Ants Count Steps*, *ICLR 2020*\n"
        "- **BeeNet**: *How Bees Find Home*, *ICML 2021*\n\n"
        "# Hormigas\n\n- Abeja, *La vida de las hormigas*, ed. Colina\n"
        "- Avispa, *El nido del bosque*, ed. Colina\n- Zorro, *El bosque frío*, ed. Rama\n",
        [
            ("How Ants Count Steps", "ICLR", 2020, []),
            ("How Bees Find Home", "ICML", 2021, []),
            ("La vida de las hormigas", "", 0, ["Abeja"]),
            ("El nido del bosque", "", 0, ["Avispa"]),
            ("El bosque frío", "", 0, ["Zorro"]),
        ],
    ),
)
def test_notes_behind_titles_of_books(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "parts in front of titles of books and of quoted chapters",
        "# Week 1\n\n- Eve Fly, Ch. 1: “A Counting Criticism,” from _Counting Machines_ (2011)\n"
        "- Ada Bee, Chapter 4, “Close Counting of Ants,” in _How We Rest: Nests and Wings_ (2012)\n"
        "- Gus Hill, excerpts from _The Hill_ (1999), read pages 1-33, 91-92\n"
        "- Ivy Jay, Chapter 2 of _The Nest of Ants_ (2001)\n"
        "- Lee, Kay. “A Critique of Counting.” From _Hill Machines_, 2011.\n",
        [
            ("A Counting Criticism", "Counting Machines", 2011, ["Fly"]),
            ("Close Counting of Ants", "How We Rest: Nests and Wings", 2012, ["Bee"]),
            ("The Hill", "", 1999, ["Hill"]),
            ("The Nest of Ants", "", 2001, ["Jay"]),
            ("A Critique of Counting", "Hill Machines", 2011, ["Lee"]),
        ],
    ),
    (
        "parts behind commas and in brackets",
        "# Week 2\n\n- Bee, Ada, *The Society of Stings*, preface and ch. 1\n"
        "- Ivy Jay, *Ants and Bees*, Introduction and Chapter 3\n"
        "- Eve Fly, *Wasps and Bees* (Preface, Ch. 1)\n"
        '- Sue Lee, *Wasps and Ants*, Introduction, Chapter 4: "Wasps at School," and'
        " Conclusion: A Call to Nests\n"
        "- Bee, Ada, *The Society of Legs* (chapters 1 and 2)\n",
        [
            ("The Society of Stings", "", 0, ["Bee"]),
            ("Ants and Bees", "", 0, ["Jay"]),
            ("Wasps and Bees", "", 0, ["Fly"]),
            ("Wasps and Ants", "", 0, ["Lee"]),
            ("The Society of Legs", "", 0, ["Bee"]),
        ],
    ),
)
def test_parts_that_a_course_reads(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_title_goes_on_with_from_behind_a_comma() -> None:
    text = "# Ants\n\n- Bee, A. (2021). Force of legs, from eggs to hills. *Hills*, 12(3), 4–9.\n"
    assert rows_of(text) == [("Force of legs, from eggs to hills", "Hills", 2021, ["Bee"])]
