r"""Markdown -> Papers with line numbers. Pure."""

import re
from dataclasses import dataclass

from snnbib.errors import ListError
from snnbib.model import Finding, Paper
from snnbib.readinglist.findings import RULES, papers_and_findings
from snnbib.readinglist.reader import read_document

__all__ = ["RULES", "ReadingList", "decode", "parse"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingList:
    """What a list says: its papers in order, and what a person should look at, by line."""

    papers: tuple[Paper, ...]
    findings: tuple[Finding, ...]


def decode(data: bytes, path: str) -> str:
    """The text of a list: UTF-8, with or without a byte order mark.

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
        raise ListError("a NUL character: this is no text file", path=path, line=line)
    return text


def _line_of(data: bytes, position: int) -> int:
    return len(re.findall(rb"\r\n?|\n", data[:position])) + 1


def parse(text: str, path: str = "") -> ReadingList:
    r"""Read a list. Any text can be read; `path` only goes into the findings.

    >>> text = "## ICLR-2023\n- Spikformer [[paper](https://arxiv.org/abs/2209.15425)]"
    >>> [(paper.title, paper.venue, paper.year, paper.line) for paper in parse(text).papers]
    [('Spikformer', 'ICLR', 2023, 2)]
    """
    document = read_document(re.sub(r"\r\n?", "\n", text.removeprefix("\ufeff")))
    papers, findings = papers_and_findings(document, path)
    return ReadingList(papers=papers, findings=findings)
