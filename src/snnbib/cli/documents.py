"""The files of a document: those that are named, and those that they include."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from snnbib.errors import FileError

if TYPE_CHECKING:
    from snnbib.exporting.citations import DocumentFile, Inclusion

__all__ = ["DocumentReader", "MissingFile"]

_STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingFile:
    """A file that a document includes and that does not exist."""

    name: str
    where: str
    """``paper.tex:12``."""
    is_optional: bool
    """Whether it may belong to the TeX installation, whose files cite nothing."""


class DocumentReader:
    """Reads documents with all that they include, each file once; notes what is missing."""

    def __init__(self, syntax: str = "") -> None:
        self.missing: list[MissingFile] = []
        self._syntax = syntax
        self._already_read: set[Path] = set()

    def read(self, path: Path) -> "Iterator[DocumentFile]":
        """The document that a file, or standard input ("-"), is, then those that it includes.

        Raises:
            FileError: the file cannot be read, or is not a text.
        """
        if str(path) == _STANDARD_INPUT:
            content = sys.stdin.buffer.read()
        else:
            content = _content(path)
            self._already_read.add(path.resolve())
        if b"\0" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise FileError("a NUL character: this is not a text file", path=str(path))
        yield from self._parsed(content, str(path), (path.parent,), self._syntax)

    def _parsed(
        self, content: bytes, path: str, directories: Sequence[Path], syntax: str = ""
    ) -> "Iterator[DocumentFile]":
        from snnbib.exporting import citations

        document = citations.parse(citations.decode(content), path, syntax)
        yield document
        for inclusion in document.inclusions:
            yield from self._included(inclusion, path, directories)

    def _included(
        self, inclusion: "Inclusion", path: str, directories: Sequence[Path]
    ) -> "Iterator[DocumentFile]":
        """The document that another includes; `directories` are where its names may begin."""
        starts = [Path(path).parent] if inclusion.is_beside else directories
        starts = [start / inclusion.directory for start in starts]
        candidates = (start / name for start in starts for name in inclusion.names)
        included = next(filter(_is_file, candidates), None)
        if included is None:
            missing = MissingFile(
                name=str(Path(inclusion.directory, inclusion.names[0])),
                where=f"{path}:{inclusion.line}",
                is_optional=inclusion.is_optional,
            )
            self.missing.append(missing)
        elif included.resolve() not in self._already_read:
            self._already_read.add(included.resolve())
            nested = dict.fromkeys((*starts, *directories, included.parent))
            yield from self._parsed(_content(included), str(included), tuple(nested))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:  # such as a name that is too long
        return False


def _content(path: Path) -> bytes:
    from snnbib import files

    if path.is_dir():
        raise FileError("is a directory", path=str(path))
    return files.read_bytes(path)
