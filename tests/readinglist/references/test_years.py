"""References: the year of the work, beside other years and dates."""

import pytest

from snnbib.readinglist.references.ends import year_after
from tests.readinglist.rows import Row, entries, references, rows_of, rows_of_reference


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Ulm, 1990, 2001.", "2001"),
        ("Hill Press (Ulm, 1990), 2001.", "1990"),
        ("Ants (Sept. 1990), 2001.", "1990"),
        ("Ants 3 (Sept. 1990), 2001.", "1990"),
        ("Ants [1990], 2001.", "1990"),
        ("arXiv:2001.01234 (1990-08, 1991-09 revised). It has ants.", "1990"),
        ("arXiv:2001.01234 (cs.LG, 1990-08-13; Ants).", "1990"),
        ("Ants, 3, 1990. Retrieved May 3, 2020, from https://a.org", "1990"),
    ],
)
def test_a_year_in_brackets_wins_else_the_last_one_in_front_of_a_visit(
    text: str, year: str
) -> None:
    assert text[slice(*year_after(text, 0))] == year


@references(
    ("Bee, Ada. 2016   *Imagined Hills: A Study*. Revised edition. Verso, London.",
     ("Imagined Hills: A Study", "Verso", 2016, ["Bee"])),
    ("Dee, Carl 2007   Can You Hear Ants at the Back? *European Journal of Ants* 10 (2–3): 149–65.",
     ("Can You Hear Ants at the Back?", "European Journal of Ants", 2007, ["Dee"])),
    ("Moss, F., Wall, D. 1963. Ants and authorship. Journal of Ant Statistics 58(302), 275-309.",
     ("Ants and authorship", "Journal of Ant Statistics", 1963, ["Moss", "Wall"])),
    ("**Bee, C. S. (1887) - Ant Machines, Am J. Psych. 1, p. 165**",
     ("Ant Machines", "Am J. Psych", 1887, ["Bee"])),
    ("**Turi (1936) - On countable ants, with an application to hills**",
     ("On countable ants, with an application to hills", "", 1936, [])),
    ("Hind, R.A. (1976.) Ants, Relationships and Structure. Man 11, 1: 1-17.",
     ("Ants, Relationships and Structure", "Man", 1976, ["Hind"])),
    ("Bee, A. 2000, May. How ants count. *Ants* 34: 52–57",
     ("How ants count", "Ants", 2000, ["Bee"])),
    ("Bee A. 1967. — How ants count. *Ants* 34 (9): 52–57",
     ("How ants count", "Ants", 1967, ["Bee"])),
    ("Bee, Ada, 1989,“How Ants Count”, *Ant Letters*, 35: 97–130.",
     ("How Ants Count", "Ant Letters", 1989, ["Bee"])),
    ("Bee, A. The structure of ants. 2015, *Proceedings of the ants*. Ulm: Hill. p. 3–9.",
     ("The structure of ants", "Proceedings of the ants", 2015, ["Bee"])),
    ("Bee, A., & Cee, D. (2010, 05). How ants choose colors. Proceedings of the Ant Academy.",
     ("How ants choose colors", "Proceedings of the Ant Academy", 2010, ["Bee", "Cee"])),
    ("Fourmi, J. L. *Mécanique des fourmis*, 1788",
     ("Mécanique des fourmis", "", 1788, ["Fourmi"])),
    ("Bee, R. D. and Dee, C. (jul 1991). How ants count. *Ants*, v. 25, n. 4, p. 71-80.",
     ("How ants count", "Ants", 1991, ["Bee", "Dee"])),
    ("Bee, Cee 1990 : V. Bee, N. Cee, « Où vont les fourmis », *Fourmis*, 8, 2, p. 44‑48.",
     ("Où vont les fourmis", "Fourmis", 1990, ["Bee", "Cee"])),
    ("BEE S, CEE M S, 2020. How ants count[C]//The Second Conference on Ants. Ulm: Hill:"
     " 4-9.",
     ("How ants count", "The Second Conference on Ants", 2020, ["BEE", "CEE"])),
    ("**Bee P., Dee A. 1959** : On random ants, *Publicationes Formicae*, 6, p. 290‑297.",
     ("On random ants", "Publicationes Formicae", 1959, ["Bee", "Dee"])),
    ("Bee C. 2002 : Subject and viewer in ants, Paris, Seuil.",
     ("Subject and viewer in ants", "Seuil", 2002, ["Bee"])),
    ("Bee A. Le vite delle formiche. Firenze: Giunti; 1568.",
     ("Le vite delle formiche", "Giunti", 1568, ["Bee"])),
    ("Bee A.: *Le vite delle formiche*, Giunti, Firenze 1568.",
     ("Le vite delle formiche", "Giunti", 1568, ["Bee"])),
    ("BEE, Douglas, 1996. Trouble with ants. *Ants* [en ligne]. 1996. Vol. 51, n° 6, pp. 653‑653.",
     ("Trouble with ants", "Ants", 1996, ["BEE"])),
    ("Bee, J. (20 de mayo de 2021). Por qué cuentan las hormigas. *El Cerro*.",
     ("Por qué cuentan las hormigas", "El Cerro", 2021, ["Bee"])),
    ("Bee, J. (mayo de 2021). Por qué duermen las hormigas. *El Cerro*.",
     ("Por qué duermen las hormigas", "El Cerro", 2021, ["Bee"])),
    ("Bee, J. (20. Mai 2021). Warum Ameisen zählen. *Die Ameise*.",
     ("Warum Ameisen zählen", "Die Ameise", 2021, ["Bee"])),
)  # fmt: skip
def test_years_in_several_places(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee A and Cee D E 2001 How ants count *J. Ants* **3** 45–67",
     ("How ants count", "J. Ants", 2001, ["Bee", "Cee"])),
    ("Bee A B 1972 A way of ants *Ant Letters* **1** 373–85",
     ("A way of ants", "Ant Letters", 1972, ["Bee"])),
    ("Bee A and Cee B 2012 Ants in the wood *Hills Online* 1–5",
     ("Ants in the wood", "Hills Online", 2012, ["Bee", "Cee"])),
    ("**Bee, M.**, **Cee, V.** and **Dee, G.** 2016 ‘How ants count’ in *Conference on Ants*, pp."
     " 383-389.", ("How ants count", "Conference on Ants", 2016, ["Bee", "Cee", "Dee"])),
    ("Bee X., Cee Y., Qu Y. 2023 “How ants count,” in *Conference on Ants*, s.l.",
     ("How ants count", "Conference on Ants", 2023, ["Bee", "Cee", "Qu"])),
    ("Bee A, Cee AM, Dee V. 2024 How ants count. In *Conference on Ants*, pp. 4–9.",
     ("How ants count", "Conference on Ants", 2024, ["Bee", "Cee", "Dee"])),
)  # fmt: skip
def test_years_without_a_mark(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Harris, Zell. 1951/1957. “Ants, 1930–55.” In Studies in Ants, 1–32. Oxford: Blackwell.",
     ("Ants, 1930–55", "Studies in Ants", 1951, ["Harris"])),
    ("Kosel, Rein. 1972, 1997. Grundbegriffe der Ameise: Ein Lexikon. Stuttgart: Klett.",
     ("Grundbegriffe der Ameise: Ein Lexikon", "Klett", 1972, ["Kosel"])),
    ("A. Abeille, “La vie des fourmis”, 1974, Presses du Bois, 1984.",
     ("La vie des fourmis", "Presses du Bois", 1974, ["Abeille"])),
    ("A. Abeille, “La vie des fourmis”, dans “Ruches”, 1973, vol. 4, pp. 1–9 (cf. aussi: Bois,"
     " 1977, p. 3).", ("La vie des fourmis", "Ruches", 1973, ["Abeille"])),
    (r"\* Bee, W. *Ants: A New Name*. (Ulm; Rome: Hill Publishing, 1981; first published 1907).",
     ("Ants: A New Name", "Hill Publishing", 1981, ["Bee"])),
    ("Bee, J., & Dee, D. (1984–1986). *Ants and wood*. Hill Press.",
     ("Ants and wood", "Hill Press", 1984, ["Bee", "Dee"])),
    ("Bee, J. *Ants and wood*. Ulm: Hill Press, 1984–1986.",
     ("Ants and wood", "Hill Press", 1984, ["Bee"])),
    ("Bee, A. The Cheese and the Ants (1976, Engl. trans. 1980)",
     ("The Cheese and the Ants", "", 1976, ["Bee"])),
    ("Ada Bee, *L'invention des fourmis*, t. 1 : *Arts de compter*, Paris, Colline, 1990 [1980].",
     ("L'invention des fourmis", "Colline", 1990, ["Bee"])),
    # Where it was printed again.
    ("Bee, C. (1975). Ants and money. In *Papers in Ant Studies* (Vol. I). Sydney: Hill Bank."
     " (Printed again in C. Bee (1984), *Theory of Ants*, pp. 91–121. London: Hum.)",
     ("Ants and money", "Papers in Ant Studies", 1975, ["Bee"])),
    ("Bee, Ada, Dee, Yin, and Eff, Lorenzo, Using ants, in *Conference on Ants, Ulm, January 10-12,"
     " 2016*, pp. 1824–1831.",
     ("Using ants", "Conference on Ants, Ulm", 2016, ["Bee", "Dee", "Eff"])),
)  # fmt: skip
def test_several_years(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("**Bee LA**, Dee CD. In press. Ants in nectar. *Ant Ecology*",
     ("Ants in nectar", "Ant Ecology", 0, ["Bee", "Dee"])),
    ("Bee, A., B. Cee, and C. Dee (2023), How ants move after rain in dry woods, In Review.",
     ("How ants move after rain in dry woods", "", 2023, ["Bee", "Cee", "Dee"])),
    ("**A. Bee.** How ants move in the dark of dry woods. Under review at *Wood*.",
     ("How ants move in the dark of dry woods", "Wood", 0, ["Bee"])),
    ("Bee A.L., Cee D., [How ants move after rain](https://a.org/1), Ants Large and Small, in press"
     " (2019)", ("How ants move after rain", "Ants Large and Small", 2019, ["Bee", "Cee"])),
    ("Bee, A., & Cee, B. 2024. How ants count. Accepted at *Ant Letters*.",
     ("How ants count", "Ant Letters", 2024, ["Bee", "Cee"])),
    ("Bee, Ada, and Eve Cee. n.d. “How Ants Count.” *Ant Letters*.",
     ("How Ants Count", "Ant Letters", 0, ["Bee", "Cee"])),
    # What is not yet printed, in the places where people say it.
    ("**Bee, A. H.**, Dee, C. Counting of ants under sand. Ant Control and Monitoring (in review)",
     ("Counting of ants under sand", "Ant Control and Monitoring", 0, ["Bee", "Dee"])),
    ("Bee, A. H., Dee, C. Counting of ants under sand. Ant Control and Hills, under revision.",
     ("Counting of ants under sand", "Ant Control and Hills", 0, ["Bee", "Dee"])),
    ("H. G. Bee, Splitters of red ants, Journal of Ants, in press.",
     ("Splitters of red ants", "Journal of Ants", 0, ["Bee"])),
    ("H. G. Bee, Splitters of red ants, Journal of Ants (to appear, 2020).",
     ("Splitters of red ants", "Journal of Ants", 2020, ["Bee"])),
    ("H. G. Bee, Splitters of red ants, Journal of Ants (2020, accepted).",
     ("Splitters of red ants", "Journal of Ants", 2020, ["Bee"])),
    ("H. G. Bee, Splitters of red ants, forthcoming in Ant Support Systems (1995).",
     ("Splitters of red ants", "Ant Support Systems", 1995, ["Bee"])),
    ("Bee, H. G., & Dee, K. (under review). Splitters of red ants. *Ant Letters*.",
     ("Splitters of red ants", "Ant Letters", 0, ["Bee", "Dee"])),
    # A word of a title that says the same where nothing is in brackets or between commas.
    ("Bee, H. G., and K. Dee. Accepted splitters of ants. *Ant Letters* 3, 2015.",
     ("Accepted splitters of ants", "Ant Letters", 2015, ["Bee", "Dee"])),
    # What was never published.
    ("H. G. Bee, Splitters of red ants, unpublished manuscript, University of Hill (2026).",
     ("Splitters of red ants", "", 2026, ["Bee"])),
    ("H. G. Bee, *Splitters of red ants*, course notes, Sec. 1 (2026).",
     ("Splitters of red ants", "", 2026, ["Bee"])),
)  # fmt: skip
def test_what_is_not_printed_or_has_no_date(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Nāgārjuna (c. 150-250 CE). *Ants of the Middle Way* (Verses on Ants).",
     ("Ants of the Middle Way", "", 0, ["Nāgārjuna"])),
    ("Aristotle. (350 B.C.E.). *History of Ants*. Penguin.",
     ("History of Ants", "Penguin", 0, ["Aristotle"])),
    ("Laozi (6th century BCE). *The Way of Ants*.", ("The Way of Ants", "", 0, ["Laozi"])),
    ("Platon (ca. 380 v. Chr.). *Der Ameisenstaat*.",
     ("Der Ameisenstaat", "", 0, ["Platon"])),
    ("Euclid (n.d.). *Elements of Ants*. Dover.", ("Elements of Ants", "Dover", 0, ["Euclid"])),
)  # fmt: skip
def test_works_of_antiquity(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


def test_a_remark_with_another_year_behind_the_reference() -> None:
    text = (
        'Bee, A. "Ant Market Signals." Journal of Ants, 1973. Hill Prize in Ants, 2001.\n\n'
        "Dee, C. (1991). *The Ant in Us*. Hill Press. Ed. riveduta 2017.\n"
    )
    assert rows_of(text) == [
        ("Ant Market Signals", "Journal of Ants", 1973, ["Bee"]),
        ("The Ant in Us", "Hill Press", 1991, ["Dee"]),
    ]


@entries(
    (
        "a comma and the year between names and a linked title",
        "# Papers I want to read\n"
        "\n"
        "* Anna Berg, Paul Stone, and Carla J. Wood, 2016 [Ants, nests and"
        " hives](https://a.org/1).\n"
        "* Tom Marsh and Rita Hill, 2011 [Honey by design: A space of"
        " bees](https://a.org/2).\n"
        "* Иванов И. И., 2015 [Муравьи и их гнёзда](https://a.org/3)\n"
        "* Wood, C., 2018 [The Bees of Ulm](https://a.org/4), Insect Letters\n",
        [
            ("Ants, nests and hives", "", 2016, ["Berg", "Stone", "Wood"]),
            ("Honey by design: A space of bees", "", 2011, ["Marsh", "Hill"]),
            ("Муравьи и их гнёзда", "", 2015, ["Иванов"]),
            ("The Bees of Ulm", "Insect Letters", 2018, ["Wood"]),
        ],
    ),
    (
        "years in front of the authors, of which the reference has its own or not",
        "# Ants\n* 2013 A. Bee, S. Dee, and C. Eff. How ants count. In R. Gee and K. Jay, editors,"
        " Hill Theory, volume 77 of Lecture Notes in Computer Science, pp. 2–22. Springer, 2013.\n"
        "* [2014] A. Bee. How ants count the grass. Ant Theory, 2(3), pp. 10-12.\n"
        "* (2015) Dee, C., and Bee, A. How ants count the leaves. Ant Theory, 2(4), pp. 10-12.\n"
        "* 2016: A. Bee and C. Dee. How ants count less. Ant Theory.\n"
        "* 2017 - R. Eff, How ants multiply. In Proc. ICML.\n",
        [
            ("How ants count", "Hill Theory", 2013, ["Bee", "Dee", "Eff"]),
            ("How ants count the grass", "Ant Theory", 2014, ["Bee"]),
            ("How ants count the leaves", "Ant Theory", 2015, ["Dee", "Bee"]),
            ("How ants count less", "Ant Theory", 2016, ["Bee", "Dee"]),
            ("How ants multiply", "ICML", 2017, ["Eff"]),
        ],
    ),
)
def test_years_in_front_of_references(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "the year of the original in front of that of the edition, stops without a space behind",
        "# Works cited\n\n"
        "Bee, A. W. [1966] 1973.*Negative Ants* . Transl. by E. B. Dee. New York: Hill Press.\n\n"
        "Bee, A. W. [1959]. 2001. *Critique of Ants*. Transl. by Carl Eff. Ulm ; London: Hill"
        " Press.\n\n"
        "Cee, R. 1957. Meaning and use of ants.*Ant Journal* 18:1, pp. 48-58.\n\n"
        "Dee, C. (1961) 1998.*A Theory of Ants* . London: Routledge.\n",
        [
            ("Negative Ants", "Hill Press", 1973, ["Bee"]),
            ("Critique of Ants", "Hill Press", 2001, ["Bee"]),
            ("Meaning and use of ants", "Ant Journal", 1957, ["Cee"]),
            ("A Theory of Ants", "Routledge", 1998, ["Dee"]),
        ],
    ),
)
def test_years_of_originals(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@references(
    ("Bij, A. (z.j.). *Het nest 3.0*. Boom.", ("Het nest 3.0", "Boom", 0, ["Bij"])),
    ("Was, B. (z.d.). *Hoe wespen tellen*. Korf.", ("Hoe wespen tellen", "Korf", 0, ["Was"])),
    ("Myra, A. (u.å.). *Boet*. Norstedts.", ("Boet", "Norstedts", 0, ["Myra"])),
)
def test_works_without_a_year_in_other_languages(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]
