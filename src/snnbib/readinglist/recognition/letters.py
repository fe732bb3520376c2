"""Letters, digits, colons and pictures in any writing system."""

from snnbib.lazy_patterns import lazy_pattern

__all__ = [
    "CAPITAL",
    "COLONS",
    "FIRST_LETTER",
    "HAS_SMALL_WORDS",
    "LETTER_OR_DIGIT",
    "PICTURE",
    "PICTURES",
    "VOWEL_SIGNS",
    "share_of_capitals",
]

CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩЀ-Я]"
"""Any capital letter of the Latin, Greek and Cyrillic alphabets, as a class of an expression."""

COLONS = (":", "：")
"""The colon, and the wide one of Chinese and Japanese."""

FIRST_LETTER = rf"(?:{CAPITAL}|[א-תء-يٱ-ۓअ-हก-ฮ])"
"""Any letter that a name can begin with: a capital, or a letter of an alphabet without capitals."""

VOWEL_SIGNS = (
    "\u0591-\u05c7\u064b-\u0670\u0900-\u0903\u093a-\u094f\u0981-\u0983\u09bc-\u09cd"
    "\u0a3c-\u0a51\u0abc-\u0acd\u0b3c-\u0b4d\u0bbe-\u0bcd\u0c3e-\u0c4d\u0cbc-\u0ccd\u0d3e-\u0d4d"
    "\u0e31-\u0e3a\u0e47-\u0e4e"
)
"""Vowels of Arabic, Hebrew and scripts of India and Thailand, not letters by themselves."""

LETTER_OR_DIGIT = lazy_pattern(r"\w")
"""What every word has, and no mark."""

HAS_SMALL_WORDS = lazy_pattern(r"\b[a-zà-öø-ÿа-я]{5,}")
"""A longer word in small letters, as few names have: "Ants that count", not "Annals of Ants"."""

_SIGNS, _STARS, _EMOJI = (0x2600, 0x27BF), (0x2B00, 0x2BFF), (0x1F000, 0x1FAFF)
_ARROWS = (0x2190, 0x21FF)

PICTURE = f"[{''.join(f'{chr(a)}-{chr(z)}' for a, z in (_SIGNS, _STARS, _EMOJI))}]"
"""Any sign, star or emoji, as a class of an expression."""

PICTURES = "".join(
    chr(code) for a, z in (_ARROWS, _SIGNS, _STARS, _EMOJI) for code in range(a, z + 1)
)
"""All of these characters, and arrows."""


def share_of_capitals(text: str) -> float:
    """How many of the longer words of a text begin with a capital, 0 to 1.

    >>> share_of_capitals("How Ants Count Their Steps"), share_of_capitals("counts their steps")
    (1.0, 0.0)
    """
    words = _LONG_WORD.findall(text)
    return sum(word[0].isupper() for word in words) / len(words) if words else 0.0


_LONG_WORD = lazy_pattern(r"[^\W\d_]{5,}")
