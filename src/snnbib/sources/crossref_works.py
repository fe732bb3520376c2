"""Crossref's JSON -> records. Pure; every field is what some publisher has deposited.

https://api.crossref.org/swagger-ui/index.html and
https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from snnbib import identifiers, names, recordnotes, venues
from snnbib.errors import SourceAnswerError
from snnbib.model import Person, PublicationStatus, Record, SourceName, WorkType
from snnbib.sources.status import split_status, without_ieee_notice
from snnbib.sources.value_checks import InvalidValue, ValueChecks
from snnbib.tex import decode
from snnbib.text import clean, fold, title_text
from snnbib.values import (
    Date,
    article_pages,
    parse_date_parts,
    parse_isbn,
    parse_issn,
    parse_number,
    parse_url,
    volume_after_pages,
)
from snnbib.webservice.messages import ResultPage

__all__ = ["DecodedWork", "Json", "decode_work", "parse_work", "parse_works"]

Json: TypeAlias = Mapping[str, Any]

# https://api.crossref.org/types
_TYPES = {
    "proceedings-article": WorkType.CONFERENCE_PAPER,
    "journal-article": WorkType.JOURNAL_ARTICLE,
    "posted-content": WorkType.PREPRINT,
    **dict.fromkeys(("book", "monograph", "edited-book", "reference-book", "proceedings",
                     "book-set"), WorkType.BOOK),
    **dict.fromkeys(("book-chapter", "book-section", "book-part", "reference-entry", "book-track"),
                    WorkType.CHAPTER),
    "dissertation": WorkType.THESIS,
    **dict.fromkeys(("report", "report-component", "standard"), WorkType.REPORT),
    "dataset": WorkType.DATASET,
}  # fmt: skip
_GENRES = {"dissertation": "Thesis", "report": "Report", "standard": "Standard"}
# `issued` is the earliest of print and online; the others are used only if it is not a date.
_DATES = ("issued", "published", "published-print", "published-online")
# Types of update that retract or withdraw a work (https://www.crossref.org/documentation/crossmark/).
_RETRACTING = {
    "retraction": PublicationStatus.RETRACTED,
    "removal": PublicationStatus.WITHDRAWN,
    "withdrawal": PublicationStatus.WITHDRAWN,
}
_NAME_PARTS = ("family", "given", "suffix", "name")
_RETRACTING_RELATIONS = ("is-retracted-by", "has-retraction", "is-withdrawn-by")


class DecodedWork(NamedTuple):
    """A record, and the values that were left out of it; a truncated list of authors is one."""

    record: Record
    invalid: tuple[InvalidValue, ...]


def parse_works(body: bytes, mirror: str = "") -> ResultPage:
    """The records of a list of works.

    Args:
        body: the answer, JSON.
        mirror: the address that answered, where it is not Crossref's own.

    Raises:
        SourceAnswerError: this is not a list of works, or not a whole one.
    """
    try:
        message = json.loads(body)["message"]
        items, total = list(message["items"]), int(message["total-results"])
    except (ValueError, LookupError, TypeError, OverflowError, RecursionError):
        raise SourceAnswerError("the answer is not a list of works") from None
    objects = (item for item in items if isinstance(item, dict))
    works = [work for item in objects if (work := decode_work(item, mirror))]
    return ResultPage(
        records=tuple(work.record for work in works),
        total=total,
        invalid={work.record.locator: work.invalid for work in works if work.invalid},
    )


def parse_work(work: Json, mirror: str = "", catalogue: str = "") -> Record | None:
    """One work; None if it has no DOI, or one that Crossref has not registered."""
    decoded = decode_work(work, mirror, catalogue)
    return decoded.record if decoded else None


def decode_work(work: Json, mirror: str = "", catalogue: str = "") -> DecodedWork | None:
    """One work as `parse_work` gives it, with the values that were left out of the record."""
    doi = identifiers.parse_doi(_text(work.get("DOI")))
    if not doi:
        return None
    checks = ValueChecks()
    status, title = _status_and_title(work, doi)
    series, container_title = _containers(work)
    work_type = _type(work, container_title)
    date = _date(work)
    pages = _text(work.get("page"))
    event = _mapping(work.get("event"))
    isbn, *other_isbns = _checked(work, "ISBN", checks) or [""]
    issn, *other_issns = _checked(work, "ISSN", checks) or [""]
    record = Record(
        source=SourceName.CROSSREF,
        locator=doi,
        mirror=mirror,
        catalogue=catalogue,
        type=work_type,
        title=title,
        subtitle=_subtitle(work, title),
        authors=_authors(work, checks),
        year=date.year,
        month=date.month,
        day=date.day,
        container_title=container_title,
        container_title_short=_first(work, "short-container-title"),
        event_title=_text(event.get("name")),
        event_place=_text(event.get("location")),
        series=series,
        volume=parse_number(_text(work.get("volume"))) or volume_after_pages(pages),
        issue=parse_number(_text(work.get("issue"))),
        pages=article_pages(pages, _text(work.get("article-number"))),
        publisher=_text(work.get("publisher")),
        publisher_place=_text(work.get("publisher-location")),
        doi=doi,
        urls=_landing_pages(work, checks),
        isbn=isbn,
        issn=issn,
        note=_note(work, title, {"ISBN": other_isbns, "ISSN": other_issns}),
        editors=_people(work, "editor", checks),
        edition=_text(work.get("edition-number")),
        institution=_institution(work, work_type),
        genre=_genre(work, work_type),
        number=_text(work.get("report-number")),
        status=_status(work, status),
    )
    return DecodedWork(record, tuple(checks.invalid))


def _text(value: object) -> str:
    return clean(value) if isinstance(value, str) else ""


def _title_text(value: object) -> str:
    """A title, whose markup may be that of HTML, JATS, MathML and TeX."""
    text = _text(value)
    if not any(char in text for char in "\\$`{"):
        return title_text(text)
    return title_text(clean(decode(text)))


def _mapping(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _first(work: Json, name: str) -> str:
    """The first text of a list that is not empty."""
    return next((text for item in _list(work.get(name)) if (text := _text(item))), "")


def _first_title(work: Json, name: str) -> str:
    """The first that is not empty: a second title is a translation, or another spelling."""
    return next((text for item in _list(work.get(name)) if (text := _title_text(item))), "")


def _status_and_title(work: Json, doi: str) -> tuple[PublicationStatus, str]:
    title = _first_title(work, "title")
    status, bare = split_status(title)
    return (status, bare) if status else without_ieee_notice(title, doi)


def _subtitle(work: Json, title: str) -> str:
    """The subtitle, unless the title contains it already."""
    subtitle = _first_title(work, "subtitle")
    return "" if fold(subtitle) in fold(title) else subtitle


def _containers(work: Json) -> tuple[str, str]:
    """Series and container title. Of two, the first is the series of the volume."""
    titles = [text for item in _list(work.get("container-title")) if (text := _title_text(item))]
    if len(titles) > 1 and work.get("type") != "journal-article":
        return titles[0], titles[-1]
    return "", titles[0] if titles else ""


def _type(work: Json, container_title: str) -> WorkType:
    """The type of a work; a chapter of a conference's volume is a paper of that conference."""
    kind = work.get("type")
    if kind == "book-chapter" and venues.recognize(container_title):
        return WorkType.CONFERENCE_PAPER
    if kind == "posted-content" and work.get("subtype") == "web_resource":
        return WorkType.WEBPAGE
    return _TYPES.get(str(kind), WorkType.OTHER)


def _people(work: Json, name: str, checks: ValueChecks) -> tuple[Person, ...]:
    """The people or organizations of a field, in order, without those that have no name."""
    people = []
    for item in map(_mapping, _list(work.get(name))):
        parts = [_string(item, part) for part in _NAME_PARTS]
        person = names.from_parts(*parts)
        if not _is_truncation_mark(item):
            checks.note_name(name, " ".join(filter(None, parts)), person)
            people.append(person)
    return tuple(person for person in people if person.sort_name)


def _authors(work: Json, checks: ValueChecks) -> tuple[Person, ...]:
    """The authors; a list that was cut short is noted."""
    if any(map(_is_truncation_mark, map(_mapping, _list(work.get("author"))))):
        checks.invalid.append(InvalidValue("author", "et al."))
    return _people(work, "author", checks)


def _string(item: Json, name: str) -> str:
    value = item.get(name)
    return value if isinstance(value, str) else ""


def _is_truncation_mark(author: Json) -> bool:
    parts = [_string(author, name) for name in ("given", "family", "name")]
    return names.is_truncation(" ".join(filter(None, map(clean, filter(None, parts)))))


def _date(work: Json) -> Date:
    """The first of these dates that has a year."""
    dates = map(_date_parts, (_mapping(work.get(name)) for name in _DATES))
    return next((date for date in dates if date.year), Date())


def _date_parts(date: Json) -> Date:
    parts = _list(next(iter(_list(date.get("date-parts"))), None))
    year, month, day = (*parts, None, None, None)[:3]
    return parse_date_parts(year, month, day)


def _checked(work: Json, name: str, checks: ValueChecks) -> list[str]:
    """The values of a list that its parser accepts, each once."""
    parser = {"ISBN": parse_isbn, "ISSN": parse_issn}[name]
    texts = [_text(item) for item in _list(work.get(name))]
    values = [checks.parse(name, text, parser) for text in texts if text]
    return list(dict.fromkeys(filter(None, values)))


def _landing_pages(work: Json, checks: ValueChecks) -> tuple[str, ...]:
    primary = _mapping(_mapping(work.get("resource")).get("primary"))
    url = checks.parse("URL", _text(primary.get("URL")), parse_url)
    return (url,) if url else ()


def _institution(work: Json, work_type: WorkType) -> str:
    """The school of a thesis or the institution of a report: its own field, else the publisher."""
    if work_type not in {WorkType.THESIS, WorkType.REPORT}:
        return ""
    institution_names = (
        _text(_mapping(item).get("name")) for item in _list(work.get("institution"))
    )
    return next(filter(None, institution_names), "") or _text(work.get("publisher"))


def _genre(work: Json, work_type: WorkType) -> str:
    if work_type not in {WorkType.THESIS, WorkType.REPORT}:
        return ""
    return _first(work, "degree") or _GENRES.get(str(work.get("type")), "")


def _note(work: Json, title: str, other_numbers: Mapping[str, Sequence[str]]) -> str:
    """What no other field of a record has; `other_numbers` are ISBNs and ISSNs after the first."""
    parts = (
        *_updates(work),
        *_other_titles(work, title),
        *(
            recordnotes.other_number(kind, number)
            for kind, numbers in other_numbers.items()
            for number in numbers
        ),
        *_relations(work),
        *_two_years(work),
    )
    return "; ".join(parts)


def _updates(work: Json) -> Iterator[str]:
    """That it is a notice about another work, and about which: never the paper itself."""
    for item in map(_mapping, _list(work.get("update-to"))):
        yield recordnotes.update(_text(item.get("type")), _text(item.get("DOI")))


def _other_titles(work: Json, title: str) -> Iterator[str]:
    """The titles beside the first: a translation, the original, another spelling."""
    texts = (
        _title_text(item) for name in ("title", "original-title") for item in _list(work.get(name))
    )
    by_words = {fold(text): text for text in texts if text}
    for words, text in by_words.items():
        if words != fold(title) and words not in fold(_first_title(work, "title")):
            yield recordnotes.other_title(text)


def _relations(work: Json) -> Iterator[str]:
    """The works that this one is related to: its preprint, its data, its translation."""
    for kind, items in _mapping(work.get("relation")).items():
        for item in map(_mapping, _list(items)):
            if identifier := _text(item.get("id")):
                yield recordnotes.relation(kind, identifier)


def _two_years(work: Json) -> Iterator[str]:
    """The years of online and print publication, if they differ; see `_DATES`."""
    dates = (_mapping(work.get(f"published-{form}")) for form in ("online", "print"))
    online, printed = (_date_parts(date).year for date in dates)
    issued = _date(work).year
    if printed and (online or issued) not in {0, printed}:
        yield recordnotes.two_years(online or issued, printed)


def _status(work: Json, in_title: PublicationStatus) -> PublicationStatus:
    """Whether the work is retracted or withdrawn: by an update, a relation, or its title."""
    relations = _mapping(work.get("relation"))
    if any(relations.get(name) for name in _RETRACTING_RELATIONS):
        return PublicationStatus.RETRACTED
    return next(_retracting_updates(_list(work.get("updated-by"))), in_title)


def _retracting_updates(updates: Iterable[object]) -> Iterator[PublicationStatus]:
    for update in map(_mapping, updates):
        if status := _RETRACTING.get(_text(update.get("type")).lower()):
            yield status
