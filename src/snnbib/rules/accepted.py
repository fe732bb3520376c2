"""Findings that a person has accepted, each with a reason.

They stand in corrections.toml beside the list::

[[accepted]]
rule = "author-twice"
paper = "Spike-driven Transformer"  # the title in the list; left out: not about one paper
reason = "They are two people."
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from snnbib.errors import CorrectionsError
from snnbib.model import Finding, Paper, Severity
from snnbib.text import fold

__all__ = ["TABLE", "Accepted", "parse", "without_accepted"]

TABLE = "accepted"
"""The name of the table in corrections.toml."""

_NEEDED, _KNOWN = {"rule", "reason"}, {"rule", "paper", "reason"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """One rule's finding about one paper, or about no paper, that is as it should be, and why."""

    rule: str
    reason: str
    paper: str = ""


def parse(text: str, path: str = "") -> tuple[Accepted, ...]:
    """What the text of a corrections.toml accepts; other tables are not looked at.

    Raises:
        CorrectionsError: not TOML, an unknown or missing name, or a value that is no string.
    """
    try:
        rows = tomllib.loads(text).get(TABLE, [])
    except tomllib.TOMLDecodeError as error:
        raise CorrectionsError(f"not TOML: {error}", path=path) from None
    if not (isinstance(rows, list) and all(isinstance(row, dict) for row in rows)):
        raise CorrectionsError(f"{TABLE} is no array of tables: write [[{TABLE}]]", path=path)
    return tuple(_accepted(row, number, path) for number, row in enumerate(rows, 1))


def _accepted(row: Mapping[str, Any], number: int, path: str) -> Accepted:
    for name in sorted(row.keys() - _KNOWN):
        raise CorrectionsError(f"{TABLE} {number}: unknown field {name!r}", path=path)
    for name in sorted(_NEEDED | row.keys()):
        if not isinstance(row.get(name), str) or not row[name].strip():
            raise CorrectionsError(f"{TABLE} {number} has no {name}", path=path)
    return Accepted(rule=row["rule"], reason=row["reason"], paper=row.get("paper", ""))


def without_accepted(
    findings: Sequence[Finding], accepted: Sequence[Accepted], papers: Sequence[Paper], path: str
) -> Iterator[Finding]:
    """The findings that nobody has accepted, then what was accepted and is found no longer.

    Args:
        findings: about the list's papers at their lines.
        accepted: the rows of corrections.toml.
        papers: the list.
        path: of corrections.toml.
    """
    lines: dict[str, set[int]] = {"": {0}}
    for paper in papers:
        lines.setdefault(fold(paper.title), set()).add(paper.line)
    used: set[Accepted] = set()
    for finding in findings:
        covering = [
            item
            for item in accepted
            if item.rule == finding.rule and finding.line in lines.get(fold(item.paper), ())
        ]
        used.update(covering)
        if not covering:
            yield finding
    for item in accepted:
        if item not in used:
            of = f' of "{item.paper}"' if item.paper else ""
            yield Finding(
                rule="accepted-stale",
                severity=Severity.WARNING,
                message=f"{item.rule}{of} is accepted but not found",
                path=path,
            )
