"""BibTeX files as a source: what proceedings sites, DBLP and reference managers export.

Tens of thousands of entries are compared with a list of a few hundred papers, and decoding an entry
takes longer than looking for its identifiers and title: so a prefilter keeps only the entries that
may share an identifier or a title key with a paper, those that others inherit from, and those that
need a parser to be understood. No entry that it drops can be one of the papers.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

from snnbib import files, identifiers
from snnbib.errors import FileError
from snnbib.identifiers import Identifier
from snnbib.lazy_patterns import lazy_pattern
from snnbib.matching import title_keys
from snnbib.model import Finding, Paper, Record, Severity, SourceName
from snnbib.sources import LookupResult
from snnbib.sources.bibtex_entries import decode_entry, text_field
from snnbib.sources.bibtex_inheritance import with_inherited_fields
from snnbib.sources.bibtex_notes import is_truncated
from snnbib.sources.bibtex_parser import BibtexEntry, Fault, parse_bibtex
from snnbib.sources.candidates import Key
from snnbib.sources.value_checks import InvalidValue
from snnbib.text import collapse

__all__ = ["BibtexFiles", "bib_paths", "prefilter", "read_entries"]

# Whole volumes, and entries that only pass their fields on: never a paper.
_NOT_PAPERS = frozenset({
    "proceedings", "mvproceedings", "periodical", "xdata", "set", "comment", "preamble",
})  # fmt: skip
_BLOCK = lazy_pattern(r"^[ \t]*@", re.MULTILINE)
_BLOCK_KEY = lazy_pattern(r"\s*@\s*\w+\s*[{(]\s*([^\s,{}]+)")
_PARENTS = lazy_pattern(r"\b(?:crossref|xdata)\s*=\s*[{\"]([^{}\"]*)")
# What identifies a paper; a value that is not plain text in braces or quotes is for the parser.
_SCANNED_FIELDS = ("title", "doi", "url", "ee", "eprint", "eprinttype", "archiveprefix", "volume")
_BEFORE_FIELD_NAME = frozenset(" \t\r\n,({")
# Braces three deep inside, as in {\'{\i}}; possessive, so that it cannot backtrack.
_BRACED_TEXT = r"[^{}]*+"
for _ in range(3):
    _BRACED_TEXT = rf"[^{{}}]*+(?:\{{{_BRACED_TEXT}\}}[^{{}}]*+)*+"
_VALUE = lazy_pattern(rf'\s*=\s*(?:\{{({_BRACED_TEXT})\}}|"([^"{{}}]*+)"|(\d++))\s*+[,}})]')
_URL_TOKEN = lazy_pattern(r"[0-9]+(?=v[0-9])|[a-z0-9]+")  # arXiv's versions apart
_YEAR = lazy_pattern(r"(?:19|20)\d\d")
_EQUALS = lazy_pattern(r"\s*=")


def bib_paths(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The .bib files that the given files and directories stand for, sorted within each.

    Raises:
        FileError: a path does not exist, or a directory has no .bib file.
    """
    bib_files: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = sorted(path.rglob("*.bib"))
            if not inside:
                raise FileError("there is no .bib file in this directory", path=str(path))
            bib_files += inside
        elif path.is_file():
            bib_files.append(path)
        else:
            raise FileError("no such file or directory", path=str(path))
    return tuple(dict.fromkeys(bib_files))


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
        joined: dict[int, dict[Record, None]] = defaultdict(dict)
        for record in self._records(frozenset(wanted)):
            for key in identifiers.record_identifiers(record) | title_keys(record.title):
                for position in wanted.get(key, ()):
                    joined[position][record] = None
        for position, paper in enumerate(papers):
            yield paper, tuple(joined[position])

    def _records(self, wanted: frozenset[Key]) -> Iterator[Record]:
        for path in self.paths:
            text = _read(path)
            if text.strip() and "@" not in text:
                fault = Fault("bib-unreadable-entry", 1, "no entry is in it: is this a .bib file?")
                self.findings.append(_fault_finding(path, fault))
                continue
            records, findings = read_entries(prefilter(text, wanted), path)
            self.findings += findings
            yield from records


def _read(path: Path) -> str:
    """The text of a file with line ends as Unix has them."""
    text = files.read_text(path).removeprefix("\ufeff")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def prefilter(text: str, wanted: frozenset[Key]) -> str:
    """The text of a .bib file without the entries that cannot be wanted, line numbers unchanged.

    Args:
        text: the whole file.
        wanted: every key of every paper.
    """
    tokens = _identifier_tokens(wanted)
    parents = _parent_keys(text)
    starts = [match.start() for match in _BLOCK.finditer(text)]
    blocks = []
    for start, end in pairwise([0, *starts, len(text)]):
        block = text[start:end]
        is_kept = _is_parent(block, parents) or _may_be_wanted(block, wanted, tokens)
        blocks.append(block if is_kept else "\n" * block.count("\n"))
    return "".join(blocks)


def _parent_keys(text: str) -> frozenset[str]:
    """The keys of entries that others inherit from, in lower case."""
    lowered = text.lower()
    if "crossref" not in lowered and "xdata" not in lowered:
        return frozenset()
    parents = (key.strip() for match in _PARENTS.finditer(lowered) for key in match[1].split(","))
    return frozenset(parents)


def _is_parent(block: str, parents: frozenset[str]) -> bool:
    match = _BLOCK_KEY.match(block) if parents else None
    return match is not None and match[1].lower() in parents


_IdentifierTokens: TypeAlias = Mapping[str, Sequence[frozenset[str]]]


def _identifier_tokens(wanted: frozenset[Key]) -> _IdentifierTokens:
    """The tokens of every identifier, by its rarest one.

    An entry without all tokens of an identifier does not have the identifier.
    """
    by_rarest: dict[str, list[frozenset[str]]] = defaultdict(list)
    for key in wanted:
        if isinstance(key, Identifier):
            tokens = _url_tokens(key.value)
            by_rarest[_rarest_token(tokens)].append(frozenset(tokens))
    return by_rarest


def _rarest_token(tokens: Sequence[str]) -> str:
    """The longest token that is not a year; on ties the last."""
    return max(reversed(tokens), key=lambda token: (_YEAR.fullmatch(token) is None, len(token)))


def _contains_any_identifier(by_rarest: _IdentifierTokens, tokens: frozenset[str]) -> bool:
    shared = tokens & by_rarest.keys()
    return any(identifier <= tokens for token in shared for identifier in by_rarest[token])


def _url_tokens(text: str) -> list[str]:
    """The tokens of a URL or identifier, however it is escaped or padded with zeros."""
    return [token.lstrip("0") for token in _URL_TOKEN.findall(text.lower())]


def _may_be_wanted(block: str, wanted: frozenset[Key], by_rarest: _IdentifierTokens) -> bool:
    """Whether a block may be wanted, or must reach the parser so that its faults are reported."""
    lowered = block.lower()
    if block.count("{") != block.count("}") or "@string" in lowered or not block.strip("\n"):
        return True
    fields = list(_scan_fields(block, lowered))
    titles = [value for name, value in fields if name == "title"]
    if not titles or any(value is None for _, value in fields):
        return True
    if any(not title_keys(_plain_title(title)).isdisjoint(wanted) for title in titles if title):
        return True
    # An arXiv id may stand in any field, such as Google Scholar's journal.
    other_values = [value for name, value in fields if value and name != "title"]
    text = lowered if "arxiv" in lowered else " ".join(other_values)
    return "%" in text or _contains_any_identifier(by_rarest, frozenset(_url_tokens(text)))


def _scan_fields(block: str, lowered: str) -> Iterator[tuple[str, str | None]]:
    """The fields of a block that identify a paper; None for a value that needs a parser."""
    for name in _SCANNED_FIELDS:
        start = lowered.find(name)
        while start >= 0:
            end = start + len(name)
            if block[start - 1 : start] in _BEFORE_FIELD_NAME and _EQUALS.match(block, end):
                value = _VALUE.match(block, end)
                yield name, (value[1] or value[2] or value[3] or "") if value else None
            start = lowered.find(name, end)


def _plain_title(tex: str) -> str:
    """A title with the words that decoding would give it, at less cost."""
    if tex.isascii() and "\\" not in tex and "$" not in tex and "&" not in tex:
        return tex.replace("{", "").replace("}", "")
    return text_field({"title": collapse(tex)}, "title")


def read_entries(text: str, path: Path) -> tuple[list[Record], list[Finding]]:
    """The papers in the text of a .bib file, and what is wrong with it.

    Args:
        text: the file, or what the prefilter keeps of it.
        path: of the file, for locators and findings.
    """
    parsed = parse_bibtex(text)
    records: list[Record] = []
    findings = [_fault_finding(path, fault) for fault in parsed.faults]
    by_key = {entry.key.lower(): entry for entry in reversed(parsed.entries)}
    for entry in parsed.entries:
        if entry.type in _NOT_PAPERS:
            continue
        fields = with_inherited_fields(entry, by_key)
        record, invalid = decode_entry(entry.type, f"{path.name}:{entry.key}", fields)
        records.append(record)
        if is_truncated(fields):
            message = 'the authors end in "and others", so none of them is used'
            findings.append(_finding("bib-truncated-authors", path, entry, "author", message))
        findings += [_invalid_finding(path, entry, value) for value in invalid]
    return records, findings


def _invalid_finding(path: Path, entry: BibtexEntry, value: InvalidValue) -> Finding:
    rule = "name-rest" if value.is_name else "bib-invalid-value"
    finding = _finding(rule, path, entry, value.field, value.message)
    return replace(finding, severity=Severity.NOTICE) if value.is_name else finding


def _finding(rule: str, path: Path, entry: BibtexEntry, field_name: str, message: str) -> Finding:
    """A finding about a field of an entry, at the field's line."""
    return Finding(
        rule=rule,
        severity=Severity.WARNING,
        message=f"{entry.key}: {message}",
        path=str(path),
        line=entry.lines.get(field_name, entry.line),
    )


def _fault_finding(path: Path, fault: Fault) -> Finding:
    is_notice = fault.rule == "bib-duplicate-key"
    return Finding(
        rule=fault.rule,
        severity=Severity.NOTICE if is_notice else Severity.WARNING,
        message=fault.message,
        path=str(path),
        line=fault.line,
    )
