"""The right title of a paper whose title was cut wrong when the list was read, from its records."""

from collections.abc import Iterable
from dataclasses import replace

from snnbib import identifiers
from snnbib.identifiers import Scheme
from snnbib.matching import (
    LISTED_TITLE,
    THRESHOLDS,
    PriorKnowledge,
    distances_of,
    title_distance,
)
from snnbib.matching.authors import listed_authors_distance
from snnbib.model import Match, Paper, Record
from snnbib.readinglist.record_titles import correct_title

__all__ = ["matched_title", "with_matched_title", "with_recorded_title"]

_PROVING = {Scheme.DOI, Scheme.ARXIV}
"""Schemes whose identifiers name one work. A landing page may be that of a whole volume."""


def with_recorded_title(
    prior: PriorKnowledge, paper: Paper, records: Iterable[Record]
) -> PriorKnowledge:
    """The prior knowledge with the title of a record that has the paper's DOI or arXiv id.

    Only where the paper's own title was cut wrong, and never from a record that a person rejected.
    """
    ours = {item for item in identifiers.paper_identifiers(paper) if item.scheme in _PROVING}
    for record in sorted(records, key=lambda record: record.locator):
        is_shared = not ours.isdisjoint(identifiers.record_identifiers(record))
        if is_shared and record.locator not in prior.reject and _is_cut_wrong(paper, record):
            return replace(prior, title=record.full_title)
    return prior


def _is_cut_wrong(paper: Paper, record: Record) -> bool:
    """Whether two titles differ by more than a typing error, but only by how the list was read."""
    if title_distance(paper.title, record.full_title) <= THRESHOLDS.same_title:
        return False
    if record.authors and paper.authors:
        authors = listed_authors_distance(paper.authors, record.authors)
        if authors >= THRESHOLDS.other_authors:
            return False
    return correct_title(paper, record) != paper


def matched_title(matches: Iterable[Match]) -> str:
    """The title of a matched record, if the list's title was cut wrong; else "".

    The evidence of the match shows whether it was.
    """
    for match in matches:
        if match.record and LISTED_TITLE in distances_of(match.candidates[0]):
            return match.record.full_title
    return ""


def with_matched_title(paper: Paper, matches: Iterable[Match]) -> Paper:
    """The paper with the title that `matched_title` gives, to search services by."""
    return replace(paper, title=matched_title(matches) or paper.title)
