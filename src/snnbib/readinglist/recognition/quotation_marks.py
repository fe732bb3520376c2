"""Quotation marks and brackets in any writing system, and what closes them. Pure."""

__all__ = [
    "BOOK_QUOTES",
    "EAST_ASIAN_CLOSING",
    "EAST_ASIAN_QUOTE",
    "EAST_ASIAN_QUOTES",
    "OPENING_QUOTE",
    "OPENING_QUOTES",
    "PAIRS",
    "WESTERN_QUOTE",
    "WESTERN_QUOTES",
]

_BRACKETS = {"(": ")", "[": "]", "{": "}", "（": "）", "【": "】"}
_EAST_ASIAN = {"《": "》", "『": "』", "「": "」", "〈": "〉"}
_WESTERN = {"“": "”", "«": "»", "„": "“"}

PAIRS = {**_BRACKETS, **_EAST_ASIAN, **_WESTERN, "‘": "’"}
"""What closes the marks that only open: brackets, and quotation marks."""

BOOK_QUOTES = frozenset("《『")
"""Those of Chinese, and of Japanese and Korean, that are around the names of whole works."""

EAST_ASIAN_QUOTES = frozenset(_EAST_ASIAN)
EAST_ASIAN_QUOTE = f"[{''.join(_EAST_ASIAN)}]"
"""Any of them, as a class of an expression."""
EAST_ASIAN_CLOSING = frozenset(_EAST_ASIAN.values())

WESTERN_QUOTES = frozenset({'"', *_WESTERN})
"""Without the single ones, which can be apostrophes."""
WESTERN_QUOTE = f'["{"".join(_WESTERN)}]'
"""Any of them, as a class of an expression."""

OPENING_QUOTES = WESTERN_QUOTES | EAST_ASIAN_QUOTES | {"‘"}
OPENING_QUOTE = f'["{"".join((*_WESTERN, *_EAST_ASIAN))}]'
"""Any of them but the single one, as a class of an expression."""
