"""Headings that are the lines of an entry: below a title its authors, venue and links. Pure."""

from collections import defaultdict
from collections.abc import Sequence

from msgspec.structs import replace

from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import LIKELY_PEOPLE
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.units.agreement import do_most
from snnbib.readinglist.units.block import LONGEST, Block
from snnbib.readinglist.units.outline import Inline, plain

__all__ = ["with_heading_lines"]


def with_heading_lines(blocks: Sequence[Block], inline: Inline) -> Sequence[Block]:
    """The blocks, with the headings that are lines of the title above them as paragraphs.

    Most of one level that stand right below others are people, with nothing of theirs below:
    "### How Ants Count", "#### Ada Bee, Carl Dee", "#### Journal of Ants".
    """
    by_level: defaultdict[int, list[bool]] = defaultdict(list)
    above_people: dict[int, int] = {}
    below_first = [*blocks[2:], Block("heading", 0)]
    for at, (title, first, below) in enumerate(zip(blocks, blocks[1:], below_first, strict=False)):
        if title.kind != "heading" or first.kind != "heading" or first.level <= title.level:
            continue
        is_empty = below.kind == "heading"
        text = plain(inline.spans(first.source[:LONGEST])) if is_empty else ""
        is_title = count_words(title.source) >= FEWEST_TITLE_WORDS
        by_level[first.level].append(is_title and people_likeness(text) >= LIKELY_PEOPLE)
        if by_level[first.level][-1]:
            above_people[at] = first.level
    levels = {level for level, marks in by_level.items() if do_most(sum(marks), marks)}
    result = list(blocks)
    level_above = 0
    for at, block in enumerate(blocks):
        if block.kind != "heading":
            continue
        if level_above and block.level > level_above:
            result[at] = replace(block, kind="paragraph", level=0)
        else:
            level_above = block.level if above_people.get(at) in levels else 0
    return result
