"""Which part of an entry is its venue, and which only looks like one."""

import pytest

from tests.readinglist.rows import Row, editions_of, entries, rows_of

ANTS = ("How ants count their steps", "ICLR", 2020, ["Bee", "Dee"])


BEES = ("How bees find the way home", "CVPR", 2021, ["Eff", "Gee"])


@entries(
    (
        "journals that look like names of people, emphasized in front of their volumes",
        "# Leitlinien\n"
        "\n"
        "- **BS Guideline for the Care of Nests**\n"
        "  - *Nest Care*. 2023;148:e1-e167\n"
        "  - Focus: nests, hives\n"
        "- **2022 Society Guideline on Honey**\n"
        "  - *Colonial Infectious Insects*. 2022;145:895-1032\n"
        "- **BS Guideline for the Evaluation of Queens**\n"
        "  - *Hive Today*. 2021;144(3):368-454\n",
        [
            ("BS Guideline for the Care of Nests", "Nest Care", 2023, []),
            ("2022 Society Guideline on Honey", "Colonial Infectious Insects", 2022, []),
            ("BS Guideline for the Evaluation of Queens", "Hive Today", 2021, []),
        ],
    ),
    (
        "a journal that begins in small letters",
        "# Climate\n"
        "- **[Ants check claims about the weather](https://doi.org/10.5555/a)** — Bee et al. —"
        " *npj Ant Action* (2025)\n"
        "- **[Ants find the claims of bees](https://doi.org/10.5555/b)** — Cee et al. —"
        " *Environmental Science & Technology* (2024)\n"
        "- **[Ants ask questions of the weather](https://doi.org/10.5555/c)** — Dee et al. —"
        " *Environmental Data Science* (2023)\n",
        [
            ("Ants check claims about the weather", "npj Ant Action", 2025, ["Bee"]),
            (
                "Ants find the claims of bees",
                "Environmental Science & Technology",
                2024,
                ["Cee"],
            ),
            ("Ants ask questions of the weather", "Environmental Data Science", 2023, ["Dee"]),
        ],
    ),
    (
        "in before an emphasized venue",
        "# Ants\n"
        "* AntX: A Model of Ants and Weather, in *ICML* 2023. [paper](https://a.org/1)\n"
        "* AntCast: Learning the Weather of Ants, in *Nature* 2022. [paper](https://a.org/2)\n"
        "* Paths of ants, in *Insects* 2021. [final PDF](b.pdf)\n",
        [
            ("AntX: A Model of Ants and Weather", "ICML", 2023, []),
            ("AntCast: Learning the Weather of Ants", "Nature", 2022, []),
            ("Paths of ants", "Insects", 2021, []),
        ],
    ),
    (
        "venue and year in either order, with a remark between",
        "# Papers\n1. **Ways of counting ants** ICML, Tutorial, 2020. [Slide](https://a.org/1)\n"
        "2. **Ways of counting bees** CIKM, 2018. [Paper](https://a.org/2)\n"
        "3. **Ways of counting wasps** 2018, SIGIR. [Paper](https://a.org/3)\n",
        [
            ("Ways of counting ants", "ICML", 2020, []),
            ("Ways of counting bees", "CIKM", 2018, []),
            ("Ways of counting wasps", "SIGIR", 2018, []),
        ],
    ),
    (
        "a word in capitals is no abbreviation",
        "# Papers\n1. A Verified NAT. SIGCOMM 2017\n1. Counting ants in Hills. NSDI 2019\n"
        "1. Counting bees in Hives. OSDI 2018\n",
        [
            ("A Verified NAT", "SIGCOMM", 2017, []),
            ("Counting ants in Hills", "NSDI", 2019, []),
            ("Counting bees in Hives", "OSDI", 2018, []),
        ],
    ),
    (
        "an organization and a year at the end of a name",
        "## Hardware\n\n"
        "- Neural electronics of ants (**Proceedings of the IEEE 1990**). [[paper](https://a.org/1)]\n"
        "- How bees compute with analog parts (**Nature 1991**). [[paper](https://a.org/2)]\n"
        "- How wasps compute with digital parts (**Science 1992**). [[paper](https://a.org/3)]\n",
        [
            ("Neural electronics of ants", "Proceedings of the IEEE", 1990, []),
            ("How bees compute with analog parts", "Nature", 1991, []),
            ("How wasps compute with digital parts", "Science", 1992, []),
        ],
    ),
    (
        "a press with an abbreviation in its name",
        "# Papers\n\n"
        "- How ants count their steps (**Hill Univ. Press 2002**). [[book](https://a.org/1)]\n"
        "- How bees find the way home (**CVPR 2021**). [[paper](https://a.org/2)]\n",
        [(ANTS[0], "Hill Univ. Press", 2002, []), (*BEES[:3], [])],
    ),
    (
        "an emphasized name stands where others have their venue",
        "# Ant notes\nThis repository lists ants. It goes with “Ants: A Survey” (JAIR, 2025).\n"
        "## News\n- 2023/3/12 We add papers from `KDD'22`.\n## Recent reviews\n"
        "- **2026-07-24** — [The cost of ants in science](r/1.md) — *arXiv*\n"
        "- **2026-07-12** — [How ants use ants](r/2.md) — *Cee Programme on Ant Policy, Cee*\n"
        "- **2026-06-24** — [Tokens of ants in towns](r/3.md) — *Ant Systems Workshop*\n"
        "- **2026-06-23** — [Ants in parliament](r/4.md) — *SSRN*\n",
        [
            ("The cost of ants in science", "", 2026, []),
            ("How ants use ants", "Cee Programme on Ant Policy, Cee", 2026, []),
            ("Tokens of ants in towns", "Ant Systems Workshop", 2026, []),
            ("Ants in parliament", "", 2026, []),
        ],
    ),
    (
        "a volume in bold",
        "# Reviews\n1. [Force fields of ants](https://a.org/1)\n"
        "    K. T. Bee, A. Dee, & K.-R. Gee, Chemical Reviews **121**(16), 37–72 (2021)\n"
        "2. [Force fields of bees.](https://a.org/2)\n"
        "    J. Cee, & R. J. Eff, Journal of Insects **8**, 59 (2022)\n",
        [
            ("Force fields of ants", "Chemical Reviews", 2021, ["Bee", "Dee", "Gee"]),
            ("Force fields of bees", "Journal of Insects", 2022, ["Cee", "Eff"]),
        ],
    ),
    (
        "names of venues that have commas",
        "# Ants\n- **Measures of Ants** [[pdf](https://a.org/1)]  \n(with Ada Bee)  \n"
        "13th International Congress of Logic, Methodology, and Philosophy of Hills, Ulm  \n"
        "Hill Publications, 2009\n"
        "- **Hills in Winter** [[pdf](https://a.org/2)]  \n(with Carl Dee)  \n"
        "Journal of Hills, Nests, and Trees 14(2), 2012\n\n"
        "# Bees\n- *How Ants Count.* Ada Bee, Carl Dee. Conference on Ants, Bees, and Wasps, 2020."
        " [pdf](https://a.org/3)\n"
        "- *How Moths Count.* Ada Bee. In Annual Meeting on Moths, Light, and Night (AMMLN), 2021."
        " [pdf](https://a.org/4)\n"
        "- *How Flies Count.* Ada Bee, Gil Gee, and Eve Fox. Journal of Flies, 2022."
        " [pdf](https://a.org/5)\n",
        [
            (
                "Measures of Ants",
                "13th International Congress of Logic, Methodology, and Philosophy of Hills",
                2009,
                ["Bee"],
            ),
            ("Hills in Winter", "Journal of Hills, Nests, and Trees", 2012, ["Dee"]),
            ("How Ants Count", "Conference on Ants, Bees, and Wasps", 2020, ["Bee", "Dee"]),
            (
                "How Moths Count",
                "Annual Meeting on Moths, Light, and Night (AMMLN)",
                2021,
                ["Bee"],
            ),
            ("How Flies Count", "Journal of Flies", 2022, ["Bee", "Gee", "Fox"]),
        ],
    ),
    (
        "the acronym of a conference in brackets behind its name",
        "# Papers\n- **How ants count**, *International Conference on Ants* (ICA), 2019"
        " [pdf](https://a.org/1)\n"
        "- **How bees count**, *International Conference on Bees* (ICB), 2020"
        " [pdf](https://a.org/2)\n",
        [
            ("How ants count", "International Conference on Ants (ICA)", 2019, []),
            ("How bees count", "International Conference on Bees (ICB)", 2020, []),
        ],
    ),
    (
        "a volume between the journal and the year",
        "# Papers\n- How ants count. A. Bee, C. Dee. *Ant Letters*, 12(3), 2019."
        " [pdf](https://a.org/1)\n"
        "- How bees count. A. Bee, C. Dee. *Ant Letters*, 14, 2020. [pdf](https://a.org/2)\n",
        [
            ("How ants count", "Ant Letters", 2019, ["Bee", "Dee"]),
            ("How bees count", "Ant Letters", 2020, ["Bee", "Dee"]),
        ],
    ),
)
def test_venues_behind_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_question_before_in_and_a_venue() -> None:
    text = """## Bees

- Do bees count to four? In *ICML 2018*. [[pdf](https://a.org/1.pdf)]
- Bees count to five. In *ICML 2019*. [[pdf](https://a.org/2.pdf)]
"""
    assert rows_of(text) == [
        ("Do bees count to four?", "ICML", 2018, []),
        ("Bees count to five", "ICML", 2019, []),
    ]


def test_only_the_acronym_in_front_of_the_year_is_the_venue() -> None:
    text = (
        "# Papers\n1. Counting Steps GNN ASE '18\n2. Ants in many hills ACM CCS 2019\n"
        "3. Bees in many hives NIPS XYZ 2020\n4. Flies in the sun IEEE VIS 2017\n"
    )
    assert rows_of(text) == [
        ("Counting Steps GNN", "ASE", 2018, []),
        ("Ants in many hills", "CCS", 2019, []),
        ("Bees in many hives", "NIPS XYZ", 2020, []),
        ("Flies in the sun", "IEEE VIS", 2017, []),
    ]


def test_a_name_and_a_year_in_brackets_after_a_link_are_the_venue() -> None:
    text = (
        "# Papers\n- Ida Hock: [How ants count](https://a.org/1.pdf) (Colloquium 2019)\n"
        "- Ole Ibis: [Legs of beetles](https://a.org/2.pdf) (Colloquium 2018)\n"
        "- Uma Jay: [Wings of moths](https://a.org/3.pdf) (Colloquium 2017)\n"
    )
    assert rows_of(text) == [
        ("How ants count", "Colloquium", 2019, ["Hock"]),
        ("Legs of beetles", "Colloquium", 2018, ["Ibis"]),
        ("Wings of moths", "Colloquium", 2017, ["Jay"]),
    ]


WASPS = ("Why wasps do not count", "ICML", 2019, ["Zee", "Bee"])


@entries(
    (
        "sites and offices that are no venues",
        "## Ants\n- [Ants and their names](https://a.org/1) — ScienceDirect, 2013\n"
        "- [Bees and their names](https://a.org/2) — IEEE Xplore, 2014\n"
        "- Machine for counting ants. A. Bee. U.S. Patent 1,234,567, 1999.\n"
        '- A. Bee, "Method for counting ants", U.S. Patent 7,123,456, 2006\n'
        "- Private sums of ants (Cryptology ePrint 2021/125) [pdf](https://a.org/125.pdf)\n",
        [
            ("Ants and their names", "", 2013, []),
            ("Bees and their names", "", 2014, []),
            ("Machine for counting ants", "", 1999, ["Bee"]),
            ("Method for counting ants", "", 2006, ["Bee"]),
            ("Private sums of ants", "", 2021, []),
        ],
    ),
    (
        "short names in italics after the links",
        "# Ants\n- [2021/07] **How ants count steps** [[paper](https://a.org/1)] *AntNet*\n"
        "- [2021/08] **How bees find a hive** [[paper](https://a.org/2)] *BeeNet, no maps*\n"
        "- [2021/09] **How wasps build a nest** [[paper](https://a.org/3)] *DAC* :star:\n"
        "- [2021/10] **How moths see a lamp** [[paper](https://a.org/4)]\n"
        "- [2021/11] **How flies meet a web** [[paper](https://a.org/5)] *Code will come*\n",
        [
            ("How ants count steps", "", 2021, []),
            ("How bees find a hive", "", 2021, []),
            ("How wasps build a nest", "DAC", 2021, []),
            ("How moths see a lamp", "", 2021, []),
            ("How flies meet a web", "", 2021, []),
        ],
    ),
    (
        "an edition after a link is not who is cited; a summary is not the title",
        "# Papers\n\n"
        "- *A. Bee, C. Dee* [How ants count their steps](https://a.org/1) (ICLR 2020)"
        " TL;DR: They do.\n"
        "- *E. Eff, G. Gee* [How bees find the way home](https://a.org/2) (CVPR 2021)"
        " TL;DR: Odors.\n"
        "- *Z. Zee, A. Bee* [Why wasps do not count](https://a.org/3) (ICML 2019) TL;DR:"
        " They need not.\n",
        [ANTS, BEES, WASPS],
    ),
    (
        "a preprint server with its section",
        "# Papers\n- *How ants count*, in *bioRxiv Neuroscience* 2020 [pdf](https://a.org/1)\n"
        "- *How bees count*, in *ICML* 2020 [pdf](https://a.org/2)\n",
        [("How ants count", "", 2020, []), ("How bees count", "ICML", 2020, [])],
    ),
)
def test_what_is_no_venue(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


_HEAD = "# Ants\n## Hills\n"


def test_a_report_is_no_venue() -> None:
    text = (
        "- **How Ants Count**. *ICML 2020*. [[paper](https://arxiv.org/abs/2001.00001)]\n"
        "- **How Ants Sleep**. *ICLR 2021*. [[paper](https://arxiv.org/abs/2001.00002)]\n"
        "- **How Ants Swim**. *Report 2022*. [[paper](https://arxiv.org/abs/2001.00003)]\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", "ICML", 2020, []),
        ("How Ants Sleep", "ICLR", 2021, []),
        ("How Ants Swim", "", 2022, []),
    ]


def test_a_tag_that_stands_behind_editions_is_no_venue() -> None:
    text = (
        "- **How Small Ants Count** (ICML2017) [[pdf]](https://a.org/1) [ANT]\n"
        "- **Why Bees Dance** (ICLR2018) [[pdf]](https://a.org/2) [BEE]\n"
        "- **Where Moths Sleep** (ICML2019) [[pdf]](https://a.org/3) [ANT]\n"
        "- **What Wasps Eat** (CVPR2019) [[pdf]](https://a.org/4) [ANT]\n"
        "- **When Flies Rest** [[pdf]](https://a.org/5) [ANT]\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Small Ants Count", "ICML", 2017, []),
        ("Why Bees Dance", "ICLR", 2018, []),
        ("Where Moths Sleep", "ICML", 2019, []),
        ("What Wasps Eat", "CVPR", 2019, []),
        ("When Flies Rest", "", 0, []),
    ]


def test_early_accept_is_a_remark() -> None:
    text = (
        "| Title | Venue | Year |\n|---|---|---|\n"
        "| How Small Ants Count (early accept) | ICML | 2024 |\n"
        "| [Why Bees Dance](https://a.org/2) | ICLR | 2024 |\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Small Ants Count", "ICML", 2024, []),
        ("Why Bees Dance", "ICLR", 2024, []),
    ]


@pytest.mark.parametrize("track", ["Short Paper", "Outstanding paper", "Poster", "Oral"])
def test_how_a_paper_was_presented_is_not_part_of_its_venue(track: str) -> None:
    text = f"- Ada Bee. **Ants that count their steps.** CIKM {track}, 2018.\n"
    assert editions_of(text) == [("Ants that count their steps", "CIKM", 2018)]


@pytest.mark.parametrize(
    "name",
    [
        "Knowl. Based Syst.",
        "Multim. Tools Appl.",
        "IEEE Trans. Knowl. Data Eng.",
        "Pattern Recognit. Lett.",
        "Comput. Vis. Image Underst.",
        "Ann. J. Ants",
    ],
)
def test_abbreviated_words_do_not_end_a_name(name: str) -> None:
    text = (
        f"1. **How Ants Count.** {name}, 2017. [paper](https://a.org/1)\n"
        f"2. How Bees Count. {name} 2018. [[paper](https://a.org/2)]\n"
        f"3. [How Moths Count](https://a.org/3). A. Bee, C. Dee. *{name}* 2019.\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", name, 2017, []),
        ("How Bees Count", name, 2018, []),
        ("How Moths Count", name, 2019, ["Bee", "Dee"]),
    ]


@pytest.mark.parametrize(
    "name",
    [
        "J. of the Met. Soc. of Ulm. Ser. II",
        "Trans. Roy. Ent. Soc. Lond. Series B",
        "Mem. of the Geol. Soc. of Ulm",
    ],
)
def test_abbreviated_names_of_societies_behind_a_year(name: str) -> None:
    text = f"- How ants count in rain. Bee et al. (2020) {name} [doi](https://doi.org/10.1/1)\n"
    assert rows_of(_HEAD + text) == [("How ants count in rain", name, 2020, ["Bee"])]


@pytest.mark.parametrize(
    "venue",
    [
        "Journal of Language, Identity, and Education",
        "Attention, Perception, & Psychophysics",
        "Ant Methods, Instruments, & Computers",
        "Ants, Hills and Honey",
    ],
)
def test_italics_between_people_and_a_year_are_the_venue(venue: str) -> None:
    text = f"# Papers\n\n- How ants count. A. Bee, C. Dee. *{venue}*, 2020.\n"
    assert rows_of(text) == [("How ants count", venue, 2020, ["Bee", "Dee"])]


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("Slow Ant Letters", "Slow Ant Letters"),
        ("Anthill Today", "Anthill Today"),
        ("AntNet", ""),
        ("University of the Wood", ""),
        ("Forest Ants Group", ""),
    ],
)
def test_a_journal_without_a_year_where_most_have_their_venue_and_year(
    text: str, venue: str
) -> None:
    rows = rows_of(
        "# Papers\n- [How ants count](https://a.org/1) (Insect Journal 2019)\n"
        "- [How bees fly at night](https://a.org/2) (ICML 2020)\n"
        f"- [How wasps dig in sand](https://a.org/3) ({text})\n"
        "- [How flies hide in trees](https://a.org/4) (Nature 2021)\n"
        "- [How moths see the moon](https://a.org/5) (Insect Journal 2022)\n"
        "- [How slugs hear the rain](https://a.org/6) (ICML 2022)\n"
    )
    assert rows[2] == ("How wasps dig in sand", venue, 0, [])


def test_where_authors_work_is_not_a_venue() -> None:
    text = """# Papers

- [2023/05] **How Ants Count in the Dark** *(Stanford)* [[paper](https://arxiv.org/abs/2305.00001)]
- [2023/04] **How Bees Dance in the Rain** *(QRU)* [[paper](https://arxiv.org/abs/2304.00001)]
- [2023/03] **How Moths Find the Moon** *(Bee University)* [[paper](https://arxiv.org/abs/2303.00001)]
- [2023/02] **How Wasps Build Walls** *(QRU)* [[paper](https://arxiv.org/abs/2302.00001)]
- [2023/01] **How Flies Stop in the Air** *(MIT)* [[paper](https://arxiv.org/abs/2301.00001)]
"""
    assert [(venue, year) for _, venue, year, _ in rows_of(text)] == [("", 2023)] * 5


def test_where_authors_work_stands_with_the_year() -> None:
    text = """# Papers

- [How Ants Count (Stanford 2017)](https://a.org/1.pdf)
- [How Bees Dance (QRU-Hive 2018)](https://a.org/2.pdf)
- [How Moths Find the Moon (Google 2013)](https://a.org/3.pdf)
- [How Wasps Build Walls (UBee 2014)](https://a.org/4.pdf)
- [How Flies Stop (ICML 2015)](https://a.org/5.pdf)
- [How Slugs Hear (MIT 2016)](https://a.org/6.pdf)
"""
    assert editions_of(text) == [
        ("How Ants Count", "", 2017),
        ("How Bees Dance", "", 2018),
        ("How Moths Find the Moon", "", 2013),
        ("How Wasps Build Walls", "", 2014),
        ("How Flies Stop", "ICML", 2015),
        ("How Slugs Hear", "", 2016),
    ]


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        ("第3回アリ学会セマンティックハチ (BEE) 研究会, pp.SIG-BEE-047-16, 2019",
         "第3回アリ学会セマンティックハチ (BEE) 研究会"),
        ("第11回アリ工学と巣の管理に関するフォーラム, pp. I3-2, 2019",
         "第11回アリ工学と巣の管理に関するフォーラム"),
        ("제12회 개미 공학 포럼(AEF), 2019", "제12회 개미 공학 포럼(AEF)"),
        ("日本アリ学会 第241回蟻研究会 (JAA-SIGANT), 2019",
         "日本アリ学会 第241回蟻研究会 (JAA-SIGANT)"),
        ("非線形アリ研究会（ANT）, 2019/03/25", "非線形アリ研究会（ANT）"),
        ("한국개미학회지(Ant Society) 제12권 제3호, pp.27~34, 2019", "한국개미학회지(Ant Society)"),
    ],
)  # fmt: skip
def test_names_of_meetings_and_journals_in_japanese_and_korean(text: str, venue: str) -> None:
    rows = editions_of(f'# 論文\n- 田中 太郎, 山田 花子, "アリの計数", {text}\n')
    assert rows == [("アリの計数", venue, 2019)]


@pytest.mark.parametrize("prize", ["優秀研究賞", "最佳论文奖", "우수논문상"])
def test_a_prize_is_not_a_venue(prize: str) -> None:
    meeting = "日本蟻学会 第3回研究会 (ANT)"
    text = f"# 論文\n1. 田中太郎, 山田花子. 蟻の計数. {meeting}, 2019. **{prize}**\n"
    assert editions_of(text) == [("蟻の計数", meeting, 2019)]


def test_the_venue_after_people_without_a_comma() -> None:
    text = """# Papers

- "How Ants Count" by Ada Bee, Carl D. Dee in ICLR 2020 [[paper](https://a.org/1)]
- "How Bees Dance" by Eva Gee in Nature Communications 2019 [[paper](https://a.org/2)]
- "How Moths Fly" by Finn Hay and Ida Jay in Neural Networks 2018 [[paper](https://a.org/3)]
"""
    assert rows_of(text) == [
        ("How Ants Count", "ICLR", 2020, ["Bee", "Dee"]),
        ("How Bees Dance", "Nature Communications", 2019, ["Gee"]),
        ("How Moths Fly", "Neural Networks", 2018, ["Hay", "Jay"]),
    ]


def test_letters_of_a_venue_that_the_title_has_too() -> None:
    text = """## 2020

- **[AntNet]** How Ants Count (**ICLR**) [[paper](https://a.org/1)]
- **[CutNet]** Iterated Graph Cuts for Convex Priors (**CVPR**) [[paper](https://a.org/2)]
- **[MothNet]** How Moths Fly to the Moon (**ICML**) [[paper](https://a.org/3)]
"""
    assert [(row[0], row[1]) for row in rows_of(text)] == [
        ("How Ants Count", "ICLR"),
        ("Iterated Graph Cuts for Convex Priors", "CVPR"),
        ("How Moths Fly to the Moon", "ICML"),
    ]


@entries(
    (
        "one word after full names is where they published, not one more person",
        "# Literatur\n\n"
        "- **Das Recht der Ameisen** – Otto Bär, Nomos (1987)\n"
        "- **Kleine Geschichte der Bienen** – Jörg Dorn, Eva Fink, Reclam (2015)\n"
        "- **Wege der Wespen**, Ute Gans und Hans-Peter Hahn, Waldarchiv, 2011\n"
        "- **Строение муравейников**, Виктор Андреевич Жук, Юрий Лось, Физматлит, 2007\n",
        [
            ("Das Recht der Ameisen", "Nomos", 1987, ["Bär"]),
            ("Kleine Geschichte der Bienen", "Reclam", 2015, ["Dorn", "Fink"]),
            ("Wege der Wespen", "Waldarchiv", 2011, ["Gans", "Hahn"]),
            ("Строение муравейников", "Физматлит", 2007, ["Жук", "Лось"]),
        ],
    ),
    (
        "Ann is a given name, and Ann Surg a journal",
        "# Papers\n\n"
        '- Thomas Bee and Ann Dee, "How Ants Count," *Ants in Society* 59, no. 5 (2006): 3–9.\n'
        "- Gee E, Hay F. How bees mend their wings. Ann Surg. 2010;3(2):1-9.\n",
        [
            ("How Ants Count", "Ants in Society", 2006, ["Bee", "Dee"]),
            ("How bees mend their wings", "Ann Surg.", 2010, ["Gee", "Hay"]),
        ],
    ),
    (
        "names of journals whose words are in small letters",
        "# Bibliographie\n\n"
        "- *La mémoire des fourmis* de Paul Bée et Luc Dard (Revue de myrmécologie, 2008)\n"
        "- *Écrire la ruche*, Jeanne Guêpe, Cahiers d'études apicoles, 2016\n"
        "- *Mieren en water*, Pieter de Bij, Tijdschrift voor Mieren 1993\n",
        [
            ("La mémoire des fourmis", "Revue de myrmécologie", 2008, ["Bée", "Dard"]),
            ("Écrire la ruche", "Cahiers d'études apicoles", 2016, ["Guêpe"]),
            ("Mieren en water", "Tijdschrift voor Mieren", 1993, ["de Bij"]),
        ],
    ),
    (
        "a cited name stands where others have known publishers",
        "# Bibliografia\n\n"
        "1. Carlo Ape, *La voce e il segno*, Einaudi, 1978\n"
        "2. Paolo Vespa e Sara Mosca, *Manuale di restauro*, Hoepli, 2006\n"
        "3. Giulia Grilla, *Il formicaio toscano*, Quaderni del bosco, 1990\n"
        "4. Luca Tarma, *Le acque del nido*, Studi di legno, 2011\n",
        [
            ("La voce e il segno", "Einaudi", 1978, ["Ape"]),
            ("Manuale di restauro", "Hoepli", 2006, ["Vespa", "Mosca"]),
            ("Il formicaio toscano", "Quaderni del bosco", 1990, ["Grilla"]),
            ("Le acque del nido", "Studi di legno", 2011, ["Tarma"]),
        ],
    ),
    (
        "Chinese titles, people and venues between commas and between spaces",
        "# 参考文献\n\n"
        "1. 蚂蚁计数方法研究，王明、李丽，蚂蚁学报，2012\n"
        "2. 蜜蜂的舞蹈语言，张海燕，蜜蜂工作，2016\n"
        "3. 中国蜂巢史，刘志强，蜂巢出版社，1998\n\n"
        "# 书目\n\n"
        "- 《蚂蚁的市镇》 吴建国 蚁山大学出版社 2005\n"
        "- 《古代的蜜蜂》 陈国华、赵敏 蜜蜂学报 2003\n",
        [
            ("蚂蚁计数方法研究", "蚂蚁学报", 2012, ["王明", "李丽"]),
            ("蜜蜂的舞蹈语言", "蜜蜂工作", 2016, ["张海燕"]),
            ("中国蜂巢史", "蜂巢出版社", 1998, ["刘志强"]),
            ("蚂蚁的市镇", "蚁山大学出版社", 2005, ["吴建国"]),
            ("古代的蜜蜂", "蜜蜂学报", 2003, ["陈国华", "赵敏"]),
        ],
    ),
    (
        "the series of a journal",
        "# Литература\n\n"
        "- Жук И. П. О строении муравейников // Известия леса. Серия лесная. 2003. Т. 48. С. 1-9.\n"
        "- Лось А. С. Как считают муравьи // Вестник леса. Серия 5. Насекомые. 2010. № 3. С. 5.\n",
        [
            ("О строении муравейников", "Известия леса. Серия лесная", 2003, ["Жук"]),
            ("Как считают муравьи", "Вестник леса", 2010, ["Лось"]),
        ],
    ),
)
def test_venues_and_people_of_other_languages(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_journal_between_people_and_its_volume() -> None:
    text = """# Readings
- "How ants sleep in hills”. Bee, et al. Beds and Hills, 21(3): 207-219. 2009.
- "How bees sleep in trees," Dee et al., Hill and Tree, 2(3): 27-29, 2010.

## Others
- How cats sleep in baskets. A. Bee, C. Dee. Beds and Baskets, 21(3): 7-19. 2011.
- How dogs sleep in sheds. Eff et al. Beds and Baskets, 22(3): 20-21. 2012.
"""
    assert rows_of(text) == [
        ("How ants sleep in hills", "Beds and Hills", 2009, ["Bee"]),
        ("How bees sleep in trees", "Hill and Tree", 2010, ["Dee"]),
        ("How cats sleep in baskets", "Beds and Baskets", 2011, ["Bee", "Dee"]),
        ("How dogs sleep in sheds", "Beds and Baskets", 2012, ["Eff"]),
    ]


@pytest.mark.parametrize(
    ("title", "author"),
    [
        ("*{}*", ", {}"),
        ("**{}**", ", {}"),
        ("[{}](https://a.org/1.pdf)", ", {}"),
        ("*{}*", " ({})"),
        ("_{}_", " – {}"),
    ],
)
def test_a_remark_behind_a_marked_title_and_its_author_is_no_title(title: str, author: str) -> None:
    books = [
        ("The Art of Ant Keeping", "Ada Bee", "A very good book on ants"),
        ("Antics", "Carl Dee & Eva Fox", "Read this first, it is short"),
        ("Why Bees Dance: A History", "Gus Hall", "Long, but worth the time"),
        ("Moon Palace", "Karl Lee", "My favorite of all the books here"),
        ("Beetles", "Otto Poe", "The classic"),
    ]
    text = "# Books\n" + "".join(
        f"- {title.format(name)}{author.format(people)}. {remark}.\n"
        for name, people, remark in books
    )
    assert [(row[0], row[3][-1:]) for row in rows_of(text)] == [
        (name, [people.split()[-1]]) for name, people, _ in books
    ]


def test_what_is_said_of_a_book_is_not_its_publisher() -> None:
    text = """# Books
- Ada Bee, *Ants: a short introduction*, OUP: 2011. Bee is a prolific author.
- [Carl Dee & Eva Fox, *The New Dictionary of Ants*.](https://a.org/5) A good place to begin with.
- [B. Hall, *Hills of Ants*, multiple editions. Short.](https://a.org/3.pdf)
"""
    assert rows_of(text) == [
        ("Ants: a short introduction", "OUP", 2011, ["Bee"]),
        ("The New Dictionary of Ants", "", 0, ["Dee", "Fox"]),
        ("Hills of Ants", "", 0, ["Hall"]),
    ]


def test_a_cell_names_a_preprint_server_and_the_venue() -> None:
    text = (
        "# Ants\n| Paper | Venue | Year |\n|---|---|---|\n"
        "| [How ants count](https://arxiv.org/abs/2001.00001) | arXiv / ICLR 2020 | 2020 |\n"
        "| [How bees count](https://arxiv.org/abs/2001.00002) | arXiv | 2020 |\n"
    )
    assert rows_of(text) == [
        ("How ants count", "ICLR", 2020, []),
        ("How bees count", "", 2020, []),
    ]


@entries(
    (
        "a venue and year in front of a linked title",
        "# Papers\n\n"
        "- Ant Letters (1991): [How Ants Count](https://doi.org/10.5555/1) - A. Bee\n"
        "- Journal of Bees (1995): [How Bees Dance](https://doi.org/10.5555/2) - C. Dee, E. Gee\n",
        [
            ("How Ants Count", "Ant Letters", 1991, ["Bee"]),
            ("How Bees Dance", "Journal of Bees", 1995, ["Dee", "Gee"]),
        ],
    ),
    (
        "a reference with its venue and year in brackets, in front of a link in brackets",
        "# Papers\n\n"
        "- A. B. Dee, C. Gee - How ants read fonts (The New Ants review, 1995) [[pdf](https://a.org/1)]\n"
        "- A. Hay - How bees read fonts (Notes in Bee Science, 1998) [[pdf](https://a.org/2)]\n",
        [
            ("How ants read fonts", "The New Ants review", 1995, ["Dee", "Gee"]),
            ("How bees read fonts", "Notes in Bee Science", 1998, ["Hay"]),
        ],
    ),
    (
        "an emphasized title is not one of the authors behind it",
        "# Papers\n\n"
        "- *Shape and Texture of the Ants*, Y. Bee, Q. Dee, M. Gee, ICML **2018** "
        "[[pdf](https://a.org/1)]\n",
        [("Shape and Texture of the Ants", "ICML", 2018, ["Bee", "Dee", "Gee"])],
    ),
)
def test_venues_around_people_and_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a venue and its year, slides, and a remark among the notes",
        "# Seminar\n| Date | Paper Title | Presenter | Notes |\n|---|---|---|---|\n"
        "| 05.17 | [How Ants Count in Old Woods](https://a.org/1) | Bo Pan | [ISCA 2020](b.pdf) |\n"
        "| 05.24 | [How Bees Sleep in Woods](https://a.org/2) | Bo Pan | [Slides](c.pdf) |\n"
        "| 05.31 | [How Moths Wake in Deep Woods](https://a.org/3) | Bo Pan | as at ICML |\n",
        [
            ("How Ants Count in Old Woods", "ISCA", 2020, []),
            ("How Bees Sleep in Woods", "", 0, []),
            ("How Moths Wake in Deep Woods", "", 0, []),
        ],
    ),
)
def test_editions_in_cells_of_notes(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_series_is_not_the_venue_beside_one() -> None:
    text = (
        '# Ants\n- "Ants with goals." Conference on Ant Learning. PMLR, 2021.\n'
        '- "Bees with goals." Conference on Bee Learning. PMLR, 2020.\n'
    )
    assert rows_of(text) == [
        ("Ants with goals", "Conference on Ant Learning", 2021, []),
        ("Bees with goals", "Conference on Bee Learning", 2020, []),
    ]


def test_a_linked_name_with_the_year_behind_a_quoted_title() -> None:
    text = (
        '# Papers\n1. "How ants count" [Nature Materials (2025)](https://doi.org/10.1038/s4)\n'
        '1. "Legs of beetles" [Applied Hill Reviews (2024)](https://doi.org/10.1063/5.02)\n'
    )
    assert rows_of(text) == [
        ("How ants count", "Nature Materials", 2025, []),
        ("Legs of beetles", "Applied Hill Reviews", 2024, []),
    ]


def test_one_name_and_the_year_in_the_brackets_of_a_link_are_no_venue() -> None:
    text = (
        "# Books\n* [Causal Ants: The Mixtape (Ada Bee, 2021)](https://a.org/1)\n"
        "* [A First Course in Hills (Carl Dee, Eve Fox, 2023)](https://a.org/2)\n"
        "* [Arbeits- und Ameisenkunde](https://a.org/3) (3. Aufl. 2014)\n"
    )
    assert rows_of(text) == [
        ("Causal Ants: The Mixtape", "", 2021, ["Bee"]),
        ("A First Course in Hills", "", 2023, ["Dee", "Fox"]),
        ("Arbeits- und Ameisenkunde", "", 2014, []),
    ]


def test_an_edition_that_a_shop_has_is_no_venue() -> None:
    text = (
        "# Ants\n\n- Bee and Cee, *Ants and Sums* ([2e](https://a.org/1), [3e](https://a.org/2),"
        " [4e intl at AntBooks](http://b.org/9))\n\n"
        "- Dee and Eff, *Ant Inference* ([2e](https://a.org/3), [2e intl](https://a.org/4))\n\n"
        "- Gee, *Theory of Ants* ([1st edition](https://a.org/5))\n"
    )
    assert rows_of(text) == [
        ("Ants and Sums", "", 0, ["Bee", "Cee"]),
        ("Ant Inference", "", 0, ["Dee", "Eff"]),
        ("Theory of Ants", "", 0, ["Gee"]),
    ]


def test_long_japanese_names_of_venues_with_acronyms_and_serial_numbers() -> None:
    text = """# 論文
- **アリの群れを用いた分散処理機構**
田中太郎, 鈴木花子
, *虫学会論文誌コンピューティングシステム vol.3 no.3* , pp. 97-108 , 2010

- **ミツバチの画像認識手法**
鈴木花子, 佐藤一郎
, *第21回昆虫システム・シンポジウム(AntSys2009)* , pp. 83-92 , 2009

- **女王アリの遠隔観測機構**
高橋次郎, 佐藤一郎
, *虫学会論文誌：コンピューティング, Vol.2, No. SIG18 (ANT26)* , pp. 152-165 , 2008

- **アリの道の高速検出**
鈴木花子
, *日本昆虫学会資料シリーズNo.62, 日本昆虫学会, ハチカンファレンス2009* , pp. 57-66 , 2009
"""
    assert editions_of(text) == [
        ("アリの群れを用いた分散処理機構", "虫学会論文誌コンピューティングシステム", 2010),
        ("ミツバチの画像認識手法", "第21回昆虫システム・シンポジウム", 2009),
        ("女王アリの遠隔観測機構", "虫学会論文誌：コンピューティング", 2008),
        ("アリの道の高速検出", "ハチカンファレンス", 2009),
    ]


def test_the_kind_of_a_journal_stands_in_front_of_its_name() -> None:
    text = (
        "# Articles\n\n"
        "- [« Vie des fourmis »](https://a.example/1), Ada Abeille, Revue *Colline*, n°1, 2008.\n"
        "- [« Nature et artefact »](https://a.example/2), Jean Guêpe, Revue *Colline*, n°3, 2009.\n"
        "- [Ants that count](https://a.example/3), Ada Bee, *Ant Letters*, 2010.\n"
    )
    assert rows_of(text) == [
        ("Vie des fourmis", "Colline", 2008, ["Abeille"]),
        ("Nature et artefact", "Colline", 2009, ["Guêpe"]),
        ("Ants that count", "Ant Letters", 2010, ["Bee"]),
    ]
