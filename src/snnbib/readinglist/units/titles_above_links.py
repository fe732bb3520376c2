"""Paragraphs that are titles or references, with lists of their links or details below. Pure."""

from collections.abc import Sequence
from itertools import takewhile

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import field_role
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import is_remark, read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.units.agreement import LEAST_ENTRIES
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.entry_signs import has_links_only
from snnbib.readinglist.units.outline import Inline, plain

__all__ = ["with_titles_above_links"]


def with_titles_above_links(blocks: Sequence[Block], inline: Inline) -> list[Block]:
    """The blocks, with such a paragraph and its list as one item.

    Several titles with nothing but links show that they are entries; a reference shows it alone.

    Args:
        blocks: the outermost blocks of a list.
        inline: reads their text.
    """
    ends = {
        at: end for at, block in enumerate(blocks) if (end := _end_of_links(blocks, at, inline))
    }
    if len(ends) < LEAST_ENTRIES:
        ends = {}
    for end_of in (_end_of_details, _end_of_notes):
        ends |= {at: end for at in range(len(blocks)) if (end := end_of(blocks, at, inline))}
    joined: list[Block] = []
    at = 0
    while at < len(blocks):
        block, end = blocks[at], ends.get(at, 0)
        if end:
            block = Block("item", block.line, blocks[end - 1].end, children=[*blocks[at:end]])
        joined.append(block)
        at = end or at + 1
    return joined


def _items_below(blocks: Sequence[Block], at: int) -> Sequence[Block]:
    following = blocks[at + 1 : at + 1 + _MOST_ITEMS]
    return list(takewhile(lambda block: block.kind == "item", following))


def _end_of_details(blocks: Sequence[Block], at: int, inline: Inline) -> int:
    """Where the list below a reference ends that begins with its venue; 0 if there is none."""
    block = blocks[at]
    if block.kind != "paragraph" or "\n" in block.source:
        return 0
    items = _items_below(blocks, at)
    first = items[0].children[0] if items and items[0].children else None
    if first is None or items[0].line != block.end + 1:
        return 0
    venue = read_venue(plain(inline.spans(first.source)))
    if not venue.has_numbers or venue.weight < POSSIBLE_VENUE:
        return 0
    roles = {part.role for part in read_citation(plain(inline.spans(block.source)))}
    is_whole = roles.issuperset({"authors", "year", "title"}) and "venue" not in roles
    return at + 1 + len(items) if is_whole else 0


def _end_of_notes(blocks: Sequence[Block], at: int, inline: Inline) -> int:
    """Where the notes end right below a quoted title, its authors and year; 0 if there are none."""
    block = blocks[at]
    may_be_cited = block.kind == "paragraph" and _QUOTED_AND_YEAR.search(block.source)
    items = _items_below(blocks, at) if may_be_cited else ()
    if not items or items[0].line != block.end + 1:
        return 0
    cited = _QUOTED_TITLE.fullmatch(plain(inline.spans(block.source)).strip())
    is_cited = cited is not None and people_likeness(cited["names"]) >= POSSIBLE_PEOPLE
    return at + 1 + len(items) if is_cited else 0


_QUOTED_AND_YEAR = lazy_pattern(rf"[\"”»].*\({YEAR_DIGITS}\)")
# As in: "How ants count" - Bee, Dee (2001).
_QUOTED_TITLE = lazy_pattern(
    rf"[\"“«„][^\"“”«»„]{{3,300}}[\"”»]\s?(?:[-–—,]|by)\s(?P<names>[^()\"]{{2,120}}?)\s\({YEAR_DIGITS}\)\.?"
)


def _end_of_links(blocks: Sequence[Block], at: int, inline: Inline) -> int:
    """Where the links below a title end; 0 if there is no title at the index, or no such links.

    A picture can stand above them, and other fields between them: "intro: NIPS 2013".
    """
    if blocks[at].kind != "paragraph" or not (style := _style_of_title(blocks[at], inline)):
        return 0
    first = at + 1 + (at + 1 < len(blocks) and _is_picture(blocks[at + 1], inline))
    below = _items_below(blocks, first - 1)
    if not below and style != "plain":
        following = blocks[first : first + _MOST_ITEMS]
        below = list(takewhile(lambda block: _is_link(block, inline), following))
    parts = [part for block in below for part in _parts(block)]
    are_links = any(_is_link(part, inline) for part in parts) and all(
        _is_link(part, inline) or _is_note(part, inline) for part in parts
    )
    return first + len(below) if are_links else 0


def _is_picture(block: Block, inline: Inline) -> bool:
    if block.kind != "paragraph" or "![" not in block.source:
        return False
    return all(span.image or not span.text.strip() for span in inline.spans(block.source))


def _parts(block: Block) -> Sequence[Block]:
    return block.children if block.kind == "item" else (block,)


def _is_link(block: Block, inline: Inline) -> bool:
    return block.kind == "paragraph" and has_links_only(inline.spans(block.source))


_MOST_ITEMS = 9


def _style_of_title(block: Block, inline: Inline) -> str:
    """The style of a paragraph of one line that does not announce what follows, or "plain".

    It is "" where there are several styles, a link or too few words, people or an edition.
    """
    if "\n" in block.source or block.source.rstrip(" *_").endswith((":", "：")):
        return ""
    spans = [span for span in inline.spans(block.source) if LETTER_OR_DIGIT.search(span.text)]
    styles = {span.style or "plain" for span in spans}
    if len(styles) != 1 or any(span.url for span in spans):
        return ""
    text = plain(spans)
    is_title = count_words(text) >= FEWEST_TITLE_WORDS and not read_venue(text).is_edition
    return styles.pop() if is_title and people_likeness(text) < FULL_NAME else ""


def _is_note(block: Block, inline: Inline) -> bool:
    """Whether a line between links is a remark, or a field: "Code: soon", "intro: NIPS 2013"."""
    spans = inline.spans(block.source) if block.kind == "paragraph" else ()
    text = plain(spans).strip()
    field = _FIELD.match(text)
    is_named = field is not None and (field["name"].islower() or field_role(field["name"]) != "")
    return is_named or is_remark(text)


_FIELD = lazy_pattern(r"(?P<name>[^\W\d_][\w &/+-]{0,20}(?:\([^()]{1,20}\))?)\s?[:：]\s*\S")
