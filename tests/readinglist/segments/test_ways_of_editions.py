"""Venue and year, and names, in the many ways that people write them."""

import pytest

from tests.readinglist.rows import rows_of

ANTS = ("How Ants Count Their Steps", "ICLR", 2021)
BEES = ("BeeNet: A Network for Paths of Foragers", "CVPR", 2020)


def _list(entry: str) -> str:
    entries = (
        entry.format(title=title, venue=venue, year=year, number=number)
        for number, (title, venue, year) in enumerate((ANTS, BEES), 1)
    )
    return "# Papers\n" + "\n".join(entries)


@pytest.mark.parametrize(
    "edition",
    [
        "{year}_{venue}",
        "{venue}/{year}",
        "{venue}.{year}",
        "Accepted for {venue} {year}",
        "Accepted for publication in {venue} {year}",
        "{venue}, ACM, {year}",
        "{venue}, Springer, {year}",
        "{venue}, Vienna, Austria, {year}",
        "arXiv, {venue} {year}",
    ],
)
@pytest.mark.parametrize(
    "place",
    [
        "- [{{title}}](https://a.org/{{number}}) {}",
        "- [{{title}}](https://a.org/{{number}}), {}",
        "- {{title}}. {}. [[paper](https://a.org/{{number}})]",
        "- **{{title}}**, Ada Bee, Carl Dee, {} [[paper](https://a.org/{{number}})]",
    ],
)
def test_ways_of_editions(edition: str, place: str) -> None:
    rows = [row[:3] for row in rows_of(_list(place.format(edition)))]
    assert rows == [ANTS, BEES]


@pytest.mark.parametrize(
    "text",
    [
        "{title} - {venue} {year}",
        "{title} – {venue} {year} (Oral)",
        "{title} ({venue} ({year}))",
        "{title} ({venue} {year} (Oral))",
        "{venue} {year}, Oral: {title}",
        "{venue}, June {year}: {title}",
        "[{venue} ({year})] {title}",
        "({venue} {year} (Oral)) {title}",
    ],
)
def test_editions_in_links(text: str) -> None:
    rows = [row[:3] for row in rows_of(_list(f"- [{text}](https://a.org/{{number}})"))]
    assert rows == [ANTS, BEES]


def test_a_venue_and_month_in_front_of_a_colon_are_no_author() -> None:
    text = _list("- {venue}, June {year}: [{title}](https://a.org/{number})")
    assert rows_of(text) == [(*ANTS, []), (*BEES, [])]


@pytest.mark.parametrize(
    "names",
    [
        "Ada Bee1, Carl Dee2, Eva Eff1,2",
        "Ada Bee^1, Carl Dee^2 and Eva Eff^1,3",
        "Ada Bee PhD, Carl Dee PhD, Eva Eff PhD",
        "Ada Bee, PhD, Carl Dee, PhD, Eva Eff, PhD",
        "Ada Bee, …, Carl Dee, Eva Eff",
    ],
)
@pytest.mark.parametrize(
    "place",
    [
        "- [{{title}}](https://a.org/{{number}}), {}, {{venue}} {{year}}",
        "- [{{title}}](https://a.org/{{number}}). {}. {{venue}} {{year}}.",
        "- **{{title}}**<br>{}<br>{{venue}} {{year}} [[paper](https://a.org/{{number}})]",
        "- [{{title}}](https://a.org/{{number}}) - {} - {{venue}} {{year}}",
        "- [{{title}}](https://a.org/{{number}}) by {} ({{venue}} {{year}})",
    ],
)
def test_marks_and_degrees_beside_names(names: str, place: str) -> None:
    authors = ["Bee", "Dee", "Eff"]
    assert rows_of(_list(place.format(names))) == [(*ANTS, authors), (*BEES, authors)]


def test_a_colon_without_space_behind_names() -> None:
    text = _list("- Ada Bee, Carl Dee:{title}. {venue} {year}")
    assert rows_of(text) == [(*ANTS, ["Bee", "Dee"]), (*BEES, ["Bee", "Dee"])]


@pytest.mark.parametrize("names", ["Ada Bee et al.", "Ada Bee, Carl Dee"])
def test_a_year_in_brackets_within_others(names: str) -> None:
    text = _list(f"- [{{title}}](https://a.org/{{number}}) ({names}, {{venue}} ({{year}}))")
    rows = rows_of(text)
    assert [row[:3] for row in rows] == [ANTS, BEES]
    assert all(row[3][0] == "Bee" and "ICLR" not in row[3] for row in rows)
