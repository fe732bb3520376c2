"""One table of rules over list, lock, corrections and exports -> findings. Pure.

A rule is a row of `RULES`: a name, a severity, a reason of one line, an example, general advice on
the fix if there is any, and a function that finds where it is broken. `snnbib check` and `snnbib
resolve` report the findings of the same table. The modules:

* `reader_rules`: what the readers of the list, of corrections and of .bib files report
* `list_links`: the list's links and sections against the records
* `lock_rules`: the lock against the list, its evidence and its sources
* `source_conflicts`: records that contradict each other
* `change_rules`: what changed at the services since the last run
* `stale_corrections`: corrections that are not applied, not needed, or match nothing
* `key_rules`: citation keys, compared with the last release too
* `author_rules`, `text_rules`, `identifier_rules`, `field_rules`: the fields of works
* `export_rules`: the exported files
* `accepted`: findings that a person has accepted, with a reason

The rules cover the integrity checks of JabRef, of papis doctor and of biber's data model that apply
to our works, and what can only be checked with list and lock. An error is wrong for certain; a
warning needs a look; a notice needs nothing.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence

from snnbib.model import Finding
from snnbib.rules import (
    author_rules,
    change_rules,
    export_rules,
    field_rules,
    identifier_rules,
    key_rules,
    list_links,
    lock_rules,
    reader_rules,
    source_conflicts,
    stale_corrections,
    text_rules,
)
from snnbib.rules.accepted import Accepted, LocatedFinding, without_accepted
from snnbib.rules.rule import CheckInput, Command, Rule
from snnbib.text import fold

__all__ = [
    "REMOVED",
    "RULES",
    "Accepted",
    "CheckInput",
    "Command",
    "Rule",
    "check",
    "current_name",
]

RULES: tuple[Rule, ...] = tuple(
    rule
    for module in (
        reader_rules,
        list_links,
        lock_rules,
        source_conflicts,
        change_rules,
        stale_corrections,
        key_rules,
        author_rules,
        text_rules,
        identifier_rules,
        field_rules,
        export_rules,
    )
    for rule in module.RULES
)
"""Every rule, in the order in which rules are listed and their findings reported."""

REMOVED = frozenset(
    {
        "author-missing",
        "bib-braces",
        "bib-capitals",
        "bib-entity",
        "bib-field",
        "bib-unescaped",
        "bib-value",
        "export-disagrees",
        "export-unreadable",
        "lock-unexplained",
    }
)
"""Former rules that only a mistake in snnbib itself could break. Its own tests check them now."""

_CURRENT_NAMES: Mapping[str, str] = {
    old_name: rule.name for rule in RULES for old_name in rule.old_names
}


_ALL_NAMES = REMOVED.union(rule.name for rule in RULES)


def current_name(name: str) -> str:
    """The name that a rule has now; an unknown name stays as it is.

    >>> current_name("lock-conflict"), current_name("sources-disagree")
    ('sources-disagree', 'sources-disagree')
    """
    return _CURRENT_NAMES.get(name, name)


def check(
    check_input: CheckInput,
    accepted: Sequence[Accepted] = (),
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    command: Command = Command.CHECK,
) -> tuple[Finding, ...]:
    """The findings of all rules that no person has accepted, in the order of `RULES`.

    Args:
        check_input: what to check.
        accepted: the rows of corrections.toml that accept findings.
        select: the only rules to check; empty for all. Old names of rules are allowed here, in
            `ignore` and in `accepted`.
        ignore: rules not to check.
        command: the command that reports the findings; some rules are only for one command.
    """
    selected, ignored = set(map(current_name, select)), set(map(current_name, ignore))
    of_other_commands = {rule.name for rule in RULES if command not in rule.commands}

    def is_checked(name: str) -> bool:
        is_selected = name in selected if selected else name not in of_other_commands
        return is_selected and name not in ignored

    findings = [item for item in _reader_findings(check_input) if is_checked(item.finding.rule)]
    for rule in RULES:
        if is_checked(rule.name):
            findings += _findings(rule, check_input)
    rows = [row for row in accepted if is_checked(current_name(row.rule))]
    reported = without_accepted(
        findings, rows, current_name, _ALL_NAMES, check_input.corrections_path
    )
    return tuple(finding for finding in reported if is_checked(finding.rule))


def _reader_findings(check_input: CheckInput) -> Iterator[LocatedFinding]:
    titles: dict[int, str] = {paper.line: fold(paper.title) for paper in check_input.papers}
    for finding in check_input.findings:
        is_in_list = finding.path == check_input.path
        title = titles.get(finding.line, "") if is_in_list else ""
        yield LocatedFinding(finding, (title, ""))


def _findings(rule: Rule, check_input: CheckInput) -> Iterator[LocatedFinding]:
    for violation in rule.violations(check_input):
        paper = violation.paper
        line = check_input.line_of(paper) if paper and not violation.path else violation.line
        path = violation.path or (check_input.path if line else check_input.lock_path)
        finding = Finding(
            rule=rule.name,
            severity=rule.severity,
            message=violation.message,
            path=path,
            line=line,
        )
        yield LocatedFinding(finding, (fold(paper.title) if paper else "",))
