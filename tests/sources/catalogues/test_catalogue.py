"""A whole catalogue as a source: scanned, killed, continued, damaged."""

import gzip
import math
import signal
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import pytest

from snnbib.errors import SourceUnavailable
from snnbib.model import Link, Paper, Person, Record, SourceName, WorkType
from snnbib.sources.catalogues import Catalogue, ScanSettings, catalogue, open_catalogues, scan
from snnbib.sources.catalogues.steps import code_version
from snnbib.webservice.messages import AccessDenied
from tests.conftest import FakeClock, Notes
from tests.sources.catalogues.written import (
    DBLP_HEAD,
    arxiv_paper,
    crossref_work,
    dblp_record,
    dblp_volume,
    dblp_xml,
    json_lines,
)

DAY = "2026-11-01"
VOLUME = "Thirty-Eighth AAAI Conference on Artificial Intelligence"


def _record(number: int, title: str) -> Record:
    return Record(
        source=SourceName.DBLP,
        locator=f"conf/aaai/{number}",
        type=WorkType.CONFERENCE_PAPER,
        title=title,
        authors=(Person(family="Gülçehre", given="Ada"),),
        year=2024,
        container_title=VOLUME,
        volume="38",
        publisher="AAAI Press",
        pages=f"{number}-{number + 9}",
        doi=f"10.1609/aaai.v38i1.{number}",
        urls=(f"https://doi.org/10.1609/aaai.v38i1.{number}",),
    )


RECORDS = [
    _record(1, "Ternary Spike: Learning Ternary Spikes"),
    _record(2, "Gated Attention Coding for Training High-performance SNNs"),
    _record(3, "Über Café Networks & β-Spikes"),
    *(_record(number, f"Another Paper of Many Words, the {number}th") for number in range(4, 40)),
]
PAPERS = (
    Paper(title="Über Café Networks & β-Spikes", venue="AAAI", year=2024),
    Paper(title="A Paper That Nobody Has Written"),
    Paper(
        title="Ternary Spike",
        links=(Link(label="", url="https://ojs.aaai.org/index.php/AAAI/article/view/1"),),
    ),
)
Open = Callable[..., Catalogue]


def _expected(record: Record, path: Path) -> Record:
    return replace(record, catalogue=f"{path.name}, {DAY}")


@pytest.fixture
def settings(tmp_path: Path, clock: FakeClock, notes: Notes) -> ScanSettings:
    return ScanSettings(directory=tmp_path / "cache", workers=1, progress=notes, clock=clock)


@pytest.fixture
def dblp(tmp_path: Path) -> Path:
    path = tmp_path / f"dblp-{DAY}.xml.gz"
    path.write_bytes(gzip.compress(dblp_xml(RECORDS).encode("ascii")))
    return path


def _open(path: Path, settings: ScanSettings) -> Catalogue:
    (opened,) = open_catalogues([path], settings)
    return opened


def test_papers_get_the_records_that_may_be_them(dblp: Path, settings: ScanSettings) -> None:
    opened = _open(dblp, settings)
    assert opened.name is SourceName.DBLP
    assert all(map(opened.covers, PAPERS))
    assert dict(opened.find(PAPERS)) == {
        PAPERS[0]: (_expected(RECORDS[2], dblp),),
        PAPERS[2]: (_expected(RECORDS[0], dblp),),
    }
    assert opened.findings == []
    assert list(opened.find([])) == []


def test_proceedings_may_stand_before_or_behind_their_papers(
    tmp_path: Path, settings: ScanSettings
) -> None:
    paper, volume = dblp_record(RECORDS[0]), dblp_volume(RECORDS[0])
    for order in ([paper, volume], [volume, paper]):
        path = tmp_path / f"{DAY}.xml"
        path.write_text("".join([DBLP_HEAD, *order]), "ascii")
        results = dict(_open(path, settings).find(PAPERS[2:]))
        assert results == {PAPERS[2]: (_expected(RECORDS[0], path),)}
    path.write_text(DBLP_HEAD + paper + volume.replace("</title>", ""), "ascii")
    (record,) = dict(_open(path, settings).find(PAPERS[2:]))[PAPERS[2]]  # type: ignore[misc]
    assert record.container_title == "Thirty-Eighth AAAI Conference on"


def test_progress_is_told_in_megabytes(
    tmp_path: Path, settings: ScanSettings, notes: Notes
) -> None:
    path = tmp_path / "crossref.json"
    padding = {"reference": ["x" * 1000] * 60}
    works = [crossref_work(record) | padding for record in RECORDS]
    path.write_text("".join(json_lines(works)), "utf-8")
    list(_open(path, settings).find(PAPERS))
    assert notes.counts == [(2, 2, 0.0)]


def test_a_second_scan_for_the_same_list_reads_nothing(
    dblp: Path, settings: ScanSettings, notes: Notes
) -> None:
    first = dict(_open(dblp, settings).find(PAPERS))
    notes.counts.clear()
    assert dict(_open(dblp, settings).find(PAPERS)) == first
    assert notes.counts == []


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps of a few records, so that a small catalogue has several."""
    monkeypatch.setattr("snnbib.sources.catalogues.streams.BLOCK_BYTES", 2_000)
    monkeypatch.setattr("snnbib.sources.catalogues.streams._UNPACKED_BYTES", 1_000)
    monkeypatch.setattr(scan, "STEP_BYTES", 4_000)


def test_what_other_code_has_scanned_is_scanned_again(dblp: Path, settings: ScanSettings) -> None:
    def scans() -> int:
        return len(list(settings.directory.iterdir()))

    results = [*_open(dblp, settings).find(PAPERS)]
    assert [*_open(dblp, settings).find(PAPERS)] == results
    assert scans() == 1
    assert [*_open(dblp, replace(settings, code="newer")).find(PAPERS)] == results
    assert scans() == 2


def test_any_change_of_a_module_is_another_version_of_the_code(tmp_path: Path) -> None:
    versions = set()
    for number, (name, text) in enumerate(
        [("a.py", "x"), ("a.py", "y"), ("b/c.py", ""), ("d", "")]
    ):
        package = tmp_path / str(number)
        (package / name).parent.mkdir(parents=True)
        (package / name).write_text(text, "utf-8")
        versions.add(code_version(package))
    assert len(versions) == 4


@pytest.mark.usefixtures("small_steps")
def test_a_killed_scan_goes_on_at_the_step_where_it_was(
    dblp: Path, settings: ScanSettings, tmp_path: Path
) -> None:
    whole = dict(_open(dblp, replace(settings, directory=tmp_path / "other")).find(PAPERS))

    class Killed(FakeClock):
        def sleep(self, seconds: float) -> None:
            del seconds
            raise AccessDenied("the run was interrupted")

    killed = replace(settings, clock=Killed())
    for steps in range(1, 4):
        results = dict(_open(dblp, killed).find(PAPERS))
        assert {str(result) for result in results.values()} == {"the run was interrupted"}
        written = [path.read_bytes() for path in settings.directory.rglob("*.jsonl")]
        assert [text.count(b"\n") for text in written] == [1] * steps
    # What was not written whole does not count.
    path = next(settings.directory.rglob("*.jsonl"))
    with path.open("ab") as file:
        file.write(b'{"part": 0, "end": 99999')
    assert dict(_open(dblp, settings).find(PAPERS)) == whole


def test_another_list_is_another_scan(dblp: Path, settings: ScanSettings) -> None:
    list(_open(dblp, settings).find(PAPERS))
    other = Paper(title="Gated Attention Coding for Training High-performance SNNs")
    assert dict(_open(dblp, settings).find([other])) == {other: (_expected(RECORDS[1], dblp),)}
    assert len(list(settings.directory.iterdir())) == 2


def test_several_processes_scan_several_parts(tmp_path: Path, settings: ScanSettings) -> None:
    directory = tmp_path / f"crossref-{DAY}"
    directory.mkdir()
    for number, record in enumerate(RECORDS[:4]):
        lines = "".join(json_lines([crossref_work(record)]))
        (directory / f"{number}-{DAY}.jsonl").write_text(lines, "utf-8")
    (directory / "9.jsonl").write_text("<html>", "utf-8")
    alone = _open(directory, settings)
    several = _open(
        directory,
        replace(settings, directory=tmp_path / "b", workers=2, bytes_per_worker=1),
    )
    results = dict(alone.find(PAPERS))
    assert dict(several.find(PAPERS)) == results
    assert [records[0].catalogue for records in results.values()] == [  # type: ignore[index]
        f"crossref-{DAY}/2-{DAY}.jsonl, {DAY}",
        f"crossref-{DAY}/0-{DAY}.jsonl, {DAY}",
    ]
    assert several.findings == alone.findings
    assert [str(finding.message) for finding in alone.findings] == [
        "an HTML page: download it again"
    ]


def test_what_a_process_of_a_pool_does_is_what_this_one_does(
    dblp: Path, settings: ScanSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = dict(_open(dblp, settings).find(PAPERS))

    class Here:
        """A pool that runs everything in this process, at once."""

        def __init__(
            self, _workers: int, _context: object, start: Callable[..., None], shared: tuple[object]
        ) -> None:
            start(*shared)

        def submit(self, job: Callable[..., None], *arguments: object) -> "Future[None]":
            future: Future[None] = Future()
            job(*arguments)
            future.set_result(None)
            return future

        def shutdown(self, *, cancel_futures: bool) -> None:
            assert cancel_futures

    handler = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr("snnbib.sources.catalogues.workers.ProcessPoolExecutor", Here)
    directory = settings.directory.with_name("pool")
    other = dblp.with_name(f"other-{DAY}.xml.gz")
    other.write_bytes(gzip.compress(dblp_xml([]).encode()))
    (opened,) = open_catalogues(
        [dblp, other], replace(settings, directory=directory, workers=2, bytes_per_worker=1)
    )
    assert dict(opened.find(PAPERS)) == expected
    signal.signal(signal.SIGINT, handler)


def test_a_process_that_ends_is_a_source_that_could_not_be_asked(
    tmp_path: Path, settings: ScanSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    # It fails as it starts: the keys of a list have no square root.
    monkeypatch.setattr("snnbib.sources.catalogues.workers._start_worker", math.sqrt)
    for number in range(2):
        (tmp_path / f"{number}.json").write_text('{"DOI": "10.1000/1"}\n', "utf-8")
    opened = _open(tmp_path, replace(settings, workers=2, bytes_per_worker=1))
    ((_, error), *_) = opened.find(PAPERS)
    assert isinstance(error, SourceUnavailable)


@pytest.mark.parametrize("is_packed", [True, False])
def test_what_is_wrong_is_named_with_its_line_and_the_rest_is_used(
    tmp_path: Path, settings: ScanSettings, *, is_packed: bool
) -> None:
    good = dblp_record(RECORDS[0])
    bad = dblp_record(RECORDS[2]).replace("&uuml;", "&lol;")
    long = dblp_record(replace(RECORDS[3], pages="1" * (8 << 20)))
    bomb = DBLP_HEAD.replace('"dblp.dtd"', '"dblp.dtd" [<!ENTITY lol "&ha;&ha;">]')
    text = bomb + bad + long + good
    lines = [bomb.count("\n") + 1, (bomb + bad).count("\n") + 1, text.count("\n")]
    data = text.encode("ascii")
    path = tmp_path / f"{DAY}.xml"
    if is_packed:
        data = gzip.compress(data + b" " * 100_000, 1)[:-20]
    path.write_bytes(data)
    opened = _open(path, settings)
    records = dict(opened.find(PAPERS))
    assert [record.locator for record in records[PAPERS[2]]] == ["conf/aaai/1"]  # type: ignore[union-attr]
    expected = [
        (lines[0], "the entity &lol; is not one character of dblp.dtd: put the file's own "
         "dblp.dtd beside it"),
        (lines[1], "a record of more than 8 MB is skipped"),
    ]  # fmt: skip
    if is_packed:
        message = "the gzip breaks off here: download it again; what stands before is used"
        expected.append((lines[2], message))
    results = [(finding.line, finding.message) for finding in opened.findings]
    assert results == expected
    assert {finding.path for finding in opened.findings} == {str(path)}


def test_lines_are_counted_through_the_ranges_of_a_file(
    tmp_path: Path, settings: ScanSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("snnbib.sources.catalogues.parts.RANGE_BYTES", 1_000)
    lines = list(json_lines(map(crossref_work, RECORDS)))
    lines.insert(20, "{damaged\n")
    path = tmp_path / f"{DAY}.json"
    path.write_text("".join(lines), "utf-8")
    opened = _open(path, settings)
    assert len(dict(opened.find(PAPERS))) == 2
    assert len(opened.parts) > 5
    assert [(finding.line, finding.message) for finding in opened.findings] == [
        (21, "the line is not a JSON object")
    ]


def test_records_of_another_schema_year_are_named(tmp_path: Path, settings: ScanSettings) -> None:
    path = tmp_path / "1.json"
    path.write_text('{"DOI": "10.1000/1", "titles": {"en": "T"}}\n', "utf-8")
    opened = _open(path, settings)
    assert list(opened.find(PAPERS)) == []
    assert [str(finding.message) for finding in opened.findings] == [
        "none of its records has a title: another form?"
    ]


def test_many_faults_of_one_kind_are_counted(
    tmp_path: Path, settings: ScanSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "_MOST_FINDINGS", 2)
    path = tmp_path / f"{DAY}.json"
    good = "".join(json_lines([crossref_work(RECORDS[0])]))
    path.write_bytes(good.encode() + b'"\xfc"\n{\n{\n{\n{\n' + good.encode())
    opened = _open(path, settings)
    assert [paper for paper, _ in opened.find(PAPERS)] == [PAPERS[2]]
    assert [(finding.line, finding.message) for finding in opened.findings] == [
        (2, "the line is not UTF-8"),
        (3, "the line is not a JSON object"),
        (4, "the line is not a JSON object"),
        (0, "the line is not a JSON object (and 2 more of this file)"),
    ]


def test_parts_that_cannot_be_used_are_named_and_the_rest_is_used(
    tmp_path: Path, settings: ScanSettings
) -> None:
    directory = tmp_path / f"crossref-{DAY}"
    directory.mkdir()
    lines = list(json_lines(map(crossref_work, RECORDS[:3])))
    arxiv = json_lines([arxiv_paper(replace(RECORDS[1], arxiv="2312.06372"))])
    texts = {
        "1.jsonl": lines[0],
        "2.jsonl": "".join(arxiv),
        "3.xml": dblp_xml(RECORDS),
        "4.json": '{"items": [' + lines[2].strip() + ", {",
        "5.jsonl": lines[1],
    }
    for name, text in texts.items():
        (directory / name).write_text(text, "utf-8")
    opened = _open(directory, settings)
    (directory / "5.jsonl").unlink()
    assert [paper for paper, _ in opened.find(PAPERS)] == [PAPERS[0], PAPERS[2]]
    assert [
        (Path(finding.path).name, finding.line, finding.message) for finding in opened.findings
    ] == [
        ("2.jsonl", 0, "it comes from arxiv, not from crossref: give it as a separate catalogue"),
        ("3.xml", 0, "it comes from dblp, not from crossref: give it as a separate catalogue"),
        ("4.json", 1, "the line is not a JSON object"),
        ("5.jsonl", 0, "No such file or directory"),
    ]


def test_what_is_left_out_of_a_record_of_the_list_is_a_finding(
    tmp_path: Path, settings: ScanSettings
) -> None:
    path = tmp_path / f"crossref-{DAY}.json"
    authors = {"author": [{"given": "Ada", "family": "Zorn, Ph.D."}], "ISSN": ["1234"]}
    works = [crossref_work(record) | authors for record in RECORDS]
    path.write_text("".join(json_lines(works)), "utf-8")
    opened = _open(path, settings)
    assert [paper for paper, _ in opened.find(PAPERS[2:])] == [PAPERS[2]]
    where = f"crossref 10.1609/aaai.v38i1.1 (crossref-{DAY}.json, {DAY})"
    assert [(finding.rule, finding.message) for finding in opened.findings] == [
        ("source-invalid-value", f'{where}: ISSN "1234" is not an ISSN; it is left out'),
        ("name-rest", f'{where}: author "Zorn, Ph.D. Ada": "Ph.D." is left out of the name'),
    ]


def test_of_a_title_like_introduction_the_nearest_are_kept(
    tmp_path: Path, settings: ScanSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "_MOST_CANDIDATES", 3)
    records = [_record(number, "Introduction") for number in range(10, 30)]
    path = tmp_path / f"{DAY}.xml"
    path.write_text(dblp_xml(records), "ascii")
    paper = Paper(title="Introduction", links=(Link(label="", url=records[15].urls[0]),), year=2024)
    ((_, results),) = _open(path, settings).find([paper])
    assert [record.locator for record in results] == [  # type: ignore[union-attr]
        "conf/aaai/25",
        "conf/aaai/10",
        "conf/aaai/11",
    ]


def test_catalogues_of_one_source_are_one(
    dblp: Path, tmp_path: Path, settings: ScanSettings
) -> None:
    other = tmp_path / f"other-{DAY}.xml"
    other.write_text(dblp_xml([_record(99, PAPERS[1].title)]), "ascii")
    (opened,) = open_catalogues([dblp, other, dblp], settings)
    assert [paper for paper, _ in opened.find(PAPERS)] == list(PAPERS)


def test_of_a_record_that_two_files_have_the_newest_is_taken(
    tmp_path: Path, settings: ScanSettings
) -> None:
    for day in ("2025-03-01", "2026-03-01", "2024-03-01"):
        lines = "".join(json_lines([crossref_work(RECORDS[0])]))
        (tmp_path / f"crossref-{day}.json").write_text(lines, "utf-8")
    (opened,) = open_catalogues(sorted(tmp_path.glob("*.json")), settings)
    ((_, records),) = opened.find(PAPERS)
    assert [record.catalogue for record in records] == [  # type: ignore[union-attr]
        "crossref-2026-03-01.json, 2026-03-01"
    ]


def test_steps_that_nobody_asks_for_are_forgotten(
    dblp: Path, settings: ScanSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(_open(dblp, settings).find(PAPERS))
    monkeypatch.setattr("snnbib.sources.catalogues.steps._KEPT_SECONDS", -60)
    list(_open(dblp, settings).find(PAPERS[:1]))
    assert len(list(settings.directory.rglob("*.jsonl"))) == 1
