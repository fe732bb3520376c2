"""Entries that tell a title, a link and a sentence or less, and what stands beside them."""

from tests.readinglist.rows import Row, entries, rows_beside_a_paper, rows_of, titles_of


def _titles(*titles: str) -> list[Row]:
    return [(title, "", 0, []) for title in titles]


@entries(
    (
        "sentences behind a linked title describe it, whatever they link",
        """# Ants

## Methods

- [Linear models of hills](https://doi.org/10.5555/1) - the paper behind [lm](https://a.org).
- [Larvae in noisy hills](https://doi.org/10.5555/2) - a method that [larva](https://a.org) uses.
- **Hills that move** ([pdf](papers/hills.pdf)) explains what the [antsim](https://a.org) shows.
""",
        _titles("Linear models of hills", "Larvae in noisy hills", "Hills that move"),
    ),
    (
        "titles with small letters stand alone below a heading of papers",
        """# Ants

## Reading list

- Heat, water and the price of wax
- On waiting in front of a nest
- Sleep in Solitary Bees
""",
        _titles(
            "Heat, water and the price of wax",
            "On waiting in front of a nest",
            "Sleep in Solitary Bees",
        ),
    ),
    (
        "paragraphs that begin with a marked title and a year are entries together",
        """# Papers

## Nests

**Heat, water and the price of wax** (2013)

**Cold tolerance and the northern limit of ants** (2002)

**Why Weaver Ants Weave** (1989)
""",
        [
            ("Heat, water and the price of wax", "", 2013, []),
            ("Cold tolerance and the northern limit of ants", "", 2002, []),
            ("Why Weaver Ants Weave", "", 1989, []),
        ],
    ),
    (
        "tasks among references, which all tell authors or a venue",
        """# Reading List

### Week 5

- Bee, Ada (1999) "Ants, Hills, and the Grass" Journal of Ants. v. 105:493-527.
- Dee, Carl. 1973. "The Strength of Weak Ants." Journal of Ants 78:1360-1380.
- Fey, E. (2004). Hills and good ideas. Journal of Ants, 110(2), 349-399.

Required for Thursday:

- Submit the question of your project and the names of all members
- Complete and bring to class the counts from week 4
""",
        [
            ("Ants, Hills, and the Grass", "Journal of Ants", 1999, ["Bee"]),
            ("The Strength of Weak Ants", "Journal of Ants", 1973, ["Dee"]),
            ("Hills and good ideas", "Journal of Ants", 2004, ["Fey"]),
        ],
    ),
    (
        "bare titles among titles with links",
        """# Awesome Ants

### Nests

+ [Warm Nests: How Ants Heat the Hill](https://arxiv.org/abs/2001.00001) (ICML 2020)

+ AntNest: Building Fast and Robust Nests of Grass

+ Learning the Shape of Nests from Clouds of Ants

### Trails

+ [Safe Trails: Ants and the Barrier of Rain](https://arxiv.org/abs/2001.00002)

+ Fast and Robust Trails through the Wet Grass
""",
        [
            ("Warm Nests: How Ants Heat the Hill", "ICML", 2020, []),
            *_titles(
                "AntNest: Building Fast and Robust Nests of Grass",
                "Learning the Shape of Nests from Clouds of Ants",
                "Safe Trails: Ants and the Barrier of Rain",
                "Fast and Robust Trails through the Wet Grass",
            ),
        ],
    ),
    (
        "titles with a relative clause are no sentences",
        """# Papers

- A comparison of ants that use two levels of grass, 1993
- A model of hills which are built by bees, 1994
- The ants that will count everything, 1995
""",
        [
            ("A comparison of ants that use two levels of grass", "", 1993, []),
            ("A model of hills which are built by bees", "", 1994, []),
            ("The ants that will count everything", "", 1995, []),
        ],
    ),
    (
        "the text of links ends in people",
        """# Papers

- [Fast nests: Ada Bee, Carl Dee](https://doi.org/10.5555/1)
- [Trails, tunnels and rain: Eva Fey](https://doi.org/10.5555/2)
- [A survey of hills](https://doi.org/10.5555/3)
""",
        [
            ("Fast nests", "", 0, ["Bee", "Dee"]),
            ("Trails, tunnels and rain", "", 0, ["Fey"]),
            ("A survey of hills", "", 0, []),
        ],
    ),
    (
        "a year stands between people and a linked title",
        """# Papers

- Ada Bee, Carl Dee, and Eva Fey, 2016 [Hills and noise](https://doi.org/10.5555/1)
- Eva Fey et al., 2018 [Nests of two kinds](https://doi.org/10.5555/2).
""",
        [
            ("Hills and noise", "", 2016, ["Bee", "Dee", "Fey"]),
            ("Nests of two kinds", "", 2018, ["Fey"]),
        ],
    ),
    (
        "titles alone in emphasis below a heading of papers, or beside one with coauthors",
        "# Research\n\n## Current Working Papers\n\n*The effect of ants on attitudes to hills*\n\n"
        "*A conjoint analysis of attitudes to bees in France*\n\n"
        "*The effect of delays on wasps: Evidence from calls*\n\n## Publications\n\n"
        "**The effect of flies on attitudes to hills**\n\n"
        "**A conjoint analysis of attitudes to moths in France** (with Ada Bee)\n\n"
        "**The effect of delays on gnats: Evidence from calls**\n",
        [
            ("The effect of ants on attitudes to hills", "", 0, []),
            ("A conjoint analysis of attitudes to bees in France", "", 0, []),
            ("The effect of delays on wasps: Evidence from calls", "", 0, []),
            ("The effect of flies on attitudes to hills", "", 0, []),
            ("A conjoint analysis of attitudes to moths in France", "", 0, ["Bee"]),
            ("The effect of delays on gnats: Evidence from calls", "", 0, []),
        ],
    ),
)
def test_entries_that_say_little(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@entries(
    (
        "names that lead to whole sites",
        """# Papers

## Industry

- [Antcorp](https://antcorp.com): protein of ants from France
- [Hill Robotics](https://www.hillrobotics.io) builds digging robots.
""",
        [],
    ),
    (
        "requests to the reader",
        """# Papers

## Notes

- Please open an issue or send a pull request.
- Add new papers at the top of their section.
- Mail us at bees@example.org if a link is broken.
""",
        [],
    ),
)
def test_other_things(text: str, rows: list[Row]) -> None:
    assert rows_beside_a_paper(text) == rows


def test_notes_on_papers_are_pages_named_like_them() -> None:
    text = (
        "# Ants I read\n## List of papers\n"
        "* [Large Ants, Small Steps - Walks of 1 Hour](https://bee.com/notes/Large-Ants-Small-Steps-Walks-of-1-Hour)\n"
        "* [ANTBERT - A Lite Ant That Learns Trails](https://bee.com/notes/ANTBERT-A-Lite-Ant-That-Learns-Trails)\n"
        "* [Superposition of many ants in one](https://bee.com/notes/Superposition-of-many-ants-in-one)\n"
        "* [Hindsight Bee Replay](https://bee.com/notes/Hindsight-Bee-Replay)\n"
    )
    assert rows_of(text) == _titles(
        "Large Ants, Small Steps - Walks of 1 Hour",
        "ANTBERT - A Lite Ant That Learns Trails",
        "Superposition of many ants in one",
        "Hindsight Bee Replay",
    )


def test_bare_titles_below_topics_beside_those_below_a_heading_of_papers() -> None:
    text = (
        "# Ants\n\n## Hills\n\n- How Ants of the Wood Count\n- Bees: Legs and Wings\n\n"
        "## Nests\n\n- Where Wasps of the South Sleep\n- Flies That Count Their Own Eggs\n\n"
        "## Surveys\n\n- Moths in the Winter Sun\n- Beetles: Steps and Hills of Sand\n"
    )
    assert [title for _, title in titles_of(text)] == [
        "How Ants of the Wood Count",
        "Bees: Legs and Wings",
        "Where Wasps of the South Sleep",
        "Flies That Count Their Own Eggs",
        "Moths in the Winter Sun",
        "Beetles: Steps and Hills of Sand",
    ]
