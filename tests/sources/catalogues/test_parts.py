"""What a path stands for: files, directories, tars; and how their form is told."""

import gzip
import io
import os
import tarfile
from pathlib import Path

import pytest

from snnbib.errors import FileError
from snnbib.model import SourceName
from snnbib.sources.catalogues import parts
from snnbib.sources.catalogues.crossref_json import CrossrefLines
from snnbib.sources.catalogues.dblp_xml import DblpXml
from snnbib.sources.catalogues.parts import (
    catalogue_files,
    form_of_part,
    parts_of,
)

WORK = b'{"title": ["T"], "DOI": "10.1000/1"}\n'
DBLP = b'<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd">\n<dblp>\n'
DAY = 1_793_491_200  # 2026-11-01


def test_a_dtd_beside_the_file_adds_its_characters(tmp_path: Path) -> None:
    (tmp_path / "dblp.dtd").write_text('<!ENTITY Scaron "&#352;">', "ascii")
    (tmp_path / "dblp.xml").write_bytes(DBLP)
    (part,) = parts_of(catalogue_files(tmp_path / "dblp.xml"))
    assert form_of_part(part) == DblpXml("ISO-8859-1", {"Scaron": "Š"})


def test_a_directory_has_its_files_as_parts(tmp_path: Path) -> None:
    directory = tmp_path / "crossref-2025"
    (directory / "deep").mkdir(parents=True)
    (directory / "2.jsonl.gz").write_bytes(gzip.compress(WORK))
    (directory / "deep" / "10.json").write_bytes(b'{"items": []}')
    for name in ("README.md", "1.jsonl.gz.sha256", ".3.json"):
        (directory / name).write_bytes(b"not a part")
    for path in directory.rglob("*"):
        os.utime(path, (DAY, DAY))
    catalogue = catalogue_files(directory)
    assert catalogue.source is SourceName.CROSSREF
    assert [(part.name, part.catalogue) for part in parts_of(catalogue)] == [
        (f"{directory}/2.jsonl.gz", "crossref-2025/2.jsonl.gz, 2026-11-01"),
        (f"{directory}/deep/10.json", "crossref-2025/deep/10.json, 2026-11-01"),
    ]


def test_a_tar_has_its_members_as_parts(tmp_path: Path) -> None:
    path = tmp_path / "crossref-2025-03-01.tar"
    with tarfile.open(path, "w") as archive:
        for name, data in (("p/1.jsonl.gz", gzip.compress(WORK)), ("p/README", b"x")):
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    catalogue = catalogue_files(path)
    (part,) = parts_of(catalogue)
    assert catalogue.source is SourceName.CROSSREF
    assert (part.name, part.catalogue, part.start) == (
        f"{path}/p/1.jsonl.gz",
        "crossref-2025-03-01.tar/p/1.jsonl.gz, 2025-03-01",
        512,
    )
    assert form_of_part(part) == CrossrefLines()


@pytest.mark.parametrize(
    ("head", "record"),
    [
        (b"", WORK),
        (DBLP, b'<article key="a">\n<title>A</title></article>\n'),
    ],
)
def test_a_large_file_is_cut_into_ranges_of_whole_records(
    tmp_path: Path, head: bytes, record: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "RANGE_BYTES", 100)
    path = tmp_path / "catalogue"
    path.write_bytes(head + record * 20)
    opened = list(parts_of(catalogue_files(path)))
    data = path.read_bytes()
    ranges = [data[part.start : part.start + part.size] for part in opened]
    assert b"".join(ranges) == data
    assert len(ranges) > 4
    for text in ranges[:-1]:
        assert text.rstrip().endswith(record.rstrip()[-9:])


def test_a_record_longer_than_a_range_stays_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "RANGE_BYTES", 30)
    path = tmp_path / "crossref.json"
    path.write_bytes(WORK * 2)
    assert [(part.start, part.size) for part in parts_of(catalogue_files(path))] == [
        (0, len(WORK)),
        (len(WORK), len(WORK)),
    ]


def test_a_large_file_of_no_form_is_left_to_the_scan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "RANGE_BYTES", 30)
    (tmp_path / "1.json").write_bytes(WORK)
    (tmp_path / "2.json").write_bytes(b"<html>" * 20)
    opened = list(parts_of(catalogue_files(tmp_path)))
    assert [(part.path.name, part.form) for part in opened] == [
        ("1.json", CrossrefLines()),
        ("2.json", None),
    ]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("missing", "no such file or directory"),
        ("loop", "Too many levels of symbolic links"),
        ("pipe", "neither a file nor a directory"),
        ("page.json", "an HTML page: download it again"),
        ("empty", "there is no catalogue in this directory"),
        ("notes.tar", "there is no catalogue in it"),
        ("notes", "there is no catalogue in it; b.xml: XML, but not DBLP's: download it again"),
        ("x.tar.gz", "a compressed tar: unpack it, and give the tar or its directory"),
        ("x.json.gz", "the gzip breaks off here: download it again"),
    ],
)
def test_a_path_that_is_not_a_catalogue_is_named(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "page.json").write_bytes(b"<html>")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "a.json").write_bytes(b'{"name": 1}')
    (tmp_path / "notes" / "b.xml").write_bytes(b"<feed/>")
    (tmp_path / "x.json.gz").write_bytes(gzip.compress(WORK)[:10])
    with tarfile.open(tmp_path / "notes.tar", "w") as archive:
        archive.addfile(tarfile.TarInfo("README"))
    packed = gzip.compress((tmp_path / "notes.tar").read_bytes())
    (tmp_path / "x.tar.gz").write_bytes(packed)
    with pytest.raises(FileError) as caught:
        catalogue_files(tmp_path / name)
    assert str(caught.value) == f"{tmp_path / name}: {message}"


def test_a_tar_that_breaks_off_has_the_parts_before_the_break(tmp_path: Path) -> None:
    path = tmp_path / "x.tar"
    with tarfile.open(path, "w") as archive:
        for name in ("1.json", "2.json"):
            member = tarfile.TarInfo(name)
            member.size = len(WORK)
            archive.addfile(member, io.BytesIO(WORK))
    path.write_bytes(path.read_bytes()[:1300])  # within the header of the second member
    assert [(part.name, part.fault) for part in parts_of(catalogue_files(path))] == [
        (f"{path}/1.json", ""),
        (str(path), "the tar breaks off: unexpected end of data"),
    ]


def test_a_file_that_has_disappeared_is_a_part_with_a_fault(tmp_path: Path) -> None:
    for name in ("1.json", "2.json"):
        (tmp_path / name).write_bytes(WORK)
    catalogue = catalogue_files(tmp_path)
    (tmp_path / "1.json").unlink()
    assert [(part.path.name, part.fault) for part in parts_of(catalogue)] == [
        ("1.json", "No such file or directory"),
        ("2.json", ""),
    ]
