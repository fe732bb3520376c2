"""Paragraphs that are entries: one of them, or several for one entry."""

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, editions_of, entries, rows_of


@entries(
    (
        "lines below an anchor",
        '# Ants\n## Hills\n<a id="hills"></a>\n'
        "**AntGemm: Fast Products of Ants** (OSDI 2025) [[paper]](https://a.org/1)\n"
        "**MothDec: Night Vision with Few Bits** (arXiv 25.09) [[paper]](https://a.org/2)\n"
        '## Bees\n<a id="bees"></a>\n'
        "**BeeServe: Nectar for Hungry Bees** (MLSys 2025) [[paper]](https://a.org/3)\n",
        [
            ("AntGemm: Fast Products of Ants", "OSDI", 2025, []),
            ("MothDec: Night Vision with Few Bits", "", 2025, []),
            ("BeeServe: Nectar for Hungry Bees", "MLSys", 2025, []),
        ],
    ),
    (
        "paragraphs that begin with quoted titles",
        '# Ants\n---\n"Separate Ant Foundations", Béer\n[Website](https://a.org/1)\n\n---\n'
        '"Proving the steps of an ant [for BEE]", Dee\n[Website](https://a.org/2)\n\n---\n'
        '"A Theory of Clean Ants", Eff & Gee.\n[PDF](https://a.edu/3.pdf)\n',
        [
            ("Separate Ant Foundations", "", 0, []),
            ("Proving the steps of an ant [for BEE]", "", 0, []),
            ("A Theory of Clean Ants", "", 0, []),
        ],
    ),
    (
        "bold titles above descriptions and addresses",
        "# Related work\n\n**Dee's paper on the Generals of Ants**\\\n"
        "This paper shows what ants agree on. This is hard.\\\nhttps://a.org/1.pdf\n\n"
        "**Antax**  \nThe parliament of a small hill  \nhttps://a.edu/2.pdf (https://a.edu/ants/)\n\n"
        "**Hillstore [2007]**<br>Store of seeds, large and always there<br><https://a.org/3.pdf>\n\n"
        "**Antools**\\\nA tool for ants\\\nhttps://github.com/bee/antools\n\n"
        "## Methods\n**AntNet**\\\nHow Ants Count from Home\\\nhttps://a.org/4.pdf\n\n"
        "## Authors\n**Ada Bee**\\\nHow bees count their steps\\\nhttps://a.org/5.pdf\n",
        [
            ("Dee's paper on the Generals of Ants", "", 0, []),
            ("Antax", "", 0, []),
            ("Hillstore", "", 2007, []),
            ("How Ants Count from Home", "", 0, []),
            ("How bees count their steps", "", 0, []),
        ],
    ),
    (
        "works with their years below their authors, as anthropologists write them",
        "## Nests\n\nBee, Ada.\n\t2017   How ants count._Journal of Ants_ 36(4): 439-54.\n\t\n"
        "\t2021   What Bees See: Remarks on\n\tthe State of Research. _Annals of Ants_ 25: 7-42.\n"
        "\nEff, Gil, and Cy Dee.\n\t2022   _Ants and Bees: Facing the Hill_. Hill Press, London.\n",
        [
            ("How ants count", "Journal of Ants", 2017, ["Bee"]),
            (
                "What Bees See: Remarks on the State of Research",
                "Annals of Ants",
                2021,
                ["Bee"],
            ),
            ("Ants and Bees: Facing the Hill", "Hill Press", 2022, ["Eff", "Dee"]),
        ],
    ),
    (
        "years in brackets and behind stops below authors",
        "## Nests\n\nAda Bee\n(2017) How Ants Count. Hill Press, London.\n"
        "(2021) What Bees See. Hill Press, London.\n\n"
        "Gil Eff and Cy Dee\n2022a. Ants and Bees. Hill Press, London.\n\n"
        "    2022b. Moths and Bees. Hill Press, London.\n",
        [
            ("How Ants Count", "Hill Press", 2017, ["Bee"]),
            ("What Bees See", "Hill Press", 2021, ["Bee"]),
            ("Ants and Bees", "Hill Press", 2022, ["Eff", "Dee"]),
            ("Moths and Bees", "Hill Press", 2022, ["Eff", "Dee"]),
        ],
    ),
    (
        "references with bold names stand below each other, not above their details",
        "## 2020\n\n**Bee N**, Dee TA, **Eff J** (2020) Combining ants and bees. _Ibis_."
        " <https://doi.org/10.1/1>\n\n**Gee B**, Hock PM, Ibis C, **Jay F**, **Kay S** (2020)"
        " Drivers of (changes in) ants at Hill Cave. _Global Ants_. <https://doi.org/10.1/2>\n\n"
        "**Lee S**, McMoth JM (2020) Reliable nests. _Proceedings of Ants B_ 287."
        " <https://doi.org/10.1/3>\n\n**Moe B**, Noe W, **Ott H**, Pye B-C (2020) Flights of moths."
        " _Moths_ 12: 635. <https://a.org/4>\n\n**Bee N** & **Eff J** (2020) Muuton seuranta."
        " _Linnut_ 1: 24-27. [pdf](https://a.org/5.pdf)\n",
        [
            ("Combining ants and bees", "Ibis", 2020, ["Bee", "Dee", "Eff"]),
            (
                "Drivers of (changes in) ants at Hill Cave",
                "Global Ants",
                2020,
                ["Gee", "Hock", "Ibis", "Jay", "Kay"],
            ),
            ("Reliable nests", "Proceedings of Ants B", 2020, ["Lee", "McMoth"]),
            ("Flights of moths", "Moths", 2020, ["Moe", "Noe", "Ott", "Pye"]),
            ("Muuton seuranta", "Linnut", 2020, ["Bee", "Eff"]),
        ],
    ),
    (
        "titles as paragraphs above lists of their links",
        "## Proofs\n### Ants\nOn the size of ants\n- [Paper](https://a.org/1.pdf)\n"
        "- [Talk](https://a.org/t)\n\nAntLook: counting in tables\n"
        "- [Paper](https://a.org/2.pdf)\n\n### Bees\nA whole scheme for bees\n"
        "- [Paper](https://a.org/3.pdf)\n",
        [
            ("On the size of ants", "", 0, []),
            ("AntLook: counting in tables", "", 0, []),
            ("A whole scheme for bees", "", 0, []),
        ],
    ),
    (
        "an emphasized title above items with its links and authors",
        "# Ants\n## Year 2017\n"
        "**Searching for Ants with Other Ants**\n"
        "  - [[arXiv](https://arxiv.org/abs/1611.01578)], [[pdf](https://a.org/1.pdf)]\n"
        "  - B. Zee and Quoc V. Bee, 2016; Ants Inc; ICLR.\n\n"
        "**Playing Games with Ants**\n"
        "  - [[pdf](https://a.org/2.pdf)]\n  - Bee et al.; Ants Inc\n",
        [
            ("Searching for Ants with Other Ants", "ICLR", 2016, ["Zee", "Bee"]),
            ("Playing Games with Ants", "", 2017, ["Bee"]),
        ],
    ),
)
def test_titles_as_paragraphs(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


ANTS = ("How ants count their steps", "ICLR", 2020, ["Bee", "Dee"])


BEES = ("How bees find the way home", "CVPR", 2021, ["Eff", "Gee"])


WASPS = ("Why wasps do not count", "ICML", 2019, ["Zee", "Bee"])


@entries(
    (
        "paragraphs that begin with a field of authors",
        "# Papers\n\n## Steps\n\n"
        "Authors: A. Bee, C. Dee - *How ants count their steps* - **ICLR'20**"
        " [[pdf]](https://a.org/1.pdf)\n\n"
        "Authors: E. Eff, G. Gee - *How bees find the way home* - **CVPR'21**"
        " [[pdf]](https://a.org/2.pdf)\n",
        [ANTS, BEES],
    ),
    (
        "editions as paragraphs of their own, in brackets or bold like the title",
        "# Papers\n\n## Steps\n\n"
        "**How ants count their steps**\n\n[ICLR 2020]\n\n[link](https://a.org/1)\n\n"
        "**How bees find the way home**\n\n**CVPR 2021**\n\n[link](https://a.org/2)\n\n"
        "**Why wasps do not count**\n\n[ICML 2019]\n\n[link](https://a.org/3)\n",
        [(*ANTS[:3], []), (*BEES[:3], []), (*WASPS[:3], [])],
    ),
    (
        "venues of any name with the year in a link of their own line",
        "### Ants\n\n**How the ants of one hill count**  \nAda Bee, Carl Dee  \n"
        "[Modern Views in Insect Life 74 (2022)](https://a.org/1)\n\n"
        "**How the bees of one hive count**  \nEva Eff, Gil Gee  \n"
        "[Journal of Bees 3 (2021)](https://a.org/2)\n\n"
        "**How the wasps of one nest count**  \nZoe Zee, Ada Bee  \n"
        "[Trends in wasps (2023)](https://a.org/3)\n\n"
        "**How the moths of one lamp count**  \nIda Ivy, Ada Bee  \n"
        "[Nature (2020)](https://a.org/4)\n",
        [
            (
                "How the ants of one hill count",
                "Modern Views in Insect Life",
                2022,
                ["Bee", "Dee"],
            ),
            ("How the bees of one hive count", "Journal of Bees", 2021, ["Eff", "Gee"]),
            ("How the wasps of one nest count", "Trends in wasps", 2023, ["Zee", "Bee"]),
            ("How the moths of one lamp count", "Nature", 2020, ["Ivy", "Bee"]),
        ],
    ),
    (
        "a reference without a title adds nothing to the one above",
        "# References\n\n"
        "[4] M. Bee, *The modified ants as an effect*, Ant Lett. A **253**, 273 (1999).\n\n"
        "[5] S. Cee and O. Dee, Class. Quantum Grav. **14**, L163 (1997).\n",
        [("The modified ants as an effect", "Ant Lett. A", 1999, ["Bee"])],
    ),
)
def test_parts_as_paragraphs_of_their_own(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a title and the address of a paper on two lines",
        "# 論文\nANT: Less Is More for Hills   \nhttps://arxiv.org/abs/2305.11206\n\n"
        "Better Ants by Talking About Long Walks\nhttps://arxiv.org/abs/2305.14233\n\n"
        "We meet on Mondays in the old hall.\nhttps://a.org/hall\n\n"
        "This week is about ants and their hills.\n\n* [Notes](https://a.org/1.pdf)\n",
        [
            ("ANT: Less Is More for Hills", "", 0, []),
            ("Better Ants by Talking About Long Walks", "", 0, []),
        ],
    ),
    (
        "paragraphs of a title and an address after a word and a colon",
        "# Papers\n\nHow the ants of one hill count their eggs ,\n"
        "PDF: <https://arxiv.org/pdf/2001.00001>\n\n"
        "Counting bees ,\nPDF: <https://arxiv.org/pdf/2001.00002>\n\n"
        "How the wasps of one nest count their eggs ,\n"
        "WWW: <https://doi.org/10.1000/wasps>\n",
        [
            ("How the ants of one hill count their eggs", "", 0, []),
            ("Counting bees", "", 0, []),
            ("How the wasps of one nest count their eggs", "", 0, []),
        ],
    ),
)
def test_a_title_and_an_address(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_paragraphs_of_a_title_and_a_link_to_a_paper() -> None:
    text = (
        "Some papers of my years as a student. All of them are [here](https://ants.org/all).\n\n"
        "Sequencing of single ants reveals how they count [link](https://www.nature.com/articles/n1)"
        "\n\nA map of all beetles in the desert [link](https://www.nature.com/articles/n2)\n\n"
        "Wings of moths in the dark [link](https://arxiv.org/abs/1901.00001)\n"
    )
    assert rows_of(text) == [
        ("Sequencing of single ants reveals how they count", "", 0, []),
        ("A map of all beetles in the desert", "", 0, []),
        ("Wings of moths in the dark", "", 0, []),
    ]


def test_a_divider_between_paragraphs_is_neither_paper_nor_venue() -> None:
    text = r"""## Counting
**Ants that count their steps home**\
Ada Bee, Carl Dee\
[ACL 2023](https://aclanthology.org/2023.acl-long.1) • [Code](https://github.com/a/ants)

--- Pre-LLM ---\
**The way of bees and of others**\
Emil Fee, Gina Hee\
[EMNLP 2022](https://aclanthology.org/2022.emnlp.2) • [Code](https://github.com/a/bees)

**Wasps and the cost of nests**\
Ida Jay, Karl Lee\
[arXiv](https://arxiv.org/abs/2409.16517)

--- Older ---

**Beetles of the dunes at night**\
Mia Nee, Otto Pea\
[TVCG 2021](https://a.org/tvcg)
"""
    assert editions_of(text) == [
        ("Ants that count their steps home", "ACL", 2023),
        ("The way of bees and of others", "EMNLP", 2022),
        ("Wasps and the cost of nests", "", 0),
        ("Beetles of the dunes at night", "TVCG", 2021),
    ]


def test_a_sentence_that_ends_in_a_colon_is_not_the_title_of_the_items_below() -> None:
    text = (
        "In this term, groups of three people read some recent articles on how ants count:\n\n"
        '- [Bee et al, eLife 2020](https://ants.org/1): "A flexible way to count ants"\n'
        '- [Cee et al, Nature Genetics 2013](https://ants.org/2): "Legs of many beetles"\n'
        '- [Dee et al, Neuron 2022](https://ants.org/3): "Wings of moths in the dark"\n'
    )
    assert rows_of(text) == [
        ("A flexible way to count ants", "eLife", 2020, ["Bee"]),
        ("Legs of many beetles", "Nature Genetics", 2013, ["Cee"]),
        ("Wings of moths in the dark", "Neuron", 2022, ["Dee"]),
    ]


@entries(
    (
        "footnotes that are references",
        "# Hills\n\nAnts melt the frost[^bee1996]. See [frost](frost.md).\n\n"
        "[^bee1996]: Ada Bee, *How frost melts on hills*, in Dee, T. (ed.), The Hill's Center,"
        " Hill Pub. Com., 215–230, 1996.\n"
        "[^dee2018]: D. J. Dee, P. Eff, *[A law of ants](https://doi.org/10.1/a)*, Physics of"
        " the Hill, 274, 49–62,\n    2018. [Shelf](https://a.org/2018).\n"
        "[^note]: Of course other hills are as good.\n",
        [
            ("How frost melts on hills", "The Hill's Center", 1996, ["Bee"]),
            ("A law of ants", "Physics of the Hill", 2018, ["Dee", "Eff"]),
        ],
    ),
    (
        "references that are indented like code",
        "# Papers\n## 1. Reviews of ants: how ants see them\n"
        "    Oleg Bee, Olga Dee, and Ada Eff. 2016. Reviews of ants: how ants see them."
        " In Proceedings of the 38th International Conference on Ants (ICA '16), 1028–1038.\n"
        "## 2. Patterns of ants\n"
        "    Rao, N., Tee, J., & Hill, V. J. (2022). Patterns of ants. Ant Letters, 3, 1–9.\n",
        [
            (
                "Reviews of ants: how ants see them",
                "Proceedings of the 38th International Conference on Ants (ICA)",
                2016,
                ["Bee", "Dee", "Eff"],
            ),
            ("Patterns of ants", "Ant Letters", 2022, ["Rao", "Tee", "Hill"]),
        ],
    ),
)
def test_footnotes_and_indented_references(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_footnotes_in_the_style_of_chicago() -> None:
    text = """Ants count[^1] in the wood[^2].

[^1]: Anna B. Bee, "No Ants Here," in *Truth of Wood. On Hills*, ed. Carl Dee (Hill, 2013).
[^2]:Eve Eff, *Assembling Ants* (Edinburgh University Press, 2016).
"""
    assert rows_of(text) == [
        ("No Ants Here", "Truth of Wood. On Hills", 2013, ["Bee"]),
        ("Assembling Ants", "Edinburgh University Press", 2016, ["Eff"]),
    ]


def test_paragraphs_of_html_that_are_indented_like_code() -> None:
    text = """<div style="padding: 2em">
         <p>
            Bee, Ada. 1978. <em>Ants: a study of wood.</em> Madrid: Hill Press.
        </p>
          <p>
            Cee, Bob. 2017. "Of ants." <em>Wood. Journal of Hills</em> (17): 133–56.
        </p>
</div>
"""
    assert rows_of(text) == [
        ("Ants: a study of wood", "Hill Press", 1978, ["Bee"]),
        ("Of ants", "Wood. Journal of Hills", 2017, ["Cee"]),
    ]


def test_tags_in_lines_of_their_own_do_not_take_the_text_below_for_html() -> None:
    entry = "A. Bee, C. Dee. How {} count. ICML 2020.\n"
    tags = ["<hr>", "\n<br/><br>", '\n<img src="https://a.org/ant.png">', '\n<a name="x">', "<br>"]
    animals = ["ants", "bees", "cats", "dogs", "eels"]
    sections = [
        f"## Part\n{tag}\n- {entry.format(animal)}"
        for tag, animal in zip(tags, animals, strict=True)
    ]
    assert rows_of("\n".join([*sections, f"<hr/>\n{entry.format('foxes')}"])) == [
        (f"How {animal} count", "ICML", 2020, ["Bee", "Dee"]) for animal in [*animals, "foxes"]
    ]


def test_a_short_name_in_front_of_a_linked_title_begins_a_paragraph_of_its_own() -> None:
    text = (
        "# Ants\n\n[Counting Ants in the Grass](https://arxiv.org/abs/2001.00001), ICML 2020\n\n"
        "[Counting Ants in the Leaves](https://arxiv.org/abs/2001.00002), ICML 2019\n\n"
        "AntNet, [How many is an ant?](https://arxiv.org/abs/2001.00003), ICLR 2018\n\n"
        "[Counting Ants in the Woods](https://arxiv.org/abs/2001.00004), ICML 2017\n"
    )
    assert [row[:3] for row in rows_of(text)] == [
        ("Counting Ants in the Grass", "ICML", 2020),
        ("Counting Ants in the Leaves", "ICML", 2019),
        ("How many is an ant?", "ICLR", 2018),
        ("Counting Ants in the Woods", "ICML", 2017),
    ]


@entries(
    (
        "a title, people and venue on lines of one paragraph",
        "**How ants count**  \n*Ada Bee, Carl Dee*  \nICLR 2020. [[Paper](https://a.org/1)]\n\n"
        "Why wasps do not count  \n*Eve Gee*  \nICML 2021. [[Paper](https://a.org/2)]\n\n"
        "**How bees find the way**  \n*Zoe Eff, Max Hill*  \nCVPR 2019. [[Paper](https://a.org/3)]\n",
        [
            ("How ants count", "ICLR", 2020, ["Bee", "Dee"]),
            ("Why wasps do not count", "ICML", 2021, ["Gee"]),
            ("How bees find the way", "CVPR", 2019, ["Eff", "Hill"]),
        ],
    ),
    (
        "a title and its edition above items",
        "**How ants count** (ICLR 2020)\n- Paper: https://a.org/1\n- Code: https://a.org/c1\n\n"
        "Why wasps do not count (ICML 2021)\n- Paper: https://a.org/2\n- Code: https://a.org/c2\n\n"
        "**How bees find the way** (CVPR 2019)\n- Paper: https://a.org/3\n",
        [
            ("How ants count", "ICLR", 2020, []),
            ("Why wasps do not count", "ICML", 2021, []),
            ("How bees find the way", "CVPR", 2019, []),
        ],
    ),
)
def test_one_title_among_bold_ones_that_is_not_bold(text: str, rows: list[Row]) -> None:
    assert rows_of(f"# Papers\n\n{text}") == rows


def test_a_remark_below_a_bold_title_is_not_an_entry() -> None:
    text = (
        "# Papers\n\n**How ants count** (ICLR 2020)\n\nTheir second work on ants.\n\n"
        "**How bees find the way** (CVPR 2019)\n\nWith a data set of 300 nests.\n"
    )
    assert rows_of(text) == [
        ("How ants count", "ICLR", 2020, []),
        ("How bees find the way", "CVPR", 2019, []),
    ]


@entries(
    (
        "the first is the first line of the section",
        "# Ants\n## Nests\n\n**2021**\n\n"
        'Ada Bee et al., "How Ants Count: A Survey". arXiv. [[Paper]](https://a.org/1.pdf)\n\n'
        'Carl Dee et al., "Where Bees Sleep". Science. [[Paper]](https://a.org/2.pdf)\n\n'
        "**2018**\n\n"
        'Eve Fox et al., "Why Moths Dance". arXiv. [[Paper]](https://a.org/3.pdf)\n',
        [
            ("How Ants Count: A Survey", "", 2021, ["Bee"]),
            ("Where Bees Sleep", "Science", 2021, ["Dee"]),
            ("Why Moths Dance", "", 2018, ["Fox"]),
        ],
    ),
)
def test_years_as_paragraphs_above_others(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "editions, and other entries below the last of them",
        "## Papers\n\nICML 2020\n\n- Ada Bee: [How ants count](https://a.org/1.pdf)\n\n"
        "CVPR 2019\n\n- Carl Dee: [How bees dance](https://a.org/2.pdf)\n\n"
        "Others\n\n- Eve Fox: [Why moths sleep](https://a.org/3.pdf)\n",
        [
            ("How ants count", "ICML", 2020, ["Bee"]),
            ("How bees dance", "CVPR", 2019, ["Dee"]),
            ("Why moths sleep", "", 0, ["Fox"]),
        ],
    ),
    (
        "right above the items",
        "NeurIPS 2021\n- How ants count. Ada Bee.\n- How moths sleep. Eve Fox.\n\n"
        "NeurIPS 2020\n- How bees dance. Carl Dee.\n",
        [
            ("How ants count", "NeurIPS", 2021, ["Bee"]),
            ("How moths sleep", "NeurIPS", 2021, ["Fox"]),
            ("How bees dance", "NeurIPS", 2020, ["Dee"]),
        ],
    ),
    (
        "years",
        "## Papers\n2020\n\n* How ants count the leaves.\n\n2019\n\n* How bees dance.\n",
        [
            ("How ants count the leaves", "", 2020, []),
            ("How bees dance", "", 2019, []),
        ],
    ),
    (
        "but not of the entries above",
        "- **How ants count the leaves**\n\nICML 2020\n\n- **How bees dance**\n\nCVPR 2019\n",
        [
            ("How ants count the leaves", "ICML", 2020, []),
            ("How bees dance", "CVPR", 2019, []),
        ],
    ),
    (
        "nor of titles above links",
        "How Ants Count\n\nICML 2020\n\n- [pdf](https://a.org/1.pdf)\n- [code](https://a.org/b)\n\n"
        "How Bees Dance\n\nCVPR 2019\n\n- [pdf](https://a.org/2.pdf)\n- [code](https://a.org/c)\n",
        [("How Ants Count", "ICML", 2020, []), ("How Bees Dance", "CVPR", 2019, [])],
    ),
)
def test_headings_without_a_mark_above_items(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_reference_below_one_with_a_quoted_title() -> None:
    text = (
        "# Blinding\n\n"
        '"Ants, you are the weakest link!" Bee AJ, Cole M, Dean VM. Ant Journal Club 2002: 13; 1-2.'
        "\n\nBlinding of ants: who got what. Eff KF, Gale D. Lancet 2002: 359(9307); 696-700.\n"
    )
    assert rows_of(text) == [
        ("Ants, you are the weakest link!", "Ant Journal Club", 2002, ["Bee", "Cole", "Dean"]),
        ("Blinding of ants: who got what", "Lancet", 2002, ["Eff", "Gale"]),
    ]


def test_notes_right_below_a_quoted_title_with_its_authors_and_year() -> None:
    text = (
        '# Papers\n\n**"On the Theory of Ants" - Einstein (1916)**\n'
        "- Introduced concept of stimulated ants\n- Foundation for hills\n\n"
        '**"Ants as a Problem" - Clauser, Horne, Shimony (1926)**\n'
        "- Introduced waves\n- **Citation:** Phys. Rev. Lett. 49, 1804 (1926)\n"
    )
    assert rows_of(text) == [
        ("On the Theory of Ants", "", 1916, ["Einstein"]),
        ("Ants as a Problem", "Phys. Rev. Lett.", 1926, ["Clauser", "Horne", "Shimony"]),
    ]


def test_bold_names_of_fields_begin_lines_that_no_editor_has_wrapped() -> None:
    text = (
        "# Law\n\n### 1. **The Separation of Ants**\n"
        "**Authors**: Nikolas Bee & Daphna Dee (Hill Law School)\n"
        "**Citation**: 131 Yale L.J. 2021 (2022)\n**Awards**: 2023 ABA Award\n\n"
        "### 2. **Determining Hills**\n**Author**: Jud Fox (Hill Law School)\n"
        "**Citation**: 138 Harvard L. Rev. 921 (2025)\n"
    )
    assert rows_of(text) == [
        ("The Separation of Ants", "Yale L.J.", 2022, ["Bee", "Dee"]),
        ("Determining Hills", "Harvard L. Rev.", 2025, ["Fox"]),
    ]


def test_paragraphs_that_are_nothing_but_a_title_as_a_link() -> None:
    text = (
        "# CVPR2020论文集\n\n## 蚂蚁\n\n[How Ants Count Their Steps](pdfs/)\n\n"
        "[Legs of Beetles in Point Clouds]()\n\n[Wings of Moths in the Dark](https://a.org/1)\n"
    )
    assert rows_of(text) == [
        ("How Ants Count Their Steps", "CVPR", 2020, []),
        ("Legs of Beetles in Point Clouds", "CVPR", 2020, []),
        ("Wings of Moths in the Dark", "CVPR", 2020, []),
    ]


@entries(
    (
        "lines with hard ends below a verb in italics, and things to look at below another",
        "# Schedule\n\n12 Oct  **Nests**\n\n*Read*  \n"
        "Bee & Cee, ‘Ants, Nests, and the Hill State’, Ant History Journal 87 (2019)"
        " (I will send a PDF.)  \n"
        'Dee, ["Counting Nests, Parts I & II"](http://a.org/1)  \n\n'
        "*Explore*  \n[Six Ants of the Hill](http://b.org/)  \n[AntMap](https://c.org/)  \n\n"
        "19 Oct  **Wings**\n\n*Read*  \n"
        'Eff, ["Wasp Ways of Drawing"](http://a.org/2)  \n'
        'Gee and Hill, ["Bee Thought in the Dark"](https://a.org/3)  \n',
        [
            ("Ants, Nests, and the Hill State", "Ant History Journal", 2019, ["Bee", "Cee"]),
            ("Counting Nests, Parts I & II", "", 0, ["Dee"]),
            ("Wasp Ways of Drawing", "", 0, ["Eff"]),
            ("Bee Thought in the Dark", "", 0, ["Gee", "Hill"]),
        ],
    ),
    (
        "lines below words for readings, without a mark of their own",
        "# Week 1\n\n**Read**\nAda Bee, “Of Nests and Hills”\nCarl Dee, *The Society of Wasps*\n\n"
        "Suggested reading:\nHow Ants Build Their Hills\nWasps at Work: A Study\n"
        "Counting Bees, ICML 1998\n",
        [
            ("Of Nests and Hills", "", 0, ["Bee"]),
            ("The Society of Wasps", "", 0, ["Dee"]),
            ("How Ants Build Their Hills", "", 0, []),
            ("Wasps at Work: A Study", "", 0, []),
            ("Counting Bees", "ICML", 1998, []),
        ],
    ),
    (
        "references right below words in bold or italics",
        "# Readings\n\n**The ways of ants and bees**  \nBee, Ada. 2004. *How ants count in*  \n"
        "*the dark*. Cambridge: Hill Press.  \nDee, Carl. 1998. How bees count. *Ant Letters*"
        " 34(1). 55–68.  \n\n_Flies_\nBee, Ada. 2005. *How flies count*. MIT Press.\n"
        "Dee, Carl. 1999. How moths count. *Ant Letters* 35(1). 5–8.\n",
        [
            ("How ants count in the dark", "Hill Press", 2004, ["Bee"]),
            ("How bees count", "Ant Letters", 1998, ["Dee"]),
            ("How flies count", "MIT Press", 2005, ["Bee"]),
            ("How moths count", "Ant Letters", 1999, ["Dee"]),
        ],
    ),
    (
        "quotations that end in the year, in a line of its own",
        "# Readings\n\n> Bee, A. *How ants count.* Cambridge, Mass.: Hill Press,\n1974.\n\n"
        "> Dee, C. *How bees count.* Cambridge, Mass.: Hill Press,\n1976.\n",
        [
            ("How ants count", "Hill Press", 1974, ["Bee"]),
            ("How bees count", "Hill Press", 1976, ["Dee"]),
        ],
    ),
)
def test_lines_below_what_a_course_does_with_them(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_links_to_papers_with_marks_between_them() -> None:
    text = """# arXiv Dark Ants

# DA review
[Dark ants in hills](https://arxiv.org/abs/2001.00001) ;&nbsp;&nbsp;
# Hills
[The ant portal](https://arxiv.org/abs/2001.00002) ;&nbsp;&nbsp;[Ants: 2020 Workshop
Report](https://arxiv.org/abs/2001.00003);&nbsp;[Where wasps sleep](https://arxiv.org/abs/2001.00004)
- Bees: [Where bees sleep](https://arxiv.org/abs/2001.00005), [Bees at night](https://doi.org/10.1/1)
- [How ants count](https://arxiv.org/abs/2001.00006) | [How ants count](https://doi.org/10.1/2)
"""
    assert [(paper.title, paper.venue, paper.line) for paper in parse(text).papers] == [
        ("Dark ants in hills", "", 4),
        ("The ant portal", "", 6),
        ("Ants: 2020 Workshop Report", "", 6),
        ("Where wasps sleep", "", 7),
        ("Where bees sleep", "", 8),
        ("Bees at night", "", 8),
        ("How ants count", "", 9),
    ]


@entries(
    (
        "fields with bare addresses, after a bold title",
        "# Ants\n\n**How Ants Walk in Straight Lines**\n\n- Paper: https://arxiv.org/abs/2001.00001\n\n"
        "- Code: https://github.com/bee/ants\n\n**AntNet: Bees That Count Flowers**\n\n"
        "- Oral\n- Paper: https://arxiv.org/abs/2001.00002\n\n# Bees\n\n"
        "How Bees Count Their Combs\n\n- Paper: https://arxiv.org/abs/2001.00003\n- Code: soon\n",
        [
            ("How Ants Walk in Straight Lines", "", 0, []),
            ("AntNet: Bees That Count Flowers", "", 0, []),
            ("How Bees Count Their Combs", "", 0, []),
        ],
    ),
    (
        "fields in Chinese, some of them in paragraphs",
        "# CVPR 2020\n\n## 蚂蚁\n\n**How Ants Walk in Straight Lines**\n\n- 论文：暂无\n\n"
        "- 代码：https://github.com/bee/ants\n\n**AntNet: Bees That Count Flowers**\n\n"
        "论文：https://arxiv.org/abs/2001.00002\n\n代码：https://github.com/bee/bees\n\n"
        "**How Bees Count Their Combs**\n\n- 主页：https://bee.org/\n- 论文：https://a.org/3.pdf\n",
        [
            ("How Ants Walk in Straight Lines", "CVPR", 2020, []),
            ("AntNet: Bees That Count Flowers", "CVPR", 2020, []),
            ("How Bees Count Their Combs", "CVPR", 2020, []),
        ],
    ),
    (
        "linked words behind fields, below headings",
        "# Ants\n\n### How Ants Walk in Straight Lines\n\n- Paper: [link](https://arxiv.org/abs/2001.01)"
        "\n- Code: [link](https://github.com/bee/ants)\n\n### AntNet: Bees That Count Flowers\n\n"
        "- Paper: [link](https://arxiv.org/abs/2001.00002)\n",
        [
            ("How Ants Walk in Straight Lines", "", 0, []),
            ("AntNet: Bees That Count Flowers", "", 0, []),
        ],
    ),
    (
        "fields of text between links, and a picture above",
        "# Ants\n\n**How Ants Walk in Lines**\n\n![](/a.png)\n\n- intro: NIPS 2013\n"
        "- project page: [http://a.org](http://a.org)\n\n**How Bees Count Flowers**\n\n"
        "- intro: CVPR 2017 Oral\n- arxiv: [http://arxiv.org/abs/1501.01](http://arxiv.org/abs/1501.01)"
        "\n\n**How Wasps Sleep at Night**\n\n- intro: University of Hills\n- keywords: Ant Night\n"
        "- github(official): [https://github.com/a/b](https://github.com/a/b)\n\n"
        "**How Moths See the Moon**\n\n[https://arxiv.org/abs/1501.02](https://arxiv.org/abs/1501.02)\n",
        [
            ("How Ants Walk in Lines", "NeurIPS", 2013, []),
            ("How Bees Count Flowers", "CVPR", 2017, []),
            ("How Wasps Sleep at Night", "", 0, []),
            ("How Moths See the Moon", "", 0, []),
        ],
    ),
    (
        "short titles among longer ones",
        "# Ants\n\n**How Ants Walk in Lines**\n\n- arXiv: https://arxiv.org/abs/1501.00001\n\n"
        "**How Bees Count Flowers**\n\n- Hill Brain\n- arxiv:https://arxiv.org/abs/1501.00002\n\n"
        "**Zero-Shot Flight**\n\n- keywords: wings\n- arXiv: https://arxiv.org/abs/1501.00003\n\n"
        "**How Moths See the Moon**\n\n- arXiv: https://arxiv.org/abs/1501.00004\n\n"
        "**How Wasps Sleep at Night**\n\n- arXiv: https://arxiv.org/abs/1501.00005\n",
        [
            ("How Ants Walk in Lines", "", 0, []),
            ("How Bees Count Flowers", "", 0, []),
            ("Zero-Shot Flight", "", 0, []),
            ("How Moths See the Moon", "", 0, []),
            ("How Wasps Sleep at Night", "", 0, []),
        ],
    ),
    (
        "the files of each topic, which are no papers",
        "# Ants\n\n**Walks in Straight Lines**\n\n- Code: https://github.com/bee/ants\n\n"
        "**Counts of Some Flowers**\n\n- Data: https://bee.org/data\n\n"
        "**Sizes of All Combs**\n\n- Data: https://bee.org/combs\n",
        [],
    ),
)
def test_titles_above_fields_of_links(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "linked titles above items of authors and a note",
        "## Papers\n\n"
        "[How ants count their steps (ICLR 2020)](https://a.org/1)\n\n"
        "- Authors: Ada Bee, Carl Dee\n- A must read.\n\n"
        "[How bees find the way home (CVPR 2021)](https://a.org/2)\n\n"
        "- Authors: Eve Eff, Gil Gee\n\n"
        "[Why wasps do not count (ICML 2019)](https://a.org/3)\n\n"
        "- Authors: Zoe Zee, Ada Bee\n- TL;DR: they need not\n",
        [ANTS, BEES, WASPS],
    ),
    (
        "bold linked titles above items without labels",
        "## Papers\n\n"
        "**[How ants count their steps](https://a.org/1)**\n\n"
        "* *Ada Bee, Carl Dee*\n* ICLR 2020\n\n"
        "**[How bees find the way home](https://a.org/2)**\n\n* *Eve Eff, Gil Gee*\n* CVPR 2021\n\n"
        "**[Why wasps do not count](https://a.org/3)**\n\n* *Zoe Zee, Ada Bee*\n* ICML 2019\n",
        [ANTS, BEES, WASPS],
    ),
    (
        "bold titles with their editions above items of names",
        "## Papers\n\n"
        "**How ants count their steps (ICLR 2020)**\n\n- Ada Bee, Carl Dee\n\n"
        "**How bees find the way home (CVPR 2021)**\n\n- Eve Eff, Gil Gee\n\n"
        "**Why wasps do not count (ICML 2019)**\n\n- Zoe Zee, Ada Bee\n",
        [ANTS, BEES, WASPS],
    ),
    (
        "titles above paragraphs of soft lines, in elements that fold",
        "## Papers\n\n"
        "<details><summary>How ants count their steps</summary>\n\n"
        "Authors: Ada Bee, Carl Dee\n**Link**: https://a.org/1\nICLR 2020\n</details>\n\n"
        "<details><summary>How bees find the way home</summary>\n\n"
        "Authors: Eve Eff, Gil Gee\n**Link**: https://a.org/2\nCVPR 2021\n</details>\n\n"
        "<details><summary>Why wasps do not count</summary>\n\n"
        "Authors: Zoe Zee, Ada Bee\n**Link**: https://a.org/3\nICML 2019\n</details>\n",
        [ANTS, BEES, WASPS],
    ),
    (
        "an address and names in soft lines below bold titles",
        "## Papers\n\n"
        "**1. How ants count their steps**  \n"
        "**Link**: https://a.org/1\nAda Bee, Carl Dee\nICLR 2020\n\n"
        "**2. How bees find the way home**  \n"
        "**Link**: https://a.org/2\nEve Eff, Gil Gee\nCVPR 2021\n\n"
        "**3. Why wasps do not count**  \n"
        "**Link**: https://a.org/3\nZoe Zee, Ada Bee\nICML 2019\n",
        [ANTS, BEES, WASPS],
    ),
    (
        "fields behind hard line ends below linked titles",
        "## Papers\n\n"
        "[How ants count their steps](https://a.org/1)  \n"
        "**Venue**: ICLR 2020  \nTL;DR: by sums  \n\n"
        "[How bees find the way home](https://a.org/2)  \n"
        "**Venue**: CVPR 2021  \nA must read.  \n\n"
        "[Why wasps do not count](https://a.org/3)  \n**Venue**: ICML 2019  \n",
        [(*ANTS[:3], []), (*BEES[:3], []), (*WASPS[:3], [])],
    ),
    (
        "bold topics above entries",
        "## Papers\n\n"
        "**The steps of ants**\n\n- [How ants count](https://a.org/1), ICLR 2020\n\n"
        "**The ways of bees**\n\n- [How bees fly home](https://a.org/2), CVPR 2021\n\n"
        "**The sums of wasps**\n\n- [Why wasps do not count](https://a.org/3), ICML 2019\n",
        [
            ("How ants count", "ICLR", 2020, []),
            ("How bees fly home", "CVPR", 2021, []),
            ("Why wasps do not count", "ICML", 2019, []),
        ],
    ),
)
def test_titles_above_details_by_agreement(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
