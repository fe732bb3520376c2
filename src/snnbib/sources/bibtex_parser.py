"""BibTeX files -> entries, as bibtex and biber read them, and what is wrong with the text. Pure.

The grammar is that of btxdoc (section 2) and of biber's btparse: values are joined with ``#``,
names stand for strings, ``%`` begins a remark outside values. What bibtex and biber would lose is
read where its meaning is clear (a missing comma, one brace too many) and named in every case.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from snnbib.text import collapse
from snnbib.values import MONTHS

__all__ = ["BibFile", "Entry", "Fault", "parse_bibtex"]


class Fault(NamedTuple):
    """Something that is wrong with the text: the rule it breaks, where, and what."""

    rule: str
    line: int
    message: str


_Piece: TypeAlias = tuple[bool, str]
"""A piece of a value: whether it is the name of a string, and the text or name."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its type and key as written, its values by field name in small letters."""

    type: str
    key: str
    line: int
    fields: Mapping[str, str]
    """Without the braces or quotes around them, strings resolved, TeX as it is."""
    lines: Mapping[str, int] = field(default_factory=dict)
    """Of each field, counted from 1."""


@dataclass(frozen=True, slots=True)
class BibFile:
    """What a .bib file holds: its entries in order, and its faults by line."""

    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]


_BLOCK = re.compile(r"@\s*([A-Za-z][\w-]*)\s*([{(])")
# A block at the start of a line ends the one before, closed or not: so an unclosed brace costs only
# its own entry.
_BLOCK_LINE = re.compile(r"^[ \t]*@\s*[A-Za-z][\w-]*\s*[{(]", re.MULTILINE)
_SPACE = re.compile(r"(?:\s+|%[^\n]*)*")
_KEY = re.compile(r"[^\s,={}\"#%]+(?:[ \t]+[^\s,={}\"#%]+)*")
_FIELD = re.compile(r"([A-Za-z][^\s,={}()\"#%]*)\s*=")
_FIELD_LINE = re.compile(r"\n\s*[A-Za-z][\w-]*\s*=\s*[{\"\d]")
_NAME = re.compile(r"[^\s,={}()\"#%]+")
_BRACE_OR_QUOTE = re.compile(r"\\.|[{}\"]", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_CLOSING = {"{": "}", "(": ")"}
_NOT_ENTRIES = frozenset({"comment", "preamble", "string"})
_HTML = re.compile(r"\s*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_LONGEST_EXCERPT = 60


class _SyntaxFault(Exception):  # noqa: N818  (a fault of the file, not of the program)
    """The text cannot be read on from here."""

    def __init__(self, position: int, message: str) -> None:
        super().__init__(message)
        self.position = position
        self.message = message


def parse_bibtex(text: str) -> BibFile:
    """The entries of a .bib file, and every fault of its text.

    >>> parse_bibtex('@misc{a, title = "On " # n} @string{n = {Neurons}}').entries[0].fields
    {'title': 'On Neurons'}
    """
    if _HTML.match(text):
        message = "this is an HTML page, not BibTeX: download the .bib file itself"
        return BibFile((), (Fault("bib-unreadable-entry", 1, message),))
    return _Parser(text).parsed()


class _Parser:
    """One walk over the text of a file."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.strings: dict[str, list[_Piece]] = {}
        self.raw: list[tuple[str, str, int, list[tuple[str, list[_Piece], int]]]] = []
        self.faults: list[Fault] = []
        self.position = 0
        self.end = len(text)
        self._line, self._counted = 1, 0

    def parsed(self) -> BibFile:
        """All entries with their strings resolved, and all faults in the order of their lines."""
        while block := _BLOCK.search(self.text, self.position):
            following = _BLOCK_LINE.search(self.text, block.end())
            self.end = following.start() if following else len(self.text)
            self._block(block)
        entries = tuple(self._resolved())
        return BibFile(entries, tuple(sorted(self.faults, key=lambda fault: fault.line)))

    def _block(self, block: re.Match[str]) -> None:
        kind, closing = block[1].lower(), _CLOSING[block[2]]
        self.position = block.end()
        try:
            if kind in {"comment", "preamble"}:
                self._skip_block(block)
            elif kind == "string":
                self.strings |= {name: value for name, value, _ in self._fields(closing)}
            else:
                self._entry(kind, block, closing)
        except _SyntaxFault as fault:
            self._add_fault(block.start(), f"{self._excerpt(block)} {fault.message}")
            self.position = max(self.end, block.end())

    def _skip_block(self, block: re.Match[str]) -> None:
        """Pass over a comment; one that is not closed ends with its line."""
        try:
            self.position = self._closing_brace(block.end() - 1, self.end)
        except _SyntaxFault:
            line_end = self.text.find("\n", block.end())
            self.position = line_end if line_end >= 0 else len(self.text)

    def _entry(self, kind: str, block: re.Match[str], closing: str) -> None:
        self._skip_space()
        line = self._line_of(block.start())
        key = ""
        if not _FIELD.match(self.text, self.position, self.end) and (
            match := _KEY.match(self.text, self.position, self.end)
        ):
            key, self.position = match.group(), match.end()
        fields: list[tuple[str, list[_Piece], int]] = []
        self.raw.append((kind, key or f"line-{line}", line, fields))
        try:
            fields.extend(self._fields(closing))  # those before a fault are kept
            self._fields_behind_brace(fields, block, closing)
        except _SyntaxFault:
            if fields and any(_FIELD_LINE.search(text) for _, text in fields[-1][1]):
                fields.pop()  # its brace is not closed: it has swallowed the fields behind it
            if not fields:
                self.raw.pop()
            raise

    def _fields_behind_brace(
        self, fields: list[tuple[str, list[_Piece], int]], block: re.Match[str], closing: str
    ) -> None:
        """Fields behind a brace too many, which closes an entry before its end."""
        start = self.position
        self._skip_space()
        if self.text[self.position : self.position + 1] == "," and closing == "}":
            message = "has one brace too many; the fields behind it are read"
            self._add_fault(start, f"{self._excerpt(block)} {message}")
            fields.extend(self._fields(closing))
        else:
            self.position = start

    def _fields(self, closing: str) -> Iterator[tuple[str, list[_Piece], int]]:
        """The fields up to the closing brace: name, value, line."""
        while True:
            self._skip_space()
            char = self._char()
            if char == closing:
                self.position += 1
                return
            if char == ",":
                self.position += 1
                continue
            match = _FIELD.match(self.text, self.position, self.end)
            if not match:
                raise _SyntaxFault(self.position, self._expected(char))
            start, self.position = match.start(), match.end()
            yield match[1].lower(), self._value(), self._line_of(start)
            self._check_divided(closing)

    def _expected(self, char: str) -> str:
        if not char:
            return "is not read to its end: a brace or quote is not closed"
        rest = collapse(self.text[self.position : self.end].split("\n", 1)[0])[:_LONGEST_EXCERPT]
        return f"is not read from {rest!r} on: a field is expected"

    def _check_divided(self, closing: str) -> None:
        """Note a missing comma behind a value; the next field is read all the same."""
        self._skip_space()
        if self._char() in {",", closing, ""}:
            return
        if match := _FIELD.match(self.text, self.position, self.end):
            line = self._line_of(self.position)
            message = f"a comma is missing before {match[1]}; the field is read"
            self.faults.append(Fault("bib-missing-comma", line, message))

    def _value(self) -> list[_Piece]:
        """Pieces joined with ``#``."""
        pieces = []
        while True:
            self._skip_space()
            pieces.append(self._piece())
            self._skip_space()
            if self._char() != "#":
                return pieces
            self.position += 1

    def _piece(self) -> _Piece:
        char = self._char()
        if char == "{":
            start, self.position = self.position, self._closing_brace(self.position, self.end)
            return False, self.text[start + 1 : self.position - 1]
        if char == '"':
            start, self.position = self.position, self._closing_quote()
            return False, self.text[start + 1 : self.position - 1]
        if match := _NAME.match(self.text, self.position, self.end):
            self.position = match.end()
            return not match.group().isdecimal(), match.group()
        if char == ",":
            return False, ""
        raise _SyntaxFault(self.position, self._expected(char))

    def _closing_brace(self, start: int, end: int) -> int:
        """Where the group ends that opens at `start`: bibtex counts escaped braces as well."""
        for pattern in (_BRACE, _BRACE_OR_QUOTE):
            depth = 0
            for match in pattern.finditer(self.text, start, end):
                depth += {"{": 1, "}": -1, "(": 1, ")": -1}.get(match.group(), 0)
                if depth == 0 and match.group() == "}":
                    return match.end()
        raise _SyntaxFault(start, "is not read to its end: a brace is not closed")

    def _closing_quote(self) -> int:
        depth = 0
        for match in _BRACE_OR_QUOTE.finditer(self.text, self.position + 1, self.end):
            depth += {"{": 1, "}": -1}.get(match.group(), 0)
            if depth == 0 and match.group() == '"':
                return match.end()
        raise _SyntaxFault(self.position, "is not read to its end: a quote is not closed")

    def _skip_space(self) -> None:
        match = _SPACE.match(self.text, self.position, self.end)
        self.position = match.end() if match else self.position

    def _char(self) -> str:
        return self.text[self.position] if self.position < self.end else ""

    def _line_of(self, position: int) -> int:
        if position < self._counted:
            return self.text.count("\n", 0, position) + 1
        self._line += self.text.count("\n", self._counted, position)
        self._counted = position
        return self._line

    def _excerpt(self, block: re.Match[str]) -> str:
        first_line = self.text[block.start() : self.end].split("\n", 1)[0]
        return collapse(first_line)[:_LONGEST_EXCERPT]

    def _add_fault(self, position: int, message: str) -> None:
        self.faults.append(Fault("bib-unreadable-entry", self._line_of(position), message))

    def _resolved(self) -> Iterator[Entry]:
        keys: set[str] = set()
        for kind, key, line, raw_fields in self.raw:
            if key.lower() in keys:
                message = f"the key {key} is used twice; both entries are read"
                self.faults.append(Fault("bib-duplicate-key", line, message))
            keys.add(key.lower())
            fields: dict[str, str] = {}
            lines: dict[str, int] = {}
            for name, pieces, field_line in raw_fields:
                if name in fields:
                    message = f"{key} has {name} twice; the first is read"
                    self.faults.append(Fault("bib-duplicate-field", field_line, message))
                else:
                    fields[name] = collapse(self._joined(pieces, field_line))
                    lines[name] = field_line
            yield Entry(kind, key, line, fields, lines)

    def _joined(self, pieces: Sequence[_Piece], line: int, used: tuple[str, ...] = ()) -> str:
        """A value as text; a name that no string defines is named, and left as it is."""
        texts = []
        for is_name, text in pieces:
            name = text.lower()
            if not is_name:
                texts.append(text)
            elif name in self.strings and name not in used:
                texts.append(self._joined(self.strings[name], line, (*used, name)))
            else:
                texts.append(text)
                if name[:3] not in MONTHS:
                    message = f"no string {text} is defined; its name is read"
                    self.faults.append(Fault("bib-undefined-string", line, message))
        return "".join(texts)
