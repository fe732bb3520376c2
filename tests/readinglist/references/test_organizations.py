"""References: authors that are organizations, groups, one name, or not known."""

from tests.readinglist.rows import Row, entries, references, rows_of, rows_of_reference


@references(
    ("World Ant Organization. (2020). *Guidelines on ants*. World Ant Organization.",
     ("Guidelines on ants", "", 2020, ["World Ant Organization"])),
    ("World Ant Organization (WAO). *Telemetry of ants*. Ulm: Hill Press, 1999.",
     ("Telemetry of ants", "Hill Press", 1999, ["World Ant Organization"])),
    ("Institute of Ant Studies. 2004. *Telemetry of ants*. Ulm: Hill Press.",
     ("Telemetry of ants", "Hill Press", 2004, ["Institute of Ant Studies"])),
    ("Ant Association Practice Committee. Care of ants. Ant Care. 2023;46(1):S1-S280.",
     ("Care of ants", "Ant Care", 2023, ["Ant Association Practice Committee"])),
    ("Instituto das Formigas (Brasil). Censo das formigas [Internet]. Ulm: Instituto das"
     " Formigas; 2021 [citado 2026 Set 19].",
     ("Censo das formigas", "Instituto das Formigas", 2021, ["Instituto das Formigas (Brasil)"])),
    ("World Ant Organization. The use of ants. Ulm: WAO; 2023.",
     ("The use of ants", "WAO", 2023, ["World Ant Organization"])),
    ("**Committee for Ant Data Systems (CADS)** (1999). *Ant channel coding*. Ulm: Hill Press.",
     ("Ant channel coding", "Hill Press", 1999, ["Committee for Ant Data Systems"])),
    ("Sociedad de las Hormigas (SH). Guía de hormigas. 2.ª ed. Abeja A, coordinador. Madrid: SH;"
     " noviembre de 2024.",
     ("Guía de hormigas", "SH", 2024, ["Sociedad de las Hormigas (SH)"])),
    ("R Core Team (2017). R: A language for counting ants. R Foundation for Ants, Vienna, Austria.",
     ("R: A language for counting ants", "", 2017, ["R Core Team"])),
)  # fmt: skip
def test_organizations(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("World Bank. (2020). *World Report on Ants: Trading*. Ant Press.",
     ("World Report on Ants: Trading", "Ant Press", 2020, ["World Bank"])),
    ("Intergovernmental Panel on Ant Change. 2014. Change 2014: Synthesis. IPAC, Geneva",
     ("Change 2014: Synthesis", "IPAC", 2014, ["Intergovernmental Panel on Ant Change"])),
    ("Ulm Academy of Wood 2014 *Ants of the hills* (Ulm: Hill Press)",
     ("Ants of the hills", "Hill Press", 2014, ["Ulm Academy of Wood"])),
    ("Ulm Academy of Wood, “Ants of the hills” (Hill Press, Bonn, 2014).",
     ("Ants of the hills", "Hill Press", 2014, ["Ulm Academy of Wood"])),
    ("NATIONAL ANT SAFETY BOARD. **Collapse of the hill**. Ulm: Hill Press, 2008.",
     ("Collapse of the hill", "Hill Press", 2008, ["NATIONAL ANT SAFETY BOARD"])),
    ("Real Academia Hormiga (2009). Nueva gramática de las hormigas. Madrid: Espasa.",
     ("Nueva gramática de las hormigas", "Espasa", 2009, ["Real Academia Hormiga"])),
    ("U.S. Department of Ants. (2001). *Ants of the hills*. Hill Press.",
     ("Ants of the hills", "Hill Press", 2001, ["U.S. Department of Ants"])),
    ("World Ant Organization *Classification of Ants*; 11th ed.; Hill Press: Ulm, 2019;",
     ("Classification of Ants", "Hill Press", 2019, ["World Ant Organization"])),
    ("Bundesministerium für Ameisen, Naturschutz und Sicherheit (2019): Ameisen in Zahlen."
     " Ulm: BMA.",
     ("Ameisen in Zahlen", "BMA", 2019,
      ["Bundesministerium für Ameisen, Naturschutz und Sicherheit"])),
    ("**National Ant and Wood Administration** (1986). *Report of the accident*. NAWA, Ulm.",
     ("Report of the accident", "NAWA", 1986, ["National Ant and Wood Administration"])),
)  # fmt: skip
def test_words_of_organizations(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("The ANTS Collaboration & the Hill Collaboration. 2016. Small waves. *Ant Letters* 116(6). 4.",
     ("Small waves", "Ant Letters", 2016, ["The ANTS Collaboration", "the Hill Collaboration"])),
    ("The ANTS Collaboration, and the Hill Collaboration. 2016. “Small Waves.” *Ant Letters* 6:4.",
     ("Small Waves", "Ant Letters", 2016, ["The ANTS Collaboration", "the Hill Collaboration"])),
    ("Institute of Ants; National Bee Council (2001). *Ants of the hills*. Ulm: Hill Press.",
     ("Ants of the hills", "Hill Press", 2001, ["Institute of Ants", "National Bee Council"])),
    ("Department of Ants and Human Services. 2001. *Ants of the hills*. Ulm: Hill Press.",
     ("Ants of the hills", "Hill Press", 2001, ["Department of Ants and Human Services"])),
)  # fmt: skip
def test_several_organizations(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Ada Bank. *The ants of the hill*. Ulm: Hill Press, 2001.",
     ("The ants of the hill", "Hill Press", 2001, ["Bank"])),
    ("European Union Law of Ants (2020). A. Bee, C. Dee. [[pdf](https://a.org/1.pdf)]",
     ("European Union Law of Ants", "", 2020, ["Bee", "Dee"])),
    ("Clustering Centers of Ants. 2018. [[pdf](https://a.org/4.pdf)]",
     ("Clustering Centers of Ants", "", 2018, [])),
)  # fmt: skip
def test_people_and_titles_with_words_of_organizations(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee M, Dee C, et al.  Ants Ethics and Conflict of Hills Committee.  How ants care. Ant Lett."
     " 2015 Jan;191(2):219-27.",
     ("How ants care", "Ant Lett.", 2015,
      ["Bee", "Dee", "Ants Ethics and Conflict of Hills Committee"])),
    ("Bee M, Dee C, et al; for the ANT Investigators. How ants care. Ant Lett. 2015;19(2):219-27.",
     ("How ants care", "Ant Lett.", 2015, ["Bee", "Dee", "ANT Investigators"])),
    ("Bee M, Dee C, et al. on behalf of the ANT Task Force. How ants care. Ant Lett. 2015;19(2):9.",
     ("How ants care", "Ant Lett.", 2015, ["Bee", "Dee", "ANT Task Force"])),
    ("Bee M, Dee C, et al. Care in the Ant Working Group. Ant Lett. 2015;191(2):219-27.",
     ("Care in the Ant Working Group", "Ant Lett.", 2015, ["Bee", "Dee"])),
    ("Mee D, Altman DG; ANTS Group. Rules for ants. PLoS Med. 2009;6(7):e1000097.",
     ("Rules for ants", "PLoS Med.", 2009, ["Mee", "Altman", "ANTS Group"])),
    ("Bee AC, Dee E, Ant Genome Consortium, A tool for ants, Ant Informatics, 2015, 3(1):1-9",
     ("A tool for ants", "Ant Informatics", 2015, ["Bee", "Dee", "Ant Genome Consortium"])),
)  # fmt: skip
def test_groups_beside_people(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Anonymous. Book reviews: *Ants of today*. *Wood: The Magazine of Ants*. 1995;3.",
     ("Book reviews: Ants of today", "Wood: The Magazine of Ants", 1995, ["Anonymous"])),
    ("Plinius. 1983. *On ants and bees*. Ulm: Hill Press.",
     ("On ants and bees", "Hill Press", 1983, ["Plinius"])),
    ("OpenBee. (2023). *Ant-4 Technical Report*. https://arxiv.org/abs/2303.00001",
     ("Ant-4 Technical Report", "", 2023, ["OpenBee"])),
)  # fmt: skip
def test_one_name_and_nobody(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@entries(
    (
        "a name of one word in front of the year, as people are in the other references",
        "- Bee, A., & Dee, C. (2015). A review of ant counts. Ant Metrics, 5, 1.\n"
        "- Eff, G. (2018). Ants in language models. Hill Letters, 3, 4.\n"
        "- Gee, H. M. (1937). The general theory of ants. Ant Economics, 51, 209–223.\n"
        "- AntAI (2023). The ants in business report. URL https://a.org/report\n"
        "- Bee, A. (2022). Deep ants for banks. Journal of Big Ants, 9, 100.\n",
        [
            ("A review of ant counts", "Ant Metrics", 2015, ["Bee", "Dee"]),
            ("Ants in language models", "Hill Letters", 2018, ["Eff"]),
            ("The general theory of ants", "Ant Economics", 1937, ["Gee"]),
            ("The ants in business report", "", 2023, ["AntAI"]),
            ("Deep ants for banks", "Journal of Big Ants", 2022, ["Bee"]),
        ],
    ),
    (
        "an organization in bold with its acronym in front",
        "- **Bee, A.C.** *Food of ants in wet hills.* Ant Letters.\n"
        "- **NAC (National Ant Council).** *Needs of Working Ants*, 7ª ed.\n"
        "- **Dee, E.F.** *Water of ants.* Ant Letters.\n"
        "- **Gee, H.** *Winters of ants.*\n- **Eff, G.** *Summers of ants.* Ant Letters.\n",
        [
            ("Food of ants in wet hills", "Ant Letters", 0, ["Bee"]),
            ("Needs of Working Ants", "", 0, ["NAC"]),
            ("Water of ants", "Ant Letters", 0, ["Dee"]),
            ("Winters of ants", "", 0, ["Gee"]),
            ("Summers of ants", "Ant Letters", 0, ["Eff"]),
        ],
    ),
)
def test_one_name_among_others(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@references(
    ("A. Bee, C. Dee, Deep Residual Ant Network, CVPR 2016.",
     ("Deep Residual Ant Network", "CVPR", 2016, ["Bee", "Dee"])),
    ("A. Bee, C. Dee, Counting Ants By Optimal Bayesian Network Learning in *Conference on Ants*,"
     " (2021), pp. 8741–8748.",
     ("Counting Ants By Optimal Bayesian Network Learning", "Conference on Ants", 2021,
      ["Bee", "Dee"])),
    ("A. Bee, C. Dee, and the Ant Research Network. How ants count. *Ants* 3 (2016), 4-9.",
     ("How ants count", "Ants", 2016, ["Bee", "Dee", "Ant Research Network"])),
)  # fmt: skip
def test_titles_that_end_like_the_names_of_groups(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@entries(
    (
        "an acronym in the place of authors, keys of several words",
        "- [Ant Manifesto 2001] Bee, A., Dee, C. *How ants count.* 2001.\n"
        "- [Eff 2002] Eff, E. *How bees count.* Hill Press, 2002.\n"
        "- [Gee 2003] Gee, G., Hum, H. *How wasps count.* Hill Press, 2003.\n"
        "- [WAO 2004a] WAO. *The state of ants.* 2004.\n"
        "- [Ivy 2005] Ivy, I. *How flies count.* Hill Press, 2005.\n",
        [
            ("How ants count", "", 2001, ["Bee", "Dee"]),
            ("How bees count", "Hill Press", 2002, ["Eff"]),
            ("How wasps count", "Hill Press", 2003, ["Gee", "Hum"]),
            ("The state of ants", "", 2004, ["WAO"]),
            ("How flies count", "Hill Press", 2005, ["Ivy"]),
        ],
    ),
)
def test_an_acronym_among_names(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_organizations_in_front_of_a_colon_as_people_are() -> None:
    text = (
        "# Quellen\n"
        "- Biene, Anna: Waben und Zellen. München: Hanser 2004.\n"
        "- Kerf, Bernd: Nester. Berlin: Springer 2011.\n"
        "- Dorn, Carla: Was Wespen zählen. Reinbek: Rowohlt 2007.\n"
        "- Bundesamt für Naturschutz: Bienen in der Stadt. Bonn 2017.\n"
        "- Umweltbundesamt: Leitfaden Ameisen. Bonn 2019.\n"
        "- Deutsche Gesellschaft für Insekten: Nestbau. Bonn 2022.\n"
        "- Umweltbundesamt (2020): Bienen in Zahlen. Bonn.\n"
    )
    assert rows_of(text) == [
        ("Waben und Zellen", "Hanser", 2004, ["Biene"]),
        ("Nester", "Springer", 2011, ["Kerf"]),
        ("Was Wespen zählen", "Rowohlt", 2007, ["Dorn"]),
        ("Bienen in der Stadt", "", 2017, ["Bundesamt für Naturschutz"]),
        ("Leitfaden Ameisen", "", 2019, ["Umweltbundesamt"]),
        ("Nestbau", "", 2022, ["Deutsche Gesellschaft für Insekten"]),
        ("Bienen in Zahlen", "", 2020, ["Umweltbundesamt"]),
    ]
