"""Candidate retrieval: which records of an answer may be which paper."""

from collections import defaultdict
from collections.abc import Iterable
from typing import TypeAlias

from snnbib import identifiers
from snnbib.identifiers import Identifier
from snnbib.matching import THRESHOLDS, match_records, record_titles, title_distance, title_keys
from snnbib.model import Paper, Record, Verdict

__all__ = ["Key", "RecordIndex", "is_candidate", "is_settled", "keys_of_paper", "keys_of_record"]

Key: TypeAlias = Identifier | str
"""What a record and a paper are joined on: an identifier, or a form of the title."""


class RecordIndex:
    """Records by identifiers and forms of the title."""

    def __init__(self, records: Iterable[Record]) -> None:
        self._records: dict[Key, list[Record]] = defaultdict(list)
        for record in records:
            for key in keys_of_record(record):
                self._records[key].append(record)

    def candidates(self, paper: Paper) -> tuple[Record, ...]:
        """The records that may be this paper: a shared identifier, or nearly the same title."""
        joined = {
            (record.source, record.locator): record
            for key in sorted(keys_of_paper(paper), key=str)
            for record in self._records.get(key, ())
        }
        return tuple(record for record in joined.values() if is_candidate(paper, record))


def keys_of_paper(paper: Paper) -> frozenset[Key]:
    """The identifiers and title forms of a paper."""
    return identifiers.paper_identifiers(paper) | title_keys(paper.title)


def keys_of_record(record: Record) -> frozenset[Key]:
    """The identifiers and title forms of a record, with and without its subtitle."""
    return identifiers.record_identifiers(record).union(*map(title_keys, record_titles(record)))


def is_candidate(paper: Paper, record: Record) -> bool:
    """Whether a record may be this paper and matching should compare the two."""
    if any(
        title_distance(paper.title, form) <= THRESHOLDS.close_title
        for form in record_titles(record)
    ):
        return True
    of_paper = identifiers.paper_identifiers(paper)
    return bool(of_paper) and not of_paper.isdisjoint(identifiers.record_identifiers(record))


def is_settled(paper: Paper, records: Iterable[Record]) -> bool:
    """Whether one of these records is matched, so that no further request is needed."""
    records = tuple(records)
    if not records:
        return False
    return match_records(records[0].source, paper, records, day="").verdict is Verdict.MATCHED
