"""Marks of editors and translators, such as "(Eds.)" and "ed. by": found, and removed. Pure."""

import re
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import BY_WORDS
from snnbib.readinglist.words.references import EDITOR_MARKS, PLAIN_EDITOR_MARKS

__all__ = [
    "names_editors_or_translators",
    "without_editor_mark",
]

_EDITORS_LAST = lazy_pattern(
    rf"(?:(?:^|,\s*|\s*(?=\())\(?{any_of(EDITOR_MARKS)}"
    rf"|\s+{any_of(PLAIN_EDITOR_MARKS)})\b\.?\)?\.?$",
    re.IGNORECASE,
)


@lru_cache(maxsize=65_536)  # asked of a segment ten times: 1 percent of a list's reading
def names_editors_or_translators(text: str) -> bool:
    """Whether a text says that the people it names are editors or translators.

    >>> (
    ...     names_editors_or_translators("In M. Gold & L. Klein (Eds.)"),
    ...     names_editors_or_translators("ed. by A. Bee"),
    ... )
    (True, True)
    >>> (
    ...     names_editors_or_translators("trans. Ada Bee"),
    ...     names_editors_or_translators("Trans. Ant Soc."),
    ... )
    (True, False)
    >>> names_editors_or_translators("A. Bee (orgs.)"), names_editors_or_translators("example.org")
    (True, False)
    """
    return _ends_in_editors(text) or bool(_EDITED_BY.match(text))


def _ends_in_editors(text: str) -> bool:
    end = text[-_LONGEST_MARK:]
    may_be = end.rstrip(".)\n").casefold().endswith(_LAST_WORDS)
    return may_be and _EDITORS_LAST.search(end) is not None


_LAST_WORDS = tuple(map(str.casefold, EDITOR_MARKS))
"""What `_EDITORS_LAST` ends in, but for signs, which is faster to look at."""
_LONGEST_MARK = 20
"""Letters at the end of a text in which the mark of editors is looked for."""


def without_editor_mark(text: str) -> str:
    """Names without the mark after them that says that these are editors.

    >>> without_editor_mark("Bee & Cee, eds.")
    'Bee & Cee'
    """
    return _EDITORS_LAST.sub("", text) if _ends_in_editors(text) else text


_EDITED_BY = lazy_pattern(
    rf"\W*(?:(?:eds?\.|edited|hrsg\.|herausgegeben|éd\.|trans(?:l)?\.|translated|übersetzt|traduit)"
    rf"\s+{any_of(BY_WORDS)}\s|(?-i:eds?\.|transl?\.|tr\.|übers\.|trad\.)\s(?=(?-i:{CAPITAL})))",
    re.IGNORECASE,
)  # not "Trans. Ant Soc.", a journal
