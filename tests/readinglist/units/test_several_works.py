"""Items, cells and blocks that name several works."""

from snnbib.readinglist import parse
from tests.readinglist.rows import rows_of


def test_two_works_joined_by_and_are_two_papers() -> None:
    text = """\
- [Ants that count](https://a.org/1.pdf) (2001): It shows how many steps an ant takes.
- [The way of bees](https://a.org/2) (2003) and [Wasps: the cost](https://a.org/3) (2006): 2
- [Beetles of dunes](https://a.org/4) (1981) and The [Moth tree of lamps](https://a.org/5) (1990): 3
"""
    read = [(paper.line, paper.title, paper.year) for paper in parse(text).papers]
    assert read == [
        (1, "Ants that count", 2001),
        (2, "The way of bees", 2003),
        (2, "Wasps: the cost", 2006),
        (3, "Beetles of dunes", 1981),
        (3, "Moth tree of lamps", 1990),
    ]


def test_several_readings_of_one_cell_are_several_papers() -> None:
    text = """\
| Week | Topic | Readings |
|---|---|---|
| 1 | Legs | [Ants that count](https://a.org/1) <br> [The way of bees](https://a.org/2) |
| 2 | Eyes | [Wasps and the cost of nests](https://a.org/3), [slides](https://a.org/s.pdf) |
"""
    assert [row[0] for row in rows_of(text)] == [
        "Ants that count",
        "The way of bees",
        "Wasps and the cost of nests",
    ]


LED_TO_BY_TEXT = """\
## Papers

For colonies with limits (2011), see:

```bibtex
@inproceedings{bee2014,
  title = {Ants that {Optimize} under limits}, author = {Bee, Ada and Dorn, Emil},
  booktitle = {Proceedings of the Ant Symposium}, year = {2014}
}
```

**Queens of trees**, Nature 2016

```bibtex
@article{bee2016, title = {{Queens of Trees}: a survey}, author = {Bee, Ada}, journal = {Joule}}
```
"""


def test_text_that_leads_to_bibtex_is_not_its_title() -> None:
    assert [
        (paper.line, paper.title, paper.venue, paper.year, len(paper.authors))
        for paper in parse(LED_TO_BY_TEXT).papers
    ] == [
        (3, "Ants that Optimize under limits", "Proceedings of the Ant Symposium", 2014, 2),
        (12, "Queens of trees", "Nature", 2016, 1),
    ]
