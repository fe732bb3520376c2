"""Patterns: shapes as a person writes them."""

from time import process_time

import pytest

from snnbib.readinglist.shapes.stated_shapes import is_pattern, match_pattern, pattern_from


@pytest.mark.parametrize(
    ("pattern", "source", "fields"),
    [
        ("{title}", "Deep nets", {"title": "Deep nets"}),
        ("- {title} ({venue} {year})", "Deep nets (ICLR 2020) [[pdf](https://a.org)]",
         {"title": "Deep nets", "venue": "ICLR", "year": "2020"}),
        ("{authors}: **{title}**", "A. Bee and C. Dee:  **Deep nets**.",
         {"authors": "A. Bee and C. Dee", "title": "Deep nets"}),
        ("[{title}]({url}) {note} ({year})", "[Deep nets](https://a.org/(x)) fine ('20)",
         {"title": "Deep nets", "url": "https://a.org/(x)", "year": "'20"}),
        ("{title} ({year})", "Deep nets, 2020", None),
        ("### {title}", "Deep nets", {"title": "Deep nets"}),
    ],
)  # fmt: skip
def test_patterns(pattern: str, source: str, fields: dict[str, str] | None) -> None:
    assert match_pattern(pattern, source) == fields


@pytest.mark.parametrize("text", ["", "title", "{year}", "{title} {Title}", "{titel}"])
def test_what_is_not_a_pattern(text: str) -> None:
    assert not is_pattern(text)


def test_a_pattern_is_made_of_an_entry() -> None:
    source = "**[N]** [Deep nets](https://a.org/2020), *A. Bee*, ICLR 2020 [[code](https://b.org)]"
    fields = [
        ("title", "Deep nets"), ("url", "https://a.org/2020"), ("authors", "A. Bee"),
        ("venue", "ICLR"), ("year", "2020"), ("note", "N"),
    ]  # fmt: skip
    pattern = "**[{note}]** [{title}]({url}), *{authors}*, {venue} {year} [[code]({url})]"
    assert pattern_from(source, fields) == pattern


def test_a_source_with_braces_makes_no_pattern() -> None:
    assert pattern_from("**Ants in {0,1}** (2019)", [("title", "Ants in {0,1}")]) == ""


def test_a_source_without_its_title_makes_no_pattern() -> None:
    assert pattern_from("How ants count (2019)", [("title", "Wasps"), ("year", "2019")]) == ""


def test_a_year_inside_an_address_is_not_that_of_the_pattern() -> None:
    source = "[pdf](https://a.org/2019) How ants count, 2019"
    fields = [("title", "How ants count"), ("year", "2019")]
    assert pattern_from(source, fields) == "[pdf]({url}) {title}, {year}"


def test_a_source_that_is_too_long_matches_no_pattern() -> None:
    assert match_pattern("{title}", "a" * 10_000) is None


def test_a_pattern_with_many_places_takes_no_time() -> None:
    pattern = "{authors}, {year}. {title}. {note}" + ", {note}. {note}" * 12 + " *{venue}* {year}"
    source = "Ada Bee, 2020. Ants. " + "Nests, hills. Wood, trees. " * 60
    start = process_time()
    assert match_pattern(pattern, source) is None
    assert process_time() - start < 1
    fields = match_pattern(pattern, f"{source}*Wood* 2021")
    assert fields == {"authors": "Ada Bee", "year": "2020", "title": "Ants", "venue": "Wood"}


def test_a_place_goes_on_until_what_follows_it_is_found() -> None:
    fields = match_pattern(
        "{title} ({year}), {authors}.", "Ants (and bees) (2020), A. Bee, C. Dee."
    )
    assert fields == {"title": "Ants (and bees)", "year": "2020", "authors": "A. Bee, C. Dee"}
    assert match_pattern("{title}: {note} ({year})", "Ants: (2019) hills (2020)") == {
        "title": "Ants",
        "year": "2020",
    }
