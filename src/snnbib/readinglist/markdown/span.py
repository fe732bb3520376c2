"""A stretch of inline text."""

from msgspec import Struct

__all__ = ["Span"]


class Span(Struct, frozen=True, kw_only=True):
    """A stretch of inline text: plain or emphasized, a link's label, an image, or a line's end."""

    text: str = ""
    style: str = ""
    """"bold", "italic", "bold italic", "code", or "" for plain text."""
    url: str | None = None
    link: int = 0
    """Counts the links of one text from 1, since one link can have several spans."""
    image: str = ""
    """An image's own address; its alternative text is `text`."""
    line_end: str = ""
    """"soft" or "hard" for the end of a line."""
    is_within_line: bool = False
    """Whether the line ends where its source goes on, as at "<br>" inside of a line."""
