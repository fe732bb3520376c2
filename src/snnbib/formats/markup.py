r"""A title as the model has it: text, CSL's inline tags, TeX formulas between dollars.

Formats walk over its tokens. A tag without its partner is text, and so is a dollar sign that does
not open a formula.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from snnbib.lazy_patterns import lazy_pattern
from snnbib.tex import has_balanced_braces, symbol

__all__ = ["Kind", "TitleToken", "formula_text", "strip_to_unicode", "tagged", "tokenize"]


class Kind(Enum):
    """What a token of a title is."""

    TEXT = auto()
    """Characters that mean themselves."""
    OPEN = auto()
    """The name of a tag that opens: i, b, sub, sup, sc."""
    CLOSE = auto()
    """The name of a tag that closes."""
    FORMULA = auto()
    """TeX, without the dollars around it."""


class TitleToken(NamedTuple):
    """One token of a title."""

    kind: Kind
    text: str


# A dollar opens a formula if no space follows it, and closes it if no space stands before it and no
# digit after it ("$5 or $10" has no formula): pandoc's rule (User's Guide, tex_math_dollars).
_MARK = lazy_pattern(
    r"<(?P<close>/?)(?P<tag>i|b|sub|sup|sc)>|\$(?P<formula>[^\s$](?:[^$]*[^\s$])?)\$(?!\d)"
)
# Commands of LaTeX, amsmath and amssymb that take an argument in a formula. A command that is not
# here and does not stand for one character makes the formula text: a title must not run \input.
_COMMANDS_WITH_ARGUMENT = frozenset({
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
_COMMAND = lazy_pattern(r"\\([A-Za-z]+|.|$)", re.DOTALL)
_SPACING = frozenset(",;:! ")
_ESCAPES = frozenset("{}%#&_|")
# "^^" begins TeX's notation for any character, a backslash among them (TeXbook, chapter 8); the
# others have no place in a formula of one line.
_NOT_IN_FORMULA = lazy_pattern(r"\^\^|(?<!\\)[%#&]|~")

_SUPERSCRIPT = dict(zip("0123456789+-=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ", strict=True))
_SUBSCRIPT = dict(zip("0123456789+-=()aeoxhklmnpst", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ", strict=True))
_SCRIPT_CHARACTERS: Mapping[str, Mapping[str, str]] = {"sup": _SUPERSCRIPT, "sub": _SUBSCRIPT}
_SCRIPT = lazy_pattern(
    r"(?:\{\})?([\^_])(?:\{(?:\\(?:mathrm|text|textrm|mbox)\{)?([\w+=()-]+)\}{1,2}|(\w))"
)
_DEGREE = lazy_pattern(r"(?:\{\})?\^(?:\{\s*\\circ\s*\}|\s*\\circ)")
_SINGLE_COMMAND = lazy_pattern(r"\{?\\([A-Za-z]+)\}?")


def tokenize(title: str) -> Sequence[TitleToken]:
    """The tokens of a title, in order; tags are paired and nested.

    >>> [token.text for token in tokenize(r"CO<sub>2</sub> costs $5 < $O(n)$")]
    ['CO', 'sub', '2', 'sub', ' costs $5 < ', 'O(n)']
    """
    if "<" not in title and "$" not in title:
        return (TitleToken(Kind.TEXT, title),)
    result: list[TitleToken] = []
    text: list[str] = []
    for token, source in _paired_tokens(title):
        if token.kind is Kind.TEXT:
            text.append(source)
            continue
        if text:
            result.append(TitleToken(Kind.TEXT, "".join(text)))
            text = []
        result.append(token)
    return (*result, TitleToken(Kind.TEXT, "".join(text))) if text else tuple(result)


def _paired_tokens(title: str) -> Sequence[tuple[TitleToken, str]]:
    """Every token with its source; a tag without its partner is text."""
    tokens: list[tuple[TitleToken, str]] = []
    opened: list[int] = []
    for token, source in _unpaired_tokens(title):
        if token.kind is Kind.OPEN:
            opened.append(len(tokens))
        elif token.kind is Kind.CLOSE:
            if opened and tokens[opened[-1]][1] == f"<{token.text}>":
                start = opened.pop()
                tokens[start] = (TitleToken(Kind.OPEN, token.text), tokens[start][1])
                tokens.append((token, source))
                continue
        elif token.kind is Kind.FORMULA:
            tokens.append((token, source))
            continue
        tokens.append((TitleToken(Kind.TEXT, source), source))
    return tokens


def _unpaired_tokens(title: str) -> Iterator[tuple[TitleToken, str]]:
    """Text, tags and formulas in order, each with its source; tags need not have a partner."""
    position = 0
    for match in _MARK.finditer(title):
        if match.start() > position:
            text = title[position : match.start()]
            yield TitleToken(Kind.TEXT, text), text
        yield _tag_or_formula(match), match.group()
        position = match.end()
    if position < len(title):
        yield TitleToken(Kind.TEXT, title[position:]), title[position:]


def _tag_or_formula(match: re.Match[str]) -> TitleToken:
    """The token of a match of `_MARK`; text, if what stands between dollars is not a formula."""
    if match["tag"]:
        return TitleToken(Kind.CLOSE if match["close"] else Kind.OPEN, match["tag"])
    formula = match["formula"]
    return TitleToken(Kind.FORMULA if _is_formula(formula) else Kind.TEXT, formula)


def _is_formula(tex: str) -> bool:
    """Whether TeX is a formula of one line that does nothing but show itself."""
    if not has_balanced_braces(tex) or _NOT_IN_FORMULA.search(tex):
        return False
    return all(_is_harmless(name) for name in _COMMAND.findall(tex))


def _is_harmless(command: str) -> bool:
    """Whether a command of a formula, without its backslash, only shows something."""
    if not command.isalpha():
        return command in _SPACING or command in _ESCAPES
    return command in _COMMANDS_WITH_ARGUMENT or command in _OPERATORS or symbol(command) != ""


@lru_cache(maxsize=1024)
def formula_text(formula: str) -> str:
    r"""A formula as text with CSL's tags, where that loses nothing; else the TeX, in dollars.

    >>> formula_text(r"\alpha"), formula_text("^{2}"), formula_text("k"), formula_text("O(n^2)")
    ('α', '<sup>2</sup>', '<i>k</i>', '$O(n^2)$')
    """
    formula = _unwrapped(formula)
    if _DEGREE.fullmatch(formula):
        return "°"
    if match := _SCRIPT.fullmatch(formula):
        tag = "sup" if match[1] == "^" else "sub"
        return f"<{tag}>{match[2] or match[3] or match[4]}</{tag}>"
    if (match := _SINGLE_COMMAND.fullmatch(formula)) and symbol(match[1]):
        return symbol(match[1])
    return f"<i>{formula}</i>" if formula.isalpha() and len(formula) == 1 else f"${formula}$"


def _unwrapped(formula: str) -> str:
    r"""A formula without braces around all of it, which mean nothing.

    >>> _unwrapped(r"{\circ }"), _unwrapped("{a}b{c}")
    ('\\circ', '{a}b{c}')
    """
    formula = formula.strip()
    is_wrapped = formula[:1] == "{" and formula[-1:] == "}" and has_balanced_braces(formula[1:-1])
    return formula[1:-1].strip() if is_wrapped else formula


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
        for kind, text in tokenize(title)
    )


def strip_to_unicode(title: str) -> str:
    """A title without markup; raised and lowered digits stay so, in Unicode.

    >>> strip_to_unicode("CO<sub>2</sub> in <i>Drosophila</i>, E<sup>th</sup>")
    'CO₂ in Drosophila, Eth'
    """
    if "<" not in title and "$" not in title:
        return title
    result: list[str] = []
    script_characters: Mapping[str, str] = {}
    for kind, text in tokenize(tagged(title)):
        if kind is Kind.TEXT:
            shifted = all(char in script_characters for char in text)
            result.append("".join(script_characters[char] for char in text) if shifted else text)
        elif kind is Kind.FORMULA:
            result.append(f"${text}$")
        script_characters = _SCRIPT_CHARACTERS.get(text, {}) if kind is Kind.OPEN else {}
    return "".join(result)
