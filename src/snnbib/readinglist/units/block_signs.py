"""What a block below a title is: an entry of its own, or the authors, venue and links of it.

Pure.
"""

from snnbib.readinglist.units.block import Block
from snnbib.readinglist.units.detail_lines import detail_likeness
from snnbib.readinglist.units.entry_signs import names_entry
from snnbib.readinglist.units.nested_works import is_nested_work
from snnbib.readinglist.units.outline import Inline

__all__ = ["BlockSigns"]


class BlockSigns:
    """Tells entries from details; each block is looked at for entries once."""

    def __init__(self, inline: Inline) -> None:
        self._inline = inline
        # The blocks are kept, so that no other block gets the `id` of one that is no longer used.
        self._with_entries: dict[int, tuple[Block, bool]] = {}

    def detail_likeness(self, block: Block) -> float:
        """How much a block looks like the authors, venue and links of the title above it."""
        source = block.source or (block.children[0].source if block.children else "")
        return detail_likeness(self._inline.spans(source), is_paragraph=block.kind == "paragraph")

    def is_detail(self, block: Block) -> bool:
        """Whether a block looks like that."""
        return self.detail_likeness(block) >= _DETAIL

    def has_entries(self, block: Block) -> bool:
        """Whether a block has entries of its own, such as items with linked titles."""
        if id(block) not in self._with_entries:
            self._with_entries[id(block)] = block, self._finds_entries(block)
        return self._with_entries[id(block)][1]

    def _finds_entries(self, block: Block) -> bool:
        if block.kind == "table":
            return len(block.children) > 2 and len(block.children[0].cells) > 1
        if block.kind != "item":
            return False
        spans = self._inline.spans(block.children[0].source if block.children else "")
        nested = (part.source for child in block.children for part in child.children[:1])
        return names_entry(spans) or is_nested_work(spans, list(map(self._inline.spans, nested)))


_DETAIL = 0.4
