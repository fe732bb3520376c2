"""People's corrections as a source: first in precedence, each with a reason.

The file stands beside the list::

    [[correction]]
    paper = "Spike-driven Transformer"  # the title in the list
    section = "NeurIPS-2023"  # only where the list has the title twice
    reason = "why, and how you know"
    pages = "64043-64058"  # any of `correction_fields.FIELDS`, as they should read
    accept = ["10.1109/cvpr.2023.1"]  # these records are the paper, whatever the evidence says
    reject = ["10.1016/j.neunet.1"]  # these are not, however alike they look
    no-doi = true  # the paper has no DOI: what Crossref has is not the paper
    key = "yao2023spikedriven"  # the citation key from now on; the old one stays as an alias

A record is named as ``snnbib show`` and ``snnbib review`` name it: by DOI, arXiv id, DBLP key or
``FILE:KEY``. `snnbib review` asks about what is ambiguous and writes `accept`,
`reject` and `no-doi`.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from snnbib import identifiers, names
from snnbib.errors import CorrectionsError
from snnbib.model import Paper, PublicationStatus, Record, SourceName, WorkType
from snnbib.sources import LookupResult
from snnbib.sources.correction_fields import (
    DECISION_FIELDS,
    FIELDS,
    PARSERS,
    PEOPLE_FIELDS,
    TARGET_FIELDS,
    VALUE_KINDS,
)
from snnbib.text import fold
from snnbib.tomlfiles import key_line, parse_toml

__all__ = ["Correction", "Corrections", "names_paper", "parse"]


def names_paper(title: str, section: str, paper: Paper) -> bool:
    """Whether the title and the section of a correction are those of a paper; "" is any section."""
    same_section = not section or fold(section) == fold(paper.section)
    return same_section and fold(title) == fold(paper.title)


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a person corrects about one paper, and why."""

    paper: str
    section: str
    reason: str
    record: Record
    accept: tuple[str, ...] = ()
    """Locators of records that are the paper."""
    reject: tuple[str, ...] = ()
    """Locators of records that are not."""
    no_doi: bool = False
    """Whether the paper has no DOI."""
    key: str = ""
    """The citation key it is given by hand."""

    def applies_to(self, paper: Paper) -> bool:
        """Whether this is the paper: same title, and same section if one is given."""
        return names_paper(self.paper, self.section, paper)


@dataclass(slots=True)
class Corrections:
    """A corrections file as a `snnbib.sources.Source`."""

    corrections: Sequence[Correction]
    path: str = ""
    name: SourceName = SourceName.CORRECTIONS

    def covers(self, paper: Paper) -> bool:
        """Any paper may be in it."""
        del paper
        return True

    def find(self, papers: Sequence[Paper]) -> Iterator[LookupResult]:
        """Every paper with its correction, if it has one."""
        for paper in papers:
            yield paper, tuple(item.record for item in self.corrections if item.applies_to(paper))

    def for_paper(self, paper: Paper) -> Correction | None:
        """The correction of this paper, if there is one."""
        return next((item for item in self.corrections if item.applies_to(paper)), None)


def parse(text: str, path: str = "") -> tuple[Correction, ...]:
    """The corrections of a file.

    Args:
        text: TOML, as this module's docstring shows.
        path: what error messages call it.

    Raises:
        CorrectionsError: not TOML, an unknown or missing name, or a value of another type.
    """
    rows = parse_toml(text, path, CorrectionsError)
    unknown = set(rows) - {"correction", "accepted"}  # accepted findings: see `snnbib.rules`
    if unknown:
        message = f"unknown table {min(unknown)!r}: write [[correction]] or [[accepted]]"
        raise CorrectionsError(message, path=path, line=key_line(text, min(unknown)))
    tables = rows.get("correction", [])
    if not isinstance(tables, list) or not all(isinstance(row, dict) for row in tables):
        message = "correction is not an array of tables: write [[correction]]"
        raise CorrectionsError(message, path=path, line=key_line(text, "correction"))
    corrections = tuple(
        _correction(row, _Location(text, number, path)) for number, row in enumerate(tables, 1)
    )
    _reject_duplicates(corrections, text, path)
    return corrections


@dataclass(frozen=True, slots=True)
class _Location:
    """Where a correction stands, for messages about it."""

    text: str
    """The file."""
    number: int
    """Of the correction, counted from 1."""
    path: str

    def error(self, name: str, message: str) -> CorrectionsError:
        """The error about a field of the correction, at the field's line."""
        line = key_line(self.text, name, "correction", self.number)
        return CorrectionsError(f"correction {self.number}{message}", path=self.path, line=line)


def _reject_duplicates(corrections: Sequence[Correction], text: str, path: str) -> None:
    seen: set[tuple[str, str]] = set()
    for number, correction in enumerate(corrections, 1):
        target = fold(correction.paper), fold(correction.section)
        if target in seen:
            message = f'"{correction.paper}" is corrected twice: put both into one correction'
            line = key_line(text, "paper", "correction", number)
            raise CorrectionsError(message, path=path, line=line)
        seen.add(target)


def _correction(row: Mapping[str, Any], location: _Location) -> Correction:
    if unknown := set(row) - FIELDS - TARGET_FIELDS - DECISION_FIELDS:
        name = min(unknown)
        fields = ", ".join(sorted(FIELDS | DECISION_FIELDS))
        raise location.error(name, f": unknown field {name!r}; fields are: {fields}")
    for name in ("paper", "reason"):
        if not isinstance(row.get(name), str) or not row[name].strip():
            raise location.error(name, f': {name} is missing, or not a text: write {name} = "..."')
    _reject_wrong_types(row, location)
    _reject_contradictions(row, location)
    return Correction(
        paper=row["paper"],
        section=row.get("section", ""),
        reason=row["reason"],
        record=_record(row, location),
        accept=_locators(row, "accept"),
        reject=_locators(row, "reject"),
        no_doi=row.get("no-doi", False),
        key=_value(row, "key", location) if "key" in row else "",
    )


def _reject_wrong_types(row: Mapping[str, Any], location: _Location) -> None:
    for name, value in row.items():
        kind = VALUE_KINDS.get(name, "a string in quotes")
        if not _is_kind(kind, value):
            raise location.error(name, f": {name} is not {kind}")
        if name in FIELDS - PARSERS.keys() and value in ("", []):
            raise location.error(name, f": {name} is empty: leave the field out")


def _is_kind(kind: str, value: object) -> bool:
    if kind == "an array of strings":
        return isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    return type(value) is {"a number without quotes": int, "true or false": bool}.get(kind, str)


def _reject_contradictions(row: Mapping[str, Any], location: _Location) -> None:
    if accepted_and_rejected := set(_locators(row, "accept")) & set(_locators(row, "reject")):
        raise location.error("accept", f" accepts and rejects {min(accepted_and_rejected)}")
    dois = [*filter(identifiers.parse_doi, _locators(row, "accept")), row.get("doi", "")]
    if row.get("no-doi") and any(dois):
        message = f" sets no-doi and names the DOI {max(dois)}: remove one of them"
        raise location.error("no-doi", message)


def _locators(row: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """The records that are named, as sources name them: a DOI or an arXiv id in canonical form."""
    return tuple(
        identifiers.parse_doi(item) or identifiers.parse_arxiv_id(item) or item
        for item in row.get(name, ())
    )


def _value(row: Mapping[str, Any], name: str, location: _Location) -> Any:  # noqa: ANN401  (TOML's)
    """A field in canonical form.

    Raises:
        CorrectionsError: the text is not what the field should be.
    """
    if name not in PARSERS:
        return row[name]
    parser, kind = PARSERS[name]
    if not (value := parser(row[name])):
        raise location.error(name, f": {name} = {row[name]!r} is not {kind}")
    return value


def _record(row: Mapping[str, Any], location: _Location) -> Record:
    values = {name: _value(row, name, location) for name in row if name in FIELDS}
    url = values.pop("url", "")
    for name in PEOPLE_FIELDS & values.keys():
        values[name] = tuple(map(names.from_bibtex, values[name]))
    if "type" in values:
        values["type"] = WorkType(values["type"])
    if "status" in values:
        values["status"] = PublicationStatus(values["status"])
    return Record(
        source=SourceName.CORRECTIONS,
        locator=row["reason"],
        urls=(url,) if url else (),
        **{name.replace("-", "_"): value for name, value in values.items()},
    )
