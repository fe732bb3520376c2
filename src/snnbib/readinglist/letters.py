"""Capital letters and colons in several writing systems."""

__all__ = ["CAPITAL", "COLONS"]

CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩЀ-Я]"
"""Any capital letter of the Latin, Greek and Cyrillic alphabets, as a class of an expression."""

COLONS = (":", "：")
"""The colon, and the wide one of Chinese and Japanese."""
