"""People behind a marked title and a word such as "by", in many languages."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "languages",
        "# Books\n"
        "- [Ameisen](https://a.org/1) von Ada Bee. [Was ich dazu denke](https://b.org/1)\n"
        "- [Vespas em casa](https://a.org/2) de Carlos Dee\n"
        "- [Abeilles](https://a.org/3) d'Éva Eff\n"
        "- **Hormigas**, por Ana Bee (Hill Press, 2010)\n"
        "- [Wespen in huis](https://a.org/4) door Carl Dee\n"
        "- *Myror* av Eve Eff\n"
        "- [Муравьи](https://a.org/5) от Анны Би, 2012\n",
        [
            ("Ameisen", "", 0, ["Bee"]),
            ("Vespas em casa", "", 0, ["Dee"]),
            ("Abeilles", "", 0, ["Eff"]),
            ("Hormigas", "Hill Press", 2010, ["Bee"]),
            ("Wespen in huis", "", 0, ["Dee"]),
            ("Myror", "", 0, ["Eff"]),
            ("Муравьи", "", 2012, ["Би"]),
        ],
    ),
    (
        "people and a bare year inside of the link",
        "# Papers\n"
        "[Natural selection of bad ants by Dee & Fey](https://a.org/1)\n\n"
        "[How ants count: A study. by Bee et al 2010](https://a.org/2)\n\n"
        "[Why hills fail by Ada Bee and Carl Dee 2012](https://a.org/3)\n\n"
        "[What ants had eaten by winter 2010](https://a.org/4)\n",
        [
            ("Natural selection of bad ants", "", 0, ["Dee", "Fey"]),
            ("How ants count: A study", "", 2010, ["Bee"]),
            ("Why hills fail", "", 2012, ["Bee", "Dee"]),
            ("What ants had eaten by winter 2010", "", 0, []),
        ],
    ),
    (
        "titles of which only a part is a link",
        "# Libri\n"
        "- [Guida](https://a.org/1) di una formica. Ada Bee, 2010\n"
        "- [Formiche](https://a.org/2) di Ada Bee, 2011\n",
        [
            ("Guida di una formica. Ada Bee, 2010", "", 0, []),
            ("Formiche", "", 2011, ["Bee"]),
        ],
    ),
)
def test_people_after_by(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_who_suggested_a_work_is_a_note() -> None:
    text = (
        "# Reading\n"
        "* [How ants rest](https://a.org/1) suggested by [@adabee](https://github.com/adabee)\n"
        "* [How bees rest](https://a.org/2) recommended by Ada Bee\n"
        "* *How wasps rest*, presented by Ada Bee (ICML 2020)\n"
        "* [How moths rest](https://a.org/4) (chosen by Ada Bee), ICML 2019\n"
    )
    assert rows_of(text) == [
        ("How ants rest", "", 0, []),
        ("How bees rest", "", 0, []),
        ("How wasps rest", "ICML", 2020, []),
        ("How moths rest", "ICML", 2019, []),
    ]
