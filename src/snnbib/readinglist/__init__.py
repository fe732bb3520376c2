r"""Markdown -> Papers with line numbers. Pure.

A list is headings that name venues and years, and list items that name papers::

    ## ICLR-2024
    - Title of the Paper [[paper](https://...)] [[code](https://...)]

What is read is the structure that CommonMark gives the text, not the shape of its lines:

* **Section.** A heading names a venue, a year, or both; what it does not name comes from the
  heading above it, so that "Oral" inside a venue's section belongs to that venue. An item that
  only names a venue or year is the heading of the items nested in it.
* **Title.** The item's first text that is not the label of a link. A link's label is the title
  where the item begins with it, unless it stands in brackets or is a word such as "paper".
  Emphasis is dropped, math kept. What follows the title (a second line, authors and venue after
  a dash, "(Oral)") is left out of it, with a notice.
* **Links.** All of the item's, with those of nested items that hold nothing else; URLs as written.
* **Not papers.** Links into the document itself, comments, code, tables: each with a finding.

One bad line never loses the others, and nothing is skipped in silence: `RULES` says what is found.

`markdown` makes inline text flat, `titles` finds the title in it, `sections` reads headings, and
`reader` walks through the document.
"""

import re
from dataclasses import dataclass

from snnbib.annotate import remove_annotations
from snnbib.errors import ListError
from snnbib.model import Finding, Paper
from snnbib.readinglist.reader import RULES, Reader

__all__ = ["RULES", "ReadingList", "decode", "parse"]

_FRONT_MATTER = re.compile(
    r"---[ \t]*\n(?=[\w-]+[ \t]*:).*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingList:
    """What a list says: its papers in order, and what a person should look at, by line."""

    papers: tuple[Paper, ...]
    findings: tuple[Finding, ...]


def decode(data: bytes, path: str) -> str:
    """The text of a list: UTF-8, with or without a byte order mark.

    The links that `snnbib annotate` has written are left out: they lead back to the exports.

    Raises:
        ListError: It is no text in UTF-8; the line is that of the first offending byte.
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
    return remove_annotations(text)


def _line_of(data: bytes, position: int) -> int:
    return len(re.findall(rb"\r\n?|\n", data[:position])) + 1


def parse(text: str, path: str = "") -> ReadingList:
    r"""Read a list. Any text can be read; `path` only goes into the findings.

    >>> text = "## ICLR-2023\n- Spikformer [[paper](https://arxiv.org/abs/2209.15425)]"
    >>> [(paper.title, paper.venue, paper.year, paper.line) for paper in parse(text).papers]
    [('Spikformer', 'ICLR', 2023, 2)]
    """
    text = re.sub(r"\r\n?", "\n", text.removeprefix("\ufeff"))
    if front := _FRONT_MATTER.match(text):
        text = "\n" * front[0].count("\n") + text[front.end() :]
    reader = Reader(path)
    reader.read(text)
    findings = sorted(reader.findings, key=lambda finding: finding.line)
    return ReadingList(papers=tuple(reader.papers), findings=tuple(findings))
