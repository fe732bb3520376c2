"""What was read from a list, kept so that a list that has not changed is not read again.

Reading a long list takes longer than everything else that a command does with it. What was read is
kept in the cache directory, under a digest of all that it depends on: there is nothing to update,
and what no longer holds is never found. What cannot be kept is read again.
"""

import hashlib
import os
import sys
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import msgspec

import snnbib
from snnbib.model import ReadingList

__all__ = ["KEPT", "LIBRARIES", "KeptLists", "code_stamp", "decode", "encode", "list_digest"]

KEPT = 20
"""How many lists are kept: those that were used last."""
_DIRECTORY = "lists"
_PACKAGE = Path(snnbib.__file__).parent
LIBRARIES = ("markdown_it", "mdurl", "pylatexenc")
"""The packages beside this one that lists are read with."""
_FASTEST = 1  # of the levels of zlib


def list_digest(
    data: bytes,
    path: str,
    reading: Mapping[str, Any],
    venues: Sequence[Mapping[str, Any]],
    *,
    code: str,
) -> str:
    """A digest of all that the reading of a list depends on.

    Args:
        data: the list.
        path: what findings call it.
        reading: what the project file states about it.
        venues: the project's own rows of the venue table.
        code: see `code_stamp`.
    """
    others = repr((path, reading, venues, code)).encode()
    return hashlib.sha256(others + b"\0" + data).hexdigest()


def encode(listed: ReadingList) -> bytes:
    """What was read, as JSON with the checksum of zlib: nothing that could run as code."""
    return zlib.compress(msgspec.json.encode(listed), _FASTEST)


def decode(data: bytes) -> ReadingList | None:
    """What `encode` has encoded; None if the data is anything else."""
    try:
        return msgspec.json.decode(zlib.decompress(data), type=ReadingList)
    except (zlib.error, msgspec.MsgspecError):
        return None


def code_stamp(package: Path = _PACKAGE) -> str:
    """A text that changes with every update and every edit of the code that reads lists.

    As for Python's own bytecode, files are told by their sizes and the times of their last changes.
    """
    libraries = [spec.origin for name in LIBRARIES if (spec := find_spec(name)) and spec.origin]
    files = sorted(map(_file_stamp, (*_code_files(str(package)), *libraries)))
    return repr((snnbib.__version__, sys.version, files))


def _code_files(directory: str) -> Iterator[str]:
    with os.scandir(directory) as entries:
        for item in entries:
            if not item.is_dir():
                yield item.path
            elif item.name != "__pycache__":
                yield from _code_files(item.path)


def _file_stamp(path: str) -> tuple[str, int, int]:
    with suppress(OSError):  # an editor may have removed it since
        status = os.stat(path)  # noqa: PTH116  (faster)
        return path, status.st_size, status.st_mtime_ns
    return path, 0, 0


class KeptLists:
    """The lists that were read last, each in a file of its own, which only its owner can read.

    A file is written as a whole or not at all. Where none can be written, none are kept.
    """

    def __init__(self, cache: Path) -> None:
        self._cache = cache
        self._directory = cache / _DIRECTORY

    def get(self, digest: str) -> ReadingList | None:
        """What was read from the list with this digest, if it was kept."""
        path = self._directory / digest
        try:
            data = path.read_bytes()
        except OSError:
            return None
        with suppress(OSError):
            os.utime(path)  # it is the one that was used last
        return decode(data)

    def put(self, digest: str, listed: ReadingList) -> None:
        """Keep what was read from a list, and remove what was not used for the longest time."""
        if not self._cache.is_absolute():
            return  # the current directory would get a directory called "~"
        with suppress(OSError, UnicodeEncodeError):  # the path may not be UTF-8
            encoded = encode(listed)
            for directory in (self._cache, self._directory):
                directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            _write(self._directory / digest, encoded)
            for path in sorted(self._directory.iterdir(), key=_last_use)[:-KEPT]:
                path.unlink(missing_ok=True)


def _write(path: Path, data: bytes) -> None:
    from tempfile import mkstemp

    handle, temporary = mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(temporary, path)  # noqa: PTH105  (replaces on every system)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _last_use(path: Path) -> float:
    return path.stat().st_mtime
