"""The outline of a list: headings with their blocks, and the units made of those. Pure."""

from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from snnbib.readinglist.markdown import References, Span, inline_spans
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.block import LONGEST, Block
from snnbib.text import tidy

__all__ = ["Inline", "Section", "Unit", "fill_outline", "plain"]


class Section(Struct):
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

    def below(self) -> Iterator["Section"]:
        """All sections below this one, as they stand in the list."""
        for part in self.parts:
            yield part
            yield from part.below()


class Unit(Struct):
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
    is_numbered: bool = False
    """Whether it is one of several units that are numbered one after the other."""

    @property
    def first_text(self) -> str:
        """The plain text of its first line; "" if it has none."""
        return plain(self.lines[0].spans) if self.lines else ""


class Inline:
    """Reads inline text once for each source."""

    def __init__(self, references: References) -> None:
        self._references = references
        self._spans: dict[str, tuple[Span, ...]] = {}

    def spans(self, source: str) -> tuple[Span, ...]:
        """The spans of a text; none if it is longer than `LONGEST`."""
        spans = self._spans.get(source)
        if spans is None:
            is_read = len(source) <= LONGEST
            spans = tuple(inline_spans(source, self._references)) if is_read else ()
            self._spans[source] = spans
        return spans


def plain(spans: Iterable[Span]) -> str:
    """The text of spans on one line, images left out."""
    return tidy(
        "".join([" " if span.line_end else "" if span.image else span.text for span in spans])
    )


def fill_outline(root: Section, blocks: Iterable[Block], inline: Inline) -> None:
    """Put blocks below their headings, which become the parts of `root`."""
    _Outline(root, inline).fill(blocks)


def _without_way_back(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The spans of a heading without links into the list behind its text: "Books [top](#top)"."""
    has_text = bool(spans) and not spans[0].url and bool(spans[0].text.strip())
    return tuple(span for span in spans if not (has_text and (span.url or "").startswith("#")))


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
        spans = _without_way_back(self.inline.spans(block.source[:LONGEST]))
        parent = self.open[-1]
        section = Section(
            plain(spans), block.line, block.level, parent, spans=spans, source=block.source
        )
        parent.parts.append(section)
        self.open.append(section)
