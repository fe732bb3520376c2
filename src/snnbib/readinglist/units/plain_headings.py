"""Paragraphs that are headings, as what stands below them shows. Pure."""

from collections.abc import Sequence
from itertools import pairwise

from snnbib.readinglist.markdown import Span
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.letters import LETTER_OR_DIGIT
from snnbib.readinglist.recognition.venue_text import is_year_alone, read_venue
from snnbib.readinglist.recognition.word_counts import FEWEST_TITLE_WORDS, count_words
from snnbib.readinglist.references.citations import read_citation
from snnbib.readinglist.segments.flat_texts import flat_text
from snnbib.readinglist.units.block import Block
from snnbib.readinglist.units.outline import Inline, plain

__all__ = ["is_bold_heading", "plain_headings", "stands_above_references"]


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


def stands_above_references(blocks: Sequence[Block], inline: Inline) -> bool:
    """Whether the first two of the blocks below a bold line are whole references.

    Below a title stand its authors and venue, and only the next entry could be one.
    """
    first = blocks[:_FEWEST_REFERENCES]
    return len(first) == _FEWEST_REFERENCES and all(
        block.kind == "paragraph" and _is_whole_reference(block, inline) for block in first
    )


_FEWEST_REFERENCES = 2


def _is_whole_reference(block: Block, inline: Inline) -> bool:
    """Whether a paragraph tells authors, year and a title of several words."""
    text, marks, _ = flat_text(inline.spans(block.source), frozenset())
    parts = {part.role: text[part.start : part.end] for part in read_citation(text, marks)}
    is_dated = "authors" in parts and "year" in parts
    return is_dated and count_words(parts.get("title", "")) >= FEWEST_TITLE_WORDS


def is_bold_heading(spans: Sequence[Span]) -> bool:
    """Whether a paragraph is nothing but a few emphasized words, or ends in a colon."""
    texts = [span for span in spans if LETTER_OR_DIGIT.search(span.text) and not span.image]
    are_emphasized = all(span.style and span.style != "code" for span in texts)
    links = [span for span in texts if span.url]
    if (
        not texts
        or (links and not are_emphasized)
        or any(is_link_label(span.text) for span in links)
    ):
        return False
    text = plain(spans)
    is_label = text.endswith((":", "：")) and len(text.split()) <= 8
    return len(text) <= 120 and (are_emphasized or is_label)
