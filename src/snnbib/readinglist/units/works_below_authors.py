r"""Works that stand below their authors, each with its year in front, written as references. Pure.

As American Antiquity and much of anthropology write them:

    Bee, Ada.
        2017   How ants count. *Journal of Ants* 3(1): 4-9.

        2021   What bees see. Hill Press, London.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from snnbib.lazy_patterns import lazy_pattern
from snnbib.readinglist.recognition.people import people_likeness
from snnbib.readinglist.recognition.people_levels import FULL_NAME
from snnbib.readinglist.units.agreement import MOST
from snnbib.readinglist.units.block import Block
from snnbib.readinglist.units.edition_lines import begins_with_edition

__all__ = ["with_works_below_authors"]


class _Work(NamedTuple):
    line: int
    end: int
    text: str
    """Its year, a stop, and what follows."""


def with_works_below_authors(top: Sequence[Block]) -> list[Block]:
    """The blocks with such works as paragraphs, one each: "Bee, Ada. 2021. What bees see. ..."."""
    likely = [_are_people(block) for block in top if _may_be_authors(block)]
    if not likely or sum(likely) < MOST * len(likely):
        return list(top)
    blocks: list[Block] = []
    authors = ""
    for block in top:
        if _may_be_authors(block):
            authors, _, below = block.source.partition("\n")
            works = list(_works(below, block.line_of_row(1)))
            works[0] = works[0]._replace(line=block.line)
        else:
            is_below = authors and block.kind == "code" and block.info == "open"
            works = list(_works(block.source, block.line)) if is_below else []
            authors = authors if works else ""
        blocks += [_reference(authors, work) for work in works] or [block]
    return blocks


def _may_be_authors(block: Block) -> bool:
    """Whether a line of a few words stands above a work with its year in front."""
    if block.kind != "paragraph" or "\n" not in block.source:
        return False
    authors, below = block.source.split("\n", 2)[:2]
    return _begins_work(below) and len(authors.split()) <= _MOST_WORDS


_MOST_WORDS = 20


def _are_people(block: Block) -> bool:
    return people_likeness(block.source.partition("\n")[0].strip(" .")) >= FULL_NAME


def _begins_work(line: str) -> bool:
    """Whether a line is a year and a title: "   2017 Ants", "2017   Ants"; not "2017 IEEE ..."."""
    return _YEAR_IN_FRONT.match(line) is not None and not begins_with_edition(line.strip())


_YEAR = r"(?:1[5-9]|20)[0-9]{2}[a-z]?"
_YEAR_IN_FRONT = lazy_pattern(
    rf"(?:(?P<indent>\t|[ ]{{2,}})[ \t]*)?(?:\((?P<bracketed>{_YEAR})\)[.:,]?\s|(?P<year>{_YEAR})"
    r"(?:[.:]\s|[ ]?(?:[ ]|\t)[ \t]|\t|(?(indent)[ ])))\s*(?=[^\W\d]|[\"“‘'*_\[¿])"
)


def _works(text: str, first_line: int) -> Iterator[_Work]:
    """The works of a text, if it begins with one; a work goes on in lines without a year."""
    begin, parts = first_line, list[str]()
    for at, line in enumerate(text.split("\n"), first_line):
        if _begins_work(line):
            if parts:
                yield _Work(begin, at - 1, " ".join(parts))
            begin, parts = at, [_YEAR_IN_FRONT.sub(_year_and_stop, line, count=1).strip()]
        elif parts and line.strip():
            parts.append(line.strip())
        elif line.strip():
            return
    if parts:
        yield _Work(begin, first_line + text.rstrip().count("\n"), " ".join(parts))


def _year_and_stop(front: re.Match[str]) -> str:
    return f"{front['year'] or front['bracketed']}. "


def _reference(authors: str, work: _Work) -> Block:
    source = f"{authors.strip().rstrip('.')}. {work.text}"
    return Block("paragraph", work.line, work.end, source, rows=(0,))
