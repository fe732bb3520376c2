"""Ways of writing that lists of other fields have: whole values of single entries."""

import pytest

from snnbib.readinglist import parse
from snnbib.readinglist.recognition.people import read_people
from snnbib.readinglist.segments.brackets import edition_at_end, is_short_form_of
from tests.readinglist.rows import Row, rows_of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Books\n"
            "- **Core Ant Patterns**, Second Edition, Prentice Hall, 2008\n"
            "- **The Mythical Ant-Month**, Anniversary Edition, Addison-Wesley, 1995\n",
            [
                ("Core Ant Patterns", "Prentice Hall", 2008, []),
                ("The Mythical Ant-Month", "Addison-Wesley", 1995, []),
            ],
            id="the edition of a book in front of the publisher",
        ),
        pytest.param(
            "# Papers of meetings\n\n"
            "| **2020** | | |\n|---|---|---|\n"
            "| 2/7/2020 | Finding the shape of the hill in rain. Beeworth, Dee, Eff (2019)"
            " | Kumar |\n"
            "| 2/28/2020 | Payments to healthy ants. Cee (2009) | Anna |\n"
            "| 4/3/2020 | Unpacking short ant events. Queen, Dee (2019) | Mona |\n",
            [
                ("Finding the shape of the hill in rain", "", 2019, ["Beeworth", "Dee", "Eff"]),
                ("Payments to healthy ants", "", 2009, ["Cee"]),
                ("Unpacking short ant events", "", 2019, ["Queen", "Dee"]),
            ],
            id="the paper's own year beside the date of a meeting",
        ),
        pytest.param(
            "# ICRA2020-paper-list\nWelcome to the list.\n# Categories\n- Awards: Ants; Bees\n"
            "- SLAM of Ants at Night\n## Awards: Ants; Bees\n- Active Ants at Work in Hills\n"
            "- Faulty Ants in Changing Hills\n## SLAM of Ants at Night\n"
            "- Graphs of Ants with Normal Distributions\n",
            [
                ("Active Ants at Work in Hills", "ICRA", 2020, []),
                ("Faulty Ants in Changing Hills", "ICRA", 2020, []),
                ("Graphs of Ants with Normal Distributions", "ICRA", 2020, []),
            ],
            id="the list's title names the venue, contents repeat headings",
        ),
        pytest.param(
            "# Ants by imitation\n"
            "* <[A reduction of ants](https://a.org/1)> by Ada Ross, Gee J. Gordon, J. Andrew Bee,"
            " 2011.\n"
            "* <[Cooperative ants](https://a.org/2)> by Dylan Mee, Pieter Abb and Anca Dee, NIPS,"
            " 2016.\n"
            "* <[Ants behind leaves](https://a.org/3)> by Bogg K, Doshi P. AAMAS, 2014.\n"
            "* <[Likely ants](https://a.org/4)> by MONICA C. VROM, 2014.\n",
            [
                ("A reduction of ants", "", 2011, ["Ross", "Gordon", "Bee"]),
                ("Cooperative ants", "NeurIPS", 2016, ["Mee", "Abb", "Dee"]),
                ("Ants behind leaves", "AAMAS", 2014, ["Bogg", "Doshi"]),
                ("Likely ants", "", 2014, ["VROM"]),
            ],
            id="a link in angle brackets with authors, venue and year",
        ),
        pytest.param(
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
            id="an emphasized name stands where others have their venue",
        ),
        pytest.param(
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
            id="hyphens join venue and year to the title",
        ),
        pytest.param(
            "# Ants\n## Catalogs\n"
            "- [AFAD](https://afad.example/a) - Bulletin of the Ant Management Authority, Ankara.\n"
            "- [ISC-ANT](https://www.isc.ac.uk/ants/) - Relocated part of the Bulletin of Ants.\n"
            "- [HypoAnt](https://www.cee.edu/ant.html) - Double-difference ant location\n"
            "## Books\n"
            "- [The Essence of Ants](https://essence.example/) - A book by Ada Bee on ants.\n"
            "- [Certified Ants with Types](https://ants.cee.edu/) - A textbook by Carl Dee.\n",
            [("The Essence of Ants", "", 0, []), ("Certified Ants with Types", "", 0, [])],
            id="names with a description, and what a description calls a book",
        ),
        pytest.param(
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
            id="an author with initials between commas, a venue that looks like one in front",
        ),
        pytest.param(
            "# Directions\n## Ants in the cloud\n"
            "AntBatch: Batching ants (Jia-June 2024, IWQoS'24)  \n"
            "spotAnt: Ants at spot prices (Rui-June 2023, ICDCS'23)\n\n"
            "## Ants at the edge\nantBrowser: Energy of ants (Shu-June 2018, ICDCS'18)\n",
            [
                ("AntBatch: Batching ants", "IWQoS", 2024, []),
                ("spotAnt: Ants at spot prices", "ICDCS", 2023, []),
                ("antBrowser: Energy of ants", "ICDCS", 2018, []),
            ],
            id="lines that each end in a venue and year",
        ),
        pytest.param(
            "# Papers\n\nAda Gai, David Ha [**Weightless Ants**](https://a.org/1) arXiv (2019)\n\n"
            "Ben Sor, Eva Eff [**A theory of ants**](https://a.org/2) NeurIPS (2019)\n",
            [
                ("Weightless Ants", "", 2019, ["Gai", "Ha"]),
                ("A theory of ants", "NeurIPS", 2019, ["Sor", "Eff"]),
            ],
            id="a venue with a year behind a link is not a part of it",
        ),
        pytest.param(
            "# Papers\n1. **Ada Bee and Carl Dee** - *Approximate Ant Oracles* (2005)\n"
            "   - *Placeholder: a brief summary of the significance of this paper for ants.*\n"
            "2. **Eva Eff and Zoe Zee** - *Dynamic Shortest Paths in Hills* (2004)\n"
            "   - *Placeholder: a brief summary of the significance of this paper for hills.*\n",
            [
                ("Approximate Ant Oracles", "", 2005, ["Bee", "Dee"]),
                ("Dynamic Shortest Paths in Hills", "", 2004, ["Eff", "Zee"]),
            ],
            id="a nested remark is longer than the title",
        ),
        pytest.param(
            "# Ants\n"
            "* AntX: A Model of Ants and Weather, in *ICML* 2023. [paper](https://a.org/1)\n"
            "* AntCast: Learning the Weather of Ants, in *Nature* 2022. [paper](https://a.org/2)\n"
            "* Paths of ants, in *Insects* 2021. [final PDF](b.pdf)\n",
            [
                ("AntX: A Model of Ants and Weather", "ICML", 2023, []),
                ("AntCast: Learning the Weather of Ants", "Nature", 2022, []),
                ("Paths of ants", "Insects", 2021, []),
            ],
            id="in before an emphasized venue",
        ),
        pytest.param(
            "# Links\n- [Ants, clocks, and order (Ant Clocks)](https://a.edu/1.pdf)\n"
            "- [Linux Ants Documentation](https://a.org/docs/ants.txt)\n"
            "- [Theory of Ants meetup](https://www.meetup.com/Ants/)\n",
            [("Ants, clocks, and order (Ant Clocks)", "", 0, [])],
            id="documentation and meetings are not papers",
        ),
        pytest.param(
            "# Ant systems\n| Lecture | Reading | Assignment |\n|---|---|---|\n"
            "| [Introduction](https://a.org/v1) | [AntReduce (2004)](https://a.edu/1.pdf) | 1 |\n"
            "| [Hills and Threads](https://a.org/v2) | [AFS (2003)](https://a.edu/2.pdf) | 2 |\n",
            [("AntReduce", "", 2004, []), ("AFS", "", 2003, [])],
            id="a course's table names its readings",
        ),
        pytest.param(
            "# Papers\n| Date | Paper | Published in |\n|---|---|---|\n"
            "| 1 | Lee, G., et al. A survey of ants. | Insects 2017 |\n"
            "| 2 | C¸ i¸cek O., et al. 3D Ants: Learning Hills | ANTCAI 2016 |\n",
            [
                ("A survey of ants", "Insects", 2017, ["Lee"]),
                ("3D Ants: Learning Hills", "ANTCAI", 2016, []),
            ],
            id="what ends in et al is never the title",
        ),
        pytest.param(
            "# Papers\n| Title | Year | Venue |\n|---|---|---|\n"
            "| A survey of ant tasks, datasets, models, and challenges | 2025 | Ant Review |\n"
            "| Ants meet law: Two views, Technical Advances, Ethical Matters | 2024 | Insects |\n",
            [
                ("A survey of ant tasks, datasets, models, and challenges", "Ant Review", 2025, []),
                ("Ants meet law: Two views, Technical Advances, Ethical Matters", "Insects", 2024,
                 []),
            ],
            id="commas in the cell of a title",
        ),
        pytest.param(
            "# Places\n## Books\n"
            "- [Geometry of Ants: An Introduction](https://a.org/1) - A textbook by Ada Bee.\n"
            "## Schools\n"
            "- [Open Courses](https://a.edu/2) - A course taught by Ada Bee and Carl Dee in 2013.\n"
            "- [Cee University](https://a.edu/3) - A course taught by Eva Eff in 2005.\n",
            [("Geometry of Ants: An Introduction", "", 0, [])],
            id="a sentence on what a short link leads to is no title",
        ),
        pytest.param(
            "# Papers\n- Ants in crowds\n"
            "  - [How ants meet in crowds](https://a.org/1.pdf), IROS 2020.\n"
            "  - How ants avoid crowds at night, ICRA 2021.\n"
            "  - How bees avoid crowds at night, ICRA 2021.\n",
            [
                ("How ants meet in crowds", "IROS", 2020, []),
                ("How ants avoid crowds at night", "ICRA", 2021, []),
                ("How bees avoid crowds at night", "ICRA", 2021, []),
            ],
            id="nested titles with their venue and year, without links",
        ),
        pytest.param(
            "# Papers\n"
            "- [Tides in small harbors](https://a.org/1.pdf) - what happens when boats leave\n"
            "- [Harbor Seals of the North](https://a.org/2.pdf) - An attempt to count them all.\n",
            [("Tides in small harbors", "", 0, []), ("Harbor Seals of the North", "", 0, [])],
            id="a dash ends a linked title",
        ),
        pytest.param(
            "# Papers\n"
            "1. **A Theory of Knots**. [Bee (1960)](https://a.org/1.pdf).\n"
            "   * Knots in practice. [McDee (1961)](https://a.org/2.pdf).\n"
            "   * Knots without rope. [Gee, Dee (1970)](https://a.org/3.pdf).\n"
            "   * Rope without knots. [Cee et al (1975)](https://a.org/4.pdf).\n",
            [
                ("A Theory of Knots", "", 1960, ["Bee"]),
                ("Knots in practice", "", 1961, ["McDee"]),
                ("Knots without rope", "", 1970, ["Gee", "Dee"]),
                ("Rope without knots", "", 1975, ["Cee"]),
            ],
            id="a surname with a year cites the authors",
        ),
        pytest.param(
            "# Papers\n| Paper | Owner | Progress |\n|---|---|---|\n"
            "| Two Logs: Order and Chaos | XY | DONE |\n| A file system for ants | ZZ | TODO |\n",
            [("Two Logs: Order and Chaos", "", 0, []), ("A file system for ants", "", 0, [])],
            id="a column of another name is no venue",
        ),
        pytest.param(
            "# Papers\n| Title | Authors | Year | Link |\n|---|---|---|---|\n"
            "| How ants count | Open Ant Science Group | 2015 |"
            " [*Science*, *349*(6251)](https://a.org/1) |\n"
            "| How bees count | Bee, J. K., & Dee, E. | 2016 |"
            " [*Journal of Bees*, *3*, 1–9](https://a.org/2) |\n",
            [
                ("How ants count", "Science", 2015, ["Open Ant Science Group"]),
                ("How bees count", "Journal of Bees", 2016, ["Bee", "Dee"]),
            ],
            id="a link's text names the journal, an organization is an author",
        ),
        pytest.param(
            "# Reviews\n1. [Force fields of ants](https://a.org/1)\n"
            "    K. T. Bee, A. Dee, & K.-R. Gee, Chemical Reviews **121**(16), 37–72 (2021)\n"
            "2. [Force fields of bees.](https://a.org/2)\n"
            "    J. Cee, & R. J. Eff, Journal of Insects **8**, 59 (2022)\n",
            [
                ("Force fields of ants", "Chemical Reviews", 2021, ["Bee", "Dee", "Gee"]),
                ("Force fields of bees", "Journal of Insects", 2022, ["Cee", "Eff"]),
            ],
            id="a volume in bold",
        ),
        pytest.param(
            "# Articles\n"
            "- [Nurses and screens](https://a.org/1) by Ada Bee & Carl Dee from Gee University on"
            " JAMIA - a checklist\n"
            "- [Doctors and screens](https://a.org/2) by Eva Eff, ..., Zoe Zee from Cee College on"
            " Journal of Screens\n",
            [
                ("Nurses and screens", "JAMIA", 0, ["Bee", "Dee"]),
                ("Doctors and screens", "Journal of Screens", 0, ["Eff", "Zee"]),
            ],
            id="people with where they are from",
        ),
        pytest.param(
            "# Papers\n"
            "- Anna Bee (2025): ‘The Duty of Ants,’ in: Carl Dee (ed.): _Handbook of Ants_, 3–9.\n"
            "- Bee, Anna, Eva Eff, and Zoe Zee (2024): ‘The Rights of Ants,’"
            " _Journal of Insects_ 14, 25–59.\n",
            [
                ("The Duty of Ants", "Handbook of Ants", 2025, ["Bee"]),
                ("The Rights of Ants", "Journal of Insects", 2024, ["Bee", "Eff", "Zee"]),
            ],
            id="editors are not authors",
        ),
        pytest.param(
            "# Papers\n* [First paper on ants](https://a.org/1)\n\n"
            "Ants in the dark. Ada Bee, Eva Eff, and Carl Dee. 2008. PRL. 4 pages.\n\n"
            "Shows how ants find home.\n* [Second paper on ants](https://a.org/2)\n",
            [
                ("First paper on ants", "PRL", 2008, ["Bee", "Eff", "Dee"]),
                ("Second paper on ants", "", 0, []),
            ],
            id="paragraphs without links belong to the item above",
        ),
        pytest.param(
            "# All\n## Ants\n### Ants: a survey\n* [Paper](./a.pdf)\n\n**Abstract:** We count.\n"
            "### Bees\n* [Notes](./c.md)\n* [Paper](./b.pdf)\n\n**Abstract:** We count bees.\n"
            "## Wasps\n### Counting wasps at night (ICLR 2020)\n* [Paper](./d.pdf)\n\n"
            "**Abstract:** We count.\n### Counting wasps at noon (ICLR 2020)\n* [Paper](./e.pdf)\n",
            [
                ("Ants: a survey", "", 0, []),
                ("Bees", "", 0, []),
                ("Counting wasps at night", "ICLR", 2020, []),
                ("Counting wasps at noon", "ICLR", 2020, []),
            ],
            id="headings of one level are entries in all sections",
        ),
        pytest.param(
            "# Reading\n## Big Data\n- [Counting many ants at once](https://a.org/1.pdf)\n"
            "## Code Generation\n- [Ants that write programs](https://a.org/2.pdf)\n"
            "## Research Papers\n- [Ants that read programs](https://a.org/3.pdf)\n",
            [
                ("Counting many ants at once", "", 0, []),
                ("Ants that write programs", "", 0, []),
                ("Ants that read programs", "", 0, []),
            ],
            id="a topic is neither a venue nor a kind of tool",
        ),
        pytest.param(
            "# Papers\n"
            '* [Scala et al. (2023) "Cell types in the cortex of ants"](https://a.org/1)\n'
            '* [Bee (2002) "Can an ant fix a radio?"](https://a.org/2)\n'
            '* [Dee et al. (2004) "Ants, bees and wasps"](https://a.org/3)\n',
            [
                ("Cell types in the cortex of ants", "", 2023, ["Scala"]),
                ("Can an ant fix a radio?", "", 2002, ["Bee"]),
                ("Ants, bees and wasps", "", 2004, ["Dee"]),
            ],
            id="a whole citation in a link",
        ),
        pytest.param(
            "# Referencias\n\n"
            "Bee, F. G. (2012). *El proyecto de las hormigas: un mapa* (6ª ed.). Hormiga.\n"
            "\nDee, N., & Eff, M. (2017). A survey of attacks on ants (SoK). In M. Gee & R. Zee"
            " (Eds.), *Principles of Ants* (pp. 1-9). Formica. https://doi.org/10.5555/1\n",
            [
                ("El proyecto de las hormigas: un mapa", "", 2012, ["Bee"]),
                ("A survey of attacks on ants (SoK)", "Principles of Ants", 2017, ["Dee", "Eff"]),
            ],
            id="an edition of a book, a book that has editors",
        ),
        pytest.param(
            "# Journals\n- [Journal of Ants](https://www.nature.com/ants/)\n"
            "- [Journal of Bees](https://www.nature.com/bees/)\n",
            [],
            id="journals are not papers",
        ),
        pytest.param(
            "# Papers\n- IEEE International Symposium on Ants of the Deep Sea (ISADS)\n"
            "  - http://a.org/isads\n"
            "- [Code](https://github.com/a/b) | [Article](https://doi.org/10.5555/1) |"
            " Bee & Dee et al., *Nature*, 2021\n",
            [],
            id="the name of a conference or journal is not a title",
        ),
        pytest.param(
            "## Data sets\n- https://www.a.org/ - data portal for ants and other animals\n"
            "- [Ant Diversity Project (ADP)](https://a.edu/adp/)\n\n## Learning\n"
            "- https://b.github.io - tutorials covering most of what ants do\n",
            [],
            id="what describes an address is not a title",
        ),
        pytest.param(
            "# Papers\n1. **List of all ANTS 2025 papers:** [[List](https://ieeexplore.ieee.org/a)]\n"
            "2. **Walks of small ants in sand** [[Paper](https://ieeexplore.ieee.org/document/1)]\n",
            [("Walks of small ants in sand", "", 0, [])],
            id="a list of papers is not a paper",
        ),
        pytest.param(
            '## VIS 2024\n1. "I Came Across an Ant": Understanding Public Flaws\n'
            "    * <https://a.edu/1>\n    * *(Best Paper Award)*\n"
            "2. The Role of Ants in Pictures of Bees\n    * <https://a.edu/2>\n"
            "    * *(Best Paper Award)*\n",
            [
                ('"I Came Across an Ant": Understanding Public Flaws', "IEEE VIS", 2024, []),
                ("The Role of Ants in Pictures of Bees", "IEEE VIS", 2024, []),
            ],
            id="a title that begins with a quotation, and an award",
        ),
        pytest.param(
            "## Devices\n| Publish Date | Cat. | Journ./Conf.| Title | PDF |\n"
            "|---|---|---|---|---|\n"
            "| 2025-01 | Ants | Nat. Elect. | Ants on analogue chips | [paper](https://a.org/1) |\n"
            "| 2024-04 | Bees | Ant Lett. | Bees on analogue chips | [paper](https://a.org/2) |\n",
            [
                ("Ants on analogue chips", "Nat. Elect", 2025, []),
                ("Bees on analogue chips", "Ant Lett.", 2024, []),
            ],
            id="a column of journals and conferences",
        ),
        pytest.param(
            "## Files\n|ID|Paper|Who|\n|:---|:---|:---|\n|1| The Ant File System|TODO|\n"
            "|2| Bees on Disk|TODO|\n\n## Logs\n|Title|Author|Company|Year|\n|---|---|---|---|\n"
            "| Checking old logs |  |  |  |\n| Finding new logs by hand | Anna Bee | | 2018 |\n",
            [
                ("The Ant File System", "", 0, []),
                ("Bees on Disk", "", 0, []),
                ("Checking old logs", "", 0, []),
                ("Finding new logs by hand", "", 2018, ["Bee"]),
            ],
            id="the columns of a table say that its rows are papers",
        ),
        pytest.param(
            "#Papers\n[**How ants hear the rain**](https://arxiv.org/abs/1606.00298)\n\n"
            "*Anna Bee, Carl Dee*\n\nAbout ears.\n\n##Bees\n"
            "[**How bees hear the rain**](https://arxiv.org/abs/1606.00299)\n\n"
            "*Eva Eff, Gus Gee*\n",
            [
                ("How ants hear the rain", "", 0, ["Bee", "Dee"]),
                ("How bees hear the rain", "", 0, ["Eff", "Gee"]),
            ],
            id="a heading without a space",
        ),
        pytest.param(
            "# Papers\n- [2009.Anna Bee.  Counting ants in pictures](https://github.com/a/b)\n"
            "- [2014.A J Dee. Counting bees from above](https://github.com/a/c)\n"
            "- [2016. Eff E, Gee Q, Hai Y. Counting wasps at night](https://github.com/a/d)\n",
            [
                ("Counting ants in pictures", "", 2009, ["Bee"]),
                ("Counting bees from above", "", 2014, ["Dee"]),
                ("Counting wasps at night", "", 2016, ["Eff", "Gee", "Hai"]),
            ],
            id="year and authors in front of the title, in one link",
        ),
        pytest.param(
            "- ACME Security2018\n    - MoonAnt: Choosing seeds for ants of the night \n"
            "    - QBEE : A practical engine for bees of the day\n"
            "- CCS 2017\n    - Directed wasps in gray boxes\n",
            [
                ("MoonAnt: Choosing seeds for ants of the night", "ACME Security", 2018, []),
                ("QBEE : A practical engine for bees of the day", "ACME Security", 2018, []),
                ("Directed wasps in gray boxes", "CCS", 2017, []),
            ],
            id="an item that names an edition stands above titles",
        ),
        pytest.param(
            "# Papers\n- Slow ants in fast pipes\n  - HPCA 2019\n  - A. Bee, C. Dee\n"
            "  - https://a.org/1.pdf\n  - complementary dataset: https://doi.org/10.5555/d\n",
            [("Slow ants in fast pipes", "HPCA", 2019, ["Bee", "Dee"])],
            id="a nested link with a name is not an entry",
        ),
        pytest.param(
            "# Leituras\n\n## 1970\n\n### **1. \"A casa das formigas\"**  \n**Autor:** Ana Bee  \n"
            "**Ano:** 1970  \n\n#### Comentários\n\n##### **\"A casa das abelhas do rio\"**\n"
            "**Autores:** Dee, I., & Eff, R.  \n**Ano:** 1974  \n\n## 1980\n\n"
            "### **\"O rio das vespas\"**\n**Autor:** Zoe Zee  \n**Ano:** 1988  \n",
            [
                ("A casa das formigas", "", 1970, ["Bee"]),
                ("A casa das abelhas do rio", "", 1974, ["Dee", "Eff"]),
                ("O rio das vespas", "", 1988, ["Zee"]),
            ],
            id="a heading with its authors below is an entry, even alone or above others",
        ),
        pytest.param(
            "# Artículos\n- Título: El ritmo de las hormigas\n  Autores: Carlos Dee, Ana Bee\n"
            "  Revista: Revista de Hormigas (2017)\n  Enlace: https://a.org/1\n",
            [("El ritmo de las hormigas", "Revista de Hormigas", 2017, ["Dee", "Bee"])],
            id="fields on lines of one item",
        ),
        pytest.param(
            "# Papers\n* A. Bee, C. Dee. Keys for ants. <i>PVLDB 2018, Rio de Janeiro, Brazil,"
            " August 2018</i> [[pdf](https://a.org/1.pdf)]\n\n## CHI 2018, Montréal, Canada\n"
            "- [x] **Feeling ants with two fingers** - [📄 paper](https://a.org/2.pdf)\n",
            [
                ("Keys for ants", "PVLDB", 2018, ["Bee", "Dee"]),
                ("Feeling ants with two fingers", "CHI", 2018, []),
            ],
            id="where a conference was held",
        ),
        pytest.param(
            "# Papers\n"
            "- [Agreeing ants](https://a.org/1) - Lam, 2001\n"
            "- [A view of ants](https://a.org/2) - Lisk and Cowl, 2012\n"
            "- [In search of an ant](https://a.org/3) - Ong & Oust, 2014\n"
            "- [Ants made live](https://a.org/4) - Chan et al., 2007\n"
            "## Vision\n"
            "- [Very deep ants](https://a.org/5) - ICLR, 2015\n"
            "- [Fractal ants](https://a.org/6) - Ecology, 2016\n"
            "- [The aging of ants](https://a.org/7) - Science, 2016\n"
            "- [The flow of ants](https://a.org/8) - CVPR, 2017\n",
            [
                ("Agreeing ants", "", 2001, ["Lam"]),
                ("A view of ants", "", 2012, ["Lisk", "Cowl"]),
                ("In search of an ant", "", 2014, ["Ong", "Oust"]),
                ("Ants made live", "", 2007, ["Chan"]),
                ("Very deep ants", "ICLR", 2015, []),
                ("Fractal ants", "Ecology", 2016, []),
                ("The aging of ants", "Science", 2016, []),
                ("The flow of ants", "CVPR", 2017, []),
            ],
            id="surnames with a year where the entries around cite alike, else venues",
        ),
        pytest.param(
            "# Papers\n"
            "- [The nature of ants](https://a.org/1) (Arm, 1968)\n"
            "- [Ant events](https://a.org/2) (Davi, 1970)\n"
            "- [The extended ant](https://a.org/3) (Clar & Chal, 1998)\n"
            "- [What is an ant?](https://a.org/4) (Bloc, 1980)\n",
            [
                ("The nature of ants", "", 1968, ["Arm"]),
                ("Ant events", "", 1970, ["Davi"]),
                ("The extended ant", "", 1998, ["Clar", "Chal"]),
                ("What is an ant?", "", 1980, ["Bloc"]),
            ],
            id="surnames with a year in brackets",
        ),
        pytest.param(
            "# Papers\n"
            "- [The nature of ants](https://a.org/1) (Arm, 1968)\n"
            "- [Events among ants](https://a.org/2) (Davi, 1970)\n"
            "- [What is an ant?](https://a.org/4) (Bloc, 1980)\n",
            [
                ("The nature of ants", "", 1968, []),
                ("Events among ants", "", 1970, []),
                ("What is an ant?", "", 1980, []),
            ],
            id="a word with a year can be anything where no entry has two names",
        ),
        pytest.param(
            "# Papers\n"
            "- Fell (1991) [On the power of ants](https://a.org/1)\n"
            "- Reyn (1972) [Definitions for ants](https://a.org/2)\n"
            "- Mil, Parr & Walk (1992) [A calculus of ants](https://a.org/3)\n"
            "- Lawv (1966): The category of ants\n",
            [
                ("On the power of ants", "", 1991, ["Fell"]),
                ("Definitions for ants", "", 1972, ["Reyn"]),
                ("A calculus of ants", "", 1992, ["Mil", "Parr", "Walk"]),
                ("The category of ants", "", 1966, ["Lawv"]),
            ],
            id="surnames with a year in front",
        ),
        pytest.param(
            "# Books\n"
            "- Ahoy, The Design of Ants\n- Knut, The Art of Ants\n"
            "- Kern & Ritch, The Ant Language\n- Pier, Ants and Anthills\n"
            "- McConn, Ants Complete\n",
            [
                ("The Design of Ants", "", 0, ["Ahoy"]),
                ("The Art of Ants", "", 0, ["Knut"]),
                ("The Ant Language", "", 0, ["Kern", "Ritch"]),
                ("Ants and Anthills", "", 0, ["Pier"]),
                ("Ants Complete", "", 0, ["McConn"]),
            ],
            id="a surname and a comma in front of each title of a section",
        ),
        pytest.param(
            "# Papers\n"
            "- [[bee2001.pdf|How bees dance]] - Ada Bee, *Journal of Bees*, 2001\n"
            "- [[How wasps sing]] - Eve Eff, *Nature*, 2003\n"
            "- [[dee2002.pdf|How ants talk]] - Carl Dee, *Science*, 2002\n",
            [
                ("How bees dance", "Journal of Bees", 2001, ["Bee"]),
                ("How wasps sing", "Nature", 2003, ["Eff"]),
                ("How ants talk", "Science", 2002, ["Dee"]),
            ],
            id="links of wikis",
        ),
        pytest.param(
            "# Papers\n"
            "- **Sleep**: The science of ants at night. Walk, M. P. Current Biology, 2009.\n"
            "- **Memory**: How ants remember to wake. Stick, R. Nature, 2005.\n",
            [
                ("The science of ants at night", "Current Biology", 2009, ["Walk"]),
                ("How ants remember to wake", "Nature", 2005, ["Stick"]),
            ],
            id="a topic in bold in front of a colon",
        ),
        pytest.param(
            "# Books\n"
            "#### Introduction to Ants (3rd ed). Tom H. Bee, Charles Dee, Cliff Eff\nA classic.\n"
            "#### Patterns of Ants (2nd ed). Erich Gee, Ralph Hee, John Vee\nThe gang.\n",
            [
                ("Introduction to Ants", "", 0, ["Bee", "Dee", "Eff"]),
                ("Patterns of Ants", "", 0, ["Gee", "Hee", "Vee"]),
            ],
            id="headings that end in the authors of a book",
        ),
        pytest.param(
            '# Papers\n- "The two ants problem" by Ben Bloo (Ant Researcher, 1984)\n'
            '- "Teaching with ants" by Dedre Gent (Cognition and Ants, 1983)\n'
            '- "Situated ants" by John See, Allan Coll and Paul Dugu (Ant Researcher, 1989)\n',
            [
                ("The two ants problem", "Ant Researcher", 1984, ["Bloo"]),
                ("Teaching with ants", "Cognition and Ants", 1983, ["Gent"]),
                ("Situated ants", "Ant Researcher", 1989, ["See", "Coll", "Dugu"]),
            ],
            id="a name with a year in brackets behind people is a venue",
        ),
        pytest.param(
            "# Papers\n## Ants by distance\n"
            '- Full citation: Moret, Franco. *Distant Ants*. London: Verso, 2013.\n',
            [("Distant Ants", "Verso", 2013, ["Moret"])],
            id="a field with the whole reference",
        ),
        pytest.param(
            "# Books on ants\n\n"
            "- **Bee & Cee, *Ants: An Introduction*, 2nd ed. (Hill Press, 2018).** Free."
            " *Good for:* the core of the field, at length. *Goes with:* [Ch 2](ch/2.md).\n"
            "- **Dee, *Discrete Ant Programs* (Wiley, 1994).** *Good for:* the many kinds of ants,"
            " and nests of them. *Goes with:* [Ch 1](ch/1.md).\n"
            "- **Eff, Gee & Ha (eds.), *Ant Theory* (Hill Press, 2007).** *Good for:* a view of"
            " ants from far away. *Goes with:* [Ch 3](ch/3.md).\n"
            "- **Ivy & Jay, *Foundations of Ants* (lecture notes, arXiv:2312.16730, 2023).**"
            " *Good for:* a wide treatment of ants. *Goes with:* [Ch 4](ch/4.md).\n",
            [
                ("Ants: An Introduction", "Hill Press", 2018, []),
                ("Discrete Ant Programs", "Wiley", 1994, []),
                ("Ant Theory", "Hill Press", 2007, []),
                ("Foundations of Ants", "", 2023, []),
            ],
            id="fields that are known by their repetition, editors of a book",
        ),
        pytest.param(
            "# 论文\n> 2019\n\n"
            ">> Ada Bee, Carl Dee et al, Ant-NG: A Fast Ant Protocol, Proceedings of the 13th"
            " USENIX Symposium on Ant Design, 2016, 提出关键块的概念。\n\n"
            ">> Ada Bee and Carl Dee, Plain Ant Fault Tolerance, Proceedings of the Third"
            " Symposium on Ants, 1999, 实用的算法，能更高效。\n\n"
            ">> Eva Eff et al, Where Are the Ants?—A Systematic Review, PLOS ONE, 2016,"
            " 作了系统性地分析。\n\n"
            ">> Eva Eff et al, Small Ants, Proceedings of Eurocrypt, 2018, 文章提出了一种方法。\n",
            [
                (
                    "Ant-NG: A Fast Ant Protocol",
                    "Proceedings of the 13th USENIX Symposium on Ant Design",
                    2016,
                    ["Bee", "Dee"],
                ),
                (
                    "Plain Ant Fault Tolerance",
                    "Proceedings of the Third Symposium on Ants",
                    1999,
                    ["Bee", "Dee"],
                ),
                ("Where Are the Ants?—A Systematic Review", "PLOS ONE", 2016, ["Eff"]),
                ("Small Ants", "Proceedings of Eurocrypt", 2018, ["Eff"]),
            ],
            id="commas between all parts, and a remark in another script",
        ),
        pytest.param(
            "# 論文\n"
            "1. [Bee, A., Cee, B., & Dee, C. (2011). On ants in streams. ANTS 2011, 237--251.]"
            "(https://a.org/1)\n\t- 課題：蟻の外れ値を検出。\n"
            "\t- シンプルだがおもしろい。[スライド](https://a.org/2.pdf)もある。\n"
            "1. [Eff, A. (2012). Ants in nests. ANTS 2012, 7--9.](https://a.org/3)\n",
            [
                ("On ants in streams", "ANTS", 2011, ["Bee", "Cee", "Dee"]),
                ("Ants in nests", "ANTS", 2012, ["Eff"]),
            ],
            id="a link inside a sentence of a note below an entry",
        ),
    ],
)  # fmt: skip
def test_entries_are_read_whole(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Deep nets for all (2020)", ("Deep nets for all", "2020")),
        ("Deep nets for all (ICLR 2020).", ("Deep nets for all", "ICLR 2020")),
        ("Deep nets for all, POPL 2018", ("Deep nets for all", "POPL 2018")),
        ("Deep nets for all, 2018", None),
        ("Deep nets (DNN)", None),
        ("(ICLR 2020)", None),
    ],
)
def test_an_edition_at_the_end_of_a_linked_title(text: str, parts: tuple[str, str] | None) -> None:
    assert edition_at_end(text) == parts


@pytest.mark.parametrize(
    ("short", "long", "is_short_form"),
    [
        ("RAID", "A Case for Redundant Arrays of Inexpensive Disks", True),
        ("LSM-Tree", "The Log-Structured Merge-Tree", True),
        ("ICML", "A Case for Redundant Arrays", False),
        ("R", "Redundant Arrays", False),
    ],
)
def test_short_forms(short: str, long: str, is_short_form: bool) -> None:  # noqa: FBT001
    assert is_short_form_of(short, long) is is_short_form


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Flake, J. K., & Fried, E.", [("J. K.", "Flake"), ("E.", "Fried")]),
        ("Mensch, B., & Kording, K.", [("B.", "Mensch"), ("K.", "Kording")]),
        ("M.R.Galimov and D.E.Demidov", [("M.R.", "Galimov"), ("D.E.", "Demidov")]),
        ("Zheng Wang, Xiaobing Feng", [("Zheng", "Wang"), ("Xiaobing", "Feng")]),
        ("Bee, Anna, Eva Eff, and Zoe Zee", [("Anna", "Bee"), ("Eva", "Eff"), ("Zoe", "Zee")]),
        ("Bee, Dee, Eff", [("", "Bee"), ("", "Dee"), ("", "Eff")]),
        ("Bee, Ada and Dee, Carl and Van Roy, Eva",
         [("Ada", "Bee"), ("Carl", "Dee"), ("Eva", "Van Roy")]),
        ("Bee, Dee and Eff", [("", "Bee"), ("", "Dee"), ("", "Eff")]),
        ("Wunder M, Bee M L, Dee J. P.", [("M.", "Wunder"), ("M. L.", "Bee"), ("J. P.", "Dee")]),
    ],
)  # fmt: skip
def test_names_of_people(text: str, names: list[tuple[str, str]]) -> None:
    people = read_people(text)
    assert [(person.given, person.family or person.literal) for person in people] == names


def test_adjacent_links_stay_apart() -> None:
    text = "# Papers\n- Ants learn [link1](https://a.org/1.pdf)[link2](https://a.org/2.pdf)\n"
    (paper,) = parse(text).papers
    assert [link.url for link in paper.links] == ["https://a.org/1.pdf", "https://a.org/2.pdf"]
