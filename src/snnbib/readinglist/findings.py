"""What a person should look at in a list, said once for many entries. Pure."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from snnbib.model import Finding, Link, Paper, Severity
from snnbib.readinglist.reader import Document, Entry
from snnbib.text import fold, tidy

__all__ = ["RULES", "find_all"]

RULES: Mapping[str, Severity] = MappingProxyType(
    {
        "list-bad-url": Severity.ERROR,
        "list-broken-heading": Severity.ERROR,
        "list-no-papers": Severity.ERROR,
        "list-no-title": Severity.ERROR,
        "list-too-deep": Severity.ERROR,
        "list-too-long": Severity.ERROR,
        "list-duplicate": Severity.WARNING,
        "list-empty-section": Severity.WARNING,
        "list-no-link": Severity.WARNING,
        "list-no-venue": Severity.WARNING,
        "list-no-year": Severity.WARNING,
        "list-not-an-item": Severity.WARNING,
        "list-not-read": Severity.WARNING,
        "list-unknown-venue": Severity.WARNING,
        "list-group": Severity.NOTICE,
        "list-left-out": Severity.NOTICE,
        "list-navigation": Severity.NOTICE,
        "list-note": Severity.NOTICE,
        "list-title-rest": Severity.NOTICE,
    }
)
"""Every rule that a finding of this package can name, and how much it matters."""

_WEB = re.compile(r"https?://\w[^\s/?#\[\]\\]*(?:[/?#]\S*)?", re.IGNORECASE)


def find_all(document: Document, path: str) -> tuple[tuple[Paper, ...], tuple[Finding, ...]]:
    papers, findings, seen = [], [], {}
    def say(rule, line, message):
        findings.append(Finding(rule=rule, severity=RULES[rule], message=message, path=path, line=line))
    from dataclasses import replace
    last=None
    for e in document.entries:
        if not e.is_paper:
            if last is None or last[1] is not e.unit.section:
                say("list-left-out", e.unit.line, "left out")
            last=(e,e.unit.section)
            continue
        last=None
        p = e.paper()
        key=(fold(p.title),p.venue,p.year)
        if key in seen:
            say("list-duplicate", p.line, "dup"); continue
        seen[key]=p.line
        papers.append(replace(p, links=tuple(l for l in p.links if _WEB.fullmatch(l.url))))
    if not papers: say("list-no-papers",0,"none")
    return tuple(papers), tuple(sorted(findings, key=lambda f: f.line))
