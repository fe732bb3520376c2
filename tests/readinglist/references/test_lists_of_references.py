"""References: what all of a list show together, and one of them does not."""

from tests.readinglist.rows import Row, entries, rows_of


def test_what_ends_the_names_of_a_section_ends_an_unlikely_name_too() -> None:
    text = (
        "## Bibliography\n\nBeck, Hans. *Ants in the City.* Ulm: Hill Verlag, 2005.\n\n"
        "Moreau, Karl. *Ants at Sea.* Paris: Wood Press, 2006.\n\n"
        "Flower, Harriet I. *Masks of Ants.* Oxford: Hill Press, 1996.\n\n"
        "Stone, Lawrence. *Antiquities.* Leiden: Hill, 1971.\n\n"
        "Van der Quill, Ottoline. *Roles of Ants: A Strategy.* Oxford: Hill Press, 2010.\n"
    )
    assert rows_of(text)[-1] == ("Roles of Ants: A Strategy", "Hill Press", 2010, ["Van der Quill"])


def test_full_names_and_a_comma_begin_the_entries_of_a_list() -> None:
    text = (
        "## Week 1\n\n- Ada W. Holm, *The Path of Ants*, 10 Ulm L. Rev. 457 (1897)\n"
        '- Marc Galan, Why the "Haves" Come Home, 9 Ant & Soc\'y Rev. 95 (1974)\n\n'
        "## Week 2\n\n- Carol M. Rose, *Ants as Property*, 52 Ulm L. Rev. 73 (1985)\n"
        "- Eli Ostrom, Governing the Ants (Hill University Press, 1990)\n"
    )
    assert rows_of(text) == [
        ("The Path of Ants", "Ulm L. Rev.", 1897, ["Holm"]),
        ('Why the "Haves" Come Home', "Ant & Soc'y Rev.", 1974, ["Galan"]),
        ("Ants as Property", "Ulm L. Rev.", 1985, ["Rose"]),
        ("Governing the Ants", "Hill University Press", 1990, ["Ostrom"]),
    ]


def test_names_that_a_list_puts_in_front_of_years_need_not_look_like_names() -> None:
    text = (
        "## Références\n\n1. **Abeille, Karim** (2003). *La vie des fourmis*. Paris: Sapin.\n"
        "2. **Fourmi, Salem** (1983). *Un parler de fourmis*. Paris: Sapin.\n"
        "3. **Guêpe, Lionel** (1964). *L'énoncé des fourmis*. *Cahiers du bois*, 21, pp. 33–53.\n"
        "4. **Mouche, Luc** (2002). *Études de fourmis*. Paris: Sapin.\n"
        "5. **Mettou, Amina & Frajzyn, Zygmunt** (2013). *A type*. *Ant Types*, 17(1), pp. 1–9.\n"
    )
    assert rows_of(text)[-1] == ("A type", "Ant Types", 2013, ["Mettou", "Frajzyn"])


def test_dashes_stand_for_the_authors_of_the_entry_above() -> None:
    text = (
        "# Works Cited\n\nBee, Ada. 2001. *Ants at Work*. Hill Press.\n\n"
        "———. 2012. *The Life of Ants*. Ulm: Hill Press.\n\n"
        "---. “Ants at Night.” *Ants*, vol. 4, 2016, pp. 10–12.\n"
    )
    assert rows_of(text) == [
        ("Ants at Work", "Hill Press", 2001, ["Bee"]),
        ("The Life of Ants", "Hill Press", 2012, ["Bee"]),
        ("Ants at Night", "Ants", 2016, ["Bee"]),
    ]


def test_emphasized_dashes_and_further_authors_behind_dashes() -> None:
    text = (
        "# Referências\n\n"
        "ABELHA, Ana. _Formigas da cidade_. São Paulo: Atlas, 2003.\n\n"
        "**\\_\\_\\_\\_**. _O Ninho Simbólico_. Lisboa: Difel, 1989.\n\n"
        "\\_\\_\\_\\_. “Como contam as vespas”. _Revista de Insetos_, v. 3, 1996, p. 3–9.\n\n"
        "______; DUNA, Carla. _Cera e mel_. São Paulo: Ática, 1985.\n"
    )
    assert rows_of(text) == [
        ("Formigas da cidade", "Atlas", 2003, ["ABELHA"]),
        ("O Ninho Simbólico", "Difel", 1989, ["ABELHA"]),
        ("Como contam as vespas", "Revista de Insetos", 1996, ["ABELHA"]),
        ("Cera e mel", "Ática", 1985, ["ABELHA", "DUNA"]),
    ]


def test_a_series_in_front_of_the_place_is_not_of_the_title_where_the_list_has_series() -> None:
    text = (
        "## Bibliographie\n\n"
        "- Abeille, Anne. La formation des fourmis. Bibliothèque du bois. Paris : Sapin, 1938.\n"
        "- Fourmi, Paul. Le normal et la fourmi. Quadrille. Paris : Sapin, 1966.\n"
        "- Guêpe, Luc. Études de fourmis. Histoire du bois. Paris : Herbe, 1966.\n"
        "- Mouche, Léa. Nous sommes des fourmis. Essai de bois. Paris : Herbe, 1991.\n"
    )
    assert rows_of(text) == [
        ("La formation des fourmis", "Sapin", 1938, ["Abeille"]),
        ("Le normal et la fourmi", "Sapin", 1966, ["Fourmi"]),
        ("Études de fourmis", "Herbe", 1966, ["Guêpe"]),
        ("Nous sommes des fourmis. Essai de bois", "Herbe", 1991, ["Mouche"]),
    ]


def test_a_sentence_in_front_of_the_place_is_a_subtitle_where_no_list_of_series_shows() -> None:
    text = (
        "## Literatur\n\n- Biene, Ada: Ameisen. Formen und Wandlungen. Ulm: Hügel 1938.\n"
        "- Fink, Paul: Wespen. Wege der Forschung. Ulm: Hügel 1966.\n"
    )
    assert [row[0] for row in rows_of(text)] == [
        "Ameisen. Formen und Wandlungen",
        "Wespen. Wege der Forschung",
    ]


@entries(
    (
        "plain items",
        "# Books on Bees\n\n"
        "- Ada Bee. The Shape of Hives: Wax and Order in Nests, Cells, and Combs\n"
        "- Eve Marie Dee. Wax Fragments. Old Tales of Bees, Ants, and Wasps\n"
        "- Bob Fox. Hive Form in the Nineteenth-Century Meadow\n"
        "- Kay Lee. The Classical Comb: Bees, Wasps, Ants\n",
        [
            ("The Shape of Hives: Wax and Order in Nests, Cells, and Combs", "", 0, ["Bee"]),
            ("Wax Fragments. Old Tales of Bees, Ants, and Wasps", "", 0, ["Dee"]),
            ("Hive Form in the Nineteenth-Century Meadow", "", 0, ["Fox"]),
            ("The Classical Comb: Bees, Wasps, Ants", "", 0, ["Lee"]),
        ],
    ),
    (
        "links, half of which begin so",
        "# Bees\n\n## Form\n\n- [Ada Bee](https://ada.org/) - cites Lee, a good sign\n"
        "- [Eve Dee. Comb Fragments. Poems in Wood and Wax](https://books.org/1)\n"
        "- [Bob Fox. Hive Form in the Old Meadow](https://books.org/2)\n"
        "- [**Comb analysis**](parts/combs.md)\n"
        "- [Kay Lee. The Classical Comb: Bees, Wasps, Ants](https://books.org/3) (is this ours?)\n"
        "- Ida Jay. Honey and Order in the Small Nest\n- [Contemplating Combs](https://a.org/4)\n",
        [
            ("Comb Fragments. Poems in Wood and Wax", "", 0, ["Dee"]),
            ("Hive Form in the Old Meadow", "", 0, ["Fox"]),
            ("The Classical Comb: Bees, Wasps, Ants", "", 0, ["Lee"]),
            ("Honey and Order in the Small Nest", "", 0, ["Jay"]),
        ],
    ),
    (
        "a publisher behind the title",
        "# Books on Bees\n\n- Ada Bee. The Shape of Hives. Hill Press\n"
        "- Eve Dee. The Life of Wax. Wood University Press\n"
        "- Bob Fox. Hive Form in the Old Meadow. Hill Press\n"
        "- Kay Lee. The Classical Comb. Hill Press\n",
        [
            ("The Shape of Hives", "Hill Press", 0, ["Bee"]),
            ("The Life of Wax", "Wood University Press", 0, ["Dee"]),
            ("Hive Form in the Old Meadow", "Hill Press", 0, ["Fox"]),
            ("The Classical Comb", "Hill Press", 0, ["Lee"]),
        ],
    ),
)
def test_names_titles_and_subtitles_with_stops_between(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_hyphen_in_front_of_the_place_stands_for_a_dash() -> None:
    text = (
        "# Список литературы\n"
        "1. **[О4]** Жукова, К. Рост муравьёв. - СПб.: Питер, 2019. - 544 с.\n"
        "2. **[О3]** Пчелин, В. Танцы пчёл в улье. - М.: Наука, 2016. - 688 с.\n"
        "3. **[О2]** Осин, Р. Чистые соты. – СПб.: Питер, 2018. – 352 с.\n"
    )
    assert rows_of(text) == [
        ("Рост муравьёв", "Питер", 2019, ["Жукова"]),
        ("Танцы пчёл в улье", "Наука", 2016, ["Пчелин"]),
        ("Чистые соты", "Питер", 2018, ["Осин"]),
    ]


def test_a_title_that_begins_in_capitals_stands_for_the_authors() -> None:
    text = (
        "# Referências\n\nBEE, Ada. A vida das formigas. São Paulo: Colina, 1999.\n\n"
        "O LIVRO das formigas mortas: o primeiro livro. São Paulo: Colina, 1982.\n\n"
        "CEE, Bob. O ninho. 5. ed. São Paulo: Colina, 2015.\n"
    )
    assert rows_of(text) == [
        ("A vida das formigas", "Colina", 1999, ["BEE"]),
        ("O LIVRO das formigas mortas: o primeiro livro", "Colina", 1982, []),
        ("O ninho", "Colina", 2015, ["CEE"]),
    ]


def test_journals_that_have_not_decided_are_venues_below_a_heading_of_working_papers() -> None:
    text = (
        "# Working papers\n\n"
        "- Volatility of ants (with A. Bee), revise and resubmit, *Wood Economics*\n"
        "- Risk of bees (jointly with A. Bee and C. Dee), R&R at *Journal of Hills*\n"
        "- Machine learning for ants (with C. Dee), 2nd round at the *Review of Ant Studies*\n"
        "- Dynamic forecasts of hills, CEPR Discussion Paper 1234, R&R at *Journal of Hills*\n"
        "- [Counting in the wood](https://example.org/a.pdf) (with C. Dee)\n"
    )
    assert rows_of(text) == [
        ("Volatility of ants", "Wood Economics", 0, ["Bee"]),
        ("Risk of bees", "Journal of Hills", 0, ["Bee", "Dee"]),
        ("Machine learning for ants", "Review of Ant Studies", 0, ["Dee"]),
        ("Dynamic forecasts of hills", "Journal of Hills", 0, []),
        ("Counting in the wood", "", 0, ["Dee"]),
    ]


@entries(
    (
        "two family names with a particle between them",
        "- **López de Hill, Marco.** 2018. *Advances in Wooden Ants*. Ulm: Hill Press.\n"
        "- López de Hill, Marco (2020). Ants for Managers. Hill Press.\n",
        [
            ("Advances in Wooden Ants", "Hill Press", 2018, ["López de Hill"]),
            ("Ants for Managers", "Hill Press", 2020, ["López de Hill"]),
        ],
    ),
    (
        "two spaces in a name",
        "- A.B. Bee, G.I. Dee, G.M.  Effner, The Wooden Theory of Ants, Hill Press (1985)\n",
        [("The Wooden Theory of Ants", "Hill Press", 1985, ["Bee", "Dee", "Effner"])],
    ),
    (
        "an edition in front of a series",
        "- A. Bee and C. Dee, Wooden ants. 2nd ed. Hill Monographs on Wood. Hill Press (2012)\n"
        "- Bee, A. Red ants. 3rd edition. Hill Monographs on Wood. Ulm: Wood Press, 2012.\n",
        [
            ("Wooden ants", "Hill Press", 2012, ["Bee", "Dee"]),
            ("Red ants", "Wood Press", 2012, ["Bee"]),
        ],
    ),
    (
        "names of transactions turned around",
        "- A. Bee and C. Dee. How ants count. Wood Theory, IEEE Transactions on, 51(7):228–231, "
        "2005.\n"
        "- Bee, A. How hills count. Ants and Wood, IEEE Transactions on 33.5 (2011): 8-9.\n",
        [
            ("How ants count", "Wood Theory, IEEE Transactions on", 2005, ["Bee", "Dee"]),
            ("How hills count", "Ants and Wood, IEEE Transactions on", 2011, ["Bee"]),
        ],
    ),
    (
        "a title that is the heading's text",
        "## Wooden ants\n\n- **Bee, Y., et al. (2009).** Wooden ants. *ICML 2009*, 41–48.\n\n"
        "## Red ants\n\n- **Bee, Y., et al. (2010).** Red hills. *ICML 2010*, 4–8.\n",
        [
            ("Wooden ants", "ICML", 2009, ["Bee"]),
            ("Red hills", "ICML", 2010, ["Bee"]),
        ],
    ),
)
def test_names_editions_and_titles_of_references(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_initials_in_front_of_names_before_a_title_with_its_kind() -> None:
    text = """- [1] T. Bia. 12 hills of ants[J]. Ant Letters, 2001, 3: 1-2.
- [2] T. Cea and D. Dee. The honey of bees[J]. Ant Letters, 2002, 3: 1-2.
- [3] T. A. Efe, C. Gea, E. Hel, et al. The wings of wasps[M]. Ulm: Hill Press, 2003.
- [4] Ida T, Kim C. The legs of flies[M]. Ulm: Hill Press, 2004."""
    assert rows_of(text) == [
        ("12 hills of ants", "Ant Letters", 2001, ["Bia"]),
        ("The honey of bees", "Ant Letters", 2002, ["Cea", "Dee"]),
        ("The wings of wasps", "Hill Press", 2003, ["Efe", "Gea", "Hel"]),
        ("The legs of flies", "Hill Press", 2004, ["Ida", "Kim"]),
    ]


def test_family_names_and_a_colon_among_full_names() -> None:
    text = """- Bia, Ada: Destruction and honey (1976)
- Cea, Eva: As ants may think (1945)
- Dea, Gil: The strange science of hills (1974)
- Hel, Ida: On being the right ant (1926)
- Efe and Gea: Belief in the law of small ants (1971)"""
    assert rows_of(text) == [
        ("Destruction and honey", "", 1976, ["Bia"]),
        ("As ants may think", "", 1945, ["Cea"]),
        ("The strange science of hills", "", 1974, ["Dea"]),
        ("On being the right ant", "", 1926, ["Hel"]),
        ("Belief in the law of small ants", "", 1971, ["Efe", "Gea"]),
    ]


def test_a_dash_between_a_title_of_two_words_and_two_authors() -> None:
    text = """- *Linear Algebra* – Ada Bia
- *Real Analysis* – Eva Cea
- *Abstract Algebra* – Gil Dea & Ida Efe
- *Topology of Hills* – Jon Gea"""
    assert rows_of(text) == [
        ("Linear Algebra", "", 0, ["Bia"]),
        ("Real Analysis", "", 0, ["Cea"]),
        ("Abstract Algebra", "", 0, ["Dea", "Efe"]),
        ("Topology of Hills", "", 0, ["Gea"]),
    ]


def test_what_ends_references_is_a_place_where_others_end_in_cities() -> None:
    text = (
        "## Literatur\n\n- Biene, Ada (1970). Formen der Waben. Berlin.\n"
        "- Ameise, Bert (1980). Der Wald im Herbst. Göttingen.\n"
        "- Wespe, Carla (1990). Das Nest der Hummeln. Antwalde.\n"
        "- Motte, Dora (2014). Falter. In: Emil Käfer (Hg.): Buch der Ameisen. Berlin, 169-195.\n"
    )
    assert rows_of(text) == [
        ("Formen der Waben", "", 1970, ["Biene"]),
        ("Der Wald im Herbst", "", 1980, ["Ameise"]),
        ("Das Nest der Hummeln", "", 1990, ["Wespe"]),
        ("Falter", "Buch der Ameisen", 2014, ["Motte"]),
    ]
