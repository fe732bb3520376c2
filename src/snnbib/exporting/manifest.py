"""The manifest of an export: which files of a directory snnbib has written, and for which list.

It is plain text with one path per line, so that git can merge two versions by keeping the lines of
both (``merge=union`` in ``.gitattributes``). `check` compares with an export of the same options::

    # snnbib export replaces and removes the files named here, and no others.
    list: ../papers.md
    options: abbreviate unicode
    README.md
    aaai/aaai-2024.bib
"""

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from msgspec import Struct

from snnbib.exporting.readme import README, is_export_readme, linked_paths
from snnbib.lazy_patterns import lazy_pattern

__all__ = ["MANIFEST", "Manifest", "format_manifest", "manifest_of_readme", "parse_manifest"]

MANIFEST = "snnbib-manifest.txt"
_HEAD = "# snnbib export replaces and removes the files named here, and no others."
_LIST = "list: "
_OPTIONS = "options: "
# Lines that git writes where two versions differ.
_CONFLICT_MARKER = lazy_pattern(r"<{7}|={7}|>{7}|\|{7}")


class Manifest(Struct, frozen=True, kw_only=True):
    """The files that an export has written."""

    list_path: str = ""
    """The list, relative to the directory of the exports; "" if it is not recorded."""
    name: str = ""
    """Name of the file of all works where the list is not recorded."""
    paths: frozenset[str] = frozenset()
    """Below the directory, with forward slashes."""
    options: frozenset[str] = frozenset()
    """The names of the options that changed what was written, without their dashes."""


def format_manifest(list_path: str, paths: Iterable[str], options: Iterable[str] = ()) -> str:
    """The text of a manifest, sorted, so that it changes only with the set of files."""
    names = " ".join(sorted(options))
    option_lines = [f"{_OPTIONS}{names}"] if names else []
    return "\n".join([_HEAD, f"{_LIST}{list_path}", *option_lines, *sorted(set(paths))]) + "\n"


def parse_manifest(text: str) -> Manifest:
    r"""Read a manifest; conflict markers and paths that lead out of the directory are left out.

    >>> parse_manifest("# ...\nlist: ../a.md\na.bib\n../b.bib\n")
    Manifest(list_path='../a.md', name='', paths=frozenset({'a.bib'}), options=frozenset())
    """
    lines = text.replace("\r\n", "\n").split("\n")  # a name may have other line ends
    lines = [line for line in lines if line and not line.startswith("#")]
    paths = (line for line in lines if not line.startswith((_LIST, _OPTIONS)))
    return Manifest(
        list_path=_first_value(lines, _LIST),
        paths=frozenset(path for path in paths if _is_below(path)),
        options=frozenset(_first_value(lines, _OPTIONS).split()),
    )


def _first_value(lines: Sequence[str], label: str) -> str:
    """The text after a label; "" if no line begins with the label."""
    return next((line.removeprefix(label) for line in lines if line.startswith(label)), "")


def manifest_of_readme(text: str) -> Manifest:
    """The manifest of an export by snnbib's first versions, whose README links every file.

    Args:
        text: of ``README.md``; one that `export` has not written names nothing.
    """
    if not is_export_readme(text):
        return Manifest()
    paths = [path for path in linked_paths(text) if _is_below(path)]
    stems = (PurePosixPath(path).stem for path in paths if "/" not in path)
    return Manifest(name=next(stems, ""), paths=frozenset((README, *paths)))


def _is_below(path: str) -> bool:
    parts = PurePosixPath(path)
    return not (parts.is_absolute() or ".." in parts.parts or _CONFLICT_MARKER.match(path))
