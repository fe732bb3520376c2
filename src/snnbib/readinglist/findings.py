"""The findings of reading a list: each problem is reported once, with its line. Pure.

Nothing is skipped in silence: every unit of the list is a paper or is counted by a finding.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from types import MappingProxyType
from typing import TypeVar

from snnbib import venues
from snnbib.counts import counted
from snnbib.model import Finding, Link, Paper, Severity
from snnbib.readinglist.blocks import Block
from snnbib.readinglist.headings import Heading
from snnbib.readinglist.outline import LONGEST, Section
from snnbib.readinglist.reader import Document, Entry
from snnbib.text import fold, tidy

__all__ = ["RULES", "is_web", "notes_of", "papers_and_findings", "rest_of"]

RULES: Mapping[str, Severity] = MappingProxyType(
    {
        "list-bad-url": Severity.ERROR,
        "list-broken-heading": Severity.ERROR,
        "list-no-papers": Severity.ERROR,
        "list-no-title": Severity.ERROR,
        "list-too-deep": Severity.ERROR,
        "list-too-long": Severity.ERROR,
        "list-duplicate": Severity.WARNING,
        "list-empty-section": Severity.WARNING,
        "list-heading-differs": Severity.WARNING,
        "list-no-link": Severity.WARNING,
        "list-no-venue": Severity.WARNING,
        "list-no-year": Severity.WARNING,
        "list-not-an-item": Severity.WARNING,
        "list-not-read": Severity.WARNING,
        "list-unknown-venue": Severity.WARNING,
        "list-group": Severity.NOTICE,
        "list-left-out": Severity.NOTICE,
        "list-navigation": Severity.NOTICE,
        "list-note": Severity.NOTICE,
        "list-odd-shape": Severity.NOTICE,
        "list-title-rest": Severity.NOTICE,
    }
)
"""Every rule that a finding of this package can name, and how much it matters."""

_QUOTED = 60
_EXAMPLES = 3
_SAY_EACH = 3  # up to so many findings of one kind in a section are reported singly
_WEB = re.compile(r"https?://\w[^\s/?#\[\]\\]*(?:[/?#]\S*)?", re.IGNORECASE)
_ITEM = r"[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+\S"
_ITEM_LIKE = re.compile(rf"^{_ITEM}|<li\b", re.MULTILINE | re.IGNORECASE)
_STRAY = re.compile(rf"^(?:(?P<heading>#{{1,6}}[^#\s].*)|(?<=\n){_ITEM}.*)", re.MULTILINE)

_T = TypeVar("_T")
_Report = tuple[str, int, str]
"""The rule, the line and the message of a finding."""


@dataclass(slots=True)
class _Result:
    papers: list[Paper] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    """The entry of each paper."""
    reports: list[_Report] = field(default_factory=list)


def papers_and_findings(
    document: Document, path: str
) -> tuple[tuple[Paper, ...], tuple[Finding, ...]]:
    """The papers of a list in its order, and what a person should look at, by line."""
    result = _collected(document)
    for finder in _FINDERS:
        result.reports += finder(document, result)
    findings = [
        Finding(rule=rule, severity=RULES[rule], message=message, path=path, line=line)
        for rule, line, message in result.reports
    ]
    return tuple(result.papers), tuple(sorted(findings, key=lambda finding: finding.line))


def _collected(document: Document) -> _Result:
    """The papers, without those that repeat one, and with links that lead into the web."""
    result = _Result()
    first_lines: dict[tuple[str, str, int], int] = {}
    for entry in document.entries:
        if not entry.is_paper:
            continue
        paper = entry.paper()
        first = first_lines.setdefault((fold(paper.title), paper.venue, paper.year), paper.line)
        if first != paper.line:
            message = f"{_quoted(paper.title)} is in line {first} already, which counts:"
            message += " remove one of the two"
            result.reports.append(("list-duplicate", paper.line, message))
            continue
        result.reports += [
            _bad_url(link, paper.line) for link in paper.links if not is_web(link.url)
        ]
        result.papers.append(
            replace(paper, links=tuple(link for link in paper.links if is_web(link.url)))
        )
        result.entries.append(entry)
    return result


def is_web(url: str) -> bool:
    """Whether a URL can be opened as it stands."""
    return bool(_WEB.fullmatch(url)) and url.isprintable()


def _bad_url(link: Link, line: int) -> _Report:
    message = f"[{_short(tidy(link.label))}]({_short(tidy(link.url))}) does not lead into the web:"
    return (
        "list-bad-url",
        line,
        message + " write the whole address, https://..., with %20 for a space",
    )


# Papers


def _no_papers(_document: Document, result: _Result) -> Iterator[_Report]:
    if not result.papers:
        yield (
            "list-no-papers",
            0,
            'no papers: write each as a list item, "- Title [[paper](https://...)]"',
        )


def _no_link(_document: Document, result: _Result) -> Iterator[_Report]:
    pairs = [
        (entry, paper)
        for entry, paper in zip(result.entries, result.papers, strict=True)
        if not paper.links
    ]
    for members in _by_section(pairs, lambda pair: pair[0]):
        if len(members) <= _SAY_EACH:
            for _, paper in members:
                message = (
                    f"{_quoted(paper.title)} has no link: add one, such as [[paper](https://...)]"
                )
                yield "list-no-link", paper.line, message
        else:
            titles = _examples(paper.title for _, paper in members)
            yield (
                "list-no-link",
                members[0][1].line,
                f"{counted(len(members), 'paper has', 'papers have')} no link, such as {titles}",
            )


def _no_venue(document: Document, result: _Result) -> Iterator[_Report]:
    papers = [
        paper
        for entry, paper in zip(result.entries, result.papers, strict=True)
        if not paper.venue and not entry.reading.is_preprint
    ]
    if not papers:
        return
    headings = {paper.section for paper in papers if paper.section}
    verb = "names" if len(papers) == 1 else "name"
    what = f"{counted(len(papers), 'paper')} of {len(result.papers)} {verb} no venue"
    if len(headings) > 1:
        what += f", nor do the {counted(len(headings), 'heading')} above them"
    how = 'write it into the entry, as in "Title (ICLR 2024)", or into the heading; '
    how += "a list by topic needs none"
    yield "list-no-venue", papers[0].line, f"{what}: {how}"


def _no_year(document: Document, result: _Result) -> Iterator[_Report]:
    pairs = [
        (entry, paper)
        for entry, paper in zip(result.entries, result.papers, strict=True)
        if not paper.year
    ]
    if not pairs:
        return
    problems = {entry.heading.year_problem for entry, _ in pairs if entry.heading.year_problem}
    why = f" ({sorted(problems)[0]})" if problems else ""
    verb = "has" if len(pairs) == 1 else "have"
    what = f"{counted(len(pairs), 'paper')} of {len(result.papers)} {verb} no year{why}"
    yield (
        "list-no-year",
        pairs[0][1].line,
        f'{what}: write it into the entry or the heading, as in "ICLR-2024"',
    )


def _unknown_venue(document: Document, result: _Result) -> Iterator[_Report]:
    first: dict[str, int] = {}
    for paper in result.papers:
        if paper.venue and not venues.recognize(paper.venue):
            first.setdefault(paper.venue, paper.line)
    if first:
        names = _examples(first, 5)
        yield (
            "list-unknown-venue",
            min(first.values()),
            f"{counted(len(first), 'venue')} not in the table of venues: {names}; exports say of "
            f"{'it' if len(first) == 1 else 'them'} what the records say",
        )


def _heading_differs(_document: Document, result: _Result) -> Iterator[_Report]:
    entries = [entry for entry in result.entries if entry.contradicts]
    for members in _by_section(entries, lambda entry: entry):
        first = members[0]
        what = f"{_quoted(first.title)} says {_quoted(first.venue)}"
        if len(members) > 1:
            entries_say = counted(len(members), "entry says", "entries say")
            what = f"{entries_say} another venue than their heading, such as {what}"
        yield (
            "list-heading-differs",
            first.unit.line,
            f"{what}, its heading {_quoted(first.contradicts)}: the entry counts",
        )


def _title_rest(_document: Document, result: _Result) -> Iterator[_Report]:
    """Text beside title, authors, venue and year; notes below an entry are counted, not quoted."""
    for members in _by_section(
        [entry for entry in result.entries if rest_of(entry)], lambda entry: entry
    ):
        if len(members) <= _SAY_EACH:
            for entry in members:
                rest = ", ".join(map(_quoted, rest_of(entry)))
                yield "list-title-rest", entry.unit.line, f"left out of the title: {rest}"
        else:
            rest = _examples(text for entry in members for text in rest_of(entry))
            message = counted(len(members), "entry has", "entries have")
            message += " text beside title, authors, venue and year,"
            message += f" such as {rest}"
            yield "list-title-rest", members[0].unit.line, message + ': "snnbib read" shows it'


def rest_of(entry: Entry) -> list[str]:
    """What an entry's own lines say that went into no field of the paper."""
    segments = (entry.reading.segments[at] for at in entry.reading.rest)
    return [segment.text for segment in segments if not segment.depth and not entry.is_stated]


def notes_of(entry: Entry) -> list[str]:
    """What stands below an entry and went into no field of the paper."""
    segments = (entry.reading.segments[at] for at in entry.reading.rest)
    return [segment.text for segment in segments if segment.depth]


def _notes(_document: Document, result: _Result) -> Iterator[_Report]:
    for members in _by_section(
        [entry for entry in result.entries if notes_of(entry)], lambda entry: entry
    ):
        texts = _examples(text for entry in members for text in notes_of(entry))
        where = counted(len(members), "paper")
        if len(members) == 1:
            where = f"the paper in line {members[0].unit.line}"
        yield "list-note", members[0].unit.line, f"taken for notes on {where}: {texts}"


def _odd_shape(_document: Document, result: _Result) -> Iterator[_Report]:
    """Entries that are written otherwise than most of their section, so that a person may look."""
    lines = [entry.unit.line for entry in result.entries if entry.is_odd]
    if lines:
        where = ", ".join(map(str, lines[:5])) + (", ..." if len(lines) > 5 else "")
        count = counted(len(lines), "entry is", "entries are")
        message = f"{count} written otherwise than those around (line {where}):"
        yield "list-odd-shape", lines[0], message + ' "snnbib read" shows how they were read'


# What is not a paper


def _not_papers(document: Document, result: _Result) -> Iterator[_Report]:
    """Units that are not papers: each run of them in a section is counted once."""
    others = [entry for entry in document.entries if not entry.is_paper]
    navigation = [entry for entry in others if entry.is_navigation]
    if navigation:
        count = counted(len(navigation), "item")
        message = f"{count} without papers, only links into this document"
        yield "list-navigation", navigation[0].unit.line, message
    with_papers = {id(entry.unit.section) for entry in result.entries}
    for entry_run in _runs(document.entries):
        beside_papers = id(entry_run[0].unit.section) in with_papers
        yield from _left_out(entry_run, beside_papers=beside_papers)


def _runs(entries: Sequence[Entry]) -> Iterator[list[Entry]]:
    """Consecutive entries of one section that are neither papers nor navigation."""
    for key, members in groupby(
        entries, key=lambda entry: (entry.is_paper, entry.is_navigation, id(entry.unit.section))
    ):
        if not key[0] and not key[1]:
            yield list(members)


def _left_out(entries: Sequence[Entry], *, beside_papers: bool) -> Iterator[_Report]:
    rest = []
    for entry in entries:
        reports = _untitled(entry) if beside_papers else None
        if reports:
            yield reports
        elif len(entry.unit.source) <= LONGEST:  # what is longer has a finding of its own
            rest.append(entry)
    if not rest:
        return
    kind = {"paragraph": "paragraph", "row": "row"}.get(rest[0].unit.kind, "item")
    names = _examples(entry.title or _text_of(entry) for entry in rest)
    count = counted(len(rest), kind)
    if kind == "paragraph" and beside_papers and any(entry.links for entry in rest):
        message = f"{count} with a link but not read as a paper: {names};"
        message += ' if it is one, begin the line with "- "'
        yield "list-not-an-item", rest[0].unit.line, message
    else:
        verb = "does" if len(rest) == 1 else "do"
        yield (
            "list-left-out",
            rest[0].unit.line,
            f"{count} left out, which {verb} not look like papers: {names}",
        )


def _text_of(entry: Entry) -> str:
    return " ".join(segment.text for segment in entry.reading.segments) or entry.unit.kind


def _untitled(entry: Entry) -> _Report | None:
    """An item that has links but no title, or nothing at all."""
    if entry.title or entry.unit.kind not in {"item", "heading"}:
        return None
    if entry.links:
        return (
            "list-no-title",
            entry.unit.line,
            "an item with links but no title: write the title before them",
        )
    if not entry.reading.segments and len(entry.unit.source) <= LONGEST:
        return "list-no-title", entry.unit.line, "an item with no text"
    return None


def _groups(document: Document, result: _Result) -> Iterator[_Report]:
    with_papers = {id(part) for entry in result.entries for part in entry.unit.section.above()}
    parts = [
        part for part in _parts(document.root) if part.kind == "item" and id(part) in with_papers
    ]
    if parts:
        names = _examples(part.text for part in parts)
        count = counted(
            len(parts), "item is taken for the heading", "items are taken for the headings"
        )
        yield "list-group", parts[0].line, f"{count} of the items nested in it: {names}"


def _empty_sections(document: Document, result: _Result) -> Iterator[_Report]:
    """Headings that name a venue or a year and have nothing below them."""
    with_papers = {id(part) for entry in result.entries for part in entry.unit.section.above()}
    for part in _parts(document.root):
        heading = document.headings.get(id(part))
        if heading and _is_empty(part, heading) and id(part) not in with_papers:
            message = f"{_quoted(part.text)} has no papers: add them, or remove the heading"
            yield "list-empty-section", part.line, message


def _is_empty(part: Section, heading: Heading) -> bool:
    return part.kind == "heading" and not part.parts and (heading.tells or not part.blocks)


# Blocks that were not read


def _raw_blocks(document: Document, _result: _Result) -> Iterator[_Report]:
    for block in _walk(document.blocks):
        if block.kind in {"comment", "code", "html"} and not block.source.lstrip().startswith("@"):
            yield from _raw(block)
        elif block.kind in {"paragraph", "heading"}:
            yield from _stray_lines(block)


def _raw(block: Block) -> Iterator[_Report]:
    count = len(_ITEM_LIKE.findall(block.source))
    if count:
        is_meant = block.kind in {"comment", "code"} and block.info != "open"
        rule = "list-left-out" if is_meant else "list-not-read"
        kind = {"html": "HTML"}.get(block.kind, block.kind)
        yield rule, block.line, f"{counted(count, 'line')} with list items in {kind}, not read"


def _stray_lines(block: Block) -> Iterator[_Report]:
    """Lines that look like headings or items, where Markdown sees a paragraph going on."""
    if len(block.source) > LONGEST:
        yield "list-too-long", block.line, f"a text of more than {LONGEST} characters, not read"
        return
    for stray in _STRAY.finditer(block.source):
        at = block.line + block.source.count("\n", 0, stray.start())
        if stray["heading"] and block.kind == "paragraph":
            message = f'{_quoted(stray[0])} is not a heading: put a space after the "#"'
            yield "list-broken-heading", at, message
        elif not stray["heading"]:
            message = f"{_quoted(stray[0])} is not a list item but part of the text above:"
            message += " check its indentation"
            yield "list-not-read", at, message


def _too_deep(document: Document, _result: _Result) -> Iterator[_Report]:
    if document.too_deep:
        yield "list-too-deep", document.too_deep, "nested too deep: what follows was not read"


_FINDERS: tuple[Callable[[Document, _Result], Iterable[_Report]], ...] = (
    _no_papers, _no_link, _no_venue, _no_year, _unknown_venue, _heading_differs, _title_rest,
    _notes, _odd_shape, _not_papers, _groups, _empty_sections, _raw_blocks, _too_deep,
)  # fmt: skip


# Used by the functions above


def _parts(section: Section) -> Iterator[Section]:
    for part in section.parts:
        yield part
        yield from _parts(part)


def _walk(blocks: Iterable[Block]) -> Iterator[Block]:
    stack = list(blocks)[::-1]
    while stack:
        block = stack.pop()
        yield block
        stack += block.children[::-1]


def _by_section(members: Iterable[_T], entry_of: Callable[[_T], Entry]) -> list[list[_T]]:
    groups: dict[int, list[_T]] = {}
    for member in members:
        groups.setdefault(id(entry_of(member).unit.section), []).append(member)
    return list(groups.values())


def _examples(texts: Iterable[str], number: int = _EXAMPLES) -> str:
    """The first different texts, quoted, and dots where there are more."""
    different = list(dict.fromkeys(tidy(text) for text in texts))
    return ", ".join(map(_quoted, different[:number])) + (
        ", ..." if len(different) > number else ""
    )


def _short(text: str) -> str:
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"


def _quoted(text: str) -> str:
    return f'"{_short(tidy(text[: 4 * _QUOTED]))}"'
