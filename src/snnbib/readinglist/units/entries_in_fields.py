"""Entries whose fields are paragraphs: "**Title:** ...", "**Authors:** ...". Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import named_field
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.entry_signs import field_in_front
from snnbib.readinglist.units.outline import Inline, plain

__all__ = ["with_joined_fields"]


def with_joined_fields(blocks: Sequence[Block], inline: Inline) -> list[Block]:
    """The blocks, with each paragraph that names a title and the fields below it as one item.

    Args:
        blocks: the outermost blocks of a list.
        inline: reads their text.
    """
    joined: list[Block] = []
    at = 0
    while at < len(blocks):
        block, end = blocks[at], _end_of_fields(blocks, at, inline)
        if end:
            block = Block("item", block.line, blocks[end - 1].end, children=[*blocks[at:end]])
        joined.append(block)
        at = end or at + 1
    return joined


def _end_of_fields(blocks: Sequence[Block], at: int, inline: Inline) -> int:
    """Where the fields below the title end; 0 if there is no title at the index, or no field."""
    if not _is_field(blocks[at]) or _role(blocks[at], inline) != "title":
        return 0
    if "\n" in blocks[at].source or not _has_value(blocks[at], inline):
        return 0
    end, has_evidence = at + 1, False
    for index in range(at + 1, min(at + _MOST_BLOCKS, len(blocks))):
        block = blocks[index]
        if block.kind not in {"paragraph", "item"}:
            break
        if not _is_field(block):
            continue
        role = _role(block, inline)
        if role == "title":
            break
        has_evidence = has_evidence or role in _EVIDENCE
        end = index + 1
    return end if has_evidence else 0


_EVIDENCE = {"authors", "venue", "year", "links"}
_MOST_BLOCKS = 24


def _is_field(block: Block) -> bool:
    return block.kind == "paragraph" and _BEGINS_AS_FIELD.match(block.source) is not None


# Emphasized words and a colon, or one word and a colon.
_BEGINS_AS_FIELD = lazy_pattern(
    r"[^\w\n*_]{0,6}(?:[*_]{1,3}[^*_\n]{1,60}(?:[*_]{1,3}\s?[:：]|[:：]\s?[*_]{1,3})|\w+\s?[:：])"
)


def _role(block: Block, inline: Inline) -> str:
    """What field a paragraph is, a key of `FIELD_NAMES`; "" for one of another name."""
    field = field_in_front(inline.spans(block.source))
    return field[0] if field else ""


def _has_value(block: Block, inline: Inline) -> bool:
    """Whether words follow the name of a field."""
    field = named_field(plain(inline.spans(block.source)))
    return field is not None and bool(field[1].strip())
