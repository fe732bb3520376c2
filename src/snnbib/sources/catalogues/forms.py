"""The protocol of a form: where its records end, what identifies them, how they are decoded.

A form is how a catalogue is written: DBLP's XML, arXiv's JSON lines, Crossref's JSON lines or its
older parts of one JSON object each. Pure: bytes in, values out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from snnbib.model import Record, SourceName
from snnbib.sources.value_checks import InvalidValue

__all__ = [
    "LONGEST_RECORD_BYTES",
    "CatalogueRecord",
    "Form",
    "Problem",
    "Summary",
    "UnreadableRecordError",
]

LONGEST_RECORD_BYTES = 8 << 20
"""A longer record is reported and skipped. A record with a thousand references has less than one
megabyte, and lxml refuses texts of ten megabytes."""


class UnreadableRecordError(ValueError):
    """One record cannot be decoded; the message says why."""


class Problem(NamedTuple):
    """A fault of a part of a catalogue. `line` counts from 1; 0 means the whole part."""

    line: int
    message: str


class CatalogueRecord(NamedTuple):
    """A decoded record, and what was left out of it.

    `volume` is the key of the volume that completes it, or "".
    """

    record: Record
    volume: str = ""
    invalid: Sequence[InvalidValue] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """What identifies each record of a block, read without decoding the whole records."""

    titles: Sequence[bytes]
    """As the catalogue writes them, on one line each; empty where there is none."""
    identifier_keys: Sequence[Sequence[str]]
    """See `snnbib.sources.catalogues.selection`."""
    unreadable: Sequence[tuple[int, str]] = ()
    """The position and the fault of each record that cannot be read at all."""


class Form(Protocol):
    """How a catalogue is written."""

    @property
    def source(self) -> SourceName:
        """The service that publishes catalogues in this form."""
        ...

    @property
    def longest_record(self) -> int:
        """How many bytes a record may have, so that memory stays bounded."""
        ...

    def first_end(self, text: bytes | bytearray) -> int:
        """The position after the first record of a text; 0 if no record ends in it."""
        ...

    def end(self, text: bytes | bytearray, *, is_last: bool) -> int:
        """The position after the last whole record of a text; 0 if no record ends in it.

        Args:
            text: some of the catalogue, from the beginning of a record.
            is_last: nothing follows.
        """
        ...

    def breaks_off(self, rest: bytes) -> bool:
        """Whether the bytes after the last record are the beginning of another."""
        ...

    def split(self, block: bytes) -> list[bytes]:
        """The records of a block of whole records."""
        ...

    def summarize(self, records: Sequence[bytes]) -> Summary:
        """What identifies these records."""
        ...

    def title(self, title: bytes) -> str:
        """A title of a summary as text, so that it can be folded."""
        ...

    def decode(self, record: bytes, catalogue: str) -> CatalogueRecord:
        """The whole record.

        Args:
            record: one of those that `split` gave.
            catalogue: which file it is from, and of which day.

        Raises:
            UnreadableRecordError: it cannot be decoded.
        """
        ...

    def volumes(self, records: Sequence[bytes]) -> list[tuple[str, bytes]]:
        """Key and text of the proceedings and books from which other records take their fields."""
        ...
