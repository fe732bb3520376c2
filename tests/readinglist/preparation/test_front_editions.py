"""Venue and year in front of titles: in brackets, joined by signs, or without a mark."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "in brackets in front",
        "# Ants\n## Hills\n"
        "- [[ICML 2020] How Small Ants Count Steps](https://arxiv.org/abs/2001.00001)\n"
        "- [(2021) Why Bees Dance in the Dark](https://arxiv.org/abs/2001.00002)\n"
        "- [(2021/05): Why Moths Sleep in the Rain](https://arxiv.org/abs/2001.00003)\n"
        "- [[Hills] Where Old Ants Live](https://arxiv.org/abs/2001.00004)\n",
        [
            ("How Small Ants Count Steps", "ICML", 2020, []),
            ("Why Bees Dance in the Dark", "", 2021, []),
            ("Why Moths Sleep in the Rain", "", 2021, []),
            ("[Hills] Where Old Ants Live", "", 0, []),
        ],
    ),
    (
        "venues and a colon, by agreement, some with a method between them",
        "# Ants\n## Hills\n"
        "- (2019) Journal of Ants: How Small Ants Count [[paper](https://a.org/1)]\n"
        "- (2020) Ant Letters: AntNet: A fast, small model of steps [[paper](https://a.org/2)]\n"
        "- (2021) Conference on Bees and Wasps (CBAW): Why Bees Dance "
        "[[paper](https://a.org/3)]\n"
        "- (2021) HILL Wood Ecology News: Where Old Ants Live [[paper](https://a.org/4)]\n"
        "## Nests\n"
        "- (2019) Ant letters AntSet: What Wasps Dig [[paper](https://a.org/6)]\n"
        "- (2020) Annals of Moths: Flying, Fast and Slow [[paper](https://a.org/7)]\n",
        [
            ("How Small Ants Count", "Journal of Ants", 2019, []),
            ("AntNet: A fast, small model of steps", "Ant Letters", 2020, []),
            ("Why Bees Dance", "Conference on Bees and Wasps (CBAW)", 2021, []),
            ("Where Old Ants Live", "HILL Wood Ecology News", 2021, []),
            ("AntSet: What Wasps Dig", "Ant letters", 2019, []),
            ("Flying, Fast and Slow", "Annals of Moths", 2020, []),
        ],
    ),
    (
        "venues and a colon, without years, in other languages",
        "# アリ\n"
        "- 昆虫学雑誌：アリはどう数えるか [PDF](https://a.org/1)\n"
        "- Revue des fourmis : Comment dorment les guêpes [PDF](https://a.org/2)\n"
        "- ICLR: How Moths Sleep in the Rain [PDF](https://a.org/3)\n",
        [
            ("アリはどう数えるか", "昆虫学雑誌", 0, []),
            ("Comment dorment les guêpes", "Revue des fourmis", 0, []),
            ("How Moths Sleep in the Rain", "ICLR", 0, []),
        ],
    ),
    (
        "before a dash or colon",
        "# Ants\n## Hills\n"
        "- [ICML 2020 - How Small Ants Count Steps](https://arxiv.org/abs/2001.00001)\n"
        "- [CVPR'21: Why Bees Dance in the Dark](https://arxiv.org/abs/2001.00002)\n"
        "- [Hill 2000: A Census of Old Ants](https://arxiv.org/abs/2001.00003)\n"
        "- [ICML 2020: Ants](https://arxiv.org/abs/2001.00004)\n",
        [
            ("How Small Ants Count Steps", "ICML", 2020, []),
            ("Why Bees Dance in the Dark", "CVPR", 2021, []),
            ("Hill 2000: A Census of Old Ants", "", 0, []),
            ("ICML 2020: Ants", "", 0, []),
        ],
    ),
    (
        "a year in front of most titles",
        "# Ants\n## Hills\n"
        "- [2020 How Small Ants Count Steps](https://arxiv.org/abs/2001.00001)\n"
        "- [2021: Why Bees Dance in the Dark](https://arxiv.org/abs/2001.00002)\n"
        "- [2019 - Why Moths Sleep in the Rain](https://arxiv.org/abs/2001.00003)\n"
        "- [Where Old Ants Live](https://arxiv.org/abs/2001.00004)\n",
        [
            ("How Small Ants Count Steps", "", 2020, []),
            ("Why Bees Dance in the Dark", "", 2021, []),
            ("Why Moths Sleep in the Rain", "", 2019, []),
            ("Where Old Ants Live", "", 0, []),
        ],
    ),
    (
        "a number in front of one title",
        "# Ants\n## Hills\n"
        "- [2020 Ants Count Their Steps](https://arxiv.org/abs/2001.00001)\n"
        "- [Why Bees Dance in the Dark](https://arxiv.org/abs/2001.00002)\n",
        [
            ("2020 Ants Count Their Steps", "", 0, []),
            ("Why Bees Dance in the Dark", "", 0, []),
        ],
    ),
)
def test_an_edition_in_front_of_a_linked_title(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "year, place and venue in brackets in front of the title",
        "## Ants\n* [2020 (Hill) (KDD) [AntNet] How Ants Count](https://a.org/1.pdf) <br />\n"
        "* [2019 (CIKM) Legs of Beetles](https://a.org/2.pdf) <br />\n"
        "* [2018 (Wood) (WWW) *[MothNet] Night Vision](https://a.org/3.pdf) <br />\n",
        [
            ("How Ants Count", "KDD", 2020, []),
            ("Legs of Beetles", "CIKM", 2019, []),
            ("Night Vision", "WWW", 2018, []),
        ],
    ),
    (
        "venue and two digits as one word in brackets",
        "## Ants\n- [arXiv24] ✅ Counting ants: a survey [paper](https://a.org/1)\n"
        "- [NIPS23] Counting ants for money [paper](https://a.org/2) [code](https://a.org/c)\n"
        "- [Interspeech22] ✅ Hearing the steps of ants [paper](https://a.org/3)\n"
        "- [Others] Counting for all who count [paper](https://a.org/4)\n",
        [
            ("Counting ants: a survey", "", 2024, []),
            ("Counting ants for money", "NeurIPS", 2023, []),
            ("Hearing the steps of ants", "Interspeech", 2022, []),
            ("Counting for all who count", "", 0, []),
        ],
    ),
)
def test_editions_in_brackets(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "year and venue in front, joined by underscores",
        "# List\n\n[1] 2023_AAAI_How Ants Count.\n\n[2] 24_KDD_AntNet: Steps of Ants.\n\n"
        "[3] 2021_TKDE_A Survey of Hills.\n",
        [
            ("How Ants Count", "AAAI", 2023, []),
            ("AntNet: Steps of Ants", "KDD", 2024, []),
            ("A Survey of Hills", "TKDE", 2021, []),
        ],
    ),
    (
        "how a paper was presented between edition and title",
        "- 19-ICCV-The AntTron: Modeling Ants, [[pdf]](https://a.org/1.pdf)\n"
        "- 19-AAAI-oral-AntPredict: Predicting Ants, [[pdf]](https://a.org/2.pdf)\n"
        "- 18-CVPR-Social Ants in Traffic, [[pdf]](https://a.org/3.pdf)\n",
        [
            ("The AntTron: Modeling Ants", "ICCV", 2019, []),
            ("AntPredict: Predicting Ants", "AAAI", 2019, []),
            ("Social Ants in Traffic", "CVPR", 2018, []),
        ],
    ),
    (
        "hyphens join venue and year to the title",
        "# Networks of ants\n## Basic\n- 16-ATC-Design Guidelines for Ants\n"
        "- 20-FCCM-AntNIC-An Open-Source Ant\n- **2018-SIGCOMM-Revisiting Ants**\n"
        "- NSDI21-Making Ants Practical\n- 3D-Ants of the World in Motion\n",
        [
            ("Design Guidelines for Ants", "USENIX ATC", 2016, []),
            ("AntNIC-An Open-Source Ant", "FCCM", 2020, []),
            ("Revisiting Ants", "SIGCOMM", 2018, []),
            ("Making Ants Practical", "NSDI", 2021, []),
            ("3D-Ants of the World in Motion", "", 0, []),
        ],
    ),
)
def test_editions_that_signs_join_to_the_title(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


_HEAD = "# Ants\n## Hills\n"


def test_arxiv_joined_to_a_linked_title() -> None:
    text = (
        "- [2020-ICML-How Ants Count](p/1.pdf)\n- [2021-arxiv-How Bees Count](p/2.pdf)\n"
        "- [2022-CVPR-How Moths Count](p/3.pdf)\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", "ICML", 2020, []),
        ("How Bees Count", "", 2021, []),
        ("How Moths Count", "CVPR", 2022, []),
    ]


@entries(
    (
        "a method behind the venue, a link without a space in front",
        "## Papers\n- 2015 ICLR ANT [How ants count](https://a.org/1)\n"
        "- 2016 CVPR BEE-Net[How bees count things](https://a.org/2)\n"
        "- 2017 NDSS [How wasps count](https://a.org/3)\n"
        "- 2018 ICDM[How moths count things](https://a.org/4)\n",
        [
            ("How ants count", "ICLR", 2015, []),
            ("How bees count things", "CVPR", 2016, []),
            ("How wasps count", "NDSS", 2017, []),
            ("How moths count things", "ICDM", 2018, []),
        ],
    ),
    (
        "an author with initials between commas, a venue that looks like one in front",
        "# Papers\n- The Emergence of Ants at the Edge of Clouds, M. Satbee, Computer, vol. 50,"
        " no. 1, Jan. 2017\n"
        "- IEEE T. Cloud -- [Be Wary of Clouds of Ants](http://a.org/document/79/)\n"
        "- SoCC 2015 -- [Ants in a Telemetry Store](http://a.org/document/80/)\n"
        "- NSDI 17 -- [Ants at the Speed of Light](http://a.org/document/81/)\n",
        [
            ("The Emergence of Ants at the Edge of Clouds", "Computer", 2017, ["Satbee"]),
            ("Be Wary of Clouds of Ants", "IEEE T. Cloud", 0, []),
            ("Ants in a Telemetry Store", "SoCC", 2015, []),
            ("Ants at the Speed of Light", "NSDI", 2017, []),
        ],
    ),
    (
        "venues and years of two digits in front of titles without a mark",
        "# Papers\n* ICSE20' Ants: Counting their eggs\n* ICSE'19 Counting bees\n"
        "* PLDI20 Counting wasps: A way\n* POPL 21' Counting flies\n* HILLS 18' Counting moths\n",
        [
            ("Ants: Counting their eggs", "ICSE", 2020, []),
            ("Counting bees", "ICSE", 2019, []),
            ("Counting wasps: A way", "PLDI", 2020, []),
            ("Counting flies", "POPL", 2021, []),
            ("Counting moths", "HILLS", 2018, []),
        ],
    ),
)
def test_editions_without_a_mark(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "acronyms that no table has, a preprint server, commas in the title",
        "# Papers\n- 2015-3DHM-How moths count beneath the trees\n"
        "- 2015-IVC-A survey of the nests of ants\n"
        "- 2016-arXiv-Sleep, wake, refine the wings of bees\n"
        "- 2016-CVPR-Legs of beetles in the rain\n",
        [
            ("How moths count beneath the trees", "3DHM", 2015, []),
            ("A survey of the nests of ants", "IVC", 2015, []),
            ("Sleep, wake, refine the wings of bees", "", 2016, []),
            ("Legs of beetles in the rain", "CVPR", 2016, []),
        ],
    ),
)
def test_year_and_acronym_joined_by_hyphens(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "people and years are not journals",
        "# Ants\n- Bee (2023): [How ants count](https://a.org/1)\n"
        "- Cole & Dean (2022): [Legs of beetles](https://a.org/2)\n"
        "- Moor (2021): [Wings of moths](https://a.org/3)\n"
        "- Eff, Gale & Hull (2021): [Dust on wings](https://a.org/4)\n",
        [
            ("How ants count", "", 2023, ["Bee"]),
            ("Legs of beetles", "", 2022, ["Cole", "Dean"]),
            ("Wings of moths", "", 2021, ["Moor"]),
            ("Dust on wings", "", 2021, ["Eff", "Gale", "Hull"]),
        ],
    ),
)
def test_names_and_years_in_front_of_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "with a remark behind the link",
        "# Papers\n1. [2020-SIGMOD-ANTS An index of anthills](a.pdf) Use a gap\n"
        "2. [2022-VLDB-BEES_Index_of_hives](b.pdf): it is fast. [code](https://github.com/a/b)\n"
        "3. [2021-PPoPP-Moths and their wings at night](c.pdf)\n",
        [
            ("ANTS An index of anthills", "SIGMOD", 2020, []),
            ("BEES_Index_of_hives", "VLDB", 2022, []),
            ("Moths and their wings at night", "PPoPP", 2021, []),
        ],
    ),
    (
        "a state of review in code behind the title",
        "# Papers\n- 2024\n  - **`Craft`** **`ICRA`** How ants count maps [`pdf`](a.pdf)\n"
        "  - **`Craft`** Where bees sleep in rain **`under-review`** [`pdf`](b.pdf)\n",
        [
            ("How ants count maps", "ICRA", 2024, []),
            ("Where bees sleep in rain", "", 2024, []),
        ],
    ),
)
def test_remarks_behind_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "the year in two digits, a known venue and hyphens",
        "# Ants\n- 14-OSDI-Counting Ants in Old Hills\n",
        [("Counting Ants in Old Hills", "OSDI", 2014, [])],
    ),
    (
        "a known venue and an apostrophe",
        "# Ants\n- ICSE'13 Counting ants in old hills\n",
        [("Counting ants in old hills", "ICSE", 2013, [])],
    ),
    (
        "a name and a number that are no edition",
        "# Ants\n- AntNet16 Rules the Old Hills [[paper](https://arxiv.org/abs/2001.00001)]\n",
        [("AntNet16 Rules the Old Hills", "", 0, [])],
    ),
)
def test_an_edition_in_front_of_one_title(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a remark, with a date in front",
        "# Ants\n- 20180912 arXiv [How Ants Count](https://arxiv.org/abs/1809.00001)\n"
        "- 20180628 ICML-18 a way to count at two levels: [How Bees Count]"
        "(https://arxiv.org/abs/1809.00002)\n"
        "- 20180326 ICIP-17 用两个分类器：[How Wasps Count](https://arxiv.org/abs/1809.00003) [code](https://github.com/a/3)\n"
        "- AAAI 2018(oral) 将蚂蚁用到计数中 [How Flies Count](https://arxiv.org/abs/1809.00004)\n",
        [
            ("How Ants Count", "", 2018, []),
            ("How Bees Count", "ICML", 2018, []),
            ("How Wasps Count", "ICIP", 2017, []),
            ("How Flies Count", "AAAI", 2018, []),
        ],
    ),
)
def test_remarks_between_editions_and_linked_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
