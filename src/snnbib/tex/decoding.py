r"""TeX -> Unicode: accents, symbols, ligatures, markup and formulas. Pure.

The walk over the text is our own, because a proceedings volume has thousands of fields and
pylatexenc's parser takes half a millisecond for each. What is not understood stays as it is
written: no text is lost.
"""

import re
import sys
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.tex.commands import (
    ACCENT_MARKS,
    CASE_COMMANDS,
    COMMANDS_WITH_SETTING,
    COMMANDS_WITHOUT_TEXT,
    DOTTED,
    QUOTES,
    QUOTING_COMMANDS,
    SPACING_ACCENTS,
    STYLE_COMMANDS,
    TAG_DECLARATIONS,
    TAGS,
    has_balanced_braces,
    symbol,
    symbols,
)

__all__ = ["decode"]

_NEEDS_DECODING = lazy_pattern(r"[\\{}~$]|--|``|''|[?!]`")
# Formulas that are only a comparison sign: HTML tags that Crossref's BibTeX has wrapped.
_COMPARISONS = {r"\less": "<", r"\lt": "<", "<": "<", r"\greater": ">", r"\gt": ">", ">": ">"}
# DBLP's superscripts and subscripts, which are not mathematics: \({}^{\mbox{2}}\), \({_\ast}\).
_SCRIPT = lazy_pattern(r"(?:\{\})?(?P<outer>\{)?(?P<mark>[\^_])(?P<content>.+)", re.DOTALL)
_SCRIPT_TEXT = lazy_pattern(r"\\(?:mbox|text|textrm|mathrm|rm)\s*\{(?P<text>.*)\}", re.DOTALL)
_SCRIPT_PLAIN = lazy_pattern(r"[\w*+,./' †‡-]+|\\[A-Za-z]+")
_CODE_POINT = lazy_pattern(r"(?P<decimal>\d{2,7})|[xX\"](?P<hexadecimal>[0-9A-Fa-f]{2,6})")
_LONGEST_FORMULA = 1000
"""Characters of a formula in brackets: a longer one stays as written."""
_DEEPEST = 4
"""Formulas within scripts within formulas: deeper ones stay as written."""
_LIGATURES = {"---": "—", "--": "–", "``": "“", "''": "”", "?`": "¿", "!`": "¡", "~": " "}


_TOKEN = lazy_pattern(
    r"""
      (?P<text>(?:[^\\{}$~\-`'?!]|-(?!-)|`(?!`)|'(?!')|[?!](?!`))+)
    | (?P<brace>[{}])
    | (?P<accent>\\(?:[`'^~=."]
        |(?:[uvHtcdbrkG]|textcommabelow|capital(?:acute|caron|cedilla))(?![A-Za-z]))\s*)
    | (?P<math>\\[(\[]|\$\$?)
    | (?P<link>\\(?:url|path|nolinkurl|href)\s*\{[^{}]*\})
    | (?P<word>\\[A-Za-z]+\s*)
    | (?P<symbol>\\.)
    | (?P<ligature>---?|``|''|[?!]`|~)
    | (?P<rest>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_OPTIONAL = lazy_pattern(r"(?:\[[^][{}\\]*\])*")
# Up to a dollar that is not escaped.
_DOLLAR_END = lazy_pattern(r"(?:[^$\\]|\\.)*(\$\$?)", re.DOTALL)
_DIGITS = lazy_pattern(r"\d+")
_ESCAPED = lazy_pattern(r"\\.", re.DOTALL)
_BRACE_OR_ESCAPE = lazy_pattern(r"\\.|[{}]", re.DOTALL)
_TEXT_MODE = lazy_pattern(r"(?:[^\\]|\\(?!if|fi|else))*+\\(?:else|fi)(?![A-Za-z])\s*")
_TAG_OR_FORMULA = lazy_pattern(r"(<[^<>]*>|\$[^$]*\$)")
# Unicode's stream-safe limit is 30 marks on a letter (UAX 15, section 13); no writing needs four.
_MOST_MARKS = 4


@lru_cache(maxsize=65_536)
def decode(tex: str) -> str:
    r"""Plain Unicode (NFC) from TeX: accents, symbols, ligatures; math stays between dollars.

    Commands that mean what an inline tag of CSL means become that tag. A command that is not
    known, a brace without its partner and a lone dollar stay as they are written.

    >>> decode(r"J{\'{e}}r{\^{o}}me {AAAI} R{\&}D Jan{-}Michael")
    'Jérôme AAAI R&D Jan-Michael'
    >>> decode(r"\emph{Drosophila} in 360\textdegree: E\({}^{\mbox{2}}\)NeRF, \(O(\log n)\)")
    '<i>Drosophila</i> in 360°: E<sup>2</sup>NeRF, $O(\\log n)$'
    """
    if not _NEEDS_DECODING.search(tex):
        return unicodedata.normalize("NFC", tex)
    return unicodedata.normalize("NFC", _Decoder(tex).text())


class _Group:
    """A group that is open: where it began, how it was written, what closes it."""

    __slots__ = ("closing", "declared", "keeps_braces", "source", "start")

    def __init__(
        self, start: int, source: str, closing: str = "", *, keeps_braces: bool = False
    ) -> None:
        self.start = start
        self.source = source
        self.closing = closing
        self.keeps_braces = keeps_braces
        self.declared: list[str] = []


class _Decoder:
    """One walk over a TeX string, in time proportional to its length and without recursion."""

    def __init__(self, tex: str, depth: int = 0) -> None:
        self.tex = tex
        self.depth = depth
        self.position = 0
        self.out: list[str] = []
        self.groups = [_Group(0, "")]
        self.marks: list[str] = []
        self.argument_at = -1
        """Where a brace would open an argument of a command that is kept as written."""
        self.absent: set[str] = set()
        """Closing marks that do not follow any more, so that they are not searched for again."""

    def text(self) -> str:
        """The whole string, decoded."""
        readers: Mapping[str, Callable[[str], None]] = {
            "text": self._write,
            "rest": self._write,
            "brace": self._brace,
            "accent": self._accent,
            "math": self._math,
            "link": self._link,
            "word": self._word,
            "symbol": self._symbol,
            "ligature": self._ligature,
        }
        self.out.append("")
        while token := _TOKEN.match(self.tex, self.position):
            self.position = token.end()
            readers[token.lastgroup or "rest"](token.group())
        self._flush_marks()
        for group in reversed(self.groups):
            self.out[group.start] = group.source
            self.out.extend(reversed(group.declared))
        return "".join(self.out)

    def _write(self, text: str) -> None:
        """Characters as they are; waiting accents go on the first of them."""
        if self.marks and text:
            base = DOTTED.get(text[0], text[0])
            text = base + "".join(reversed(self.marks)) + text[1:]
            self.marks.clear()
        self.out.append(text)

    def _flush_marks(self) -> None:
        """Accents that met no letter, as characters of their own."""
        if self.marks:
            self.out.extend(
                SPACING_ACCENTS.get(mark, "\N{NO-BREAK SPACE}" + mark) for mark in self.marks
            )
            self.marks.clear()

    def _accent(self, command: str) -> None:
        if len(self.marks) == _MOST_MARKS:
            self._flush_marks()
        self.marks.append(ACCENT_MARKS[command[1:].rstrip()])

    def _brace(self, brace: str) -> None:
        if brace == "{":
            keeps_braces = self.argument_at == self.position - 1
            self._open(
                "{",
                "{" if keeps_braces else "",
                "}" if keeps_braces else "",
                keeps_braces=keeps_braces,
            )
        else:
            self._close()

    def _open(self, source: str, opening: str, closing: str, *, keeps_braces: bool = False) -> None:
        self.groups.append(_Group(len(self.out), source, closing, keeps_braces=keeps_braces))
        self.out.append(opening)

    def _close(self) -> None:
        self._flush_marks()
        if len(self.groups) == 1:
            self.out.append("}")
            return
        group = self.groups.pop()
        self.out.extend(reversed(group.declared))
        if group.closing.startswith("</") and len(self.out) == group.start + 1:
            self.out[group.start] = ""
        else:
            self.out.append(group.closing)
        if group.keeps_braces:
            self.argument_at = self.position

    def _math(self, opening: str) -> None:
        self._flush_marks()
        end, formula = self._formula(opening)
        if formula.strip() and has_balanced_braces(formula):
            digits = _DIGITS.match(self.tex, end)
            self.position = digits.end() if digits else end
            digits_after = digits.group() if digits else ""
            self._write(_formula_text(formula.strip(), self.depth, digits_after))
        else:
            self.out.append(opening)

    def _formula(self, opening: str) -> tuple[int, str]:
        """Where the formula that begins here ends, and the formula; "" if it does not end."""
        if opening.startswith("$"):
            return self._dollar_formula(opening)
        closing = r"\)" if opening == r"\(" else r"\]"
        if closing in self.absent:
            return 0, ""
        end = self._end_of_nested(opening, closing)
        if end < 0:
            if closing not in self.tex[self.position :]:
                self.absent.add(closing)
            return 0, ""
        return end + len(closing), self.tex[self.position : end]

    def _dollar_formula(self, opening: str) -> tuple[int, str]:
        match = _DOLLAR_END.match(self.tex, self.position)
        if match is None or not match[1].startswith(opening):
            return 0, ""
        end = match.start(1)
        formula = self.tex[self.position : end]
        if formula[:1].isdecimal() and formula[-1].isspace():
            return 0, ""  # two prices: "from $10 to $20"
        return end + len(opening), formula

    def _end_of_nested(self, opening: str, closing: str) -> int:
        r"""The position of the mark that closes a formula opened just before here; -1 if none.

        DBLP has formulas in text in formulas: ``\({}_{\mbox{{\(k\)}}}\)``.
        """
        depth = 1
        end = self.position + _LONGEST_FORMULA
        for match in _ESCAPED.finditer(self.tex, self.position, end):
            depth += (match.group() == opening) - (match.group() == closing)
            if depth == 0:
                return match.start()
        return -1

    def _link(self, command: str) -> None:
        r"""``\url{ADDRESS}`` as the address, ``\href{ADDRESS}{text}`` as the text."""
        name, _, address = command.removesuffix("}").partition("{")
        if name.strip() == r"\href" and self.tex.startswith("{", self.position):
            self.position += 1
            self._open(command + "{", "", "")
        else:
            self._write(address)

    def _word(self, command: str) -> None:
        name = command[1:].rstrip()
        if name in _ARGUMENT_READERS:
            _ARGUMENT_READERS[name](self, command)
        elif name in TAGS:
            self._tagged(command, TAGS[name])
        elif name in TAG_DECLARATIONS:
            self.out.append(f"<{TAG_DECLARATIONS[name]}>")
            self.groups[-1].declared.append(f"</{TAG_DECLARATIONS[name]}>")
        elif name in STYLE_COMMANDS:
            pass
        elif character := symbol(name):
            self._write(character)
        else:
            self._unknown(command)

    def _tagged(self, command: str, tag: str) -> None:
        if self.tex.startswith("{", self.position):
            self.position += 1
            self._open(command + "{", f"<{tag}>", f"</{tag}>")
        elif self.tex[self.position : self.position + 1].isalnum():
            self._write(f"<{tag}>{self.tex[self.position]}</{tag}>")
            self.position += 1
        else:
            self._unknown(command)

    def _quoted(self, command: str) -> None:
        """The argument in quotation marks: single ones within others."""
        if not self.tex.startswith("{", self.position):
            self._unknown(command)
            return
        self.position += 1
        quotations = {closing for _, closing in QUOTES}
        around = (group.closing for group in reversed(self.groups) if group.closing in quotations)
        opening, closing = QUOTES[next(around, "") == QUOTES[0][1]]
        self._open(command + "{", opening, closing)

    def _dropped(self, command: str) -> None:
        """A command whose argument is not part of the text."""
        if self._argument() is None:
            self._unknown(command)

    def _set_text(self, command: str) -> None:
        r"""``\textcolor{red}{text}`` is text, and so is what follows ``\color{red}``."""
        if self._argument() is None:
            self._unknown(command)

    def _pdf_string(self, command: str) -> None:
        r"""``\texorpdfstring{TeX}{text}``: the first form says more."""
        start = self.position
        tex, text = self._argument(), self._argument()
        if tex is None or text is None or not has_balanced_braces(tex) or self.depth >= _DEEPEST:
            self.position = start
            self._unknown(command)
        else:
            self._write(_Decoder(tex, self.depth + 1).text())

    def _ensured_math(self, command: str) -> None:
        r"""``\ensuremath{...}`` is a formula without dollars."""
        formula = self._argument()
        if formula is None:
            self._unknown(command)
        elif formula.strip():
            self._flush_marks()
            self._write(_formula_text(formula.strip(), self.depth))

    def _cased(self, command: str) -> None:
        r"""``\MakeUppercase{text}`` as TEXT; tags and formulas stay as they are."""
        start = self.position
        argument = self._argument()
        if argument is None or self.depth >= _DEEPEST:
            self.position = start
            self._unknown(command)
            return
        parts = _TAG_OR_FORMULA.split(_Decoder(argument, self.depth + 1).text())
        to_case = CASE_COMMANDS[command[1:].rstrip()]
        self._write("".join(part if n % 2 else to_case(part) for n, part in enumerate(parts)))

    def _text_mode(self, command: str) -> None:
        r"""Of ``\ifmmode\check{s}\else\v{s}\fi``, the part for text."""
        match = _TEXT_MODE.match(self.tex, self.position)
        if match is None:
            self._unknown(command)
        else:
            self.position = match.end()

    def _space_if_needed(self, command: str) -> None:
        r"""``\xspace``: a space, unless a mark of punctuation follows."""
        del command
        if self.tex[self.position : self.position + 1].isalnum():
            self._write(" ")

    def _code_point(self, command: str) -> None:
        r"""``\unicode{9838}``: DBLP's way to write characters that TeX has no command for."""
        start = self.position
        character = _character(self._argument() or "")
        if character:
            self._write(character)
        else:
            self.position = start
            self._unknown(command)

    def _argument(self) -> str | None:
        """The argument in braces that begins here, which is passed over; None if there is none."""
        if "}" in self.absent or not self.tex.startswith("{", self.position):
            return None
        depth = 0
        for match in _BRACE_OR_ESCAPE.finditer(self.tex, self.position):
            depth += {"{": 1, "}": -1}.get(match.group(), 0)
            if depth == 0:
                argument = self.tex[self.position + 1 : match.start()]
                self.position = match.end()
                return argument
        self.absent.add("}")
        return None

    def _unknown(self, command: str) -> None:
        r"""``\cite[p. 1]{key}`` and the like: kept, with the braces of its arguments."""
        self._flush_marks()
        match = _OPTIONAL.match(self.tex, self.position)
        options = match.group() if match else ""
        self.position += len(options)
        self.out.append(command + options)
        self.argument_at = self.position

    def _symbol(self, command: str) -> None:
        name = command[1]
        if name in STYLE_COMMANDS:
            return
        if name in symbols():
            self._write(symbols()[name])
        else:
            self._unknown(command)

    def _ligature(self, characters: str) -> None:
        self._write(_LIGATURES[characters])


_ARGUMENT_READERS: Mapping[str, Callable[[_Decoder, str], None]] = {
    **dict.fromkeys(COMMANDS_WITHOUT_TEXT, _Decoder._dropped),
    **dict.fromkeys(QUOTING_COMMANDS, _Decoder._quoted),
    **dict.fromkeys(COMMANDS_WITH_SETTING, _Decoder._set_text),
    **dict.fromkeys(CASE_COMMANDS, _Decoder._cased),
    "texorpdfstring": _Decoder._pdf_string,
    "ifmmode": _Decoder._text_mode,
    "xspace": _Decoder._space_if_needed,
    "ensuremath": _Decoder._ensured_math,
    "unicode": _Decoder._code_point,
}
"""Commands that are more than the text of their argument in another form."""


def _formula_text(formula: str, depth: int, digits: str = "") -> str:
    """A formula between dollars; one that only sets a script or a character, as that.

    Args:
        formula: without dollars.
        depth: how many formulas it stands in.
        digits: the digits after it. They become a part of the formula, because the formats
            read a dollar sign before a digit as text.
    """
    if formula in _COMPARISONS:
        return _COMPARISONS[formula] + digits
    if digits and (character := symbol(formula.removeprefix("\\"))):
        return character + digits
    if match := re.fullmatch(r"\\unicode\{([^{}]*)\}", formula):
        return (_character(match[1]) or f"${formula}$") + digits
    if depth < _DEEPEST and (match := _SCRIPT.fullmatch(formula)):
        content = match["content"].removesuffix("}") if match["outer"] else match["content"]
        if (text := _script_text(content.strip(), depth)) is not None:
            tag = "sup" if match["mark"] == "^" else "sub"
            # A raised ring is how TeX users write degrees.
            script = "°" if (tag, text) == ("sup", "∘") else f"<{tag}>{text}</{tag}>"
            return script + digits
    return f"${formula}{digits}$"


def _script_text(content: str, depth: int) -> str | None:
    """The text of a script; None if it is mathematics."""
    if content.startswith("{") and content.endswith("}") and has_balanced_braces(content[1:-1]):
        content = content[1:-1].strip()
    if match := _SCRIPT_TEXT.fullmatch(content):
        text = match["text"]
        return _Decoder(text, depth + 1).text() if has_balanced_braces(text) else None
    if not _SCRIPT_PLAIN.fullmatch(content):
        return None
    return symbol(content[1:]) or None if content.startswith("\\") else content


def _character(code_point: str) -> str:
    """The character of a code point as TeX has it, decimal or hexadecimal; "" if there is none."""
    match = _CODE_POINT.fullmatch(code_point.strip())
    if not match:
        return ""
    number = int(match["decimal"]) if match["decimal"] else int(match["hexadecimal"], 16)
    is_character = number <= sys.maxunicode and not 0xD800 <= number <= 0xDFFF  # noqa: PLR2004
    return chr(number) if is_character else ""
