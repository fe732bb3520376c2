"""References as lawyers write them: Bluebook, OSCOLA, and the guides of Australia and Canada."""

from tests.readinglist.rows import Row, references, rows_of_reference


@references(
    ("Ada Bee & Carl Dee, *Anthill Liability*, 101 Ulm L.J. 1201, 1210–12 (1992).",
     ("Anthill Liability", "Ulm L.J.", 1992, ["Bee", "Dee"])),
    ("Carl Dee, *The Law of Hills* 34–36 (2d ed. 2015).",
     ("The Law of Hills", "", 2015, ["Dee"])),
    ("Eve Fox, *Why Ants Sue*, *in* The Oxford Handbook of Ants 34 (Bob Gee ed., 2011).",
     ("Why Ants Sue", "The Oxford Handbook of Ants", 2011, ["Fox"])),
    ("Ada Bee and Carl Dee, 'Anthill Liability Again' (2003) 66 MLR 711, 715",
     ("Anthill Liability Again", "MLR", 2003, ["Bee", "Dee"])),
    ("Carl Dee, *The Law of Bees* (2nd edn, OUP 2005)",
     ("The Law of Bees", "OUP", 2005, ["Dee"])),
    ("Eve Fox, 'Why Bees Sue' in Bob Gee (ed), *Essays on Bees* (Clarendon Press 1998)",
     ("Why Bees Sue", "Essays on Bees", 1998, ["Fox"])),
    ("Ada Bee, 'How Wasps Count' (2001) 12(2) *Ulm University Law Review* 34, 40.",
     ("How Wasps Count", "Ulm University Law Review", 2001, ["Bee"])),
    ("Ada Bee, “How Moths Count” (2001) 46:2 McGill LJ 34 at 40.",
     ("How Moths Count", "McGill LJ", 2001, ["Bee"])),
    ("Carl Dee, *The Law of Flies*, 3rd ed (Toronto: Irwin Law, 2011) at 45.",
     ("The Law of Flies", "Irwin Law", 2011, ["Dee"])),
)  # fmt: skip
def test_what_lawyers_cite(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]
