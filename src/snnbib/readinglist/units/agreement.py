"""What several entries of a section are written like, which one alone would not show. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Sized

from snnbib.readinglist.units.outline import Unit

__all__ = ["LEAST_ENTRIES", "MOST", "by_section", "do_most"]

LEAST_ENTRIES = 3
"""Fewer entries can be written alike by chance."""
MOST = 0.6
"""The share of entries that says how all of them are written."""


def by_section(units: Iterable[Unit], least: int = 1) -> list[list[Unit]]:
    """The units of each section, apart by kind: items, rows, paragraphs and others.

    Args:
        units: of a list.
        least: how many a section needs: `LEAST_ENTRIES` where nothing else can show how they are.
    """
    groups: defaultdict[tuple[int, str], list[Unit]] = defaultdict(list)
    for unit in units:
        groups[id(unit.section), unit.kind].append(unit)
    return [group for group in groups.values() if len(group) >= least]


def do_most(number: int, units: Sized) -> bool:
    """Whether this number of some units are enough to say how all of them are written."""
    return number >= max(LEAST_ENTRIES, MOST * len(units))
