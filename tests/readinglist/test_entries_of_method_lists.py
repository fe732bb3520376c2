"""Ways of writing that lists of methods have: names, labels and dashes around titles."""

import pytest

from tests.readinglist.rows import Row, rows_of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Ants\n- [How ants count their steps - ICML - 2019](https://a.org/1)\n"
            "- [AntNet -- a net for ants - ARXIV - 2018](https://a.org/2) [[code](https://b.org/2)]\n"
            "- [Bee-Net - Bees and hills - T-PAMI -2017](https://a.org/3)\n"
            "- [Where wasps live - Wasp Notes - 2016](https://a.org/4)\n"
            "- [Hills of moths and lamps - an overview](https://a.org/5)\n",
            [
                ("How ants count their steps", "ICML", 2019, []),
                ("AntNet -- a net for ants", "", 2018, []),
                ("Bee-Net - Bees and hills", "TPAMI", 2017, []),
                ("Where wasps live", "Wasp Notes", 2016, []),
                ("Hills of moths and lamps - an overview", "", 0, []),
            ],
            id="venue and year after dashes in the link",
        ),
        pytest.param(
            "# Ants\n\nICML 2019, [How ants count their steps](https://a.org/1)---Notes:"
            "[blog](https://b.org/1)\n\n"
            "OSDI 2020, [Hill: a system for ants](https://a.org/2)---Notes:[blog](https://b.org/2)\n",
            [
                ("How ants count their steps", "ICML", 2019, []),
                ("Hill: a system for ants", "OSDI", 2020, []),
            ],
            id="a label after several hyphens without a space",
        ),
        pytest.param(
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
            id="short names in italics after the links",
        ),
        pytest.param(
            "# Ants\n- [[ICRA](https://a.org/1)] How ants count steps [Code] [Page] [`steps`]\n"
            "- [[CoRL](https://a.org/2)] How bees find a hive [Code] [[Page](https://b.org/2)]\n",
            [
                ("How ants count steps", "ICRA", 0, []),
                ("How bees find a hive", "CoRL", 0, []),
            ],
            id="labels without a link, one after the other",
        ),
        pytest.param(
            "# Ants\n- Look, Count, Tell: Counting with Ants [[pdf](https://a.org/1)]\n"
            "- **Meet, Greet, and Eat: Ants at a Hill** [[pdf](https://a.org/2)]\n"
            "- How bees find a hive [[pdf](https://a.org/3)]\n"
            "- How wasps build a nest [[pdf](https://a.org/4)]\n",
            [
                ("Look, Count, Tell: Counting with Ants", "", 0, []),
                ("Meet, Greet, and Eat: Ants at a Hill", "", 0, []),
                ("How bees find a hive", "", 0, []),
                ("How wasps build a nest", "", 0, []),
            ],
            id="titles that begin with three words",
        ),
        pytest.param(
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
            id="names of methods in brackets in front",
        ),
        pytest.param(
            "# Ants\n1. (Almost) All Ants Count, ICML 2019. [[pdf](https://a.org/1)]\n"
            "2. How wasps build a nest, ICML 2018. [[pdf](https://a.org/3)]\n",
            [
                ("(Almost) All Ants Count", "ICML", 2019, []),
                ("How wasps build a nest", "ICML", 2018, []),
            ],
            id="a word in brackets begins one title",
        ),
        pytest.param(
            "# Ants\n1. **How ants count steps.** IEEE Access, 2021. [Journal](https://a.org/1)\n"
            "2. **How bees find a hive.** IEEE ISIT, 2018. [Conference](https://a.org/2)\n"
            "3. **How wasps build a nest.** IEEE RADAR, 2014. [Magazine](https://a.org/3)\n",
            [
                ("How ants count steps", "IEEE Access", 2021, []),
                ("How bees find a hive", "IEEE ISIT", 2018, []),
                ("How wasps build a nest", "IEEE RADAR", 2014, []),
            ],
            id="links that say where a paper came out",
        ),
        pytest.param(
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
            id="bullets that are indented too little below numbers",
        ),
        pytest.param(
            "# Ants\n| Source | Title | Authors | Date |\n|---|---|---|---|\n"
            '| SenSys25 | ["How Many?": Counting with Ants](https://a.org/1) | A. Bee | 2025.11 |\n'
            '| CHI25 | ["One Hill", Really? Asking Ants](https://a.org/2) | C. Dee | 2025.04 |\n'
            "| CSCW25 | [Bees in a Hive](https://a.org/3) | E. Eff | 2025.10 |\n",
            [
                ('"How Many?": Counting with Ants', "SenSys", 2025, ["Bee"]),
                ('"One Hill", Really? Asking Ants', "CHI", 2025, ["Dee"]),
                ("Bees in a Hive", "CSCW", 2025, ["Eff"]),
            ],
            id="venues joined to years, and titles that begin with quoted words, in a table",
        ),
        pytest.param(
            "# Ants\n- [How ants count steps](https://a.org/1), Bee, ICCV 2003\n"
            "- [Ant Odometry](https://a.org/2), Dée et al., CVPR 2004\n"
            "- [How bees find a hive](https://a.org/3), Eff et al., IROS 2008\n",
            [
                ("How ants count steps", "ICCV", 2003, []),
                ("Ant Odometry", "CVPR", 2004, ["Dée"]),
                ("How bees find a hive", "IROS", 2008, ["Eff"]),
            ],
            id="a linked title that looks like a name, in front of a name",
        ),
        pytest.param(
            "# Ants\n- **How ants count steps** Ada Bee, Carl Dee, Eva Eff... CVPR, 2020"
            " [[pdf](https://a.org/1)]\n"
            "- **How bees find a hive** Gil Gee, Hal Hay, Ida Ivy. ICCV, 2019 [[pdf](https://a.org/2)]\n",
            [
                ("How ants count steps", "CVPR", 2020, ["Bee", "Dee", "Eff"]),
                ("How bees find a hive", "ICCV", 2019, ["Gee", "Hay", "Ivy"]),
            ],
            id="dots in the place of more names",
        ),
        pytest.param(
            '# Ants\n- A. Bee, "Method for counting ants", U.S. Patent 7,123,456, 2006\n'
            "- [How ants walk in the rain](https://a.org/1) — ScienceDirect, 2013\n"
            "- [How bees fly in the wind](https://a.org/2) — IEEE Xplore, 2014\n",
            [
                ("Method for counting ants", "", 2006, ["Bee"]),
                ("How ants walk in the rain", "", 2013, []),
                ("How bees fly in the wind", "", 2014, []),
            ],
            id="a patent and libraries are no venues",
        ),
        pytest.param(
            "## ICML 1999\n- A letter to the editors of ants, Word 1982\n"
            "- How ants count their steps\n- A hill of ants for all, NeurIPS 2001\n\n"
            "## Hills\n- A letter of the hill of ants, Hill 1982\n",
            [
                ("A letter to the editors of ants, Word 1982", "ICML", 1999, []),
                ("How ants count their steps", "ICML", 1999, []),
                ("A hill of ants for all", "NeurIPS", 2001, []),
                ("A letter of the hill of ants", "Hill", 1982, []),
            ],
            id="what ends a title below a heading with venue and year",
        ),
        pytest.param(
            "## ICML 2020\n- Rescuing ants from bad SGD 1982 [[paper](https://a.org/1)]\n"
            "- Ants with memory: simple, fast and high-efficient ant-bee conversion 1983\n"
            "- Counting ants in hills, Nature 1984\n- Ants at night, ANTW 2019\n",
            [
                ("Rescuing ants from bad SGD 1982", "ICML", 2020, []),
                (
                    "Ants with memory: simple, fast and high-efficient ant-bee conversion 1983",
                    "ICML",
                    2020,
                    [],
                ),
                ("Counting ants in hills", "Nature", 1984, []),
                ("Ants at night", "ANTW", 2019, []),
            ],
            id="a year long before that of the heading",
        ),
        pytest.param(
            "# Papers\n- [BeeNet: How Bees Count. PhD Thesis.](https://a.org/1.pdf)\n"
            "- [How ants count their steps, ICML'19](https://a.org/2.pdf)\n",
            [
                ("BeeNet: How Bees Count", "", 0, []),
                ("How ants count their steps", "ICML", 2019, []),
            ],
            id="a thesis in the link",
        ),
    ],
)
def test_entry_is_read_whole(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
