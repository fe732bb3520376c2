"""Items whose bullet is not one of Markdown: "• Title", "[*] Title", "① Title". Pure.

Markdown takes lines that begin so for one paragraph.
"""

import re
from collections import Counter
from collections.abc import Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.labels import named_field
from snnbib.readinglist.recognition.letters import PICTURE
from snnbib.readinglist.units.forgotten_bullets import sections_of

__all__ = ["with_usual_bullets"]


def with_usual_bullets(text: str) -> str:
    r"""The bullets of Markdown, where all lines of sections begin with one other sign.

    >>> with_usual_bullets("Read:\n[*] How ants count\n[*] How bees fly\n\n[*] How wasps dig")
    'Read:\n- How ants count\n- How bees fly\n\n- How wasps dig'
    """
    if not _BULLET.search(text):
        return text
    lines = text.split("\n")
    found = [_lines_with_sign(lines, section) for section in sections_of(lines)]
    numbers: Counter[str] = Counter()
    for sign, begun in found:
        numbers[sign] += len(begun)
    repeated = {sign for sign, begun in found if len(begun) > 1 and numbers[sign] >= _FEWEST}
    for sign, begun in found:
        for number in begun if sign in repeated else ():
            lines[number] = _BULLET.sub("- ", lines[number], count=1)
    return "\n".join(lines)


_FEWEST = 3
_BULLET = lazy_pattern(
    r"(?m)^(?P<sign>\[[ xX]?\]|[\[(][*+~•·–—-][)\]]|[*+•][)\]]|\\[*+-]"
    rf"|[–—•·‣⁃∙▪◦●○■□→►▶▸▹➤➔]|(?P<number>[①-⑳㉑-㉟❶-➓])|{PICTURE}\ufe0f?)[ \t]+(?=\S)"
)


def _lines_with_sign(lines: Sequence[str], section: range) -> tuple[str, Sequence[int]]:
    """The sign that all lines at the left edge begin with, and those lines.

    Text can stand above them, and below an empty line behind them. There are none if other lines
    stand between them, or if they are the fields of one entry.
    """
    sign, begun, is_over = "", list[int](), False
    for number in section:
        line = lines[number]
        if not line or line[0].isspace():
            continue
        bullet = _BULLET.match(line)
        own = _sign_of(bullet) if bullet else ""
        is_apart = not lines[number - 1].strip()
        is_mixed = bool(begun) and (is_over if bullet else not (is_over or is_apart))
        is_other = bool(begun and bullet) and own != sign
        if is_mixed or is_other or _USUAL_BULLET.match(line):
            return "", ()
        if bullet:
            if named_field(line[bullet.end() :]):
                return "", ()
            sign = own
            begun.append(number)
        is_over = bool(begun) and not bullet
    return sign, begun


def _sign_of(bullet: "re.Match[str]") -> str:
    """The sign, the same for all numbers in circles and for all task boxes."""
    return "①" if bullet["number"] else bullet["sign"].replace("x", " ").replace("X", " ")


_USUAL_BULLET = lazy_pattern(r"(?:[-+*]|[0-9]{1,4}[.)])[ \t]")
