"""The editors of a book in front of its name or behind it, and the marks that say so. Pure.

"In Bee, A. (ed.), *Ants*", "Ants. Bee, A., ed. Ulm: Hill Press", "Ants, A. Bee and C. Dee, Eds.".
"""

import re

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.letters import CAPITAL
from snnbib.readinglist.references.cited_names import names_at, surnames_at
from snnbib.readinglist.words import any_of
from snnbib.readinglist.words.names import COMMON_AND_WORDS
from snnbib.readinglist.words.references import EDITOR_MARKS

__all__ = ["EDITORS", "EDITORS_BEHIND", "EDITOR_MARK", "editors_end", "names_end"]

EDITORS = lazy_pattern(
    rf"(?:[^()\[\]\"“]{{2,160}}?|(?:[^()\[\]/.]{{3,40}}/){{3,40}}[^()\[\]/.]{{3,40}}?)"
    rf"[(\[]{any_of(EDITOR_MARKS)}\.?[)\]][.,:]?\s*"
    rf"|(?-i:(?:{CAPITAL}[\w.’'-]+\s|{any_of(COMMON_AND_WORDS)}\s){{0,8}}{CAPITAL}{{2,20}}),\s{any_of(EDITOR_MARKS)}(?:\.[,:]?|[,:])\s+(?=\S)",
    re.IGNORECASE,
)
"""Editors and the mark that says so: "Bee, A. (ed.),", "ANTS, editor.", "Ada BEE, Hrsg."."""

EDITOR_MARK = lazy_pattern(rf"\s\({any_of(EDITOR_MARKS)}\.?\)", re.IGNORECASE)
"""The mark alone: " (ed.)"."""

EDITORS_BEHIND = (
    rf"(?=\(?(?:{CAPITAL}\.[\s-]?){{1,3}}{CAPITAL}[^()0-9]{{2,80}}"
    rf"(?:,\s|\s\(){any_of(EDITOR_MARKS)}\.?[),])"
)
"""Editors behind the name of a book, as an expression: "A. B. Bee and C. Dee, Eds."."""


def editors_end(text: str, start: int) -> int:
    """Where editors end that stand at a place, with their mark; the place where none stand there.

    >>> text = "Bee, A. and Cee, D. (eds.). Ulm: Hill"
    >>> text[editors_end(text, 0) :]
    'Ulm: Hill'
    """
    names = names_at(text, start)
    editors = _MARK_AFTER.match(text, names.end) if names else None
    is_sure = names is not None and (names.is_sure or text.startswith(" (", names.end))
    return editors.end() if editors and is_sure else start


def names_end(text: str, start: int) -> int:
    """Where the names end that stand in front of a container without a word for it.

    >>> text = "A. Bee and C. Dee, eds., Ants"
    >>> text[names_end(text, 0) :]
    'Ants'
    """
    names = names_at(text, start)
    ends = (found.end for found in (names, surnames_at(text, start)) if found)
    editors = next(filter(None, (_MARK_AFTER.match(text, end) for end in ends)), None)
    if editors:
        behind = names_at(text, editors.end()) if text.startswith(". ", editors.end() - 2) else None
        return start if behind and behind.is_sure else editors.end()  # "Ants, ed. A. Bee, Ulm"
    are_several = names is not None and names.is_sure and len(names.extents) > 1  # "J. Am. Chem."
    stop = _STOP.match(text, names.end) if names and are_several else None
    return stop.end() if stop else start


_STOP = lazy_pattern(r"\s*[.:]\s+(?=\S)")
_MARK_AFTER = lazy_pattern(
    rf",?\s(?:{any_of(EDITOR_MARKS)}\.?|\({any_of(EDITOR_MARKS)}\.?\))[.,:]*\s+(?=\S)",
    re.IGNORECASE,
)
