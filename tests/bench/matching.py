"""Measure matching: precision, recall, F0.5 by venue and trap, perturbations, papers a second.

Two baselines answer the same cases in the same run. With --bib, the papers of those files are
matched against themselves: each is looked up among all, by what joins it with records of any
source, and then under one change at a time.
"""

import argparse
import gc
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from importlib.resources import files
from pathlib import Path

from snnbib import lockfile, venues
from snnbib.matching import match_records
from snnbib.model import Paper, Record, SourceName
from snnbib.sources.bibtex import bib_paths, read_entries
from snnbib.sources.candidates import RecordIndex
from tests.matching.cases import Case, labeled
from tests.matching.figures import WAYS, figures
from tests.matching.perturbations import CHANGES, all_perturbed

_OURS = WAYS["snnbib"]
_Pair = tuple[Paper, Record]


def main() -> None:
    """Print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--bib", type=Path, action="append", default=[])
    paths = bib_paths(arguments.parse_args().bib)
    _print_labeled()
    pairs = _of_files(paths) if paths else _of_lock()
    print(f"\n{len(pairs)} true records, one feature changed at a time")  # noqa: T201
    _print_perturbed(pairs)
    print(f"\n{len(pairs)} papers among their {len(pairs)} records, no links, no authors")  # noqa: T201
    _print_themselves(pairs)


def _print_labeled() -> None:
    cases = labeled()
    _print_figures("all", cases)
    _print_figures("hard", [case for case in cases if case.is_hard])
    for venue in sorted({case.paper.venue for case in cases}):
        _print_figures(venue, [case for case in cases if case.paper.venue == venue])
    for trap in sorted({case.trap for case in cases}):
        _print_figures(trap, [case for case in cases if case.trap == trap])


def _print_figures(name: str, cases: Sequence[Case]) -> None:
    if name == "all":
        print(f"{'':<22}{'cases':>6}" + "".join(f"  {way:>20}" for way in WAYS))  # noqa: T201
        print(f"{'':<28}" + "  precision recall F0.5" * len(WAYS))  # noqa: T201
    columns = ""
    for way in WAYS.values():
        measured = figures(way, cases)
        columns += f"  {measured.precision:>8.3f} {measured.recall:>6.3f} {measured.f_half:>5.3f}"
    print(f"{name:<22}{len(cases):>6}{columns}")  # noqa: T201


def _of_lock() -> list[_Pair]:
    """The papers of the embedded list, and the records that its lock has matched."""
    text = files("snnbib").joinpath("data/papers.lock.json").read_text("utf-8")
    return [
        _pair(entry.paper.venue, entry.paper.year, record)
        for entry in lockfile.loads(text).entries
        for match in entry.matches
        if match.source is SourceName.BIBTEX and (record := match.record)
    ]


def _of_files(paths: Iterable[Path]) -> list[_Pair]:
    """The main track's papers of .bib files, each once."""
    pairs: dict[tuple[Paper, object], _Pair] = {}
    for path in paths:
        for record in read_entries(path.read_text("utf-8"), path)[0]:
            venue = venues.recognize(record.container_title)
            if venue and record.year:
                pair = _pair(venue.acronym, record.year, record)
                pairs.setdefault((pair[0], record.authors), pair)
    return list(pairs.values())


def _pair(venue: str, year: int, record: Record) -> _Pair:
    return Paper(title=record.title.rstrip("."), venue=venue, year=year), record


def _print_perturbed(pairs: Sequence[_Pair]) -> None:
    """How many of each kind are accepted: none may be where another work was made."""
    made: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    seconds = 0.0
    for change, case in all_perturbed(pairs):
        start = time.process_time()
        accepted[change.name] += bool(_OURS(case))
        seconds += time.process_time() - start
        made[change.name] += 1
    print(f"{made.total()} cases, {made.total() / seconds:.0f} a second")  # noqa: T201
    for change in CHANGES:
        count, accepted_count = made[change.name], accepted[change.name]
        what = (
            "same work"
            if change.keeps_identity
            else "ANOTHER WORK"
            if accepted_count
            else "another work"
        )
        print(f"{change.name:<34}{what:<14}{count:>8} made {accepted_count:>8} accepted")  # noqa: T201


def _print_themselves(pairs: Sequence[_Pair]) -> None:
    gc.freeze()  # the records are here to stay: collecting them again and again is not our work
    start = time.process_time()
    index = RecordIndex(record for _, record in pairs)
    joined = time.process_time()
    verdicts: Counter[str] = Counter()
    for paper, record in pairs:
        match = match_records(SourceName.BIBTEX, paper, index.candidates(paper), "")
        is_wrong = match.record is not None and not _is_same(match.record, record)
        verdicts["matched wrongly" if is_wrong else str(match.verdict)] += 1
    end = time.process_time()
    print(  # noqa: T201
        f"{', '.join(f'{count} {name}' for name, count in sorted(verdicts.items()))}\n"
        f"{len(pairs) / (end - joined):.0f} papers a second, "
        f"{len(pairs) / (end - start):.0f} with the index"
    )


def _is_same(record: Record, true: Record) -> bool:
    return (record.title, record.authors) == (true.title, true.authors)


if __name__ == "__main__":
    main()
