"""Joining the records of an answer with the papers that were asked about."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from snnbib import identifiers
from snnbib.identifiers import Identifier
from snnbib.matching import THRESHOLDS, match_records, title_distance, title_keys
from snnbib.model import Paper, Record, Verdict

__all__ = ["Index", "Key", "is_candidate", "is_settled", "keys_of_paper", "keys_of_record"]

Key: TypeAlias = Identifier | str
"""What a record and a paper are joined on: an identifier, or a form of the title."""


class Index:
    """Records by everything that a paper may be joined on: identifiers and forms of the title."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._records: dict[Key, list[Record]] = defaultdict(list)
        for record in records:
            for key in keys_of_record(record):
                self._records[key].append(record)

    def near(self, paper: Paper) -> tuple[Record, ...]:
        """The records that may be this paper: an identifier in common, or much the same title."""
        found = {
            (record.source, record.locator): record
            for key in sorted(keys_of_paper(paper), key=str)
            for record in self._records.get(key, ())
        }
        return tuple(record for record in found.values() if is_candidate(paper, record))


def keys_of_paper(paper: Paper) -> frozenset[Key]:
    """What a paper is joined on."""
    return identifiers.paper_identifiers(paper) | title_keys(paper.title)


def keys_of_record(record: Record) -> frozenset[Key]:
    """What a record is joined on: its title alone, and with its subtitle."""
    return identifiers.record_identifiers(record).union(*map(title_keys, _titles(record)))


def is_candidate(paper: Paper, record: Record) -> bool:
    """Whether a record may be this paper, so that matching should weigh it."""
    if any(title_distance(paper.title, form) <= THRESHOLDS.close_title for form in _titles(record)):
        return True
    ours = identifiers.paper_identifiers(paper)
    return bool(ours) and not ours.isdisjoint(identifiers.record_identifiers(record))


def is_settled(paper: Paper, records: Iterable[Record]) -> bool:
    """Whether these records settle the paper, so that nothing more need be asked."""
    records = tuple(records)
    if not records:
        return False
    return match_records(records[0].source, paper, records, day="").verdict is Verdict.MATCHED


def _titles(record: Record) -> Iterator[str]:
    yield record.title
    if record.subtitle:
        yield f"{record.title}: {record.subtitle}"
