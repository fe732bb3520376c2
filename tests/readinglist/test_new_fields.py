"""Lists of papers of other fields than computing, and in other languages than English."""

import pytest

from tests.readinglist.rows import rows_of


@pytest.mark.parametrize("and_word", ["and", "e", "y", "et", "und", "och"])
def test_the_given_names_of_two_inverted_names(and_word: str) -> None:
    text = f"- Bia, Ana {and_word} Dantas, Rui (2016). *Formigas do Norte*. Serra, 2, 3-9."
    assert [row[3] for row in rows_of(text)] == [["Bia", "Dantas"]]


def test_an_inverted_name_before_et_al() -> None:
    text = """## References
- Bia, Ana (2016). *Ants of the North*. Hill Press.
- Cea, Rui et al. (2017). *Bees of the South*. Hill Press.
- Dea, Eva; Efe, Gil; and Gea, Ida (2018). *Wasps of the East*. Hill Press."""
    assert [row[3] for row in rows_of(text)] == [["Bia"], ["Cea"], ["Dea", "Efe", "Gea"]]


def test_a_family_name_in_capitals_in_front_of_the_given_name() -> None:
    text = "- DUBOIS Jean, *Les fourmis et la loi*, Paris, Colline, 2005."
    assert [row[3] for row in rows_of(text)] == [["DUBOIS"]]


def test_family_names_and_a_comma_in_front_of_titles_marked_in_several_ways() -> None:
    text = """## Sources
- [bia1988] ○ Bia & Cea, "Saving the wasps", _Review of Ants_ 97(3), 1988
- [dea2018] ◐ [Dea, "Rip it up", _Wasp Studies_ 72, 2018](https://ants.example.org/1)
- [efe2007] ◐ [Efe, _Explaining the Hill_, Hill Press, 2007](https://ants.example.org/2)
- [gea2013] ◐ [Gea & Hel, _In Search of Nests_, Wood Press, 2013](https://ants.example.org/3)
- [ida1948] ○ Ida, Jon & Kim, "Studies in the logic of bees", _Review of Ants_ 15(2), 1948"""
    text += (
        "\n- [kim2003] ○ [Kim, _Making Nests Warm_, Hill Press, 2003](https://ants.example.org/4)"
    )
    rows = [(title, year, authors) for title, _, year, authors in rows_of(text)]
    assert rows == [
        ("Saving the wasps", 1988, ["Bia", "Cea"]),
        ("Rip it up", 2018, ["Dea"]),
        ("Explaining the Hill", 2007, ["Efe"]),
        ("In Search of Nests", 2013, ["Gea", "Hel"]),
        ("Studies in the logic of bees", 1948, ["Ida", "Jon", "Kim"]),
        ("Making Nests Warm", 2003, ["Kim"]),
    ]


def test_journals_of_one_word_that_the_table_has() -> None:
    text = """- *How ants share their food.* Bia A, Cea D. Oikos 2014
- Dea A, Efe D. *Vaccination of wild foxes.* Vaccine, 2011"""
    assert [(venue, year) for _, venue, year, _ in rows_of(text)] == [
        ("Oikos", 2014),
        ("Vaccine", 2011),
    ]


def test_a_venue_between_the_year_and_the_marked_title() -> None:
    text = """- Bia (2018) Oikos - [How ants share their food](https://ants.example.org/1)
- Cea & Dea (2009) Ecology Letters: [Where bees sleep](https://ants.example.org/2)
- Efe et al. (2011), Nature. "Foxes of the north"
- Gea, A. (2012). Journal of Nests. *Wasps of the east*"""
    assert rows_of(text) == [
        ("How ants share their food", "Oikos", 2018, ["Bia"]),
        ("Where bees sleep", "Ecology Letters", 2009, ["Cea", "Dea"]),
        ("Foxes of the north", "Nature", 2011, ["Efe"]),
        ("Wasps of the east", "Journal of Nests", 2012, ["Gea"]),
    ]


def test_a_title_whose_first_words_are_not_marked_is_not_a_venue() -> None:
    text = "- Bia, A. (2018). Nature and *Formica* in the north. Ant Letters, 12, 3-9."
    assert rows_of(text) == [("Nature and Formica in the north", "Ant Letters", 2018, ["Bia"])]
