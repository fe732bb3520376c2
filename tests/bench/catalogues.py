"""Scan made-up catalogues, and print how fast that is, how much memory it takes, how right it is.

The records of a corpus (JSON lines with key, title, author, year, booktitle, pages, doi, url) are
written in the forms of DBLP, arXiv and Crossref, as often as it takes, each time with other titles.
Speeds are per second of processor time, all processes together. The same files read with gzip and
lxml, and with gzip and json, are measured in the same run, because machines differ.
"""

import argparse
import gc
import gzip
import json
import multiprocessing
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, starmap
from pathlib import Path
from threading import Thread
from typing import IO

import msgspec
from lxml import etree

from snnbib.errors import SourceError
from snnbib.matching import match_records
from snnbib.model import Link, Paper, Record, SourceName, WorkType
from snnbib.names import from_display
from snnbib.sources.catalogues import Engine, ScanSettings, open_catalogues
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
_REFERENCE_COUNTS = (15, 45)
"""The fewest and the most references of a work that has some: a real one has 41 or so."""
_SAMPLE = 100_000
"""Records that the other readers read, for comparison."""
_KEY, _TITLE, _ARXIV_ID, _REFERENCES = "@KEY@", "@TITLE@", "@ARXIV@", "@REFERENCES@"
_ABSTRACT = "  We show that spiking neural networks of this kind are efficient.\n" * 18
# What a deposit has besides, of the usual length. A real work has two kilobytes without references
# and abstract, and nearly twelve on average.
_DEPOSIT = {
    "indexed": {"date-parts": [[2025, 2, 21]], "date-time": "2025-02-21T10:07:12Z",
                "timestamp": 1740132432000, "version": "3.37.3"},
    "reference-count": 41,
    "license": [
        {"start": {"date-parts": [[2024, 3, 24]], "date-time": "2024-03-24T00:00:00Z",
                   "timestamp": 1711238400000},
         "content-version": "vor", "delay-in-days": 0,
         "URL": "https://creativecommons.org/licenses/by/4.0"},
        {"start": {"date-parts": [[2024, 3, 24]], "date-time": "2024-03-24T00:00:00Z",
                   "timestamp": 1711238400000},
         "content-version": "tdm", "delay-in-days": 0,
         "URL": "https://doi.org/10.15223/policy-037"},
    ],
    "content-domain": {"domain": [], "crossmark-restriction": False},
    "created": {"date-parts": [[2024, 3, 25]], "date-time": "2024-03-25T09:40:41Z",
                "timestamp": 1711359641000},
    "deposited": {"date-parts": [[2024, 3, 25]], "date-time": "2024-03-25T09:40:41Z",
                  "timestamp": 1711359641000},
    "source": "Crossref",
    "is-referenced-by-count": 3,
    "prefix": "10.99999",
    "member": "99999",
    "link": [
        {"URL": "https://example.org/article/download/29114/30099",
         "content-type": "application/pdf", "content-version": "vor",
         "intended-application": "text-mining"},
        {"URL": "https://example.org/article/download/29114/30100",
         "content-type": "unspecified", "content-version": "vor",
         "intended-application": "similarity-checking"},
    ],
    "score": 0.0,
    "issn-type": [{"value": "2374-3468", "type": "electronic"},
                  {"value": "2159-5399", "type": "print"}],
    "relation": {},
    "ISSN": ["2374-3468", "2159-5399"],
    "published": {"date-parts": [[2024, 3, 24]]},
}  # fmt: skip
_SECTION = re.compile(r"([a-z]+)-(\d{4})")
_VENUES = {"neurips": "NeurIPS"}


# What each catalogue must reach: the memory for short and for long lists, and how many times as
# long the longest list may take as the shortest.
_SHORT_LIST = 1_000
_SHORT_LIST_MEGABYTES, _LONG_LIST_MEGABYTES = 300, 1_000
_MOST_TIMES = 2


@dataclass(frozen=True, slots=True)
class _Figures:
    """One scan, its matching included."""

    papers: int
    decoys: int
    selected: int
    """Of how many papers the scan gave the right record, among others perhaps."""
    correct: int
    wrong: int
    seconds: float
    processor_seconds: float
    own_memory: int
    """In megabytes, as those of the other processes."""
    other_memory: int
    other_processes: int


@dataclass(frozen=True, slots=True)
class _Listed:
    """A paper of the list, and how each catalogue names its record; a decoy has none."""

    paper: Paper
    locators: dict[SourceName, str]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="records, JSON lines")
    parser.add_argument("--records", type=int, default=1_000_000, help="in each catalogue")
    parser.add_argument("--papers", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--form", nargs="+", default=list(_WRITERS), choices=_WRITERS)
    parser.add_argument("--engine", nargs="+", default=["python"], choices=["python", "duckdb"])
    parser.add_argument("--scan", type=Path, nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.scan:
        list_path, path = arguments.scan
        figures = _scan(list_path, path, arguments.engine[0])
        sys.stdout.buffer.write(msgspec.json.encode(figures))
        return
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        records = list(_records(arguments.corpus))
        lists = [_written_list(records, count, directory) for count in arguments.papers]
        for form in arguments.form:
            path = _written(form, records, arguments.records, directory)
            size = _print_other_readers(form, path) * arguments.records
            for engine in arguments.engine if form != "dblp" else ["python"]:
                scans = []
                for papers in lists:
                    scans.append(_measured(papers, path, engine))
                    _print_scan(scans[-1], engine, arguments.records, size)
                _print_comparison(scans, arguments.records)
            _remove(path)


def _records(corpus: Path) -> Iterator[Record]:
    with corpus.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            row = json.loads(line)
            is_paper = row["type"] == "inproceedings"
            yield Record(
                source=SourceName.DBLP,
                locator=row["key"].removeprefix("DBLP:"),
                type=WorkType.CONFERENCE_PAPER if is_paper else WorkType.JOURNAL_ARTICLE,
                title=row["title"],
                authors=tuple(map(from_display, row["author"])),
                year=int(row.get("year", "0")),
                container_title=row.get("booktitle") or row.get("journal", ""),
                event_title=row["src"],
                publisher=row.get("publisher", ""),
                pages=row.get("pages", ""),
                doi=row.get("doi", "").lower() or f"10.99999/{number}",
                arxiv=_arxiv_id(number),
                urls=(row["url"],) if "url" in row else (),
            )


def _arxiv_id(number: int) -> str:
    return f"{number // 90_000 + 1000}.{number % 90_000 + 10_000}"


def _listed(records: Sequence[Record], count: int) -> Iterator[_Listed]:
    """Papers that are in the catalogue, every other one with a link, and a tenth as many decoys.

    Three words of a decoy's title are others than those of a paper that is there.
    """
    chosen = random.Random(count).sample(records, min(count, len(records)))  # noqa: S311
    for number, record in enumerate(chosen):
        locators = {
            SourceName.DBLP: record.locator,
            SourceName.CROSSREF: record.doi,
            SourceName.ARXIV: record.arxiv,
        }
        yield _Listed(_paper(record, record.title, has_link=number % 2 == 0), locators)
    vocabulary = _vocabulary(records)
    for record in chosen[::10]:
        yield _Listed(_paper(record, _other_title(record, vocabulary), has_link=False), {})


def _paper(record: Record, title: str, *, has_link: bool) -> Paper:
    section = _SECTION.fullmatch(record.event_title)
    venue = _VENUES.get(section[1], section[1].upper()) if section else record.container_title
    url = next(iter(record.urls), f"https://doi.org/{record.doi}")
    links = (Link(label="paper", url=url),) if has_link else ()
    return Paper(title=title, venue=venue, year=record.year, links=links)


def _written_list(records: Sequence[Record], count: int, directory: Path) -> Path:
    path = directory / f"list-{count}"
    path.write_bytes(msgspec.msgpack.encode(list(_listed(records, count))))
    return path


def _vocabulary(records: Sequence[Record]) -> list[str]:
    words = {word for record in records[:20_000] for word in record.title.split()}
    return sorted(word for word in words if word.isascii() and word.isalnum())


def _other_title(record: Record, vocabulary: Sequence[str]) -> str:
    """The title with three other words, and only letters that need no escape in any form."""
    words = [word for word in record.title.split() if word.isascii() and word.isalnum()] * 2
    for position in random.sample(range(len(words) // 2), min(_CHANGED_WORDS, len(words) // 2)):
        words[position] = random.choice(vocabulary)  # noqa: S311
    return " ".join(words[: max(_CHANGED_WORDS, len(words) // 2)])


def _written(form: str, records: Sequence[Record], count: int, directory: Path) -> Path:
    """A catalogue of so many records in the directory."""
    started = time.perf_counter()
    path = directory / {"dblp": "dblp.xml.gz", "arxiv": "arxiv.json"}.get(form, form)
    random.seed(form)
    _WRITERS[form](path, records, count)
    size = sum(file.stat().st_size for file in _files(path))
    seconds = time.perf_counter() - started
    print(f"\n{form}: {count} records, {size >> 20} MB, written in {seconds:.0f} s", flush=True)  # noqa: T201
    return path


def _texts(
    records: Sequence[Record], count: int, written: Callable[[Record], str]
) -> Iterator[str]:
    """The records as a form writes them, then the same again and again with other titles."""
    yield from map(written, records[:count])
    vocabulary = _vocabulary(records)
    templates = [written(_template(record)) for record in records]
    for number in range(len(records), count):
        position = number % len(records)
        title = _other_title(records[position], vocabulary)
        text = templates[position].replace(_KEY, str(number)).replace(_TITLE, title)
        yield text.replace(_ARXIV_ID, _arxiv_id(number))


def _template(record: Record) -> Record:
    return replace(
        record,
        locator=f"{record.locator}-{_KEY}",
        title=_TITLE,
        doi=f"10.99999/{_KEY}",
        arxiv=_ARXIV_ID,
        urls=(f"https://example.org/{_KEY}",),
    )


def _write_dblp(path: Path, records: Sequence[Record], count: int) -> None:
    with gzip.open(path, "wt", compresslevel=4, encoding="ascii") as file:
        file.write(DBLP_HEAD)
        file.writelines(_texts(records, count, dblp_record))
        file.writelines(dict.fromkeys(map(dblp_volume, records)))
        file.write(DBLP_TAIL)


def _write_crossref(
    path: Path,
    records: Sequence[Record],
    count: int,
    reference_counts: tuple[int, int] = _REFERENCE_COUNTS,
) -> None:
    """With references, which are most of the real files: every other work has them."""
    path.mkdir()
    references = list(_references(records[::7]))

    def written(record: Record) -> str:
        return next(json_lines([_DEPOSIT | {"reference": _REFERENCES} | crossref_work(record)]))

    def with_references(number: int, text: str) -> str:
        size = random.randint(*reference_counts) if number % 2 else 0  # noqa: S311
        chosen = ", ".join(random.choices(references, k=size))  # noqa: S311
        return text.replace(f'"{_REFERENCES}"', f"[{chosen}]")

    texts = starmap(with_references, enumerate(_texts(records, count, written)))
    for number in range(0, count, _CROSSREF_PART):
        name = path / f"{number:09}.jsonl.gz"
        with gzip.open(name, "wt", compresslevel=4, encoding="utf-8") as file:
            file.writelines(islice(texts, _CROSSREF_PART))


def _references(records: Sequence[Record]) -> Iterator[str]:
    """Works that others cite, as publishers deposit them: in fields or in one text, as JSON."""
    for number, record in enumerate(records):
        authors = ", ".join(f"{person.sort_name} {person.given[:1]}" for person in record.authors)
        in_fields = {
            "first-page": record.pages.partition("-")[0],
            "article-title": record.title,
            "volume": "26",
            "author": authors.partition(",")[0],
            "year": str(record.year),
            "journal-title": record.container_title,
        }
        text = f"{authors} ({record.year}) {record.title}. {record.container_title}"
        reference = {"key": f"ref{number % 50}", "doi-asserted-by": "publisher", "DOI": record.doi}
        rest = in_fields if number % 2 else {"unstructured": text}
        yield json.dumps(reference | rest, ensure_ascii=False)


def _write_arxiv(path: Path, records: Sequence[Record], count: int) -> None:
    """With abstracts of the usual length, which are most of the real file."""

    def written(record: Record) -> str:
        return next(json_lines([arxiv_paper(record, _ABSTRACT)]))

    with path.open("w", encoding="utf-8") as file:
        file.writelines(_texts(records, count, written))


_WRITERS: dict[str, Callable[[Path, Sequence[Record], int], None]] = {
    "dblp": _write_dblp,
    "crossref": _write_crossref,
    "crossref-without-references": partial(_write_crossref, reference_counts=(0, 0)),
    "arxiv": _write_arxiv,
}


def _files(path: Path) -> list[Path]:
    return sorted(path.iterdir()) if path.is_dir() else [path]


def _remove(path: Path) -> None:
    for file in _files(path):
        file.unlink()


def _print_other_readers(form: str, path: Path) -> int:
    """What it takes to read some of the same file and look up every title, the usual way.

    Returns the bytes of a record of JSON lines, unpacked; 0 for XML.
    """
    started = time.process_time()
    with _opened(_files(path)[0]) as file:
        if form == "dblp":
            count = sum(1 for _ in islice(_titles_by_lxml(file), _SAMPLE))
            size = 0
        else:
            count = size = 0
            for line in islice(file, _SAMPLE):
                json.loads(line).get("title")
                count, size = count + 1, size + len(line)
    seconds = time.process_time() - started
    speed = f", {size / seconds / _MEGABYTE:.0f} MB/s" if size else ""
    name = "gzip and lxml" if form == "dblp" else "json.loads of each line"
    print(f"  {name}: {count / seconds:,.0f} records/s and core{speed}")  # noqa: T201
    return size // count


def _opened(path: Path) -> IO[bytes]:
    return gzip.open(path) if path.suffix == ".gz" else path.open("rb")  # type: ignore[return-value]


def _titles_by_lxml(file: IO[bytes]) -> Iterator[str]:
    for _, element in etree.iterparse(file, recover=True, huge_tree=True):
        if element.get("key"):
            yield (element.findtext("title") or "").casefold()
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]


def _measured(papers: Path, path: Path, engine: str) -> _Figures:
    """One scan in a process of its own, whose memory is nobody else's."""
    command = [sys.executable, "-m", "tests.bench.catalogues", "--corpus", "", "--engine", engine]
    command += ["--scan", str(papers), str(path)]
    result = subprocess.run(command, check=True, stdout=subprocess.PIPE)
    return msgspec.json.decode(result.stdout, type=_Figures)


def _print_scan(scan: _Figures, engine: str, records: int, size: int) -> None:
    used = scan.processor_seconds
    speed = f", {size / used / _MEGABYTE:.0f} MB/s" if size else ""
    print(  # noqa: T201
        f"  {engine}, {scan.papers} papers and {scan.decoys} decoys: {scan.seconds:.1f} s, "
        f"{used:.1f} s of processor time ({records / used:,.0f} records/s and core{speed}); "
        f"selected {scan.selected / scan.papers:.4f}, recall {scan.correct / scan.papers:.4f}, "
        f"precision {scan.correct / max(1, scan.correct + scan.wrong):.4f}"
    )
    most = _SHORT_LIST_MEGABYTES if scan.papers <= _SHORT_LIST else _LONG_LIST_MEGABYTES
    print(  # noqa: T201
        f"    memory {scan.own_memory + scan.other_memory} MB, at most {most}: "
        f"{scan.own_memory} MB, and {scan.other_memory} MB in {scan.other_processes} processes",
        flush=True,
    )


def _print_comparison(scans: Sequence[_Figures], records: int) -> None:
    """How the time grows with the list, while the catalogue stays the same."""
    shortest = min(scans, key=lambda scan: scan.papers)
    longest = max(scans, key=lambda scan: scan.papers)
    times = longest.processor_seconds / shortest.processor_seconds
    print(  # noqa: T201
        f"  {longest.papers} papers take {times:.2f} times as long as {shortest.papers}, at most "
        f"{_MOST_TIMES}, in the same {records} records",
        flush=True,
    )


def _scan(list_path: Path, path: Path, engine: str) -> _Figures:
    """One scan, measured."""
    gc.set_threshold(100_000)  # as the command line does
    listed = msgspec.msgpack.decode(list_path.read_bytes(), type=list[_Listed])
    setup, memory = _processor_seconds(), _Memory()
    started = time.perf_counter()
    selected = correct = wrong = 0
    with tempfile.TemporaryDirectory() as directory:
        (catalogue,) = open_catalogues([path], _settings(Path(directory), engine))
        locators = {item.paper: item.locators.get(catalogue.name) for item in listed}
        for paper, records in catalogue.find(list(locators)):
            if isinstance(records, SourceError):
                raise records
            selected += any(record.locator == locators[paper] for record in records)
            record = match_records(catalogue.name, paper, records, "2026-11-01").record
            if record is not None:
                correct += record.locator == locators[paper]
                wrong += record.locator != locators[paper]
        seconds, used = time.perf_counter() - started, _processor_seconds() - setup
    own, others = memory.megabytes()
    present = sum(1 for locator in locators.values() if locator)
    return _Figures(
        papers=present,
        decoys=len(locators) - present,
        selected=selected,
        correct=correct,
        wrong=wrong,
        seconds=seconds,
        processor_seconds=used,
        own_memory=own,
        other_memory=others,
        other_processes=memory.processes,
    )


def _settings(directory: Path, engine: str) -> ScanSettings:
    return ScanSettings(directory=directory, engine=Engine(engine))


class _Memory:
    """The most memory that this process and those it started have had (Linux only).

    Not from `resource`: there a process inherits the maximum of the one that started it.
    """

    def __init__(self) -> None:
        self._most: dict[str, int] = {}
        Thread(target=self._watch, daemon=True).start()

    @property
    def processes(self) -> int:
        """How many others there were."""
        return len(self._most)

    def megabytes(self) -> tuple[int, int]:
        """Of this process, and of the others together."""
        return _most_memory(Path("/proc/self")), sum(self._most.values())

    def _watch(self) -> None:
        while True:
            for child in multiprocessing.active_children():
                path = Path(f"/proc/{child.pid}")
                self._most[str(path)] = _most_memory(path) or self._most.get(str(path), 0)
            time.sleep(0.1)


def _most_memory(path: Path) -> int:
    try:
        status = (path / "status").read_text()
    except OSError:
        return 0
    kilobytes = re.search(r"VmHWM:\s+(\d+) kB", status)
    return int(kilobytes[1]) >> 10 if kilobytes else 0


def _processor_seconds() -> float:
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(item.ru_utime + item.ru_stime for item in usage)


if __name__ == "__main__":
    main()
