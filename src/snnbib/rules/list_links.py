"""The list against its records: links of other papers, wrong sections, papers listed twice."""

from collections.abc import Iterator

from snnbib import identifiers
from snnbib.identifiers import Identifier, Scheme
from snnbib.matching import CORRECTION, THRESHOLDS, TITLE, distances_of
from snnbib.matching.disputed_ids import unknown_identifiers
from snnbib.matching.section import section_mismatches
from snnbib.model import Candidate, Entry, Match, Severity, SourceName, Verdict
from snnbib.rules.rule import CheckInput, Rule, Violation, about_papers
from snnbib.text import fold

__all__ = ["RULES", "wrong_identifiers"]

_SHARED_BY_WORKS = ("doi", "arxiv", "openreview")
"""Fields of a work for which `identifier_rules` reports that two works share a value."""


def wrong_identifiers(entry: Entry) -> Iterator[str]:
    """What is wrong with the identifiers that the list has for a paper."""
    for match in entry.matches:
        for candidate in match.candidates:
            distances = distances_of(candidate)
            if CORRECTION in distances:
                continue
            if distances.get(TITLE, 0.0) > THRESHOLDS.close_title:
                yield from _identifier_of_another_paper(entry, match, candidate)
            elif _differs_in_identifier_only(match, candidate):
                yield from _contradicting_identifiers(entry, match, candidate)


def _identifier_of_another_paper(entry: Entry, match: Match, candidate: Candidate) -> Iterator[str]:
    shared = _listed_identifiers(entry) & identifiers.record_identifiers(candidate.record)
    if shared:
        yield (
            f"{match.source} has {min(shared, key=_doi_and_arxiv_first)} for "
            f'"{candidate.record.title}", which is another paper, or this one retitled: '
            "fix the link, or accept the record with 'snnbib review'"
        )


def _doi_and_arxiv_first(identifier: Identifier) -> tuple[bool, Identifier]:
    return identifier.scheme not in {Scheme.DOI, Scheme.ARXIV}, identifier


def _listed_identifiers(entry: Entry) -> frozenset[Identifier]:
    """The identifiers of the list, without those that a person has corrected."""
    corrected = {
        item.scheme
        for other in entry.matches
        if other.source is SourceName.CORRECTIONS and other.record
        for item in identifiers.record_identifiers(other.record)
    }
    listed = identifiers.paper_identifiers(entry.paper)
    return frozenset(item for item in listed if item.scheme not in corrected)


def _differs_in_identifier_only(match: Match, candidate: Candidate) -> bool:
    """Whether only an identifier refutes a record, so that one of the two must be wrong."""
    distances = distances_of(candidate)
    return (
        match.verdict is not Verdict.MATCHED
        and all(distances.get(name, 1.0) == 0 for name in ("title", "venue", "year"))
        and distances.get("authors", 0.0) < THRESHOLDS.other_authors
    )


def _contradicting_identifiers(entry: Entry, match: Match, candidate: Candidate) -> Iterator[str]:
    """The identifier that refutes a record; of several the DOI, from which others follow."""
    recorded = dict(sorted(identifiers.record_identifiers(candidate.record)))
    for listed in sorted(_listed_identifiers(entry), key=_doi_and_arxiv_first):
        value = recorded.get(listed.scheme, listed.value)
        if value != listed.value:
            yield (
                f"{_contradiction(entry, match, listed, value)} for a paper of this title, venue "
                f"and year ({candidate.record.locator}): fix the link, or accept the record in "
                "corrections.toml"
            )
            return


def _contradiction(entry: Entry, match: Match, listed: Identifier, value: str) -> str:
    """The message about two identifiers. If Crossref no longer has a DOI, it has probably moved."""
    is_doi_at_crossref = match.source is SourceName.CROSSREF and listed.scheme is Scheme.DOI
    if is_doi_at_crossref and listed in unknown_identifiers(entry.paper, [match]):
        return f"Crossref does not have the DOI {listed.value} of the list, but {value}"
    return f"the list has {listed}, {match.source} has {listed.scheme}:{value}"


def _unknown_arxiv_ids(entry: Entry) -> Iterator[str]:
    for identifier in unknown_identifiers(entry.paper, entry.matches):
        if identifier.scheme is Scheme.ARXIV:
            what = "it" if entry.work else "the paper"
            yield f"arXiv does not have {identifier.value}, so {what} is not exported: fix the link"


def _unknown_dois(entry: Entry) -> Iterator[str]:
    for identifier in unknown_identifiers(entry.paper, entry.matches):
        if identifier.scheme is Scheme.DOI:
            yield (
                f"Crossref does not have the DOI {identifier.value}: open it, and fix the link if "
                "it leads nowhere"
            )


def _wrong_section(entry: Entry) -> Iterator[str]:
    for mismatch in section_mismatches(entry.paper, entry.matches):
        message = (
            f"the {mismatch.field} is {mismatch.listed} in the list, "
            f"{mismatch.actual} in {mismatch.where}"
        )
        yield f"{message}; it is not exported" if mismatch.is_blocking else message


def _listed_twice(check_input: CheckInput) -> Iterator[Violation]:
    """Every later paper that has an identifier of an earlier one with another title.

    The reader of the list reports a title that is listed twice. Other rules report works that share
    a DOI, an arXiv id or a forum.
    """
    owners: dict[Identifier, Entry] = {}
    for _, entry in check_input.entries:
        for identifier in sorted(identifiers.paper_identifiers(entry.paper)):
            owner = owners.setdefault(identifier, entry)
            has_same_title = fold(owner.paper.title) == fold(entry.paper.title)
            if has_same_title or _share_identifier(owner, entry):
                continue
            yield Violation(
                f'"{entry.paper.title}" has {identifier}, as has "{owner.paper.title}" '
                f"(line {check_input.line_of(owner.paper)}): one link is wrong, or the paper is "
                "listed twice",
                entry.paper,
            )
            break


def _share_identifier(entry: Entry, other: Entry) -> bool:
    """Whether the works of two entries share an identifier."""
    works = entry.work, other.work
    if works[0] is None or works[1] is None:
        return False
    pairs = ((getattr(works[0], name), getattr(works[1], name)) for name in _SHARED_BY_WORKS)
    return any(value and value == other_value for value, other_value in pairs)


RULES = (
    Rule(
        name="list-wrong-identifier",
        severity=Severity.ERROR,
        reason="A link of the list leads to another paper.",
        example="an arXiv id whose record has another title",
        fix="fix the link, or accept the record",
        violations=about_papers(wrong_identifiers),
    ),
    Rule(
        name="list-unknown-arxiv-id",
        severity=Severity.ERROR,
        reason="An arXiv id that arXiv does not have is mistyped.",
        example="https://arxiv.org/abs/9999.99999",
        fix="fix the link",
        violations=about_papers(_unknown_arxiv_ids),
    ),
    Rule(
        name="list-unknown-doi",
        severity=Severity.NOTICE,
        reason="A DOI that Crossref does not have is another agency's, or wrong.",
        example="https://doi.org/10.1109/cvpr.2023.1",
        fix="open the link; if it leads nowhere, fix it",
        violations=about_papers(_unknown_dois),
    ),
    Rule(
        name="list-wrong-section",
        severity=Severity.ERROR,
        reason="The list names another venue or year than the record of the paper.",
        example="an AAAI 2023 paper listed under AAAI-2024",
        fix="move the paper in the list, or accept or reject the record in corrections.toml",
        violations=about_papers(_wrong_section),
        old_names=("venue-unlike-section", "year-unlike-section"),
    ),
    Rule(
        name="list-identifier-twice",
        severity=Severity.WARNING,
        reason="An identifier belongs to one paper: a link is wrong, or the paper is listed twice.",
        example="two papers that link the same arXiv id",
        fix="fix one of the links, or remove one of the papers",
        violations=_listed_twice,
        old_names=("page-shared",),
    ),
)
