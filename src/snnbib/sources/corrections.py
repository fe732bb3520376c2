"""People's corrections as a source: first in precedence, each with a reason.

The file stands beside the list::

    [[correction]]
    paper = "Spike-driven Transformer"  # the title in the list
    section = "NeurIPS-2023"  # only where the list has the title twice
    reason = "why, and how you know"
    pages = "64043-64058"  # any of `FIELDS`, as they should read
    accept = ["10.1109/cvpr.2023.1"]  # these records are the paper, whatever the evidence says
    reject = ["10.1016/j.neunet.1"]  # these are not, however alike they look
    no-doi = true  # the paper has no DOI: what Crossref has is not the paper
    key = "yao2023spikedriven"  # the citation key from now on; the old one stays as an alias

A record is named as ``snnbib show`` and ``snnbib review`` name it: by DOI, arXiv id, DBLP key or
``FILE:KEY``. `snnbib review` asks about what is ambiguous and writes `accept`,
`reject` and `no-doi`.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from snnbib import identifiers, names
from snnbib.errors import CorrectionsError
from snnbib.model import Paper, Record, SourceName
from snnbib.sources import LookupResult
from snnbib.text import fold

__all__ = ["FIELDS", "Correction", "Corrections", "parse"]

FIELDS = {
    "title", "authors", "year", "month", "day", "container-title", "container-title-short",
    "event-title", "event-place", "series", "volume", "issue", "pages", "publisher",
    "publisher-place", "doi", "arxiv", "arxiv-class", "openreview", "url", "isbn", "issn",
}  # fmt: skip
"""What a correction may set. `authors` is an array of "Family, Given" strings."""

_NUMBERS = {"year", "month", "day"}
_ADDRESS = {"paper", "section", "reason"}
_RECORDS = {"accept", "reject"}
_RULINGS = _RECORDS | {"no-doi", "key"}
# What bibtex, biber and the programs that import it all take.
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9:._/+-]*")
_KINDS = {
    **dict.fromkeys(_NUMBERS, "a number"),
    **dict.fromkeys(("authors", *_RECORDS), "an array of strings"),
    "no-doi": "true or false",
}


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
        same_section = not self.section or fold(self.section) == fold(paper.section)
        return same_section and fold(self.paper) == fold(paper.title)


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
    try:
        rows = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CorrectionsError(f"not TOML: {error}", path=path) from None
    unknown = set(rows) - {"correction", "accepted"}  # accepted findings: see `snnbib.rules`
    if unknown:
        raise CorrectionsError(f"unknown table {min(unknown)!r}: write [[correction]]", path=path)
    corrections = tuple(
        _correction(row, number, path) for number, row in enumerate(rows.get("correction", ()), 1)
    )
    _reject_duplicates(corrections, path)
    return corrections


def _reject_duplicates(corrections: Sequence[Correction], path: str) -> None:
    seen: set[tuple[str, str]] = set()
    for correction in corrections:
        address = fold(correction.paper), fold(correction.section)
        if address in seen:
            message = f'"{correction.paper}" is corrected twice: put both into one correction'
            raise CorrectionsError(message, path=path)
        seen.add(address)


def _correction(row: Mapping[str, Any], number: int, path: str) -> Correction:
    unknown = set(row) - FIELDS - _ADDRESS - _RULINGS
    if unknown:
        message = f"correction {number}: unknown field {min(unknown)!r}; known: "
        raise CorrectionsError(message + ", ".join(sorted(FIELDS | _RULINGS)), path=path)
    for name in ("paper", "reason"):
        if not isinstance(row.get(name), str) or not row[name].strip():
            raise CorrectionsError(f"correction {number} has no {name}", path=path)
    _reject_wrong_types(row, number, path)
    _reject_contradictions(row, number, path)
    return Correction(
        paper=row["paper"],
        section=row.get("section", ""),
        reason=row["reason"],
        record=_record(row, number, path),
        accept=_locators(row, "accept"),
        reject=_locators(row, "reject"),
        no_doi=row.get("no-doi", False),
        key=_key(row, number, path),
    )


def _reject_wrong_types(row: Mapping[str, Any], number: int, path: str) -> None:
    for name, value in row.items():
        kind = _KINDS.get(name, "a string")
        if not _has_type(kind, value):
            raise CorrectionsError(f"correction {number}: {name} is not {kind}", path=path)


def _has_type(kind: str, value: object) -> bool:
    if kind == "an array of strings":
        return isinstance(value, list) and all(isinstance(item, str) and item for item in value)
    return type(value) is {"a number": int, "true or false": bool}.get(kind, str)


def _reject_contradictions(row: Mapping[str, Any], number: int, path: str) -> None:
    both = set(_locators(row, "accept")) & set(_locators(row, "reject"))
    if both:
        message = f"correction {number} accepts and rejects {min(both)}"
        raise CorrectionsError(message, path=path)
    dois = [*filter(identifiers.parse_doi, _locators(row, "accept")), row.get("doi", "")]
    if row.get("no-doi") and any(dois):
        message = f"correction {number} says that there is no DOI, and has one: {max(dois)}"
        raise CorrectionsError(message, path=path)


def _locators(row: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """The records that are named, as sources name them: a DOI or an arXiv id in canonical form."""
    return tuple(
        identifiers.parse_doi(item) or identifiers.parse_arxiv_id(item) or item
        for item in row.get(name, ())
    )


def _key(row: Mapping[str, Any], number: int, path: str) -> str:
    key: str = row.get("key", "")
    if "key" in row and not _KEY.fullmatch(key):
        message = (
            f"correction {number}: {key!r} is not a valid key: letters and digits of ASCII, -_:./+"
        )
        raise CorrectionsError(message, path=path)
    return key


def _record(row: Mapping[str, Any], number: int, path: str) -> Record:
    plain = {
        name.replace("-", "_"): value
        for name, value in row.items()
        if name in FIELDS - {"authors", "doi", "arxiv", "url"}
    }
    return Record(
        source=SourceName.CORRECTIONS,
        locator=row["reason"],
        authors=tuple(map(names.from_bibtex, row.get("authors", ()))),
        doi=_identifier(row, "doi", number, path),
        arxiv=_identifier(row, "arxiv", number, path),
        urls=(row["url"],) if "url" in row else (),
        **plain,
    )


def _identifier(row: Mapping[str, Any], name: str, number: int, path: str) -> str:
    if name not in row:
        return ""
    found = (
        identifiers.parse_doi(row[name]) if name == "doi" else identifiers.parse_arxiv_id(row[name])
    )
    if not found:
        message = f"correction {number}: {row[name]!r} is not a valid {name}"
        raise CorrectionsError(message, path=path)
    return found
