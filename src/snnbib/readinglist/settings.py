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


def parse_settings(table: Mapping[str, Any], path: str = "snnbib.toml") -> ReadingSettings:
    """The settings that a table says.

    Args:
        table: the table [reading], as `tomllib` gives it; {} if there is none.
        path: what error messages call the file.

    Raises:
        ProjectError: a key is unknown or of the wrong type, or a shape is not one.

    >>> parse_settings({"shapes": ["{title} ({year})"], "topics": ["March"]}).topics
    frozenset({'march'})
    """
    _check_keys(table, _KEYS, path)
    below = table.get("below", [])
    if not isinstance(below, list) or not all(isinstance(row, Mapping) for row in below):
        raise ProjectError("'reading.below' must be tables: [[reading.below]]", path=path)
    return ReadingSettings(
        shapes=_shapes(table, path),
        topics=frozenset(map(fold, _strings(table, "topics", path))),
        below=dict(_row_below(row, path) for row in below),
    )


def _row_below(row: Mapping[str, Any], path: str) -> tuple[str, tuple[str, ...]]:
    _check_keys(row, _KEYS_BELOW, path)
    heading = row.get("heading")
    if not isinstance(heading, str) or not fold(heading):
        raise ProjectError("'reading.below' needs a heading: heading = \"Surveys\"", path=path)
    return fold(heading), _shapes(row, path)


def _check_keys(table: Mapping[str, Any], keys: tuple[str, ...], path: str) -> None:
    for key in table:
        if key not in keys:
            raise ProjectError(
                f"no key of 'reading' is called {key!r}; the keys are {', '.join(keys)}", path=path
            )


def _strings(table: Mapping[str, Any], key: str, path: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if isinstance(value, str):
        return (value,)
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise ProjectError(f"'reading.{key}' must be a list of strings", path=path)
    return tuple(value)


def _shapes(table: Mapping[str, Any], path: str) -> tuple[str, ...]:
    shapes = _strings(table, "shapes", path)
    for shape in shapes:
        if not is_pattern(shape):
            names = ", ".join(f"{{{name}}}" for name in NAMES)
            message = f"{shape!r} is not a shape: it needs {{title}},"
            message += f" and can have no other names than {names}"
            raise ProjectError(message, path=path)
    return shapes
