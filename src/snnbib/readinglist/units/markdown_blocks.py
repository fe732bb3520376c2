"""The blocks of Markdown as tokens, with the source of their inline text."""

import re
from collections.abc import Callable, Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.common.html_blocks import block_names
from markdown_it.parser_block import ParserBlock
from markdown_it.rules_block import (
    StateBlock,
    blockquote,
    fence,
    heading,
    hr,
    html_block,
    lheading,
    list_block,
    paragraph,
    reference,
)
from markdown_it.token import Token
from markdown_it.utils import EnvType

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


def _text(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """A paragraph of one line as one token; a longer one, or a heading above dashes, as usual."""
    if line + 1 < end and not _ends_paragraph(state, line + 1, end):
        end = next(_deep_items(state, line + 1, end), end)
        return lheading(state, line, end, silent) or paragraph(state, line, end, silent)
    token = state.push("plain_paragraph", "p", 0)
    token.content = state.src[_begin(state, line) : state.eMarks[line]].strip()
    token.map = [line, line + 1]
    state.line = line + 1
    return True


def _ends_paragraph(state: StateBlock, line: int, end: int) -> bool:
    """Whether a line is empty, or begins a block that is not a part of the paragraph above."""
    if state.isEmpty(line):
        return True
    if (
        state.sCount[line] < 0
        or state.is_code_block(line)
        or _UNDERLINE.match(state.src, _begin(state, line))
    ):
        return False
    parent, state.parentType = state.parentType, "paragraph"
    rules = state.md.block.ruler.getRules("paragraph")
    ends = any(rule(state, line, end, True) for rule in rules)  # noqa: FBT003
    state.parentType = parent
    return ends


_UNDERLINE = lazy_pattern(r"(?:-+|=+)[ \t]*$", re.MULTILINE)


def _deep_items(state: StateBlock, line: int, end: int) -> Iterator[int]:
    """The lines of a paragraph that begin items, too far to the right for Markdown to see them."""
    for below in range(line, end):
        if state.sCount[below] - state.blkIndent >= _CODE_INDENT and not state.is_code_block(below):
            yield below
        elif _ends_paragraph(state, below, end):
            return


def _begin(state: StateBlock, line: int) -> int:
    """Where the text of a line begins."""
    return state.bMarks[line] + state.tShift[line]


def _rule(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """A line between sections; most lines that begin with its sign are items."""
    is_rule = _RULE.match(state.src, _begin(state, line)) is not None
    return is_rule and hr(state, line, end, silent)


_RULE = lazy_pattern(r"[-*_][-*_ \t]+$", re.MULTILINE)


def _html(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """HTML up to an empty line, or to a line without a tag where all its elements have ended.

    "<h3>Ants</h3>" and an item right below are a heading and an item to their author.
    """
    first = _HTML_BLOCK.match(state.src, _begin(state, line))
    if not first or silent:
        return html_block(state, line, end, silent)
    depth, below = 0, line
    while below < end and not state.isEmpty(below):
        begin = _begin(state, below)
        if below > line and depth <= 0 and state.src[begin] != "<":
            return html_block(state, line, below, silent)
        for tag in _HTML_BLOCK_TAG.finditer(state.src, begin, state.eMarks[below]):
            depth += -1 if tag["close"] else 1
        below += 1
    return html_block(state, line, end, silent)


_HTML_BLOCK = lazy_pattern(r"</?(?!(?:pre|script|style|textarea)\b)[a-z]", re.IGNORECASE)
_HTML_BLOCK_TAG = lazy_pattern(
    rf"<(?P<close>/?)(?:{'|'.join(set(block_names) - {'hr', 'col', 'link', 'base'})})\b[^<>]*>",
    re.IGNORECASE,
)


def _list(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001
    """A list, which may go on with any number right below the words that it stands under."""
    if (
        silent
        and state.parentType == "paragraph"
        and _NUMBERED.match(state.src, state.bMarks[line])
    ):
        above = state.src[_begin(state, line - 1) : state.eMarks[line - 1]]
        if _LABEL_OF_LIST.fullmatch(above):
            return True
    if _YEAR_ALONE.match(state.src, _begin(state, line)):  # the end of a reference that is wrapped
        return False
    if silent and 0 <= state.listIndent <= state.sCount[line] - _CODE_INDENT:
        # Between the bullet and the text of the item above: as far right as the items around it.
        state.listIndent, list_indent = -1, state.listIndent
        is_list = list_block(state, line, end, silent)
        state.listIndent = list_indent
        return is_list
    return list_block(state, line, end, silent)


_NUMBERED = lazy_pattern(r"[0-9]{1,3}[.)] {1,4}\S")
_YEAR_ALONE = lazy_pattern(r"[0-9]{4}\.[ \t]*$", re.MULTILINE)
# Bold words, or words in front of a colon: "Papers on nests:".
_LABEL_OF_LIST = lazy_pattern(r"\*\*[^*]{1,80}\*\*\s*[:：]?\s*|[^.:：]{1,60}[:：]\s*")


_Rule = Callable[[StateBlock, int, int, bool], bool]
_SIGNS: dict[_Rule, str] = {
    _plain_item: "-+*0123456789",
    fence: "`~",
    blockquote: ">",
    _rule: "-*_",
    _list: "-+*0123456789",
    reference: "[",
    _html: "<",
    heading: "#",
}
"""What a block begins with, by its rule; any other rule can read whatever a line begins with."""


def _by_sign(rules: Sequence[_Rule]) -> _Rule:
    """The rules of the sign that a line begins with, where markdown-it tries all in turn."""
    of_any = tuple(rule for rule in rules if rule not in _SIGNS)
    of_sign = {
        sign: tuple(rule for rule in rules if sign in _SIGNS.get(rule, sign))
        for sign in "".join(_SIGNS.values())
    }

    def read(state: StateBlock, line: int, end: int, silent: bool) -> bool:  # noqa: FBT001
        start = _begin(state, line)
        for rule in of_sign.get(state.src[start : start + 1], of_any):
            if rule(state, line, end, silent):
                return True
        return False

    return read


_CODE_INDENT = 4  # spaces in front of a line of code, in Markdown


class _State(StateBlock):
    """What is being read, where items and tables that are indented too far are no code."""

    def is_code_block(self, line: int) -> bool:
        """Whether a line is indented as code is, and begins neither an item nor a row."""
        is_indented = self.sCount[line] - self.blkIndent >= _CODE_INDENT
        return is_indented and not _ITEM_OR_ROW.match(self.src, _begin(self, line))


_ITEM_OR_ROW = lazy_pattern(r"(?:[-+*]|[0-9]{1,3}[.)])[ \t]+\S|\|.*\|[ \t]*$", re.MULTILINE)


class _BlockParser(ParserBlock):
    """markdown-it's parser of blocks, with our state."""

    def parse(
        self,
        src: str,
        md: MarkdownIt,
        env: EnvType,
        outTokens: list[Token],  # noqa: N803  (markdown-it's name)
    ) -> list[Token] | None:
        state = _State(src, md, env, outTokens)
        self.tokenize(state, state.line, state.lineMax)
        return state.tokens


def _make_parser() -> CommonMark:
    # Most inline text outside of items (prose, cells) need not be parsed.
    parser = CommonMark("commonmark", {"maxNesting": DEEPEST})
    parser.enable("table").disable(["inline", "normalize"])
    ruler = parser.block.ruler
    parser.block = _BlockParser()
    parser.block.ruler = ruler
    ruler.before("table", "plain_item", _plain_item, {"alt": ["list"]})
    ruler.disable("lheading")
    ruler.at("paragraph", _text)
    ruler.at("html_block", _html, {"alt": ["paragraph", "reference", "blockquote"]})
    ruler.at("list", _list, {"alt": ["paragraph", "reference", "blockquote"]})
    ruler.at("hr", _rule, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    chains = {
        name: ruler.getRules(name) for name in ("", "paragraph", "reference", "blockquote", "list")
    }
    ruler.at("code", _by_sign(chains.pop("")))  # markdown-it asks whether this one is enabled
    for name, rules in chains.items():
        ruler.push(f"{name}_end", _by_sign(rules), {"alt": [name]})
    ruler.enableOnly(["code", *(f"{name}_end" for name in chains)])
    return parser


_BLOCKS = _make_parser()


def block_tokens(source: str, references: References) -> list[Token]:
    """The blocks of a document as tokens; their inline text as its source, `references` filled.

    An item or a paragraph of one line is one token, "plain_item" or "plain_paragraph".
    """
    return _BLOCKS.parse(source.replace("\0", "\ufffd"), references)
