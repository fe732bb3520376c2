"""First step: what is one entry of the list. Pure.

A unit is what could be one entry: an item, a row of a table, a heading or paragraph with what
stands below it. Which of them it is, is decided for all of a section together: the headings below
one heading are entries if most of them are followed by links or authors, not by entries.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from snnbib.readinglist.blocks import Block
from snnbib.readinglist.labels import (
    count_words,
    field_role,
    is_link_label,
    is_paper_label,
    trim,
)
from snnbib.readinglist.markdown import References, Span, inline_spans
from snnbib.readinglist.people import looks_like_people
from snnbib.readinglist.segments import Line
from snnbib.readinglist.venue_text import is_remark, read_venue
from snnbib.text import tidy

__all__ = ["LONGEST", "Section", "Unit", "split_units"]

LONGEST = 5_000
"""Characters. A longer text is not a paper, and to parse it can take quadratic time."""

_WORD = re.compile(r"\w")
_NUMBERED = re.compile(r"^\W{0,3}(?:\[?\(?[0-9]{1,4}[\]).:]|№\s*[0-9]+|#[0-9]+)\s*(?=\S)")


@dataclass(slots=True)
class Section:
    """A heading with what stands below it, up to the next heading of its level."""

    text: str = ""
    line: int = 0
    level: int = 0
    parent: "Section | None" = None
    blocks: list[Block] = field(default_factory=list)
    parts: list["Section"] = field(default_factory=list)
    units: list["Unit"] = field(default_factory=list)
    spans: tuple[Span, ...] = ()
    source: str = ""
    kind: str = "heading"
    """"heading", "bold" for a paragraph that serves as one, "item" for an item that does."""

    def above(self) -> Iterator["Section"]:
        """This section and those it is in, from the inside."""
        section: Section | None = self
        while section:
            yield section
            section = section.parent


@dataclass(slots=True)
class Unit:
    """What could be one entry of the list, line by line."""

    kind: str
    """"item", "row", "heading", "paragraph" or "bibtex"."""
    line: int
    end: int
    section: Section
    lines: list[Line] = field(default_factory=list)
    source: str = ""
    """Its Markdown, which a stated shape is compared with."""
    head: tuple[str, ...] = ()
    """The names of a row's columns."""
    bibtex: str = ""
    is_nested: bool = False
    parent: "Unit | None" = None


class Inline:
    """Reads inline text once for each source."""

    def __init__(self, references: References) -> None:
        self._references = references
        self._spans: dict[str, tuple[Span, ...]] = {}

    def spans(self, source: str) -> tuple[Span, ...]:
        if source not in self._spans:
            self._spans[source] = (
                tuple(inline_spans(source, self._references)) if len(source) <= LONGEST else ()
            )
        return self._spans[source]


def plain(spans: Iterable[Span]) -> str:
    """The text of spans on one line, images left out."""
    return tidy(
        "".join(" " if span.line_end else "" if span.image else span.text for span in spans)
    )


def split_units(top: Sequence[Block], inline: Inline) -> Section:
    """The outermost section of a list, its sections and units in it."""
    root = Section()
    _Outline(root, inline).fill(top)
    splitter = _Splitter(inline)
    splitter.weigh_headings(root)
    splitter.split(root)
    return root


def _headings(section: Section) -> Iterator[Section]:
    """All headings below a section."""
    for part in section.parts:
        yield part
        yield from _headings(part)


class _Outline:
    """Puts blocks below their headings."""

    def __init__(self, root: Section, inline: Inline) -> None:
        self.inline = inline
        self.open = [root]

    def fill(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            if block.kind == "heading":
                self._open(block)
            else:
                self.open[-1].blocks.append(block)
                self._headings_in(block)

    def _headings_in(self, block: Block) -> None:
        """A heading inside an item is the heading of what follows."""
        for child in block.children if block.kind == "item" else ():
            if child.kind == "heading":
                self._open(child)

    def _open(self, block: Block) -> None:
        while self.open[-1].level >= block.level:
            self.open.pop()
        spans = self.inline.spans(block.source[:LONGEST])
        parent = self.open[-1]
        section = Section(
            plain(spans), block.line, block.level, parent, spans=spans, source=block.source
        )
        parent.parts.append(section)
        self.open.append(section)


class _Splitter:
    """Walks through the sections and makes units of their blocks."""

    def __init__(self, inline: Inline) -> None:
        self.inline = inline
        self._weights: dict[int, float] = {}
        self._leaning_of_level: dict[int, float] = {}

    def weigh_headings(self, root: Section) -> None:
        """Weigh each heading as an entry, since those of one level of a list are mostly alike."""
        by_level: dict[int, list[float]] = {}
        for part in _headings(root):
            self._weights[id(part)] = self._entry_heading_weight(part)
            by_level.setdefault(part.level, []).append(self._weights[id(part)])
        self._leaning_of_level = {
            level: sum(weights) / len(weights) for level, weights in by_level.items()
        }

    def split(self, section: Section) -> None:
        entries = self._entry_headings(section.parts)
        self._split_blocks(section)
        for part in list(section.parts):
            if id(part) in entries:
                section.units.append(self._heading_unit(part, section))
                section.parts.remove(part)
            elif part.kind == "heading":
                self.split(part)

    # Headings that are entries

    def _entry_headings(self, parts: Sequence[Section]) -> set[int]:
        """The sections, by their `id`, that are entries, as most of their neighbors are."""
        candidates = [part for part in parts if part.kind == "heading"]
        by_level: dict[int, list[Section]] = {}
        for part in candidates:
            by_level.setdefault(part.level, []).append(part)
        chosen: set[int] = set()
        for level, group in by_level.items():
            marks = {id(part): self._weights[id(part)] for part in group}
            leaning = sum(marks.values()) / len(group)
            is_likely = leaning >= 0.3 and self._leaning_of_level[level] >= 0.5
            if ((leaning >= 0.5 or is_likely) and len(group) > 1) or leaning >= 0.9:
                chosen |= {key for key, mark in marks.items() if mark > 0.2}
        return chosen

    def _entry_heading_weight(self, part: Section) -> float:
        """How much a heading looks like an entry's title, 0 to 1."""
        if part.parts or not _WORD.search(part.text):
            return 0.0
        if any(self._has_entries(block) for block in part.blocks):
            return 0.0
        linked = any(
            span.url and span.url.startswith("http") and not is_link_label(span.text)
            for span in part.spans
            if not span.image
        )
        words = count_words(part.text)
        body = [
            self._body_signs(block) for block in part.blocks if block.kind in {"paragraph", "item"}
        ]
        signs = max(body, default=0.0)
        venue = read_venue(_NUMBERED.sub("", part.text))
        if venue.weight >= 0.9 and venue.year and words <= 6:
            return 0.0
        weight = (
            (0.55 if signs else 0.35) * linked * (words >= 3)
            + 0.25 * bool(_NUMBERED.match(part.text)) * (words >= 3)
            + 0.2 * (words >= 5)
        )
        return min(1.0, weight + signs) if signs or linked else 0.0

    def _body_signs(self, block: Block) -> float:
        """How much a block looks like the authors, venue and links of the title above it."""
        source = block.source or (block.children[0].source if block.children else "")
        spans = self.inline.spans(source)
        text = trim(plain(span for span in spans if not span.url))
        labels = [span for span in spans if span.url and (span.image or is_link_label(span.text))]
        longest = 12 if block.kind == "paragraph" else 0
        if labels and len(text.split()) <= longest:
            return 0.5
        first = field_of(spans)
        if first and first[0] in {"authors", "venue", "year"}:
            return 0.6
        if (
            looks_like_people(text) >= 0.7
            or (read_venue(text).weight >= 0.5 and len(text.split()) <= 12)
            or (read_venue(text).year and len(text.split()) <= 4)
        ):
            return 0.4
        return 0.0

    def _has_entries(self, block: Block) -> bool:
        """Whether a block has entries of its own, such as items with linked titles."""
        if block.kind == "table":
            return len(block.children) > 2 and len(block.children[0].cells) > 1
        if block.kind != "item":
            return False
        spans = self.inline.spans(block.children[0].source if block.children else "")
        if field_of(spans):
            return False
        links = [span for span in spans if span.url and not span.image]
        labels = [span for span in links if is_link_label(span.text)]
        titles = [span for span in links if span not in labels and count_words(span.text) > 1]
        text = trim(plain(span for span in spans if not span.url))
        if titles and len(text.split()) <= 60:
            return True
        is_sure = any(is_paper_label(span.text) for span in labels)
        return bool(labels) and count_words(text) > (0 if is_sure else 3)

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
            following = blocks[index + 1] if index + 1 < len(blocks) else None
            if block.kind == "item":
                self._item(block, current, index)
            elif block.kind == "table":
                self._table(block, current)
            elif block.kind == "paragraph":
                current = self._paragraph(block, following, section, current)
            elif block.kind == "code" and _is_bibtex(block.source):
                self._bibtex(block, current)

    def _paragraph(
        self, block: Block, following: Block | None, section: Section, current: Section
    ) -> Section:
        spans = self.inline.spans(block.source)
        if following and following.kind in {"item", "table"} and _is_bold_heading(spans):
            part = Section(
                plain(spans).rstrip(":： "), block.line, 7, section, spans=spans, kind="bold"
            )
            section.parts.append(part)
            return part
        current.units += self._paragraph_units(block, spans, current)
        return current

    def _paragraph_units(
        self, block: Block, spans: tuple[Span, ...], section: Section
    ) -> list[Unit]:
        """One unit, or one for each line where the lines begin alike and each has a link."""
        rows = list(_rows(spans))
        starts = [_start(row) for row in rows]
        starts = ["link" if start == "label" and "link" in starts else start for start in starts]
        alike = (
            len(rows) > 1
            and len(set(starts)) == 1
            and starts[0] not in {"", "label"}
            and all(any(span.url for span in row) for row in rows)
        )
        if not alike:
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
        own = [child for child in block.children if child.kind == "paragraph"]
        nested = [child for child in block.children if child.kind == "item"]
        first = own[0] if own else None
        spans = self.inline.spans(first.source) if first else ()
        if nested and self._is_group(spans, own, nested):
            self._group(spans, own, nested, section, block)
            return
        unit = Unit(
            "item",
            block.line,
            max([block.line, *(child.end for child in own)]),
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
        return self._has_entries(item) or any(
            self._has_entries_deep(child) for child in item.children if child.kind == "item"
        )

    def _is_group(
        self, spans: tuple[Span, ...], own: Sequence[Block], nested: Sequence[Block]
    ) -> bool:
        """Whether an item is the heading of the items nested in it."""
        if any(span.url and span.url.startswith("http") for span in spans):
            return False
        text = trim(plain(spans))
        entries = sum(self._has_entries_deep(child) for child in nested)
        if (
            is_remark(text)
            or (read_venue(text).weight >= 0.9 and len(text.split()) <= 4)
            or (read_venue(text).year and not read_venue(text).venue)
        ):
            return True
        return bool(entries) and 2 * entries >= len(nested)

    def _group(
        self,
        spans: tuple[Span, ...],
        own: Sequence[Block],
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


def _column_roles(names: Sequence[str]) -> list[str]:
    """What the columns of a table are; "other" where the title's is named and this is no field."""
    roles = [field_role(name) for name in names]
    if "title" not in roles:
        return roles
    return [
        role or ("other" if _WORD.search(name) else "")
        for role, name in zip(roles, names, strict=True)
    ]


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
    return "number" if _NUMBERED.match(first.text) else ""


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


def field_of(spans: Sequence[Span]) -> tuple[str, str] | None:
    """The role and the name of the field that a line begins with, such as "Authors:"."""
    text = "".join(
        span.text for span in spans[:3] if not span.url and not span.line_end and not span.image
    )[:60]
    match = re.match(r"\W{0,6}([^\W\d][\w &/()-]{0,28}?)\W{0,4}[:：]", text)
    role = field_role(match[1]) if match else ""
    return (role, match[1]) if match and role else None
