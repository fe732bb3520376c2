"""References: editors in the place of authors."""

from tests.readinglist.rows import Row, references, rows_of_reference


@references(
    ("Bee, Ada, ed., 2000. *How ants count: Principles of wood*. Berlin: Ant Press.",
     ("How ants count: Principles of wood", "Ant Press", 2000, ["Bee"])),
    ("A. Bee, editor, *How ants count: Principles of wood* (Hill Press, Berlin, 2000).",
     ("How ants count: Principles of wood", "Hill Press", 2000, ["Bee"])),
    ("A. Bee, Ed., *The ways of ants*, Hill Press, Ulm (1995).",
     ("The ways of ants", "Hill Press", 1995, ["Bee"])),
    ("Bee, A.C. ed: The ways of ants. Hill University Press, Ulm (2001)",
     ("The ways of ants", "Hill University Press", 2001, ["Bee"])),
    ("Bee, A. (Ed.), 1992. The ways of ants. Hill Press, Ulm.",
     ("The ways of ants", "Hill Press", 1992, ["Bee"])),
    ("BEE, Ada. ed. *The ways of ants*. Ulm: Hill Press, 1995.",
     ("The ways of ants", "Hill Press", 1995, ["BEE"])),
    ("Bee, A. and C. Dee, editors. 1992. Hills and wood, design and care. Ant Press, Ulm.",
     ("Hills and wood, design and care", "Ant Press", 1992, ["Bee", "Dee"])),
    ("Webel G (ed.). *Ant theory and wood*. Sapling: Oxford; 1995.",
     ("Ant theory and wood", "Sapling", 1995, ["Webel"])),
    ("Abeille, Anne, éd. La vie des fourmis. Paris: Presses du Bois, 2010.",
     ("La vie des fourmis", "Presses du Bois", 2010, ["Abeille"])),
    ("**Biene, Hans Rob (Hrsg.):** Wald von Ulm. Graz: Waldanstalt, 1972. *Ein Standardwerk.*",
     ("Wald von Ulm", "Waldanstalt", 1972, ["Biene"])),
    ("Bee, Ada (s.d.), 2012, [*Ants in the Woods*](https://a.org/1), Minneapolis, University of"
     " Hill Press, 532 p.", ("Ants in the Woods", "University of Hill Press", 2012, ["Bee"])),
    ("Dee, Eva (Hg.): Wege der Ameisen. Ein Handbuch, Ulm/ Bonn, u. a. 2018 (= Wald 20).",
     ("Wege der Ameisen. Ein Handbuch", "", 2018, ["Dee"])),
    ("Bee, Ada. The Ants of the River [1602]. Ed. Carl John Dee. Ulm: Hill, 1912.",
     ("The Ants of the River [1602]", "Hill", 1912, ["Bee"])),
)  # fmt: skip
def test_editors_in_the_place_of_authors(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]
