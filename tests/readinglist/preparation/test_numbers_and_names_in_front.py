"""Numbers in brackets and names in front of titles, in paragraphs and items."""

from tests.readinglist.rows import Row, entries, rows_of


@entries(
    (
        "signs of how good an entry is, which the list explains",
        "# Ants\n- ! A. Bee, C. Dee: How Ants Count. Hill Press, 2001.\n"
        "- (*) A. Bee, C. Dee: How Bees Count. Hill Press, 2002.\n"
        "- ?? A. Bee, C. Dee: How Moths Count. Hill Press, 2003.\n"
        "- ~ *How Wasps Count* (ICML 2020)\n",
        [
            ("How Ants Count", "Hill Press", 2001, ["Bee", "Dee"]),
            ("How Bees Count", "Hill Press", 2002, ["Bee", "Dee"]),
            ("How Moths Count", "Hill Press", 2003, ["Bee", "Dee"]),
            ("How Wasps Count", "ICML", 2020, []),
        ],
    ),
    (
        "what entries are called in front of their numbers",
        "# Notes\n## Paper 1: How Ants Count\n- Authors: Ada Bee\n- Venue: ICML 2020\n"
        "## Paper 2: Paper Nests of Wasps\n- Authors: Carl Dee\n- Venue: ICLR 2021\n"
        "## Paper 3: Why Moths Sing\n- Authors: Eva Eff\n- Venue: CVPR 2019\n",
        [
            ("How Ants Count", "ICML", 2020, ["Bee"]),
            ("Paper Nests of Wasps", "ICLR", 2021, ["Dee"]),
            ("Why Moths Sing", "CVPR", 2019, ["Eff"]),
        ],
    ),
    (
        "people, venues and fields in front of a wide colon stay what they are",
        "# 论文\n- 李华：How Ants Count Their Steps. ICML 2020 [pdf](https://a.org/1)\n"
        "- 王芳：How Bees Find the Way Home. ICLR 2021 [pdf](https://a.org/2)\n"
        "- 张伟：Why Do Wasps Not Count. CVPR 2019 [pdf](https://a.org/3)\n",
        [
            ("How Ants Count Their Steps", "ICML", 2020, ["李华"]),
            ("How Bees Find the Way Home", "ICLR", 2021, ["王芳"]),
            ("Why Do Wasps Not Count", "CVPR", 2019, ["张伟"]),
        ],
    ),
)
def test_numbers_and_names_in_front(text: str, rows: list[Row]) -> None:
    assert rows_of(text) == rows
