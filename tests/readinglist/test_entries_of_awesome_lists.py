"""Ways of writing that awesome-lists have: whole values of single entries."""

import pytest

from snnbib.readinglist import parse
from snnbib.readinglist.recognition.years import find_year
from snnbib.readinglist.segments.badges import badge_edition
from tests.readinglist.rows import Row, rows_of

_BADGE = "https://img.shields.io/badge"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Papers\n| Method | Title | Venue | Code |\n|---|---|:-:|---|\n"
            f"| **AntNet** | [Ants that count](https://a.org/1) | ![venue]({_BADGE}/ECCV-2024-b1) |"
            " — |\n"
            f"| **BeeNet** | [Bees that count](https://a.org/2) | ![venue]({_BADGE}/ICML-2023-b1) |"
            f" [![Star]({_BADGE}/stars-9-blue)](https://github.com/a/b) |\n",
            [("Ants that count", "ECCV", 2024, []), ("Bees that count", "ICML", 2023, [])],
            id="badges in the column of venues",
        ),
        pytest.param(
            f"# Papers\n- [How ants count](https://a.org/1) ![]({_BADGE}/CVPR-2023-blue)\n"
            f"- [How bees count](https://a.org/2) ![]({_BADGE}/-ACL_2022-red?logo=x)\n"
            f"- [How wasps count](https://a.org/3) ![]({_BADGE}/arXiv-2305.14259-red)\n",
            [
                ("How ants count", "CVPR", 2023, []),
                ("How bees count", "ACL", 2022, []),
                ("How wasps count", "", 0, []),
            ],
            id="badges behind the title",
        ),
        pytest.param(
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
            id="a tag of capitals in round brackets in front",
        ),
        pytest.param(
            "## Counting one by one\n"
            ":ant: <b>Ants on a small hill (2015)</b> [[Paper]](https://a.org/1)\n"
            '<p align="center"><img src="https://a.org/1.png" /></p>\n\n'
            ":bee: <b>Bees in a\nlarge hive (2018 CVPR)</b> [[Paper]](https://a.org/2)\n"
            '<p align="center"><img src="https://a.org/2.png" /></p>\n\n'
            "## Counting in pairs\n"
            "<b>Wasps in the dark of a cellar (2016)</b> [[Paper]](https://a.org/3)\n"
            '<p align="center"><img src="https://a.org/3.png" /></p>\n\n'
            "<b>Moths in the light of a lamp (2017)</b> [[Paper]](https://a.org/4)\n"
            '<p align="center"><img src="https://a.org/4.png" /></p>\n',
            [
                ("Ants on a small hill", "", 2015, []),
                ("Bees in a large hive", "CVPR", 2018, []),
                ("Wasps in the dark of a cellar", "", 2016, []),
                ("Moths in the light of a lamp", "", 2017, []),
            ],
            id="a heading above several linked titles is not an entry",
        ),
        pytest.param(
            "# Papers\n- Ant maps for everyone [[ICML 2018]](https://a.org/1)\n"
            "- Bee maps for everyone [[CVPR 2017]](https://a.org/2) [[python]](https://b.org/2)\n"
            "- Wasp maps for everyone [[IEEE Access]](https://a.org/3)\n"
            "- Moth maps for everyone [[TIP 2018]](https://a.org/4)\n"
            "- Moth Adaptation by Mapped Wing Alignment [[AAAI 2019]](https://a.org/5)\n",
            [
                ("Ant maps for everyone", "ICML", 2018, []),
                ("Bee maps for everyone", "CVPR", 2017, []),
                ("Wasp maps for everyone", "IEEE Access", 0, []),
                ("Moth maps for everyone", "TIP", 2018, []),
                ("Moth Adaptation by Mapped Wing Alignment", "AAAI", 2019, []),
            ],
            id="a label that names a venue; by in capitals inside a title",
        ),
        pytest.param(
            "# Papers\n* [Implicit ants in feature space](https://a.org/1.pdf)\n"
            "* [Local grids of ants for small hills](https://a.org/2.pdf)\n"
            "* [Counting ants with sparse hill fields](https://github.com/a/ants)\n"
            "* [AntNet](https://ants.net/) (Bee et al. 2020) finds ants in the light of lamps.\n"
            "* [labkit](https://github.com/a/labkit)\n",
            [
                ("Implicit ants in feature space", "", 0, []),
                ("Local grids of ants for small hills", "", 0, []),
                ("Counting ants with sparse hill fields", "", 0, []),
                ("AntNet", "", 2020, ["Bee"]),
            ],
            id="a long title that leads to code; cited authors in brackets",
        ),
        pytest.param(
            "# Papers\n- **[HillNet]** Ants that find home [[paper](https://a.org/1)]\n"
            "- **[TAG]** TAG: Ants that ask questions [[paper](https://a.org/2)]\n"
            "## Credits\n- Thanks to [Ada Bee](https://a.org/bee) for her help with hills\n",
            [("Ants that find home", "", 0, []), ("TAG: Ants that ask questions", "", 0, [])],
            id="a name before a colon again; thanks",
        ),
        pytest.param(
            "# Reading\n"
            "- [Bee & Dee, 1978 — The hill as a map of ants](https://a.org/1)\n"
            "- [Eff et al., 2018 — Finding home with grids of ants](https://a.org/2). Ants again.\n"
            "- [Zee, 1993 — Better guesses of ants over time](https://a.org/3)\n",
            [
                ("The hill as a map of ants", "", 1978, ["Bee", "Dee"]),
                ("Finding home with grids of ants", "", 2018, ["Eff"]),
                ("Better guesses of ants over time", "", 1993, []),
            ],
            id="surnames, year and title in one link",
        ),
        pytest.param(
            "### Missing parts\n\n**The hill as a map of ants at night** (2017)\n"
            "- *Authors:* Ada Bee, Carl Dee, and Eva Eff\n- *Connection:* It is a map.\n\n"
            "### Baseline\n\n**The hive as a map of bees at noon** (2018)\n"
            "- *Authors:* Zoe Zee et al.\n- *Connection:* It is a map, too.\n",
            [
                ("The hill as a map of ants at night", "", 2017, ["Bee", "Dee", "Eff"]),
                ("The hive as a map of bees at noon", "", 2018, ["Zee"]),
            ],
            id="a heading above a marked title is not the title",
        ),
        pytest.param(
            "# References\n"
            "[4] Bee et al. *Ants that share their food.* CVPR 2025.\n"
            "[5] Dee, Eff, Gee. *Bees that share their\nfood with wasps.* ICLR 2023.\n"
            "[6] Zee et al. *Wasps without any food.* TPAMI 2020.\n",
            [
                ("Ants that share their food", "CVPR", 2025, ["Bee"]),
                ("Bees that share their food with wasps", "ICLR", 2023, ["Dee", "Eff", "Gee"]),
                ("Wasps without any food", "TPAMI", 2020, ["Zee"]),
            ],
            id="numbered lines of one paragraph",
        ),
        pytest.param(
            "**Ants**\n\n"
            "9\\.  **Bee, A., & Dee, C. (2011).** Ants in the rain of May. *Journal of Ants*, 2.\n"
            "10\\. **Eff, E. (2010).** Ants in the sun of June. *Insect Letters*, 3, 4-5.\n",
            [
                ("Ants in the rain of May", "Journal of Ants", 2011, ["Bee", "Dee"]),
                ("Ants in the sun of June", "Insect Letters", 2010, ["Eff"]),
            ],
            id="numbers with an escaped stop",
        ),
        pytest.param(
            "# 经典\n"
            "- 31: A Mathematical Theory of Ants — Ada Bee · 1948 — 起点\n"
            "- 32: Ants and Intelligence — Carl Dee · 1950 — 起点\n"
            "- 33: On Countable Ants, with a Proof — Eva Eff · 1936 — 起点\n"
            "- 34: Go Home Considered Harmful — Zoe Zee · 1968 — 起点\n"
            "- 35: Hill: a Place of Many Ants — Gee 等 (AntCorp) · 2011 — 起点\n"
            "- 36: Trust, Food, and Shy Ants — Bee & Dee · 1999 — 起点\n",
            [
                ("A Mathematical Theory of Ants", "", 1948, ["Bee"]),
                ("Ants and Intelligence", "", 1950, ["Dee"]),
                ("On Countable Ants, with a Proof", "", 1936, ["Eff"]),
                ("Go Home Considered Harmful", "", 1968, ["Zee"]),
                ("Hill: a Place of Many Ants", "", 2011, ["Gee"]),
                ("Trust, Food, and Shy Ants", "", 1999, ["Bee", "Dee"]),
            ],
            id="numbers before a colon, names in the place of names, an affiliation",
        ),
        pytest.param(
            "# References\n"
            "1. **Ant Counting (AC)**: Bee, A. and Dee, C.E. (1983). Introduction to Modern Ants."
            " McGraw-Hill.\n"
            "2. **Hills**: Eff, E., Zee, Z., and Gee, G. (2009). The Elements of Small Hills."
            " Springer.\n"
            "3. **Antkit**: Dee, C. et al. (2011). Antkit: Ants in Python. Journal of Ant Software,"
            " 12, 28-30.\n",
            [
                ("Introduction to Modern Ants", "McGraw-Hill", 1983, ["Bee", "Dee"]),
                ("The Elements of Small Hills", "Springer", 2009, ["Eff", "Zee", "Gee"]),
                ("Antkit: Ants in Python", "Journal of Ant Software", 2011, ["Dee"]),
            ],
            id="a label in front of a whole reference",
        ),
        pytest.param(
            "# Sources\n- Bee, [On Ways to Take Hills\n  Apart](https://doi.org/10.1/1): hiding\n"
            "  of ants.\n"
            "- Dee, [No Silver Ant](https://a.org/2.pdf):\n  ants by chance and ants by need.\n",
            [
                ("On Ways to Take Hills Apart", "", 0, []),
                ("No Silver Ant", "", 0, []),
            ],
            id="a surname in front of a linked title",
        ),
        pytest.param(
            "# References\n\n"
            "-  Bee (1992)\n   'Keeping Hills in Order'\n   Technical Report, Cee University.\n\n"
            "-  Dee and Eff (2011)\n   'Balancing Heavy Hills'\n   Journal of Ants / 21 (3):\n"
            "   Pages 287-307\n\n"
            "-  Zoe Zee\n   'The best way to climb, a tour of\n   the ants' hills'\n"
            "   <https://a.org/3.txt>\n",
            [
                ("Keeping Hills in Order", "", 1992, []),
                ("Balancing Heavy Hills", "Journal of Ants", 2011, ["Dee", "Eff"]),
                ("The best way to climb, a tour of the ants' hills", "", 0, ["Zee"]),
            ],
            id="lines with a title in apostrophes",
        ),
        pytest.param(
            "# Survey\n| Paper | Year | Key result |\n|---|---|---|\n"
            '| Bee, Dee, Eff, "Making hills persistent", JAS 38(2) | 1989 | **Basic.** Cited. |\n'
            '| Zee, "Red hills in a green setting", JFA 9(4) | 1999 | Hills with four cases. |\n'
            '| [Gee, Ada, and Carl Dee. "Ants of the night." Int. Conference on Ants. 2018.]'
            "(https://a.org/3) | 2018 | Many. |\n",
            [
                ("Making hills persistent", "JAS", 1989, ["Bee", "Dee", "Eff"]),
                ("Red hills in a green setting", "JFA", 1999, []),
                ("Ants of the night", "Int. Conference on Ants", 2018, ["Gee", "Dee"]),
            ],
            id="a whole reference in the cell of the title",
        ),
        pytest.param(
            "# Books\n[1] Bee, A., & Dee, C. (2021). *Ants: A New Approach* (4th ed.). Pearson.\n\n"
            "[2] Eff, E. (2020). *Introduction to Many Ants* (3rd ed.). Wiley.\n",
            [
                ("Ants: A New Approach", "Pearson", 2021, ["Bee", "Dee"]),
                ("Introduction to Many Ants", "Wiley", 2020, ["Eff"]),
            ],
            id="publishers",
        ),
        pytest.param(
            "# References\n"
            "- Ada Bee and Carl Dee. *The Frog Among Ants*. SIGANT Oper. Syst. Rev., 43(1):16-25,"
            " 2009.\n"
            "- Eva Eff and Zoe Zee. *A Simple Ant*. Presented at CRYPTO'96.\n",
            [
                ("The Frog Among Ants", "SIGANT Oper. Syst. Rev.", 2009, ["Bee", "Dee"]),
                ("A Simple Ant", "CRYPTO", 1996, ["Eff", "Zee"]),
            ],
            id="a journal of abbreviations, a short year in front of a stop",
        ),
        pytest.param(
            "## Papers\n| Source | Type | What it supports |\n|---|---|---|\n"
            "| Food is Enough: https://a.org/1.pdf | Primary | Food as a possible sufficient basis"
            " for the life of ants. |\n"
            "| The Era of Ants: https://a.org/2.pdf | Primary | What ants should learn from life"
            " in the years to come. |\n",
            [("Food is Enough", "", 0, []), ("The Era of Ants", "", 0, [])],
            id="a column of sources holds the titles",
        ),
        pytest.param(
            "## 논문\n| 논문 | 학회 | 핵심 |\n|---|---|---|\n"
            "| **Ants as Judges** (Bee et al., 2023) | NeurIPS 2023 | 개미 |\n"
            "| **Two Tales of Ants** (Dee et al., 2024) | EMNLP 2024 | 개미 |\n\n"
            "### 비교\n| 항목 | 기존 연구 | 개미 |\n|---|---|---|\n"
            "| 평가 방식 | 추천 성능만 측정 | 정량 비교 |\n| 실험 | 단일 전략 | 반복 개선 |\n",
            [
                ("Ants as Judges", "NeurIPS", 2023, ["Bee"]),
                ("Two Tales of Ants", "EMNLP", 2024, ["Dee"]),
            ],
            id="Korean words are no names",
        ),
        pytest.param(
            '## 资源\n### 论文\n1. **"Why Ants Matter"** by Ada Bee\n   - 经典\n\n'
            '2. **"The Essence of Ants"** by Carl Dee\n   - 清晰\n\n'
            "### 期刊\n- **Journal of Functional Programming** (Cambridge)\n"
            "- **ICFP** - International Conference on Functional Programming\n",
            [("Why Ants Matter", "", 0, ["Bee"]), ("The Essence of Ants", "", 0, ["Dee"])],
            id="names of venues are no papers",
        ),
        pytest.param(
            "# Papers\n- [Ants in small harbors](https://a.org/1.pdf)\n"
            "- Ant Lab: <https://a.org/lab/papers>\n\n"
            "**Only the titles of papers are written down here.** The rest comes later.\n",
            [("Ants in small harbors", "", 0, [])],
            id="a loose paragraph below an item is not its title",
        ),
        pytest.param(
            "# References\n"
            "1 Ada Bee et al., 2016, HILLNET: A MODEL OF RAW HILLS, https://arxiv.org/abs/1609.03499\n\n"
            "2 Carl Dee et al., 2017, ANTS BY DAY AND BY\nNIGHT, https://arxiv.org/abs/1712.05884\n\n"
            "3 Eva Eff et al., 2018, DEEP ANT 3: 2000-LEG MODELS, https://arxiv.org/abs/1710.07654\n",
            [
                ("HILLNET: A MODEL OF RAW HILLS", "", 2016, ["Bee"]),
                ("ANTS BY DAY AND BY NIGHT", "", 2017, ["Dee"]),
                ("DEEP ANT 3: 2000-LEG MODELS", "", 2018, ["Eff"]),
            ],
            id="numbers without a mark, titles in capitals",
        ),
        pytest.param(
            "# Leituras\n"
            "- [Bee, Dee, Eff (2017): Soft Hills of Ants](https://a.org/1.pdf) - artigo original\n"
            "- [Gee et al. (2020): The Curious Case of Ants](https://a.org/2.pdf) - sobre (top-p)\n"
            "- [Eff & Zee (2014): Ants That Encode](https://a.org/3.pdf) - artigo que introduziu\n",
            [
                ("Soft Hills of Ants", "", 2017, ["Bee", "Dee", "Eff"]),
                ("The Curious Case of Ants", "", 2020, ["Gee"]),
                ("Ants That Encode", "", 2014, ["Eff", "Zee"]),
            ],
            id="a note behind a dash behind a whole reference in a link",
        ),
        pytest.param(
            "## Reading\n"
            '- **Hill (2007):** "Hill: How Ants Keep Their Food" — SOSP — Section 4 is about food\n'
            '- **QSN (2014):** "Hill Clocks and Snapshots of Ants" — Bee et al. — the QSN paper\n',
            [
                ("Hill: How Ants Keep Their Food", "SOSP", 2007, []),
                ("Hill Clocks and Snapshots of Ants", "", 2014, ["Bee"]),
            ],
            id="a short name and the year before a colon",
        ),
        pytest.param(
            "# Register\n"
            "## AB-D051 — HillNet: A Model of Raw Hills (Bee et al.)\n\n"
            "- Locator: https://arxiv.org/abs/1609.03499\n- Published: 2016-09\n\n"
            "## AB-D052 — AntNet: Towards Whole Ants (Dee et al.)\n\n"
            "- Locator: https://arxiv.org/abs/1703.10135\n- Published: 2017-03\n\n"
            "## AB-D053 — WaspNet: Towards Whole Wasps (Eff et al.)\n\n"
            "- Locator: https://arxiv.org/abs/1712.05862\n- Published: 2017-12\n",
            [
                ("HillNet: A Model of Raw Hills", "", 2016, ["Bee"]),
                ("AntNet: Towards Whole Ants", "", 2017, ["Dee"]),
                ("WaspNet: Towards Whole Wasps", "", 2017, ["Eff"]),
            ],
            id="codes in front",
        ),
        pytest.param(
            "# Notes\n## Ant Network for Hill Adaptation. CVPR'19\n- 提出了新的 scenario\n\n"
            "## Hill Level Meta Normalization. CVPR'19\n\n"
            "## Learning to Learn How Ants Learn. CVPR'19\n- [code](https://github.com/a/ants)\n"
            "## Divide and Conquer the Hill. CVPR'19\n",
            [
                ("Ant Network for Hill Adaptation", "CVPR", 2019, []),
                ("Hill Level Meta Normalization", "CVPR", 2019, []),
                ("Learning to Learn How Ants Learn", "CVPR", 2019, []),
                ("Divide and Conquer the Hill", "CVPR", 2019, []),
            ],
            id="headings that name title and edition, with little below them",
        ),
        pytest.param(
            "# Papers\n## Orals of the conference, CVPR 2019\n"
            "- Divide and conquer the small hill\n- Ants that climb\n"
            "## Posters of the conference, CVPR 2019\n"
            "- Ants that swim across the lake\n- Ants that dig\n",
            [
                ("Divide and conquer the small hill", "CVPR", 2019, []),
                ("Ants that climb", "CVPR", 2019, []),
                ("Ants that swim across the lake", "CVPR", 2019, []),
                ("Ants that dig", "CVPR", 2019, []),
            ],
            id="headings that name an edition above plain titles",
        ),
        pytest.param(
            "# Papers\n"
            "- [95] Bee, Dee, Gee (2018). *Many Ants as One Goal*. arXiv:1710.04650\n"
            "- [97] Eff, Zee, Bee (2013). *Ants: The Simple Method*. arXiv:1908.02983\n"
            '- Zee, Z. (2015). "Ants again." arXiv preprint arXiv:1412.6632, 2015.\n',
            [
                ("Many Ants as One Goal", "", 2018, ["Bee", "Dee", "Gee"]),
                ("Ants: The Simple Method", "", 2013, ["Eff", "Zee", "Bee"]),
                ("Ants again", "", 2015, ["Zee"]),
            ],
            id="a year that is told wins over that of an arXiv number",
        ),
        pytest.param(
            "# Papers\n- [Ants in small harbors](https://a.org/1.pdf)\n"
            "## Current Research Frontiers (2024)\n- [Ants in large harbors](https://a.org/2.pdf)\n",
            [
                ("Ants in small harbors", "", 0, []),
                ("Ants in large harbors", "", 2024, []),
            ],
            id="a heading of words that topics have, too",
        ),
        pytest.param(
            "# 論文\nANT: Less Is More for Hills   \nhttps://arxiv.org/abs/2305.11206\n\n"
            "Better Ants by Talking About Long Walks\nhttps://arxiv.org/abs/2305.14233\n\n"
            "We meet on Mondays in the old hall.\nhttps://a.org/hall\n\n"
            "This week is about ants and their hills.\n\n* [Notes](https://a.org/1.pdf)\n",
            [
                ("ANT: Less Is More for Hills", "", 0, []),
                ("Better Ants by Talking About Long Walks", "", 0, []),
            ],
            id="a title and the address of a paper on two lines",
        ),
        pytest.param(
            "# Articles\n"
            '1. BEES, Y., et DEER, H. "A Ride of Ants." *Transportation Research Part C*, vol. 112,'
            " 2020, pp. 45-62.\n"
            '2. EFFE, A., et ZEER, S. "Late Ants." *Journal of Ant Rides*, vol. 2, 2021, pp. 5-8.\n'
            "3. Bee et al. (2006): *ANTQ: Reconciling Hills, Relations and XML*.\n",
            [
                ("A Ride of Ants", "Transportation Research Part C", 2020, ["BEES", "DEER"]),
                ("Late Ants", "Journal of Ant Rides", 2021, ["EFFE", "ZEER"]),
                ("ANTQ: Reconciling Hills, Relations and XML", "", 2006, ["Bee"]),
            ],
            id="a letter at the end of a journal, capitals behind and",
        ),
        pytest.param(
            "# 論文\n"
            "- Bee, Dee and Eff (2017), [*Inductive Ants on Large Hills*](https://a.org/1.pdf):"
            " 平均集約 (Ant)。\n"
            "- Zee et al. (2019), [*A Mixed Ant Network*](https://a.org/2.pdf): 融合。\n"
            '- <a href="https://arxiv.org/abs/2303.17651" target="_blank">2303.17651 Self-Ants: Ein'
            " Hügel</a>\n",
            [
                ("Inductive Ants on Large Hills", "", 2017, ["Bee", "Dee", "Eff"]),
                ("A Mixed Ant Network", "", 2019, ["Zee"]),
                ("Self-Ants: Ein Hügel", "", 0, []),
            ],
            id="a linked title between names and a note, arXiv's number in front",
        ),
    ],
)
def test_entries_are_read_whole(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    ("address", "edition"),
    [
        (f"{_BADGE}/CVPR-2023-blue", "CVPR 2023"),
        (f"{_BADGE}/-CVPR%202023-blue", "CVPR 2023"),
        (f"{_BADGE}/CVPR2023-blue.svg", "CVPR2023"),
        (f"{_BADGE}/Paper-NeurIPS_2022-9cf?logo=x", "NeurIPS 2022"),
        (f"{_BADGE}/ACL--IJCNLP-2021-blue", "ACL-IJCNLP 2021"),
        ("https://img.shields.io/static/v1?label=CVPR&message=2023&color=blue", "CVPR 2023"),
        (f"{_BADGE}/arXiv-2305.14259-red", ""),
        (f"{_BADGE}/python-3.8-blue", ""),
        ("https://img.shields.io/github/stars/a/b2023", ""),
        ("https://a.org/CVPR-2023-blue.png", ""),
    ],
)
def test_a_badge_draws_an_edition(address: str, edition: str) -> None:
    assert badge_edition(address) == edition


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("arXiv 2010", 2010),
        ("arXiv 2011.12", 2011),
        ("arXiv 2010.01234", 2020),
        ("arXiv:2012.03456v2", 2020),
        ("arXiv 1912", 2019),
    ],
)
def test_a_year_behind_arxiv_is_not_a_number_of_its_papers(text: str, year: int) -> None:
    assert find_year(text)[0] == year


def test_links_of_a_reference_in_one_link_count_once() -> None:
    (paper,) = parse("- [Bee & Dee, 1978 — The hill as a map of ants](https://a.org/1)").papers
    assert [link.url for link in paper.links] == ["https://a.org/1"]


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


def test_a_question_before_in_and_a_venue() -> None:
    text = """## Bees

- Do bees count to four? In *ICML 2018*. [[pdf](https://a.org/1.pdf)]
- Bees count to five. In *ICML 2019*. [[pdf](https://a.org/2.pdf)]
"""
    assert rows_of(text) == [
        ("Do bees count to four?", "ICML", 2018, []),
        ("Bees count to five", "ICML", 2019, []),
    ]


def test_the_year_of_an_archive_is_that_of_the_paper_and_not_one_in_a_note() -> None:
    text = """## Bees

1. **Bees count to six.** arXiv, 2019. [paper](https://arxiv.org/abs/1908.07218)

    *Yuki Tanaka, Olga Petrova, Jo Poe.*

The data cannot be had. -- 2020.2.23

2. **Bees count to seven.** arXiv, 2018. [paper](https://arxiv.org/abs/1808.07218)

    *Olga Petrova, Yuki Tanaka, Jo Poe.*
"""
    assert rows_of(text) == [
        ("Bees count to six", "", 2019, ["Tanaka", "Petrova", "Poe"]),
        ("Bees count to seven", "", 2018, ["Petrova", "Tanaka", "Poe"]),
    ]


def test_a_row_that_begins_with_a_link_into_the_document_is_not_a_paper() -> None:
    text = "| Data | Task | Size |\n|--|--|--|\n| [Bee Test (NAACL, 2016)](#bees) | Ants | 49 |\n"
    assert rows_of(text) == []


def test_several_links_that_end_in_an_aside_are_titles_without_it() -> None:
    text = (
        "# Papers\n"
        "- [Counting the steps of desert ants (Pebble)](https://a.org/1.pdf)\n"
        "- [A short history of hives (for beginners)](https://a.org/2.pdf)\n"
        "- [Hills of many ants (HMA)](https://a.org/3.pdf)\n"
        "- [Wasps in the winter sun (Extended Abstract)](https://a.org/4.pdf)\n"
        "# One of its kind\n"
        "- [How flies see the moving world (Glance)](https://a.org/5.pdf)\n"
        "- [How moths find the evening light](https://a.org/6.pdf)\n"
    )
    assert rows_of(text) == [
        ("Counting the steps of desert ants", "", 0, []),
        ("A short history of hives", "", 0, []),
        ("Hills of many ants (HMA)", "", 0, []),
        ("Wasps in the winter sun (Extended Abstract)", "", 0, []),
        ("How flies see the moving world (Glance)", "", 0, []),
        ("How moths find the evening light", "", 0, []),
    ]


def test_the_titles_of_a_table_stand_in_the_column_that_looks_like_titles() -> None:
    text = (
        "# With titles\n"
        "| Name | Features | Paper | Code |\n|--|--|--|--|\n"
        "| AntNet | How Ants Count Their Steps at Night | [Paper](https://a.org/1.pdf) | |\n"
        "| BeeNet | BeeNet: Learning to Dance with Bees | [Paper](https://a.org/2.pdf) | Code |\n"
        "| | Wasps that Build Nests of Paper | [Paper](https://a.org/3.pdf) | |\n"
        "| FlyNet | | [Paper](https://a.org/4.pdf) | |\n"
        "# With descriptions\n"
        "| Name | Features | Paper |\n|--|--|--|\n"
        "| MothNet | counts the wings of moths at night | [Paper](https://a.org/5.pdf) |\n"
        "| TickNet | learns to wait for a warm animal | [Paper](https://a.org/6.pdf) |\n"
        "# With longer names\n"
        "| Paper | Features | Code |\n|--|--|--|\n"
        "| The ways of moths at night | Counts Their Wings in Light | [Code](https://a.org/7) |\n"
        "| The long wait of ticks | Learns to Wait for Warm Animals | [Code](https://a.org/8) |\n"
    )
    assert [(paper.title, [link.url for link in paper.links]) for paper in parse(text).papers] == [
        ("How Ants Count Their Steps at Night", ["https://a.org/1.pdf"]),
        ("BeeNet: Learning to Dance with Bees", ["https://a.org/2.pdf"]),
        ("Wasps that Build Nests of Paper", ["https://a.org/3.pdf"]),
        ("FlyNet", ["https://a.org/4.pdf"]),
        ("MothNet", ["https://a.org/5.pdf"]),
        ("TickNet", ["https://a.org/6.pdf"]),
        ("The ways of moths at night", ["https://a.org/7"]),
        ("The long wait of ticks", ["https://a.org/8"]),
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


def test_a_link_that_cites_surname_venue_and_year_is_no_title() -> None:
    text = (
        "# Papers\n"
        "- Moths sum up the light of many lamps [Bee, Neuron 2022](https://a.org/1)\n"
        "- Ticks wait for years on one leaf [Dee & Eff, Nature 2021](https://a.org/2)\n"
        "- Flies forget where they have been [Gee et al., Cell 2019](https://a.org/3)\n"
        "- [How wasps, bees and ants count in 2018](https://a.org/4.pdf)\n"
        "- [Zee, Hippocampus 2018](https://a.org/5)\n"
    )
    parsed = parse(text)
    assert [
        (paper.title, paper.venue, paper.year, [person.sort_name for person in paper.authors])
        for paper in parsed.papers
    ] == [
        ("Moths sum up the light of many lamps", "Neuron", 2022, ["Bee"]),
        ("Ticks wait for years on one leaf", "Nature", 2021, ["Dee", "Eff"]),
        ("Flies forget where they have been", "Cell", 2019, ["Gee"]),
        ("How wasps, bees and ants count in 2018", "", 0, []),
    ]
    assert [finding.line for finding in parsed.findings if finding.rule == "list-no-title"] == [6]


def test_family_names_alone_behind_marked_titles_are_authors_where_several_stand_there() -> None:
    text = (
        "# Quoted\n"
        '- "How ants count their steps", Bee & Cee [pdf](https://a.org/1.pdf)\n'
        '- "How bees sing", Dee and Wand\n'
        '- "How wasps sleep in the winter", Eff\n'
        "# Linked\n"
        "- [How flies see the sun](https://a.org/2.pdf), Bee & Cee\n"
        "- [How moths find the moon](https://a.org/3.pdf), Dee, Harp and Wand\n"
        "- [How ticks wait for years](https://a.org/4.pdf), Eff\n"
        "# Other words\n"
        "- [How crickets sing at night](https://a.org/5.pdf), Code & Data\n"
        "- [How beetles roll their balls](https://a.org/6.pdf), Slides and Video\n"
        "- [How spiders mend their webs](https://a.org/7.pdf), Video\n"
    )
    assert rows_of(text) == [
        ("How ants count their steps", "", 0, ["Bee", "Cee"]),
        ("How bees sing", "", 0, ["Dee", "Wand"]),
        ("How wasps sleep in the winter", "", 0, ["Eff"]),
        ("How flies see the sun", "", 0, ["Bee", "Cee"]),
        ("How moths find the moon", "", 0, ["Dee", "Harp", "Wand"]),
        ("How ticks wait for years", "", 0, ["Eff"]),
        ("How crickets sing at night", "", 0, []),
        ("How beetles roll their balls", "", 0, []),
        ("How spiders mend their webs", "", 0, []),
    ]


def test_links_that_end_in_a_name_and_a_short_year_show_the_edition_of_each_other() -> None:
    text = (
        "# Papers\n"
        "- [Private Lives of Desert Ants, CCS'15](https://a.org/1.pdf)\n"
        "- [Fast Counting of Bees in Many Hives, HIVE'18](https://a.org/2.pdf)\n"
        "- [WaspGuard: Nests of Paper that Last](https://a.org/3.pdf)\n"
        "- [FlyGuard: Secure and Private Flights, Insect Letters'21](https://a.org/4.pdf)\n"
    )
    assert rows_of(text) == [
        ("Private Lives of Desert Ants", "CCS", 2015, []),
        ("Fast Counting of Bees in Many Hives", "HIVE", 2018, []),
        ("WaspGuard: Nests of Paper that Last", "", 0, []),
        ("FlyGuard: Secure and Private Flights", "Insect Letters", 2021, []),
    ]
