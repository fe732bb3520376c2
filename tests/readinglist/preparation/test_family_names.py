"""Family names alone, in front of titles and behind them: one entry does not show what they are."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "year and family name, without bullets",
        "# Ants\n2019 Bee: How ants count <https://a.org/1.pdf> short\n"
        "2018 Cole: Legs of beetles <https://a.org/2.pdf>\n"
        "2017 Dean: Wings of moths: a survey <https://a.org/3.pdf>\n",
        [
            ("How ants count", "", 2019, ["Bee"]),
            ("Legs of beetles", "", 2018, ["Cole"]),
            ("Wings of moths: a survey", "", 2017, ["Dean"]),
        ],
    ),
    (
        "family names and year in the link",
        "# Ants\n- [Bee 2019 : How ants count](https://a.org/1.pdf)\n"
        "- [Cole & Dean 2018 : Legs of beetles](https://a.org/2.pdf)\n"
        "- [Eff et al. 2017: Wings of moths](https://a.org/3.pdf)\n"
        "- [How moths sleep](https://a.org/4.pdf)\n",
        [
            ("How ants count", "", 2019, ["Bee"]),
            ("Legs of beetles", "", 2018, ["Cole", "Dean"]),
            ("Wings of moths", "", 2017, ["Eff"]),
            ("How moths sleep", "", 0, []),
        ],
    ),
    (
        "in front of a comma and a linked title",
        "# Readings\n**Mandatory**\n\n1. Bee, [How Ants Count Steps](https://a.org/1.pdf), 2012\n"
        "2. Cole and Dean, [Ants: A Method for Hills](https://a.org/2.pdf), 2015\n\n"
        "**Optional**\n\n- Eff et al., [On the Legs of Beetles](https://a.org/3.pdf), 2018\n"
        "- Gay and Lee, [Wings of Small Moths](https://a.org/4.pdf), 2018\n",
        [
            ("How Ants Count Steps", "", 2012, ["Bee"]),
            ("Ants: A Method for Hills", "", 2015, ["Cole", "Dean"]),
            ("On the Legs of Beetles", "", 2018, ["Eff"]),
            ("Wings of Small Moths", "", 2018, ["Gay", "Lee"]),
        ],
    ),
    (
        "topics in front of a comma and a linked title",
        "# Papers\n- Topics, [How Ants Count Their Steps](https://a.org/1.pdf)\n"
        "- Survey, [How Bees Fly Home](https://a.org/2.pdf)\n"
        "- Ants and Bees, [How Wasps Dig](https://a.org/3.pdf)\n"
        "- Theory, [How Moths Sleep](https://a.org/4.pdf)\n"
        "- Ubuntu, [How Flies See by Day](https://a.org/5.pdf)\n",
        [
            ("How Ants Count Their Steps", "", 0, []),
            ("How Bees Fly Home", "", 0, []),
            ("How Wasps Dig", "", 0, []),
            ("How Moths Sleep", "", 0, []),
            ("How Flies See by Day", "", 0, []),
        ],
    ),
    (
        "one name in several years is no key",
        "# Ants\n- [AntCup 2019: A survey of players](https://a.org/1.pdf)\n"
        "- [AntCup 2020: The results of beetles](https://a.org/2.pdf)\n"
        "- [AntCup 2021: The results of moths](https://a.org/3.pdf)\n",
        [
            ("AntCup 2019: A survey of players", "", 0, []),
            ("AntCup 2020: The results of beetles", "", 0, []),
            ("AntCup 2021: The results of moths", "", 0, []),
        ],
    ),
)
def test_keys_in_front_of_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a surname in front of a linked title",
        "# Sources\n- Bee, [On Ways to Take Hills\n  Apart](https://doi.org/10.1/1): hiding\n"
        "  of ants.\n"
        "- Dee, [No Silver Ant](https://a.org/2.pdf):\n  ants by chance and ants by need.\n",
        [
            ("On Ways to Take Hills Apart", "", 0, []),
            ("No Silver Ant", "", 0, []),
        ],
    ),
    (
        "surnames with a year in front",
        "# Papers\n"
        "- Fell (1991) [On the power of ants](https://a.org/1)\n"
        "- Reyn (1972) [Definitions for ants](https://a.org/2)\n"
        "- Mil, Parr & Walk (1992) [A calculus of ants](https://a.org/3)\n"
        "- Lawv (1966): The category of ants\n",
        [
            ("On the power of ants", "", 1991, ["Fell"]),
            ("Definitions for ants", "", 1972, ["Reyn"]),
            ("A calculus of ants", "", 1992, ["Mil", "Parr", "Walk"]),
            ("The category of ants", "", 1966, ["Lawv"]),
        ],
    ),
    (
        "a surname and a comma in front of each title of a section",
        "# Books\n"
        "- Ahoy, The Design of Ants\n- Knut, The Art of Ants\n"
        "- Kern & Ritch, The Ant Language\n- Pier, Ants and Anthills\n"
        "- McConn, Ants Complete\n",
        [
            ("The Design of Ants", "", 0, ["Ahoy"]),
            ("The Art of Ants", "", 0, ["Knut"]),
            ("The Ant Language", "", 0, ["Kern", "Ritch"]),
            ("Ants and Anthills", "", 0, ["Pier"]),
            ("Ants Complete", "", 0, ["McConn"]),
        ],
    ),
    (
        "family names and a comma in front of emphasized titles, in a quotation",
        "> Classiques\n>\n"
        "> - Platon, *Apologie de la fourmi*\n> - Epicure, *Lettre aux abeilles*\n"
        "> - Epictète, *Manuel de ruche*\n> - Hume, *Enquête sur la colline*\n"
        "> - Lévi-Strauss, *Race et fourmis*\n",
        [
            ("Apologie de la fourmi", "", 0, ["Platon"]),
            ("Lettre aux abeilles", "", 0, ["Epicure"]),
            ("Manuel de ruche", "", 0, ["Epictète"]),
            ("Enquête sur la colline", "", 0, ["Hume"]),
            ("Race et fourmis", "", 0, ["Lévi-Strauss"]),
        ],
    ),
    (
        "family names and a dash in items",
        "# Papers\n- Bee & Cee — Counting ants in deserts\n"
        "- Dee, Eff, Gee — Many legs of beetles\n- Hock & Ibis — Dark wings of moths\n",
        [
            ("Counting ants in deserts", "", 0, ["Bee", "Cee"]),
            ("Many legs of beetles", "", 0, ["Dee", "Eff", "Gee"]),
            ("Dark wings of moths", "", 0, ["Hock", "Ibis"]),
        ],
    ),
    (
        "family names in bold in front of titles that are not marked",
        "# Du 18 au 24\n1. **Bée**. «Rendre la fourmi utile aux collines»\n"
        "2. **Dee** et **Eff**. Les abeilles hors la ruche et les fleurs de l'été\n"
        "3. **Gée**, **Hock** et **Ibis**. Le papillon et ses raisons\n"
        "4. **Jée**. Manger à l'école des guêpes\n",
        [
            ("Rendre la fourmi utile aux collines", "", 0, ["Bée"]),
            (
                "Les abeilles hors la ruche et les fleurs de l'été",
                "",
                0,
                ["Dee", "Eff"],
            ),
            ("Le papillon et ses raisons", "", 0, ["Gée", "Hock", "Ibis"]),
            ("Manger à l'école des guêpes", "", 0, ["Jée"]),
        ],
    ),
    (
        "terms in bold in front of what they mean are no names",
        "# Terms\n- **Hill**. Where ants live together\n- **Brood**. Eggs and what comes of them\n"
        "- **Queen**. The mother of all ants\n- **Nectar** and **Pollen**. What bees carry home\n",
        [],
    ),
    (
        "a dash behind the year, and a remark or journal behind a dash",
        "# Ants\n- Bee & Dee (2020) — *How ants count in the hill* — the classic on counting\n"
        "- Ada Fox (2021) - **What bees see in the dark** - Journal of Bees\n",
        [
            ("How ants count in the hill", "", 2020, ["Bee", "Dee"]),
            ("What bees see in the dark", "Journal of Bees", 2021, ["Fox"]),
        ],
    ),
    (
        "the parts to read after emphasized titles",
        "# Week 1\n- **Bee (2019)**, *Counting Ants in Deserts* chapters 2 & 3\n"
        "- **Dee & Eff (2020)**, *Legs of Beetles* intro\n"
        "- **Hock (2021)**, *Moths: A Field Guide*\n",
        [
            ("Counting Ants in Deserts", "", 2019, ["Bee"]),
            ("Legs of Beetles", "", 2020, ["Dee", "Eff"]),
            ("Moths: A Field Guide", "", 2021, ["Hock"]),
        ],
    ),
    (
        "family names in front of quoted titles",
        '- **Bee and Dee.** "How ants count: a study." Ant Conference, 2006.\n'
        "- Bee, Cee, and Dee. “A brief introduction to hills” (2003).\n",
        [
            ("How ants count: a study", "Ant Conference", 2006, ["Bee", "Dee"]),
            ("A brief introduction to hills", "", 2003, ["Bee", "Cee", "Dee"]),
        ],
    ),
)
def test_family_names_in_front_of_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a surname with a year cites the authors",
        "# Papers\n"
        "1. **A Theory of Knots**. [Bee (1960)](https://a.org/1.pdf).\n"
        "   * Knots in practice. [McDee (1961)](https://a.org/2.pdf).\n"
        "   * Knots without rope. [Gee, Dee (1970)](https://a.org/3.pdf).\n"
        "   * Rope without knots. [Cee et al (1975)](https://a.org/4.pdf).\n",
        [
            ("A Theory of Knots", "", 1960, ["Bee"]),
            ("Knots in practice", "", 1961, ["McDee"]),
            ("Knots without rope", "", 1970, ["Gee", "Dee"]),
            ("Rope without knots", "", 1975, ["Cee"]),
        ],
    ),
    (
        "people behind a dash or a word, of whom the first stands in front of the commas",
        "# Papers\n- Rope at work - Ada Bee, Carl Dee (2001)\n"
        "- Why do knots hold? - Eva Eff (2002)\n"
        "- Hard knots, from sea to hill - Gus Gee, Hal Ick, Jan Kay (2003)\n"
        "# Books\n- Ropes without knots by Ada Bee, Carl Dee, Eva Eff (2004)\n"
        "- Knots for schools by Gus Gee, Hal Ick (2005)\n- Old knots by Jan Kay (2006)\n",
        [
            ("Rope at work", "", 2001, ["Bee", "Dee"]),
            ("Why do knots hold?", "", 2002, ["Eff"]),
            ("Hard knots, from sea to hill", "", 2003, ["Gee", "Ick", "Kay"]),
            ("Ropes without knots", "", 2004, ["Bee", "Dee", "Eff"]),
            ("Knots for schools", "", 2005, ["Gee", "Ick"]),
            ("Old knots", "", 2006, ["Kay"]),
        ],
    ),
    (
        "surnames with a year where the entries around cite alike, else venues",
        "# Papers\n"
        "- [Agreeing ants](https://a.org/1) - Lam, 2001\n"
        "- [A view of ants](https://a.org/2) - Lisk and Cowl, 2012\n"
        "- [In search of an ant](https://a.org/3) - Ong & Oust, 2014\n"
        "- [Ants made live](https://a.org/4) - Chan et al., 2007\n"
        "## Vision\n"
        "- [Very deep ants](https://a.org/5) - ICLR, 2015\n"
        "- [Fractal ants](https://a.org/6) - Ecology, 2016\n"
        "- [The aging of ants](https://a.org/7) - Science, 2016\n"
        "- [The flow of ants](https://a.org/8) - CVPR, 2017\n",
        [
            ("Agreeing ants", "", 2001, ["Lam"]),
            ("A view of ants", "", 2012, ["Lisk", "Cowl"]),
            ("In search of an ant", "", 2014, ["Ong", "Oust"]),
            ("Ants made live", "", 2007, ["Chan"]),
            ("Very deep ants", "ICLR", 2015, []),
            ("Fractal ants", "Ecology", 2016, []),
            ("The aging of ants", "Science", 2016, []),
            ("The flow of ants", "CVPR", 2017, []),
        ],
    ),
    (
        "surnames with a year in brackets",
        "# Papers\n"
        "- [The nature of ants](https://a.org/1) (Arm, 1968)\n"
        "- [Ant events](https://a.org/2) (Davi, 1970)\n"
        "- [The extended ant](https://a.org/3) (Clar & Chal, 1998)\n"
        "- [What is an ant?](https://a.org/4) (Bloc, 1980)\n",
        [
            ("The nature of ants", "", 1968, ["Arm"]),
            ("Ant events", "", 1970, ["Davi"]),
            ("The extended ant", "", 1998, ["Clar", "Chal"]),
            ("What is an ant?", "", 1980, ["Bloc"]),
        ],
    ),
    (
        "a word with a year can be anything where no entry has two names",
        "# Papers\n"
        "- [The nature of ants](https://a.org/1) (Arm, 1968)\n"
        "- [Events among ants](https://a.org/2) (Davi, 1970)\n"
        "- [What is an ant?](https://a.org/4) (Bloc, 1980)\n",
        [
            ("The nature of ants", "", 1968, []),
            ("Events among ants", "", 1970, []),
            ("What is an ant?", "", 1980, []),
        ],
    ),
)
def test_family_names_with_a_year_behind_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "names in brackets after emphasized titles, then a remark",
        "# Bücher\n- *Ant Hills* (Anna Bee) — der Klassiker.\n"
        "- *Legs of Beetles and Flies* (Dee, Eff, Gee) — gut für den Anfang.\n"
        "- *Dark Wings: Moths, Bees, and Flies* (Hock & Ibis) — FREI im Netz, mit Übungen.\n",
        [
            ("Ant Hills", "", 0, ["Bee"]),
            ("Legs of Beetles and Flies", "", 0, ["Dee", "Eff", "Gee"]),
            ("Dark Wings: Moths, Bees, and Flies", "", 0, ["Hock", "Ibis"]),
        ],
    ),
    (
        "family names in brackets after titles",
        "# Classics\n- 1971: The hill as a spatial map (O'Bee & Cee) [link](https://a.org/5)\n"
        "- 1973: Long dances of bees (Dee & Lømo) [link](https://a.org/6)\n"
        "- 1982: Ants with emergent abilities (Eff) [link](https://a.org/7)\n"
        "- 1983: Ants (and bees) at work (Gee, Hock & Ibis) [link](https://a.org/8)\n",
        [
            ("The hill as a spatial map", "", 1971, ["O'Bee", "Cee"]),
            ("Long dances of bees", "", 1973, ["Dee", "Lømo"]),
            ("Ants with emergent abilities", "", 1982, ["Eff"]),
            ("Ants (and bees) at work", "", 1983, ["Gee", "Hock", "Ibis"]),
        ],
    ),
    (
        "single words in brackets are a part of titles",
        "# Titles\n- Ants of the hill (Formica) [link](https://arxiv.org/abs/1)\n"
        "- Ants of the wood (Lasius) [link](https://arxiv.org/abs/2)\n"
        "- Ants of the sand (Myrmica) [link](https://arxiv.org/abs/3)\n",
        [
            ("Ants of the hill (Formica)", "", 0, []),
            ("Ants of the wood (Lasius)", "", 0, []),
            ("Ants of the sand (Myrmica)", "", 0, []),
        ],
    ),
)
def test_family_names_in_brackets_behind_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


_HEAD = "# Ants\n## Hills\n"


def test_family_names_in_brackets_at_the_end_of_most_links() -> None:
    text = (
        "- [How small ants count (Bee & Dee)](https://doi.org/10.1234/1) - Review. *Nature 2026*\n"
        "- [Why bees dance (Cee et al.)](https://doi.org/10.1234/2) - A study. *Science 2024*\n"
        "- [Where moths sleep (Bee)](https://doi.org/10.1234/3) - A note. *Nature 2021*\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How small ants count", "Nature", 2026, ["Bee", "Dee"]),
        ("Why bees dance", "Science", 2024, ["Cee"]),
        ("Where moths sleep", "Nature", 2021, ["Bee"]),
    ]


@entries(
    (
        "names of one word where the rest of the list has full names",
        "# Club\n## Reading list\n### Old\n- ~~*Formica*, Antus~~\n- *Hills*, Antus\n"
        "### New\n- *Ants of Babel*, Jorge L. Bee\n- *On Ants*, Ludwig Cee\n"
        "- *The Ant's Way*, Karl Dee\n- *Against Hills*, Paul Eff\n- *Orders*, Eva Gee\n",
        [
            ("Formica", "", 0, ["Antus"]),
            ("Hills", "", 0, ["Antus"]),
            ("Ants of Babel", "", 0, ["Bee"]),
            ("On Ants", "", 0, ["Cee"]),
            ("The Ant's Way", "", 0, ["Dee"]),
            ("Against Hills", "", 0, ["Eff"]),
            ("Orders", "", 0, ["Gee"]),
        ],
    ),
    (
        "family names after a comma in most links",
        "# Cosmology\n"
        "- [Distances in the hill, Bee](https://arxiv.org/abs/astro-ph/9905116)\n"
        "- [The correction of ants, Cee et al](https://arxiv.org/abs/astro-ph/0210394)\n"
        "- [Expanding confusion..., Dee and Eff](https://arxiv.org/abs/astro-ph/0310808)\n"
        "- [Seeds, leaves, and hills, Gee](https://arxiv.org/abs/astro-ph/0310809)\n",
        [
            ("Distances in the hill", "", 0, ["Bee"]),
            ("The correction of ants", "", 0, ["Cee"]),
            ("Expanding confusion...", "", 0, ["Dee", "Eff"]),
            ("Seeds, leaves, and hills", "", 0, ["Gee"]),
        ],
    ),
)
def test_family_names_behind_a_comma(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_family_names_alone_behind_marked_titles_are_authors_where_several_stand_there() -> None:
    text = (
        "# Quoted\n"
        '- "How ants count their steps", Bee & Cee [pdf](https://a.org/1.pdf)\n'
        '- "How bees sing", Dee and Wand\n'
        '- "How wasps sleep in the winter", Eff\n'
        "# Linked\n"
        "- [How flies see the sun](https://a.org/2.pdf), Bee & Cee\n"
        "- [How moths find the moon](https://a.org/3.pdf), Dee, Harp and Wand\n"
        "- [How ticks wait for years](https://a.org/4.pdf), Eff\n"
        "# Other words\n"
        "- [How crickets sing at night](https://a.org/5.pdf), Code & Data\n"
        "- [How beetles roll their balls](https://a.org/6.pdf), Slides and Video\n"
        "- [How spiders mend their webs](https://a.org/7.pdf), Video\n"
    )
    assert rows_of(text) == [
        ("How ants count their steps", "", 0, ["Bee", "Cee"]),
        ("How bees sing", "", 0, ["Dee", "Wand"]),
        ("How wasps sleep in the winter", "", 0, ["Eff"]),
        ("How flies see the sun", "", 0, ["Bee", "Cee"]),
        ("How moths find the moon", "", 0, ["Dee", "Harp", "Wand"]),
        ("How ticks wait for years", "", 0, ["Eff"]),
        ("How crickets sing at night", "", 0, []),
        ("How beetles roll their balls", "", 0, []),
        ("How spiders mend their webs", "", 0, []),
    ]


def test_family_names_and_an_edition_as_one_link() -> None:
    text = (
        "- How Ants Sleep [[Bee and Cee, ICML 2017]](https://arxiv.org/abs/2001.00001)\n"
        "- How Ants Wake [[Bee, Cee, Dee, ICLR 2018a]](https://arxiv.org/abs/2001.00002)\n"
        "- How Ants Walk [[Bee, Dee, AntNLP 2018]](https://arxiv.org/abs/2001.00003)\n"
        "- How Ants Swim [[Bee et al., HILLC 2018]](https://arxiv.org/abs/2001.00004)\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Sleep", "ICML", 2017, ["Bee", "Cee"]),
        ("How Ants Wake", "ICLR", 2018, ["Bee", "Cee", "Dee"]),
        ("How Ants Walk", "AntNLP", 2018, ["Bee", "Dee"]),
        ("How Ants Swim", "HILLC", 2018, ["Bee"]),
    ]


def test_family_names_and_a_comma_in_front_of_titles_marked_in_several_ways() -> None:
    text = """## Sources
- [bia1988] ○ Bia & Cea, "Saving the wasps", _Review of Ants_ 97(3), 1988
- [dea2018] ◐ [Dea, "Rip it up", _Wasp Studies_ 72, 2018](https://ants.example.org/1)
- [efe2007] ◐ [Efe, _Explaining the Hill_, Hill Press, 2007](https://ants.example.org/2)
- [gea2013] ◐ [Gea & Hel, _In Search of Nests_, Wood Press, 2013](https://ants.example.org/3)
- [ida1948] ○ Ida, Jon & Kim, "Studies in the logic of bees", _Review of Ants_ 15(2), 1948"""
    text += (
        "\n- [kim2003] ○ [Kim, _Making Nests Warm_, Hill Press, 2003](https://ants.example.org/4)"
    )
    rows = [(title, year, authors) for title, _, year, authors in rows_of(text)]
    assert rows == [
        ("Saving the wasps", 1988, ["Bia", "Cea"]),
        ("Rip it up", 2018, ["Dea"]),
        ("Explaining the Hill", 2007, ["Efe"]),
        ("In Search of Nests", 2013, ["Gea", "Hel"]),
        ("Studies in the logic of bees", 1948, ["Ida", "Jon", "Kim"]),
        ("Making Nests Warm", 2003, ["Kim"]),
    ]


def test_several_family_names_that_are_linked_in_front_of_titles() -> None:
    text = """# Journal club
#### May 28
[Bia J.](https://ants.example.org/1) Neutral Theory and the Shapes of Ants

#### June 4
[Ada R. Cea](https://ants.example.org/2) The Hill Studies: Between Results and Perception

#### June 11
[Dea and Efe](https://ants.example.org/3) The Origins of Honey

#### June 18
[Gea et al.](https://ants.example.org/4) Do Wasps Adapt to the City?"""
    assert [(row[0], row[3]) for row in rows_of(text)] == [
        ("Neutral Theory and the Shapes of Ants", ["Bia"]),
        ("The Hill Studies: Between Results and Perception", ["Cea"]),
        ("The Origins of Honey", ["Dea", "Efe"]),
        ("Do Wasps Adapt to the City?", ["Gea"]),
    ]


def test_family_names_in_front_of_titles_in_a_section_of_three() -> None:
    text = """- [Bia, Ants as builders](https://ants.example.org/1)
- [Cea, Numerical hills](https://ants.example.org/2)
- [Dea & Efe, An Ant's Toolkit](https://ants.example.org/3)"""
    assert [(row[0], row[3]) for row in rows_of(text)] == [
        ("Ants as builders", ["Bia"]),
        ("Numerical hills", ["Cea"]),
        ("An Ant's Toolkit", ["Dea", "Efe"]),
    ]


@entries(
    (
        "by full names, and a remark",
        "# Books\n- The Art of Ant Keeping by Ada Bee - very good and short\n"
        "- Antics by Carl Dee & Eva Fox - read it twice\n- Moon Palace by Gus Hall: for beginners\n"
        "- The Garden by Ida Jay\n- [x] Why Bees Are Hidden by Karl Lee (not yet read)\n",
        [
            ("The Art of Ant Keeping", "", 0, ["Bee"]),
            ("Antics", "", 0, ["Dee", "Fox"]),
            ("Moon Palace", "", 0, ["Hall"]),
            ("The Garden", "", 0, ["Jay"]),
            ("Why Bees Are Hidden", "", 0, ["Lee"]),
        ],
    ),
    (
        "square brackets, as round ones",
        "# Books\n- The Art of Ant Keeping [Ada Bee]\n- Antics [Carl Dee, Eva Fox]\n"
        "- Moon Palace [Gus Hall]\n- Why Bees Dance: A History [Ida Jay]\n",
        [
            ("The Art of Ant Keeping", "", 0, ["Bee"]),
            ("Antics", "", 0, ["Dee", "Fox"]),
            ("Moon Palace", "", 0, ["Hall"]),
            ("Why Bees Dance: A History", "", 0, ["Jay"]),
        ],
    ),
    (
        "a dash inside of links",
        "# Books\n- [The Art of Ant Keeping - Ada Bee](https://a.org/1.pdf)\n"
        "- [Antics - Carl Dee & Eva Fox](https://a.org/2.pdf) (read in May)\n"
        "- [Moon Palace – Gus Hall](https://a.org/3.pdf)\n"
        "- [Why Bees Dance: A History - Ida Jay](https://a.org/4.pdf)\n",
        [
            ("The Art of Ant Keeping", "", 0, ["Bee"]),
            ("Antics", "", 0, ["Dee", "Fox"]),
            ("Moon Palace", "", 0, ["Hall"]),
            ("Why Bees Dance: A History", "", 0, ["Jay"]),
        ],
    ),
    (
        "a comma in front of full names, and editions",
        "# Books\n1. The Art of Ant Keeping, Ada Bee, 3rd edition\n2. Antics, Carl Dee, 2nd ed.\n"
        "3. Why Bees Dance: A History, Ida Jay\n4. Structure of Hills, Karl Lee (1st edition)\n",
        [
            ("The Art of Ant Keeping", "", 0, ["Bee"]),
            ("Antics", "", 0, ["Dee"]),
            ("Why Bees Dance: A History", "", 0, ["Jay"]),
            ("Structure of Hills", "", 0, ["Lee"]),
        ],
    ),
    (
        "a stop ends the title",
        "## ICML 2021\n"
        "+ A Model of Ants for Counting and Sleep. Bo Pan, Ying Nian Wu.\n"
        "+ Nests in Shallow Hills.Carla Dom-Eng, Albert Bee, Eric Van-Cee.\n"
        "+ Fields of Wheat for Moths (long talk). C. Shi, Shi Luo, Ming Xu.\n",
        [
            ("A Model of Ants for Counting and Sleep", "ICML", 2021, ["Pan", "Wu"]),
            ("Nests in Shallow Hills", "ICML", 2021, ["Dom-Eng", "Bee", "Van-Cee"]),
            ("Fields of Wheat for Moths", "ICML", 2021, ["Shi", "Luo", "Xu"]),
        ],
    ),
)
def test_full_names_behind_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "several family names, after commas and after and",
        "# Nests\n\n* How Ants Rest, Bee, Cee, Dee\n"
        "* Leases: An Efficient Mechanism for Shared Nests, Bee and Dee\n"
        "* Design of the Hill Nest System, Fly et al.\n"
        "* Finding an ant in a haystack: Hill's store, Ada Bee, Carl Dee, Eve Fly\n",
        [
            ("How Ants Rest", "", 0, ["Bee", "Cee", "Dee"]),
            ("Leases: An Efficient Mechanism for Shared Nests", "", 0, ["Bee", "Dee"]),
            ("Design of the Hill Nest System", "", 0, ["Fly"]),
            ("Finding an ant in a haystack: Hill's store", "", 0, ["Bee", "Dee", "Fly"]),
        ],
    ),
    (
        "names with initials, and a journal with its volume",
        "# Wings\n\n* Reflections on Nesting Nests, K. Hill, Communication of the ANT, Vol. 27,"
        " No. 8, August 1984, pp. 761-763.\n"
        "* Efficient Wing-Based Isolation, A. Bee, C. Dee, E. Fly and G. Hill, ANT Insect Systems"
        " Review, Vol 27, No 5, Dec 1993, pp 203-216.\n",
        [
            ("Reflections on Nesting Nests", "Communication of the ANT", 1984, ["Hill"]),
            (
                "Efficient Wing-Based Isolation",
                "ANT Insect Systems Review",
                1993,
                ["Bee", "Dee", "Fly", "Hill"],
            ),
        ],
    ),
    (
        "in front of quoted and of emphasized titles in cells",
        "# Course\n\n| Date | Topic | Reading | Due |\n|---|---|---|---|\n"
        '| Sep 5 | Nests | Bee, "What Is a Nest?" | |\n'
        "| Sep 12 | Wings | Dee, *Wings as Metaphor*, ch. 1-2 | Response 1 |\n"
        '| Sep 19 | Hills | Fly and Hill, "Of Hills and Ants" | |\n'
        "| Sep 26 | Sums | Ivy, *Counting in the Dark*, pp. 12-40 | Paper |\n",
        [
            ("What Is a Nest?", "", 0, ["Bee"]),
            ("Wings as Metaphor", "", 0, ["Dee"]),
            ("Of Hills and Ants", "", 0, ["Fly", "Hill"]),
            ("Counting in the Dark", "", 0, ["Ivy"]),
        ],
    ),
)
def test_family_names_of_courses(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "in bold, with a stop, in front of emphasized titles and nothing else",
        "# Bücher\n- **Biene**. _Hügel_\n- **Käfer**, **Wespe**. _Zählen_\n"
        "- **Motte**. _Das lange Nest. Eine Geschichte_\n- **Wespe**. _Schlaf_\n",
        [
            ("Hügel", "", 0, ["Biene"]),
            ("Zählen", "", 0, ["Käfer", "Wespe"]),
            ("Das lange Nest. Eine Geschichte", "", 0, ["Motte"]),
            ("Schlaf", "", 0, ["Wespe"]),
        ],
    ),
    (
        "one family name in front of each link, in paragraphs below a heading of readings",
        "# Further reading\n## Ants\nBee, [Hill](https://a.org/b/1)\n\n"
        "Cole + Dean, [the Long Nest](https://a.org/b/2)\n\n[the Hill Blog](https://a.org/blog)\n\n"
        "de Eff, [Grey Wasp](https://a.org/b/3)\n\n"
        "Fox, [Wax](https://a.org/b/4) and [Honey](https://a.org/b/5)\n",
        [
            ("Hill", "", 0, ["Bee"]),
            ("the Long Nest", "", 0, ["Cole", "Dean"]),
            ("Grey Wasp", "", 0, ["de Eff"]),
            ("Wax", "", 0, ["Fox"]),
            ("Honey", "", 0, ["Fox"]),
        ],
    ),
    (
        "links behind titles that are no other works",
        "# Readings\n- Bee, [How ants count](https://a.org/1), [pdf](https://a.org/1.pdf)\n"
        "- Dee & Eff, [How wasps dig](https://a.org/2), [code](https://github.com/a/2)\n"
        "- Gee, [Where moths sleep](https://a.org/3), [slides](https://a.org/3s.pdf)\n",
        [
            ("How ants count", "", 0, ["Bee"]),
            ("How wasps dig", "", 0, ["Dee", "Eff"]),
            ("Where moths sleep", "", 0, ["Gee"]),
        ],
    ),
    (
        "groups in front of what they made",
        "# Models and papers\n- Hillary, [AntNet](https://ant.net)\n"
        "- Woody, [BeeNet](https://bee.net)\n- Nest, [MothNet](https://moth.net/)\n"
        "# Teaching\n- Berlin, [Seminar](https://a.org/t/1)\n- Ulm, [Course](https://a.org/t/2)\n"
        "- Paris, [Nests](https://a.org/t/3)\n",
        [],
    ),
    (
        "the part of a book behind its title",
        "# Reading\n- Bee, *Hills of Ants*, Introduction\n- Cole, *Legs of Beetles*, Preface\n"
        "- Dean, *Wings of Moths*\n",
        [
            ("Hills of Ants", "", 0, ["Bee"]),
            ("Legs of Beetles", "", 0, ["Cole"]),
            ("Wings of Moths", "", 0, ["Dean"]),
        ],
    ),
)
def test_family_names_in_front_of_marked_titles_and_nothing_else(
    text: str, rows: list[Row]
) -> None:
    assert rows_of(text) == rows
