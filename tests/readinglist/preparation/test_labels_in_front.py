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


def test_bold_words_in_front_of_several_references() -> None:
    text = (
        "# Corso\n\n## Lezione 1\n"
        "- **Testo:** Anna Rossi, *Le formiche di città*, Milano, Feltrinelli, 2003.\n"
        "- **Approfondimento:** Bruno Verdi, *Il nido delle vespe*, Torino, Einaudi, 1998.\n\n"
        "## Lezione 2\n"
        '- **Testo:** Carla Neri: "La regina" (in: *Le api di Roma*)\n'
        "- **Approfondimento:** Dario Bruni, *Come contano le vespe*, Roma, Laterza, 1988.\n\n"
        "## Denker\n"
        "- **Weitere Literatur:** Emil Fuchs, *Wabenbild*, Ulm: Hügel, 2003.\n"
        "- **Weitere Literatur:** Ida Jung, *Hahns Zählung*, Ulm: Hügel, 2005.\n"
    )
    assert rows_of(text) == [
        ("Le formiche di città", "Feltrinelli", 2003, ["Rossi"]),
        ("Il nido delle vespe", "Einaudi", 1998, ["Verdi"]),
        ("La regina", "Le api di Roma", 0, ["Neri"]),
        ("Come contano le vespe", "Laterza", 1988, ["Bruni"]),
        ("Wabenbild", "Hügel", 2003, ["Fuchs"]),
        ("Hahns Zählung", "Hügel", 2005, ["Jung"]),
    ]


def test_who_presents_a_work_in_front_of_it() -> None:
    text = (
        "# Group\n"
        "- Gee, C. (1962) How bees dance in the hive. *Ant Letters*\n"
        "- Ada Bee presented: Hill, A. (1950) The problem of wasps in the hive. *Ant Letters*\n"
        "- Bo presents: Jay, B. (1951) The problem of gnats in the hive. *Ant Letters*\n"
    )
    assert rows_of(text) == [
        ("How bees dance in the hive", "Ant Letters", 1962, ["Gee"]),
        ("The problem of wasps in the hive", "Ant Letters", 1950, ["Hill"]),
        ("The problem of gnats in the hive", "Ant Letters", 1951, ["Jay"]),
    ]


def test_what_a_course_asks_for_in_front_of_a_work() -> None:
    text = (
        '# Schedule\n\n## Week 1\n* READ: Ada Bee, "What Is a Nest?"\n'
        "* Read: Eve Fly, *Wings as Metaphor* (Preface, Ch. 1)\n"
        "* **Read:** Gus Hill, “Of Hills and Ants” (2001)\n"
        "* Required: Kay Lee, “Of Moths and Ants” (2003)\n"
        "* Optional reading: Ned Roe, *Ants and Deer* (2004)\n"
        "* WATCH: Ants at Work\n* DUE: Response 1\n* Lab 1 due by class\n"
        "* Submit names of group members, if any (up to 3)\n\n"
        "## Week 2\n\nRead: Ada Bee, *The Society of Bees*, chapters 1-3\n"
    )
    assert rows_of(text) == [
        ("What Is a Nest?", "", 0, ["Bee"]),
        ("Wings as Metaphor", "", 0, ["Fly"]),
        ("Of Hills and Ants", "", 2001, ["Hill"]),
        ("Of Moths and Ants", "", 2003, ["Lee"]),
        ("Ants and Deer", "", 2004, ["Roe"]),
        ("The Society of Bees", "", 0, ["Bee"]),
    ]


def test_the_kind_of_each_work_in_front_of_it() -> None:
    text = (
        "# Reading\n\n"
        "Journal: Bee, A., & Dee, C. (2015). How ants rest. *Ant Letters*, 12(3), 4-5.\n\n"
        "Journal: Gee, F. (2017). How wasps dig. *Wasp Letters*, 1(2), 6-9.\n\n"
        "国内論文誌： 蟻田一郎, 蜂山花子 (2018) 「蟻の道」, 昆虫学会論文誌,"
        " Vol 59, No. 2, pp.9-36.\n\n"
        "国内論文誌： 蜂山花子 (2019) 「蜂の巣の形」, 昆虫学会論文誌, Vol 60, No. 1, pp.2-9.\n"
    )
    assert rows_of(text) == [
        ("How ants rest", "Ant Letters", 2015, ["Bee", "Dee"]),
        ("How wasps dig", "Wasp Letters", 2017, ["Gee"]),
        ("蟻の道", "昆虫学会論文誌", 2018, ["蟻田一郎", "蜂山花子"]),
        ("蜂の巣の形", "昆虫学会論文誌", 2019, ["蜂山花子"]),
    ]
