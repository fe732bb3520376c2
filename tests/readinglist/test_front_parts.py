"""What stands in front of titles, and titles whose links lead nowhere: whole values."""

import pytest

from tests.readinglist.rows import Row, rows_of


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        pytest.param(
            "# Ants\n2019 Bee: How ants count <https://a.org/1.pdf> short\n"
            "2018 Cole: Legs of beetles <https://a.org/2.pdf>\n"
            "2017 Dean: Wings of moths: a survey <https://a.org/3.pdf>\n",
            [
                ("How ants count", "", 2019, ["Bee"]),
                ("Legs of beetles", "", 2018, ["Cole"]),
                ("Wings of moths: a survey", "", 2017, ["Dean"]),
            ],
            id="year and family name, without bullets",
        ),
        pytest.param(
            "# Ants\n- [Bee 2019 : How ants count](https://a.org/1.pdf)\n"
            "- [Cole & Dean 2018 : Legs of beetles](https://a.org/2.pdf)\n"
            "- [Eff et al. 2017: Wings of moths](https://a.org/3.pdf)\n"
            "- [How moths sleep](https://a.org/4.pdf)\n",
            [
                ("How ants count", "", 2019, ["Bee"]),
                ("Legs of beetles", "", 2018, ["Cole", "Dean"]),
                ("Wings of moths", "", 2017, ["Eff"]),
                ("How moths sleep", "", 0, []),
            ],
            id="family names and year in the link",
        ),
        pytest.param(
            "# Ants\n- [AntCup 2019: A survey of players](https://a.org/1.pdf)\n"
            "- [AntCup 2020: The results of beetles](https://a.org/2.pdf)\n"
            "- [AntCup 2021: The results of moths](https://a.org/3.pdf)\n",
            [
                ("AntCup 2019: A survey of players", "", 0, []),
                ("AntCup 2020: The results of beetles", "", 0, []),
                ("AntCup 2021: The results of moths", "", 0, []),
            ],
            id="one name in several years is no key",
        ),
    ],
)
def test_keys_in_front_of_titles(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    "dates",
    [
        ["9/7/2016", "9/14/2016", "9/21/2016", "9/28/2016"],
        ["7.9.2016", "14.9.2016", "21.9.2016", "28.9.2016"],
        ["2016-09-28", "2016-09-21", "2016-09-14", "2016-09-07"],
        ["Wed, Sep 7, 2016", "Wed, Sep 14, 2016", "Wed, Sep 21, 2016", "Wed, Sep 28, 2016"],
        ["7 September 2016", "14 September 2016", "21 September 2016", "5 October 2016"],
    ],
)
def test_dates_of_meetings_tell_no_year(dates: list[str]) -> None:
    titles = ["How ants count", "Legs of beetles", "Wings of moths", "How moths sleep"]
    links = [f"[{title}](https://a.org/{at}.pdf)" for at, title in enumerate(titles)]
    rows = "".join(f"| {day} | {link} |\n" for day, link in zip(dates, links, strict=True))
    items = "".join(f"- {day}: {link}\n" for day, link in zip(dates, links, strict=True))
    assert rows_of(f"# Class\n\n| Date | Paper |\n|---|---|\n{rows}") == [
        (title, "", 0, []) for title in titles
    ]
    assert rows_of(f"# Class\n{items}") == [(title, "", 0, []) for title in titles]


@pytest.mark.parametrize(
    ("dates", "years"),
    [
        pytest.param(
            ["2016-09-07", "2016-09-15", "2016-10-21", "2016-10-24"], [2016] * 4, id="any days"
        ),
        pytest.param(
            ["2016-09-21", "2016-09-07", "2016-09-28", "2016-09-14"], [2016] * 4, id="no order"
        ),
        pytest.param(["2016-09-07", "2016-09-14", "2016-09-21"], [2016] * 3, id="few"),
        pytest.param(
            ["2013-09-04", "2014-09-03", "2015-09-02", "2016-09-07"],
            [2013, 2014, 2015, 2016],
            id="years apart",
        ),
        pytest.param(
            ["9/6/2016", "9/8/2016", "9/13/2016", "9/15/2016", "9/20/2016", "9/22/2016"],
            [0] * 6,
            id="two days of the week",
        ),
        pytest.param(
            ["9/31/2016", "9/14/2016", "9/21/2016", "9/28/2016"], [2016] * 4, id="no such day"
        ),
    ],
)
def test_dates_that_are_those_of_meetings_or_not(dates: list[str], years: list[int]) -> None:
    text = "# Class\n" + "".join(
        f"- {day}: [How ants count, part {at}](https://a.org/{at}.pdf)\n"
        for at, day in enumerate(dates)
    )
    assert [row[2] for row in rows_of(text)] == years


def test_a_name_and_a_year_in_brackets_after_a_link_are_the_venue() -> None:
    text = (
        "# Papers\n- Ida Hock: [How ants count](https://a.org/1.pdf) (Colloquium 2019)\n"
        "- Ole Ibis: [Legs of beetles](https://a.org/2.pdf) (Colloquium 2018)\n"
        "- Uma Jay: [Wings of moths](https://a.org/3.pdf) (Colloquium 2017)\n"
    )
    assert rows_of(text) == [
        ("How ants count", "Colloquium", 2019, ["Hock"]),
        ("Legs of beetles", "Colloquium", 2018, ["Ibis"]),
        ("Wings of moths", "Colloquium", 2017, ["Jay"]),
    ]


def test_a_title_whose_link_has_no_address_is_not_the_venue() -> None:
    text = (
        "# Ants\n- [Advances in Ant Systems](), in *Nature*\n"
        "- [Transactions in Beetles](), in *Journal of Legs*, 2020\n"
        "- [Paper](): Wings of moths (ICLR 2021)\n"
        "- [How ants count](https://a.org/4.pdf), in *Science*\n"
    )
    assert rows_of(text) == [
        ("Advances in Ant Systems", "Nature", 0, []),
        ("Transactions in Beetles", "Journal of Legs", 2020, []),
        ("Wings of moths", "ICLR", 2021, []),
        ("How ants count", "Science", 0, []),
    ]
