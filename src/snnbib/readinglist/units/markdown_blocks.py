"""The blocks of Markdown as tokens, with the source of their inline text."""

import re

from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import CommonMark, References

__all__ = ["DEEPEST", "block_tokens"]

DEEPEST = 60
"""How deep blocks may be nested; markdown-it reads nothing after a deeper one."""


# An item of one line that begins no other block; "- [Ants]: https://ants.org" defines a reference.
_PLAIN_ITEM = lazy_pattern(
    r"(?:[-+*]|(?P<number>[0-9]{1,9})[.)]) {1,4}"
    r"(?P<text>(?:[^\W\d_]|\*\*(?=[^\W_])|\[(?!.*\]:)|[\"“])(?:.*\S)?)[ \t]*$",
    re.MULTILINE,
)
# What ends such an item: the next one, or empty lines and text at the left edge. A line that could
# be the head of a table is read otherwise inside and outside of a list.
_AFTER_ITEM = lazy_pattern(
    r"\n*\Z|(?:\n(?=(?:[-+*]|[0-9]{1,9}[.)]) +\S)|\n{2,}(?=\S))(?!.*\n[ \t]*(?:[|:]|-[|:-]))"
)


def _plain_item(state: StateBlock, line: int, _: int, silent: bool) -> bool:  # noqa: FBT001
    """A plain item at the left edge as one token; markdown-it makes seven of it."""
    is_at_edge = state.level == (1 if silent else 0)  # silent where it may end the list above
    item = _PLAIN_ITEM.match(state.src, state.bMarks[line]) if is_at_edge else None
    if not item or not _AFTER_ITEM.match(state.src, item.end()):
        return False
    if not silent:
        token = state.push("plain_item", "li", 0)
        token.info, token.content = item["number"] or "", item["text"]
        token.map = [line, line + 1]
        state.line = line + 1
    return True


# Most inline text outside of items (prose, cells) need not be parsed.
_BLOCKS = CommonMark("commonmark", {"maxNesting": DEEPEST}).enable("table").disable("inline")
_BLOCKS.block.ruler.before("table", "plain_item", _plain_item, {"alt": ["list"]})


def block_tokens(source: str, references: References) -> list[Token]:
    """The blocks of a document; their inline text as its source, `references` filled.

    An item of one line that nothing else stands in is one token, "plain_item".
    """
    return _BLOCKS.parse(source, references)
