"""Lines that end only because text was wrapped at a width, joined as Markdown joins them. Pure."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import field_role
from snnbib.readinglist.references.heads import begins_with_authors
from snnbib.readinglist.segments.wrapped_lines import parts_people_or_edition
from snnbib.readinglist.units.blocks import Block
from snnbib.readinglist.units.edition_lines import begins_with_edition

__all__ = ["begins_reference", "join_wrapped_lines"]


class _Wrapping(NamedTuple):
    """How lines were wrapped, in characters."""

    width: int
    slack: int
    """How much shorter than the width a line may be although the next word would have fitted."""


class _LineEnd(NamedTuple):
    """The end of a line inside a paragraph."""

    length: int
    """Of the line, in characters."""
    next_word: int
    """The length of the word that the next line begins with."""
    may_be_wrapped: bool

    def is_filled(self, wrapping: _Wrapping) -> bool:
        """Whether the next word did not fit into the line."""
        longest = self.length + self.next_word + wrapping.slack
        return self.may_be_wrapped and self.length <= wrapping.width <= longest


def join_wrapped_lines(blocks: Iterable[Block], text: str) -> None:
    """Join the lines of paragraphs that an editor has wrapped, where most line ends are wraps.

    A line end that the list's author has meant stays: there the next word would have fitted into
    the line. Paragraphs of items and others are judged apart, as the ones may be wrapped and the
    others not.
    """
    lines = text.split("\n")
    for group in _groups(blocks):
        line_ends = [_line_ends(block, lines) for block in group]
        if wrapping := _wrapping([line_end for of_block in line_ends for line_end in of_block]):
            for block, of_block in zip(group, line_ends, strict=True):
                _join(block, [line_end.is_filled(wrapping) for line_end in of_block])


def _groups(blocks: Iterable[Block]) -> tuple[list[Block], list[Block]]:
    """The paragraphs of several lines, outside of items and in them."""
    outside: list[Block] = []
    inside: list[Block] = []
    for block in blocks:
        if _has_lines(block):
            outside.append(block)
        elif block.kind == "item":
            inside += _paragraphs_in(block)
    return outside, inside


def _paragraphs_in(item: Block) -> Iterator[Block]:
    for child in item.children:
        if _has_lines(child):
            yield child
        elif child.kind == "item":
            yield from _paragraphs_in(child)


def _has_lines(block: Block) -> bool:
    """Whether it is a paragraph whose source has the lines that it has in the list."""
    height = block.end - block.line
    return block.kind == "paragraph" and height > 0 and block.source.count("\n") == height


def _line_ends(block: Block, lines: Sequence[str]) -> list[_LineEnd]:
    texts = block.source.split("\n")
    return [
        _LineEnd(
            len(lines[number].rstrip()),
            len(below.split(maxsplit=1)[0]) if below.strip() else 0,
            not (
                _IS_MEANT.search(above)
                or _BEGINS_ENTRY.match(below)
                or begins_with_edition(below)
                or begins_reference(below.lstrip(" *_"), above.rstrip(" *_"))
                or _parts_details(above, below)
            ),
        )
        for number, (above, below) in enumerate(pairwise(texts), start=block.line - 1)
    ]


# A line break of Markdown or HTML at the end of a line.
_IS_MEANT = lazy_pattern(r"(?:  |\\|<br\s?/?>)$", re.IGNORECASE)
# A number or sign that entries of one paragraph begin with, or the bold name of a field.
_BEGINS_ENTRY = lazy_pattern(
    r"\s*(?:\[\^?\w{1,20}\][:.]?\s|\(?[0-9]{1,3}[.):]\s|[-–—*+•·|:]\s"
    r"|(?:\*\*|__)[^*_:]{1,30}(?::(?:\*\*|__)|(?:\*\*|__)\s?:))"
)


def _parts_details(above: str, below: str) -> bool:
    """Whether one of two lines is links or people alone, or the second begins with a field.

    >>> (
    ...     _parts_details("[pdf](https://ants.org/1)", "Ada Bee"),
    ...     _parts_details("Ant", "Authors: Bee"),
    ... )
    (True, True)
    """
    if ("](" in above or "](" in below) and (_LINKS.fullmatch(above) or _LINKS.fullmatch(below)):
        return True
    if "://" in above and _ADDRESS.fullmatch(above):
        return True
    return _begins_field(below) or parts_people_or_edition(above.strip(" *_"), below)


def _begins_field(line: str) -> bool:
    """Whether a line begins with the name of a field: "Authors: Ada Bee"."""
    field = _FIELD.match(line) if ":" in line[:_LONGEST_FIELD] else None
    return field is not None and field_role(field["name"]) in {"authors", "venue", "year", "links"}


_LINK = r"!?\[(?:[^\[\]]|!\[[^\[\]]*\]\([^()\s]*\))*\]\([^()\s]*\)"
_LINKS = lazy_pattern(rf"(?:\W{{0,4}}{_LINK})+\W{{0,4}}")
_ADDRESS = lazy_pattern(r"\W*[^\W\d_a-z][\w ]{2,20}\W{1,4}https?://\S+\s*")  # "Paper: https://..."
_LONGEST_FIELD = 24
_FIELD = lazy_pattern(r"\s*[*_]{0,2}(?P<name>[^\W\d_a-z][\w ]{2,20})[*_]{0,2}:")


def begins_reference(text: str, above: str) -> bool:
    """Whether a line begins the next reference: with its authors, below the end of another."""
    return _ENDS_REFERENCE.search(above) is not None and begins_with_authors(text)


_ENDS_REFERENCE = lazy_pattern(r"(?:[.)\]]|[0-9]|://\S+)\s*$")


def _wrapping(line_ends: Sequence[_LineEnd]) -> _Wrapping | None:
    """How most lines were wrapped, if they were: by hand, or to the character."""
    telling = [end for end in line_ends if end.may_be_wrapped and end.next_word <= _LONGEST_WORD]
    for slack, least_share in _LEAST_SHARES.items():
        filled = Counter(
            width
            for end in telling
            for width in range(
                max(end.length, _NARROWEST),
                min(end.length + end.next_word + slack, _WIDEST) + 1,
            )
        )
        width, count = max(filled.items(), key=_most_and_widest, default=(0, 0))
        if count >= max(_FEWEST_WRAPS, least_share * len(telling)):
            return _Wrapping(width, slack)
    return None


def _most_and_widest(counted_width: tuple[int, int]) -> tuple[int, int]:
    width, count = counted_width
    return count, width


_NARROWEST, _WIDEST = 60, 130
# A longer word, such as an address, begins a line of its own wherever the text is wrapped.
_LONGEST_WORD = 20
_FEWEST_WRAPS = 3
# By slack: the more there is, the more lines that are meant end so by chance.
_LEAST_SHARES = {10: 0.75, 0: 0.5}


def _join(block: Block, is_wrapped: Sequence[bool]) -> None:
    """Join the lines of a paragraph, and note which line of the list each one left begins in."""
    if not any(is_wrapped):
        return
    first, *others = block.source.split("\n")
    joined, rows = [first], [0]
    for offset, (text, is_joined) in enumerate(zip(others, is_wrapped, strict=True), start=1):
        if is_joined:
            joined[-1] = f"{joined[-1].rstrip()} {text.lstrip()}"
        else:
            joined.append(text)
            rows.append(offset)
    block.source, block.rows = "\n".join(joined), tuple(rows)
