"""The example of docs/venues.md is a row that can be read, and its table names every field."""

import re
import tomllib
from pathlib import Path

from snnbib import venues
from snnbib.venues.rows import ROW_FIELDS

_PAGE = Path(__file__).parents[2].joinpath("docs", "venues.md").read_text("utf-8")


def test_the_example_is_read() -> None:
    (example,) = re.findall(r"```toml\n(.*?)```", _PAGE, re.DOTALL)
    (venue,) = venues.parse_rows(tomllib.loads(example)["venue"])
    edition = venues.edition(venue, 2020)
    assert (venue.acronym, edition.volume, edition.event_place) == ("QUIET", "10", "Rome, Italy")


def test_every_field_is_described() -> None:
    rows = re.findall(r"^\| (`.*?) \|", _PAGE, re.MULTILINE)
    assert set(re.findall(r"`([\w-]+)`", " ".join(rows))) == ROW_FIELDS
