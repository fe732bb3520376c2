"""Titles of proven records against titles that were cut wrong."""

import pytest

from snnbib.model import Paper
from snnbib.readinglist.record_titles import correct_title


@pytest.mark.parametrize(
    ("read", "recorded", "title"),
    [
        ("Deep nets for all. A. Bee, ICLR", "Deep Nets for All", "Deep Nets for All"),
        ("[N] Deep nets for all", "Deep Nets for All", "Deep Nets for All"),
        ("Deep nets for all", "Deep Nets for All: A Survey", "Deep Nets for All: A Survey"),
        ("Deep nets for all", "Deep Nets for All", "Deep nets for all"),
        ("Deep nets", "Deep Nets for All", "Deep nets"),
        ("Deep nets for alligators", "Deep Nets for All", "Deep nets for alligators"),
        ("Deep nets for cats", "Deep Nets for Dogs", "Deep nets for cats"),
    ],
)
def test_a_record_s_title_wins_over_one_with_a_tail(read: str, recorded: str, title: str) -> None:
    assert correct_title(Paper(title=read), recorded).title == title
