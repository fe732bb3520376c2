"""First step: what is one entry of the list. Pure.

A unit is what could be one entry: an item, a row of a table, a heading or paragraph with what
stands below it. Which of them it is, is decided for all of a section together: the headings below
one heading are entries if most of them are followed by links or authors, not by entries.

Each `block` is one of Markdown (`blocks`, `markdown_blocks`; `html_blocks` are what HTML stands
for; with `nested_bullets`, which are indented too little, with `forgotten_bullets` and
`other_bullets`, and the lines of `wrapped_paragraphs` joined); `outline` is made of sections and
units.
Units are made from headings (`entry_headings`, by `entry_signs` and `cited_works`; `heading_lines`
are a part of one, `plain_headings` have no mark), paragraphs (`paragraphs`, by `edition_lines`
and `dividers`; `titles_above_links`, `entries_in_fields`), tables (`tables`, `field_tables`), items
(`nested_works`; `several_works` if one names several). `details` joins units that only add to the
one above, `numbering` takes off numbers in front, `agreement` says when enough units of a section
are alike.
"""

import re
from collections.abc import Iterable, Sequence
from itertools import takewhile

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import kind_of_words, trim
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, SEVERAL_NAMES
from snnbib.readinglist.recognition.venue_levels import ACRONYM, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import is_year_alone, read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.agreement import MOST
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.cited_works import cited_title
from snnbib.readinglist.units.dividers import divider, lists_readings
from snnbib.readinglist.units.entries_in_fields import with_joined_fields
from snnbib.readinglist.units.entry_headings import EntryHeadings
from snnbib.readinglist.units.entry_signs import is_reference
from snnbib.readinglist.units.heading_lines import with_heading_lines
from snnbib.readinglist.units.nested_works import (
    author_above_titles,
    is_address,
    is_person,
    is_topic,
    lines_around_title,
    tells_work,
)
from snnbib.readinglist.units.outline import Inline, Section, Unit, fill_outline, plain
from snnbib.readinglist.units.paragraphs import (
    cited_units,
    ends_in_edition,
    is_bold_heading,
    is_cited_work,
    paragraph_units,
)
from snnbib.readinglist.units.plain_headings import plain_headings
from snnbib.readinglist.units.several_works import works_of_item
from snnbib.readinglist.units.tables import roles_of_columns, table_units
from snnbib.readinglist.units.titles_above_links import with_titles_above_links
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.headings import PAPER_HEADINGS
from snnbib.readinglist.words.names import BY_WORDS
from snnbib.text import fold

__all__ = ["split_units"]


def split_units(top: Sequence[Block], inline: Inline) -> Section:
    """The outermost section of a list, its sections and units in it."""
    root = Section()
    top = with_heading_lines(top, inline)
    top = with_joined_fields(with_titles_above_links(top, inline), inline)
    fill_outline(root, top, inline)
    tables = (block for block in top if block.kind == "table")
    _Splitter(inline, EntryHeadings(root, inline), tables).split(root)
    return root


class _Splitter:
    """Walks through the sections and makes units of their blocks."""

    def __init__(self, inline: Inline, headings: EntryHeadings, tables: Iterable[Block]) -> None:
        self.inline = inline
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
            if self.headings.cites_another_work(block, part):
                self._item(block, section)
            else:
                is_note = self.headings.mentions_another_work(block, part)
                self._add_details(unit, block, role="note" if is_note else "")
        return unit

    # Blocks of a section

    def _split_blocks(self, section: Section) -> None:
        current = section
        blocks = section.blocks
        self.are_people = self._name_people(blocks)
        self.are_topics = any(self._is_topic(block, least=2) for block in blocks)
        self.plain_headings = plain_headings(blocks, self.inline)
        for index, block in enumerate(blocks):
            if block.kind == "item":
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
            and (following[0].kind in {"item", "table"} or _is_year_above(spans, section, current))
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
        return not any(map(self._has_entries_deep, items)) and any(map(self._is_detail, items))

    def _is_detail(self, item: Block) -> bool:
        """Whether an item looks like the authors, venue or links of the title above it."""
        return self.headings.body_likeness(item) >= _DETAIL

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
        first = next((child for child in block.children if child.kind == "paragraph"), None)
        nested = [child for child in block.children if child.kind == "item"]
        spans = self.inline.spans(first.source) if first else ()
        if nested and self._works_of_author(spans, nested, section, block):
            return
        is_heading = first is not None and first.level > 0  # "* ## Ants"
        others = [child for child in nested if not self._cites_again(spans, child)]
        inner = [child for child in others if self._has_entries_deep(child)]
        is_one_of_several = len(inner) == 1 and len(nested) > 1
        is_detail = (is_one_of_several and not is_heading) and (
            _are_only_people(spans) or self._is_title_above_address(spans, nested, inner)
        )
        is_copy = len(nested) == 1 and _has_byline(spans)
        if is_detail or is_copy or self._are_people_and_edition(nested, inner):
            inner = []
        elif nested and (
            is_heading
            or self._is_topic(block, least=2 - self.are_topics)
            or self._is_group(spans, others)
        ):
            self._group(spans, nested, section, block)
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
            if child.kind == "item" and (cited := self._cites_again(above, child)):
                unit.lines += cited
                unit.end = max(unit.end, child.end)
            else:
                self._add_details(unit, child)
        return unit

    def _cites_again(self, spans: Sequence[Span], item: Block) -> list[Line]:
        """The lines of a nested item that cites the work that the item above it names."""
        return lines_around_title(spans, self.inline.spans(_first_source(item)), item.line)

    def _works_of_author(
        self, spans: Sequence[Span], nested: Sequence[Block], section: Section, block: Block
    ) -> bool:
        """Whether an item is the author of the works nested in it, which then get units."""
        titles = [self.inline.spans(_first_source(child)) for child in nested]
        author = author_above_titles(plain(spans), titles, are_people=self.are_people)
        if not author or any(span.url for span in spans):
            return False
        line = Line(spans=(Span(text=author),), number=block.line, role="authors")
        for child in nested:
            begin = len(section.units)
            self._item(child, section)
            for unit in section.units[begin:]:
                unit.lines.insert(0, line)
        return True

    def _is_title_above_address(
        self, spans: Sequence[Span], nested: Sequence[Block], inner: Sequence[Block]
    ) -> bool:
        """Whether one of the items below a title is its address.

        The title is emphasized, or what looks like an entry below it says what it leads to.
        """
        addresses = [item for item in nested if is_address(self.inline.spans(_first_source(item)))]
        is_title = bool(spans) and not any(span.url for span in spans)
        is_marked = is_title and bool(spans[0].style)
        is_marked = is_marked or all(_SAYS_ADDRESS.match(_first_source(item)) for item in inner)
        return is_title and is_marked and len(addresses) == 1 and count_words(plain(spans)) > 1

    def _is_topic(self, item: Block, least: int) -> bool:
        """Whether an item is the topic of those nested in it, most and so many works or topics."""
        nested = [child for child in item.children if child.kind == "item"]
        if len(nested) < least or not is_topic(self.inline.spans(_first_source(item))):
            return False
        works = [
            tells_work(self.inline.spans(_first_source(child))) or self._is_topic(child, least)
            for child in nested
        ]
        return sum(works) >= max(least, MOST * len(works))

    def _name_people(self, blocks: Iterable[Block]) -> bool:
        """Whether all items with others in them, of at least two, are the names of people."""
        items = [block for block in blocks if block.kind == "item"]
        parents = [item for item in items if any(part.kind == "item" for part in item.children)]
        names = (trim(plain(self.inline.spans(_first_source(item)))) for item in parents)
        return len(parents) > 1 and all(map(is_person, names))

    def _are_people_and_edition(self, nested: Sequence[Block], inner: Sequence[Block]) -> bool:
        """Whether people stand below a title, and what looks like entries is only its edition."""
        texts = [self.inline.spans(_first_source(item)) for item in nested]
        people = [item for item, spans in zip(nested, texts, strict=True) if _are_people(spans)]
        others = [self.inline.spans(_first_source(item)) for item in inner if item not in people]
        editions = (plain(span for span in spans if not span.url) for spans in others)
        return bool(inner and people) and all(
            read_venue(trim(text)).is_edition for text in editions
        )

    def _has_entries_deep(self, item: Block) -> bool:
        return self.headings.has_entries(item) or any(
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
        are_details = not entries and all(map(self._is_detail, nested))
        is_edition = len(text.split()) <= 4 and self._is_edition_of(text, nested)
        if (is_edition and not are_details) or is_year_alone(text):
            return True
        if not entries or 2 * entries < len(nested):
            return False
        is_cited = is_cited_work(spans) and not any(map(self._names_year, nested))
        # A title above its links can have an entry below that is indented by mistake.
        is_title = ends_in_edition(spans) and not self._has_entries_deep(nested[0])
        return not (is_cited or is_title or is_reference(text) or cited_title(spans))

    def _calls_readings(self, spans: Sequence[Span], nested: Sequence[Block]) -> bool:
        """Whether a few words and a colon say that works stand below: "Required readings:"."""
        text = plain(spans).rstrip()
        words = _WORD.findall(fold(text)) if text.endswith((":", "：")) else []
        is_label = 0 < len(words) <= _MOST_LABEL_WORDS and not PAPER_HEADINGS.isdisjoint(words)
        return is_label and any(
            count_words(_first_source(item)) >= FEWEST_TITLE_WORDS and not self._is_detail(item)
            for item in nested
        )

    def _names_year(self, item: Block) -> bool:
        """Whether the text of an item names a year, as that of a paper does."""
        return bool(read_venue(plain(self.inline.spans(_first_source(item)))).year)

    def _is_edition_of(self, text: str, nested: Sequence[Block]) -> bool:
        """Whether a short text surely is a venue, or a venue with a year above titles."""
        venue = read_venue(text)
        if venue.weight >= SURE_VENUE or venue.weight < ACRONYM or not venue.year:
            return venue.weight >= SURE_VENUE
        first_lines = [plain(self.inline.spans(_first_source(child))) for child in nested]
        return all(count_words(line) >= 4 and people_likeness(line) < 0.5 for line in first_lines)

    def _group(
        self,
        spans: tuple[Span, ...],
        nested: Sequence[Block],
        section: Section,
        block: Block,
    ) -> None:
        level = section.level + 1 if section.level >= 7 else 8
        part = Section(plain(spans), block.line, level, section, spans=spans, kind="item")
        section.parts.append(part)
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


# What words in small letters and a colon lead to, as in "A good example of ants: https://...".
_SAYS_ADDRESS = lazy_pattern(r"[^\[\]:]{0,120}\b[a-z]{4,20}[^\[\]:A-Z]{0,80}:\s*<?https?://\S+$")


def _has_byline(spans: Sequence[Span]) -> bool:
    """Whether a line is an emphasized title and its authors: "**Ants and Bees** by Ada Bee"."""
    by = _BY.match(plain(spans[1:]))
    if by is None or people_likeness(by["names"]) < FULL_NAME:
        return False
    return bool(spans[0].style) and count_words(spans[0].text) >= FEWEST_TITLE_WORDS


_BY = lazy_pattern(rf"[\s,]*{any_of(BY_WORDS)}\s(?P<names>.+)")


def _is_year_above(spans: Sequence[Span], section: Section, current: Section) -> bool:
    """Whether a line is the year of the paragraphs below it: the first is the first of all."""
    is_first = current is section and not (section.units or section.parts)
    is_next = current is not section and is_year_alone(current.text)
    return (is_first or is_next) and is_year_alone(plain(spans))


def _first_source(item: Block) -> str:
    return item.children[0].source if item.children else ""


# An address on the web, or a file of a paper that is kept beside the list.
_OPENS_PAPER = lazy_pattern(r"^http|\.(?:pdf|ps|djvu)(?:#.*)?$", re.IGNORECASE)
_DETAIL = 0.4
_WORD = lazy_pattern(r"\w+")
_MOST_LABEL_WORDS = 5


def _are_only_people(spans: Sequence[Span]) -> bool:
    """Whether all that an item's first line says is the names of people, without a link."""
    return not any(span.url for span in spans) and _are_people(spans)


def _are_people(spans: Sequence[Span]) -> bool:
    """Whether all that an item's first line says is the names of people, linked only if several."""
    links = [span.text for span in spans if span.url]
    least = SEVERAL_NAMES if links else FULL_NAME
    are_names = all(people_likeness(text) >= FULL_NAME for text in links)
    return are_names and people_likeness(trim(plain(spans)).strip("()")) >= least


def _is_bibtex(source: str) -> bool:
    return bool(re.match(r"\s*@\w+\s*\{", source))
