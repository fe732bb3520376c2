"""JabRef's groups: years, and in them venues, under names that harm nothing."""

import pytest

from snnbib.formats.jabref_groups import groups
from tests.formats.torture import plain_work


def test_groups_are_years_and_in_them_venues() -> None:
    works = [
        plain_work(key="c", year=2024, venue="ICLR"),
        plain_work(key="a", year=2023, venue="NeurIPS"),
        plain_work(key="b", year=2024, venue="ICLR"),
        plain_work(key="d", year=2024, venue=""),
        plain_work(key="e", year=0),
    ]
    assert groups(works) == (
        "@comment{jabref-meta: groupsversion:3;}\n"
        "\n"
        "@comment{jabref-meta: groupstree:\n"
        "0 AllEntriesGroup:;\n"
        "1 ExplicitGroup:2023\\;0\\;;\n"
        "2 ExplicitGroup:NeurIPS\\;0\\;a\\;;\n"
        "1 ExplicitGroup:2024\\;0\\;d\\;;\n"
        "2 ExplicitGroup:ICLR\\;0\\;c\\;b\\;;\n"
        "}\n"
    )


@pytest.mark.parametrize(
    ("venue", "name"),
    [
        ("AA}I", "AA I"),
        ("{", "Other"),
        ("a;b:c", "a b c"),
        ("@misc{x\\;", "misc x"),
        ("机器", "机器"),
        ("Spikes: A Workshop", "Spikes A Workshop"),
    ],
)
def test_a_group_has_a_harmless_name(venue: str, name: str) -> None:
    tree = groups([plain_work(venue=venue)])
    assert f"2 ExplicitGroup:{name}\\;0\\;guo2024ternary\\;;\n" in tree


def test_a_group_has_its_name_in_ascii() -> None:
    assert "ExplicitGroup:Montreal R&D (ICLR'24)" in groups(
        [plain_work(venue="Montréal R&D (ICLR'24)")]
    )
