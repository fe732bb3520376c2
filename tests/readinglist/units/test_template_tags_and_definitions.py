"""Tags of templates around entries, and entries in lists of definitions."""

from snnbib.readinglist import parse
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
        "links that templates make, but no pictures",
        """# Papers

- Bee A. 2020. How ants count. *Ant Letters* 3: 1-9. {{< pdf href="https://a.org/1" text="PDF" >}}
- Dee C. 2021. Where bees sleep. *Ant Letters* 4: 1-9.
  {{% icon link="https://a.org/2" type="pdf" %}}
  {% include picture.html src="https://a.org/2.png" %}
""",
        [
            ("How ants count", "Ant Letters", 2020, ["Bee"]),
            ("Where bees sleep", "Ant Letters", 2021, ["Dee"]),
        ],
    ),
    (
        "words that templates style, and keys",
        """# Papers

- {{< smallcaps "Bee" >}} (Ada), {{< quote "How ants count" >}}, *Ant Letters*, 2020.
- {{% sc %}}Dee{{% /sc %}} (Carl), {{% q %}}Where bees sleep{{% /q %}}, *Ant Letters*, 2021.
- {{< smallcaps "Fey-Gee" >}} (Eva), {{< quote "Wasps" >}}, *Ant Letters*, 2022. {{< cite "fey" >}}
""",
        [
            ("How ants count", "Ant Letters", 2020, ["Bee"]),
            ("Where bees sleep", "Ant Letters", 2021, ["Dee"]),
            ("Wasps", "Ant Letters", 2022, ["Fey-Gee"]),
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


def test_the_links_that_templates_make_are_those_of_the_entries() -> None:
    text = """- How Ants Count. *Ant Letters*, 2020. {{< pdf href="https://a.org/1" text="PDF" >}}
- Where Bees Sleep. *Ant Letters*, 2021.
  {{% icon link="https://a.org/2" type="closed" %}}
- Why Wasps Dig. *Ant Letters*, 2022. {% include link.html url=https://a.org/3 label="code" %}
"""
    links = [[(link.label, link.url) for link in paper.links] for paper in parse(text).papers]
    assert links == [
        [("PDF", "https://a.org/1")],
        [("link", "https://a.org/2")],
        [("code", "https://a.org/3")],
    ]
