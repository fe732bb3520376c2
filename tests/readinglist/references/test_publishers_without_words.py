"""Publishers that no word shows as such: their place, brackets or an emphasized title does."""

from tests.readinglist.rows import Row, references, rows_of, rows_of_reference


def _row(publisher: str) -> Row:
    return ("How ants count: A study", publisher, 2001, ["Bee"])


@references(
    ("Bee, A. (2001). *How ants count: A study*. Moundex.", _row("Moundex")),
    ("A. Bee, *How ants count: A study* (Moundex, 2001).", _row("")),
    ("A. Bee, *How ants count: A study* (Hermann, 2001).", _row("Hermann")),
    ("Bee, A. (2001). How ants count: A study. 2nd ed. Companhia das Letras.",
     _row("Companhia das Letras")),
    ("Bee, A. (2001). *How ants count: A study*. 2nd ed. Ninho das Formigas.",
     _row("Ninho das Formigas")),
    ("A. Bee, *How ants count: A study* (Bodo Hill, 2001).", _row("Bodo Hill")),
    ("Ada Bee. *How ants count: A study*. Bodo Hill; 2001:4-9.", _row("Bodo Hill")),
    ("Bee, Ada. *How ants count: A study*. Bodo Hill, 2001, pp. 4–9.", _row("Bodo Hill")),
    ("A. Bee, How ants count: A study, Hill House, New York, NY, USA, 2001.", _row("Hill House")),
    ("Bee A (2001) How ants count: A study. B. Hill, Antville-on-Sea, England", _row("B. Hill")),
    ("Bee A (2001) How ants count: A study. London, UK, Hill Wood", _row("Hill Wood")),
    ("Bee, A., 2001. Ants, bees, and wasps. Hill Press, Antville, MA, USA.",
     ("Ants, bees, and wasps", "Hill Press", 2001, ["Bee"])),
    ("Bee A. How ants count! A study of ants *8th International Conference on Ants*, 2001",
     ("How ants count! A study of ants", "8th International Conference on Ants", 2001, ["Bee"])),
    ("Bee, John, Ant Life, Hill Press, London 2003.",
     ("Ant Life", "Hill Press", 2003, ["Bee"])),
    ("Bee, Elif, Kovanın Tarihi, Tepe Kurumu Basımevi, Ankara 1988.",
     ("Kovanın Tarihi", "Tepe Kurumu Basımevi", 1988, ["Bee"])),
)  # fmt: skip
def test_publisher(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("A. Bee, C. Dee, & E. Gee, How ants count. *Ant Letters* (Hill Press, 2001), pp. 4–9.",
     ("How ants count", "Ant Letters", 2001, ["Bee", "Dee", "Gee"])),
    ("Bee AB, Dee C (2001) How ants count. In ‘Ant Letters’. (Hill, Inc.) Available at https://a.org/1",
     ("How ants count", "Ant Letters", 2001, ["Bee", "Dee"])),
    ("Bee, A., 2001. How ants count. In: *Proceedings of the Ant Conference*, *Ant Papers*, p. 4.",
     ("How ants count", "Proceedings of the Ant Conference", 2001, ["Bee"])),
    ("Bee A, Dee C. How ants count. In: *Proceedings of the Ant Conference*. Hill; 2001.401–410.",
     ("How ants count", "Proceedings of the Ant Conference", 2001, ["Bee", "Dee"])),
    ("Bee, A. (2001) How ants count In *Ant Letters*, pp. 4–9. Ulm: Hill.",
     ("How ants count", "Ant Letters", 2001, ["Bee"])),
)  # fmt: skip
def test_a_container_in_front_of_its_publisher(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


@references(
    ("Bee, A. (2008). Statistical Nests I. Springer.",
     ("Statistical Nests I", "Springer", 2008, ["Bee"])),
    ("Bee, A. (2017). Clean Nests: A Guide. Pearson. (Trad. J. Dee. (2018). Nidos limpios. Anaya.)",
     ("Clean Nests: A Guide", "Pearson", 2017, ["Bee"])),
)  # fmt: skip
def test_a_publisher_behind_a_numeral_or_in_front_of_a_translation(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


def test_publishers_between_commas() -> None:
    text = """- [1] AntSafe, Hill Risk Report, AntSafe, 2019.
- [2] Tom Marlowe and Rose Carter, Hives for Everyone, Bee Care Alliance, 2016.
- [3] John Finch, Nests in Your Network: The Zero Twig Way, Forest Research, 2010.
- [4] Ada Greene, "Ants at Work," IEEE Network, Vol.33, pp.226-233, 2009.
"""
    assert rows_of(text) == [
        ("Hill Risk Report", "AntSafe", 2019, ["AntSafe"]),
        ("Hives for Everyone", "Bee Care Alliance", 2016, ["Marlowe", "Carter"]),
        ("Nests in Your Network: The Zero Twig Way", "Forest Research", 2010, ["Finch"]),
        ("Ants at Work", "IEEE Network", 2009, ["Greene"]),
    ]


def test_publishers_behind_the_emphasized_titles_of_undated_references() -> None:
    text = """- **Bee, A.; Dee, C.** *How ants count and why they do.* Hill Guild North.
- **Fey, E. et al.** *Where bees sleep in the winter.* Institut Forestier.
- **Gee, F.** *Why wasps dig in sand.* Highly recommended.
- **Hay, F.** *Wasps and figs.* Journal of Ants.
"""
    assert rows_of(f"# References\n\n{text}") == [
        ("How ants count and why they do", "Hill Guild North", 0, ["Bee", "Dee"]),
        ("Where bees sleep in the winter", "Institut Forestier", 0, ["Fey"]),
        ("Why wasps dig in sand", "", 0, ["Gee"]),
        ("Wasps and figs", "Journal of Ants", 0, ["Hay"]),
    ]


def test_publishers_that_end_in_a_word_in_small_letters() -> None:
    text = """[^1]: Ada Bee. 2003. *How ants count*. Ninho, Ulm, Italy
[^2]: Carl Dee. 2008. *Where bees sleep*. Formica libri, Roma, Italy
[^3]: Eva Fey. 2009. *Why wasps dig*. Mulino, Ulm, Italy
[^4]: Eva Fey. 2010. *Wasps and figs*. Hill Press.
"""
    assert [row[1] for row in rows_of(f"# References\n\n{text}")] == [
        "Ninho", "Formica libri", "Mulino", "Hill Press",
    ]  # fmt: skip
