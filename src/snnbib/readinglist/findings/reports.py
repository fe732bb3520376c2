"""A report on a list that was read, and the words that its message quotes. Pure."""

from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from snnbib.model import Paper
from snnbib.readinglist.selection.entries import ListEntry
from snnbib.text import tidy

__all__ = ["SAY_EACH", "Report", "Result", "examples", "lines_named", "quoted", "shortened"]

SAY_EACH = 3
"""Up to so many reports of one kind in a list are made singly, more of them as one."""
_QUOTED = 60
_EXAMPLES = 3
_LINES = 5

Report = tuple[str, int, str]
"""The rule, the line and the message of a finding."""


class Result(Struct):
    """The papers of a list, and what is to be reported."""

    papers: list[Paper] = field(default_factory=list)
    entries: list[ListEntry] = field(default_factory=list)
    """The entry of each paper."""
    reports: list[Report] = field(default_factory=list)


def examples(texts: Iterable[str], number: int = _EXAMPLES) -> str:
    """The first different texts, quoted, and dots where there are more."""
    different = list(dict.fromkeys(tidy(text) for text in texts))
    return ", ".join(map(quoted, different[:number])) + (", ..." if len(different) > number else "")


def lines_named(lines: Sequence[int]) -> str:
    """The first lines that a report is about, and dots where there are more.

    >>> lines_named([7, 8, 12, 31, 32, 40])
    'line 7, 8, 12, 31, 32, ...'
    """
    return f"line {', '.join(map(str, lines[:_LINES]))}{', ...' if len(lines) > _LINES else ''}"


def shortened(text: str) -> str:
    """The beginning of a text, as much as a message quotes."""
    return text if len(text) <= _QUOTED else text[: _QUOTED - 1] + "…"


def quoted(text: str) -> str:
    """A text as a message quotes it."""
    return f'"{shortened(tidy(text[: 4 * _QUOTED]))}"'
