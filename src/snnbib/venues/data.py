"""The data files of the venue table, loaded once each, when they are first needed."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from snnbib.venues.rows import Venue, parse_rows, parse_tsv
from snnbib.venues.table import VenueTable

__all__ = ["included_table", "publisher_rows"]


@cache
def included_table() -> VenueTable:
    """The table that comes with snnbib."""
    return VenueTable(_detailed_rows(), _other_rows)


def publisher_rows() -> Sequence[Mapping[str, Any]]:
    """The publishers' names, as ``data/venues.toml`` has them."""
    return tuple(_toml()["publisher"])


def _detailed_rows() -> tuple[Venue, ...]:
    """The venues whose editions are described."""
    return parse_rows(_toml()["venue"])


def _other_rows() -> tuple[Venue, ...]:
    return parse_tsv(files("snnbib").joinpath("data/venues.tsv").read_text("utf-8"))


@cache
def _toml() -> Mapping[str, Any]:
    return tomllib.loads(files("snnbib").joinpath("data/venues.toml").read_text("utf-8"))
