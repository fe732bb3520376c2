"""What JabRef, biber and BibTeX object to in a .bib file."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from tests.exported.parsers import BibEntry, bib_entries

__all__ = ["FAULTS", "faults"]

# Values that are not typeset (biblatex manual, 2.2.1: verbatim and uri fields), and lists of keys.
_VERBATIM = {"doi", "url", "eprint", "eprinttype", "eprintclass", "ids", "verba"}
_UNESCAPED = re.compile(r"(?<!\\)(?:\\\\)*([&%#_^])")
_MATH = re.compile(r"(?<!\\)\$(?:\\.|[^$\\])*\$")
_DOLLAR = re.compile(r"(?<!\\)\$")
_ENTITY = re.compile(r"\\?&(?:amp|lt|gt|quot|nbsp|#\d+);")
_BRACE = re.compile(r"[{}]")
_BRACED = re.compile(r"\{[^{}]*\}")
_COMMAND = re.compile(r"\\[A-Za-z]+|\\.")
_INNER_CAPITAL = re.compile(r"[^\W\d_][^\W_]*[A-Z][^\W_]*")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()  # noqa: SIM905
_RANGE = re.compile(r"[^\s-]+(?:--[^\s-]+)?")


def faults(text: str) -> Iterator[str]:
    """Every fault of a .bib file, by citation key."""
    for entry in bib_entries(text):
        for find in FAULTS:
            yield from (f"{entry.key}: {message}" for message in find(entry))


def _typeset(entry: BibEntry) -> Iterator[tuple[str, str]]:
    return ((name, value) for name, value in entry.fields.items() if name not in _VERBATIM)


def _braces(entry: BibEntry) -> Iterator[str]:
    for name, value in entry.fields.items():
        if _is_unbalanced(value):
            yield f"the braces of {name} do not match"


def _is_unbalanced(value: str) -> bool:
    """BibTeX counts every brace, also those behind a backslash (btxdoc, section 2)."""
    depth = 0
    for brace in _BRACE.findall(value):
        depth += 1 if brace == "{" else -1
        if depth < 0:
            return True
    return depth != 0


def _capitals(entry: BibEntry) -> Iterator[str]:
    for name in ("title", "booktitle"):
        if word := _unprotected(entry.fields.get(name, "")):
            yield f"{name} does not protect the capitals of {word}"


@lru_cache(maxsize=1024)  # works share their booktitle
def _unprotected(title: str) -> str:
    """The first word with an inner capital outside braces; "" if there is none."""
    bare = _COMMAND.sub(" ", _MATH.sub(" ", title))
    while (outer := _BRACED.sub(" ", bare)) != bare:
        bare = outer
    word = _INNER_CAPITAL.search(bare)
    return word[0] if word else ""


def _unescaped(entry: BibEntry) -> Iterator[str]:
    for name, value in _typeset(entry):
        if _ENTITY.search(value):
            continue
        bare = _MATH.sub("", value)
        special = _UNESCAPED.search(bare)
        if special or _DOLLAR.search(bare):
            yield f"{name} has an unescaped {special[1] if special else '$'}"


def _entities(entry: BibEntry) -> Iterator[str]:
    for name, value in _typeset(entry):
        if entity := _ENTITY.search(value):
            yield f"{name} has {entity[0]}"


def _values(entry: BibEntry) -> Iterator[str]:
    month, pages = entry.fields.get("month", "jan"), entry.fields.get("pages", "1")
    if month not in _MONTHS:
        yield f"month {month} is not one of BibTeX's own strings"
    if not _RANGE.fullmatch(pages):
        yield f"pages {pages} are not a range with two hyphens"


FAULTS: tuple[Callable[[BibEntry], Iterator[str]], ...] = (
    _braces,
    _capitals,
    _unescaped,
    _entities,
    _values,
)
