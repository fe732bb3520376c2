"""Rules over list, lock, corrections and exports -> findings. Pure.

A rule is a row of `RULES`: a name, a severity, a reason of one line, an example, a fix where one is
known, and a small function that finds where it is broken. Modules are themes:

* `listed`: what reading the list and the corrections finds
* `locked`: the lock against list and corrections, its evidence, its sources
* `keys`: citation keys, against the last release too
* `people`, `texts`, `identified`, `fields`: one work and its neighbors
* `exported`, `bibfiles`: the files, and the three formats against each other
* `accepted`: findings that a person has accepted, with a reason

The rules cover what JabRef's integrity checks, papis doctor and biber's data model look for where
it applies to works of ours, and what only a tool with list and lock can look for. Only errors are
wrong for sure; a warning is worth a look, a notice is worth knowing.
"""

from collections.abc import Collection, Iterator, Sequence

from snnbib.check import (
    bibfiles,
    exported,
    fields,
    identified,
    keys,
    listed,
    locked,
    people,
    texts,
)
from snnbib.check.accepted import Accepted, without_accepted
from snnbib.check.rules import Rule, Subject
from snnbib.model import Finding

__all__ = ["RULES", "Accepted", "Rule", "Subject", "check"]

RULES: tuple[Rule, ...] = tuple(
    rule
    for theme in (listed, locked, keys, people, texts, identified, fields, exported, bibfiles)
    for rule in theme.RULES
)
"""Every rule, in the order in which they are listed and looked at."""


def check(
    subject: Subject,
    accepted: Sequence[Accepted] = (),
    *,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    accepted_path: str = "corrections.toml",
) -> tuple[Finding, ...]:
    """What the rules find, but for what a person has accepted; in the order of `RULES`.

    Args:
        subject: what to check.
        accepted: findings that a person has accepted.
        select: the only rules to look at; empty for all.
        ignore: rules not to look at.
        accepted_path: the file that accepts them, as findings name it.
    """

    def is_wanted(name: str) -> bool:
        return name not in ignore and (not select or name in select)

    found = [item for item in subject.findings if is_wanted(item.rule)]
    found += [item for rule in RULES if is_wanted(rule.name) for item in _findings(rule, subject)]
    looked_at = [item for item in accepted if is_wanted(item.rule)]
    kept = without_accepted(found, looked_at, subject.papers, accepted_path)
    return tuple(item for item in kept if is_wanted(item.rule))


def _findings(rule: Rule, subject: Subject) -> Iterator[Finding]:
    for spot in rule.find(subject):
        line = subject.line_of(spot.paper) if spot.paper else spot.line
        path = spot.path or (subject.path if line else subject.lock_path)
        yield Finding(
            rule=rule.name, severity=rule.severity, message=spot.message, path=path, line=line
        )
