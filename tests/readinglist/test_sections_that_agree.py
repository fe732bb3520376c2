"""What several entries of a section show together, and one of them does not: whole values."""

import pytest

from tests.readinglist.rows import Row, rows_of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
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
            id="family names and a dash in cells of titles",
        ),
        pytest.param(
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
            id="family names and a full stop in cells of titles",
        ),
        pytest.param(
            '# Papers\n\n| Paper | Journal | Year |\n|---|---|---|\n| Bee et al., "Beetles" |'
            " Ant Letters | 2023 |\n\n## More\n\n| Paper | Journal | Year |\n|---|---|---|\n"
            '| Dee & Eff, "Legs" | Ant Letters | 2025 |\n'
            '| Gee & Hock, "Dark wings: on moths" | Moth Letters | 2026 |\n',
            [
                ("Beetles", "Ant Letters", 2023, ["Bee"]),
                ("Legs", "Ant Letters", 2025, ["Dee", "Eff"]),
                ("Dark wings: on moths", "Moth Letters", 2026, ["Gee", "Hock"]),
            ],
            id="family names and quotation marks in short tables of one list",
        ),
        pytest.param(
            "# Papers\n- Bee & Cee — Counting ants in deserts\n"
            "- Dee, Eff, Gee — Many legs of beetles\n- Hock & Ibis — Dark wings of moths\n",
            [
                ("Counting ants in deserts", "", 0, ["Bee", "Cee"]),
                ("Many legs of beetles", "", 0, ["Dee", "Eff", "Gee"]),
                ("Dark wings of moths", "", 0, ["Hock", "Ibis"]),
            ],
            id="family names and a dash in items",
        ),
        pytest.param(
            "# Bücher\n- *Ant Hills* (Anna Bee) — der Klassiker.\n"
            "- *Legs of Beetles and Flies* (Dee, Eff, Gee) — gut für den Anfang.\n"
            "- *Dark Wings: Moths, Bees, and Flies* (Hock & Ibis) — FREI im Netz, mit Übungen.\n",
            [
                ("Ant Hills", "", 0, ["Bee"]),
                ("Legs of Beetles and Flies", "", 0, ["Dee", "Eff", "Gee"]),
                ("Dark Wings: Moths, Bees, and Flies", "", 0, ["Hock", "Ibis"]),
            ],
            id="names in brackets after emphasized titles, then a remark",
        ),
        pytest.param(
            "# Week 1\n- **Bee (2019)**, *Counting Ants in Deserts* chapters 2 & 3\n"
            "- **Dee & Eff (2020)**, *Legs of Beetles* intro\n"
            "- **Hock (2021)**, *Moths: A Field Guide*\n",
            [
                ("Counting Ants in Deserts", "", 2019, ["Bee"]),
                ("Legs of Beetles", "", 2020, ["Dee", "Eff"]),
                ("Moths: A Field Guide", "", 2021, ["Hock"]),
            ],
            id="the parts to read after emphasized titles",
        ),
    ],
)
def test_family_names_beside_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Ants\n## 1. How ants count\n\n| Field | Details |\n|---|---|\n"
            "| **Title** | How ants count |\n| **Authors** | Ada Bee, Bob Cee |\n"
            "| **Venue** | KDD 2024 (Ulm) |\n| **Link** | [paper](https://a.org/1) |\n\n"
            "## 2. How bees dance\n\n| 项目 | 内容 |\n|---|---|\n"
            "| **标题** | How bees dance |\n| **作者** | Dora Dee |\n"
            "| **期刊** | Ant Letters |\n| **年份** | 2021 |\n",
            [
                ("How ants count", "KDD", 2024, ["Bee", "Cee"]),
                ("How bees dance", "Ant Letters", 2021, ["Dee"]),
            ],
            id="a table of the fields of one work",
        ),
        pytest.param(
            "# Ants\n\n| タイトル（短縮） | 著者 | 年 | 主要知見 |\n|---|---|---|---|\n"
            "| Counting ants | Bee et al. | 2021 | 砂漠の蟻の数え方についての長い説明、三種類 |\n"
            "| Legs of beetles | Dee et al. | 2020 | 甲虫の脚の包括的な解析、実装の指針 |\n",
            [("Counting ants", "", 2021, ["Bee"]), ("Legs of beetles", "", 2020, ["Dee"])],
            id="an aside in the name of a column",
        ),
        pytest.param(
            "# Club\n\n| Date | Presenter | Paper |\n|---|---|---|\n"
            "| 2026-04-22 | Ina | Counting ants in deserts (Bee et al., 2018) |\n"
            "| 2026-05-06 | Ole | Legs of many beetles (Dee et al., *Nature Genetics* 2025) |\n",
            [
                ("Counting ants in deserts", "", 2018, ["Bee"]),
                ("Legs of many beetles", "Nature Genetics", 2025, ["Dee"]),
            ],
            id="the date of a meeting beside the paper's year",
        ),
        pytest.param(
            "### Article 1 : « Counting is not knowing »\n\n**Auteurs** : Ada Bee & Bob C. Dee  \n"
            "**Conférence** : NAACL 2019  \n**ArXiv** : https://arxiv.org/abs/1902.10186\n\n"
            "### Article 2 : « Counting is not to know »\n\n**Auteurs** : Sara Eff & Yves Gee  \n"
            "**Conférence** : EMNLP 2019  \n**ArXiv** : https://arxiv.org/abs/1908.04626\n",
            [
                ("Counting is not knowing", "NAACL", 2019, ["Bee", "Dee"]),
                ("Counting is not to know", "EMNLP", 2019, ["Eff", "Gee"]),
            ],
            id="a space in front of colons, as in French",
        ),
        pytest.param(
            "## Counting ants in the desert at night\n\n**Authors**: Bee, A., & Cee, B. C.\n\n"
            "**Journal**: Desert Health\n\n**Published**: May 2025\n\n"
            "**Link**: [View Publication](https://ants.org/1)\n\n"
            "## Legs of many beetles in the rain\n\n**Authors**: Dee, D., & Eff, E.\n\n"
            "**Journal**: Rain Science\n\n**Published**: January 2024\n\n"
            "**Link**: [View Publication](https://ants.org/2)\n",
            [
                ("Counting ants in the desert at night", "Desert Health", 2025, ["Bee", "Cee"]),
                ("Legs of many beetles in the rain", "Rain Science", 2024, ["Dee", "Eff"]),
            ],
            id="a colon behind the bold name of a field",
        ),
        pytest.param(
            "- [Counting ants](https://ants.org/1)\n  - *Authors*: Ada Bee\n"
            "  - *Journal*: Desert Health\n"
            "- [Legs of beetles](https://ants.org/2)\n  - *Authors*: Dan Dee\n"
            "  - *Journal*: Rain Science\n",
            [
                ("Counting ants", "Desert Health", 0, ["Bee"]),
                ("Legs of beetles", "Rain Science", 0, ["Dee"]),
            ],
            id="a colon behind the italic name of a field",
        ),
    ],
)
def test_named_fields(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_front_matter_in_toml_is_no_part_of_the_list() -> None:
    text = (
        '+++\ntitle = "Mine"\ndate = 2025-01-24\n+++\n- [How ants count](https://arxiv.org/abs/1)\n'
    )
    assert rows_of(text) == [("How ants count", "", 0, [])]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Timeline\n\n1961 | Bee & Aye | Branching trees of ants | https://a.org/3\n"
            "1962 | Cee & Dee | Fields of ants, wings and hills | https://a.org/4\n"
            "1965 | Eff et al. | Moths in hills | https://a.org/5\n\n"
            "2010 - Counting ants in deserts - https://a.org/6\n"
            "2011 - Legs of many beetles - https://a.org/7\n",
            [
                ("Branching trees of ants", "", 1961, ["Bee", "Aye"]),
                ("Fields of ants, wings and hills", "", 1962, ["Cee", "Dee"]),
                ("Moths in hills", "", 1965, ["Eff"]),
                ("Counting ants in deserts", "", 2010, []),
                ("Legs of many beetles", "", 2011, []),
            ],
            id="lines with a year in front",
        ),
        pytest.param(
            "# Classics\n- 1971: The hill as a spatial map (O'Bee & Cee) [link](https://a.org/5)\n"
            "- 1973: Long dances of bees (Dee & Lømo) [link](https://a.org/6)\n"
            "- 1982: Ants with emergent abilities (Eff) [link](https://a.org/7)\n"
            "- 1983: Ants (and bees) at work (Gee, Hock & Ibis) [link](https://a.org/8)\n",
            [
                ("The hill as a spatial map", "", 1971, ["O'Bee", "Cee"]),
                ("Long dances of bees", "", 1973, ["Dee", "Lømo"]),
                ("Ants with emergent abilities", "", 1982, ["Eff"]),
                ("Ants (and bees) at work", "", 1983, ["Gee", "Hock", "Ibis"]),
            ],
            id="family names in brackets after titles",
        ),
        pytest.param(
            "# Titles\n- Ants of the hill (Formica) [link](https://arxiv.org/abs/1)\n"
            "- Ants of the wood (Lasius) [link](https://arxiv.org/abs/2)\n"
            "- Ants of the sand (Myrmica) [link](https://arxiv.org/abs/3)\n",
            [
                ("Ants of the hill (Formica)", "", 0, []),
                ("Ants of the wood (Lasius)", "", 0, []),
                ("Ants of the sand (Myrmica)", "", 0, []),
            ],
            id="single words in brackets are a part of titles",
        ),
        pytest.param(
            "# 位置づけ\n\n| 論文 | 著者 | 年 |\n|---|---|---|\n"
            "| Counting ants | Ada Bee | 2004 |\n\n"
            "- Bee and Cee (2004): 初めて砂漠の蟻を数えた基礎となる研究。\n"
            "- Dee and Eff (2008): 甲虫の脚の数え方を導入した。\n",
            [("Counting ants", "", 2004, ["Bee"])],
            id="remarks on cited works, in another writing system",
        ),
        pytest.param(
            '# Lectures recommandées\n- "Ant Hill Mapping" - Anna Bee\n- "The Lean Ant" - Bob Cee\n'
            '- "Ant Guide" (gratuit)\n',
            [("Ant Hill Mapping", "", 0, ["Bee"]), ("The Lean Ant", "", 0, ["Cee"])],
            id="French readings are not lectures",
        ),
        pytest.param(
            "# Papers\n\n| Title | Journal | Year |\n|---|---|---|\n"
            "| Counting ants in deserts | SIAM Multiscale Model. Simul. | 2025 |\n"
            "| Legs of many beetles | Nature. 2020;12:3 | 2020 |\n",
            [
                ("Counting ants in deserts", "SIAM Multiscale Model. Simul.", 2025, []),
                ("Legs of many beetles", "Nature", 2020, []),
            ],
            id="abbreviations in a column of journals",
        ),
    ],
)
def test_lines_remarks_and_cells(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            '# 추천 논문\n1. **원본 논문**\n   - "Counting Ants in Deserts" (Bee et al., 2017)\n\n'
            '2. **BERT 관련**\n   - "ANT: Legs of Many Beetles" (Dee et al., 2018)\n'
            '   - "BEE: Dances of Honey" (Eff & Gee, 2019)\n',
            [
                ("Counting Ants in Deserts", "", 2017, ["Bee"]),
                ("ANT: Legs of Many Beetles", "", 2018, ["Dee"]),
                ("BEE: Dances of Honey", "", 2019, ["Eff", "Gee"]),
            ],
            id="cited titles below items that are headings",
        ),
        pytest.param(
            "## 추천\n\n### 1. A model for counting of ants in deserts (Nature Communications)\n"
            "- **축**: 기관 간 일반화\n- 링크: https://doi.org/10.1038/s1\n\n"
            "### 2. AntNet: a network for legs of many beetles (Nature Medicine)\n"
            "- **축**: 데이터 부족\n- 링크: https://doi.org/10.1038/s2\n\n"
            "### 3. Dances of four bees in a large hive (Nature Medicine)\n"
            "- **축**: 저빈도\n- 링크: https://doi.org/10.1038/s3\n",
            [
                ("A model for counting of ants in deserts", "Nature Communications", 0, []),
                ("AntNet: a network for legs of many beetles", "Nature Medicine", 0, []),
                ("Dances of four bees in a large hive", "Nature Medicine", 0, []),
            ],
            id="headings with journals in brackets above notes and a link",
        ),
    ],
)
def test_entries_with_notes_in_korean(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    "heading",
    ["Journal Papers", "Conference papers", "Refereed Journal Articles"],
)
def test_a_heading_that_names_a_kind_of_publication_is_no_venue(heading: str) -> None:
    text = (
        f"# Publications\n\n## {heading}\n\n"
        "- Ada Bee and Carl Dee. [Counting ants at night](https://ants.org/1). 2021.\n"
        "- Eva Eff and Gus Hock. [Legs of many beetles](https://ants.org/2). 2022.\n"
    )
    assert rows_of(text) == [
        ("Counting ants at night", "", 2021, ["Bee", "Dee"]),
        ("Legs of many beetles", "", 2022, ["Eff", "Hock"]),
    ]


def test_attributes_behind_links_are_no_text() -> None:
    text = (
        '- [How ants count](https://ants.org/1){:target="_blank"}, *Ant Letters*, 2020\n'
        "- [Why bees dance](https://ants.org/2){: .button}, *Bee Letters*, 2021\n"
    )
    assert rows_of(text) == [
        ("How ants count", "Ant Letters", 2020, []),
        ("Why bees dance", "Bee Letters", 2021, []),
    ]


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
