"""The join of docs/catalogues.md, run by Spark on this machine."""

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from snnbib.matching import match_records
from snnbib.model import Paper
from snnbib.sources.catalogues import ScanSettings, open_catalogues
from tests.sources.catalogues.test_duckdb_engine import PAPERS, RECORDS
from tests.sources.catalogues.written import crossref_work, json_lines

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

sql = pytest.importorskip("pyspark.sql", reason="make spark installs it")
pytest.importorskip("pandas", reason="make spark installs it")

LISTED = [replace(paper, venue="AAAI", year=2024) for paper in PAPERS]
_PAGE = Path(__file__).parents[2] / "docs/catalogues.md"


@pytest.fixture(scope="module")
def spark() -> "Iterator[SparkSession]":
    """Spark in this process, with two threads; nothing but the loopback is used."""
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        sql.SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate()
    )
    yield session
    session.stop()


def _script() -> str:
    """The Python of the page's section about Spark."""
    section = _PAGE.read_text("utf-8").partition("## Beyond one machine")[2]
    (code,) = re.findall(r"```py\n(.*?)```", section, re.DOTALL)
    return str(code)


@pytest.mark.filterwarnings("ignore")  # of Spark itself
def test_the_join_of_the_documentation_matches_what_a_scan_matches(
    spark: "SparkSession", tmp_path: Path
) -> None:
    directory = tmp_path / "crossref-2026-11-01"
    directory.mkdir()
    for number in range(3):
        works = map(crossref_work, RECORDS[number::3])
        (directory / f"{number}.jsonl").write_text("".join(json_lines(works)), "utf-8")
    names: dict[str, Any] = {}
    exec(compile(_script(), str(_PAGE), "exec"), names)  # noqa: S102  (the page's own code)
    rows = names["matched"](spark, LISTED, str(directory)).collect()
    assert sorted((row.paper, row.locator) for row in rows) == _by_scan(directory, tmp_path)
    assert len(rows) > 4


def _by_scan(directory: Path, tmp_path: Path) -> list[tuple[int, str]]:
    (catalogue,) = open_catalogues([directory], ScanSettings(directory=tmp_path / "c", workers=1))
    matched = []
    for paper, records in catalogue.find(LISTED):
        assert not isinstance(records, Exception)
        record = match_records(catalogue.name, paper, records, "2026-11-01").record
        if record is not None:
            matched.append((_position(paper), record.locator))
    return sorted(matched)


def _position(paper: Paper) -> int:
    return LISTED.index(paper)
