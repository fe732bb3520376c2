"""Entries with addresses nested below them, tags behind editions, names at the end of links."""

from tests.readinglist.rows import rows_of

_HEAD = "# Ants\n## Hills\n"


def test_addresses_with_what_they_lead_to_belong_to_the_entry_above() -> None:
    text = (
        "- How Small Ants Count Their Steps (3DV 2017)\n"
        "  - http://ants.example.org/docs/TR2017-147.pdf (paper)\n"
        "- Why Bees Dance in the Dark (ICRA 2018)\n"
        "  - http://bees.example.org/ (website)\n"
        "  - https://arxiv.org/pdf/1801.00001.pdf (paper)\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Small Ants Count Their Steps", "3DV", 2017, []),
        ("Why Bees Dance in the Dark", "ICRA", 2018, []),
    ]


def test_an_entry_indented_by_mistake_leaves_the_one_above_as_it_is() -> None:
    text = (
        "- How Small Ants Count Their Steps (3DV 2017)\n\n"
        "    - https://arxiv.org/pdf/1701.00001.pdf (paper)\n"
        "  - Why Bees Dance in the Dark (ICRA 2018)\n\n"
        "      - https://arxiv.org/pdf/1801.00001.pdf (paper)\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Small Ants Count Their Steps", "3DV", 2017, []),
        ("Why Bees Dance in the Dark", "ICRA", 2018, []),
    ]


def test_a_tag_that_stands_behind_editions_is_no_venue() -> None:
    text = (
        "- **How Small Ants Count** (ICML2017) [[pdf]](https://a.org/1) [ANT]\n"
        "- **Why Bees Dance** (ICLR2018) [[pdf]](https://a.org/2) [BEE]\n"
        "- **Where Moths Sleep** (ICML2019) [[pdf]](https://a.org/3) [ANT]\n"
        "- **What Wasps Eat** (CVPR2019) [[pdf]](https://a.org/4) [ANT]\n"
        "- **When Flies Rest** [[pdf]](https://a.org/5) [ANT]\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Small Ants Count", "ICML", 2017, []),
        ("Why Bees Dance", "ICLR", 2018, []),
        ("Where Moths Sleep", "ICML", 2019, []),
        ("What Wasps Eat", "CVPR", 2019, []),
        ("When Flies Rest", "", 0, []),
    ]


def test_family_names_in_brackets_at_the_end_of_most_links() -> None:
    text = (
        "- [How small ants count (Bee & Dee)](https://doi.org/10.1234/1) - Review. *Nature 2026*\n"
        "- [Why bees dance (Cee et al.)](https://doi.org/10.1234/2) - A study. *Science 2024*\n"
        "- [Where moths sleep (Bee)](https://doi.org/10.1234/3) - A note. *Nature 2021*\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How small ants count", "Nature", 2026, ["Bee", "Dee"]),
        ("Why bees dance", "Science", 2024, ["Cee"]),
        ("Where moths sleep", "Nature", 2021, ["Bee"]),
    ]


def test_early_accept_is_a_remark() -> None:
    text = (
        "| Title | Venue | Year |\n|---|---|---|\n"
        "| How Small Ants Count (early accept) | ICML | 2024 |\n"
        "| [Why Bees Dance](https://a.org/2) | ICLR | 2024 |\n"
    )
    assert rows_of(_HEAD + text) == [
        ("How Small Ants Count", "ICML", 2024, []),
        ("Why Bees Dance", "ICLR", 2024, []),
    ]


def test_bare_titles_among_many_papers_are_papers() -> None:
    papers = "".join(
        f"- How {name} Count Their Steps. ICML 2020. [[paper](https://arxiv.org/abs/2001.0000{at})]\n"
        for at, name in enumerate(("Ants", "Bees", "Moths", "Wasps", "Flies", "Snails", "Toads"))
    )
    text = f"{papers}- Learning to Build Nests without Paper\n- add the papers on wasps\n"
    titles = [title for title, *_ in rows_of(_HEAD + text)]
    assert titles[7:] == ["Learning to Build Nests without Paper"]


def test_sections_of_bare_titles_in_a_list_of_papers() -> None:
    papers = "".join(
        f"- How {name}ants Count (ICML 2020) [[paper](https://arxiv.org/abs/2001.0000{at})]\n"
        for at, name in enumerate("ABCDEFGHI")
    )
    text = (
        f"{papers}## Nests\n- AntMap: Learning to Draw Nests\n- Building Big Nests without Paper\n"
        "## Hints\n- the titles here are sorted by year\n## Tools\n- Drawing Nests with Pens\n"
    )
    titles = [title for title, *_ in rows_of(_HEAD + text)]
    assert titles[9:] == ["AntMap: Learning to Draw Nests", "Building Big Nests without Paper"]
