"""Items: their bullets, and which paragraphs and lines belong to them."""

import pytest

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "bullets that are indented too little below numbers",
        "# Papers\n1. [How ants count their steps](https://a.org/1.pdf)\n"
        "  - the oldest work on steps of ants\n    - and of their legs\n"
        "2. [How bees find a hive](https://a.org/2.pdf)\ncited a lot:\n"
        "  - a good study of hives and bees\n\n10. [Where wasps live](https://a.org/3.pdf)\n"
        "  - lists all nests of wasps\n",
        [
            ("How ants count their steps", "", 0, []),
            ("How bees find a hive", "", 0, []),
            ("Where wasps live", "", 0, []),
        ],
    ),
    (
        "bullets without a space after them",
        "# Papers\n\n-[How ants count](https://a.org/1) in ACL 2021\n\n"
        "-[How bees count](https://a.org/2) - in EMNLP 2020\n\n"
        "-[How wasps count](https://a.org/3) in ICML 2019\n",
        [
            ("How ants count", "ACL", 2021, []),
            ("How bees count", "EMNLP", 2020, []),
            ("How wasps count", "ICML", 2019, []),
        ],
    ),
    (
        "bullets without a space among others",
        "# Papers\n- A. Bee. How ants count. *Ant Science*, 2001.\n"
        "-C. Dee. How bees fly. *Bee Science*, 2002.\n"
        "- E. Eff. How wasps dig. *Ant Science*, 2003.\n"
        "-**How flies hide**, G. Gee, *Bee Science*, 2004.\n"
        "- H. Ick. How ticks wait. *Ant Science*, 2005.\n- J. Kay. How moths see. 2006.\n"
        "- L. Em. How slugs hear. *Ant Science*, 2007.\n",
        [
            ("How ants count", "Ant Science", 2001, ["Bee"]),
            ("How bees fly", "Bee Science", 2002, ["Dee"]),
            ("How wasps dig", "Ant Science", 2003, ["Eff"]),
            ("How flies hide", "Bee Science", 2004, ["Gee"]),
            ("How ticks wait", "Ant Science", 2005, ["Ick"]),
            ("How moths see", "", 2006, ["Kay"]),
            ("How slugs hear", "Ant Science", 2007, ["Em"]),
        ],
    ),
    (
        "stars and numbers without a space among others",
        "# Ants\n* [How ants count](https://a.org/1) (ICML 2019)\n"
        "*[How ants sleep](https://a.org/2) (ICML 2020)\n"
        "* [How ants talk](https://a.org/3) (ICML 2021)\n"
        "* [How ants fight](https://a.org/4) (ICML 2022)\n"
        "# Bees\n1. *How bees fly*, A. Bee, 2011\n2.*How bees see*, C. Dee, 2012\n"
        "3. *How bees rest*, E. Eff, 2013\n4. *How bees age*, G. Gee, 2014\n",
        [
            ("How ants count", "ICML", 2019, []),
            ("How ants sleep", "ICML", 2020, []),
            ("How ants talk", "ICML", 2021, []),
            ("How ants fight", "ICML", 2022, []),
            ("How bees fly", "", 2011, ["Bee"]),
            ("How bees see", "", 2012, ["Dee"]),
            ("How bees rest", "", 2013, ["Eff"]),
            ("How bees age", "", 2014, ["Gee"]),
        ],
    ),
    (
        "emphasized titles that begin a line and end in the next are not bullets",
        "* Bee, A., **Dee, C.** & E. Eff (2014).\n*How ants count among the trees and\n"
        "how they forget.* Ant Letters 3(2): 4-9.\n\n"
        "* **Dee, C.**, Hai, F. & E. Eff (2015).\n*How bees count among the hills*.\n"
        "Ant Letters 4(2): 1-7.\n\n"
        "* Hai, F. & **Dee, C.** (2016). *How wasps sleep*. Ant Letters 5(1): 3-8.\n",
        [
            (
                "How ants count among the trees and how they forget",
                "Ant Letters",
                2014,
                ["Bee", "Dee", "Eff"],
            ),
            ("How bees count among the hills", "Ant Letters", 2015, ["Dee", "Hai", "Eff"]),
            ("How wasps sleep", "Ant Letters", 2016, ["Hai", "Dee"]),
        ],
    ),
    (
        "no bullet has a space",
        "# Papers\n-How ants count (ICML 2019) [pdf](https://a.org/1)\n"
        "-How bees fly at night (ICML 2020) [pdf](https://a.org/2)\n"
        "-How wasps dig in sand (ICML 2021) [pdf](https://a.org/3)\n",
        [
            ("How ants count", "ICML", 2019, []),
            ("How bees fly at night", "ICML", 2020, []),
            ("How wasps dig in sand", "ICML", 2021, []),
        ],
    ),
    (
        "one entry has no bullet",
        "# Ants\n- **How ants count** (ICML 2019)\n  - A. Bee, C. Dee\n"
        "**How ants sleep** (ICML 2020)\n  - E. Eff\n**How ants talk** (ICML 2021)\n  - G. Gee\n"
        "- **How ants fight** (ICML 2022)\n- **How ants rest** (ICML 2023)\n"
        "- **How ants age** (ICML 2024)\n- **How ants see** (ICML 2025)\n"
        "# Bees\n1. How bees fly. A. Bee. 2011. https://a.org/1\n"
        "How bees see. C. Dee. 2012. https://a.org/2\n"
        "3. How bees rest. E. Eff. 2013. https://a.org/3\n"
        "4. How bees age. G. Gee. 2014. https://a.org/4\n",
        [
            ("How ants count", "ICML", 2019, ["Bee", "Dee"]),
            ("How ants sleep", "ICML", 2020, ["Eff"]),
            ("How ants talk", "ICML", 2021, ["Gee"]),
            ("How ants fight", "ICML", 2022, []),
            ("How ants rest", "ICML", 2023, []),
            ("How ants age", "ICML", 2024, []),
            ("How ants see", "ICML", 2025, []),
            ("How bees fly", "", 2011, ["Bee"]),
            ("How bees see", "", 2012, ["Dee"]),
            ("How bees rest", "", 2013, ["Eff"]),
            ("How bees age", "", 2014, ["Gee"]),
        ],
    ),
    (
        "lines that go on the item above, and emphasized ones",
        "# Papers\n- [How ants count](https://a.org/1) by A. Bee\n*A short and good paper.*\n"
        "- [How bees fly at night](https://a.org/2) by C. Dee\n"
        "[code](https://a.org/3) and [data](https://a.org/4)\n"
        "- [How wasps dig](https://a.org/5) by E. Eff\n"
        "- [How flies and other\ninsects hide](https://a.org/6) by G. Gee\n"
        "- [How ticks wait](https://a.org/7) by H. Ick\n"
        "- [How moths see](https://a.org/8) by J. Kay\n"
        "- [How slugs hear](https://a.org/9) by L. Em\n"
        "- [How snails hear](https://a.org/10) by N. Oh\n"
        "- [How worms hear](https://a.org/11) by P. Queue\n",
        [
            ("How ants count", "", 0, ["Bee"]),
            ("How bees fly at night", "", 0, ["Dee"]),
            ("How wasps dig", "", 0, ["Eff"]),
            ("How flies and other insects hide", "", 0, ["Gee"]),
            ("How ticks wait", "", 0, ["Ick"]),
            ("How moths see", "", 0, ["Kay"]),
            ("How slugs hear", "", 0, ["Em"]),
            ("How snails hear", "", 0, ["Oh"]),
            ("How worms hear", "", 0, ["Queue"]),
        ],
    ),
    (
        "an empty item below a paragraph, at al.",
        "# 2025-01-21: Ada\n"
        "- [Dips of the Hill in the Rain](https://arxiv.org/abs/2501.05511)"
        " (Di Bee at al., 01-2025)\n\n"
        "Presented:\n"
        "[Echoes of Ants in Bright Hills](https://arxiv.org/abs/2501.06304)"
        " (Cee et al., 01-2025)\n"
        "  - \n",
        [
            ("Dips of the Hill in the Rain", "", 2025, ["Bee"]),
            ("Echoes of Ants in Bright Hills", "", 2025, ["Cee"]),
        ],
    ),
    (
        "items that are headings",
        "# Philosophy\n"
        "* ## Science\n\n"
        "    * **Reading the Book of Ants** by Ada Bee.\n"
        "    * **Vicious Hills: On Ants** by Carl Dee and Eva Eff.\n\n"
        "    These are dense.\n\n"
        "    * `Article` **A Defense of Ants** by Gus Gee.\n\n"
        "* ## Ethics\n\n"
        "    * **The Elements of Hills** by Hal Hill and Ida Inn.\n"
        "    * **This Is an Ant** by Jan Jay.\n",
        [
            ("Reading the Book of Ants", "", 0, ["Bee"]),
            ("Vicious Hills: On Ants", "", 0, ["Dee", "Eff"]),
            ("A Defense of Ants", "", 0, ["Gee"]),
            ("The Elements of Hills", "", 0, ["Hill", "Inn"]),
            ("This Is an Ant", "", 0, ["Jay"]),
        ],
    ),
    (
        "items that are indented too far for Markdown",
        "# Papers\n   - [Ants in small harbors](https://a.org/1.pdf), ICML 2020\n"
        "    - [Bees in long tunnels](https://a.org/2.pdf), ICML 2021\n"
        "     - [Wasps on dry hills](https://a.org/3.pdf), ICML 2022\n",
        [
            ("Ants in small harbors", "ICML", 2020, []),
            ("Bees in long tunnels", "ICML", 2021, []),
            ("Wasps on dry hills", "ICML", 2022, []),
        ],
    ),
    (
        "items below a heading that are all indented as code is",
        "# Papers\n\n    1. [Ants in small harbors](https://a.org/1.pdf), ICML 2020\n"
        "    2. [Bees in long tunnels](https://a.org/2.pdf), ICML 2021\n",
        [
            ("Ants in small harbors", "ICML", 2020, []),
            ("Bees in long tunnels", "ICML", 2021, []),
        ],
    ),
    (
        "a table indented as code is",
        "# Papers\n\n    | Year | Title |\n    |---|---|\n"
        "    | 2020 | [Ants in small harbors](https://a.org/1.pdf) |\n"
        "    | 2021 | [Bees in long tunnels](https://a.org/2.pdf) |\n",
        [
            ("Ants in small harbors", "", 2020, []),
            ("Bees in long tunnels", "", 2021, []),
        ],
    ),
    (
        "details indented too far below a title",
        "# Papers\n- **How Ants Count Steps**\n        - Ada Bee, Eva Eff\n"
        "        - ICML 2020\n- **How Bees Find Hills**\n        - Carl Dee\n"
        "        - ICRA 2021\n",
        [
            ("How Ants Count Steps", "ICML", 2020, ["Bee", "Eff"]),
            ("How Bees Find Hills", "ICRA", 2021, ["Dee"]),
        ],
    ),
    (
        "tabs behind bullets",
        "# Papers\n-\t**How Ants Count Steps**\n  - Ada Bee, Eva Eff\n  - ICML 2020\n"
        "-\t**How Bees Find Hills**\n  -\tCarl Dee\n  -\tICRA 2021\n",
        [
            ("How Ants Count Steps", "ICML", 2020, ["Bee", "Eff"]),
            ("How Bees Find Hills", "ICRA", 2021, ["Dee"]),
        ],
    ),
)
def test_bullets_that_markdown_reads_otherwise(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "paragraphs without links belong to the item above",
        "# Papers\n* [First paper on ants](https://a.org/1)\n\n"
        "Ants in the dark. Ada Bee, Eva Eff, and Carl Dee. 2008. PRL. 4 pages.\n\n"
        "Shows how ants find home.\n* [Second paper on ants](https://a.org/2)\n",
        [
            ("First paper on ants", "PRL", 2008, ["Bee", "Eff", "Dee"]),
            ("Second paper on ants", "", 0, []),
        ],
    ),
    (
        "a loose paragraph below an item is not its title",
        "# Papers\n- [Ants in small harbors](https://a.org/1.pdf)\n"
        "- Ant Lab: <https://a.org/lab/papers>\n\n"
        "**Only the titles of papers are written down here.** The rest comes later.\n",
        [("Ants in small harbors", "", 0, [])],
    ),
    (
        "a sentence above an entry does not take it",
        "## Models\n\nModels of ants including nests, and classical approaches.\n\n"
        "1. **Ant Weight Counting.** CIKM, 2005. [paper](https://a.org/1)\n\n"
        "   *Ada Bee, Xu Li*\n",
        [("Ant Weight Counting", "CIKM", 2005, ["Bee", "Li"])],
    ),
)
def test_paragraphs_below_an_item(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


_HEAD = "# Ants\n## Hills\n"


def test_paragraphs_that_begin_with_the_same_sign_are_items() -> None:
    text = (
        "## Textes\n\n– Luc Abeille, *Non-fourmis. Introduction au bois*, Paris, Sapin, 1992.\n\n"
        "– Anne Guêpe et Luc Mouche, *Les Fourmis*, Paris, Éditions du Bois, 1990 [1964].\n\n"
        "– Robert Fourmi, « La dynamique des ruches », *Cahiers du bois*, n° 22, 1994, p. 1-2.\n\n"
        "– Norbert Cigale, *La Société des fourmis*, trad. P. Dee, Paris, Herbier, 1985.\n"
    )
    assert rows_of(text) == [
        ("Non-fourmis. Introduction au bois", "Sapin", 1992, ["Abeille"]),
        ("Les Fourmis", "Éditions du Bois", 1990, ["Guêpe", "Mouche"]),
        ("La dynamique des ruches", "Cahiers du bois", 1994, ["Fourmi"]),
        ("La Société des fourmis", "Herbier", 1985, ["Cigale"]),
    ]


def test_the_terms_of_a_definition_list_in_html_are_titles() -> None:
    text = (
        '# Papers\n\n<dl>\n<dt><a href="https://ants.org/1">Counting ants in the desert</a></dt>\n'
        "<dd>Ada Bee, Carl Dee. <i>Journal of Ants</i>, 2019.</dd>\n"
        '<dt><a href="https://ants.org/2">Legs of many beetles</a></dt>\n'
        "<dd>Eva Eff, Gus Gee. <i>Beetle Letters</i>, 2020.</dd>\n</dl>\n"
    )
    assert rows_of(text) == [
        ("Counting ants in the desert", "Journal of Ants", 2019, ["Bee", "Dee"]),
        ("Legs of many beetles", "Beetle Letters", 2020, ["Eff", "Gee"]),
    ]


def test_front_matter_in_toml_is_no_part_of_the_list() -> None:
    text = (
        '+++\ntitle = "Mine"\ndate = 2025-01-24\n+++\n- [How ants count](https://arxiv.org/abs/1)\n'
    )
    assert rows_of(text) == [("How ants count", "", 0, [])]


def test_references_right_below_an_item_are_items_too() -> None:
    text = (
        "# Works\n- Bee, Owen. (1973). How ants speak. Ulm.\n- Dee, Carl. (1995). The first bees."
        " London.\nEff, Eve, and Gee, Gus W. (1997). Wasps and hills. Ulm.\nFly, Eva. (1984). The"
        " life of flies.\nBerlin.\nMoth, Ada. (1985). From light to light. New York.\n"
    )
    assert rows_of(text) == [
        ("How ants speak", "", 1973, ["Bee"]),
        ("The first bees", "", 1995, ["Dee"]),
        ("Wasps and hills", "", 1997, ["Eff", "Gee"]),
        ("The life of flies", "", 1984, ["Fly"]),
        ("From light to light", "", 1985, ["Moth"]),
    ]


def test_several_lines_in_a_row_that_lack_their_bullets_are_items() -> None:
    text = (
        "# Papers\n- How flies rest\n  *Gee*, [2019](https://a.org/1)\n- How ants count\n"
        "  *Bee*, 2020\nHow bees fly\n  *Dee*, 2021\nHow wasps dig\n  *Fox*, 2022\n"
        "- How moths see, 2023\n- How crabs walk, 2024\n"
    )
    assert [(title, year) for title, _, year, _ in rows_of(text)] == [
        ("How flies rest", 2019),
        ("How ants count", 2020),
        ("How bees fly", 2021),
        ("How wasps dig", 2022),
        ("How moths see", 2023),
        ("How crabs walk", 2024),
    ]


@pytest.mark.parametrize("bullet", ["- ", "-\t", "2. "])
def test_tabs_part_the_texts_of_an_item(bullet: str) -> None:
    text = (
        f"# Papers\n{bullet}Bee, A; Dee, CE\t2019\tHow ants of hills count\tJOURNAL OF ANTS\t8: 1\n"
        f"{bullet}Eff, E\t2018\tWhere bees of the wood sleep\tJOURNAL OF BEES\t9: 2\t\n"
    )
    assert rows_of(text) == [
        ("How ants of hills count", "JOURNAL OF ANTS", 2019, ["Bee", "Dee"]),
        ("Where bees of the wood sleep", "JOURNAL OF BEES", 2018, ["Eff"]),
    ]
