"""Authors with nothing between them, by agreement: "Ada B. Cee Dan Eff. How Ants Count". Pure.

One such line can be a title and people ("Deep Ant Colony Nets. Ada Bee"). Several with initials
inside of names show what stands in front: titles have none.
"""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL

__all__ = ["with_commas_between_names"]

_WORD = rf"{CAPITAL}[^\W\d_]+(?:['’-][^\W\d_]+)*"
_INITIAL = rf"{CAPITAL}\."
_NAME = rf"(?:{_WORD}|{_INITIAL})(?: {_INITIAL})* {_WORD}"
_BETWEEN_NAMES = lazy_pattern(rf"({_NAME}) (?=\S)")
# In front of a title, in a line of its own, an item or a numbered line.
_NAMES_IN_FRONT = lazy_pattern(
    rf"(?P<mark>\n(?:[-*+] |\[?[0-9]{{1,3}}[.)\]] )?)"
    rf"(?P<names>{_NAME}(?: {_NAME})+)(?=\. [^\W_])"
)
_INITIAL_INSIDE = lazy_pattern(rf" {_INITIAL} ")
_LEAST_LINES = 3
_LEAST_SHARE = 0.5
"""Of names that have initials: many people have none."""


def with_commas_between_names(text: str) -> str:
    r"""The text of a list with commas between the authors of lines that begin with several.

    >>> with_commas_between_names("Ada B. Cee Dan Eff. Ants\n" * 3).splitlines()[0]
    'Ada B. Cee, Dan Eff. Ants'
    >>> with_commas_between_names("Deep Ant Colony Nets. Dan Eff\n" * 3).splitlines()[0]
    'Deep Ant Colony Nets. Dan Eff'
    """
    lines = list(_NAMES_IN_FRONT.finditer(f"\n{text}"))
    with_initials = sum(_INITIAL_INSIDE.search(line["names"]) is not None for line in lines)
    if with_initials < max(_LEAST_LINES, _LEAST_SHARE * len(lines)):
        return text
    return _NAMES_IN_FRONT.sub(_with_commas, f"\n{text}")[1:]


def _with_commas(line: re.Match[str]) -> str:
    return line["mark"] + _BETWEEN_NAMES.sub(r"\1, ", line["names"])
