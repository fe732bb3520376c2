"""Titles that lack the link, the emphasis or the quotation marks of those around them."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "titles without quotation marks behind years and behind dates",
        "# Ants\n- Bee & Dee (2019): “How ants count” [[pdf](https://a.org/1)]\n"
        "- Eff (2020): How bees fly at night [[pdf](https://a.org/2)]\n"
        "- Gee et al. (2021): “How wasps dig” [[pdf](https://a.org/3)]\n"
        "- Ick (2022): “How flies hide” [[pdf](https://a.org/4)]\n"
        "# Bees\n- 2019-03 [How moths see](https://a.org/5) - A. Bee\n"
        "- 2020-11 How slugs hear the rain - C. Dee\n"
        "- 2021-05 [How ticks wait](https://a.org/7) - E. Eff\n"
        "- 2022-07 [How snails rest](https://a.org/8) - G. Gee\n",
        [
            ("How ants count", "", 2019, ["Bee", "Dee"]),
            ("How bees fly at night", "", 2020, ["Eff"]),
            ("How wasps dig", "", 2021, ["Gee"]),
            ("How flies hide", "", 2022, ["Ick"]),
            ("How moths see", "", 2019, ["Bee"]),
            ("How slugs hear the rain", "", 2020, ["Dee"]),
            ("How ticks wait", "", 2021, ["Eff"]),
            ("How snails rest", "", 2022, ["Gee"]),
        ],
    ),
    (
        "an entry that is written otherwise has its title elsewhere",
        "# Ants\n- [How ants count](https://a.org/1) - Ada Bee\n"
        "- Carl Dee - [How bees fly at night](https://a.org/2)\n"
        "- [How wasps dig](https://a.org/3) - Eva Eff\n"
        "- [How flies hide](https://a.org/4) - Gus Gee\n"
        "- [How moths see](https://a.org/5) - Hal Ick\n",
        [
            ("How ants count", "", 0, ["Bee"]),
            ("How bees fly at night", "", 0, ["Dee"]),
            ("How wasps dig", "", 0, ["Eff"]),
            ("How flies hide", "", 0, ["Gee"]),
            ("How moths see", "", 0, ["Ick"]),
        ],
    ),
    (
        "a quoted title that goes on in the next line",
        '# Ants\n- **AntNet**: Bee & Dee (2004) - "How ants count in the sand"\n  [[pdf](https://a.org/1)]\n'
        '- **BeeNet**: Eff & Gee (2005) - "How bees fly in\n  the night" [[pdf](https://a.org/2)]\n'
        '- **HayNet**: Bee & Gee (2006) - "How wasps dig in the hills"\n  [[pdf](https://a.org/3)]\n'
        '- **JayNet**: Dee & Eff (2007) - "How flies hide in the rain"\n  [[pdf](https://a.org/4)]\n',
        [
            ("How ants count in the sand", "", 2004, ["Bee", "Dee"]),
            ("How bees fly in the night", "", 2005, ["Eff", "Gee"]),
            ("How wasps dig in the hills", "", 2006, ["Bee", "Gee"]),
            ("How flies hide in the rain", "", 2007, ["Dee", "Eff"]),
        ],
    ),
)
def test_titles_end_where_marked_ones_around_them_do(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
