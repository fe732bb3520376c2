"""The lock: up to date with the list, complete, and based on answers of the services themselves."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from operator import attrgetter

from snnbib.counts import counted
from snnbib.differences import identity
from snnbib.identifiers import Scheme
from snnbib.matching.disputed_ids import unknown_identifiers
from snnbib.matching.section import contradicts_section
from snnbib.model import SERVICES, Entry, Paper, Severity, SourceName, Verdict, Work
from snnbib.rules.list_links import wrong_identifiers
from snnbib.rules.rule import (
    CheckInput,
    Command,
    Rule,
    Violation,
    about_papers,
    about_works_and_evidence,
)

__all__ = ["RULES", "what_is_missing"]

_STALE_DAYS = 180
"""Days without a new answer after which a source should be asked again."""

# The line of a paper is not kept in the lock.
_LIST_FIELDS = tuple(item.name for item in fields(Paper) if item.name != "line")
_list_values = attrgetter(*_LIST_FIELDS)


def _not_in_lock(check_input: CheckInput) -> Iterator[Violation]:
    locked = {paper_identity for paper_identity, _ in check_input.entries}
    for paper in check_input.papers:
        if identity(paper) not in locked:
            yield Violation(f'"{paper.title}" is not in the lock', paper)


def _not_in_list(check_input: CheckInput) -> Iterator[Violation]:
    for paper_identity, entry in check_input.entries:
        if paper_identity not in check_input.listed:
            yield Violation(f'"{entry.paper.title}" ({entry.paper.section}) is not in the list')


def _changed_in_list(check_input: CheckInput) -> Iterator[Violation]:
    for paper_identity, entry in check_input.entries:
        paper = check_input.listed.get(paper_identity)
        if paper and _list_values(paper) != _list_values(entry.paper):
            pairs = zip(_LIST_FIELDS, _list_values(paper), _list_values(entry.paper), strict=True)
            names = " and ".join(name for name, listed, locked in pairs if listed != locked)
            yield Violation(f'"{paper.title}": the list has other {names} now', paper)


def _order(check_input: CheckInput) -> Iterator[Violation]:
    locked = [paper_identity for paper_identity, _ in check_input.entries]
    shared = set(locked) & check_input.listed.keys()
    listed = [paper_identity for paper_identity in check_input.listed if paper_identity in shared]
    in_both = (paper_identity for paper_identity in locked if paper_identity in shared)
    for actual, expected in zip(in_both, listed, strict=False):
        if actual != expected:
            title = check_input.listed[expected].title
            yield Violation(f'in another order than the list, from "{title}" on')
            return


def _unresolved(check_input: CheckInput) -> Iterator[Violation]:
    """Papers without a work, except those for which a rule about the list reports the cause."""
    for entry in check_input.lock.entries:
        if entry.work is not None or check_input.is_incomplete(entry.paper):
            continue
        if not contradicts_section(entry.paper, entry.matches) and not _has_no_other_record(entry):
            message = f"{what_is_missing(entry)}, so it is not exported"
            yield Violation(f'"{entry.paper.title}": {message}', entry.paper)


def _has_no_other_record(entry: Entry) -> bool:
    """Whether a paper's only identifier is an arXiv id that does not exist."""
    unknown = unknown_identifiers(entry.paper, entry.matches)
    return any(item.scheme is Scheme.ARXIV for item in unknown) and not any(
        match.candidates for match in entry.matches
    )


def what_is_missing(entry: Entry) -> str:
    """Why a paper has no work: a citation key needs an author and a year."""
    records = [match.record for match in entry.matches if match.record]
    if any(record.authors for record in records) and not any(record.year for record in records):
        return "its year is missing: no source and no heading names it"
    if any(match.verdict is Verdict.AMBIGUOUS for match in entry.matches):
        return "no record is proven to be this paper"
    return "no source names its authors"


def _provisional(entry: Entry, _work: Work) -> Iterator[str]:
    if entry.provisional:
        yield "the key may still change: some source could not be asked"


def _ambiguous(entry: Entry) -> Iterator[str]:
    """Questions for a person, unless they come from a wrong link that another rule reports."""
    if any(wrong_identifiers(entry)):
        return
    for match in entry.matches:
        if match.verdict is Verdict.AMBIGUOUS and match.candidates:
            nearest = match.candidates[0].record
            yield (
                f"{match.source} has a record that is close, but not proven: "
                f"\"{nearest.title}\" ({nearest.locator}): decide with 'snnbib review'"
            )


def _title_alone(entry: Entry, _work: Work) -> Iterator[str]:
    """Matches without an identifier, venue, year or author that agrees."""
    for match in entry.matches:
        if match.record is None or match.source is SourceName.CORRECTIONS:
            continue
        agreeing = {item.feature for item in match.candidates[0].evidence if item.distance == 0}
        if not agreeing - {"title", "type"}:
            yield f"{match.source} matches by its title alone ({match.record.locator})"


def _mirror(entry: Entry, _work: Work) -> Iterator[str]:
    for match in entry.matches:
        mirrors = (candidate.record.mirror for candidate in match.candidates)
        if mirror := next(filter(None, mirrors), ""):
            yield f"the answer of {match.source} came from {mirror}, not from the service"


def _stale(check_input: CheckInput) -> Iterator[Violation]:
    """Services without a new answer for a long time, and services that were never asked."""
    last_day: dict[SourceName, str] = {}
    for entry in check_input.lock.entries:
        for match in entry.matches:
            last_day[match.source] = max(last_day.get(match.source, ""), match.day)
    for source in SERVICES if check_input.lock.entries else ():
        if source not in last_day:
            yield Violation(f"{source} has not been asked yet")
            continue
        days = (check_input.today - date.fromisoformat(last_day[source])).days
        if days > _STALE_DAYS:
            yield Violation(f"{source} has given no new answer for {counted(days, 'day')}")


_RESOLVE = "run 'snnbib resolve'"

RULES = (
    Rule(
        name="lock-lacks-paper",
        severity=Severity.ERROR,
        reason="A paper of the list must have an entry.",
        example="a paper added to the list after the last resolve",
        fix=_RESOLVE,
        violations=_not_in_lock,
    ),
    Rule(
        name="lock-left-paper",
        severity=Severity.ERROR,
        reason="A paper that was removed from the list must not be exported.",
        example="an entry of a paper that was removed",
        fix=_RESOLVE,
        violations=_not_in_list,
    ),
    Rule(
        name="lock-changed-paper",
        severity=Severity.ERROR,
        reason="The decision was made for other links or another section.",
        example="a link that was fixed after the last resolve",
        fix=_RESOLVE,
        violations=_changed_in_list,
    ),
    Rule(
        name="lock-order",
        severity=Severity.WARNING,
        reason="Exports are in the order of the list.",
        example="two sections that have changed places",
        fix=_RESOLVE,
        violations=_order,
    ),
    Rule(
        name="paper-unresolved",
        severity=Severity.WARNING,
        reason="A paper without authors is not exported.",
        example="a paper that no source has",
        fix='add its record with --bib, or authors = ["Family, Given"] in corrections.toml',
        violations=_unresolved,
        old_names=("lock-no-work",),
    ),
    Rule(
        name="lock-provisional",
        severity=Severity.WARNING,
        reason="A key that may still change must not be released.",
        example="a resolve that was interrupted",
        fix=_RESOLVE,
        violations=about_works_and_evidence(_provisional),
        commands=frozenset({Command.CHECK}),
    ),
    Rule(
        name="match-ambiguous",
        severity=Severity.WARNING,
        reason="A person has to decide whether a record is the paper.",
        example="two records with nearly the same title",
        fix="decide with 'snnbib review'",
        violations=about_papers(_ambiguous),
        old_names=("lock-ambiguous",),
    ),
    Rule(
        name="lock-title-alone",
        severity=Severity.WARNING,
        reason="Titles repeat: without venue, year, authors or identifier a match is a guess.",
        example="a match with the evidence: title 0.00",
        fix="compare with 'snnbib show', then accept or reject the record in corrections.toml",
        violations=about_works_and_evidence(_title_alone),
    ),
    Rule(
        name="lock-mirror",
        severity=Severity.ERROR,
        reason="A release rests on answers of the services themselves, not of a mirror.",
        example="mirror = http://127.0.0.1:8080",
        fix="run 'snnbib resolve --upgrade' without SNNBIB_..._URL",
        violations=about_works_and_evidence(_mirror),
        commands=frozenset({Command.CHECK}),
    ),
    Rule(
        name="lock-stale",
        severity=Severity.NOTICE,
        reason="Registrations and corrections may come years after the paper.",
        example="crossref has given no new answer for 200 days",
        fix="run 'snnbib resolve --upgrade'",
        violations=_stale,
    ),
)
