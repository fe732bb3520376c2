"""Entries as lists of papers on computing have them: whole values of single entries."""

import pytest

from tests.readinglist.rows import Row, rows_of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
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
            id="lines below an anchor",
        ),
        pytest.param(
            "# Ants\n- EVOLVING STRATEGIES AT HILLS: TUNING ANTS WITHOUT GRADIENTS"
            " https://arxiv.org/pdf/2001.00001\n",
            [("EVOLVING STRATEGIES AT HILLS: TUNING ANTS WITHOUT GRADIENTS", "", 0, [])],
            id="words in capitals before a colon",
        ),
        pytest.param(
            "## Ants\n- [AntServe](https://a.org/1.pdf): A System Serving Hungry Ants | OSDI 22\n"
            "- [Hill Walk](https://a.org/2.pdf) : Stepping over Stones on Paths | ICML' 23\n"
            "- [AntFormer](https://a.org/3.pdf) : fast and private ants on paths | ICLR'23\n"
            "- [Beetle:](https://a.org/4.pdf) Reliable Training of Many Large Bees ｜ Hillsoft\n"
            "- [MothCad](https://a.org/5.pdf): Night Vision for Moths in Memory | HCU\n"
            "- [Ant Networks](https://a.org/6.pdf) with Many Legs for Long Paths | HCU\n"
            "## Tools\n- [anttool](https://github.com/a/b): a library that counts ants quickly\n",
            [
                ("AntServe: A System Serving Hungry Ants", "OSDI", 2022, []),
                ("Hill Walk: Stepping over Stones on Paths", "ICML", 2023, []),
                ("AntFormer: fast and private ants on paths", "ICLR", 2023, []),
                ("Beetle: Reliable Training of Many Large Bees", "", 0, []),
                ("MothCad: Night Vision for Moths in Memory", "", 0, []),
                ("Ant Networks with Many Legs for Long Paths", "", 0, []),
            ],
            id="titles that begin as a link, an edition or a company behind",
        ),
        pytest.param(
            "## Ants\n- [AntNet](https://arxiv.org/abs/2001.00001): counts the ants of a hill\n"
            "- [BeeNet](https://arxiv.org/abs/2001.00002): shows how bees find a way home\n"
            "- [How Moths Sleep](https://arxiv.org/abs/2001.00003)\n",
            [
                ("AntNet", "", 0, []),
                ("BeeNet", "", 0, []),
                ("How Moths Sleep", "", 0, []),
            ],
            id="what a name is about behind its link",
        ),
        pytest.param(
            "# Hills\n## Steps\n[1] The Architecture of Hills of Many Ants, 1964\n"
            "[2] Combining the Branches of Ants in Trees, 1993\n"
            "[3] BEE-2: Adaptive Wings, 2024, ISCA\n## Wings\n"
            "[4] Reducing Wings of Moths, 2003, MICRO\n[5] A Case for Many Flies in a Room, 2006\n",
            [
                ("The Architecture of Hills of Many Ants", "", 1964, []),
                ("Combining the Branches of Ants in Trees", "", 1993, []),
                ("BEE-2: Adaptive Wings", "ISCA", 2024, []),
                ("Reducing Wings of Moths", "MICRO", 2003, []),
                ("A Case for Many Flies in a Room", "", 2006, []),
            ],
            id="numbered lines of a paragraph, without links",
        ),
        pytest.param(
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
            id="the list's tag in brackets after the edition",
        ),
        pytest.param(
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
            id="people, venue and links in a nested item",
        ),
        pytest.param(
            "## Ants\n- [2025] AntBrain 2.0 Technical Report · HILL · Model / Agent"
            " [[paper](https://a.org/1)]\n"
            "- [2023] Steps as Words: Programs for Ants · Hill University · Program / Control"
            " [[paper](https://a.org/2)]\n"
            "- [2022] From Seeing to Stepping · University of Wood · Vision | Steps"
            " [[paper](https://a.org/3)]\n",
            [
                ("AntBrain 2.0 Technical Report", "", 2025, []),
                ("Steps as Words: Programs for Ants", "", 2023, []),
                ("From Seeing to Stepping", "", 2022, []),
            ],
            id="parts between dots",
        ),
        pytest.param(
            "## Ants\n- [How ants count steps](https://a.org/1) (USENIX Security 23)\n"
            "- [How ants count hills](https://a.org/2) (WiSec 20)\n"
            "- [How ants count bees](https://a.org/3) (IEEE S&P 25)\n",
            [
                ("How ants count steps", "USENIX Security", 2023, []),
                ("How ants count hills", "WiSec", 2020, []),
                ("How ants count bees", "S&P", 2025, []),
            ],
            id="a year of two digits after a conference",
        ),
        pytest.param(
            "# List\n\n[1] 2023_AAAI_How Ants Count.\n\n[2] 24_KDD_AntNet: Steps of Ants.\n\n"
            "[3] 2021_TKDE_A Survey of Hills.\n",
            [
                ("How Ants Count", "AAAI", 2023, []),
                ("AntNet: Steps of Ants", "KDD", 2024, []),
                ("A Survey of Hills", "TKDE", 2021, []),
            ],
            id="year and venue in front, joined by underscores",
        ),
        pytest.param(
            "## Ants\n* [2020 (Hill) (KDD) [AntNet] How Ants Count](https://a.org/1.pdf) <br />\n"
            "* [2019 (CIKM) Legs of Beetles](https://a.org/2.pdf) <br />\n"
            "* [2018 (Wood) (WWW) *[MothNet] Night Vision](https://a.org/3.pdf) <br />\n",
            [
                ("How Ants Count", "KDD", 2020, []),
                ("Legs of Beetles", "CIKM", 2019, []),
                ("Night Vision", "WWW", 2018, []),
            ],
            id="year, place and venue in brackets in front of the title",
        ),
        pytest.param(
            "## Ants\n| Year | Name | Paper | Codes |\n|--|--|--|--|\n"
            "| 2020 | AntNet | [How ants count](https://a.org/1.pdf) | [a](https://a.org/1) |\n"
            "| 2021 | **MothNet** | [Night vision of moths](https://a.org/2.pdf) | |\n"
            "| 2022 | TickTool | | [official](https://a.org/3) |\n"
            "| | **Tricks** | | |\n",
            [
                ("How ants count", "", 2020, []),
                ("Night vision of moths", "", 2021, []),
            ],
            id="rows without a title",
        ),
        pytest.param(
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
            id="a note's label in capitals",
        ),
        pytest.param(
            "### Queue\n- Counting ants for loosely coupled hills ~ Ada Bee\n"
            "- AntRocks: Storage for ants ~ Cyd Dee, Eff Gee\n"
            "- Stride counting: deterministic steps ~ Bee and Dee\n"
            "- Anthill: Counting as a service ~ Bee et al.\n",
            [
                ("Counting ants for loosely coupled hills", "", 0, ["Bee"]),
                ("AntRocks: Storage for ants", "", 0, ["Dee", "Gee"]),
                ("Stride counting: deterministic steps", "", 0, ["Bee", "Dee"]),
                ("Anthill: Counting as a service", "", 0, ["Bee"]),
            ],
            id="authors after a tilde",
        ),
        pytest.param(
            "# Papers\n"
            "- ICLR 2019, **AntNet**: a Small Network for Ants, [arXiv](https://arxiv.org/abs/1901.1)\n"
            "- arXiv 2023.10, **BEE-WASP**: Counting Both of Them, [Website](https://a.org/2)\n"
            "- ICML 2022, The **wasp bias** in counting, [arXiv](https://arxiv.org/abs/2202.1)\n"
            "- 2023.10, Counting moths on manifolds, [arXiv](https://arxiv.org/abs/2310.1)\n"
            "- ICLR 2024 submission, **GnatNet**: Few Gnats Make a Swarm, [arXiv](https://arxiv.org/abs/1)\n"
            "- RSS 2022 Best Student Paper Award Finalist, **MothNet**: Night Vision for Moths,"
            " [Website](https://a.org/6)\n",
            [
                ("AntNet: a Small Network for Ants", "ICLR", 2019, []),
                ("BEE-WASP: Counting Both of Them", "", 2023, []),
                ("The wasp bias in counting", "ICML", 2022, []),
                ("Counting moths on manifolds", "", 2023, []),
                ("GnatNet: Few Gnats Make a Swarm", "ICLR", 2024, []),
                ("MothNet: Night Vision for Moths", "RSS", 2022, []),
            ],
            id="a title that begins in bold after its venue",
        ),
        pytest.param(
            "## Ants\n[How ants count in the dark. 2020-04-01](https://arxiv.org/pdf/2004.1)\n"
            "Citation: 0\n\n"
            "[How to count ants. 2018-07-02. ICLR 2020](https://arxiv.org/pdf/1807.1)\n"
            "Citation: 12\n\n"
            "[Can you really count ants?. ICML 2019. 2019-11-18](https://arxiv.org/pdf/1911.1)\n\n"
            "[Ants that count ants. ACM CCS 2017. 2017-02-14](https://arxiv.org/pdf/1702.1)\n",
            [
                ("How ants count in the dark", "", 2020, []),
                ("How to count ants", "ICLR", 2020, []),
                ("Can you really count ants?", "ICML", 2019, []),
                ("Ants that count ants", "CCS", 2017, []),
            ],
            id="a day at the end of a linked title",
        ),
        pytest.param(
            "## Ants\n| Paper | Notes |\n|---|---|\n"
            "| [Ants in nets](https://a.org/1) | ICCV 2019, uses two nets |\n"
            "| [Ants in ponds](https://a.org/2) | CVPR 2020 |\n"
            "| [Ants in rivers](https://a.org/3) | uses no nets |\n"
            "| [Ants in lakes](https://a.org/4) | ECCV 2020, oral |\n",
            [
                ("Ants in nets", "ICCV", 2019, []),
                ("Ants in ponds", "CVPR", 2020, []),
                ("Ants in rivers", "", 0, []),
                ("Ants in lakes", "ECCV", 2020, []),
            ],
            id="a column of notes that begin with the venue",
        ),
        pytest.param(
            "# Pre-1980\n- [How ants counted](https://arxiv.org/abs/1)\n"
            "# Post-1990\n- [How bees counted](https://arxiv.org/abs/2)\n",
            [("How ants counted", "", 0, []), ("How bees counted", "", 0, [])],
            id="a range of years that begins as a venue does",
        ),
        pytest.param(
            '## Attacks\n1. StingAttack: "How to sting a net of ants"\nhttps://arxiv.org/pdf/1.1\n'
            '2. BiteAttack: "How to bite a net of wasps" (NeurIPS 2019)\n'
            '3. FlipAttack: "How to flip all ants on their backs."\n'
            '4. TailAttack: "Yes, you can really grab the tail (ICML 2020)"\n',
            [
                ("How to sting a net of ants", "", 0, []),
                ("How to bite a net of wasps", "NeurIPS", 2019, []),
                ("How to flip all ants on their backs", "", 0, []),
                ("Yes, you can really grab the tail", "ICML", 2020, []),
            ],
            id="quoted titles after names, some without links",
        ),
        pytest.param(
            "## Ants\n* (2012) [Steps and Hills: Counting Both of Them](www.ants.org/P12-2018)\n"
            "* (2013) [Deep counting of wasps in trees](https://nlp.ants.edu/wasps.pdf)\n",
            [
                ("Steps and Hills: Counting Both of Them", "", 2012, []),
                ("Deep counting of wasps in trees", "", 2013, []),
            ],
            id="an address without its scheme",
        ),
        pytest.param(
            "### Ants\n1.【ICLR-2017 GCAnt】<br>\n[Counting ants by halves](https://arxiv.org/abs/1.1)\n\n"
            "2.【KDD-2019 Bee-GCN】<br>\n[Counting bees by thirds](https://arxiv.org/abs/1.2)\n",
            [
                ("Counting ants by halves", "ICLR", 2017, []),
                ("Counting bees by thirds", "KDD", 2019, []),
            ],
            id="a method's name after venue and year in brackets",
        ),
        pytest.param(
            "### Ants\n- [ ] @beeCountingAntsSlowly2023 [Counting ants slowly](https://arxiv.org/abs/2301.1)\n"
            "- [ ] @deeCountingBees2022 [Counting bees](https://arxiv.org/abs/2211.1)\n"
            "- [ ] @effCountingWaspsFast2019 [Counting wasps fast](https://arxiv.org/abs/1911.1)\n",
            [
                ("Counting ants slowly", "", 2023, []),
                ("Counting bees", "", 2022, []),
                ("Counting wasps fast", "", 2019, []),
            ],
            id="citation keys in front of titles",
        ),
        pytest.param(
            "## Nets\n- **[AntNet](https://arxiv.org/abs/2101.1)**: counts ants that walk around.\n"
            "- **[BeeNet](https://arxiv.org/abs/2101.2)**: a model that is small and fast.\n"
            "- **[WaspNet](https://arxiv.org/abs/2101.3)**: sees wasps in muddy water.\n",
            [("AntNet", "", 0, []), ("BeeNet", "", 0, []), ("WaspNet", "", 0, [])],
            id="descriptions of linked names",
        ),
        pytest.param(
            '+++\ntitle = "Papers"\ndate = "2020-12-29"\n+++\n## ICLR 2020\n- Counting ants\n',
            [("Counting ants", "ICLR", 2020, [])],
            id="front matter between plus signs",
        ),
        pytest.param(
            "## ICLR 2020\n- Counting in small hills, Word 1982 [[paper](https://a.org/1)]\n"
            "- Counting in large hills, Nature 1983 [[paper](https://a.org/2)]\n"
            "- Counting in round hills [[paper](https://a.org/3)]\n",
            [
                ("Counting in small hills, Word 1982", "ICLR", 2020, []),
                ("Counting in large hills", "Nature", 1983, []),
                ("Counting in round hills", "ICLR", 2020, []),
            ],
            id="a title that ends in a name and year below a venue",
        ),
        pytest.param(
            "## Systems\n[Counting ants quickly](https://a.org/1.pdf) [ACM SOSP 2021]\n\n"
            "[Counting ants safely](https://a.org/2.pdf) [USENIX OSDI 2002]\n\n"
            "[Counting and recovery](https://a.org/3.pdf) [Ada C. Bee]\n\n"
            "[Counting ants slowly](https://a.org/4.pdf) [ACM SOSP 1991]\n",
            [
                ("Counting ants quickly", "SOSP", 2021, []),
                ("Counting ants safely", "OSDI", 2002, []),
                ("Counting and recovery", "", 0, ["Bee"]),
                ("Counting ants slowly", "SOSP", 1991, []),
            ],
            id="a person where the others have their venue",
        ),
        pytest.param(
            "## Ants\n- [Ants and their names](https://a.org/1) — ScienceDirect, 2013\n"
            "- [Bees and their names](https://a.org/2) — ScienceDirect, 2014\n"
            "- Machine for counting ants. A. Bee. U.S. Patent 1,234,567, 1999.\n"
            "- Private sums of ants (Cryptology ePrint 2021/125) [pdf](https://a.org/125.pdf)\n",
            [
                ("Ants and their names", "", 2013, []),
                ("Bees and their names", "", 2014, []),
                ("Machine for counting ants", "", 1999, ["Bee"]),
                ("Private sums of ants", "", 2021, []),
            ],
            id="sites and offices that are no venues",
        ),
        pytest.param(
            "## Journal Papers\n- Counting ants by day. A. Bee. [[pdf](https://a.org/1.pdf)]\n"
            "## Conference Publications (2020)\n"
            "- Counting ants by night. C. Dee. [[pdf](https://a.org/2.pdf)]\n"
            "## Refereed Workshop Articles\n"
            "- Counting ants at dawn. E. Eff. [[pdf](https://a.org/3.pdf)]\n",
            [
                ("Counting ants by day", "", 0, ["Bee"]),
                ("Counting ants by night", "", 2020, ["Dee"]),
                ("Counting ants at dawn", "", 0, ["Eff"]),
            ],
            id="headings that name kinds of venues",
        ),
        pytest.param(
            "## Ants\n- [Counting with deep ants](https://a.org/1.pdf), Bee et al, 2013."
            " *Algorithm: DQA.*\n"
            "- [Counting with wide ants](https://a.org/2.pdf), Dee and Eff, 2015."
            " *Algorithm: Wide ants.*\n"
            "- [Counting with ants in trust](https://a.org/3.pdf), Gee et al, 2016."
            " *Algorithm: TRPA.*\n",
            [
                ("Counting with deep ants", "", 2013, ["Bee"]),
                ("Counting with wide ants", "", 2015, ["Dee", "Eff"]),
                ("Counting with ants in trust", "", 2016, ["Gee"]),
            ],
            id="a field in italics at the end",
        ),
        pytest.param(
            "# ant-library\n## Feelings of ants\n"
            "* (2012) [Steps and Hills: Simple, Good Feelings of All Ants](https://a.org/P12)\n"
            "* (2013) [Deep feelings of wasps in trees](https://a.org/wasps)\n",
            [
                ("Steps and Hills: Simple, Good Feelings of All Ants", "", 2012, []),
                ("Deep feelings of wasps in trees", "", 2013, []),
            ],
            id="a repository's name as the heading of the list",
        ),
        pytest.param(
            "# Notes\n* [Half-dense counting for one small ant](notes/half.md) - Bee\n"
            "* [Direct counting of ants with two eyes](notes/direct.md) - Dee\n"
            "* [Deep factors: counting in real time](notes/deep.md) - Eff\n",
            [
                ("Half-dense counting for one small ant", "", 0, []),
                ("Direct counting of ants with two eyes", "", 0, []),
                ("Deep factors: counting in real time", "", 0, []),
            ],
            id="titles that lead to notes beside the list",
        ),
        pytest.param(
            "### Ants\n[Counting ants and their many steps.pdf](https://arxiv.org/pdf/1711.1.pdf)\n\n"
            "[Counting bees without any error.pdf](https://a.org/bees.pdf)\n",
            [
                ("Counting ants and their many steps", "", 0, []),
                ("Counting bees without any error", "", 0, []),
            ],
            id="titles that are names of files",
        ),
        pytest.param(
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
            id="short names of methods below titles",
        ),
        pytest.param(
            "## Ants\n| Method | Paper | Remarks |\n|---|---|---|\n"
            "| [AntNet](https://github.com/a/ant) | *IROS 2018* Bee et al. | one eye |\n"
            "| [BeeNet](https://github.com/a/bee) | *ICRA 2019* Dee et al. | two eyes |\n"
            "| [WaspNet](https://github.com/a/wasp) | *TRO 2019* Eff et al. | none |\n",
            [
                ("AntNet", "IROS", 2018, ["Bee"]),
                ("BeeNet", "ICRA", 2019, ["Dee"]),
                ("WaspNet", "TRO", 2019, ["Eff"]),
            ],
            id="a column of papers that holds their venues",
        ),
        pytest.param(
            '### 1. Ants\n**"Learning to count ants by their steps"**\n'
            "- Autor: Ada C. Bee (1988)\n- [Link](https://a.org/1.pdf)\n\n"
            '### 2. Bees\n**"Learning from delayed ants"**\n'
            "- Autor: Cyd D. Dee (1989) - PhD Thesis\n- [Link](https://a.org/2.pdf)\n",
            [
                ("Learning to count ants by their steps", "", 1988, ["Bee"]),
                ("Learning from delayed ants", "", 1989, ["Dee"]),
            ],
            id="a year and a kind of work in the field of the authors",
        ),
        pytest.param(
            "###### CVPR 2016\n\n- Counting Pond Minnows (**CPM**),  [paper](https://a.org/1)\n\n"
            "###### ICCV 2017\n\n- Counting ants by two of their parts (**OpenAntV1**),"
            "  [paper](https://arxiv.org/abs/2)\n\n"
            "###### ICCV 2019\n\n- Counting ants by all of their parts(**OpenAntV2**),"
            "  [paper](https://arxiv.org/abs/3)\n",
            [
                ("Counting Pond Minnows", "CVPR", 2016, []),
                ("Counting ants by two of their parts", "ICCV", 2017, []),
                ("Counting ants by all of their parts", "ICCV", 2019, []),
            ],
            id="a bold short name in brackets after the title",
        ),
        pytest.param(
            '# Ants\n---\n"Separate Ant Foundations", Béer\n[Website](https://a.org/1)\n\n---\n'
            '"Proving the steps of an ant [for BEE]", Dee\n[Website](https://a.org/2)\n\n---\n'
            '"A Theory of Clean Ants", Eff & Gee.\n[PDF](https://a.edu/3.pdf)\n',
            [
                ("Separate Ant Foundations", "", 0, []),
                ("Proving the steps of an ant [for BEE]", "", 0, []),
                ("A Theory of Clean Ants", "", 0, []),
            ],
            id="paragraphs that begin with quoted titles",
        ),
        pytest.param(
            "### Ants\n+ **CVPR 2023** [Correctable inference for ants.md](https://a.org/1.pdf)\n"
            "+ **ICCV 2019** [Aware networks for ants](https://arxiv.org/pdf/1.2)\n",
            [
                ("Correctable inference for ants", "CVPR", 2023, []),
                ("Aware networks for ants", "ICCV", 2019, []),
            ],
            id="the ending of a note's file",
        ),
        pytest.param(
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
            id="venue and two digits as one word in brackets",
        ),
        pytest.param(
            "## Proofs\n### Ants\nOn the size of ants\n- [Paper](https://a.org/1.pdf)\n"
            "- [Talk](https://a.org/t)\n\nAntLook: counting in tables\n"
            "- [Paper](https://a.org/2.pdf)\n\n### Bees\nA whole scheme for bees\n"
            "- [Paper](https://a.org/3.pdf)\n",
            [
                ("On the size of ants", "", 0, []),
                ("AntLook: counting in tables", "", 0, []),
                ("A whole scheme for bees", "", 0, []),
            ],
            id="titles as paragraphs above lists of their links",
        ),
        pytest.param(
            "## Ants\n**Active Counting of Ants**\n<br/>\nAda Bee, Cyd Dee, Eff Gee\n\n"
            "**Do Ants Count or Guess? A Replication Study**\n<br/>\nAda Bee, Eff Gee\n\n"
            "**Considerations for Visual Ants**\n<br/>\nCyd Dee\n",
            [
                ("Active Counting of Ants", "", 0, ["Bee", "Dee", "Gee"]),
                ("Do Ants Count or Guess? A Replication Study", "", 0, ["Bee", "Gee"]),
                ("Considerations for Visual Ants", "", 0, ["Dee"]),
            ],
            id="bold titles above lines of names",
        ),
        pytest.param(
            "## 1-10\n1. **Driving Ants by Knowledge**\n   - 発表日: 2023年12月\n"
            "   - 概要: 蟻の運転。\n   - [論文](https://a.org/1.pdf)\n   - コメント: 良\n\n"
            "2. **AntFormer: Forecasting Ants via Simple Networks**\n   - 発表日: 2023年\n"
            "   - 概要: 蟻を予測。\n   - [論文](https://a.org/2.pdf)\n",
            [
                ("Driving Ants by Knowledge", "", 2023, []),
                ("AntFormer: Forecasting Ants via Simple Networks", "", 2023, []),
            ],
            id="the day of publication in Japanese",
        ),
        pytest.param(
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
            id="one person below a title where others have their venue",
        ),
        pytest.param(
            "- 19-ICCV-The AntTron: Modeling Ants, [[pdf]](https://a.org/1.pdf)\n"
            "- 19-AAAI-oral-AntPredict: Predicting Ants, [[pdf]](https://a.org/2.pdf)\n"
            "- 18-CVPR-Social Ants in Traffic, [[pdf]](https://a.org/3.pdf)\n",
            [
                ("The AntTron: Modeling Ants", "ICCV", 2019, []),
                ("AntPredict: Predicting Ants", "AAAI", 2019, []),
                ("Social Ants in Traffic", "CVPR", 2018, []),
            ],
            id="how a paper was presented between edition and title",
        ),
    ],
)
def test_entry_is_read_as_a_person_reads_it(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
