"""Findings that a person has accepted, each with a reason.

They are rows of corrections.toml beside the list::

[[accepted]]
rule = "author-twice"
paper = "Spike-driven Transformer"  # the title in the list; without it: findings about the list
reason = "They are two people."
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from snnbib.errors import CorrectionsError
from snnbib.model import Finding, Severity
from snnbib.text import fold
from snnbib.tomlfiles import key_line, parse_toml

__all__ = ["TABLE", "Accepted", "LocatedFinding", "parse", "without_accepted"]

TABLE = "accepted"
"""The name of the table in corrections.toml."""

_REQUIRED = {"rule", "reason"}
_ALLOWED = _REQUIRED | {"paper"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A rule whose findings about one paper, or about the whole list, are accepted, and why."""

    rule: str
    reason: str
    paper: str = ""


def parse(text: str, path: str = "") -> tuple[Accepted, ...]:
    """The rows of a corrections.toml that accept findings; other tables are ignored.

    Raises:
        CorrectionsError: not TOML, an unknown or missing name, or a value that is not a string.
    """
    rows = parse_toml(text, path, CorrectionsError).get(TABLE, [])
    if not (isinstance(rows, list) and all(isinstance(row, dict) for row in rows)):
        message = f"{TABLE} is not an array of tables: write [[{TABLE}]]"
        raise CorrectionsError(message, path=path, line=key_line(text, TABLE))
    for number, row in enumerate(rows, 1):
        for name, problem in _problems(row):
            line = key_line(text, name, TABLE, number)
            raise CorrectionsError(f"{TABLE} {number}: {problem}", path=path, line=line)
    return tuple(
        Accepted(rule=row["rule"], reason=row["reason"], paper=row.get("paper", "")) for row in rows
    )


def _problems(row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The fields of a row that are wrong, and what is wrong with them."""
    for name in sorted(row.keys() - _ALLOWED):
        yield name, f"unknown field {name!r}; the fields are rule, paper and reason"
    for name in sorted(_REQUIRED | row.keys()):
        if not isinstance(row.get(name), str) or not row[name].strip():
            yield name, f'{name} is missing, or not a text: write {name} = "..."'


class LocatedFinding(NamedTuple):
    """A finding, and the folded titles by which a person may accept it.

    A finding about one paper has the title of the paper. A finding about the list has "". A finding
    that may be about several papers has "" too: the reader of the list reports all papers without a
    venue in one finding.
    """

    finding: Finding
    titles: tuple[str, ...]


def without_accepted(
    findings: Iterable[LocatedFinding],
    accepted: Sequence[Accepted],
    current_name: Callable[[str], str],
    rule_names: Collection[str],
    path: str,
) -> Iterator[Finding]:
    """The findings that nobody has accepted, then one for each row that accepts nothing.

    Args:
        findings: of the rules.
        accepted: the rows of corrections.toml.
        current_name: the name that a rule has now.
        rule_names: of all rules, former ones too.
        path: of corrections.toml.
    """
    rows = {(current_name(row.rule), fold(row.paper)): row for row in accepted}
    used: set[tuple[str, str]] = set()
    for finding, titles in findings:
        accepting = {(finding.rule, title) for title in titles} & rows.keys()
        used |= accepting
        if not accepting:
            yield finding
    for rule_and_title, row in rows.items():
        if rule_and_title not in used:
            yield Finding(
                rule="accepted-stale",
                severity=Severity.WARNING,
                message=_stale_message(row, is_rule=rule_and_title[0] in rule_names),
                path=path,
            )


def _stale_message(row: Accepted, *, is_rule: bool) -> str:
    if not is_rule:
        return f"no rule is called {row.rule!r}: see 'snnbib check --list-rules'"
    about = f' of "{row.paper}"' if row.paper else ""
    return f"{row.rule}{about} is accepted, but there is no such finding"
