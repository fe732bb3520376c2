"""Items: their bullets, and which paragraphs and lines belong to them."""

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


def test_an_entry_indented_by_mistake_leaves_the_one_above_as_it_is() -> None:
    text = (
        "- How Small Ants Count Their Steps (3DV 2017)\n\n"
        "    - https://arxiv.org/pdf/1701.00001.pdf (paper)\n"
        "  - Why Bees Dance in the Dark (ICRA 2018)\n\n"
        "      - https://arxiv.org/pdf/1801.00001.pdf (paper)\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Small Ants Count Their Steps", "3DV", 2017, []),
        ("Why Bees Dance in the Dark", "ICRA", 2018, []),
    ]


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
