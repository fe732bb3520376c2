"""The entries that a paragraph holds: one, one a line, or several lines each. Pure."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import CAPITAL, LETTER_OR_DIGIT
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.recognition.quotation_marks import OPENING_QUOTES
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import OLD_YEAR_DIGITS
from snnbib.readinglist.references.cited_names import leading_surnames
from snnbib.readinglist.references.heads import begins_with_authors
from snnbib.readinglist.segments import Line
from snnbib.readinglist.units.agreement import LEAST_ENTRIES
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.edition_lines import begins_with_edition
from snnbib.readinglist.units.linked_titles import linked_titles
from snnbib.readinglist.units.numbering import NUMBERED, footnote_groups, numbered_groups
from snnbib.readinglist.units.outline import Section, Unit, plain
from snnbib.readinglist.units.wrapped_paragraphs import begins_reference
from snnbib.readinglist.words.headings import PAPER_HEADINGS
from snnbib.text import fold

__all__ = [
    "cited_units",
    "ends_in_edition",
    "is_bold_heading",
    "is_cited_work",
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
    if framed := _framed_rows(rows):
        return _grouped_units(list(enumerate(framed)), block, spans, section, kind="item")
    if _are_dated_lines(rows) or (is_list and len(rows) > 1 and all(map(_may_be_title, rows))):
        return _grouped_units(list(enumerate(rows)), block, spans, section, kind="item")
    if begun := _rows_with_editions(rows):
        return _grouped_units(begun, block, spans, section, kind="item")
    first = _rows_of_topic(rows)
    if numbered := numbered_groups(rows[first:]):
        numbered = [(first + at, row) for at, row in numbered]
        return _grouped_units(numbered, block, spans, section, kind="item")
    ways = (footnote_groups, _titled_groups, _alike_rows)
    groups = next(filter(None, (groups_of(rows) for groups_of in ways)), None)
    if groups := groups or _cited_rows(rows) or _cited_groups(spans) or _wrapped_references(rows):
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
    """A unit for each line of an item that is a reference, or each link to a paper; else none."""
    if groups := _cited_rows(list(_rows(spans))):
        return _grouped_units(groups, block, spans, section)
    return linked_titles(block, spans, section)


_Groups = list[tuple[int, list[Span]]]
"""The row that each entry of a paragraph begins in, and its spans."""


def _alike_rows(rows: Sequence[list[Span]]) -> _Groups:
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


def _framed_rows(rows: Sequence[Sequence[Span]]) -> list[list[Span]]:
    """What stands in each row, where all have bars around them, as a table of one column has.

    Without a line of dashes, Markdown does not take "| A. Bee. How Ants Count. 2020 |" for a table.
    """
    if len(rows) < _FEWEST_ITEMS or not all(_FRAMED.fullmatch(plain(row)) for row in rows):
        return []
    return [_without_frame(row) for row in rows]


_FRAMED = lazy_pattern(r"\s*\|[^|]+\|\s*")


def _without_frame(row: Sequence[Span]) -> list[Span]:
    opened = [replace(row[0], text=row[0].text.lstrip(" \t|")), *row[1:]]
    return [*opened[:-1], replace(opened[-1], text=opened[-1].text.rstrip(" \t|"))]


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


def _rows_with_editions(rows: Sequence[list[Span]]) -> _Groups:
    """Each row as an entry, where all begin with venue and year: "2015_ACL_How Ants Count".

    A row in front of them can say what they are about.
    """
    if len(rows) < LEAST_ENTRIES or not begins_with_edition(plain(rows[-1])):
        return []
    begin = [begins_with_edition(plain(row)) for row in rows]
    first = 0 if begin[0] else 1
    are_entries = len(rows) - first >= LEAST_ENTRIES and all(begin[first:])
    return list(enumerate(rows))[first:] if are_entries else []


def _cited_rows(rows: Sequence[list[Span]]) -> _Groups:
    """Each row as an entry, where each is a reference with authors, and most name a year.

    A row in front of them can say what they are about.
    """
    if len(rows) < _FEWEST_ITEMS:
        return []
    first = _rows_of_topic(rows)
    texts = [plain(row) for row in rows[first:]]
    are_references = all(map(begins_with_authors, texts)) and _are_references(texts)
    return list(enumerate(rows))[first:] if are_references else []


def _wrapped_references(rows: Sequence[list[Span]]) -> _Groups:
    """Each reference as an entry, of those that are wrapped: a line with authors begins the next.

    A row in front of them can say what they are about.
    """
    first = _rows_of_topic(rows)
    groups: _Groups = []
    for at, row in enumerate(rows[first:], start=first):
        text = plain(row)
        is_first = not groups and begins_with_authors(text)
        if is_first or (groups and begins_reference(text, plain(rows[at - 1]))):
            groups.append((at, row))
        elif groups:
            groups[-1][1].extend([Span(line_end="soft"), *row])
        else:
            return []
    are_references = len(groups) > 1 and _are_references([plain(group) for _, group in groups])
    return groups if are_references else []


def _rows_of_topic(rows: Sequence[Sequence[Span]]) -> int:
    """How many rows in front of entries say what these are about, by words or emphasis: 1 or 0."""
    is_bold = len(rows) > _FEWEST_ITEMS and is_bold_heading(rows[0])
    is_heading = is_bold and not any(map(is_bold_heading, rows[1:]))
    return int(len(rows) > 1 and (is_heading or _says_topic(plain(rows[0]))))


def _says_topic(text: str) -> bool:
    """Whether a row is the heading of those below: "Counting of ants:", "References"."""
    words = fold(text).split()
    is_heading = bool(words) and PAPER_HEADINGS.issuperset(words)
    return is_heading or _SAYS_TOPIC.fullmatch(text) is not None


def _are_references(texts: Sequence[str]) -> bool:
    """Whether most of some texts are references with authors and a year."""
    return sum(map(_is_reference, texts)) >= _MOST * len(texts)


_MOST = 0.75
_SAYS_TOPIC = lazy_pattern(r"\W*\w[^.,;:()0-9]{2,60}[:：]\W*")  # "Counting of ants:"


def _cited_groups(spans: Sequence[Span]) -> _Groups:
    """What stands between hard line ends, where each is a reference with authors and a year.

    An emphasized or quoted title after the authors shows the same as a year, so that family names
    are enough: "Bee & Cee, ‘How Ants Count’".
    """
    groups: _Groups = [(0, [])]
    row = 0
    for span in spans:
        row += bool(span.line_end)
        if span.line_end == "hard":
            groups.append((row, []))
        else:
            groups[-1][1].append(span)
    groups = [(row, group) for row, group in groups if plain(group).strip()]
    is_list = len(groups) > 1 and (
        all(_is_cited_group(group) for _, group in groups)
        or _are_references([plain(group) for _, group in groups])
    )
    return groups if is_list else []


def _is_cited_group(spans: Sequence[Span]) -> bool:
    text = plain(spans).strip()
    filled = [span for span in spans if span.text.strip()]
    names_end = leading_surnames(text)
    has_title = any("italic" in span.style or span.url for span in filled[1:2])
    has_title = has_title or text[names_end:].lstrip(", ").startswith(_QUOTES)
    return _is_reference(text) or (has_title and (names_end > 0 or begins_with_authors(text)))


_QUOTES = tuple(OPENING_QUOTES | {"'"})


def _is_reference(text: str) -> bool:
    """Whether a text begins with surely the authors of a reference, and names a year."""
    return _YEAR.search(text) is not None and begins_with_authors(text)


_YEAR = lazy_pattern(rf"(?<![0-9]){OLD_YEAR_DIGITS}(?![0-9])")


def _titled_groups(rows: Sequence[list[Span]]) -> _Groups:
    """Groups of rows that each begin with a row that is nothing but a bold title, and a link."""
    starts = [at for at, row in enumerate(rows) if _is_bold_title(row)]
    if len(starts) < 2 or starts[0] != 0:
        return []
    groups: _Groups = []
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        spans = list(rows[start])
        for row in rows[start + 1 : end]:
            spans += [Span(line_end="hard"), *row]
        if end - start < 2 or not any(span.url for span in spans):
            return []
        groups.append((start, spans))
    return groups


def _is_bold_title(row: Sequence[Span]) -> bool:
    texts = [span for span in row if LETTER_OR_DIGIT.search(span.text)]
    is_bold = bool(texts) and all(span.style == "bold" for span in texts)
    return is_bold and count_words(plain(row)) >= FEWEST_TITLE_WORDS


def _grouped_units(
    groups: _Groups,
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


def is_cited_work(row: Sequence[Span]) -> bool:
    """Whether a line has a title and its edition, parted by style: "**A title**, CHI 2024"."""
    texts = [span for span in row if LETTER_OR_DIGIT.search(span.text) and not span.image]
    if len(texts) < 2 or len(texts[0].text.split()) < FEWEST_TITLE_WORDS:
        return False
    if texts[0].style == texts[1].style:
        return False
    if read_venue(texts[0].text).weight >= POSSIBLE_VENUE:
        return False
    return any(read_venue(part).is_edition for part in _PARTS.split(plain(texts[1:])))


_PARTS = lazy_pattern(r"[.;()\[\]]|,\s(?!(?:19|20)[0-9])")
_LAST_BRACKETS = lazy_pattern(r"\w.*\(([^()]+)\)\W*$")
_CLOSES_BRACKET = lazy_pattern(r"\)\W*$")  # what it ends in, which is faster to look for


def is_bold_heading(spans: Sequence[Span]) -> bool:
    """Whether a paragraph is nothing but a few emphasized words, or ends in a colon."""
    texts = [span for span in spans if LETTER_OR_DIGIT.search(span.text) and not span.image]
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
