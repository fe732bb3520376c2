"""JSON with one record a line, as arXiv and Crossref publish it. Pure."""

import json
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import msgspec

from snnbib.sources.catalogues.forms import LONGEST_RECORD_BYTES
from snnbib.text import clean

__all__ = ["JsonLines", "json_object", "read_lines", "title_lines"]

_T = TypeVar("_T")


class JsonLines:
    """What forms with one record a line share (see `snnbib.sources.catalogues.forms.Form`)."""

    __slots__ = ()

    @property
    def longest_record(self) -> int:
        """See `snnbib.sources.catalogues.forms.LONGEST_RECORD_BYTES`."""
        return LONGEST_RECORD_BYTES

    def first_end(self, text: bytes | bytearray) -> int:
        """After the first line."""
        return text.find(b"\n") + 1

    def end(self, text: bytes | bytearray, *, is_last: bool) -> int:
        """After the last line."""
        return len(text) if is_last else text.rfind(b"\n") + 1

    def breaks_off(self, rest: bytes) -> bool:
        """Always false: a last line without an end is read, or reported as damaged."""
        del rest
        return False

    def split(self, block: bytes) -> list[bytes]:
        """The lines that are not empty."""
        return [line for line in block.split(b"\n") if line.strip()]

    def title(self, title: bytes) -> str:
        """The title without HTML markup and entities, TeX as it is."""
        return clean(title.decode(errors="replace"))

    def volumes(self, records: Sequence[bytes]) -> list[tuple[str, bytes]]:
        """Always empty: each record has the title of its container."""
        del records
        return []


def read_lines(
    lines: Sequence[bytes], decoder: "msgspec.json.Decoder[_T]", convert: Callable[[Any], _T]
) -> tuple[list[_T], list[tuple[int, str]]]:
    """What identifies each line, and the position and fault of the lines that cannot be read.

    All lines are decoded in one call. Only if one is damaged, or has a value of another type, they
    are decoded one by one.

    Args:
        lines: one JSON object each.
        decoder: decodes lines whose values have the usual types.
        convert: makes the same value from any other JSON object.
    """
    try:
        values = decoder.decode_lines(b"\n".join(lines))
    except (msgspec.DecodeError, UnicodeDecodeError):
        values = []
    if len(values) == len(lines):
        return values, []
    return _read_each(lines, decoder, convert)


def _read_each(
    lines: Sequence[bytes], decoder: "msgspec.json.Decoder[_T]", convert: Callable[[Any], _T]
) -> tuple[list[_T], list[tuple[int, str]]]:
    values, unreadable = [], []
    for position, line in enumerate(lines):
        try:
            values.append(_read_line(line, decoder, convert))
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            values.append(convert({}))
            unreadable.append((position, _reason(line)))
    return values, unreadable


def _reason(line: bytes) -> str:
    """Why a line cannot be read."""
    try:
        line.decode()
    except UnicodeDecodeError:
        return "the line is not UTF-8"
    return "the line is not a JSON object"


def _read_line(
    line: bytes, decoder: "msgspec.json.Decoder[_T]", convert: Callable[[Any], _T]
) -> _T:
    try:
        return decoder.decode(line)
    except msgspec.ValidationError:
        return convert(msgspec.json.decode(line, type=dict[str, Any]))


def json_object(record: bytes) -> dict[str, Any]:
    """A record as a dictionary.

    Raises:
        ValueError: it is not a JSON object.
    """
    try:
        value = msgspec.json.decode(record)
    # msgspec is three times as fast as the standard library, but refuses more.
    except (msgspec.DecodeError, UnicodeDecodeError):
        value = json.loads(record)
    if not isinstance(value, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004  (as for a text that is not JSON)
    return value


def title_lines(titles: Sequence[str]) -> list[bytes]:
    """Titles as UTF-8, each on one line."""
    text = "\n".join(titles)
    if text.count("\n") >= len(titles):
        text = "\n".join(" ".join(title.split()) for title in titles)
    return text.encode(errors="replace").split(b"\n") if titles else []
