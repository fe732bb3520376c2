"""Entries whose fields are paragraphs or items: "**Title:** ...", "**Authors:** ...". Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import is_link_label, named_field, trim
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.entry_signs import field_in_front
from snnbib.readinglist.units.outline import Inline, plain

__all__ = ["with_joined_fields"]


def with_joined_fields(blocks: Sequence[Block], inline: Inline) -> list[Block]:
    """The blocks, with each paragraph or item that names a title and the fields below it as one.

    Args:
        blocks: the outermost blocks of a list.
        inline: reads their text.
    """
    joined: list[Block] = []
    at = 0
    while at < len(blocks):
        block, end = blocks[at], _end_of_fields(blocks, at, inline)
        if end:
            children = [part for field in blocks[at:end] for part in field.children or [field]]
            block = Block("item", block.line, blocks[end - 1].end, children=children)
        joined.append(block)
        at = end or at + 1
    return joined


def _end_of_fields(blocks: Sequence[Block], at: int, inline: Inline) -> int:
    """Where the fields below the title end; 0 if there is no title at the index, or no field."""
    first = blocks[at]
    if not _names_title(first, inline) or "\n" in first.source:
        return 0
    kinds = {"paragraph", "item"} if first.kind == "paragraph" else {"item"}
    end, has_evidence = at + 1, False
    for index in range(at + 1, min(at + _MOST_BLOCKS, len(blocks))):
        block = blocks[index]
        if block.kind not in kinds or _names_title(block, inline):
            break
        if block.kind == first.kind and _is_field(block, inline):
            has_evidence = has_evidence or _role(block, inline) in _EVIDENCE
            end = index + 1
        elif first.kind == "item":
            break
    return end if has_evidence else 0


_EVIDENCE = {"authors", "venue", "year", "links", "title"}  # "Paper: https://..." is a link
_MOST_BLOCKS = 24


def _is_field(block: Block, inline: Inline) -> bool:
    if block.kind == "item" and _role(block, inline):
        return True
    return _BEGINS_AS_FIELD.match(_first_source(block)) is not None


def _first_source(block: Block) -> str:
    """The Markdown of a paragraph, or of the first block of an item."""
    return block.source or (block.children[0].source if block.children else "")


_MARK = r"(?:[*_]{1,3}|</?(?:b|strong|i|em)>)"
# Emphasized words and a colon, or one word and a colon.
_BEGINS_AS_FIELD = lazy_pattern(
    rf"[^\w\n*_<]{{0,6}}(?:{_MARK}[^*_<\n]{{1,60}}(?:{_MARK}\s?[:：]|[:：]\s?{_MARK})|\w+\s?[:：])"
)


def _role(block: Block, inline: Inline) -> str:
    """What field a block is, a key of `FIELD_NAMES`; "" for one of another name."""
    field = field_in_front(inline.spans(_first_source(block)))
    return field[0] if field else ""


def _names_title(block: Block, inline: Inline) -> bool:
    """Whether a block is a field with a title, not with a link to the paper alone."""
    if block.kind != "item" and not _is_field(block, inline):
        return False
    if _role(block, inline) != "title":
        return False
    spans = inline.spans(_first_source(block))
    words = (span for span in spans if not (span.url and is_link_label(span.text)))
    field = named_field(trim(plain(words)))  # in front of words, not of a link: "Paper: [PDF](...)"
    return field is not None and not is_link_label(field[1])
