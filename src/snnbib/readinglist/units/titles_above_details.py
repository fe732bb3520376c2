"""Paragraphs that are titles or references, with lists of their links or details below. Pure."""

from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import POSSIBLE_PEOPLE
from snnbib.readinglist.recognition.venue_levels import POSSIBLE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.units.agreement import LEAST_ENTRIES, MOST
from snnbib.readinglist.units.block_signs import BlockSigns
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.detail_lines import without_brackets
from snnbib.readinglist.units.dividers import divider
from snnbib.readinglist.units.entry_signs import field_in_front, is_edition_alone, names_entry
from snnbib.readinglist.units.numbering import NUMBERED
from snnbib.readinglist.units.outline import Inline, plain

__all__ = ["with_titles_above_details"]


def with_titles_above_details(
    blocks: Sequence[Block], inline: Inline, signs: BlockSigns
) -> list[Block]:
    """The blocks, with such a paragraph and what stands below it as one item.

    Several titles that are written alike show that they are entries; a reference shows it alone.

    Args:
        blocks: the outermost blocks of a list.
        inline: reads their text.
        signs: tells details from entries.
    """
    ends = _Titles(blocks, inline, signs).ends()
    for end_of in (_end_of_details, _end_of_notes):
        ends |= {at: end for at in range(len(blocks)) if (end := end_of(blocks, at, inline))}
    joined: list[Block] = []
    at = 0
    while at < len(blocks):
        block, end = blocks[at], ends.get(at, 0)
        if end:
            children = [*blocks[at:end]]
            block = Block("item", block.line, blocks[end - 1].end, children=children, info="work")
        joined.append(block)
        at = end or at + 1
    return joined


_Form = tuple[str, bool, bool]


class _Titles:
    """Paragraphs that are titles, by the agreement of those that are written alike."""

    def __init__(self, blocks: Sequence[Block], inline: Inline, signs: BlockSigns) -> None:
        self._blocks = blocks
        self._inline = inline
        self._signs = signs

    def ends(self) -> dict[int, int]:
        """Where what is below each title ends."""
        by_form: dict[_Form, list[int]] = {}
        for at, (block, below) in enumerate(pairwise(self._blocks)):
            if below.kind in {"item", "paragraph"} and (form := self._form(block)):
                by_form.setdefault(form, []).append(at)
        works_of_form = {form: self._works(titles, form) for form, titles in by_form.items()}
        if sum(map(len, works_of_form.values())) < LEAST_ENTRIES:
            return {}
        ends: dict[int, int] = {}
        for form, works in works_of_form.items():
            ends |= works | self._unmarked(works, form)
        return ends

    def _works(self, titles: Sequence[int], form: _Form) -> dict[int, int]:
        """Where what is below each title of one form ends, if most of them are works."""
        below = {at: end for at in titles if (end := self._end_of_body(at, form)) > at + 1}
        least = MOST * len(below)
        if sum(map(self._is_long, below)) < least:
            return {}
        told = sum(self._is_work(at, end) for at, end in below.items())
        return {} if told < least else self._without_entries(below)

    def _without_entries(self, below: Mapping[int, int]) -> dict[int, int]:
        return {
            at: end
            for at, end in below.items()
            if not any(map(self._has_entries, self._blocks[at + 1 : end]))
        }

    def _unmarked(self, works: Mapping[int, int], form: _Form) -> dict[int, int]:
        """Titles between such works that stand above details as they do, without their mark."""
        ends: dict[int, int] = {}
        for at in set(works.values()).difference(works, [len(self._blocks)]):
            is_plain = self._form(self._blocks[at]) == _PLAIN != form
            end = self._end_of_body(at, form) if is_plain else at
            if end > at + 1 and self._is_work(at, end):
                ends[at] = end
        return ends

    def _is_long(self, at: int) -> bool:
        row = takewhile(lambda span: not span.line_end, self._inline.spans(self._blocks[at].source))
        return count_words(plain(row)) >= FEWEST_TITLE_WORDS

    def _form(self, block: Block) -> _Form | None:
        """How a paragraph begins with what may be a title; None if it does not."""
        if block.kind != "paragraph":
            return None
        spans = self._inline.spans(block.source)
        row = list(takewhile(lambda span: not span.line_end, spans))
        texts = [span for span in row if LETTER_OR_DIGIT.search(span.text) and not span.image]
        text = plain(row).strip()
        if not texts or text.endswith((":", "：")) or field_in_front(row):
            return None
        is_label = bool(texts[0].url) and is_link_label(texts[0].text)
        may_be_detail = len(row) == len(spans) and not _is_linked_title(texts[0])
        bare = without_brackets(text)
        if is_label or (may_be_detail and (is_edition_alone(bare) or _may_be_people(bare))):
            return None
        is_numbered = NUMBERED.match(text) is not None
        first = texts[-1] if is_numbered and len(texts) > 1 else texts[0]
        form = first.style, first.url is not None, is_numbered
        return form if any(form) or count_words(text) >= FEWEST_TITLE_WORDS else None

    def _end_of_body(self, at: int, form: _Form) -> int:
        """Where the items, pictures and details below a paragraph end."""
        end = at + 1
        for block in self._blocks[end : end + _MOST_BLOCKS]:
            if block.kind == "paragraph":
                is_below = self._is_picture(block) or self._continues(block, end - 1, form)
            else:
                is_below = block.kind == "item" or (block.kind == "code" and end > at + 1)
            if not is_below:
                break
            end += 1
        return end

    def _continues(self, block: Block, above: int, form: _Form) -> bool:
        """Whether a paragraph is a detail; right below a title, only if that is marked."""
        is_item_above = self._blocks[above].kind == "item"
        if self._form(block) == form or (form == _PLAIN and not is_item_above):
            return False
        is_next = is_item_above and "\n" in block.source
        is_other = is_next or bool(divider(self._inline.spans(block.source)))
        return self._signs.is_detail(block) and not is_other

    def _is_picture(self, block: Block) -> bool:
        if block.kind != "paragraph" or "![" not in block.source:
            return False
        spans = self._inline.spans(block.source)
        return all(span.image or not span.text.strip() for span in spans)

    def _is_work(self, at: int, end: int) -> bool:
        """Whether nothing below a title is an entry, and it or what is below says it is a work."""
        body = self._blocks[at + 1 : end]
        if any(self._has_entries(block) for block in body):
            return False
        spans = self._inline.spans(self._blocks[at].source)
        return any(map(self._signs.is_detail, body)) or names_entry(spans)

    def _has_entries(self, block: Block) -> bool:
        """Whether a block is an entry or has some in it."""
        if any(self._has_entries(child) for child in block.children if child.kind == "item"):
            return True
        if not self._signs.has_entries(block):
            return False
        spans = self._inline.spans(block.children[0].source if block.children else "")
        return any(map(_is_linked_title, spans)) or not self._signs.is_detail(block)


_MOST_BLOCKS = 12
_PLAIN = ("", False, False)


def _is_linked_title(span: Span) -> bool:
    is_long = count_words(span.text) >= FEWEST_TITLE_WORDS
    return span.url is not None and not span.image and is_long and not is_link_label(span.text)


def _may_be_people(text: str) -> bool:
    return people_likeness(text) >= POSSIBLE_PEOPLE


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
    may_be_cited = block.kind == "paragraph" and _YEAR_IN_BRACKETS.search(block.source)
    items = _items_below(blocks, at) if may_be_cited else ()
    if not items or items[0].line != block.end + 1:
        return 0
    cited = _QUOTED_TITLE.fullmatch(plain(inline.spans(block.source)).strip())
    is_cited = cited is not None and people_likeness(cited["names"]) >= POSSIBLE_PEOPLE
    return at + 1 + len(items) if is_cited else 0


_YEAR_IN_BRACKETS = lazy_pattern(rf"\({YEAR_DIGITS}\)")
# As in: "How ants count" - Bee, Dee (2001).
_QUOTED_TITLE = lazy_pattern(
    rf"[\"“«„][^\"“”«»„]{{3,300}}[\"”»]\s?(?:[-–—,]|by)\s(?P<names>[^()\"]{{2,120}}?)\s\({YEAR_DIGITS}\)\.?"
)


_MOST_ITEMS = 9
