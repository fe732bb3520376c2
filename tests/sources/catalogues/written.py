"""Catalogues written from records, in the forms in which DBLP, arXiv and Crossref publish them."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from html.entities import codepoint2name
from xml.sax.saxutils import escape

from snnbib.model import Person, Record, WorkType

DBLP_HEAD = """<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE dblp SYSTEM "dblp.dtd">
<dblp>
"""
DBLP_TAIL = "</dblp>\n"

_TAGS = {WorkType.CONFERENCE_PAPER: "inproceedings", WorkType.CHAPTER: "incollection"}
_TYPES = {
    WorkType.CONFERENCE_PAPER: "proceedings-article",
    WorkType.JOURNAL_ARTICLE: "journal-article",
}
_LATIN_1 = 0x100


def dblp_xml(records: Iterable[Record]) -> str:
    """DBLP's dump with these records; their proceedings come behind the papers."""
    records = tuple(records)
    volumes = dict.fromkeys(map(dblp_volume, records))
    return "".join([DBLP_HEAD, *map(dblp_record, records), *volumes, DBLP_TAIL])


def dblp_record(record: Record) -> str:
    """One record of a paper, ASCII with the entities of DBLP's document type."""
    tag = _TAGS.get(record.type, "article")
    is_paper = tag == "inproceedings" and record.container_title
    addresses = [f"https://doi.org/{record.doi}"] if record.doi else []
    fields = [
        *(("author", _name(person)) for person in record.authors),
        ("title", f"{record.full_title}."),
        ("pages", record.pages.replace("--", "-")),
        ("year", str(record.year or "")),
        ("booktitle" if is_paper else "journal", _short(record)),
        ("volume", "" if is_paper else record.volume),
        ("number", record.issue),
        *(("ee", address) for address in dict.fromkeys([*addresses, *record.urls])),
        ("crossref", _volume_key(record) if is_paper else ""),
    ]
    return _element(tag, record.locator.removeprefix("DBLP:"), fields)


def dblp_volume(record: Record) -> str:
    """The record of the proceedings that a paper is in; "" if it is in none."""
    if record.type is not WorkType.CONFERENCE_PAPER or not record.container_title:
        return ""
    fields = [
        ("title", f"{record.container_title}."),
        ("publisher", record.publisher),
        ("series", record.series),
        ("volume", record.volume),
        ("isbn", record.isbn),
    ]
    return _element("proceedings", _volume_key(record), fields)


def crossref_work(record: Record) -> dict[str, object]:
    """A work as Crossref's REST API and its public data file have it."""
    return {
        "DOI": record.doi.upper(),
        "type": _TYPES.get(record.type, "other"),
        "title": [record.full_title],
        "author": [
            {"given": person.given, "family": person.sort_name, "affiliation": []}
            for person in record.authors
        ],
        "container-title": [record.container_title],
        "publisher": record.publisher,
        "page": record.pages.replace("--", "-"),
        "issued": {"date-parts": [[record.year or None]]},
        "resource": {"primary": {"URL": next(iter(record.urls), "")}},
        "URL": f"https://doi.org/{record.doi}",
    }


def arxiv_paper(record: Record, abstract: str = "") -> dict[str, object]:
    """A paper as arXiv's metadata has it; long titles are broken into lines."""
    title = re.sub(r"(.{60}\S*) ", r"\1\n  ", record.full_title)
    names = [_name(person) for person in record.authors]
    return {
        "id": record.arxiv,
        "submitter": next(iter(names), ""),
        "authors": ", ".join(names),
        "title": title,
        "comments": record.note or None,
        "journal-ref": None,
        "doi": record.doi or None,
        "report-no": None,
        "categories": record.arxiv_class or "cs.NE",
        "license": None,
        "abstract": abstract,
        "versions": [{"version": "v1", "created": f"Mon, 2 Apr {record.year} 19:18:42 GMT"}],
        "update_date": f"{record.year}-04-02",
        "authors_parsed": [
            [person.sort_name, person.given, person.suffix] for person in record.authors
        ],
    }


def json_lines(values: Iterable[object]) -> Iterator[str]:
    """One line each."""
    return (json.dumps(value, ensure_ascii=False) + "\n" for value in values)


def _name(person: Person) -> str:
    return " ".join(filter(None, (person.given, person.sort_name, person.suffix)))


def _short(record: Record) -> str:
    """What DBLP calls the proceedings in the paper's own record: an acronym, or a few words."""
    return record.event_title or " ".join(record.container_title.split()[:4])


def _volume_key(record: Record) -> str:
    volume = replace(
        Record(source=record.source, locator=""),
        container_title=record.container_title,
        publisher=record.publisher,
        series=record.series,
        volume=record.volume,
        isbn=record.isbn,
    )
    return f"conf/{sha256(repr(volume).encode()).hexdigest()[:12]}/{record.year}"


def _element(tag: str, key: str, fields: Iterable[tuple[str, str]]) -> str:
    inner = "".join(f"<{name}>{_ascii(text)}</{name}>\n" for name, text in fields if text)
    return f'<{tag} mdate="2026-11-01" key="{_ascii(key)}">\n{inner}</{tag}>\n'


def _ascii(text: str) -> str:
    return "".join(map(_character, escape(text, {'"': "&quot;"}))) if text else ""


def _character(character: str) -> str:
    code = ord(character)
    if code < 0x80:
        return character
    name = codepoint2name.get(code) if code < _LATIN_1 else None
    return f"&{name};" if name else f"&#{code};"
