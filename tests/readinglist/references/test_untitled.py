"""References that name no title, as chemists and physicists write them: made-up lists."""

import pytest

from snnbib.readinglist import parse
from snnbib.readinglist.references.untitled import may_be_untitled, untitled_reference
from tests.readinglist.rows import Row, entries, rows_of

_CHEMISTRY = """# References

- [1] A. Bee, C. Dee, J. Am. Chem. Soc. **2015**, 137, 3638–3648.
- [2] A. Bee, E. Dee, Formicochem **2019**, 11, 34–41.
- [3] C. Dee, F. Gee, Wax Ener. Mater. **2020**, 3, e41.
- [4] A. Bee, C. Dee, Principles of Wax, Hill Press, Ulm **2016**, pp. 85–91.
"""


def test_references_without_titles_are_left_out_with_one_finding() -> None:
    assert rows_of(_CHEMISTRY) == [("Principles of Wax", "Hill Press", 2016, ["Bee", "Dee"])]
    assert [
        (finding.rule, finding.line, finding.message) for finding in parse(_CHEMISTRY).findings
    ][:1] == [
        (
            "list-no-title",
            3,
            '3 references left out, which name no title: "A. Bee, C. Dee J. Am. Chem. Soc. 2015'
            ' 137, 3638–3648", "A. Bee, E. Dee Formicochem 2019 11, 34–41", "C. Dee, F. Gee Wax'
            ' Ener. Mater. 2020 3, e41"; write the title between the authors and the journal',
        )
    ]


@pytest.mark.parametrize(
    ("source", "journal"),
    [
        ("Bee, A.; Dee, C. Nature 2020, 59, 15665–15676.", "Nature"),
        ("A. Bee and C. Dee, Phys. Rev. Lett. 131, 123401 (2023).", "Phys. Rev. Lett."),
        ("A. Bee, J. Mater. Chem. A 2019, 7 (3), 11–19.", "J. Mater. Chem. A"),
        ("A. Bee, J. Electroant. Chem. 2019, 7, 11.", "J. Electroant. Chem."),
    ],
)
def test_the_journal_follows_the_authors(source: str, journal: str) -> None:
    reference = untitled_reference(source, may_omit=False)
    assert reference is not None
    assert source[slice(*reference.venue)] == journal


@pytest.mark.parametrize(
    "source",
    [
        "A. Bee, How ants count, Nature 2019, 11, 34.",
        "Bee, A.; Dee, C. How ants count. Nature 2019, 11, 34.",
        "Nature 2019, 11, 34.",
        "A. Bee, Ants 2019.",
    ],
)
def test_what_may_be_a_title_is_not_skipped(source: str) -> None:
    assert not may_be_untitled(source)


def test_an_unknown_journal_alone_is_not_sure() -> None:
    source = "A. Bee, Formicochem 2019, 11, 34."
    assert may_be_untitled(source)
    assert untitled_reference(source, may_omit=False) is None


def test_a_reference_without_a_title_in_a_book_is_left_out() -> None:
    text = (
        "# Papers\n\n- A. Bee and C. Dee, in *Proceedings of the Ant Conference*, pp. 2-8 (2001)."
        "\n- A. Bee, C. Dee, in *Ant Structures* (Hill Press, Ulm, 1999), p. 23.\n"
        "- E. Eff. How red ants count. *Journal of Ants* 3, 2001.\n"
    )
    assert rows_of(text) == [("How red ants count", "Journal of Ants", 2001, ["Eff"])]


@entries(
    (
        "titles behind the journal and the year, in quotation marks, as links, or after a mark",
        '# Ants\n- A. Bee, C. Dee, *Ant Lett.* **6**, 135 (1993), "How ants count"\n'
        '- E. Eff, Nature **2018**, *561*, 43-45, "Legs of beetles"\n'
        "- Gale et al., Science 16, 135-137 (1999), [Wings of moths](https://a.org/3)\n"
        "- K. Hill, Nature 7, 1 (2003): Dust on the wings. [pdf](https://a.org/4.pdf)\n",
        [
            ("How ants count", "Ant Lett.", 1993, ["Bee", "Dee"]),
            ("Legs of beetles", "Nature", 2018, ["Eff"]),
            ("Wings of moths", "Science", 1999, ["Gale"]),
            ("Dust on the wings", "Nature", 2003, ["Hill"]),
        ],
    ),
    (
        "remarks behind the journal and the year are not titles",
        "# Ants\n- A. Bee, C. Dee, Nature 6, 135 (1993) - first measurement of all ants\n"
        "- E. Eff, Science 7, 11 (1994) (review)\n- K. Hill, Nature 8, 1 (2003). Erratum\n",
        [],
    ),
)
def test_a_title_can_stand_last(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
