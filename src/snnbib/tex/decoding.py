r"""TeX -> Unicode: accents, symbols, ligatures, markup and formulas. Pure.

The walk over the text is our own, because a proceedings volume has thousands of fields and
pylatexenc's parser takes half a millisecond for each. What is not understood stays as it is
written: no text is lost.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.tex.commands import (
    ACCENT_MARKS,
    CASE_COMMANDS,
    COMMANDS_WITH_SETTING,
    COMMANDS_WITHOUT_TEXT,
    QUOTES,
    QUOTING_COMMANDS,
    STYLE_COMMANDS,
    TAG_DECLARATIONS,
    TAGS,
    has_balanced_braces,
    symbol,
    symbols,
)
from snnbib.tex.decoded_text import DecodedText
from snnbib.tex.formulas import (
    DecodeText,
    code_point_character,
    decode_formula,
    dollar_formula,
    nested_end,
)

__all__ = ["decode"]

_NEEDS_DECODING = lazy_pattern(r"[\\{}~$]|--|``|''|[?!]`")
_DEEPEST = 4
"""Texts within texts, such as formulas within scripts: deeper ones stay as written."""
_CLOSING_QUOTES = frozenset(closing for _, closing in QUOTES)
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
_DIGITS = lazy_pattern(r"\d+")
_BRACE_OR_ESCAPE = lazy_pattern(r"\\.|[{}]", re.DOTALL)
_TEXT_MODE = lazy_pattern(r"(?:[^\\]|\\(?!if|fi|else))*\\(?:else|fi)(?![A-Za-z])\s*")
_TAG_OR_FORMULA = lazy_pattern(r"(<[^<>]*>|\$[^$]*\$)")


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


class _Decoder:
    """One walk over a TeX string, in time proportional to its length and without recursion."""

    def __init__(self, tex: str, depth: int = 0) -> None:
        self.tex = tex
        self.depth = depth
        self.position = 0
        self.output = DecodedText()
        self.argument_at = -1
        """Where a brace would open an argument of a command that is kept as written."""
        self.absent: set[str] = set()
        """Closing marks that do not follow any more, so that they are not searched for again."""

    def text(self) -> str:
        """The whole string, decoded."""
        readers: Mapping[str, Callable[[str], None]] = {
            "text": self.output.write,
            "rest": self.output.write,
            "brace": self._brace,
            "accent": self._accent,
            "math": self._math,
            "link": self._link,
            "word": self._word,
            "symbol": self._symbol,
            "ligature": self._ligature,
        }
        while token := _TOKEN.match(self.tex, self.position):
            self.position = token.end()
            readers[token.lastgroup or "rest"](token.group())
        return self.output.text()

    def _accent(self, command: str) -> None:
        """An accent, which goes on the letter after it."""
        self.output.add_mark(ACCENT_MARKS[command[1:].rstrip()])

    def _brace(self, brace: str) -> None:
        """A brace that opens or closes a group; written only around what is kept as TeX."""
        if brace == "{":
            keeps_braces = self.argument_at == self.position - 1
            self.output.open_group(
                "{",
                "{" if keeps_braces else "",
                "}" if keeps_braces else "",
                keeps_braces=keeps_braces,
            )
        elif self.output.close_group():
            self.argument_at = self.position

    def _math(self, opening: str) -> None:
        """A formula, with the digits after it; a mark that opens none is kept."""
        self.output.write_marks()
        end, formula = self._formula(opening)
        if formula.strip() and has_balanced_braces(formula):
            digits = _DIGITS.match(self.tex, end)
            self.position = digits.end() if digits else end
            digits_after = digits.group() if digits else ""
            self.output.write(decode_formula(formula.strip(), self._nested_decoder(), digits_after))
        else:
            self.output.write_source(opening)

    def _formula(self, opening: str) -> tuple[int, str]:
        """Where the formula that begins here ends, and the formula; "" if it does not end."""
        if opening.startswith("$"):
            return dollar_formula(self.tex, self.position, opening)
        closing = r"\)" if opening == r"\(" else r"\]"
        if closing in self.absent:
            return 0, ""
        end = nested_end(self.tex, self.position, opening, closing)
        if end < 0:
            if closing not in self.tex[self.position :]:
                self.absent.add(closing)
            return 0, ""
        return end + len(closing), self.tex[self.position : end]

    def _link(self, command: str) -> None:
        r"""``\url{ADDRESS}`` as the address, ``\href{ADDRESS}{text}`` as the text."""
        name, _, address = command.removesuffix("}").partition("{")
        if name.strip() == r"\href" and self.tex.startswith("{", self.position):
            self.position += 1
            self.output.open_group(command + "{", "", "")
        else:
            self.output.write(address)

    def _word(self, command: str) -> None:
        """A command that is a word, with the spaces after it."""
        name = command[1:].rstrip()
        if name in _ARGUMENT_READERS:
            _ARGUMENT_READERS[name](self, command)
        elif name in TAGS:
            self._tagged(command, TAGS[name])
        elif name in TAG_DECLARATIONS:
            self.output.declare_tag(TAG_DECLARATIONS[name])
        elif name in STYLE_COMMANDS:
            pass
        elif text := symbol(name):
            self.output.write(text)
        else:
            self._unknown(command)

    def _tagged(self, command: str, tag: str) -> None:
        """A command that means a tag: around its argument, or around one character."""
        if self.tex.startswith("{", self.position):
            self.position += 1
            self.output.open_group(command + "{", f"<{tag}>", f"</{tag}>")
        elif self.tex[self.position : self.position + 1].isalnum():
            self.output.write(f"<{tag}>{self.tex[self.position]}</{tag}>")
            self.position += 1
        else:
            self._unknown(command)

    def _quoted(self, command: str) -> None:
        """The argument in quotation marks: single ones within others."""
        if not self.tex.startswith("{", self.position):
            self._unknown(command)
            return
        self.position += 1
        is_quoted = self.output.innermost(_CLOSING_QUOTES) == QUOTES[0][1]
        opening, closing = QUOTES[is_quoted]
        self.output.open_group(command + "{", opening, closing)

    def _skip_argument(self, command: str) -> None:
        r"""An argument that is not text: a note, or the setting of text (``\color{red}``)."""
        if self._argument() is None:
            self._unknown(command)

    def _pdf_string(self, command: str) -> None:
        r"""``\texorpdfstring{TeX}{text}``: the first form says more."""
        start = self.position
        tex, text = self._argument(), self._argument()
        decode_nested = self._nested_decoder()
        if tex is None or text is None or not has_balanced_braces(tex) or not decode_nested:
            self.position = start
            self._unknown(command)
        else:
            self.output.write(decode_nested(tex))

    def _ensured_math(self, command: str) -> None:
        r"""``\ensuremath{...}`` is a formula without dollars."""
        formula = self._argument()
        if formula is None:
            self._unknown(command)
        elif formula.strip():
            self.output.write_marks()
            self.output.write(decode_formula(formula.strip(), self._nested_decoder()))

    def _change_case(self, command: str) -> None:
        r"""``\MakeUppercase{text}`` as TEXT; tags and formulas stay as they are."""
        start = self.position
        argument = self._argument()
        decode_nested = self._nested_decoder()
        if argument is None or not decode_nested:
            self.position = start
            self._unknown(command)
            return
        parts = _TAG_OR_FORMULA.split(decode_nested(argument))
        to_case = CASE_COMMANDS[command[1:].rstrip()]
        self.output.write("".join(part if n % 2 else to_case(part) for n, part in enumerate(parts)))

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
            self.output.write(" ")

    def _code_point(self, command: str) -> None:
        r"""``\unicode{9838}``: DBLP's way to write characters that TeX has no command for."""
        start = self.position
        decoded = code_point_character(self._argument() or "")
        if decoded:
            self.output.write(decoded)
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

    def _nested_decoder(self) -> DecodeText | None:
        """Decodes text within this text; None where that would be too deep."""
        if self.depth >= _DEEPEST:
            return None
        return lambda tex: _Decoder(tex, self.depth + 1).text()

    def _unknown(self, command: str) -> None:
        r"""``\cite[p. 1]{key}`` and the like: kept, with the braces of its arguments."""
        match = _OPTIONAL.match(self.tex, self.position)
        options = match.group() if match else ""
        self.position += len(options)
        self.output.write_source(command + options)
        self.argument_at = self.position

    def _symbol(self, command: str) -> None:
        """A command that is one sign, such as an escaped percent sign."""
        name = command[1]
        if name in STYLE_COMMANDS:
            return
        if name in symbols():
            self.output.write(symbols()[name])
        else:
            self._unknown(command)

    def _ligature(self, characters: str) -> None:
        self.output.write(_LIGATURES[characters])


_ARGUMENT_READERS: Mapping[str, Callable[[_Decoder, str], None]] = {
    **dict.fromkeys(COMMANDS_WITHOUT_TEXT, _Decoder._skip_argument),
    **dict.fromkeys(QUOTING_COMMANDS, _Decoder._quoted),
    **dict.fromkeys(COMMANDS_WITH_SETTING, _Decoder._skip_argument),
    **dict.fromkeys(CASE_COMMANDS, _Decoder._change_case),
    "texorpdfstring": _Decoder._pdf_string,
    "ifmmode": _Decoder._text_mode,
    "xspace": _Decoder._space_if_needed,
    "ensuremath": _Decoder._ensured_math,
    "unicode": _Decoder._code_point,
}
"""Commands that are more than the text of their argument in another form."""
