"""References in Russian, as GOST has them, and in Polish."""

from tests.readinglist.rows import Row, references, rows_of_reference


@references(
    ("Пчёлкин, И. А. Как считают муравьи [Электронный ресурс] / И. А. Пчёлкин, А. В. Жук //"
     " Вестник леса им. А.Б. Муравьёва. Серия «Лес». — 2019. — 2(16). — С. 71—79.",
     ("Как считают муравьи", "Вестник леса им. А.Б. Муравьёва. Серия «Лес»", 2019, ["Пчёлкин"])),
    ("Пчёлкин М.В., Жук А. and Bee S. A method of ants in open data // 12th International Young"
     " Ants Conference – YAC 2023",
     ("A method of ants in open data", "12th International Young Ants Conference", 2023,
      ["Пчёлкин", "Жук", "Bee"])),
    ("Жук Г., Пчёлкин Дж., Оса А. Язык муравьёв. Руководство. — 2-е изд. — Москва : Лес, 2018."
     " — 496 с.",
     ("Язык муравьёв. Руководство", "Лес", 2018, ["Жук", "Пчёлкин", "Оса"])),
    ("Жук, И. И. Учёт муравьёв / И. И. Жук, П. П. Оса. – Москва : Лес, 2023. – 256 с.",
     ("Учёт муравьёв", "Лес", 2023, ["Жук"])),
    ("King R. Ants without pain // Pain. – 2008. – № 3. – С. 12–20.",
     ("Ants without pain", "Pain", 2008, ["King"])),
    ("Жук Вл. В., Оса Г. А. Физиология муравьёв. — СПб.: Изд-во С.-Петерб. ун-та, 2011. — 783 с.",
     ("Физиология муравьёв", "Изд-во С.-Петерб. ун-та", 2011, ["Жук", "Оса"])),
    ("Жук Н. М. «История муравьёв». Т. VIII–IX. — М.: Наука, 1989.",
     ("История муравьёв", "Наука", 1989, ["Жук"])),
    ("Переписка муравьёв с пчёлами / под ред. Д. С. Осы. — Л.: Наука, 1979.",
     ("Переписка муравьёв с пчёлами", "Наука", 1979, [])),
    ("**[Жук, Оса 1977]** Жук Н. А., Оса Я. В. *Методы муравьёв.* — М.: Наука, 1977.",
     ("Методы муравьёв", "Наука", 1977, ["Жук", "Оса"])),
    ("Жук А.Н. Деятельность. Сознание. Муравей. М., 1975",
     ("Деятельность. Сознание. Муравей", "", 1975, ["Жук"])),
    ("**Жук С.** Муравьи и пчёлы: полный курс, 2-е изд.: Пер. с англ. — М.: Издательский дом"
     " «Холм», 2006. — 104 с.",
     ("Муравьи и пчёлы: полный курс", "Издательский дом «Холм»", 2006, ["Жук"])),
    ("Жук Р. М. [и др.]. Муравьи в лесу // Вестник леса. 1998. С. 11–14.",
     ("Муравьи в лесу", "Вестник леса", 1998, ["Жук"])),
    # GOST with hyphens, and which parts to read; a publisher with initials.
    ("**[О3]** Жук, К. Муравьи. Жизнь холма. - СПб.: Оса, 2019. - 544 с. - Разделы: Ants, Wood.",
     ("Муравьи. Жизнь холма", "Оса", 2019, ["Жук"])),
    ("Жук, К. Чистые муравьи. - М.: И.Д. Оса, 2016. - 688 с.",
     ("Чистые муравьи", "И.Д. Оса", 2016, ["Жук"])),
    ("Бии С. Н. Счёт гнёзд // Муравьи и техника: сб. тр. конф. Казань: Изд-во КФУ, 2018. С. 45–50.",
     ("Счёт гнёзд", "Муравьи и техника: сб. тр. конф", 2018, ["Бии"])),
    ("Бии С. Н. Счёт ульев // Материалы VI Междунар. науч. конф. Казань, 2018. С. 45–50.",
     ("Счёт ульев", "Материалы VI Междунар. науч. конф", 2018, ["Бии"])),
)  # fmt: skip
def test_russian(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, S., & Fox, R. (2025). Ants in large hills. W *Lecture Notes in Ants* (s. 60–71). Hill.",
     ("Ants in large hills", "Lecture Notes in Ants", 2025, ["Bee", "Fox"])),
    ("Pszczoła A., Mrówka B., Jak liczą mrówki, „Przegląd Owadów” 2005, t. 12, nr 3, s. 45–52.",
     ("Jak liczą mrówki", "Przegląd Owadów", 2005, ["Pszczoła", "Mrówka"])),
    ("Pszczoła E., Mrówka J., Psychologia mrówek, Wydawnictwo Naukowe PWN, Warszawa 2006.",
     ("Psychologia mrówek", "Wydawnictwo Naukowe PWN", 2006, ["Pszczoła", "Mrówka"])),
    ("Adam Mrówka, Testowanie mrówek i pszczół, Wydawnictwo Naukowe PWN, Warszawa 2015",
     ("Testowanie mrówek i pszczół", "Wydawnictwo Naukowe PWN", 2015, ["Mrówka"])),
    ("Pszczoła J., Mrówka T. (red.), Mrówki polskie 2015, Rada Mrówek, Warszawa 2015.",
     ("Mrówki polskie 2015", "Rada Mrówek", 2015, ["Pszczoła", "Mrówka"])),
    ("Mrówka T.: Mrówki. Liczenie z programem GRETL, Warszawa: PWN, 2011",
     ("Mrówki. Liczenie z programem GRETL", "PWN", 2011, ["Mrówka"])),
)  # fmt: skip
def test_polish(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


def test_editors_behind_the_slash_of_a_collection() -> None:
    source = (
        "Сотин Д.В. Ульи и гнёзда // Наследство пчёл: материалы / отв. ред. В. Гнездов."
        " – М.: Наука, 2014. – С. 5–9."
    )
    assert rows_of_reference(source) == [
        ("Ульи и гнёзда", "Наследство пчёл: материалы", 2014, ["Сотин"])
    ]
