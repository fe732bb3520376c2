"""What a person should know about what was decided: open questions, conflicts, a wrong list."""

from collections.abc import Collection, Iterator, Sequence

from snnbib.model import Entry, Finding, Paper, Severity, Verdict
from snnbib.resolving.list_links import in_wrong_place, listed_twice, wrong_identifiers
from snnbib.resolving.source_conflicts import conflicts

__all__ = ["findings_of"]


def findings_of(
    entries: Sequence[Entry], path: str, *, incomplete: Collection[Paper]
) -> Iterator[Finding]:
    """Every finding about a list and its sources, paper by paper, then between papers.

    Args:
        entries: as decided, their papers with line numbers.
        path: the list's.
        incomplete: papers about which some source could not be asked: they may yet be resolved.
    """
    for entry in entries:
        yield from _of_entry(entry, path)
        if entry.work is None and entry.paper not in incomplete:
            message = f'"{entry.paper.title}": no source names its authors, so it is not exported'
            yield _finding("paper-unresolved", message, entry, path)
    shared = list(_shared_dois(entries, path))
    yield from shared
    told = {finding.line for finding in shared}
    for entry, message in listed_twice(entries):
        if entry.paper.line not in told:
            yield _finding("list-identifier-twice", message, entry, path)


def _of_entry(entry: Entry, path: str) -> Iterator[Finding]:
    wrong = list(wrong_identifiers(entry))
    for message in wrong:
        yield _finding("list-wrong-identifier", message, entry, path)
    for message in in_wrong_place(entry):
        yield _finding("list-wrong-section", message, entry, path)
    if not wrong:
        for message in _open_questions(entry):
            yield _finding("match-ambiguous", message, entry, path)
    for message, severity in conflicts(entry):
        yield _finding("sources-disagree", message, entry, path, severity)


def _open_questions(entry: Entry) -> Iterator[str]:
    for match in entry.matches:
        if match.verdict is Verdict.AMBIGUOUS:
            near = match.candidates[0].record
            yield (
                f'"{entry.paper.title}": {match.source} has something close, not proven: '
                f'"{near.title}" ({near.locator})'
            )


def _shared_dois(entries: Sequence[Entry], path: str) -> Iterator[Finding]:
    owners: dict[str, Entry] = {}
    for entry in entries:
        if entry.work is None or not entry.work.doi:
            continue
        owner = owners.setdefault(entry.work.doi, entry)
        if owner is not entry:
            message = (
                f'"{entry.paper.title}" has the DOI of "{owner.paper.title}" '
                f"(line {owner.paper.line}): {entry.work.doi}"
            )
            yield _finding("doi-shared", message, entry, path)


def _finding(
    rule: str, message: str, entry: Entry, path: str, severity: Severity = Severity.WARNING
) -> Finding:
    return Finding(rule=rule, severity=severity, message=message, path=path, line=entry.paper.line)
