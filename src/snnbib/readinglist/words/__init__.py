"""Words that name or separate the parts of an entry, in several languages.

They are words of scholarly publishing in general, not those of one field or of one list. Where a
table says that it is folded, its words are as `snnbib.text.fold` returns them: in small letters and
without accents.

`headings`, `titles`, `names`, `venues` and `labels` have the words of each part of a list,
`references` those of citation styles (`editions` of books).
"""

import re
from collections.abc import Iterable

from snnbib.text import fold

__all__ = ["any_of", "phrase_set", "word_set"]


def word_set(text: str) -> frozenset[str]:
    """The words of a text, folded."""
    return frozenset(map(fold, text.split())) - {""}


def phrase_set(text: str) -> frozenset[str]:
    """The phrases between the semicolons of a text, folded."""
    return frozenset(map(fold, text.split(";"))) - {""}


def any_of(words: Iterable[str]) -> str:
    r"""The regular expression that matches one of some words, as they are written.

    >>> any_of(["ed", "Hrsg."])
    '(?:ed|Hrsg\\.)'
    """
    return f"(?:{'|'.join(map(re.escape, words))})"
