"""Read the bytes of a part, unpack them, and cut them into blocks of whole records."""

import zlib
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue
from threading import Thread
from typing import NamedTuple

from snnbib.sources.catalogues.forms import Form, Problem

__all__ = [
    "BLOCK_BYTES",
    "GZIP",
    "BrokenOffError",
    "RecordBlock",
    "first_bytes",
    "read_ahead",
    "read_range",
    "record_blocks",
    "too_long_message",
    "unpack",
    "without_mark",
]

GZIP = b"\x1f\x8b"
"""The first bytes of gzip (RFC 1952)."""
_GZIP_WINDOW = 31  # zlib's number for a gzip header and the largest window
_READ_BYTES = 1 << 20
_UNPACKED_BYTES = 2 << 20
_HEAD_BYTES = 1 << 16
BLOCK_BYTES = 2 << 20
"""Records are cut and searched in blocks of about this size."""
_LONGEST_TAG_BYTES = 64
_QUEUED_PIECES = 2


def too_long_message(size: int) -> str:
    """The message about a record of more bytes than this."""
    return f"a record of more than {size >> 20} MB is skipped"


class BrokenOffError(ValueError):
    """A file ends too early, or is damaged from here on; the message says which."""


class RecordBlock(NamedTuple):
    """Some whole records, the line at which they begin, and the position after them."""

    data: bytes
    line: int
    end: int


def read_range(path: Path, start: int, size: int, count: Callable[[int], None]) -> Iterator[bytes]:
    """A range of a file, piece by piece; `count` is told the length of each."""
    with path.open("rb") as file:
        file.seek(start)
        while size > 0 and (piece := file.read(min(_READ_BYTES, size))):
            size -= len(piece)
            count(len(piece))
            yield piece


def unpack(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces, decompressed if they are gzip.

    Raises:
        BrokenOffError: the gzip ends too early, or is damaged.
    """
    first = next(pieces, b"")
    if not first.startswith(GZIP):
        yield first
        yield from pieces
        return
    yield from _unpack_gzip(first, pieces)


def _unpack_gzip(piece: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
    inflater = zlib.decompressobj(_GZIP_WINDOW)
    while True:
        try:
            unpacked = inflater.decompress(piece, _UNPACKED_BYTES)
        except zlib.error:
            raise BrokenOffError("the gzip is damaged from here on") from None
        if unpacked:
            yield unpacked
        if inflater.eof:
            # A file may consist of several gzip members (RFC 1952, 2.2), and end in zeros.
            piece = inflater.unused_data.lstrip(b"\0") or next(pieces, b"").lstrip(b"\0")
            if not piece:
                return
            inflater = zlib.decompressobj(_GZIP_WINDOW)
            continue
        piece = inflater.unconsumed_tail or next(pieces, b"")
        if not piece and not unpacked:
            raise BrokenOffError("the gzip breaks off here: download it again")


def without_mark(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces without the byte order mark that some programs write in front of UTF-8."""
    yield next(pieces, b"").removeprefix(BOM_UTF8)
    yield from pieces


def read_ahead(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The same pieces, made by another thread: zlib works while earlier pieces are searched.

    Raises:
        BrokenOffError: a gzip ends too early, or is damaged.
        OSError: the file cannot be read.
    """
    queue: Queue[bytes | Exception | None] = Queue(_QUEUED_PIECES)

    def fill() -> None:
        try:
            for piece in pieces:
                queue.put(piece)
            queue.put(None)
        except Exception as error:
            queue.put(error)

    Thread(target=fill, daemon=True).start()
    while (piece := queue.get()) is not None:
        if isinstance(piece, Exception):
            raise piece
        yield piece


def first_bytes(path: Path, start: int, size: int) -> bytes:
    """The first bytes of a part, unpacked. If the file is damaged, those in front of the damage.

    Raises:
        BrokenOffError: the damage is at the very beginning.
    """
    head = b""
    damage = ""
    try:
        for piece in unpack(read_range(path, start, min(size, _HEAD_BYTES), lambda _: None)):
            head += piece
            if len(head) >= _HEAD_BYTES:
                break
    except BrokenOffError as error:
        damage = str(error)
    if damage and not head and size <= _HEAD_BYTES:
        raise BrokenOffError(damage)
    return head[:_HEAD_BYTES]


def record_blocks(
    pieces: Iterator[bytes], form: Form, *, skip: int = 0, line: int = 1
) -> Iterator[RecordBlock | Problem]:
    """The records of a part in blocks, and what is wrong with the part.

    Args:
        pieces: the part, unpacked.
        form: how it is written.
        skip: how many bytes are scanned already, up to the end of a record.
        line: the line at which the next record begins.
    """
    cutter = _BlockCutter(form, skip, line)
    try:
        for piece in _without_first(pieces, skip):
            yield from cutter.add(piece)
    except (BrokenOffError, OSError) as error:
        yield from cutter.finish(getattr(error, "strerror", "") or str(error))
    else:
        yield from cutter.finish("")


def _without_first(pieces: Iterator[bytes], skip: int) -> Iterator[bytes]:
    for piece in pieces:
        if skip < len(piece):
            yield piece[skip:] if skip else piece
        skip = max(0, skip - len(piece))


class _BlockCutter:
    """Cuts a stream after records, and counts lines and bytes."""

    def __init__(self, form: Form, position: int, line: int) -> None:
        self._form = form
        self._position = position
        self._line = line
        self._rest = bytearray()
        self._is_skipping = False

    def add(self, piece: bytes) -> Iterator[RecordBlock | Problem]:
        """The block that this piece completes, if it completes one."""
        self._rest += piece
        if self._is_skipping:
            self._skip_to_first_end()
        if self._is_skipping or len(self._rest) < BLOCK_BYTES:
            return
        if end := self._form.end(self._rest, is_last=False):
            yield self._take(end)
        elif len(self._rest) > self._form.longest_record:
            yield Problem(
                self._line + self._rest.startswith(b"\n"),
                too_long_message(self._form.longest_record),
            )
            self._is_skipping = True
            self._skip_to_first_end()

    def finish(self, broken_off: str) -> Iterator[RecordBlock | Problem]:
        """The last block, and the problem if the stream has broken off for this reason."""
        end = self._form.end(self._rest, is_last=not broken_off)
        if end and not self._is_skipping:
            yield self._take(end)
        if broken_off:
            yield Problem(self._line, f"{broken_off}; what stands before is used")
        elif self._form.breaks_off(bytes(self._rest)):
            yield Problem(self._line, "the file breaks off here: download it again")

    def _take(self, end: int) -> RecordBlock:
        with memoryview(self._rest) as rest:
            block = RecordBlock(bytes(rest[:end]), self._line, self._position + end)
        self._drop(end)
        return block

    def _drop(self, length: int) -> None:
        self._line += self._rest.count(b"\n", 0, length)
        self._position += length
        del self._rest[:length]

    def _skip_to_first_end(self) -> None:
        if end := self._form.first_end(self._rest):
            self._drop(end)
            self._is_skipping = False
        else:  # the last bytes may be the beginning of an end tag
            self._drop(max(0, len(self._rest) - _LONGEST_TAG_BYTES))
