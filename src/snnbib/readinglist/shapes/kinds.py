"""What kind of work an entry says that it is: a book, a thesis, a report, software ... Pure.

Only explicit words count: "(PhD thesis)", "[book]", a heading "Textbooks", the type marks of GB/T
7714, the type of a BibTeX entry. An entry without such words is a paper.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from snnbib.entrytypes import ENTRY_TYPES
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import WorkType
from snnbib.readinglist.recognition.labels import kind_of_words
from snnbib.readinglist.segments import Segment
from snnbib.readinglist.words.headings import GENERIC_HEADINGS
from snnbib.text import fold

__all__ = ["bibtex_kind", "entry_kind", "heading_kind", "names_thesis"]

# GB/T 7714-2015, appendix B: the mark after a title, such as [D].
_TYPE_MARKS: Mapping[str, WorkType] = MappingProxyType(
    {
        "M": WorkType.BOOK,
        "D": WorkType.THESIS,
        "R": WorkType.REPORT,
        "S": WorkType.REPORT,
        "CP": WorkType.SOFTWARE,
        "DB": WorkType.DATASET,
        "DS": WorkType.DATASET,
    }
)
# Types that are not kinds here: an entry is a paper unless it says otherwise.
_PAPERS = frozenset({WorkType.CONFERENCE_PAPER, WorkType.JOURNAL_ARTICLE, WorkType.PREPRINT})
# "PhD thesis, Cee University": the kind in front of the institution that it was written at.
_THESIS_AT = lazy_pattern(
    r"\W*(?:(?:ph\.?\s?d\.?|doctoral|master(?:['’]?s)?|m\.?sc\.?)\s+(?:thesis|dissertation)"
    r"|dissertation|tech(?:nical|\.)\s+report)\b",
    re.IGNORECASE,
)
_PRESS = lazy_pattern(r"\w Press$")


@lru_cache(maxsize=4096)  # asked of each entry below a heading
def heading_kind(text: str) -> WorkType | None:
    """The kind of the works that stand below a heading, if it names one and no other.

    >>> heading_kind("2. Recommended Textbooks"), heading_kind("Books and Papers")
    (<WorkType.BOOK: 'book'>, None)
    """
    words = [word for word in fold(text).split() if not word.isdigit()]
    named = " ".join(
        word for word in words if kind_of_words(word) or word not in GENERIC_HEADINGS - {"paper"}
    )
    return None if {"papers", "articles"} & set(words) else kind_of_words(named)


def bibtex_kind(source: str) -> WorkType | None:
    """The kind that the type of a BibTeX entry names.

    >>> bibtex_kind("@PhdThesis{bee2020, ...}"), bibtex_kind("@article{bee2021, ...}")
    (<WorkType.THESIS: 'thesis'>, None)
    """
    entry = re.match(r"\s*@(\w+)\s*\{", source)
    kind = ENTRY_TYPES.get(entry[1].lower()) if entry else None
    return None if kind in _PAPERS else kind


def entry_kind(segments: Sequence[Segment], title: int, venue: int) -> WorkType | None:
    """The kind that an entry itself names, beside its title.

    Args:
        segments: of the entry.
        title: the index of the title.
        venue: the index of the venue, -1 if there is none.
    """
    return next(filter(None, _named_kinds(segments, title, venue)), None)


def _named_kinds(segments: Sequence[Segment], title: int, venue: int) -> Iterable[WorkType | None]:
    for at, segment in enumerate(segments):
        is_mark = at > title and segment.bracket in {"[", "【"}
        yield _TYPE_MARKS.get(segment.text if is_mark else segment.type_mark)
        if at == title:
            continue
        kind = kind_of_words(segment.text)
        # "[dataset](...)" leads to the data of a paper; "[book](...)" is the book itself.
        if kind and (not segment.url or kind in {WorkType.BOOK, WorkType.THESIS}):
            yield kind
        if at == venue or not segment.depth:
            yield _kind_at(segment.text)
    if venue >= 0:
        yield WorkType.BOOK if _PRESS.search(segments[venue].venue.venue) else None


def names_thesis(text: str) -> bool:
    """Whether a text says that a work is a thesis, and where it was written.

    >>> names_thesis("PhD thesis, Cee University"), names_thesis("Journal of Theses")
    (True, False)
    """
    return _kind_at(text) is WorkType.THESIS


def _kind_at(text: str) -> WorkType | None:
    at = _THESIS_AT.match(text) if len(text) < 120 else None
    if not at:
        return None
    return WorkType.REPORT if "rep" in at[0].lower() else WorkType.THESIS
