"""BibTeX files -> entries, as bibtex and biber read them, and what is wrong with the text. Pure.

bibtexparser divides a file into blocks. What it refuses, or ends too early because a brace or a
comma is wrong, is read again by `snnbib.sources.bibtex_recovery`, so that a fault loses as
little as possible and is reported.
"""

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from bibtexparser import model as blocks
from bibtexparser.entrypoint import parse_string

from snnbib.lazy_patterns import lazy_pattern
from snnbib.sources.bibtex_recovery import (
    FIELD_NAME,
    KEY,
    Fault,
    RawEntry,
    Region,
    ValuePart,
    value_parts,
)
from snnbib.text import collapse, is_html_page
from snnbib.values import MONTHS

__all__ = ["BibFile", "BibtexEntry", "Fault", "parse_bibtex"]

# bibtexparser logs what it refuses; `_read_again` reports the same faults with their lines.
logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class BibtexEntry:
    """One entry: its key as written, its values by field name; type and names in lower case."""

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

    entries: tuple[BibtexEntry, ...]
    faults: tuple[Fault, ...]


# What bibtexparser takes for text between entries, but is a field or the start of a block.
_BIBTEX_IN_COMMENT = lazy_pattern(rf"^\s*,|{FIELD_NAME.pattern}\s*=|@\s*[A-Za-z]")


def parse_bibtex(text: str) -> BibFile:
    """The entries of a .bib file, and every fault of its text.

    >>> parse_bibtex('@misc{a, title = "On " # n} @string{n = {Neurons}}').entries[0].fields
    {'title': 'On Neurons'}
    """
    if is_html_page(text):
        message = "this is an HTML page, not BibTeX: download the .bib file itself"
        return BibFile((), (Fault("bib-unreadable-entry", 1, message),))
    reader = _FileReader(text)
    reader.read()
    entries = tuple(reader.resolved())
    return BibFile(entries, tuple(sorted(reader.faults, key=lambda fault: fault.line)))


class _FileReader:
    """The strings, entries and faults of a file, collected block by block."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.strings: dict[str, list[ValuePart]] = {}
        self.entries: list[RawEntry] = []
        self.faults: list[Fault] = []

    def read(self) -> None:
        """Collect strings, entries and faults in the order of the file."""
        parts = [_unwrapped(block) for block in parse_string(self.text, parse_stack=[]).blocks]
        starts = list(self._starts(parts))
        position = 0
        while position < len(parts):
            end = position + 1
            # What follows an entry that was cut short is part of it.
            while end < len(parts) and isinstance(parts[end], blocks.ImplicitComment):
                end += 1
            if not self._accept(parts[position:end]):
                stop = starts[end] if end < len(parts) else len(self.text)
                self._read_again(starts[position], stop)
            position = end

    def _starts(self, parts: Sequence[blocks.Block]) -> Iterator[int]:
        """Where each block starts in the text."""
        position = 0
        for part in parts:
            raw = part.raw or ""
            position = max(position, self.text.find(raw, position))
            yield position
            # What bibtexparser shows of a block that it refuses may reach into the next one.
            position += 1 if isinstance(part, blocks.ParsingFailedBlock) else len(raw)

    def _accept(self, parts: Sequence[blocks.Block]) -> bool:
        """Add a block and the text after it to the results; False if it has to be read again."""
        block, *comments = parts
        if any(_BIBTEX_IN_COMMENT.search(part.raw or "") for part in comments):
            return False
        if isinstance(block, blocks.ImplicitComment):
            return not _BIBTEX_IN_COMMENT.search(block.raw or "")
        if isinstance(block, blocks.String):
            value = value_parts(block.value)
            self.strings[block.key.lower()] = value or []
            return value is not None
        if isinstance(block, blocks.Entry):
            entry = _raw_entry(block)
            self.entries += [entry] if entry else []
            return entry is not None
        return not isinstance(block, blocks.ParsingFailedBlock)

    def _read_again(self, start: int, stop: int) -> None:
        region = Region(self.text, start, stop)
        region.read()
        self.strings |= region.strings
        self.entries += region.entries
        self.faults += region.faults

    def resolved(self) -> Iterator[BibtexEntry]:
        """The entries with their strings put in; a key or field that comes twice is a fault."""
        keys: set[str] = set()
        for kind, key, line, raw_fields in self.entries:
            if key.lower() in keys:
                message = f"the key {key} is used twice; both entries are read"
                self.faults.append(Fault("bib-duplicate-key", line, message))
            keys.add(key.lower())
            fields: dict[str, str] = {}
            lines: dict[str, int] = {}
            for name, parts, field_line in raw_fields:
                if name in fields:
                    message = f"{key} has {name} twice; the first is read"
                    self.faults.append(Fault("bib-duplicate-field", field_line, message))
                else:
                    fields[name] = collapse(self._joined(parts, field_line))
                    lines[name] = field_line
            yield BibtexEntry(kind, key, line, fields, lines)

    def _joined(self, parts: Sequence[ValuePart], line: int, used: tuple[str, ...] = ()) -> str:
        """A value as text; a name that no string defines is named, and left as it is."""
        texts = []
        for is_name, text in parts:
            name = text.lower()
            if not is_name:
                texts.append(text)
            elif name in self.strings and name not in used:
                texts.append(self._joined(self.strings[name], line, (*used, name)))
            else:
                texts.append(text)
                if name[:3] not in MONTHS:
                    message = f"no @string defines {text}; the name itself is used"
                    self.faults.append(Fault("bib-undefined-string", line, message))
        return "".join(texts)


def _unwrapped(block: blocks.Block) -> blocks.Block:
    """The entry within a block that bibtexparser sets aside because its key or a field repeats."""
    if isinstance(block, blocks.DuplicateBlockKeyBlock | blocks.DuplicateFieldKeyBlock):
        return block.ignore_error_block or block
    return block


def _raw_entry(block: blocks.Entry) -> RawEntry | None:
    """An entry of bibtexparser's; None if a name or value shows that it was misread."""
    fields = []
    for item in block.fields:
        parts = value_parts(item.value)
        if parts is None or not FIELD_NAME.fullmatch(item.key):
            return None
        fields.append((item.key.lower(), parts, (item.start_line or 0) + 1))
    key = block.key.strip()
    if not KEY.fullmatch(key):
        return None
    # bibtexparser counts lines from 0.
    return RawEntry(block.entry_type.lower(), key, (block.start_line or 0) + 1, fields)
