"""References: publishers and their places."""

from tests.readinglist.rows import Row, entries, references, rows_of, rows_of_reference


@references(
    ("Hans Wespe/Anna Biene: Die Entwicklung der Ameisen seit 1990, Berlin 2021.",
     ("Die Entwicklung der Ameisen seit 1990", "", 2021, ["Wespe", "Biene"])),
    ("Karl Wespe: Zur Geschichte der Ameisen. Hügel, Tübingen 1989.",
     ("Zur Geschichte der Ameisen", "Hügel", 1989, ["Wespe"])),
    ("Wespe, Karl (1990): Einführung in die Ameisen. Hügelstadt: de Biene.",
     ("Einführung in die Ameisen", "de Biene", 1990, ["Wespe"])),
    ("Finn, John. 1980. Natural Law and Ants. Oxford: Clarendon Press.",
     ("Natural Law and Ants", "Clarendon Press", 1980, ["Finn"])),
    ("Hobb, Thomas. 1651. Leviathan, or The Ant. London: Andrew Crooke.",
     ("Leviathan, or The Ant", "Andrew Crooke", 1651, ["Hobb"])),
    ("Biene, Alvin: God, Ants, and Evil, Grand Hills/Michigan: Eerdmeis, 1977.",
     ("God, Ants, and Evil", "Eerdmeis", 1977, ["Biene"])),
    ("Biene, Hans: Wandel der Ameisen. Untersuchungen im Wald. Neu-Ulm/Ulm: Hügel 1962 (= w 7).",
     ("Wandel der Ameisen. Untersuchungen im Wald", "Hügel", 1962, ["Biene"])),
    ("Bee AE (1986) Counting ants. Reading, Mass.: Hill Press.",
     ("Counting ants", "Hill Press", 1986, ["Bee"])),
    ("A. Bee: Counting ants. Ways of the wood. Toruń, Poland: Dee Press 1994.",
     ("Counting ants. Ways of the wood", "Dee Press", 1994, ["Bee"])),
    ("Bee L (1994) Ants: A guide: Questions and answers, Reading, MA, USA, Hill Press.",
     ("Ants: A guide: Questions and answers", "Hill Press", 1994, ["Bee"])),
    ("Bee, A. B. *The ways of ants*; Ant Experts, Inc.: Antville, VA, USA, 1986; p 310.",
     ("The ways of ants", "Ant Experts, Inc", 1986, ["Bee"])),
    ("Bee, Ada, and Eve Cee, eds. *The ways of ants*. Cambridge Studies in Ants 12. Cambridge; New"
     " York: Hill Press, 1987.", ("The ways of ants", "Hill Press", 1987, ["Bee", "Cee"])),
    ("Bee, D. (2002) A History of Ants. Cambridge, Mass., London: Hill Press.",
     ("A History of Ants", "Hill Press", 2002, ["Bee"])),
    ("Bee, Ada J. *Ants and Bees*. New Haven, CT and London, 1992.",
     ("Ants and Bees", "", 1992, ["Bee"])),
    ("Bee, Ada J. *Ants and Bees*. Malibu CA, 1994.", ("Ants and Bees", "", 1994, ["Bee"])),
    ("Bee, Ada J. *Ants and Bees*. New Haven, CT and London: Hill Press, 1992.",
     ("Ants and Bees", "Hill Press", 1992, ["Bee"])),
    ("Bee, G. (2002), The Anatomy of Ants, Cambridge, MA: Hill University Press.",
     ("The Anatomy of Ants", "Hill University Press", 2002, ["Bee"])),
    ("Dill, B., 1982, How Wasps, Bees and Ants Count, Chicago, IL: Hill Press.",
     ("How Wasps, Bees and Ants Count", "Hill Press", 1982, ["Dill"])),
    ("Dill, B., 1982, Ants: How They Count, Ithaca, New York: Hill University Press.",
     ("Ants: How They Count", "Hill University Press", 1982, ["Dill"])),
    ("Dill, B., 1982, Ants, Bees, Oxford: Hill Press.",
     ("Ants, Bees", "Hill Press", 1982, ["Dill"])),
    ("Dill, B., 1982, How ants count: Hill Press, Ulm.",
     ("How ants count", "Hill Press", 1982, ["Dill"])),
    ("APE, Anna, [*La vita*](https://a.org/3), Cambridge (Mass.), MIT Press, 1948 (trad. it."
     " *Vita*, Milano, il Bosco, 1968).", ("La vita", "MIT Press", 1948, ["APE"])),
    ("BEE, A. et CEE, B. (2014). *Les fourmis* (3e éd.). Anthill, CA, USA : Ant Media.",
     ("Les fourmis", "Ant Media", 2014, ["BEE", "CEE"])),
    ("Bee J. *The alphabet of ants*, New York, NY, USA: W. W. Hill & Co.; 1995, p. 328.",
     ("The alphabet of ants", "W. W. Hill & Co", 1995, ["Bee"])),
    ("Bee, D. (1985). *The ants* (pp. xii + 104). Agoura, CA, USA: Mounds.",
     ("The ants", "Mounds", 1985, ["Bee"])),
    ("Bee, D. (1979) *The ants*, Antville, NY, USA, Mounds.",
     ("The ants", "Mounds", 1979, ["Bee"])),
    ("Bee J. *The ants*. vol. C. Reading, MA, USA: Mounds; 2011.",
     ("The ants", "Mounds", 2011, ["Bee"])),
    ("Bee TS. *The Structure of Ants*. Chicago, Hill Press; 1962.",
     ("The Structure of Ants", "Hill Press", 1962, ["Bee"])),
    ("Bee, D. *Nachfolge*. München: Chr. Hügel, 1937.",
     ("Nachfolge", "Chr. Hügel", 1937, ["Bee"])),
    ("Bee SL, Cee K. Hills for ants. Upper Hill, NJ 07458, USA: Mounds Press; 1987. p. xx + 359.",
     ("Hills for ants", "Mounds Press", 1987, ["Bee", "Cee"])),
)  # fmt: skip
def test_a_place_in_front_of_the_publisher(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ('Wespe, Hans: "150 Jahre Ameisen". Regensburg. Bosse 1941.',
     ("150 Jahre Ameisen", "Bosse", 1941, ["Wespe"])),
    ("Wespe, Hans: Das Buch der Wespen. 3. Aufl. Leipzig 1925.",
     ("Das Buch der Wespen", "", 1925, ["Wespe"])),
    ("Bee, C. (2001). Ants and Patterns. Princeton, University Press.",
     ("Ants and Patterns", "Princeton, University Press", 2001, ["Bee"])),
    ("Roe, F. J. History of the ants, RIT Press, Antville, NY, USA, 2014.",
     ("History of the ants", "RIT Press", 2014, ["Roe"])),
    ("Reed G. C. – Ant language design, Reading, MA, USA, Hill Press (1988).",
     ("Ant language design", "Hill Press", 1988, ["Reed"])),
    ("Ulm R. Digital ants. Cambridge, MA, USA, MIT Press, 2nd ed., 1987.",
     ("Digital ants", "MIT Press", 1987, ["Ulm"])),
    ("[6] Th. Bee, and W. Cee, Ant Speech, New York, NY: Hill-Verlag, 1981.",
     ("Ant Speech", "Hill-Verlag", 1981, ["Bee", "Cee"])),
    ("[24] W. Bee, Data and Ants, Amsterdam, the Netherlands: North-Hill, 1978.",
     ("Data and Ants", "North-Hill", 1978, ["Bee"])),
    ("[3] P.A. Bee, Dictionary of Ants, Hill Publishers, New York, NY, 1981.",
     ("Dictionary of Ants", "Hill Publishers", 1981, ["Bee"])),
    ("Bee PF (1992). *The ants*. Mounds, London, UK.", ("The ants", "Mounds", 1992, ["Bee"])),
    ("Bee, C. (1967) *The ants*. University of Hill Press: Antville.",
     ("The ants", "University of Hill Press", 1967, ["Bee"])),
    ("Bee, C. (1986). *The ants*. Mounds Library, Southern Ant University, Dallas, TX, USA.",
     ("The ants", "Mounds Library", 1986, ["Bee"])),
    # Publisher, place and year after a stop.
    ("Gee, G.: Wie Ameisen zählen. Hill-Verlag, Köln 2015.",
     ("Wie Ameisen zählen", "Hill-Verlag", 2015, ["Gee"])),
    ("Gee, G.: Wie Ameisen zählen. C. H. Hum, München 2015, Kap. 6.",
     ("Wie Ameisen zählen", "C. H. Hum", 2015, ["Gee"])),
    ("Bee A (1987) How ants count. Hill Press: Cambridge, MA",
     ("How ants count", "Hill Press", 1987, ["Bee"])),
    ("Bee, A. C., 1980, How ants count: Hill Press, Antville.",
     ("How ants count", "Hill Press", 1980, ["Bee"])),
    ("Bee, G.: A casa: formação da família, Maia & Hill, Rio de Janeiro, 1933.",
     ("A casa: formação da família", "Maia & Hill", 1933, ["Bee"])),
    ("Gee, G.: Wie Ameisen zählen. Ein Überblick, Köln 2015.",
     ("Wie Ameisen zählen. Ein Überblick", "", 2015, ["Gee"])),
)  # fmt: skip
def test_a_place_behind_the_publisher(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Nguyễn Văn Vỵ (2019), *Phân tích kiến*, NXB Giáo dục Việt Nam.",
     ("Phân tích kiến", "NXB Giáo dục Việt Nam", 2019, ["Vỵ"])),
    ("Μέλισσα, Α. (2015). *Η ζωή των μυρμηγκιών*. Αθήνα: Εκδόσεις Λόφος.",
     ("Η ζωή των μυρμηγκιών", "Εκδόσεις Λόφος", 2015, ["Μέλισσα"])),
    ("Gilby, Sandra M., and Susan Gub. *The Ant in the Attic*. Yale UP, 1979.",
     ("The Ant in the Attic", "Yale UP", 1979, ["Gilby", "Gub"])),
    ("Bee, A. (2020) *Zero Ants*. National Institute of Ants. Available at: https://doi.org/10.1/2"
     " (Accessed: 21 February 2026).", ("Zero Ants", "National Institute of Ants", 2020, ["Bee"])),
    ("SANT, Milton. **A formiga**: técnica e tempo. São Paulo: Edusp, 1996.",
     ("A formiga: técnica e tempo", "Edusp", 1996, ["SANT"])),
)  # fmt: skip
def test_a_publisher_alone(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Ada Bee, *Ants as Code* (O'Reilly)", ("Ants as Code", "O'Reilly", 0, ["Bee"])),
    ("Bob C. Bee, Ants Without Law: How Ants Settle (Cambridge, MA: Hill University Press, 1991)",
     ("Ants Without Law: How Ants Settle", "Hill University Press", 1991, ["Bee"])),
    ("Gerald N. Bee, The Hollow Hill (University of Ulm Press, 2d ed. 2008)",
     ("The Hollow Hill", "University of Ulm Press", 2008, ["Bee"])),
    ("Bee, A. The Hollow Hill (Pantheon, 1977)", ("The Hollow Hill", "", 1977, ["Bee"])),
    ("Bee, R. F. W. *Ants in Wood* (Hill University Press, New York, 1990).",
     ("Ants in Wood", "Hill University Press", 1990, ["Bee"])),
    ("Bee, A. 2017, Ant revival: Ants of the past (New Haven, CT, USA: Hill University Press), 247",
     ("Ant revival: Ants of the past", "Hill University Press", 2017, ["Bee"])),
    ("Bee, J., and Dee, A. 1990. The ants (London, UK: The Mounds).",
     ("The ants", "The Mounds", 1990, ["Bee", "Dee"])),
    ("Bee, Robin, *The ants: An illustrated history* (Hill and Dee, 2006), p. 192",
     ("The ants: An illustrated history", "Hill and Dee", 2006, ["Bee"])),
    ("Bee, M. (2008). Reading ants: Five centuries of hills (Yale University Press).",
     ("Reading ants: Five centuries of hills", "Yale University Press", 2008, ["Bee"])),
    ("D. Bee, *The Art of Ants* (Mounds Library, Antville, NJ, USA, 1986), pp. vii + 189.",
     ("The Art of Ants", "Mounds Library", 1986, ["Bee"])),
    ("Bee F (1949) ‘The way of ants’ (Hill Press: Bonn).",
     ("The way of ants", "Hill Press", 1949, ["Bee"])),
    ("Bee, E., “The way of ants,” (A. Biene: Bern 1946).",
     ("The way of ants", "A. Biene", 1946, ["Bee"])),
    ("Bee, A. (1984) *How ants count* (Hill Press, Antville). 8th Ed.",
     ("How ants count", "Hill Press", 1984, ["Bee"])),
    ("Bee, J. *The Art of Ants*. xx + 328 (W. W. Hill & Co., New York, NY, USA, 1995).",
     ("The Art of Ants", "W. W. Hill & Co", 1995, ["Bee"])),
)  # fmt: skip
def test_a_publisher_in_brackets(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Biene, Hans-Joachim. *Grundkurs Ameisen*. München, 1994.",
     ("Grundkurs Ameisen", "", 1994, ["Biene"])),
    ("Bee, A. *Ants and wood*, Reading, MA, USA 1995.", ("Ants and wood", "", 1995, ["Bee"])),
    ("Bee, J. – Cee, V., «A model of ants», Antville, Mass. 1999.",
     ("A model of ants", "", 1999, ["Bee", "Cee"])),
)  # fmt: skip
def test_a_place_alone(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@entries(
    (
        "university presses by their cities alone, and a city in front of its publisher",
        "# Texts\n"
        "\n"
        "- Ball, J.D., & Bris, M.S. (2010). *Introduction to Bees* (2nd ed.). Cambridge.\n"
        "- Bolk, B.M. (2008). *Ant Models*. Princeton.\n"
        "- Sod, N.S. (1990). *The Ways of Ants*. Oxford: Hill Press.\n"
        "- Berg, A. *Wasps for All*. Cambridge, 1990.\n",
        [
            ("Introduction to Bees", "Cambridge", 2010, ["Ball", "Bris"]),
            ("Ant Models", "Princeton", 2008, ["Bolk"]),
            ("The Ways of Ants", "Hill Press", 1990, ["Sod"]),
            ("Wasps for All", "", 1990, ["Berg"]),
        ],
    ),
    (
        "publishers in quotation marks with a stop",
        "# References\n"
        "\n"
        "Berg, A., & Stone, P. (2006). Programming hives: with honey and wax. \" O'Reilly"
        ' Media, Inc.".\n'
        "\n"
        'Wood, C. (2012). Ant networks in action. " Hill and Wood Press".\n'
        "\n"
        "Hill, R. (2009). *Bees of Ulm*. Springer.\n",
        [
            ("Programming hives: with honey and wax", "O'Reilly Media", 2006, ["Berg", "Stone"]),
            ("Ant networks in action", "Hill and Wood Press", 2012, ["Wood"]),
            ("Bees of Ulm", "Springer", 2009, ["Hill"]),
        ],
    ),
    (
        "publishers",
        "# Books\n[1] Bee, A., & Dee, C. (2021). *Ants: A New Approach* (4th ed.). Pearson.\n\n"
        "[2] Eff, E. (2020). *Introduction to Many Ants* (3rd ed.). Wiley.\n",
        [
            ("Ants: A New Approach", "Pearson", 2021, ["Bee", "Dee"]),
            ("Introduction to Many Ants", "Wiley", 2020, ["Eff"]),
        ],
    ),
    (
        "the edition of a book in front of the publisher",
        "# Books\n"
        "- **Core Ant Patterns**, Second Edition, Prentice Hall, 2008\n"
        "- **The Mythical Ant-Month**, Anniversary Edition, Addison-Wesley, 1995\n",
        [
            ("Core Ant Patterns", "Prentice Hall", 2008, []),
            ("The Mythical Ant-Month", "Addison-Wesley", 1995, []),
        ],
    ),
    (
        "two publishers",
        "# References\n\n- Bee, Ada. Ants. Ulm: Hill; Bonn: Wood, 1995.\n",
        [("Ants", "Hill", 1995, ["Bee"])],
    ),
)
def test_publishers_in_lists(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_publishers_of_several_words_behind_emphasized_titles() -> None:
    text = """- Bia, G. *The Theory of Free Hills*. Rowe & Littlewood / Beeto Institute, 1988.
- Cea, V. C. *The Rationale of Nests*. P. S. Kong, 1936 (reprinted Honey Fund, 1990).
- Dea, F. *The Taming of Wasps*. New York, 1976."""
    assert rows_of(text) == [
        ("The Theory of Free Hills", "Rowe & Littlewood / Beeto Institute", 1988, ["Bia"]),
        ("The Rationale of Nests", "P. S. Kong", 1936, ["Cea"]),
        ("The Taming of Wasps", "", 1976, ["Dea"]),
    ]


def test_publishers_in_front_of_their_cities_and_behind() -> None:
    text = (
        "# Literatur\n\n- Hans Wespe: Die Ameisen. Bisping, Münster 1925.\n"
        "- Georg Bien: Die Hummeln. Münster, Bisping 1926.\n"
        "- Eva Motte: Die Käfer. Leipzig: Bisping 1927.\n"
        "- Karl Fuchs: Die Wespen. 3. Aufl. Leipzig 1928.\n"
    )
    assert rows_of(text) == [
        ("Die Ameisen", "Bisping", 1925, ["Wespe"]),
        ("Die Hummeln", "Bisping", 1926, ["Bien"]),
        ("Die Käfer", "Bisping", 1927, ["Motte"]),
        ("Die Wespen", "", 1928, ["Fuchs"]),
    ]
