"""Findings on what in a list is not a paper, and on what was not read. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby

from snnbib.counts import counted
from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.findings.reports import (
    SAY_EACH,
    Report,
    Result,
    examples,
    lines_named,
    quoted,
)
from snnbib.readinglist.headings import Heading
from snnbib.readinglist.reader import Document
from snnbib.readinglist.recognition.labels import is_paper_label
from snnbib.readinglist.recognition.letters import share_of_capitals
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.selection.entries import ListEntry
from snnbib.readinglist.units.agreement import MOST
from snnbib.readinglist.units.block import LONGEST, Block
from snnbib.readinglist.units.outline import Section
from snnbib.sites import link_kind

__all__ = ["LEFT_OUT_FINDERS"]

_ITEM = r"[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ \t]+\S"
_ITEM_LIKE = lazy_pattern(rf"^{_ITEM}|<li\b", re.MULTILINE | re.IGNORECASE)
# A sentence, a title or a reference; commands and code begin otherwise.
_TEXT = lazy_pattern(r"""\s*["“«'*_\[]*(?:[^\W_a-z][\w’'-]*[,.:;]?\s+){1,3}[\w"“(]+[,.:;]?\s+\w+""")
_STRAY = lazy_pattern(rf"^(?:(?P<heading>#{{1,6}}[^#\s].*)|(?<=\n){_ITEM}.*)", re.MULTILINE)


def _not_papers(document: Document, result: Result) -> Iterator[Report]:
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


def _runs(entries: Sequence[ListEntry]) -> Iterator[list[ListEntry]]:
    """Consecutive entries of one section that are neither papers nor navigation."""
    for key, members in groupby(
        entries, key=lambda entry: (entry.is_paper, entry.is_navigation, id(entry.unit.section))
    ):
        if not key[0] and not key[1]:
            yield list(members)


def _left_out(entries: Sequence[ListEntry], *, beside_papers: bool) -> Iterator[Report]:
    rest = []
    without_titles = [entry for entry in entries if _is_untitled_reference(entry)]
    if without_titles:
        count = counted(len(without_titles), "reference")
        names = examples(_text_of(entry) for entry in without_titles)
        message = f"{count} left out, which name no title: {names};"
        message += " write the title between the authors and the journal"
        yield "list-no-title", without_titles[0].unit.line, message
    for entry in entries:
        if _is_untitled_reference(entry):
            continue
        reports = _untitled(entry) if beside_papers else None
        is_image = entry.unit.kind == "paragraph" and not entry.reading.segments
        if reports:
            yield reports
        elif len(entry.unit.source) <= LONGEST and not is_image:  # a longer one has its own finding
            rest.append(entry)
    # what may be a paper all the same is said where it stands
    leading = [entry for entry in rest if _leads_to_paper(entry)]
    likely = [entry for entry in rest if not _leads_to_paper(entry) and entry.weight >= _LIKELY]
    others = [entry for entry in rest if not _leads_to_paper(entry) and entry.weight < _LIKELY]
    titles = [entry for entry in others if _may_be_title(entry)]
    others = [entry for entry in others if not _may_be_title(entry)]
    for alike in (*([entry] for entry in leading), *_adjacent(likely), *_adjacent(titles), others):
        if alike:
            yield _left_out_report(alike, beside_papers=beside_papers)


_LIKELY = 0.0
"""The weight from which an entry that is left out may be a paper all the same."""


def _may_be_title(entry: ListEntry) -> bool:
    """Whether an entry that weighs little is titled as works are, or lines that can be several."""
    title, unit = entry.title, entry.unit
    if unit.kind == "paragraph" and unit.end > unit.line and entry.links:
        return True
    is_long = count_words(title) > FEWEST_TITLE_WORDS
    return is_long and entry.heading.content != "other" and share_of_capitals(title) >= MOST


def _adjacent(entries: Iterable[ListEntry]) -> list[list[ListEntry]]:
    """Runs of entries with no line between."""
    runs: list[list[ListEntry]] = []
    for entry in entries:
        if runs and runs[-1][-1].unit.end + 1 == entry.unit.line:
            runs[-1].append(entry)
        else:
            runs.append([entry])
    return runs


def _left_out_report(entries: Sequence[ListEntry], *, beside_papers: bool) -> Report:
    """What is said of entries that are left out."""
    kind = {"paragraph": "paragraph", "row": "row"}.get(entries[0].unit.kind, "item")
    names = examples(entry.title or _text_of(entry) for entry in entries)
    count = counted(len(entries), kind)
    line = entries[0].unit.line
    if kind == "paragraph" and beside_papers and any(entry.links for entry in entries):
        verb = "is not read as a paper" if len(entries) == 1 else "are not read as papers"
        message = f"{count} with a link {verb}: {names};"
        return "list-not-an-item", line, message + ' if it is one, begin the line with "- "'
    verb = "does not look like a paper" if len(entries) == 1 else "do not look like papers"
    return "list-left-out", line, f"{count} left out, which {verb}: {names}"


def _leads_to_paper(entry: ListEntry) -> bool:
    return any(link_kind(link.url) == "paper" or is_paper_label(link.label) for link in entry.links)


def _is_untitled_reference(entry: ListEntry) -> bool:
    """Whether an entry is a reference that names authors and journal, but no title."""
    roles = {segment.role for segment in entry.reading.segments}
    return not entry.title and "title" not in roles and {"authors", "venue", "year"} <= roles


def _text_of(entry: ListEntry) -> str:
    return " ".join(segment.text for segment in entry.reading.segments) or entry.unit.kind


def _untitled(entry: ListEntry) -> Report | None:
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


def _groups(document: Document, result: Result) -> Iterator[Report]:
    with_papers = {id(part) for entry in result.entries for part in entry.unit.section.above()}
    parts = [
        part for part in document.root.below() if part.kind == "item" and id(part) in with_papers
    ]
    if parts:
        names = examples(part.text for part in parts)
        count = counted(
            len(parts),
            "item is taken for the heading of the items nested in it",
            "items are taken for headings of the items nested in them",
        )
        yield "list-group", parts[0].line, f"{count}: {names}"


def _groups_without_papers(document: Document, result: Result) -> Iterator[Report]:
    """Items taken for the headings of nested items, none of which is a paper."""
    with_papers = {id(part) for entry in result.entries for part in entry.unit.section.above()}
    with_others = {
        id(part)
        for entry in document.entries
        if not entry.is_paper and not entry.is_navigation
        for part in entry.unit.section.above()
    }
    for part in document.root.below():
        if part.kind == "item" and id(part) in with_others - with_papers:
            message = f"1 item left out, in which no papers are nested: {quoted(part.text)}"
            yield "list-left-out", part.line, message


def _empty_sections(document: Document, result: Result) -> Iterator[Report]:
    """Headings that name a venue or a year, or nothing at all, and have nothing below them."""
    with_papers = {id(part) for entry in result.entries for part in entry.unit.section.above()}
    empty = [
        part
        for part in document.root.below()
        if (heading := document.headings.get(id(part)))
        and _is_empty(part, heading)
        and id(part) not in with_papers
    ]
    how = "add papers, or remove the heading"
    if len(empty) <= SAY_EACH:
        for part in empty:
            yield "list-empty-section", part.line, f"{quoted(part.text)} has no papers: {how}"
    else:
        where = lines_named([part.line for part in empty])
        names = examples(part.text for part in empty)
        message = f"{counted(len(empty), 'heading')} have no papers ({where}), such as {names}:"
        yield "list-empty-section", empty[0].line, f"{message} {how}"


def _is_empty(part: Section, heading: Heading) -> bool:
    return (
        part.kind == "heading"
        and not part.parts
        and (heading.names_venue_or_year or not part.blocks)
    )


def _raw_blocks(document: Document, _result: Result) -> Iterator[Report]:
    for block in _walk(document.blocks):
        if block.kind in {"comment", "code", "html"} and not block.source.lstrip().startswith("@"):
            yield from _raw(block)
        elif block.kind in {"paragraph", "heading"}:
            yield from _stray_lines(block)


def _raw(block: Block) -> Iterator[Report]:
    count = len(_ITEM_LIKE.findall(block.source))
    if count:
        is_on_purpose = block.kind in {"comment", "code"} and block.info != "open"
        rule = "list-left-out" if is_on_purpose else "list-not-read"
        kind = {"html": "HTML"}.get(block.kind, block.kind)
        yield rule, block.line, f"{counted(count, 'line')} with list items in {kind}, not read"
    elif block.kind == "code" and block.info == "open" and _TEXT.match(block.source):
        yield "list-not-read", block.line, "text that is indented as code, not read"


def _stray_lines(block: Block) -> Iterator[Report]:
    """Lines that look like headings or items, where Markdown sees a paragraph going on."""
    if len(block.source) > LONGEST:
        yield "list-too-long", block.line, f"a text of more than {LONGEST} characters, not read"
        return
    if "\n" not in block.source and not block.source.startswith("#"):  # as most texts
        return
    for stray in _STRAY.finditer(block.source):
        at = block.line_of_row(block.source.count("\n", 0, stray.start()))
        if stray["heading"] and block.kind == "paragraph":
            message = f'{quoted(stray[0])} is not a heading: put a space after the "#"'
            yield "list-broken-heading", at, message
        elif not stray["heading"]:
            message = f"{quoted(stray[0])} is not a list item but part of the text above"
            yield "list-not-read", at, message


def _too_deep(document: Document, _result: Result) -> Iterator[Report]:
    if document.too_deep:
        yield "list-too-deep", document.too_deep, "nested too deep: what follows was not read"


def _walk(blocks: Iterable[Block]) -> Iterator[Block]:
    stack = list(blocks)[::-1]
    while stack:
        block = stack.pop()
        yield block
        stack += block.children[::-1]


LEFT_OUT_FINDERS: tuple[Callable[[Document, Result], Iterable[Report]], ...] = (
    _not_papers, _groups, _groups_without_papers, _empty_sections, _raw_blocks, _too_deep,
)  # fmt: skip
"""Each yields its findings, in the order of the list."""
