"""References: journals, and the volume, issue, place and pages behind them."""

import pytest

from tests.readinglist.rows import Row, entries, references, rows_of, rows_of_reference


@references(
    ("Biene, Ilse, Das Bild der Ameise im Lied, in: Ameisenkundliche Rundschau 37 (2008), S. 2-7.",
     ("Das Bild der Ameise im Lied", "Ameisenkundliche Rundschau", 2008, ["Biene"])),
    ("Bee, A. C., Cee, D., & Dee, E.-F. (2001). How ants count. *Ants*, *12*(3), 71–72.",
     ("How ants count", "Ants", 2001, ["Bee", "Cee", "Dee"])),
    ("Cee, D. (2007). Random ants in ecology. Formicology, 88(11), pp. 2783–2792.",
     ("Random ants in ecology", "Formicology", 2007, ["Cee"])),
    ("King R. Pain without ants. Pain. 2008;12(3):45-67.",
     ("Pain without ants", "Pain", 2008, ["King"])),
    ("Bee, A. (2001). Random Ants. Ant Learning 45, 5--32.",
     ("Random Ants", "Ant Learning", 2001, ["Bee"])),
    ("J. Bard, L. N. Coop, and J. R. Schr, Theory of ants, Phys. Rev. **108**, 1175 (1957).",
     ("Theory of ants", "Phys. Rev.", 1957, ["Bard", "Coop", "Schr"])),
    ("Lip, C. A. Ant-like compounds: the rule of ants. Drug Discov. Today Technol. 2004, 1, 337.",
     ("Ant-like compounds: the rule of ants", "Drug Discov. Today Technol.", 2004, ["Lip"])),
    ("Nash, J. E. and Sut, J. V.: Ant flow part I – A discussion, J. Hydrol., 10, 282–290, 1970.",
     ("Ant flow part I – A discussion", "J. Hydrol.", 1970, ["Nash", "Sut"])),
    ("Bee EH, Dee DA. 2018. Pilot study: use of ants. *Journal of\n  Ant Medicine* 20(4): 3–8.",
     ("Pilot study: use of ants", "Journal of Ant Medicine", 2018, ["Bee", "Dee"])),
    ("Bee A and others, ‘How Ants Count’ (1961) 22 Ant Law 579",
     ("How Ants Count", "Ant Law", 1961, ["Bee"])),
    ("Stamp, R., The Dangers of Ants in Systems of Wood, 3 Journal of Ant Technology (1988), 6–8.",
     ("The Dangers of Ants in Systems of Wood", "Journal of Ant Technology", 1988, ["Stamp"])),
    ("Sam Warr & Louis Bran, *The Right to Ants*, 4 Harv. L. Rev. 193 (1890).",
     ("The Right to Ants", "Harv. L. Rev.", 1890, ["Warr", "Bran"])),
    ("Bee S., Cee T., (1987), On ants of any kind. *Ant Letters*, **PAMI-9**(2), 274–288.",
     ("On ants of any kind", "Ant Letters", 1987, ["Bee", "Cee"])),
    ("Bee K, ‘Principles of Ants’ (1925) 95 Engineering News-Record 742",
     ("Principles of Ants", "Engineering News-Record", 1925, ["Bee"])),
    ("Bee, S. (1985). How ants count. *Visible Ants*, *XIX*(1), 107-120.",
     ("How ants count", "Visible Ants", 1985, ["Bee"])),
    ("Dee B., Ape V., *Critica delle formiche*, “MicroBosco”, 5 / 2019, pp. 181-192.",
     ("Critica delle formiche", "MicroBosco", 2019, ["Dee", "Ape"])),
    ("Dee B., *Vita delle formiche*, “Rivista del bosco”, XII, 5, 2018, pp. 11-19.",
     ("Vita delle formiche", "Rivista del bosco", 2018, ["Dee"])),
    ("BEE, A. (1932). _A way of counting ants. Wood Science_, 22(140), 1-55.",
     ("A way of counting ants", "Wood Science", 1932, ["BEE"])),
    ("Bee, A. (1932). *How ants count. A short study*. Hill Press.",
     ("How ants count. A short study", "Hill Press", 1932, ["Bee"])),
)  # fmt: skip
def test_journals_in_front_of_their_volume(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Dee, E. F. (1999). Ants, manners, and design. *antics*, 6(3), 38–43.",
     ("Ants, manners, and design", "antics", 1999, ["Dee"])),
    ("Bee, A. Y. (2011). Hills & Ants. Insect Wide Reviews: Bees and Ants, 1, 14-23.",
     ("Hills & Ants", "Insect Wide Reviews: Bees and Ants", 2011, ["Bee"])),
    ("Zee, W. et al. Ants guided by CASP13. Proteins: Struct. Funct. Bioinf. 87, 1149–64 (2019).",
     ("Ants guided by CASP13", "Proteins: Struct. Funct. Bioinf.", 2019, ["Zee"])),
    ("A. Bee, C. Dee, *[Ways of ants](https://a.org/1)*, Geology, Geodesy, Hillology, 10, 1, 2009.",
     ("Ways of ants", "Geology, Geodesy, Hillology", 2009, ["Bee", "Dee"])),
    ("Bee M., Dee A., How do ants work?, Journal of Ants: Learning, Memory, and Wood, 2019, 45(1)",
     ("How do ants work?", "Journal of Ants: Learning, Memory, and Wood", 2019, ["Bee", "Dee"])),
    ('Bee A, Dee C, Eff G. "**Spreading of Ants[J]**". Hill Review X, 2013, 3(4): 041022.',
     ("Spreading of Ants", "Hill Review X", 2013, ["Bee", "Dee", "Eff"])),
    ("BEE A. 1996. Guide to ants[J]. Wood: The Magazine of Ants, 4: 42-45.",
     ("Guide to ants", "Wood: The Magazine of Ants", 1996, ["BEE"])),
    ("Bee, Ada. « Les fourmis ». Forêts. Histoire, Sciences sociales, vol. 3, n° 2, 1999, p. 1-9.",
     ("Les fourmis", "Forêts. Histoire, Sciences sociales", 1999, ["Bee"])),
    ("Bee, A. (2001). How ants count. ANTS: Journal of Ants, 3, 1-9.",
     ("How ants count", "ANTS: Journal of Ants", 2001, ["Bee"])),
)  # fmt: skip
def test_names_of_journals_in_small_letters_or_of_several_words(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("J.-P. Serr, Ants cohérents, Ann. of Math. (2) 61 (1955), 197–278.",
     ("Ants cohérents", "Ann. of Math.", 1955, ["Serr"])),
    ("W. P. Thur, On ants in mathematics, Bull. Amer. Math. Soc. (N.S.) 30 (1994), no. 2, 161.",
     ("On ants in mathematics", "Bull. Amer. Math. Soc.", 1994, ["Thur"])),
    ("A. Bee and D. Cee, How ants count, Phys. Rev. E 63, 041101 (2001).",
     ("How ants count", "Phys. Rev. E", 2001, ["Bee", "Cee"])),
    ("Bee A., Cee D. How ants count. IEEE Trans. Syst. Man Cybern. B 12(3), 45–67 (2001).",
     ("How ants count", "IEEE Trans. Syst. Man Cybern. B", 2001, ["Bee", "Cee"])),
    ("Bee Ö, Cee E. 2006. Effect of ants on hills. J. Myrmecol. Chem. 691:1-9.",
     ("Effect of ants on hills", "J. Myrmecol. Chem.", 2006, ["Bee", "Cee"])),
    ('[3] A. Bee, C. Dee, "Selective ants by iron complexes," in *J. Am. Ant. Soc.*, 2017, p. 12.',
     ("Selective ants by iron complexes", "J. Am. Ant. Soc.", 2017, ["Bee", "Dee"])),
    # Cut words of a journal's name, the last or the first of which looks like none.
    ("B. Gee, Prime ants in hills, Mediterr. J. Wood. 14:88 (2017).",
     ("Prime ants in hills", "Mediterr. J. Wood", 2017, ["Gee"])),
    ("B. Gee. *Ants in motion*. Class. Hillock Grav. 40 (2023) 025013.",
     ("Ants in motion", "Class. Hillock Grav.", 2023, ["Gee"])),
    ('Gee, S. & Hum, Y. C. "Analysis of red ants." J. Manuf. Process 141:481-493, 2025.',
     ("Analysis of red ants", "J. Manuf. Process", 2025, ["Gee", "Hum"])),
    # Roots of words, which differ from field to field.
    ("A. Bee, C. Dee, and E. Eff, How ants drink, Hill Resour. Res. **12**, 345 (2015).",
     ("How ants drink", "Hill Resour. Res.", 2015, ["Bee", "Dee", "Eff"])),
    ("Bee, A.; Dee, C. How Ants Smell. Inorg. Ants 2015, 12, 345–356.",
     ("How Ants Smell", "Inorg. Ants", 2015, ["Bee", "Dee"])),
    ("Bee, A. & Dee, C. How ants decide. Perspect. Antol. Sci. 12, 345–356 (2015).",
     ("How ants decide", "Perspect. Antol. Sci.", 2015, ["Bee", "Dee"])),
    ("**How ants fall ill**. A. Bee, C. Dee, and E. Eff. Prev. Hill Med. 12, 345 (2015)",
     ("How ants fall ill", "Prev. Hill Med.", 2015, ["Bee", "Dee", "Eff"])),
    ("Bee, A. & Dee, C. How ants freeze. J. Phys.: Condens. Matter 12, 345 (2015).",
     ("How ants freeze", "J. Phys.: Condens. Matter", 2015, ["Bee", "Dee"])),
    ("Bee, A. & Dee, C. How ants live. Philos. Trans. R. Soc. B 12, 345–356 (2015).",
     ("How ants live", "Philos. Trans. R. Soc. B", 2015, ["Bee", "Dee"])),
    # Roots that are words or names as well, in front of another; any words between commas.
    ("**How ants dry**. A. Bee, C. Dee, and E. Eff. Surf. Sci. 12, 345 (2015)",
     ("How ants dry", "Surf. Sci.", 2015, ["Bee", "Dee", "Eff"])),
    ("Bee, A. & Dee, C. How ants grow. Can. J. Chem. 12, 345–356 (2015).",
     ("How ants grow", "Can. J. Chem.", 2015, ["Bee", "Dee"])),
    ("A. Bee, C. Dee, and E. Eff, How ants fall, Class. Wood Grav. 12, 345 (2015).",
     ("How ants fall", "Class. Wood Grav.", 2015, ["Bee", "Dee", "Eff"])),
    ("A. Bee, C. Dee, E. Eff, How ants stand, Myrm. Hill Lett. 12 (2015) 345–356.",
     ("How ants stand", "Myrm. Hill Lett.", 2015, ["Bee", "Dee", "Eff"])),
)  # fmt: skip
def test_abbreviated_names_of_journals(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("BEE, Ada. Caminhos da formiga: um estudo. Revista Formigas, Ano XII, n. 32, jan./abr. 2016,"
     " p. 1-20.", ("Caminhos da formiga: um estudo", "Revista Formigas", 2016, ["BEE"])),
    ("BEE, Ada. Onde mora a formiga? Estudos do Monte, v. 31, n. 124, p. 355- 364, out/dez 2014.",
     ("Onde mora a formiga?", "Estudos do Monte", 2014, ["BEE"])),
    ("BEE, Ada. Formigas do sul. Revista Colina, Campinas, 6. ed., v. 5, n. 2, dez. 2009.",
     ("Formigas do sul", "Revista Colina", 2009, ["BEE"])),
    ("CAND, A. A formação da formiga. Ciência e Bicho, São Paulo, v. 24, n. 9, p. 803-809, 1972.",
     ("A formação da formiga", "Ciência e Bicho", 1972, ["CAND"])),
    ("Abeille, Anne. « Écrire aux fourmis ». Fourmilières, no 2014‑1 (15 janvier 2015).",
     ("Écrire aux fourmis", "Fourmilières", 2015, ["Abeille"])),
    ("BEE, Ada E. Counting more ants in hills. **Wood**, *[S. l.]*, v. 38, n. 8, p. 114–117, 1965.",
     ("Counting more ants in hills", "Wood", 1965, ["BEE"])),
)  # fmt: skip
def test_journals_behind_a_stop(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("EINST, Albert: Zur Dynamik der Ameisen. In: Annalen der Ameise 17 (1905), S. 891–921.",
     ("Zur Dynamik der Ameisen", "Annalen der Ameise", 1905, ["EINST"])),
)  # fmt: skip
def test_journals_behind_in(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@entries(
    (
        "a journal of abbreviations, a short year in front of a stop",
        "# References\n"
        "- Ada Bee and Carl Dee. *The Frog Among Ants*. SIGANT Oper. Syst. Rev., 43(1):16-25,"
        " 2009.\n"
        "- Eva Eff and Zoe Zee. *A Simple Ant*. Presented at CRYPTO'96.\n",
        [
            ("The Frog Among Ants", "SIGANT Oper. Syst. Rev.", 2009, ["Bee", "Dee"]),
            ("A Simple Ant", "CRYPTO", 1996, ["Eff", "Zee"]),
        ],
    ),
    (
        "a letter at the end of a journal, capitals behind and",
        "# Articles\n"
        '1. BEES, Y., et DEER, H. "A Ride of Ants." *Transportation Research Part C*, vol. 112,'
        " 2020, pp. 45-62.\n"
        '2. EFFE, A., et ZEER, S. "Late Ants." *Journal of Ant Rides*, vol. 2, 2021, pp. 5-8.\n'
        "3. Bee et al. (2006): *ANTQ: Reconciling Hills, Relations and XML*.\n",
        [
            ("A Ride of Ants", "Transportation Research Part C", 2020, ["BEES", "DEER"]),
            ("Late Ants", "Journal of Ant Rides", 2021, ["EFFE", "ZEER"]),
            ("ANTQ: Reconciling Hills, Relations and XML", "", 2006, ["Bee"]),
        ],
    ),
    (
        "journals with a comma or a colon in GB/T 7714; a stop in front of //",
        "# Papers\n"
        "* Bee A C, Dee E, et al. <b>How ants count[J]</b>. Ants, Bees and Wasps, 2020, 4(1):"
        " 1-21. [Link](https://a.org/1)\n"
        "* Eff G, Gee H. <b>How bees count[J]</b>. Hives: A Journal of Bees, 2019, 29(10): 103."
        " [Link](https://a.org/2)\n"
        "* Zee I, Dee E. <b>How wasps count[C]</b>.//Proceedings of the 26th Conference on"
        " Wasps & Moths. 2020. [Link](https://a.org/3)\n",
        [
            ("How ants count", "Ants, Bees and Wasps", 2020, ["Bee", "Dee"]),
            ("How bees count", "Hives: A Journal of Bees", 2019, ["Eff", "Gee"]),
            (
                "How wasps count",
                "Proceedings of the 26th Conference on Wasps & Moths",
                2020,
                ["Zee", "Dee"],
            ),
        ],
    ),
    (
        "a journal in front of its volume",
        "# Papers\n\n- Beebou A, Deeberg SL, Eff M. Effects of noise on the counts of"
        " ants. Genome Res. 2020 Dec 23;31(2):301–8.\n\n"
        "- Gerard A Bee, Marcel J T Dee, How ants count in twos, NAR Ants and Bees,"
        " Volume 3, Issue 4, December 2021, lqab118\n",
        [
            (
                "Effects of noise on the counts of ants",
                "Genome Res.",
                2020,
                ["Beebou", "Deeberg", "Eff"],
            ),
            ("How ants count in twos", "NAR Ants and Bees", 2021, ["Bee", "Dee"]),
        ],
    ),
    (
        "pages after an issue are no years",
        "# References\n\n"
        "- A. Bee, M. J. Dee,  \n  “How hills count”,  \n  *Ants & Bees*, 29(9), 1945–1976, 2005.\n"
        "- A. Bee, M. J. Dee,  \n  “How nests count”,  \n  *Ants & Bees*, 30(8), 10–13, 2006.\n",
        [
            ("How hills count", "Ants & Bees", 2005, ["Bee", "Dee"]),
            ("How nests count", "Ants & Bees", 2006, ["Bee", "Dee"]),
        ],
    ),
)
def test_journals_in_lists(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    "source",
    [
        "Bee, A. (2005). How ants count. User Model. User-Adapt. Interact., 12(3), 45–67.",
        "Bee, A. (2005). How ants count. *User Model. User-Adapt. Interact.* 12(3), 45–67.",
        "Bee A. How ants count. User Model. User-Adapt. Interact. 2005;12(3):45-67.",
        'A. Bee, "How ants count," User Model. User-Adapt. Interact., vol. 12, pp. 45-67, 2005.',
        "Bee, A.: How ants count. User Model. User-Adapt. Interact. 12(3), 45–67 (2005)",
    ],
)
def test_a_journal_of_several_short_words_with_stops_is_read_whole(source: str) -> None:
    assert rows_of(f"# Ants\n- {source}\n") == [
        ("How ants count", "User Model. User-Adapt. Interact", 2005, ["Bee"])
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
- Gea, A. (2012). Journal of Nests. [Wasps of the east](https://ants.example.org/3)"""
    assert rows_of(text) == [
        ("How ants share their food", "Oikos", 2018, ["Bia"]),
        ("Where bees sleep", "Ecology Letters", 2009, ["Cea", "Dea"]),
        ("Foxes of the north", "Nature", 2011, ["Efe"]),
        ("Wasps of the east", "Journal of Nests", 2012, ["Gea"]),
    ]


@references(
    (
        "A. Bee, C. Dee. How ants count. Ant Letters, Special Issue on Legs, Wings, vol. 3, no. 2,"
        " pp. 1-4, 2013.",
        ("How ants count", "Ant Letters", 2013, ["Bee", "Dee"]),
    ),
    (
        "A. Bee, C. Dee. How ants count. *Ant Letters* (thematic issue: legs), 3(2):1-4, 2013.",
        ("How ants count", "Ant Letters", 2013, ["Bee", "Dee"]),
    ),
    (
        "Bee, A. (2013). Introduction to the special issue on legs. *Ant Letters, 3*(2), 1-4.",
        ("Introduction to the special issue on legs", "Ant Letters", 2013, ["Bee"]),
    ),
    (
        "Bee, J.L., and Cee, J.P., 2012, The story of bees: Hints from hills: Journal of Ants,"
        " v. 12, p. 4-19.",
        ("The story of bees: Hints from hills", "Journal of Ants", 2012, ["Bee", "Cee"]),
    ),
    (
        "Bee, J.L., and Dee, J.P., 2013, The story of wasps: U.S. Ant Survey Professional Paper"
        " 1350, 60 p.",
        ("The story of wasps", "U.S. Ant Survey Professional Paper", 2013, ["Bee", "Dee"]),
    ),
    ("Bee, J.L., 2014, Ants: Hill, Wood Press, 560 p.", ("Ants", "Wood Press", 2014, ["Bee"])),
    (
        "Bee, J.L., 2013, Wasps in rocks, in Dee, C., ed., Stories of wasps: Ant Society Special"
        " Paper 500, p. 4-19.",
        ("Wasps in rocks", "Stories of wasps", 2013, ["Bee"]),
    ),
    (
        "Bee, Ada, and Bob Cee. “Pictures of Ants.” Special issue, _Ant Processing_ 93, no. 3"
        " (2013).",
        ("Pictures of Ants", "Ant Processing", 2013, ["Bee", "Cee"]),
    ),
    (
        "Ada Bee, Carl Dee, Eve Eff, How ants fall ill, Clinical Hill Diseases, Volume 27, Issue 5,"
        " July 2020, abcd120, https://doi.org/10.1/abcd120",
        ("How ants fall ill", "Clinical Hill Diseases", 2020, ["Bee", "Dee", "Eff"]),
    ),
    (
        "Ada Bee et al. How ants get well, Clinical Hill Diseases, , abcd711,"
        " https://doi.org/10.1/abcd711",
        ("How ants get well", "Clinical Hill Diseases", 0, ["Bee"]),
    ),
    (
        "A. Bee and C. Dee. How ants dig. Ant Letters, in preparation, 2021",
        ("How ants dig", "Ant Letters", 2021, ["Bee", "Dee"]),
    ),
)
def test_journals_behind_colons_and_special_issues(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]
