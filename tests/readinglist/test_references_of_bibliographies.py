"""References as theses, laboratories and courses list them: made-up entries, whole values."""

import pytest

from tests.readinglist.rows import Row, rows_of

_REFERENCES = [
    # Journals after a stop, with "Ano", place, edition and the months of an issue.
    ("BEE, Ada. Caminhos da formiga: um estudo. Revista Formigas, Ano XII, n. 32, jan./abr. 2016,"
     " p. 1-20.", ("Caminhos da formiga: um estudo", "Revista Formigas", 2016, ["BEE"])),
    ("BEE, Ada. Onde mora a formiga? Estudos do Monte, v. 31, n. 124, p. 355- 364, out/dez 2014.",
     ("Onde mora a formiga?", "Estudos do Monte", 2014, ["BEE"])),
    ("BEE, Ada. Formigas do sul. Revista Colina, Campinas, 6. ed., v. 5, n. 2, dez. 2009.",
     ("Formigas do sul", "Revista Colina", 2009, ["BEE"])),
    # A series in square brackets; two publishers; a book that begins with a number.
    ("BEE, Ada. Formigas. [Grandes insetos do passado]. Barcelona: Colina, 2006.",
     ("Formigas", "Colina", 2006, ["BEE"])),
    ("BEE, Ada. Rainha e rei. In: CEE, Bob (Org.). 500 anos de formigas, 500 anos de abelhas."
     " São Paulo: Monte: Vale, 1992. p. 125-170.",
     ("Rainha e rei", "500 anos de formigas, 500 anos de abelhas", 1992, ["BEE"])),
    # A sign after the name of who wrote to the editors.
    ('D. Dee, **A. Bee#**, et al., "Ants that dig," *Hill Access*, vol. 5, pp. 23-37, 2017.',
     ("Ants that dig", "Hill Access", 2017, ["Dee", "Bee"])),
    # Family names alone in front of an emphasized title and its year.
    ("Beeman & Ceeker, *The Many Ants* (2000), introduction",
     ("The Many Ants", "", 2000, ["Beeman", "Ceeker"])),
    # A report that came before the article; a journal with a subtitle.
    ("Bee, A. (2021). Ants at work. HILL Working Paper No. 28123. Forthcoming, *Journal of Ants*.",
     ("Ants at work", "Journal of Ants", 2021, ["Bee"])),
    ("Bee, Ada. « Les fourmis ». Forêts. Histoire, Sciences sociales, vol. 3, n° 2, 1999, p. 1-9.",
     ("Les fourmis", "Forêts. Histoire, Sciences sociales", 1999, ["Bee"])),
    # An emphasized journal whose abbreviation begins like a name.
    ('[3] A. Bee, C. Dee, "Selective ants by iron complexes," in *J. Am. Ant. Soc.*, 2017, p. 12.',
     ("Selective ants by iron complexes", "J. Am. Ant. Soc.", 2017, ["Bee", "Dee"])),
    # A title that begins with a word in quotation marks.
    ("Bee, A. F. (1948). 'Wood' in the ant. *Ant Studies*, 38(2), 168-172.",
     ("'Wood' in the ant", "Ant Studies", 1948, ["Bee"])),
    # A part of a book with a title of its own; an original year.
    ("Ada Bee, *L'invention des fourmis*, t. 1 : *Arts de compter*, Paris, Colline, 1990 [1980].",
     ("L'invention des fourmis", "Colline", 1990, ["Bee"])),
    # Japanese and Korean: commas alone; a name that is not frequent; a translator.
    ("蜂谷茂, 蟻の積分, 昆虫書店, 1966", ("蟻の積分", "昆虫書店", 1966, ["蜂谷茂"])),
    ("A.-B. ハチ, 蟻の講義, 佐藤花子訳, 昆虫書店, 1979年",
     ("蟻の講義", "昆虫書店", 1979, ["ハチ"])),
    ("김철수, 이영희 (2024). 모두를 위한 개미 300제. https://ants.example.org",
     ("모두를 위한 개미 300제", "", 2024, ["김철수", "이영희"])),
    ("김철수, 이영희. (2019). 개미의 언어와 길의 관계. 개미연구, 52, 133-160.",
     ("개미의 언어와 길의 관계", "개미연구", 2019, ["김철수", "이영희"])),
]  # fmt: skip


@pytest.mark.parametrize(("source", "row"), _REFERENCES, ids=[row[0] for _, row in _REFERENCES])
def test_a_reference_is_read_whole(source: str, row: Row) -> None:
    assert rows_of(f"# References\n\n- {source}\n") == [row]


def test_letter_and_number_in_brackets_count_the_entries_of_a_kind() -> None:
    text = (
        "# Publications\n\n## Journal papers\n\n"
        '[J2] A. B. C. Bee, D. Dee, and E. Eff, "How ants count," *J. Ant. Soc. Hill.*, vol. 3,'
        " no. 5, pp. 1–9, Nov. 2008.\n\n"
        '[J1] G. Gee and **A. Bee**, "Ants: A survey," *Hill Commun.*, vol. 1, 2004.\n\n'
        "## Books\n\n[B1] A. Bee and D. Dee, *Counting in Practice*, 2nd ed. Ulm: Hill Press,"
        " 2015.\n"
    )
    assert rows_of(text) == [
        ("How ants count", "J. Ant. Soc. Hill", 2008, ["Bee", "Dee", "Eff"]),
        ("Ants: A survey", "Hill Commun.", 2004, ["Gee", "Bee"]),
        ("Counting in Practice", "Hill Press", 2015, ["Bee", "Dee"]),
    ]


def test_a_title_that_begins_in_capitals_stands_for_the_authors() -> None:
    text = (
        "# Referências\n\nBEE, Ada. A vida das formigas. São Paulo: Colina, 1999.\n\n"
        "O LIVRO das formigas mortas: o primeiro livro. São Paulo: Colina, 1982.\n\n"
        "CEE, Bob. O ninho. 5. ed. São Paulo: Colina, 2015.\n"
    )
    assert rows_of(text) == [
        ("A vida das formigas", "Colina", 1999, ["BEE"]),
        ("O LIVRO das formigas mortas: o primeiro livro", "Colina", 1982, []),
        ("O ninho", "Colina", 2015, ["CEE"]),
    ]


def test_a_thesis_in_traditional_characters_is_one() -> None:
    text = (
        "# 参考文献\n\n[1] 王明. 蚂蚁计数研究[J]. 昆虫学报，2018，55（7）：14-15.\n"
        "[2] 王靖. 以影像為基礎之螞蟻計數. 山丘大學昆蟲學系碩士論文, 2021.\n"
        "[3] 李航. 蚂蚁基础[M]. 北京：山丘出版社，2009.\n"
    )
    assert rows_of(text) == [
        ("蚂蚁计数研究", "昆虫学报", 2018, ["王明"]),
        ("以影像為基礎之螞蟻計數", "", 2021, ["王靖"]),
        ("蚂蚁基础", "山丘出版社", 2009, ["李航"]),
    ]


def test_a_word_in_front_of_an_emphasized_venue_is_no_name() -> None:
    text = (
        "# Papers\n\n- Dreamers & Walkers, *Nature* (2000) [[pdf]](https://a.org/1.pdf)\n"
        "- Walks of Ants, *Nature* (2001) [[pdf]](https://a.org/2.pdf)\n"
    )
    assert rows_of(text) == [
        ("Dreamers & Walkers", "Nature", 2000, []),
        ("Walks of Ants", "Nature", 2001, []),
    ]
