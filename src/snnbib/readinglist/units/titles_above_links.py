"""Paragraphs that are titles, with lists below them that hold nothing but their links. Pure."""

from collections.abc import Sequence
from itertools import takewhile

from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.units.agreement import LEAST_ENTRIES
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.outline import Inline

__all__ = ["with_titles_above_links"]


def with_titles_above_links(blocks: Sequence[Block], inline: Inline) -> list[Block]:
    """The blocks, with such a paragraph and its list as one item, if a list has several of them.

    Args:
        blocks: the outermost blocks of a list.
        inline: reads their text.
    """
    ends = {
        at: end for at, block in enumerate(blocks) if (end := _end_of_links(blocks, at, inline))
    }
    if len(ends) < LEAST_ENTRIES:
        return list(blocks)
    joined: list[Block] = []
    at = 0
    while at < len(blocks):
        block, end = blocks[at], ends.get(at, 0)
        if end:
            block = Block("item", block.line, blocks[end - 1].end, children=[*blocks[at:end]])
        joined.append(block)
        at = end or at + 1
    return joined


def _end_of_links(blocks: Sequence[Block], at: int, inline: Inline) -> int:
    """Where the list below a title ends; 0 if there is no title at the index, or no such list."""
    items = list(
        takewhile(lambda block: block.kind == "item", blocks[at + 1 : at + 1 + _MOST_ITEMS])
    )
    if blocks[at].kind != "paragraph" or not items or not _is_title(blocks[at], inline):
        return 0
    return at + 1 + len(items) if all(_has_links_only(item, inline) for item in items) else 0


_MOST_ITEMS = 9


def _is_title(block: Block, inline: Inline) -> bool:
    """Whether a paragraph is one plain line that does not announce what follows."""
    if "\n" in block.source or block.source.rstrip().endswith((":", "：")):
        return False
    spans = inline.spans(block.source)
    is_plain = not any(span.url or span.style for span in spans)
    return is_plain and count_words(block.source) >= FEWEST_TITLE_WORDS


def _has_links_only(item: Block, inline: Inline) -> bool:
    """Whether an item is only links whose texts say what they lead to."""
    if not item.children or any(child.kind != "paragraph" for child in item.children):
        return False
    spans = [span for child in item.children for span in inline.spans(child.source)]
    texts = [span for span in spans if LETTER_OR_DIGIT.search(span.text)]
    return bool(texts) and all(span.url and is_link_label(span.text) for span in texts)
