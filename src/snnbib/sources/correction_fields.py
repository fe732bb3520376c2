"""The fields of a correction: which there are, what each takes, and how it is parsed. Pure."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from snnbib import identifiers
from snnbib.model import PublicationStatus, WorkType
from snnbib.values import (
    is_citation_key,
    parse_arxiv_class,
    parse_isbn,
    parse_issn,
    parse_month,
    parse_url,
    parse_year,
)

__all__ = [
    "DECISION_FIELDS",
    "FIELDS",
    "LOCATOR_FIELDS",
    "NUMBER_FIELDS",
    "PARSERS",
    "PEOPLE_FIELDS",
    "TARGET_FIELDS",
    "VALUE_KINDS",
]

FIELDS = {
    "type", "title", "authors", "year", "month", "day", "container-title", "container-title-short",
    "event-title", "event-place", "series", "volume", "issue", "pages", "publisher",
    "publisher-place", "doi", "arxiv", "arxiv-class", "openreview", "url", "isbn", "issn",
    "editors", "edition", "institution", "genre", "number", "version", "accessed", "status",
}  # fmt: skip
"""What a correction may set. `authors` and `editors` are arrays of "Family, Given" strings."""
NUMBER_FIELDS = {"year", "month", "day"}
PEOPLE_FIELDS = {"authors", "editors"}
TARGET_FIELDS = {"paper", "section", "reason"}
"""Which paper a correction is about, and why it is needed."""
LOCATOR_FIELDS = {"accept", "reject"}
"""Arrays of records: those that are the paper, and those that are not."""
DECISION_FIELDS = LOCATOR_FIELDS | {"no-doi", "key"}
"""What a person decides without changing a field of the work."""
VALUE_KINDS = {
    **dict.fromkeys(NUMBER_FIELDS, "a number without quotes"),
    **dict.fromkeys((*PEOPLE_FIELDS, *LOCATOR_FIELDS), "an array of strings"),
    "no-doi": "true or false",
}
"""What messages call the TOML values that a field takes; other fields take a string."""
_LAST_DAY = 31


def _enum_value(kind: type[WorkType] | type[PublicationStatus]) -> Callable[[str], str]:
    return lambda text: text if text in set(kind) else ""


def _iso_day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return ""


PARSERS: Mapping[str, tuple[Callable[[Any], Any], str]] = {
    "type": (_enum_value(WorkType), f"one of {', '.join(WorkType)}"),
    "status": (_enum_value(PublicationStatus), "retracted or withdrawn"),
    "year": (parse_year, "a year"),
    "month": (parse_month, "a month from 1 to 12"),
    "day": (lambda day: day if 1 <= day <= _LAST_DAY else 0, "a day from 1 to 31"),
    "doi": (identifiers.parse_doi, "a DOI"),
    "arxiv": (identifiers.parse_arxiv_id, "an arXiv id"),
    "arxiv-class": (
        lambda text: text if parse_arxiv_class(text) == text else "",
        "one arXiv class, such as cs.NE",
    ),
    "openreview": (identifiers.parse_openreview_id, "an OpenReview forum id"),
    "url": (
        lambda text: text if parse_url(text) == text else "",
        "a web address that begins with http:// or https://",
    ),
    "isbn": (parse_isbn, "an ISBN with a right check digit"),
    "issn": (parse_issn, "an ISSN with a right check digit"),
    "accessed": (_iso_day, "a day such as 2024-03-31"),
    "key": (
        lambda text: text if is_citation_key(text) else "",
        "a valid key: letters and digits of ASCII, -_:./+",
    ),
}
"""The parser of each field whose text is not free, and what messages call a value that it takes."""
