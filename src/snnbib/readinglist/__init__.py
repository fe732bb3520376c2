r"""Markdown -> Papers with line numbers, in five steps. Pure.

1. `units`: what could be one entry of the list: an item, a row of a table, a heading or paragraph
   with what stands below it. `preparation` takes off what stands in front of their titles, and
   finds out how the entries of the list are written.
2. `segments`: the text of a unit, cut where the way of writing changes. A reference in a citation
   style is cut by the grammar of the styles instead (`references`).
3. `shapes`: which segment is the title, the authors, the venue and the year, by the agreement of
   all entries of a section, or as a person states it.
4. `headings`: the venue and year that hold below a heading; any other heading is a topic.
5. `selection`: the values of each entry, and which entries are papers.

`characters` makes the text plain, `reader` puts the steps together. `findings` says what a person
should look at, `overview` shows how the list was read. The steps share `markdown` (inline text made
flat), `recognition` (what a short text looks like by itself), `words` (the words to compare with)
and `entry_habits`. `settings` reads what a person states about a list; `record_titles` corrects a
title later, when a record of the paper is proven.

The packages import each other in one direction, which import-linter checks; the docstring of each
names its modules. One bad line never loses the others, and all that is left out is reported.
"""

import re

from snnbib.garbage_collection import paused_garbage_collection
from snnbib.listtext import decode
from snnbib.model import ReadingList
from snnbib.readinglist.characters import with_seen_characters
from snnbib.readinglist.findings import RULES, papers_and_findings
from snnbib.readinglist.overview import Overview, make_overview
from snnbib.readinglist.reader import Document, read_document
from snnbib.readinglist.recognition.spaced_names import with_commas_between_names
from snnbib.readinglist.settings import ReadingSettings, parse_settings

__all__ = [
    "RULES",
    "Overview",
    "ReadingList",
    "ReadingSettings",
    "decode",
    "overview",
    "parse",
    "parse_settings",
    "parse_with_overview",
]

_INFERRED = ReadingSettings()


@paused_garbage_collection()
def parse(text: str, path: str = "", settings: ReadingSettings = _INFERRED) -> ReadingList:
    r"""Read a list. Any text can be read.

    Args:
        text: the list.
        path: what findings call it.
        settings: how it is written, where a person states it; see `parse_settings`.

    >>> text = "## ICLR-2023\n- Spikformer [[paper](https://arxiv.org/abs/2209.15425)]"
    >>> [(paper.title, paper.venue, paper.year, paper.line) for paper in parse(text).papers]
    [('Spikformer', 'ICLR', 2023, 2)]
    """
    return _reading_list(_document(text, settings), path)


@paused_garbage_collection()
def overview(text: str, settings: ReadingSettings = _INFERRED) -> Overview:
    """How a list was read, section by section, for a person to look at."""
    return make_overview(_document(text, settings))


@paused_garbage_collection()
def parse_with_overview(
    text: str, path: str = "", settings: ReadingSettings = _INFERRED
) -> tuple[ReadingList, Overview]:
    """What `parse` and `overview` give, with the list read once."""
    document = _document(text, settings)
    return _reading_list(document, path), make_overview(document)


def _document(text: str, settings: ReadingSettings) -> Document:
    text = with_seen_characters(re.sub(r"\r\n?", "\n", text))
    return read_document(with_commas_between_names(text), settings)


def _reading_list(document: Document, path: str) -> ReadingList:
    papers, findings = papers_and_findings(document, path)
    return ReadingList(papers=papers, findings=findings)
