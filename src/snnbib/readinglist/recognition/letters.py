"""Letters, digits and colons in any writing system."""

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["CAPITAL", "COLONS", "LETTER_OR_DIGIT"]

CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩЀ-Я]"
"""Any capital letter of the Latin, Greek and Cyrillic alphabets, as a class of an expression."""

COLONS = (":", "：")
"""The colon, and the wide one of Chinese and Japanese."""

LETTER_OR_DIGIT = lazy_pattern(r"\w")
"""What every word has, and no mark."""
