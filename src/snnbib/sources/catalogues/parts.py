"""The parts of a catalogue: files of a directory, members of a tar, ranges of one large file.

A part is what one process scans from its beginning to its end, and what a killed scan skips when
it is run again.
"""

import tarfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from snnbib.errors import FileError
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import SourceName
from snnbib.sources.catalogues.form_detection import (
    HEADER_BYTES,
    PARQUET,
    UnknownFormError,
    form_of,
    form_of_json,
    is_tar,
)
from snnbib.sources.catalogues.forms import Form
from snnbib.sources.catalogues.streams import GZIP, BrokenOffError, first_bytes

__all__ = [
    "RANGE_BYTES",
    "CatalogueFile",
    "CataloguePart",
    "catalogue_files",
    "form_of_part",
    "is_parquet",
    "parts_of",
]

RANGE_BYTES = 64 << 20
"""How long a range of a large file is: a second or two of scanning."""
_SUFFIXES = (".xml", ".json", ".jsonl", ".ndjson", ".gz", ".tar", ".parquet")
"""Suffixes of the files that are read in a directory or a tar: not notes, checksums or a DTD."""
_PARQUET_FOOTER_BYTES = 1 << 18
_IDENTIFYING_COLUMNS = (b"DOI", b"authors_parsed", b"categories")
_DOCUMENT_TYPE = "dblp.dtd"
_DAY = lazy_pattern(r"(?<!\d)((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class CataloguePart:
    """A part of a catalogue: `size` bytes of a file from `start` on."""

    path: Path
    name: str
    """What messages call it: the file, or ``TAR/MEMBER``."""
    catalogue: str
    """What records call it: the file below the path that was given, and its day."""
    start: int = 0
    size: int
    form: Form | None = None
    """None: it is detected from the first bytes."""
    source: SourceName | None = None
    """The service whose catalogue it should be; None if any."""
    fault: str = ""
    """Why it cannot be read at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueFile:
    """The catalogue at one path: the service that published it, and its files."""

    path: Path
    source: SourceName
    files: tuple[Path, ...]


def catalogue_files(path: Path) -> CatalogueFile:
    """The catalogue at a path: a file, a tar, or a directory with the parts of one catalogue.

    Raises:
        FileError: it cannot be read, or is not a catalogue.
    """
    try:
        files = tuple(_files_below(path))
        source = _source_of(files)
    except UnknownFormError as error:
        raise FileError(str(error), path=str(path)) from None
    except OSError as error:
        raise FileError(error.strerror or str(error), path=str(path)) from None
    return CatalogueFile(path=path, source=source, files=files)


def parts_of(catalogue: CatalogueFile) -> Iterator[CataloguePart]:
    """The parts of a catalogue, in the order of their names.

    A file that cannot be read, or the rest of a damaged tar, is a part with a fault.
    """
    for path in catalogue.files:
        try:
            for part in _parts_of_file(path, catalogue.path):
                yield replace(part, source=catalogue.source)
        except (OSError, tarfile.TarError) as error:
            is_tar = isinstance(error, tarfile.TarError)
            fault = f"the tar breaks off: {error}" if is_tar else _text(error)
            yield CataloguePart(path=path, name=str(path), catalogue="", size=0, fault=fault)


def is_parquet(path: Path) -> bool:
    """Whether a file is Parquet, which only DuckDB reads."""
    with path.open("rb") as file:
        return file.read(len(PARQUET)) == PARQUET


def _parquet_names(path: Path) -> bytes:
    """The names of the columns in quotes, from the end of the file, where Parquet has them."""
    size = path.stat().st_size
    with path.open("rb") as file:
        file.seek(max(0, size - _PARQUET_FOOTER_BYTES))
        footer = file.read()
    return b" ".join(b'"' + name + b'"' for name in _IDENTIFYING_COLUMNS if name in footer)


def _files_below(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        return
    if not path.is_symlink() and not path.exists():
        raise FileError("no such file or directory", path=str(path))
    path.stat()  # raises what is wrong with a symbolic link
    if not path.is_dir():
        raise UnknownFormError("neither a file nor a directory")
    files = sorted(file for file in path.rglob("*") if file.is_file() and _is_part(file.name))
    if not files:
        raise UnknownFormError("there is no catalogue in this directory")
    yield from files


def _is_part(name: str) -> bool:
    return name.lower().endswith(_SUFFIXES) and not Path(name).name.startswith(".")


def _source_of(files: Sequence[Path]) -> SourceName:
    """The service whose catalogue it is, by the first part whose form is recognized."""
    reason: Exception = UnknownFormError("there is no catalogue in it")
    for path in files:
        try:
            for part in _whole_parts(path, path):
                try:
                    return form_of_part(part, with_parquet=True).source
                except UnknownFormError as error:
                    reason = error
        except (OSError, tarfile.TarError) as error:
            reason = error
    if len(files) > 1:
        raise UnknownFormError(f"there is no catalogue in it; {files[-1].name}: {_text(reason)}")
    raise UnknownFormError(_text(reason))


def _text(error: Exception) -> str:
    """The message of an error, without number and path."""
    return getattr(error, "strerror", "") or str(error)


def form_of_part(part: CataloguePart, *, with_parquet: bool = False) -> Form:
    """The form of a part, detected from its beginning and from the DTD beside it.

    Args:
        part: where it is.
        with_parquet: accept Parquet, whose rows the caller converts to lines of JSON.

    Raises:
        UnknownFormError: it is not a form that can be read, or of another source.
    """
    if part.fault:
        raise UnknownFormError(part.fault)
    form = part.form or _form_of_beginning(part, with_parquet=with_parquet)
    if part.source and form.source is not part.source:
        message = (
            f"it comes from {form.source}, not from {part.source}: give it as a separate catalogue"
        )
        raise UnknownFormError(message)
    return form


def _form_of_beginning(part: CataloguePart, *, with_parquet: bool) -> Form:
    if with_parquet and is_parquet(part.path):
        return form_of_json(_parquet_names(part.path))
    beside = part.path.with_name(_DOCUMENT_TYPE)
    document_type = beside.read_text("iso-8859-1") if beside.is_file() else ""
    try:
        head = first_bytes(part.path, part.start, part.size)
    except BrokenOffError as error:
        raise UnknownFormError(str(error)) from None
    return form_of(head, document_type)


def _parts_of_file(path: Path, given: Path) -> Iterator[CataloguePart]:
    for part in _whole_parts(path, given):
        if part.size <= RANGE_BYTES or _is_packed(part) or is_parquet(path):
            yield part
        else:
            yield from _ranges(part)


def _whole_parts(path: Path, given: Path) -> Iterator[CataloguePart]:
    """The file itself, or the members of a tar."""
    size = path.stat().st_size
    name = path.relative_to(given.parent).as_posix()
    part = CataloguePart(path=path, name=str(path), catalogue=f"{name}, {_day_of(path)}", size=size)
    if not _is_tar(path):
        yield part
        return
    with tarfile.open(path, "r:") as archive:
        for member in archive:
            if member.isfile() and _is_part(member.name):
                yield replace(
                    part,
                    name=f"{path}/{member.name}",
                    catalogue=f"{name}/{member.name}, {_day_of(path)}",
                    start=member.offset_data,
                    size=member.size,
                )
        if size < archive.offset + tarfile.BLOCKSIZE:  # the block that ends every tar is missing
            raise tarfile.ReadError("unexpected end of data")


def _is_tar(path: Path) -> bool:
    with path.open("rb") as file:
        return is_tar(file.read(HEADER_BYTES))


def _is_packed(part: CataloguePart) -> bool:
    with part.path.open("rb") as file:
        file.seek(part.start)
        return file.read(len(GZIP)) == GZIP


def _ranges(part: CataloguePart) -> Iterator[CataloguePart]:
    """The part in ranges of whole records, so that several processes can scan it."""
    try:
        form = form_of_part(part)
    except UnknownFormError:  # the scan reports it
        yield part
        return
    start, stop = part.start, part.start + part.size
    while start < stop:
        end = _end_of_range(part.path, start, stop, form)
        yield replace(part, start=start, size=end - start, form=form)
        start = end


def _end_of_range(path: Path, start: int, stop: int, form: Form) -> int:
    """The position after the last record that ends within one range, else within two, and so on."""
    for end in range(start + RANGE_BYTES, stop, RANGE_BYTES):
        if position := _record_end(path, start, end, form):
            return position
    return stop


def _record_end(path: Path, start: int, end: int, form: Form) -> int:
    """Where the last record ends before `end`; 0 if the range is within one record."""
    with path.open("rb") as file:
        for length in (min(1 << 16, end - start), end - start):
            file.seek(end - length)
            position = form.end(file.read(length), is_last=False)
            if position:
                return end - length + position
    return 0


def _day_of(path: Path) -> str:
    """The day in the file's name (dblp-2026-11-01.xml.gz), else that of its last change, UTC."""
    in_name = _DAY.search(path.name)
    return (
        in_name[0] if in_name else f"{datetime.fromtimestamp(path.stat().st_mtime, UTC):%Y-%m-%d}"
    )
