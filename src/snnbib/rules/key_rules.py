"""Citation keys: valid for every reader, unique, and the same as in the last release."""

from collections.abc import Iterator, Mapping

from snnbib.citekeys import base_key
from snnbib.differences import Identity, identity
from snnbib.identifiers import Identifier, paper_identifiers
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Entry, Paper, Severity, Work
from snnbib.rules.rule import CheckInput, Command, Rule, Violation, about_works
from snnbib.values import is_citation_key

__all__ = ["RULES"]

# The suffix that makes a key different from one that is taken (see `snnbib.citekeys`).
_SUFFIX = lazy_pattern(r"[b-z]|x\d+|")


def _invalid_key(work: Work) -> Iterator[str]:
    for key in (work.key, *work.aliases):
        if not is_citation_key(key):
            yield f"{key!r} is not a citation key that every reader takes"


def _repeated(check_input: CheckInput) -> Iterator[Violation]:
    """Keys that two works share, as key, alias or retired key; BibTeX ignores capitals."""
    owners = {key.lower(): title for key, title in check_input.lock.retired.items()}
    for entry, work in check_input.works:
        for key in (work.key, *work.aliases):
            if key.lower() in owners:
                yield Violation(f'{key} is also the key of "{owners[key.lower()]}"', entry.paper)
            owners[key.lower()] = work.title


def _changed_released_key(check_input: CheckInput) -> Iterator[Violation]:
    """Papers whose released key is neither their key nor an alias."""
    released = _released_papers(check_input)
    if not released:
        return
    by_link = {
        identifier: key
        for paper, key in released.values()
        for identifier in paper_identifiers(paper)
    }
    for entry, work in check_input.works:
        released_key = _released_key(entry, released, by_link)
        if released_key and released_key not in {work.key, *work.aliases}:
            yield Violation(f"{work.key}: was {released_key} in the last release", entry.paper)


def _released_key(
    entry: Entry,
    released: Mapping[Identity, tuple[Paper, str]],
    by_link: Mapping[Identifier, str],
) -> str:
    """The key that the last release had for this paper; "" if it is new."""
    same_paper = released.get(identity(entry.paper))
    if same_paper:
        return same_paper[1]
    shared = sorted(paper_identifiers(entry.paper) & by_link.keys())
    return by_link[shared[0]] if shared else ""


def _dropped_released_key(check_input: CheckInput) -> Iterator[Violation]:
    """Released keys of papers that left the list, if no work has them and they are not retired."""
    if check_input.released is None:
        return
    papers = {identity(entry.paper) for entry, _ in check_input.works}
    links = {link for entry, _ in check_input.works for link in paper_identifiers(entry.paper)}
    taken_keys = set(check_input.lock.retired)
    for _, work in check_input.works:
        taken_keys |= {work.key, *work.aliases}
    for paper, key in _released_papers(check_input).values():
        is_listed = identity(paper) in papers or paper_identifiers(paper) & links
        if key not in taken_keys and not is_listed:
            yield Violation(f'{key}, the released key of "{paper.title}", is not in the lock')


def _released_papers(check_input: CheckInput) -> dict[Identity, tuple[Paper, str]]:
    """The papers of the last release with their keys, by identity."""
    entries = check_input.released.entries if check_input.released else ()
    return {
        identity(entry.paper): (entry.paper, entry.work.key)
        for entry in entries
        if entry.work and not entry.provisional
    }


def _differs_from_pattern(work: Work) -> Iterator[str]:
    base = base_key(work)
    if not (work.key.startswith(base) and _SUFFIX.fullmatch(work.key[len(base) :])):
        yield f"a new key for this work would be {base}"


RULES = (
    Rule(
        name="key-form",
        severity=Severity.ERROR,
        reason="Other characters than ASCII letters, digits and :._/+- break a reader.",
        example="o'brien2024spike",
        fix="let 'snnbib resolve' make the key",
        violations=about_works(_invalid_key),
    ),
    Rule(
        name="key-repeated",
        severity=Severity.ERROR,
        reason="A key stands for one work in all releases; capitals make no difference.",
        example="two works called yao2023spike",
        fix="remove key from corrections.toml, and run 'snnbib resolve'",
        violations=_repeated,
    ),
    Rule(
        name="key-moved",
        severity=Severity.ERROR,
        reason="People have cited the released key: it must stay a key or alias of the work.",
        example="guo2024ternary, released as guo2024spike",
        fix="restore the lock from version control and run 'snnbib resolve'",
        violations=_changed_released_key,
        commands=frozenset({Command.CHECK}),
    ),
    Rule(
        name="key-lost",
        severity=Severity.ERROR,
        reason="A released key that is not kept as retired could be given to another work.",
        example="yao2023spike, of a paper that left the list",
        fix="restore the lock from version control and run 'snnbib resolve'",
        violations=_dropped_released_key,
        commands=frozenset({Command.CHECK}),
    ),
    Rule(
        name="key-unlike-rule",
        severity=Severity.NOTICE,
        reason="Author, year or title were corrected later; the key stays, because it is cited.",
        example="guo2024ternary for a work of 2023",
        violations=about_works(_differs_from_pattern),
    ),
)
