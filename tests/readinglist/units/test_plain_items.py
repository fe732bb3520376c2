"""A plain item is one token, and becomes the blocks that markdown-it makes of it."""

from collections.abc import Iterable
from typing import Final

from hypothesis import given
from hypothesis import strategies as st
from markdown_it.token import Token

from snnbib.readinglist import parse
from snnbib.readinglist.markdown import CommonMark
from snnbib.readinglist.units.blocks import Block, _Builder
from snnbib.readinglist.units.markdown_blocks import DEEPEST, block_tokens

_ALL_RULES: Final = CommonMark("commonmark", {"maxNesting": DEEPEST}).enable("table")
_LINES: Final = (
    "- Ants", "- Bees ", "* Ants", "1. Ants", "2) Bees", "1986. Ants", " - Ants", "  - Bees",
    "   * Wasps", "- - Ants", "- **Ants**", "- [Ants](a.org)", "- [Ants]: a.org",
    '- "Ants"', "- ", "-", "- - -", "***", "---", "===", "> - Ants", "# Ants", "```", "Ants",
    "- a | b", "a | b", "--|--", "  --|--", "<div>", "- <b>Ants</b>", "- Ants\xa0", "", "", " ",
)  # fmt: skip


def _blocks(tokens: Iterable[Token]) -> list[Block]:
    """The blocks, without the empty lines that markdown-it counts to an item."""
    builder = _Builder()
    for token in tokens:
        builder.take(token)
    open_blocks = list(builder.top)
    while open_blocks:
        block = open_blocks.pop()
        block.end = 0 if block.kind == "item" else block.end
        open_blocks += block.children
    return builder.top


# Not items indented as code is: these are read as items (test_items).
@given(st.lists(st.sampled_from(_LINES), max_size=9).map("\n".join))
def test_any_lines(text: str) -> None:
    references: dict[str, object] = {}
    expected_references: dict[str, object] = {}
    blocks = _blocks(block_tokens(text, references))
    assert blocks == _blocks(_ALL_RULES.parse(text, expected_references))
    assert references == expected_references


def test_one_token() -> None:
    tokens = block_tokens("- Ants\n2. Bees\n\n* Wasps", {})
    assert [(token.type, token.content, token.info, token.map) for token in tokens] == [
        ("plain_item", "Ants", "", [0, 1]),
        ("plain_item", "Bees", "2", [1, 2]),
        ("plain_item", "Wasps", "", [3, 4]),
    ]


def test_a_dash_without_a_space_in_front_of_a_link_begins_an_item() -> None:
    text = (
        "# Ants\n- [How ants count the grass](https://arxiv.org/abs/2001.00001) - a first study\n"
        "-[How ants count the leaves](https://arxiv.org/abs/2001.00002) - a second one\n"
    )
    assert [(paper.title, paper.line) for paper in parse(text).papers] == [
        ("How ants count the grass", 2),
        ("How ants count the leaves", 3),
    ]
