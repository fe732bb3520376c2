"""A part of plain text, with what stands in front of it. Pure."""

from msgspec import Struct

__all__ = ["Piece", "open_piece"]


class Piece(Struct, frozen=True):
    """A part of plain text, with the separator in front of it."""

    text: str
    separator: str = ""
    bracket: str = ""
    joint: str = ""
    role: str = ""
    """What it is for certain: "authors", "note", or "" where that is open."""
    is_open: bool = False
    """Whether it is not yet cut itself."""


def open_piece(text: str, separator: str, joint: str) -> Piece:
    """A piece that is to be cut too."""
    return Piece(text, separator, "", joint, is_open=True)
