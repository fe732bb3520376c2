"""The page about the rules is that of the table."""

from pathlib import Path

from snnbib.rules import RULES
from snnbib.rules.page import markdown

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_is_up_to_date() -> None:
    """If not: ``python -m tests.rules.test_page``."""
    assert PAGE.read_text("utf-8") == markdown()


def test_each_rule_has_one_row_with_five_columns() -> None:
    rows = [line for line in markdown().splitlines() if line.startswith("| `")]
    names = [row.split("`")[1] for row in rows]
    assert sorted(names) == sorted(rule.name for rule in RULES)
    assert {row.replace(r"\|", "").count("|") for row in rows} == {6}


if __name__ == "__main__":
    PAGE.write_text(markdown(), "utf-8")
