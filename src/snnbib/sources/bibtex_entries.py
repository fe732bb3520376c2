"""One BibTeX entry -> Record, and the values that are left out. Pure.

Field values come in without their outer braces and with their strings resolved, TeX as it is. The
fields are those of btxdoc, of biblatex (manual, section 2.2) and of what DBLP, ACM, Google Scholar
and reference managers export.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple, TypedDict

from snnbib import identifiers, names
from snnbib.entrytypes import ENTRY_TYPES, GENRES
from snnbib.identifiers import Scheme
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person, Record, SourceName, WorkType
from snnbib.sources.bibtex_notes import is_truncated, unread_texts
from snnbib.sources.status import split_status, status_in_comment
from snnbib.sources.value_checks import InvalidValue, ValueChecks
from snnbib.tex import decode, decode_verbatim
from snnbib.text import clean, collapse, title_text
from snnbib.values import (
    Date,
    article_pages,
    is_placeholder,
    is_unpublished,
    parse_arxiv_class,
    parse_date,
    parse_date_parts,
    parse_day,
    parse_isbn,
    parse_issn,
    parse_number,
    parse_url,
)

__all__ = ["DecodedEntry", "Fields", "decode_entry", "text_field"]

Fields = Mapping[str, str]

# DBLP and others write arXiv's preprints as articles of a journal with such a name.
_PREPRINT_JOURNAL = lazy_pattern(r"corr\b|arxiv", re.IGNORECASE)
_TYPES_WITH_INSTITUTION = frozenset({WorkType.THESIS, WorkType.REPORT})
_ADDRESS_FIELDS = ("url", "ee", "howpublished", "title", "note")
_LINKED_TITLE = lazy_pattern(r"\\href\s*\{([^{}]*)\}")


class DecodedEntry(NamedTuple):
    """A record, and what had to be left out of it."""

    record: Record
    invalid: tuple[InvalidValue, ...]


class _IdentifierFields(TypedDict):
    """The fields of a record that identify it."""

    doi: str
    arxiv: str
    arxiv_class: str
    urls: tuple[str, ...]


def decode_entry(entry_type: str, locator: str, fields: Fields) -> DecodedEntry:
    r"""A record from the fields of one BibTeX entry, and the values that are left out of it.

    Args:
        entry_type: in lower case, without the at sign.
        locator: what provenance calls it, ``FILE:KEY``.
        fields: by lower-case name, without outer braces, strings resolved, TeX as it is.
    """
    checks = ValueChecks()
    identifier_fields = _identifier_fields(fields, checks)
    work_type = _type(entry_type, fields, identifier_fields["arxiv"])
    is_report = work_type is WorkType.REPORT
    number = text_field(fields, "number", "issue")
    date = _date(fields, checks)
    status, title = split_status(title_text(text_field(fields, "title")))
    note = text_field(fields, "note")
    status = status or status_in_comment(text_field(fields, "pubstate") or note)
    record = Record(
        source=SourceName.BIBTEX,
        locator=clean(locator),
        type=work_type,
        title=title,
        subtitle=title_text(text_field(fields, "subtitle")),
        authors=_authors(fields, checks),
        year=date.year,
        month=date.month,
        day=date.day,
        container_title=text_field(fields, "booktitle", "journal", "journaltitle"),
        event_title=text_field(fields, "eventtitle"),
        event_place=text_field(fields, "venue"),
        series=text_field(fields, "series"),
        volume=parse_number(text_field(fields, "volume")),
        issue="" if is_report else parse_number(number),
        pages=_pages(fields),
        publisher=_stated(text_field(fields, "publisher")),
        publisher_place=text_field(fields, "address", "location"),
        isbn=checks.parse("isbn", text_field(fields, "isbn"), parse_isbn),
        issn=checks.parse("issn", text_field(fields, "issn"), parse_issn),
        note=note,
        editors=_people(fields, "editor", checks),
        edition=text_field(fields, "edition"),
        institution=_institution(work_type, fields),
        genre=_genre(work_type, entry_type, fields),
        number=number if is_report else "",
        version=text_field(fields, "version"),
        accessed=_accessed(fields, checks),
        status=status,
        **identifier_fields,
    )
    return DecodedEntry(_with_unread_texts(record, fields, checks), tuple(checks.invalid))


def _with_unread_texts(record: Record, fields: Fields, checks: ValueChecks) -> Record:
    """The record with a note of what none of its fields has and no finding names."""
    reported = {value.field for value in checks.invalid if not value.is_name}
    note = "; ".join(filter(None, (record.note, *unread_texts(fields, record, reported))))
    return replace(record, note=note)


def _pages(fields: Fields) -> str:
    article_number = text_field(fields, "articleno", "eid", "article-number")
    return article_pages(text_field(fields, "pages"), article_number)


def text_field(fields: Fields, *names: str) -> str:
    """The first of these fields that is not empty, as plain Unicode."""
    for name in names:
        if value := fields.get(name):
            return _plain_text(value)
    return ""


@lru_cache(maxsize=4096)  # the papers of a volume have most fields in common
def _plain_text(value: str) -> str:
    return clean(decode(value))


def _verbatim(fields: Fields, name: str) -> str:
    """A field that is not text: a URL or an identifier."""
    return decode_verbatim(fields.get(name, ""))


def _type(entry_type: str, fields: Fields, arxiv: str) -> WorkType:
    journal = fields.get("journal") or fields.get("journaltitle") or ""
    if entry_type == "article" and _PREPRINT_JOURNAL.match(journal):
        return WorkType.PREPRINT
    if arxiv and entry_type in {"misc", "online", "electronic", "www", "techreport"}:
        return WorkType.PREPRINT
    return ENTRY_TYPES.get(entry_type, WorkType.OTHER)


def _stated(text: str) -> str:
    """A text, unless it stands for one that is not known, such as "????" and "[s.n.]"."""
    return "" if is_placeholder(text) or text in {"[s.n.]", "s.n."} else text


def _institution(work_type: WorkType, fields: Fields) -> str:
    if work_type not in _TYPES_WITH_INSTITUTION:
        return ""
    return _stated(text_field(fields, "school", "institution", "organization"))


def _genre(work_type: WorkType, entry_type: str, fields: Fields) -> str:
    if work_type not in _TYPES_WITH_INSTITUTION:
        return ""
    written = text_field(fields, "type")
    return GENRES.get(written.lower(), written) or GENRES.get(entry_type, "")


def _authors(fields: Fields, checks: ValueChecks) -> tuple[Person, ...]:
    """The authors in order; none of a list cut short, because the others would be lost."""
    return () if is_truncated(fields) else _people(fields, "author", checks)


def _people(fields: Fields, name: str, checks: ValueChecks) -> tuple[Person, ...]:
    people = _read_list(fields.get(name, ""))
    checks.invalid += [
        InvalidValue(name, collapse(written), rest) for written, _, rest in people if rest
    ]
    return tuple(person for _, person, _ in people if person.sort_name)


@lru_cache(maxsize=4096)  # the papers of a volume have their editors in common
def _read_list(written: str) -> tuple[tuple[str, Person, str], ...]:
    """Each name of a list as written, the person, and what the name has beside it."""
    singles = names.split_bibtex(written)
    return tuple((name, *_read_name(name)) for name in singles if not names.is_truncation(name))


@lru_cache(maxsize=65_536)  # authors have several papers, and editors a whole volume
def _read_name(written: str) -> tuple[Person, str]:
    """A person, and what the name has beside it."""
    person = names.from_bibtex(written)
    return person, names.words_left_out(written, person)


def _date(fields: Fields, checks: ValueChecks) -> Date:
    """The date of biblatex, else BibTeX's year and month."""
    if fields.get("date") and (date := checks.parse("date", fields["date"], _date_with_year)):
        return date
    year = decode(fields.get("year", ""))
    month = decode(fields.get("month", ""))
    date = parse_date_parts(year, month, parse_day(decode(fields.get("day", "")), month))
    checks.parse("year", year, lambda _year: date.year)
    if not date.year and is_unpublished(year):
        checks.invalid.append(InvalidValue("year", year))
    if date.year:
        checks.parse("month", month, lambda _month: date.month)
    return date


def _date_with_year(text: str) -> Date | None:
    date = parse_date(text)
    return date if date.year else None


def _accessed(fields: Fields, checks: ValueChecks) -> str:
    """The day on which a web page was read (biblatex's urldate), as ISO 8601; "" if not a day."""
    date = checks.parse("urldate", text_field(fields, "urldate"), _date_with_year)
    return f"{date.year}-{date.month:02}-{date.day:02}" if date and date.day else ""


def _arxiv(fields: Fields) -> str:
    """The arXiv id: from eprint, from CoRR's volume, from a journal or note that names it."""
    kind = (fields.get("eprinttype") or fields.get("archiveprefix") or "arxiv").lower()
    if kind == "arxiv" and (arxiv := identifiers.parse_arxiv_id(_verbatim(fields, "eprint"))):
        return arxiv
    texts = (
        _verbatim(fields, name) for name in ("journal", "journaltitle", "note", "howpublished")
    )
    candidates = (
        identifiers.parse_arxiv_id(fields.get("volume", "")),
        identifiers.parse_arxiv_id(_verbatim(fields, "doi")),
        *map(identifiers.arxiv_id_in, texts),
        *(_in_address(fields, name, Scheme.ARXIV) for name in _ADDRESS_FIELDS[:-1]),
    )
    return next(filter(None, candidates), "")


def _in_address(fields: Fields, name: str, scheme: Scheme) -> str:
    """The value of the identifier that an address stands for, if it is of this scheme.

    A title has an address only where it is a link.
    """
    link = _LINKED_TITLE.search(fields.get(name, "")) if name == "title" else None
    if name == "title" and not link:
        return ""
    written = decode_verbatim(link[1]) if link else _verbatim(fields, name)
    if scheme is Scheme.DOI and written.startswith("10."):
        return identifiers.parse_doi(written)
    identifier = identifiers.from_url(written)
    return identifier.value if identifier and identifier.scheme is scheme else ""


def _doi(fields: Fields, checks: ValueChecks) -> str:
    written = _verbatim(fields, "doi")
    if identifiers.parse_arxiv_id(written) or identifiers.is_unregistered_doi(written):
        return ""
    if doi := checks.parse("doi", written, identifiers.first_doi):
        return doi
    addresses = (_in_address(fields, name, Scheme.DOI) for name in _ADDRESS_FIELDS)
    return next(filter(None, addresses), "")


def _identifier_fields(fields: Fields, checks: ValueChecks) -> _IdentifierFields:
    """The fields of a record that identify it."""
    links = _LINKED_TITLE.findall(fields.get("title", ""))
    addresses = (_url(fields, checks), *(parse_url(decode_verbatim(link)) for link in links))
    return _IdentifierFields(
        doi=_doi(fields, checks),
        arxiv=_arxiv(fields),
        arxiv_class=_arxiv_class(fields, checks),
        urls=tuple(dict.fromkeys(filter(None, addresses))),
    )


def _url(fields: Fields, checks: ValueChecks) -> str:
    """The landing page; a bare DOI in its place is read as a DOI (see `_doi`)."""
    written = _verbatim(fields, "url") or _verbatim(fields, "ee")
    if not written or written.startswith("10."):
        return parse_url(_verbatim(fields, "howpublished"))
    return checks.parse("url", written, parse_url)


def _arxiv_class(fields: Fields, checks: ValueChecks) -> str:
    """The class, from its own field or in brackets after the id: ``2312.06372 [cs.NE]``."""
    written = _verbatim(fields, "eprintclass") or _verbatim(fields, "primaryclass")
    _, _, after_id = _verbatim(fields, "eprint").partition("[")
    if is_placeholder(written):
        return parse_arxiv_class(after_id)
    return checks.parse("primaryclass", written, parse_arxiv_class)
