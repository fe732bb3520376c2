r"""The commands of TeX and what they stand for, and braces in pairs. Pure.

The table of characters is pylatexenc's, with what it lacks or has otherwise.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache

from snnbib.lazy_patterns import lazy_pattern

__all__ = [
    "ACCENT_MARKS",
    "CASE_COMMANDS",
    "COMMANDS_WITHOUT_TEXT",
    "COMMANDS_WITH_SETTING",
    "DOTTED",
    "ESCAPED",
    "QUOTES",
    "QUOTING_COMMANDS",
    "SPACING_ACCENTS",
    "STYLE_COMMANDS",
    "TAGS",
    "TAG_DECLARATIONS",
    "has_balanced_braces",
    "symbol",
    "symbols",
]

ACCENT_MARKS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306",
    ".": "\u0307", '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "G": "\u030f",
    "d": "\u0323", "c": "\u0327", "k": "\u0328", "b": "\u0331", "t": "\u0361",
    "textcommabelow": "\u0326",
    "capitalacute": "\u0301", "capitalcaron": "\u030c", "capitalcedilla": "\u0327",
}  # fmt: skip
"""The Unicode combining character of each accent command (LaTeX2e encodings guide, table 1)."""
SPACING_ACCENTS = {
    "\u0300": "`", "\u0301": "´", "\u0302": "^", "\u0303": "~", "\u0304": "¯", "\u0306": "˘",
    "\u0307": "˙", "\u0308": "¨", "\u030a": "˚", "\u030b": "˝", "\u030c": "ˇ", "\u0327": "¸",
    "\u0328": "˛",
}  # fmt: skip
r"""The character of an accent that has no letter: \~{} is a tilde."""
DOTTED = {"ı": "i", "ȷ": "j"}
"""Letters without a dot, which an accent replaces, with those that have one."""
TAGS = {
    "emph": "i", "textit": "i", "textsl": "i", "textbf": "b", "textsuperscript": "sup",
    "textsubscript": "sub", "textsc": "sc",
}  # fmt: skip
"""The inline tags of CSL for commands of the same meaning."""
TAG_DECLARATIONS = {
    "em": "i", "it": "i", "itshape": "i", "sl": "i", "slshape": "i", "bf": "b", "bfseries": "b",
    "sc": "sc", "scshape": "sc",
}  # fmt: skip
r"""The same as declarations, which hold to the end of the group: {\em text}."""
STYLE_COMMANDS = frozenset({
    "mbox", "hbox", "text", "textrm", "textnormal", "textup", "textmd", "textsf", "texttt", "rm",
    "rmfamily", "sf", "sffamily", "tt", "ttfamily", "normalfont", "upshape", "mdseries", "relax",
    "underline", "uline", "ul", "hl", "ce", "NoCaseChange", "fbox",
    "protect", "leavevmode", "ignorespaces", "unskip", "allowbreak", "nobreak", "fi",
    "/", "-", "@",
})  # fmt: skip
"""Commands and declarations that only choose how text is set: the command goes, the text stays."""
COMMANDS_WITHOUT_TEXT = frozenset({
    "noopsort", "SortNoop", "sortnoop", "thanks", "footnote", "footnotemark", "footnotetext",
    "label", "index", "vspace", "hspace",
})  # fmt: skip
"""Commands whose argument is not part of the text: sort keys of BibTeX styles, notes and labels."""
COMMANDS_WITH_SETTING = frozenset({
    "textcolor", "colorbox", "color", "foreignlanguage", "textlang", "raisebox", "scalebox",
    "fontsize", "selectlanguage",
})  # fmt: skip
"""Commands with an argument before their text that says how to set it: color, language, height."""
CASE_COMMANDS: Mapping[str, Callable[[str], str]] = {
    **dict.fromkeys(("uppercase", "MakeUppercase", "MakeTextUppercase"), str.upper),
    **dict.fromkeys(("lowercase", "MakeLowercase", "MakeTextLowercase"), str.lower),
}
"""Commands that set their argument in capitals or in small letters."""
QUOTING_COMMANDS = frozenset({"enquote", "textquote", "say", "mkbibquote"})
"""Quotation marks as commands: csquotes, dirtytalk, biblatex."""
QUOTES = (("“", "”"), ("‘", "’"))
"""The marks of a quotation, and of one within it."""
_SYMBOLS = {
    **{char: char for char in "\\&%#_${}"},
    "\\": " ", " ": " ", "\n": " ", "\t": " ", ",": " ", ":": " ", ";": " ", "!": "", "*": "",
    "|": "‖", "space": " ", "quad": " ", "qquad": " ", "par": " ", "newline": " ",
    "textmu": "μ", "textohm": "Ω", "textasciitilde": "~", "textasciicircum": "^",
    "textbackslash": "\\", "textdollar": "$", "textbraceleft": "{", "textbraceright": "}",
    "lbrace": "{", "rbrace": "}", "lq": "‘", "rq": "’", "slash": "/", "TeX": "TeX",
    "LaTeX": "LaTeX", "textquotesingle": "'", "textquotedbl": '"', "textasciigrave": "`",
    "emdash": "—", "endash": "–",
    "textless": "<", "textgreater": ">", "textbar": "|", "textunderscore": "_", "hyp": "-",
}  # fmt: skip
# The commands of the textgreek package: \textalpha, \textBeta.
_GREEK = """
    alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho varsigma
    sigma tau upsilon phi chi psi omega
""".split()  # noqa: SIM905
ESCAPED = lazy_pattern(r"\\.", re.DOTALL)
_BRACE = lazy_pattern(r"[{}]")


@cache
def symbols() -> Mapping[str, str]:
    """The character that each command without an argument stands for."""
    from pylatexenc.latex2text import (  # noqa: PLC0415  (few texts have such a command)
        get_default_latex_context_db,
    )

    characters = {
        spec.macroname: spec.simplify_repl
        for spec in get_default_latex_context_db().iter_macro_specs()
        if isinstance(spec.simplify_repl, str) and len(spec.simplify_repl) == 1
    }
    greek = {f"text{name}": chr(ord("α") + n) for n, name in enumerate(_GREEK)}
    capitals = {f"text{name.capitalize()}": chr(ord("Α") + n) for n, name in enumerate(_GREEK)}
    return {**characters, **greek, **capitals, **_SYMBOLS}


def symbol(name: str) -> str:
    r"""The character that a command without arguments stands for; "" if it is not known.

    >>> symbol("alpha"), symbol("write")
    ('α', '')
    """
    return symbols().get(name, "")


def has_balanced_braces(tex: str) -> bool:
    """Whether every brace that is not escaped has its partner, in order."""
    depth = 0
    for brace in _BRACE.findall(ESCAPED.sub("", tex)):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return False
    return depth == 0
