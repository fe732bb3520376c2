"""Short names, tags and topics in front of titles are not part of them."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "a tag of capitals in round brackets in front",
        "# Papers\n- (HP) Counting the ants of one hill [[pdf]](https://a.org/1)\n"
        "  - Ada Bee, Eva Eff. ICLR'18\n"
        "- Counting the bees of one hive [[pdf]](https://a.org/2)\n"
        "  - Carl Dee, Zoe Zee. NIPS'16\n"
        "- (Nearly) all ants of one hill [[pdf]](https://a.org/3)\n"
        "  - Carl Dee, Zoe Zee. NIPS'16\n",
        [
            ("Counting the ants of one hill", "ICLR", 2018, ["Bee", "Eff"]),
            ("Counting the bees of one hive", "NeurIPS", 2016, ["Dee", "Zee"]),
            ("(Nearly) all ants of one hill", "NeurIPS", 2016, ["Dee", "Zee"]),
        ],
    ),
    (
        "names of methods in brackets in front",
        "# Ants\n1. (AntNet) How Ants Count Their Steps, ICML 2019. [[pdf](https://a.org/1)]\n"
        "2. (Hill) Counting Bees in a Hill, ICLR 2020. [[pdf](https://a.org/2)]\n"
        "3. How wasps build a nest, ICML 2018. [[pdf](https://a.org/3)]\n"
        "4. (Moth v2) Lamps Are Seen by Moths, Nature 2017. [[pdf](https://a.org/4)]\n",
        [
            ("How Ants Count Their Steps", "ICML", 2019, []),
            ("Counting Bees in a Hill", "ICLR", 2020, []),
            ("How wasps build a nest", "ICML", 2018, []),
            ("Lamps Are Seen by Moths", "Nature", 2017, []),
        ],
    ),
    (
        "names in brackets in front in the links",
        "# Ants\n- [[AntNet] How Ants Count Their Steps (ICML 2019)](https://a.org/1.pdf)\n"
        "- [[Hill] Counting Bees in a Hill (ICLR 2020)](https://a.org/2.pdf)\n"
        "- [**[Lamp] Lamps Are Seen by Moths** (Nature 2017)](https://a.org/3.pdf)\n"
        "- [How wasps build a nest (ICML 2018)](https://a.org/4.pdf)\n",
        [
            ("How Ants Count Their Steps", "ICML", 2019, []),
            ("Counting Bees in a Hill", "ICLR", 2020, []),
            ("Lamps Are Seen by Moths", "Nature", 2017, []),
            ("How wasps build a nest", "ICML", 2018, []),
        ],
    ),
    (
        "a word in brackets begins one title",
        "# Ants\n1. (Almost) All Ants Count, ICML 2019. [[pdf](https://a.org/1)]\n"
        "2. How wasps build a nest, ICML 2018. [[pdf](https://a.org/3)]\n",
        [
            ("(Almost) All Ants Count", "ICML", 2019, []),
            ("How wasps build a nest", "ICML", 2018, []),
        ],
    ),
    (
        "the list's tag in brackets after the edition",
        "## Ants\n- [KDD 2022] Condensing Ants. [[pdf]](https://a.org/1)\n"
        "- [arXiv 2023] (App) FedAnt: Power to the Hills. [[pdf]](https://a.org/2)\n"
        "- [WWW 2022] (App) ALLIE: Active Ants. [[pdf]](https://a.org/3)\n"
        "- [ICDE 2018] (App) HARP: Music of Moths. [[pdf]](https://a.org/4)\n",
        [
            ("Condensing Ants", "KDD", 2022, []),
            ("FedAnt: Power to the Hills", "", 2023, []),
            ("ALLIE: Active Ants", "WWW", 2022, []),
            ("HARP: Music of Moths", "ICDE", 2018, []),
        ],
    ),
)
def test_names_and_tags_in_brackets(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "topics in code, one of them an acronym of a venue",
        "# Ants\n- `Counting` *How ants count at night* - Ada Bee [[pdf](https://a.org/1)]\n"
        "- `SC` *How small ants dance* - Carl Dee [[pdf](https://a.org/2)]\n"
        "- `Nests and hills` *Why nests fall* - Eva Eff, Gil Gee [[pdf](https://a.org/3)]\n",
        [
            ("How ants count at night", "", 0, ["Bee"]),
            ("How small ants dance", "", 0, ["Dee"]),
            ("Why nests fall", "", 0, ["Eff", "Gee"]),
        ],
    ),
    (
        "bold names and a dash in front of linked titles",
        "# Ants\n- **Trails** - [How ants find home](https://a.org/1) (Bee & Dee, 2001)\n"
        "- **ITC** - [Introduction to ants that compute](https://a.org/2) (Eff & Gee, 2009)\n"
        "- **LLMs** - [Ants that talk in their hills](https://a.org/3) (Hay et al., 2020)\n",
        [
            ("How ants find home", "", 2001, ["Bee", "Dee"]),
            ("Introduction to ants that compute", "", 2009, ["Eff", "Gee"]),
            ("Ants that talk in their hills", "", 2020, ["Hay"]),
        ],
    ),
    (
        "topics that stand again and again, in front of a dash and a plain title",
        "# Ants\n- **Nests** - How ants dig, ICML 2019 https://a.org/1\n"
        "- **Memory** - How ants find home again, ICLR 2020 https://a.org/2\n"
        "- **Nests** - Why nests fall in the rain, ICML 2018 https://a.org/3\n",
        [
            ("How ants dig", "ICML", 2019, []),
            ("How ants find home again", "ICLR", 2020, []),
            ("Why nests fall in the rain", "ICML", 2018, []),
        ],
    ),
    (
        "one label in front of all entries",
        "# Ants\n- Reading: How ants count at night. Ada Bee & Carl Dee. **2014**\n"
        "- Reading: Principles of nests. Hal Simmons. **1987**\n"
        "- Reading: Why nests fall. Eva Eff & Gil Gee. **2009**\n",
        [
            ("How ants count at night", "", 2014, ["Bee", "Dee"]),
            ("Principles of nests", "", 1987, ["Simmons"]),
            ("Why nests fall", "", 2009, ["Eff", "Gee"]),
        ],
    ),
)
def test_names_topics_and_labels_of_most_entries(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "family names in italics in front, some of them with commas only",
        "# Ants\n- *Moth, Bee* - **How ants count at night** [[pdf](https://a.org/1)]\n"
        "- *Horak* - **Why nests fall in the rain** [[pdf](https://a.org/2)]\n"
        "- *Olm, Naga, van Dike* - **Ants that find home** [[pdf](https://a.org/3)]\n"
        "- *Kell, Pat & Wasp* - **Ants that talk in hills** [[pdf](https://a.org/4)]\n",
        [
            ("How ants count at night", "", 0, ["Moth", "Bee"]),
            ("Why nests fall in the rain", "", 0, ["Horak"]),
            ("Ants that find home", "", 0, ["Olm", "Naga", "van Dike"]),
            ("Ants that talk in hills", "", 0, ["Kell", "Pat", "Wasp"]),
        ],
    ),
    (
        "family names in brackets between dashes",
        "# Ants\n- How ants count at night - (Moth, Bee) - *Hills and Bees, 2015* https://a.org/1\n"
        "- Why nests fall in the rain - (Horak) - *Hills and Bees, 2003* https://a.org/2\n"
        "- Ants that find home - (Olm, Naga, Dike, Li, Zee) - *ICML, 2018* https://a.org/3\n"
        "- Ants that talk in hills - (Kell, Pat, Wasp) - *ICML, 2019* https://a.org/4\n",
        [
            ("How ants count at night", "Hills and Bees", 2015, ["Moth", "Bee"]),
            ("Why nests fall in the rain", "Hills and Bees", 2003, ["Horak"]),
            ("Ants that find home", "ICML", 2018, ["Olm", "Naga", "Dike", "Li", "Zee"]),
            ("Ants that talk in hills", "ICML", 2019, ["Kell", "Pat", "Wasp"]),
        ],
    ),
)
def test_family_names_of_most_entries(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a name before a colon again; thanks",
        "# Papers\n- **[HillNet]** Ants that find home [[paper](https://a.org/1)]\n"
        "- **[TAG]** TAG: Ants that ask questions [[paper](https://a.org/2)]\n"
        "## Credits\n- Thanks to [Ada Bee](https://a.org/bee) for her help with hills\n",
        [("Ants that find home", "", 0, []), ("TAG: Ants that ask questions", "", 0, [])],
    ),
    (
        "a short name and the year before a colon",
        "## Reading\n"
        '- **Hill (2007):** "Hill: How Ants Keep Their Food" — SOSP — Section 4 is about food\n'
        '- **QSN (2014):** "Hill Clocks and Snapshots of Ants" — Bee et al. — the QSN paper\n',
        [
            ("Hill: How Ants Keep Their Food", "SOSP", 2007, []),
            ("Hill Clocks and Snapshots of Ants", "", 2014, ["Bee"]),
        ],
    ),
    (
        "the bold word in front of an emphasized title is its topic",
        "## Papers\n"
        "- **Memory**: *How ants remember*. A. Bee. Nature, 2005\n"
        "- **Sight**: *How bees see*. C. Dee. Science, 2006\n",
        [
            ("How ants remember", "Nature", 2005, ["Bee"]),
            ("How bees see", "Science", 2006, ["Dee"]),
        ],
    ),
    (
        "a method in front of a quoted title is not the venue",
        '## 2016\n* AntNet: "Counting ants with nets" QSNW. [[Paper]](https://a.org/1)\n'
        '* BeeNet: "Counting bees with nets" QSN. [[Paper]](https://a.org/2)\n'
        '* WaspNet: "Counting wasps with nets" CVPR. [[Paper]](https://a.org/3)\n'
        '* MothNet: "Counting moths with nets" ICML. [[Paper]](https://a.org/4)\n',
        [
            ("Counting ants with nets", "QSNW", 2016, []),
            ("Counting bees with nets", "QSN", 2016, []),
            ("Counting wasps with nets", "CVPR", 2016, []),
            ("Counting moths with nets", "ICML", 2016, []),
        ],
    ),
    (
        "a topic in bold in front of a colon",
        "# Papers\n"
        "- **Sleep**: The science of ants at night. Walk, M. P. Current Biology, 2009.\n"
        "- **Memory**: How ants remember to wake. Stick, R. Nature, 2005.\n",
        [
            ("The science of ants at night", "Current Biology", 2009, ["Walk"]),
            ("How ants remember to wake", "Nature", 2005, ["Stick"]),
        ],
    ),
)
def test_names_in_bold_or_in_front_of_a_colon(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a tag in code in front",
        "# Cell Metabolism\n"
        "- `review` The use of sugar in hills | Ant Medicine volume 52, pages1496–1516 (2020)\n"
        "- `paper` Sugar in the lungs of ants | Cell, 2013\n",
        [
            ("The use of sugar in hills", "Ant Medicine", 2020, []),
            ("Sugar in the lungs of ants", "Cell", 2013, []),
        ],
    ),
    (
        "names of code in front are not people",
        "## Methods\n\n"
        "- `AntNet`, `Queen Net`: [How ants count to ten, Ada Bee et al. 2016](https://a.org/1)\n"
        "- `BeeNet`: [How bees count to seven, Carl Dee et al. 2017](https://a.org/2)\n",
        [
            ("How ants count to ten", "", 2016, ["Bee"]),
            ("How bees count to seven", "", 2017, ["Dee"]),
        ],
    ),
    (
        "citation keys in front of titles",
        "### Ants\n- [ ] @beeCountingAntsSlowly2023 [Counting ants slowly](https://arxiv.org/abs/2301.1)\n"
        "- [ ] @deeCountingBees2022 [Counting bees](https://arxiv.org/abs/2211.1)\n"
        "- [ ] @effCountingWaspsFast2019 [Counting wasps fast](https://arxiv.org/abs/1911.1)\n",
        [
            ("Counting ants slowly", "", 2023, []),
            ("Counting bees", "", 2022, []),
            ("Counting wasps fast", "", 2019, []),
        ],
    ),
)
def test_tags_and_keys_in_code(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_links_in_angle_brackets_and_codes_in_front_stand_apart_from_authors() -> None:
    text = """## Bandits

* [POKER] [Bandit algorithms of bees](https://a.org/1.pdf) by Ada Bee and Carl Dee, 2005
* [UCB] <[Finite analysis of bandits](https://a.org/2.pdf)> by Eva Eff and Gus Gee, 2002.
* (UCT) <[Trees of bandits](https://a.org/3.pdf)> by Bee, Ada and Dee, Carl, 2006.
"""
    assert rows_of(text) == [
        ("Bandit algorithms of bees", "", 2005, ["Bee", "Dee"]),
        ("Finite analysis of bandits", "", 2002, ["Eff", "Gee"]),
        ("Trees of bandits", "", 2006, ["Bee", "Dee"]),
    ]
