"""Rules over list, lock, corrections and exports -> findings. Pure.

A rule is a row of `RULES`: a name, a severity, a reason of one line, an example, a fix where one is
known, and a small function that finds where it is broken. Modules are themes:

* `list_rules`: what reading the list and the corrections finds
* `lock_rules`: the lock against list and corrections, its evidence, its sources
* `key_rules`: citation keys, against the last release too
* `author_rules`, `text_rules`, `identifier_rules`, `field_rules`: one work and its neighbors
* `export_rules`, `bib_rules`: the files, and the three formats against each other
* `accepted`: findings that a person has accepted, with a reason

The rules cover what JabRef's integrity checks, papis doctor and biber's data model look for where
it applies to works of ours, and what only a tool with list and lock can look for. Only errors are
wrong for sure; a warning is worth a look, a notice is worth knowing.
"""

from collections.abc import Collection, Iterator, Sequence

from snnbib.model import Finding
from snnbib.rules import (
    author_rules,
    bib_rules,
    export_rules,
    field_rules,
    identifier_rules,
    key_rules,
    list_rules,
    lock_rules,
    text_rules,
)
from snnbib.rules.accepted import Accepted, without_accepted
from snnbib.rules.rule import CheckInput, Rule

__all__ = ["RULES", "Accepted", "CheckInput", "Rule", "check"]

RULES: tuple[Rule, ...] = tuple(
    rule
    for theme in (
        list_rules,
        lock_rules,
        key_rules,
        author_rules,
        text_rules,
        identifier_rules,
        field_rules,
        export_rules,
        bib_rules,
    )
    for rule in theme.RULES
)
"""Every rule, in the order in which they are listed and looked at."""


def check(
    subject: CheckInput,
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


def _findings(rule: Rule, subject: CheckInput) -> Iterator[Finding]:
    for spot in rule.find(subject):
        line = subject.line_of(spot.paper) if spot.paper else spot.line
        path = spot.path or (subject.path if line else subject.lock_path)
        yield Finding(
            rule=rule.name, severity=rule.severity, message=spot.message, path=path, line=line
        )
