"""``snnbib.toml``: which list, lock, corrections, exports and venues belong together.

::

    list = "papers.md"  # required; every path is relative to snnbib.toml
    name = "papers"  # name of the exported files, without suffix
    exports = "exports"  # directory of the exports
    corrections = "corrections.toml"  # corrections and accepted findings
    mailto = "you@example.org"  # address for Crossref's polite pool

    [reading]  # how the list's entries are written, see `snnbib.readinglist`
    [[venue]]  # a row of your own for the venue table, see `snnbib.venues`
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from snnbib import files
from snnbib.errors import ProjectError
from snnbib.lazy_patterns import lazy_pattern
from snnbib.tomlfiles import key_line, parse_toml
from snnbib.values import is_mail_address

__all__ = ["FILE_NAME", "Project", "find_project", "parse_project"]

FILE_NAME = "snnbib.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """The content of a project file, with absolute paths if `path` is absolute."""

    path: Path
    """Of ``snnbib.toml`` itself."""
    list_path: Path
    name: str
    """Name of the exported files, without suffix."""
    exports: Path
    """Directory of the exports."""
    corrections: Path | None = None
    """None: the file beside the list."""
    mailto: str = ""
    reading: Mapping[str, Any] = field(default_factory=dict)
    """Stated shape of the list's entries, as `snnbib.readinglist` takes it."""
    venues: tuple[Mapping[str, Any], ...] = ()
    """Rows for the venue table, as `snnbib.venues.parse_rows` takes them."""
    text: str = field(default="", compare=False, repr=False)
    """The file, for messages that name its lines."""


def find_project(directory: Path) -> Project | None:
    """The project file of a directory or of the nearest one above it that has one.

    Raises:
        FileError: the file cannot be read.
        ProjectError: its content is wrong.
    """
    start = directory.absolute()
    for parent in (start, *start.parents):
        path = parent / FILE_NAME
        if path.is_file():
            return parse_project(files.read_text(path), path)
    return None


def parse_project(text: str, path: Path) -> Project:
    """Read a project file.

    Args:
        text: its content.
        path: where it is; the paths in it are relative to its directory.

    Raises:
        ProjectError: it is not TOML, or a key is unknown, missing or of the wrong type.

    >>> project = parse_project('list = "survey.md"', Path("/lists/snnbib.toml"))
    >>> project.name, str(project.exports)
    ('survey', '/lists/exports')
    """
    table = parse_toml(text, str(path), ProjectError)
    for key, value in table.items():
        _check_value(key, value, text, path)
    if "list" not in table:
        message = "has no 'list': write list = \"papers.md\" in the first line"
        raise ProjectError(message, path=str(path))
    directory = path.parent
    paths = {key: directory / table[key] for key in _PATHS if key in table}
    return Project(
        path=path,
        list_path=paths["list"],
        name=table.get("name", paths["list"].stem),
        exports=paths.get("exports", directory / "exports"),
        corrections=paths.get("corrections"),
        mailto=table.get("mailto", ""),
        reading=table.get("reading", {}),
        venues=tuple(table.get("venue", ())),
        text=text,
    )


_PATHS = ("list", "exports", "corrections")
_STRINGS = (*_PATHS, "name", "mailto")
_KEYS = (*_STRINGS, "reading", "venue")
_FILE_STEM = lazy_pattern(r"\w[\w.+-]*")
"""A name that is one path component on every system, and never hidden."""


def _check_value(key: str, value: object, text: str, path: Path) -> None:
    """Refuse a key that does not exist and a value of the wrong type.

    Raises:
        ProjectError: with the line of the key.
    """
    if key not in _KEYS:
        from difflib import get_close_matches  # noqa: PLC0415  (few files have such a key)

        nearest = get_close_matches(key, _KEYS, n=1)
        hint = f"did you mean {nearest[0]!r}?" if nearest else f"the keys are {', '.join(_KEYS)}"
        message = f"no key is called {key!r}; {hint}"
    elif key in _STRINGS and not isinstance(value, str):
        message = f"{key!r} must be a string, in quotes"
    elif key == "reading" and not isinstance(value, dict):
        message = "'reading' must be a table: [reading]"
    elif key == "venue" and not _is_tables(value):
        message = "'venue' must be tables: [[venue]]"
    else:
        message = _problem(key, str(value))
    if not message:
        return
    raise ProjectError(message, path=str(path), line=key_line(text, key))


def _problem(key: str, value: str) -> str:
    """What is wrong with the text of a key, or ""."""
    if key in _PATHS and not value:
        return f"{key!r} is empty"
    if key in _PATHS and "\0" in value:
        return f"{key!r} is not a path: it has a NUL character"
    if key == "mailto" and value and not is_mail_address(value):
        return f"{key!r} is not an e-mail address: {value!r}"
    if key == "name" and not _FILE_STEM.fullmatch(value):
        return f"{key!r} is not a file name: {value!r}"
    return ""


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(row, dict) for row in value)
