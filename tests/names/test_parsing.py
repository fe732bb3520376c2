"""Names in BibTeX and display form: every part of a person ends up where it belongs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib import names
from snnbib.model import Person
from snnbib.names import from_bibtex, from_display
from snnbib.text import fold

# Words that are names or look like names, and words that are read in a way of their own.
_WORDS = (
    *("Ada", "Zorn", "Lum-Ho", "M.", "J.", "Nguyen", "Meng", "O'Lum", "Ha-ri", "McLum"),
    *("Van", "De", "Le", "de", "y", "Jr", "Sr.", "III", "Lum,", "Zorn*", "0001"),
    *("Sc", "Phil", "Eng", "D.", "PhD", "Dr", "Dr.", "Prof"),
    *("Foundation", "Team", "University", "of", "the", "and"),
)


@given(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=5).map(" ".join))
def test_a_plain_name_is_read_as_any_other(name: str) -> None:
    with_space = f" {name}"  # which keeps it from being read as a plain name
    assert from_display(name) == from_display(with_space)


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Yufei Guo", Person(family="Guo", given="Yufei")),
        ("Guo, Yufei", Person(family="Guo", given="Yufei")),
        ("Wei Wang 0001", Person(family="Wang", given="Wei")),
        (r"Federico Paredes{-}Vall{\'{e}}s", Person(family="Paredes-Vallés", given="Federico")),
        ("Guido de Croon", Person(family="de Croon", given="Guido")),
        ("Giulia De Masi", Person(family="De Masi", given="Giulia")),
        ("Luc Van Gool", Person(family="Van Gool", given="Luc")),
        ("Ada St. Zorn", Person(family="St. Zorn", given="Ada")),
        ("A. M. St. Zorn", Person(family="St. Zorn", given="A. M.")),
        ("St. Zorn, Ada", Person(family="St. Zorn", given="Ada")),
        ("Juan De La Fuente", Person(family="De La Fuente", given="Juan")),
        ("Hung Van Nguyen", Person(family="Nguyen", given="Hung Van")),
        ("Quoc V. Le", Person(family="Le", given="Quoc V.")),
        ("Le Song", Person(family="Song", given="Le")),
        ("Di Wang", Person(family="Wang", given="Di")),
        ("Fuente, Juan De La", Person(family="De La Fuente", given="Juan")),
        ("van den Berg, Rianne", Person(family="van den Berg", given="Rianne")),
        ("King, Jr., Martin Luther", Person(family="King", given="Martin Luther", suffix="Jr.")),
        ("Martin Luther King Jr.", Person(family="King", given="Martin Luther", suffix="Jr.")),
        (r"Hal Daum{\'{e}} III", Person(family="Daumé", given="Hal", suffix="III")),
        ("Peter O'Connor", Person(family="O'Connor", given="Peter")),
        ("C.{-}C. Jay Kuo", Person(family="Kuo", given="C.-C. Jay")),
        ("{Google Research}", Person(literal="Google Research")),
        ("{Barnes and Noble, Inc.}", Person(literal="Barnes and Noble, Inc.")),
        ("{\\'{A}}lvaro {Parra}", Person(family="Parra", given="Álvaro")),
        ("Plato", Person(family="Plato")),
        ("王小明", Person(family="王小明")),
        ("A, B, C, D, E", Person(literal="A, B, C, D, E")),
        # suffixes, wherever they stand
        ("Zorn, Ada, Jr.", Person(family="Zorn", given="Ada", suffix="Jr.")),
        ("Ada Zorn, Sr.", Person(family="Zorn", given="Ada", suffix="Sr.")),
        ("{Zorn Jr.}, Ada", Person(family="Zorn", given="Ada", suffix="Jr.")),
        ("Zorn, Ada III", Person(family="Zorn", given="Ada", suffix="III")),
        ("Zorn, Esq., Ada", Person(family="Zorn", given="Ada", suffix="Esq.")),
        ("Ada Zorn jr.", Person(family="Zorn", given="Ada", suffix="Jr.")),
        ("Zorn, Ada,", Person(family="Zorn", given="Ada")),
        # particles and names of two families
        ("Berg, Rianne van den", Person(family="van den Berg", given="Rianne")),
        ("de la Cruz", Person(family="de la Cruz")),
        ("ada van zorn", Person(family="van zorn", given="ada")),
        ("ada zorn", Person(family="zorn", given="ada")),
        ("Marisa Lobo y Vega", Person(family="Lobo y Vega", given="Marisa")),
        ("Rui Costa e Silva", Person(family="Costa e Silva", given="Rui")),
        ("José de la Cruz y Vega", Person(family="de la Cruz y Vega", given="José")),
        # biblatex's extended form
        (
            "family=Zorn, given=Ada, prefix=van, suffix=Jr.",
            Person(family="van Zorn", given="Ada", suffix="Jr."),
        ),
        ('given={Ada B.}, family="Zorn", given-i={A}', Person(family="Zorn", given="Ada B.")),
        ("Zorn, family=x", Person(family="Zorn", given="family=x")),
        # marks, sort keys, entities
        (r"Ada Zorn\textsuperscript{*}", Person(family="Zorn", given="Ada")),
        ("Bo Lum$^{1,2}$", Person(family="Lum", given="Bo")),
        (r"Bo Lum$^\dagger$", Person(family="Lum", given="Bo")),
        ("Bo Lum $^{1,2}$", Person(family="Lum", given="Bo")),
        (r"Bo Lum$^{a,\ast}$", Person(family="Lum", given="Bo")),
        ("Bo $Lum$", Person(family="$Lum$", given="Bo")),
        ("Bo *", Person(family="Bo")),
        ("Lum†, Bo", Person(family="Lum", given="Bo")),
        ("{{Quiet Cores}", Person(family="{Quiet Cores")),
        (r"{\noopsort{aa}}Zorn, Ada", Person(family="Zorn", given="Ada")),
        # organizations
        ("The Spike Consortium", Person(literal="The Spike Consortium")),
        ("Quiet Neurons, Inc.", Person(literal="Quiet Neurons, Inc.")),
        ("{{Research and Development}}", Person(literal="Research and Development")),
        ("A. B. Group", Person(family="Group", given="A. B.")),
        ("Spike Collaboration, The", Person(literal="The Spike Collaboration")),
        ("Ada Zorn*,1", Person(family="Zorn", given="Ada")),
        ("Ada Zorn☆", Person(family="Zorn", given="Ada")),
        ("on behalf of the Spike Consortium", Person(literal="Spike Consortium")),
        # degrees, forms of address, roles
        ("Ph.D., Ada Zorn", Person(family="Zorn", given="Ada")),
        ("Ph.D., Zorn", Person(family="Zorn")),
        ("Zorn, Ada, M.D., Ph.D.", Person(family="Zorn", given="Ada")),
        ("Zorn, M.D.", Person(family="Zorn", given="M.D.")),
        ("Bo Lum PhD", Person(family="Lum", given="Bo")),
        ("Zorn, Dr. Ada", Person(family="Zorn", given="Ada")),
        ("Dr. Ada van Zorn", Person(family="van Zorn", given="Ada")),
        ("Zorn, Ada (Ed.)", Person(family="Zorn", given="Ada")),
        ("Jr., Ada Zorn", Person(family="Zorn", given="Ada", suffix="Jr.")),
        ("Zorn, J. -P.", Person(family="Zorn", given="J.-P.")),
    ],
)
def test_bibtex_names(name: str, person: Person) -> None:
    assert names.from_bibtex(name) == person


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Ulrike von Luxburg", Person(family="von Luxburg", given="Ulrike")),
        ("Zorn-Lum, Ada, Jr", Person(family="Zorn-Lum", given="Ada", suffix="Jr")),
        ("Ada dos Santos Zorn", Person(family="dos Santos Zorn", given="Ada")),
        ("Ada el Zorn", Person(family="el Zorn", given="Ada")),
        ("Ada Al-Zorn", Person(family="Al-Zorn", given="Ada")),
        ("Ada Zorn (0000-0001-2345-6789)", Person(family="Zorn", given="Ada")),
        ("Ada Zorn <ada@example.org>", Person(family="Zorn", given="Ada")),
        ("Ada Zorn^1", Person(family="Zorn", given="Ada")),
        ("Ada Zorn1,2,*", Person(family="Zorn", given="Ada")),
        ("Ada Zorn¹,*", Person(family="Zorn", given="Ada")),
        ("Ada Zorn*12", Person(family="Zorn", given="Ada")),
        (":", Person()),
        ("Ada Zorn^{1,2}", Person(family="Zorn", given="Ada")),
        ("Wei Wang (王伟)", Person(family="Wang", given="Wei")),
        ("Wei Wang (Will)", Person(family="Wang", given="Wei")),
        ("Nguyen Van Zorn", Person(family="Van Zorn", given="Nguyen")),
        ("王伟", Person(family="王伟")),
        ("The Ember Team", Person(literal="The Ember Team")),
        ("Jean-Pascal  Pfister", Person(family="Pfister", given="Jean-Pascal")),
        ("Wei {Wang}", Person(family="Wang", given="Wei")),
        ("Andre\u0301 Gru\u0308ning", Person(family="Grüning", given="André")),
        ("A.\\B. Li", Person(family="Li", given="A.B.")),
        ('J\\"org {Zorn}', Person(family="Zorn", given="Jörg")),
        ("Ada Zorn, Jr.", Person(family="Zorn", given="Ada", suffix="Jr.")),
        ("Ada Zorn 2nd", Person(family="Zorn", given="Ada", suffix="2nd")),
        ("Bo Van De Lum", Person(family="Van De Lum", given="Bo")),
        ("Bo tol Lum", Person(family="tol Lum", given="Bo")),  # a particle that no table has
        ("Bo i Zorn Lum", Person(family="Lum", given="Bo i Zorn")),  # one given name is in front
        ("Zorn, Ada", Person(family="Zorn", given="Ada")),
        ("Ada Zorn1", Person(family="Zorn", given="Ada")),
        ("Society for Quiet Neurons", Person(literal="Society for Quiet Neurons")),
        ("Deep Spikes Team", Person(literal="Deep Spikes Team")),
        ("The Anh Le", Person(family="Le", given="The Anh")),
        ("Team", Person(family="Team")),
        ("for the Quiet Collaboration", Person(literal="Quiet Collaboration")),
        ("Prof. Ada Zorn, PhD", Person(family="Zorn", given="Ada")),
        ("Ada Zorn (1,2)", Person(family="Zorn", given="Ada")),
        ("Ada Zorn (Example University)", Person(family="Zorn", given="Ada")),
        ("Ada (Addie) Zorn", Person(family="Zorn", given="Ada (Addie)")),
        ("PhD", Person()),
    ],
)
def test_display_names(name: str, person: Person) -> None:
    assert names.from_display(name) == person


@pytest.mark.parametrize(
    ("fields", "person"),
    [
        ({"family": "Zorn", "given": "Ada"}, Person(family="Zorn", given="Ada")),
        ({"family": "Zorn,", "given": "Ada"}, Person(family="Zorn", given="Ada")),
        ({"family": "Zorn", "given": "Ada, Jr."},
         Person(family="Zorn", given="Ada", suffix="Jr.")),
        ({"family": "Zorn III", "given": "Ada"},
         Person(family="Zorn", given="Ada", suffix="III")),
        ({"family": "Zorn", "given": "Ada", "suffix": "Jr."},
         Person(family="Zorn", given="Ada", suffix="Jr.")),
        ({"family": "Zorn", "given": "Ada Van Der"},
         Person(family="Van Der Zorn", given="Ada")),
        ({"family": "Nguyen", "given": "Hung Van"}, Person(family="Nguyen", given="Hung Van")),
        ({"family": "Zorn<sup>1</sup>", "given": "Ada*"}, Person(family="Zorn", given="Ada")),
        ({"family": "Sudarmi", "given": "."}, Person(family="Sudarmi")),
        ({"family": "-", "given": "Sudarmi"}, Person(family="Sudarmi")),
        ({"family": "Spike Consortium"}, Person(literal="Spike Consortium")),
        ({"literal": "Spikes"}, Person(literal="Spikes")),
        ({"family": "n/a"}, Person()),
        ({"family": "&NA;"}, Person()),
        ({"family": "Zorn, Ph.D.", "given": "Ada"}, Person(family="Zorn", given="Ada")),
        ({"family": "Zorn MD", "given": "Ada"}, Person(family="Zorn", given="Ada")),
        ({"family": "PhD", "given": "Ada Zorn"}, Person(family="Zorn", given="Ada")),
        ({"family": "Zorn", "given": "Ada, PhD", "suffix": "Jr., M.D."},
         Person(family="Zorn", given="Ada", suffix="Jr.")),
        ({"family": "PhD"}, Person()),
        ({}, Person()),
        ({"family": "Zorn, Ada"}, Person(family="Zorn", given="Ada")),
        ({"family": "Zorn", "given": "Zorn, Ada"}, Person(family="Zorn", given="Ada")),
        ({"family": "Quiet Neurons, Inc."}, Person(literal="Quiet Neurons, Inc.")),
        ({"family": "Zorn, ", "given": "Ada"}, Person(family="Zorn", given="Ada")),
    ],
)  # fmt: skip
def test_names_from_parts(fields: dict[str, str], person: Person) -> None:
    assert names.from_parts(**fields) == person


@given(st.text(max_size=40))
def test_any_name_is_read(name: str) -> None:
    names.from_bibtex(name)
    names.from_display(name)


@pytest.mark.parametrize(
    ("written", "left_out"),
    [
        ("Ada Zorn", ""),
        ("Zorn, Ada", ""),
        ("Ada Zorn, Ph.D.", "Ph.D."),
        ("Zorn, Ada, M.D.", "M.D."),
        ("Prof. Dr. Ada Zorn", "Prof. Dr."),
        ("Ada Zorn (Quiet Institute, Rome)", "Quiet Institute Rome"),
        ("Ada Zorn (eds.)", "eds."),
        ("on behalf of the Quiet Collaboration", "on behalf of the"),
        (r"Federico Paredes{-}Vall{\'{e}}s", ""),
        (r"J{\"o}rg Zorn, {Ph.D.}", "Ph.D."),
        ("Ada Zorn*†", ""),
        ("Ada Zorn<sup>1,2</sup>", ""),
        ("Ada Zorn 0002", ""),
        ("Zorn, jr., Ada", ""),
        ("Ada van der Zorn III", ""),
    ],
)
def test_what_is_left_out_of_a_name(written: str, left_out: str) -> None:
    read = from_bibtex if "\\" in written else from_display
    assert names.words_left_out(written, read(written)) == left_out


def test_many_footnote_marks_are_read_at_once() -> None:
    name = "Zorn" + "*" * 500 + "x"
    assert names.from_display(name) == Person(family=name)


_BESIDE = st.sampled_from(["", "Ph.D.", "MD", "Prof.", "Dr.", "(Quiet Institute)", "III", "*"])


@given(st.sampled_from(["Ada Zorn", "Zorn, Ada", "Bo van der Lum"]), _BESIDE, _BESIDE)
def test_every_word_of_a_name_is_in_it_or_is_named(name: str, ahead: str, behind: str) -> None:
    written = f"{ahead} {name}, {behind}".strip(" ,")
    for person in (from_bibtex(written), from_display(written)):
        parts = (person.family, person.given, person.suffix, person.literal)
        kept = fold(" ".join((*parts, names.words_left_out(written, person)))).split()
        assert set(fold(written).split()) <= set(kept)
