"""References as they stand in reading lists and on publication pages: whole values."""

import pytest

import snnbib
from tests.readinglist.rows import Row, rows_of

_REFERENCES = [
    # What is not yet printed, in the places where people say it.
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
    # Names of two forms in one list.
    ("C. S. Bee, Ada K. Dee, and E. Eff, Automatic counting of red ants, Wood 3 (1995).",
     ("Automatic counting of red ants", "Wood", 1995, ["Bee", "Dee", "Eff"])),
    ("C. S. Bee and Ada Dee, Automatic counting of red ants, Wood 3 (1995).",
     ("Automatic counting of red ants", "Wood", 1995, ["Bee", "Dee"])),
    # Publisher, place and year after a stop.
    ("Gee, G.: Wie Ameisen zählen. Hill-Verlag, Köln 2015.",
     ("Wie Ameisen zählen", "Hill-Verlag", 2015, ["Gee"])),
    ("Gee, G.: Wie Ameisen zählen. C. H. Hum, München 2015, Kap. 6.",
     ("Wie Ameisen zählen", "C. H. Hum", 2015, ["Gee"])),
    ("Gee, G.: Wie Ameisen zählen. Ein Überblick, Köln 2015.",
     ("Wie Ameisen zählen. Ein Überblick", "", 2015, ["Gee"])),
    # GOST with hyphens, and which parts to read; a publisher with initials.
    ("**[О3]** Жук, К. Муравьи. Жизнь холма. - СПб.: Оса, 2019. - 544 с. - Разделы: Ants, Wood.",
     ("Муравьи. Жизнь холма", "Оса", 2019, ["Жук"])),
    ("Жук, К. Чистые муравьи. - М.: И.Д. Оса, 2016. - 688 с.",
     ("Чистые муравьи", "И.Д. Оса", 2016, ["Жук"])),
    # One word after an initial is a title in front of the publisher, else a given name.
    ("Bee, A. Ants. New York: C. H. Hum, 1995.", ("Ants", "C. H. Hum", 1995, ["Bee"])),
    ("Bee, C. Wright. The Society of Ants. Oxford: Hill Press, 1959.",
     ("The Society of Ants", "Hill Press", 1959, ["Bee"])),
    # Where it was printed again.
    ("Bee, C. (1975). Ants and money. In *Papers in Ant Studies* (Vol. I). Sydney: Hill Bank."
     " (Printed again in C. Bee (1984), *Theory of Ants*, pp. 91–121. London: Hum.)",
     ("Ants and money", "Papers in Ant Studies", 1975, ["Bee"])),
    # The version of record after the preprint.
    ("Bee A., Cee Z. (2025). *Splitting of ants.* arXiv:2503.21251; Ant Counting 2025.",
     ("Splitting of ants", "Ant Counting", 2025, ["Bee", "Cee"])),
    # Chapters of books; a book in which a work without a title stands.
    ("Bee, Ada. How ants count. Chapter 3 in The Hill Handbook of Ants. Hill Press, 2001.",
     ("How ants count", "The Hill Handbook of Ants", 2001, ["Bee"])),
    ("Bee, Ada (2001). How ants count. Chapter 3 in *The Hill Handbook of Ants*. Hum.",
     ("How ants count", "The Hill Handbook of Ants", 2001, ["Bee"])),
    # The year within a conference's name; a short title in front of a journal's cut words.
    ("Bee, A.; Dee, C. Mixing ants. In Proceedings of the Ant Conference 2020 Workshops, Glasgow,"
     " UK, 23–28 August 2020; pp. 95–110.",
     ("Mixing ants", "Proceedings of the Ant Conference Workshops", 2020, ["Bee", "Dee"])),
    ("Bee, A. Tasting ants. In Proceedings of the 2017 3rd International Conference on Ants (ICA),"
     " Huhhot, China, 29–30 July 2017; Hill Press: Huhhot, China, 2017.",
     ("Tasting ants", "Proceedings of the 3rd International Conference on Ants (ICA)", 2017,
      ["Bee"])),
    ("Bee, M.; Dee, M. T. Ways of Red Ants. Int. J. Hum. Ant. Stud. 2010, 68, 689–709.",
     ("Ways of Red Ants", "Int. J. Hum. Ant. Stud.", 2010, ["Bee", "Dee"])),
    # Semicolons in front of editors and publisher, as chemists have them.
    ("Gee, C. H. Handbook of Ants, 2nd ed.; Bee, A., Ed.; Hum: Ulm, Germany, 1995; pp. 3–9.",
     ("Handbook of Ants", "Hum", 1995, ["Gee"])),
    # Family names with particles in capitals; an organization with its acronym; a series.
    ("De La Bee, Jean. 1978. *Les fourmis de la forêt*. Paris: Colline.",
     ("Les fourmis de la forêt", "Colline", 1978, ["De La Bee"])),
    ("Indicators for Red Wood (IRW). (2024). *Ant Survey: Red Report 2023.* Hill Office.",
     ("Ant Survey: Red Report 2023", "Hill Office", 2024, ["Indicators for Red Wood"])),
    ("C. Bee, Counting of ants in hills, Proceedings of 8th International Workshop on Ant Counting"
     " Strategies for Wood, Lecture Notes in Ants, UK, 2002, pp. 128–152.",
     ("Counting of ants in hills", "Proceedings of 8th International Workshop on Ant Counting"
      " Strategies for Wood", 2002, ["Bee"])),
    # Cut words of a journal's name, the last or the first of which looks like none.
    ("B. Gee, Prime ants in hills, Mediterr. J. Wood. 14:88 (2017).",
     ("Prime ants in hills", "Mediterr. J. Wood", 2017, ["Gee"])),
    ('Gee, S. & Hum, Y. C. "Analysis of red ants." J. Manuf. Process 141:481-493, 2025.',
     ("Analysis of red ants", "J. Manuf. Process", 2025, ["Gee", "Hum"])),
]  # fmt: skip


@pytest.mark.parametrize(("source", "row"), _REFERENCES)
def test_a_reference_is_read_whole(source: str, row: Row) -> None:
    assert rows_of(f"## References\n\n- {source}\n") == [row]


_LISTS = [
    pytest.param(
        "- **How Ants Count Hills.**\n  EMNLP 2025.\n  [[pdf](https://a.org/1)]\n\n"
        "  _Ada Bee_, Carl Dee, and Eve Eff.\n\n"
        "- **Bees and their Hives.**\n  ICLR 2024.\n  [[pdf](https://a.org/2)]\n\n"
        "  Carl Dee, _Ada Bee_, Eve Eff, Gil A. Hum.\n",
        [
            ("How Ants Count Hills", "EMNLP", 2025, ["Bee", "Dee", "Eff"]),
            ("Bees and their Hives", "ICLR", 2024, ["Dee", "Bee", "Eff", "Hum"]),
        ],
        id="one's own name emphasized in a line of authors",
    ),
    pytest.param(
        "[1] Ada Bee, Carl Dee, and Eve\nEff. Counting of ants. In Proceedings of the 12th Workshop"
        " on\nAnt Hills, pages 1–6, 2019.\n"
        "[2] Gil A Hum, David B Ivy, and Jack W Kay. Practical counting of ants. Ant Letters,"
        " 6(1):1–36, 2009.\n"
        "[3] Ada Bee, Susmit\nJah, and Jorge A Lee. Guided counting of ants. Wood, 2(1):3–4,"
        " 2010.\n",
        [
            (
                "Counting of ants",
                "Proceedings of the 12th Workshop on Ant Hills",
                2019,
                ["Bee", "Dee", "Eff"],
            ),
            ("Practical counting of ants", "Ant Letters", 2009, ["Hum", "Ivy", "Kay"]),
            ("Guided counting of ants", "Wood", 2010, ["Bee", "Jah", "Lee"]),
        ],
        id="lines that end within a name",
    ),
    pytest.param(
        "Sources:\n[1]Bee J,Cee WF,et al.A way of counting ants. [J]. Ant Letters,2013,8 (4):"
        " 60-61.\n[2]Dee N.Networks of red ants [J]. Wood,2016,353 (6295): 123-124.\n",
        [
            ("A way of counting ants", "Ant Letters", 2013, ["Bee", "Cee"]),
            ("Networks of red ants", "Wood", 2016, ["Dee"]),
        ],
        id="numbers without a space, below what the paragraph is about",
    ),
    pytest.param(
        "Sources:\nBee, A. (2001). How ants count in the\nwoods. Wood, 3(2), 4-9.\n"
        "Dee, C., & Eff, E. (2004). The hills of red\nants. Journal of Ants, 4, 1-2.\n",
        [
            ("How ants count in the woods", "Wood", 2001, ["Bee"]),
            ("The hills of red ants", "Journal of Ants", 2004, ["Dee", "Eff"]),
        ],
        id="wrapped references in one paragraph",
    ),
    pytest.param(
        "## 3.Bee-Cee J.  The name of ants. In: Dee Ł., Eff M., editors. Hill Handbook of Ants."
        " Hum; London, UK: 2020.\n\n"
        "## 4.Gee T.R., Hum A.A. Ways of ants. Ant Bull. Rev. 2014;21:505–511.\n",
        [
            ("The name of ants", "Hill Handbook of Ants", 2020, ["Bee-Cee"]),
            ("Ways of ants", "Ant Bull. Rev.", 2014, ["Gee", "Hum"]),
        ],
        id="headings with numbers",
    ),
    pytest.param(
        "## Classifying Ants Using Deep Hills\nAda Bee, **Carl Dee**, Eve Eff, *The Conference on"
        " Ants (CAH) 2020*. [[Link](https://link.springer.com/chapter/10.1007/1)]\n\n"
        "## Experimental Modeling of Red Ants\nAda Bee, Amr A. Dee, *The Conference on Ants (CAH)"
        " 2019*. [[Link](https://link.springer.com/chapter/10.1007/2)]\n",
        [
            (
                "Classifying Ants Using Deep Hills",
                "The Conference on Ants (CAH)",
                2020,
                ["Bee", "Dee", "Eff"],
            ),
            (
                "Experimental Modeling of Red Ants",
                "The Conference on Ants (CAH)",
                2019,
                ["Bee", "Dee"],
            ),
        ],
        id="authors and conference below headings",
    ),
    pytest.param(
        "[4] M. Bee, *The modified ants as an effect*, Ant Lett. A **253**, 273 (1999).\n\n"
        "[5] S. Cee and O. Dee, Class. Quantum Grav. **14**, L163 (1997).\n",
        [("The modified ants as an effect", "Ant Lett. A", 1999, ["Bee"])],
        id="a reference without a title adds nothing to the one above",
    ),
    pytest.param(
        "- **Marsha McBee, *Understanding Ants: The Extensions of Hills***, New York, Hill,\n"
        "  1964. https://a.org/works/OL1\n"
        "- **Ada Bee, *The Ways of Ants***, Paris, Seuil, 1987.\n"
        "- **Ada Bee and Carl Dee, *Hills***, Paris, Seuil, 1989.\n",
        [
            ("Understanding Ants: The Extensions of Hills", "Hill", 1964, ["McBee"]),
            ("The Ways of Ants", "Seuil", 1987, ["Bee"]),
            ("Hills", "Seuil", 1989, ["Bee", "Dee"]),
        ],
        id="names and title in bold, the title also in italics",
    ),
    pytest.param(
        "- Bee, Ada. Ants. Ulm: Hill; Bonn: Wood, 1995.\n",
        [("Ants", "Hill", 1995, ["Bee"])],
        id="two publishers",
    ),
    pytest.param(
        "1. **Bee, A. P., & Cee, G. (2025). Nests of ants: A study. Ant Letters, 59, 1.**\n"
        "2. **Bee, A. P. (2025). Extended counts: A comparison. Available at SSRN 538694.**\n"
        "3. **Ada P. Bee and Hanne Dee. (2024). Data for the ants [Data set]. Kaggle. "
        "https://doi.org/10.1000/x**\n",
        [
            ("Nests of ants: A study", "Ant Letters", 2025, ["Bee", "Cee"]),
            ("Extended counts: A comparison", "", 2025, ["Bee"]),
            ("Data for the ants", "", 2024, ["Bee", "Dee"]),
        ],
        id="references in bold as a whole",
    ),
    pytest.param(
        "- Bee, A. 2018. antUI: a wrapper around ‘ants’ to streamline analyses. R package version\n"
        "  1.5.0. <https://a.org/antUI>.\n"
        "- Bee A, Cee D (2021). antsim: Simulate Ants. R package version 0.1.3, "
        "<https://a.org/antsim>.\n",
        [
            ("antUI: a wrapper around ‘ants’ to streamline analyses", "", 2018, ["Bee"]),
            ("antsim: Simulate Ants", "", 2021, ["Bee", "Cee"]),
        ],
        id="versions of packages",
    ),
    pytest.param(
        "[BEEM02]:\nBeemer, Ada and Mazur, Dan, Nests: A system to know ants, 2002\n\n"
        "[CEED18]: Ceedle et al., Hill - Shared Counts Of Ants And Their Versions, 2018\n",
        [
            ("Nests: A system to know ants", "", 2002, ["Beemer", "Mazur"]),
            ("Hill - Shared Counts Of Ants And Their Versions", "", 2018, ["Ceedle"]),
        ],
        id="keys made of names are no venues",
    ),
    pytest.param(
        "- Overview: Bee, A., Cee, G. et al. Hills of ants. Nat Rev Ants (2023). https://a.org/1\n"
        "- PANT: J. Bee, P. Dee, S. Eff, Counting ants in hills. Sci. Ants 5, eaa496 (2019).\n"
        "- PANT+: J. Bee (2020): Counting ants that live now. Ant Letters 3, 2020.\n",
        [
            ("Hills of ants", "Nat Rev Ants", 2023, ["Bee", "Cee"]),
            ("Counting ants in hills", "Sci. Ants", 2019, ["Bee", "Dee", "Eff"]),
            ("Counting ants that live now", "Ant Letters", 2020, ["Bee"]),
        ],
        id="what is described, in front of references",
    ),
    pytest.param(
        "- A. Bee, M. J. Dee,  \n  “How hills count”,  \n  *Ants & Bees*, 29(9), 1945–1976, 2005.\n"
        "- A. Bee, M. J. Dee,  \n  “How nests count”,  \n  *Ants & Bees*, 30(8), 10–13, 2006.\n",
        [
            ("How hills count", "Ants & Bees", 2005, ["Bee", "Dee"]),
            ("How nests count", "Ants & Bees", 2006, ["Bee", "Dee"]),
        ],
        id="pages after an issue are no years",
    ),
    pytest.param(
        "- **López de Hill, Marco.** 2018. *Advances in Wooden Ants*. Ulm: Hill Press.\n"
        "- López de Hill, Marco (2020). Ants for Managers. Hill Press.\n",
        [
            ("Advances in Wooden Ants", "Hill Press", 2018, ["López de Hill"]),
            ("Ants for Managers", "Hill Press", 2020, ["López de Hill"]),
        ],
        id="two family names with a particle between them",
    ),
    pytest.param(
        "- A.B. Bee, G.I. Dee, G.M.  Effner, The Wooden Theory of Ants, Hill Press (1985)\n",
        [("The Wooden Theory of Ants", "Hill Press", 1985, ["Bee", "Dee", "Effner"])],
        id="two spaces in a name",
    ),
    pytest.param(
        "- A. Bee and C. Dee, Wooden ants. 2nd ed. Hill Monographs on Wood. Hill Press (2012)\n"
        "- Bee, A. Red ants. 3rd edition. Hill Monographs on Wood. Ulm: Wood Press, 2012.\n",
        [
            ("Wooden ants", "Hill Press", 2012, ["Bee", "Dee"]),
            ("Red ants", "Wood Press", 2012, ["Bee"]),
        ],
        id="an edition in front of a series",
    ),
    pytest.param(
        "- A. Bee and C. Dee. How ants count. Wood Theory, IEEE Transactions on, 51(7):228–231, "
        "2005.\n"
        "- Bee, A. How hills count. Ants and Wood, IEEE Transactions on 33.5 (2011): 8-9.\n",
        [
            ("How ants count", "Wood Theory, IEEE Transactions on", 2005, ["Bee", "Dee"]),
            ("How hills count", "Ants and Wood, IEEE Transactions on", 2011, ["Bee"]),
        ],
        id="names of transactions turned around",
    ),
    pytest.param(
        "## Wooden ants\n\n- **Bee, Y., et al. (2009).** Wooden ants. *ICML 2009*, 41–48.\n\n"
        "## Red ants\n\n- **Bee, Y., et al. (2010).** Red hills. *ICML 2010*, 4–8.\n",
        [
            ("Wooden ants", "ICML", 2009, ["Bee"]),
            ("Red hills", "ICML", 2010, ["Bee"]),
        ],
        id="a title that is the heading's text",
    ),
]


@pytest.mark.parametrize(("text", "rows"), _LISTS)
def test_a_list_is_read_whole(text: str, rows: list[Row]) -> None:
    assert rows_of(f"# References\n\n{text}") == rows


_OWN_PAGES = [
    pytest.param(
        "- How Black Ants Count, with Nic Bee and Ramiro Cee. *Atlantic Review of Ants*, 2017.\n"
        "- The Price of Hills, joint work with Gil Hum. *Journal of Ants*, 3(2): 4-9, 2015.\n"
        "- How Ants Forget (with [Ada Bee](https://a.org/bee) and Eve Dee), *Ant Letters*, 2019.\n",
        [
            ("How Black Ants Count", "Atlantic Review of Ants", 2017, ["Bee", "Cee"]),
            ("The Price of Hills", "Journal of Ants", 2015, ["Hum"]),
            ("How Ants Forget", "Ant Letters", 2019, ["Bee", "Dee"]),
        ],
        id="coauthors behind titles",
    ),
    pytest.param(
        '- **Bee and Dee.** "How ants count: a study." Ant Conference, 2006.\n'
        "- Bee, Cee, and Dee. “A brief introduction to hills” (2003).\n",
        [
            ("How ants count: a study", "Ant Conference", 2006, ["Bee", "Dee"]),
            ("A brief introduction to hills", "", 2003, ["Bee", "Cee", "Dee"]),
        ],
        id="family names in front of quoted titles",
    ),
]


@pytest.mark.parametrize(("text", "rows"), _OWN_PAGES)
def test_a_page_is_read_whole(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_venue_behind_people_is_not_taken_for_the_title() -> None:
    text = (
        "## Papers\n\n- HillNet: J. Bee, P. Dee. ICML 2021\n- AntNet: J. Bee, P. Dee. ICML 2020\n"
    )
    assert [paper.venue for paper in snnbib.read_list(text, "list.md").papers] == ["ICML", "ICML"]


def test_a_reference_without_a_title_in_a_book_is_left_out() -> None:
    text = (
        "# Papers\n\n- A. Bee and C. Dee, in *Proceedings of the Ant Conference*, pp. 2-8 (2001)."
        "\n- A. Bee, C. Dee, in *Ant Structures* (Hill Press, Ulm, 1999), p. 23.\n"
        "- E. Eff. How red ants count. *Journal of Ants* 3, 2001.\n"
    )
    assert rows_of(text) == [("How red ants count", "Journal of Ants", 2001, ["Eff"])]
