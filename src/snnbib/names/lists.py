"""Lists of names in BibTeX's form, divided into single names. Pure."""

import html
import re
from functools import cache, lru_cache

from snnbib.degrees import is_degree
from snnbib.lazy_patterns import lazy_pattern
from snnbib.names.organizations import is_organization
from snnbib.names.parts import is_suffix
from snnbib.text import fold

__all__ = ["is_truncation", "split_bibtex", "split_outside_braces"]

_TRUNCATIONS = frozenset({
    "others", "and others", "et al", "et alii", "et aliae", "u a", "i dr", "и др", "等", "...", "…",
})  # fmt: skip
_AND = lazy_pattern(r"(?:^|\s+)and(?=\s|$)", re.IGNORECASE)
_ET_AL = lazy_pattern(r"[\s,]+(?=et\.?\s+al(?:ii|iae|\b))", re.IGNORECASE)
_SEMICOLON = lazy_pattern(";")
_AMPERSAND = lazy_pattern(r"\s+\\?&\s+")
_COMMA = lazy_pattern(",")


@lru_cache(maxsize=4096)  # the last name of a list is looked at before all are read
def split_bibtex(names: str) -> tuple[str, ...]:
    """The single names of a BibTeX name list: split at "and" outside braces.

    A comma after a name or an "and" at the end divides nothing. A list without "and" may be
    divided by semicolons or ampersands, and names in display form by commas.

    >>> split_bibtex("Ada Lovelace, and {Research and Development} and others")
    ('Ada Lovelace', '{Research and Development}', 'others')
    >>> split_bibtex("Ada Zorn, Bo Lum, and Cy Kord")
    ('Ada Zorn', 'Bo Lum', 'Cy Kord')
    """
    names = html.unescape(names) if "&" in names else names
    singles = split_outside_braces(names, _AND)
    if len(singles) == 1:
        singles = split_outside_braces(names, _SEMICOLON)
    if "&" in names:
        singles = [part for name in singles for part in _split_at_ampersands(name)]
    parts = [part for name in singles for part in _ET_AL.split(name, maxsplit=1)]
    if "," in names:
        parts = _split_at_commas(parts)
    bare = (name.strip().rstrip(",;").strip() for name in parts)
    return tuple(name for name in bare if name)


def _split_at_ampersands(name: str) -> list[str]:
    """Two whole names with an ampersand between them; an organization's name is not divided."""
    parts = split_outside_braces(name, _AMPERSAND)
    are_whole = all(len(part.split()) > 1 for part in parts)
    return [name] if not are_whole or is_organization(parts[-1]) else parts


def _split_at_commas(names: list[str]) -> list[str]:
    """The names of a list that is divided by commas, all in display form, else as they are.

    Of three parts and more that each have several words, none is a suffix; of two, the comma before
    "and" decides: "Ada Zorn, Bo Lum, and Cy Kord". "Lobo Vega, Ana Maria" is one person.
    """
    first, *others = names
    parts = [part.strip() for part in split_outside_braces(first, _COMMA)]
    filled = [part for part in parts if part]
    least = 2 if others and not parts[-1] else 3
    last = [name for name in others if not is_truncation(name)]
    if len(last) > 1 or len(filled) < least or not all(map(_is_whole_name, (*filled, *last))):
        return names
    return [*filled, *others]


def _is_whole_name(name: str) -> bool:
    """Whether a text may be a given and a family name in display form."""
    words = name.split()
    if len(words) < 2 or words[0][:1].islower() or "," in name:  # noqa: PLR2004
        return False
    return not (is_suffix(words[-1]) or is_degree(name))


def split_outside_braces(text: str, separator: re.Pattern[str]) -> list[str]:
    """The parts of a text between separators that stand outside braces."""
    if "{" not in text and "\\" not in text:
        return separator.split(text)
    parts, depth, start = [], 0, 0
    for match in _tokens(separator).finditer(text):
        sign = match[0]
        if sign == "{":
            depth += 1
        elif sign == "}":
            depth = max(0, depth - 1)
        elif depth == 0 and match["separator"]:
            parts.append(text[start : match.start()])
            start = match.end()
    return [*parts, text[start:]]


@cache
def _tokens(separator: re.Pattern[str]) -> re.Pattern[str]:
    """What matters where a text is divided: escaped signs, braces, separators."""
    pattern = rf"\\.|[{{}}]|(?P<separator>{separator.pattern})"
    return re.compile(pattern, separator.flags | re.DOTALL)


def is_truncation(name: str) -> bool:
    """Whether a name of a list only says that the list was cut short, such as ``others``.

    >>> [name for name in ("{others}", "et al.", "Ottis Hers") if is_truncation(name)]
    ['{others}', 'et al.']
    """
    bare = name.strip("{}()[],; \t\n").casefold()
    return bare in _TRUNCATIONS or fold(bare) in _TRUNCATIONS
