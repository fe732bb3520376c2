"""TOML files that people write: parsed, and the lines of their keys for messages. Pure."""

import re
from typing import Any

from snnbib.errors import SnnbibError
from snnbib.files import conflict_line
from snnbib.lazy_patterns import lazy_pattern

__all__ = ["key_line", "parse_toml", "table_lines"]

_MARK = "\ufeff"
"""The byte order mark, which editors on Windows write in front of a text."""
_HEADER = lazy_pattern(r"""\s*\[\[?\s*(?P<name>[\w."'-]+)\s*\]""")


def parse_toml(text: str, path: str, error_type: type[SnnbibError]) -> dict[str, Any]:
    """The content of a TOML file.

    Args:
        text: the file.
        path: what errors call it.
        error_type: the class of the error.

    Raises:
        SnnbibError: of this class, with the line, if the text is not TOML.
    """
    import tomllib  # noqa: PLC0415  (many a list has no such file)

    try:
        return tomllib.loads(text.removeprefix(_MARK))
    except RecursionError:
        raise error_type("not TOML: nested too deep", path=path) from None
    except tomllib.TOMLDecodeError as error:
        if line := conflict_line(text):
            message = "git has left conflict markers: keep the lines that are right"
            raise error_type(message, path=path, line=line) from None
        # Before Python 3.14 the line is in the message only: "... (at line 3, column 5)", or
        # "... (at end of document)".
        match = re.search(r"\(at line (\d+), (column \d+)\)", str(error))
        line = int(match[1]) if match else len(_lines(text))
        reason = f"{str(error)[: match.start()]}({match[2]})" if match else str(error)
        raise error_type(f"not TOML: {reason}", path=path, line=line) from None


def table_lines(text: str, table: str) -> tuple[int, ...]:
    """The lines of the headers of all tables of a name, counted from 1."""
    return tuple(
        number
        for number, line in enumerate(_lines(text), 1)
        if (header := _HEADER.match(line)) and _name(header) == table
    )


def key_line(text: str, key: str, table: str = "", number: int = 1) -> int:
    r"""The line of a key, or of a table by its name.

    Args:
        text: TOML.
        key: the name, as it is called in its table.
        table: the name of the table that the key is in; "" for the outermost.
        number: of several tables of this name, counted from 1.

    Returns:
        The line, counted from 1. Without such a key that of the table; 0 if that is not a table
        with a line of its own.

    >>> key_line('list = "papers.md"\n[[venue]]\n[[venue]]\nnames = []', "names", "venue", 2)
    4
    """
    pattern = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*[.=]""")
    count = header_line = 0
    is_inside = not table
    for line_number, line in enumerate(_lines(text), 1):
        if header := _HEADER.match(line):
            name = _name(header)
            if name == table:
                count += 1
                is_inside = count == number
                header_line = line_number if is_inside else header_line
            elif name == (f"{table}.{key}" if table else key) and (is_inside or not table):
                return line_number
            else:
                is_inside = is_inside and bool(table) and name.startswith(f"{table}.")
        elif is_inside and pattern.match(line):
            return line_number
    return header_line


def _name(header: re.Match[str]) -> str:
    """The name of a table without the quotation marks around its parts."""
    return re.sub("[\"']", "", header["name"])


def _lines(text: str) -> list[str]:
    """The lines of TOML: other characters that end lines elsewhere may stand inside of them."""
    return text.removeprefix(_MARK).removesuffix("\n").split("\n") if text else []
