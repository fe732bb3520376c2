"""The table [reading] of snnbib.toml: how a list is written, where that cannot be inferred. Pure.

::

    [reading]
    shapes = ["**{title}** ({venue} {year}), {authors}. [[pdf]]({url})"]
    topics = ["NeRF", "March"]  # headings that name neither a venue nor a year

    [[reading.below]]
    heading = "Surveys"  # this heading and those below it
    shapes = ["- [{title}]({url}), {authors}"]
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from snnbib.errors import ProjectError
from snnbib.readinglist.shapes.stated_shapes import NAMES, is_pattern
from snnbib.text import fold
from snnbib.tomlfiles import key_line

__all__ = ["ReadingSettings", "parse_settings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingSettings:
    """What a maintainer states about a list; without it everything is inferred."""

    shapes: tuple[str, ...] = ()
    """Patterns of entries; of several, the first that an entry is written in counts."""
    topics: frozenset[str] = frozenset()
    """Headings, folded, that are topics."""
    below: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Patterns by folded heading, which count below it instead of `shapes`."""

    def shapes_below(self, headings: Iterable[str]) -> tuple[str, ...]:
        """The patterns that count below some headings, from the innermost outwards."""
        return next(
            (self.below[fold(text)] for text in headings if fold(text) in self.below), self.shapes
        )


_KEYS = ("shapes", "topics", "below")
_KEYS_BELOW = ("heading", "shapes")


def parse_settings(
    table: Mapping[str, Any], path: str = "snnbib.toml", text: str = ""
) -> ReadingSettings:
    """The settings that a table says.

    Args:
        table: the table [reading], as `tomllib` gives it; {} if there is none.
        path: what error messages call the file.
        text: the file, for messages that name its lines.

    Raises:
        ProjectError: a key is unknown or of the wrong type, or a shape is not one.

    >>> parse_settings({"shapes": ["{title} ({year})"], "topics": ["March"]}).topics
    frozenset({'march'})
    """
    reading = _Table(table, "reading", 1, path, text)
    reading.check_keys(_KEYS)
    rows = table.get("below", [])
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise reading.error("below", "'reading.below' must be tables: [[reading.below]]")
    below: dict[str, tuple[str, ...]] = {}
    for number, row in enumerate(rows, 1):
        row_table = _Table(row, "reading.below", number, path, text)
        heading, shapes = _shapes_below(row_table)
        if heading in below:
            raise row_table.error("heading", "this heading has shapes already: put all into one")
        below[heading] = shapes
    return ReadingSettings(
        shapes=_shapes(reading),
        topics=frozenset(map(fold, reading.strings("topics"))),
        below=below,
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of snnbib.toml, and where it stands."""

    values: Mapping[str, Any]
    name: str
    number: int
    """Of several tables of this name, counted from 1."""
    path: str
    text: str
    """The file."""

    def error(self, key: str, message: str) -> ProjectError:
        """The error about a key, at its line."""
        line = key_line(self.text, key, self.name, self.number)
        return ProjectError(message, path=self.path, line=line)

    def check_keys(self, keys: tuple[str, ...]) -> None:
        for key in self.values:
            if key not in keys:
                message = f"no key of '{self.name}' is called {key!r}"
                raise self.error(key, f"{message}; the keys are {', '.join(keys)}")

    def strings(self, key: str) -> tuple[str, ...]:
        value = self.values.get(key, [])
        if isinstance(value, str):
            return (value,)
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            raise self.error(key, f"'{self.name}.{key}' must be a list of strings")
        return tuple(value)


def _shapes_below(row: _Table) -> tuple[str, tuple[str, ...]]:
    row.check_keys(_KEYS_BELOW)
    heading = row.values.get("heading")
    if not isinstance(heading, str) or not fold(heading):
        raise row.error("heading", "'reading.below' needs a heading: heading = \"Surveys\"")
    return fold(heading), _shapes(row)


def _shapes(table: _Table) -> tuple[str, ...]:
    shapes = table.strings("shapes")
    for shape in shapes:
        if not is_pattern(shape):
            names = ", ".join(f"{{{name}}}" for name in NAMES)
            message = f"{shape!r} is not a shape: it needs {{title}} once,"
            raise table.error("shapes", f"{message} and can have no other names than {names}")
    return shapes
