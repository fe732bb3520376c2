"""Tables: which column holds titles, venues, years or people, and what cells contain."""

from snnbib.readinglist import parse
from tests.readinglist.rows import Row, editions_of, entries, rows_of


@entries(
    (
        "a column of sources holds the titles",
        "## Papers\n| Source | Type | What it supports |\n|---|---|---|\n"
        "| Food is Enough: https://a.org/1.pdf | Primary | Food as a possible sufficient basis"
        " for the life of ants. |\n"
        "| The Era of Ants: https://a.org/2.pdf | Primary | What ants should learn from life"
        " in the years to come. |\n",
        [("Food is Enough", "", 0, []), ("The Era of Ants", "", 0, [])],
    ),
    (
        "short titles beside people and their teams",
        "## 蚂蚁论文\n| # | 论文名称 | 作者/团队 | 年份 | 链接 |\n|---|---|---|---|---|\n"
        "| 1 | AntNet | Ameise et al. (AntMind) | 2022 | [pdf](https://arxiv.org/abs/2204.11) |\n"
        "| 2 | BeeFormer | HiveMind | 2023 | [pdf](https://arxiv.org/abs/2204.12) |\n"
        "## Wasps\n| Title | Came from | Year | Link |\n|---|---|---|---|\n"
        "| WaspNet | Wespe et al. (AntMind) | 2022 | [pdf](https://arxiv.org/abs/2204.13) |\n"
        "| TermFormer | Termite et al. (AntMind) | 2023 | [pdf](https://arxiv.org/abs/2204.14) |\n",
        [
            ("AntNet", "", 2022, ["Ameise"]),
            ("BeeFormer", "", 2023, ["HiveMind"]),
            ("WaspNet", "", 2022, ["Wespe"]),
            ("TermFormer", "", 2023, ["Termite"]),
        ],
    ),
    (
        "a table of files with the titles of papers and notes on them",
        "# 文件\n| 编号 | 文件 | 论文标题 | 备注 |\n|---|---|---|---|\n"
        "| 1 | `a/1_ants.pdf` | How Ants Count at Night in the Rain | 数蚂蚁，见 a/2 |\n"
        "| 2 | `a/2_bees.pdf` | BeeDance: Dances of Bees in the Rain | |\n",
        [
            ("How Ants Count at Night in the Rain", "", 0, []),
            ("BeeDance: Dances of Bees in the Rain", "", 0, []),
        ],
    ),
    (
        "a course's table names its readings",
        "# Ant systems\n| Lecture | Reading | Assignment |\n|---|---|---|\n"
        "| [Introduction](https://a.org/v1) | [AntReduce (2004)](https://a.edu/1.pdf) | 1 |\n"
        "| [Hills and Threads](https://a.org/v2) | [AFS (2003)](https://a.edu/2.pdf) | 2 |\n",
        [("AntReduce", "", 2004, []), ("AFS", "", 2003, [])],
    ),
    (
        "commas in the cell of a title",
        "# Papers\n| Title | Year | Venue |\n|---|---|---|\n"
        "| A survey of ant tasks, datasets, models, and challenges | 2025 | Ant Review |\n"
        "| Ants meet law: Two views, Technical Advances, Ethical Matters | 2024 | Insects |\n",
        [
            ("A survey of ant tasks, datasets, models, and challenges", "Ant Review", 2025, []),
            (
                "Ants meet law: Two views, Technical Advances, Ethical Matters",
                "Insects",
                2024,
                [],
            ),
        ],
    ),
    (
        "the columns of a table say that its rows are papers",
        "## Files\n|ID|Paper|Who|\n|:---|:---|:---|\n|1| The Ant File System|TODO|\n"
        "|2| Bees on Disk|TODO|\n\n## Logs\n|Title|Author|Company|Year|\n|---|---|---|---|\n"
        "| Checking old logs |  |  |  |\n| Finding new logs by hand | Anna Bee | | 2018 |\n",
        [
            ("The Ant File System", "", 0, []),
            ("Bees on Disk", "", 0, []),
            ("Checking old logs", "", 0, []),
            ("Finding new logs by hand", "", 2018, ["Bee"]),
        ],
    ),
    (
        "rows without a title",
        "## Ants\n| Year | Name | Paper | Codes |\n|--|--|--|--|\n"
        "| 2020 | AntNet | [How ants count](https://a.org/1.pdf) | [a](https://a.org/1) |\n"
        "| 2021 | **MothNet** | [Night vision of moths](https://a.org/2.pdf) | |\n"
        "| 2022 | TickTool | | [official](https://a.org/3) |\n"
        "| | **Tricks** | | |\n",
        [
            ("How ants count", "", 2020, []),
            ("Night vision of moths", "", 2021, []),
        ],
    ),
    (
        "venues joined to years, and titles that begin with quoted words, in a table",
        "# Ants\n| Source | Title | Authors | Date |\n|---|---|---|---|\n"
        '| SenSys25 | ["How Many?": Counting with Ants](https://a.org/1) | A. Bee | 2025.11 |\n'
        '| CHI25 | ["One Hill", Really? Asking Ants](https://a.org/2) | C. Dee | 2025.04 |\n'
        "| CSCW25 | [Bees in a Hive](https://a.org/3) | E. Eff | 2025.10 |\n",
        [
            ('"How Many?": Counting with Ants', "SenSys", 2025, ["Bee"]),
            ('"One Hill", Really? Asking Ants', "CHI", 2025, ["Dee"]),
            ("Bees in a Hive", "CSCW", 2025, ["Eff"]),
        ],
    ),
)
def test_columns_of_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


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


def test_a_title_of_two_sentences_fills_its_cell() -> None:
    text = (
        "| Authors | Year | Title | Journal |\n|---|---|---|---|\n"
        "| Bee, A. | 2016 | Better ways for older ants. A study in three steps | Ants |\n"
        "| Cee, D. | 2010 | Hills of old ants | Bees |\n"
    )
    assert [row[0] for row in rows_of(text)] == [
        "Better ways for older ants. A study in three steps",
        "Hills of old ants",
    ]


def test_a_cell_of_several_rows_stands_in_each_of_them() -> None:
    text = (
        "# Papers\n\n<table>\n"
        "<tr><th>Year</th><th>Title</th><th>Authors</th><th>Journal</th></tr>\n"
        '<tr><td rowspan="2">2019</td><td>Counting ants in the desert</td><td>Ada Bee</td>'
        "<td>Nature</td></tr>\n"
        "<tr><td>Legs of many beetles</td><td>Carl Dee</td><td>Science</td></tr>\n"
        "<tr><td>2020</td><td>Wings of moths</td><td>Eva Eff</td><td>PNAS</td></tr>\n</table>\n"
    )
    assert rows_of(text) == [
        ("Counting ants in the desert", "Nature", 2019, ["Bee"]),
        ("Legs of many beetles", "Science", 2019, ["Dee"]),
        ("Wings of moths", "PNAS", 2020, ["Eff"]),
    ]


@entries(
    (
        "a column of notes that begin with the venue",
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
    ),
    (
        "a column of papers that holds their venues",
        "## Ants\n| Method | Paper | Remarks |\n|---|---|---|\n"
        "| [AntNet](https://github.com/a/ant) | *IROS 2018* Bee et al. | one eye |\n"
        "| [BeeNet](https://github.com/a/bee) | *ICRA 2019* Dee et al. | two eyes |\n"
        "| [WaspNet](https://github.com/a/wasp) | *TRO 2019* Eff et al. | none |\n",
        [
            ("AntNet", "IROS", 2018, ["Bee"]),
            ("BeeNet", "ICRA", 2019, ["Dee"]),
            ("WaspNet", "TRO", 2019, ["Eff"]),
        ],
    ),
    (
        "a column of another name is no venue",
        "# Papers\n| Paper | Owner | Progress |\n|---|---|---|\n"
        "| Two Logs: Order and Chaos | XY | DONE |\n| A file system for ants | ZZ | TODO |\n",
        [("Two Logs: Order and Chaos", "", 0, []), ("A file system for ants", "", 0, [])],
    ),
    (
        "a column of journals and conferences",
        "## Devices\n| Publish Date | Cat. | Journ./Conf.| Title | PDF |\n"
        "|---|---|---|---|---|\n"
        "| 2025-01 | Ants | Nat. Elect. | Ants on analogue chips | [paper](https://a.org/1) |\n"
        "| 2024-04 | Bees | Ant Lett. | Bees on analogue chips | [paper](https://a.org/2) |\n",
        [
            ("Ants on analogue chips", "Nat. Elect", 2025, []),
            ("Bees on analogue chips", "Ant Lett.", 2024, []),
        ],
    ),
    (
        "a column of the names of venues",
        "# Papers\n| Paper Title | Venue Type | Venue Name | Year |\n|---|---|---|---|\n"
        "| [How ants count](https://a.org/1) | Hill Labs | Hill System Tech. J. | 1956 |\n"
        "| How bees count | - | Acta Inf. | 1973 |\n"
        "| [How wasps count](https://a.org/3) | ACM | STOC | 1985 |\n",
        [
            ("How ants count", "Hill System Tech. J.", 1956, []),
            ("How bees count", "Acta Inf.", 1973, []),
            ("How wasps count", "STOC", 1985, []),
        ],
    ),
    (
        "abbreviations in a column of journals",
        "# Papers\n\n| Title | Journal | Year |\n|---|---|---|\n"
        "| Counting ants in deserts | SIAM Multiscale Model. Simul. | 2025 |\n"
        "| Legs of many beetles | Nature. 2020;12:3 | 2020 |\n",
        [
            ("Counting ants in deserts", "SIAM Multiscale Model. Simul.", 2025, []),
            ("Legs of many beetles", "Nature", 2020, []),
        ],
    ),
)
def test_columns_of_venues(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


_HEAD = "# Ants\n## Hills\n"


def test_a_column_of_years_that_has_venues_too() -> None:
    text = (
        "| Title | Authors | Code | Year |\n|---|---|---|---|\n"
        "| [How Ants Count](https://arxiv.org/abs/2001.00001) | A. Bee et al. | - | ICML 2020 |\n"
        "| [How Ants Sleep](https://arxiv.org/abs/2001.00002) | C. Dee et al. | - | Arxiv 2021 |\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", "ICML", 2020, ["Bee"]),
        ("How Ants Sleep", "", 2021, ["Dee"]),
    ]


def test_a_column_of_publications_beside_one_of_years() -> None:
    text = (
        "Year|Publications|Method\n:--:|:--|:--:\n"
        "2018 HILLS|[How Ants Count](https://arxiv.org/abs/2001.00001)|VGG16 or ResNet\n"
        "2019 ICML Workshop|[How Ants Sleep](https://arxiv.org/abs/2001.00002)|SVM\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", "HILLS", 2018, []),
        ("How Ants Sleep", "ICML Workshop", 2019, []),
    ]


def test_the_cells_tell_which_column_names_the_venue() -> None:
    text = """\
| Method | Area | Paper Title | DB | J/C | Year |
|---|---|---|---|---|---|
| CNN | Legs | Ants that count their steps [[pdf]](https://a.org/1) | [ANT09](ant) | MICCAI | 2015 |
| FCN | Eyes | Bees that learn the way of others | | IEEE-TMI | 2016 |
| RNN | Nests | Wasps and the cost of nests [[pdf]](https://a.org/2) | | Nature | 2017 |
"""
    assert editions_of(text) == [
        ("Ants that count their steps", "MICCAI", 2015),
        ("Bees that learn the way of others", "IEEE-TMI", 2016),
        ("Wasps and the cost of nests", "Nature", 2017),
    ]


def test_a_column_of_venue_and_year_names_both() -> None:
    text = (
        "| 论文标题 | 作者 | 期刊/年份 | 备注 |\n|---|---|---|---|\n"
        "| A tutorial on the ways of ants | Bee et al. | Annals of Ants (Vol. 134, pp. 19) / 2005 |"
        " 好 |\n| A study of the hills of ants | Cee & Dee | Ant Letters / 2007 | 好 |\n"
    )
    assert [row[:3] for row in rows_of(text)] == [
        ("A tutorial on the ways of ants", "Annals of Ants", 2005),
        ("A study of the hills of ants", "Ant Letters", 2007),
    ]


@entries(
    (
        "Korean words are no names",
        "## 논문\n| 논문 | 학회 | 핵심 |\n|---|---|---|\n"
        "| **Ants as Judges** (Bee et al., 2023) | NeurIPS 2023 | 개미 |\n"
        "| **Two Tales of Ants** (Dee et al., 2024) | EMNLP 2024 | 개미 |\n\n"
        "### 비교\n| 항목 | 기존 연구 | 개미 |\n|---|---|---|\n"
        "| 평가 방식 | 추천 성능만 측정 | 정량 비교 |\n| 실험 | 단일 전략 | 반복 개선 |\n",
        [
            ("Ants as Judges", "NeurIPS", 2023, ["Bee"]),
            ("Two Tales of Ants", "EMNLP", 2024, ["Dee"]),
        ],
    ),
    (
        "an aside in the name of a column",
        "# Ants\n\n| タイトル（短縮） | 著者 | 年 | 主要知見 |\n|---|---|---|---|\n"
        "| Counting ants | Bee et al. | 2021 | 砂漠の蟻の数え方についての長い説明、三種類 |\n"
        "| Legs of beetles | Dee et al. | 2020 | 甲虫の脚の包括的な解析、実装の指針 |\n",
        [("Counting ants", "", 2021, ["Bee"]), ("Legs of beetles", "", 2020, ["Dee"])],
    ),
    (
        "what ends in et al is never the title",
        "# Papers\n| Date | Paper | Published in |\n|---|---|---|\n"
        "| 1 | Lee, G., et al. A survey of ants. | Insects 2017 |\n"
        "| 2 | C¸ i¸cek O., et al. 3D Ants: Learning Hills | ANTCAI 2016 |\n",
        [
            ("A survey of ants", "Insects", 2017, ["Lee"]),
            ("3D Ants: Learning Hills", "ANTCAI", 2016, []),
        ],
    ),
    (
        "a link's text names the journal, an organization is an author",
        "# Papers\n| Title | Authors | Year | Link |\n|---|---|---|---|\n"
        "| How ants count | Open Ant Science Group | 2015 |"
        " [*Science*, *349*(6251)](https://a.org/1) |\n"
        "| How bees count | Bee, J. K., & Dee, E. | 2016 |"
        " [*Journal of Bees*, *3*, 1–9](https://a.org/2) |\n",
        [
            ("How ants count", "Science", 2015, ["Open Ant Science Group"]),
            ("How bees count", "Journal of Bees", 2016, ["Bee", "Dee"]),
        ],
    ),
)
def test_columns_of_authors_and_dates(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_people_below_a_title_in_its_cell() -> None:
    text = (
        "| Paper | Venue | Code |\n|---|---|---|\n"
        "| How Ants Count<br>*Ada Bee, Carl Dee* | ICML 2020 | - |\n"
        "| How Bees Count<br>*Eve Fox, Carl Dee* | CVPR 2021 | [code](https://github.com/a/b) |\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", "ICML", 2020, ["Bee", "Dee"]),
        ("How Bees Count", "CVPR", 2021, ["Fox", "Dee"]),
    ]


@entries(
    (
        "family names and a dash in cells of titles",
        "# Papers\n\n| Paper | Journal | Year |\n|---|---|---|\n"
        "| Bee & Cee — Counting ants in deserts | *Ant Lett.* | 2023 |\n"
        "| Dee, Eff, Gee — Many legs of beetles | *Ant Lett.* | 2025 |\n"
        "| AntNet — ants as a network | *Ant Lett.* | 2021 |\n"
        "| Hock & Ibis — Dark wings/bright wings | *Moth J.* | 2026 |\n",
        [
            ("Counting ants in deserts", "Ant Lett.", 2023, ["Bee", "Cee"]),
            ("Many legs of beetles", "Ant Lett.", 2025, ["Dee", "Eff", "Gee"]),
            ("AntNet — ants as a network", "Ant Lett.", 2021, []),
            ("Dark wings/bright wings", "Moth J.", 2026, ["Hock", "Ibis"]),
        ],
    ),
    (
        "family names and a full stop in cells of titles",
        "# Papers\n\n| 论文 | 期刊 | 年份 |\n|---|---|---|\n"
        "| Bee, Cee & Dee. Counting ants in deserts: a study | Ant Letters, 56, 1 | 2023 |\n"
        "| Dee, Eff & Gee. Many legs of beetles | Ant Letters, 57, 9 | 2025 |\n"
        "| Hock et al. Do moths sleep? Wings at night | Moth Letters, 3 | 2026 |\n",
        [
            (
                "Counting ants in deserts: a study",
                "Ant Letters",
                2023,
                ["Bee", "Cee", "Dee"],
            ),
            ("Many legs of beetles", "Ant Letters", 2025, ["Dee", "Eff", "Gee"]),
            ("Do moths sleep? Wings at night", "Moth Letters", 2026, ["Hock"]),
        ],
    ),
    (
        "family names and quotation marks in short tables of one list",
        '# Papers\n\n| Paper | Journal | Year |\n|---|---|---|\n| Bee et al., "Beetles" |'
        " Ant Letters | 2023 |\n\n## More\n\n| Paper | Journal | Year |\n|---|---|---|\n"
        '| Dee & Eff, "Legs" | Ant Letters | 2025 |\n'
        '| Gee & Hock, "Dark wings: on moths" | Moth Letters | 2026 |\n',
        [
            ("Beetles", "Ant Letters", 2023, ["Bee"]),
            ("Legs", "Ant Letters", 2025, ["Dee", "Eff"]),
            ("Dark wings: on moths", "Moth Letters", 2026, ["Gee", "Hock"]),
        ],
    ),
)
def test_family_names_in_front_of_titles_in_cells(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_whole_reference_in_the_cell_of_the_title() -> None:
    text = (
        "# Survey\n| Paper | Year | Key result |\n|---|---|---|\n"
        '| Bee, Dee, Eff, "Making hills persistent", JAS 38(2) | 1989 | **Basic.** Cited. |\n'
        '| Zee, "Red hills in a green setting", JFA 9(4) | 1999 | Hills with four cases. |\n'
        '| [Gee, Ada, and Carl Dee. "Ants of the night." Int. Conference on Ants. 2018.]'
        "(https://a.org/3) | 2018 | Many. |\n"
    )
    assert rows_of(text) == [
        ("Making hills persistent", "JAS", 1989, ["Bee", "Dee", "Eff"]),
        ("Red hills in a green setting", "JFA", 1999, []),
        ("Ants of the night", "Int. Conference on Ants", 2018, ["Gee", "Dee"]),
    ]


def test_a_whole_reference_in_a_cell_is_read_as_one() -> None:
    text = (
        "# Papers\n\n| # | Citation | Key finding |\n|---|---|---|\n"
        "| 1 | Bee, A. & Cee, D. (2014). How ants forget. *Trends Ants*, 18(6), 279-292. | Yes |\n"
        "| 2 | Dee, E. (1993). How do ants know? *Ant Rev.*, 100(4), 609-639. | No |\n"
    )
    assert rows_of(text) == [
        ("How ants forget", "Trends Ants", 2014, ["Bee", "Cee"]),
        ("How do ants know?", "Ant Rev.", 1993, ["Dee"]),
    ]


def test_titles_in_a_cell_parted_by_semicolons() -> None:
    text = """## Seminar
| Date | Paper | Presenter |
|---|---|---|
| 4.6 | [How Ants Count](https://a.org/1.pdf); [How Bees Dance](https://a.org/2.pdf) | Ada Bee |
"""
    assert [title for title, *_ in rows_of(text)] == ["How Ants Count", "How Bees Dance"]


def test_whole_references_in_the_cells_of_a_table() -> None:
    text = """| Work | Why it matters |
|---|---|
| A. B. Bia (1971), "The Economy of the Hill," *Review of Ants* | Norms; a companion of Cea. |
| Eva C. Cea (1976), *The Economy of the Nest* | Extends it; a companion of Bia. |"""
    assert rows_of(text) == [
        ("The Economy of the Hill", "Review of Ants", 1971, ["Bia"]),
        ("The Economy of the Nest", "", 1976, ["Cea"]),
    ]


def test_a_column_of_venues_that_has_whole_references() -> None:
    text = """| Data Description | Data File | Publication |
|---|---|---|
| Numbers of hills | `hills.xls` | *Do Laws Help Ants, Ant Review, Volume 95, 2005, pp. 12-36* |
| Shares of wax | `wax.xls` | *Honey without Patents in the Hills*, *Ant Journal*, 2012. |
| Bees on shows | `bees.xls` | *Nest Pools and Honey*, *Journal of Bees and Ants*, 2016. |"""
    assert [row[:3] for row in rows_of(text)] == [
        ("Do Laws Help Ants", "Ant Review", 2005),
        ("Honey without Patents in the Hills", "Ant Journal", 2012),
        ("Nest Pools and Honey", "Journal of Bees and Ants", 2016),
    ]


def test_badge_title_and_authors_in_the_lines_of_one_cell() -> None:
    badge = "https://img.shields.io/badge"
    text = f"""# Ants

| # | Title & Authors | Introduction | Links |
|:--|:----:|:---:|:---:|
| 1 | [![]({badge}/Conference-ICLR%202020-blue)]() <br> **How Ants Count** <br> Ada Bee, Carl Dee \
| <img width="99" src="https://a.org/1.png"> | [Paper](https://arxiv.org/abs/2001.00001) |
| 2 | ![Publish]({badge}/AntConf-2021-blue) <br> **How Bees Dance** <br> Eva Gee, Finn Hay \
| <img width="99" src="https://a.org/2.png"> | [Paper](https://arxiv.org/abs/2001.00002) |
"""
    assert rows_of(text) == [
        ("How Ants Count", "ICLR", 2020, ["Bee", "Dee"]),
        ("How Bees Dance", "AntConf", 2021, ["Gee", "Hay"]),
    ]


@entries(
    (
        "authors in a row of their own, and a name alone in a row",
        "# Ants\n|  rank | paper | year | score |\n|---:|:---|---:|---:|\n"
        "| 1 | Counting Ants in the Wood. | 1984 | 0.0017812 |\n"
        "| | Ada M. Bee, Carl Dee. | | |\n"
        "| 2 | Proof-Carrying Ants. | 1997 | 0.00156085 |\n| | Eva C. Eff. | | |\n"
        "## More\n| Title | Authors | Venue | Year |\n|---|---|---|---|\n"
        "| Deep Hills for Everyone | Ada Bee | ICML | 2020 |\n| | Carl Dee | | |\n",
        [
            ("Counting Ants in the Wood", "", 1984, ["Bee", "Dee"]),
            ("Proof-Carrying Ants", "", 1997, ["Eff"]),
            ("Deep Hills for Everyone", "ICML", 2020, ["Bee", "Dee"]),
        ],
    ),
)
def test_rows_of_people(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_authors_and_years_in_one_column() -> None:
    text = """# Ants
| Title | Author / Year | Theme |
|---|---|---|
| How Ants Sleep | Bee et al. (2003) | Sleep |
| How Ants Sing | Cee & Dee (2004) | Song |
"""
    assert rows_of(text) == [
        ("How Ants Sleep", "", 2003, ["Bee"]),
        ("How Ants Sing", "", 2004, ["Cee", "Dee"]),
    ]


def test_references_beside_topics() -> None:
    text = """# Ants
Title | Sources
--- | ---
Sleep | Bee, A., & Cee, C. (1995). The sleep of ants. Ant Annals, 25(12), 720-725.
Song and dance | Dee, D. J., & Eff, E. (1997). Why ants dance. Trends in Ants, 1(7), 261-267.
Food | Gee, G., & Hay, H. (1959). What ants eat. The Journal of Ants, 58(2), 203.
"""
    assert rows_of(text) == [
        ("The sleep of ants", "Ant Annals", 1995, ["Bee", "Cee"]),
        ("Why ants dance", "Trends in Ants", 1997, ["Dee", "Eff"]),
        ("What ants eat", "The Journal of Ants", 1959, ["Gee", "Hay"]),
    ]


@entries(
    (
        "topics that are linked papers, below a seminar with its year",
        "# ANT Lab. Seminar (2020)\n|Date|Topic|Presenters|Slides|Videos|\n|---|---|---|---|---|\n"
        "| 16th December, 2020 | [How Ants Count in Woods](https://arxiv.org/abs/1902.00001) |"
        " Jin Kim | [Slide](https://drive.google.com/1) | [Video]()\n"
        "| 9th December, 2020 | [Bee Networks](https://arxiv.org/abs/2005.00002) |"
        " Dan Rim | [Slide](https://drive.google.com/2) | [Video]()\n"
        "| 2nd December, 2020 | How Moths Sleep without Light | Sue Choi |"
        " [Slide](https://drive.google.com/3) | [Video]()\n"
        "| 4th November, 2020 | [AntBERT: Training Ants](https://arxiv.org/abs/2002.00003) <br>"
        " [BeeBERT: Training Bees](https://arxiv.org/abs/2009.00004) | Ho Cho |"
        " [Slide](https://drive.google.com/4) | [Video]()\n",
        [
            ("How Ants Count in Woods", "", 0, []),
            ("Bee Networks", "", 0, []),
            ("How Moths Sleep without Light", "", 0, []),
            ("AntBERT: Training Ants", "", 0, []),
            ("BeeBERT: Training Bees", "", 0, []),
        ],
    ),
)
def test_titles_in_a_column_of_topics(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "the column is called so",
        "| Autor | Título | Editorial |\n|---|---|---|\n"
        "| Ana Abeja | *Nidos* | Colmena |\n| Benito Cera | *Avispas* | Limusa |\n",
        [("Nidos", "Colmena", 0, ["Abeja"]), ("Avispas", "Limusa", 0, ["Cera"])],
    ),
)
def test_columns_of_publishers(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_row_that_goes_on_in_the_line_below() -> None:
    text = (
        "| Title | Authors | Venue |\n|-|-|-|\n| How ants count | Ada Bee | ICML 2020 |\n"
        "| How bees dance in the\ndark | Eve Fox | CVPR 2019 |\n"
        "| Why moths sleep | Gus Gee | AAAI 2018 |\n"
    )
    assert rows_of(text) == [
        ("How ants count", "ICML", 2020, ["Bee"]),
        ("How bees dance in the dark", "CVPR", 2019, ["Fox"]),
        ("Why moths sleep", "AAAI", 2018, ["Gee"]),
    ]
    reading = parse(text)
    assert [paper.line for paper in reading.papers] == [3, 4, 6]
    assert {finding.rule for finding in reading.findings} == {"list-no-link"}


@entries(
    (
        "without a head",
        "# Papers\nHow ants count the leaves\tAda Bee, Carl Dee\tICML\t2020\n"
        "How bees dance in the dark\tEve Fox\tCVPR\t2019\n"
        "Why moths sleep at noon\tGus Gee\tAAAI\t2018\n",
        [
            ("How ants count the leaves", "ICML", 2020, ["Bee", "Dee"]),
            ("How bees dance in the dark", "CVPR", 2019, ["Fox"]),
            ("Why moths sleep at noon", "AAAI", 2018, ["Gee"]),
        ],
    ),
    (
        "with a head",
        "# Papers\nAuthors\tTitle\tVenue\nAda Bee, Carl Dee\tHow ants count\tAnt Hill\n"
        "Eve Fox\tHow bees dance\tCVPR\nGus Gee\tWhy moths sleep\tAAAI\n",
        [
            ("How ants count", "Ant Hill", 0, ["Bee", "Dee"]),
            ("How bees dance", "CVPR", 0, ["Fox"]),
            ("Why moths sleep", "AAAI", 0, ["Gee"]),
        ],
    ),
)
def test_tabs_between_cells(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_family_names_and_years_in_front_of_the_titles_of_readings() -> None:
    text = """# Ants
Lecture | Topic | Reading
---|---|---
1 | How do ants count? Where do bees sleep? | Cole (2014) Working Memory, Nests, and Hills
2 | Nests | Moor and Dill (2020) How nests are built and how broken ones are mended
3 | Hills and what is below them | diBee (2018), A Friendly Introduction to Hills of Ants
4 | Eggs | Moor, Eff, and Dill (2021) How eggs are laid
"""
    assert rows_of(text) == [
        ("Working Memory, Nests, and Hills", "", 2014, ["Cole"]),
        ("How nests are built and how broken ones are mended", "", 2020, ["Moor", "Dill"]),
        ("A Friendly Introduction to Hills of Ants", "", 2018, ["diBee"]),
        ("How eggs are laid", "", 2021, ["Moor", "Eff", "Dill"]),
    ]


@entries(
    (
        "a column of methods beside linked venues",
        "## Ants\n#### 2018\n| Model | Published | Code | Key |\n|---|---|---|---|\n"
        "| AntNet | [CVPR18](https://arxiv.org/abs/1801.00001) | [Torch](https://a.org/c) | A |\n"
        "| Ant-2 | [TPAMI18](https://ieeexplore.ieee.org/document/1) | - | Deep |\n"
        "| Hills | [arXiv](https://arxiv.org/abs/1801.00003) | - | |\n",
        [("AntNet", "CVPR", 2018, []), ("Ant-2", "TPAMI", 2018, []), ("Hills", "", 2018, [])],
    ),
    (
        "a column of papers that has short editions",
        "## Ants\n| Method | Paper | Code |\n|---|---|---|\n"
        "| AntNet | [CVPR18](https://arxiv.org/abs/1801.00001) | [Torch](https://a.org/c) |\n"
        "| BeeNet | [ICCV'19](https://arxiv.org/abs/1801.00002) | - |\n",
        [("AntNet", "CVPR", 2018, []), ("BeeNet", "ICCV", 2019, [])],
    ),
    (
        "kinds beside venues, which are no names",
        "## Ants\n| Type | Published | Code |\n|---|---|---|\n"
        "| red | [CVPR18](https://arxiv.org/abs/1801.00001) | [Torch](https://a.org/c) |\n"
        "| red | [ICCV19](https://arxiv.org/abs/1801.00002) | - |\n",
        [],
    ),
)
def test_names_of_methods_in_place_of_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "titles below a name that venues have too",
        "# Ants\n| No. | Publication | Journal | Year |\n|--|--|--|--|\n"
        "| 1 | Counting Steps in the Sand | Annals of Ants | 2019 |\n"
        "| 2 | Where Bees Sleep in Winter | Journal of Hives | 2020 |\n",
        [
            ("Counting Steps in the Sand", "Annals of Ants", 2019, []),
            ("Where Bees Sleep in Winter", "Journal of Hives", 2020, []),
        ],
    ),
    (
        "names of methods beside references that are titles",
        "# Ants\n| Name | Reference | Authors | Pub. |\n|--|--|--|--|\n"
        "| **AntNet** | Counting Steps in the Sand | Ada Bee | S&P'19 |\n"
        "| **Hivy** | Where Bees Sleep in Winter | Carl Dee | CCS'20 |\n",
        [
            ("Counting Steps in the Sand", "S&P", 2019, ["Bee"]),
            ("Where Bees Sleep in Winter", "CCS", 2020, ["Dee"]),
        ],
    ),
)
def test_columns_of_titles_by_what_stands_in_them(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
