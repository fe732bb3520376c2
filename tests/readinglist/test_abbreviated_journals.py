"""Journals with abbreviated names, and the series that proceedings are a volume of."""

import pytest

from tests.readinglist.rows import rows_of

_HEAD = "# Ants\n## Hills\n"


@pytest.mark.parametrize(
    "name",
    [
        "Knowl. Based Syst.",
        "Multim. Tools Appl.",
        "IEEE Trans. Knowl. Data Eng.",
        "Pattern Recognit. Lett.",
        "Comput. Vis. Image Underst.",
    ],
)
def test_abbreviated_words_do_not_end_a_name(name: str) -> None:
    text = (
        f"1. **How Ants Count.** {name}, 2017. [paper](https://a.org/1)\n"
        f"2. How Bees Count. {name} 2018. [[paper](https://a.org/2)]\n"
        f"3. [How Moths Count](https://a.org/3). A. Bee, C. Dee. *{name}* 2019.\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Ants Count", name, 2017, []),
        ("How Bees Count", name, 2018, []),
        ("How Moths Count", name, 2019, ["Bee", "Dee"]),
    ]


def test_short_words_with_stops_in_italics_are_one_name() -> None:
    text = (
        "- [Why Ants Run](https://a.org/1). A. Bee, C. Dee. *User Model. Adapt. Interact.* 2017.\n"
        "- [How Bees Count](https://a.org/2). A. Bee, C. Dee. *ICML* 2018.\n"
    )
    assert rows_of(_HEAD + text) == [
        ("Why Ants Run", "User Model. Adapt. Interact", 2017, ["Bee", "Dee"]),
        ("How Bees Count", "ICML", 2018, ["Bee", "Dee"]),
    ]


@pytest.mark.parametrize(
    "volume",
    [
        "volume 77 of Lecture Notes on Ants, pages 102--122. Springer",
        "vol. 77 of LNOA, pp. 102--122. Springer",
        "volume 12 of Proceedings of Ant Research, pages 1--9. PMLR",
    ],
)
def test_the_series_of_proceedings_is_no_part_of_their_name(volume: str) -> None:
    text = (
        f"- A. Bee and C. Dee. Simple building of hills. In Hill Construction, {volume}, 2013.\n"
        f"- C. Dee. Quick hills. In E. Fox, ed., Hill Construction, {volume}, 2014.\n"
    )
    assert rows_of(_HEAD + text) == [
        ("Simple building of hills", "Hill Construction", 2013, ["Bee", "Dee"]),
        ("Quick hills", "Hill Construction", 2014, ["Dee"]),
    ]


def test_several_names_are_no_venue_where_others_have_one() -> None:
    text = (
        "- How Ants Count, 2017, Ant Letters\n- How Bees Count, 2018, Ant Letters\n"
        "- How Moths Count, 2019, Ada Bee and Carl Dee\n- How Flies Count, 2020, Ant Letters\n"
    )
    assert rows_of(_HEAD + text)[2][1] == ""
