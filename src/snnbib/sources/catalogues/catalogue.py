"""A whole catalogue as a source: scanned once for all papers, then matched paper by paper."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from threading import Lock

from snnbib.errors import SourceError
from snnbib.matching import compare
from snnbib.model import Finding, Paper, Record, Severity, SourceName
from snnbib.sources import LookupResult
from snnbib.sources.catalogues.dblp_xml import DblpXml, with_volume
from snnbib.sources.catalogues.duckdb_engine import scan_with_duckdb
from snnbib.sources.catalogues.forms import CatalogueRecord, UnreadableRecordError
from snnbib.sources.catalogues.parts import CatalogueFile, CataloguePart, catalogue_files, parts_of
from snnbib.sources.catalogues.selection import select
from snnbib.sources.catalogues.steps import (
    Selected,
    code_version,
    last_steps,
    read_outlines,
    read_selected,
    read_volumes,
    remove_old_steps,
    scan_id,
)
from snnbib.sources.catalogues.workers import default_workers, scan_parts
from snnbib.webservice.progress import NullProgress, Progress
from snnbib.webservice.rate_limit import Clock, SystemClock

__all__ = ["Catalogue", "Engine", "ScanSettings", "open_catalogues"]

_MOST_CANDIDATES = 100
"""How many records are kept for one paper: a catalogue has thousands with a title such as
"Introduction", and matching shows three."""
_MOST_FINDINGS = 20
"""How many faults of one kind are reported one by one; a damaged file may have thousands."""
_MEGABYTE = 1 << 20


class Engine(StrEnum):
    """What searches the catalogue; both select the same records."""

    PYTHON = "python"
    """This package alone, for every form."""
    DUCKDB = "duckdb"
    """DuckDB for JSON lines and Parquet, Python for the other forms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanSettings:
    """How catalogues are scanned."""

    directory: Path
    """Where the steps of scans are kept, so that a killed scan continues where it was."""
    engine: Engine = Engine.PYTHON
    workers: int = field(default_factory=default_workers)
    """How many processes scan at most."""
    bytes_per_worker: int = 16 << 20
    """Bytes that one process scans in the time that another takes to start."""
    code: str = field(default_factory=code_version)
    """The version of the code that scans. Steps that another version has written are not used."""
    progress: Progress = field(default_factory=NullProgress)
    clock: Clock = field(default_factory=SystemClock)
    lock: Lock = field(default_factory=Lock)
    """Lets catalogues be scanned one after the other, so that each can use all processes."""


def open_catalogues(paths: Iterable[Path], settings: ScanSettings) -> list["Catalogue"]:
    """The catalogues in the given files and directories, one for each source.

    Raises:
        FileError: a path cannot be read, or is not a catalogue.
    """
    by_source: dict[SourceName, list[CatalogueFile]] = {}
    for path in dict.fromkeys(paths):
        catalogue = catalogue_files(path)
        by_source.setdefault(catalogue.source, []).append(catalogue)
    return [Catalogue(source, files, settings) for source, files in by_source.items()]


class Catalogue:
    """A whole catalogue as a `snnbib.sources.Source`.

    It answers only for the papers that it has records of: a paper that it lacks may be in another
    part of the catalogue, or newer than the file. After `find`, `findings` lists what is wrong with
    the files.

    Args:
        name: the service that published it.
        files: the files that it consists of.
        settings: how it is scanned.
    """

    def __init__(
        self, name: SourceName, files: Sequence[CatalogueFile], settings: ScanSettings
    ) -> None:
        self.name = name
        self.findings: list[Finding] = []
        self.parts: tuple[CataloguePart, ...] = tuple(
            part for file in files for part in parts_of(file)
        )
        self._settings = settings

    def covers(self, paper: Paper) -> bool:
        """Always true: any paper may be in it."""
        del paper
        return True

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        """The papers that the catalogue has records of, with them; or why it could not be read."""
        if not papers:
            return
        try:
            with self._settings.lock:
                directory = self._scan(papers)
        except SourceError as error:
            yield from ((paper, error) for paper in papers)
            return
        self.findings += self._problems(directory)
        for paper, records in _nearest_records(papers, directory):
            self.findings += (finding for record in records for finding in _value_findings(record))
            yield paper, tuple(record.record for record in records)

    def _scan(self, papers: Sequence[Paper]) -> Path:
        """Scan the parts that are not scanned yet, and return the directory of the scan's steps.

        Raises:
            SourceError: the scan was interrupted; the next one continues from there.
        """
        selection = select(papers)
        directory = self._settings.directory / scan_id(selection, self.parts, self._settings.code)
        remove_old_steps(self._settings.directory)
        earlier = last_steps(directory)
        parts = {
            number: part
            for number, part in enumerate(self.parts)
            if number not in earlier or not earlier[number].is_last
        }
        progress = _ScanProgress(self.name, parts.values(), self._settings)
        size = sum(part.size for part in parts.values())
        workers = min(self._settings.workers, len(parts), size // self._settings.bytes_per_worker)
        if self._settings.engine is Engine.DUCKDB:
            done = scan_with_duckdb(
                parts,
                selection,
                directory,
                workers=self._settings.workers,
                report_read=progress.report_read,
            )
            parts = {number: part for number, part in parts.items() if number not in done}
        scan_parts(
            parts, selection, earlier, directory, workers=workers, report_read=progress.report_read
        )
        return directory

    def _problems(self, directory: Path) -> Iterator[Finding]:
        """What is wrong with the files, in the order of the parts.

        Lines are counted from the beginning of the file, not of the part.
        """
        steps = sorted(read_outlines(directory), key=lambda step: (step.part, step.end))
        lines: dict[str, int] = {}
        counts: Counter[tuple[str, str]] = Counter()
        for step in steps:
            part = self.parts[step.part]
            above = lines.get(part.name, 0)
            for problem in step.problems:
                line = problem.line + above if problem.line else 0
                counts[part.name, problem.message] += 1
                if counts[part.name, problem.message] <= _MOST_FINDINGS:
                    yield _finding(part.name, line, problem.message)
            if step.is_last:
                lines[part.name] = above + step.line - 1
        for (name, message), count in counts.items():
            if count > _MOST_FINDINGS:
                yield _finding(
                    name, 0, f"{message} (and {count - _MOST_FINDINGS} more of this file)"
                )


def _finding(path: str, line: int, message: str) -> Finding:
    return Finding(
        rule="catalogue-unreadable",
        severity=Severity.WARNING,
        message=message,
        path=path,
        line=line,
    )


class _ScanProgress:
    """How far a scan is: megabytes read, and the time left at the speed so far."""

    def __init__(
        self, name: SourceName, parts: Iterable[CataloguePart], settings: ScanSettings
    ) -> None:
        self._name = name
        self._size = sum(part.size for part in parts)
        self._progress = settings.progress
        self._clock = settings.clock
        self._start = settings.clock.monotonic()

    def report_read(self, read: int) -> None:
        """Show how far the scan is.

        Raises:
            SourceUnavailable: the run was interrupted.
        """
        self._clock.sleep(0)
        seconds = self._clock.monotonic() - self._start
        seconds_left = seconds * max(0, self._size - read) / read if read else 0.0
        size = self._size // _MEGABYTE
        self._progress.scanned(self._name, min(read // _MEGABYTE, size), size, seconds_left)


def _nearest_records(
    papers: Sequence[Paper], directory: Path
) -> Iterator[tuple[Paper, tuple[CatalogueRecord, ...]]]:
    """The records of each paper that has some; the nearest if there are many."""
    selected: dict[int, list[Selected]] = {}
    for item in read_selected(directory):
        for position in item.papers:
            paper_items = selected.setdefault(position, [])
            paper_items.append(item)
            if len(paper_items) > 2 * _MOST_CANDIDATES:
                paper_items[:] = _nearest(papers[position], paper_items)
    volumes = _volumes(selected, directory)
    for position in sorted(selected):
        # Removed, so that not all records are in memory twice.
        items = _nearest(papers[position], selected.pop(position))
        yield papers[position], tuple(_with_volume_fields(item, volumes) for item in items)


def _nearest(paper: Paper, items: Sequence[Selected]) -> Sequence[Selected]:
    """The nearest records by all evidence, in an order that does not depend on the scan.

    If several files have the same record, the newest file's is taken.
    """

    def distance(item: Selected) -> tuple[float, str]:
        return compare(paper, item.record).distance, item.locator

    if len(items) == 1:  # fast path: most papers
        return items
    newest = {item.locator: item for item in sorted(items, key=_day_and_file)}
    if len(newest) <= _MOST_CANDIDATES:
        return [newest[locator] for locator in sorted(newest)]
    return sorted(newest.values(), key=distance)[:_MOST_CANDIDATES]


def _day_and_file(item: Selected) -> tuple[str, str]:
    file, _, day = item.catalogue.rpartition(", ")
    return day, file


def _volumes(selected: Mapping[int, Sequence[Selected]], directory: Path) -> dict[str, Record]:
    """The proceedings and books that contain the records, by key."""
    wanted = {item.volume for items in selected.values() for item in items if item.volume}
    volumes = {}
    for key, text in read_volumes(directory, wanted):
        with suppress(UnreadableRecordError):
            volumes[key] = DblpXml().decode(text, "").record
    return volumes


def _with_volume_fields(item: Selected, volumes: Mapping[str, Record]) -> CatalogueRecord:
    volume = volumes.get(item.volume)
    record = with_volume(item.record, volume) if volume else item.record
    return CatalogueRecord(record, item.volume, item.invalid)


def _value_findings(decoded: CatalogueRecord) -> Iterator[Finding]:
    """A finding for each invalid value that was left out of a record; it names the file."""
    record = decoded.record
    for value in decoded.invalid:
        yield value.finding(f"{record.source} {record.locator} ({record.catalogue})")
