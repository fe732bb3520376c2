"""Titles that differ from those of the list."""

from tests.examples import PAPER, RECORD
from tests.resolved import messages


def test_a_title_that_a_person_has_given_is_settled() -> None:
    corrections = 'title = "Deep Residual Learning for Image Recognition"'
    assert messages(PAPER, RECORD, rule="title-unlike-list", corrections=corrections) == []
