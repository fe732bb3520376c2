"""Crossref's JSON -> records. Pure; every field is what some publisher has deposited.

https://api.crossref.org/swagger-ui/index.html and
https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from snnbib import identifiers, venues
from snnbib.errors import SourceAnswerError
from snnbib.model import Person, Record, SourceName, WorkType
from snnbib.text import clean, fold
from snnbib.webservice.messages import ResultPage

__all__ = ["parse_work", "parse_works"]

Json: TypeAlias = Mapping[str, Any]

_TYPES = {
    "proceedings-article": WorkType.CONFERENCE_PAPER,
    "journal-article": WorkType.JOURNAL_ARTICLE,
    "posted-content": WorkType.PREPRINT,
}
# `issued` is the earliest of print and online. The others only matter where it is null.
_LAST_YEAR = 9999
_DATES = ("issued", "published", "published-print", "published-online")


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
    works = (parse_work(item, mirror) for item in items if isinstance(item, dict))
    return ResultPage(records=tuple(work for work in works if work), total=total)


def parse_work(work: Json, mirror: str = "") -> Record | None:
    """One work; None if it has no DOI, or one that is none of Crossref's."""
    doi = identifiers.parse_doi(_text(work.get("DOI")))
    if not doi:
        return None
    title = _first(work, "title")
    series, container_title = _containers(work)
    year, month, day = _date(work)
    event = _mapping(work.get("event"))
    return Record(
        source=SourceName.CROSSREF,
        locator=doi,
        mirror=mirror,
        type=_type(work, container_title),
        title=title,
        subtitle=_subtitle(work, title),
        authors=tuple(_authors(work)),
        year=year,
        month=month,
        day=day,
        container_title=container_title,
        container_title_short=_first(work, "short-container-title"),
        event_title=_text(event.get("name")),
        event_place=_text(event.get("location")),
        series=series,
        volume=_text(work.get("volume")),
        issue=_text(work.get("issue")),
        pages=_text(work.get("page")) or _text(work.get("article-number")),
        publisher=_text(work.get("publisher")),
        publisher_place=_text(work.get("publisher-location")),
        doi=doi,
        urls=tuple(_landing_page(work)),
        isbn=_first(work, "ISBN"),
        issn=_first(work, "ISSN"),
        note=_note(work),
    )


def _text(value: object) -> str:
    return clean(value) if isinstance(value, str) else ""


def _mapping(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _first(work: Json, name: str) -> str:
    """The first that is not empty: a second title is the same one, written differently."""
    return next((text for item in _list(work.get(name)) if (text := _text(item))), "")


def _subtitle(work: Json, title: str) -> str:
    """The subtitle, unless it is only the title, or the end of it, once more."""
    subtitle = _first(work, "subtitle")
    return "" if fold(subtitle) in fold(title) else subtitle


def _containers(work: Json) -> tuple[str, str]:
    """Series and container title. Of two, the first is the series the volume has appeared in."""
    titles = [text for item in _list(work.get("container-title")) if (text := _text(item))]
    if len(titles) > 1 and work.get("type") != "journal-article":
        return titles[0], titles[-1]
    return "", titles[0] if titles else ""


def _type(work: Json, container_title: str) -> WorkType:
    """What the work is; a chapter of a conference's volume is a paper of that conference."""
    kind = work.get("type")
    if kind == "book-chapter" and venues.recognize(container_title):
        return WorkType.CONFERENCE_PAPER
    return _TYPES.get(str(kind), WorkType.OTHER)


def _authors(work: Json) -> Iterator[Person]:
    for author in map(_mapping, _list(work.get("author"))):
        family, given = _text(author.get("family")), _text(author.get("given"))
        literal = _text(author.get("name"))
        if family or given:
            suffix = _text(author.get("suffix"))
            yield Person(family=family or given, given=given if family else "", suffix=suffix)
        elif literal:
            yield Person(literal=literal)


def _date(work: Json) -> tuple[int, int, int]:
    """Year, month and day of the first date that is one; 0 where it does not say."""
    for name in _DATES:
        parts = _list(next(iter(_list(_mapping(work.get(name)).get("date-parts"))), None))
        year, month, day = (*parts, None, None, None)[:3]
        if _within(year, _LAST_YEAR):
            return year, _within(month, 12), _within(day, 31)
    return 0, 0, 0


def _within(part: object, most: int) -> int:
    return part if isinstance(part, int) and 0 < part <= most else 0


def _landing_page(work: Json) -> Iterator[str]:
    primary = _mapping(_mapping(work.get("resource")).get("primary"))
    url = _text(primary.get("URL"))
    if url.startswith(("https://", "http://")):
        yield url


def _note(work: Json) -> str:
    """That it is a notice about another work, and which: never the paper itself."""
    updates = map(_mapping, _list(work.get("update-to")))
    return "; ".join(f"{_text(item.get('type'))} of {_text(item.get('DOI'))}" for item in updates)
