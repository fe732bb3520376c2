"""Tokens and plain parts of inline Markdown as spans."""

import re
from html import unescape

from markdown_it.token import Token
from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown.span import Span

__all__ = ["Flattening"]

_TAG = lazy_pattern(r"<(?P<close>/?)(?P<name>[a-z]+)", re.IGNORECASE)
# In quotation marks, an address can have angle brackets.
_ADDRESS = r"""\s*=\s*(?:["']\s*(?P<quoted>[^"'\s]*)|(?P<bare>[^"'\s>]*))"""
_HREF = lazy_pattern(rf"\shref{_ADDRESS}", re.IGNORECASE)
# Those of badges have the words to draw, with spaces: ".../badge/Ant Letters-2024-green".
_SRC = lazy_pattern(
    r"""\ssrc\s*=\s*(?:(?P<quote>["'])\s*(?P<quoted>(?:(?!(?P=quote)).)*)|(?P<bare>[^"'\s>]*))""",
    re.IGNORECASE,
)
_ALT = lazy_pattern(r"""\salt\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
# What emphasis is called in the slots of a shape; HTML tags say the same.
_STYLES = {
    "strong_open": "bold", "em_open": "italic", "strong_close": "-bold", "em_close": "-italic",
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "cite": "italic", "u": "",
    "code": "code", "kbd": "code", "tt": "code",
}  # fmt: skip
_EMPHASIS = {"*": "italic", "**": "bold"}


class Flattening:
    """Collects spans while styles and links open and close."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.styles: list[str] = []
        self.url: str | None = None
        self.link = 0
        self.is_new_link = False

    def flatten(self, tokens: list[Token]) -> list[Span]:
        """The spans of tokens."""
        for token in tokens:
            self._take(token)
        return self.spans

    def take_simple(self, text: str, part: re.Match[str]) -> None:
        """Take text and what follows it, a match of `simple_text`."""
        before = text.rstrip(" ") if part["end"] else text + (part["before"] or "")
        self.take_text(before)
        match part.lastgroup:
            case "url":
                self._open_link(part["url"])
                self.take_text(part["label"])
                self._close_link()
            case "image":
                self._image(part["alt"], part["image"])
            case "target":
                self._open_link(part["target"])
                self._image(part["alt"], part["image"])
                self._close_link()
            case "open":
                self._style(_EMPHASIS[part["open"]])
            case "close":
                self._style(f"-{_EMPHASIS[part['close']]}")
            case "tag":
                self._html(part["tag"])
            case _:
                self._break("hard" if text.endswith("  ") else "soft")

    def _take(self, token: Token) -> None:
        match token.type:
            case "link_open" | "link_close" | "plain_link":
                self._link(token)
            case "softbreak" | "hardbreak":
                self._break("soft" if token.type == "softbreak" else "hard")
            case "image":
                self._image(str(token.content), str(token.attrs.get("src", "")))
            case "html_inline":
                self._html(token.content)
            case "code_inline":
                self.take_text(token.content, "code")
            case kind if kind in _STYLES:
                self._style(_STYLES[kind])
            case _:
                self.take_text(token.content)

    def _link(self, token: Token) -> None:
        if token.type != "link_close":
            self._open_link(str(token.attrs["href"]))
        if token.type == "plain_link":
            self.take_text(token.content)
        if token.type != "link_open":
            self._close_link()

    def _open_link(self, url: str) -> None:
        self.url, self.is_new_link = url, True
        self.link += 1

    def _close_link(self) -> None:
        if self.is_new_link and self.url is not None:  # a link without text is a link all the same
            self.spans.append(Span(url=self.url, link=self.link))
        self.url = None

    def _break(self, kind: str, *, is_within_line: bool = False) -> None:
        if self.url is not None:
            self.take_text(" ")
            return
        follows_break = bool(self.spans) and self.spans[-1].is_within_line
        if kind == "soft" and follows_break:  # "<br>" and the end of its line are one
            self.spans[-1] = Span(line_end="hard")
        else:
            self.spans.append(Span(line_end=kind, is_within_line=is_within_line))

    def _image(self, alt: str, source: str) -> None:
        self.spans.append(Span(text=alt, url=self.url, link=self._number(), image=source or "?"))
        self.is_new_link = False

    def _style(self, change: str) -> None:
        if not change.startswith("-"):
            self.styles.append(change)
        elif change[1:] in self.styles:
            self.styles.remove(change[1:])

    def _html(self, content: str) -> None:
        """An HTML tag as the Markdown that does the same; others and comments are nothing."""
        tag = _TAG.match(content)
        name = tag["name"].lower() if tag else ""
        closes = bool(tag and tag["close"])
        if name == "a":
            self._anchor(content, closes=closes)
        elif name in {"br", "p"}:
            self._break("hard", is_within_line=True)
        elif name == "img" and (source := _SRC.search(content)):
            alt = _ALT.search(content)
            self._image(unescape((alt[1] or alt[2] or "") if alt else ""), _address(source))
        elif name in {"sub", "sup"}:
            self.take_text(content)
        elif _STYLES.get(name):
            self._style(("-" if closes else "") + _STYLES[name])

    def _anchor(self, content: str, *, closes: bool) -> None:
        if closes:
            self._close_link()
        elif href := _HREF.search(content):
            self._open_link(unescape(_address(href)))

    def _number(self) -> int:
        return self.link if self.url is not None else 0

    def take_text(self, text: str, style: str = "") -> None:
        """Take text, in a style of its own or in those that are open."""
        if not text:
            return
        if self.styles:
            style = style or " ".join(sorted({name for name in self.styles if name}))
        last = self.spans[-1] if self.spans and not self.is_new_link else None
        if last and (last.style, last.url, last.image, last.line_end) == (style, self.url, "", ""):
            self.spans[-1] = replace(last, text=last.text + text)
        else:
            self.spans.append(Span(text=text, style=style, url=self.url, link=self._number()))
        self.is_new_link = False


def _address(attribute: re.Match[str]) -> str:
    return attribute["quoted"] or attribute["bare"] or ""
