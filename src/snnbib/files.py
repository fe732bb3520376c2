"""Files of this machine: read with clear errors, written whole or not at all."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from snnbib.errors import FileError

__all__ = ["has_text", "read_bytes", "read_text", "write_all", "write_text"]


def read_bytes(path: Path) -> bytes:
    """The content of a file.

    Raises:
        FileError: it does not exist, is a directory, or cannot be read.
    """
    with _explained(path):
        return path.read_bytes()


def read_text(path: Path) -> str:
    """The content of a UTF-8 file, line ends as they are.

    Raises:
        FileError: as `read_bytes`, or it is not UTF-8.
    """
    try:
        return read_bytes(path).decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise FileError("not UTF-8", path=str(path), line=line) from None


def write_text(path: Path, text: str) -> bool:
    """Write one file as a whole; whether it has changed.

    Raises:
        FileError: it cannot be written; what was there before is untouched.
    """
    return bool(write_all(path.parent, {path.name: text}))


def write_all(root: Path, texts: Mapping[str, str], stale: Iterable[str] = ()) -> list[str]:
    """Write files below a directory, all of them or none, and remove stale ones.

    Every text is first written to a new file beside its place, so that a full disk or a missing
    permission is met before anything old is touched. A file that has the text already is left
    alone.

    Args:
        root: the directory; it is made if it does not exist.
        texts: by path below `root`, with forward slashes.
        stale: paths below `root` to remove afterwards, if they are there.

    Returns:
        The paths of `texts` whose content has changed, and the stale ones that were removed.

    Raises:
        FileError: something cannot be written; unless the message says otherwise, nothing was.
    """
    changed = [name for name, text in texts.items() if not has_text(root / name, text)]
    written: dict[Path, Path] = {}
    made: list[Path] = []
    try:
        for name in changed:
            made += _make_directory((root / name).parent)
            written[root / name] = _write_beside(root / name, texts[name])
        for path, fresh in list(written.items()):
            with _explained(path):
                fresh.replace(path)
            del written[path]
    finally:
        for fresh in written.values():
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
        for directory in reversed(made):
            with suppress(OSError):  # not empty: it has what was to be written
                directory.rmdir()
    return changed + [name for name in stale if _removed(root, name)]


def has_text(path: Path, text: str) -> bool:
    """Whether a file is there and has exactly this text."""
    try:
        return path.read_bytes() == text.encode()
    except OSError:
        return False


def _make_directory(path: Path) -> list[Path]:
    """Make a directory and its parents; those that were new, outermost first."""
    new = [parent for parent in (path, *path.parents) if not parent.exists()]
    with _explained(path):
        path.mkdir(parents=True, exist_ok=True)
    return new[::-1]


def _write_beside(path: Path, text: str) -> Path:
    fresh = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    with _explained(path):
        if path.is_dir():
            raise IsADirectoryError(None, "is a directory")
        try:
            fresh.write_bytes(text.encode())
        except BaseException:
            with suppress(OSError):
                fresh.unlink(missing_ok=True)
            raise
    return fresh


def _removed(root: Path, name: str) -> bool:
    path = root / name
    try:
        path.unlink()
    except OSError:
        return False
    with suppress(OSError):  # other files are in it
        path.parent.rmdir()
    return True


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    """Operating system errors as ours, in one line that names the file."""
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FileError(reason, path=str(path)) from None
