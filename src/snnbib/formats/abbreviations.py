"""Abbreviated names: of series, from `data/series.toml`, and of whole works by ISO 4."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from snnbib.formats.fields import event_says_more
from snnbib.model import Work
from snnbib.package_data import DATA
from snnbib.text import fold

__all__ = ["abbreviated", "series_acronym"]


@cache
def _table() -> Mapping[str, Mapping[str, str]]:
    """The rows by the folded title."""
    text = (DATA / "series.toml").read_text("utf-8")
    return {fold(row["title"]): row for row in tomllib.loads(text)["series"]}


def series_acronym(title: str) -> str:
    """The acronym of a series; "" if the table does not have it.

    >>> series_acronym("Lecture Notes in Computer Science"), series_acronym("Springer Briefs")
    ('LNCS', '')
    """
    return _table().get(fold(title), {}).get("acronym", "") if title else ""


def abbreviated(work: Work) -> Work:
    """The work with the ISO 4 abbreviations of its container title and series, where it has them.

    The event's name is left out where the whole container title contains it.
    """
    row = _table().get(fold(work.series), {}) if work.series else {}
    return replace(
        work,
        container_title=work.container_title_short or work.container_title,
        series=row.get("abbreviation", work.series),
        event_title=work.event_title if event_says_more(work) else "",
    )
