"""Corrections against reality: one that names what is not there, or is not needed any more."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from snnbib.matching import PriorKnowledge, match_records
from snnbib.model import Entry, Finding, Paper, Record, Severity, SourceName, Verdict
from snnbib.normalize import normalize
from snnbib.resolving.disputed_ids import disputed_identifiers
from snnbib.resolving.lookup import with_known_links
from snnbib.sources.corrections import Correction

__all__ = ["stale_corrections"]

_NO_FIELDS = {"source", "locator", "urls"}


def stale_corrections(
    entries: Sequence[Entry],
    corrections: Mapping[Paper, Correction],
    unasked: Collection[Paper],
    path: str,
) -> Iterator[Finding]:
    """Every reason to look at a correction again.

    Args:
        entries: as decided.
        corrections: of the papers that have one.
        unasked: papers about which some source could not be asked: what is not there may be.
        path: of the corrections.
    """
    for entry in entries:
        correction = corrections.get(entry.paper)
        if correction is None:
            continue
        for message in _reasons(entry, correction, is_asked=entry.paper not in unasked):
            yield Finding(
                rule="correction-stale",
                severity=Severity.WARNING,
                message=f'the correction of "{correction.paper}" {message}',
                path=path,
            )


def _reasons(entry: Entry, correction: Correction, *, is_asked: bool) -> Iterator[str]:
    if is_asked:
        yield from _unknown_records(entry, correction)
    if correction.no_doi:
        yield from _dois_after_all(entry)
    fields = _fields(correction.record)
    if fields and entry.work is not None:
        yield from _said_anyway(entry, fields)


def _unknown_records(entry: Entry, correction: Correction) -> Iterator[str]:
    known = {one.record.locator for match in entry.matches for one in match.candidates}
    for word, locators in (("accepts", correction.accept), ("rejects", correction.reject)):
        for locator in locators:
            if locator not in known:
                yield f"{word} {locator}, which no source has for it"


def _dois_after_all(entry: Entry) -> Iterator[str]:
    """The DOIs that sources have, and would be believed to be the paper's."""
    paper = with_known_links(entry.paper, {}, entry)
    for match in entry.matches:
        records = tuple(one.record for one in match.candidates if one.record.doi)
        if match.source is not SourceName.CORRECTIONS:
            found = match_records(match.source, paper, records, match.day, PriorKnowledge())
            if found.verdict is Verdict.MATCHED and found.record:
                yield f"says that there is no DOI; {match.source} has {found.record.doi}"


def _fields(record: Record) -> list[str]:
    """What a correction sets, by the names of a work's fields."""
    empty = Record(source=record.source, locator=record.locator)
    names = [
        name
        for name in Record.__dataclass_fields__
        if name not in _NO_FIELDS and getattr(record, name) != getattr(empty, name)
    ]
    return names + ["url"] * bool(record.urls)


def _said_anyway(entry: Entry, fields: Sequence[str]) -> Iterator[str]:
    """What the list and the sources say themselves by now."""
    records = [
        match.record
        for match in entry.matches
        if match.record and match.source is not SourceName.CORRECTIONS
    ]
    without, provenance = normalize(entry.paper, records, disputed_identifiers(entry.matches))
    for name in fields:
        value = getattr(entry.work, name, None)
        if name in provenance and value == getattr(without, name):
            source = provenance[name]
            yield f"is not needed for {name.replace('_', '-')}: {source} says the same"
