"""``snnbib resolve --catalogue``: what it writes, what it says, how it exits."""

import gzip
import os
import subprocess
import sys
from pathlib import Path

import pytest

from snnbib import lockfile
from snnbib.model import Person, Record, SourceName, WorkType
from tests.cli.conftest import Run
from tests.sources.catalogues.written import crossref_work, dblp_xml, json_lines

DAY = "2026-11-01"
RECORDS = [
    Record(
        source=SourceName.DBLP,
        locator=f"conf/aaai/{number}",
        type=WorkType.CONFERENCE_PAPER,
        title=title,
        authors=authors,
        year=2024,
        container_title="38th AAAI 2024: Vancouver, Canada",
        pages=pages,
        doi=doi,
    )
    for number, (title, authors, pages, doi) in enumerate(
        [
            (
                "Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks",
                (Person(family="Guo", given="Yufei"), Person(family="Chen", given="Yuanpei")),
                "12244-12252",
                "10.1609/aaai.v38i11.29114",
            ),
            (
                "Gated Attention Coding",
                (Person(family="Qiu", given="Xuerui"),),
                "601-610",
                "10.1609/aaai.v38i1.27816",
            ),
        ]
    )
]


@pytest.fixture
def dblp(here: Path) -> str:
    path = here / f"dblp-{DAY}.xml.gz"
    path.write_bytes(gzip.compress(dblp_xml(RECORDS).encode("ascii")))
    return path.name


def test_a_catalogue_gives_the_works_that_the_bib_file_gives(
    here: Path, run: Run, dblp: str
) -> None:
    result = run("resolve", "papers.md", "--catalogue", dblp)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == (
        "2 of 2 papers resolved, 2 with a DOI: papers.lock.json\nnext: snnbib export papers.md\n"
    )
    text = (here / "papers.lock.json").read_text("utf-8")
    lock = lockfile.loads(text)
    (here / "papers.lock.json").unlink()
    assert run("resolve", "papers.md", "--bib", "papers.bib").exit_code == 0
    from_bib = lockfile.loads((here / "papers.lock.json").read_text("utf-8"))
    assert [entry.work for entry in lock.entries] == [entry.work for entry in from_bib.entries]
    # What came from a file says so.
    assert text.count(f'"catalogue": "{dblp}, {DAY}"') == 2
    assert {match.source for entry in lock.entries for match in entry.matches} == {SourceName.DBLP}


def test_what_a_catalogue_lacks_stays_open(here: Path, run: Run) -> None:
    (here / "part.jsonl").write_text("".join(json_lines([crossref_work(RECORDS[0])])), "utf-8")
    result = run("resolve", "papers.md", "--catalogue", "part.jsonl")
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-2] == (
        "1 of 2 papers resolved, 1 with a DOI: papers.lock.json"
    )
    lock = lockfile.loads((here / "papers.lock.json").read_text("utf-8"))
    assert [len(entry.matches) for entry in lock.entries] == [1, 0]


def test_a_damaged_part_is_named_and_the_rest_is_used(here: Path, run: Run) -> None:
    directory = here / "crossref"
    directory.mkdir()
    lines = "".join(json_lines(map(crossref_work, RECORDS)))
    (directory / "1.jsonl").write_text("{broken\n" + lines, "utf-8")
    (directory / "2.jsonl").write_text("<!doctype html>", "utf-8")
    result = run("resolve", "papers.md", "--catalogue", "crossref")
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "crossref/1.jsonl:1: warning: the line is not a JSON object [catalogue-unreadable]",
        "crossref/2.jsonl: warning: an HTML page: download it again [catalogue-unreadable]",
        "what to do:",
        "  catalogue-unreadable: download the file again",
        "  a finding that is right: [[accepted]] with rule, paper and reason in corrections.toml",
        "2 of 2 papers resolved, 2 with a DOI: papers.lock.json",
        "next: snnbib export papers.md; after a fix, snnbib resolve papers.md",
    ]


# Stops after the first step, like a scan of many hours that is killed.
STOPPING = """
import sys
from snnbib.cli import main
from snnbib.webservice.rate_limit import SystemClock

def stop(clock, seconds):
    print("a step is written", flush=True)
    sys.stdin.read()

SystemClock.sleep = stop
main(sys.argv[1:])
"""


def test_a_killed_process_goes_on_at_the_part_where_it_was(here: Path, run: Run) -> None:
    directory = here / f"crossref-{DAY}"
    directory.mkdir()
    parts = [directory / f"{number}.jsonl" for number in range(2)]
    for part, record in zip(parts, RECORDS, strict=True):
        part.write_text("".join(json_lines([crossref_work(record)])), "utf-8")
    arguments = ["resolve", "papers.md", "--catalogue", directory.name]
    with subprocess.Popen(
        [sys.executable, "-c", STOPPING, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "a step is written\n"
        process.kill()
    assert process.returncode != 0
    assert not list(here.glob("*.lock.json"))
    # The part that was read has nothing to read any more, but looks the same from outside.
    status, text = parts[0].stat(), parts[0].read_bytes()
    parts[0].write_bytes(b" " * len(text))
    os.utime(parts[0], ns=(status.st_atime_ns, status.st_mtime_ns))
    assert run(*arguments).exit_code == 0
    continued = (here / "papers.lock.json").read_text("utf-8")
    # The same lock as that of one whole scan.
    (here / "papers.lock.json").unlink()
    parts[0].write_bytes(text)
    assert run(*arguments).exit_code == 0
    assert (here / "papers.lock.json").read_text("utf-8") == continued


def test_dry_run_says_how_much_would_be_scanned(here: Path, run: Run, dblp: str) -> None:
    result = run("resolve", "papers.md", "--catalogue", dblp, "--dry-run")
    assert (result.exit_code, result.stdout) == (
        0,
        "dblp           2 papers                0 MB to scan\n",
    )
    assert not (here / "papers.lock.json").exists()


def test_verbose_says_how_far_it_is(run: Run, dblp: str) -> None:
    result = run("resolve", "papers.md", "--catalogue", dblp, "--verbose")
    assert "dblp: 0 of 0 MB scanned, 0 s left\n" in result.stderr


def test_duckdb_gives_the_same_lock(here: Path, run: Run) -> None:
    pytest.importorskip("duckdb")
    path = here / f"crossref-{DAY}.jsonl"
    path.write_text("".join(json_lines(map(crossref_work, RECORDS))), "utf-8")
    locks = []
    for engine in ("python", "duckdb"):
        # Neither finds what the other has scanned.
        path.touch()
        result = run("resolve", "papers.md", "--catalogue", path.name, "--engine", engine)
        assert result.exit_code == 0
        locks.append((here / "papers.lock.json").read_text("utf-8"))
        (here / "papers.lock.json").unlink()
    assert locks[0] == locks[1]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--catalogue", "missing.xml"], "Error: missing.xml: no such file or directory\n"),
        (["--catalogue", "papers.md"], "Error: papers.md: neither DBLP's XML nor the JSON"),
        (
            ["--catalogue", f"dblp-{DAY}.xml.gz", "--source", "dblp"],
            "Error: --source dblp and a catalogue of dblp cannot be combined",
        ),
    ],
)
@pytest.mark.usefixtures("dblp")
def test_what_cannot_be_read(here: Path, run: Run, arguments: list[str], message: str) -> None:
    result = run("resolve", "papers.md", *arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert not list(here.glob("*.lock.json"))
