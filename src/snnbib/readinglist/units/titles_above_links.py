"""Paragraphs that are titles or references, with lists of their links or details below. Pure."""

from collections.abc import Sequence
from itertools import takewhile

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.units.agreement import LEAST_ENTRIES
from snnbib.readinglist.units.blocks import Block
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
    """Where the list below a title ends; 0 if there is no title at the index, or no such list."""
    items = _items_below(blocks, at) if blocks[at].kind == "paragraph" else ()
    if not items or not _is_title(blocks[at], inline):
        return 0
    return at + 1 + len(items) if all(_has_links_only(item, inline) for item in items) else 0


_MOST_ITEMS = 9


def _is_title(block: Block, inline: Inline) -> bool:
    """Whether a paragraph is one plain line that does not announce what follows."""
    if "\n" in block.source or block.source.rstrip().endswith((":", "：")):
        return False
    spans = inline.spans(block.source)
    is_plain = not any(span.url or span.style for span in spans)
    return is_plain and count_words(block.source) >= FEWEST_TITLE_WORDS


def _has_links_only(item: Block, inline: Inline) -> bool:
    """Whether an item is only links whose texts say what they lead to."""
    if not item.children or any(child.kind != "paragraph" for child in item.children):
        return False
    spans = [span for child in item.children for span in inline.spans(child.source)]
    texts = [span for span in spans if LETTER_OR_DIGIT.search(span.text)]
    return bool(texts) and all(span.url and is_link_label(span.text) for span in texts)
