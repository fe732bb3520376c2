"""The conflicts that git has left in a list, its lock and its exports, all of them at once."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from snnbib.cli.list_files import ListFiles
from snnbib.errors import FileError, ListError, LockError, SnnbibError

__all__ = ["conflicts"]

_MARKERS = "git has left conflict markers"


def conflicts(list_files: ListFiles, exports: Path) -> tuple[SnnbibError, ...]:
    """An error for each conflict, if there is one in the list or in the lock.

    Conflicts that are only in the exports do not stop a command: a rule of `check` names them.
    """
    keep, merge = "keep the papers of both sides", "'snnbib resolve' merges both sides"
    stopping = [
        *(ListError(f"{_MARKERS}: {keep}", path=str(list_files.path), line=line)
          for line in _lines(list_files.path)),
        *(LockError(f"{_MARKERS}: {merge}", path=str(list_files.lock), line=line)
          for line in _lines(list_files.lock)),
    ]  # fmt: skip
    return (*stopping, *_in_exports(exports)) if stopping else ()


def _in_exports(root: Path) -> Iterator[SnnbibError]:
    from snnbib import exporting

    manifest = exporting.parse_manifest(_text(_bytes(root / exporting.MANIFEST)))
    readme = exporting.manifest_of_readme(_text(_bytes(root / exporting.README)))
    for path in sorted(manifest.paths | readme.paths):
        for line in _lines(root / path):
            message = f"{_MARKERS}: 'snnbib export' writes the file again"
            yield FileError(message, path=str(root / path), line=line)


def _lines(path: Path) -> tuple[int, ...]:
    from snnbib import files

    data = _bytes(path)
    return files.marker_lines(_text(data)) if files.may_have_markers(data) else ()


def _text(data: bytes) -> str:
    """The text of a file as far as it can be read; faults are reported where all of it is read."""
    return data.decode("utf-8", "replace")


def _bytes(path: Path) -> bytes:
    from snnbib import files

    with suppress(FileError):
        return files.read_bytes(path)
    return b""
