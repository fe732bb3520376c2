"""References: chapters of books, and the editors of the books."""

from tests.readinglist.rows import Row, entries, references, rows_of, rows_of_reference


@references(
    ("Grice, H. Paul. 1975. Logic and ants. In Peter Cole & Jerry Mor (eds.), *Speech of ants*,"
     " 41–58. New York: Academic Press.",
     ("Logic and ants", "Speech of ants", 1975, ["Grice"])),
    ("Floyd, R.W.: Meanings of ants. In: Kozen, D. (ed.) Aspects of Ants. LNCS, vol. 131,"
     " pp. 52–71. Springer (1967)",
     ("Meanings of ants", "Aspects of Ants", 1967, ["Floyd"])),
    ("Bee, B. (2018): Staat, in: Begriffe der Ameisenkunde, (Hrsg.: Dee, J.), Ulm: Ant VS, S. 1–5",
     ("Staat", "Begriffe der Ameisenkunde", 2018, ["Bee"])),
    ("Bee A, Dee C. Ants and hills. In: Eff E, Gee G, editors. Handbook of hills. 2nd ed. New York:"
     " Ant Press; 2001. p. 1-9.",
     ("Ants and hills", "Handbook of hills", 2001, ["Bee", "Dee"])),
    ("Simm, Georg (1903): Die Ameisen. In: Peter, Theo (Hrsg.): Der Wald. Dresden: Zahn, S. 1–9.",
     ("Die Ameisen", "Der Wald", 1903, ["Simm"])),
    ("Anna Bee. “Ants in the history of wood”. In Carl Dee (ed.), A History of Wood and Hills (Ulm:"
     " Hill Press). (With Eve Eff.)",
     ("Ants in the history of wood", "A History of Wood and Hills", 0, ["Bee"])),
    ("Anna Bee. “Measuring ants”. Forthcoming in Dee, Kok and Eff eds. Ants and Hills.",
     ("Measuring ants", "Ants and Hills", 0, ["Bee"])),
    ("[43] R. Bee, Memory of Ants, in M. Cee (ed.), Ant Information, Cambridge, MA: Hill Press,"
     " 1968.", ("Memory of Ants", "Ant Information", 1968, ["Bee"])),
    ("Bee, A., and B. Cee. 1985. How ants count. In: Dee, D., editor, Proceedings of the first"
     " conference on ants. Hill Press, Ulm. p. 1–9",
     ("How ants count", "Proceedings of the first conference on ants", 1985, ["Bee", "Cee"])),
    ("Bee, Ada/Cee, Bob (2016): Die Ameise. In: Dee, Nicole/Eff, Kai/Gee, Toni/Hum, Sara/Ill, Mark/"
     "Jot, Maren/Ell, Josef/Emm, Helen/Enn, Asta/Ohm, Jana/Pee, Stella/Que, Anna/Arr, Otto"
     " (Hrsg.): Wege der Ameisen. Ulm: Hill, 2016. S. 1–9.",
     ("Die Ameise", "Wege der Ameisen", 2016, ["Bee", "Cee"])),
    ("Bee A. 1990. How ants count, *In* Cee M [ed.], Ant applications, uses, methods. Hill Press,"
     " Ulm.", ("How ants count", "Ant applications, uses, methods", 1990, ["Bee"])),
    ("LI J. Characters of ants[C]//CEE D. Proceedings of the first conference on ants. Ulm: Hill,"
     " 1985: 3-9.",
     ("Characters of ants", "Proceedings of the first conference on ants", 1985, ["LI"])),
    ("Bee, H., 1975. The meaning of “ants”, in: Dee, K. (Ed.), Ants, Mind, and Hills. Hill"
     " Press, Bonn, pp. 131–193.",
     ("The meaning of “ants”", "Ants, Mind, and Hills", 1975, ["Bee"])),
    ("LI J. Characters of ants[C]//ANTEX. Proceedings of the first conference on ants. Ulm: Hill,"
     " 1985: 3-9.",
     ("Characters of ants", "Proceedings of the first conference on ants", 1985, ["LI"])),
    # Editors as other languages have them.
    ("MOTTE, Dora, 2018. Falter im Licht. In: Emil KÄFER und Ada BIENE, Hrsg. *Buch der Ameisen*."
     " Heidelberg: Winter, S. 12–34",
     ("Falter im Licht", "Buch der Ameisen", 2018, ["MOTTE"])),
    ("Motte, Dora: Falter im Licht. In Emil Käfer und Ada Biene (Hg.): Buch der Ameisen. Ulm:"
     " Winter 2018, 12-34.",
     ("Falter im Licht", "Buch der Ameisen", 2018, ["Motte"])),
    ("Mal, D. (2018). Malar i ljuset. I Bagge, E. (red.) Handbok om myror. Stockholm: Norstedts,"
     " s. 12–34.", ("Malar i ljuset", "Handbok om myror", 2018, ["Mal"])),
    ("Myre, Bo: Skridt i sandet. I: Myrer og Samfund, nr. 4, 2016.",
     ("Skridt i sandet", "Myrer og Samfund", 2016, ["Myre"])),
)  # fmt: skip
def test_editors_in_front_of_the_book(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ('Spee, Gaya. "Can the Ant Speak?" In *Ants and Culture*, edited by Cary Nee, 271–313.'
     " Urbana: Ant Press, 1988.",
     ("Can the Ant Speak?", "Ants and Culture", 1988, ["Spee"])),
    ('Bee, Ada. "Red Wood." *The Hill Companion to Ants.* Ed. Eve-Marie Dee. New York: Hill'
     " University Press, 2004. 241-262. Print.",
     ("Red Wood", "The Hill Companion to Ants", 2004, ["Bee"])),
    ('Ada Bee and Carl Dee, "Counting in ants", Advances in Wood - 2nd Symp., (E. Eff and G. H.'
     " Gee, eds.), Lecture Notes in Ants 525, Springer-Verlag, Berlin, 1991, 237-256.",
     ("Counting in ants", "Advances in Wood - 2nd Symp.", 1991, ["Bee", "Dee"])),
    ("A. Bee, C. Dee, and E. Eff, “How Ants Count in the Woods,” en, in Ants of Hills, ser. Wood"
     " Hills, G. Gee and H. Hee, Eds., Cham: Hill Press, 2021, pp. 413–465, isbn: 978-3-030.",
     ("How Ants Count in the Woods", "Ants of Hills", 2021, ["Bee", "Dee", "Eff"])),
    ("Bee, A. How ants count? In *The ant book*, C. Dee (ed.). Hill Press, Ulm, 1998.",
     ("How ants count?", "The ant book", 1998, ["Bee"])),
    ("Abeille, Anne. « Les fourmis ». In Bois et Abeilles, édité par Paul Fourmi, 47‑54. Presses du"
     " Bois, 2021.", ("Les fourmis", "Bois et Abeilles", 2021, ["Abeille"])),
    ("Bee, A. (1997) “How ants count”, to appear in Hills, ed. Cee C. D., Dee E. & Hai H., Ant"
     " Series.",
     ("How ants count", "Hills", 1997, ["Bee"])),
    ("Bee, A. (1997) How ants count, in Tall Hills, eds. C. D. Cee & E. Dee, Springer.",
     ("How ants count", "Tall Hills", 1997, ["Bee"])),
    ("Bee, A. “How ants count.” In Cee, ed., Tall Hills. Ulm: Wood, 2001.",
     ("How ants count", "Tall Hills", 2001, ["Bee"])),
)  # fmt: skip
def test_editors_behind_the_book(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee T (2001) How ants count? Böhm S, Eick KV von, eds. *Hills. A book of ants* (Ant-Verlag,"
     " Würzburg), 143–152.", ("How ants count?", "Hills. A book of ants", 2001, ["Bee"])),
    ("Bee T 2001 How ants count *Hills. A book of ants* ed S Böhm and K Eick (Würzburg: Ant-Verlag)"
     " pp 143–52", ("How ants count", "Hills. A book of ants", 2001, ["Bee"])),
    ("Ape, Paolo, «Il trattato delle formiche», G. E. R. Vespa, G. Ragno (a cura di), *Formiche e"
     " sensi*, Roma, Pino, 1979, pp. 3-9.",
     ("Il trattato delle formiche", "Formiche e sensi", 1979, ["Ape"])),
    ("Bee, Ada, « Compter les fourmis » dans Eve Cee, dir, *Le bois*, Ulm, Hill Press, 1990.",
     ("Compter les fourmis", "Le bois", 1990, ["Bee"])),
    ("Biene, Max: Formeln für Ameisen. In: Wespe, M. (Hrsg.): *Ameisen heute*. New York, NY, USA :"
     " Hill Press, 1990", ("Formeln für Ameisen", "Ameisen heute", 1990, ["Biene"])),
    ("Stamp, R., Modelling Ants by Wood, In B. Niblett (Ed.), Workshop on Ant Science and Law, Hill"
     " Press, 1980.",
     ("Modelling Ants by Wood", "Workshop on Ant Science and Law", 1980, ["Stamp"])),
    ("BEE A, CEE D. 1995. Theory of ants[M]//DEE W B, GEE K K. Speech of ants. Ulm: Hill: 347-396.",
     ("Theory of ants", "Speech of ants", 1995, ["BEE", "CEE"])),
    ("BEE, A.; CEE, B.; DEE, M.; *et al*. How Ants Count. *In*: EFF, Dario (Org.). **Proceedings of"
     " the first conference on ants**. Ulm: Hill, 1985. p. 1-4.",
     ("How Ants Count", "Proceedings of the first conference on ants", 1985,
      ["BEE", "CEE", "DEE"])),
)  # fmt: skip
def test_editors_of_emphasized_books(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, A., Cee, D. 1996. Theory of ants, pp. 347–396. In Dee WB, Gee KK (eds.), Speech of"
     " ants. Elsevier Science, Amsterdam.",
     ("Theory of ants", "Speech of ants", 1996, ["Bee", "Cee"])),
    ("Bee, Ada. “The Parts of Ants.” Pages 19–42 in *How to Run Ants*. Ulm: Hill Press, 1984.",
     ("The Parts of Ants", "How to Run Ants", 1984, ["Bee"])),
    ("Ada Bee and Cid Dee, “The Parts of Ants,” chap. 3 in *How to Run Ants*, 2nd ed., (Ulm: Hill"
     " Press, 1984).", ("The Parts of Ants", "How to Run Ants", 1984, ["Bee", "Dee"])),
    ("Bee, Ada. “Visual Ants.” *Visual and Other Hills*, Hill Press, 1989, pp. 14–26.",
     ("Visual Ants", "Visual and Other Hills", 1989, ["Bee"])),
    ("Bee, A., Dee, C.: Moribund ants. In: Ant English: Dialects and Variation. pp. 6–21."
     " Blackwell, Malden, MA (1995).",
     ("Moribund ants", "Ant English: Dialects and Variation", 1995, ["Bee", "Dee"])),
    ("Bee, A.C. and B. Cee. 1986. How ants count. Pages 229-239 in D. Dee and E.F. Eff, editors,"
     " Ant ecology. Hill and Row.", ("How ants count", "Ant ecology", 1986, ["Bee", "Cee"])),
)  # fmt: skip
def test_pages_and_chapters_around_in(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bi, A. & Myg, B. (1997). Et sprog for myrer. I: Due, E. (Red.), *Myrer i skoven*"
     " (s. 297–310). Ulm: Hill.",
     ("Et sprog for myrer", "Myrer i skoven", 1997, ["Bi", "Myg"])),
    ("Čebela, A. (1993). Govor o mravljah. V: M. Osa (ur.), *Stare mravlje* (str. 110–185). Ulm:"
     " Hill.", ("Govor o mravljah", "Stare mravlje", 1993, ["Čebela"])),
    ("Lebah, A. 1985. Rumus semut, dalam: Semut, D. (Ed.), Kumpulan semut. Hill Press. Ulm, hlm."
     " 93–101.", ("Rumus semut", "Kumpulan semut", 1985, ["Lebah"])),
    ("Pszczoła A., Jak liczą mrówki, [w:] Ule i mrowiska, red. D. Osa, Warszawa 2010, s. 10–12.",
     ("Jak liczą mrówki", "Ule i mrowiska", 2010, ["Pszczoła"])),
    ("Bee M., Historia ula, [w:] Szkice o owadach, red. K. Lis, Wzgórze, Kraków 2010, s. 45–60.",
     ("Historia ula", "Szkice o owadach", 2010, ["Bee"])),
    ("Bee, Ana, «Historia de la colmena», en Pedro Dedo (ed.), Ensayos sobre insectos, Barcelona,"
     " Colina, 2010, págs. 45-60.",
     ("Historia de la colmena", "Ensayos sobre insectos", 2010, ["Bee"])),
)  # fmt: skip
def test_in_in_other_languages(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, Ada M. *Intelligent ants*, in *Ants 5*, 1969.",
     ("Intelligent ants", "Ants", 1969, ["Bee"])),
    ("Bee, T.R., Cee, M. & Dee, M. (2004). Paths of red ants, in Handbook of Ants and Bees,"
     " Springer, New York, pp. 1-132.",
     ("Paths of red ants", "Handbook of Ants and Bees", 2004, ["Bee", "Cee", "Dee"])),
    ("Bee, A. & Dee, C. (2013). Ants – a guide. In: A. Hohen & K. Wilb. Handbook of Ants. 48.",
     ("Ants – a guide", "Handbook of Ants", 2013, ["Bee", "Dee"])),
    (r"\*\* Bee, W. van O. 'Three grades of ants' in W. O. Bee *The Ways of Ants*. (Ulm: Hill"
     " House, 1966). A classic.", ("Three grades of ants", "The Ways of Ants", 1966, ["Bee"])),
    ("BEE, Ada. Rainha e rei. In: CEE, Bob (Org.). 500 anos de formigas, 500 anos de abelhas."
     " São Paulo: Monte: Vale, 1992. p. 125-170.",
     ("Rainha e rei", "500 anos de formigas, 500 anos de abelhas", 1992, ["BEE"])),
    ("Bee SN, Dee D. A language for ants. In: ANTS, editor. Proceedings of the wood. Ulm: Hill;"
     " 1997. p. 3-9", ("A language for ants", "Proceedings of the wood", 1997, ["Bee", "Dee"])),
    ("Bee, T., Cee, Q.: ‘How ants count’, in ‘Proceedings of the Conference on Ants’ (2017),"
     " pp. 4–9", ("How ants count", "Proceedings of the Conference on Ants", 2017, ["Bee", "Cee"])),
    # Chapters of books; a book in which a work without a title stands.
    ("Bee, Ada. How ants count. Chapter 3 in The Hill Handbook of Ants. Hill Press, 2001.",
     ("How ants count", "The Hill Handbook of Ants", 2001, ["Bee"])),
    ("Bee, Ada (2001). How ants count. Chapter 3 in *The Hill Handbook of Ants*. Hum.",
     ("How ants count", "The Hill Handbook of Ants", 2001, ["Bee"])),
    ('Bee, Ada, and Carl Dee. "How ants build." Ant builders. Springer, Berlin, 2002. 245-262.',
     ("How ants build", "Ant builders", 2002, ["Bee", "Dee"])),
    ("Bee, Ada. “How ants build.” Ants of the Wood. Ulm: Hill Press, 2002. 245-262.",
     ("How ants build", "Ants of the Wood", 2002, ["Bee"])),
    ("Bee, Ada. “How ants build.” Hill Press. Ulm, 2002.",
     ("How ants build", "Hill Press", 2002, ["Bee"])),
    ("Bee, Ada. “How ants build.” Working Paper. University of Ants, 2002.",
     ("How ants build", "University of Ants", 2002, ["Bee"])),
)  # fmt: skip
def test_books_without_editors(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Biene, Hans: Ameisen im 18. Jahrhundert. In: Ders.: Wald, Wiese, Hügel. Ulm: Specht & Fink"
     " 1976, S. 174–205.", ("Ameisen im 18. Jahrhundert", "Wald, Wiese, Hügel", 1976, ["Biene"])),
    ("Biene, Georg (1908): Exkurs über Ameisen. In: ders., Wald. Wege der Forschung. Ulm: Hügel,"
     " S. 22–30.", ("Exkurs über Ameisen", "Wald. Wege der Forschung", 1908, ["Biene"])),
)  # fmt: skip
def test_books_by_the_same_author(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@entries(
    (
        "editors are not authors",
        "# Papers\n"
        "- Anna Bee (2025): ‘The Duty of Ants,’ in: Carl Dee (ed.): _Handbook of Ants_, 3–9.\n"
        "- Bee, Anna, Eva Eff, and Zoe Zee (2024): ‘The Rights of Ants,’"
        " _Journal of Insects_ 14, 25–59.\n",
        [
            ("The Duty of Ants", "Handbook of Ants", 2025, ["Bee"]),
            ("The Rights of Ants", "Journal of Insects", 2024, ["Bee", "Eff", "Zee"]),
        ],
    ),
    (
        "an edition of a book, a book that has editors",
        "# Referencias\n\n"
        "Bee, F. G. (2012). *El proyecto de las hormigas: un mapa* (6ª ed.). Hormiga.\n"
        "\nDee, N., & Eff, M. (2017). A survey of attacks on ants (SoK). In M. Gee & R. Zee"
        " (Eds.), *Principles of Ants* (pp. 1-9). Formica. https://doi.org/10.5555/1\n",
        [
            ("El proyecto de las hormigas: un mapa", "Hormiga", 2012, ["Bee"]),
            ("A survey of attacks on ants (SoK)", "Principles of Ants", 2017, ["Dee", "Eff"]),
        ],
    ),
)
def test_books_with_editors_in_lists(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


def test_the_author_and_a_colon_in_front_of_the_book_of_a_chapter() -> None:
    text = "- Ada Bia (1992): *Der Hügel*. In: Cora Cea: *Ameisen und Bienen*. Ulm 1992. 7–33."
    assert rows_of(text) == [("Der Hügel", "Ameisen und Bienen", 1992, ["Bia"])]


def test_titles_like_names_of_meetings_in_front_of_the_book() -> None:
    text = """- **Bia & Cea (2015).** The International Hill Office of 1891. In Driven by Honey: How
  Bees Live. Hill Press, pp. 93-108.
- Dea, A., & Efe, B. (2016). The International Nest Office. In *Driven by Wax: Ants*. Hill Press.
- Gea, C. (2017). The International Ant Commission. *Driven by Wax and Honey*, 3(2), 4-9."""
    assert rows_of(text) == [
        (
            "The International Hill Office of 1891",
            "Driven by Honey: How Bees Live",
            2015,
            ["Bia", "Cea"],
        ),
        (
            "The International Nest Office",
            "Driven by Wax: Ants",
            2016,
            ["Dea", "Efe"],
        ),
        ("The International Ant Commission", "Driven by Wax and Honey", 2017, ["Gea"]),
    ]


@references(
    (
        "Fuentes, Eva (2004). “La reina”. Gil Haro (Dir.). Insectos de la ciudad. Buenos Aires:"
        " Emecé, pp. 31-73.",
        ("La reina", "Insectos de la ciudad", 2004, ["Fuentes"]),
    ),
    (
        "Biene, Anna: „Waben“. Carla Dorn (Hg.): Insekten der Stadt. München: Hanser, 2004, S. 3.",
        ("Waben", "Insekten der Stadt", 2004, ["Biene"]),
    ),
    (
        "Abeille, Anne. « La reine ». Bruno Cire (dir.). Insectes. Paris : Seuil, 2004, p. 3-7.",
        ("La reine", "Insectes", 2004, ["Abeille"]),
    ),
)
def test_books_of_chapters_behind_their_editors(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]
