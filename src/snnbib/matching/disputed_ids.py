"""Identifiers that their registry does not have, or gives to another paper."""

from collections.abc import Iterator, Sequence

from snnbib import identifiers
from snnbib.identifiers import Identifier, Scheme
from snnbib.matching import CORRECTION, THRESHOLDS, TITLE, distances_of
from snnbib.matching.lookup_links import with_corrected_links
from snnbib.model import Candidate, Match, Paper, SourceName

__all__ = ["disputed_identifiers", "unknown_identifiers"]

_REGISTRIES = {SourceName.CROSSREF: Scheme.DOI, SourceName.ARXIV: Scheme.ARXIV}


def disputed_identifiers(paper: Paper, matches: Sequence[Match]) -> frozenset[Identifier]:
    """The identifiers that must not be exported as the paper's.

    An identifier is disputed if arXiv does not have it, if its record at Crossref or arXiv has
    another title, or if a person rejected that record. It does not matter where it comes from: the
    list, a .bib file, or a publisher's rule. A person can add a missing identifier, but would not
    notice that an exported one belongs to another paper. A DOI that Crossref does not have is not
    disputed: another agency may have registered it.
    """
    unknown = (item for item in unknown_identifiers(paper, matches) if item.scheme is Scheme.ARXIV)
    return frozenset(unknown) | {item for match in matches for item in _disputed_by(match)}


def unknown_identifiers(paper: Paper, matches: Sequence[Match]) -> Iterator[Identifier]:
    """The DOIs and arXiv ids of the list that Crossref and arXiv were asked for and do not have.

    Args:
        paper: as the list has it.
        matches: every source's verdict. What a service has for an identifier of the paper is always
            among its candidates.
    """
    registry_matches = [match for match in matches if match.source in _REGISTRIES]
    if not registry_matches:
        return
    linked = identifiers.paper_identifiers(with_corrected_links(paper, matches))
    for match in registry_matches:
        registered = {
            item
            for candidate in match.candidates
            for item in identifiers.record_identifiers(candidate.record)
        }
        unknown = (item for item in linked if item.scheme is _REGISTRIES[match.source])
        yield from sorted(item for item in unknown if item not in registered)


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
