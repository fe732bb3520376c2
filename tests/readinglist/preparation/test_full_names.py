"""Full names and a comma in front of titles: one entry does not show where the names end."""

from tests.readinglist.rows import Row, entries, rows_beside_a_paper, rows_of


@entries(
    (
        "titles that look like names, and remarks below",
        "# Books\n"
        "- Anna Bee, Antbrooks\n\n    A long one.\n\n"
        "- Carl Dee, Hill Palace\n\n    A short one.\n\n"
        "- ! Eva Fee, The Ant's Fear of Rain\n\n"
        "- Gus Hall / Ida Jay, Hills and Ants\n\n"
        "- Karl Lee, Legs, Wings, and all that\n",
        [
            ("Antbrooks", "", 0, ["Bee"]),
            ("Hill Palace", "", 0, ["Dee"]),
            ("The Ant's Fear of Rain", "", 0, ["Fee"]),
            ("Hills and Ants", "", 0, ["Hall", "Jay"]),
            ("Legs, Wings, and all that", "", 0, ["Lee"]),
        ],
    ),
    (
        "years in brackets behind titles",
        "# Books\n- Anna Bee, Antbrooks (1901)\n- Carl Dee, Hill Palace (1989)\n"
        "- Eva Fee, The Ant's Fear of Rain (1970)\n- Gus Hall, Hills and Ants (1813)\n",
        [
            ("Antbrooks", "", 1901, ["Bee"]),
            ("Hill Palace", "", 1989, ["Dee"]),
            ("The Ant's Fear of Rain", "", 1970, ["Fee"]),
            ("Hills and Ants", "", 1813, ["Hall"]),
        ],
    ),
    (
        "whole entries as links",
        "# Books\n- [Anna Bee, Antbrooks](https://a.org/1.pdf)\n"
        "- [Carl Dee, Hill Palace](https://a.org/2.pdf)\n"
        "- [Eva Fee, The Fear of Rain](https://a.org/3.pdf)\n"
        "- [Gus Hall, Hills](https://a.org/4.pdf)\n",
        [
            ("Antbrooks", "", 0, ["Bee"]),
            ("Hill Palace", "", 0, ["Dee"]),
            ("The Fear of Rain", "", 0, ["Fee"]),
            ("Hills", "", 0, ["Hall"]),
        ],
    ),
    (
        "bold names, and initials",
        "# Livres\n- **Anna Bee**, Antbrooks\n- **C. Dee**, Hill Palace\n"
        "- **Eva Fee**, La peur de la pluie\n- **Gus Hall**, Collines\n",
        [
            ("Antbrooks", "", 0, ["Bee"]),
            ("Hill Palace", "", 0, ["Dee"]),
            ("La peur de la pluie", "", 0, ["Fee"]),
            ("Collines", "", 0, ["Hall"]),
        ],
    ),
)
def test_full_names_in_front_of_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "people and where they work",
        "# Ants\n## People\n- Anna Bee, Bell Labs\n- Carl Dee, Univ. of Ulm\n"
        "- Eva Fee, Hill University\n- Gus Hall, ETH Zurich\n",
        [],
    ),
    (
        "people and what they did",
        "# Ants\n## Thanks\n- Anna Bee, for proofreading the text\n- Carl Dee, for the tests\n"
        "- Eva Fee, who drew the figures\n",
        [],
    ),
)
def test_full_names_of_people_who_are_no_authors(text: str, rows: list[Row]) -> None:
    assert rows_beside_a_paper(text) == rows
