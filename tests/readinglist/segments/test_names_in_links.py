"""Links with authors beside the title, and whole references in links."""

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, editions_of, entries, rows_of


@entries(
    (
        "authors behind a colon, in most links of a list",
        "# Papers\n"
        "\n"
        "- [Ant Nest Generation: Anna Berg, Paul Stone](https://a.org/1)\n"
        "- [On compilation of hives](https://a.org/2)\n"
        "\n"
        "## Bees\n"
        "- [Honey: Quality and Speed in Bee Colonies: Rita Hill, Carla J."
        " Wood](https://a.org/3)\n"
        "\n"
        "## Wasps\n"
        "- [How Wasps Dig: Tom Marsh](https://a.org/4)\n",
        [
            ("Ant Nest Generation", "", 0, ["Berg", "Stone"]),
            ("On compilation of hives", "", 0, []),
            ("Honey: Quality and Speed in Bee Colonies", "", 0, ["Hill", "Wood"]),
            ("How Wasps Dig", "", 0, ["Marsh"]),
        ],
    ),
    (
        "authors with a form of address behind a dash",
        "# Bücher\n"
        "\n"
        "1. [Das Nest und seine Erbauer - Prof. Anna Berg](https://a.org/1)\n"
        "2. [Bienen für Anfänger - Dr. Paul Stein](https://a.org/2)\n"
        "3. [Die Sprache der Ameisen - R. Wald](https://a.org/3)\n",
        [
            ("Das Nest und seine Erbauer", "", 0, ["Berg"]),
            ("Bienen für Anfänger", "", 0, ["Stein"]),
            ("Die Sprache der Ameisen", "", 0, ["Wald"]),
        ],
    ),
    (
        "whole references, and who presents them",
        "# Schedule\n"
        "\n"
        "## Mon 3/20\n"
        "[Anna Berg. The mystery of the tenth nest. Journal of Nest Research,\n"
        "1:1–14, 1980.](berg.pdf) (Felix, Ryan)\n"
        "\n"
        "## Wed 3/22\n"
        "[Paul Stone. Input and output of hives. Bee Theory 32-2 (2006),"
        " 117--166.](stone.pdf) (Jack)\n"
        "\n"
        "## Mon 3/27\n"
        "[Rita Hill. Stratal Honey. 2018. The Hill handbook of bees,"
        " 100-134.](https://a.org/3) (Eve and Al)\n"
        "\n"
        "## Wed 3/29\n"
        "[Carla Wood. 2000. Queens and workers. Chapter 2.](papers/wood.pdf) (optional)\n",
        [
            ("The mystery of the tenth nest", "Journal of Nest Research", 1980, ["Berg"]),
            ("Input and output of hives", "Bee Theory", 2006, ["Stone"]),
            ("Stratal Honey", "The Hill handbook of bees", 2018, ["Hill"]),
            ("Queens and workers", "", 2000, ["Wood"]),
        ],
    ),
    (
        "family names and the year in front of titles",
        "# Readings\n"
        "\n"
        "- [Berg and Stone 1985. The mystery of the tenth nest.](https://a.org/1)\n"
        "- [Hill, Wood and Marsh 2006. Input and output of hives.](https://a.org/2)\n"
        "- [Hives and bees 2014: a report](https://a.org/3)\n",
        [
            ("The mystery of the tenth nest", "", 1985, ["Berg", "Stone"]),
            ("Input and output of hives", "", 2006, ["Hill", "Wood", "Marsh"]),
            ("Hives and bees 2014: a report", "", 0, []),
        ],
    ),
    (
        "authors behind a dash, year and publisher in brackets",
        "# Textbooks\n"
        "- [Insect Minds: A New View — Reed & Gord, eds. (2016, MIT Press)](https://a.org/1)"
        " — The first textbook.\n"
        "- [Rethinking Ants — McEll (2020, CRC Press)](https://a.org/2) — With examples.\n"
        "- [Ants in Theory — Day & Abb (2001, MIT Press)](https://a.org/3) — For everyone.\n",
        [
            ("Insect Minds: A New View", "MIT Press", 2016, ["Reed", "Gord"]),
            ("Rethinking Ants", "CRC Press", 2020, ["McEll"]),
            ("Ants in Theory", "MIT Press", 2001, ["Day", "Abb"]),
        ],
    ),
    (
        "authors and a date behind commas, and years that belong to the title",
        "# Reading\n"
        "1. [Coding for the ANT 704, October 1957](https://a.org/1.pdf)\n"
        "2. [Ant Programmer's Manual, Phyllis Fee, March 1960](https://a.org/2.pdf)\n"
        "3. [Ants, Bees, and Wasps, Michael I. Lee, August 1962](https://a.org/3.pdf)\n"
        "4. [Early Ant History (1956 - 1959)](https://a.org/4.pdf)\n",
        [
            ("Coding for the ANT 704", "", 1957, []),
            ("Ant Programmer's Manual", "", 1960, ["Fee"]),
            ("Ants, Bees, and Wasps", "", 1962, ["Lee"]),
            ("Early Ant History (1956 - 1959)", "", 0, []),
        ],
    ),
    (
        "authors in brackets",
        "# Books\n"
        "- [Systems of Ants (by Maarten van Bee, Andrew S. Dee)](https://a.org/1).\n"
        "- Systems of Bees: Concepts (by G. Cee, J. Doll, T. Kind).\n"
        "- Wasps: The Big Ideas Behind Their Nests (by Martin Klee).\n",
        [
            ("Systems of Ants", "", 0, ["van Bee", "Dee"]),
            ("Systems of Bees: Concepts", "", 0, ["Cee", "Doll", "Kind"]),
            ("Wasps: The Big Ideas Behind Their Nests", "", 0, ["Klee"]),
        ],
    ),
    (
        "authors in front of titles in quotation marks, in links that are paragraphs",
        "# Papers\n## Steps\n"
        '[Ada Bee "How Ants Count Their Steps"](https://a.org/1.pdf)\n\n'
        '[Dee & Eff "How Bees Fly Home at Night"](https://a.org/2.pdf)\n\n'
        '[A. Gee; C. Hay, and J.P Kay "How wasps build: a study of paper"]'
        "(https://a.org/3.pdf)\n\n"
        "[Bee et al., “Where Old Moths Sleep.”](https://a.org/4.pdf)\n\n"
        '[Why "How Ants Count Their Steps"](https://a.org/5.pdf)\n',
        [
            ("How Ants Count Their Steps", "", 0, ["Bee"]),
            ("How Bees Fly Home at Night", "", 0, ["Dee", "Eff"]),
            ("How wasps build: a study of paper", "", 0, ["Gee", "Hay", "Kay"]),
            ("Where Old Moths Sleep", "", 0, ["Bee"]),
            ('Why "How Ants Count Their Steps"', "", 0, []),
        ],
    ),
    (
        "authors with hyphens behind a word",
        "# Reading\n"
        "[Operating Ants: Three Easy Pieces, by Ada H. Bee-Cee and Bob C. Bee-Cee]"
        "(https://a.org/1/). Free, and a _really_ nice text!\n\n"
        "# Hills\n"
        "- [Ants, by S. Dee, C. H. Eff, and U. Gay-Hill](https://a.org/2.pdf). Concise.\n",
        [
            ("Operating Ants: Three Easy Pieces", "", 0, ["Bee-Cee", "Bee-Cee"]),
            ("Ants", "", 0, ["Dee", "Eff", "Gay-Hill"]),
        ],
    ),
    (
        "Korean authors, two of one work among them",
        "# 책\n- [개미의 생활](https://a.org/1) - 김철수 (숲출판사, 2012)\n"
        "- [벌의 언어](https://a.org/2) - 이영희, 박민수 (창비, 2014)\n"
        "- [말벌의 집](https://a.org/3) - 최민수 (민음사, 2016)\n\n"
        "## 추천\n1. 나방의 밤 - 김철수 (2012)\n2. 파리의 낮 - 이영희, 박민수 (2014)\n"
        "3. 모기 - 최민수 (2016)\n",
        [
            ("개미의 생활", "숲출판사", 2012, ["김철수"]),
            ("벌의 언어", "창비", 2014, ["이영희", "박민수"]),
            ("말벌의 집", "민음사", 2016, ["최민수"]),
            ("나방의 밤", "", 2012, ["김철수"]),
            ("파리의 낮", "", 2014, ["이영희", "박민수"]),
            ("모기", "", 2016, ["최민수"]),
        ],
    ),
    (
        "authors in scripts without capitals",
        "# المراجع\n- [حياة النمل](https://a.org/1) - أحمد علي، 2012\n"
        "- [لغة النحل](https://a.org/2) - فاطمة حسن، 2014\n"
        "- [بيت الدبابير](https://a.org/3) - علي عمر، 2016\n"
        "# ספרים\n- [חיי הנמלים](https://a.org/4) / דן כהן (2012)\n"
        "- [שפת הדבורים](https://a.org/5) / רות לוי (2014)\n"
        "- [קן הצרעות](https://a.org/6) / רות כהן (2015)\n"
        "# पुस्तकें\n- [चींटियों का जीवन](https://a.org/7) - राम शर्मा (2012)\n"
        "- [मधुमक्खियों की भाषा](https://a.org/8) - सीता वर्मा (2014)\n"
        "- [ततैया का घर](https://a.org/9) - मोहन लाल (2016)\n",
        [
            ("حياة النمل", "", 2012, ["علي"]),
            ("لغة النحل", "", 2014, ["حسن"]),
            ("بيت الدبابير", "", 2016, ["عمر"]),
            ("חיי הנמלים", "", 2012, ["כהן"]),
            ("שפת הדבורים", "", 2014, ["לוי"]),
            ("קן הצרעות", "", 2015, ["כהן"]),
            ("चींटियों का जीवन", "", 2012, ["शर्मा"]),
            ("मधुमक्खियों की भाषा", "", 2014, ["वर्मा"]),
            ("ततैया का घर", "", 2016, ["लाल"]),
        ],
    ),
    (
        "authors behind by",
        "# Papers\n"
        "- [New Ways of Ants by Diff & Hell](https://a.org/1.pdf)\n"
        "- [Counting Ants by Triplet Matching](https://a.org/2.pdf)\n"
        "- [A hill inspired by Bee & Cee](https://a.org/3.pdf)\n",
        [
            ("New Ways of Ants", "", 0, ["Diff", "Hell"]),
            ("Counting Ants by Triplet Matching", "", 0, []),
            ("A hill inspired by Bee & Cee", "", 0, []),
        ],
    ),
    (
        "authors after by in several links",
        "# Books\n"
        "* [How Ants Count by *Ada Bee*](https://a.org/1)\n"
        "* [The Hill: A History of Ants by *Klug*](https://a.org/2)\n"
        "* [Ants and Their Genes by Carl Dee](https://a.org/3)\n"
        "* [Robots Inspired by Ants](https://a.org/4)\n",
        [
            ("How Ants Count", "", 0, ["Bee"]),
            ("The Hill: A History of Ants", "", 0, ["Klug"]),
            ("Ants and Their Genes", "", 0, ["Dee"]),
            ("Robots Inspired by Ants", "", 0, []),
        ],
    ),
    (
        "full names in brackets at the end of a link",
        "# Papers\n1. [How ants count (Ada Bee, Carl Dee)](notes/ants.md#how-ants)\n"
        "2. [How bees count (Reinforcement Learning, Computer Vision)](https://a.org/b.pdf)\n"
        "3. [How wasps count](https://a.org/c.pdf)\n",
        [
            ("How ants count", "", 0, ["Bee", "Dee"]),
            (
                "How bees count (Reinforcement Learning, Computer Vision)",
                "",
                0,
                [],
            ),
            ("How wasps count", "", 0, []),
        ],
    ),
    (
        "a full name behind a dash, initials behind a comma, in few links",
        "# Papers\n"
        "- [How ants find home: a study of desert life - Ada Bee](https://a.org/1.pdf)\n"
        "- [`Ant` is a language, C. Dee](https://a.org/2.pdf)\n"
        "- [How bees count their steps, E. Eff & G. Gee](https://a.org/3.pdf)\n"
        "- [The ways of wasps. A. Bee, et al. ICML 2020](https://a.org/4.pdf)\n"
        "- [How flies rest on leaves - Extended Version](https://a.org/5.pdf)\n"
        "- [How moths fly at night](https://a.org/6.pdf)\n"
        "- [How toads sleep](https://a.org/7.pdf)\n",
        [
            ("How ants find home: a study of desert life", "", 0, ["Bee"]),
            ("Ant is a language", "", 0, ["Dee"]),
            ("How bees count their steps", "", 0, ["Eff", "Gee"]),
            ("The ways of wasps", "ICML", 2020, ["Bee"]),
            ("How flies rest on leaves - Extended Version", "", 0, []),
            ("How moths fly at night", "", 0, []),
            ("How toads sleep", "", 0, []),
        ],
    ),
    (
        "many people behind by, a firm that publishes, and sentences",
        "# Books\n"
        '1. ["Ants at Work" by Ada Bee, Carl Dee, Eva Eff, Gus Gee, Ida Jay, Kim O\'Ell, Leo Emm,'
        " Nora Ozz](https://a.org/1)\n"
        '2. ["Bees at Work" by Ada Bee, Hill Media, Inc. 2017](https://a.org/2)\n'
        "3. [Fly Life. 2020. By Ada Bee, Carl Dee. Hill Media, Inc.](https://a.org/3)\n"
        "4. Moth Life. 2021. By Carl Dee. Springer.\n",
        [
            (
                "Ants at Work",
                "",
                0,
                ["Bee", "Dee", "Eff", "Gee", "Jay", "O'Ell", "Emm", "Ozz"],
            ),
            ("Bees at Work", "Hill Media, Inc", 2017, ["Bee"]),
            ("Fly Life", "Hill Media, Inc", 2020, ["Bee", "Dee"]),
            ("Moth Life", "Springer", 2021, ["Dee"]),
        ],
    ),
    (
        "family names, year and venue in brackets",
        "# Papers\n- A survey of how ants learn [[Bee & Dee, 2010, IEEE]](https://a.org/1)\n"
        "- A survey of how bees learn [[Cee et al., 2011, Ant Letters]](https://a.org/2)\n"
        "- A survey of how wasps learn [[Eff, 2012, technical report]](https://a.org/3)\n",
        [
            ("A survey of how ants learn", "IEEE", 2010, ["Bee", "Dee"]),
            ("A survey of how bees learn", "Ant Letters", 2011, ["Cee"]),
            ("A survey of how wasps learn", "", 2012, ["Eff"]),
        ],
    ),
)
def test_authors_behind_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "surnames, year and title in one link",
        "# Reading\n"
        "- [Bee & Dee, 1978 — The hill as a map of ants](https://a.org/1)\n"
        "- [Eff et al., 2018 — Finding home with grids of ants](https://a.org/2). Ants again.\n"
        "- [Zee, 1993 — Better guesses of ants over time](https://a.org/3)\n",
        [
            ("The hill as a map of ants", "", 1978, ["Bee", "Dee"]),
            ("Finding home with grids of ants", "", 2018, ["Eff"]),
            ("Better guesses of ants over time", "", 1993, ["Zee"]),
        ],
    ),
    (
        "a note behind a dash behind a whole reference in a link",
        "# Leituras\n"
        "- [Bee, Dee, Eff (2017): Soft Hills of Ants](https://a.org/1.pdf) - artigo original\n"
        "- [Gee et al. (2020): The Curious Case of Ants](https://a.org/2.pdf) - sobre (top-p)\n"
        "- [Eff & Zee (2014): Ants That Encode](https://a.org/3.pdf) - artigo que introduziu\n",
        [
            ("Soft Hills of Ants", "", 2017, ["Bee", "Dee", "Eff"]),
            ("The Curious Case of Ants", "", 2020, ["Gee"]),
            ("Ants That Encode", "", 2014, ["Eff", "Zee"]),
        ],
    ),
    (
        "a whole citation in a link",
        "# Papers\n"
        '* [Scala et al. (2023) "Cell types in the cortex of ants"](https://a.org/1)\n'
        '* [Bee (2002) "Can an ant fix a radio?"](https://a.org/2)\n'
        '* [Dee et al. (2004) "Ants, bees and wasps"](https://a.org/3)\n',
        [
            ("Cell types in the cortex of ants", "", 2023, ["Scala"]),
            ("Can an ant fix a radio?", "", 2002, ["Bee"]),
            ("Ants, bees and wasps", "", 2004, ["Dee"]),
        ],
    ),
    (
        "year and authors in front of the title, in one link",
        "# Papers\n- [2009.Anna Bee.  Counting ants in pictures](https://github.com/a/b)\n"
        "- [2014.A J Dee. Counting bees from above](https://github.com/a/c)\n"
        "- [2016. Eff E, Gee Q, Hai Y. Counting wasps at night](https://github.com/a/d)\n",
        [
            ("Counting ants in pictures", "", 2009, ["Bee"]),
            ("Counting bees from above", "", 2014, ["Dee"]),
            ("Counting wasps at night", "", 2016, ["Eff", "Gee", "Hai"]),
        ],
    ),
    (
        "names and a colon, or et al., in front of the title",
        "# Papers\n- [Bee, Dee 2002 : Nests up or nests down? How ants vote](https://a.org/1)\n"
        "- [Bee & Eff 2003: How small ants of old hills vote](https://a.org/4)\n"
        "- [Dee et al. Moods of Ants in Many Hills: Words for Mining](https://a.org/2)\n"
        "- [Learning from Bee et al. How Ants Count](https://a.org/3)\n",
        [
            ("Nests up or nests down? How ants vote", "", 2002, ["Bee", "Dee"]),
            ("How small ants of old hills vote", "", 2003, ["Bee", "Eff"]),
            ("Moods of Ants in Many Hills: Words for Mining", "", 0, ["Dee"]),
            ("Learning from Bee et al. How Ants Count", "", 0, []),
        ],
    ),
)
def test_authors_and_years_in_front_of_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a whole reference in one link",
        "# Reading\n"
        "* [Bee, A. et al. (2019) How do ants count their steps. Ant Letters ](https://a.org/1)\n"
        "* [Eff, D. (2020). Ants, Bees, and Wasps in Science.](https://a.org/2)\n"
        "* [Eff, D. (2020). Ants at night. They count. The Gazette, 3(2), 1–7](https://a.org/3)\n",
        [
            ("How do ants count their steps", "Ant Letters", 2019, ["Bee"]),
            ("Ants, Bees, and Wasps in Science", "", 2020, ["Eff"]),
            ("Ants at night. They count", "The Gazette", 2020, ["Eff"]),
        ],
    ),
    (
        "a whole reference in one link, with its title in quotation marks",
        "# Reading\n"
        '* [Bee, Ada, and Carl Dee. "Ants of one hill: A census." Advances in Ants (AA), 2013 9th'
        " International Conference on. IEEE, 2013.](https://a.org/1)\n"
        '* [Dee & Eff. "AntNet: Bees of two hives." LREC. 2012.](https://a.org/2)\n',
        [
            ("Ants of one hill: A census", "Advances in Ants (AA)", 2013, ["Bee", "Dee"]),
            ("AntNet: Bees of two hives", "LREC", 2012, ["Dee", "Eff"]),
        ],
    ),
    (
        "whole references as links below a heading of code; a repository between them",
        "# Code\n"
        "- 2022.[Bee A, Dee C, et al. AntNet: How ants of one hill count](https://github.com/a/1)\n"
        "- 2021.[bee/hives](https://github.com/bee/hives): A set of programs for hives\n"
        "- 2021.[Eff E F. How bees of one hive count](https://github.com/a/2)\n"
        "- [Gee G, Zee-i-Ivy Z, et al. How wasps of one nest count](https://github.com/a/3)\n"
        "- 2020.[Dee C. How moths of one lamp count](https://github.com/a/4)\n",
        [
            ("AntNet: How ants of one hill count", "", 2022, ["Bee", "Dee"]),
            ("How bees of one hive count", "", 2021, ["Eff"]),
            ("How wasps of one nest count", "", 0, ["Gee", "Zee-i-Ivy"]),
            ("How moths of one lamp count", "", 2020, ["Dee"]),
        ],
    ),
)
def test_whole_references_in_links(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_links_of_a_reference_in_one_link_count_once() -> None:
    (paper,) = parse("- [Bee & Dee, 1978 — The hill as a map of ants](https://a.org/1)").papers
    assert [link.url for link in paper.links] == ["https://a.org/1"]


def test_a_label_in_front_of_a_linked_reference_is_not_part_of_it() -> None:
    text = (
        "# Ants\n\n- Overview paper: [Bee, A. 1998. Counting ants in the wood. Pages 71–95 in W. J."
        " Cee and J. Dee, editors. Ant Ecology. Hill University Press, Ulm](https://a.org/1.pdf)\n"
    )
    assert rows_of(text) == [("Counting ants in the wood", "Ant Ecology", 1998, ["Bee"])]


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


def test_a_linked_title_in_front_of_a_year_is_not_a_person() -> None:
    text = """\
- [Paxos Made Simple](https://a.org/paxos.pdf) (2001): Paxos is a protocol. It is hard.
- [A view of ants and clouds](https://a.org/clouds.pdf) (2010): Ants and clouds are compared.
- [How to sort the sand of dunes](https://a.org/sand.pdf) (1995): sorting for the cache
"""
    assert editions_of(text) == [
        ("Paxos Made Simple", "", 2001),
        ("A view of ants and clouds", "", 2010),
        ("How to sort the sand of dunes", "", 1995),
    ]


def test_a_venue_in_brackets_after_family_names_and_year_in_a_link() -> None:
    text = """- Ada Hil
  [Bia et al. 2024 (Nature 636)](https://ants.example.org/1): "_New ants from old hills_"
- Eva Hil
  [Cea 1941 (Science 93)](https://ants.example.org/2): "_A method for making nests_"
- Ida Hil
  [Dea & Efe 1880 (Nature Geoscience 6)](https://ants.example.org/3): "_On dust and bees_\""""
    assert rows_of(text) == [
        ("New ants from old hills", "Nature", 2024, ["Bia"]),
        ("A method for making nests", "Science", 1941, ["Cea"]),
        ("On dust and bees", "Nature Geoscience", 1880, ["Dea", "Efe"]),
    ]


def test_people_behind_a_quotation_in_a_link() -> None:
    text = """# Books and papers
1. ["Inclusion and Diversity of Ants"](https://a.org/1)
2. ["Nest-Based Learning: An Inquiry" by Bee](https://link.springer.com/book/10.1007/1)
3. ["The behaviour of ants: the basics" by Carl Dee](https://a.org/3.pdf)
4. ["Why and how do ants read?" by Eff and Gee](https://link.springer.com/article/10.1007/2)
"""
    assert rows_of(text) == [
        ("Inclusion and Diversity of Ants", "", 0, []),
        ("Nest-Based Learning: An Inquiry", "", 0, ["Bee"]),
        ("The behaviour of ants: the basics", "", 0, ["Dee"]),
        ("Why and how do ants read?", "", 0, ["Eff", "Gee"]),
    ]


def test_one_family_name_behind_a_linked_title_and_in_front_of_a_remark() -> None:
    text = """# Books
- [Ant Theory, Inference and Learning](https://www.books.org/ants.pdf), by Bee, free online;
- [Data on Ants: A Tutorial](https://link.springer.com/book/10.1007/1) by Cee, for which I have a
  copy; and
- [Logical Analysis of Ants](https://link.springer.com/book/10.1007/2) by Dee, which is short.
"""
    assert rows_of(text) == [
        ("Ant Theory, Inference and Learning", "", 0, ["Bee"]),
        ("Data on Ants: A Tutorial", "", 0, ["Cee"]),
        ("Logical Analysis of Ants", "", 0, ["Dee"]),
    ]


def test_family_names_and_a_title_in_quotation_marks_inside_of_links() -> None:
    text = """# Книги
* [Лесная, Сотин, Ульев, "Муравьи. Построение и анализ"](https://www.shop.ru/1/)
  <br>Классический труд.
* [Сотин, "Пчёлы"](https://www.shop.ru/2/)
  <br>Хорошая книга.
* [Мария Гнездова, "Язык муравьёв. Базовый курс"](https://www.shop.ru/3/)
  <br>Доступно написана.
* [Carter, «Nests»](https://www.shop.com/4/)
"""
    assert rows_of(text) == [
        ("Муравьи. Построение и анализ", "", 0, ["Лесная", "Сотин", "Ульев"]),
        ("Пчёлы", "", 0, ["Сотин"]),
        ("Язык муравьёв. Базовый курс", "", 0, ["Гнездова"]),
        ("Nests", "", 0, ["Carter"]),
    ]


def test_full_names_in_brackets_and_kinds_inside_of_links() -> None:
    text = (
        "# Livres\n## Compter\n"
        "- [Compter les fourmis (Cyrille Abeille)](https://leanpub.com/fourmis)\n"
        "## Nuit\n- [Hills, Improving the Eyes. (Martin Wasp, with Kent Beetle)](https://w.org/1)\n"
        "- [Ants: Up and Running, Ada Bee, Carl Dee and Eva Eff](https://w.org/2)\n"
        "- [The Essence of Wasps [BOOK]](https://w.org/books/wasps) (Bee et al., 2022)\n"
    )
    assert rows_of(text) == [
        ("Compter les fourmis", "", 0, ["Abeille"]),
        ("Hills, Improving the Eyes", "", 0, ["Wasp", "Beetle"]),
        ("Ants: Up and Running", "", 0, ["Bee", "Dee", "Eff"]),
        ("The Essence of Wasps", "", 2022, ["Bee"]),
    ]
