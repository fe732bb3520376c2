"""arXiv's metadata as JSON lines, weekly (arxiv-metadata-oai-snapshot.json, CC0). Pure.

https://info.arxiv.org/help/bulk_data.html. It has the latest title and the parts of every author's
name. Only the comments of a paper say that it was withdrawn.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate
from typing import Any

import msgspec

from snnbib import identifiers, recordnotes
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Person, Record, SourceName, WorkType
from snnbib.names import from_display, is_truncation
from snnbib.sources.catalogues.forms import CatalogueRecord, Summary, UnreadableRecordError
from snnbib.sources.catalogues.json_lines import JsonLines, json_object, read_lines, title_lines
from snnbib.sources.catalogues.selection import arxiv_keys, doi_keys
from snnbib.sources.status import split_status, status_in_comment
from snnbib.sources.value_checks import InvalidValue, ValueChecks
from snnbib.tex import decode
from snnbib.text import clean, title_text

__all__ = ["ArxivLines", "arxiv_paper_keys"]


class _Identifying(msgspec.Struct, gc=False):
    """What identifies a paper; everything else is skipped."""

    id: str | None = None
    title: str | None = None
    doi: str | None = None


_TRUNCATED = lazy_pattern(r"\bet\.?\s+al\b\.?\)?$", re.IGNORECASE)
_DECODER = msgspec.json.Decoder(_Identifying)


@dataclass(frozen=True, slots=True)
class ArxivLines(JsonLines):
    """arXiv's JSON lines as a `snnbib.sources.catalogues.forms.Form`."""

    source: SourceName = SourceName.ARXIV

    def summarize(self, records: Sequence[bytes]) -> Summary:
        """Titles, arXiv ids, DOIs."""
        papers, unreadable = read_lines(records, _DECODER, _identifying)
        titles = title_lines([paper.title or "" for paper in papers])
        return Summary(titles, [_keys(paper) for paper in papers], unreadable)

    def decode(self, record: bytes, catalogue: str) -> CatalogueRecord:
        """The record, with the day of the first version and the title of the latest.

        Raises:
            UnreadableRecordError: it is not a JSON object in UTF-8, or has no arXiv id.
        """
        try:
            paper = json_object(record)
        except UnicodeDecodeError:
            raise UnreadableRecordError("the record is not UTF-8") from None
        except (ValueError, RecursionError):
            raise UnreadableRecordError("the record is not a JSON object") from None
        arxiv = identifiers.parse_arxiv_id(_text(paper, "id"))
        if not arxiv:
            raise UnreadableRecordError("the record has no arXiv id")
        day = _first_day(paper)
        status, title = split_status(title_text(clean(decode(_text(paper, "title")))))
        dois = _dois(paper)
        checks = ValueChecks()
        return CatalogueRecord(
            Record(
                source=SourceName.ARXIV,
                locator=arxiv,
                catalogue=catalogue,
                type=WorkType.PREPRINT,
                title=title,
                authors=_authors(paper, checks),
                year=day.year if day else 0,
                month=day.month if day else 0,
                day=day.day if day else 0,
                doi=next(iter(dois), ""),
                arxiv=arxiv,
                arxiv_class=_text(paper, "categories").partition(" ")[0],
                urls=(identifiers.page_of_id(identifiers.Scheme.ARXIV, arxiv),),
                note="; ".join(
                    filter(
                        None,
                        (
                            _text(paper, "comments"),
                            _text(paper, "journal-ref"),
                            *(recordnotes.other_number("DOI", doi) for doi in dois[1:]),
                        ),
                    )
                ),
                number=_text(paper, "report-no"),
                status=status or status_in_comment(_text(paper, "comments")),
            ),
            invalid=checks.invalid,
        )


def _identifying(paper: Mapping[str, Any]) -> _Identifying:
    """What identifies a paper. Values of unexpected types are left out."""
    texts = (paper.get(name) for name in ("id", "title", "doi"))
    return _Identifying(*(text if isinstance(text, str) else None for text in texts))


def _keys(paper: _Identifying) -> Sequence[str]:
    return arxiv_paper_keys(paper.doi or "", paper.id or "")


def arxiv_paper_keys(dois: str, arxiv: str) -> Sequence[str]:
    """The keys of a paper with these DOIs, divided by spaces, and this arXiv id."""
    keys = arxiv_keys(arxiv) if arxiv else ()
    return (*keys, *(key for doi in dois.split() for key in doi_keys(doi))) if dois else keys


def _text(paper: Mapping[str, Any], name: str) -> str:
    value = paper.get(name)
    return clean(value) if isinstance(value, str) else ""


def _authors(paper: Mapping[str, Any], checks: ValueChecks) -> tuple[Person, ...]:
    """The authors as arXiv has split their names: family, given, suffix, affiliations."""
    people = paper.get("authors_parsed")
    parts = [
        [clean(decode(part)) if isinstance(part, str) else "" for part in person[:3]] + ["", ""]
        for person in (people if isinstance(people, list) else [])
        if isinstance(person, list) and person
    ]
    names = [part[:3] for part in parts if part[0] or part[1]]
    if names and is_truncation(f"{names[-1][1]} {names[-1][0]}".strip()):
        names.pop()
    if _TRUNCATED.search(_text(paper, "authors")):
        checks.invalid.append(InvalidValue("author", "et al."))
    return tuple(_person(family, given, suffix, checks) for family, given, suffix in names)


def _person(family: str, given: str, suffix: str, checks: ValueChecks) -> Person:
    if not family or not given:
        person = from_display(family or given)
        checks.note_name("author", family or given, person)
        return person
    # arXiv writes "C.-P." as "C. -P." where it has split a name.
    return Person(family=family, given=re.sub(r"\.\s+-", ".-", given), suffix=suffix)


def _first_day(paper: Mapping[str, Any]) -> date | None:
    """The day of the first version, which is written as in e-mail (RFC 5322)."""
    versions = paper.get("versions")
    first = versions[0] if isinstance(versions, list) and versions else None
    created = first.get("created") if isinstance(first, dict) else None
    parts = parsedate(created) if isinstance(created, str) else None
    try:
        return date(*parts[:3]) if parts else None
    except ValueError:
        return None


def _dois(paper: Mapping[str, Any]) -> list[str]:
    """The DOIs in the field, into which authors write several, or other words."""
    words = _text(paper, "doi").split()
    return [doi for word in words if (doi := identifiers.parse_doi(word.strip(",;")))]
