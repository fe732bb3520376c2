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
    ],
)
def test_named_fields(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_front_matter_in_toml_is_no_part_of_the_list() -> None:
    text = (
        '+++\ntitle = "Mine"\ndate = 2025-01-24\n+++\n- [How ants count](https://arxiv.org/abs/1)\n'
    )
    assert rows_of(text) == [("How ants count", "", 0, [])]
