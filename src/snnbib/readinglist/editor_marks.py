"""Marks of editors, such as "(Eds.)" and "ed. by": found in a text, and removed. Pure."""

import re
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern

__all__ = [
    "names_editors",
    "without_editor_mark",
]

_EDITORS_LAST = lazy_pattern(
    r"[\s,]*\(?\b(?:eds?|hrsg|hg|coord|coords|ред)\b\.?\)?\.?$", re.IGNORECASE
)


@lru_cache(maxsize=8192)  # asked of a segment ten times: 1 percent of a list's reading
def names_editors(text: str) -> bool:
    """Whether a text says that the people it names are editors.

    >>> names_editors("In M. Gold & L. Klein (Eds.)"), names_editors("ed. by A. Bee")
    (True, True)
    """
    return _ends_in_editors(text) or bool(_EDITED_BY.match(text))


def _ends_in_editors(text: str) -> bool:
    end = text[-_LONGEST_MARK:]
    may_be = end.rstrip(".)\n").casefold().endswith(_LAST_WORDS)
    return may_be and _EDITORS_LAST.search(end) is not None


# What each of the alternatives of _EDITORS_LAST ends in, which is faster to look at.
_LAST_WORDS = ("ed", "eds", "hrsg", "hg", "coord", "coords", "ред")
_LONGEST_MARK = 20
"""Letters at the end of a text in which the mark of editors is looked for."""


def without_editor_mark(text: str) -> str:
    """Names without the mark after them that says that these are editors.

    >>> without_editor_mark("Bee & Cee, eds.")
    'Bee & Cee'
    """
    return _EDITORS_LAST.sub("", text) if _ends_in_editors(text) else text


_EDITED_BY = lazy_pattern(
    r"\W*(?:eds?\.|edited|hrsg\.|herausgegeben|éd\.|ed\.)\s+(?:by|von|par|por)\s", re.IGNORECASE
)
