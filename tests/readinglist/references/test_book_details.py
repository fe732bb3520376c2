"""References: editions, series, volumes, translators and parts of books."""

from tests.readinglist.rows import Row, references, rows_of, rows_of_reference


@references(
    ("Bee, Ada. 2006. The life of ants. Cambridge [UK]; New York: Cambridge University Press.",
     ("The life of ants", "Cambridge University Press", 2006, ["Bee"])),
    ("Bee, Ada L. & Carl Dee (eds.). 2005. Ants at Work (Ants & Wood Professional Series)."
     " Antville, N.J. ; London: Lawrence Hill Associates.",
     ("Ants at Work", "Lawrence Hill Associates", 2005, ["Bee", "Dee"])),
    ("Bee, Ada. 2007. Ant Life Stories (Insects of the hills 12). Antville; Ulm: Hill & Wood.",
     ("Ant Life Stories", "Hill & Wood", 2007, ["Bee"])),
    ("Bee, Ada. 2008. Moth Life (A short study in 3 parts). Antville: Lawrence Hill Press.",
     ("Moth Life (A short study in 3 parts)", "Lawrence Hill Press", 2008, ["Bee"])),
    ("Gris, D. J; Schro, D. F. *Introduction to Ants*, 3rd ed.; Ant University Press, 2017.",
     ("Introduction to Ants", "Ant University Press", 2017, ["Gris", "Schro"])),
    ("Abeja, A. (2004). *Vida de hormigas* (1.ª ed., 3.ª reimp.). Lugar Editorial.",
     ("Vida de hormigas", "Lugar Editorial", 2004, ["Abeja"])),
    ("ABEILLE, Anne ; FOURMI, Paul. La vie des fourmis. 2e éd. Paris : Presses du Bois, 2020.",
     ("La vie des fourmis", "Presses du Bois", 2020, ["ABEILLE", "FOURMI"])),
    ("Bee, P., and Cee, J. A. (1989), Linear Ants (2nd ed.), New York: Hall & Hill.",
     ("Linear Ants", "Hall & Hill", 1989, ["Bee", "Cee"])),
    ("Biene, Rita (2004): Ameisen im Wald. 3., überarb. u. erw. Aufl. Ulm/New York: Hügel.",
     ("Ameisen im Wald", "Hügel", 2004, ["Biene"])),
    ("Bee AB, Cee DE. 1998. Counting red ants. Second. Dee RM Jr., editor. Berlin, Germany:"
     " Springer-Verlag.", ("Counting red ants", "Springer-Verlag", 1998, ["Bee", "Cee"])),
    ("Bee, Ada. *Ants.* Second. Berlin, Germany: Springer-Verlag, 1998.",
     ("Ants", "Springer-Verlag", 1998, ["Bee"])),
    ("Bee H. 1996. Allgemeine Lehre von den Ameisen, 20th ed.",
     ("Allgemeine Lehre von den Ameisen", "", 1996, ["Bee"])),
    ("Bee A., *Prawo mrówek*, wyd. 5, München 1995.",
     ("Prawo mrówek", "", 1995, ["Bee"])),
    ("BEE, Ada. *Allgemeine Ameisen*. 20th Ed. München, 1995.",
     ("Allgemeine Ameisen", "", 1995, ["BEE"])),
    ("[5] J.L. Bee, How Ants Do Things, 2nd ed., J.O. Cee and M. Dee (eds.), Cambridge, MA: Hill"
     " University Press, 1962.", ("How Ants Do Things", "Hill University Press", 1962, ["Bee"])),
    ("Bee, A. (2019): How ants count. 11. Auflage. Bonn: Hill Press.",
     ("How ants count", "Hill Press", 2019, ["Bee"])),
    ("Bee, V., A. K. Dee, and J. C. Eff. 2015. How ants count. Ninth edition. Hill Press, Bonn.",
     ("How ants count", "Hill Press", 2015, ["Bee", "Dee", "Eff"])),
    ("Bee L., & Dee K. (1984). How ants count. 8ᵉ éd. Vieweg, Braunschweig.",
     ("How ants count", "Vieweg", 1984, ["Bee", "Dee"])),
    ("Bee, V. (2015): The art of ants, 9th edition, Antville.",
     ("The art of ants", "", 2015, ["Bee"])),
    ("Bee, Ada (1997): The Art of Ants, Volume 1: Hills, 3. Aufl., Reading, MA, Hill Press.",
     ("The Art of Ants, Volume 1: Hills", "Hill Press", 1997, ["Bee"])),
    ("Bee, A. *How ants count* 3rd edn, Vol. 2 (Hill Press, Bonn, 2010).",
     ("How ants count", "Hill Press", 2010, ["Bee"])),
    ("A. Bee, *How ants count* (Hill Press, Bonn, ed. 9, 2015).",
     ("How ants count", "Hill Press", 2015, ["Bee"])),
    ("Bee, Ada, *How ants count* (2nd edn, Oxford: Hill Press, 1960).",
     ("How ants count", "Hill Press", 1960, ["Bee"])),
    ("Bee (Ada), *Guide des fourmis*, première édition, Moundex, Boston, États-Unis, 2004.",
     ("Guide des fourmis", "Moundex", 2004, ["Bee"])),
    ("Bee, A., *Guía de hormigas*, tercera edición, Moundex, Boston, Estados Unidos, 2004.",
     ("Guía de hormigas", "Moundex", 2004, ["Bee"])),
    ("Bee, A., *The Ant Package*, electronic manual of the tool, version 3.1a, 2004.",
     ("The Ant Package", "", 2004, ["Bee"])),
    ("Bee, A. (2004). How ants count. journal of ants and bees, 3(2), 1–9.",
     ("How ants count", "journal of ants and bees", 2004, ["Bee"])),
    # Semicolons in front of editors and publisher, as chemists have them.
    ("Gee, C. H. Handbook of Ants, 2nd ed.; Bee, A., Ed.; Hum: Ulm, Germany, 1995; pp. 3–9.",
     ("Handbook of Ants", "Hum", 1995, ["Gee"])),
)  # fmt: skip
def test_editions(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("A. Bee, D. Cee, The life of ants, 2nd edition, Texts in Ant Studies, Hill Press, Ulm (1994)",
     ("The life of ants", "Hill Press", 1994, ["Bee", "Cee"])),
    ("Bee, Ada. 2010. *The life of ants*. Ant Studies in the Hills 163. Ulm: Hill Press.",
     ("The life of ants", "Hill Press", 2010, ["Bee"])),
    ("Bee H. *Methods for ants.* Ulm Monographs on Ants, Vol. 15. — Hill University Press, 2004.",
     ("Methods for ants", "Hill University Press", 2004, ["Bee"])),
    ("Loday, J.-L. & Vall, B. *Algebraic Ants*, Graduate Texts in Ants 346, Springer (2012).",
     ("Algebraic Ants", "Springer", 2012, ["Loday", "Vall"])),
    ("Bee, L.D.; Dee, E.M. *Mechanics*; Course of Ants; 3rd ed.; Hill Press: Bonn, 1976; Vol. 1;",
     ("Mechanics", "Hill Press", 1976, ["Bee", "Dee"])),
    ("Bee, Ada. 1979. *Local Ants* (Graduate Texts in Ants 67). New York: Hill Press.",
     ("Local Ants", "Hill Press", 1979, ["Bee"])),
    ("BEE, Ada. Formigas. [Grandes insetos do passado]. Barcelona: Colina, 2006.",
     ("Formigas", "Colina", 2006, ["BEE"])),
)  # fmt: skip
def test_series(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Biene, Hans: Über den Prozeß der Ameisen. 2 Bde. Frankfurt am Main 1976.",
     ("Über den Prozeß der Ameisen", "", 1976, ["Biene"])),
    ("Bee, A. *How ants count*. vol. 1 (Hill Press, Bonn, 2010).",
     ("How ants count", "Hill Press", 2010, ["Bee"])),
    ("Bee, A. (2004). *How ants count* [Vol. 2]. Hill Press.",
     ("How ants count", "Hill Press", 2004, ["Bee"])),
    ("Abeja, M. (2009). Hormigas y poder. Madrid: Bosque Editorial, cap. 1 y 2.",
     ("Hormigas y poder", "Bosque Editorial", 2009, ["Abeja"])),
    ("Bee P. Systematic ants. vol. 1. Chicago: Hill Press; 1951.",
     ("Systematic ants", "Hill Press", 1951, ["Bee"])),
    ("Bee, P. (1951). Systematic ants, vol. 2. Bonn: Hill Press.",
     ("Systematic ants", "Hill Press", 1951, ["Bee"])),
    ("Biene, Norbert (1970): Was sind Ameisen? München: Hügel (Kap. 3).",
     ("Was sind Ameisen?", "Hügel", 1970, ["Biene"])),
    ('A. B. Bee, *Ants After Rain : A Study of Wood*, chp 1, "Rain"',
     ("Ants After Rain : A Study of Wood", "", 0, ["Bee"])),
    ("Bee, T. (1986). *Kultur der Ameisen* (Bd. 2). Moundex.",
     ("Kultur der Ameisen", "Moundex", 1986, ["Bee"])),
    ("Bee, T. (1986). *Cultura de hormigas* (tomo II). Moundex Sur.",
     ("Cultura de hormigas", "Moundex Sur", 1986, ["Bee"])),
)  # fmt: skip
def test_volumes_and_chapters_to_read(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, Ada. *How Ants Count: A History*. Translated by Carl Dee, Ant University Press, 2001.",
     ("How Ants Count: A History", "Ant University Press", 2001, ["Bee"])),
    ("Bee, Ada. *On Ants*. Trans.  by P. H. Cee and F. M. Dee. New York: Hill Press, 1929.",
     ("On Ants", "Hill Press", 1929, ["Bee"])),
    ("Bee, A. (2002). *Ants: Norms and rules.* 37th ed. Cee, P., Dee, C. and Eff, C. (eds.)."
     " Wiesbaden: Hill.", ("Ants: Norms and rules", "Hill", 2002, ["Bee"])),
    ("Bee, Ada, et al. *Ants by the Hill*. Eds. Noah Cee and Nick Dee. Hill Press, 2003. 14-18.",
     ("Ants by the Hill", "Hill Press", 2003, ["Bee"])),
    ("Abeille, P. (1954). *The Life of Ants* (P. C. Bee, trans.). Hill University Press.",
     ("The Life of Ants", "Hill University Press", 1954, ["Abeille"])),
    ("Biene, Ada de: Ethik der Ameisen. Neu übersetzt und eingeleitet von Eva Dee, Hamburg:"
     " Meisner, 2015.", ("Ethik der Ameisen", "Meisner", 2015, ["de Biene"])),
    ("Plinius, G. (1907). *On ants* (R. D. Hill, Trans.). Ant Press.",
     ("On ants", "Ant Press", 1907, ["Plinius"])),
    ("Bee, Ada. *On ants*. Trans. Carl Hill. Ant Press, 1907.",
     ("On ants", "Ant Press", 1907, ["Bee"])),
    ("Bee, Ada, *Les fourmis*, traduit par Carl Hill, Seuil, 1997.",
     ("Les fourmis", "Seuil", 1997, ["Bee"])),
    ("Bee, Ada. Brieven over mieren 1925 tot 1975. Onder redactie van Eva Dee. Vertaald door Carl"
     " Foot. Amsterdam: Atlas, 2004.",
     ("Brieven over mieren 1925 tot 1975", "Atlas", 2004, ["Bee"])),
    ("Bee, Ada. Die Ameisen. Mit einem Vorwort von Eva Dee. Ulm: Atlas, 2004.",
     ("Die Ameisen", "Atlas", 2004, ["Bee"])),
    ("Bee, Ada. Les fourmis. Sous la direction de Eva Dee. Paris: Atlas, 2004.",
     ("Les fourmis", "Atlas", 2004, ["Bee"])),
    ("Bee, Ada. Ants at Work. With an introduction by Eva Dee. London: Atlas, 2004.",
     ("Ants at Work", "Atlas", 2004, ["Bee"])),
    ("Bee, Ada. *On ants*. Translated by A. Foot, Hill Press, 1907.",
     ("On ants", "Hill Press", 1907, ["Bee"])),
    ("Bee, A. 1877. *On ants and bees*. (Ed.) Carl Edward Cee. Ant University Press.",
     ("On ants and bees", "Ant University Press", 1877, ["Bee"])),
)  # fmt: skip
def test_translators_and_editors(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("APE, Anna, [*La vita*](https://a.org/1), Torino, Einaudi, 1966 (trad. it. *Vita*, Milano,"
     " Adelphi, 1975).", ("La vita", "Einaudi", 1966, ["APE"])),
    ("BEE, Ada Ja., *Ants*, New York, Bee, Cee and Dee, 2011 (trad. it. *Ape*, Milano, 2012).",
     ("Ants", "Bee, Cee and Dee", 2011, ["BEE"])),
    ("Bee L (1953) *Ant Investigations* (trans. AB Dee). Oxford: Blackwell.",
     ("Ant Investigations", "Blackwell", 1953, ["Bee"])),
    ("Bee, A. (2012). Karıncaların yaşamı (Çev. S. Dede). Ankara: Tepe Kitabevi.",
     ("Karıncaların yaşamı", "Tepe Kitabevi", 2012, ["Bee"])),
    ("Bee, A. (2010). The life of ants (trans. K. Dett). London: Hill Press.",
     ("The life of ants", "Hill Press", 2010, ["Bee"])),
    ("Bee, A. (2010). A vida das formigas (Trad. K. Dett). São Paulo: Colina.",
     ("A vida das formigas", "Colina", 2010, ["Bee"])),
    ("Bee A., Życie mrówek, tłum. J. Wzgórze, Znak, Kraków 2012.",
     ("Życie mrówek", "Znak", 2012, ["Bee"])),
    ("BEE, Ada. Život mravenců. Přeložil Tomáš KOPEC. Praha: Argo, 2012.",
     ("Život mravenců", "Argo", 2012, ["BEE"])),
    ("Bee, Ada (2012). Myrornas liv. Övers. Lars Backe. Stockholm: Kullen.",
     ("Myrornas liv", "Kullen", 2012, ["Bee"])),
    ("Bee, Ada. Brieven over mieren. Onder redactie van Ursula Dett. Amsterdam: Heuvel, 2004.",
     ("Brieven over mieren", "Heuvel", 2004, ["Bee"])),
    ("Бии А. Жизнь муравьёв / пер. с англ. В. П. Холмова. М.: Мир, 1987. 200 с.",
     ("Жизнь муравьёв", "Мир", 1987, ["Бии"])),
    ("Бии А. Жизнь муравьёв. Под ред. И. И. Холмова. М.: Мир, 1987. 200 с.",
     ("Жизнь муравьёв", "Мир", 1987, ["Бии"])),
)  # fmt: skip
def test_translations_in_brackets(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


def test_a_series_of_books_and_its_volume_after_a_stop() -> None:
    text = "- Ite, I. (2012). Bees of the Alps. Lecture Notes in Ant Studies, vol. 12. Springer."
    assert [row[0] for row in rows_of(text)] == ["Bees of the Alps"]


def test_publishers_after_notes_on_a_book() -> None:
    text = """- Bia, Adam (2001), *Zur Theorie der Wespen*, hg. von Cora Dea, Ulm a. H.: Biber.
- Bia, Adam (2002), *A theory of wasps*, trans. Cora Dea, 2nd ed., Cambridge, MA: MIT Press.
- Bia, Adam (2003), *Formigas*, org. Cora Dea, São Paulo: Colina.
- Bia, Adam (1838), *Manuel des fourmis*, Bd. 2, Paris: Colline."""
    assert rows_of(text) == [
        ("Zur Theorie der Wespen", "Biber", 2001, ["Bia"]),
        ("A theory of wasps", "MIT Press", 2002, ["Bia"]),
        ("Formigas", "Colina", 2003, ["Bia"]),
        ("Manuel des fourmis", "Colline", 1838, ["Bia"]),
    ]


@references(
    (
        "Bee, Ada. *A Short Life of Ants.* 2nd rev. ed, Mounds, 2015.",
        ("A Short Life of Ants", "Mounds", 2015, ["Bee"]),
    ),
    (
        "Bee, Ada. *A Long Life of Ants.* 1st Mounds paperback ed, Mounds, 2015.",
        ("A Long Life of Ants", "Mounds", 2015, ["Bee"]),
    ),
    (
        "Bee, Ada. *The Year of Ants.* Revised and expanded edition, Hill Press, 2015.",
        ("The Year of Ants", "Hill Press", 2015, ["Bee"]),
    ),
    (
        "Bee, A. 2015. *The Eggs of Ants*, Berg: Oxford (read chapter one as a beginning).",
        ("The Eggs of Ants", "Berg", 2015, ["Bee"]),
    ),
    (
        "Bee, A. 1982. Hills and their ants. Princeton Univ. Press (Excerpts)",
        ("Hills and their ants", "Princeton Univ. Press", 1982, ["Bee"]),
    ),
    (
        "Bee, A. 2013. *The Ways of Ants*. 4th Edition. Addison-Wesley (NB: the 3rd is fine.)",
        ("The Ways of Ants", "Addison-Wesley", 2013, ["Bee"]),
    ),
)
def test_kinds_of_editions_and_remarks_behind_places(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    (
        "Anna Biene: „Vorkurs Ameisen“, 6. aktualisierte Auflage, Hügel Verlag, Ulm (2003).",
        ("Vorkurs Ameisen", "Hügel Verlag", 2003, ["Biene"]),
    ),
    (
        "Carla Dorn. Wespen. 3., korr. u. erw. Aufl. Teubner, 2003. ISBN 3519023296",
        ("Wespen", "Teubner", 2003, ["Dorn"]),
    ),
    (
        "Emil Fuchs. Was Wespen zählen. 6. überarb. Aufl. 2014. Hügel. ISBN 9783519023296",
        ("Was Wespen zählen", "Hügel", 2014, ["Fuchs"]),
    ),
    (
        "Dorn, C. (2003). *Wespen* (2., völlig neu bearbeitete Aufl.). Springer.",
        ("Wespen", "Springer", 2003, ["Dorn"]),
    ),
    (
        "Bij, A. (2003). *De mieren van de stad* (2e, herziene druk). Boom.",
        ("De mieren van de stad", "Boom", 2003, ["Bij"]),
    ),
    (
        "ABELHA, Ana. *Formigas da cidade*. 2. ed. rev. e ampl. São Paulo: Colmeia, 2004.",
        ("Formigas da cidade", "Colmeia", 2004, ["ABELHA"]),
    ),
    (
        "Feuille, Eva. Comment comptent les guêpes. 2e éd. revue et augmentée. Paris : PUF, 2011.",
        ("Comment comptent les guêpes", "PUF", 2011, ["Feuille"]),
    ),
    (
        "Rossi, A., *Le formiche*, 2a ed. riveduta e ampliata, Milano, Feltrinelli, 2003.",
        ("Le formiche", "Feltrinelli", 2003, ["Rossi"]),
    ),
)
def test_what_has_changed_in_an_edition(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    (
        "Duna, Carla. Cómo cuentan las avispas. Trad. Ana Abeja. Buenos Aires: Emecé, 1998.",
        ("Cómo cuentan las avispas", "Emecé", 1998, ["Duna"]),
    ),
    (
        "Biene, Anna: Das Nest. Hrsg. von B. Kerf. Frankfurt: Suhrkamp, 2003.",
        ("Das Nest", "Suhrkamp", 2003, ["Biene"]),
    ),
    (
        "Rossi, A. (2003). Il nido. Trad. it. di Bruno Verdi. Milano: Feltrinelli.",
        ("Il nido", "Feltrinelli", 2003, ["Rossi"]),
    ),
    (
        "Bij, A. (2003). Het nest. Vert. door Bram Was. Amsterdam: Prometheus.",
        ("Het nest", "Prometheus", 2003, ["Bij"]),
    ),
    (
        "Abeja, Ana. El nido. Edición de Benito Cera. Madrid: Taurus, 2003.",
        ("El nido", "Taurus", 2003, ["Abeja"]),
    ),
)
def test_who_translated_or_edited_a_book_in_other_languages(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    (
        "Feuille, E. (2011). *La reine*. Paris : Armand Colin, coll. « U ».",
        ("La reine", "Armand Colin", 2011, ["Feuille"]),
    ),
    (
        "Feuille, E. (2004). La reine des fourmis. Paris : PUF, coll. « Quadrige ».",
        ("La reine des fourmis", "PUF", 2004, ["Feuille"]),
    ),
    (
        "Feuille, Eva, *La reine*, Paris, La Découverte, collection Repères, 2004.",
        ("La reine", "La Découverte", 2004, ["Feuille"]),
    ),
    (
        "Feuille, Eva, 2001, *La reine*, Paris, P.U.F., 222 p.",
        ("La reine", "P.U.F.", 2001, ["Feuille"]),
    ),
)
def test_french_publishers_and_their_series(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    (
        "ABEILLE (Anne). - *Les fourmis de la ville*. - Paris : Ruche, 2003.",
        ("Les fourmis de la ville", "Ruche", 2003, ["ABEILLE"]),
    ),
    (
        "FEUILLE (Eva), dir. - *Comment comptent les guêpes ?* - Paris : PUF, 2011.",
        ("Comment comptent les guêpes ?", "PUF", 2011, ["FEUILLE"]),
    ),
    (
        "VERDI, Bruno. - *Il nido*. - Torino : Einaudi, 1998.",
        ("Il nido", "Einaudi", 1998, ["VERDI"]),
    ),
    (
        "Verdi B. (1998). *Il nido delle vespe*. — Origine della ricerca.",
        ("Il nido delle vespe", "", 1998, ["Verdi"]),
    ),
)
def test_stops_and_dashes_between_the_areas_of_isbd(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]
