"""Shapes that a maintainer states: "**{title}** ({venue} {year}), {authors}. [[pdf]]({url})". Pure.

A pattern is the Markdown of one entry with names in braces for what differs. It is compared with
the entry's own Markdown. The number of spaces does not matter, and more links may follow.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["NAMES", "best_pattern", "is_pattern", "match_pattern", "pattern_from"]

NAMES = ("title", "authors", "venue", "year", "url", "note")
"""What can stand in braces; {note} is left out of the paper, as is {}."""

_EXPRESSIONS = {
    "title": r".+?", "authors": r".+?", "venue": r".+?", "year": r"(?:[0-9]{4}|['’]?[0-9]{2})",
    "url": r"[^\s<>()]+(?:\([^\s()]*\)[^\s<>()]*)?", "note": r".*?", "": r".*?",
}  # fmt: skip
_PLACE = lazy_pattern(r"\{([^{}]*)\}")
_LONGEST_SOURCE = 2_000
# What may follow without being named: a stop, more links, the names of badges.
_REST = r"[\s.,;]*(?:[\[(!<|].*)?"


def is_pattern(text: str) -> bool:
    """Whether a text is a pattern: it names the title once, and nothing but `NAMES`.

    >>> is_pattern("- {title} ({venue} {year})"), is_pattern("{titel}"), is_pattern("{year}")
    (True, False, False)
    """
    names = _PLACE.findall(text)
    return names.count("title") == 1 and all(name in _EXPRESSIONS for name in names)


_ANY_TEXT = frozenset(["title", "authors", "venue", "note", ""])
"""Places for any text: what stands in front of one is best found where it comes first."""


@lru_cache(maxsize=256)
def _expressions(pattern: str) -> tuple[re.Pattern[str], ...]:
    """The parts of a pattern, cut in front of each place for any text.

    As one expression, a pattern with many places would be tried at all combinations of them.
    """
    bare = re.sub(r"^\s*(?:[-*+]|#{1,6})\s+", "", pattern.strip())
    used_names: set[str] = set()
    built = [""]
    for at, part in enumerate(_PLACE.split(bare)):
        if at % 2 == 0:
            built[-1] += r"\s+".join(re.escape(word) for word in re.split(r"\s+", part))
            continue
        if part in _ANY_TEXT:
            built.append("")
        name = "" if part in used_names or part in {"", "note"} else f"P<{part}>"
        built[-1] += f"({'?' + name if name else '?:'}{_EXPRESSIONS[part]})"
        used_names.add(part)
    built[-1] += _REST
    return tuple(re.compile(text, re.DOTALL) for text in built)


def match_pattern(pattern: str, source: str) -> Mapping[str, str] | None:
    """What an entry's Markdown has in the places of a pattern, or None if it is written otherwise.

    >>> match_pattern("**{title}** ({year}), {authors}", "**Deep nets** (2015), A. Author")
    {'title': 'Deep nets', 'year': '2015', 'authors': 'A. Author'}
    """
    if len(source) > _LONGEST_SOURCE:
        return None
    source = source.strip()
    fields: dict[str, str] = {}
    *firsts, last = _expressions(pattern)
    position = 0
    for first in firsts:
        if not (found := first.match(source, position)):
            return None
        fields |= found.groupdict()
        position = found.end()
    found = last.fullmatch(source, position)
    return fields | found.groupdict() if found else None


def pattern_from(source: str, fields: Sequence[tuple[str, str]]) -> str:
    """The pattern of an entry: its Markdown with names where the fields' texts stand, or "".

    Other numbers are the entry's own (volume, pages, its number in the list): `{}` stands there.

    Args:
        source: the entry's Markdown.
        fields: names of `NAMES` with the texts, longest meaning first: title before year.

    >>> pattern_from(
    ...     "**Deep nets** (2015) [pdf](u)",
    ...     [("title", "Deep nets"), ("year", "2015"), ("url", "u")],
    ... )
    '**{title}** ({year}) [pdf]({url})'
    >>> pattern_from("[7] Deep nets. *Nets* 2(3), 4–9", [("title", "Deep nets"), ("venue", "Nets")])
    '[{}] {title}. *{venue}* {}'
    """
    pattern = source.strip()
    if "{" in pattern or "}" in pattern:
        return ""
    for name, text in fields:
        start = _place_of(text, pattern)
        if start >= 0:
            pattern = f"{pattern[:start]}{{{name}}}{pattern[start + len(text) :]}"
        elif name == "title":
            return ""
    return _NUMBERS.sub(lambda match: match["kept"] or "{}", _ADDRESS.sub("]({url})", pattern))


_ADDRESS = lazy_pattern(r"\]\((?:https?:)?[^\s(){}]+\)")
_LINKED = lazy_pattern(r"\]\([^\s()]*\)|\{[a-z]*\}|<[^<>]*>")
_NUMBER = r"(?<!\w)[A-Za-z]?[0-9]+(?!\w)"
_NUMBERS = lazy_pattern(
    rf"(?P<kept>{_LINKED.pattern})|{_NUMBER}(?:\({_NUMBER}\))?(?:[,:–-]\s?{_NUMBER})*"
)


def _place_of(text: str, pattern: str) -> int:
    """Where a text stands first outside of addresses, tags and names in braces; -1 if nowhere."""
    start = pattern.find(text) if text else -1
    hidden = [match.span() for match in _LINKED.finditer(pattern)] if start >= 0 else []
    while (
        start >= 0
        and any(first <= start < last for first, last in hidden)
        and not text.startswith("http")
    ):
        start = pattern.find(text, start + 1)
    return start


def best_pattern(patterns: Iterable[str], entries: Sequence[tuple[str, str]]) -> tuple[str, int]:
    """The pattern that gives most entries their title, and how many.

    Args:
        patterns: to choose from.
        entries: the Markdown of each entry, and its title as Markdown.
    """
    counted = [
        (sum(_gives(pattern, source, title) for source, title in entries), pattern)
        for pattern in dict.fromkeys(patterns)
        if is_pattern(pattern)
    ]
    number, pattern = max(counted, default=(0, ""), key=lambda pair: pair[0])
    return pattern, number


def _gives(pattern: str, source: str, title: str) -> bool:
    fields = match_pattern(pattern, source)
    return fields is not None and fields["title"].strip(" .") == title
