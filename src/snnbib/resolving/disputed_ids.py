"""Identifiers that their own registry gives to another paper, as far as anybody can tell."""

from collections.abc import Iterable, Iterator

from snnbib import identifiers
from snnbib.identifiers import Identifier, Scheme
from snnbib.matching import CORRECTION, THRESHOLDS, TITLE, distances_of
from snnbib.model import Candidate, Match, SourceName

__all__ = ["doubted"]

_REGISTRIES = {SourceName.CROSSREF: Scheme.DOI, SourceName.ARXIV: Scheme.ARXIV}


def doubted(matches: Iterable[Match]) -> frozenset[Identifier]:
    """The identifiers whose record at Crossref or arXiv has another title, or a person's no.

    Who says that they are the paper's does not matter: the list, a .bib file, a publisher's rule.
    A reference without an identifier can be mended; one that leads to another paper is believed.
    """
    return frozenset(item for match in matches for item in _of_match(match))


def _of_match(match: Match) -> Iterator[Identifier]:
    scheme = _REGISTRIES.get(match.source)
    for candidate in match.candidates:
        if candidate.record != match.record and _is_doubtful(candidate):
            found = identifiers.record_identifiers(candidate.record)
            yield from (item for item in found if item.scheme is scheme)


def _is_doubtful(candidate: Candidate) -> bool:
    distances = distances_of(candidate)
    return CORRECTION in distances or distances[TITLE] > THRESHOLDS.proven_title
