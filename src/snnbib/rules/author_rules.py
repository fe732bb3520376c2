"""Authors: complete, each once, with names in parts that styles can abbreviate and sort."""

import re
from collections.abc import Iterator
from itertools import chain
from operator import attrgetter

from snnbib.counts import counted
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Entry, Severity, SourceName, Work
from snnbib.rules.rule import Rule, about_works, about_works_and_evidence
from snnbib.text import fold

__all__ = ["RULES"]

_OTHERS = lazy_pattern(r"^(?:others|et\.? al\.?|and others)$|\bet\.? al\.?$|…$", re.IGNORECASE)
# A text with a comma, "and" or an address is two names, or a name and something else.
_NOT_NAME = lazy_pattern(r"[0-9,;@{}<>\\*†‡]|\s(?:and|AND|&)\s|^[^\w'’(]|[^\w.'’)-]$")
# Fast path: both patterns on all names at once, one name on a line.
_ANY_OTHERS = lazy_pattern(_OTHERS.pattern, re.IGNORECASE | re.MULTILINE)
_ANY_NOT_NAME = lazy_pattern(_NOT_NAME.pattern, re.MULTILINE)
_parts = attrgetter("family", "given", "literal")
_SHORT = 3
"""Family names up to this length may be written in capitals: XU, NG, acronyms of groups."""


def _all_names(work: Work) -> str:
    """All parts of all names, one on a line."""
    parts = ((*_parts(person), person.suffix) for person in work.authors)
    return "\n".join(filter(None, chain.from_iterable(parts)))


def _truncated(entry: Entry, work: Work) -> Iterator[str]:
    for person in work.authors if _ANY_OTHERS.search(_all_names(work)) else ():
        if any(map(_OTHERS.search, _parts(person))):
            yield f"{person.index_name!r} stands for authors that are left out"
            return
    if entry.provenance.get("authors") is SourceName.CORRECTIONS:
        return
    records = [match.record for match in entry.matches if match.record]
    longest = max(records, key=lambda record: len(record.authors), default=None)
    if longest and len(longest.authors) > len(work.authors) > 0:
        authors = counted(len(work.authors), "author")
        yield f"{authors}, {len(longest.authors)} in {longest.source} ({longest.locator})"


def _form(work: Work) -> Iterator[str]:
    has_names = all(person.family or person.literal for person in work.authors)
    if has_names and not _ANY_NOT_NAME.search(_all_names(work)):
        return
    for person in work.authors:
        parts = [part for part in (person.family, person.given, person.suffix) if part]
        if not (person.family or person.literal):
            yield f"{person.index_name!r} has no family name"
        elif not _OTHERS.search(person.index_name) and any(map(_NOT_NAME.search, parts)):
            yield f"{person.index_name!r} is not a name in parts"


def _twice(work: Work) -> Iterator[str]:
    names = set()
    for person in work.authors:
        name = fold(person.index_name)
        if name in names:
            yield f"{person.index_name!r} is an author twice"
        names.add(name)


def _capitals(work: Work) -> Iterator[str]:
    families = [person.family for person in work.authors if len(person.family) > _SHORT]
    if families and all(map(str.isupper, families)):
        yield f"names in capitals: {families[0]}"


RULES = (
    Rule(
        name="author-truncated",
        severity=Severity.ERROR,
        reason='A list that ends in "others", or is shorter than in a source, is incomplete.',
        example='"Guo, Yufei" and "others"',
        fix="correct authors in corrections.toml: all of them",
        violations=about_works_and_evidence(_truncated),
    ),
    Rule(
        name="author-form",
        severity=Severity.WARNING,
        reason="Digits, commas, marks or two names in one field are printed as they are.",
        example="Chen, Yuanpei*",
        fix="correct authors in corrections.toml",
        violations=about_works(_form),
    ),
    Rule(
        name="author-twice",
        severity=Severity.WARNING,
        reason="The same name twice is usually a mistake of the source.",
        example="Guo, Yufei; Guo, Yufei",
        fix="accept it in corrections.toml if they are two people",
        violations=about_works(_twice),
    ),
    Rule(
        name="author-capitals",
        severity=Severity.WARNING,
        reason="Names in capitals are printed in capitals.",
        example="ZHANG, WEI",
        fix="correct authors in corrections.toml",
        violations=about_works(_capitals),
    ),
)
