"""A block of a list: a heading, a paragraph, an item and what is in it, a row. Pure."""

from msgspec import Struct, field
from msgspec.structs import replace

__all__ = ["LONGEST", "Block"]

LONGEST = 5_000
"""Characters. A longer text is not a paper, and to parse it can take quadratic time."""


class Block(Struct):
    """A block of the list, with its lines counted from 1."""

    kind: str
    """"heading", "paragraph", "item", "table", "row", "code", "comment" or "html"."""
    line: int
    end: int = 0
    source: str = ""
    level: int = 0
    """Of a heading: 1 to 6."""
    children: list["Block"] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    info: str = ""
    """The language of code; "open" for code and comments that never end; of items, "ordered" for
    those with numbers and "work" for a title with what stands below it."""
    rows: tuple[int, ...] = ()
    """The line of the list that each line of `source` begins in, counted from 0 at `line`; empty
    if they are the same lines."""

    def line_of_row(self, row: int) -> int:
        """The line of the list that a line of `source`, counted from 0, begins in."""
        return self.line + (self.rows[row] if self.rows else row)

    def without_first_row(self) -> "Block":
        """The block from the second line of its source on."""
        skipped = self.line_of_row(1) - self.line
        return replace(
            self,
            line=self.line + skipped,
            source=self.source.partition("\n")[2],
            rows=tuple(row - skipped for row in self.rows[1:]),
        )
