"""References as other languages write them: made-up entries, whole values."""

import pytest

from snnbib.readinglist import parse
from snnbib.readinglist.quoted_names import quoted_names
from tests.readinglist.rows import Row, rows_of

_REFERENCES = [
    # Chinese: names end in 等, a chapter stands in a book behind two slashes.
    ("王小明, 李四, 赵五, 等. 蚂蚁计数的研究[J]. 昆虫学报, 2018, 61(3): 301-312.",
     ("蚂蚁计数的研究", "昆虫学报", 2018, ["王小明", "李四", "赵五"])),
    ("刘一, 陈二. 蚁巢结构[M]//王五. 昆虫学手册. 北京: 科学出版社, 2015: 20-35.",
     ("蚁巢结构", "昆虫学手册", 2015, ["刘一", "陈二"])),
    # Japanese: no spaces, quotation marks of both kinds, the year in wide brackets.
    ('山田太郎,鈴木花子,"蟻の道標",昆虫学会論文誌, Vol.10, No.2, pp.1-9 (2012).',
     ("蟻の道標", "昆虫学会論文誌", 2012, ["山田太郎", "鈴木花子"])),
    ("山田 太郎・鈴木 花子（2010）「蟻の社会」『昆虫学研究』第5巻第2号、pp.12-30。",
     ("蟻の社会", "昆虫学研究", 2010, ["山田", "鈴木"])),
    ("山田太郎, 鈴木花子, 蟻の道の計測, 昆虫学会論文誌, 18(3), pp.185-186, 2019",
     ("蟻の道の計測", "昆虫学会論文誌", 2019, ["山田太郎", "鈴木花子"])),
    # Korean: the journal in quotation marks of its own.
    ("김철수·이영희, 「개미의 언어」, 『곤충학연구』 제12권 3호, 2012, 33-50쪽.",
     ("개미의 언어", "곤충학연구", 2012, ["김철수", "이영희"])),
    # German and Spanish: no date, and the day of a visit, whose year is not the work's.
    ("Biene, Anna (o.J.): Ameisen heute. Online: https://ants.example.org (Zugriff am 12.03.2020)",
     ("Ameisen heute", "", 0, ["Biene"])),
    ("Abeja, A. (s.f.). Hormigas de hoy. Recuperado el 3 de mayo de 2020, de"
     " https://ants.example.org", ("Hormigas de hoy", "", 0, ["Abeja"])),
    ("[BIEN11]: Biene, Anna: Das Leben der Ameisen, Springer Berlin, 2011",
     ("Das Leben der Ameisen", "Springer Berlin", 2011, ["Biene"])),
    # Polish: a journal in quotation marks behind a title without any.
    ("Pszczoła A., Mrówka B., Jak liczą mrówki, „Przegląd Owadów” 2005, t. 12, nr 3, s. 45–52.",
     ("Jak liczą mrówki", "Przegląd Owadów", 2005, ["Pszczoła", "Mrówka"])),
    # A letter behind an abbreviated name is its series.
    ("A. Bee and D. Cee, How ants count, Phys. Rev. E 63, 041101 (2001).",
     ("How ants count", "Phys. Rev. E", 2001, ["Bee", "Cee"])),
    ("Bee A., Cee D. How ants count. IEEE Trans. Syst. Man Cybern. B 12(3), 45–67 (2001).",
     ("How ants count", "IEEE Trans. Syst. Man Cybern. B", 2001, ["Bee", "Cee"])),
    # The format of a linked title stands between it and the journal.
    ('Bee, Ada; Cee, Dan (2007), ["How Ants Count"](https://a.org/1.pdf) (PDF), *Ant Letters*,'
     " **101** (6): 255–261",
     ("How Ants Count", "Ant Letters", 2007, ["Bee", "Cee"])),
]  # fmt: skip


@pytest.mark.parametrize(("source", "row"), _REFERENCES, ids=[row[0] for _, row in _REFERENCES])
def test_a_reference_is_read_whole(source: str, row: Row) -> None:
    assert rows_of(f"# References\n\n- {source}\n") == [row]


def test_names_with_a_word_of_credit_stand_in_front_of_the_publisher() -> None:
    text = (
        "# 도서\n\n* 웹\n    * [Ants](https://a.org)\n    * [Bees](https://b.org)\n* 책\n"
        "    * 개미의 언어 이야기 / 김철수 저 / 이영희 역 / 개미미디어 / 2쇄 2018년 11월 21일\n"
        "    * 개미의 길 찾기 / 홍길동 지음 / 숲속출판 / 2015년 3월 1일\n"
    )
    assert rows_of(text)[-2:] == [
        ("개미의 언어 이야기", "개미미디어", 2018, ["김철수"]),
        ("개미의 길 찾기", "숲속출판", 2015, ["홍길동"]),
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


def test_a_key_in_brackets_begins_an_entry_of_its_own() -> None:
    text = (
        "# Literaturverzeichnis\n\n[BIEN14]:\nBiene, Anna: Ameisen - gestern, heute, morgen, 2014\n"
        "\n[HUMM15]:\nHummel, Karl: Die Wege der Ameisen, 2015\n"
    )
    assert [(paper.title, paper.line) for paper in parse(text).papers] == [
        ("Ameisen - gestern, heute, morgen", 3),
        ("Die Wege der Ameisen", 6),
    ]


def test_a_quoted_word_inside_a_title_is_no_name_of_a_journal() -> None:
    assert quoted_names("Ants, «bees» and others", 0) == []
