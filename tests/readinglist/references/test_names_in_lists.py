"""Authors in forms that one reference alone does not always show."""

from time import process_time

from tests.readinglist.rows import Row, entries, references, rows_of, rows_of_reference

_ANTS: Row = ("How ants count", "Ant Letters", 2001, [])


@references(
    ("A. Bob Bee, Carl Dee, Eva Eff. How ants count. *Ant Letters* 3 (2001), 4–9.",
     (*_ANTS[:3], ["Bee", "Dee", "Eff"])),
    ("Bee (Ada C.), Dee (E. F.), Gee (Hal), “How ants count”, *Ant Letters*, 2001, 3, p. 4–9.",
     (*_ANTS[:3], ["Bee", "Dee", "Gee"])),
    ("Bee, Ada, Carl Dee, Yun En Eff, Eva Gee (2001) How ants count. Ant Letters 3: 4-9.",
     (*_ANTS[:3], ["Bee", "Dee", "Eff", "Gee"])),
    ("Bee,A. and Dee,C. (2001) How ants count. *Ant Letters*, **3**, 4–9.",
     (*_ANTS[:3], ["Bee", "Dee"])),
    ("BEE A C, DEE E, GEE H, 等, 2001. How ants count[J]. Ant Letters, 3: 4-9.",
     (*_ANTS[:3], ["BEE", "DEE", "GEE"])),
    ("Bee, A. (2001). C. Dee Eff, ant counter? *Ant Letters*, *3*, 4–9.",
     ("C. Dee Eff, ant counter?", "Ant Letters", 2001, ["Bee"])),
    ('Parra Bee, Ana. 2001. "How ants count." *Ant Letters* 3 (3): 23-33.',
     (*_ANTS[:3], ["Parra Bee"])),
    ("La Parra Bee, Ana (2001). How ants count. *Ant Letters*, 3, 4–9.",
     (*_ANTS[:3], ["La Parra Bee"])),
    ('Ada Bee, Carl Dee: "How ants count", 2001, 5th International Workshop on Ants',
     ("How ants count", "5th International Workshop on Ants", 2001, ["Bee", "Dee"])),
)  # fmt: skip
def test_forms_of_names(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@entries(
    (
        "two family names and two given ones, where most begin with an inverted name",
        "- Bee, Ada. 2011. *The Life of Ants*. Ulm: Hill Press.\n"
        '- Dee, Eve. 2012. "How wasps count." *Ant Letters* 3 (3): 23-33.\n'
        '- Cee López, Ana María. 2017. "How ants count." *Ant Letters* 3 (3): 23-33.\n'
        '- Tapia Eff, Rosa de. 2018. "How bees count." *Ant Letters* 3 (3): 23-33.\n'
        "- Parra Gee, Ana, and Bob Fox. 2017. *The Life of Bees*. Ulm: Hill Press.\n"
        "- Hum, Bob, and Ana María Parra. 2017. *The Life of Wasps*. Ulm: Hill Press.\n",
        [
            ("The Life of Ants", "Hill Press", 2011, ["Bee"]),
            ("How wasps count", "Ant Letters", 2012, ["Dee"]),
            ("How ants count", "Ant Letters", 2017, ["Cee López"]),
            ("How bees count", "Ant Letters", 2018, ["Tapia Eff"]),
            ("The Life of Bees", "Hill Press", 2017, ["Parra Gee", "Fox"]),
            ("The Life of Wasps", "Hill Press", 2017, ["Hum", "Parra"]),
        ],
    ),
    (
        "two people in front, where others begin with people",
        '- Ada Bee, Eve Dee. 2017. "How ants count." *Ant Letters* 3 (3): 23-33.\n'
        '- Bob Fox. 2018. "How bees count." *Ant Letters* 3 (3): 23-33.\n'
        '- Ida Jay. 2019. "How wasps count." *Ant Letters* 3 (3): 23-33.\n',
        [
            ("How ants count", "Ant Letters", 2017, ["Bee", "Dee"]),
            ("How bees count", "Ant Letters", 2018, ["Fox"]),
            ("How wasps count", "Ant Letters", 2019, ["Jay"]),
        ],
    ),
    (
        "initials stand in front of family names",
        "- Ada M. Bee, Carl Dee, « How ants count », *Ant Letters*, 2001.\n"
        "- Lee Eff, Kim Gee, « How bees count », *Ant Letters*, 2002.\n"
        "- Martin Ivy, Jo Kay, « How wasps count », *Ant Letters*, 2003.\n",
        [
            ("How ants count", "Ant Letters", 2001, ["Bee", "Dee"]),
            ("How bees count", "Ant Letters", 2002, ["Eff", "Gee"]),
            ("How wasps count", "Ant Letters", 2003, ["Ivy", "Kay"]),
        ],
    ),
)
def test_a_list_shows_which_name_stands_first(text: str, rows: list[Row]) -> None:
    assert rows_of(f"# References\n\n{text}") == rows


@references(
    ("A. B. Bee, Carl Dee, and E. Gee. 2001. How ants count. *Ant Letters* 3, 4–9.",
     (*_ANTS[:3], ["Bee", "Dee", "Gee"])),
    ("Bee AB., Na B., Dee C. Ant-Net: How ants count. *Ant Letters*, 2001, 3, 4–9.",
     ("Ant-Net: How ants count", "Ant Letters", 2001, ["Bee", "Na", "Dee"])),
)  # fmt: skip
def test_names_of_several_forms(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Ada Bee: How ants count. In: *Ant Letters* 3 (2001), S. 4–9.", (*_ANTS[:3], ["Bee"])),
    ("Ada Bee/Carl Dee: How ants count. in: *Ant Letters* 3 (2001), S. 4–9.",
     (*_ANTS[:3], ["Bee", "Dee"])),
    ("Deep Learning: How ants count. In: *Ant Letters* 3 (2001), S. 4–9.",
     ("Deep Learning: How ants count", "Ant Letters", 2001, [])),
    ("Bee, *Ant Habits* (2001). A book on ants.", ("Ant Habits", "", 2001, ["Bee"])),
)  # fmt: skip
def test_one_name_in_front_of_a_title(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, Ada, Carl Dee, Eva Ann Eff, Gil De Hum, Ivy Jo Kay, and Leo Moe. “How ants count.” *Ant"
     " Letters* 3 (2001): 4–9.", (*_ANTS[:3], ["Bee", "Dee", "Eff", "De Hum", "Kay", "Moe"])),
    ("BEE, A., C. DEE & E. QIU 2001: How ants count. *Ant Letters* 3: 4–9.",
     (*_ANTS[:3], ["BEE", "DEE", "QIU"])),
    ("Bee A, Dee CE, Eff G. AntNet: How ants count. *Ant Letters* 2001;3:4–9.",
     ("AntNet: How ants count", "Ant Letters", 2001, ["Bee", "Dee", "Eff"])),
    ("Bee A, Dee CE 2001a How ants count. *Ant Letters* 3: 4–9.", (*_ANTS[:3], ["Bee", "Dee"])),
    ("Bee, A., C. Dee, and E. Gu 2001 How ants count. *Ant Letters*, 3: 4–9.",
     (*_ANTS[:3], ["Bee", "Dee", "Gu"])),
    ("Bee, Ada/Ou, Carla/Dee, Eva: How ants count. In: *Ant Letters* 3 (2001).",
     (*_ANTS[:3], ["Bee", "Ou", "Dee"])),
    ("Bee, J, C Dee, & E Gee, ‘How ants count’, *Ant Letters*, vol. 3, 2001, pp. 4–9.",
     (*_ANTS[:3], ["Bee", "Dee", "Gee"])),
    ("Bee et al. 2001: A. Bee/C. Dee/E. Gee, How ants count. In: *Ant Letters* 3 (2001) 4–9.",
     (*_ANTS[:3], ["Bee", "Dee", "Gee"])),
    ("Bee, Ada/Park, Il Joong (2001): How ants count. *Ant Letters* 3, 4–9.",
     (*_ANTS[:3], ["Bee", "Park"])),
    ("Bee, Ada, Dee, Carl (2001), “How ants count,” *Ant Letters* 3, 4–9.",
     (*_ANTS[:3], ["Bee", "Dee"])),
    ("A. Bee, C. Dee, How ants count in *Proceedings of the Ant Conference*, (Hill Press, 2001).",
     ("How ants count", "Proceedings of the Ant Conference", 2001, ["Bee", "Dee"])),
    ("Ada Bee and Carl Dee. 2001. How ants count. In *Proceedings of the Ant Conference* (*Ants*),"
     " 2001. Hill Press, 4–9.",
     ("How ants count", "Proceedings of the Ant Conference (Ants)", 2001, ["Bee", "Dee"])),
    ("Bee A and Dee C 2001 How ants count *Ant Letters* vol 3 (Hill Press)",
     (*_ANTS[:3], ["Bee", "Dee"])),
)  # fmt: skip
def test_which_words_are_one_name(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    (
        "Bee (1948) “How wasps sleep in the wood”",
        ("How wasps sleep in the wood", "", 1948, ["Bee"]),
    ),
    (
        'Bee (1951). "How flies wake." Hill Review 3: 1-9.',
        ("How flies wake", "Hill Review", 1951, ["Bee"]),
    ),
)
def test_one_family_name_and_a_year_before_a_quotation(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@entries(
    (
        "family names and a year without marks in front of emphasized titles",
        "# Short list\n- Bee 2003 _Debating Ants_\n- Cee (ed.) 1993 _Choices of Ants_\n"
        "- Dee & Eff (eds.) 2000 _Encounters of Ants_\n- Nature 2001 *How Ants Count*\n",
        [
            ("Debating Ants", "", 2003, ["Bee"]),
            ("Choices of Ants", "", 1993, ["Cee"]),
            ("Encounters of Ants", "", 2000, ["Dee", "Eff"]),
            ("How Ants Count", "Nature", 2001, []),
        ],
    ),
    (
        "a family name in front of a linked title with a colon",
        "# Bibliography\n"
        "* Bee, [A Modern Approach to Ants](https://link.springer.com/book/10.1007/1-1);\n"
        "* McCee, [Ant Mechanics: A Paradigms Approach](https://link.springer.com/book/10.1007/1-2);\n"
        "* Dee, [Lectures on Ants, Volume III](https://link.springer.com/book/10.1007/1-3).\n",
        [
            ("A Modern Approach to Ants", "", 0, ["Bee"]),
            ("Ant Mechanics: A Paradigms Approach", "", 0, ["McCee"]),
            ("Lectures on Ants, Volume III", "", 0, ["Dee"]),
        ],
    ),
)
def test_family_names_in_front_of_marked_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_names_of_a_list_with_nothing_between_them() -> None:
    text = """# Readings
## Ants
Ada B. Cee Dan Eff. How Ants Count Their Steps. VLDB J., 5(1), 1996, 48-63.
Dan Eff. Where Bees Sleep.. Proc. VLDB, 1986, 149-159.
Gil H. Ivy Jo Kay Lee M. Nee. Wasps: A Count. Proc. VLDB, 1987, 14-15.
J. R. Oak Ada B. Cee. A Map of Hills.. Commun. ACM, 35(6), 1992, 85-98.
Élise Roux-Bée Hans-Peter Cee. A Map of Small Hills.. Commun. ACM, 36(6), 1993, 85-98.
"""
    assert rows_of(text) == [
        ("How Ants Count Their Steps", "VLDB J.", 1996, ["Cee", "Eff"]),
        ("Where Bees Sleep", "VLDB", 1986, ["Eff"]),
        ("Wasps: A Count", "VLDB", 1987, ["Ivy", "Kay", "Nee"]),
        ("A Map of Hills", "Commun. ACM", 1992, ["Oak", "Cee"]),
        ("A Map of Small Hills", "Commun. ACM", 1993, ["Roux-Bée", "Cee"]),
    ]


def test_words_and_the_number_of_a_part_in_front_of_a_colon_are_no_name() -> None:
    text = """# Papers
- Ant Programs V: Counting Large Hills by Steps [paper](https://arxiv.org/abs/2203.00001)
- Hill War II: How Ants Fought for Leaves [paper](https://arxiv.org/abs/2203.00002)
- How Wasps Count [paper](https://arxiv.org/abs/2203.00004)
"""
    assert rows_of(text) == [
        ("Ant Programs V: Counting Large Hills by Steps", "", 0, []),
        ("Hill War II: How Ants Fought for Leaves", "", 0, []),
        ("How Wasps Count", "", 0, []),
    ]


def test_family_names_and_a_year_in_front_of_a_comma() -> None:
    text = """# Ants
- Ambrose, Mond, and Pell 2005, Liquid Nests and Prices, Journal of Ants.
- Wood 1996a, Modeling Ants, in G. S. Moor, and C. R. Rill, eds., Handbook of Nests.
- Madder 2000, Anthills: A Survey, Journal of Nests.
- Bassett, Glost, and Spall 2005, Nests: A Survey of Small Hills, Counts, and Rules. Ant Letters.
"""
    assert rows_of(text) == [
        ("Liquid Nests and Prices", "Journal of Ants", 2005, ["Ambrose", "Mond", "Pell"]),
        ("Modeling Ants", "Handbook of Nests", 1996, ["Wood"]),
        ("Anthills: A Survey", "Journal of Nests", 2000, ["Madder"]),
        (
            "Nests: A Survey of Small Hills, Counts, and Rules",
            "Ant Letters",
            2005,
            ["Bassett", "Glost", "Spall"],
        ),
    ]
    assert rows_of("# Ants\n- ICML 2001, How Ants Count\n- KDD 2010, Bees in the Wind\n") == [
        ("How Ants Count", "ICML", 2001, []),
        ("Bees in the Wind", "KDD", 2010, []),
    ]


def test_one_name_in_another_form_among_many() -> None:
    text = """# Ants
- Bee AC, Dee E, F Gee, Hay I (2001) How ants count. Journal of Ants 3: 4-9.
- Bee AC, Dee E, Ívar óE, Hay I, Jay-Kay L & M Lay (2002) Where ants sleep. Ant Letters 3: 4-9.
- Bee AC, Dee E (2003) Ants Count, Bees Sleep, Wasps Sing: A study. Ant Letters 4: 4-9.
"""
    assert rows_of(text) == [
        ("How ants count", "Journal of Ants", 2001, ["Bee", "Dee", "Gee", "Hay"]),
        (
            "Where ants sleep",
            "Ant Letters",
            2002,
            ["Bee", "Dee", "óE", "Hay", "Jay-Kay", "Lay"],
        ),
        ("Ants Count, Bees Sleep, Wasps Sing: A study", "Ant Letters", 2003, ["Bee", "Dee"]),
    ]


def test_a_long_word_in_capitals_behind_such_names_is_read_at_once() -> None:
    text = f"- Bee AB, F Gee and {'ANTS' * 10} of hills. Ant Letters 2001"
    start = process_time()
    rows_of(text)
    assert process_time() - start < 5
