"""What has a place and a year, or a person's name, and is not a paper: courses, talks, people."""

from tests.readinglist.rows import Row, entries, rows_beside_a_paper, rows_of


@entries(
    (
        "names, schools and years of courses",
        "# Ants\n## Courses\n"
        "- [CS101a: Ants for Visual Recognition](http://cs101a.cee.edu/) by Eva Eff (Hill, 2016)\n"
        "- [Learning with Ants](http://web.cee.edu/cs102/) - Gil Gee, Hill, Winter 2021\n"
        "- Hill CS103b: Ant Processing with Deep Hills (Winter 2019)"
        " [[video](https://www.youtube.com/watch?v=a)] [[slides](https://web.cee.edu/a.pdf)]\n",
        [],
    ),
    (
        "the conferences of tutorials, workshops and challenges",
        "# Ants\n## Tutorials\n"
        "- [Robustness of Ants: Theory and Practice](https://ants.example/) - Ada Bee and Carl Dee,"
        " NeurIPS 2018\n"
        "- CVPR 2019 Tutorial on Counting Ants [[slides](https://ants.example/a.pdf)]\n"
        "## Workshops\n"
        "- ICML 2021: [Robustness in Deep Hills](https://sites.google.com/view/ants2021)\n"
        "## Challenges\n- Ant Challenge, CVPR 2020 [[website](https://ants.example/challenge)]\n",
        [],
    ),
    (
        "tutorials of conferences with their materials",
        "# Ants\n## Tutorials\n"
        "- Counting Ants from the Ground (KDD 2022) [materials](https://github.com/b/a)\n"
        "- Bees for Beginners and Others (ICML 2021) [materials](https://github.com/b/b)\n",
        [],
    ),
    (
        "people with their pages, and those who made a list",
        "# [A Survey on Ants](https://arxiv.org/abs/2001.00001)\n\n<p>\n"
        '<a href="https://bee.example">Zoe Bee</a>,\nCarl Dee,\n'
        '<a href="https://eff.example">Eva Eff</a>\n</p>\n\n'
        "# Names\n* Gil Gee\n* [Ida Jay](http://ida.cee.edu/)\n"
        '  * thesis: 1983 "Data Flow of Ants in a Programming Environment"\n',
        [("Data Flow of Ants in a Programming Environment", "", 1983, ["Jay"])],
    ),
    (
        "people with their positions, and pages of courses",
        "# Ants\n## Where to Learn\n- Ada Bee, Associate Professor, HILL, [Ant system]\n"
        "- [Carl Dee](https://dee.example/), Research Scientist at Hill Inc\n"
        "- Eva Eff, VP, Hill Club, [Native ants] [[Homepage](https://eff.example)]\n"
        "- [Lecture Notes on Ants by Hill](https://ocw.hill.edu/ants-spring-2006/)\n"
        "- [Elements of Counting Ants](https://cs101.hill.edu/syllabus.html)\n",
        [],
    ),
    (
        "numbers of courses, and talks whose speakers are named as authors are",
        "# Ants\n## Reading\n"
        "- [EE 210 @ Hill: Advanced Ants and Bees](https://hill.github.io/ee210-spring/)\n"
        "- Hill University. (2024). *EE210n: Ants for Visual Recognition*. https://ee210n.github.io/\n"
        "- Bee, A. (2024). *Ants and Hills*. Coursera. https://www.coursera.org/learn/ants\n"
        "## Talks/Slides\n"
        "- A. Bee, **How Ants Decide and Count**, 2015. [video](https://www.youtube.com/watch?v=a)\n"
        "- C. Dee, **How Bees Decide and Dance**, 2016. [slides](https://a.org/slides)\n",
        [],
    ),
    (
        "what has names like people, with a sentence below each",
        "# Ants\n## Festivals\n- [Boston Ant Festival](https://baf.org/)\n"
        "  - Hills and dances every two years since 1981.\n"
        "- [Utrecht Bee Festival](https://ubf.nl/)\n  - Ten days of dances, talks and a fair.\n",
        [],
    ),
    (
        "meetings, in one section and alone",
        "# Ants\n## Workshops and Webinars\n"
        "- [Yearly Workshop on Counting for Beginners](https://hill.org/)\n"
        "  Organized by Hill University.\n"
        "## Labs\n- Hill Ant Lab [Leaflets](https://leaflets.hill.org/)."
        ' (a long series of leaflets on the "counting" of ants)\n',
        [],
    ),
    (
        "people with their titles",
        "# Ants\n## Committee of ICML 2020\n- **[Dr. Ada Bee](https://bee.example/)**  \n"
        "  Hill University, Norway\n- **[Prof. Dr. Carl Dee](https://dee.example/)**  \n  Hive\n",
        [],
    ),
    (
        "a link at the end of a phrase",
        "# Ants\n## Measures\n- Recall, precision in [AntNet](https://a.org/1.pdf) (of counts)\n"
        "- Mean error in [Ant-CNN](https://arxiv.org/abs/2001.00002) (of distances)\n"
        "## Papers\nWe mainly follow the [survey paper](https://arxiv.org/abs/2001.00003)"
        " and divide the papers into branches.\n",
        [],
    ),
    (
        "tools whose names look like people's",
        "# Ants\n## Low Level\n"
        "- [Apache AHM](https://ahm.example/): Compiler stack for hills on many devices.\n"
        "- [Flash RL (Notion Page)](https://bee.notion.site/flash-rl)  \n"
        "  Notes on fast compute optimizations for loops that train ants.\n",
        [],
    ),
    (
        "tools with names like those of venues, and what is said of them",
        "# Ants\n## C/C++\n"
        "- [8ants](https://github.com/bee/8ants) - A Small C Counter, It's intended to support all"
        " C11 ants while keeping the hill as small as possible.\n"
        "- [Anthill](http://ants.example/) - A C counter for hills. Supports C++11. Made by Bee.\n"
        "- [ANT](https://github.com/bee/ant) - A very old C counter. Supports C99.\n"
        "- [TCC](http://cee.example/tcc/) - A small C counter written by Carl Dee.\n",
        [],
    ),
    (
        "documents of talks, and people without links",
        "# Ants\n## Talks\n"
        "- [Steps and Hills of Many Ants](https://hill.edu/bee-tutorial-icml12.pdf)\n"
        "- [A Journey to the Hill of Ants](https://hill.org/talks/ulm-2009.pdf)\n"
        "## Contributors\nAda Bee: `ICML'23`\n\nCarl Dee: `ICML'24`\n",
        [],
    ),
    (
        "remarks that are indented too little",
        "# Ants\n## Papers / Thesis\n"
        " - A. C. Bee, Steps toward Ants, Proceedings of the IRE, 1961. [[Paper]](https://a.org/1)\n"
        '  - discusses issues in hills such as the "grass problem"\n'
        "  - earliest publication on temporal (TD) ant rules.  \n",
        [("Steps toward Ants", "Proceedings of the IRE", 1961, ["Bee"])],
    ),
)
def test_not_papers(text: str, rows: list[Row]) -> None:
    assert rows_beside_a_paper(text) == rows


@entries(
    (
        "papers below a heading of tutorials, with what leads to them",
        "# Ants\n## Tutorials\n"
        "- [How Ants Count the Grass](https://arxiv.org/abs/2001.00001), KDD 2020\n"
        "- Bee, A. (2001). How ants count the leaves. *Ant Theory*, 3(2), 1–9.\n",
        [
            ("How Ants Count the Grass", "KDD", 2020, []),
            ("How ants count the leaves", "Ant Theory", 2001, ["Bee"]),
        ],
    ),
    (
        "venues, years and code below tutorials and tools, and what begins like a pointer",
        "# Ants\n## Table of Contents\n- [Tools](#tools)\n- [Bees](#bees)\n- [Wasps](#wasps)\n"
        "### Tools and Tutorials\n"
        "- How Ants Count the Hills of Grass (SIGMOD 2022) [Source code](https://github.com/b/a)\n"
        "- Where Bees Sleep in Winter (arXiv 2021) [Code](https://github.com/b/b)\n"
        "- Check Out the Hill: Ants That Look Around (KDD 2020)\n"
        "- **Moths in the Dark**, ICML 2019 | [GitHub](https://github.com/b/c)\n",
        [
            ("How Ants Count the Hills of Grass", "SIGMOD", 2022, []),
            ("Where Bees Sleep in Winter", "", 2021, []),
            ("Check Out the Hill: Ants That Look Around", "KDD", 2020, []),
            ("Moths in the Dark", "ICML", 2019, []),
        ],
    ),
    (
        "a repository or a talk behind a title that leads to a paper",
        "# Ants\n"
        "- [There is more grass in the wood](https://a.edu/grass.pdf),"
        " [video](https://www.youtube.com/watch?v=a), [bee/ants](https://github.com/bee/ants)\n"
        "- [Counting Ants by Approximate Synchrony](https://cee.edu/1.pdf),"
        " [Hill/antsync](https://github.com/Hill/antsync)\n",
        [
            ("There is more grass in the wood", "", 0, []),
            ("Counting Ants by Approximate Synchrony", "", 0, []),
        ],
    ),
    (
        "a method with a name like a person's",
        "# Ants\n- [Segment Ants](https://github.com/bee/ants), CVPR 2023\n"
        "- [Efficient-AntNet-Based Counting](https://github.com/bee/a) ICLR Workshop 2018.\n",
        [
            ("Segment Ants", "CVPR", 2023, []),
            ("Efficient-AntNet-Based Counting", "ICLR Workshop", 2018, []),
        ],
    ),
)
def test_papers_beside_them(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
