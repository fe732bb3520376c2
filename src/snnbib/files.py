"""Read files with clear errors; write each file as a whole or not at all."""

import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from snnbib.errors import FileError
from snnbib.lazy_patterns import lazy_pattern

__all__ = [
    "conflict_line",
    "has_text",
    "marker_lines",
    "may_have_markers",
    "read_bytes",
    "read_text",
    "write_all",
    "write_text",
]


# As `_write_temporary` names them.
_TEMPORARY = lazy_pattern(r"\.(?P<name>.+)\.(?P<process>\d+)\.tmp")


def read_bytes(path: Path) -> bytes:
    """Read a file.

    Raises:
        FileError: it does not exist, is a directory, or cannot be read.
    """
    with _as_file_error(path):
        return path.read_bytes()


def read_text(path: Path) -> str:
    """Read a UTF-8 file; line ends are kept as they are.

    Raises:
        FileError: as `read_bytes`, or the file is not UTF-8.
    """
    try:
        return read_bytes(path).decode("utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise FileError("not UTF-8: save the file as UTF-8", path=str(path), line=line) from None


# git-merge(1), "How conflicts are presented"; the lines may end as on Windows.
_CONFLICT_LINE = lazy_pattern(r"^(?:([<>])\1{6}(?: [^\n]*)?|={7}\r?)$", re.MULTILINE)


def conflict_line(text: str) -> int:
    """The line of the first conflict that git has left in a text; 0 if there is none."""
    start, wanted = 0, "<"
    for marker in _CONFLICT_LINE.finditer(text) if "<<<<<<<" in text else ():
        if marker[0][0] != wanted:
            continue
        if wanted == ">":
            return text.count("\n", 0, start) + 1
        start = marker.start() if wanted == "<" else start
        wanted = "=" if wanted == "<" else ">"
    return 0


def may_have_markers(data: bytes) -> bool:
    """Whether a file can have lines that `marker_lines` finds, without reading it as text."""
    return b"<<<<<<<" in data or b">>>>>>>" in data


# The first or the last line of a conflict. The line between its sides may underline a heading.
_MARKER = lazy_pattern(r"^(?:<{7}|>{7})(?: [^\r\n]*)?\r?$", re.MULTILINE)


def marker_lines(text: str) -> tuple[int, ...]:
    r"""The line of each conflict: of its first marker, or of the last if the first is gone.

    >>> marker_lines("a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\n>>>>>>> other\n")
    (2, 7)
    """
    lines = []
    is_open = False
    line, counted_to = 1, 0
    for marker in _MARKER.finditer(text) if "<<<<<<<" in text or ">>>>>>>" in text else ():
        line += text.count("\n", counted_to, marker.start())
        counted_to = marker.start()
        is_start = marker[0].startswith("<")
        if is_start or not is_open:
            lines.append(line)
        is_open = is_start
    return tuple(lines)


def write_text(path: Path, text: str) -> bool:
    """Write one file as a whole, and return whether its content has changed.

    Raises:
        FileError: it cannot be written; the previous file is unchanged.
    """
    return bool(write_all(path.parent, {path.name: text}))


def write_all(root: Path, texts: Mapping[str, str], stale: Iterable[str] = ()) -> list[str]:
    """Write files below a directory, all or none, and remove obsolete ones.

    Every text is first written to a temporary file beside its target, so that a full disk or a
    missing permission stops the run before anything is replaced. A file that has the text already
    is not written; one that is replaced keeps its rights, and a symbolic link stays one. Temporary
    files that a killed run has left are removed.

    Args:
        root: the directory; it is made if it does not exist.
        texts: by path below `root`, with forward slashes.
        stale: paths below `root` to remove afterwards, if they are there.

    Returns:
        The paths of `texts` whose content has changed, and the stale ones that were removed.

    Raises:
        FileError: a file cannot be written. Nothing is replaced, unless the last step fails.
    """
    stale = tuple(stale)
    targets = {name: _target(root / name) for name in texts}
    _remove_leftovers((*targets.values(), *(root / name for name in stale)))
    changed = [name for name, text in texts.items() if not has_text(targets[name], text)]
    temporary: dict[Path, Path] = {}
    new_directories: list[Path] = []
    try:
        for directory in dict.fromkeys(targets[name].parent for name in changed):
            new_directories += _make_directory(directory)
        for name in changed:
            temporary[targets[name]] = _write_temporary(targets[name], texts[name])
        for path, source in list(temporary.items()):
            with _as_file_error(path):
                source.replace(path)
            del temporary[path]
    finally:
        for source in temporary.values():
            with suppress(OSError):
                source.unlink(missing_ok=True)
        for directory in reversed(new_directories):
            with suppress(OSError):  # not empty: the files were written
                directory.rmdir()
    return changed + [name for name in stale if _remove(root, name)]


def has_text(path: Path, text: str) -> bool:
    """Whether a file exists and has this text; git may have checked it out with CRLF line ends."""
    try:
        content = path.read_bytes()
    except OSError:
        return False
    return content == text.encode() or content.replace(b"\r\n", b"\n") == text.encode()


def _make_directory(path: Path) -> list[Path]:
    """Make a directory and its parents; return those that are new, innermost last."""
    new = [parent for parent in (path, *path.parents) if not parent.exists()]
    with _as_file_error(path):
        if path.exists() and not path.is_dir():
            raise NotADirectoryError(None, "is a file, not a directory")
        path.mkdir(parents=True, exist_ok=True)
    return new[::-1]


def _target(path: Path) -> Path:
    """What a symbolic link leads to, so that the link stays; else the path itself."""
    return Path(os.path.realpath(path)) if path.is_symlink() else path


def _write_temporary(path: Path, text: str) -> Path:
    """Write a temporary file beside a file, with the rights of the file if it exists."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    with _as_file_error(path):
        mode = _mode_of(path)
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(None, "is a directory")
        try:
            temporary.write_bytes(text.encode())
            if mode:
                temporary.chmod(stat.S_IMODE(mode))
        except BaseException:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
    return temporary


def _mode_of(path: Path) -> int:
    """The kind and the rights of a file; 0 if it does not exist."""
    with suppress(FileNotFoundError, NotADirectoryError):
        return path.stat().st_mode
    return 0


def _remove_leftovers(targets: Iterable[Path]) -> None:
    """Remove temporary files of these targets that a killed run has left."""
    names_by_directory: dict[Path, set[str]] = {}
    for target in targets:
        names_by_directory.setdefault(target.parent, set()).add(target.name)
    for directory, names in names_by_directory.items():
        for name in _names_in(directory):
            match = _TEMPORARY.fullmatch(name) if name.endswith(".tmp") else None
            if (
                match
                and match["name"] in names
                and not _is_running_elsewhere(int(match["process"]))
            ):
                with suppress(OSError):
                    (directory / name).unlink(missing_ok=True)


def _names_in(directory: Path) -> list[str]:
    """The names in a directory; none if it cannot be read, or is not there yet."""
    with suppress(OSError):
        return os.listdir(directory)  # noqa: PTH208  (several times faster)
    return []


def _is_running_elsewhere(number: int) -> bool:
    """Whether another process with this number is running: it may be writing the file.

    On Windows, where signals cannot test that, a file that is being written cannot be removed.
    """
    if number == os.getpid() or os.name != "posix":
        return False
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _remove(root: Path, name: str) -> bool:
    """Remove a file and its directory if that is empty then; whether there was such a file."""
    path = root / name
    was_there = False
    with suppress(OSError):
        path.unlink()
        was_there = True
    with suppress(OSError):  # other files are in it, or a killed run has removed it
        path.parent.rmdir()
    return was_there


@contextmanager
def _as_file_error(path: Path) -> Iterator[None]:
    """Turn errors of the operating system into a `FileError` that names the file."""
    try:
        yield
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FileError(reason, path=str(path)) from None
