"""Dates of meetings at which papers are read are not the years of the papers."""

import pytest

from tests.readinglist.rows import Row, entries, rows_of


@pytest.mark.parametrize(
    "dates",
    [
        ["9/7/2016", "9/14/2016", "9/21/2016", "9/28/2016"],
        ["7.9.2016", "14.9.2016", "21.9.2016", "28.9.2016"],
        ["2016-09-28", "2016-09-21", "2016-09-14", "2016-09-07"],
        ["Wed, Sep 7, 2016", "Wed, Sep 14, 2016", "Wed, Sep 21, 2016", "Wed, Sep 28, 2016"],
        ["7 and 14 September 2016", "21 September 2016", "28 Sep & 5 Oct 2016", "12 October 2016"],
        ["Sep 7, 2016", "Sep 14 and 21, 2016", "Sep 28–Oct 5, 2016", "Oct 12, 2016"],
        ["7 September 2016", "14 September 2016", "21 September 2016", "5 October 2016"],
        ["Sep 07", "Sep 14", "Sep 21", "Oct 5"],
        ["28. Dez.", "4. Januar", "11. Jan.", "18. Januar"],
        ["9/7", "9/14", "9/21", "9/28"],
        ["9월 7일", "9월 14일", "9월 21일", "9월 28일"],
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


def test_dates_without_a_year_in_front_of_references() -> None:
    text = (
        "# Past topics\n"
        "* Jun 08 [Bee et al. 2020.](https://doi.org/10.5555/a) Ants rest at noon.\n"
        "* Jun 15 [Dee et al. 2019](https://doi.org/10.5555/b) Bees dance at night.\n"
        "* Jun 22 [Eff, Bee, and Dee. 2018.](https://doi.org/10.5555/c) Wasps count their young.\n"
        "* Jun 29 [Gee. 2017](https://doi.org/10.5555/d) Moths hear each other in the dark.\n"
    )
    assert rows_of(text) == [
        ("Ants rest at noon", "", 2020, ["Bee"]),
        ("Bees dance at night", "", 2019, ["Dee"]),
        ("Wasps count their young", "", 2018, ["Eff", "Bee", "Dee"]),
        ("Moths hear each other in the dark", "", 2017, ["Gee"]),
    ]


def test_days_that_are_not_those_of_meetings_stay() -> None:
    text = "# Ants\n" + "".join(
        f"- {day}: [How ants count, part {at}](https://a.org/{at}.pdf)\n"
        for at, day in enumerate(["1.1", "1.2", "1.3", "2.1", "2.2"])
    )
    assert [row[0] for row in rows_of(text)] == [f"How ants count, part {at}" for at in range(5)]


@entries(
    (
        "the dates of meetings in another language",
        "# Horaire\n"
        "| Date | Thème | Article |\n|---|---|---|\n"
        "| 29 mars 2023 | Sols | Bee, A., & Dee, C. (2022). Global ants of the soil."
        " [Journal of Ants, 36(6), 1411-1429.](https://doi.org/10.5555/a) |\n"
        "| 12 avril 2023 | Gènes | Eff, E., & Gee, G. (2017). Sparse ants in data."
        " [Letters of Hills, 33(20), 3228-3234.](https://doi.org/10.5555/b) |\n"
        "| 10 mai 2023 | Lois | Hill, J. (1999). Laws of the ants."
        " [Journal of Ants, 2(1), 177-192.](https://doi.org/10.5555/c) |\n"
        "| 2 août 2023 | Faits | Jay, S., & Kay, D. (2018). Facts among ants."
        " [Letters of Hills, 16(1), 7656-7661.](https://doi.org/10.5555/d) |\n",
        [
            ("Global ants of the soil", "Journal of Ants", 2022, ["Bee", "Dee"]),
            ("Sparse ants in data", "Letters of Hills", 2017, ["Eff", "Gee"]),
            ("Laws of the ants", "Journal of Ants", 1999, ["Hill"]),
            ("Facts among ants", "Letters of Hills", 2018, ["Jay", "Kay"]),
        ],
    ),
    (
        "the paper's own year beside the date of a meeting",
        "# Papers of meetings\n\n"
        "| **2020** | | |\n|---|---|---|\n"
        "| 2/7/2020 | Finding the shape of the hill in rain. Beeworth, Dee, Eff (2019)"
        " | Kumar |\n"
        "| 2/28/2020 | Payments to healthy ants. Cee (2009) | Anna |\n"
        "| 4/3/2020 | Unpacking short ant events. Queen, Dee (2019) | Mona |\n",
        [
            ("Finding the shape of the hill in rain", "", 2019, ["Beeworth", "Dee", "Eff"]),
            ("Payments to healthy ants", "", 2009, ["Cee"]),
            ("Unpacking short ant events", "", 2019, ["Queen", "Dee"]),
        ],
    ),
    (
        "the date of a meeting beside the paper's year",
        "# Club\n\n| Date | Presenter | Paper |\n|---|---|---|\n"
        "| 2026-04-22 | Ina | Counting ants in deserts (Bee et al., 2018) |\n"
        "| 2026-05-06 | Ole | Legs of many beetles (Dee et al., *Nature Genetics* 2025) |\n",
        [
            ("Counting ants in deserts", "", 2018, ["Bee"]),
            ("Legs of many beetles", "Nature Genetics", 2025, ["Dee"]),
        ],
    ),
    (
        "who presents, and no paper",
        '|Date|Subject|<a href="x">Reading</a>|Presented by|\n|---|---|---|---|\n'
        '|9/23/2016|Intro|<a href="">None</a>|Me|\n'
        '|9/26/2016|Time|<a href="https://a.org/1.pdf">Time and the Order of Ants</a>||\n'
        '|9/28/2016|Time|<a href="https://a.org/2.pdf">In Search of the Ants\' Order</a>|'
        "Zee, Yi Bee, Dan D|\n"
        '|9/30/2016|Hills|<a href="https://a.org/3.pdf">Hills made simple</a>|Kat, Saya|\n',
        [
            ("Time and the Order of Ants", "", 2016, []),
            ("In Search of the Ants' Order", "", 2016, []),
            ("Hills made simple", "", 2016, []),
        ],
    ),
)
def test_dates_of_meetings_in_tables(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows


@pytest.mark.parametrize(
    ("dates", "year"),
    [
        (["January 16, 2018: ", "March 3, 2018: ", "May 5, 2018: "], 2018),
        (["16 Jan 2018 ", "3 Mar 2018 ", "5 May 2018 "], 2018),
        (["Tue, 16.01.2018 - ", "Sat, 03.03.2018 - ", "Sat, 05.05.2018 - "], 2018),
        (["January 2018 — ", "March 2018 — ", "May 2018 — "], 2018),
        (["Tue, Jan 16 - ", "Mar 3: ", "5 May "], 0),
    ],
)
@pytest.mark.parametrize("title", ["{} (Ada Bee)", "[{}](https://a.org/1.pdf) by Ada Bee"])
def test_dates_in_front_of_titles(dates: list[str], year: int, title: str) -> None:
    titles = ["How ants count in the hill", "What bees see in the dark", "Why wasps dig deep nests"]
    items = [f"- {day}{title.format(name)}\n" for day, name in zip(dates, titles, strict=True)]
    assert rows_of("# Reading group\n" + "".join(items)) == [
        (name, "", year, ["Bee"]) for name in titles
    ]


def test_what_only_begins_like_a_date_stays_in_the_title() -> None:
    titles = ["May 1968: Ants in the streets of Ulm", "3 Mars rovers dig", "Ants 12: a survey"]
    assert [row[0] for row in rows_of("# Papers\n" + "".join(f"- {t}\n" for t in titles))] == titles
