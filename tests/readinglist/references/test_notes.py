"""References: keys, numbers and labels in front, and notes on access behind."""

from tests.readinglist.rows import Row, references, rows_of, rows_of_reference


@references(
    ('**[Bee1943]** Bee, Ada S., and Carl Dee. "A calculus of ants." The bulletin of ant physics'
     " 5.4 (1943): 115-133.",
     ("A calculus of ants", "The bulletin of ant physics", 1943, ["Bee", "Dee"])),
    ("[x] 3. Wüth, K. The way to ants. Nat. Struct. Biol. 8, 923–925 (2001).",
     ("The way to ants", "Nat. Struct. Biol.", 2001, ["Wüth"])),
    ("[x] 4. Bee, M. C. & Dee, J. A. Advances in ants. F1000Res. 9, (2020).",
     ("Advances in ants", "F1000Res", 2020, ["Bee", "Dee"])),
    ("$\\textbf{[10]}$ Fan, J., & Liao, Y. (2014). Ants in dimensions. Annals of ants, 42(3), 8.",
     ("Ants in dimensions", "Annals of ants", 2014, ["Fan", "Liao"])),
    ("[BIEN11]: Biene, Anna: Das Leben der Ameisen, Springer Berlin, 2011",
     ("Das Leben der Ameisen", "Springer Berlin", 2011, ["Biene"])),
    ("**[Bee et al. 02]** Bee, A. and Cee, D., *“How ants talk,”* in *Ant Wisdom 3*, edited by Eve"
     " Dee. Hill Media, 2002.", ("How ants talk", "Ant Wisdom", 2002, ["Bee", "Cee"])),
    ("Week 5: Bee, David. The Conscious Ant. New York: Hill University Press, 1996.",
     ("The Conscious Ant", "Hill University Press", 1996, ["Bee"])),
    ("**Biene/Ameise (2001):** Biene, A./Ameise, D.: Wie Ameisen zählen, in: Zeitschrift für Wald,"
     " 9. Jg. (2001), Nr. 4, S. 27–48",
     ("Wie Ameisen zählen", "Zeitschrift für Wald", 2001, ["Biene", "Ameise"])),
    ("Ape 2001 = A. Ape, *Come contano le formiche*, «Bosco», 3 (2001), pp. 4-9.",
     ("Come contano le formiche", "Bosco", 2001, ["Ape"])),
)  # fmt: skip
def test_keys_and_numbers_in_front(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ('Bee, Ada C., Dan Dee, and Eve F. Eff. "How Ants Count." *CHI \'10.* Association for Ants,'
     " 2009. 138-147. Web. 9 Feb. 2015.", ("How Ants Count", "CHI", 2009, ["Bee", "Dee", "Eff"])),
    ("*Plants and Ants of the Wood.* Hill Ministry, Sept. 2011. Web. 31 Jan. 2015.",
     ("Plants and Ants of the Wood", "", 2011, [])),
    ('Estes, James, et al. "Sea Ants." Ecology, vol. 59, no. 4, 1978, pp. 822–833. JSTOR,'
     " www.example.org/stable/1. Accessed 4 Dec. 2020.",
     ("Sea Ants", "Ecology", 1978, ["Estes"])),
    ("Bee, Ada. 2012. How ants listen. Ant Hearing 22.2: 146-60.  <Accessed: 22. July 2014>."
     " http://dx.doi.org/10.1080/1", ("How ants listen", "Ant Hearing", 2012, ["Bee"])),
    ("Biene, Ada. 2012. Was Ameisen tun. Ameisenblatt 22(2): 146–60 <Zugriff: 22.7.2014>.",
     ("Was Ameisen tun", "Ameisenblatt", 2012, ["Biene"])),
    ("Biene, Anna (o.J.): Ameisen heute. Online: https://ants.example.org (Zugriff am 12.03.2020)",
     ("Ameisen heute", "", 0, ["Biene"])),
    ("Abeja, A. (s.f.). Hormigas de hoy. Recuperado el 3 de mayo de 2020, de"
     " https://ants.example.org", ("Hormigas de hoy", "", 0, ["Abeja"])),
    ("Biene, A. (o.J.). *Was Ameisen tun*. Abgerufen von https://ants.example.org",
     ("Was Ameisen tun", "", 0, ["Biene"])),
    ("Mier, A. (2022, 12 maart). *Mieren in de stad*. Geraadpleegd op 13 maart 2023, van"
     " https://example.org/mieren", ("Mieren in de stad", "", 2022, ["Mier"])),
    ("Μυρμήγκι, Α. (2022). *Τα μυρμήγκια στην πόλη*. Ανακτήθηκε 12 Μαρτίου 2023, από"
     " https://example.org/m", ("Τα μυρμήγκια στην πόλη", "", 2022, ["Μυρμήγκι"])),
    ("Hangya A. (2022): *Hangyák a városban*. https://example.org/h (Letöltés: 2023. 03. 12.)",
     ("Hangyák a városban", "", 2022, ["Hangya"])),
    ("Koi, D. 2022. Koit kaupungissa ja maalla. Viitattu 12.3.2023. https://example.org/koi",
     ("Koit kaupungissa ja maalla", "", 2022, ["Koi"])),
)  # fmt: skip
def test_the_day_of_a_visit(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee SK, Dee M. The way of ants: an application. In: 2012 International Conference on Ants"
     " [Internet]; 2012 [cited 2024 May 5]. Available from: https://a.org/1",
     ("The way of ants: an application", "International Conference on Ants", 2012, ["Bee",
      "Dee"])),
    ("Bee DG, Dee JJ. Respuestas de las hormigas. J Formic Kinesiol [Internet]. Diciembre de 2003"
     " [consultado el 5 de mayo de 2024];13(6):569-73. Disponible en: https://a.org/1",
     ("Respuestas de las hormigas", "J Formic Kinesiol", 2003, ["Bee", "Dee"])),
    ("Bee Dee M. El hormiguero como ciudad [tesis de grado en Internet]. Lima: Universidad de la"
     " Hormiga; 2014 [citado 29 sep 2026]. Disponible en: http://a.org/1",
     ("El hormiguero como ciudad", "Universidad de la Hormiga", 2014, ["Bee Dee"])),
    ("Bee P. Ants of the Heart [Internet]. [citado el 12 de abril de 2023]. Disponible en:"
     " https://a.org/1",
     ("Ants of the Heart", "", 0, ["Bee"])),
    ("Bee D. Digital Ants: Basics [Internet]. Hill, Wood: Springer-Verlag; 2011. Available from:"
     " https://a.org/1",
     ("Digital Ants: Basics", "Springer-Verlag", 2011, ["Bee"])),
    ("Ant Society. Guía de hormigas (ABC) [Internet]. 2024 [citado 2026 Dec 1].",
     ("Guía de hormigas (ABC)", "", 2024, ["Ant Society"])),
    ("Anna B. Bee, 2016d. Augmenting ants. [online] Available at: <https://a.org/1>",
     ("Augmenting ants", "", 2016, ["Bee"])),
    ("Anna B. Bee and Carl Dee, 2015. The curve of ants in the woods of Ulm, 1860-2010. [online]"
     " Available at: <https://a.org/1>",
     ("The curve of ants in the woods of Ulm, 1860-2010", "", 2015, ["Bee", "Dee"])),
    ("Anna B. Bee, 2016. Ants in a large world. An algorithm that counts them. [online]"
     " Available at: <https://a.org/1>",
     ("Ants in a large world. An algorithm that counts them", "", 2016, ["Bee"])),
    ("Bee, A. 2001. *Vom Zählen der Ameisen*. Universität Ulm. Online im Internet: URL:"
     " http://a.org/1 [Stand: 13.01.2002, 15.13 Uhr]",
     ("Vom Zählen der Ameisen", "Universität Ulm", 2001, ["Bee"])),
)  # fmt: skip
def test_works_on_the_net(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, A. (1978). Clocks of ants. Letters on Ants, 21(7), 558–565. (via Carl)",
     ("Clocks of ants", "Letters on Ants", 1978, ["Bee"])),
    ("Ants search fast\n\n  Citation: van Bee M, Dee SS, Cee C. Ants search fast. Nat Biotechnol."
     " 2024 Feb;42(2):243-246. doi: 10.1038/s1. Epub 2023 May 8. PMID: 37156916.",
     ("Ants search fast", "Nat Biotechnol.", 2024, ["van Bee", "Dee", "Cee"])),
    ("Bee D, Cee E, et al. Seven days of ants: a trial. Ant Dis 2019; 69(7): 1091–8. *The 7-day"
     " one.*",
     ("Seven days of ants: a trial", "Ant Dis", 2019, ["Bee", "Cee"])),
    ("Bee TF, Cee SE. Running ants: guidelines. Ant Dis. 2016 May 15;62(10):e51-77. Epub 2016"
     " Apr 1."
     " PMID: 27000002", ("Running ants: guidelines", "Ant Dis", 2016, ["Bee", "Cee"])),
    ("A. Bee and C. Dee, Ways to a new hill, Ant Rev. B 2, 1246 (2012). Editors' suggestion.",
     ("Ways to a new hill", "Ant Rev. B", 2012, ["Bee", "Dee"])),
    ("A. Bee and C. Dee, Ways to an old hill, Ant Rev. B 2, 1246 (2012) - highlighted in Wood",
     ("Ways to an old hill", "Ant Rev. B", 2012, ["Bee", "Dee"])),
    ("A. Bee, C. Dee. Ways of ants. Adv. Ants 2012, 24, 1246-1250. Featured on the cover.",
     ("Ways of ants", "Adv. Ants", 2012, ["Bee", "Dee"])),
    ("Bee, A., & Dee, C. (2012). Ways of bees. Adv. Bees, 24(3), 1246-1250. Featured on the cover.",
     ("Ways of bees", "Adv. Bees", 2012, ["Bee", "Dee"])),
)  # fmt: skip
def test_remarks_behind_the_pages(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


def test_tags_behind_references_that_look_like_the_marks_of_gb_t_7714() -> None:
    text = (
        "## Formiche\n\n"
        "**Bee, A., Dee, C. & Eff, G. (1991).** *The Counting Ant*. Hill Press. `[M]` ⚪\n\n"
        "**Gee, H. & Bee, A. (2006).** *How the Hill Shapes the Ant*. Hill Press. `[M]`\n\n"
        "**Dee, C. & Bee, A. (2009).** *Ants at work: A study*. Ants 17(3): 6–9. `[V]`\n"
    )
    assert rows_of(text) == [
        ("The Counting Ant", "Hill Press", 1991, ["Bee", "Dee", "Eff"]),
        ("How the Hill Shapes the Ant", "Hill Press", 2006, ["Gee", "Bee"]),
        ("Ants at work: A study", "Ants", 2009, ["Dee", "Bee"]),
    ]


def test_keys_and_dashes_in_front_of_references() -> None:
    text = """- **bia_2017** — Bia S, Cea MJ. Which ant is better? Br J Ants Med. 2017;51(3):209-10.
- **dea_2004** — Dea N, Efe H. Ants and wasps - the bee method. Eur J Ants. 2004;91(1):111-115."""
    assert rows_of(text) == [
        ("Which ant is better?", "Br J Ants Med.", 2017, ["Bia", "Cea"]),
        ("Ants and wasps - the bee method", "Eur J Ants", 2004, ["Dea", "Efe"]),
    ]
