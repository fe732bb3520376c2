"""Which part of an entry is its title."""

import pytest

import snnbib
from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "titles that begin with a year, where their journal has its own",
        "# Guidelines\n"
        "\n"
        "1. 2019 European Guideline on the Care of Nests. Journal of Nests 2020;41:111-188.\n"
        "2. 2021 Bee Society Guidelines for Hives. Bee Research 2021;42:3227-3337.\n"
        "3. Consensus on honey in winter. Bee Research 2018;12:27-37.\n",
        [
            ("2019 European Guideline on the Care of Nests", "Journal of Nests", 2020, []),
            ("2021 Bee Society Guidelines for Hives", "Bee Research", 2021, []),
            ("Consensus on honey in winter", "Bee Research", 2018, []),
        ],
    ),
    (
        "titles that begin with three words",
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
    ),
    (
        "a title that begins with a quotation, and an award",
        '## VIS 2024\n1. "I Came Across an Ant": Understanding Public Flaws\n'
        "    * <https://a.edu/1>\n    * *(Best Paper Award)*\n"
        "2. The Role of Ants in Pictures of Bees\n    * <https://a.edu/2>\n"
        "    * *(Best Paper Award)*\n",
        [
            ('"I Came Across an Ant": Understanding Public Flaws', "IEEE VIS", 2024, []),
            ("The Role of Ants in Pictures of Bees", "IEEE VIS", 2024, []),
        ],
    ),
    (
        "years and names that titles are about",
        "# Papers\n\n## Nests\n\n"
        "- **The ants of Ulm, 1884–1892** [[pdf]](https://a.org/1.pdf)\n"
        "- **The bees of Kent, 1901-02** [[pdf]](https://a.org/2.pdf)\n"
        "- **Frederic W. Hill’s tribute to wasps** [[pdf]](https://a.org/3.pdf)\n",
        [
            ("The ants of Ulm, 1884–1892", "", 0, []),
            ("The bees of Kent, 1901-02", "", 0, []),
            ("Frederic W. Hill’s tribute to wasps", "", 0, []),
        ],
    ),
    (
        "plain titles in capitals among entries that have venues",
        "# Ants\n- Reliance of ants on sugar | Nature Communications, 2020\n"
        "- Fructose and Mannose in Errors of Ant Metabolism\n"
        "- Ant Heterogeneity in Wet Hills | Nature, 2021\n"
        "- Small Molecule Inhibition of Working Ants\n"
        "- an application of ants that was new\n",
        [
            ("Reliance of ants on sugar", "Nature Communications", 2020, []),
            ("Fructose and Mannose in Errors of Ant Metabolism", "", 0, []),
            ("Ant Heterogeneity in Wet Hills", "Nature", 2021, []),
            ("Small Molecule Inhibition of Working Ants", "", 0, []),
        ],
    ),
    (
        "an emphasized title that looks like a name",
        "1. Bee, B. (2022). *Ant-Centered AI*. Hill University Press.\n",
        [("Ant-Centered AI", "Hill University Press", 2022, ["Bee"])],
    ),
)
def test_titles_of_several_words_and_marks(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "quoted titles after names, some without links",
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
    ),
    (
        "a long title that leads to code; cited authors in brackets",
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
    ),
    (
        "titles that lead to notes beside the list",
        "# Notes\n* [Half-dense counting for one small ant](notes/half.md) - Bee\n"
        "* [Direct counting of ants with two eyes](notes/direct.md) - Dee\n"
        "* [Deep factors: counting in real time](notes/deep.md) - Eff\n",
        [
            ("Half-dense counting for one small ant", "", 0, []),
            ("Direct counting of ants with two eyes", "", 0, []),
            ("Deep factors: counting in real time", "", 0, []),
        ],
    ),
)
def test_titles_among_names_of_methods(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a linked title that looks like a name, in front of a name",
        "# Ants\n- [How ants count steps](https://a.org/1), Bee, ICCV 2003\n"
        "- [Ant Odometry](https://a.org/2), Dée et al., CVPR 2004\n"
        "- [How bees find a hive](https://a.org/3), Eff et al., IROS 2008\n",
        [
            ("How ants count steps", "ICCV", 2003, ["Bee"]),
            ("Ant Odometry", "CVPR", 2004, ["Dée"]),
            ("How bees find a hive", "IROS", 2008, ["Eff"]),
        ],
    ),
    (
        "a linked title between names and a note, arXiv's number in front",
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
    ),
    (
        "a venue as code behind a title that is like a name",
        "# Ants\n"
        "+ A survey on ants that talk. `arXiv(2020)` [[PDF]](https://arxiv.org/abs/2004.00646)\n"
        "+ Conversational Ant System. `SIGIR(2018)` [[PDF]](https://arxiv.org/abs/1806.03277)\n",
        [
            ("A survey on ants that talk", "", 2020, []),
            ("Conversational Ant System", "SIGIR", 2018, []),
        ],
    ),
    (
        "names and title in bold, the title also in italics",
        "# References\n\n"
        "- **Marsha McBee, *Understanding Ants: The Extensions of Hills***, New York, Hill,\n"
        "  1964. https://a.org/works/OL1\n"
        "- **Ada Bee, *The Ways of Ants***, Paris, Seuil, 1987.\n"
        "- **Ada Bee and Carl Dee, *Hills***, Paris, Seuil, 1989.\n",
        [
            ("Understanding Ants: The Extensions of Hills", "Hill", 1964, ["McBee"]),
            ("The Ways of Ants", "Seuil", 1987, ["Bee"]),
            ("Hills", "Seuil", 1989, ["Bee", "Dee"]),
        ],
    ),
    (
        "an article behind a colon begins no name",
        "# Papers\n\n"
        "- A. Bee, C. Dee, et al.  \n"
        "  **Hill AntDB: A Scalable, Quickly Built, and Fully Managed Nest Service.**  \n"
        "  *Proceedings of the Hill Conference*, pp. 1–4, 2022.\n"
        "- E. Eff.  \n  **How ants count.**  \n"
        "  *Proceedings of the Hill Conference*, pp. 5–8, 2021.\n",
        [
            (
                "Hill AntDB: A Scalable, Quickly Built, and Fully Managed Nest Service",
                "Proceedings of the Hill Conference",
                2022,
                ["Bee", "Dee"],
            ),
            ("How ants count", "Proceedings of the Hill Conference", 2021, ["Eff"]),
        ],
    ),
    (
        "a name with an acronym in front of a colon",
        "# Papers\n\n"
        "* How ants count - <https://arxiv.org/abs/2001.00001>\n"
        "* DeepHill TacticAI: an ant assistant for hill tactics - <https://arxiv.org/abs/2001.00002>\n"
        "* How wasps dance at noon - <https://arxiv.org/abs/2001.00003>\n",
        [
            ("How ants count", "", 0, []),
            ("DeepHill TacticAI: an ant assistant for hill tactics", "", 0, []),
            ("How wasps dance at noon", "", 0, []),
        ],
    ),
    (
        "references in bold as a whole",
        "# References\n\n"
        "1. **Bee, A. P., & Cee, G. (2025). Nests of ants: A study. Ant Letters, 59, 1.**\n"
        "2. **Bee, A. P. (2025). Extended counts: A comparison. Available at SSRN 538694.**\n"
        "3. **Ada P. Bee and Hanne Dee. (2024). Data for the ants [Data set]. Kaggle. "
        "https://doi.org/10.1000/x**\n",
        [
            ("Nests of ants: A study", "Ant Letters", 2025, ["Bee", "Cee"]),
            ("Extended counts: A comparison", "", 2025, ["Bee"]),
            ("Data for the ants", "", 2024, ["Bee", "Dee"]),
        ],
    ),
)
def test_titles_beside_emphasized_parts(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Ada Bee, **Carl Dee**, Eva Eff, [*{}*]({}), {}",
            "**Carl Dee** and Ada Bee, [*{}*]({}), {}",
        ),
        ('Ada Bee, **Carl Dee**, Eva Eff, "{}," {}', '**Carl Dee** and Ada Bee, "{}," {}'),
        ("Ada Bee, **Carl Dee**, Eva Eff. *{}*. {}", "**Carl Dee** and Ada Bee. *{}*. {}"),
    ],
)
def test_an_emphasized_author_among_others_is_not_the_title(first: str, second: str) -> None:
    title, other = "Counting ants in the dark desert", "Legs of many beetles"
    links = ["https://ants.org/1", "https://ants.org/2"] if "](" in first else ["", ""]
    one = first.format(*filter(None, [title, links[0], "Journal of Ant Research, 2021."]))
    two = second.format(*filter(None, [other, links[1], "Beetle Letters, 2020."]))
    assert rows_of(f"# Publications\n\n- {one}\n- {two}\n") == [
        (title, "Journal of Ant Research", 2021, ["Bee", "Dee", "Eff"]),
        (other, "Beetle Letters", 2020, ["Dee", "Bee"]),
    ]


def test_a_course_that_tells_what_to_do_with_a_linked_title() -> None:
    text = (
        "# Week 1\nRead [Ants at work](https://doi.org/10.1/a) by Bee et al. (2019) before"
        " class.\n\n# Week 2\n"
        "- Read [Bees at work](https://doi.org/10.1/b) by Dee et al. (2020).\n"
        "- Skim [Wasps at rest](https://doi.org/10.1/c) by Eff et al. (2021).\n"
        "- Read [A nest at last](https://doi.org/10.1/d) by Gee et al. (2022).\n"
    )
    assert rows_of(text) == [
        ("Ants at work", "", 2019, ["Bee"]),
        ("Bees at work", "", 2020, ["Dee"]),
        ("Wasps at rest", "", 2021, ["Eff"]),
        ("A nest at last", "", 2022, ["Gee"]),
    ]


def test_a_venue_behind_people_is_not_taken_for_the_title() -> None:
    text = (
        "## Papers\n\n- HillNet: J. Bee, P. Dee. ICML 2021\n- AntNet: J. Bee, P. Dee. ICML 2020\n"
    )
    assert [paper.venue for paper in snnbib.read_list(text, "list.md").papers] == ["ICML", "ICML"]


@entries(
    (
        "remarks behind an emphasized title and its year",
        "# Books\n1. Bee, *The Ant Society,* 1995. This book teaches you the first steps of ants.\n"
        "2. Cole, *The Undercover Beetle,* 2005. Basics of beetles, with some moths thrown in.\n"
        "3. Dean and Eff, *Mothonomics,* 2010. It has held up well over time.\n",
        [
            ("The Ant Society", "", 1995, ["Bee"]),
            ("The Undercover Beetle", "", 2005, ["Cole"]),
            ("Mothonomics", "", 2010, ["Dean", "Eff"]),
        ],
    ),
    (
        "sentences behind family names and emphasized titles, with links to places of the list",
        "# Contents\n- [Hills](#hills)\n- [Bees](#bees)\n\n# Books\n\n## Hills\n"
        "1. Bee, *Ant Theory*.\n"
        "2. Cee, *Functional Hills*. The classic text on hills, which can be read with the book of"
        " Eff at hand (see [below](#bees)).\n"
        "3. Dee, *A Course in Hills*. See [below](#bees).\n\n## Paths\n"
        "1. Hum, Kunze, *Linear Paths*. I don't know if this might be too hard for beginners, but"
        " if you know a path or two it's good\n\n   The second part is on bridges.\n"
        "2. Roman, *Advanced Paths*. Assumes some knowledge of paths, of nests and of bridges.\n\n"
        "## Bees\n- Eff, *General Bees*. Fine.\n"
        "- Gee, *Bees and Hives*. Ein gutes zweites Buch, siehe auch [oben](#hills).\n",
        [
            ("Ant Theory", "", 0, ["Bee"]),
            ("Functional Hills", "", 0, ["Cee"]),
            ("A Course in Hills", "", 0, ["Dee"]),
            ("Linear Paths", "", 0, ["Hum", "Kunze"]),
            ("Advanced Paths", "", 0, ["Roman"]),
            ("General Bees", "", 0, ["Eff"]),
            ("Bees and Hives", "", 0, ["Gee"]),
        ],
    ),
    (
        "a link in the sentence behind an emphasized title",
        "# Books\n- Munk - *Ant Topology*. The standard.\n"
        "- Hatch - *Algebraic Ants*. Free online at [his page](https://a.org/ants.pdf).\n"
        "- Mill - *Hills from the Ant Viewpoint*. Sixty pages, every one of them worth it!\n",
        [
            ("Ant Topology", "", 0, ["Munk"]),
            ("Algebraic Ants", "", 0, ["Hatch"]),
            ("Hills from the Ant Viewpoint", "", 0, ["Mill"]),
        ],
    ),
    (
        "years and quoted titles in front of dashes, presses of universities by their short names",
        '# Week\n- **Sole (1956)**, "A Theory of Hills," *Ant Economics* 70(1).\n'
        '- Cole, Dean and Eff (2001), "The Origins of Hills," *Ant Economics*.\n'
        '- Mell (2003) — "The Impact of Ants on Hills" — *Ant Economics* (focus on section 2)\n'
        "- Ada Deat, *The Great Escape of Ants*, Princeton UP, chapters 1 and 4.\n"
        "- Ada Deat, *The Great Escape of Bees*, Oxford UP, 2004.\n",
        [
            ("A Theory of Hills", "Ant Economics", 1956, ["Sole"]),
            ("The Origins of Hills", "Ant Economics", 2001, ["Cole", "Dean", "Eff"]),
            ("The Impact of Ants on Hills", "Ant Economics", 2003, ["Mell"]),
            ("The Great Escape of Ants", "Princeton UP", 0, ["Deat"]),
            ("The Great Escape of Bees", "Oxford UP", 2004, ["Deat"]),
        ],
    ),
    (
        "remarks in Chinese behind English titles, of which some are short names",
        "# 论文\n1. Nests Are All You Need (Bee et al., 2017) —— 奠定蚂蚁基础的论文。\n"
        "2. AntGPT (Cole et al., 2022) —— 基础性的 counting 方法。\n"
        "3. Fast Moths from Slow Light (Dean et al., 2023) —— 对 moth sleep 的数学论述。\n"
        "4. Beetle-2 (Eff & Gale, 2024) —— 使用 dynamic legs 的 state-of-the-art 方法。\n",
        [
            ("Nests Are All You Need", "", 2017, ["Bee"]),
            ("AntGPT", "", 2022, ["Cole"]),
            ("Fast Moths from Slow Light", "", 2023, ["Dean"]),
            ("Beetle-2", "", 2024, ["Eff", "Gale"]),
        ],
    ),
    (
        "remarks in small letters behind labels of links",
        "# Ants\n- How ants count (**ICML 2019**). [[pdf](https://a.org/1)] - a good beginning,"
        " with many figures\n"
        "- How bees fly (**ICML 2020**). [[pdf](https://a.org/2)] - shows how bees find the way"
        " home in the dark\n"
        "# Bees\n- **[M1]** Why moths see [[pdf](https://arxiv.org/abs/2001.00001)]"
        " [[code](https://github.com/a/1)] – what moths see at night, in many pictures\n"
        "- **[M2]** Slugs at rest [[pdf](https://arxiv.org/abs/2001.00002)]"
        " [[code](https://github.com/a/2)] – what slugs do all day, with a long appendix\n",
        [
            ("How ants count", "ICML", 2019, []),
            ("How bees fly", "ICML", 2020, []),
            ("Why moths see", "", 0, []),
            ("Slugs at rest", "", 0, []),
        ],
    ),
    (
        "titles in capitals",
        "# Ants\n- [COUNTING STEPS OF ANTS](https://a.org/1), Ada Bee, *Slow Ant Letters*, 2019\n"
        "- [BEES AT THE HILL](https://a.org/2), Carl Dee, *Slow Bee Letters*, 2020\n"
        "- [WASPS IN OLD TREES](https://a.org/3), Eva Eff, *Slow Ant Letters*, 2021\n",
        [
            ("COUNTING STEPS OF ANTS", "Slow Ant Letters", 2019, ["Bee"]),
            ("BEES AT THE HILL", "Slow Bee Letters", 2020, ["Dee"]),
            ("WASPS IN OLD TREES", "Slow Ant Letters", 2021, ["Eff"]),
        ],
    ),
    (
        "an article and a word inside of an emphasized title",
        "# Ants\n- Bee, *Ordered Ants: A Parsimonious, Well-Fitting Model for Many Steps with Lower"
        " and Upper Bounds*, 2021 (https://doi.org/10.5555/1)\n"
        "- Cole & Dean, *How Bees Find the Way Home*, 2010 (https://doi.org/10.5555/2)\n"
        "- Eff & Gale, *Where Moths Sleep at Night*, 2015 (https://doi.org/10.5555/3)\n"
        "- Hull, *Do Ants Fly or Walk Home?*, 2016 (https://doi.org/10.5555/4)\n",
        [
            (
                "Ordered Ants: A Parsimonious, Well-Fitting Model for Many Steps with Lower"
                " and Upper"
                " Bounds",
                "",
                2021,
                ["Bee"],
            ),
            ("How Bees Find the Way Home", "", 2010, ["Cole", "Dean"]),
            ("Where Moths Sleep at Night", "", 2015, ["Eff", "Gale"]),
            ("Do Ants Fly or Walk Home?", "", 2016, ["Hull"]),
        ],
    ),
)
def test_titles_among_remarks_and_commas(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "one title that ends like people, where no others have people",
        "# Papers\n- How ants count by Hidden Hill (ICML 2020)\n- How bees count (CVPR 2021)\n",
        [
            ("How ants count by Hidden Hill", "ICML", 2020, []),
            ("How bees count", "CVPR", 2021, []),
        ],
    ),
    (
        "one title that begins like people, where no others have people",
        "# Papers\n- How bees count (CVPR 2021)\n"
        "- HI Hill: how wasps count their wings (CVPR 2022)\n",
        [
            ("How bees count", "CVPR", 2021, []),
            ("HI Hill: how wasps count their wings", "CVPR", 2022, []),
        ],
    ),
    (
        "people behind the title show that it only ends like people",
        "# Papers\n- **How ants count by Hidden Hill** Ada Bee, Carl Dee. *ICML 2020*\n",
        [("How ants count by Hidden Hill", "ICML", 2020, ["Bee", "Dee"])],
    ),
    (
        "initials and two names are people, whatever the others have",
        "# Papers\n- How ants count by A. B. Bee (ICML 2020)\n- How bees count (CVPR 2021)\n"
        "- How wasps count by Ada Bee and Carl Dee (ICML 2022)\n",
        [
            ("How ants count", "ICML", 2020, ["Bee"]),
            ("How bees count", "CVPR", 2021, []),
            ("How wasps count", "ICML", 2022, ["Bee", "Dee"]),
        ],
    ),
    (
        "a person stands behind a title of two sentences where others have several",
        "# Papers\n- How ants count their steps. Ada Bee, Carl Dee. Nature, 2020.\n"
        "- Do bees count? A long story of wings. Eve Eff. Nature, 2021.\n"
        "- How wasps count their wings. Ada Bee, Carl Dee. Nature, 2022.\n"
        "- How flies count their eyes. Eve Eff, Carl Dee. Nature, 2023.\n",
        [
            ("How ants count their steps", "Nature", 2020, ["Bee", "Dee"]),
            ("Do bees count? A long story of wings", "Nature", 2021, ["Eff"]),
            ("How wasps count their wings", "Nature", 2022, ["Bee", "Dee"]),
            ("How flies count their eyes", "Nature", 2023, ["Eff", "Dee"]),
        ],
    ),
    (
        "titles that begin with an article and a word in front of from",
        "# Papers\n- A Gift from Hill Ants: Counting Bees (ICML 2011) [[pdf](https://a.org/1)]\n",
        [("A Gift from Hill Ants: Counting Bees", "ICML", 2011, [])],
    ),
    (
        "titles that begin with a name in capitals that fields have too",
        "# Papers\n- DATE: How Ants Count Their Many Steps (ICML 2020) [[pdf](https://a.org/1)]\n"
        "- How bees count (CVPR 2021) [[pdf](https://a.org/2)]\n",
        [
            ("DATE: How Ants Count Their Many Steps", "ICML", 2020, []),
            ("How bees count", "CVPR", 2021, []),
        ],
    ),
    (
        "a title that ends in a word that is also an abbreviation",
        "# Papers\n- How ants count under a process. ICML 2020. [[pdf](https://a.org/1)]\n",
        [("How ants count under a process", "ICML", 2020, [])],
    ),
    (
        "a title with versus behind people",
        "# Papers\n- Ada Bee, Carl Dee. Counting vs. Seeing: How Ants Do It. ICML 2012.\n",
        [("Counting vs. Seeing: How Ants Do It", "ICML", 2012, ["Bee", "Dee"])],
    ),
)
def test_titles_that_look_like_people_by_a_part(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "sentences behind linked names",
        "# Papers\n"
        "1. [AntNet](https://arxiv.org/abs/2001.00001). One of the most used ways to walk.\n"
        "2. [Bees](https://arxiv.org/abs/2001.00002). Found in flowers and used quite often now.\n",
        [("AntNet", "", 0, []), ("Bees", "", 0, [])],
    ),
    (
        "Chinese behind linked names",
        "# 论文\n1. [AntNet](https://arxiv.org/abs/2001.00001)。蚂蚁最常用的算法之一。\n"
        "2. [Deep bees](https://arxiv.org/abs/2001.00002)。通过架构搜索得到的蜂，现在常被使用。\n",
        [("AntNet", "", 0, []), ("Deep bees", "", 0, [])],
    ),
)
def test_names_that_are_linked_in_place_of_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "below the names of books and journals",
        "# Ants\n## Books\n"
        "- **[`Ant Hills`](https://www.hillpress.com/hills)**\n  A classic on homes of ants.\n"
        "- **[`Ants of the North`](https://www.hillpress.com/north)**\n"
        "  A short guide to the kinds of ants.\n"
        "- **[`How Ants Live: A Field Guide`](https://www.hillpress.com/live)**\n"
        "  Covers the year in a hill.\n"
        "- **[`The Life of an Ant`](https://www.hillpress.com/life)**\n"
        "  Written for the University of Hill.\n"
        "## Papers and Journals\n"
        "- **[`Insect Letters`](https://letters.hill.org/)**\n"
        "  Research of high quality on all kinds of insects.\n"
        "- **[`Antology`](https://antology.hill.org/)**\n  The leading journal of ants.\n",
        [
            ("Ant Hills", "", 0, []),
            ("Ants of the North", "", 0, []),
            ("How Ants Live: A Field Guide", "", 0, []),
            ("The Life of an Ant", "", 0, []),
        ],
    ),
    (
        "behind a dash, in Chinese, and a title that a colon has cut",
        "# 蚂蚁\n## Papers\n"
        "- **How Ants Count: A Field Study** - 观察蚂蚁如何计数。 [[pdf](https://a.org/1.pdf)]\n"
        "- **How Bees Count in the Dark** - 蜜蜂在黑暗中的计数。 [[pdf](https://a.org/2.pdf)]\n"
        "- **Wasps** - 关于黄蜂的一篇短文，很有趣。 [[pdf](https://a.org/3.pdf)]\n"
        "- **How Flies Find Their Way** - 苍蝇如何找到道路。 [[pdf](https://a.org/4.pdf)]\n",
        [
            ("How Ants Count: A Field Study", "", 0, []),
            ("How Bees Count in the Dark", "", 0, []),
            ("Wasps", "", 0, []),
            ("How Flies Find Their Way", "", 0, []),
        ],
    ),
    (
        "below headings that are links",
        "# Ants\n## Books\n### [How Ants Live](https://www.hillpress.com/live)\n\n"
        "Covers the year in a hill.\n\n### [Ant Hills of the North](https://www.hillpress.com/north)"
        "\n\nA short guide to the kinds of hills.\n"
        "## Tools\n### [Ant Counter](https://hill.org/counter)\n\nCounts the ants of a hill.\n",
        [("How Ants Live", "", 0, []), ("Ant Hills of the North", "", 0, [])],
    ),
    (
        "behind an emphasized title whose people and year are in front",
        "# Ants\n- **[Beemer et al., 1986](https://doi.org/10.1234/b)** — *How Certain Ants Count*."
        " The work that won against all the others.\n"
        "- **[Hornet et al., 2007](https://doi.org/10.1234/a)** — *Hills Are Counted by Ants*"
        " (Science). Hills and ants met by a proof.\n",
        [
            ("How Certain Ants Count", "", 1986, ["Beemer"]),
            ("Hills Are Counted by Ants", "", 2007, ["Hornet"]),
        ],
    ),
    (
        "not behind the names of methods, or topics",
        "# Papers\n## Ants\n"
        "- [AntNet](https://arxiv.org/abs/2001.00001) - Counting of ants in small hills.\n"
        "- [BeeNet](https://arxiv.org/abs/2001.00002) - Counting of bees in large hives.\n"
        "- [FlyNet](https://arxiv.org/abs/2001.00003) - Finding the way of flies in rooms.\n"
        "- [Ada](https://arxiv.org/abs/2001.00004) - A network for the dance of bees.\n"
        "## Bees\n"
        "- **Dances of bees** How bees tell their sisters where flowers are"
        " [[pdf](https://a.org/1.pdf)]\n"
        "- **Dances of bees** Learning to dance in a hive of many bees"
        " [[pdf](https://a.org/2.pdf)]\n"
        "- **Flight of bees** Finding the way from the flowers to the hive"
        " [[pdf](https://a.org/3.pdf)]\n"
        "- **Flight of bees** Speed and height of bees in a strong wind"
        " [[pdf](https://a.org/4.pdf)]\n",
        [
            ("AntNet - Counting of ants in small hills", "", 0, []),
            ("BeeNet - Counting of bees in large hives", "", 0, []),
            ("FlyNet - Finding the way of flies in rooms", "", 0, []),
            ("Ada - A network for the dance of bees", "", 0, []),
            ("How bees tell their sisters where flowers are", "", 0, []),
            ("Learning to dance in a hive of many bees", "", 0, []),
            ("Finding the way from the flowers to the hive", "", 0, []),
            ("Speed and height of bees in a strong wind", "", 0, []),
        ],
    ),
)
def test_sentences_that_describe_names(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
