"""The findings of reading a list: each problem is reported once, with its line. Pure.

Nothing is left out without a report: every unit of the list is a paper or is counted by a finding.

`paper_findings` are those on papers, `left_out_findings` those on everything else; `reports` has
the type that both return.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from snnbib.counts import counted
from snnbib.lazy_patterns import lazy_pattern
from snnbib.model import Finding, Link, Paper, Severity
from snnbib.readinglist.findings.left_out_findings import LEFT_OUT_FINDERS
from snnbib.readinglist.findings.paper_findings import PAPER_FINDERS
from snnbib.readinglist.findings.reports import Report, Result, quoted, shortened
from snnbib.readinglist.reader import Document
from snnbib.text import fold, tidy

__all__ = ["RULES", "papers_and_findings"]

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
        "list-heading-differs": Severity.WARNING,
        "list-no-link": Severity.WARNING,
        "list-no-year": Severity.WARNING,
        "list-not-an-item": Severity.WARNING,
        "list-not-read": Severity.WARNING,
        "list-unknown-heading": Severity.WARNING,
        "list-group": Severity.NOTICE,
        "list-left-out": Severity.NOTICE,
        "list-local-link": Severity.NOTICE,
        "list-navigation": Severity.NOTICE,
        "list-no-venue": Severity.NOTICE,
        "list-note": Severity.NOTICE,
        "list-odd-shape": Severity.NOTICE,
        "list-title-rest": Severity.NOTICE,
        "list-unknown-venue": Severity.NOTICE,
    }
)
"""Every rule that a finding of this package can name, and how much it matters."""

_WEB = lazy_pattern(r"https?://\w[^\s/?#\[\]\\]*(?:[/?#]\S*)?", re.IGNORECASE)
# A path in the repository of the list: "papers/ants.pdf", "./ants", "README.md#ants".
_LOCAL = lazy_pattern(
    r"(?:\.{0,2}/|[^./:?#]+/)[^:]*|[^/:]+\.(?:bib|html?|ipynb|md|pdf|txt)(?:#.*)?"
)


def papers_and_findings(
    document: Document, path: str
) -> tuple[tuple[Paper, ...], tuple[Finding, ...]]:
    """The papers of a list in its order, and what a person should look at, by line."""
    result = _collected(document)
    for finder in (*PAPER_FINDERS, *LEFT_OUT_FINDERS):
        result.reports += finder(document, result)
    findings = [
        Finding(rule=rule, severity=RULES[rule], message=message, path=path, line=line)
        for rule, line, message in result.reports
    ]
    return tuple(result.papers), tuple(sorted(findings, key=lambda finding: finding.line))


def _collected(document: Document) -> Result:
    """The papers, without repeated ones, and without links that are not web addresses."""
    result = Result()
    local: list[tuple[Link, int]] = []
    first_papers: dict[tuple[str, str, int], Paper] = {}
    for entry in document.entries:
        if not entry.is_paper:
            continue
        paper = entry.paper()
        first = first_papers.setdefault((fold(paper.title), paper.venue, paper.year), paper)
        if first is not paper and _may_be_by_same(first, paper):
            message = f"{quoted(paper.title)} is in line {first.line} already,"
            message += " and only that entry is used:"
            message += " remove one of the two"
            result.reports.append(("list-duplicate", paper.line, message))
            continue
        if unusable := [link for link in paper.links if not _is_web(link.url)]:
            local += [(link, paper.line) for link in unusable if _LOCAL.fullmatch(link.url)]
            result.reports += [
                _bad_url(link, paper.line) for link in unusable if not _LOCAL.fullmatch(link.url)
            ]
            paper = replace(
                paper, links=tuple(link for link in paper.links if link not in unusable)
            )
        result.papers.append(paper)
        result.entries.append(entry)
    if local:
        result.reports.append(_local_links(local))
    return result


def _may_be_by_same(first: Paper, second: Paper) -> bool:
    """Whether two papers share an author, or one of them names none."""
    families = [
        {fold(person.family or person.literal) for person in paper.authors}
        for paper in (first, second)
    ]
    return not all(families) or not families[0].isdisjoint(families[1])


def _is_web(url: str) -> bool:
    """Whether a URL can be opened as it stands."""
    return bool(_WEB.fullmatch(url)) and url.isprintable()


def _bad_url(link: Link, line: int) -> Report:
    message = f"{_written(link)} is not a web address:"
    return (
        "list-bad-url",
        line,
        message + " write the whole address, https://..., with %20 for a space",
    )


def _local_links(links: Sequence[tuple[Link, int]]) -> Report:
    """Links to files beside the list: they can be right, and the exports cannot have them."""
    link, line = links[0]
    count = counted(len(links), "link leads to a file", "links lead to files")
    message = f"{count} beside the list, such as {_written(link)}: only web addresses are exported"
    return "list-local-link", line, message


def _written(link: Link) -> str:
    return f"[{shortened(tidy(link.label))}]({shortened(tidy(link.url))})"
