"""The venue table that comes with snnbib, loaded once, when it is first needed.

``data/venues.toml`` and ``data/venues.tsv`` are the table; ``data/venues.json`` is made of them by
``make venues``: reading the first and indexing both takes longer than an export may. Where a file
has been edited since, all is made again in memory, so that a row counts as soon as it is written.
"""

import hashlib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import msgspec

from snnbib.package_data import DATA
from snnbib.venues.index import VenueIndex, index_rows
from snnbib.venues.indexed_rows import IndexedRows
from snnbib.venues.rows import Venue, lines_by_acronym, parse_line, parse_rows
from snnbib.venues.table import VenueTable

__all__ = ["PREBUILT", "build", "included_table", "publisher_rows"]

_DETAILED, _OTHERS = "venues.toml", "venues.tsv"
PREBUILT = "venues.json"
"""The file that is made of them."""


class _Prebuilt(msgspec.Struct, frozen=True, kw_only=True):
    """What is read instead of parsing and indexing the table."""

    digest: str
    """SHA-256 of the texts that it was made of."""
    venues: tuple[dict[str, Any], ...]
    """The rows with editions, as ``venues.toml`` has them."""
    publishers: tuple[dict[str, Any], ...]
    index: VenueIndex
    """Of all rows; the keys are their acronyms."""


@cache
def included_table() -> VenueTable:
    """The table that comes with snnbib."""
    prebuilt = _prebuilt()
    detailed = {row["acronym"]: row for row in prebuilt.venues}
    lines = _lines()

    def read(acronym: str) -> Venue:
        row = detailed.get(acronym)
        return _detailed_row(row) if row else parse_line(lines[acronym])

    return VenueTable((), IndexedRows(prebuilt.index, {**detailed, **lines}, read))


def publisher_rows() -> Sequence[Mapping[str, Any]]:
    """The publishers' names, as ``data/venues.toml`` has them."""
    return _prebuilt().publishers


def build() -> bytes:
    """The text of ``data/venues.json``, made from the table: one line for each entry."""
    text = msgspec.json.encode(_built(), order="deterministic")
    return msgspec.json.format(text, indent=1) + b"\n"


@cache
def _prebuilt() -> _Prebuilt:
    path = DATA / PREBUILT
    prebuilt = msgspec.json.decode(path.read_bytes(), type=_Prebuilt) if path.is_file() else None
    return prebuilt if prebuilt and prebuilt.digest == _digest() else _built()


def _built() -> _Prebuilt:
    import tomllib  # noqa: PLC0415  (only where a row was edited)

    tables = tomllib.loads(_text(_DETAILED).decode())
    detailed = {row["acronym"]: _detailed_row(row) for row in tables["venue"]}
    others = {acronym: parse_line(line) for acronym, line in _lines().items()}
    return _Prebuilt(
        digest=_digest(),
        venues=tuple(tables["venue"]),
        publishers=tuple(tables["publisher"]),
        index=index_rows({**others, **detailed}),
    )


def _detailed_row(row: Mapping[str, Any]) -> Venue:
    (venue,) = parse_rows([row], _DETAILED)
    return venue


def _lines() -> dict[str, str]:
    """The lines of ``venues.tsv`` by acronym."""
    return dict(lines_by_acronym(_text(_OTHERS).decode()))


def _digest() -> str:
    return hashlib.sha256(_text(_DETAILED) + _text(_OTHERS)).hexdigest()


@cache
def _text(name: str) -> bytes:
    """A file of the table; line ends are those of Unix on every computer."""
    text = (DATA / name).read_bytes()
    return text.replace(b"\r\n", b"\n")
