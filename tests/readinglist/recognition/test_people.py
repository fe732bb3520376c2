"""Lists of names as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snnbib.model import Person
from snnbib.readinglist.recognition.name_lists import find_et_al
from snnbib.readinglist.recognition.people import people_likeness, person_from, read_people
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE
from snnbib.readinglist.references.cited_names import names_at
from snnbib.readinglist.words.names import MORE_PEOPLE


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Flake, J. K., & Fried, E.", [("J. K.", "Flake"), ("E.", "Fried")]),
        ("Mensch, B., & Kording, K.", [("B.", "Mensch"), ("K.", "Kording")]),
        ("M.R.Galimov and D.E.Demidov", [("M.R.", "Galimov"), ("D.E.", "Demidov")]),
        ("Zheng Wang, Xiaobing Feng", [("Zheng", "Wang"), ("Xiaobing", "Feng")]),
        ("Bee, Anna, Eva Eff, and Zoe Zee", [("Anna", "Bee"), ("Eva", "Eff"), ("Zoe", "Zee")]),
        ("Bee, Dee, Eff", [("", "Bee"), ("", "Dee"), ("", "Eff")]),
        ("Bee, Ada and Dee, Carl and Van Roy, Eva",
         [("Ada", "Bee"), ("Carl", "Dee"), ("Eva", "Van Roy")]),
        ("Ada Bee¹, Carl Dee¹²", [("Ada", "Bee"), ("Carl", "Dee")]),
        ("and Ada Bee, and", [("Ada", "Bee")]),
        ("Bee, J.D., Dee, M.S., & Eff, B.A.", [("J.D.", "Bee"), ("M.S.", "Dee"), ("B.A.", "Eff")]),
        ("Prof. Ada Bee, Dr. Carl Dee", [("Ada", "Bee"), ("Carl", "Dee")]),
        ("and", []),
        ("Bee, Dee and Eff", [("", "Bee"), ("", "Dee"), ("", "Eff")]),
        ("Chung S., Bee I.-J., Qu Y.", [("S.", "Chung"), ("I.-J.", "Bee"), ("Y.", "Qu")]),
        ("Bee P, Cee CJCH, Dee C-MJ", [("P.", "Bee"), ("C. J. C. H.", "Cee"), ("C.-M. J.", "Dee")]),
        ("BEE Ada Maria, BEE-DEE Eva", [("Ada Maria", "BEE"), ("Eva", "BEE-DEE")]),
        ("Ada BEES, Eva DEES", [("Ada", "BEES"), ("Eva", "DEES")]),
        ("Bee, F. Ada M., Carl Dee, Eva Eff",
         [("F. Ada M.", "Bee"), ("Carl", "Dee"), ("Eva", "Eff")]),
        ("Wunder M, Bee M L, Dee J. P.", [("M.", "Wunder"), ("M. L.", "Bee"), ("J. P.", "Dee")]),
    ],
)  # fmt: skip
def test_names_of_people(text: str, names: list[tuple[str, str]]) -> None:
    people = read_people(text)
    assert [(person.given, person.family or person.literal) for person in people] == names


@pytest.mark.parametrize(
    "text", ["Transportation Research Part C", "Ants of the Night B", "Vol. Bee", "Ed. Bee"]
)
def test_words_with_an_initial_that_are_no_names(text: str) -> None:
    assert people_likeness(text) == 0
    assert read_people(text) == ()


@pytest.mark.parametrize(
    "text", ["A Brief History", "A Very Short Introduction", "A Hill of Ants", "A History"]
)
def test_words_behind_an_article_are_no_names(text: str) -> None:
    assert people_likeness(text) == 0
    assert people_likeness("A Bee") > 0
    assert people_likeness("A Mary Bee") > 0


@pytest.mark.parametrize(
    "text",
    [
        "Nest Convolution", "Ant-Bee Communications", "Bee Psychology", "Deep Fusion",
        "Dual Nest Alignment", "Nests Is Ants", "Cross-Hill Bees", "Hill-Aware Bees",
        "Hill Ants Research", "Don't Bite Ants",
    ],
)  # fmt: skip
def test_words_that_no_name_ends_as(text: str) -> None:
    assert people_likeness(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "Ada Clement", "Clive Bee", "Ada Constance Bee", "Ada Venables", "Wei-Ting Bee",
        "Ai-Ling Bee", "De-An Bee", "Ada Grand-Clément", "Ada Ivey-Law",
    ],
)  # fmt: skip
def test_names_that_end_nearly_so(text: str) -> None:
    assert people_likeness(text) >= LIKELY_PEOPLE


def test_numbers_of_affiliations_are_not_part_of_names() -> None:
    assert person_from("Ada Bee¹") == Person(given="Ada", family="Bee")


@pytest.mark.parametrize(
    "more",
    [
        "et al.", "et al", "et. al", "ET AL.", "etal.", "at al.", "et alii", "et alia",
        "and others", "and colleagues", ", others", "et coll.", "vd.", "v.d.", "v. d.",
        "ve ark.", "ve diğ.", "dkk.", "a kol.", "i in.", "i sur.", "i dr.", "ir kt.", "m.fl.",
        "m. fl.", "mfl.", "ym.", "u.a.", "u. å.", "és mtsai", "și alții", "та ін.", "i altres",
        "y otros", "y cols.", "e outros", "e altri", "и др.", "и соавт.", "and co-authors",
        "and coauthors", "...", "…",
    ],
)  # fmt: skip
def test_more_people_are_found_in_all_languages(more: str) -> None:
    match = find_et_al(f"Bee {more}")
    assert match is not None
    assert match[0].strip(" .,") == more.strip(" .,")


@pytest.mark.parametrize("expression", [r"[ea]t\.? al(?:ii|ia)?", *MORE_PEOPLE])
@given(data=st.data())
def test_each_way_to_say_more_people_is_looked_for(data: st.DataObject, expression: str) -> None:
    more = data.draw(st.from_regex(expression, fullmatch=True))
    assert find_et_al(f"Bee {more}") is not None


def test_initials_are_not_more_people() -> None:
    names = "Bee, E. A., Dee, U. A., et al."
    match = find_et_al(names)
    assert match is not None
    assert match.start() == names.index(", et al.")


@pytest.mark.parametrize("text", ["田中等", "田中ら", "田中 ほか", "김민수 외", "Bee [et al.]"])
def test_more_people_are_found_in_other_scripts(text: str) -> None:
    assert find_et_al(text) is not None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Bee, A., Dee, C. (2001). Ants", "Bee, A., Dee, C."),
        ("田中太郎, 佐藤花子. 蟻の道", "田中太郎, 佐藤花子"),
        ("C. ダーウィン. 蟻の道", "C. ダーウィン"),
    ],
)
def test_names_are_found_in_every_script(text: str, names: str) -> None:
    found = names_at(text)
    assert found is not None
    assert text[: found.end] == names


@pytest.mark.parametrize(
    "text",
    [
        "Ada Bee, Carl Dee \U0001f525",
        "Ada Bee \u2b50\ufe0f, Carl Dee",
        "\U0001f465 Ada Bee and Carl Dee \u2709\ufe0f",
    ],
)
def test_pictures_beside_names_are_not_part_of_them(text: str) -> None:
    assert [(person.given, person.family) for person in read_people(text)] == [
        ("Ada", "Bee"),
        ("Carl", "Dee"),
    ]
    assert people_likeness(text) == people_likeness("Ada Bee, Carl Dee")


@pytest.mark.parametrize(
    ("text", "families"),
    [
        ("Ada Bee, maria Dee, Eva Eff", ["Bee", "Dee", "Eff"]),
        ("maria Dee and A. Bee", ["Dee", "Bee"]),
        ("Ada Bee, bell moor, Eva Eff", ["Bee", "moor", "Eff"]),
        ("Ada Bee, from Ulm, Eva Eff", ["Bee", "Eff"]),
        ("Ada Bee, deep learning, Eva Eff", ["Bee", "Eff"]),
        ("winged ants, Ada Bee, Eva Eff", ["Bee", "Eff"]),
        ("Ada Bee, Eva Eff, maria Dee", ["Bee", "Eff"]),  # can be the beginning of a title
    ],
)
def test_names_in_small_letters_are_shown_by_those_around(text: str, families: list[str]) -> None:
    assert [person.family for person in read_people(text)] == families


def test_a_full_name_can_follow_one_with_initials_in_front_of_a_quotation() -> None:
    text = 'A. Bee, Carl Dee. "How ants count"'
    names = names_at(text)
    assert names is not None
    assert text[: names.end] == "A. Bee, Carl Dee"
