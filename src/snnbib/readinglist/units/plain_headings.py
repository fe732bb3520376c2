"""Paragraphs that are headings without a mark, as their place shows. Pure."""

from collections.abc import Sequence
from itertools import pairwise

from snnbib.readinglist.recognition.venue_text import is_year_alone, read_venue
from snnbib.readinglist.units.block import Block
from snnbib.readinglist.units.outline import Inline, plain

__all__ = ["plain_headings"]


def plain_headings(blocks: Sequence[Block], inline: Inline) -> frozenset[int]:
    """The paragraphs, by their `id`, that are headings without a mark: "AAAI 2020", "Others".

    The first stands above the first entries of the section, and is an edition or a year: it cannot
    belong to an entry above, and the short lines above the next items are like it.
    """
    lines = [
        above
        for above, below in pairwise(blocks)
        if above.kind == "paragraph" and below.kind in _ENTRIES and _is_label(above.source)
    ]
    first = next((block.line for block in blocks if block.kind in _ENTRIES), 0)
    if not lines or lines[0].line > first:
        return frozenset()
    text = plain(inline.spans(lines[0].source))
    is_heading = is_year_alone(text) or read_venue(text).is_edition
    return frozenset(map(id, lines)) if is_heading else frozenset()


_ENTRIES = frozenset({"item", "table"})


def _is_label(source: str) -> bool:
    """Whether a paragraph is a few words, without a link or the stop of a sentence."""
    is_short = len(source) <= _LONGEST_LABEL and "\n" not in source
    return is_short and "](" not in source and not source.endswith((".", "!", "?", "。"))


_LONGEST_LABEL = 60
