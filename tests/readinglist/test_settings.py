"""The table [reading], in which a person states how a list is written, and the overview."""

import tomllib

import pytest

from snnbib.errors import ProjectError
from snnbib.model import Link, Paper, Person
from snnbib.readinglist import ReadingSettings, overview, parse, parse_settings
from snnbib.readinglist.overview import make_overview
from snnbib.readinglist.reader import read_document


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
        ({"shapes": ["{title} {title}"]}, "'{title} {title}' is not a shape: it needs {title} once,"
         " and can have no other names than {title}, {authors}, {venue}, {year}, {url}, {note}"),
        ({"below": [{"heading": "Surveys", "shapes": ["{title}"]}, {"heading": "surveys"}]},
         "this heading has shapes already: put all into one"),
        ({"shapes": ["{titel}"]}, "'{titel}' is not a shape: it needs {title} once, and can have no"
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


def test_a_year_of_two_digits_is_not_left_over() -> None:
    text = "# P\n- Ants (CVPR'20)\n- All bees (ICML20)\n- All wasps (ICML 2019, oral)\n"
    (section,) = make_overview(read_document(text)).sections
    assert [rest for _, rest in section.rest] == ["oral"]


def test_a_shape_to_state_has_no_numbers_of_one_entry() -> None:
    text = (
        "# Ants\n"
        "- Bee, A. (2001). How ants count. *Journal of Ants*, 12(3), 45–67. https://doi.org/10.1/1\n"
        "- Dee, C. (2002). How moths fly. *Journal of Moths*, 2(1), 4–6. https://doi.org/10.1/2\n"
    )
    section = overview(text).sections[0]
    assert (section.shape, section.agree, section.can_be_stated) == (
        "{authors} ({year}). {title}. *{venue}*, {}. {url}",
        2,
        True,
    )
