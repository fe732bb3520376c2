"""Inline Markdown made flat: links, emphasized and plain text, images."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from html import unescape
from types import MappingProxyType, SimpleNamespace

from markdown_it import MarkdownIt, helpers
from markdown_it.rules_inline import (
    StateInline,
    autolink,
    backtick,
    emphasis,
    entity,
    escape,
    html_inline,
    image,
    link,
    newline,
    strikethrough,
)
from markdown_it.token import Token
from msgspec import Struct
from msgspec.structs import replace

from snnbib.identifiers import from_url
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.raised_text import with_plain_raised_text

__all__ = ["CommonMark", "References", "Span", "inline_spans"]

References = dict[str, object]
"""What markdown-it keeps link reference definitions in, from blocks to inline text."""

# Math by pandoc's rule: no space inside the dollar signs, no digit after them.
_MATH = lazy_pattern(r"(\$\$?)(?![\s$])(?:[^$\\\n]|\\.)+(?<!\s)\1(?![0-9])")
# Links of wikis, what was meant as a link but is not one (a space in the URL, brackets the wrong
# way round), bare URLs as GitHub links them, and DOIs, which can be made of a SICI and then have
# angle brackets (Z39.56).
_LITERAL_LINK = lazy_pattern(
    r"\[\[(?P<page>[^\[\]|]+)(?:\|(?P<shown>[^\[\]]+))?\]\](?!\()"
    r"|\[(?P<label>[^\[\]]*)\]\((?P<broken>[^()]+)\)?"
    r"|\((?P<turned>[^()\[\]]+)\)\[(?P<address>https?://[^\s\[\]]+)\]"
    r"|(?P<bare>https?://(?:[^\s<>()\[\]]|\([^\s<>()]*\))*"
    r"(?:[^\s<>()\[\]?!.,:;*_~'\"]|\([^\s<>()]*\)))"
    r"|(?:\bdoi:\s?)?(?<![\w/.%=-])(?P<doi>10\.[0-9]{4,9}/"
    r"(?:\(sici\)[^\s\[\]|*`\"]*[^\s\[\]|*`\".,;]|(?:[^\s<>()\[\]|*`\"]|\([^\s<>()]*\))*"
    r"(?:[^\s<>()\[\]|*`\".,;:]|\([^\s<>()]*\))))",
    re.IGNORECASE,
)
# What each of its alternatives has, which is faster to look for.
_LITERAL_SIGN = lazy_pattern(r"://|\]\(|\]\]|1(?<!\w1)0\.[0-9]{4}")
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


class Span(Struct, frozen=True, kw_only=True):
    """A stretch of inline text: plain or emphasized, a link's label, an image, or a line's end."""

    text: str = ""
    style: str = ""
    """"bold", "italic", "bold italic", "code", or "" for plain text."""
    url: str | None = None
    link: int = 0
    """Counts the links of one text from 1, since one link can have several spans."""
    image: str = ""
    """An image's own address; its alternative text is `text`."""
    line_end: str = ""
    """"soft" or "hard" for the end of a line."""
    is_within_line: bool = False
    """Whether the line ends where its source goes on, as at "<br>" inside of a line."""


class CommonMark(MarkdownIt):
    """CommonMark that keeps URLs as the list has them; they are judged here, not rewritten."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        """The URL as it is."""
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        """The text as it is."""
        return link

    def validateLink(self, url: str) -> bool:  # noqa: N802
        """True, for any URL."""
        return True


def _math(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """TeX math: its underscores and backslashes are not Markdown's."""
    if state.src[state.pos] != "$":
        return False
    match = _MATH.match(state.src, state.pos, state.posMax)
    if not match or "](" in match[0]:
        return False
    if not silent:
        state.push("math", "", 0).content = match[0]
    state.pos = match.end()
    return True


# Attributes of what stands in front, for its display: kramdown's, and pandoc's that end a line.
_ATTRIBUTES = lazy_pattern(r"\{(?::[^{}\n]*\}|[#.][a-zA-Z][^{}\n]*\}(?=[ \t]*(?:\n|\Z)))")


def _attributes(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """Attributes of a link or a block, which are not text: {:target="_blank"}, {#ants .wide}."""
    attributes = _ATTRIBUTES.match(state.src, state.pos, state.posMax)
    if attributes:
        state.pos = attributes.end()
    return attributes is not None


# A link with no sign in its label that Markdown reads, and none in its address: most links.
_PLAIN_LINK = lazy_pattern(
    r"\[(?P<label>[^\[\]\n$\\`~*_!<&]*)\]\((?P<url>[^\s()<>\\&\x00-\x1f\x7f]+)\)"
)


def _plain_link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """A plain link, read at once; markdown-it walks through its label and address sign by sign."""
    plain = _PLAIN_LINK.match(state.src, state.pos, state.posMax)
    if not plain:
        return False
    if not silent:
        token = state.push("plain_link", "a", 0)
        token.attrs, token.content = {"href": plain["url"]}, plain["label"]
    state.pos = plain.end()
    return True


def _other_link(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """Any other link; "[" in front of a link is text, since no link is in another one."""
    has_link_inside = _PLAIN_LINK.match(state.src, state.pos + 1, state.posMax)
    return not has_link_inside and link(state, silent)


_RULES: Mapping[str, Sequence[Callable[[StateInline, bool], bool]]] = MappingProxyType(
    {
        "\n": (newline,),
        "$": (_math,),
        "\\": (escape,),
        "`": (backtick,),
        "~": (strikethrough.tokenize,),
        "*": (emphasis.tokenize,),
        "_": (emphasis.tokenize,),
        "[": (_plain_link, _other_link),
        "!": (image,),
        "<": (autolink, html_inline),
        "&": (entity,),
        "{": (_attributes,),
    }
)
"""The rules that can read what begins with a sign; anything else is text."""


# "]" ends the label of a link.
_UP_TO_SIGN = lazy_pattern(f"[^{re.escape(''.join(_RULES))}\\]]+")


def _text(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """Text up to a sign that a rule reads; markdown-it's own rule stops at many more."""
    plain = _UP_TO_SIGN.match(state.src, state.pos, state.posMax)
    if not plain:
        return False
    if not silent:
        state.pending += plain[0]
    state.pos = plain.end()
    return True


def _by_sign(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """The rules of the sign that follows, where markdown-it tries all rules in turn."""
    for rule in _RULES.get(state.src[state.pos], _TEXT):  # noqa: SIM110  (any() takes longer)
        if rule(state, silent):
            return True
    return False


_TEXT = (_text,)


_INLINE = CommonMark("commonmark").enable("strikethrough")
_INLINE.inline.ruler.at("text", _by_sign)
_INLINE.inline.ruler.enableOnly(["text"])
# A link in brackets is looked at twice, of which its address takes the most time.
_INLINE.helpers = SimpleNamespace(  # type: ignore[assignment]
    parseLinkDestination=lru_cache(maxsize=64)(helpers.parseLinkDestination),
    parseLinkLabel=helpers.parseLinkLabel,
    parseLinkTitle=helpers.parseLinkTitle,
)


def inline_spans(source: str, references: References) -> list[Span]:
    """Inline Markdown as a flat sequence of spans that have text, an address or end a line."""
    source = with_plain_raised_text(source)
    if " *" in source:
        source = _SPACE_AT_END.sub(r"\g<sign>\g<text>\g<sign> ", source)
    if "* " in source:
        source = _SPACE_AT_BEGIN.sub(r"\g<front> \g<sign>\g<text>\g<sign>", source)
    spans = None if references else _simple_spans(source)
    if spans is None:
        tokens: list[Token] = []
        _INLINE.inline.parse(source, _INLINE, references, tokens)
        spans = _Flattening().flatten(tokens)
    parts: list[Span] = []
    for span in spans:
        may_have_links = span.url is None and _LITERAL_SIGN.search(span.text)
        parts += _literal_links(span) if may_have_links else [span]
    return parts


# What most inline text is made of, where no sign around changes how it is read: links, images,
# emphasis that has no other in it, HTML tags, ends of lines. "[" in front of a link is text.
_LABEL, _URL = r"[^\[\]\n$\\`~*_!<&{]*", r"[^\s()<>\\&\x00-\x1f\x7f]+"
_SIMPLE = lazy_pattern(
    r"(?=[\[!*<\n])(?:"  # what each of them begins with, which is faster to look for
    rf"(?P<before>\[?)\[(?P<label>{_LABEL}(?:\[{_LABEL}\](?!\(){_LABEL}){{0,3}})\]\((?P<url>(?:{_URL})?)\)"
    rf"|(?P<linked>\[)?!\[(?P<alt>{_LABEL})\]\((?P<image>{_URL})\)(?(linked)\]\((?P<target>{_URL})\))"
    r"|(?<![^ \n(>])(?P<open>\*\*?)(?=[^\s*])"
    r"|(?<=[^\s*])(?P<close>\*\*?)(?![^ \n.,;:!?()\[\]<>|/\"'-])"
    r"|(?P<tag></[A-Za-z]+>|<[A-Za-z]+(?:\s[a-z-]+=\"[^\"\n]*\"){0,4}\s?/?>)"
    r"|(?P<end>\n)[ \t]*)"
)
# Any other sign; "!" and "&" in front of most signs are text, and so are words in brackets.
_OTHER_SIGN = lazy_pattern(
    rf"[\n$\\`~*_<{{!&\[](?:(?<![!&\[])|(?<=!)(?=\[|\Z)|(?<=&)(?! )|(?<=\[)(?!{_LABEL}\](?!\()))"
)
_EMPHASIS = {"*": "italic", "**": "bold"}
# Emphasis of some words with a space inside of a sign, which CommonMark takes for text: "*How ants
# count. *Wood", and, behind no other sign, "Bee.* How ants count.* Wood"; but not in emphasis that
# has other emphasis in it: "*Bee, A. (1990). *How ants count*. Hill Press.*".
_SPACE_AT_END = lazy_pattern(
    r"(?<![*\\\w])(?P<sign>\*\*|\*(?=\S+ \S+ \S))"
    r"(?P<text>[\w\"“][^\s*]*(?: [^\s*]+){0,40}) (?P=sign)(?!\*|[^*\n]+\*[^*\n]*\*(?:\n|\Z)) ?"
)
_SPACE_AT_BEGIN = lazy_pattern(
    r"(?m)^(?P<front>[^*\n]*[\w.,;:)])(?P<sign>\*\*?) "
    r"(?P<text>[\"“A-Z0-9][^\s*]*(?: [^\s*]+){2,40})(?P=sign)(?=[\s.,;]|$)"
)


def _simple_spans(source: str) -> list[Span] | None:
    """The spans of text in which all signs of Markdown are `_SIMPLE` parts; None for any other."""
    flattening = _Flattening()
    emphasis, start = "", 0
    for part in _SIMPLE.finditer(source):
        mark = part["open"] or part["close"]
        is_other = mark and emphasis != (mark if part["close"] else "")
        if is_other or _OTHER_SIGN.search(source, start, part.start()):
            return None
        if mark:
            emphasis = part["open"] or ""
        flattening.take_simple(source[start : part.start()], part)
        start = part.end()
    if emphasis or _OTHER_SIGN.search(source, start):
        return None
    flattening.take_text(source[start:])
    return flattening.spans


class _Flattening:
    """Collects spans while styles and links open and close."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.styles: list[str] = []
        self.url: str | None = None
        self.link = 0
        self.is_new_link = False

    def flatten(self, tokens: list[Token]) -> list[Span]:
        for token in tokens:
            self._take(token)
        return self.spans

    def take_simple(self, text: str, part: re.Match[str]) -> None:
        """Take text and what follows it, a match of `_SIMPLE`."""
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


def _literal_links(span: Span) -> Iterator[Span]:
    """The span, cut where its text has a bare URL or what was meant as a link."""
    start = 0
    for match in _LITERAL_LINK.finditer(span.text):
        doi = match["doi"] and f"https://doi.org/{match['doi']}"
        if doi and not from_url(doi):
            continue
        if match.start() > start:
            yield replace(span, text=span.text[start : match.start()])
        url = match["bare"] or match["broken"] or match["page"] or match["address"] or doi
        text = match["label"] or match["shown"] or match["turned"] or (match[0] if doi else url)
        yield Span(text=text, url=url, link=-match.start() - 1)
        start = match.end()
    if not start:
        yield span
    elif span.text[start:]:
        yield replace(span, text=span.text[start:])
