"""What a document says of citations, whatever it is written in."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import TypeVar

from snnbib.lazy_patterns import lazy_pattern

__all__ = ["Citation", "DocumentFile", "Inclusion", "Marks", "blank_out", "located"]

_T = TypeVar("_T")
_NOT_LINE_END = lazy_pattern(r"[^\n]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """One key that a document cites, and where it does so first; `line` counts from 1."""

    key: str
    path: str = ""
    line: int = 0

    @property
    def where(self) -> str:
        """``paper.tex:12``."""
        return f"{self.path}:{self.line}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inclusion:
    """A file that a document includes, as it names it."""

    names: tuple[str, ...]
    """The paths under which the file may be, the likeliest first."""
    line: int = 0
    directory: str = ""
    """The directory that the names, and what the file itself includes, are relative to."""
    is_beside: bool = False
    """Whether names are relative to the including file, where LaTeX's are to the main document."""
    is_optional: bool = False
    """Whether it may be a file of the installation, such as a macro package, that cites nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What a text cites and includes, in any order, with positions in characters from 0."""

    keys: Sequence[tuple[int, str]]
    inclusions: Sequence[tuple[int, Inclusion]] = ()
    labels: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFile:
    """What one file of a document cites and includes."""

    citations: tuple[Citation, ...]
    """Each key where it stands first, in the order of the text."""
    inclusions: tuple[Inclusion, ...] = ()
    labels: frozenset[str] = frozenset()
    """Names of figures, sections, ... that are referred to as works are cited."""


def located(marks: Marks, text: str, path: str) -> DocumentFile:
    """Marks with line numbers instead of positions."""
    first: dict[str, Citation] = {}
    for key, line in _with_lines(marks.keys, text):
        first.setdefault(key, Citation(key=key, path=path, line=line))
    inclusions = [
        replace(inclusion, line=line) for inclusion, line in _with_lines(marks.inclusions, text)
    ]
    return DocumentFile(
        citations=tuple(first.values()), inclusions=tuple(inclusions), labels=marks.labels
    )


def _with_lines(marks: Iterable[tuple[int, _T]], text: str) -> Iterator[tuple[_T, int]]:
    """Values in the order of their positions, each with its line, counted from 1."""
    line, line_position = 1, 0
    for position, value in sorted(marks, key=itemgetter(0)):
        line += text.count("\n", line_position, position)
        line_position = position
        yield value, line


def blank_out(text: str) -> str:
    """The text with a space for every character but line ends: positions after it stay valid."""
    return _NOT_LINE_END.sub(" ", text)
