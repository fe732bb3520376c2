"""Remarks in brackets behind a reference, such as where a work was printed again. Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.references.extents import Extent

__all__ = ["without_remarks"]


def without_remarks(text: str, styled: Sequence[Extent]) -> Sequence[Extent]:
    """The emphasized names without those in a bracket that begins behind a stop and another name.

    >>> text = "In Wood, 3. (Printed again in Ants, 1984)"
    >>> [text[slice(*name)] for name in without_remarks(text, [(3, 7), (30, 34)])]
    ['Wood']
    """
    if len(styled) < 2:
        return styled
    remark = _REMARK.search(text, styled[0][1])
    return [name for name in styled if not remark or not remark.start() < name[0] < remark.end()]


_REMARK = lazy_pattern(r"[.。]\s?[(\[（](?!\d)[^\[\]]{20,600}[)\]）]\W*$")
