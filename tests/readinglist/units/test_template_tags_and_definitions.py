"""Tags of templates around entries, and entries in lists of definitions."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "definitions",
        """# Papers

How Ants Count Their Steps
:   Ada Bee and Carl Dee, Journal of Ants, 2019

[Where bees sleep](https://doi.org/10.5555/2)
:   Eva Fey and Carl Dee, Journal of Ants, 2020
""",
        [
            ("How Ants Count Their Steps", "Journal of Ants", 2019, ["Bee", "Dee"]),
            ("Where bees sleep", "Journal of Ants", 2020, ["Fey", "Dee"]),
        ],
    ),
    (
        "tags of templates between the cells of a table",
        """# Readings

{{< rowopen >}}
{{< cellopen >}}
Trails
{{< cellclose >}}
{{< cellopen >}}
Bee, Ada, and Carl Dee. "How Ants Count." *Journal of Ants*, June 1999.
{{< cellclose >}}
{{< rowclose >}}
{{< rowopen >}}
{{< cellopen >}}
Bees
{{< cellclose >}}
{{< cellopen >}}
Fey, Eva. "Where Bees Sleep." *Journal of Ants*, May 2001.
{{< cellclose >}}
{{< rowclose >}}
""",
        [
            ("How Ants Count", "Journal of Ants", 1999, ["Bee", "Dee"]),
            ("Where Bees Sleep", "Journal of Ants", 2001, ["Fey"]),
        ],
    ),
    (
        "headings with people, a venue and the year below",
        """# Papers

### Towards cheap trackers for ants

Ada Bee and Carl Dee, Methods in Ecology, 2022

A must-read for anyone who works on hills.

### Pesticide residues in honey

Eva Fey, Nature, 2021

The classic. Read this first.

### Trails that end at water

Carl Dee, Science, 2020
""",
        [
            ("Towards cheap trackers for ants", "Methods in Ecology", 2022, ["Bee", "Dee"]),
            ("Pesticide residues in honey", "Nature", 2021, ["Fey"]),
            ("Trails that end at water", "Science", 2020, ["Dee"]),
        ],
    ),
    (
        "fields by question words, and the path of a file",
        """# Papers

- Estimating hills with traps
  - Who: Ada Bee and Carl Dee
  - Where: Journal of Ants
  - When: 2017
  - Paper: papers/hills.pdf
- Where the wasps winter
  - Who: Eva Fey
  - Where: Journal of Ants
  - When: 2018
  - Paper: papers/wasps.pdf
""",
        [
            ("Estimating hills with traps", "Journal of Ants", 2017, ["Bee", "Dee"]),
            ("Where the wasps winter", "Journal of Ants", 2018, ["Fey"]),
        ],
    ),
)
def test_marks_of_generators(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
