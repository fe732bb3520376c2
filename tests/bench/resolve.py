"""Resolve the embedded list from nothing on a stand-in, and print what it cost and gave.

SNNBIB_CROSSREF_URL, SNNBIB_ARXIV_URL and SNNBIB_DBLP_URL say where the stand-in is; the services
themselves are not for measuring. A quiet run, a second one, and, with --kill, one that is killed in
the middle and run again until it is through: its lock must be the quiet one's to the byte.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from snnbib import lockfile
from snnbib.model import Lock, Work
from snnbib.text import fold

_ROOT = Path(__file__).parents[2]
_ADDRESSES = ("SNNBIB_CROSSREF_URL", "SNNBIB_ARXIV_URL", "SNNBIB_DBLP_URL")
_COMMAND = [sys.executable, "-c", "from snnbib.cli import main; main()", "resolve", "papers.md"]
_MOST_RUNS = 6


@dataclass(frozen=True, slots=True)
class _Run:
    """One run of ``snnbib resolve``: seconds, questions by source, exit code."""

    seconds: float
    asked: dict[str, int]
    code: int

    def __str__(self) -> str:
        by_source = ", ".join(f"{name} {count}" for name, count in sorted(self.asked.items()))
        total = sum(self.asked.values())
        return f"{self.seconds:6.1f} s, exit {self.code}, {total} questions ({by_source})"


def main() -> None:
    """Run, and print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stats", metavar="URL", help="where the stand-in counts requests, JSON")
    parser.add_argument("--truth", metavar="FILE", type=Path, help="what is known of each paper")
    parser.add_argument("--kill", metavar="SECONDS", type=float, help="kill a run after so long")
    parser.add_argument("--same-as", metavar="LOCK", type=Path, help="the lock of a quiet run")
    parser.add_argument("--keep", metavar="LOCK", type=Path, help="where to keep the lock")
    arguments = parser.parse_args()
    if not all(os.environ.get(name) for name in _ADDRESSES):
        parser.error(f"set {', '.join(_ADDRESSES)}: the services are not for measuring")
    with tempfile.TemporaryDirectory() as directory:
        here = Path(directory)
        _prepare(here)
        _print_runs(here, arguments.kill, arguments.stats)
        text = (here / "papers.lock.json").read_text("utf-8")
        _print_yield(lockfile.loads(text), arguments.truth)
        if arguments.keep:
            arguments.keep.write_text(text, "utf-8")
        if arguments.same_as:
            same = arguments.same_as.read_text("utf-8") == text
            print("the lock is", "the same" if same else "NOT THE SAME")  # noqa: T201


def _prepare(here: Path) -> None:
    for name in ("papers.md", "corrections.toml"):
        (here / name).write_bytes((_ROOT / "src/snnbib/data" / name).read_bytes())
    os.environ["SNNBIB_CACHE_DIR"] = str(here / "cache")


def _print_runs(here: Path, kill: float | None, stats: str | None) -> None:
    if kill:
        print(f"killed     {_run(here, kill)}")  # noqa: T201
    for number in range(1, _MOST_RUNS):
        run = _run(here, None)
        print(f"run {number}      {run}")  # noqa: T201
        if number == 1 and stats:
            with urllib.request.urlopen(stats) as answer:  # noqa: S310  (an address on loopback)
                print(f"stand-in   {answer.read().decode()}")  # noqa: T201
        if not run.asked and not run.code:
            break


def _run(here: Path, kill: float | None) -> _Run:
    start = time.perf_counter()
    started = subprocess.Popen([*_COMMAND, "-v"], cwd=here, stderr=subprocess.PIPE, text=True)
    try:
        _, output = started.communicate(timeout=kill)
    except subprocess.TimeoutExpired:
        started.kill()
        _, output = started.communicate()
    asked: dict[str, int] = {}
    for name in re.findall(r"^(\w+): asking about", output, re.MULTILINE):
        asked[name] = asked.get(name, 0) + 1
    return _Run(time.perf_counter() - start, asked, started.returncode)


def _print_yield(lock: Lock, truth: Path | None) -> None:
    works = [entry.work for entry in lock.entries]
    resolved = [work for work in works if work]
    print(  # noqa: T201
        f"{len(works)} papers, {len(resolved)} resolved, "
        f"{sum(1 for work in resolved if work.doi)} DOIs, "
        f"{sum(1 for work in resolved if work.arxiv)} arXiv ids"
    )
    if truth:
        rows = json.loads(truth.read_text("utf-8"))
        pairs = [(work, row) for work, row in zip(works, rows, strict=True) if work]
        dois = [_doi_is_right(work, row) for work, row in pairs if work.doi]
        authors = sum(_families(work) == _known_families(row) for work, row in pairs)
        print(f"{sum(dois)} DOIs right, {len(dois) - sum(dois)} wrong; authors right: {authors}")  # noqa: T201


def _doi_is_right(work: Work, row: dict[str, str]) -> bool:
    return work.doi in {(row[name] or "").lower() for name in ("doi", "doi_derived")}


def _families(work: Work) -> list[str]:
    """The last words of the names, in order: given names are told differently."""
    return [fold(person.sort_name).split()[-1] for person in work.authors]


def _known_families(row: dict[str, list[str]]) -> list[str]:
    return [fold(name).split()[-1] for name in row["authors"]]


if __name__ == "__main__":
    main()
