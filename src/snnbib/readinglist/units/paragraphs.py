"""The entries that a paragraph holds: one, one a line, or several lines each. Pure."""

from collections.abc import Iterable, Iterator, Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import CAPITAL, LETTER_OR_DIGIT
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.agreement import LEAST_ENTRIES
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.edition_lines import begins_with_edition
from snnbib.readinglist.units.linked_titles import linked_titles
from snnbib.readinglist.units.numbering import (
    NUMBERED,
    footnote_groups,
    numbered_groups,
)
from snnbib.readinglist.units.outline import Section, Unit, plain
from snnbib.readinglist.units.reference_rows import (
    Groups,
    cited_groups,
    cited_rows,
    rows_of_topic,
    wrapped_references,
)

__all__ = [
    "cited_units",
    "ends_in_edition",
    "paragraph_units",
]


def paragraph_units(
    block: Block, spans: tuple[Span, ...], section: Section, *, is_list: bool = False
) -> list[Unit]:
    """One unit, or one for each line or group of lines that is an entry.

    If it `is_list`, a line in front of it says that readings follow.
    """
    block, spans = _below_anchors(block, spans)
    if linked := linked_titles(block, spans, section):
        return linked
    return _units_of_rows(block, spans, section, is_list=is_list)


def _units_of_rows(
    block: Block, spans: tuple[Span, ...], section: Section, *, is_list: bool
) -> list[Unit]:
    """One unit, or one for each row or group of rows that is an entry."""
    rows = list(_rows(spans))
    if _are_dated_lines(rows) or (is_list and len(rows) > 1 and all(map(_may_be_title, rows))):
        return _grouped_units(list(enumerate(rows)), block, spans, section, kind="item")
    if begun := _rows_with_editions(rows):
        return _grouped_units(begun, block, spans, section, kind="item")
    first = rows_of_topic(rows)
    if numbered := numbered_groups(rows[first:]):
        numbered = [(first + at, row) for at, row in numbered]
        return _grouped_units(numbered, block, spans, section, kind="item")
    ways = (footnote_groups, _alike_rows)
    groups = next(filter(None, (groups_of(rows) for groups_of in ways)), None)
    if groups := groups or cited_rows(rows) or cited_groups(spans) or wrapped_references(rows):
        return _grouped_units(groups, block, spans, section)
    line = Line(spans=spans, number=block.line)
    kind = "item" if _is_linked_title(spans) else "paragraph"
    return [Unit(kind, block.line, block.end, section, [line], block.source)]


def _may_be_title(row: Sequence[Span]) -> bool:
    """Whether a line can be an entry by itself: several words that are not only people."""
    text = plain(row).strip()
    return _BEGINS_ENTRY.match(text) is not None and people_likeness(text) < FULL_NAME


_BEGINS_ENTRY = lazy_pattern(rf"\W{{0,3}}(?:{CAPITAL}|[0-9])\S*\s")


def _is_linked_title(spans: Sequence[Span]) -> bool:
    """Whether a paragraph is nothing but a link with a title, as an item without its bullet."""
    filled = [span for span in spans if span.text.strip()]
    is_link = len(filled) == 1 and filled[0].url is not None and not filled[0].image
    return is_link and count_words(filled[0].text) > FEWEST_TITLE_WORDS


def _below_anchors(block: Block, spans: tuple[Span, ...]) -> tuple[Block, tuple[Span, ...]]:
    """A paragraph without the lines in front that show nothing: '<a id="ants"></a>'."""
    number = start = 0
    for at, span in enumerate(spans):
        if span.line_end == "soft":
            number, start = number + 1, at + 1
        elif span.line_end or span.text.strip() or span.url or span.image:
            break
    if not number or start == len(spans):
        return block, spans
    for _ in range(number):
        block = block.without_first_row()
    return block, spans[start:]


def cited_units(block: Block, spans: tuple[Span, ...], section: Section) -> list[Unit]:
    """A unit for each reference or link to a paper in the lines of an item; else none."""
    rows = list(_rows(spans))
    groups = cited_rows(rows) or (wrapped_references(rows) if len(rows) > _FEWEST_ITEMS else [])
    if groups and (len(groups) > _FEWEST_ITEMS or len(groups) == len(rows)):
        return _grouped_units(groups, block, spans, section)
    return linked_titles(block, spans, section)


def _alike_rows(rows: Sequence[list[Span]]) -> Groups:
    """Each row as an entry, where all begin alike and have a link, or end in venue and year."""
    starts = [_start(row) for row in rows]
    starts = ["link" if start == "label" and "link" in starts else start for start in starts]
    begin_alike = (
        len(set(starts)) == 1
        and starts[0] not in {"", "label"}
        and all(any(span.url for span in row) for row in rows)
    )
    is_list = begin_alike or all(map(ends_in_edition, rows))
    return list(enumerate(rows)) if is_list and len(rows) > 1 else []


def _are_dated_lines(rows: Sequence[Sequence[Span]]) -> bool:
    """Whether lines are items without bullets: a year in front of each, or bars between parts."""
    if len(rows) < _FEWEST_ITEMS:
        return False
    texts = [plain(row) for row in rows]
    are_dated = all(map(_YEAR_IN_FRONT.match, texts))
    are_cells = all(text.count(" | ") >= _LEAST_BARS for text in texts)
    return (are_dated or are_cells) and all(any(span.url for span in row) for row in rows)


_FEWEST_ITEMS = 2
_LEAST_BARS = 2
_YEAR_IN_FRONT = lazy_pattern(r"\W{0,3}(?:1[89]|20)[0-9]{2}\W{0,3}\s")


def _rows_with_editions(rows: Sequence[list[Span]]) -> Groups:
    """Each row as an entry, where all begin with venue and year: "2015_ACL_How Ants Count".

    A row in front of them can say what they are about.
    """
    if len(rows) < LEAST_ENTRIES or not begins_with_edition(plain(rows[-1])):
        return []
    begin = [begins_with_edition(plain(row)) for row in rows]
    first = 0 if begin[0] else 1
    are_entries = len(rows) - first >= LEAST_ENTRIES and all(begin[first:])
    return list(enumerate(rows))[first:] if are_entries else []


def _grouped_units(
    groups: Groups,
    block: Block,
    spans: Sequence[Span],
    section: Section,
    *,
    kind: str = "paragraph",
) -> list[Unit]:
    """A unit for each entry of a paragraph; several of them can stand in one line of its source."""
    sources, lines = block.source.split("\n"), _lines_of_rows(spans)
    starts = [lines[row] for row, _ in groups]
    ends = [
        max(end, start + 1) for start, end in zip(starts, [*starts[1:], len(sources)], strict=True)
    ]
    return [
        Unit(
            kind,
            block.line_of_row(start),
            block.line_of_row(end) - 1 if end < len(sources) else block.end,
            section,
            [Line(spans=tuple(row), number=block.line_of_row(start))],
            plain(row) if starts.count(start) > 1 else "\n".join(sources[start:end]),
        )
        for (_, row), start, end in zip(groups, starts, ends, strict=True)
    ]


def _lines_of_rows(spans: Iterable[Span]) -> list[int]:
    """The line of the source, counted from 0, that each row begins in."""
    lines = [0]
    for span in spans:
        if span.line_end:
            lines.append(lines[-1] + (not span.is_within_line))
    return lines


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
    first = next(
        (span for span in row if LETTER_OR_DIGIT.search(span.text) or span.image or span.url), None
    )
    if not first:
        return ""
    if first.url and not first.image:
        return "label" if is_link_label(first.text) else "link"
    if first.image:
        return ""
    if first.style:
        return first.style
    return "number" if NUMBERED.match(first.text) else ""


def ends_in_edition(row: Sequence[Span]) -> bool:
    """Whether a line ends in brackets with a venue and its year: "A title (May 2024, CHI'24)"."""
    text = plain(row)
    inner = _LAST_BRACKETS.search(text) if _CLOSES_BRACKET.search(text) else None
    return inner is not None and read_venue(inner[1].rpartition(", ")[2]).is_edition


_LAST_BRACKETS = lazy_pattern(r"\w.*\(([^()]+)\)\W*$")
_CLOSES_BRACKET = lazy_pattern(r"\)\W*$")  # what it ends in, which is faster to look for
