"""Scan made-up catalogues, and print how fast that is, how much memory it takes, how right it is.

The records of a corpus (JSON lines with key, title, author, year, booktitle, pages, doi, url) are
written in the forms of DBLP, arXiv and Crossref, as often as it takes, each time with other titles.
Speeds are per second of processor time, all processes together. The same files read with gzip and
lxml, and with gzip and json, are measured in the same run, because machines differ.
"""

import argparse
import gzip
import json
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import IO

from lxml import etree

from snnbib.matching import match_records
from snnbib.model import Link, Paper, Record, SourceName, Verdict, WorkType
from snnbib.names import from_display
from snnbib.sources.catalogues import ScanSettings, open_catalogues
from snnbib.sources.catalogues.workers import default_workers
from tests.sources.catalogues.written import (
    DBLP_HEAD,
    DBLP_TAIL,
    arxiv_paper,
    crossref_work,
    dblp_record,
    dblp_volume,
    json_lines,
)

_MEGABYTE = 1 << 20
_CROSSREF_PART = 5000
_CHANGED_WORDS = 3
_SAMPLE = 100_000
"""Records that the other readers read, for comparison."""
_SECTION = re.compile(r"([a-z]+)-(\d{4})")
_VENUES = {"aaai": "AAAI", "neurips": "NeurIPS", "ijcai": "IJCAI"}


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="records, JSON lines")
    parser.add_argument("--records", type=int, default=1_000_000, help="in each catalogue")
    parser.add_argument("--papers", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--form", nargs="+", default=["dblp", "crossref", "arxiv"])
    parser.add_argument("--engine", nargs="+", default=["python"])
    parser.add_argument("--scan", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.scan:
        _scan(arguments.corpus, arguments.scan, arguments.papers[0])
        return
    with tempfile.TemporaryDirectory() as directory:
        for form in arguments.form:
            path = _written(form, arguments.corpus, arguments.records, Path(directory))
            _print_other_readers(form, path)
            for papers in arguments.papers:
                _print_scan(arguments.corpus, path, papers)
            _remove(path)


def _records(corpus: Path) -> Iterator[Record]:
    with corpus.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            row = json.loads(line)
            yield Record(
                source=SourceName.DBLP,
                locator=row["key"],
                type=WorkType.CONFERENCE_PAPER
                if row["type"] == "inproceedings"
                else WorkType.JOURNAL_ARTICLE,
                title=row["title"],
                authors=tuple(map(from_display, row["author"])),
                year=int(row.get("year", "0")),
                container_title=row.get("booktitle") or row.get("journal", ""),
                event_title=row["src"],
                publisher=row.get("publisher", ""),
                pages=row.get("pages", ""),
                doi=row.get("doi", "") or f"10.99999/{number}",
                arxiv=f"{number // 90_000 + 1000}.{number % 90_000 + 10_000}",
                urls=(row["url"],) if "url" in row else (),
            )


def _papers(records: Sequence[Record], count: int) -> list[Paper]:
    """A list of papers that are in the catalogue, and a tenth as many that are not.

    Every other paper has a link. The titles of those that are not there are like others.
    """
    chosen = random.Random(count).sample(records, min(count, len(records)))  # noqa: S311
    words = _vocabulary(records)
    papers = [_paper(record, has_link=number % 2 == 0) for number, record in enumerate(chosen)]
    decoys = (_paper(_changed(record, words, "decoy"), has_link=False) for record in chosen[::10])
    return [*papers, *decoys]


def _paper(record: Record, *, has_link: bool) -> Paper:
    section = _SECTION.fullmatch(record.event_title)
    venue = _VENUES.get(section[1], section[1].upper()) if section else record.container_title
    url = next(iter(record.urls), f"https://doi.org/{record.doi}")
    return Paper(
        title=record.title,
        venue=venue,
        year=record.year,
        links=(Link(label="paper", url=url),) if has_link else (),
    )


def _vocabulary(records: Sequence[Record]) -> list[str]:
    return sorted({word for record in records[:20_000] for word in record.title.split()})


def _changed(record: Record, vocabulary: Sequence[str], mark: str) -> Record:
    """The record with another title, and with identifiers that are its own."""
    chance = random.Random(f"{mark} {record.locator}")  # noqa: S311
    words = record.title.split()
    for position in chance.sample(range(len(words)), min(_CHANGED_WORDS, len(words))):
        words[position] = chance.choice(vocabulary)
    return replace(
        record,
        locator=f"{record.locator}-{mark}",
        title=" ".join(words),
        doi=f"10.99999/{mark}/{record.locator}",
        arxiv=f"{chance.randrange(2000, 3000)}.{chance.randrange(10_000, 99_999)}",
        urls=(f"https://example.org/{mark}/{record.locator}",),
    )


def _written(form: str, corpus: Path, count: int, directory: Path) -> Path:
    """A catalogue of so many records in the directory."""
    started = time.perf_counter()
    path = directory / {"dblp": "dblp.xml.gz", "arxiv": "arxiv.json"}.get(form, form)
    records = list(_records(corpus))
    _WRITERS[form](path, islice(_copies(records), count))
    size = sum(file.stat().st_size for file in _files(path))
    seconds = time.perf_counter() - started
    print(f"\n{form}: {count} records, {size >> 20} MB, written in {seconds:.0f} s")  # noqa: T201
    return path


def _copies(records: Sequence[Record]) -> Iterator[Record]:
    """The records, then the same again and again with other titles."""
    yield from records
    vocabulary = _vocabulary(records)
    copy = 0
    while True:
        copy += 1
        yield from (_changed(record, vocabulary, str(copy)) for record in records)


def _write_dblp(path: Path, records: Iterator[Record]) -> None:
    volumes: dict[str, None] = {}
    with gzip.open(path, "wt", compresslevel=6, encoding="ascii") as file:
        file.write(DBLP_HEAD)
        for record in records:
            file.write(dblp_record(record))
            volumes[dblp_volume(record)] = None
        file.writelines(volumes)
        file.write(DBLP_TAIL)


def _write_crossref(path: Path, records: Iterator[Record]) -> None:
    path.mkdir()
    number = 0
    while part := list(islice(records, _CROSSREF_PART)):
        number += 1
        name = path / f"{number:05}.jsonl.gz"
        with gzip.open(name, "wt", compresslevel=6, encoding="utf-8") as file:
            file.writelines(json_lines(map(crossref_work, part)))


def _write_arxiv(path: Path, records: Iterator[Record]) -> None:
    """With abstracts of the usual length, which are most of the real file."""
    with path.open("w", encoding="utf-8") as file:
        abstract = "  We show that spiking neural networks of this kind are efficient.\n" * 18
        file.writelines(json_lines(arxiv_paper(record, abstract) for record in records))


_WRITERS: dict[str, Callable[[Path, Iterator[Record]], None]] = {
    "dblp": _write_dblp,
    "crossref": _write_crossref,
    "arxiv": _write_arxiv,
}


def _files(path: Path) -> list[Path]:
    return sorted(path.iterdir()) if path.is_dir() else [path]


def _remove(path: Path) -> None:
    for file in _files(path):
        file.unlink()


def _print_other_readers(form: str, path: Path) -> None:
    """What it takes to read some of the same file and look up every title, the usual way."""
    started = time.process_time()
    with _opened(_files(path)[0]) as file:
        if form == "dblp":
            count = sum(1 for _ in islice(_titles_by_lxml(file), _SAMPLE))
            size = 0
        else:
            lines = list(islice(file, _SAMPLE))
            count, size = len(lines), sum(map(len, lines))
            started = time.process_time()
            for line in lines:
                json.loads(line).get("title")
    seconds = time.process_time() - started
    speed = f", {size / seconds / _MEGABYTE:.0f} MB/s" if size else ""
    name = "gzip and lxml" if form == "dblp" else "json alone"
    print(f"  {name}: {count / seconds:,.0f} records/s and core{speed}")  # noqa: T201


def _opened(path: Path) -> IO[bytes]:
    return gzip.open(path) if path.suffix == ".gz" else path.open("rb")  # type: ignore[return-value]


def _titles_by_lxml(file: IO[bytes]) -> Iterator[str]:
    for _, element in etree.iterparse(file, recover=True, huge_tree=True):
        if element.get("key"):
            yield (element.findtext("title") or "").casefold()
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]


def _print_scan(corpus: Path, path: Path, papers: int) -> None:
    command = [sys.executable, "-m", "tests.bench.catalogues", "--corpus", str(corpus)]
    command += ["--papers", str(papers), "--scan", str(path)]
    result = subprocess.run(command, check=True, capture_output=True, text=True)
    print(f"  {papers} papers: {result.stdout.strip()}")  # noqa: T201


def _scan(corpus: Path, path: Path, count: int) -> None:
    """One scan, measured in a process of its own, whose memory is nobody else's."""
    papers = _papers(list(_records(corpus)), count)
    setup = _processor_seconds()
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as directory:
        (catalogue,) = open_catalogues([path], ScanSettings(directory=Path(directory)))
        results = {paper: records for paper, records in catalogue.find(papers)}
        seconds, used = time.perf_counter() - started, _processor_seconds() - setup
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    each = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    matched = wrong = 0
    for number, paper in enumerate(papers):
        records = results.get(paper, ())
        assert not isinstance(records, Exception), records
        match = match_records(catalogue.name, paper, records, "2026-11-01")
        is_decoy = number >= min(count, len(papers))
        matched += match.verdict is Verdict.MATCHED and not is_decoy
        wrong += match.verdict is Verdict.MATCHED and is_decoy
    print(  # noqa: T201
        f"{seconds:.1f} s, {used:.1f} s of processor time, {own:.0f} MB "
        f"and {default_workers()} times {each:.0f} MB, "
        f"{matched} of {count} matched, {wrong} decoys matched"
    )


def _processor_seconds() -> float:
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(item.ru_utime + item.ru_stime for item in usage)


if __name__ == "__main__":
    main()
