"""DuckDB selects what the other engine selects."""

import gzip
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from snnbib.errors import FileError
from snnbib.model import Link, Paper, Person, Record, SourceName, WorkType
from snnbib.sources import LookupResult
from snnbib.sources.catalogues import Engine, ScanSettings, open_catalogues
from tests.sources.catalogues.written import arxiv_paper, crossref_work, json_lines

DAY = "2026-11-01"
TITLES = [
    "Ternary Spike: Learning Ternary Spikes for Spiking Neural Networks",
    "Ternary Spike",
    "Spike",
    "Spike - A Language; or, What It Is",
    "Über Café Networks & β-Spikes",
    "CO<sub>2</sub> Spikes in the Wild",
    "Learning $\\alpha$-Spikes Under Constraints of Energy and of Time",
    "Ternary Spikes",
    "Learning alpha-Spikes Under Constraints of Energy and of Time, Extended",
    *(f"Another Paper of Many Words, the {number}th" for number in range(40)),
]
RECORDS = [
    Record(
        source=SourceName.CROSSREF,
        locator=f"10.1609/aaai.v38i1.{number}",
        type=WorkType.CONFERENCE_PAPER,
        title=title,
        authors=(Person(family="Gülçehre", given="Ada"),),
        year=2024,
        container_title="AAAI",
        doi=f"10.1609/aaai.v38i1.{number}",
        arxiv=f"2312.{number:05}",
        urls=(f"https://ojs.aaai.org/index.php/AAAI/article/view/{number}",),
    )
    for number, title in enumerate(TITLES)
]
PAPERS = [
    *(Paper(title=title) for title in TITLES[:8]),
    Paper(title="Spike: Something Else Entirely"),
    Paper(
        title="By Link",
        links=(Link(label="", url="https://ojs.aaai.org/index.php/AAAI/article/view/20"),),
    ),
    Paper(title="By DOI", links=(Link(label="", url="https://doi.org/10.1609/aaai.v38i1.21"),)),
    Paper(title="By arXiv id", links=(Link(label="", url="https://arxiv.org/abs/2312.00022"),)),
    Paper(title="Nobody Has Written This"),
]


def _crossref_lines() -> str:
    return "".join(json_lines(map(crossref_work, RECORDS)))


def _arxiv_lines() -> str:
    return "".join(json_lines(map(arxiv_paper, RECORDS)))


@pytest.fixture
def settings(tmp_path: Path) -> ScanSettings:
    pytest.importorskip("duckdb")
    return ScanSettings(directory=tmp_path / "python", workers=1)


def _both(
    path: Path, settings: ScanSettings, papers: Sequence[Paper] = PAPERS
) -> tuple[list[LookupResult], list[str]]:
    """What both engines select, and what they say is wrong."""
    other = replace(settings, directory=settings.directory.with_name("duckdb"))
    results, messages = [], []
    for engine in (settings, replace(other, engine=Engine.DUCKDB)):
        (catalogue,) = open_catalogues([path], engine)
        results.append(list(catalogue.find(papers)))
        messages.append([str(finding.message) for finding in catalogue.findings])
    assert results[0] == results[1]
    assert messages[0] == messages[1]
    return results[1], messages[1]


@pytest.mark.parametrize("name", ["crossref", "arxiv"])
@pytest.mark.parametrize("packed", [True, False])
def test_lines_give_the_same_records(
    tmp_path: Path, settings: ScanSettings, name: str, *, packed: bool
) -> None:
    text = (_crossref_lines() if name == "crossref" else _arxiv_lines()).encode()
    path = tmp_path / f"{name}-{DAY}.jsonl"
    path.write_bytes(gzip.compress(text) if packed else text)
    if packed:
        path = path.rename(path.with_suffix(".jsonl.gz"))
    results, messages = _both(path, settings)
    assert [paper for paper, _ in results] == PAPERS[: 12 if name == "arxiv" else 11]
    assert messages == []


LONG = "Learning the Weights of Spiking Networks on Small Chips"


@pytest.mark.parametrize(
    ("title", "changed"),
    [
        (LONG, {"title": [LONG.upper()]}),
        (LONG, {"title": LONG}),
        (LONG, {"title": ["", LONG]}),
        (LONG, {"title": [], "subtitle": [LONG]}),
        (LONG, {"title": [""], "subtitle": [LONG]}),
        (LONG, {"title": [f"{LONG}: a Survey"]}),
        (f"{LONG}: a Survey", {"title": [LONG]}),
        (LONG, {"title": [f"Extended Abstract: {LONG}"]}),
        ("Threshold", {"title": ["Abstract - Threshold"]}),
        ("Threshold", {"title": ["Threshold?\tA Survey"]}),
        ("Threshold", {"title": ["Threshold \u2014 a Survey"]}),
        (LONG, {"title": [LONG.replace("Weights", "Wieghts")]}),
        (LONG, {"title": [LONG.replace("Chips", "Chip")]}),
        (LONG, {"title": [LONG.replace("Learning", "Laerning")]}),
        (LONG, {"title": [LONG.replace("W", "<b>W</b>").replace("a", "&#97;")]}),
        ("https://doi.org/10.1000/AB.1", {"DOI": "10.1000/aB.1"}),
        ("https://doi.org/10.1000/1", {"resource": {"primary": {"URL": "http://x.org/10.1000/1"}}}),
        (
            "https://doi.org/10.1000/1/b",
            {"resource": {"primary": {"URL": "https://x.org/doi/10.1000/1/B/full.pdf"}}},
        ),
        (
            "https://x.org/doi/10.1000/1_2",
            {"resource": {"primary": {"URL": "https://x.org/article/10.1000%2F1_2/meta"}}},
        ),
        (
            "https://doi.org/10.1000/1",
            {"DOI": "10.1000/1.5", "resource": {"primary": {"URL": "http://dx.doi.org/10.1000/1"}}},
        ),
        (
            "https://arxiv.org/abs/2312.06372",
            {"resource": {"primary": {"URL": "https://ar5iv.org/abs/2312.06372v1"}}},
        ),
        (
            "https://arxiv.org/abs/2312.06372",
            {"resource": {"primary": {"URL": "https://ArXiv.org/abs/2312.06372"}}},
        ),
        (
            "https://ojs.aaai.org/index.php/AAAI/article/view/29114",
            {"DOI": "10.1609/AAAI.v38i11.29114"},
        ),
        ("https://www.ijcai.org/proceedings/2024/12", {"DOI": "10.24963/ijcai.2024/12"}),
        (
            "https://openreview.net/forum?id=abc",
            {"resource": {"primary": {"URL": "https://OpenReview.net/pdf?id=abc"}}},
        ),
        (
            "https://proceedings.mlr.press/v202/deng23d.html",
            {
                "resource": {
                    "primary": {"URL": "http://proceedings.mlr.press/v202/deng23d/deng23d.pdf"}
                }
            },
        ),
    ],
)
def test_every_kind_of_key_selects_the_same_works(
    tmp_path: Path, settings: ScanSettings, title: str, changed: dict[str, object]
) -> None:
    paper = Paper(title=title)
    if title.startswith("https://"):
        paper = Paper(title="By Link", links=(Link(label="", url=title),))
    work = {"DOI": "10.99999/7", "title": ["Another Title"], "type": "journal-article"}
    path = tmp_path / f"crossref-{DAY}.jsonl"
    path.write_text(_crossref_lines() + "".join(json_lines([work | changed])), "utf-8")
    ((_, records),) = _both(path, settings, [paper])[0]
    locators = [record.locator for record in records]  # type: ignore[union-attr]
    assert locators == [changed.get("DOI", "10.99999/7").lower()]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("url", "changed"),
    [
        ("https://arxiv.org/abs/2312.06372", {"id": "2312.06372"}),
        ("https://arxiv.org/abs/2312.06372v2", {"id": "2312.06372v3"}),
        ("https://arxiv.org/abs/cs.NE/0701001", {"id": "cs/0701001"}),
        ("https://doi.org/10.1000/b", {"doi": "10.1000/A\n10.1000/B"}),
        ("https://doi.org/10.1000/b", {"doi": "10.1000/B"}),
        ("https://ojs.aaai.org/index.php/AAAI/article/view/7", {"doi": "10.1609/aaai.v38i1.7"}),
    ],
)
def test_every_kind_of_key_selects_the_same_papers_of_arxiv(
    tmp_path: Path, settings: ScanSettings, url: str, changed: dict[str, str]
) -> None:
    paper = {"id": "1901.00001", "title": "Another\n  Title", "categories": "cs.NE"}
    path = tmp_path / f"arxiv-{DAY}.json"
    others = [arxiv_paper(record) for record in RECORDS[8:]]
    path.write_text("".join(json_lines([*others, paper | changed])), "utf-8")
    listed = Paper(title="By Link", links=(Link(label="", url=url),))
    ((_, records),) = _both(path, settings, [listed])[0]
    arxiv = changed.get("id", "1901.00001").removesuffix("v3")
    assert [record.locator for record in records] == [arxiv]  # type: ignore[union-attr]


def test_ranges_of_a_large_file_are_one_query(
    tmp_path: Path, settings: ScanSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("snnbib.sources.catalogues.parts.RANGE_BYTES", 2_000)
    path = tmp_path / f"crossref-{DAY}.jsonl"
    path.write_text(_crossref_lines(), "utf-8")
    assert len(_both(path, settings)[0]) == 11


def test_what_duckdb_cannot_read_is_named_by_the_other_engine(
    tmp_path: Path, settings: ScanSettings
) -> None:
    directory = tmp_path / "crossref"
    directory.mkdir()
    (directory / "1.jsonl").write_text("{broken\n" + _crossref_lines(), "utf-8")
    (directory / "2.jsonl").write_text("<html>", "utf-8")
    items = {"items": [crossref_work(record) for record in RECORDS[:3]]}
    (directory / "3.json").write_text(json.dumps(items), "utf-8")
    (directory / "4.jsonl.gz").write_bytes(gzip.compress(_crossref_lines().encode())[:-20])
    (directory / "5.jsonl").write_text('{"DOI": "10.1000/1", "titles": {"en": "T"}}', "utf-8")
    (directory / "6.jsonl").write_text(_arxiv_lines(), "utf-8")
    results, messages = _both(directory, settings)
    assert len(results) == 11
    assert messages == [
        "the line is not a JSON object",
        "an HTML page: download it again",
        "the gzip breaks off here: download it again; what stands before is used",
        "none of its records has a title: another form?",
        "it comes from arxiv, not from crossref: give it as a separate catalogue",
    ]


@pytest.mark.parametrize("name", ["crossref", "arxiv"])
def test_parquet_is_read_as_the_lines_it_was_made_from(
    tmp_path: Path, settings: ScanSettings, name: str
) -> None:
    import duckdb  # noqa: PLC0415

    lines = tmp_path / f"{name}.jsonl"
    lines.write_text(_crossref_lines() if name == "crossref" else _arxiv_lines(), "utf-8")
    path = tmp_path / f"{name}-{DAY}.parquet"
    with duckdb.connect() as connection:
        connection.execute(f"copy (from read_json('{lines}')) to '{path}' (format parquet)")
    other = replace(settings, directory=tmp_path / "other", engine=Engine.DUCKDB)
    (from_lines,) = open_catalogues([lines], settings)
    (from_parquet,) = open_catalogues([path], other)
    expected = {
        paper: tuple(replace(record, catalogue=f"{path.name}, {DAY}") for record in records)
        for paper, records in from_lines.find(PAPERS)
        if not isinstance(records, Exception)
    }
    assert dict(from_parquet.find(PAPERS)) == expected
    # Without DuckDB it is named.
    (alone,) = open_catalogues([path], replace(settings, directory=tmp_path / "alone"))
    assert list(alone.find(PAPERS)) == []
    assert [finding.message for finding in alone.findings] == [
        "Parquet, which needs --engine duckdb"
    ]


def test_without_duckdb_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    path = tmp_path / "crossref.jsonl"
    path.write_text(_crossref_lines(), "utf-8")
    settings = ScanSettings(directory=tmp_path / "cache", engine=Engine.DUCKDB)
    (catalogue,) = open_catalogues([path], settings)
    with pytest.raises(FileError, match=r"pip install 'snnbib\[duckdb\]'"):
        list(catalogue.find(PAPERS))
