"""A lock whose works have the ISO 4 abbreviations of their proceedings, journals and series."""

from dataclasses import replace

from snnbib.formats.abbreviations import abbreviated
from snnbib.model import Entry, Lock

__all__ = ["abbreviated_lock"]


def abbreviated_lock(lock: Lock) -> Lock:
    """The lock with abbreviated names; a name without an abbreviation stays whole."""
    return replace(lock, entries=tuple(map(_abbreviated_entry, lock.entries)))


def _abbreviated_entry(entry: Entry) -> Entry:
    return replace(entry, work=abbreviated(entry.work)) if entry.work else entry
