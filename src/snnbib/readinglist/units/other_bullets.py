"""Items whose bullet or number is not one of Markdown: "• Title", "[*] Title", "(1) Title". Pure.

Markdown takes lines that begin so for one paragraph.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import named_field
from snnbib.readinglist.recognition.letters import PICTURE
from snnbib.readinglist.units.forgotten_bullets import USUAL_BULLET, sections_of

__all__ = ["with_usual_bullets"]


def with_usual_bullets(text: str) -> str:
    r"""The bullets of Markdown, where lines of sections begin with one other sign or are numbered.

    >>> with_usual_bullets("Read:\n[*] How ants count\n[*] How bees fly\n\n[*] How wasps dig")
    'Read:\n- How ants count\n- How bees fly\n\n- How wasps dig'
    >>> with_usual_bullets("(1) How ants count\n(2) How bees fly,\nand rest\n(3) How wasps dig")
    '- How ants count\n- How bees fly,\nand rest\n- How wasps dig'
    """
    if not _BULLET.search(text):
        return text
    lines = text.split("\n")
    found = [begun for section in sections_of(lines) for begun in _lines_by_sign(lines, section)]
    numbers: Counter[str] = Counter()
    for sign, begun in found:
        numbers[sign] += len(begun)
    repeated = {sign for sign, begun in found if len(begun) > 1 and numbers[sign] >= _FEWEST}
    for sign, begun in found:
        for number in begun if sign in repeated else ():
            lines[number] = _BULLET.sub("- ", lines[number], count=1)
    return "\n".join(lines)


_FEWEST = 3
_NUMBER = "[0-9]{1,3}"
_BULLET = lazy_pattern(
    r"(?m)^(?:(?:\[[ xX]?\]|[\[(][*+~•·–—-][)\]]|[*+•][)\]]|\\[*+-]|[–—·⁃∙◦○□→►▶▸▹➤➔]"
    rf"|[①-⑳㉑-㉟❶-➓]|{PICTURE}\ufe0f?|[-*+] {{1,3}}{_NUMBER}[.)]|[(（]{_NUMBER}[)）]"
    rf"|\[{_NUMBER}\]|【{_NUMBER}】|\\\[{_NUMBER}\\?\]|\\?#{_NUMBER}[.:)]?"
    rf"|(?:No\.?|Nr\.|№) ?{_NUMBER}[.:)]?|{_NUMBER}(?:,| ?[:：]| [–—-])"
    rf"|(?:\*\*|__|`|<b>)[\[(]?{_NUMBER}[\]).:]?(?:\*\*|__|`|</b>)[.:)]?)[ \t]+"
    rf"|(?:[•・‣▪●■]|{_NUMBER}[、．])[ \t\u3000]*)(?=\S)"
)
"""A sign, a box, or a number: "•", "[x]", "①", "(1)", "\\[1\\]", "#1", "No. 1", "1:", "**1.**"."""


def _lines_by_sign(lines: Sequence[str], section: range) -> Iterator[tuple[str, Sequence[int]]]:
    """The signs that lines at the left edge begin with, and the lines of each.

    None whose lines have other items between them, or are the fields of one entry. No other line at
    all may stand between those with a box or a picture, which can mark some entries only.
    """
    found = defaultdict[str, list[int]](list)
    fields = 0
    for number in section:
        line = lines[number]
        if bullet := _BULLET.match(line):
            fields += bool(named_field(line[bullet.end() :]))
            found[_sign_of(bullet[0])].append(number)
        elif line and not line[0].isspace():
            found["-" if USUAL_BULLET.match(line) else ""].append(number)
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


def _sign_of(bullet: str) -> str:
    """The sign, the same for all numbers and for all task boxes."""
    sign = bullet.strip().replace("x", " ").replace("X", " ")
    return "①" if _CIRCLED.match(sign) else _DIGITS.sub("1", sign)


_CIRCLED = lazy_pattern("[①-⑳㉑-㉟❶-➓]")
_DIGITS = lazy_pattern("[0-9]+")
_MARKS_SOME = lazy_pattern(rf"\[ ?\]|{PICTURE}")


def _run_on(lines: Sequence[str]) -> bool:
    """Whether the numbers of most lines follow the one above, up or down, or begin anew."""
    numbers = [int(_DIGITS.findall(line)[0]) for line in lines]
    steps = [below - above if below > 1 else 1 for above, below in pairwise(numbers)]
    return max(steps.count(1), steps.count(-1)) >= _MOST * len(steps)


_MOST = 0.75
