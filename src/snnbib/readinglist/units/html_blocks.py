"""The blocks of HTML in Markdown, as the blocks of Markdown that they stand for. Pure."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from markdown_it.common.html_blocks import block_names

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS
from snnbib.readinglist.units.block import Block

__all__ = ["HTML_TAG", "html_blocks"]

HTML_TAG = lazy_pattern(
    rf"<(?P<close>/?)(?P<name>{'|'.join(sorted(block_names))})\b[^<>]*>", re.IGNORECASE
)
"""The tag of an element that is a block."""


def html_blocks(content: str, line: int) -> list[Block]:
    """What HTML shows, as the blocks of Markdown it stands for; its content is inline Markdown."""
    reader = _HtmlReader()
    if "<!--" in content:
        content = reader.without_comments(content, line)
    tags = [] if _HTML_CODE.match(content) else list(HTML_TAG.finditer(content))
    if tags and (source := " ".join(content[: tags[0].start()].split())):
        reader.take_text(source, line, line)
    at, counted = line, 0
    for tag, following in zip(tags, [*tags[1:], None], strict=False):
        at += content.count("\n", counted, tag.start())
        counted = tag.start()
        text = content[tag.end() : following.start() if following else None]
        reader.take_tag(tag, at)
        if source := " ".join(text.split()):
            is_item = not tag["close"] and tag["name"].lower() in _ITEMS  # begins at its tag
            begin = at if is_item else at + text.count("\n", 0, text.index(source[:1]))
            reader.take_text(source, begin, at + text.rstrip().count("\n"))
    reader.end_cell()
    return reader.blocks


_HTML_COMMENT = lazy_pattern(r"(<!--.*?-->)", re.DOTALL)
_HTML_CODE = lazy_pattern(r"\s*<(?:script|style)\b", re.IGNORECASE)


class _HtmlReader:
    """Makes blocks of the elements of HTML; the items of a nested list stand beside its own."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._name = ""
        """The element that text now stands in; "" behind the end of one."""
        self._item: Block | None = None
        """The item that is open."""
        self._term: Block | None = None
        """The last term that is like a title."""
        self._table: Block | None = None
        self._merged: dict[int, _Merged] = {}
        self._cell: list[str] | None = None
        """The paragraphs of the cell that is open."""
        self._rows = 1
        """How many rows it stands in."""
        self._line = 0

    def without_comments(self, content: str, line: int) -> str:
        """The content without its comments, which become blocks."""
        parts = _HTML_COMMENT.split(content)
        for at, part in enumerate(parts):
            height = part.count("\n")
            if at % 2:
                self.blocks.append(Block("comment", line, line + height, part))
                parts[at] = "\n" * height
            line += height
        return "".join(parts)

    def take_tag(self, tag: re.Match[str], line: int) -> None:
        """Begin or end an element."""
        name = tag["name"].lower()
        self._name = "" if tag["close"] else name
        if name in _CELLS_END:
            self.end_cell()
        if name in _ITEMS_END:
            self._item = None
        if tag["close"]:
            self._table = None if name == "table" else self._table
        elif name in _ITEMS:
            self._item = Block("item", line, line)
        elif name == "tr":
            self._begin_row(line)
        elif name in {"td", "th"} and self._table:
            rows = _ROWS.search(tag[0])
            self._cell, self._rows, self._line = [], int(rows[1]) if rows else 1, line

    def _begin_row(self, line: int) -> None:
        if self._table is None:
            self._table = Block("table", line, line, info="html")
            self._merged = {}
            self.blocks.append(self._table)
        _begin_row(self._table, line, self._merged)

    def take_text(self, source: str, line: int, end: int) -> None:
        """Add the text that stands between two tags."""
        paragraph = Block("paragraph", line, end, source)
        if self._cell is not None:
            self._cell.append(source)
        elif self._item:
            if not self._item.children:
                self._item.line = line
                self.blocks.append(self._item)
                is_term = self._name == "dt" and source.count(" ") >= FEWEST_TITLE_WORDS - 1
                self._term = self._item if is_term else None
            self._item.children.append(paragraph)
            self._item.end = end
        elif self._name == "dd" and self._term:
            self._term.children.append(Block("item", line, end, children=[paragraph]))
            self._term.end = end
        elif self._name[:1] == "h" and self._name[1:].isdigit():
            self.blocks.append(Block("heading", line, end, source, level=int(self._name[1])))
        else:
            self.blocks.append(paragraph)

    def end_cell(self) -> None:
        """Add the cell that is open to its row."""
        if self._cell is not None and self._table:
            cell = _Merged(self._rows, "<br>".join(self._cell))
            _add_cell(self._table, cell, self._line, self._merged)
        self._cell = None


_ITEMS = frozenset({"li", "dt", "article"})
_CELLS_END = frozenset({"table", "tr", "td", "th", "li"})  # a table can lay out a list
_ITEMS_END = frozenset({"ul", "ol", "dl", "li", "dt", "dd", "table", "article"})


class _Merged(NamedTuple):
    """A cell, and in how many rows it still stands."""

    rows: int
    source: str


_ROWS = lazy_pattern(r"""\srowspan\s*=\s*["']?([0-9]{1,3})""", re.IGNORECASE)


def _begin_row(table: Block, line: int, merged: dict[int, _Merged]) -> None:
    """Begin a row; cells of several rows are repeated in each of them."""
    table.children.append(Block("row", line, line))
    for column, above in list(merged.items()):
        merged[column] = above._replace(rows=above.rows - 1)
    _repeat_merged(table.children[-1].cells, merged)


def _add_cell(table: Block, cell: _Merged, line: int, merged: dict[int, _Merged]) -> None:
    """Add a cell to the last row of a table, and those of rows above that stand behind it."""
    if not table.children:
        return
    cells = table.children[-1].cells
    merged[len(cells)] = cell
    cells.append(cell.source)
    table.children[-1].end = table.end = line
    _repeat_merged(cells, merged)


def _repeat_merged(cells: list[str], merged: Mapping[int, _Merged]) -> None:
    """Add the cells of rows above that stand in this row as well."""
    while (above := merged.get(len(cells))) and above.rows > 0:
        cells.append(above.source)
