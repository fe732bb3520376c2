r"""A title as the model has it: text, CSL's inline tags, TeX formulas between dollars.

Formats walk over its pieces. A tag without its partner and a dollar that opens no formula are text.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from snnbib.tex import balanced, symbol

__all__ = ["Kind", "Piece", "formula_text", "pieces", "plain", "tagged"]


class Kind(Enum):
    """What a piece of a title is."""

    TEXT = auto()
    """Characters that mean themselves."""
    OPEN = auto()
    """The name of a tag that opens: i, b, sub, sup, sc."""
    CLOSE = auto()
    """The name of a tag that closes."""
    FORMULA = auto()
    """TeX, without the dollars around it."""


class Piece(NamedTuple):
    """One piece of a title."""

    kind: Kind
    text: str


# A dollar opens a formula if no space follows it, and closes it if no space stands before it and no
# digit behind it ("$5 or $10" is none): pandoc's rule (User's Guide, extension tex_math_dollars).
_MARK = re.compile(
    r"<(?P<close>/?)(?P<tag>i|b|sub|sup|sc)>|\$(?P<formula>[^\s$](?:[^$]*[^\s$])?)\$(?!\d)"
)
# Commands of LaTeX and of amsmath and amssymb that take an argument in a formula. What is not here
# and is not one character's command is text: a title may name \input, but not run it.
_WITH_ARGUMENT = frozenset({
    "acute", "bar", "binom", "boldsymbol", "breve", "check", "ddot", "dot", "frac", "grave", "hat",
    "left", "mathbb", "mathbf", "mathcal", "mathfrak", "mathit", "mathop", "mathrm", "mathscr",
    "mathsf", "mathtt", "middle", "not", "operatorname", "overline", "right", "sqrt", "tilde",
    "text", "textbf", "textit", "textrm", "textsc", "textsf", "texttt", "underline", "vec",
    "widehat", "widetilde", "big", "Big",
})  # fmt: skip
_OPERATORS = frozenset({
    "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "deg", "det", "dim", "exp", "gcd",
    "inf", "ker", "lim", "liminf", "limsup", "ln", "log", "max", "min", "Pr", "sin", "sinh", "sup",
    "tan", "tanh",
})  # fmt: skip
_COMMAND = re.compile(r"\\([A-Za-z]+|.|$)", re.DOTALL)
_SPACING = frozenset(",;:! ")
_ESCAPES = frozenset("{}%#&_|")
# "^^" begins TeX's notation for any character, a backslash among them (TeXbook, chapter 8); the
# others have no place in a formula of one line.
_NOT_IN_FORMULA = re.compile(r"\^\^|(?<!\\)[%#&]|~")

_SUPERSCRIPT = dict(zip("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ", strict=True))
_SUBSCRIPT = dict(zip("0123456789+-=()aeoxhklmnpst", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ", strict=True))
_RAISED: Mapping[str, Mapping[str, str]] = {"sup": _SUPERSCRIPT, "sub": _SUBSCRIPT}
_SCRIPT = re.compile(
    r"(?:\{\})?([\^_])(?:\{(?:\\(?:mathrm|text|textrm|mbox)\{)?([\w+=()-]+)\}{1,2}|(\w))"
)
_ONE_COMMAND = re.compile(r"\{?\\([A-Za-z]+)\}?")


def pieces(title: str) -> Sequence[Piece]:
    """The pieces of a title, in order; tags are paired and nested.

    >>> [piece.text for piece in pieces(r"CO<sub>2</sub> costs $5 < $O(n)$")]
    ['CO', 'sub', '2', 'sub', ' costs $5 < ', 'O(n)']
    """
    if "<" not in title and "$" not in title:
        return (Piece(Kind.TEXT, title),)
    result: list[Piece] = []
    text: list[str] = []
    for piece, source in _paired(title):
        if piece.kind is Kind.TEXT:
            text.append(source)
            continue
        if text:
            result.append(Piece(Kind.TEXT, "".join(text)))
            text = []
        result.append(piece)
    return (*result, Piece(Kind.TEXT, "".join(text))) if text else tuple(result)


def _paired(title: str) -> Sequence[tuple[Piece, str]]:
    """Every piece with its source; a tag without its partner is text."""
    found: list[tuple[Piece, str]] = []
    opened: list[int] = []
    for piece, source in _marks(title):
        if piece.kind is Kind.OPEN:
            opened.append(len(found))
        elif piece.kind is Kind.CLOSE:
            if opened and found[opened[-1]][1] == f"<{piece.text}>":
                start = opened.pop()
                found[start] = (Piece(Kind.OPEN, piece.text), found[start][1])
                found.append((piece, source))
                continue
        elif piece.kind is Kind.FORMULA:
            found.append((piece, source))
            continue
        found.append((Piece(Kind.TEXT, source), source))
    return found


def _marks(title: str) -> Iterator[tuple[Piece, str]]:
    """Text, tags and formulas as they come, each with its source."""
    position = 0
    for match in _MARK.finditer(title):
        if match.start() > position:
            text = title[position : match.start()]
            yield Piece(Kind.TEXT, text), text
        yield _marked(match), match.group()
        position = match.end()
    if position < len(title):
        yield Piece(Kind.TEXT, title[position:]), title[position:]


def _marked(match: re.Match[str]) -> Piece:
    if match["tag"]:
        return Piece(Kind.CLOSE if match["close"] else Kind.OPEN, match["tag"])
    formula = match["formula"]
    return Piece(Kind.FORMULA if _is_formula(formula) else Kind.TEXT, formula)


def _is_formula(tex: str) -> bool:
    """Whether TeX is a formula of one line that does nothing but show itself."""
    if not balanced(tex) or _NOT_IN_FORMULA.search(tex):
        return False
    return all(_is_harmless(name) for name in _COMMAND.findall(tex))


def _is_harmless(command: str) -> bool:
    if not command.isalpha():
        return command in _SPACING or command in _ESCAPES
    return command in _WITH_ARGUMENT or command in _OPERATORS or symbol(command) != ""


@lru_cache(maxsize=1024)
def formula_text(formula: str) -> str:
    r"""A formula as text with CSL's tags, where that loses nothing; else the TeX, in dollars.

    >>> formula_text(r"\alpha"), formula_text("^{2}"), formula_text("k"), formula_text("O(n^2)")
    ('α', '<sup>2</sup>', '<i>k</i>', '$O(n^2)$')
    """
    if match := _SCRIPT.fullmatch(formula):
        tag = "sup" if match[1] == "^" else "sub"
        return f"<{tag}>{match[2] or match[3] or match[4]}</{tag}>"
    if (match := _ONE_COMMAND.fullmatch(formula)) and symbol(match[1]):
        return symbol(match[1])
    return f"<i>{formula}</i>" if formula.isalpha() and len(formula) == 1 else f"${formula}$"


def tagged(title: str) -> str:
    r"""A title in CSL's markup: its tags, and formulas as text where they can be.

    >>> tagged(r"$\alpha$-divergence of <i>Drosophila</i>")
    'α-divergence of <i>Drosophila</i>'
    """
    if "$" not in title:
        return title
    written = {Kind.TEXT: "{}", Kind.OPEN: "<{}>", Kind.CLOSE: "</{}>"}
    return "".join(
        formula_text(text) if kind is Kind.FORMULA else written[kind].format(text)
        for kind, text in pieces(title)
    )


def plain(title: str) -> str:
    """A title without markup; raised and lowered digits stay so, in Unicode.

    >>> plain("CO<sub>2</sub> in <i>Drosophila</i>, E<sup>th</sup>")
    'CO₂ in Drosophila, Eth'
    """
    if "<" not in title and "$" not in title:
        return title
    result: list[str] = []
    raised: Mapping[str, str] = {}
    for kind, text in pieces(tagged(title)):
        if kind is Kind.TEXT:
            shifted = all(char in raised for char in text)
            result.append("".join(raised[char] for char in text) if shifted else text)
        elif kind is Kind.FORMULA:
            result.append(f"${text}$")
        raised = _RAISED.get(text, {}) if kind is Kind.OPEN else {}
    return "".join(result)
