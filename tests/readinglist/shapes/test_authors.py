"""Which part of an entry are its authors."""

from tests.readinglist.rows import Row, entries, rows_of

ANTS = ("How ants count their steps", "ICLR", 2020, ["Bee", "Dee"])


BEES = ("How bees find the way home", "CVPR", 2021, ["Eff", "Gee"])


WASPS = ("Why wasps do not count", "ICML", 2019, ["Zee", "Bee"])


@entries(
    (
        "a link in angle brackets with authors, venue and year",
        "# Ants by imitation\n"
        "* <[A reduction of ants](https://a.org/1)> by Ada Ross, Gee J. Gordon, J. Andrew Bee,"
        " 2011.\n"
        "* <[Cooperative ants](https://a.org/2)> by Dylan Mee, Pieter Abb and Anca Dee, NIPS,"
        " 2016.\n"
        "* <[Ants behind leaves](https://a.org/3)> by Bogg K, Doshi P. AAMAS, 2014.\n"
        "* <[Likely ants](https://a.org/4)> by MONICA C. VROM, 2014.\n",
        [
            ("A reduction of ants", "", 2011, ["Ross", "Gordon", "Bee"]),
            ("Cooperative ants", "NeurIPS", 2016, ["Mee", "Abb", "Dee"]),
            ("Ants behind leaves", "AAMAS", 2014, ["Bogg", "Doshi"]),
            ("Likely ants", "", 2014, ["VROM"]),
        ],
    ),
    (
        "people with where they are from",
        "# Articles\n"
        "- [Nurses and screens](https://a.org/1) by Ada Bee & Carl Dee from Gee University on"
        " JAMIA - a checklist\n"
        "- [Doctors and screens](https://a.org/2) by Eva Eff, ..., Zoe Zee from Cee College on"
        " Journal of Screens\n",
        [
            ("Nurses and screens", "JAMIA", 0, ["Bee", "Dee"]),
            ("Doctors and screens", "Journal of Screens", 0, ["Eff", "Zee"]),
        ],
    ),
    (
        "initials without a space between them",
        "# Papers\n"
        "* Ada Bee, Carl Dee, and Eva O.K. Eff. 2016. [How ants count](https://a.org/1)."
        " In *Proceedings of ACL 2016*.\n"
        "* Gil Gee and Zoe Zee. 2017. [How bees count](https://a.org/2)."
        " In *Proceedings of ACL 2017*.\n",
        [
            ("How ants count", "ACL", 2016, ["Bee", "Dee", "Eff"]),
            ("How bees count", "ACL", 2017, ["Gee", "Zee"]),
        ],
    ),
    (
        "people behind quoted titles",
        "# Papers\n\n## Steps\n\n"
        '- "[How ants count their steps](https://a.org/1)" - A. C. Bee - Wood 2020\n'
        '- "[How bees find the way home](https://a.org/2)" (Eva Eff) [2021]\n'
        '- [ICML 2019]. "Why wasps do not count". Zoe I. Zee `survey` [pdf](https://a.org/3.pdf)\n',
        [
            (ANTS[0], "Wood", 2020, ["Bee"]),
            (BEES[0], "", 2021, ["Eff"]),
            (*WASPS[:3], ["Zee"]),
        ],
    ),
    (
        "names like words, among others in the same form",
        "# Papers\n\n"
        "- **How ants count their steps** <br> Bee A, Das S, Weening J <br>"
        " [pdf](https://a.org/1.pdf)\n"
        "- **How bees find the way home**. Eva Eff, Gil Gee, Zhi-Ming Ma `field`"
        " [pdf](https://a.org/2.pdf)\n"
        "- **Why wasps do not count**. Zoe Zee, Ada Bee and Max Springer"
        " [pdf](https://a.org/3.pdf)\n"
        "- **Why moths count**. Zoe Zee, Mark Field, Ada Bee [pdf](https://a.org/4.pdf)\n",
        [
            (ANTS[0], "", 0, ["Bee", "Das", "Weening"]),
            (BEES[0], "", 0, ["Eff", "Gee", "Ma"]),
            (WASPS[0], "", 0, ["Zee", "Bee", "Springer"]),
            ("Why moths count", "", 0, ["Zee", "Field", "Bee"]),
        ],
    ),
    (
        "short families, suffixes, words as families, particles that are joined",
        "# Papers\n\n"
        '- Wentao Wu. "[How ants count their steps](https://a.org/1)"\n'
        "- **How bees find the way home**, Brian W. Kern and Carl J. Dee, *CVPR 2021*\n"
        "- **Why wasps do not count** <br> *ICML 2019* <br> by K. Bee, M. Dee, M. Springer\n"
        "- Zoe Zee, Jay S. Stanley III, Ada Bee [Why moths count](https://a.org/4) (ICLR"
        " 2020)\n"
        '- *ICLR 2020*. "[Why flies count](https://a.org/5)". Fabian et al.\n'
        "- Why gnats count — ICLR'20 — Das et al. [[pdf]](https://a.org/6.pdf)\n"
        "- “Why mites count” <br> Bee, A., Law, S., & Na, B. <br> (ICLR 2020)\n"
        "- Why fleas count. (ICLR 2020), by Ada Bee, Carl d'Amorim"
        " [[pdf]](https://a.org/7.pdf)\n",
        [
            (ANTS[0], "", 0, ["Wu"]),
            (*BEES[:3], ["Kern", "Dee"]),
            (*WASPS[:3], ["Bee", "Dee", "Springer"]),
            ("Why moths count", "ICLR", 2020, ["Zee", "Stanley", "Bee"]),
            ("Why flies count", "ICLR", 2020, ["Fabian"]),
            ("Why gnats count", "ICLR", 2020, ["Das"]),
            ("Why mites count", "ICLR", 2020, ["Bee", "Law", "Na"]),
            ("Why fleas count", "ICLR", 2020, ["Bee", "d'Amorim"]),
        ],
    ),
    (
        "a family name behind an initial is no particle",
        "| Title | Authors | Venue |\n|---|---|---|\n"
        "| [How ants count their steps](https://a.org/1) | Ada Bee, Simon S. Du | ICLR 2020 |\n"
        "| [How bees find the way home](https://a.org/2) | Eva Eff, Carl S. Gee | CVPR"
        " 2021 |\n",
        [(*ANTS[:3], ["Bee", "Du"]), (*BEES[:3], ["Eff", "Gee"])],
    ),
    (
        "family names that begin with St.",
        "# Papers\n- **How ants count**, Ada St. Johns, Carl Dee, ICML 2020 [pdf](https://a.org/1)\n"
        "- **How bees count**, A. St. Johns, ICML 2021 [pdf](https://a.org/2)\n"
        "- **Ants of St. Johns**, Carl Dee, ICML 2022 [pdf](https://a.org/3)\n",
        [
            ("How ants count", "ICML", 2020, ["St. Johns", "Dee"]),
            ("How bees count", "ICML", 2021, ["St. Johns"]),
            ("Ants of St. Johns", "ICML", 2022, ["Dee"]),
        ],
    ),
    (
        "one's own name emphasized in a line of authors",
        "# References\n\n"
        "- **How Ants Count Hills.**\n  EMNLP 2025.\n  [[pdf](https://a.org/1)]\n\n"
        "  _Ada Bee_, Carl Dee, and Eve Eff.\n\n"
        "- **Bees and their Hives.**\n  ICLR 2024.\n  [[pdf](https://a.org/2)]\n\n"
        "  Carl Dee, _Ada Bee_, Eve Eff, Gil A. Hum.\n",
        [
            ("How Ants Count Hills", "EMNLP", 2025, ["Bee", "Dee", "Eff"]),
            ("Bees and their Hives", "ICLR", 2024, ["Dee", "Bee", "Eff", "Hum"]),
        ],
    ),
)
def test_authors_behind_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a person where the others have their venue",
        "## Systems\n[Counting ants quickly](https://a.org/1.pdf) [ACM SOSP 2021]\n\n"
        "[Counting ants safely](https://a.org/2.pdf) [USENIX OSDI 2002]\n\n"
        "[Counting and recovery](https://a.org/3.pdf) [Ada C. Bee]\n\n"
        "[Counting ants slowly](https://a.org/4.pdf) [ACM SOSP 1991]\n",
        [
            ("Counting ants quickly", "SOSP", 2021, []),
            ("Counting ants safely", "OSDI", 2002, []),
            ("Counting and recovery", "", 0, ["Bee"]),
            ("Counting ants slowly", "SOSP", 1991, []),
        ],
    ),
    (
        "dots in the place of more names",
        "# Ants\n- **How ants count steps** Ada Bee, Carl Dee, Eva Eff... CVPR, 2020"
        " [[pdf](https://a.org/1)]\n"
        "- **How bees find a hive** Gil Gee, Hal Hay, Ida Ivy. ICCV, 2019 [[pdf](https://a.org/2)]\n",
        [
            ("How ants count steps", "CVPR", 2020, ["Bee", "Dee", "Eff"]),
            ("How bees find a hive", "ICCV", 2019, ["Gee", "Hay", "Ivy"]),
        ],
    ),
    (
        "et. al. is no venue",
        "# Readings\n"
        "- Turner Whit, [A Better Hill for Ants](https://a.org/1.pdf),\n  SIGGRAPH 1990.\n"
        "- Greg Wade, [Light in Hills](https://a.org/2.pdf),\n  SIGGRAPH 1994.\n"
        "- Kelvin Song et. al., [The Maker of Hills](https://a.org/3.pdf),\n"
        "  Pacific Ants 1998.\n",
        [
            ("A Better Hill for Ants", "SIGGRAPH", 1990, ["Whit"]),
            ("Light in Hills", "SIGGRAPH", 1994, ["Wade"]),
            ("The Maker of Hills", "Pacific Ants", 1998, ["Song"]),
        ],
    ),
    (
        "a single author between title and venue, where other entries name people elsewhere",
        "# Papers\n- How bees count. Ada Bee, Carl Dee. *Nature*, 2020. [pdf](https://a.org/1)\n"
        "- How wasps count. Eva Eff, Gil Gee. *ICML*, 2020. [pdf](https://a.org/2)\n"
        "- How moths count. Ida Ivy, Carl Dee. *ICML*, 2020. [pdf](https://a.org/3)\n"
        "- Do ants count? On steps. Ada Bee. *Nature*, 2020. [pdf](https://a.org/4)\n"
        "- How flies count, *with care*. Ida Ivy. *Nature*, 2020. [pdf](https://a.org/5)\n",
        [
            ("How bees count", "Nature", 2020, ["Bee", "Dee"]),
            ("How wasps count", "ICML", 2020, ["Eff", "Gee"]),
            ("How moths count", "ICML", 2020, ["Ivy", "Dee"]),
            ("Do ants count? On steps", "Nature", 2020, ["Bee"]),
            ("How flies count", "Nature", 2020, ["Ivy"]),
        ],
    ),
    (
        "two words between title and venue, where no entry names people",
        "# Papers\n- How bees count. Long Talk. *Nature*, 2020. [pdf](https://a.org/1)\n"
        "- How wasps count. Red Hills. *ICML*, 2020. [pdf](https://a.org/2)\n",
        [("How bees count", "Nature", 2020, []), ("How wasps count", "ICML", 2020, [])],
    ),
    (
        "two full names between title and venue, in a list of one entry",
        "# Papers\n- How ants count. Ada Bee and Carl Dee. *Nature*, 2020. [pdf](https://a.org/1)\n",
        [("How ants count", "Nature", 2020, ["Bee", "Dee"])],
    ),
)
def test_authors_in_other_places(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_word_in_front_of_an_emphasized_venue_is_no_name() -> None:
    text = (
        "# Papers\n\n- Dreamers & Walkers, *Nature* (2000) [[pdf]](https://a.org/1.pdf)\n"
        "- Walks of Ants, *Nature* (2001) [[pdf]](https://a.org/2.pdf)\n"
    )
    assert rows_of(text) == [
        ("Dreamers & Walkers", "Nature", 2000, []),
        ("Walks of Ants", "Nature", 2001, []),
    ]


def test_a_full_name_with_an_initial_stands_in_front_of_a_dash() -> None:
    text = "# Books\n\n- Ada P. Beeson - _Ants made easy_\n"
    assert rows_of(text) == [("Ants made easy", "", 0, ["Beeson"])]


_HEAD = "# Ants\n## Hills\n"


def test_several_names_are_no_venue_where_others_have_one() -> None:
    text = (
        "- How Ants Count, 2017, Ant Letters\n- How Bees Count, 2018, Ant Letters\n"
        "- How Moths Count, 2019, Ada Bee and Carl Dee\n- How Flies Count, 2020, Ant Letters\n"
    )
    assert rows_of(_HEAD + text)[2][1] == ""


@entries(
    (
        "a name and the year in front of labels",
        "# Papers\n"
        "* Survey on Ants, Lipi Bee, 2016 [pdf](https://a.org/1.pdf)\n"
        "* Context-Aware Ant Systems, Gedi Bee, 2013 | [code](https://a.org/2) ![x](https://b.org)\n"
        "* ~~Toward the Next Ants: Applications and Challenges, Alex Fee, 2014~~ [[note](a.md)]\n"
        "* Introduction to Ant Systems: Algorithms, ACM, 2004\n",
        [
            ("Survey on Ants", "", 2016, ["Bee"]),
            ("Context-Aware Ant Systems", "", 2013, ["Bee"]),
            ("Toward the Next Ants: Applications and Challenges", "", 2014, ["Fee"]),
            ("Introduction to Ant Systems: Algorithms", "ACM", 2004, []),
        ],
    ),
    (
        "a comma in front of some names and by in front of others",
        "# Papers\n* How ants count by Ada L. Bee and Carl A. Dee, 2019\n"
        "* Scheduling for ants, Phil B. Gee & Steve S. Hum\n* Why ants sleep by Ada Bee\n"
        "* Beds of ants: comparing two, Dick Lee, Douglas W. Mop\n* Wasps, bees, and ants\n",
        [
            ("How ants count", "", 2019, ["Bee", "Dee"]),
            ("Scheduling for ants", "", 0, ["Gee", "Hum"]),
            ("Why ants sleep", "", 0, ["Bee"]),
            ("Beds of ants: comparing two", "", 0, ["Lee", "Mop"]),
            ("Wasps, bees, and ants", "", 0, []),
        ],
    ),
    (
        "several names and the year in one entry alone",
        "# Papers\n* How ants count steps, Ada Bee, Carl Dee, 2016 [pdf](https://a.org/1)\n"
        "* Ants, Bees, and Wasps, 2015\n",
        [
            ("How ants count steps", "", 2016, ["Bee", "Dee"]),
            ("Ants, Bees, and Wasps", "", 2015, []),
        ],
    ),
)
def test_names_and_a_year_behind_a_comma(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_two_names_behind_a_title_and_its_year() -> None:
    text = "# Ants\n* Counting Ants in the Wood, 2000, Ada Bee and Carl Dee\n"
    assert rows_of(text) == [("Counting Ants in the Wood", "", 2000, ["Bee", "Dee"])]


def test_full_names_and_commas_in_front_of_a_title() -> None:
    text = """# Papers
- Ian H. Bee, An Adaptive Counter for Old Worlds, Proceedings of the IRE, 1977.
- Mykel J. Eff, Steps toward Artificial Hills, Artificial Intelligence, 1961.
- Ada Bee, Carl Dee, Deep Counting: A Survey, JAIR, 1996. [[Paper]](https://a.org/1.pdf)
- Ada Bee, Eva Eff, Carl Dee, How Ants Sleep, JAIR, 1997. [[Paper]](https://a.org/2.pdf)
"""
    assert rows_of(text) == [
        ("An Adaptive Counter for Old Worlds", "Proceedings of the IRE", 1977, ["Bee"]),
        ("Steps toward Artificial Hills", "Artificial Intelligence", 1961, ["Eff"]),
        ("Deep Counting: A Survey", "JAIR", 1996, ["Bee", "Dee"]),
        ("How Ants Sleep", "JAIR", 1997, ["Bee", "Eff", "Dee"]),
    ]


def test_a_last_author_of_one_name_behind_full_names() -> None:
    text = """# Papers

- **How Ants Count in the Dark** – Ada Bee, Carl Dee, Suharto [[pdf](https://a.org/1)]
- **How Bees Dance in the Rain** – Eva Gee, Budi Hay [[pdf](https://a.org/2)]
- [How Moths Fly to the Moon](https://a.org/3). Finn Jay, Ida Lee, Sukarno. ICML 2020
"""
    assert [authors for *_, authors in rows_of(text)] == [
        ["Bee", "Dee", "Suharto"],
        ["Gee", "Hay"],
        ["Jay", "Lee", "Sukarno"],
    ]


@entries(
    (
        "links that repeat words of the title",
        "# Ants\n| Abbr. | Title | Publication | Paper |\n|---|---|---|---|\n"
        "| AntMaps | **Earth Anthills: Maps of All Nests** | ICML 2020 |"
        " [Earth Anthills](https://doi.org/10.1/1) |\n"
        "| BeeMaps | **Wild Beehives of Ulm: A Review** | ICML 2021 |"
        " [Wild Beehives](https://doi.org/10.1/2) |\n",
        [
            ("Earth Anthills: Maps of All Nests", "ICML", 2020, []),
            ("Wild Beehives of Ulm: A Review", "ICML", 2021, []),
        ],
    ),
    (
        "words of titles after by, and a series of verbs",
        "# Ants\n* Counting Nests in Large Woods by Edibility Descent, IJCAI 2019"
        " [[paper](https://doi.org/10.1/1)].\n"
        "* Sort, Filter, and Carry the Leaves of Woods. VLDB 2016"
        " [[paper](https://doi.org/10.1/2)].\n",
        [
            ("Counting Nests in Large Woods by Edibility Descent", "IJCAI", 2019, []),
            ("Sort, Filter, and Carry the Leaves of Woods", "VLDB", 2016, []),
        ],
    ),
)
def test_words_that_only_look_like_names(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "cells below the name of another thing",
        "# Ants\n**Paper**|**Evaluation Method**\n:---:|:---:\n"
        "[The Nests of Deep Woods](https://doi.org/10.1/1)|Sanity Check\n"
        "[Graying the black anthill](https://doi.org/10.1/2)|Sanity Check\n"
        "[Why should ants trust bees?](https://doi.org/10.1/3)|Simulated Nests\n",
        [
            ("The Nests of Deep Woods", "", 0, []),
            ("Graying the black anthill", "", 0, []),
            ("Why should ants trust bees?", "", 0, []),
        ],
    ),
    (
        "family names in brackets behind the titles of a table",
        "# Ants\n| Solver | Site | Paper |\n|---|---|---|\n"
        "| AntSat | [ant.org](https://ant.org) | *An extensible ant solver* (Eén & Söre, 2003) |\n"
        "| BeeSat | [bee.org](https://bee.org) | *Predicting bees in spring*"
        " (de Mora & Bjør, TACAS 2008) |\n",
        [
            ("An extensible ant solver", "", 2003, ["Eén", "Söre"]),
            ("Predicting bees in spring", "TACAS", 2008, ["de Mora", "Bjør"]),
        ],
    ),
    (
        "given names behind family names",
        "# Ants\n* [Counting the Ants of Ulm](https://a.org/1). Mory, Amit and Gold, Yoav. (2021)\n"
        "* [A Survey on Ants in Woods](https://arxiv.org/abs/2301.00001)."
        " Fu, Bo; Ye, Pei; Zhang, Li; Yu, Pei; Hu, Cong. (ICASSP 2023).\n"
        "* [Where Moths Sleep at Night](https://a.org/3). Ada Bee and Carl Dee. (CVPR 2022)\n",
        [
            ("Counting the Ants of Ulm", "", 2021, ["Mory", "Gold"]),
            ("A Survey on Ants in Woods", "ICASSP", 2023, ["Fu", "Ye", "Zhang", "Yu", "Hu"]),
            ("Where Moths Sleep at Night", "CVPR", 2022, ["Bee", "Dee"]),
        ],
    ),
)
def test_authors_of_some_places_only(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_family_names_behind_bold_titles() -> None:
    text = """# Reading list
1. **How ants buy food**, Bee & Cee, Quarterly Journal of Economics, 2011.
[[paper](https://a.org/1)]
2. **Ants and the theory of growth**, Dee, American Economic Review, 2015.
[[paper](https://a.org/2)]
3. **Why do some ants carry so much more?**, Eff, Gee, & Hay, Journal of Ants, 2002.
[[paper](https://a.org/3)]
"""
    assert rows_of(text) == [
        ("How ants buy food", "Quarterly Journal of Economics", 2011, ["Bee", "Cee"]),
        ("Ants and the theory of growth", "American Economic Review", 2015, ["Dee"]),
        ("Why do some ants carry so much more?", "Journal of Ants", 2002, ["Eff", "Gee", "Hay"]),
    ]


def test_people_behind_a_title_of_two_words() -> None:
    text = """# Reading list
- What Is this Thing Called an Ant? - _Ada Bee_
  - [link](https://a.org/1)
- Ant Hills: A Very Short Introduction - _Sam Gee_
  - [link](https://a.org/3)
- Logic of Discovery by Ants - _Karl Hay_
  - [link](https://a.org/4)

Anthropology
- Laboratory Ants - _Bruno Cee & Steve Dee_
  - [link](https://a.org/2)
"""
    assert rows_of(text) == [
        ("What Is this Thing Called an Ant?", "", 0, ["Bee"]),
        ("Ant Hills: A Very Short Introduction", "", 0, ["Gee"]),
        ("Logic of Discovery by Ants", "", 0, ["Hay"]),
        ("Laboratory Ants", "", 0, ["Cee", "Dee"]),
    ]


@entries(
    (
        "full names, and family names where others have full names",
        "# Ants\n## Books\n- **Programming Parallel Ants: A Way** — *Dan B. Kir & Wen W. Hwu*\n"
        "  The usual introduction. *[Shop](https://www.amazon.com/dp/1)*\n"
        "- **Ants by Example** — *Jason San & Ed Kan*  \n"
        "  For beginners. *[Shop](https://www.amazon.com/dp/2)*\n"
        "## Papers\n- *[Ways of the Ants in Woods](https://doi.org/10.1/1)* - Hij, Pieter, et al.\n"
        "- *[The Growth of Anthills](https://doi.org/10.1/2)* — Kir & Hwu\n"
        "- *[Counting Ants for Bees](https://doi.org/10.1/3)* - Oden, Lena, and Karl Nöl\n",
        [
            ("Programming Parallel Ants: A Way", "", 0, ["Kir", "Hwu"]),
            ("Ants by Example", "", 0, ["San", "Kan"]),
            ("Ways of the Ants in Woods", "", 0, ["Hij"]),
            ("The Growth of Anthills", "", 0, ["Kir", "Hwu"]),
            ("Counting Ants for Bees", "", 0, ["Oden", "Nöl"]),
        ],
    ),
)
def test_authors_that_are_the_rest_of_a_line(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_name_behind_a_dash_is_no_subtitle_of_an_emphasized_title() -> None:
    text = (
        "### Books\n\n- *Inspired Ants* — Ada Bee.\n- *The Lean Hill* — Carl Dee (skim).\n"
        "- *Crucial Conversations of Ants* — Bee, Cee, Dee.\n"
    )
    assert [title for title, *_ in rows_of(text)] == [
        "Inspired Ants",
        "The Lean Hill",
        "Crucial Conversations of Ants",
    ]
