"""Items below an entry tell more of it; items below a topic or an author are entries."""

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, entries, findings_of, rows_of


@entries(
    (
        "people of whom the first begins with an initial, in a nested item",
        "## Ants\n- How Ants Count Their Steps.\n  [[pdf]](https://arxiv.org/abs/2001.00001)\n"
        "  - O. Ada Bee, and Carl Dee. *arXiv*, 2021.\n"
        "- How Moths Find the Moon.\n  [[pdf]](https://arxiv.org/abs/2001.00002)\n"
        "  - H. Ivy Ick, and Jo Kay. *ICML*, 2021.\n",
        [
            ("How Ants Count Their Steps", "", 2021, ["Bee", "Dee"]),
            ("How Moths Find the Moon", "ICML", 2021, ["Ick", "Kay"]),
        ],
    ),
    (
        "people, venue and links in a nested item",
        "## Ants\n- AntNet: How Ants Count Their Steps.\n"
        "  - A. Bee, C. Dee, and E. F. Gee. *ICLR 2020*. [[pdf]](https://a.org/1)"
        " [[code]](https://github.com/a/1)\n"
        "- MothNet: Night Vision for Moths.\n  - H. Ick. *arXiv 2021*. [[pdf]](https://a.org/2)\n"
        "### One alone\n- TickNet: Learning to Wait.\n"
        "  - J. Kay and L. Em. *KDD 2019*. [[pdf]](https://a.org/3)\n",
        [
            ("AntNet: How Ants Count Their Steps", "ICLR", 2020, ["Bee", "Dee", "Gee"]),
            ("MothNet: Night Vision for Moths", "", 2021, ["Ick"]),
            ("TickNet: Learning to Wait", "KDD", 2019, ["Kay", "Em"]),
        ],
    ),
    (
        "short names of methods below titles",
        "### 2012\n- [How all ants count steps](https://arxiv.org/abs/1)\n  - AFQ\n"
        "- [How all ants count hills](https://arxiv.org/abs/2)\n  - FM\n"
        "- [How all ants count bees](https://arxiv.org/abs/3)\n  - ABPQ / QBP\n"
        "- [How all ants count wasps](https://arxiv.org/abs/4)\n  - AWQ\n"
        "- [How all ants count moths](https://arxiv.org/abs/5)\n  - MFQ\n",
        [
            ("How all ants count steps", "", 2012, []),
            ("How all ants count hills", "FM", 2012, []),
            ("How all ants count bees", "", 2012, []),
            ("How all ants count wasps", "", 2012, []),
            ("How all ants count moths", "", 2012, []),
        ],
    ),
    (
        "one person below a title where others have their venue",
        "# General\n- Ant Catalogue: a Bibliography of Attacks on Ants\n\t- Ada Bee\n"
        "\t- https://a.org/1.pdf\n"
        "- A Survey of Timing Ants\n\t- Journal of Ant Engineering 2018\n"
        "\t- Cyd Dee, Eff Gee, Ada Bee\n\t- https://a.org/2.pdf\n"
        "- Attacks on Blinded Ants\n\t- IEEE Transactions on Ants 2019\n"
        "\t- Eff Gee, Cyd Dee\n\t- https://a.org/3.pdf\n"
        "- Jumping over Anthills\n\t- MICRO 2016\n\t- Eff Gee, Ada Bee\n"
        "\t- https://a.org/4.pdf\n",
        [
            ("Ant Catalogue: a Bibliography of Attacks on Ants", "", 0, []),
            (
                "A Survey of Timing Ants",
                "Journal of Ant Engineering",
                2018,
                ["Dee", "Gee", "Bee"],
            ),
            ("Attacks on Blinded Ants", "IEEE Transactions on Ants", 2019, ["Gee", "Dee"]),
            ("Jumping over Anthills", "MICRO", 2016, ["Gee", "Bee"]),
        ],
    ),
    (
        "works without links below topics",
        "# Books\n- Insects\n  - *How Ants Count* by Ada Bee (2000)\n"
        "  - *The Life of Bees* by Carl Dee (1999)\n- Slugs and Snails\n"
        "  - *Slow Homes* by Eva Eff (2005)\n"
        "# Reading\n* Night\n  * Gus Gee: Moths at Night, 2010\n  * Hal Ick: The Moon, 2011\n"
        "  * Jan Kay: Lamps of Towns, 2012\n* **Day**\n  * Lea Em: Notes on Flies, 2013\n",
        [
            ("How Ants Count", "", 2000, ["Bee"]),
            ("The Life of Bees", "", 1999, ["Dee"]),
            ("Slow Homes", "", 2005, ["Eff"]),
            ("Moths at Night", "", 2010, ["Gee"]),
            ("The Moon", "", 2011, ["Ick"]),
            ("Lamps of Towns", "", 2012, ["Kay"]),
            ("Notes on Flies", "", 2013, ["Em"]),
        ],
    ),
    (
        "authors, venues and remarks below short titles",
        "# Papers\n- How Ants Count\n  - Ada Bee, Slow Ant Letters, 2019\n"
        "  - counts ants by hand, as no one did before\n"
        "- How Bees Fly\n  - Eva Eff, Slow Bee Letters, 2020\n  - flies at night\n"
        "- How Wasps Dig\n  - Gus Gee, Hal Ick, Hill Letters, 2021\n",
        [
            ("How Ants Count", "Slow Ant Letters", 2019, ["Bee"]),
            ("How Bees Fly", "Slow Bee Letters", 2020, ["Eff"]),
            ("How Wasps Dig", "Hill Letters", 2021, ["Gee", "Ick"]),
        ],
    ),
    (
        "items with only an address below them, under topics",
        "* Ants\n\n"
        "  * Ant Atmospheres at Night\n    * https://arxiv.org/abs/1404.0001\n"
        "  * Planning of Large Hills\n    * https://arxiv.org/abs/1404.0002\n"
        "* Statistics\n\n"
        "  * Counting without Fingers\n    * https://arxiv.org/abs/1404.0003\n"
        "    * Code: https://github.com/a/b\n",
        [
            ("Ant Atmospheres at Night", "", 0, []),
            ("Planning of Large Hills", "", 0, []),
            ("Counting without Fingers", "", 0, []),
        ],
    ),
    (
        "works with a year below a topic",
        "# Papers\n- Ants and their many hills\n  - How ants count, ICML 2020 [pdf](https://a.org/1)\n"
        "  - How bees count, CVPR 2021 [pdf](https://a.org/2)\n",
        [("How ants count", "ICML", 2020, []), ("How bees count", "CVPR", 2021, [])],
    ),
)
def test_nested_items_with_parts_of_the_entry_above(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a note's label in capitals",
        "## Ants\n* (2000) [How ants count steps](https://arxiv.org/abs/2000.00001)\n"
        "  - **TLDR**: Ants count steps by their legs. Good to begin with.\n"
        "* (2003) [How ants count hills](https://a.org/2.pdf)\n"
        "  - **TLDR**: Hills are harder to count.\n"
        "## Bees\n* (2005) [How bees count](https://a.org/3.pdf)\n"
        "  - **TLDR**: They do not.\n",
        [
            ("How ants count steps", "", 2000, []),
            ("How ants count hills", "", 2003, []),
            ("How bees count", "", 2005, []),
        ],
    ),
    (
        "a nested remark is longer than the title",
        "# Papers\n1. **Ada Bee and Carl Dee** - *Approximate Ant Oracles* (2005)\n"
        "   - *Placeholder: a brief summary of the significance of this paper for ants.*\n"
        "2. **Eva Eff and Zoe Zee** - *Dynamic Shortest Paths in Hills* (2004)\n"
        "   - *Placeholder: a brief summary of the significance of this paper for hills.*\n",
        [
            ("Approximate Ant Oracles", "", 2005, ["Bee", "Dee"]),
            ("Dynamic Shortest Paths in Hills", "", 2004, ["Eff", "Zee"]),
        ],
    ),
    (
        "a nested link with a name is not an entry",
        "# Papers\n- Slow ants in fast pipes\n  - HPCA 2019\n  - A. Bee, C. Dee\n"
        "  - https://a.org/1.pdf\n  - complementary dataset: https://doi.org/10.5555/d\n",
        [("Slow ants in fast pipes", "HPCA", 2019, ["Bee", "Dee"])],
    ),
    (
        "a link inside a sentence of a note below an entry",
        "# 論文\n"
        "1. [Bee, A., Cee, B., & Dee, C. (2011). On ants in streams. ANTS 2011, 237--251.]"
        "(https://a.org/1)\n\t- 課題：蟻の外れ値を検出。\n"
        "\t- シンプルだがおもしろい。[スライド](https://a.org/2.pdf)もある。\n"
        "1. [Eff, A. (2012). Ants in nests. ANTS 2012, 7--9.](https://a.org/3)\n",
        [
            ("On ants in streams", "ANTS", 2011, ["Bee", "Cee", "Dee"]),
            ("Ants in nests", "ANTS", 2012, ["Eff"]),
        ],
    ),
    (
        "an abstract and links of topics below a title with its venue",
        "# Reviews of ants\n"
        "- [How Ants Look at Code in Practice](../v/1.md), ([FSE2024](../v/README.md))\n\n"
        "  - **Abstract**: Ants look at code. They do so every day and like it ...\n"
        "  - **Labels**: [care of software](s.md), [looking at code](c.md)\n\n"
        "- [Ants That Look: Strengths and Limits](../w/9.md), ([TSE2024](../w/README.md))\n\n"
        "  - **Abstract**: Looking takes time. We let ants do it ...\n"
        "  - **Labels**: [care of software](s.md), [study of ants](e.md)\n",
        [
            ("How Ants Look at Code in Practice", "FSE", 2024, []),
            ("Ants That Look: Strengths and Limits", "TSE", 2024, []),
        ],
    ),
)
def test_nested_notes_belong_to_the_entry_above(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


_HEAD = "# Ants\n## Hills\n"


def test_addresses_with_what_they_lead_to_belong_to_the_entry_above() -> None:
    text = (
        "- How Small Ants Count Their Steps (3DV 2017)\n"
        "  - http://ants.example.org/docs/TR2017-147.pdf (paper)\n"
        "- Why Bees Dance in the Dark (ICRA 2018)\n"
        "  - http://bees.example.org/ (website)\n"
        "  - https://arxiv.org/pdf/1801.00001.pdf (paper)\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Small Ants Count Their Steps", "3DV", 2017, []),
        ("Why Bees Dance in the Dark", "ICRA", 2018, []),
    ]


def test_a_file_beside_the_list_with_its_code_below_is_a_paper() -> None:
    text = (
        "# Ant sounds\n"
        "* [Real ants in live hills](real-ants.pdf) by Ada M. Bee, Carl Dee\n"
        "    * [Implementation of ants in hills](https://github.com/ants/hills)\n"
        "* [Counting ants by their sound](counting.pdf) by Ada Bee\n"
    )
    assert rows_of(text) == [
        ("Real ants in live hills", "", 0, ["Bee", "Dee"]),
        ("Counting ants by their sound", "", 0, ["Bee"]),
    ]


@entries(
    (
        "works with years of their own",
        "# Ants\n- **Ants and many beetles**, ICLR 2020\n"
        "  - [How ants count](https://a.org/1.pdf), CVPR 2020\n"
        "  - [Legs of ants](https://a.org/2.pdf), ICLR 2020\n",
        [("How ants count", "CVPR", 2020, []), ("Legs of ants", "ICLR", 2020, [])],
    ),
)
def test_items_below_an_item_with_its_venue(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


ANTS = ("How ants count their steps", "ICLR", 2020, ["Bee", "Dee"])


BEES = ("How bees find the way home", "CVPR", 2021, ["Eff", "Gee"])


@entries(
    (
        "nested titles with their venue and year, without links",
        "# Papers\n- Ants in crowds\n"
        "  - [How ants meet in crowds](https://a.org/1.pdf), IROS 2020.\n"
        "  - How ants avoid crowds at night, ICRA 2021.\n"
        "  - How bees avoid crowds at night, ICRA 2021.\n",
        [
            ("How ants meet in crowds", "IROS", 2020, []),
            ("How ants avoid crowds at night", "ICRA", 2021, []),
            ("How bees avoid crowds at night", "ICRA", 2021, []),
        ],
    ),
    (
        "an item that names an edition stands above titles",
        "- ACME Security2018\n    - MoonAnt: Choosing seeds for ants of the night \n"
        "    - QBEE : A practical engine for bees of the day\n"
        "- CCS 2017\n    - Directed wasps in gray boxes\n",
        [
            ("MoonAnt: Choosing seeds for ants of the night", "ACME Security", 2018, []),
            ("QBEE : A practical engine for bees of the day", "ACME Security", 2018, []),
            ("Directed wasps in gray boxes", "CCS", 2017, []),
        ],
    ),
    (
        "a reference that goes on in the next line with what it is published in",
        "1. **Ants as Courts**  \n"
        "   * Bee, Ada M. “Is Ant Law Really Law?”  \n"
        "     In *The Hill Handbook of Ants*. Hill University Press, 2015.  \n"
        "     <https://doi.org/10.1234/hill.1>\n"
        "   * Dee, Carl. 2017. “The Hidden Plans of the Queen?”  \n"
        "     *Hill Law Review* 84(4): 2139.  \n",
        [
            ("Is Ant Law Really Law?", "The Hill Handbook of Ants", 2015, ["Bee"]),
            ("The Hidden Plans of the Queen?", "Hill Law Review", 2017, ["Dee"]),
        ],
    ),
    (
        "author and title behind a dash, nested below topics",
        "### Books\n"
        "- History of Ants\n"
        "\t- Ada Beeson - Introduction to Hills\n"
        "\t- C.D. Deeman - The History of Ants\n"
        "- Ethics\n"
        "\t- C. Deeman - Ant Liberation\n"
        "\t- C. Deeman - The Growing Hill\n",
        [
            ("Introduction to Hills", "", 0, ["Beeson"]),
            ("The History of Ants", "", 0, ["Deeman"]),
            ("Ant Liberation", "", 0, ["Deeman"]),
            ("The Growing Hill", "", 0, ["Deeman"]),
        ],
    ),
    (
        "an author above the emphasized titles of several works",
        "## A\n\n"
        "- Abbot, Alain - SOCIO\n    * _Le petit fourmilier_,\n    * _De notre ruche_\n\n"
        "- Aigrain, Philippe\n    * _Cause Commune_\n\n"
        "- Arden, Hannah\n    * _Qu'est-ce que la fourmi ?_\n    * _Le nid total_ (1951)\n",
        [
            ("Le petit fourmilier", "", 0, ["Abbot"]),
            ("De notre ruche", "", 0, ["Abbot"]),
            ("Cause Commune", "", 0, ["Aigrain"]),
            ("Qu'est-ce que la fourmi ?", "", 0, ["Arden"]),
            ("Le nid total", "", 1951, ["Arden"]),
        ],
    ),
    (
        "works below people with their pages, with the kind and the year in front",
        "# Names\n* Carl Dee\n* [Ada Bee](https://a.org/bee/)\n"
        '  * thesis: 1983 "Counting Ants in a Walking Environment"\n'
        '  * book 1998: "Modern Nests in Clay/Leaf/Wood"\n'
        "  * 2000: [The Ant Challenge](https://a.org/bee/challenge/)\n"
        "* [Eve Fir](https://a.org/fir) [@evefir](https://github.com/evefir)\n"
        '  * PhD thesis: 1995 "Combining Ants, Combining Bees"\n'
        '* Gus Hill\n  * thesis 2012: "Hills: from Sand to Clay"\n',
        [
            ("Counting Ants in a Walking Environment", "", 1983, ["Bee"]),
            ("Modern Nests in Clay/Leaf/Wood", "", 1998, ["Bee"]),
            ("The Ant Challenge", "", 2000, ["Bee"]),
            ("Combining Ants, Combining Bees", "", 1995, ["Fir"]),
            ("Hills: from Sand to Clay", "", 2012, ["Hill"]),
        ],
    ),
    (
        "cited titles below items that are headings",
        '# 추천 논문\n1. **원본 논문**\n   - "Counting Ants in Deserts" (Bee et al., 2017)\n\n'
        '2. **BERT 관련**\n   - "ANT: Legs of Many Beetles" (Dee et al., 2018)\n'
        '   - "BEE: Dances of Honey" (Eff & Gee, 2019)\n',
        [
            ("Counting Ants in Deserts", "", 2017, ["Bee"]),
            ("ANT: Legs of Many Beetles", "", 2018, ["Dee"]),
            ("BEE: Dances of Honey", "", 2019, ["Eff", "Gee"]),
        ],
    ),
)
def test_nested_works(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_one_person_or_several_above_their_titles() -> None:
    text = """# Books
* **Ada Bee**
  * *The Art of Ant Keeping* (1998)
* **Carl Dee & Eva Fox**
  * *Antics* (2004)
  * *Ants and Bees* (2005)
* **Gus Hall**
  * *Moon Palace* (1989)
"""
    assert rows_of(text) == [
        ("The Art of Ant Keeping", "", 1998, ["Bee"]),
        ("Antics", "", 2004, ["Dee", "Fox"]),
        ("Ants and Bees", "", 2005, ["Dee", "Fox"]),
        ("Moon Palace", "", 1989, ["Hall"]),
    ]


def test_an_item_that_calls_for_readings_is_the_heading_of_those_in_it() -> None:
    text = """# Week 1
*   Required readings/materials:
    *   "RESTING: Sleep of Fourth-Year Ants”. Bee, et al. Beds and Hills, 21(3): 207-219. 2009.
    *   The format for Bad News (in class).
* Further reading:
    * "How bees rest". Dee, et al. Beds and Hills, 22(3): 207-219. 2010.
"""
    assert rows_of(text)[:1] + rows_of(text)[-1:] == [
        ("RESTING: Sleep of Fourth-Year Ants", "Beds and Hills", 2009, ["Bee"]),
        ("How bees rest", "Beds and Hills", 2010, ["Dee"]),
    ]


def test_an_item_that_says_only_papers_is_the_heading_of_the_one_in_it() -> None:
    text = (
        "## Hills\n1. Papers\n   - AntConf '17 -- Bringing insight into hills\n2. Reviews\n"
        "   - AntConf '18 -- What bees know of hills\n"
    )
    assert rows_of(text) == [
        ("Bringing insight into hills", "AntConf", 2017, []),
        ("What bees know of hills", "AntConf", 2018, []),
    ]


def test_an_item_that_names_a_venue_is_the_heading_of_those_in_it() -> None:
    text = "- ICLR 2023\n  - T [[paper](https://a.org/1)]\n- ICML 2022\n  - U\n"
    assert [(one.venue, one.year, one.line) for one in parse(text).papers] == [
        ("ICLR", 2023, 2),
        ("ICML", 2022, 4),
    ]


def test_topics_between_slashes_are_no_venue() -> None:
    text = (
        "* Ant Insights/Trends/Forecasts/Hill Management\n"
        "  - [How Ants Count](https://arxiv.org/abs/2001.00001)\n"
        "* Bees\n  - [How Bees Count](https://arxiv.org/abs/2001.00002), ICMR 2013\n"
    )
    assert rows_of("# Ants\n" + text) == [
        ("How Ants Count", "", 0, []),
        ("How Bees Count", "ICMR", 2013, []),
    ]


def test_the_venue_of_a_reference_in_the_list_below_it() -> None:
    text = """### Key papers

**Bia et al. (2019)**: "Nests and the Shares of Ants"
- *Review of Ant Studies* 86(1): 117-152
- Shows how nests grow
- [Data](https://ants.example.org/data)

**Cea & Dea (2017)**: "Honey, Wax, and Growth"
- *Quarterly Journal of Bees* 132(2): 665-712
- Estimates the value of wax"""
    assert rows_of(text) == [
        ("Nests and the Shares of Ants", "Review of Ant Studies", 2019, ["Bia"]),
        ("Honey, Wax, and Growth", "Quarterly Journal of Bees", 2017, ["Cea", "Dea"]),
    ]


@entries(
    (
        "references below a reference, of which each is an entry",
        "# Ants\n- A. Bee. How ants count the grass. Ant Theory, 2001.\n"
        "  - C. Dee. How ants count the leaves. Ant Theory, 2002.\n"
        "  - E. Eff and G. Gee. How bees dance. Ant Theory 3, 2 (May 2003), pp. 7–16.\n"
        "- A. Bee. How moths count lamps. Ant Theory, 2004.\n",
        [
            ("How ants count the grass", "Ant Theory", 2001, ["Bee"]),
            ("How ants count the leaves", "Ant Theory", 2002, ["Dee"]),
            ("How bees dance", "Ant Theory", 2003, ["Eff", "Gee"]),
            ("How moths count lamps", "Ant Theory", 2004, ["Bee"]),
        ],
    ),
    (
        "a remark and a later reference below a reference",
        "# Ants\n* A. Bee and C. Dee. Counting Ants. ACM TOPLAS 13, 4 (May 1991), pp. 451–490.\n\n"
        '  > The "canonical" algorithm.\n\n'
        "  * A. K. Bee and J. Eff. Counting Ants On-The-Fly. ACM TOPLAS 17, 3 (May 1995),"
        " pp. 487–506.\n\n    > They later refined their method.\n",
        [
            ("Counting Ants", "TOPLAS", 1991, ["Bee", "Dee"]),
            ("Counting Ants On-The-Fly", "TOPLAS", 1995, ["Bee", "Eff"]),
        ],
    ),
)
def test_nested_references(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "one word and a year above its links, editions above other links",
        "# Sets\n- **AntMemoryBench (2025)**\n"
        "  - [Paper](https://arxiv.org/abs/2507.00001) | [Code](https://github.com/a/b)\n"
        "- **How Wasps Count Their Nests in Spring**\n"
        "  - [Paper](https://arxiv.org/abs/2507.00002) | [Code](https://github.com/a/c)\n"
        "- **ICLR 2020**\n"
        "  - [Website](https://iclr.cc/2020) | [Talks](https://iclr.cc/talks)\n",
        [
            ("AntMemoryBench", "", 2025, []),
            ("How Wasps Count Their Nests in Spring", "", 0, []),
        ],
    ),
)
def test_short_titles_above_links(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "volume, journal and page as the citation of what lawyers write; numbers of citations",
        "# Law\n- **The Law of Ants**\n  - Author: Ada Bee\n"
        "  - **Citation**: 84 U. Chi. L. Rev. 101 (2017)\n  - [Link](https://a.org/4)\n"
        "- **Beetles in Court**\n  - Author: Paul Cole\n"
        "  - Citation: 131 Yale Law Journal 12 (2021)\n  - [Link](https://a.org/5)\n"
        "- **Moths on Trial**\n  - Author: Karl Dean\n"
        "  - Citation: 131\n  - [Link](https://a.org/6)\n",
        [
            ("The Law of Ants", "U. Chi. L. Rev.", 2017, ["Bee"]),
            ("Beetles in Court", "Yale Law Journal", 2021, ["Cole"]),
            ("Moths on Trial", "", 0, ["Dean"]),
        ],
    ),
)
def test_citations_as_fields(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_references_below_short_names() -> None:
    text = (
        "# Papers\n1. **AntNet**:\n"
        '   - van den Bee, A., et al. (2016). "AntNet: How Ants Count"\n   - 蚂蚁如何计数\n'
        "2. **BeeLab**:\n"
        '   - Dee, L. C., & Eff, Z. (2017). "BeeLab: How Bees Find the Way" [CVPR 2017]\n'
    )
    assert rows_of(text) == [
        ("AntNet: How Ants Count", "", 2016, ["van den Bee"]),
        ("BeeLab: How Bees Find the Way", "CVPR", 2017, ["Dee", "Eff"]),
    ]


def test_topics_of_topics_above_works_without_links() -> None:
    text = (
        "# Books\n\n+ General\n\n\t+ Hills\n\n\t\t+ Introduction to Hills - Ada Bee, Carl Dee\n"
        "\t\t+ The Work of Hills - Eve Fox\n\n\t+ Wings\n\n\t\t+ Legs of Beetles - Bob Gee\n"
        "\t\t+ Wings of Moths: A Guide - Hal Ivy\n"
    )
    assert rows_of(text) == [
        ("Introduction to Hills", "", 0, ["Bee", "Dee"]),
        ("The Work of Hills", "", 0, ["Fox"]),
        ("Legs of Beetles", "", 0, ["Gee"]),
        ("Wings of Moths: A Guide", "", 0, ["Ivy"]),
    ]


def test_an_item_that_is_a_heading_stands_above_works_whatever_it_is_called() -> None:
    text = (
        "# Ants\n\n* ## Moral Philosophy\n\n"
        "    * **The Bee-Dee Reader** Revised Ed. by Ada Bee (Author), Carl Dee (Editor)\n"
        "    * **Manifesto of the Ants** by Carl Dee and Ada Bee. [**Online**](https://a.org/1.pdf)\n\n"
        "* ## Ethics\n\n    * **The Elements of Ants** by Eve Fox and Bob Gee.\n"
    )
    assert [row[0] for row in rows_of(text)] == [
        "The Bee-Dee Reader",
        "Manifesto of the Ants",
        "The Elements of Ants",
    ]


def test_a_link_behind_a_label_belongs_to_the_title_above() -> None:
    text = (
        "# Papers\n\n- [How wasps count](https://arxiv.org/abs/2001.00003) (2015)\n"
        "  - Blog: [Wasps explained in five minutes](http://b.org/5)\n"
        "- [Learning Deep Ants](https://arxiv.org/abs/2001.00004) (2013)\n"
        "  - 阅读笔记：[深度语义模型DSSM](http://b.org/6)\n"
    )
    assert [(paper.title, [link.url for link in paper.links]) for paper in parse(text).papers] == [
        ("How wasps count", ["https://arxiv.org/abs/2001.00003", "http://b.org/5"]),
        ("Learning Deep Ants", ["https://arxiv.org/abs/2001.00004", "http://b.org/6"]),
    ]


@entries(
    (
        "the only author among books, in Cyrillic letters",
        "# Проза\n\n- Мария Лесная «Город муравьёв»\n- Братья Лесные\n\n"
        "  - «Долгая зима» 1963\n  - «Пчела и время» (1965)\n  - «Гнездо» 1970\n",
        [
            ("Город муравьёв", "", 0, ["Лесная"]),
            ("Долгая зима", "", 1963, ["Лесные"]),
            ("Пчела и время", "", 1965, ["Лесные"]),
            ("Гнездо", "", 1970, ["Лесные"]),
        ],
    ),
    (
        "Chinese authors",
        "# 小说\n\n- 沈牧之\n  - 《蚂蚁与城邦》\n  - 《蜂巢》\n- 陆青萍\n  - 《漫长的冬天》\n",
        [
            ("蚂蚁与城邦", "", 0, ["沈牧之"]),
            ("蜂巢", "", 0, ["沈牧之"]),
            ("漫长的冬天", "", 0, ["陆青萍"]),
        ],
    ),
)
def test_titles_in_quotation_marks_below_their_author(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a heading that looks like a name",
        "# Ants\n\n* ## Social Formics\n\n"
        "    * **The Society of Ants** by Ada Bee and Carl Dee\n"
        "    * **The Call of the Hill** by Eve Fly. [**Read online**](https://a.org/hill.pdf).\n",
        [
            ("The Society of Ants", "", 0, ["Bee", "Dee"]),
            ("The Call of the Hill", "", 0, ["Fly"]),
        ],
    ),
    (
        "works with links to editions below a topic",
        "# Hills\n\n- Books on hills\n\n  These are classics.\n\n"
        "  - Kay and Lee. *Theory of Hills* ([2e](https://a.org/2))\n"
        "  - Kay and Roe. *Testing of Hills* ([3e](https://a.org/3))\n"
        "  - Cole and Marsh. *Testing of Bees*\n\n"
        "- Lee and Cole, *Theory of Ants* ([1e](https://a.org/1))\n",
        [
            ("Theory of Hills", "", 0, ["Kay", "Lee"]),
            ("Testing of Hills", "", 0, ["Kay", "Roe"]),
            ("Testing of Bees", "", 0, ["Cole", "Marsh"]),
            ("Theory of Ants", "", 0, ["Lee", "Cole"]),
        ],
    ),
)
def test_headings_and_topics_that_look_like_entries(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_names_with_initials_and_an_edition_are_no_entry_below_a_title() -> None:
    text = (
        "# Ants\n- Ants that Sound.\n  [[pdf]](https://a.org/1.pdf)\n"
        "  - R. Beeton, A. Deeman. *ECCV 2018*\n\n"
        "- How Wasps Learn to See.\n  [[pdf]](https://a.org/2.pdf)\n"
        "  - Ada Bee, Carl Dee. *Journal of Wasps 2018*\n"
    )
    assert rows_of(text) == [
        ("Ants that Sound", "ECCV", 2018, ["Beeton", "Deeman"]),
        ("How Wasps Learn to See", "Journal of Wasps", 2018, ["Bee", "Dee"]),
    ]


def test_institutions_above_their_papers_are_no_papers() -> None:
    text = (
        "# Ants\n* Univ. Hill + Univ. of Ulm [[Paper](https://a.org/1.pdf)]\n"
        "  * Ada Bee, Carl Dee, *How Ants See Their Hills*, arXiv:1411.2539 / TACL 2015\n"
        "* Hill University [[Paper](https://a.org/2.pdf)]\n"
        "  * Eve Fox, *How Bees See Their Hills*, arXiv:1411.2540 (CVPR 2015)\n"
    )
    assert rows_of(text) == [
        ("How Ants See Their Hills", "TACL", 2015, ["Bee", "Dee"]),
        ("How Bees See Their Hills", "CVPR", 2015, ["Fox"]),
    ]


def test_quoted_references_below_topics() -> None:
    text = (
        "# Papers\n\n- Ants\n\n  > Bee, A., & Cee, C. (2020). How ants count. Ants, 7(3), 1-9.\n\n"
        "  > Dee, D. (2018). Where ants sleep. Annals of Ants, 12, 3-5.\n\n"
        "- Bees\n\n  > Eff, E. (2007). Dances of bees. Journal of Hives, 9(3), 90-95.\n"
    )
    assert [(paper.line, paper.title, paper.section) for paper in parse(text).papers] == [
        (5, "How ants count", "Ants"),
        (7, "Where ants sleep", "Ants"),
        (11, "Dances of bees", "Bees"),
    ]


def test_a_nested_reference_to_the_work_above_it() -> None:
    text = """# Ants

* How Ants Count in the Dark [[Paper]](https://a.org/1.pdf)
  * Ada Bee, Carl Dee, How Ants Count in the Dark, CVPR, 2019.
* How Bees Dance in the Rain [[Paper]](https://a.org/2.pdf)
  * Eva Gee, How Bees Dance in the Rain, ICML, 2018.
"""
    assert rows_of(text) == [
        ("How Ants Count in the Dark", "CVPR", 2019, ["Bee", "Dee"]),
        ("How Bees Dance in the Rain", "ICML", 2018, ["Gee"]),
    ]
    assert findings_of(text) == []
