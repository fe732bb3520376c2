"""Authors: all of them, once each, in parts that styles can abbreviate and sort."""

import re
from collections.abc import Iterator
from itertools import chain
from operator import attrgetter

from snnbib.model import Entry, Person, Severity, SourceName, Work
from snnbib.rules.rule import Rule, of_entries, of_works
from snnbib.text import fold

__all__ = ["RULES"]

_OTHERS = re.compile(r"^(?:others|et\.? al\.?|and others)$|\bet\.? al\.?$|…$", re.IGNORECASE)
# A comma, "and" or an address within a name is two names, or a name and something else.
_NOT_NAME = re.compile(r"[0-9,;@{}<>\\*†‡]|\s(?:and|AND|&)\s|^[^\w'’(]|[^\w.'’)-]$")
# The same of many names, one to a line: mostly, one look at all of them is enough.
_ANY_OTHERS = re.compile(_OTHERS.pattern, re.IGNORECASE | re.MULTILINE)
_ANY_NOT_NAME = re.compile(_NOT_NAME.pattern, re.MULTILINE)
_parts = attrgetter("family", "given", "literal")
_SHORT = 3
"""Families that long may be written in capitals: XU, NG, acronyms of groups."""


def _all_names(work: Work) -> str:
    """Every part of every author's name that is not empty, one to a line."""
    parts = ((*_parts(person), person.suffix) for person in work.authors)
    return "\n".join(filter(None, chain.from_iterable(parts)))


def _shown(person: Person) -> str:
    return person.literal or f"{person.family}, {person.given}"


def _none(work: Work) -> Iterator[str]:
    if not work.authors:
        yield "has no author"


def _truncated(entry: Entry, work: Work) -> Iterator[str]:
    for person in work.authors if _ANY_OTHERS.search(_all_names(work)) else ():
        if any(map(_OTHERS.search, _parts(person))):
            yield f"{_shown(person)!r} stands for authors that are left out"
            return
    if entry.provenance.get("authors") is SourceName.CORRECTIONS:
        return
    records = [match.record for match in entry.matches if match.record]
    most = max(records, key=lambda record: len(record.authors), default=None)
    if most and len(most.authors) > len(work.authors) > 0:
        said = f"{len(work.authors)} authors, {len(most.authors)} in {most.source}"
        yield f"{said} ({most.locator})"


def _form(work: Work) -> Iterator[str]:
    has_names = all(person.family or person.literal for person in work.authors)
    if has_names and not _ANY_NOT_NAME.search(_all_names(work)):
        return
    for person in work.authors:
        parts = [part for part in (person.family, person.given, person.suffix) if part]
        if not (person.family or person.literal):
            yield f"{_shown(person)!r} has no family name"
        elif not _OTHERS.search(_shown(person)) and any(map(_NOT_NAME.search, parts)):
            yield f"{_shown(person)!r} is no name in parts"


def _twice(work: Work) -> Iterator[str]:
    seen = set()
    for person in work.authors:
        name = fold(_shown(person))
        if name in seen:
            yield f"{_shown(person)!r} is an author twice"
        seen.add(name)


def _capitals(work: Work) -> Iterator[str]:
    families = [person.family for person in work.authors if len(person.family) > _SHORT]
    if families and all(map(str.isupper, families)):
        yield f"names in capitals: {families[0]}"


RULES = (
    Rule(
        name="author-missing",
        severity=Severity.ERROR,
        reason="A reference without an author cannot be cited in most styles.",
        example="authors = []",
        fix="correct authors in corrections.toml",
        find=of_works(_none),
    ),
    Rule(
        name="author-truncated",
        severity=Severity.ERROR,
        reason='A list that ends in "others", or is shorter than a source has it, is cut.',
        example='"Guo, Yufei" and "others"',
        fix="correct authors in corrections.toml: all of them",
        find=of_entries(_truncated),
    ),
    Rule(
        name="author-form",
        severity=Severity.WARNING,
        reason="Digits, commas, marks or two names in one are no name that a style can print.",
        example="Chen, Yuanpei*",
        fix="correct authors in corrections.toml",
        find=of_works(_form),
    ),
    Rule(
        name="author-twice",
        severity=Severity.WARNING,
        reason="The same name twice is mostly a slip of two sources that were merged.",
        example="Guo, Yufei; Guo, Yufei",
        fix="accept it in corrections.toml if they are two people",
        find=of_works(_twice),
    ),
    Rule(
        name="author-capitals",
        severity=Severity.WARNING,
        reason="Names in capitals were typeset so; styles print them as they are.",
        example="ZHANG, WEI",
        fix="correct authors in corrections.toml",
        find=of_works(_capitals),
    ),
)
