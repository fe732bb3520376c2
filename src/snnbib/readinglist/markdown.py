"""CommonMark blocks, and inline text made flat: links, emphasized and plain text, line ends."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

__all__ = ["DEEPEST", "Piece", "References", "blocks", "pieces"]

DEEPEST = 60
"""How deep blocks may be nested; markdown-it reads nothing after a deeper one."""

References = dict[str, object]
"""What markdown-it keeps link reference definitions in, from blocks to inline text."""

# Math by pandoc's rule: no space inside the dollar signs, no digit after them.
_MATH = re.compile(r"(\$\$?)(?![\s$])(?:[^$\\\n]|\\.)++(?<!\s)\1(?![0-9])")
_PLAIN_LINK = re.compile(r"\[([^\[\]\\`<>!*_&$\n]*)\]\(([^()\s<>\\&]+)\)")
# What was meant as a link but is none (a space in the URL), and bare URLs as GitHub links them.
_LITERAL_LINK = re.compile(
    r"\[(?P<label>[^\[\]]*)\]\((?P<broken>[^()]*)\)?"
    r"|(?P<bare>https?://(?:[^\s<>()\[\]]|\([^\s<>()]*\))*"
    r"(?:[^\s<>()\[\]?!.,:;*_~'\"]|\([^\s<>()]*\)))",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(?P<close>/?)(?P<name>[a-z]+)", re.IGNORECASE)
_HREF = re.compile(r"""\shref\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)


@dataclass(slots=True, kw_only=True)
class Piece:
    """A stretch of inline text: plain, emphasized, a link with its label, or the end of a line."""

    text: str = ""
    url: str | None = None
    marked: bool = False
    ends_line: bool = False


class _Markdown(MarkdownIt):
    """CommonMark that keeps URLs as the list has them; they are judged here, not rewritten."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return True


def _math(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """TeX math: its underscores and backslashes are not Markdown's."""
    match = _MATH.match(state.src, state.pos, state.posMax)
    if not match or "](" in match[0]:
        return False
    if not silent:
        state.push("math", "", 0).content = match[0]
    state.pos = match.end()
    return True


def _plain_link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001
    """A link of plain label and URL, in a quarter of the time that markdown-it's rule takes."""
    match = _PLAIN_LINK.match(state.src, state.pos, state.posMax)
    if not match:
        return False
    if not silent:
        state.push("link_open", "a", 1).attrs = {"href": match[2]}
        state.push("text", "", 0).content = match[1]
        state.push("link_close", "a", -1)
    state.pos = match.end()
    return True


# Two parsers, because most inline text outside of items (prose, cells) need not be parsed.
_BLOCKS = _Markdown("commonmark", {"maxNesting": DEEPEST}).enable("table").disable("inline")
_INLINE = _Markdown("commonmark")
_INLINE.inline.ruler.before("escape", "math", _math)
_INLINE.inline.ruler.before("link", "plain_link", _plain_link)


def blocks(text: str, references: References) -> list[Token]:
    """The blocks of a document; their inline text as its source, `references` filled."""
    return _BLOCKS.parse(text, references)


def pieces(source: str, references: References) -> list[Piece]:
    """Inline Markdown as a flat sequence; empty pieces are possible."""
    tokens: list[Token] = []
    _INLINE.inline.parse(source, _INLINE, references, tokens)
    return [part for piece in _flatten(tokens) for part in _literal_links(piece)]


def _flatten(tokens: list[Token]) -> list[Piece]:
    flat = [Piece()]
    marks = 0
    in_link = False
    for token in map(_without_html, tokens):
        if token.type in {"link_open", "link_close"}:
            in_link = token.nesting == 1
            href = str(token.attrs["href"]) if in_link else None
            flat.append(Piece(url=href, marked=marks > 0))
        elif token.nesting and not in_link:
            marks += token.nesting
            flat.append(Piece(marked=marks > 0))
        elif token.type == "hardbreak" and not in_link:
            flat += Piece(ends_line=True), Piece(marked=marks > 0)
        elif token.type != "image" or in_link:
            flat[-1].text += " " if token.type.endswith("break") else token.content
    return flat


def _without_html(token: Token) -> Token:
    """An HTML tag as the Markdown that does the same; nothing in place of others and comments."""
    if token.type != "html_inline":
        return token
    tag = _TAG.match(token.content)
    name = tag["name"].lower() if tag else ""
    closes = bool(tag and tag["close"])
    if name == "a" and closes:
        return Token("link_close", "a", -1)
    if name == "a" and (href := _HREF.search(token.content)):
        return Token("link_open", "a", 1, {"href": unescape(href[1])})
    if name in {"b", "strong", "i", "em"}:
        return Token("mark", name, -1 if closes else 1)
    kept = token.content if name in {"sub", "sup"} else ""
    return Token("hardbreak" if name == "br" else "text", "", 0, content=kept)


def _literal_links(piece: Piece) -> Iterator[Piece]:
    """The piece, cut where its text has a bare URL or what was meant as a link."""
    start = 0
    if piece.url is None and ("://" in piece.text or "](" in piece.text):
        for match in _LITERAL_LINK.finditer(piece.text):
            yield replace(piece, text=piece.text[start : match.start()])
            url = match["bare"] or match["broken"]
            yield Piece(text=match["label"] or url, url=url)
            start = match.end()
    yield replace(piece, text=piece.text[start:]) if start else piece
