r"""Unicode -> TeX that every engine reads: ASCII with accents, or Unicode with escapes. Pure."""

import re
import unicodedata
from functools import lru_cache

from pylatexenc.latexencode import get_builtin_uni2latex_dict

from snnbib.lazy_patterns import lazy_pattern
from snnbib.tex.commands import ACCENT_MARKS, has_balanced_braces

__all__ = ["encode", "escape"]

# What has to be encoded: a letter with marks after it, whatever is not ASCII, the characters that
# TeX reserves, and characters that TeX would join into a dash or a quotation mark. Angle brackets
# and bars are other characters in TeX's oldest font encoding, OT1.
_JOINED = r"[-–—‐‑‒―]{2,}|[`‘“]{2,}|['’”]{2,}|,{2,}|[?!][`‘“]"
_TEX_SPECIAL = r"[\\{}$&%#_~^<>|]"
_ENCODED = lazy_pattern(rf"{_JOINED}|{_TEX_SPECIAL}|[^\W\d_][\u0300-\u036f]+|[^\x00-\x7f]")
_ESCAPED_ONLY = lazy_pattern(rf"{_JOINED}|{_TEX_SPECIAL}")
# ASCII characters that need more than a backslash before them.
_NEEDS_COMMAND = frozenset("\\{}~^<>|`")
_LITERAL_BRACE = lazy_pattern(r"([{}])")
_TEX_BY_CHARACTER = {
    **{char: "\\" + char for char in "&%#_${}"},
    "\\": r"{\textbackslash}", "~": r"{\textasciitilde}", "^": r"{\textasciicircum}",
    "<": r"{\textless}", ">": r"{\textgreater}", "|": r"{\textbar}",
    "–": "--", "—": "---", "―": "---", "‒": "--", "‐": "-", "‑": "-", "−": "$-$",
    "‘": "`", "’": "'", "“": "``", "”": "''", "′": "$'$", "″": "$''$", "…": "...",
    "²": "$^{2}$", "³": "$^{3}$", "¹": "$^{1}$", "×": r"{\texttimes}", "÷": r"{\textdiv}",
    "Å": r"{\AA}", "å": r"{\aa}", "ı": r"{\i}", "ȷ": r"{\j}", "İ": r"{\.I}",
}  # fmt: skip
_JOINING = frozenset("-–—‐‑‒―`‘“'’”,?!")
_BRACE_COMMANDS = {"{": r"{\textbraceleft}", "}": r"{\textbraceright}"}
# The commands for one character that LaTeX itself defines (fntguide, ltoutenc, TS1), without
# further packages; \DH, \DJ, \NG, \TH, \k and the guillemets need the T1 encoding.
_LATEX_COMMANDS = lazy_pattern(
    r"""\\(?:AE|ae|DH|dh|DJ|dj|IJ|ij|L|l|NG|ng|O|o|OE|oe|SS|ss|TH|th
    |guillemot(?:left|right)|guilsingl(?:left|right)|quote(?:s|d)(?:ingl|bl)base
    |text(?:ascii(?:acute|breve|caron|dieresis|macron)|baht|bardbl|bigcircle|brokenbar|bullet
    |celsius|cent|circledP|colonmonetary|copyright|currency|dagger|daggerdbl|degree|dong|downarrow
    |estimated|euro|exclamdown|florin|fractionsolidus|interrobang|langle|leftarrow|lira|lnot|mho
    |mu|musicalnote|naira|numero|ohm|onehalf|onequarter|openbullet|ordfeminine|ordmasculine
    |paragraph|periodcentered|pertenthousand|perthousand|peso|questiondown|rangle|recipe
    |referencemark|registered|rightarrow|section|servicemark|sterling|threequarters|trademark
    |uparrow|visiblespace|won|yen))""",
    re.VERBOSE,
)
_ENSUREMATH = lazy_pattern(r"\\ensuremath\{(.*)\}")
_SCRIPT_CHARACTER = lazy_pattern(r"([\^_])([^{])")
# The accent commands by mark, the shorter name first.
_ACCENTS = {
    mark: name for name, mark in reversed(ACCENT_MARKS.items()) if not name.startswith("capital")
}
_MARKS_BELOW = frozenset("\u0323\u0326\u0327\u0328\u0331")
# Accents that LaTeX defines on a dotted i, in every encoding (ltoutenc.dtx).
_ON_DOTTED_I = frozenset("`'^\"")


def encode(text: str) -> str:
    r"""ASCII TeX that typesets plain text; `decode` reads it back.

    Accents stand in braces of their own, so that BibTeX takes each for one letter (btxdoc,
    section 4). A character that TeX's own fonts lack (most scripts but Latin and Greek, Vietnamese
    horns) stays as it is: every importing program reads it, and LaTeX either has a font for it or
    stops with an error that names it. A command would need the same font, and only TeX reads it.

    >>> print(encode("Gülçehre & Łukasz: 50% – “α_1”"))
    G{\"u}l{\c c}ehre \& {\L}ukasz: 50\% -- ``$\alpha$\_1''
    """
    return _encoded(text, _ENCODED)


def escape(text: str) -> str:
    r"""Unicode TeX: only the characters that TeX reserves are escaped.

    >>> print(escape("Gülçehre & {Łukasz"))
    Gülçehre \& {\textbraceleft}Łukasz
    """
    return _encoded(text, _ESCAPED_ONLY)


def _encoded(text: str, pattern: re.Pattern[str]) -> str:
    if text.isascii():
        has_pair = "--" in text or "''" in text or ",," in text
        if not has_pair and _NEEDS_COMMAND.isdisjoint(text):
            return _backslashed(text)
        pattern = _ESCAPED_ONLY
    # Braces are counted by every reader of BibTeX, escaped or not: only pairs may be written so.
    if ("{" in text or "}" in text) and not has_balanced_braces(text.replace("\\", "")):
        pieces = _LITERAL_BRACE.split(text)
        return "".join(_BRACE_COMMANDS.get(piece) or _encoded(piece, pattern) for piece in pieces)
    return pattern.sub(lambda match: _tex_of(match.group()), text)


def _backslashed(text: str) -> str:
    """Text in which nothing needs more than a backslash."""
    for char in "&%#_$":
        if char in text:
            text = text.replace(char, "\\" + char)
    return text


@lru_cache(maxsize=4096)
def _tex_of(characters: str) -> str:
    """TeX for one match of `_ENCODED`."""
    if characters in _TEX_BY_CHARACTER:
        return _TEX_BY_CHARACTER[characters]
    if characters[0] in _JOINING:
        return "{}".join(_TEX_BY_CHARACTER.get(char, char) for char in characters)
    if command := _command_of(characters):
        return command
    letter, *marks = list(unicodedata.normalize("NFD", characters))
    if marks and all(mark in _ACCENTS for mark in marks):
        return _accented(letter, marks) or characters
    return characters


def _command_of(characters: str) -> str:
    """What pylatexenc writes for a character, if LaTeX alone can typeset it; else ""."""
    tex = get_builtin_uni2latex_dict().get(ord(characters), "") if len(characters) == 1 else ""
    if match := _ENSUREMATH.fullmatch(tex):
        formula = _SCRIPT_CHARACTER.sub(r"\1{\2}", match[1])
        # At brace level 0 classic bibtex puts titles, commands included, into lower case.
        return f"${formula}$" if formula == formula.lower() else f"{{${formula}$}}"
    if _LATEX_COMMANDS.fullmatch(tex):
        return f"{{{tex}}}"
    return tex if tex.isalnum() and tex.isascii() else ""


def _accented(letter: str, marks: list[str]) -> str:
    r"""A letter under its accents: those above inside, those below outside, as LaTeX stacks.

    "" for a letter that TeX has no form of.
    """
    tex = letter if letter.isascii() else _tex_of(letter)
    if not tex.isascii():
        return ""
    for mark in sorted(marks, key=_MARKS_BELOW.__contains__):
        name = _ACCENTS[mark]
        if tex in {"i", "j"} and mark not in _MARKS_BELOW and name not in _ON_DOTTED_I:
            tex = "\\" + tex
        gap = " " if name.isalpha() and tex[0] not in "{\\" else ""
        tex = f"{{\\{name}{gap}{tex}}}"
    return tex
