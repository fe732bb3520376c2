"""The rules that read inline Markdown, by the sign that each begins with."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
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

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["INLINE", "CommonMark"]


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


# Math by pandoc's rule: no space inside the dollar signs, no digit after them.
_MATH = lazy_pattern(r"(\$\$?)(?![\s$])(?:[^$\\\n]|\\.)+(?<!\s)\1(?![0-9])")


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


# The same in TeX's brackets, which can be escaped ones of Markdown: "\(A^1\)", but "\(Ada\)".
_MATH_IN_BRACKETS = lazy_pattern(r"\\\((?P<formula>(?:[^$\\\n]|\\[^()\n]){1,200})\\\)")
_FORMULA = lazy_pattern(r"\s*[A-Za-z]\s*|.*[\\^_{}=].*")


def _math_in_brackets(state: StateInline, silent: bool) -> bool:  # noqa: FBT001  (markdown-it's signature)
    """TeX math in brackets, as if dollar signs stood around it."""
    match = _MATH_IN_BRACKETS.match(state.src, state.pos, state.posMax)
    if not match or not _FORMULA.fullmatch(match["formula"]):
        return False
    if not silent:
        state.push("math", "", 0).content = f"${match['formula'].strip()}$"
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
        "\\": (_math_in_brackets, escape),
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


INLINE = CommonMark("commonmark").enable("strikethrough")
INLINE.inline.ruler.at("text", _by_sign)
INLINE.inline.ruler.enableOnly(["text"])
# A link in brackets is looked at twice, of which its address takes the most time.
INLINE.helpers = SimpleNamespace(  # type: ignore[assignment]
    parseLinkDestination=lru_cache(maxsize=64)(helpers.parseLinkDestination),
    parseLinkLabel=helpers.parseLinkLabel,
    parseLinkTitle=helpers.parseLinkTitle,
)
