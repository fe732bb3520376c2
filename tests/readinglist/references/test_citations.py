"""What is surely a reference, and that all its words are in its parts."""

from time import process_time

import pytest

from snnbib.readinglist import parse
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.references.marked_titles import MarkedExtent
from snnbib.readinglist.references.quoted_names import quoted_names


@pytest.mark.parametrize(
    "text",
    [
        "Ask Me Anything: A simple strategy for asking ants",
        "Many Eyes, One Mind: Ants in Time",
        "Oxford Deep ANT 2017, Deep Learning for Ants, University of Oxford",
        "I'M ANT: Capture of Ant Interactions",
        "Bee, A. C.",
        "[2020] 张伟, 蚂蚁的计数[J]. 昆虫学报, 2002, 25(1): 1-8.",
        "",
    ],
)
def test_what_is_not_surely_a_reference_is_left_to_the_entries_around(text: str) -> None:
    assert read_citation(text) == ()


def test_names_at_the_beginning_of_an_emphasized_title_are_no_authors() -> None:
    text = "Ada Bee. Portrait of an Ant."
    assert read_citation(text, [MarkedExtent(0, len(text), "bold")]) == ()


def test_all_words_of_a_reference_are_in_its_parts() -> None:
    text = "Bee, A. (2001). How ants count. Ants, 3(2), 1–9. Reprinted in Cee (2002)."
    parts = read_citation(text)
    assert [(part.role, text[part.start : part.end]) for part in parts] == [
        ("authors", "Bee, A."),
        ("year", "2001"),
        ("title", "How ants count"),
        ("venue", "Ants"),
        ("note", "3(2), 1–9. Reprinted in Cee (2002"),
    ]


@pytest.mark.parametrize("part", ["Aa-", "Aa Bb: ", "O'Aa ", "de la ", "Aa & ", "A. "])
def test_no_text_takes_long_to_read(part: str) -> None:
    """Each of these took minutes, or nested too deep, with expressions that try all ways."""
    text = f"# Papers\n- {part * (4800 // len(part))}\n"
    start = process_time()
    assert len(parse(text).papers) <= 1
    assert process_time() - start < 5


def test_a_quoted_word_inside_a_title_is_no_name_of_a_journal() -> None:
    assert quoted_names("Ants, «bees» and others", 0) == []
