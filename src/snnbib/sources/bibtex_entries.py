"""One BibTeX entry -> Record. Pure.

Field values come in without their outer braces and with their strings resolved, TeX as it is.
"""

import re
from collections.abc import Mapping
from typing import TypedDict

from snnbib import identifiers, names
from snnbib.model import Person, Record, SourceName, WorkType
from snnbib.tex import decode
from snnbib.text import clean

__all__ = ["decode_entry", "is_truncated", "text_field"]

_TYPES = {
    "inproceedings": WorkType.CONFERENCE_PAPER,
    "conference": WorkType.CONFERENCE_PAPER,
    "article": WorkType.JOURNAL_ARTICLE,
    "unpublished": WorkType.PREPRINT,
    "online": WorkType.PREPRINT,
}
# DBLP files arXiv's preprints as articles of this journal.
_PREPRINT_JOURNALS = re.compile(r"corr|arxiv", re.IGNORECASE)
_ESCAPE = re.compile(r"\\([_%#&~{}])")
_MONTHS = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip


class _Identifying(TypedDict):
    """The fields of a record that identify it."""

    doi: str
    arxiv: str
    arxiv_class: str
    urls: tuple[str, ...]


def decode_entry(entry_type: str, locator: str, fields: Mapping[str, str]) -> Record:
    r"""A record from the fields of one BibTeX entry.

    Args:
        entry_type: in lower case, without the at sign.
        locator: what provenance calls it, ``FILE:KEY``.
        fields: by lower-case name, without outer braces, strings resolved, TeX as it is.
    """
    year, month, day = _date(fields)
    return Record(
        source=SourceName.BIBTEX,
        locator=clean(locator),
        type=_type(entry_type, fields),
        title=text_field(fields, "title"),
        subtitle=text_field(fields, "subtitle"),
        authors=_authors(fields),
        year=year,
        month=month,
        day=day,
        container_title=text_field(fields, "booktitle", "journal", "journaltitle"),
        event_title=text_field(fields, "eventtitle"),
        event_place=text_field(fields, "venue"),
        series=text_field(fields, "series"),
        volume=text_field(fields, "volume"),
        issue=text_field(fields, "number", "issue"),
        pages=text_field(fields, "pages", "eid", "article-number"),
        publisher=text_field(fields, "publisher"),
        publisher_place=text_field(fields, "address", "location"),
        isbn=text_field(fields, "isbn"),
        issn=text_field(fields, "issn"),
        note=text_field(fields, "note"),
        **_identifying(fields),
    )


def text_field(fields: Mapping[str, str], *names: str) -> str:
    """The first of these fields that is not empty, as plain Unicode."""
    value = next((fields[name] for name in names if fields.get(name)), "")
    return clean(decode(value))


def _verbatim(fields: Mapping[str, str], name: str) -> str:
    """A field that is no text: a URL or an identifier, whose TeX escapes are undone."""
    value = fields.get(name, "")
    return (_ESCAPE.sub(r"\1", value) if "\\" in value else value).strip("{} ")


def _type(entry_type: str, fields: Mapping[str, str]) -> WorkType:
    if entry_type == "article" and _PREPRINT_JOURNALS.match(fields.get("journal", "")):
        return WorkType.PREPRINT
    if entry_type == "misc" and _arxiv(fields):
        return WorkType.PREPRINT
    return _TYPES.get(entry_type, WorkType.OTHER)


def _authors(fields: Mapping[str, str]) -> tuple[Person, ...]:
    """The authors in order; none of a list cut short, because the others would be lost."""
    if is_truncated(fields):
        return ()
    return tuple(names.from_bibtex(name) for name in names.split_bibtex(fields.get("author", "")))


def is_truncated(fields: Mapping[str, str]) -> bool:
    """Whether the list of authors ends in "and others"."""
    return names.split_bibtex(fields.get("author", ""))[-1:] == ("others",)


def _date(fields: Mapping[str, str]) -> tuple[int, int, int]:
    """Year, month and day, 0 where not known, from biblatex's date or BibTeX's year and month."""
    parts = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", fields.get("date", ""))
    if parts:
        year, month, day = (int(part or 0) for part in parts.groups())
        return year, month, day
    year_match = re.search(r"\d{4}", fields.get("year", ""))
    return int(year_match[0]) if year_match else 0, _month(fields.get("month", "")), 0


def _month(text: str) -> int:
    if text.isdecimal():
        return int(text) if int(text) <= len(_MONTHS) else 0
    name = text[:3].lower()
    return _MONTHS.index(name) + 1 if name in _MONTHS else 0


def _arxiv(fields: Mapping[str, str]) -> str:
    """The arXiv id: from eprint where it says so, from CoRR's "abs/ID" volume, or from the URL."""
    kind = (fields.get("eprinttype") or fields.get("archiveprefix") or "arxiv").lower()
    if kind == "arxiv" and (found := identifiers.parse_arxiv_id(_verbatim(fields, "eprint"))):
        return found
    if found := identifiers.parse_arxiv_id(fields.get("volume", "").removeprefix("abs/")):
        return found
    return identifiers.parse_arxiv_id(_verbatim(fields, "doi"))


def _identifying(fields: Mapping[str, str]) -> _Identifying:
    """The fields of a record that identify it."""
    url = _verbatim(fields, "url") or _verbatim(fields, "ee")
    return _Identifying(
        doi=identifiers.parse_doi(_verbatim(fields, "doi")),
        arxiv=_arxiv(fields),
        arxiv_class=_verbatim(fields, "eprintclass") or _verbatim(fields, "primaryclass"),
        urls=(url,) if url else (),
    )
