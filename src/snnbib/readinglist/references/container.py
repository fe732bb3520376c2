"""What a reference says after its title, as places in its text. Pure."""

from msgspec import Struct

from snnbib.readinglist.references.extents import Extent

__all__ = ["MOST_NAME_WORDS", "Container"]

MOST_NAME_WORDS = 16
"""A longer text after a title is not the name of a venue."""


class Container(Struct, frozen=True):
    """The venue and the year that stand after a title; (0, 0) where there is none."""

    venue: Extent = (0, 0)
    year: Extent = (0, 0)
    is_named: bool = True
    """Whether it is surely a venue or publisher; else only its place in the text says so."""
    is_sure: bool = False
    """Whether what stands there shows that the whole is a reference: "In", volume, pages."""
