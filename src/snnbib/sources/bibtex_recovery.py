"""Entries that bibtexparser refuses or cuts short, read as far as their meaning is clear. Pure.

The grammar is that of btxdoc (section 2) and of biber's btparse: values are joined with ``#``,
names stand for strings, ``%`` begins a comment outside values. What bibtex and biber would lose is
read where its meaning is clear (a missing comma, one brace too many) and named in every case.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from snnbib.lazy_patterns import lazy_pattern
from snnbib.text import collapse

__all__ = ["FIELD_NAME", "KEY", "Fault", "RawEntry", "Region", "ValuePart", "value_parts"]


class Fault(NamedTuple):
    """Something that is wrong with the text: the rule it breaks, where, and what."""

    rule: str
    line: int
    message: str


ValuePart: TypeAlias = tuple[bool, str]
"""A part of a value: whether it is the name of a string, and the text or name."""


class RawEntry(NamedTuple):
    """An entry whose strings are not resolved: its fields are name, value and line, in order."""

    type: str
    key: str
    line: int
    fields: list[tuple[str, list[ValuePart], int]]


_BLOCK = lazy_pattern(r"@\s*([A-Za-z][\w-]*)\s*([{(])")
# A block at the start of a line ends the one before, closed or not: so an unclosed brace costs only
# its own entry.
_BLOCK_LINE = lazy_pattern(r"^[ \t]*@\s*[A-Za-z][\w-]*\s*[{(]", re.MULTILINE)
_SPACE = lazy_pattern(r"(?:\s+|%[^\n]*)*")
KEY = lazy_pattern(r"[^\s,={}\"#%]+(?:[ \t]+[^\s,={}\"#%]+)*")
FIELD_NAME = lazy_pattern(r"[A-Za-z][^\s,={}()\"#%]*")
_FIELD = lazy_pattern(rf"({FIELD_NAME.pattern})\s*=")
_FIELD_LINE = lazy_pattern(r"\n\s*[A-Za-z][\w-]*\s*=\s*[{\"\d]")
_NAME = lazy_pattern(r"[^\s,={}()\"#%]+")
_BRACE_OR_QUOTE = lazy_pattern(r"\\.|[{}\"]", re.DOTALL)
_BRACE = lazy_pattern(r"[{}]")
_CLOSING = {"{": "}", "(": ")"}
_LONGEST_EXCERPT = 60


class _SyntaxFault(Exception):  # noqa: N818  (a fault of the file, not of the program)
    """The text cannot be read on from here."""

    def __init__(self, position: int, message: str) -> None:
        super().__init__(message)
        self.position = position
        self.message = message


def value_parts(value: str) -> list[ValuePart] | None:
    """The parts of a value as it stands in a file; None if it is not a whole value.

    >>> value_parts('"On " # n')
    [(False, 'On '), (True, 'n')]
    >>> value_parts("{Spikes} author = {Ada Zorn}") is None
    True
    """
    if value[:1] == "{" and value[-1:] == "}":  # fast path: most values
        text = value[1:-1]
        if "{" not in text and "}" not in text:
            return [(False, text)]
    region = Region(value, 0, len(value))
    try:
        parts = region.value()
    except _SyntaxFault:
        return None
    return parts if region.position == len(value) else None


class Region:
    """A part of a file, read from its start to its end.

    Args:
        text: the whole file.
        start: where the part begins.
        stop: where it ends.
    """

    def __init__(self, text: str, start: int, stop: int) -> None:
        self.text = text
        self.strings: dict[str, list[ValuePart]] = {}
        self.entries: list[RawEntry] = []
        self.faults: list[Fault] = []
        self.position = start
        self.stop = self.end = stop
        self._line, self._line_position = 1, 0

    def read(self) -> None:
        """Collect the strings, entries and faults of the part."""
        while block := _BLOCK.search(self.text, self.position, self.stop):
            following = _BLOCK_LINE.search(self.text, block.end(), self.stop)
            self.end = following.start() if following else self.stop
            self._block(block)

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
            self.position = line_end if line_end >= 0 else self.stop

    def _entry(self, kind: str, block: re.Match[str], closing: str) -> None:
        self._skip_space()
        line = self._line_of(block.start())
        key = ""
        if not _FIELD.match(self.text, self.position, self.end) and (
            match := KEY.match(self.text, self.position, self.end)
        ):
            key, self.position = match.group(), match.end()
        fields: list[tuple[str, list[ValuePart], int]] = []
        self.entries.append(RawEntry(kind, key or f"line-{line}", line, fields))
        try:
            fields.extend(self._fields(closing))  # those before a fault are kept
            self._fields_after_extra_brace(fields, block, closing)
        except _SyntaxFault:
            if fields and any(_FIELD_LINE.search(text) for _, text in fields[-1][1]):
                fields.pop()  # its brace is not closed: it has swallowed the fields after it
            if not fields:
                self.entries.pop()
            raise

    def _fields_after_extra_brace(
        self, fields: list[tuple[str, list[ValuePart], int]], block: re.Match[str], closing: str
    ) -> None:
        """Fields after a brace too many, which closes an entry before its end."""
        start = self.position
        self._skip_space()
        if self.text[self.position : self.position + 1] == "," and closing == "}":
            message = "has one brace too many; the fields after it are read"
            self._add_fault(start, f"{self._excerpt(block)} {message}")
            fields.extend(self._fields(closing))
        else:
            self.position = start

    def _fields(self, closing: str) -> Iterator[tuple[str, list[ValuePart], int]]:
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
            yield match[1].lower(), self.value(), self._line_of(start)
            self._report_missing_comma(closing)

    def _expected(self, char: str) -> str:
        if not char:
            return "is not read to its end: a brace or quote is not closed"
        excerpt = collapse(self.text[self.position : self.end].split("\n", 1)[0])[:_LONGEST_EXCERPT]
        return f"is not read from {excerpt!r} on: a field, NAME = VALUE, is expected there"

    def _report_missing_comma(self, closing: str) -> None:
        """Report a missing comma after a value; the next field is still read."""
        self._skip_space()
        if self._char() in {",", closing, ""}:
            return
        if match := _FIELD.match(self.text, self.position, self.end):
            line = self._line_of(self.position)
            message = f"a comma is missing before {match[1]}; the field is read"
            self.faults.append(Fault("bib-missing-comma", line, message))

    def value(self) -> list[ValuePart]:
        """Its parts, which are joined with ``#``."""
        parts = []
        while True:
            self._skip_space()
            parts.append(self._value_part())
            self._skip_space()
            if self._char() != "#":
                return parts
            self.position += 1

    def _value_part(self) -> ValuePart:
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
        if position < self._line_position:
            return self.text.count("\n", 0, position) + 1
        self._line += self.text.count("\n", self._line_position, position)
        self._line_position = position
        return self._line

    def _excerpt(self, block: re.Match[str]) -> str:
        first_line = self.text[block.start() : self.end].split("\n", 1)[0]
        return collapse(first_line)[:_LONGEST_EXCERPT]

    def _add_fault(self, position: int, message: str) -> None:
        self.faults.append(Fault("bib-unreadable-entry", self._line_of(position), message))
