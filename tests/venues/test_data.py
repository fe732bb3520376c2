"""The table in the form that loads fast."""

import pytest

from snnbib.venues import data
from snnbib.venues.data import included_table
from tests.venue_index import PATH


def test_the_prebuilt_table_is_that_of_the_rows() -> None:
    assert PATH.read_bytes() == data.build(), "run 'make venues'"


def test_a_name_without_a_row_is_looked_up_without_reading_or_indexing_rows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(data, "index_rows")
    monkeypatch.delattr(data, "parse_line")
    table = included_table.__wrapped__()
    assert table.recognize("Journal of Quiet Systems") is None
    assert table.recognize("CVPR 2020") is not None


def test_a_table_that_was_edited_is_indexed_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    line = "journal\tJQS\t\tJournal of Quiet Systems\tJ. Quiet Syst.\t\t\t\n"
    texts = {"venues.toml": data._text("venues.toml"), "venues.tsv": data._text("venues.tsv")}
    texts["venues.tsv"] += line.encode()
    monkeypatch.setattr(data, "_text", texts.__getitem__)
    monkeypatch.setattr(data, "_prebuilt", data._prebuilt.__wrapped__)
    venue = included_table.__wrapped__().recognize("J. Quiet Syst.")
    assert venue is not None
    assert venue.acronym == "JQS"
