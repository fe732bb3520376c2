"""How many words a text has, and how many a title has at least. Pure."""

from snnbib.readinglist.recognition.cjk_names import CJK_CHARACTER

__all__ = ["FEWEST_TITLE_WORDS", "count_words"]

FEWEST_TITLE_WORDS = 3
"""Fewer words are taken for a title only where other signs say so."""


def count_words(text: str) -> int:
    """How many words a text has; two Chinese or Japanese characters count as one.

    >>> count_words("Deep nets"), count_words("深層学習の応用")
    (2, 3)
    """
    if text.isascii():
        return len(text.split())
    return max(len(text.split()), len(CJK_CHARACTER.findall(text)) // 2)
