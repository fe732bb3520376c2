"""The links of a paper with which services are asked: the list's, corrected and completed."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from snnbib import identifiers
from snnbib.identifiers import Identifier, Scheme
from snnbib.model import Link, Match, Paper, Record, SourceName

__all__ = ["with_corrected_links", "with_lookup_links"]

_LINKED_SCHEMES = {Scheme.DOI, Scheme.ARXIV, Scheme.OPENREVIEW}


def with_corrected_links(paper: Paper, matches: Iterable[Match]) -> Paper:
    """The paper with the links that a person has corrected."""
    record = _record_of(SourceName.CORRECTIONS, matches)
    if record is None:
        return paper
    return _with_identifier_links(paper, identifiers.record_identifiers(record))


def with_lookup_links(paper: Paper, matches: Sequence[Match]) -> Paper:
    """The paper with the links that a person has corrected, and the DOI that a .bib file has.

    Args:
        paper: as the list has it.
        matches: of corrections and .bib files; those of services do not count.
    """
    paper = with_corrected_links(paper, matches)
    if identifiers.first_value(identifiers.paper_identifiers(paper), Scheme.DOI):
        return paper
    record = _record_of(SourceName.BIBTEX, matches)
    if record is None or not record.doi:
        return paper
    return _with_identifier_links(paper, [Identifier(Scheme.DOI, record.doi)])


def _record_of(source: SourceName, matches: Iterable[Match]) -> Record | None:
    return next((match.record for match in matches if match.source is source), None)


def _with_identifier_links(paper: Paper, replacements: Iterable[Identifier]) -> Paper:
    """Replace the paper's links of the same schemes by links to these identifiers."""
    linked = (item for item in sorted(replacements) if item.scheme in _LINKED_SCHEMES)
    values = {item.scheme: item.value for item in linked}
    kept = [link for link in paper.links if _scheme(link) not in values]
    added = [
        Link(label=str(scheme), url=identifiers.page_of_id(scheme, value))
        for scheme, value in values.items()
    ]
    return replace(paper, links=(*kept, *added))


def _scheme(link: Link) -> Scheme | None:
    identifier = identifiers.from_url(link.url)
    return identifier.scheme if identifier else None
