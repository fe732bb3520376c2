"""What changed at a service since the last run: a paper's DOI, record, title, authors or version.

`snnbib resolve` compares the lock that it writes with the one that it has read. If the list or a
person has changed what is asked about a paper, the answers are not compared. Retractions are not
reported here, because another rule reports them in every run.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from snnbib.differences import identity
from snnbib.matching import CORRECTION, distances_of, same_person
from snnbib.matching.disputed_ids import unknown_identifiers
from snnbib.matching.lookup_links import with_lookup_links
from snnbib.model import SERVICES, Entry, Match, Record, Severity, SourceName, Work, WorkType
from snnbib.rules.list_links import wrong_identifiers
from snnbib.rules.rule import CheckInput, Command, Rule, RuleFunction, Violation
from snnbib.rules.source_conflicts import COMPARED_FIELDS

__all__ = ["RULES"]

_COMPARED = ("title", "authors", "year")
"""Fields whose changes are reported; `snnbib diff` shows those of all fields."""


class _Answers(NamedTuple):
    """What one service had for a paper in the last run, and what it has now."""

    old_entry: Entry
    entry: Entry
    old: Match
    new: Match


def _about_answers(message_of: Callable[[_Answers], str]) -> RuleFunction:
    """A rule about the old and the new answer of a service; `message_of` gives "" for none."""

    def violations(check_input: CheckInput) -> Iterator[Violation]:
        for answers in _answers(check_input):
            if message := message_of(answers):
                paper = answers.entry.paper
                yield Violation(f'"{paper.title}": {message}', paper)

    return violations


def _answers(check_input: CheckInput) -> Iterator[_Answers]:
    """The answers about every paper that was asked for with the same links in both runs."""
    previous = check_input.previous
    old_entries = {identity(entry.paper): entry for entry in previous.entries} if previous else {}
    for paper_identity, entry in check_input.entries:
        old_entry = old_entries.get(paper_identity)
        if old_entry is None or _links(old_entry) != _links(entry):
            continue
        old_matches = {match.source: match for match in old_entry.matches}
        for match in entry.matches:
            old_match = old_matches.get(match.source, match)
            if match.source in SERVICES and old_match != match:
                yield _Answers(old_entry, entry, old_match, match)


def _links(entry: Entry) -> object:
    """The links with which services are asked about a paper."""
    return with_lookup_links(entry.paper, entry.matches).links


def _moved_doi(answers: _Answers) -> str:
    """A paper whose DOI a service no longer has, while it has another one for the same work."""
    old, new = answers.old.record, _same_work(answers)
    if old is None or new is None or not old.doi or new.doi in {"", old.doi}:
        return ""
    if _has_record(answers.new, old.locator) or _is_reported_as_wrong(answers.entry):
        return ""
    return (
        f"{answers.new.source} had the DOI {old.doi} and has {new.doi} now: "
        "compare with 'snnbib show', then run 'snnbib export'"
    )


def _same_work(answers: _Answers) -> Record | None:
    """The record that is the paper now, or would be without the old DOI in the list."""
    old, candidates = answers.old.record, answers.new.candidates
    if answers.new.record or old is None or not candidates:
        return answers.new.record
    nearest = candidates[0].record
    agrees = all(COMPARED_FIELDS[name].agree(old, nearest) for name in _COMPARED)
    return nearest if agrees and CORRECTION not in distances_of(candidates[0]) else None


def _lost_record(answers: _Answers) -> str:
    """A paper that a service had and no longer has, without any record that is near."""
    old = answers.old.record
    if old is None or answers.new.candidates or _is_reported_as_unknown(answers):
        return ""
    advice = "fix the link, or add its record with --bib"
    return f'{answers.new.source} no longer has "{old.full_title}" ({old.locator}): {advice}'


def _is_reported_as_unknown(answers: _Answers) -> bool:
    """Whether `list-unknown-arxiv-id` reports it, in every run."""
    unknown = unknown_identifiers(answers.entry.paper, [answers.new])
    return answers.new.source is SourceName.ARXIV and any(unknown)


def _is_reported_as_wrong(entry: Entry) -> bool:
    """Whether `list-wrong-identifier` reports it, in every run."""
    return any(wrong_identifiers(entry))


def _has_record(match: Match, locator: str) -> bool:
    return any(candidate.record.locator == locator for candidate in match.candidates)


def _changed_record(answers: _Answers) -> str:
    """A record of the paper that has another title, other authors or another year than before."""
    old, new = answers.old.record, answers.new.record
    if old is None or new is None or _became_version_of_record(old, new):
        return ""
    changes = (_change(answers.entry, name, old, new) for name in _COMPARED)
    if not (described := ", ".join(filter(None, changes))):
        return ""
    return (
        f"{new.source} has changed {described} ({new.locator}): correct the list if it says "
        "otherwise, or the field in corrections.toml if the new value is wrong"
    )


def _change(entry: Entry, name: str, old: Record, new: Record) -> str:
    """How a field has changed; "" if it has not, or if a person has corrected it."""
    field = COMPARED_FIELDS[name]
    is_corrected = entry.provenance.get(name) is SourceName.CORRECTIONS
    has_both = getattr(old, name) and getattr(new, name)
    if is_corrected or not has_both or field.agree(old, new):
        return ""
    if name == "authors":
        return _change_of_authors(old, new)
    return f"the {name} from {field.show(old)} to {field.show(new)}"


def _change_of_authors(old: Record, new: Record) -> str:
    added, removed = _names(new, without=old), _names(old, without=new)
    parts = [f"now with {added}" if added else "", f"no longer with {removed}" if removed else ""]
    described = " and ".join(filter(None, parts)) or "now in another order"
    return f"the authors, {described}"


def _names(record: Record, *, without: Record) -> str:
    people = (
        person.display_name
        for person in record.authors
        if not any(same_person(person, other) for other in without.authors)
    )
    return ", ".join(people)


def _version_of_record(answers: _Answers) -> str:
    """A paper that was a preprint, and that a service now has as published."""
    old, new = answers.old.record, answers.new.record
    if new is None or not _is_preprint(answers.old_entry.work) or _is_preprint(answers.entry.work):
        return ""
    if old is not None and not _became_version_of_record(old, new):
        return ""
    where = ", ".join(filter(None, (new.container_title, str(new.year or ""))))
    return (
        f"{new.source} has its version of record now ({new.locator}; {where}): "
        "list it under its venue, and run 'snnbib export'"
    )


def _became_version_of_record(old: Record, new: Record) -> bool:
    return old.type is WorkType.PREPRINT is not new.type


def _is_preprint(work: Work | None) -> bool:
    return work is not None and work.type is WorkType.PREPRINT


_COMMANDS = frozenset({Command.RESOLVE})

RULES = (
    Rule(
        name="doi-moved",
        severity=Severity.WARNING,
        reason="A work got another DOI; people who cite the old one should know.",
        example="crossref had the DOI 10.1109/old.1 and has 10.1109/new.1 now",
        fix="compare with 'snnbib show'",
        violations=_about_answers(_moved_doi),
        commands=_COMMANDS,
    ),
    Rule(
        name="record-lost",
        severity=Severity.WARNING,
        reason="A service no longer has a record that it had: the link may be wrong.",
        example="a DOI that Crossref had in the last run",
        fix="fix the link, or add its record with --bib",
        violations=_about_answers(_lost_record),
        commands=_COMMANDS,
    ),
    Rule(
        name="record-changed",
        severity=Severity.WARNING,
        reason="A service has corrected the title, the authors or the year of a work.",
        example="an author was added to the record of a DOI",
        fix="correct the list if it says otherwise, or the field in corrections.toml",
        violations=_about_answers(_changed_record),
        commands=_COMMANDS,
    ),
    Rule(
        name="preprint-published",
        severity=Severity.WARNING,
        reason="A preprint has a version of record now, which is what is cited (NISO RP-8).",
        example="a journal article that was an arXiv preprint in the last run",
        fix="list it under its venue",
        violations=_about_answers(_version_of_record),
        commands=_COMMANDS,
    ),
)
