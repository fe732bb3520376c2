"""The capital letters that names and titles begin with, as part of expressions."""

__all__ = ["CAPITAL"]

CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĘĚĞĢĪİĶŁŃŇŌŐŒŔŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩЀ-Я]"
"""Any capital letter of the Latin, Greek and Cyrillic alphabets, as a class of an expression."""
