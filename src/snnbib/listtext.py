"""The bytes of a list -> its text, with errors that name the line. Pure."""

import re

from snnbib.annotate import remove_annotations
from snnbib.errors import ListError

__all__ = ["decode"]


def decode(data: bytes, path: str) -> str:
    """The text of a list: UTF-8, with or without a byte order mark.

    The links that `snnbib annotate` has written are left out: they lead back to the exports.

    Raises:
        ListError: It is not text in UTF-8; the line is that of the first offending byte.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ListError("this is UTF-16: save it as UTF-8", path=path, line=1)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = _line_of(data, error.start)
        message = f"byte 0x{data[error.start]:02x} is not UTF-8: save the list as UTF-8"
        raise ListError(message, path=path, line=line) from error
    if "\0" in text:
        line = _line_of(data, data.index(b"\0"))
        raise ListError("a NUL character: this is not a text file", path=path, line=line)
    return remove_annotations(text)


def _line_of(data: bytes, position: int) -> int:
    return len(re.findall(rb"\r\n?|\n", data[:position])) + 1
