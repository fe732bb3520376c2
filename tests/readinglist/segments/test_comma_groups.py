"""What stands between commas, put together by what it is."""

import pytest

from snnbib.readinglist.segments.comma_groups import grouped_parts


@pytest.mark.parametrize("part", ["Ant Letters 5", "ICML 2020", "Nature 5", "How ants count"])
def test_one_part_is_a_group(part: str) -> None:
    assert grouped_parts([part], [""]) == [part]
