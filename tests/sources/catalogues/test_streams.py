"""Parts read, unpacked and cut: also those that break off."""

import gzip
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from snnbib.sources.catalogues import streams
from snnbib.sources.catalogues.crossref_json import CrossrefLines
from snnbib.sources.catalogues.dblp_xml import DblpXml
from snnbib.sources.catalogues.forms import Problem
from snnbib.sources.catalogues.streams import (
    BrokenOffError,
    RecordBlock,
    read_ahead,
    read_range,
    record_blocks,
    unpack,
    without_mark,
)

LINES = b"".join(b'{"DOI": "10.1000/%d"}\n' % number for number in range(5))


def _pieces(data: bytes, length: int = 7) -> Iterator[bytes]:
    return (data[start : start + length] for start in range(0, len(data), length))


@pytest.mark.parametrize("length", [1, 7, 10_000])
def test_gzip_is_unpacked_whatever_its_pieces(length: int) -> None:
    packed = gzip.compress(LINES)
    assert b"".join(unpack(_pieces(packed, max(2, length)))) == LINES
    assert b"".join(unpack(_pieces(packed * 2 + b"\0\0", max(2, length)))) == LINES * 2
    assert b"".join(unpack(_pieces(LINES, length))) == LINES
    assert b"".join(unpack(iter(()))) == b""


@pytest.mark.parametrize(
    ("packed", "message"),
    [
        (gzip.compress(LINES)[:-12], "the gzip breaks off here"),
        (gzip.compress(LINES)[:10] + b"damaged damaged", "the gzip is damaged from here on"),
    ],
    ids=["cut", "damaged"],
)
def test_a_damaged_gzip_is_unpacked_as_far_as_it_goes(packed: bytes, message: str) -> None:
    pieces = unpack(iter([packed]))
    with pytest.raises(BrokenOffError, match=message):
        list(pieces)


def test_a_range_of_a_file_is_read_and_counted(tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(LINES)
    lengths: list[int] = []
    assert b"".join(read_range(tmp_path / "x", 3, 8, lengths.append)) == LINES[3:11]
    assert lengths == [8]


def test_a_thread_that_fails_raises_where_its_pieces_are_used() -> None:
    def failing() -> Iterator[bytes]:
        yield b"a"
        raise BrokenOffError("here")

    pieces = read_ahead(failing())
    assert next(pieces) == b"a"
    with pytest.raises(BrokenOffError, match="here"):
        next(pieces)


def test_blocks_have_whole_records_and_their_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(streams, "BLOCK_BYTES", 30)
    size = len(LINES) // 5
    assert list(record_blocks(_pieces(LINES), CrossrefLines())) == [
        RecordBlock(LINES[:size], 1, size),
        RecordBlock(LINES[size : 2 * size], 2, 2 * size),
        RecordBlock(LINES[2 * size : 3 * size], 3, 3 * size),
        RecordBlock(LINES[3 * size : 4 * size], 4, 4 * size),
        RecordBlock(LINES[4 * size :], 5, 5 * size),
    ]


def test_what_was_scanned_before_is_skipped() -> None:
    size = len(LINES) // 5
    assert list(record_blocks(_pieces(LINES), CrossrefLines(), skip=2 * size, line=3)) == [
        RecordBlock(LINES[2 * size :], 3, 5 * size)
    ]


def test_a_part_that_breaks_off_is_used_up_to_there() -> None:
    def broken() -> Iterator[bytes]:
        yield LINES + b'{"DOI": "10.'
        raise BrokenOffError("the gzip breaks off here")

    assert list(record_blocks(broken(), CrossrefLines())) == [
        RecordBlock(LINES, 1, len(LINES)),
        Problem(6, "the gzip breaks off here; what stands before is used"),
    ]


def test_xml_that_breaks_off_is_named() -> None:
    record = b'<article key="a">\n</article>\n'
    assert list(record_blocks(iter([record + record[:-5]]), DblpXml())) == [
        RecordBlock(record[:-1], 1, len(record) - 1),
        Problem(2, "the file breaks off here: download it again"),
    ]
    whole = record_blocks(iter([record + b"</dblp>"]), DblpXml())
    assert [type(item) for item in whole] == [RecordBlock]
    assert list(record_blocks(iter([b"<dblp>\n"]), DblpXml())) == [
        Problem(1, "the file breaks off here: download it again")
    ]


def test_the_mark_in_front_of_utf_8_is_dropped() -> None:
    assert list(without_mark(iter([b"\xef\xbb\xbf{}", b"\xef\xbb\xbf"]))) == [
        b"{}",
        b"\xef\xbb\xbf",
    ]


def test_a_record_of_many_megabytes_is_named_and_the_rest_is_used() -> None:
    record = b'<article key="a">\n</article>'
    long = b'<article key="b">' + b"x" * (10 << 20) + b"</article>"
    data = io.BytesIO(record + b"\n" + long + b"\n" + record)
    assert list(record_blocks(iter(lambda: data.read(1 << 20), b""), DblpXml())) == [
        RecordBlock(record, 1, len(record)),
        Problem(3, "a record of more than 8 MB is skipped"),
        RecordBlock(b"\n" + record, 3, len(data.getvalue())),
    ]
