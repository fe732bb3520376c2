"""The table of rules as a Markdown page, ``docs/rules.md``."""

from collections.abc import Iterable

from snnbib.rules import REMOVED, RULES
from snnbib.rules.rule import Command, Rule

__all__ = ["markdown"]

_HEAD = """\
# Rules

`snnbib check` and `snnbib resolve` report findings of one table of rules. An error is wrong for
certain, a warning needs a look, a notice needs nothing and is shown with `--verbose`. `check` exits
with 1 for errors, with `--strict` for warnings too; `resolve` exits with 1 for both.

Choose rules with `--select RULE` and `--ignore RULE`, or accept one finding with a reason in
[`corrections.toml`](corrections.md). A rule that was renamed keeps its old name there.

This page is written by `python -m tests.rules.test_page`.
"""
_TABLE = "| Rule | | What it is about | Example | What to do |\n|---|---|---|---|---|\n"


def markdown() -> str:
    """The page, with one line for each rule."""
    of_both_commands = [rule for rule in RULES if len(rule.commands) > 1]
    sections = [
        ("Reported by both commands", of_both_commands),
        ("Reported by `snnbib check` only", _only(Command.CHECK)),
        ("Reported by `snnbib resolve` only", _only(Command.RESOLVE)),
    ]
    parts = [_HEAD, *(f"## {title}\n\n{_TABLE}{_rows(rules)}" for title, rules in sections)]
    removed = ", ".join(f"`{name}`" for name in sorted(REMOVED))
    parts.append(
        "## Former rules\n\nOnly a mistake of snnbib itself could break these. Its own tests check "
        f"them now; their names are still allowed and mean nothing: {removed}.\n"
    )
    return "\n".join(parts)


def _only(command: Command) -> list[Rule]:
    return [rule for rule in RULES if rule.commands == {command}]


def _rows(rules: Iterable[Rule]) -> str:
    return "".join(f"| {' | '.join(map(_cell, _columns(rule)))} |\n" for rule in rules)


def _columns(rule: Rule) -> tuple[str, ...]:
    old_names = ", ".join(f"`{name}`" for name in rule.old_names)
    name = f"`{rule.name}`" + (f" (formerly {old_names})" if old_names else "")
    return name, str(rule.severity), rule.reason, f"`` {rule.example} ``", rule.fix


def _cell(text: str) -> str:
    return text.replace("|", r"\|")
