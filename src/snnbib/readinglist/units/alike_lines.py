"""Lines between items that lack their bullet: written as the item above or below. Pure."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.years import YEAR_DIGITS
from snnbib.readinglist.units.bullets import BEGINS_TEXT, USUAL_BULLET, is_item

__all__ = ["lines_like_items"]


def lines_like_items(lines: Sequence[str], sections: Sequence[range]) -> Iterator[tuple[int, str]]:
    """The few lines of each section that are written so, with the bullet of the item above."""
    for section in sections:
        yield from _of_section(lines, section)


def _of_section(lines: Sequence[str], section: range) -> Iterator[tuple[int, str]]:
    items = [number for number in section if is_item(lines[number])]
    between = {
        number: (above, below)
        for above, below in pairwise(items)
        for number in range(above + 1, below)
        if BEGINS_TEXT.match(lines[number])
    }
    if not between or len(items) < 2 * len(between):
        return
    ends = dict(pairwise([*sorted([*items, *between]), section.stop]))
    compared = {*between, *chain.from_iterable(between.values())}
    forms = {start: _forms(lines, start, ends[start]) for start in compared}
    for number, (above, below) in between.items():
        (whole, first), (whole_above, first_above) = forms[number], forms[above]
        is_alike = (
            whole
            and whole_above
            and (
                whole in {whole_above, forms[below][0]}
                or (first and first in {first_above, forms[below][1]})
            )
        )
        bullet = USUAL_BULLET.match(lines[above]) if is_alike else None
        if bullet:
            yield number, f"{bullet[0]}{lines[number]}"


def _forms(lines: Sequence[str], start: int, end: int) -> tuple[str, str]:
    """The forms of some lines, and of the first of them."""
    return _form(lines[start:end]), _form(lines[start : start + 1])


def _form(lines: Sequence[str]) -> str:
    """What marks, links and years lines have, in order; "" if too few to compare by."""
    parts = [_sign(part) for line in lines for part in _PARTS.finditer(line)]
    are_enough = "T" in parts or len(parts) - parts.count("w") > 1
    return _WORDS.sub("w", "".join(parts)) if are_enough else ""


def _sign(part: "re.Match[str]") -> str:
    """A letter for a part of a text: "T" for a linked title, "L" for any other link."""
    kind = part.lastgroup or ""
    return "T" if kind == "L" and not is_link_label(part["L"]) else kind


_PARTS = lazy_pattern(
    r"(?<!\[)\[+(?P<L>[^\[\]]+)\]+\([^)]*\)\]?|(?P<B>\*\*[^*]+\*\*)|(?P<I>\*[^*]+\*|\b_[^_]+_\b)"
    rf"|(?P<Q>[\"“][^\"“”]+[\"”])|(?P<U>https?://\S+)|(?P<Y>\b{YEAR_DIGITS}\b)"
    r"|(?P<w>[^\W\d_](?:[^\[*\"“0-9h]|h(?!ttps?:))*)"
)
_WORDS = lazy_pattern("w{2,}")
