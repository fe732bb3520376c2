"""First step: what is one entry of the list. Pure.

A unit is what could be one entry: an item, a row of a table, a heading or paragraph with what
stands below it. Which of them it is, is decided for all of a section together: the headings below
one heading are entries if most of them are followed by links or authors, not by entries.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.blocks import Block
from snnbib.readinglist.entry_headings import EntryHeadings
from snnbib.readinglist.labels import count_words, field_role, is_link_label, trim
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.numbering import NUMBERED, footnote_groups, numbered_groups
from snnbib.readinglist.outline import Inline, Section, Unit, fill_outline, plain
from snnbib.readinglist.people import looks_like_people
from snnbib.readinglist.segments import Line
from snnbib.readinglist.venue_levels import ACRONYM, SURE_VENUE
from snnbib.readinglist.venue_text import is_remark, read_venue

__all__ = ["split_units"]

_WORD = lazy_pattern(r"\w")


def split_units(top: Sequence[Block], inline: Inline) -> Section:
    """The outermost section of a list, its sections and units in it."""
    root = Section()
    fill_outline(root, top, inline)
    _Splitter(inline, EntryHeadings(root, inline)).split(root)
    return root


class _Splitter:
    """Walks through the sections and makes units of their blocks."""

    def __init__(self, inline: Inline, headings: EntryHeadings) -> None:
        self.inline = inline
        self.headings = headings

    def split(self, section: Section) -> None:
        entries = self.headings.chosen(section.parts)
        self._split_blocks(section)
        for part in list(section.parts):
            if id(part) in entries:
                section.units.append(self._heading_unit(part, section))
                part.blocks = []
                if part.parts:
                    self.split(part)
                else:
                    section.parts.remove(part)
            elif part.kind == "heading":
                self.split(part)

    def _heading_unit(self, part: Section, section: Section) -> Unit:
        unit = Unit("heading", part.line, part.line, section)
        unit.lines.append(Line(spans=part.spans, number=part.line))
        unit.source = part.source
        for block in part.blocks:
            self._add_details(unit, block)
        return unit

    # Blocks of a section

    def _split_blocks(self, section: Section) -> None:
        current = section
        blocks = section.blocks
        for index, block in enumerate(blocks):
            if block.kind == "item":
                self._item(block, current, index)
            elif block.kind == "table":
                self._table(block, current)
            elif block.kind == "paragraph":
                current = self._paragraph(block, blocks[index + 1 :], section, current)
            elif block.kind == "code" and _is_bibtex(block.source):
                self._bibtex(block, current)

    def _paragraph(
        self, block: Block, following: Sequence[Block], section: Section, current: Section
    ) -> Section:
        spans = self.inline.spans(block.source)
        if (
            following
            and following[0].kind in {"item", "table"}
            and _is_bold_heading(spans)
            and not self._is_title_above_details(spans, following)
        ):
            part = Section(
                plain(spans).rstrip(":： "), block.line, 7, section, spans=spans, kind="bold"
            )
            section.parts.append(part)
            return part
        current.units += self._paragraph_units(block, spans, current)
        return current

    def _is_title_above_details(self, spans: Sequence[Span], following: Sequence[Block]) -> bool:
        """Whether an emphasized line is a title, as all items below are its authors and links."""
        items = list(takewhile(lambda block: block.kind == "item", following))
        signs = max(map(self.headings.body_signs, items), default=0.0)
        if signs < _DETAIL or any(map(self._has_entries_deep, items)):
            return False
        return count_words(plain(spans)) >= _SHORTEST_TITLE

    def _paragraph_units(
        self, block: Block, spans: tuple[Span, ...], section: Section
    ) -> list[Unit]:
        """One unit, or one for each line where the lines begin alike and each has a link."""
        rows = list(_rows(spans))
        if (lines := _definition(rows, spans, block.line)) is not None:
            return [Unit("paragraph", block.line, block.end, section, lines, block.source)]
        if groups := footnote_groups(rows) or numbered_groups(rows):
            return _numbered_units(groups, block, section)
        are_dated = len(rows) > 1 and all(_ends_in_edition(row) for row in rows)
        starts = [_start(row) for row in rows]
        starts = ["link" if start == "label" and "link" in starts else start for start in starts]
        alike = (
            len(rows) > 1
            and len(set(starts)) == 1
            and starts[0] not in {"", "label"}
            and all(any(span.url for span in row) for row in rows)
        )
        if not (alike or are_dated):
            line = Line(spans=spans, number=block.line)
            return [Unit("paragraph", block.line, block.end, section, [line], block.source)]
        sources = block.source.split("\n")
        return [
            Unit(
                "paragraph",
                block.line + at,
                block.line + at,
                section,
                [Line(spans=tuple(row), number=block.line + at)],
                source,
            )
            for at, (row, source) in enumerate(zip(rows, sources, strict=False))
        ]

    def _bibtex(self, block: Block, section: Section) -> None:
        last = section.units[-1] if section.units else None
        if last and not last.bibtex and last.kind != "row":
            last.bibtex, last.end = block.source, block.end
            return
        entries = re.split(r"^(?=@)", block.source, flags=re.MULTILINE)
        line = block.line + 1
        for entry in entries:
            if entry.startswith("@"):
                section.units.append(
                    Unit("bibtex", line, line + entry.rstrip().count("\n"), section, bibtex=entry)
                )
            line += entry.count("\n")

    def _table(self, block: Block, section: Section) -> None:
        rows = block.children
        if not rows:
            return
        head, body = rows[0], rows[1:]
        if block.info == "html" and not self._is_head(head):
            head, body = Block("row", head.line), rows
        names = tuple(plain(self.inline.spans(cell)) for cell in head.cells)
        roles = _column_roles(names)
        for row in body:
            source = " | ".join(row.cells)
            unit = Unit("row", row.line, row.end, section, source=source, head=names or ("",))
            for at, cell in enumerate(row.cells):
                role = roles[at] if at < len(roles) else ""
                unit.lines.append(
                    Line(
                        spans=self.inline.spans(cell),
                        number=row.line,
                        column=str(at + 1),
                        role=role,
                    )
                )
            section.units.append(unit)

    def _is_head(self, row: Block) -> bool:
        names = [plain(self.inline.spans(cell)) for cell in row.cells]
        return any(field_role(name) for name in names) and not any(
            "](" in cell or "href" in cell for cell in row.cells
        )

    # Items

    def _item(self, block: Block, section: Section, index: int, parent: Unit | None = None) -> None:
        paragraphs = [child for child in block.children if child.kind == "paragraph"]
        nested = [child for child in block.children if child.kind == "item"]
        first = paragraphs[0] if paragraphs else None
        spans = self.inline.spans(first.source) if first else ()
        if nested and self._is_group(spans, paragraphs, nested):
            self._group(spans, paragraphs, nested, section, block)
            return
        unit = Unit(
            "item",
            block.line,
            max([block.line, *(child.end for child in paragraphs)]),
            section,
            parent=parent,
            is_nested=parent is not None,
        )
        if first:
            unit.lines.append(Line(spans=spans, number=first.line))
            unit.source = first.source
        for child in block.children:
            if child is not first and not (child.kind == "item" and self._has_entries_deep(child)):
                self._add_details(unit, child)
        section.units.append(unit)
        for child in nested:
            if self._has_entries_deep(child):
                self._item(child, section, index, unit)

    def _has_entries_deep(self, item: Block) -> bool:
        return self.headings.has_entries(item) or any(
            self._has_entries_deep(child) for child in item.children if child.kind == "item"
        )

    def _is_group(
        self, spans: tuple[Span, ...], paragraphs: Sequence[Block], nested: Sequence[Block]
    ) -> bool:
        """Whether an item is the heading of the items nested in it."""
        if any(span.url and span.url.startswith("http") for span in spans):
            return False
        if any(span.url for span in spans) and _ends_in_edition(spans):
            return False
        text = trim(plain(spans))
        entries = sum(self._has_entries_deep(child) for child in nested)
        if (
            is_remark(text)
            or (len(text.split()) <= 4 and self._is_edition_of(text, nested))
            or (read_venue(text).year and not read_venue(text).venue)
        ):
            return True
        return bool(entries) and 2 * entries >= len(nested)

    def _is_edition_of(self, text: str, nested: Sequence[Block]) -> bool:
        """Whether a short text surely is a venue, or a venue with a year above titles."""
        venue = read_venue(text)
        if venue.weight >= SURE_VENUE or venue.weight < ACRONYM or not venue.year:
            return venue.weight >= SURE_VENUE
        first_lines = [plain(self.inline.spans(_first_source(child))) for child in nested]
        return all(count_words(line) >= 4 and looks_like_people(line) < 0.5 for line in first_lines)

    def _group(
        self,
        spans: tuple[Span, ...],
        paragraphs: Sequence[Block],
        nested: Sequence[Block],
        section: Section,
        block: Block,
    ) -> None:
        level = section.level + 1 if section.level >= 7 else 8
        part = Section(plain(spans), block.line, level, section, spans=spans, kind="item")
        section.parts.append(part)
        for index, child in enumerate(nested):
            self._item(child, part, index)

    def _add_details(self, unit: Unit, block: Block) -> None:
        """A block that belongs to an entry, with all that is in it, as lines below it."""
        if block.kind in {"paragraph", "heading"}:
            unit.lines.append(
                Line(spans=self.inline.spans(block.source), number=block.line, depth=1)
            )
            unit.source += f"\n{block.source}"
        elif block.kind == "code" and _is_bibtex(block.source):
            unit.bibtex = unit.bibtex or block.source
        elif block.kind == "table":
            for row in block.children:
                unit.lines += [
                    Line(spans=self.inline.spans(cell), number=row.line, depth=2)
                    for cell in row.cells
                ]
        unit.end = max(
            unit.end, block.end if block.kind in {"paragraph", "heading", "code"} else unit.end
        )
        for child in block.children if block.kind == "item" else ():
            self._add_details(unit, child)


_DETAIL = 0.4
_SHORTEST_TITLE = 3


def _definition(
    rows: Sequence[Sequence[Span]], spans: Sequence[Span], number: int
) -> list[Line] | None:
    """The lines of a definition list's entry: a short name, and what follows a colon below it."""
    if len(rows) < 2 or not rows[0] or not rows[1] or not rows[1][0].text.startswith(": "):
        return None
    if count_words(plain(rows[0])) > _LONGEST_NAME or any(span.url for span in rows[0]):
        return None
    first = replace(rows[1][0], text=rows[1][0].text[2:])
    return [
        Line(spans=tuple(rows[0]), number=number, role="other"),
        Line(spans=(first, *spans[len(rows[0]) + 2 :]), number=number + 1),
    ]


_LONGEST_NAME = 3


def _numbered_units(
    groups: Sequence[tuple[int, list[Span]]], block: Block, section: Section
) -> list[Unit]:
    """A unit for each numbered entry of a paragraph."""
    sources = block.source.split("\n")
    ends = [start for start, _ in groups[1:]] + [len(sources)]
    return [
        Unit(
            "paragraph",
            block.line + start,
            block.line + end - 1,
            section,
            [Line(spans=tuple(spans), number=block.line + start)],
            "\n".join(sources[start:end]),
        )
        for (start, spans), end in zip(groups, ends, strict=True)
    ]


def _column_roles(names: Sequence[str]) -> list[str]:
    """What the columns of a table are; "other" where the title's is named and this is no field.

    A first column "Source" without one of titles holds what is listed.
    """
    roles = [field_role(name) for name in names]
    if roles[:1] == ["venue"] and "title" not in roles:
        roles[0] = ""
    if "title" not in roles:
        return roles
    return [
        role or ("other" if _WORD.search(name) else "")
        for role, name in zip(roles, names, strict=True)
    ]


def _first_source(item: Block) -> str:
    return item.children[0].source if item.children else ""


def _is_bibtex(source: str) -> bool:
    return bool(re.match(r"\s*@\w+\s*\{", source))


def _rows(spans: Iterable[Span]) -> Iterator[list[Span]]:
    row: list[Span] = []
    for span in spans:
        if span.line_end:
            yield row
            row = []
        else:
            row.append(span)
    yield row


def _start(row: Sequence[Span]) -> str:
    """How a line begins: with a link, emphasis, a number ..."""
    first = next((span for span in row if _WORD.search(span.text) or span.image or span.url), None)
    if not first:
        return ""
    if first.url and not first.image:
        return "label" if is_link_label(first.text) else "link"
    if first.image:
        return ""
    if first.style:
        return first.style
    return "number" if NUMBERED.match(first.text) else ""


def _ends_in_edition(row: Sequence[Span]) -> bool:
    """Whether a line ends in brackets with a venue and its year: "A title (May 2024, CHI'24)"."""
    inner = _LAST_BRACKETS.search(plain(row))
    venue = read_venue(inner[1].rpartition(", ")[2]) if inner else None
    return venue is not None and venue.weight >= SURE_VENUE and bool(venue.year)


_LAST_BRACKETS = lazy_pattern(r"\w.*\(([^()]+)\)\W*$")


def _is_bold_heading(spans: Sequence[Span]) -> bool:
    """Whether a paragraph is nothing but a few emphasized words, or ends in a colon."""
    texts = [span for span in spans if _WORD.search(span.text) and not span.image]
    if not texts or len(plain(spans)) > 120:
        return False
    if any(span.url and is_link_label(span.text) for span in texts):
        return False
    emphasized = all(span.style and span.style != "code" for span in texts)
    return emphasized or (
        plain(spans).endswith((":", "："))
        and len(plain(spans).split()) <= 8
        and not any(span.url for span in texts)
    )
