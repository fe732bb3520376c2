"""TeX accents and commands <-> Unicode, on pylatexenc; .bib sources and .bib exports share it."""

import re
import unicodedata
from functools import cache, lru_cache

from pylatexenc.latex2text import LatexNodes2Text

__all__ = ["decode"]

_NEEDS_DECODING = re.compile(r"[\\{}~$%]|--|``|''")


@cache
def _decoder() -> LatexNodes2Text:
    return LatexNodes2Text(math_mode="verbatim", keep_comments=True)


@lru_cache(maxsize=65_536)
def decode(tex: str) -> str:
    r"""Plain Unicode (NFC) from TeX: accents, symbols and commands; math stays between dollars.

    >>> decode(r"J{\'{e}}r{\^{o}}me {AAAI} R{\&}D Jan{-}Michael")
    'Jérôme AAAI R&D Jan-Michael'
    """
    if not _NEEDS_DECODING.search(tex):
        return unicodedata.normalize("NFC", tex)
    return unicodedata.normalize("NFC", _decoder().latex_to_text(tex))
