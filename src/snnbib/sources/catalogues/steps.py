"""The results of a scan, written to disk step by step, so that a killed scan can continue.

Each process appends to a file of its own, one line of JSON a step. A line that was not written
whole is not read, so a step is either done or scanned again.
"""

import hashlib
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import IO, TypeVar
from uuid import uuid4

import msgspec

from snnbib import __version__
from snnbib.model import Record
from snnbib.sources.catalogues.forms import CatalogueRecord, Problem
from snnbib.sources.catalogues.parts import CataloguePart
from snnbib.sources.catalogues.selection import Selection
from snnbib.sources.value_checks import InvalidValue

__all__ = [
    "Selected",
    "Step",
    "StepFile",
    "StepOutline",
    "code_version",
    "last_steps",
    "read_outlines",
    "read_selected",
    "read_volumes",
    "remove_old_steps",
    "scan_id",
    "selected",
]

_T = TypeVar("_T")
_PACKAGE = Path(__file__).parents[2]
_KEPT_SECONDS = 30 * 24 * 60 * 60
"""How long the steps of a scan are kept: after that, the catalogue has a newer release."""


class Selected(msgspec.Struct, array_like=True):
    """A record that may be these papers, by their positions in the list."""

    papers: list[int]
    locator: str
    catalogue: str
    """Which file it is from, and of which day."""
    json: msgspec.Raw
    """The record as text, which takes a fifth of the memory that a decoded record takes."""
    volume: str = ""
    """The key of the volume that the record takes its missing fields from, or ""."""
    invalid: list[InvalidValue] = []
    """What was left out of the record."""

    @property
    def record(self) -> Record:
        """The record, decoded again each time."""
        return _RECORDS.decode(self.json)


_RECORDS = msgspec.json.Decoder(Record)
_ENCODER = msgspec.json.Encoder()


def selected(papers: Iterable[int], decoded: CatalogueRecord) -> Selected:
    """A decoded record that may be these papers."""
    record = decoded.record
    return Selected(
        papers=sorted(papers),
        locator=record.locator,
        catalogue=record.catalogue,
        json=msgspec.Raw(_ENCODER.encode(record)),
        volume=decoded.volume,
        invalid=list(decoded.invalid),
    )


class Step(msgspec.Struct, omit_defaults=True):
    """The results between two positions of a part, which are counted in unpacked bytes."""

    part: int
    end: int
    line: int
    """The line at which the next record begins, counted within the part."""
    selected: list[Selected] = []
    volumes: list[tuple[str, bytes]] = []
    """Key and text of the proceedings and books between the two."""
    problems: list[Problem] = []
    is_last: bool = False


class StepOutline(msgspec.Struct):
    """A step without its records: where it ends, and the problems up to there."""

    part: int
    end: int
    line: int
    problems: list[Problem] = []
    is_last: bool = False


class _Records(msgspec.Struct):
    """A step of which only the records are read."""

    selected: list[Selected] = []


class _Volumes(msgspec.Struct):
    """A step of which only the volumes are read."""

    volumes: list[tuple[str, bytes]] = []


class StepFile:
    """The file that one process appends its steps to."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._path = directory / f"{uuid4().hex}.jsonl"
        self._file: IO[bytes] | None = None
        self._encoder = msgspec.json.Encoder()

    def append(self, step: Step) -> None:
        """Write a step down before the next one begins."""
        if self._file is None:
            self._file = self._path.open("ab")
        self._file.write(self._encoder.encode(step) + b"\n")
        self._file.flush()

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()


def read_outlines(directory: Path) -> Iterator[StepOutline]:
    """Every step without its records, file by file."""
    return _read(directory, StepOutline)


def read_selected(directory: Path) -> Iterator[Selected]:
    """The records of all steps, file by file."""
    for step in _read(directory, _Records):
        for item in step.selected:
            # Copied: otherwise it would keep all records of its step in memory.
            yield msgspec.structs.replace(item, json=item.json.copy())


def read_volumes(directory: Path, wanted: Collection[str]) -> Iterator[tuple[str, bytes]]:
    """Key and text of the proceedings and books with these keys."""
    for step in _read(directory, _Volumes) if wanted else ():
        yield from ((key, text) for key, text in step.volumes if key in wanted)


def _read(directory: Path, kind: type[_T]) -> Iterator[_T]:
    """These values of all steps, file by file; a line that was not written whole is skipped."""
    decoder = msgspec.json.Decoder(kind)
    for path in sorted(directory.glob("*.jsonl")):
        with path.open("rb") as file:
            for line in file:
                with suppress(msgspec.DecodeError):
                    yield decoder.decode(line)


def last_steps(directory: Path) -> dict[int, Step]:
    """The last step of each part, without its records."""
    last: dict[int, Step] = {}
    for step in read_outlines(directory):
        earlier = last.get(step.part)
        if earlier is None or (step.end, step.is_last) > (earlier.end, earlier.is_last):
            last[step.part] = Step(step.part, step.end, step.line, is_last=step.is_last)
    return last


@cache
def code_version(package: Path = _PACKAGE) -> str:
    """The version of the code: the release, and a digest of all modules.

    Which records are selected and how they are decoded depends on modules all over the package. A
    version number that a person has to raise would be forgotten.
    """
    digest = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        digest.update(path.relative_to(package).as_posix().encode() + b"\n" + path.read_bytes())
    return f"{__version__} {digest.hexdigest()}"


def scan_id(selection: Selection, parts: Iterable[CataloguePart], code: str) -> str:
    """A name for a scan: the same for the same list, the same files and the same code.

    Args:
        selection: the keys of the list.
        parts: what is scanned.
        code: see `code_version`.
    """
    digest = hashlib.sha256(code.encode() + b"\n")
    for title in selection.titles:
        digest.update(title.encode() + b"\n")
    for key in sorted(selection.by_identifier):
        digest.update(f"{key} {selection.by_identifier[key]}\n".encode())
    files: set[Path] = set()
    for part in parts:
        digest.update(f"{part.name} {part.start} {part.size}\n".encode())
        files.add(part.path)
    for path in sorted(files):
        changed = path.stat().st_mtime_ns if path.exists() else 0  # it may have disappeared
        digest.update(f"{path.resolve()} {changed}\n".encode())
    return digest.hexdigest()[:32]


def remove_old_steps(directory: Path) -> None:
    """Remove the steps of scans that are older than `_KEPT_SECONDS`."""
    oldest = time.time() - _KEPT_SECONDS
    for path in directory.glob("*/*.jsonl"):
        if path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)
