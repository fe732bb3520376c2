"""Items whose bullet, or the space behind it, was forgotten among items that have it. Pure.

Markdown takes such a line for a part of the item above.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import is_link_label
from snnbib.readinglist.recognition.years import YEAR_DIGITS

__all__ = ["USUAL_BULLET", "sections_of", "with_forgotten_bullets"]

USUAL_BULLET = lazy_pattern(r"(?:[-+*]|[0-9]{1,4}[.)])[ \t]")
"""What an item begins with in Markdown."""


def with_forgotten_bullets(text: str) -> str:
    r"""The bullets added that few lines lack, and the spaces behind bullets.

    >>> with_forgotten_bullets("- How ants count\n-How bees fly\n- How wasps dig\n- How flies rest")
    '- How ants count\n- How bees fly\n- How wasps dig\n- How flies rest'
    >>> with_forgotten_bullets("- *Ants*, 2001\n*Bees*, 2002\n- *Wasps*, 2003\n- *Flies*, 2004")
    '- *Ants*, 2001\n- *Bees*, 2002\n- *Wasps*, 2003\n- *Flies*, 2004'
    """
    if not _MAY_LACK.search(text):
        return text
    lines = text.split("\n")
    sections = list(sections_of(lines))
    _add_spaces(lines, sections)
    for section in sections:
        _add_bullets(lines, section)
    return "\n".join(lines)


_BEGINS_ITEM = frozenset("-+*0123456789")
_ITEM = lazy_pattern(r"(?:(?P<sign>[-+*])|[0-9]{1,4}[.)])[ \t]+(?=\S)")
_TEXT = lazy_pattern(rf"[^\W\d_]|{YEAR_DIGITS}\b|\*{{1,2}}[^\s*]|\[(?![^\]]*\]:)|[\"“«]|:\w+: |<a ")
_UNSPACED = lazy_pattern(
    r"(?:(?P<sign>[-+*])|[0-9]{1,3}[.)])(?!(?<=\*)\*[^*])"
    rf"(?=[^\W\d_]|{YEAR_DIGITS}\b|\*{{1,2}}[^\s*]|\[|[\"“«]|:\w+: |<a )"
)
# Bullets without a space, or text right below an item.
_MAY_LACK = lazy_pattern(
    rf"(?m)^{_UNSPACED.pattern}"
    rf"|^(?:(?:[-+*]|[0-9]{{1,4}}[.)])[ \t]|[ \t]+\S).*\n(?:{_TEXT.pattern})"
)
_ENDS_SECTION = lazy_pattern(r"#{1,6}\s|`{3}|~{3}")


def sections_of(lines: Sequence[str]) -> Iterator[range]:
    """The lines between headings and blocks of code."""
    start, fence = 0, ""
    for number, line in enumerate(lines):
        if line[:1] not in {"#", "`", "~"} or not (mark := _ENDS_SECTION.match(line)):
            continue
        if not fence:
            yield range(start, number)
        if mark[0][0] != "#":
            fence = "" if fence == mark[0] else fence or mark[0]
        start = number + 1
    if not fence:
        yield range(start, len(lines))


def _add_spaces(lines: list[str], sections: Sequence[range]) -> None:
    """Add the space behind bullets and numbers that few lines lack, or all of a section."""
    found = [_bullets(lines, section) for section in sections]
    of_list = Counter(sign for unspaced, _ in found for sign in unspaced.values())
    others_of_list = Counter(sign for _, others in found for sign in others.elements())
    for unspaced, others in found if of_list else ():
        of_section = Counter(unspaced.values())
        for number, sign in unspaced.items():
            are_few = _are_few(of_list[sign], others_of_list[sign])
            are_few = are_few or _are_few(of_section[sign], others[sign])
            if are_few or (not others and of_section[sign] >= _FEWEST):
                lines[number] = _UNSPACED.sub(r"\g<0> ", lines[number], count=1)


def _bullets(lines: Sequence[str], section: range) -> tuple[dict[int, str], "Counter[str]"]:
    """The signs of the bullets without a space by their lines, and how many others there are."""
    unspaced, others = {}, Counter[str]()
    for number in section:
        line = lines[number]
        if line[:1] not in _BEGINS_ITEM:
            continue
        if item := _ITEM.match(line):
            others[item["sign"] or ""] += 1
        elif (bullet := _UNSPACED.match(line)) and (
            bullet["sign"] != "*" or not _emphasizes(lines, number)
        ):
            unspaced[number] = bullet["sign"] or ""
    return unspaced, others


def _emphasizes(lines: Sequence[str], number: int) -> bool:
    """Whether the star that begins a line emphasizes: then stars are even in number.

    The emphasis of a title can end in a line below.
    """
    stars = lines[number].count("*")
    for below in range(number + 1, len(lines)) if stars % 2 else ():
        if lines[below][:1] in _BEGINS_ITEM or not lines[below].strip():
            break
        stars += lines[below].count("*")
        if not stars % 2:
            break
    return not stars % 2


_FEWEST = 3


def _are_few(lacking: int, others: int) -> bool:
    return others >= 2 * lacking


def _add_bullets(lines: list[str], section: range) -> None:
    """Add bullets to the few lines between items that are written as the item above or below."""
    items = [number for number in section if _ITEM.match(lines[number])]
    between = {
        number: (above, below)
        for above, below in pairwise(items)
        for number in range(above + 1, below)
        if _TEXT.match(lines[number])
    }
    if not between or not _are_few(len(between), len(items)):
        return
    ends = dict(pairwise([*sorted([*items, *between]), section.stop]))
    for number, (above, below) in between.items():
        whole, first = _forms(lines, number, ends[number])
        forms_above = _forms(lines, above, number)
        is_alike = (
            whole
            and forms_above[0]
            and (
                whole in {forms_above[0], _form(lines[below : ends[below]])}
                or (first and first in {forms_above[1], _form(lines[below : below + 1])})
            )
        )
        bullet = _ITEM.match(lines[above]) if is_alike else None
        if bullet:
            lines[number] = f"{bullet[0]}{lines[number]}"


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
    r"\[+(?P<L>[^\[\]]+)\]+\([^)]*\)\]?|(?P<B>\*\*[^*]+\*\*)|(?P<I>\*[^*]+\*|\b_[^_]+_\b)"
    rf"|(?P<Q>[\"“][^\"“”]+[\"”])|(?P<U>https?://\S+)|(?P<Y>\b{YEAR_DIGITS}\b)"
    r"|(?P<w>[^\W\d_](?:[^\[*\"“0-9h]|h(?!ttps?:))*)"
)
_WORDS = lazy_pattern("w{2,}")
