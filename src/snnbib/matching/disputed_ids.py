"""Identifiers that their own registry gives to another paper, as far as anybody can tell."""

from collections.abc import Iterable, Iterator

from snnbib import identifiers
from snnbib.identifiers import Identifier, Scheme
from snnbib.matching import CORRECTION, THRESHOLDS, TITLE, distances_of
from snnbib.model import Candidate, Match, SourceName

__all__ = ["disputed_identifiers"]

_REGISTRIES = {SourceName.CROSSREF: Scheme.DOI, SourceName.ARXIV: Scheme.ARXIV}


def disputed_identifiers(matches: Iterable[Match]) -> frozenset[Identifier]:
    """Identifiers whose record at Crossref or arXiv has another title, or that a person rejected.

    It does not matter who gave the identifier: the list, a .bib file, or a publisher's rule. A
    reference without an identifier can be fixed; one that leads to another paper is trusted.
    """
    return frozenset(item for match in matches for item in _disputed_by(match))


def _disputed_by(match: Match) -> Iterator[Identifier]:
    scheme = _REGISTRIES.get(match.source)
    for candidate in match.candidates:
        if candidate.record != match.record and _is_another_paper(candidate):
            for item in identifiers.record_identifiers(candidate.record):
                if item.scheme is scheme:
                    yield item


def _is_another_paper(candidate: Candidate) -> bool:
    distances = distances_of(candidate)
    return CORRECTION in distances or distances[TITLE] > THRESHOLDS.proven_title
