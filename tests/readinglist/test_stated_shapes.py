"""Shapes that a person states: patterns, the table [reading], and what they change."""

import tomllib

import pytest

from snnbib.errors import ProjectError
from snnbib.model import Link, Paper, Person
from snnbib.readinglist import ReadingSettings, overview, parse, parse_settings
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


def test_a_stated_shape_counts_before_what_is_inferred() -> None:
    text = "# Papers\n- Bee, Dee; ICLR; Deep nets; 2020\n- Cee; ICML; On cats; 2019\n- other\n"
    settings = parse_settings({"shapes": ["{authors}; {venue}; {title}; {year}"]})
    papers = parse(text, settings=settings).papers
    assert [(paper.title, paper.venue, paper.year) for paper in papers] == [
        ("Deep nets", "ICLR", 2020),
        ("On cats", "ICML", 2019),
    ]


def test_a_shape_can_be_stated_below_a_heading() -> None:
    text = "# A\n- X, Y [p](https://a.org/1)\n# B\n- X, Y [p](https://a.org/2)\n"
    settings = parse_settings(
        {"below": [{"heading": "b", "shapes": ["{note}, {title} [p]({url})"]}]}
    )
    assert [paper.title for paper in parse(text, settings=settings).papers][-1] == "Y"


def test_a_heading_can_be_stated_to_be_a_topic() -> None:
    text = "# ICLR 2020\n## ICML 2019\n- Deep nets [paper](https://a.org/1)\n"
    settings = parse_settings({"topics": "ICML 2019"})
    assert parse(text, settings=settings).papers == (
        Paper(title="Deep nets", venue="ICLR", year=2020, section="ICML 2019", line=3,
              links=(Link(label="paper", url="https://a.org/1"),)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"shape": "{title}"}, "no key of 'reading' is called 'shape';"
         " the keys are shapes, topics, below"),
        ({"shapes": 1}, "'reading.shapes' must be a list of strings"),
        ({"shapes": ["{titel}"]}, "'{titel}' is not a shape: it needs {title}, and can have no"
         " other names than {title}, {authors}, {venue}, {year}, {url}, {note}"),
        ({"topics": [1]}, "'reading.topics' must be a list of strings"),
        ({"below": {}}, "'reading.below' must be tables: [[reading.below]]"),
        ({"below": [{"shapes": []}]}, "'reading.below' needs a heading: heading = \"Surveys\""),
    ],
)  # fmt: skip
def test_a_wrong_table_is_refused(table: dict[str, object], message: str) -> None:
    with pytest.raises(ProjectError) as caught:
        parse_settings(table)
    assert caught.value.message == message


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('list = "a.md"\n[reading]\ntopics = ["a"]\nshapes = "{titel}"\n', 4),
        ('[reading]\n\n[[reading.below]]\nheading = "a"\n[[reading.below]]\nshapes = []\n', 5),
        ('[reading]\ntopics = []\n[[reading.below]]\nheading = "a"\nshapes = "x"\n', 5),
        ('[reading]\n[reading.below]\nshapes = "x"\n', 2),
        ('reading = {topics = 1}\n', 0),
    ],
)  # fmt: skip
def test_a_wrong_key_is_named_with_its_line(text: str, line: int) -> None:
    with pytest.raises(ProjectError) as caught:
        parse_settings(tomllib.loads(text)["reading"], "p.toml", text)
    assert (caught.value.path, caught.value.line) == ("p.toml", line)


def test_an_empty_table_states_nothing() -> None:
    assert parse_settings({}) == ReadingSettings()


def test_the_overview_says_how_to_state_what_was_inferred() -> None:
    text = "# Papers\n" + "".join(
        f"- **A study of {thing}** ({year}), A. {name} [[pdf](https://a.org/{year})]\n"
        for thing, year, name in (
            ("cats", 2019, "Bee"),
            ("dogs", 2020, "Dee"),
            ("rats", 2021, "Gee"),
        )
    )
    (section,) = overview(text).sections
    assert section.shape == "**{title}** ({year}), {authors} [[pdf]({url})]"
    assert (section.agree, section.entries, section.can_be_stated) == (3, 3, True)
    stated = parse(text, settings=parse_settings({"shapes": [section.shape]}))
    assert stated.papers == parse(text).papers
    assert stated.papers[0].authors == (Person(family="Bee", given="A."),)
