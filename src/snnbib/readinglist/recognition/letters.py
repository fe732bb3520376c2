"""Letters, digits, colons and pictures in any writing system."""

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["CAPITAL", "COLONS", "LETTER_OR_DIGIT", "PICTURES", "share_of_capitals"]

CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩЀ-Я]"
"""Any capital letter of the Latin, Greek and Cyrillic alphabets, as a class of an expression."""

COLONS = (":", "：")
"""The colon, and the wide one of Chinese and Japanese."""

LETTER_OR_DIGIT = lazy_pattern(r"\w")
"""What every word has, and no mark."""

PICTURES = "".join(
    chr(code)
    for codes in (
        range(0x2190, 0x2200),  # arrows
        range(0x2600, 0x27C0),  # signs
        range(0x2B00, 0x2C00),  # stars
        range(0x1F000, 0x1FB00),  # emoji
    )
    for code in codes
)
"""Characters that are pictures."""


def share_of_capitals(text: str) -> float:
    """How many of the longer words of a text begin with a capital, 0 to 1.

    >>> share_of_capitals("How Ants Count Their Steps"), share_of_capitals("counts their steps")
    (1.0, 0.0)
    """
    words = _LONG_WORD.findall(text)
    return sum(word[0].isupper() for word in words) / len(words) if words else 0.0


_LONG_WORD = lazy_pattern(r"[^\W\d_]{5,}")
