"""Headings that are entries: most of one level have links or authors below them. Pure."""

from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_link_label, is_paper_label, trim
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT, share_of_capitals
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME, LIKELY_PEOPLE
from snnbib.readinglist.recognition.venue_levels import ACRONYM, POSSIBLE_VENUE, SURE_VENUE
from snnbib.readinglist.recognition.venue_text import read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.units.agreement import MOST, do_most
from snnbib.readinglist.units.block_signs import BlockSigns
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.cited_works import (
    cited_title,
)
from snnbib.readinglist.units.detail_lines import (
    begins_with_details,
    stands_in_line,
)
from snnbib.readinglist.units.entry_signs import (
    field_in_front,
    has_links_only,
    has_one_link,
    has_only_paper_links,
    has_paper_id,
    has_people_and_title,
    leads_to_paper,
    title_with_edition,
)
from snnbib.readinglist.units.heading_signs import (
    calls_papers,
    describes_books,
    is_abstract,
    is_field,
    names_author,
    repeated_headings,
    stands_below_works,
)
from snnbib.readinglist.units.nested_works import is_inverted_name
from snnbib.readinglist.units.numbering import NUMBERED
from snnbib.readinglist.units.outline import Inline, Section, plain
from snnbib.text import fold

__all__ = ["EntryHeadings"]


class EntryHeadings:
    """Judges which headings of a list are entries."""

    def __init__(self, root: Section, inline: Inline, signs: BlockSigns) -> None:
        self._inline = inline
        self._signs = signs
        self._weights: dict[int, float] = {}
        self._titles: dict[int, str] = {}  # of headings that are whole references
        self._leaning_of_level: dict[int, float] = {}
        self._number_of_level: dict[int, int] = {}
        self._described = {
            id(part) for above in root.below() if describes_books(above) for part in above.parts
        }
        self._repeated = repeated_headings(root.below())
        self._weigh(root)

    def _weigh(self, root: Section) -> None:
        """Weigh each heading as an entry, since those of one level of a list are mostly alike."""
        by_level: dict[int, list[float]] = {}
        for part in root.below():
            self._titles[id(part)] = cited_title(part.spans)
            self._weights[id(part)] = self._weight(part)
            by_level.setdefault(part.level, []).append(self._weights[id(part)])
        self._number_of_level = {level: len(weights) for level, weights in by_level.items()}
        self._leaning_of_level = {
            level: sum(weights) / len(weights) for level, weights in by_level.items()
        }

    def ids_of_entries(self, parts: Sequence[Section]) -> set[int]:
        """The sections, by their `id`, that are entries, as most of their neighbors are."""
        candidates = [part for part in parts if part.kind == "heading"]
        by_level: dict[int, list[Section]] = {}
        for part in candidates:
            by_level.setdefault(part.level, []).append(part)
        ids_of_entries: set[int] = set()
        for level, group in by_level.items():
            marks = {id(part): self._weights[id(part)] for part in group}
            leaning = sum(marks.values()) / len(group)
            are_on_level = self._leaning_of_level[level] >= 0.5
            is_alike = len(group) > 1 and leaning >= 0.3 and are_on_level
            is_single = (
                len(group) == 1 and are_on_level and self._number_of_level[level] >= _LEAST_ON_LEVEL
            )
            is_likely = leaning >= 0.5 and (len(group) > 1 or is_single)
            if is_alike or is_likely or leaning >= 0.9:
                ids_of_entries |= {key for key, mark in marks.items() if mark > 0.2}
        return ids_of_entries | {
            id(part) for part in candidates if self._titles[id(part)] or self._is_evident(part)
        }

    def _is_evident(self, part: Section) -> bool:
        """Whether a long heading leads to a paper by its id, or links to one are all below it."""
        is_title = self._weights[id(part)] > 0 and count_words(part.text) >= _CLEAR_TITLE
        below = [self._inline.spans(one.source) for one in part.blocks[:1] if one.source]
        return is_title and (has_paper_id(part.spans) or any(map(has_only_paper_links, below)))

    def has_only_fields(self, part: Section) -> bool:
        """Whether all headings below one are fields of one work: "Abstract", "Contributions"."""
        return bool(part.parts) and all(
            is_field(below, self._repeated) and not self._has_entries_below(below)
            for below in part.parts
        )

    def _weight(self, part: Section) -> float:
        """How much a heading looks like an entry's title, 0 to 1."""
        if not LETTER_OR_DIGIT.search(part.text) or is_inverted_name(part.text):
            return 0.0
        if self._names_authors(part) and count_words(part.text) >= 2:
            return 1.0 if not calls_papers(part.blocks) else 0.0
        if self._titles[id(part)]:
            return 1.0
        linked = any(
            span.url and not span.url.startswith("#") and not is_link_label(span.text)
            for span in part.spans
            if not span.image
        )
        words = count_words(part.text)
        if self._is_above_entries(part, words, is_linked=linked):
            return 0.0
        body = [
            self._signs.detail_likeness(block)
            for block in part.blocks
            if block.kind in {"paragraph", "item"}
        ]
        signs = max(body, default=0.6 * any(map(is_abstract, part.parts)))
        weight = (
            (0.55 if signs else 0.35) * linked * (words >= 3)
            + 0.25 * bool(NUMBERED.match(part.text)) * (words >= 3)
            + 0.2 * (words >= _CLEAR_TITLE)
        )
        if title_with_edition(part.text):  # items right below can be the section's entries
            has_items = any(block.kind in {"item", "table"} for block in part.blocks[:1])
            signs = max(signs, 0.2 if has_items else 0.6)
        may_be_title = words >= _CLEAR_TITLE and bool(part.blocks)
        weight = min(1.0, weight + signs) if signs or linked else 0.3 * may_be_title
        is_described = id(part) in self._described or _is_described_link(part)
        is_work = is_described or names_author(part) or self._is_above_author(part)
        return max(weight, 0.7 * is_work)

    def _is_above_entries(self, part: Section, words: int, *, is_linked: bool) -> bool:
        """Whether entries stand below a heading of so many words, which may name their venue."""
        has_parts = bool(part.parts) and not self.has_only_fields(part)
        if has_parts or self._is_topic_of_reference(part):
            return True
        is_paper = (is_linked and words >= _LONG_TITLE) and (
            self._has_edition_below(part)
            # one item below that has a link can be a remark
            or (leads_to_paper(part.spans) and sum(map(self._signs.has_entries, part.blocks)) == 1)
        )
        if self._has_entries_below(part) and not is_paper:
            return True
        if words < _LONG_TITLE and any(self._is_entry(block, part) for block in part.blocks):
            return True
        if any(self._signs.detail_likeness(block) >= _LINKS_BELOW for block in part.blocks[:1]):
            return False
        venue = read_venue(NUMBERED.sub("", part.text))
        return (venue.is_edition and words <= 6) or (venue.weight >= SURE_VENUE and words <= 2)

    def _is_above_author(self, part: Section) -> bool:
        """Whether nothing but people are the first line below, under a heading such as "Books"."""
        first = part.blocks[0] if part.blocks else None
        if first is None or first.kind != "paragraph" or not stands_below_works(part):
            return False
        return people_likeness(trim(plain(self._inline.spans(first.source)))) >= FULL_NAME

    def is_described(self, part: Section) -> bool:
        """Whether a heading is a book with a description below it, as those around are."""
        return id(part) in self._described

    def _is_topic_of_reference(self, part: Section) -> bool:
        """Whether the first paragraph below a heading is a reference to a work of another title."""
        first = part.blocks[0] if part.blocks else None
        if first is None or first.kind != "paragraph":
            return False
        spans = self._inline.spans(first.source)
        title = fold(cited_title(spans))
        if count_words(title) < FEWEST_TITLE_WORDS or not stands_in_line(title, spans):
            return False
        heading = fold(NUMBERED.sub("", part.text))
        return title not in heading and heading not in title

    def _names_authors(self, part: Section) -> bool:
        """Whether the first line below a heading, and no other, is a field with its authors.

        Below what has the words of a title, other fields may stand in front: "- Paper: ...".
        """
        blocks = [block for block in part.blocks if block.kind in {"paragraph", "item"}]
        named = [at for at, block in enumerate(blocks) if self._begins_with_authors(block)]
        if len(named) != 1 or part.blocks[:1] != blocks[:1]:
            return False
        is_title = count_words(part.text) >= _LONG_TITLE
        return not named[0] or (is_title and all(map(self._is_field, blocks[: named[0]])))

    def _is_field(self, block: Block) -> bool:
        """Whether a block's first line is a field that names no title."""
        source = block.source or (block.children[0].source if block.children else "")
        field = field_in_front(spans := self._inline.spans(source))
        is_bare = field is not None and spans[-1].url is not None  # "Paper: https://..."
        return field is not None and (is_bare or field[0] != "title")

    def _begins_with_authors(self, block: Block) -> bool:
        """Whether a block's first line is a field of authors, without a title in the same line."""
        source = block.source or (block.children[0].source if block.children else "")
        spans = self._inline.spans(source)
        field = field_in_front(spans)
        return field is not None and field[0] == "authors"

    def _has_entries_below(self, part: Section) -> bool:
        """Whether entries of their own stand below a heading."""
        return (
            sum(map(self._signs.has_entries, part.blocks)) > self._has_paper_link_below(part)
            or sum(self._is_entry(block, part) for block in part.blocks) > 1
            or sum(self._is_long_and_dated(block) for block in part.blocks) > 1
            or sum(self._is_linked_line(block) for block in part.blocks) > _MOST_OF_ONE_WORK
            or self._has_title_below(part)
            or do_most(sum(map(self._is_bare_title, part.blocks)), part.blocks)
        )

    def _has_paper_link_below(self, part: Section) -> bool:
        """Whether an item below a heading like a title only links the paper, so it is an entry.

        Then one item beside can link notes on it: "[Notes of Ada Bee](...)".
        """
        below = (block.children[0].source for block in part.blocks if _is_plain_item(block))
        return count_words(part.text) >= _LONG_TITLE and any(
            has_links_only(spans) and any(is_paper_label(span.text) for span in spans)
            for spans in map(self._inline.spans, below)
        )

    def _is_bare_title(self, block: Block) -> bool:
        """Whether an item is nothing but some words in capitals: "- How Ants Count Their Steps"."""
        source = block.children[0].source if block.kind == "item" and block.children else ""
        if count_words(source) <= FEWEST_TITLE_WORDS or share_of_capitals(source) < MOST:
            return False
        spans = self._inline.spans(source)
        if any(span.url for span in spans) or field_in_front(spans):
            return False
        return people_likeness(source) < _UNLIKELY_PEOPLE and read_venue(source).weight < ACRONYM

    def _is_linked_line(self, block: Block) -> bool:
        """Whether a paragraph is one line with one link that is no label: "Bee, [Ants](...)"."""
        if block.kind != "paragraph" or "\n" in block.source or "](" not in block.source:
            return False
        return has_one_link(self._inline.spans(block.source))

    def _is_long_and_dated(self, block: Block) -> bool:
        """Whether a block without a field's name is a long text and its year, as a reference is.

        An item ends with it; volume and pages follow in a paragraph: "2001: 38(6); 639-43".
        """
        is_item = block.kind == "item" and bool(block.children)
        source = block.children[0].source if is_item else block.source
        if not (_ENDS_WITH_YEAR if is_item else _YEAR_AND_PAGES).search(source):
            return False
        spans = self._inline.spans(source)
        return count_words(plain(spans)) > _LONGEST_BYLINE and not field_in_front(spans)

    def _has_edition_below(self, part: Section) -> bool:
        """Whether the first line below a heading is nothing but a venue and a year."""
        first = part.blocks[0] if part.blocks else None
        if not first or first.kind != "paragraph":
            return False
        return read_venue(plain(self._inline.spans(first.source))).is_edition

    def _has_title_below(self, part: Section) -> bool:
        """Whether the first line below a heading begins with a marked title: "**Title** (2017)"."""
        first = part.blocks[0] if part.blocks else None
        spans = self._inline.spans(first.source) if first and first.kind == "paragraph" else ()
        if field_in_front(spans):
            return False
        marked = next((span for span in spans if span.text.strip() and not span.image), None)
        if marked is None or not (marked.style == "bold" or marked.url) or marked.style == "code":
            return False
        if marked.url and marked.url.startswith("#"):  # "[back to the top](#top)"
            return False
        venue = read_venue(marked.text)
        return (
            count_words(marked.text) >= 4
            and not is_link_label(marked.text)
            and (not venue.year or bool(title_with_edition(marked.text)))
            and venue.weight < POSSIBLE_VENUE
            and people_likeness(marked.text) < 0.5
        )

    def _is_entry(self, block: Block, part: Section) -> bool:
        """Whether a paragraph has a title of its own, and people or a link to a paper.

        One that leads to where its heading leads is on the same work.
        """
        if block.kind != "paragraph":
            return False
        spans = self._inline.spans(block.source)
        if not (has_people_and_title(spans) or _is_title_with_paper(spans)):
            return False
        return {span.url for span in part.spans if span.url}.isdisjoint(span.url for span in spans)


def _is_title_with_paper(spans: Sequence[Span]) -> bool:
    """Whether words that are no details of a title stand beside a link to a paper."""
    if not leads_to_paper(spans) and not any(
        span.url and is_paper_label(span.text) for span in spans
    ):
        return False
    if begins_with_details(spans):
        return False
    text = trim(plain(span for span in spans if not span.url))
    return count_words(text) >= 3 and people_likeness(text) < LIKELY_PEOPLE


def _is_described_link(part: Section) -> bool:
    """Whether a heading below "Books" or the like is a link, and a paragraph without any below."""
    texts = [span for span in part.spans if span.text.strip()]
    is_link = all(span.url and "://" in span.url and not span.image for span in texts)
    below = [block.source for block in part.blocks if block.kind == "paragraph"]
    is_described = len(below) == len(part.blocks) == 1 and "](" not in below[0]
    return is_link and is_described and stands_below_works(part)


def _is_plain_item(block: Block) -> bool:
    return block.kind == "item" and len(block.children) == 1


_ENDS_WITH_YEAR = lazy_pattern(rf"{YEAR_DIGITS}\W{{0,4}}$")
_YEAR_AND_PAGES = lazy_pattern(rf"{YEAR_DIGITS}\s?[:;]\s?[0-9]+[\s0-9():;,–-]*[0-9]")
_LEAST_ON_LEVEL = 3
_UNLIKELY_PEOPLE = 0.3
_LINKS_BELOW = 0.5
_MOST_OF_ONE_WORK = 2
_LONGEST_BYLINE = 8
_LONG_TITLE = 4
_CLEAR_TITLE = 5
