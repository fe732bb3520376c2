"""How much a text looks like the name of a venue."""

import pytest

from snnbib.readinglist.recognition.venue_levels import (
    CERTAIN_VENUE,
    POSSIBLE_VENUE,
    SHORT_NAME,
    SURE_VENUE,
    VENUE_WORD,
)
from snnbib.readinglist.recognition.venue_names import venue_likeness
from snnbib.readinglist.recognition.venue_text import read_venue


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Journal of Ants", CERTAIN_VENUE),
        ("J of Ants", CERTAIN_VENUE),
        ("Trans on Ants", CERTAIN_VENUE),
        ("Proc of Ants", CERTAIN_VENUE),
        ("bioRxiv Neuroscience", SURE_VENUE),
        ("Вестник леса", SURE_VENUE),
        ("Ant Letters zu Hill Wood", VENUE_WORD),
    ],
)
def test_names_with_words_of_venues(name: str, level: float) -> None:
    assert venue_likeness(name) == level


@pytest.mark.parametrize(
    "text",
    [
        "Letters zu Ants",
        "Journal zu Ants",
        "Ant Letters of red wood",
        "bioRxiv in the woods of Ulm",
        "Counting ants",
        "A short history of the hill and of all its ants",
    ],
)
def test_texts_in_small_letters_are_no_names_of_venues(text: str) -> None:
    assert venue_likeness(text) < min(SHORT_NAME, POSSIBLE_VENUE)


@pytest.mark.parametrize("text", ["A History of Ant Science", "An Ant Journal"])
def test_no_name_of_a_venue_begins_with_an_article(text: str) -> None:
    assert venue_likeness(text) == 0
    assert venue_likeness("A. A. Milne Journal") > 0


def test_of_several_meetings_the_first_is_the_venue() -> None:
    venue = read_venue(
        "Advances in Ant Research 12: Proceedings of the First International Conference on Ants and"
        " Bees, Hill University, Ulm, Germany, 2003 May 4"
    )
    assert (venue.venue, venue.year) == ("Advances in Ant Research", 2003)


def test_a_number_after_capitals_is_a_weak_sign() -> None:
    """Models and data sets are called so: "VGG-16"."""
    assert read_venue("AHM-10").weight < SURE_VENUE <= read_venue("EMNLP-10").weight


@pytest.mark.parametrize("text", ["Workshop", "Journals", "conference, 2020"])
def test_the_kind_alone_names_no_venue(text: str) -> None:
    assert not read_venue(text).venue


@pytest.mark.parametrize(
    "text",
    [
        "1st April, 2022", "1st April", "Apr 2nd", "22nd of May", "12. März 2022",
        "le 1er avril", "12 de marzo de 2022", "12 мая 2022",
    ],
)  # fmt: skip
def test_a_day_names_no_venue(text: str) -> None:
    assert not read_venue(text).venue


def test_a_number_of_a_meeting_is_no_day() -> None:
    assert read_venue("2nd March Meeting").venue == "2nd March Meeting"


def test_a_remark_in_brackets_behind_a_venue_leaves_no_brackets() -> None:
    venue = read_venue("International Journal of Ant Research (Oral)")
    assert venue.venue == "International Journal of Ant Research"


@pytest.mark.parametrize("text", ["AntDirect Publication: Ant Letters", "in Ant Letters"])
def test_what_stands_in_front_of_a_name(text: str) -> None:
    assert read_venue(text).venue == "Ant Letters"
