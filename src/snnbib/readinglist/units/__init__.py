"""First step: what is one entry of the list. Pure.

A unit is what could be one entry: an item, a row of a table, a heading or paragraph with what
stands below it. Which of them it is, is decided for all of a section together: the headings below
one heading are entries if most of them are followed by links or authors, not by entries.

Each `block` is one of Markdown (`blocks`, `markdown_blocks`; `html_blocks` are what HTML stands
for), once `item_lines` are written as Markdown asks for (by `bullets`, `bare_lines` and
`alike_lines`), with `works_below_authors` as references and the lines of
`wrapped_paragraphs` joined; `outline` is made of sections and units.
Units are made from headings (`entry_headings`, by `heading_signs`, `entry_signs`, `cited_works`,
`detail_lines`; `heading_lines` are a part of one, `plain_headings` have no mark), paragraphs
(`paragraphs`, by `reference_rows`, `edition_lines` and `dividers`; `linked_titles`,
`titles_above_details`, `entries_in_fields`), tables (`tables`, `field_tables`), items
(`nested_items`, `nested_works`, `cited_again`; `several_works` if one names several). `details`
joins units that only add to the one above, `numbering` takes off numbers in front, `agreement` says
when enough units of a section are alike, `block_signs` tells what stands below a title from
entries.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import field_role, kind_of_words, trim
from snnbib.readinglist.recognition.venue_text import is_year_alone
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.block_signs import BlockSigns
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.cited_again import lines_citing_again
from snnbib.readinglist.units.cited_works import cited_title
from snnbib.readinglist.units.dividers import divider, lists_readings
from snnbib.readinglist.units.entries_in_fields import with_joined_fields
from snnbib.readinglist.units.entry_headings import EntryHeadings
from snnbib.readinglist.units.entry_signs import is_reference
from snnbib.readinglist.units.heading_lines import with_heading_lines
from snnbib.readinglist.units.nested_items import (
    are_authors_of_items,
    are_only_people,
    first_source,
    is_edition_of,
    is_topic_of_items,
    items_of_references,
    name_with_page,
    references_below_topic,
)
from snnbib.readinglist.units.nested_works import author_above_titles
from snnbib.readinglist.units.outline import Inline, Section, Unit, fill_outline, plain
from snnbib.readinglist.units.paragraphs import (
    cited_units,
    paragraph_units,
)
from snnbib.readinglist.units.plain_headings import (
    is_bold_heading,
    plain_headings,
    stands_above_references,
)
from snnbib.readinglist.units.several_works import works_of_item
from snnbib.readinglist.units.tables import roles_of_columns, table_units
from snnbib.readinglist.units.titles_above_details import with_titles_above_details
from snnbib.readinglist.words.headings import PAPER_HEADINGS
from snnbib.text import fold

__all__ = ["split_units"]


def split_units(top: Sequence[Block], inline: Inline) -> Section:
    """The outermost section of a list, its sections and units in it."""
    root = Section()
    top = with_heading_lines(top, inline)
    signs = BlockSigns(inline)
    top = with_titles_above_details(top, inline, signs)
    top = with_joined_fields(top, inline)
    fill_outline(root, top, inline)
    tables = (block for block in top if block.kind == "table")
    _Splitter(inline, signs, EntryHeadings(root, inline, signs), tables).split(root)
    return root


class _Splitter:
    """Walks through the sections and makes units of their blocks."""

    def __init__(
        self, inline: Inline, signs: BlockSigns, headings: EntryHeadings, tables: Iterable[Block]
    ) -> None:
        self.inline = inline
        self.signs = signs
        self.headings = headings
        self.roles_of_columns = roles_of_columns(tables, inline)
        self.are_people = False
        """Whether the items of the section that have others in them are people."""
        self.are_topics = False
        """Whether items of the section are topics above several works without links."""
        self.plain_headings: frozenset[int] = frozenset()

    def split(self, section: Section) -> None:
        entries = self.headings.ids_of_entries(section.parts)
        self._split_blocks(section)
        for part in list(section.parts):
            if id(part) in entries:
                section.units.append(self._heading_unit(part, section))
                part.blocks = []
                if part.parts and not self.headings.has_only_fields(part):
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
            self._add_details(unit, block, role="note" if self.headings.is_described(part) else "")
        for below in part.parts if self.headings.has_only_fields(part) else ():
            role = field_role(below.text) or "note"
            for block in below.blocks:
                self._add_details(unit, block, role="" if role in {"links", "title"} else role)
        return unit

    # Blocks of a section

    def _split_blocks(self, section: Section) -> None:
        current = section
        blocks = section.blocks
        self.are_people = are_authors_of_items(self.inline, blocks)
        self.are_topics = any(is_topic_of_items(self.inline, block, least=2) for block in blocks)
        self.plain_headings = plain_headings(blocks, self.inline)
        for index, block in enumerate(blocks):
            if block.info == "work":
                current.units.append(self._item_unit(block, current, ()))
            elif block.kind == "item":
                self._item(block, current)
            elif block.kind == "table":
                current.units += table_units(block, current, self.inline, self.roles_of_columns)
            elif block.kind == "paragraph":
                current = self._paragraph(blocks, index, section, current)
            elif block.kind == "code" and _is_bibtex(block.source):
                self._bibtex(block, current)

    def _paragraph(
        self, blocks: Sequence[Block], index: int, section: Section, current: Section
    ) -> Section:
        block = blocks[index]
        spans = self.inline.spans(block.source)
        if text := divider(spans):
            part = Section(text, block.line, 7, section, spans=spans, kind="bold")
            section.parts.append(part)
            if "\n" in block.source:
                below = block.without_first_row()
                part.units += paragraph_units(
                    below, self.inline.spans(below.source), part, is_list=lists_readings(text)
                )
            return part
        is_plain = id(block) in self.plain_headings
        following = blocks[index + 1 :] if is_plain or is_bold_heading(spans) else ()
        if (
            following
            and (
                following[0].kind in {"item", "table"}
                or stands_above_references(following, self.inline)
            )
            and not self._are_below_title(spans, following, is_edition=is_plain)
        ):
            part = Section(
                plain(spans).rstrip(":： "), block.line, 7, section, spans=spans, kind="bold"
            )
            section.parts.append(part)
            return part
        current.units += paragraph_units(block, spans, current)
        return current

    def _are_below_title(
        self, spans: Sequence[Span], following: Sequence[Block], *, is_edition: bool
    ) -> bool:
        """Whether all items below a line are the authors and links of the title in it.

        The title of one that is an edition stands above it.
        """
        if count_words(plain(spans)) < FEWEST_TITLE_WORDS and not is_edition:
            return False
        items = list(takewhile(lambda block: block.kind == "item", following))
        return not any(map(self._has_entries_deep, items)) and any(map(self.signs.is_detail, items))

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

    # Items

    def _item(self, block: Block, section: Section) -> None:
        for item in items_of_references(self.inline, block) or [block]:
            self._item_or_group(item, section)

    def _item_or_group(self, block: Block, section: Section) -> None:
        first = next((child for child in block.children if child.kind == "paragraph"), None)
        nested = [child for child in block.children if child.kind == "item"]
        spans = self.inline.spans(first.source) if first else ()
        if nested and self._works_of_author(spans, nested, section, block):
            return
        is_heading = first is not None and first.level > 0  # "* ## Ants"
        others = [child for child in nested if not self._cite_again(spans, child)]
        inner = [child for child in others if self._has_entries_deep(child)]
        if len(inner) == 1 < len(nested) and not is_heading and are_only_people(spans):
            inner = []
        elif nested and (
            is_heading
            or is_topic_of_items(self.inline, block, least=2 - self.are_topics)
            or self._is_group(spans, others)
        ):
            self._group(spans, nested, section, block)
            return
        if first and (references := references_below_topic(self.inline, block)):
            part = _group_of(spans, section, block)
            for reference in references:
                part.units += paragraph_units(reference, self.inline.spans(reference.source), part)
            return
        if first and len(block.children) == 1 and (cited := cited_units(first, spans, section)):
            section.units += cited
            return
        section.units += works_of_item(self._item_unit(block, section, inner))
        for child in inner:
            self._item(child, section)

    def _item_unit(self, block: Block, section: Section, inner: Sequence[Block]) -> Unit:
        """An item with what is in it, but for the items `inner`, which are entries themselves."""
        paragraphs = [child for child in block.children if child.kind == "paragraph"]
        end = max([block.line, *(child.end for child in paragraphs)])
        unit = Unit("item", block.line, end, section)
        if paragraphs:
            first = paragraphs[0]
            unit.lines.append(Line(spans=self.inline.spans(first.source), number=first.line))
            unit.source = first.source
        for child in block.children:
            is_first = bool(paragraphs) and child is paragraphs[0]
            if is_first or any(child is item for item in inner):
                continue
            above = unit.lines[0].spans if unit.lines else ()
            if child.kind == "item" and (cited := self._cite_again(above, child)):
                unit.lines += cited
                unit.end = max(unit.end, child.end)
            else:
                self._add_details(unit, child)
        return unit

    def _cite_again(self, spans: Sequence[Span], item: Block) -> list[Line]:
        """The lines of a nested item that cites the work that the item above it names."""
        return lines_citing_again(spans, self.inline.spans(first_source(item)), item.line)

    def _works_of_author(
        self, spans: Sequence[Span], nested: Sequence[Block], section: Section, block: Block
    ) -> bool:
        """Whether an item is the author of the works nested in it, which then get units."""
        titles = [self.inline.spans(first_source(child)) for child in nested]
        text = name_with_page(spans) if self.are_people else plain(spans)
        author = author_above_titles(text, titles, are_people=self.are_people)
        if not author or (any(span.url for span in spans) and not self.are_people):
            return False
        line = Line(spans=(Span(text=author),), number=block.line, role="authors")
        for child in nested:
            begin = len(section.units)
            self._item(child, section)
            for unit in section.units[begin:]:
                unit.lines.insert(0, line)
        return True

    def _has_entries_deep(self, item: Block) -> bool:
        return self.signs.has_entries(item) or any(
            self._has_entries_deep(child) for child in item.children if child.kind == "item"
        )

    def _is_group(self, spans: tuple[Span, ...], nested: Sequence[Block]) -> bool:
        """Whether an item is the heading of the items nested in it."""
        if any(span.url and _OPENS_PAPER.search(span.url) for span in spans):
            return False
        text = trim(plain(spans))
        if (kind_of_words(text) and len(nested) > 1) or self._calls_readings(spans, nested):
            return True
        entries = sum(self._has_entries_deep(child) for child in nested)
        are_details = not entries and all(map(self.signs.is_detail, nested))
        is_edition = len(text.split()) <= 4 and is_edition_of(self.inline, text, nested)
        if (is_edition and not are_details) or is_year_alone(text):
            return True
        if not entries or 2 * entries < len(nested):
            return False
        return not (is_reference(text) or cited_title(spans))

    def _calls_readings(self, spans: Sequence[Span], nested: Sequence[Block]) -> bool:
        """Whether a few words say that works stand below: "Required readings:", "Papers"."""
        text = plain(spans).rstrip()
        words = _WORD.findall(fold(text))[: _MOST_LABEL_WORDS + 1]
        is_told = text.endswith((":", "：")) or PAPER_HEADINGS.issuperset(words)
        is_short = 0 < len(words) <= _MOST_LABEL_WORDS
        is_label = is_short and is_told and not PAPER_HEADINGS.isdisjoint(words)
        return is_label and any(
            count_words(first_source(item)) >= FEWEST_TITLE_WORDS and not self.signs.is_detail(item)
            for item in nested
        )

    def _group(
        self,
        spans: tuple[Span, ...],
        nested: Sequence[Block],
        section: Section,
        block: Block,
    ) -> None:
        part = _group_of(spans, section, block)
        for child in nested:
            self._item(child, part)

    def _add_details(self, unit: Unit, block: Block, role: str = "") -> None:
        """A block that belongs to an entry, with all that is in it, as lines below it."""
        if block.kind in {"paragraph", "heading"}:
            unit.lines.append(
                Line(spans=self.inline.spans(block.source), number=block.line, depth=1, role=role)
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
            self._add_details(unit, child, role)


def _group_of(spans: tuple[Span, ...], section: Section, block: Block) -> Section:
    """A new part of a section, with an item as its heading."""
    level = section.level + 1 if section.level >= 7 else 8
    part = Section(plain(spans), block.line, level, section, spans=spans, kind="item")
    section.parts.append(part)
    return part


# An address on the web, or a file of a paper that is kept beside the list.
_OPENS_PAPER = lazy_pattern(r"^http|\.(?:pdf|ps|djvu)(?:#.*)?$", re.IGNORECASE)
_WORD = lazy_pattern(r"\w+")
_MOST_LABEL_WORDS = 5


def _is_bibtex(source: str) -> bool:
    return bool(re.match(r"\s*@\w+\s*\{", source))
