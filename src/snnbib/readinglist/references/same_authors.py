"""Dashes that stand for the authors of the entry above: "———. 2012. *The Life of Ants*". Pure.

As in the Chicago Manual of Style (16th edition, 14.63) and MLA.
"""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.references.starts import reference_start

__all__ = ["repeated_authors_at", "repeats_authors"]

_DASHES = lazy_pattern(r"(?:[—–―]{2,}|—(?=\.)|-{3,}|_{3,})(?=[.,:;]?\s)")


def repeated_authors_at(text: str, start: int = 0) -> re.Match[str] | None:
    """The dashes at a position that stand for the authors of the entry above; None without them.

    >>> repeated_authors_at("———. 2012. Ants")[0], repeated_authors_at("— Ants") is None
    ('———', True)
    """
    return _DASHES.match(text, start) if text[start : start + 1] in _SIGNS else None


_SIGNS = frozenset("—–―-_")


def repeats_authors(text: str) -> bool:
    """Whether such dashes begin a reference, behind its number: "[2] ———. 2012. Ants"."""
    return repeated_authors_at(text, reference_start(text)) is not None
