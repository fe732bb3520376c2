"""The scores of `make bench-styles`: what a reference shows, and what of it is read wrong."""

import pytest

from snnbib.model import Paper, Person
from tests.bench.style_scores import Judgment, Truth, figures, is_shown, judge, truth_of

_RECORD = {
    "title": "Ants and their Nests",
    "author": [{"family": "Loo", "given": "A."}, {"family": "Dee", "given": "Cy"}],
    "issued": {"date-parts": [[1998, 4]]},
    "container-title": "Journal of Small Things",
    "publisher": "Hill Press",
}
_TRUTH = Truth("Ants and their Nests", "Journal of Small Things", 1998, ("Loo", "Dee"))
_TEXT = "Loo, A., & Dee, C. (1998). Ants and their nests. *Journal of Small Things*, *3*, 4–9."


def _paper(**values: object) -> Paper:
    told: dict[str, object] = {
        "title": "Ants and their nests",
        "venue": "Journal of Small Things",
        "year": 1998,
        "authors": (Person(family="Loo", given="A."), Person(family="Dee", given="C.")),
    }
    return Paper(**{**told, **values})  # type: ignore[arg-type]


def _wrong(values: dict[str, object], text: str = _TEXT) -> dict[str, str]:
    return dict(judge(_TRUTH, text, _paper(**values)).wrong)


def test_what_a_record_says() -> None:
    assert truth_of(_RECORD) == _TRUTH
    book = {"title": "Ants", "publisher": "Hill Press", "author": [{"literal": "Ant Society"}]}
    assert truth_of(book) == Truth("Ants", "Hill Press", 0, ("Ant Society",))
    assert truth_of({**book, "type": "thesis"}).venue == ""
    assert truth_of({**book, "publisher": "Ant Society"}).venue == ""
    assert truth_of({**book, "publisher": "arXiv"}).venue == ""


def test_a_reference_that_is_read_right() -> None:
    told = {
        "title": "Ants and their Nests",
        "venue": "Journal of Small Things",
        "year": "1998",
        "first author": "Loo",
        "authors": "Loo; Dee",
    }
    assert judge(_TRUTH, _TEXT, _paper()) == Judgment(told, {})


def test_a_reference_that_is_lost() -> None:
    judgment = judge(_TRUTH, _TEXT, None)
    assert judgment.wrong == dict.fromkeys(judgment.told, "(lost)")


_MISREAD: list[tuple[dict[str, object], dict[str, str]]] = [
    ({"title": "Loo. Ants and their nests"}, {"title": "Loo. Ants and their nests"}),
    ({"venue": ""}, {"venue": ""}),
    ({"venue": "Journal"}, {"venue": "Journal"}),
    ({"year": 0}, {"year": "0"}),
    ({"authors": ()}, {"first author": "", "authors": ""}),
    ({"authors": (Person(family="Loo"),)}, {"authors": "Loo"}),
    (
        {"authors": (Person(family="Dee"), Person(family="Loo"))},
        {"first author": "Dee; Loo", "authors": "Dee; Loo"},
    ),
]


@pytest.mark.parametrize(("values", "wrong"), _MISREAD, ids=str)
def test_a_field_that_is_read_wrong(values: dict[str, object], wrong: dict[str, str]) -> None:
    assert _wrong(values) == wrong


def test_what_a_reference_does_not_show_is_not_asked_for() -> None:
    text = "Loo et al. Ants and their nests. *J. Small Things*."
    paper: dict[str, object] = {
        "venue": "J. Small Things",
        "year": 0,
        "authors": (Person(family="Loo"),),
    }
    assert _wrong(paper, text) == {}
    assert is_shown(_TRUTH, text)
    assert not is_shown(_TRUTH, "Loo et al. *J. Small Things* 3 (1998), 4–9.")


def test_a_name_with_its_particle_and_the_greater_part_of_a_venue_are_right() -> None:
    people = (Person(family="van Loo"), Person(family="Dee"))
    assert _wrong({"authors": people, "venue": "Small Things"}) == {}


def test_the_last_author_behind_dots_is_right() -> None:
    truth = Truth("Ants and their Nests", "", 0, ("Loo", "Dee", "Eff"))
    text = "Loo, A., … Eff, G. Ants and their nests."
    people = (Person(family="Loo"), Person(family="Eff"))
    assert judge(truth, text, _paper(authors=people)).wrong == {}


def test_figures_count_each_column_where_it_is_shown() -> None:
    judgments = [
        judge(_TRUTH, _TEXT, _paper(venue="")),
        judge(_TRUTH, _TEXT, _paper(authors=(Person(family="Loo"),))),
        judge(_TRUTH, "Ants and their nests. 1998.", _paper(venue="", authors=())),
    ]
    assert figures(judgments) == [
        ("whole", 2, 3),
        ("title", 3, 3),
        ("venue", 1, 2),
        ("year", 3, 3),
        ("first author", 2, 2),
        ("authors", 1, 2),
    ]
