"""References: links of titles, names and journals."""

from tests.readinglist.rows import Row, references, rows_of, rows_of_reference


@references(
    ("Bee, B., & Dee, M. [**The ant language network**](https://arxiv.org/abs/2411.02280) arXiv"
     " (NAACL 2025)",
     ("The ant language network", "NAACL", 2025, ["Bee", "Dee"])),
    ("**[Rub22]**\n\n  Rub *et al.* (2022),\n  *Prediction of ants*,\n  [Ant Review](https://a.org/1).",
     ("Prediction of ants", "Ant Review", 2022, ["Rub"])),
    ("{#bee18} [[Ada Bee]], Section 5.1.1 of: *Phases of Ants -- Ways and Hills*, Cee University"
     " Press (2018) ([doi:10.1/a](https://doi.org/10.1/a))",
     ("Phases of Ants -- Ways and Hills", "Cee University Press", 2018, ["Bee"])),
    ("Carl Dee, [[Ada Bee]], [[Eva Eff]], *A model of ants*, Phys. Rev. B **85** 165456 (2012)",
     ("A model of ants", "Phys. Rev. B", 2012, ["Dee", "Bee", "Eff"])),
    ("[Bee, A., C. Dee, J.-C. Eff, and T. Gee, 2015](https://a.org/1): How ants count in the rain."
     " J. Atmos. Sci., 72, 3996-4014.",
     ("How ants count in the rain", "J. Atmos. Sci.", 2015, ["Bee", "Dee", "Eff", "Gee"])),
    ("Bee, Ada, 2010, [« Que font les *fourmis rouges* ? »](https://a.org/1), *La Colline*, ",
     ("Que font les fourmis rouges ?", "La Colline", 2010, ["Bee"])),
    ("Bee, Ada, 2021, (*Ants in the woods of Ulm*)[https://a.org/1], Ulm, Hill Press, 298 p.",
     ("Ants in the woods of Ulm", "Hill Press", 2021, ["Bee"])),
    ('Bee, Ada; Cee, Dan (2007), ["How Ants Count"](https://a.org/1.pdf) (PDF), *Ant Letters*,'
     " **101** (6): 255–261",
     ("How Ants Count", "Ant Letters", 2007, ["Bee", "Cee"])),
    ("Bee, C. D., Dee, Z. and Fey, K. (2015). How ants count: a study. Hillside, 66, A1-A2."
     " [hills.org/1/](https://hills.org/1/) [pdf](https://a.org/1.pdf)",
     ("How ants count: a study", "Hillside", 2015, ["Bee", "Dee", "Fey"])),
    ("Ant Collaboration. (2015). Hillside, 349(6251). [How ants count in the rain](https://a.org/1).",
     ("How ants count in the rain", "Hillside", 2015, ["Ant Collaboration"])),
    ('Bee, A. (2015). Hillside, 34: 12-14. "How ants count in the rain".',
     ("How ants count in the rain", "Hillside", 2015, ["Bee"])),
)  # fmt: skip
def test_links_in_references(source: str, row: Row) -> None:
    assert rows_of_reference(source) == [row]


def test_a_quoted_title_and_its_journal_in_one_link() -> None:
    text = """# Publications
- A. Bee, C. Dee, E. Eff, ["How ants build: structures of hills", Ant Biology 10, 2012](https://\
a.org/1). *This paper provides an overview of hills.*
- A. Bee, G. Gee, ["The Architecture of the Ant Hill", Nature 450, 695-701, 2007](https://a.org/2).
"""
    assert rows_of(text) == [
        ("How ants build: structures of hills", "Ant Biology", 2012, ["Bee", "Dee", "Eff"]),
        ("The Architecture of the Ant Hill", "Nature", 2007, ["Bee", "Gee"]),
    ]


def test_the_year_in_front_of_the_journal_in_brackets() -> None:
    text = """# Readings
- Bee, Frank: ["A Contribution to the Theory of Ants"](https://a.org/1.pdf) (1927, EJ)
- Cee, Harold: ["Stability of Hills"](https://a.org/2.pdf) (1929, Ant Letters)
- Dee, Ronald: ["The Nature of the Wood"](https://a.org/3.pdf) (1937, London)
- Eff, Arnold: ["Allocation of Seeds"](https://a.org/4.pdf) (1954, AER)
"""
    assert rows_of(text) == [
        ("A Contribution to the Theory of Ants", "EJ", 1927, ["Bee"]),
        ("Stability of Hills", "Ant Letters", 1929, ["Cee"]),
        ("The Nature of the Wood", "", 1937, ["Dee"]),
        ("Allocation of Seeds", "AER", 1954, ["Eff"]),
    ]
