"""The labeled cases as values: a paper, a source's records, which of them is right."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from snnbib import identifiers, names
from snnbib.matching import PriorKnowledge, match_records
from snnbib.model import Link, Match, Paper, Person, Record, SourceName, WorkType
from snnbib.text import clean

__all__ = ["Case", "labeled", "of_another_field", "of_other_fields", "verdict"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A question with its answer: `right` is a locator, or "" if no record may be accepted."""

    trap: str
    paper: Paper
    records: tuple[Record, ...]
    """In the order of the source's search."""
    right: str
    authors: tuple[Person, ...] = ()
    """As another source has proven them."""
    is_hard: bool = False


@cache
def labeled() -> tuple[Case, ...]:
    """The cases of ``cases.toml``: of the venues whose editions the table describes."""
    return _cases("cases.toml")


@cache
def of_other_fields() -> tuple[Case, ...]:
    """The cases of ``other-fields.toml``: medicine, physics, law, economics and others."""
    return _cases("other-fields.toml")


@cache
def of_another_field() -> tuple[Case, ...]:
    """The cases of ``data-management.toml``: journals and conferences of another field."""
    return _cases("data-management.toml")


def _cases(name: str) -> tuple[Case, ...]:
    text = Path(__file__).with_name(name).read_text("utf-8")
    return tuple(_case(row) for row in tomllib.loads(text)["case"])


def verdict(case: Case) -> Match:
    """What matching says of a case."""
    source = case.records[0].source
    return match_records(
        source, case.paper, case.records, "2026-11-23", PriorKnowledge(authors=case.authors)
    )


def _case(row: Mapping[str, Any]) -> Case:
    links = tuple(Link(label="paper", url=url) for url in row.get("links", ()))
    return Case(
        trap=row["trap"],
        paper=Paper(title=row["title"], venue=row["venue"], year=row["year"], links=links),
        records=tuple(_record({"title": row["title"], **item}) for item in row["candidate"]),
        right=row["right"],
        authors=_people(row.get("authors", ())),
        is_hard=row.get("hard", False),
    )


def _record(row: Mapping[str, Any]) -> Record:
    """A record as a decoder would give it: text cleaned, nothing else."""
    return Record(
        source=SourceName(row.get("source", "crossref")),
        locator=row["locator"],
        type=WorkType(row["type"]),
        title=clean(row["title"]),
        subtitle=clean(row.get("subtitle", "")),
        authors=_people(row.get("authors", ())),
        year=row["year"],
        container_title=row.get("where", ""),
        doi=identifiers.parse_doi(row["locator"]),
        arxiv=row.get("arxiv", ""),
        urls=tuple(row.get("urls", ())),
        note=row.get("note", ""),
    )


def _people(texts: Sequence[str]) -> tuple[Person, ...]:
    return tuple(map(names.from_bibtex, texts))
