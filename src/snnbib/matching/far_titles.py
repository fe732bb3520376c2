"""A cheap test that rules out most pairs of different titles before their distance is computed.

`title_distance` folds both titles and takes some hundred times as long as looking up a key. A scan
of a catalogue meets millions of titles that only begin or end like one of the list. Pure.
"""

import re

from snnbib.matching.thresholds import THRESHOLDS
from snnbib.matching.titles import ARTICLES, NUMERALS

__all__ = ["are_far_apart"]

_MOST_OTHER_WORDS = int(THRESHOLDS.close_title / THRESHOLDS.other_word)
# Titles with another sign than these are compared in full: folding may change their words.
_ODD_SIGN = re.compile(r"[^ -~]|[&<$\\\[+#]")
_WORDS = bytes(
    ord(chr(byte).lower()) if byte < 0x80 and chr(byte).isalnum() else ord(" ")  # noqa: PLR2004
    for byte in range(256)
)
_ARTICLES = frozenset(map(str.encode, ARTICLES))
# What is written in several ways: "Part II", "2".
_EQUIVOCAL = frozenset(map(str.encode, {*NUMERALS, "i", "v", "x", *"0123456789"}))
_KIND = b"abstract"
"""A word that may only say what kind of paper it is."""


def are_far_apart(title: str, other: str) -> bool:
    """Whether the titles are surely farther apart than `Thresholds.close_title`.

    Not to be asked of a title and the same without its subtitle. Too many words of one must have no
    counterpart in the other: a variant of a word begins with the same letter, and an acronym
    has the first letters of its words.

    >>> are_far_apart("Deep Nets for Fish", "Deep Nets of Birds in Flight")
    True
    >>> are_far_apart("Deep Nets for Fish", "Deep Nets for Fishes")
    False
    """
    (words, repeated), (other_words, other_repeated) = _words(title), _words(other)
    only, other_only = words - other_words, other_words - words
    most = max(len(only), len(other_only))
    if not words or not other_words or not _EQUIVOCAL.isdisjoint(only | other_only):
        return False
    if most > THRESHOLDS.most_differing_words:
        return True
    # Two other words are as much as close titles may differ, without any variant beside them.
    most_unpaired = _MOST_OTHER_WORDS if most <= _MOST_OTHER_WORDS else _MOST_OTHER_WORDS - 1
    # One of two same words may be without a counterpart, too, and be that of a variant.
    loose, other_loose = only | repeated, other_only | other_repeated
    return (
        _count_unpaired(only, loose, other_loose) > most_unpaired
        or _count_unpaired(other_only, other_loose, loose) > most_unpaired
    )


def _words(title: str) -> tuple[frozenset[bytes], frozenset[bytes]]:
    """The words of a title in lower case, and those it has twice; none if they may not count."""
    words = [] if _ODD_SIGN.search(title) else title.encode().translate(_WORDS).split()
    if _KIND in words:
        return frozenset(), frozenset()
    different = frozenset(words)
    if len(different) == len(words):
        return different, frozenset()
    return different, frozenset(word for word in different if words.count(word) > 1)


def _count_unpaired(
    words: frozenset[bytes], loose: frozenset[bytes], others: frozenset[bytes]
) -> int:
    """How many words are neither articles nor begin with a letter that a counterpart begins with.

    A word of `others` whose letters are all first letters of `loose` words may be their acronym.
    """
    firsts = {word[0] for word in loose}
    letters = {other[0] for other in others}.union(
        *(other for other in others if firsts.issuperset(other.removesuffix(b"s")))
    )
    return sum(word[0] not in letters and word not in _ARTICLES for word in words)
