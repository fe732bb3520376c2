"""Scan the parts of a catalogue in several processes on one machine."""

import os
import signal
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from snnbib.errors import SourceUnavailable
from snnbib.sources.catalogues.parts import CataloguePart
from snnbib.sources.catalogues.scan import scan_part
from snnbib.sources.catalogues.selection import Selection
from snnbib.sources.catalogues.steps import Step, StepFile

if TYPE_CHECKING:
    from multiprocessing.sharedctypes import Synchronized
    from multiprocessing.synchronize import Event

__all__ = ["ReportRead", "default_workers", "scan_parts"]

_POLL_SECONDS = 0.2

ReportRead = Callable[[int], None]
"""Called now and then with the bytes read so far; an exception that it raises ends the scan."""


def default_workers() -> int:
    """The number of processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def scan_parts(
    parts: Mapping[int, CataloguePart],
    selection: Selection,
    earlier: Mapping[int, Step],
    directory: Path,
    *,
    workers: int,
    report_read: ReportRead,
) -> None:
    """Scan these parts and write the steps into a directory.

    Args:
        parts: those that are not done, by their numbers.
        selection: the keys of the list.
        earlier: the last step of each part that an earlier scan has begun.
        directory: where each process has its file of steps.
        workers: how many processes there are at most; 1 is this process alone.
        report_read: gets how many bytes have been read.

    Raises:
        SourceUnavailable: a process has ended unexpectedly, as when memory runs out.
    """
    scan = _Scan(parts, selection, earlier, directory, report_read)
    if workers > 1:
        _scan_in_pool(scan, workers)
    else:
        _scan_here(scan)


@dataclass(frozen=True, slots=True)
class _Scan:
    """The arguments of `scan_parts` that do not depend on the number of processes."""

    parts: Mapping[int, CataloguePart]
    selection: Selection
    earlier: Mapping[int, Step]
    directory: Path
    report_read: ReportRead


def _scan_here(scan: _Scan) -> None:
    read = 0

    def count(length: int) -> None:
        nonlocal read
        read += length

    steps = StepFile(scan.directory)
    try:
        for number, part in scan.parts.items():
            for step in scan_part(number, part, scan.selection, scan.earlier.get(number), count):
                steps.append(step)
                scan.report_read(read)
    finally:
        steps.close()


def _scan_in_pool(scan: _Scan, workers: int) -> None:
    # Not forked: a fork copies the locks that other threads hold, and nothing would release them.
    context = get_context("spawn")
    read, stop = context.Value("q"), context.Event()
    shared = _Shared(scan.selection, scan.directory, read, stop)
    pool = ProcessPoolExecutor(workers, context, _start_worker, (shared,))
    try:
        jobs = [
            pool.submit(_scan_part, number, part, scan.earlier.get(number))
            for number, part in scan.parts.items()
        ]
        _wait_for_jobs(jobs, read, scan.report_read)
    except BrokenProcessPool:
        message = "a process that scanned it has ended, perhaps because memory ran out"
        raise SourceUnavailable(message) from None
    finally:
        stop.set()
        pool.shutdown(cancel_futures=True)


def _wait_for_jobs(
    jobs: "Sequence[Future[None]]", read: "Synchronized[int]", report_read: ReportRead
) -> None:
    """Wait for the jobs; the first that fails ends them all."""
    waiting = set(jobs)
    while waiting:
        done, waiting = wait(waiting, _POLL_SECONDS, FIRST_COMPLETED)
        for job in done:
            job.result()
        report_read(read.value)


@dataclass(frozen=True, slots=True)
class _Shared:
    """What all processes of a scan share."""

    selection: Selection
    directory: Path
    read: "Synchronized[int]"
    stop: "Event"


@dataclass(slots=True)
class _Worker:
    """The state of this process, if another process started it to scan."""

    shared: _Shared | None = None
    steps: StepFile | None = None


_worker = _Worker()


def _start_worker(shared: _Shared) -> None:
    # Ctrl-C reaches every process; only the parent acts on it, and stops the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _worker.shared = shared
    _worker.steps = StepFile(shared.directory)


def _end_with_parent() -> None:
    """End this process when its parent has ended: a parent that is killed cannot end it."""
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _scan_part(number: int, part: CataloguePart, earlier: Step | None) -> None:
    shared, steps = _worker.shared, _worker.steps
    if shared is None or steps is None:
        raise RuntimeError("this process was not started to scan")

    def count(length: int) -> None:
        with shared.read.get_lock():
            shared.read.value += length

    for step in scan_part(number, part, shared.selection, earlier, count):
        steps.append(step)
        if shared.stop.is_set():
            return
