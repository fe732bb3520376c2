"""Tables of one work, whose first column names its fields, as the lists of fields they are. Pure.

As in "| Title | How ants count |" above "| Authors | Ada Bee |": one work, not one in each row.
"""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import field_role
from snnbib.readinglist.units.blocks import Block

__all__ = ["with_field_tables"]

_LEAST_FIELDS = 3
_AROUND_NAME = lazy_pattern(r"[*_`:：\s]+|</?\w+>")
_CITED = frozenset({"authors", "venue", "year"})


def with_field_tables(blocks: Sequence[Block]) -> list[Block]:
    """The blocks, with the rows of tables of fields as items: "**Authors:** Ada Bee"."""
    replaced: list[Block] = []
    for block in blocks:
        rows = _rows_of_fields(block) if block.kind == "table" else []
        replaced += [_item(row) for row in rows] or [block]
    return replaced


def _rows_of_fields(table: Block) -> list[Block]:
    """The rows of a table of fields; none if the table is another."""
    rows = [row for row in table.children if len(row.cells) > 1]
    if rows and _role(rows[0]) in {"", "note"} and len(rows[0].cells[1].split()) <= 1:
        rows = rows[1:]  # the head: "Field | Value"
    roles = [_role(row) for row in rows]
    told = set(roles) - {"", "note"}
    is_work = len(told) >= _LEAST_FIELDS and ("title" in told or told >= _CITED)
    has_one = is_work and max(map(roles.count, ("title", "authors"))) == 1
    return rows if has_one and all(len(row.cells) == len(rows[0].cells) for row in rows) else []


def _role(row: Block) -> str:
    """The role of the field that a row's first cell names; "" if the second one is a name too."""
    name, value = (_AROUND_NAME.sub(" ", cell).strip() for cell in row.cells[:2])
    return field_role(name) if not field_role(value) else ""


def _item(row: Block) -> Block:
    """A row as an item of a list of fields."""
    name = _AROUND_NAME.sub(" ", row.cells[0]).strip()
    value = " ".join(cell for cell in row.cells[1:] if cell.strip())
    text = Block("paragraph", row.line, row.end, f"**{name}:** {value}")
    return Block("item", row.line, row.end, children=[text])
