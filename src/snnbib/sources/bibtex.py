"""BibTeX files as a source: what proceedings sites, DBLP and reference managers export.

Tens of thousands of entries are joined with a list of a few hundred papers. Every file is split
into entries by bibtexparser, whatever is in it; only an entry that shares an identifier or a title
key with a paper is decoded further. Splitting is most of the work, so large files are spread over
the processors.
"""

import os
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from copy import deepcopy
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from typing import TypedDict

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

from snnbib import identifiers, names
from snnbib.errors import FileError
from snnbib.identifiers import Identifier
from snnbib.match import title_keys
from snnbib.model import Finding, Paper, Person, Record, Severity, SourceName, WorkType
from snnbib.sources import Found
from snnbib.tex import decode
from snnbib.text import clean, collapse

__all__ = ["BibtexFiles", "Key", "bib_paths", "decode_entry", "records"]

Key = Identifier | str
"""What an entry and a paper are joined on: an identifier, or a title key."""

_TYPES = {
    "inproceedings": WorkType.CONFERENCE_PAPER,
    "conference": WorkType.CONFERENCE_PAPER,
    "article": WorkType.JOURNAL_ARTICLE,
    "unpublished": WorkType.PREPRINT,
    "online": WorkType.PREPRINT,
}


class _Identifying(TypedDict):
    """The fields of a record that identify it."""

    doi: str
    arxiv: str
    arxiv_class: str
    urls: tuple[str, ...]


# Whole volumes: never a paper.
_VOLUMES = {"proceedings", "book", "periodical", "collection"}
# DBLP files arXiv's preprints as articles of this journal.
_PREPRINT_JOURNALS = re.compile(r"corr|arxiv", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([_%#&~{}])")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
# BibTeX's own rule (btxdoc 2.4): a child inherits what it lacks; a title becomes a booktitle.
_INHERITED = ("publisher", "year", "series", "volume", "editor", "isbn", "address")
# What `_keys` looks at.
_PROBED = {"title", "url", "ee", "doi", "eprint", "eprinttype", "archiveprefix", "volume"}
# Below this size one processor is done before a second has started.
_WORTH_A_PROCESS = 4_000_000


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

    def find(self, papers: Sequence[Paper]) -> Iterator[Found]:
        """Every paper with the entries that share an identifier or a title key with it.

        Raises:
            FileError: a file cannot be read.
        """
        wanted: dict[Key, list[int]] = defaultdict(list)
        for position, paper in enumerate(papers):
            for key in identifiers.of_paper(paper) | title_keys(paper.title):
                wanted[key].append(position)
        found: dict[int, dict[Record, None]] = defaultdict(dict)
        for record in self._joined(frozenset(wanted)):
            for key in identifiers.of_record(record) | title_keys(record.title):
                for position in wanted.get(key, ()):
                    found[position][record] = None
        for position, paper in enumerate(papers):
            yield paper, tuple(found[position])

    def _joined(self, wanted: frozenset[Key]) -> Iterator[Record]:
        for joined, findings in _each_file(self.paths, wanted):
            self.findings += findings
            yield from joined


def _each_file(
    paths: Sequence[Path], wanted: frozenset[Key]
) -> Iterable[tuple[list[Record], list[Finding]]]:
    """What `records` gives for each path, in order, on as many processors as are worth it."""
    workers = min(os.cpu_count() or 1, len(paths))
    if workers == 1 or sum(path.stat().st_size for path in paths) < _WORTH_A_PROCESS:
        return (records(path, wanted) for path in paths)
    # "spawn": forking a process that has threads can deadlock, and resolving has some.
    with ProcessPoolExecutor(workers, get_context("spawn"), _set_wanted, (wanted,)) as pool:
        return list(pool.map(_records_of, paths))


_wanted: frozenset[Key] = frozenset()


def _set_wanted(wanted: frozenset[Key]) -> None:
    global _wanted  # noqa: PLW0603  (a process is told once what to look for, not once a file)
    _wanted = wanted


def _records_of(path: Path) -> tuple[list[Record], list[Finding]]:
    return records(path, _wanted)


def records(path: Path, wanted: frozenset[Key]) -> tuple[list[Record], list[Finding]]:
    """The entries of one file that share a key with `wanted`, and what is wrong with the file.

    Raises:
        FileError: the file cannot be read, or is not UTF-8.
    """
    library = parse_string(_read(path), parse_stack=[])
    findings = [_failed(path, block) for block in library.failed_blocks]
    volumes = {entry.key.lower(): entry for entry in library.entries if _is_volume(entry)}
    joined = []
    for entry in _papers(library):
        probe = _literals(entry)
        if _keys(probe).isdisjoint(wanted):
            continue
        fields = _resolved(entry, library.strings)
        parent = volumes.get(fields.get("crossref", "").lower())
        if parent is not None:
            fields = _inherited(fields, _resolved(parent, library.strings))
        joined.append(decode_entry(entry.entry_type, f"{path.name}:{entry.key}", fields))
        findings += _incomplete(path, entry, fields)
    return joined, findings


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        message = "not UTF-8: save the file as UTF-8 and run again"
        raise FileError(message, path=str(path), line=line) from None
    except OSError as error:
        raise FileError(error.strerror or str(error), path=str(path)) from None


def _is_volume(entry: Entry) -> bool:
    return entry.entry_type in _VOLUMES


def _papers(library: Library) -> Iterator[Entry]:
    """Every entry but whole volumes, also those that bibtexparser sets aside as duplicates."""
    aside = (block.ignore_error_block for block in library.failed_blocks)
    for entry in (*library.entries, *aside):
        if isinstance(entry, Entry) and not _is_volume(entry):
            yield entry


def _literals(entry: Entry) -> dict[str, str]:
    """The fields that identify a paper as they stand in the file, without outer braces or quotes.

    Enough to see whether an entry can matter; names of strings are not resolved.
    """
    literals: dict[str, str] = {}
    for item in entry.fields:
        name = item.key.lower()
        if name in _PROBED:
            value = str(item.value)
            literals.setdefault(name, value[1:-1] if value[:1] in {"{", '"'} else value)
    return literals


def _resolved(entry: Entry, strings: Sequence[String]) -> dict[str, str]:
    """The fields with their strings put in and their braces or quotes taken off."""
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


def _failed(path: Path, block: ParsingFailedBlock) -> Finding:
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


def _incomplete(path: Path, entry: Entry, fields: Mapping[str, str]) -> Iterator[Finding]:
    if _truncated(fields):
        yield Finding(
            rule="bib-truncated-authors",
            severity=Severity.WARNING,
            message=f'{entry.key}: the authors end in "and others"; none of them is taken',
            path=str(path),
            line=_line(entry),
        )


def _line(block: Block) -> int:
    return (block.start_line or 0) + 1  # bibtexparser counts from 0


def _keys(fields: Mapping[str, str]) -> frozenset[Key]:
    """What an entry that has not been decoded yet is joined on."""
    probe = Record(source=SourceName.BIBTEX, locator="", **_identifying(fields))
    return identifiers.of_record(probe) | title_keys(_plain(fields, "title"))


def decode_entry(entry_type: str, locator: str, fields: Mapping[str, str]) -> Record:
    r"""A record from the fields of one BibTeX entry.

    Args:
        entry_type: in lower case, without the at sign.
        locator: what provenance calls it, ``FILE:KEY``.
        fields: by lower-case name, without outer braces, strings resolved, TeX as it is.
    """
    year, month, day = _date(fields)
    return Record(
        source=SourceName.BIBTEX,
        locator=clean(locator),
        type=_type(entry_type, fields),
        title=_plain(fields, "title"),
        subtitle=_plain(fields, "subtitle"),
        authors=_authors(fields),
        year=year,
        month=month,
        day=day,
        container_title=_plain(fields, "booktitle", "journal", "journaltitle"),
        event_title=_plain(fields, "eventtitle"),
        event_place=_plain(fields, "venue"),
        series=_plain(fields, "series"),
        volume=_plain(fields, "volume"),
        issue=_plain(fields, "number", "issue"),
        pages=_plain(fields, "pages", "eid", "article-number"),
        publisher=_plain(fields, "publisher"),
        publisher_place=_plain(fields, "address", "location"),
        isbn=_plain(fields, "isbn"),
        issn=_plain(fields, "issn"),
        note=_plain(fields, "note"),
        **_identifying(fields),
    )


def _plain(fields: Mapping[str, str], *names: str) -> str:
    """The first of these fields that is not empty, as plain Unicode."""
    value = next((fields[name] for name in names if fields.get(name)), "")
    return clean(decode(value))


def _verbatim(fields: Mapping[str, str], name: str) -> str:
    """A field that is no text: a URL or an identifier, whose TeX escapes are undone."""
    value = fields.get(name, "")
    return (_ESCAPE.sub(r"\1", value) if "\\" in value else value).strip("{} ")


def _type(entry_type: str, fields: Mapping[str, str]) -> WorkType:
    if entry_type == "article" and _PREPRINT_JOURNALS.match(fields.get("journal", "")):
        return WorkType.PREPRINT
    if entry_type == "misc" and _arxiv(fields):
        return WorkType.PREPRINT
    return _TYPES.get(entry_type, WorkType.OTHER)


def _authors(fields: Mapping[str, str]) -> tuple[Person, ...]:
    """The authors in order; none of a list cut short, because the others would be lost."""
    if _truncated(fields):
        return ()
    return tuple(names.from_bibtex(name) for name in names.split_bibtex(fields.get("author", "")))


def _truncated(fields: Mapping[str, str]) -> bool:
    return names.split_bibtex(fields.get("author", ""))[-1:] == ("others",)


def _date(fields: Mapping[str, str]) -> tuple[int, int, int]:
    """Year, month and day, 0 where not known, from biblatex's date or BibTeX's year and month."""
    parts = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", fields.get("date", ""))
    if parts:
        year, month, day = (int(part or 0) for part in parts.groups())
        return year, month, day
    year_match = re.search(r"\d{4}", fields.get("year", ""))
    return int(year_match[0]) if year_match else 0, _month(fields.get("month", "")), 0


def _month(text: str) -> int:
    if text.isdecimal():
        return int(text) if int(text) <= len(_MONTHS) else 0
    name = text[:3].lower()
    return _MONTHS.index(name) + 1 if name in _MONTHS else 0


def _arxiv(fields: Mapping[str, str]) -> str:
    """The arXiv id: from eprint where it says so, from CoRR's "abs/ID" volume, or from the URL."""
    kind = (fields.get("eprinttype") or fields.get("archiveprefix") or "arxiv").lower()
    if kind == "arxiv" and (found := identifiers.arxiv_id(_verbatim(fields, "eprint"))):
        return found
    if found := identifiers.arxiv_id(fields.get("volume", "").removeprefix("abs/")):
        return found
    return identifiers.arxiv_id(_verbatim(fields, "doi"))


def _identifying(fields: Mapping[str, str]) -> _Identifying:
    url = _verbatim(fields, "url") or _verbatim(fields, "ee")
    return _Identifying(
        doi=identifiers.doi(_verbatim(fields, "doi")),
        arxiv=_arxiv(fields),
        arxiv_class=_verbatim(fields, "eprintclass") or _verbatim(fields, "primaryclass"),
        urls=(url,) if url else (),
    )
