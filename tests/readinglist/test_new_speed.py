"""Fast looks for a sign of what an expression matches find all that it matches."""

import pytest

from snnbib.readinglist.recognition.name_lists import find_et_al
from snnbib.readinglist.references.cited_names import names_at


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
