"""BibTeX files as a source: what proceedings sites, DBLP and reference managers export.

Tens of thousands of entries are joined with a list of a few hundred papers. bibtexparser takes
some 200 microseconds to split an entry, so every entry is glanced at first: only those that may
share an identifier or a title key with a paper, and those that a glance cannot make out, are
given to it. What a glance passes over cannot be one of the papers.
"""

import logging
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

from bibtexparser.entrypoint import parse_string
from bibtexparser.library import Library
from bibtexparser.middlewares import RemoveEnclosingMiddleware, ResolveStringReferencesMiddleware
from bibtexparser.model import (
    Block,
    DuplicateBlockKeyBlock,
    DuplicateFieldKeyBlock,
    Entry,
    ParsingFailedBlock,
    String,
)

from snnbib import identifiers
from snnbib.errors import FileError
from snnbib.identifiers import Identifier
from snnbib.matching import title_keys
from snnbib.model import Finding, Paper, Record, Severity, SourceName
from snnbib.sources import LookupResult
from snnbib.sources.bibtex_entries import decode_entry, is_truncated, text_field
from snnbib.text import collapse

__all__ = ["BibtexFiles", "Key", "bib_paths", "prefilter", "read_entries"]

Key = Identifier | str
"""What an entry and a paper are joined on: an identifier, or a title key."""

# What bibtexparser complains about is in its failed blocks, and so in our findings.
logging.getLogger("bibtexparser").addHandler(logging.NullHandler())

# Whole volumes: never a paper, but papers inherit from them.
_VOLUMES = {"proceedings", "book", "periodical", "collection"}
# BibTeX's own rule (btxdoc 2.4): a child inherits what it lacks; a title becomes a booktitle.
_INHERITED = ("publisher", "year", "series", "volume", "isbn", "address")

# A block starts where bibtexparser lets one start, whatever came before.
_BLOCK = re.compile(r"^[ \t]*@", re.MULTILINE)
_SHARED_BLOCK = re.compile(r"\s*@(?:string|" + "|".join(_VOLUMES) + r")\b", re.IGNORECASE)
# What identifies a paper; a value that is not plain text in braces or quotes is for the parser.
_IDENTIFYING = ("title", "doi", "url", "ee", "eprint", "eprinttype", "archiveprefix", "volume")
_BEFORE_NAME = frozenset(" \t\r\n,({")
# Braces three deep inside, as in {\'{\i}}; possessive, so that it cannot backtrack.
_INSIDE = r"[^{}]*+"
for _ in range(3):
    _INSIDE = rf"[^{{}}]*+(?:\{{{_INSIDE}\}}[^{{}}]*+)*+"
_VALUE = re.compile(rf'\s*=\s*(?:\{{({_INSIDE})\}}|"([^"{{}}]*+)"|(\d++))\s*+[,}})]')
_URL_TOKEN = re.compile(r"[0-9]+(?=v[0-9])|[a-z0-9]+")  # arXiv's versions apart
_YEAR = re.compile(r"(?:19|20)\d\d")
_EQUALS = re.compile(r"\s*=")


def bib_paths(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The .bib files that the given files and directories stand for, sorted within each.

    Raises:
        FileError: a path does not exist, or a directory has no .bib file.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(path.rglob("*.bib"))
            if not inside:
                raise FileError("there is no .bib file in this directory", path=str(path))
            found += inside
        elif path.is_file():
            found.append(path)
        else:
            raise FileError("no such file or directory", path=str(path))
    return tuple(dict.fromkeys(found))


@dataclass(slots=True)
class BibtexFiles:
    """.bib files on this machine as a `snnbib.sources.Source`.

    After `find`, `findings` lists what is wrong with the files.
    """

    paths: Sequence[Path]
    findings: list[Finding] = field(default_factory=list)
    name: SourceName = SourceName.BIBTEX

    def covers(self, paper: Paper) -> bool:
        """Any paper may be in it."""
        del paper
        return True

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        """Every paper with the entries that share an identifier or a title key with it.

        Raises:
            FileError: a file cannot be read, or is not UTF-8.
        """
        wanted: dict[Key, list[int]] = defaultdict(list)
        for position, paper in enumerate(papers):
            for key in identifiers.paper_identifiers(paper) | title_keys(paper.title):
                wanted[key].append(position)
        found: dict[int, dict[Record, None]] = defaultdict(dict)
        for record in self._records(frozenset(wanted)):
            for key in identifiers.record_identifiers(record) | title_keys(record.title):
                for position in wanted.get(key, ()):
                    found[position][record] = None
        for position, paper in enumerate(papers):
            yield paper, tuple(found[position])

    def _records(self, wanted: frozenset[Key]) -> Iterator[Record]:
        for path in self.paths:
            text = prefilter(_read(path), wanted)
            records, findings = read_entries(text, path)
            self.findings += findings
            yield from records


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        message = "not UTF-8: save the file as UTF-8 and run again"
        raise FileError(message, path=str(path), line=line) from None
    except OSError as error:
        raise FileError(error.strerror or str(error), path=str(path)) from None


def prefilter(text: str, wanted: frozenset[Key]) -> str:
    """The text of a .bib file without the entries that cannot be wanted, line numbers unchanged.

    Args:
        text: the whole file.
        wanted: every key of every paper.
    """
    marks = _identifier_tokens(wanted)
    starts = [match.start() for match in _BLOCK.finditer(text)]
    kept = []
    for start, end in pairwise([0, *starts, len(text)]):
        block = text[start:end]
        is_kept = _may_be_wanted(block, wanted, marks)
        kept.append(block if is_kept else "\n" * block.count("\n"))
    return "".join(kept)


_IdentifierTokens: TypeAlias = Mapping[str, Sequence[frozenset[str]]]


def _identifier_tokens(wanted: frozenset[Key]) -> _IdentifierTokens:
    """The words of every identifier, by the one that tells it best from others.

    An entry that has not all the words of an identifier has not got the identifier.
    """
    marks: dict[str, list[frozenset[str]]] = defaultdict(list)
    for key in wanted:
        if isinstance(key, Identifier):
            found = _url_tokens(key.value)
            marks[_rarest_token(found)].append(frozenset(found))
    return marks


def _rarest_token(found: Sequence[str]) -> str:
    """The longest word that is no year, the last of equals."""
    return max(reversed(found), key=lambda word: (_YEAR.fullmatch(word) is None, len(word)))


def _contains_any_identifier(marks: _IdentifierTokens, found: frozenset[str]) -> bool:
    return any(words <= found for mark in found & marks.keys() for words in marks[mark])


def _url_tokens(text: str) -> list[str]:
    """The words of a URL or identifier, however it is escaped or padded."""
    return [word.lstrip("0") for word in _URL_TOKEN.findall(text.lower())]


def _may_be_wanted(block: str, wanted: frozenset[Key], marks: _IdentifierTokens) -> bool:
    """Whether a block may be wanted, is needed by others, or is for the parser to complain of."""
    if block.count("{") != block.count("}") or _SHARED_BLOCK.match(block):
        return True
    found = list(_scan_fields(block))
    titles = [value for name, value in found if name == "title"]
    if not titles or any(value is None for _, value in found):
        return True
    if any(not title_keys(_plain_title(title)).isdisjoint(wanted) for title in titles if title):
        return True
    others = " ".join([value for name, value in found if value and name != "title"])
    return "%" in others or _contains_any_identifier(marks, frozenset(_url_tokens(others)))


def _scan_fields(block: str) -> Iterator[tuple[str, str | None]]:
    """The fields of a block that identify a paper; None for a value that needs a parser."""
    lowered = block.lower()
    for name in _IDENTIFYING:
        start = lowered.find(name)
        while start >= 0:
            end = start + len(name)
            if block[start - 1 : start] in _BEFORE_NAME and _EQUALS.match(block, end):
                value = _VALUE.match(block, end)
                yield name, (value[1] or value[2] or value[3] or "") if value else None
            start = lowered.find(name, end)


def _plain_title(tex: str) -> str:
    """A title that has the words of the one that `decode` would give, at less cost."""
    if tex.isascii() and "\\" not in tex and "$" not in tex and "&" not in tex:
        return tex.replace("{", "").replace("}", "")
    return text_field({"title": collapse(tex)}, "title")


def read_entries(text: str, path: Path) -> tuple[list[Record], list[Finding]]:
    """The papers in the text of a .bib file, and what is wrong with it.

    Args:
        text: the file, or what of it is worth parsing.
        path: the file's, for locators and findings.
    """
    library = parse_string(text, parse_stack=[])
    strings = library.strings
    volumes = {entry.key.lower(): entry for entry in library.entries if _is_volume(entry)}
    records = []
    findings = [_parse_failure_finding(path, block) for block in library.failed_blocks]
    for entry in _papers(library):
        fields = _resolved(entry, strings)
        parent = volumes.get(fields.get("crossref", "").lower())
        if parent is not None:
            fields = _inherited(fields, _resolved(parent, strings))
        records.append(decode_entry(entry.entry_type, f"{path.name}:{entry.key}", fields))
        findings += _truncated_authors_findings(path, entry, fields)
    return records, findings


def _is_volume(entry: Entry) -> bool:
    return entry.entry_type in _VOLUMES


def _papers(library: Library) -> Iterator[Entry]:
    """Every entry but whole volumes, also those that bibtexparser sets aside as duplicates."""
    aside = (block.ignore_error_block for block in library.failed_blocks)
    for entry in (*library.entries, *aside):
        if isinstance(entry, Entry) and not _is_volume(entry):
            yield entry


def _resolved(entry: Entry, strings: Sequence[String]) -> dict[str, str]:
    """The fields by lower-case name, with strings put in and braces or quotes taken off."""
    library = Library([*deepcopy(strings), Entry(entry.entry_type, entry.key, list(entry.fields))])
    for step in (ResolveStringReferencesMiddleware(), RemoveEnclosingMiddleware()):
        library = step.transform(library)
    fields: dict[str, str] = {}
    for item in library.entries[0].fields:
        fields.setdefault(item.key.lower(), collapse(str(item.value)))
    return fields


def _inherited(fields: Mapping[str, str], parent: Mapping[str, str]) -> dict[str, str]:
    """The fields of an entry with what it takes over from the volume it is in."""
    taken = {name: parent[name] for name in _INHERITED if name in parent}
    title = parent.get("booktitle") or parent.get("title")
    return taken | ({"booktitle": title} if title else {}) | dict(fields)


def _parse_failure_finding(path: Path, block: ParsingFailedBlock) -> Finding:
    first = collapse((block.raw or "").split("\n", 1)[0])[:60]
    severity = Severity.WARNING
    if isinstance(block, DuplicateBlockKeyBlock):
        rule, severity = "bib-duplicate-key", Severity.NOTICE
        message = f"the key {block.key} is used twice; both entries are read"
    elif isinstance(block, DuplicateFieldKeyBlock):
        rule = "bib-duplicate-field"
        message = f"{first} has {', '.join(sorted(block.duplicate_keys))} twice; the first is read"
    else:
        rule = "bib-unreadable-entry"
        message = f"{first} is not read: a brace or quote is not closed, or a comma is missing"
    return Finding(rule=rule, severity=severity, message=message, path=str(path), line=_line(block))


def _truncated_authors_findings(
    path: Path, entry: Entry, fields: Mapping[str, str]
) -> Iterator[Finding]:
    if is_truncated(fields):
        yield Finding(
            rule="bib-truncated-authors",
            severity=Severity.WARNING,
            message=f'{entry.key}: the authors end in "and others"; none of them is taken',
            path=str(path),
            line=_line(entry),
        )


def _line(block: Block) -> int:
    return (block.start_line or 0) + 1  # bibtexparser counts from 0
