"""Lists of names are divided into names, and end in what says that they were cut short."""

import pytest

from snnbib import names


@pytest.mark.parametrize(
    ("text", "single"),
    [
        ("A B and\n  C D", ("A B", "C D")),
        ("{Research and Development} and E", ("{Research and Development}", "E")),
        ("Alexander Sandy and Anders Land", ("Alexander Sandy", "Anders Land")),
        ("A AND B", ("A", "B")),
        ("A and others", ("A", "others")),
        ("Zorn, Ada, and Lum, Bo,", ("Zorn, Ada", "Lum, Bo")),
        ("Zorn, Ada and Lum, Bo and", ("Zorn, Ada", "Lum, Bo")),
        ("and Zorn, Ada and  and Lum, Bo", ("Zorn, Ada", "Lum, Bo")),
        ("Ada Zorn et al.", ("Ada Zorn", "et al.")),
        ("Zorn, Ada and Lum, Bo, et al", ("Zorn, Ada", "Lum, Bo", "et al")),
        ("Zorn, Ada; Lum, Bo;", ("Zorn, Ada", "Lum, Bo")),
        ("J&#246;rg Zorn", ("Jörg Zorn",)),
        ("Ada} Zorn and {Lum, Bo", ("Ada} Zorn", "{Lum, Bo")),
        (r"A \{ and B", (r"A \{", "B")),
        ("", ()),
        # commas and ampersands between names in display form
        ("A. Zorn, B. Lum, C. Kord", ("A. Zorn", "B. Lum", "C. Kord")),
        ("Ada Zorn, Bo Lum, and Cy Kord", ("Ada Zorn", "Bo Lum", "Cy Kord")),
        ("Ada Zorn, Bo Lum, Cy Kord, et al.", ("Ada Zorn", "Bo Lum", "Cy Kord", "et al.")),
        ("Lobo Vega, Ana Maria and Cy Kord", ("Lobo Vega, Ana Maria", "Cy Kord")),
        ("van der Zorn, Jr. Sr., Ada Maria", ("van der Zorn, Jr. Sr., Ada Maria",)),
        ("Zorn, Jr., Ada", ("Zorn, Jr., Ada",)),
        ("de la Zorn, Ada Maria, Bo Lum", ("de la Zorn, Ada Maria, Bo Lum",)),
        ("Ada Zorn, Bo Lum, Kord Jr.", ("Ada Zorn, Bo Lum, Kord Jr.",)),
        ("Ada Zorn, Bo Lum, Kord Vau Jr.", ("Ada Zorn, Bo Lum, Kord Vau Jr.",)),
        (r"Ada Zorn \& Bo Lum", ("Ada Zorn", "Bo Lum")),
        ("Zorn & Lum", ("Zorn & Lum",)),
        ("Quiet Spikes & Neurons Group", ("Quiet Spikes & Neurons Group",)),
    ],
)
def test_name_lists(text: str, single: tuple[str, ...]) -> None:
    assert names.split_bibtex(text) == single


@pytest.mark.parametrize(
    "name", ["others", "{others}", "et al.", "et al", "Et Al.", "and others", "[et al.]", "…", "等"]
)
def test_what_says_that_a_list_was_cut_short(name: str) -> None:
    assert names.is_truncation(name)


@pytest.mark.parametrize("name", ["Otto Others", "Et Alan", "", "Al", "Andothers, A."])
def test_what_is_a_name(name: str) -> None:
    assert not names.is_truncation(name)
