"""Titles: without what only typesets them, and the fuller of two forms. Pure."""

from collections.abc import Callable, Sequence

from snnbib.lazy_patterns import lazy_pattern
from snnbib.text.cleaning import strip_markup
from snnbib.text.folding import count_diacritics, fold

__all__ = ["FULLER_TITLE", "fuller_title", "is_all_caps", "title_text", "without_footnote_marks"]

# A footnote's mark after a title. "A*" and "C*-algebra" have their star for another reason: the
# word before a mark is in lower case, or a bracket.
_MARKS = "*∗⋆☆★✩†‡§¶"
_FOOTNOTE_MARKS = lazy_pattern(
    rf"(?:(?<=[^\W\d_A-Z]{{3}}|[^\W\d_A-Z]{{2}}\))|(?<=[^\W\d_A-Z]{{3}}</[ib]>))"
    rf"(?:[.\s]*(?:<(?P<script>su[bp])>[\s,{_MARKS}]+</(?P=script)>|[{_MARKS}]+))+\s*$"
)
_FOOTNOTE_ENDS = (*_MARKS, "</sup>", "</sub>")
_IN_ONE_FONT = lazy_pattern(
    r"<(?P<tag>i|b|sc)>(?P<content>(?:(?!</?(?P=tag)>).)+)</(?P=tag)>(?P<stop>\.?)"
)
# Two neighboring words in capitals of four letters and more: acronyms are shorter, or alone.
_CAPITAL_PAIR = lazy_pattern(r"\b[^\W\d_a-z]{4,}(?=[\s-]+[^\W\d_a-z]{4,}\b)")
_SCRIPTS = lazy_pattern(r"<su[bp]>[^<>]*\w|[²³¹⁰-₟]+")
_FEWEST_CAPITALS = 4
"""Letters of the shortest text that counts as set in capitals: an acronym does not."""


def without_footnote_marks(title: str) -> str:
    """A title without the mark of a footnote after its last word. Idempotent.

    >>> without_footnote_marks("Quiet Networks<sup>†</sup>"), without_footnote_marks("Learning A*")
    ('Quiet Networks', 'Learning A*')
    """
    return _FOOTNOTE_MARKS.sub("", title) if title.rstrip().endswith(_FOOTNOTE_ENDS) else title


def title_text(title: str) -> str:
    """A title without what only typesets it: footnote marks, one font for all of it. Idempotent.

    >>> title_text("<b>Quiet <i>T. maxima</i>*</b>")
    'Quiet <i>T. maxima</i>'
    """
    title = without_footnote_marks(title)
    while title.startswith("<") and (match := _IN_ONE_FONT.fullmatch(title)):
        bare = without_footnote_marks(match["content"].strip()) + match["stop"]
        title = without_footnote_marks(bare)
    return title


def _adjacent_capitals(title: str) -> int:
    """How many pairs of neighboring words are both set in capitals, acronyms left out.

    >>> _adjacent_capitals("EMBER GATES: A Study"), _adjacent_capitals("SLAYER on FPGA")
    (1, 0)
    """
    return len(_CAPITAL_PAIR.findall(strip_markup(title)))


def is_all_caps(text: str) -> bool:
    """Whether a title or name is set in capitals, so that its own capitals are lost.

    >>> is_all_caps("EMBER GATES"), is_all_caps("SLAYER: Spikes"), is_all_caps("GRU")
    (True, False, False)
    """
    letters = [char for char in strip_markup(text) if char.isalpha()]
    return len(letters) >= _FEWEST_CAPITALS and all(not char.islower() for char in letters)


FULLER_TITLE: Sequence[tuple[str, Callable[[str], int]]] = (
    ("small letters, not all capitals", lambda title: not is_all_caps(title)),
    ("no part in capitals", lambda title: -_adjacent_capitals(title)),
    ("raised and lowered characters", lambda title: len(_SCRIPTS.findall(title))),
    ("diacritics", count_diacritics),
)
"""What makes a form of a title the fuller one: the first rule in which two differ decides."""


def fuller_title(title: str, other: str) -> str:
    """Of two forms of a title the one that says more, by `FULLER_TITLE`.

    The first, unless both have the same words and the other is fuller.

    >>> fuller_title("EMBER GATES", "Ember Gates"), fuller_title("EMBER GATES", "Ember")
    ('Ember Gates', 'EMBER GATES')
    """
    if fold(title) != fold(other):
        return title
    for _, measure in FULLER_TITLE:
        if measure(title) != measure(other):
            return max(title, other, key=measure)
    return title
