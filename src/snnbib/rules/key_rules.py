"""Citation keys: what every reader takes, unique, and the same as in the last release."""

import re
from collections.abc import Iterator, Mapping

from snnbib.citekeys import base_key
from snnbib.identifiers import Identifier, paper_identifiers
from snnbib.model import Entry, Paper, Severity, Work
from snnbib.rules.rule import CheckInput, Identity, Rule, Violation, identity, of_works

__all__ = ["RULES"]

# An apostrophe makes biber reject the whole file; other programs refuse other characters.
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9:._/+-]*")
# What the rule for keys puts behind a key that is taken (see `snnbib.citekeys`).
_TAIL = re.compile(r"[b-z]|x\d+|")


def _form(work: Work) -> Iterator[str]:
    for key in (work.key, *work.aliases):
        if not _KEY.fullmatch(key):
            yield f"{key!r} is no citation key that every reader takes"


def _repeated(subject: CheckInput) -> Iterator[Violation]:
    """Keys, aliases and retired keys share one name space; to bibtex capitals do not differ."""
    owners = {key.lower(): title for key, title in subject.lock.retired.items()}
    for entry, work in subject.works:
        for key in (work.key, *work.aliases):
            if key.lower() in owners:
                yield Violation(f'{key} is also the key of "{owners[key.lower()]}"', entry.paper)
            owners[key.lower()] = work.title


def _moved(subject: CheckInput) -> Iterator[Violation]:
    """Papers whose released key is neither their key nor one of their aliases."""
    released = _released(subject)
    if not released:
        return
    by_link = {found: key for paper, key in released.values() for found in paper_identifiers(paper)}
    for entry, work in subject.works:
        old = _old_key(entry, released, by_link)
        if old and old not in {work.key, *work.aliases}:
            yield Violation(f"{work.key}: was {old} in the last release", entry.paper)


def _old_key(
    entry: Entry,
    released: Mapping[Identity, tuple[Paper, str]],
    by_link: Mapping[Identifier, str],
) -> str:
    """The key that the last release had for this paper; "" if it is new."""
    same = released.get(identity(entry.paper))
    if same:
        return same[1]
    shared = sorted(paper_identifiers(entry.paper) & by_link.keys())
    return by_link[shared[0]] if shared else ""


def _lost(subject: CheckInput) -> Iterator[Violation]:
    """Released keys of papers that have left, neither retired nor anybody's alias."""
    if subject.released is None:
        return
    papers = {identity(entry.paper) for entry, _ in subject.works}
    links = {found for entry, _ in subject.works for found in paper_identifiers(entry.paper)}
    known = set(subject.lock.retired)
    for _, work in subject.works:
        known |= {work.key, *work.aliases}
    for paper, key in _released(subject).values():
        is_here = identity(paper) in papers or paper_identifiers(paper) & links
        if key not in known and not is_here:
            yield Violation(f'{key}, the released key of "{paper.title}", is gone from the lock')


def _released(subject: CheckInput) -> dict[Identity, tuple[Paper, str]]:
    """The papers of the last release with their keys, by what makes them the same one."""
    entries = subject.released.entries if subject.released else ()
    return {
        identity(entry.paper): (entry.paper, entry.work.key)
        for entry in entries
        if entry.work and not entry.provisional
    }


def _unlike_rule(work: Work) -> Iterator[str]:
    base = base_key(work)
    if not (work.key.startswith(base) and _TAIL.fullmatch(work.key[len(base) :])):
        yield f"a new key for this work would be {base}"


RULES = (
    Rule(
        name="key-form",
        severity=Severity.ERROR,
        reason="Other characters than ASCII letters, digits and :._/+- break a reader.",
        example="o'brien2024spike",
        fix="let 'snnbib resolve' make the key",
        find=of_works(_form),
    ),
    Rule(
        name="key-repeated",
        severity=Severity.ERROR,
        reason="A key must mean one work, in any release and whatever its capitals.",
        example="two works called yao2023spike",
        find=_repeated,
    ),
    Rule(
        name="key-moved",
        severity=Severity.ERROR,
        reason="People have cited the released key: it must stay the work's key or alias.",
        example="guo2024ternary, released as guo2024spike",
        fix="take the lock back from version control and run 'snnbib resolve'",
        find=_moved,
    ),
    Rule(
        name="key-lost",
        severity=Severity.ERROR,
        reason="A released key that is not kept as retired could come to mean another work.",
        example="yao2023spike, of a paper that left the list",
        fix="take the lock back from version control and run 'snnbib resolve'",
        find=_lost,
    ),
    Rule(
        name="key-unlike-rule",
        severity=Severity.NOTICE,
        reason="Author, year or title were corrected since; the key stays, because it is cited.",
        example="guo2024ternary for a work of 2023",
        find=of_works(_unlike_rule),
    ),
)
