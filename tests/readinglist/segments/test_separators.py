"""Signs that separate the parts of an entry: dashes, bars, dots, colons, commas, marks."""

import pytest

from tests.readinglist.rows import Row, entries, rows_of

ANTS = ("How ants count their steps", "ICLR", 2020, ["Bee", "Dee"])


BEES = ("How bees find the way home", "CVPR", 2021, ["Eff", "Gee"])


@entries(
    (
        "dashes between all parts",
        "# Papers\n\n"
        "- Bee et al. — How ants count their steps — **ICLR 2020**"
        " [[pdf]](https://a.org/1.pdf)\n"
        "- Eff et al. — How bees find the way home — **CVPR 2021**"
        " [[pdf]](https://a.org/2.pdf)\n",
        [(*ANTS[:3], ["Bee"]), (*BEES[:3], ["Eff"])],
    ),
    (
        "words between all parts, of which a title can have one as well",
        "# Papers\n"
        "- How ants count by Ada Bee, Carl Dee and Eva Eff in Slow Ant Letters 2019"
        " [[paper](https://a.org/1)]\n"
        "- Hives found by scent alone by Gus Gee in Bee Science 2020 [[paper](https://a.org/2)]\n"
        "- How wasps dig by Hal Ick and Jan Kay in ICML 2021 [[paper](https://a.org/3)]\n"
        "- Sand moved by wasps in Old Ulm [[paper](https://a.org/4)]\n",
        [
            ("How ants count", "Slow Ant Letters", 2019, ["Bee", "Dee", "Eff"]),
            ("Hives found by scent alone", "Bee Science", 2020, ["Gee"]),
            ("How wasps dig", "ICML", 2021, ["Ick", "Kay"]),
            ("Sand moved by wasps in Old Ulm", "", 0, []),
        ],
    ),
    (
        "bars between all parts",
        "# Papers\n\n"
        "* Bee, A., & Dee, C. | **How ants count their steps** | [ICLR 2020]"
        " [[pdf]](https://a.org/1.pdf)\n"
        "* Eff, E., & Gee, G. | **How bees find the way home** | [CVPR 2021]"
        " [[pdf]](https://a.org/2.pdf)\n",
        [ANTS, BEES],
    ),
    (
        "parts between dots",
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
    ),
    (
        "commas between all parts, and a remark in another script",
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
    ),
)
def test_signs_between_all_parts(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "words in capitals before a colon",
        "# Ants\n- EVOLVING STRATEGIES AT HILLS: TUNING ANTS WITHOUT GRADIENTS"
        " https://arxiv.org/pdf/2001.00001\n",
        [("EVOLVING STRATEGIES AT HILLS: TUNING ANTS WITHOUT GRADIENTS", "", 0, [])],
    ),
    (
        "authors after a tilde",
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
    ),
    (
        "a label after several hyphens without a space",
        "# Ants\n\nICML 2019, [How ants count their steps](https://a.org/1)---Notes:"
        "[blog](https://b.org/1)\n\n"
        "OSDI 2020, [Hill: a system for ants](https://a.org/2)---Notes:[blog](https://b.org/2)\n",
        [
            ("How ants count their steps", "ICML", 2019, []),
            ("Hill: a system for ants", "OSDI", 2020, []),
        ],
    ),
)
def test_signs_behind_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "names end where a link or emphasis begins",
        "# Papers\n\n"
        "1. A. Bee [Collotype: the print of ants](https://a.org/1). *Wood, 2020*"
        " [[pdf]](https://a.org/1.pdf)\n"
        "2. E. Eff, G. Gee [Leonard Hill: a pioneer of bees](https://a.org/2). *Wood, 2021*\n"
        "3. Philip J. Weimer **Lithography of wasps in America** [pdf](https://a.org/3.pdf)\n",
        [
            ("Collotype: the print of ants", "Wood", 2020, ["Bee"]),
            ("Leonard Hill: a pioneer of bees", "Wood", 2021, ["Eff", "Gee"]),
            ("Lithography of wasps in America", "", 0, ["Weimer"]),
        ],
    ),
    (
        "parts that are marked each for itself",
        "# Papers\n\n"
        "- *2020*, **How ants count their steps** `survey` [[pdf](https://a.org/1.pdf)]\n"
        "- *2021*, **How bees find the way home** `theory` [[pdf](https://a.org/2.pdf)]\n",
        [(ANTS[0], "", 2020, []), (BEES[0], "", 2021, [])],
    ),
    (
        "a venue with a year behind a link is not a part of it",
        "# Papers\n\nAda Gai, David Ha [**Weightless Ants**](https://a.org/1) arXiv (2019)\n\n"
        "Ben Sor, Eva Eff [**A theory of ants**](https://a.org/2) NeurIPS (2019)\n",
        [
            ("Weightless Ants", "", 2019, ["Gai", "Ha"]),
            ("A theory of ants", "NeurIPS", 2019, ["Sor", "Eff"]),
        ],
    ),
)
def test_parts_that_end_where_a_mark_begins(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_short_linked_title_between_its_edition_and_its_authors() -> None:
    text = """## Papers
- CVPR 2020: [Moths and the Moon](https://arxiv.org/abs/2101.00001) by Max Nye, Ora Pym
- ICML 2021: [Ants and their Nests in Summer](https://arxiv.org/abs/2101.00002) by Ada Bee
"""
    assert rows_of(text) == [
        ("Moths and the Moon", "CVPR", 2020, ["Nye", "Pym"]),
        ("Ants and their Nests in Summer", "ICML", 2021, ["Bee"]),
    ]


@pytest.mark.parametrize(
    "date",
    ["`2021-05-11`", "**2021.05.11**", "2021-05-11:", "2021-05-11", "2021.05", "2021-May-11"],
)
def test_a_date_in_front_of_a_title(date: str) -> None:
    text = f"""## Papers
- {date} How Ants Count: A Study of Nests [[pdf](https://arxiv.org/abs/2101.00001)]
- {date} Dancing Bees in the Dark [[pdf](https://arxiv.org/abs/2101.00002)]
"""
    assert rows_of(text) == [
        ("How Ants Count: A Study of Nests", "", 2021, []),
        ("Dancing Bees in the Dark", "", 2021, []),
    ]


def test_authors_and_where_they_are_from_between_commas_and_in_brackets() -> None:
    text = """## Papers
- How Ants Count, Bee et al., Ant Research, **ICML** 2022, [pdf](https://a.org/1.pdf)
- Do Ants Count? An Empirical Study, Dee et al., **CVPR** 2020, [pdf](https://a.org/2.pdf)
## Linked
- [How Bees Dance](https://a.org/3.pdf) (Ant University, ICLR 2021)
- [How Moths Fly](https://a.org/4.pdf) (Workshop on Moths, ICLR 2021)
"""
    assert rows_of(text) == [
        ("How Ants Count", "ICML", 2022, ["Bee"]),
        ("Do Ants Count? An Empirical Study", "CVPR", 2020, ["Dee"]),
        ("How Bees Dance", "ICLR", 2021, []),
        ("How Moths Fly", "Workshop on Moths, ICLR", 2021, []),
    ]


@entries(
    (
        "commas without a space behind them, or with one in front",
        "# Ants\n"
        "- Counting Many Ants Using Fast Hills, Ada Bee ,ICML 2020 [[paper](https://a.org/1.pdf)]\n"
        "- A Study of Counting in the Wood, Carl Dee,ICML 2017 [[paper](https://a.org/2.pdf)]\n"
        "- On the Hill H(a,B) of 1,000 Ants, ICML 2018 [[paper](https://a.org/3.pdf)]\n",
        [
            ("Counting Many Ants Using Fast Hills", "ICML", 2020, ["Bee"]),
            ("A Study of Counting in the Wood", "ICML", 2017, ["Dee"]),
            ("On the Hill H(a,B) of 1,000 Ants", "ICML", 2018, []),
        ],
    ),
    (
        "wide commas between other letters",
        "# 论文\n* How ants count，Ada Bee，2017 | [【笔记】](./note.md)\n"
        "* How bees count，Carl Dee，Eve Eff，2018\n* How flies count，Eve Eff，2019\n"
        "* 蚂蚁研究进展，王小明，李 婧，2015\n",
        [
            ("How ants count", "", 2017, ["Bee"]),
            ("How bees count", "", 2018, ["Dee", "Eff"]),
            ("How flies count", "", 2019, ["Eff"]),
            ("蚂蚁研究进展", "", 2015, ["王小明", "李"]),
        ],
    ),
    (
        "other wide marks between other letters",
        "# 論文\n* How ants count、Ada Bee、2017\n* How bees count、Carl Dee、Eve Eff、2018\n"
        "* How flies count、Eve Eff、2019\n",
        [
            ("How ants count", "", 2017, ["Bee"]),
            ("How bees count", "", 2018, ["Dee", "Eff"]),
            ("How flies count", "", 2019, ["Eff"]),
        ],
    ),
    (
        "commas typed twice",
        "# Ants\n- Ada Bee, **How ants count their steps**,, *Ant Science*, 2019\n"
        "- Carl Dee,, Eva Eff, **How bees find the hive**, *Bee Science*, 2020\n"
        "- Dee, C.,, & Eff, E. (2001). How wasps dig in the sand. *Ant Science*, , 12(3), 45.\n",
        [
            ("How ants count their steps", "Ant Science", 2019, ["Bee"]),
            ("How bees find the hive", "Bee Science", 2020, ["Dee", "Eff"]),
            ("How wasps dig in the sand", "Ant Science", 2001, ["Dee", "Eff"]),
        ],
    ),
)
def test_unusual_commas(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "in a link, before and after a quotation",
        '# Papers\n- **arXiv-2020**:[Yi Xu,Ming Li, Lei Cui,"AntLM: Training Ants in Woods",'
        "arXiv:2012.13318, 2020](./ant.md)\n",
        [("AntLM: Training Ants in Woods", "", 2020, ["Xu", "Li", "Cui"])],
    ),
)
def test_commas_without_spaces(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "journals that are named like people, behind a full name and in front of the year",
        "# Ants\n- [How ants count](https://a.org/1), Ada Bee, Intensive Care Medicine, 2020\n"
        "- [Legs of beetles](https://a.org/2), Paul Cole, Karl Dean, Angewandte Chemie, 2019\n"
        "- [Wings of moths](https://a.org/3), Julia Eff, Journal of Moths, Series B, 2018\n"
        "- [Dust on wings](https://a.org/4), Mary Gale, Paul J. Hull, 2017\n",
        [
            ("How ants count", "Intensive Care Medicine", 2020, ["Bee"]),
            ("Legs of beetles", "Angewandte Chemie", 2019, ["Cole", "Dean"]),
            ("Wings of moths", "Journal of Moths, Series B", 2018, ["Eff"]),
            ("Dust on wings", "", 2017, ["Gale", "Hull"]),
        ],
    ),
    (
        "initials of another alphabet in front of each name",
        "# Список\n- [Как считают муравьи](https://a.org/1) — С.А. Жук, А.А. Пчёлкин,"
        " Вопросы леса, 1989\n"
        "- [Ходы жуков под корой](https://a.org/2) — Б.Б. Оса,"
        " Журнал лесных и полевых насекомых, 1990\n"
        "- «Крылья пчёл» — С.А. Жук, А.А. Пчёлкин, Наука, 2008\n"
        "- [Về cách đếm của kiến](https://a.org/3), Nguyễn Văn An, Tạp chí Côn trùng học, 1991\n",
        [
            ("Как считают муравьи", "Вопросы леса", 1989, ["Жук", "Пчёлкин"]),
            ("Ходы жуков под корой", "Журнал лесных и полевых насекомых", 1990, ["Оса"]),
            ("Крылья пчёл", "Наука", 2008, ["Жук", "Пчёлкин"]),
            ("Về cách đếm của kiến", "Tạp chí Côn trùng học", 1991, ["An"]),
        ],
    ),
    (
        "journals behind a last name, and journals and publishers of one word",
        "# Ants\n- [Cómo cuentan](https://a.org/1), Ada Bia y Eva Cea, Cadernos de Saúde, 1989\n"
        "- *Vías de hormigas* - J. G. Dea y L. Eya, Colina, 2006\n"
        "- *Mecánica de Abejas* - Ada Bia, Colina, 2007\n",
        [
            ("Cómo cuentan", "Cadernos de Saúde", 1989, ["Bia", "Cea"]),
            ("Vías de hormigas", "Colina", 2006, ["Dea", "Eya"]),
            ("Mecánica de Abejas", "Colina", 2007, ["Bia"]),
        ],
    ),
    (
        "journals in East Asian signs behind names",
        "# 论文\n- [蚂蚁方法的思考](https://a.org/1)，司马晴，倪明，昆虫研究，1996\n"
        "- [蟻の適用](https://a.org/2), 野沢健, 若林啓, 蟻史研究, 1990\n",
        [
            ("蚂蚁方法的思考", "昆虫研究", 1996, ["司马晴", "倪明"]),
            ("蟻の適用", "蟻史研究", 1990, ["野沢健", "若林啓"]),
        ],
    ),
    (
        "one full name behind each title",
        "# Ants\n- How ants count in rain, Ada Bee, Annals of Ants, 2020\n"
        "- Legs of beetles and bees, Paul Cole, Journal of Beetles, 2019\n"
        "- Wings of moths at night, Julia Eff, Journal of Moths, 2018\n"
        "- Dust on wings of gnats, Mary Gale, Journal of Gnats, 2017\n",
        [
            ("How ants count in rain", "Annals of Ants", 2020, ["Bee"]),
            ("Legs of beetles and bees", "Journal of Beetles", 2019, ["Cole"]),
            ("Wings of moths at night", "Journal of Moths", 2018, ["Eff"]),
            ("Dust on wings of gnats", "Journal of Gnats", 2017, ["Gale"]),
        ],
    ),
)
def test_names_and_journals_between_commas(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "names and years after an at sign",
        "# Ants\n"
        "1. [The Equity of Ants: A Puzzle](https://doi.org/10.1016/1) @ Bee and Cee (1985)\n"
        "2. [Robust Portfolios and Ants](https://doi.org/10.1016/2) @ Dee (1989)\n"
        "3. [Robust Control of Bees](https://doi.org/10.1016/3) @ Eff and Gee (2001, AER)\n",
        [
            ("The Equity of Ants: A Puzzle", "", 1985, ["Bee", "Cee"]),
            ("Robust Portfolios and Ants", "", 1989, ["Dee"]),
            ("Robust Control of Bees", "AER", 2001, ["Eff", "Gee"]),
        ],
    ),
    (
        "no mark between title and a family name",
        "# Ants\n- How ants count on long ways Bee et al. (2021) Journal of Ants\n"
        "- Legs of beetles at night van Cole et al. (2020) JGR Beetles\n"
        "- Dependence of moths on Light... (2019) Journal of Moths\n",
        [
            ("How ants count on long ways", "Journal of Ants", 2021, ["Bee"]),
            ("Legs of beetles at night", "JGR Beetles", 2020, ["van Cole"]),
            ("Dependence of moths on Light...", "Journal of Moths", 2019, []),
        ],
    ),
    (
        "a stop without a space behind it",
        "# References\n"
        "- Bee, A., & Cee, C. (1966). Two ways of counting.Journal of ants, 5(4), 351-360.\n"
        "- A. Bee, C. Dee. Counting for ants.Proceedings of the 2010 Symposium on 3D Ants"
        " (pp. 143-150). ACM, 2010.\n",
        [
            ("Two ways of counting", "Journal of ants", 1966, ["Bee", "Cee"]),
            (
                "Counting for ants",
                "Proceedings of the Symposium on 3D Ants",
                2010,
                ["Bee", "Dee"],
            ),
        ],
    ),
)
def test_marks_without_usual_spaces(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "a name with an initial behind a stop, and firms whose names begin with initials",
        "# Books\n"
        "- *Terms of Ants*. Donald M. Bee, University of Hill Press, 1972.\n"
        "- *Life in the City: Ants, Bees, Wasps*. Gregory S. Cee, University of Ulm Press, 2009\n"
        "- *What Ants Saw: A Quest for Names*. Karen Magnuson Dee, W. W. Eff & Company, 2019.\n",
        [
            ("Terms of Ants", "University of Hill Press", 1972, ["Bee"]),
            ("Life in the City: Ants, Bees, Wasps", "University of Ulm Press", 2009, ["Cee"]),
            ("What Ants Saw: A Quest for Names", "W. W. Eff & Company", 2019, ["Dee"]),
        ],
    ),
)
def test_people_and_publishers_behind_marked_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_family_name_of_a_publisher_behind_an_initial() -> None:
    text = (
        "# Ants\n* **How Ants Rest on Their Hills** by John D. Norton.\n"
        "* **How Bees Rest on Their Hills** by Ada Bee.\n"
    )
    assert rows_of(text) == [
        ("How Ants Rest on Their Hills", "", 0, ["Norton"]),
        ("How Bees Rest on Their Hills", "", 0, ["Bee"]),
    ]


@entries(
    (
        "a name in front",
        "# Hills\n- Marie Bee, How Ants Count in the Hills, Journal of Ants, 1961.\n",
        [("How Ants Count in the Hills", "Journal of Ants", 1961, ["Bee"])],
    ),
    (
        "a name behind",
        "# Hills\n- How Ants Count in the Hills; Marie Bee; Journal of Ants; 1961\n",
        [("How Ants Count in the Hills", "Journal of Ants", 1961, ["Bee"])],
    ),
)
def test_one_name_in_one_reference(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_a_colon_ends_names_in_japanese() -> None:
    text = (
        "# 論文\n* 田中太郎，山田花子：蟻の歩数の分析，言語処理学会第29回年次大会，(2023.3)．\n"
        "* 佐藤健、鈴木一郎：蜂の巣における睡眠，言語処理学会第28回年次大会，B2-1，(2022.3)．\n"
        "* 高橋美咲：砂の中の巣掘り行動，言語処理学会第27回年次大会，A1-2，(2021.3)．\n"
    )
    assert rows_of(text) == [
        ("蟻の歩数の分析", "言語処理学会第29回年次大会", 2023, ["田中太郎", "山田花子"]),
        ("蜂の巣における睡眠", "言語処理学会第28回年次大会", 2022, ["佐藤健", "鈴木一郎"]),
        ("砂の中の巣掘り行動", "言語処理学会第27回年次大会", 2021, ["高橋美咲"]),
    ]


@entries(
    (
        "dashes behind emphasis and links, and the hyphen of a word that is cut",
        "# Ants\n- **How Ants Count**- Ada Bee, Carl Dee - Wood, 2020\n"
        "- *Pre*- and post-training of ants, Ada Bee, Wood 2020\n"
        "- **Semi**- and self-supervised ants. Ada Bee, Carl Dee. Wood 2020\n",
        [
            ("How Ants Count", "Wood", 2020, ["Bee", "Dee"]),
            ("Pre- and post-training of ants", "Wood", 2020, ["Bee"]),
            ("Semi- and self-supervised ants", "Wood", 2020, ["Bee", "Dee"]),
        ],
    ),
)
def test_dashes_without_spaces(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
