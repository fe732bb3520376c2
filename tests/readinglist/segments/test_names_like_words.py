"""Names of people that look like words, and one author alone: the others of a list show them."""

import pytest

from tests.readinglist.rows import rows_of

NAMES = [
    ("Ada Bee, Na Zhang, Carl Dee", ["Bee", "Zhang", "Dee"]),
    ("Ada Bee, Carl Dee, En Zhu", ["Bee", "Dee", "Zhu"]),
    ("Ada Bee, Or Cee, Carl Dee", ["Bee", "Cee", "Dee"]),
    ("Ada Bee, Carl Dee, Eva Eff, In Su Gee", ["Bee", "Dee", "Eff", "Gee"]),
    ("Ada Bee, Carl Dee, Se Jin Gee", ["Bee", "Dee", "Gee"]),
    ("Ada Bee, carla dee, Eva Eff", ["Bee", "dee", "Eff"]),
    ("Ada Bee, Eva Eff, Carl zhang", ["Bee", "Eff", "zhang"]),
    ("carla dee, Ada Bee, Eva Eff, Gil Hum", ["dee", "Bee", "Eff", "Hum"]),
    ("Ada Bee, Md. Carl Dee, Eva Eff", ["Bee", "Dee", "Eff"]),
    ("Ada Bee, Carl von Dee, Eva Eff", ["Bee", "von Dee", "Eff"]),
    ("Ada B. Cee, Carl Dee, Eva Eff", ["Cee", "Dee", "Eff"]),
    ("Ada B. Cee, Carl van der Dee", ["Cee", "van der Dee"]),
    ("Ada Bee, Sol-A. Cee, Carl Dee", ["Bee", "Cee", "Dee"]),
    ("Ada Bee, Carl Ch. Dee, Eva Eff", ["Bee", "Dee", "Eff"]),
    ("Ada Bee", ["Bee"]),
]
WAYS = [
    '- "How red ants count", {names}, ICLR 2020.',
    "- [How red ants count](https://arxiv.org/abs/2001.00001) - {names}, ICLR 2020",
    "- [How red ants count](https://arxiv.org/abs/2001.00001), {names} (ICLR 2020)",
    "- [How red ants count](https://arxiv.org/abs/2001.00001)  \n  {names}  \n  *ICLR 2020*",
    "- **How red ants count**<br>{names}<br>ICLR 2020",
    "- **How red ants count** {names}. *ICLR 2020*.",
    "- **How red ants count** (ICLR 2020)\n  - {names}",
    "### How red ants count (ICLR 2020)\n- Paper: https://a.org/1.pdf\n- Authors: {names}",
]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(("names", "families"), NAMES, ids=[names for names, _ in NAMES])
def test_all_authors_of_one_entry_are_read(way: str, names: str, families: list[str]) -> None:
    text = f"# Ants\n\n{way.format(names=names)}\n"
    assert rows_of(text) == [("How red ants count", "ICLR", 2020, families)]


def test_a_name_in_capitals_among_full_names_has_no_initials() -> None:
    text = '- "How red ants count", Ada Bee, EVA LU, Carl Dee, ICLR 2020.'
    assert rows_of(text) == [("How red ants count", "ICLR", 2020, ["Bee", "LU", "Dee"])]


TOLD = [
    ("Ada Bee, Kumari, A. N. Dee", ["Bee", "Kumari", "Dee"]),
    ("Ada Bee Jr., Carl Dee, Eva Eff", ["Bee", "Dee", "Eff"]),
    ("A. Beeram, Carl Dee, Eva Eff", ["Beeram", "Dee", "Eff"]),
    ("B&#233;ni Bee, Luc von D&auml;e, Eva Eff", ["Bee", "von Däe", "Eff"]),
    ("Md. Ian Bee, Carl Mohd. Dee", ["Bee", "Dee"]),
]


@pytest.mark.parametrize(("names", "families"), TOLD, ids=[names for names, _ in TOLD])
def test_all_authors_of_a_field_and_a_cell_are_read(names: str, families: list[str]) -> None:
    row = ("How red ants count", "ICLR", 2020, families)
    field = f"- Title: How red ants count\n  - Authors: {names}\n  - Venue: ICLR 2020\n"
    assert rows_of(f"# Ants\n\n{field}") == [row]
    head = "| Title | Authors | Venue |\n|---|---|---|\n"
    assert rows_of(f"# Ants\n\n{head}| How red ants count | {names} | ICLR 2020 |\n") == [row]


IN_FRONT = [
    ("Or Bee, Ada Cee", ["Bee", "Cee"]),
    ("Ada Bee, Or Cee and Carl Dee", ["Bee", "Cee", "Dee"]),
    ("Ada Bee, Carl Dee, Eva Eff and In Su Gee", ["Bee", "Dee", "Eff", "Gee"]),
    ("Ada Bee, Carl von Dee, Eva Eff", ["Bee", "von Dee", "Eff"]),
    ("Ada Bee, carla dee, Eva Eff", ["Bee", "dee", "Eff"]),
    ("Ada Bee, Md. Carl Dee and Eva Eff", ["Bee", "Dee", "Eff"]),
    ("A. B. Cee, Carl Dee, Eva Eff and Gil Hum", ["Cee", "Dee", "Eff", "Hum"]),
]


@pytest.mark.parametrize(("names", "families"), IN_FRONT, ids=[names for names, _ in IN_FRONT])
def test_all_authors_in_front_of_a_title_are_read(names: str, families: list[str]) -> None:
    text = f"# Ants\n\n- {names}. How red ants count. *Ant Letters*, 12(3):45-67, 2020.\n"
    assert rows_of(text) == [("How red ants count", "Ant Letters", 2020, families)]


CITED = [
    ("Bee, A., fly, e., & Dee, C. (2020).", ["Bee", "fly", "Dee"]),
    ("A. Bee, e. fly, and C. Dee.", ["Bee", "fly", "Dee"]),
    ("Bee, Ada, Carl von Dee, Eva Eff, and Gil Hum. 2020.", ["Bee", "von Dee", "Eff", "Hum"]),
    ("Bee, Ada, Eva Eff, Gil Ian Joe Hum, and Carl Dee. 2020.", ["Bee", "Eff", "Hum", "Dee"]),
]


@pytest.mark.parametrize(("names", "families"), CITED, ids=[names for names, _ in CITED])
def test_odd_names_in_citation_styles(names: str, families: list[str]) -> None:
    text = f"# Ants\n\n- {names} How red ants count. *Ant Letters*, 12(3), 45-67, 2020.\n"
    assert rows_of(text) == [("How red ants count", "Ant Letters", 2020, families)]


def test_one_common_family_name_in_front_of_a_colon_is_an_author() -> None:
    text = "# Ants\n\n- Ada Zhang: How red ants count. ICLR 2020.\n"
    assert rows_of(text) == [("How red ants count", "ICLR", 2020, ["Zhang"])]
    text = "# Ants\n\n- Black Sun: How red ants count. ICLR 2020.\n"
    assert rows_of(text) == [("Black Sun: How red ants count", "ICLR", 2020, [])]


def test_an_inverted_name_whose_given_name_is_a_word_too() -> None:
    text = (
        '- Bee, Na, Carl Dee, and Or Cee. 2020. "How Red Ants Count." *Ant Letters* 12 (3): 45-67.'
    )
    assert rows_of(text) == [("How Red Ants Count", "Ant Letters", 2020, ["Bee", "Dee", "Cee"])]


OTHER_WORDS = [
    "[How red ants count](https://arxiv.org/abs/2001.00001) - Google Brain, ICLR 2020",
    "[Ant RCNN](https://arxiv.org/abs/2001.00001) Ant R-CNN | ICLR 2020",
]


@pytest.mark.parametrize("entry", OTHER_WORDS)
def test_other_words_between_title_and_venue_are_no_author(entry: str) -> None:
    ((_, venue, year, families),) = rows_of(f"# Ants\n\n- {entry}\n")
    assert (venue, year, families) == ("ICLR", 2020, [])


def test_titles_behind_names_are_no_names() -> None:
    titles = ["On Red Ants", "The Ant", "In Situ Ants", "How Red Ants Count"]
    text = "\n".join(f"- Ada Bee, Carl Dee, {title}, ICLR 2020" for title in titles)
    assert rows_of(text) == [(title, "ICLR", 2020, ["Bee", "Dee"]) for title in titles]
