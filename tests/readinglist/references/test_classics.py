"""Works of old: authors of one name, translators, parts of works."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "authors of one name",
        "# Reading\n\n- Homer, *The Iliad*, trans. Bob Gee (Penguin Classics)\n"
        "- Plato. *Republic*. Translated by Carl Dee. Hackett, 1992.\n"
        "- Aristotle, *Nicomachean Ethics*, Book I\n- Voltaire. *Candide*. 1859.\n",
        [
            ("The Iliad", "", 0, ["Homer"]),
            ("Republic", "Hackett", 1992, ["Plato"]),
            ("Nicomachean Ethics", "", 0, ["Aristotle"]),
            ("Candide", "", 1859, ["Voltaire"]),
        ],
    ),
    (
        "methods that are called by such a name",
        "# Papers\n\n- Galileo: Learning Global Ants from Local Hills, ICML 2020\n"
        "- **Zeno: Testing of Ants**. Ada Bee, Carl Dee. ICLR 2021.\n",
        [
            ("Galileo: Learning Global Ants from Local Hills", "ICML", 2020, []),
            ("Zeno: Testing of Ants", "ICLR", 2021, ["Bee", "Dee"]),
        ],
    ),
    (
        "translators of works without authors",
        "# Books\n\n- *Beowulf*, translated by Seamus Bee (2000)\n"
        "- The Bhagavad Gita (trans. Eve Dee)\n- *The Epic of Gilgamesh* (Penguin, 1999)\n",
        [
            ("Beowulf", "", 2000, []),
            ("The Bhagavad Gita", "", 0, []),
            ("The Epic of Gilgamesh", "Penguin", 1999, []),
        ],
    ),
    (
        "translators in front of the publisher",
        "# Reading\n\n- Carl Dee, *The Life of Gnats*, trans. Bob Gee (Chicago: University of "
        "Chicago Press, 2005), 12–15.\n- Eve Fox, *Bees*, tr. by Bob Gee (Hill Press, 1998)\n",
        [
            ("The Life of Gnats", "University of Chicago Press", 2005, ["Dee"]),
            ("Bees", "Hill Press", 1998, ["Fox"]),
        ],
    ),
)
def test_old_works(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
