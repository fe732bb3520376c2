"""Numbers with their nouns; and that no message writes them another way."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

import snnbib
from snnbib.counts import counted

# Verbs and other words that end like a plural, behind a name or a value.
_NOT_NOUNS = {"as", "has", "is", "matches", "names", "needs", "says", "stands", "this", "was"}
_PLURAL = re.compile(r" (?:more )?([A-Za-z]+s)\b")
# A value in braces and a plural after it, perhaps in the next string: what is worth parsing.
_MAY_COUNT = re.compile(r"""\}["'\sfr]* (?:more )?[A-Za-z]+s\b""")
_PACKAGE = Path(snnbib.__file__).parent


@pytest.mark.parametrize(
    ("number", "phrases", "expected"),
    [
        (0, ("paper",), "0 papers"),
        (1, ("paper",), "1 paper"),
        (2, ("paper",), "2 papers"),
        (1, ("entry", "entries"), "1 entry"),
        (21, ("entry is", "entries are"), "21 entries are"),
    ],
)
def test_one_is_singular_and_every_other_number_is_plural(
    number: int, phrases: tuple[str, ...], expected: str
) -> None:
    assert counted(number, *phrases) == expected


def _counts_by_hand(source: str) -> Iterator[str]:
    """The parts of f-strings in which a plural noun follows a value."""
    for node in ast.walk(ast.parse(source)) if _MAY_COUNT.search(source) else ():
        parts = node.values if isinstance(node, ast.JoinedStr) else []
        for value, text in pairwise(parts):
            if isinstance(value, ast.FormattedValue) and isinstance(text, ast.Constant):
                match = _PLURAL.match(str(text.value))
                if match and match[1] not in _NOT_NOUNS and not _is_constant(value.value):
                    yield f"{{{ast.unparse(value.value)}}}{match[0]}"


def _is_constant(value: ast.expr) -> bool:
    """Whether a value is a constant of its module, by its name."""
    return isinstance(value, ast.Name) and value.id.isupper()


def test_no_message_counts_by_hand() -> None:
    written = {
        path.relative_to(_PACKAGE).as_posix(): list(_counts_by_hand(path.read_text("utf-8")))
        for path in _PACKAGE.rglob("*.py")
    }
    assert {path: parts for path, parts in written.items() if parts} == {}


def test_counts_by_hand_are_seen() -> None:
    source = 'print(f"{len(papers)} papers in {count} more files of {name} is {MOST} bytes")'
    assert list(_counts_by_hand(source)) == ["{len(papers)} papers", "{count} more files"]
