"""Years in text, and numbers that are none."""

import pytest

from snnbib.readinglist.recognition.years import find_year


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("arXiv 2010", 2010),
        ("arXiv 2011.12", 2011),
        ("arXiv 2010.01234", 2020),
        ("arXiv:2012.03456v2", 2020),
        ("arXiv 1912", 2019),
    ],
)
def test_a_year_behind_arxiv_is_not_a_number_of_its_papers(text: str, year: int) -> None:
    assert find_year(text)[0] == year


def test_a_number_in_the_far_future_is_no_year() -> None:
    assert find_year("DEF CON 33") == (0, "DEF CON 33")
    assert find_year("DEF CON 21") == (2021, "DEF CON")


@pytest.mark.parametrize("text", ["ants in the 1990s", "the 2040s", "the 1980’s", "1970s"])
def test_a_decade_is_no_year(text: str) -> None:
    assert find_year(text) == (0, text)
    assert find_year("Bee 2001s, ICML")[0] == 2001


def test_a_date_without_marks_counts_where_no_other_year_is_told() -> None:
    assert find_year("20180912 arXiv") == (2018, " arXiv")
    assert find_year("20180326 ICIP-17")[0] == 2017
    assert find_year("20181399 ants") == (0, "20181399 ants")


@pytest.mark.parametrize("text", ["okt 2016", "dez 2016", "mrt 2016", "ene. 2016"])
def test_short_names_of_months(text: str) -> None:
    assert find_year(text) == (2016, "")


@pytest.mark.parametrize(
    "text", ["2001-11-09T16:03:49Z", "2001-11-09 16:03", "2001-11-09T16:03:49.5+01:00"]
)
def test_a_time_of_the_day_behind_a_date_is_a_part_of_it(text: str) -> None:
    assert find_year(text) == (2001, "")
