"""Lines that are items to their author, written as items of Markdown. Pure.

Markdown takes them for paragraphs, or for parts of the item above. Rules in turn tell which lines
they are, each those of one way of writing:

| Lines | are items |
|---|---|
| in a block of code | if nearly all of its lines are like entries |
| with another sign: "• Ants", "(1) Ants" | if they follow each other in a section |
| with no sign at all (`bare_lines`) | if a section has no others, and most are like entries |
| without a space behind the sign: "-Ants" | if few lack it, all of a section, or brackets follow |
| with no sign, between items (`alike_lines`) | if they are written as the item above or below |
| with spaces in front of the sign, too few | of the item above, if it has a wide bullet |
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import named_field
from snnbib.readinglist.recognition.letters import PICTURE
from snnbib.readinglist.units.alike_lines import lines_like_items
from snnbib.readinglist.units.bare_lines import are_entries, bare_lines
from snnbib.readinglist.units.bullets import (
    OTHER_BULLET,
    SIGNS_OF_ITEMS,
    UNSPACED_BULLET,
    USUAL_BULLET,
    is_item,
    sign_of,
)

__all__ = ["with_usual_items"]


def with_usual_items(text: str) -> str:
    r"""The text with the same lines, where all items are written as Markdown asks for.

    >>> with_usual_items("Read:\n[*] How ants count\n[*] How bees fly\n\n[*] How wasps dig")
    'Read:\n- How ants count\n- How bees fly\n\n- How wasps dig'
    >>> with_usual_items("(1) How ants count\n(2) How bees fly,\nand rest\n(3) How wasps dig")
    '- How ants count\n- How bees fly,\nand rest\n- How wasps dig'
    >>> with_usual_items("How Ants Count<br>\nHow Bees Fly, 2020<br>\n[How Wasps Dig](https://a.b)")
    '- How Ants Count\n- How Bees Fly, 2020\n- [How Wasps Dig](https://a.b)'
    >>> with_usual_items("- How ants count\n-How bees fly\n- How wasps dig\n- How flies rest")
    '- How ants count\n- How bees fly\n- How wasps dig\n- How flies rest'
    >>> with_usual_items("- *Ants*, 2001\n*Bees*, 2002\n- *Wasps*, 2003\n- *Flies*, 2004")
    '- *Ants*, 2001\n- *Bees*, 2002\n- *Wasps*, 2003\n- *Flies*, 2004'
    >>> with_usual_items("1. Ants\n  - a note\n    - another\n2. Bees")
    '1. Ants\n   - a note\n     - another\n2. Bees'
    """
    lines = text.split("\n")
    sections = tuple(part for is_code, part in _parts(lines) if not is_code)
    for rule in _RULES:
        for number, line in list(rule(lines, sections)):
            lines[number] = line
    return "\n".join(lines)


def _parts(lines: Sequence[str]) -> Iterator[tuple[bool, range]]:
    """The lines between headings and the ends of blocks of code, and whether they are code."""
    start, fence = 0, ""
    for number, line in enumerate(lines):
        if line[:1] not in {"#", "`", "~"} or not (mark := _ENDS_PART.match(line)):
            continue
        if fence and mark[0] != fence:
            continue
        yield bool(fence), range(start, number)
        if mark[0][0] != "#":
            fence = "" if fence else mark[0]
        start = number + 1
    if not fence:
        yield False, range(start, len(lines))


_ENDS_PART = lazy_pattern(r"#{1,6}\s|`{3}|~{3}")
_FEWEST = 3


def _in_code(lines: Sequence[str], _: Sequence[range]) -> Iterator[tuple[int, str]]:
    """Lines of a block of code that is no code: its author wants each letter to be as wide."""
    for code in [part for is_code, part in _parts(lines) if is_code]:
        texts = ((number, " ".join(lines[number].split())) for number in code)
        told = {number: text for number, text in texts if text}
        if len(told) >= _FEWEST and are_entries(list(told.values())):
            yield from ((number, f"- {text}") for number, text in told.items())
            yield from ((code.start - 1, ""), (code.stop, ""))


def _with_other_signs(lines: Sequence[str], sections: Sequence[range]) -> Iterator[tuple[int, str]]:
    found = [begun for section in sections for begun in _lines_by_sign(lines, section)]
    numbers: Counter[str] = Counter()
    for sign, begun in found:
        numbers[sign] += len(begun)
    repeated = {sign for sign, begun in found if len(begun) > 1 and numbers[sign] >= _FEWEST}
    for sign, begun in found:
        for number in begun if sign in repeated else ():
            yield number, OTHER_BULLET.sub("- ", lines[number], count=1)


def _lines_by_sign(lines: Sequence[str], section: range) -> Iterator[tuple[str, Sequence[int]]]:
    """The signs that lines at the left edge begin with, and the lines of each.

    None whose lines have other items between them, or are the fields of one entry. No other line at
    all may stand between those with a box or a picture, which can mark some entries only.
    """
    found = defaultdict[str, list[int]](list)
    fields = 0
    for number in section:
        line = lines[number]
        if not line:
            continue
        if bullet := OTHER_BULLET.match(line):
            fields += bool(named_field(line[bullet.end() :]))
            found[sign_of(bullet[0])].append(number)
        elif not line[0].isspace():
            found["-" if is_item(line) else ""].append(number)
    for sign, begun in found.items():
        may_stand_between = {sign} if _MARKS_SOME.match(sign) else {sign, ""}
        is_apart = not any(
            begun[0] < number < begun[-1]
            for other in found.keys() - may_stand_between
            for number in found[other]
        )
        is_list = "1" not in sign or _run_on([lines[number] for number in begun])
        if sign not in {"", "-"} and is_apart and is_list and 2 * fields < len(begun):
            yield sign, begun


_MARKS_SOME = lazy_pattern(rf"\[ ?\]|{PICTURE}")


def _run_on(lines: Sequence[str]) -> bool:
    """Whether the numbers of most lines follow the one above, up or down, or begin anew."""
    numbers = [int(_DIGITS.findall(line)[0]) for line in lines]
    steps = [below - above if below > 1 else 1 for above, below in pairwise(numbers)]
    return max(steps.count(1), steps.count(-1)) >= _MOST * len(steps)


_DIGITS = lazy_pattern("[0-9]+")
_MOST = 0.75


def _without_spaces(lines: Sequence[str], sections: Sequence[range]) -> Iterator[tuple[int, str]]:
    found = [_signs(lines, section) for section in sections]
    of_list = Counter(sign for unspaced, _ in found for sign in unspaced.values())
    others_of_list = Counter(sign for _, others in found for sign in others.elements())
    for unspaced, others in found if of_list else ():
        of_section = Counter(unspaced.values())
        for number, sign in unspaced.items():
            if (
                lines[number].startswith("-[")
                or others_of_list[sign] >= 2 * of_list[sign]
                or others[sign] >= 2 * of_section[sign]
                or (not others and of_section[sign] >= _FEWEST)
            ):
                yield number, UNSPACED_BULLET.sub(r"\g<0> ", lines[number], count=1)


def _signs(lines: Sequence[str], section: range) -> tuple[dict[int, str], "Counter[str]"]:
    """The signs without a space by their lines, and how many others there are; "" for numbers."""
    unspaced, others = {}, Counter[str]()
    for number in section:
        line = lines[number]
        if line[:1] not in SIGNS_OF_ITEMS:
            continue
        if item := USUAL_BULLET.match(line):
            others[item["sign"] or ""] += 1
        elif (bullet := UNSPACED_BULLET.match(line)) and (
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
        if lines[below][:1] in SIGNS_OF_ITEMS or not lines[below].strip():
            break
        stars += lines[below].count("*")
        if not stars % 2:
            break
    return not stars % 2


def _indented_too_little(lines: Sequence[str], _: Sequence[range]) -> Iterator[tuple[int, str]]:
    """Bullets that stand left of the text above them, and what is below them, moved right.

    Numbers, and several spaces behind a bullet, are wider than the two spaces that authors indent.
    """
    width, shift = 0, 0
    for number, line in enumerate(lines):
        if not line or line.isspace():
            width = shift = 0
        elif line[0] in SIGNS_OF_ITEMS and (item := USUAL_BULLET.match(line)):
            width, shift = item.end() if item.end() in _WIDE else 0, 0
        elif width and not shift and (bullet := _INDENTED.match(line)):
            shift = max(0, width - bullet.end())
        if shift and line[:1] == " ":
            yield number, " " * shift + line


_WIDE = range(3, 8)
_INDENTED = lazy_pattern(r" {1,4}(?=[-*+]\s)")

_Rule = Callable[[Sequence[str], Sequence[range]], Iterator[tuple[int, str]]]
_RULES: tuple[_Rule, ...] = (
    _in_code,
    _with_other_signs,
    bare_lines,
    _without_spaces,
    lines_like_items,
    _indented_too_little,
)
"""Each yields the numbers of lines that are items, and how Markdown writes them, from the lines as
those before it have left them, and the sections."""
