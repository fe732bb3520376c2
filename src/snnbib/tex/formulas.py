r"""TeX formulas: where one ends, and which are only a script or a character. Pure."""

import re
import sys
from collections.abc import Callable

from snnbib.lazy_patterns import lazy_pattern
from snnbib.tex.commands import ESCAPED, has_balanced_braces, symbol

__all__ = ["DecodeText", "code_point_character", "decode_formula", "dollar_formula", "nested_end"]

DecodeText = Callable[[str], str]
"""Decodes TeX that stands in other TeX."""

# Formulas that are only a comparison sign: HTML tags that Crossref's BibTeX has wrapped.
_COMPARISONS = {r"\less": "<", r"\lt": "<", "<": "<", r"\greater": ">", r"\gt": ">", ">": ">"}
# DBLP's superscripts and subscripts, which are not mathematics: \({}^{\mbox{2}}\), \({_\ast}\).
_SCRIPT = lazy_pattern(r"(?:\{\})?(?P<outer>\{)?(?P<mark>[\^_])(?P<content>.+)", re.DOTALL)
_SCRIPT_TEXT = lazy_pattern(r"\\(?:mbox|text|textrm|mathrm|rm)\s*\{(?P<text>.*)\}", re.DOTALL)
_SCRIPT_PLAIN = lazy_pattern(r"[\w*+,./' †‡-]+|\\[A-Za-z]+")
_CODE_POINT = lazy_pattern(r"(?P<decimal>\d{2,7})|[xX\"](?P<hexadecimal>[0-9A-Fa-f]{2,6})")
_LONGEST_FORMULA = 1000
"""Characters of a formula in brackets: a longer one stays as written."""
# Up to a dollar that is not escaped.
_DOLLAR_END = lazy_pattern(r"(?:[^$\\]|\\.)*(\$\$?)", re.DOTALL)


def dollar_formula(tex: str, start: int, opening: str) -> tuple[int, str]:
    """Where a formula between dollars ends, and the formula; ``(0, "")`` if it is not one.

    Args:
        tex: the whole text.
        start: the position after the opening dollars.
        opening: one dollar, or two.
    """
    match = _DOLLAR_END.match(tex, start)
    if match is None or not match[1].startswith(opening):
        return 0, ""
    end = match.start(1)
    formula = tex[start:end]
    if formula[:1].isdecimal() and formula[-1].isspace():
        return 0, ""  # two prices: "from $10 to $20"
    return end + len(opening), formula


def nested_end(tex: str, start: int, opening: str, closing: str) -> int:
    r"""The position of the mark that closes a formula opened just before `start`; -1 if none.

    DBLP has formulas in text in formulas: ``\({}_{\mbox{{\(k\)}}}\)``.
    """
    depth = 1
    for match in ESCAPED.finditer(tex, start, start + _LONGEST_FORMULA):
        depth += (match.group() == opening) - (match.group() == closing)
        if depth == 0:
            return match.start()
    return -1


def decode_formula(formula: str, decode: DecodeText | None, digits: str = "") -> str:
    """A formula between dollars; one that only sets a script or a character, as that.

    Args:
        formula: without dollars.
        decode: for the text of a script; None where the formula stands too deep in others.
        digits: the digits after it. They become a part of the formula, because the formats
            read a dollar sign before a digit as text.
    """
    if formula in _COMPARISONS:
        return _COMPARISONS[formula] + digits
    if digits and (letter := symbol(formula.removeprefix("\\"))):
        return letter + digits
    if match := re.fullmatch(r"\\unicode\{([^{}]*)\}", formula):
        return (code_point_character(match[1]) or f"${formula}$") + digits
    if decode and (match := _SCRIPT.fullmatch(formula)):
        content = match["content"].removesuffix("}") if match["outer"] else match["content"]
        if (text := _script_text(content.strip(), decode)) is not None:
            tag = "sup" if match["mark"] == "^" else "sub"
            # A raised ring is how TeX users write degrees.
            script = "°" if (tag, text) == ("sup", "∘") else f"<{tag}>{text}</{tag}>"
            return script + digits
    return f"${formula}{digits}$"


def _script_text(content: str, decode: DecodeText) -> str | None:
    """The text of a script; None if it is mathematics."""
    if content.startswith("{") and content.endswith("}") and has_balanced_braces(content[1:-1]):
        content = content[1:-1].strip()
    if match := _SCRIPT_TEXT.fullmatch(content):
        text = match["text"]
        return decode(text) if has_balanced_braces(text) else None
    if not _SCRIPT_PLAIN.fullmatch(content):
        return None
    return symbol(content[1:]) or None if content.startswith("\\") else content


def code_point_character(code_point: str) -> str:
    """The character of a code point as TeX has it, decimal or hexadecimal; "" if there is none."""
    match = _CODE_POINT.fullmatch(code_point.strip())
    if not match:
        return ""
    number = int(match["decimal"]) if match["decimal"] else int(match["hexadecimal"], 16)
    is_character = number <= sys.maxunicode and not 0xD800 <= number <= 0xDFFF  # noqa: PLR2004
    return chr(number) if is_character else ""
