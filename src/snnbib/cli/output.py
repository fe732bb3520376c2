"""Messages and findings on standard error, JSON on standard output."""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from snnbib.model import Finding

__all__ = [
    "CommandFunction",
    "Messages",
    "finding_to_json",
    "message_options",
    "print_json",
    "shell_word",
]

CommandFunction = TypeVar("CommandFunction", bound=Callable[..., object])
_MAX_CHARACTERS = 20
"""How many characters a message quotes at most."""
_CORRECTIONS = "corrections.toml"
_CORRECT = f"  {_CORRECTIONS}: [[correction]] with paper (its title), reason, and the right fields"
_ACCEPT = f"  a finding that is right: [[accepted]] with rule, paper and reason in {_CORRECTIONS}"
_MOST_SHOWN, _FIRST_SHOWN, _LINES_NAMED = 10, 5, 10
"""Of more findings of one rule than the first number, the next number are shown singly."""
_COLORS = {"error": "red", "warning": "yellow", "notice": "cyan"}


def message_options(command: CommandFunction) -> CommandFunction:
    """The options that every command has: --quiet and --verbose."""
    quiet = click.option("-q", "--quiet", is_flag=True, help="Print only what is wrong.")
    verbose = click.option("-v", "--verbose", is_flag=True, help="Print details too.")
    return quiet(verbose(command))


def shell_word(text: object) -> str:
    r"""A path or a word as it is typed in a shell, in double quotes where it needs some.

    >>> print(shell_word("lists/papers.md"), shell_word("my $papers.md"))
    lists/papers.md "my \$papers.md"
    """
    word = str(text)
    if re.fullmatch(r"[\w@%+=:,./-]+", word):
        return word
    escaped = re.sub(r'([\\"$`])', r"\\\1", word)
    return f'"{escaped}"'


def print_json(value: object) -> None:
    """Print JSON for programs: UTF-8 whatever the locale (RFC 8259, section 8.1)."""
    import json

    click.echo(json.dumps(value, ensure_ascii=False, indent=1).encode())


def finding_to_json(finding: "Finding") -> dict[str, str | int]:
    """A finding as JSON values."""
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message,
        "path": finding.path,
        "line": finding.line,
    }


class Messages:
    """Messages on standard error, as many as --quiet and --verbose ask for."""

    def __init__(self, *, quiet: bool, verbose: bool) -> None:
        self.is_quiet = quiet
        self.is_verbose = verbose

    @property
    def is_terminal(self) -> bool:
        """Whether standard error is a terminal, so that progress bars make sense."""
        return sys.stderr.isatty()

    def warn(self, text: str) -> None:
        """Print what a person must read, even with --quiet."""
        click.echo(text, err=True)

    def say(self, text: str) -> None:
        """Print what was done, unless --quiet is given."""
        if not self.is_quiet:
            click.echo(text, err=True)

    def next_step(self, command: str) -> None:
        """Print the next command for a person to run, unless --quiet is given."""
        self.say(f"next: {command}")

    def detail(self, text: str) -> None:
        """Print what only --verbose asks for."""
        if self.is_verbose:
            click.echo(text, err=True)

    def warn_of_non_ascii(self, characters_by_key: Mapping[str, str]) -> None:
        """Name the works that have characters which ASCII BibTeX cannot write."""
        for key, characters in characters_by_key.items():
            is_long = len(characters) > _MAX_CHARACTERS
            quoted = f"{characters[:_MAX_CHARACTERS]}…" if is_long else characters
            self.warn(
                f"{key}: {quoted} cannot be written in ASCII TeX: compile with LuaLaTeX or XeLaTeX"
            )

    def findings(self, findings: "Iterable[Finding]") -> int:
        """Print the findings and how to fix them; all of them, and notices, only with --verbose.

        Returns:
            How many findings are errors or warnings.
        """
        findings = tuple(findings)
        serious = tuple(finding for finding in findings if finding.severity != "notice")
        shown = findings if self.is_verbose else serious
        for line in map(_finding_line, shown) if self.is_verbose else _finding_lines(shown):
            click.echo(line, err=True)
        if shown and not self.is_quiet:
            self._advise(shown)
        return len(serious)

    def _advise(self, findings: "Sequence[Finding]") -> None:
        """Print once for each rule how to fix its findings, unless a message says it already."""
        from snnbib.rules import RULES

        message_by_rule = {finding.rule: finding.message for finding in findings}
        fixes = {
            rule.name: rule.fix
            for rule in RULES
            if rule.name in message_by_rule and rule.fix not in message_by_rule[rule.name]
        }
        lines = [f"  {name}: {fix}" for name, fix in fixes.items()]
        if any(rule.name in message_by_rule and _CORRECTIONS in rule.fix for rule in RULES):
            lines.append(_CORRECT)
        for line in ("what to do:", *lines, _ACCEPT):
            self.say(line)


def _finding_lines(findings: "Sequence[Finding]") -> Iterator[str]:
    """A line for each finding; of many of one rule in one file, only the first ones are shown.

    One more line then counts the others, and says where they are.
    """
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.rule, finding.path), []).append(finding)
    numbers = {id(finding): at for group in groups.values() for at, finding in enumerate(group)}
    for finding in findings:
        group, number = groups[finding.rule, finding.path], numbers[id(finding)]
        if len(group) <= _MOST_SHOWN or number < _FIRST_SHOWN:
            yield _finding_line(finding)
        elif number == _FIRST_SHOWN:
            yield _finding_line(replace(finding, line=0, message=_more_message(group)))


def _more_message(group: "Sequence[Finding]") -> str:
    others = group[_FIRST_SHOWN:]
    lines = [str(line) for line in dict.fromkeys(finding.line for finding in others) if line]
    dots = ", ..." if len(lines) > _LINES_NAMED else ""
    where = f" (line {', '.join(lines[:_LINES_NAMED])}{dots})" if lines else ""
    return f"{len(others)} more like these{where}: --verbose shows them"


def _finding_line(finding: "Finding") -> str:
    """``papers.md:12: warning: what is wrong [rule]``."""
    where = f"{finding.path}:{finding.line}: " if finding.line else f"{finding.path}: "
    severity = click.style(str(finding.severity), fg=_COLORS[finding.severity])
    return f"{where if finding.path else ''}{severity}: {finding.message} [{finding.rule}]"
