"""Names and a year, or names alone, that most entries of a section begin with."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "names between commas in brackets, of which two are not family and given name",
        "# Ants\n- [Bee, Dee, 2021] How ants count\n- [Cole, 2018] Legs of beetles\n"
        "- [Eff, Gale, Hull, 2017] Wings of moths\n",
        [
            ("How ants count", "", 2021, ["Bee", "Dee"]),
            ("Legs of beetles", "", 2018, ["Cole"]),
            ("Wings of moths", "", 2017, ["Eff", "Gale", "Hull"]),
        ],
    ),
    (
        "family and given names in brackets",
        "# Ants\n- [Bee, Ada, 2021] How ants count\n- [Cole, Paul, 2018] Legs of beetles\n"
        "- [Dean, Karl, 2017] Wings of moths\n- [Eff, Julia, 2016] Dust on wings\n",
        [
            ("How ants count", "", 2021, ["Bee"]),
            ("Legs of beetles", "", 2018, ["Cole"]),
            ("Wings of moths", "", 2017, ["Dean"]),
            ("Dust on wings", "", 2016, ["Eff"]),
        ],
    ),
    (
        "keys in front of references",
        "# Ants\n- [Bee 2001] Bee, A. (2001). How ants count. Journal of Ants, 3, 1-5.\n"
        "- [Cole and Dean 2002] Cole, B., Dean, C. (2002). How moths sleep. Ants, 4, 6.\n"
        "- [Eff, Gale, Hull 2003] Eff, D., Gale, E., Hull, F. (2003). Dust on wings. Ants, 5, 7.\n",
        [
            ("How ants count", "Journal of Ants", 2001, ["Bee"]),
            ("How moths sleep", "Ants", 2002, ["Cole", "Dean"]),
            ("Dust on wings", "Ants", 2003, ["Eff", "Gale", "Hull"]),
        ],
    ),
    (
        "journals of one word in brackets are not people",
        "# Ants\n- [Langmuir 2016] [How ants count](https://doi.org/10.5555/1)\n"
        "- [Speculum 2001] [Legs of beetles](https://doi.org/10.5555/2)\n"
        "- [Joule 1988] [Wings of moths](https://doi.org/10.5555/3)\n",
        [
            ("How ants count", "Langmuir", 2016, []),
            ("Legs of beetles", "Speculum", 2001, []),
            ("Wings of moths", "Joule", 1988, []),
        ],
    ),
    (
        "a short name in bold, family names and year, a title in quotation marks",
        '# Ants\n- **AntNet**: Bee & Dee (2024) - "How ants count" [paper](https://a.org/1.pdf)\n'
        '- **LegNet**: Cole et al. (2023) - "Legs of beetles" [paper](https://a.org/2.pdf)\n'
        '- **MothNet**: Eff (2022) - "Wings of moths" [paper](https://a.org/3.pdf)\n',
        [
            ("How ants count", "", 2024, ["Bee", "Dee"]),
            ("Legs of beetles", "", 2023, ["Cole"]),
            ("Wings of moths", "", 2022, ["Eff"]),
        ],
    ),
    (
        "family names and a colon",
        "# Ants\n- Bee and Dee: How ants count. ICML 2020\n- Cole: Legs of beetles. ICML 2021\n"
        "- Eff, Gale and Hull: Wings of moths. ICLR 2022\n- Hill: Dust on wings. ICLR 2023\n",
        [
            ("How ants count", "ICML", 2020, ["Bee", "Dee"]),
            ("Legs of beetles", "ICML", 2021, ["Cole"]),
            ("Wings of moths", "ICLR", 2022, ["Eff", "Gale", "Hull"]),
            ("Dust on wings", "ICLR", 2023, ["Hill"]),
        ],
    ),
    (
        "years and some names in a list of small sections, and remarks behind addresses",
        "# Ants\n## Early\n- 1959 Bee: Plenty of room in the hill\n<http://a.edu/bee.pdf>."
        ' "Making hills small", among other parts.\n'
        "## Hills\n- 1981 Dee: Simulating hills <http://a.edu/dee.pdf>\n"
        "- 1985 Eff/Gee: Hills of grass <https://arxiv.org/abs/1>. A first sketch of the hill.\n"
        "## Grass\n- 1996: Gee: A fast ant in the grass\n<https://arxiv.org/abs/2>\n"
        "- 1997 Ida et al: Grass and its ants <https://a.org/1.pdf> Shows that ants count.\n"
        "- 2008 Slow Ants Are Equal to Ants\n<http://b.edu/3.pdf>\n"
        '- 2014 Jay and Kay: How "wild" is the hill?\n<https://arxiv.org/abs/3> Perhaps not?\n',
        [
            ("Plenty of room in the hill", "", 1959, ["Bee"]),
            ("Simulating hills", "", 1981, ["Dee"]),
            ("Hills of grass", "", 1985, ["Eff", "Gee"]),
            ("A fast ant in the grass", "", 1996, ["Gee"]),
            ("Grass and its ants", "", 1997, ["Ida"]),
            ("Slow Ants Are Equal to Ants", "", 2008, []),
            ('How "wild" is the hill?', "", 2014, ["Jay", "Kay"]),
        ],
    ),
    (
        "family names and a colon, without venues or years",
        "# Ants\n- Bee et al: How ants count the leaves https://a.org/1.pdf - Good counts.\n"
        "- Dee: Where bees sleep in winter https://a.org/2.pdf - The sample is small, and good.\n"
        "- Gee et al.: Is there a queen in each hill? https://a.org/4.pdf\n"
        "- Eff and Gee: Why wasps build nests https://a.org/3.pdf (slides exist too)\n",
        [
            ("How ants count the leaves", "", 0, ["Bee"]),
            ("Where bees sleep in winter", "", 0, ["Dee"]),
            ("Is there a queen in each hill?", "", 0, ["Gee"]),
            ("Why wasps build nests", "", 0, ["Eff", "Gee"]),
        ],
    ),
    (
        "titles of two parts are not names: none says that there are others",
        "# Books\n- Guns and Ants: The fates of hills https://a.org/1.pdf\n"
        "- Outliers: The story of a hill https://a.org/2.pdf\n"
        "- Bread, Wine and Wax: A cost of bees https://a.org/3.pdf\n",
        [
            ("Guns and Ants: The fates of hills", "", 0, []),
            ("Outliers: The story of a hill", "", 0, []),
            ("Bread, Wine and Wax: A cost of bees", "", 0, []),
        ],
    ),
    (
        "names of methods in front of a colon are a part of the title",
        "# Ants\n- Antnet: How ants count. ICML 2020\n- Legspike: Legs of beetles. ICML 2021\n"
        "- Mothnet: Wings of moths. ICLR 2022\n- Nests and Eggs: Dust on wings. ICLR 2023\n",
        [
            ("Antnet: How ants count", "ICML", 2020, []),
            ("Legspike: Legs of beetles", "ICML", 2021, []),
            ("Mothnet: Wings of moths", "ICLR", 2022, []),
            ("Nests and Eggs: Dust on wings", "ICLR", 2023, []),
        ],
    ),
)
def test_keys_are_parted_from_titles_by_agreement(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_keys_and_a_dash_in_links_of_short_sections() -> None:
    text = (
        "# Ants\n## Hills\n- [Bee 2014 - How ants count](https://a.org/1.pdf)\n"
        "## Nests\n- [Dee 2009 - Where wasps sleep](https://a.org/2.pdf)\n"
        "- [Eff and Gee 2020 - Why flies rest](https://a.org/3.pdf)\n"
        "## Hives\n- [Hull 2019 – How bees dance](https://a.org/4.pdf)\n"
    )
    assert rows_of(text) == [
        ("How ants count", "", 2014, ["Bee"]),
        ("Where wasps sleep", "", 2009, ["Dee"]),
        ("Why flies rest", "", 2020, ["Eff", "Gee"]),
        ("How bees dance", "", 2019, ["Hull"]),
    ]
